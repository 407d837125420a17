import { describe, expect, it } from 'vitest'
import { foreignAnswer } from '../../src/core/language/foreign-answer.ts'
import { pairOf } from '../../src/languages/registry.ts'

const pair = pairOf('fr', 'en')

describe('foreignAnswer', () => {
  it.each([
    ['Le pont resta fermé tout l’hiver.', 'Die Brücke war den ganzen Winter über geschlossen.', 'another language'],
    ['Il but son café sans un mot.', 'Er trank seinen Kaffee ohne ein Wort zu sagen.', 'another language'],
    ['Ma tante lui offrait un café.', 'Meine Tante bot ihm jeden Morgen einen Kaffee an.', 'another language'],
    ['Le pont resta fermé tout l’hiver.', 'Il ponte rimase chiuso tutto l’inverno.', 'another language'],
    ['Le pont resta fermé tout l’hiver.', 'Мост был закрыт всю зиму.', 'another language'],
    ['Le facteur passait.', 'Il y a une autre phrase dans la maison.', 'language of the source'],
    ['La maison est grande.', '42', 'without a word'],
    ['La maison est grande.', '…', 'without a word'],
  ])('should refuse for %s %s', (source, answer, reason) => {
    expect(foreignAnswer(source, answer, pair)).toContain(reason)
  })

  it.each([
    ['Le pont resta fermé tout l’hiver.', 'The bridge stayed closed all winter.'],
    ['Il arrive en retard.', 'Running late again.'],
    ['Il est trois heures et demie.', '3:30.'],
    ['C’était en mil neuf cent.', '1900.'],
    ['Le *mors du diable* est la scabieuse.', 'The *mors du diable* is scabwort.'],
    [
      'Il chanta : « Dans la forêt lointaine on entend le coucou. »',
      'He sang “Dans la forêt lointaine on entend le coucou.”',
    ],
    ['— Et avec votre esprit, répondit-il.', '“Et cum spiritu tuo,” he answered.'],
    ['Les toves étaient slictueux.', 'The slithy toves gyred.'],
    ['Marseille, Lyon et Paris.', 'Marseille, Lyon and Paris.'],
    ['On dit « ни пуха » en russe.', 'In Russian you say “ни пуха”.'],
    ['Merci, dit-elle.', 'Merci.'],
  ])('should take for %s %s', (source, answer) => {
    expect(foreignAnswer(source, answer, pair)).toBeUndefined()
  })

  it('should tell nothing of a language that is not known', () => {
    expect(foreignAnswer('Le pont resta fermé.', 'Die Brücke war geschlossen.', pairOf('fr', 'de'))).toBeUndefined()
  })
})
