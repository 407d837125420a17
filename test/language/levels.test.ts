import { describe, expect, it } from 'vitest'
import { frenchLevels } from '../../src/languages/fr/levels.ts'
import { read } from '../words/read.ts'

const found = (sentence: string): string[] => {
  const words = read(sentence)
  return frenchLevels
    .constructionsIn(words)
    .map(({ name, level, word }) => `${sentence.slice(...words[word]!.span)}: ${name} ${level}`)
}

describe('what is above A1 in a French sentence', () => {
  it.each<[sentence: string, expected: readonly string[]]>([
    ['Le facteur passe à dix heures.', []],
    ['Nous avons mangé et nous sommes rentrés.', []],
    ['Je vais prendre un café.', []],
    ['Prenez le train et changez à Vevey.', []],
    ['Soyez prudents !', []],
    ['Je voudrais un café, et vous pourriez goûter la tarte.', []],
    ['On aurait dit une poule.', []],
    ['La porte est fermée.', []],
    ['Le musée était fermé.', ['fermé: imparfait A2']],
    ['Il pleuvra demain.', ['pleuvra: futur A2']],
    ['Elle aimerait partir.', ['aimerait: conditionnel B1']],
    ['Il faudrait partir.', ['faudrait: conditionnel B1']],
    ['J’avais oublié la clé.', ['oublié: plus-que-parfait B1']],
    ['Il faut que tu viennes.', ['viennes: subjonctif présent B1']],
    ['Je range ce que je trouve.', []],
    ['Elle chante en marchant.', ['marchant: gérondif B1']],
    ['Il sort en ne disant rien.', ['disant: gérondif B1']],
    ['Les gens portant un chapeau entrent.', ['portant: participe présent B2']],
    ['La lettre a été ouverte.', ['ouverte: passif B1']],
    ['La lettre est écrite par Suzanne.', ['écrite: passif B1']],
    ['Après avoir mangé, il dort.', ['mangé: infinitif passé B1']],
    ['J’aurais préféré dormir.', ['préféré: conditionnel passé B2']],
    ['Bien qu’il ait plu, nous partons.', ['plu: subjonctif passé B2']],
    ['Il ferma la porte et sortit.', ['ferma: passé simple C1', 'sortit: passé simple C1']],
    ['Il voulait qu’elle partît.', ['voulait: imparfait A2', 'partît: subjonctif imparfait C1']],
    ['C’est un livre dont on parle.', ['dont: dont B1']],
    ['C’est la ville à laquelle je pense.', ['laquelle: lequel B2']],
    ['Laquelle est juste ?', []],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toEqual(expected)
  })
})
