import { describe, expect, it } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { pair } from '../annotate/dictionary.ts'

const rules = new Set(['different-date', 'different-unit', 'different-name', 'different-negation', 'cut-translation'])

const said = (fr: string, en: string): string[] => {
  const source = sourceFile('fr.md', `---\ntitle: t\nauthor: a\ndate: 2026\nlicense: CC0-1.0\n---\n\n${fr}\n`)
  const target = sourceFile('en.md', `---\ntitle: t\ntranslator: a\n---\n\n${en}\n`)
  const { messages } = compile({ id: 't', source, target }, { glossary: { terms: [] }, pair })
  return messages.map(({ ruleId }) => ruleId).filter(name => rules.has(name))
}

describe('what reads well and is wrong', () => {
  it.each([
    ['La réunion aura lieu mardi.', 'The meeting will be held on Thursday.', 'different-date'],
    ['La réunion aura lieu en mai.', 'The meeting will be held in June.', 'different-date'],
    ['Il viendra le 3 mars.', 'He will come on 3 April.', 'different-date'],
    ['Elle a vécu dix ans à Lyon.', 'She lived in Lyon for ten months.', 'different-unit'],
    ['La ville est à 30 km.', 'The town is 30 miles away.', 'different-unit'],
    ['Le billet coûte 20 euros.', 'The ticket costs $20.', 'different-unit'],
    ['Une levée de 40 M€.', 'A £40m round.', 'different-unit'],
    ['Marie a écrit à Paul.', 'Marie wrote to Peter.', 'different-name'],
    ['Le train pour Lille part à huit heures.', 'The train for Nantes leaves at eight o’clock.', 'different-name'],
    ['Hier, elle a vu Durand chez lui.', 'Yesterday she saw Martin at his house.', 'different-name'],
    ['Le directeur n’a pas accepté la proposition.', 'The director accepted the proposal.', 'different-negation'],
    ['Ce produit n’est pas dangereux.', 'This product is dangerous.', 'different-negation'],
    ['Elle connaît la réponse.', 'She does not know the answer.', 'different-negation'],
    [
      'Le capitaine leva l’ancre à l’aube et fit route vers le sud avec tout son équipage.',
      'The captain weighed anchor at dawn.',
      'cut-translation',
    ],
  ])('should be found: %s %s', (fr, en, rule) => {
    expect(said(fr, en)).toEqual([rule])
  })

  it.each([
    ['Il reviendra le lendemain.', 'He will be back on Friday.'],
    ['Mars est froid, et il marche.', 'March is cold, and he may march.'],
    ['Le village est à deux cents mètres.', 'The village is two hundred yards away.'],
    ['La ville est à 30 km.', 'The town is nineteen miles away.'],
    ['Il est parti à six heures.', 'He left at six o’clock.'],
    ['Le train de Londres est en retard.', 'The train from London is late.'],
    ['Hier, il a bu du vin d’Espagne.', 'Yesterday he drank Spanish wine.'],
    ['Hier, Mme Durand a parlé.', 'Yesterday Mrs Durand spoke.'],
    ['Le roi Guillaume est mort.', 'King William is dead.'],
    ['Elle ne tarda pas à s’endormir.', 'She soon fell asleep.'],
    ['Il ne manqua pas de venir.', 'He came, of course.'],
    ['L’âne n’avançait pas.', 'The donkey was stubborn.'],
    ['Il est sorti sans parler.', 'He went out and did not speak.'],
    ['N’est-ce pas beau ?', 'Is it beautiful?'],
    [
      'Comme les falaises sont à pic, le pied leur glisse, ils tombent, et se tuent.',
      'As the cliffs are steep, they slip and are killed.',
    ],
  ])('should not be seen where it is not: %s %s', (fr, en) => {
    expect(said(fr, en)).toEqual([])
  })
})
