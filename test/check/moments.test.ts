import { describe, expect, it } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { pair } from '../annotate/dictionary.ts'

const numbers = (fr: string, en: string): string[] => {
  const source = sourceFile('fr.md', `---\ntitle: t\nauthor: a\ndate: 2026\nlicense: CC0-1.0\n---\n\n${fr}\n`)
  const target = sourceFile('en.md', `---\ntitle: t\ntranslator: a\n---\n\n${en}\n`)
  const { messages } = compile({ id: 't', source, target }, { glossary: { terms: [] }, pair })
  return messages.filter(({ ruleId }) => /number/.test(ruleId)).map(({ ruleId, actual }) => `${ruleId} ${actual}`)
}

describe('days, times, fractions and references', () => {
  it.each([
    ['Le contrat expire le 15/06/2025.', 'The contract expires on June 15, 2025.'],
    ['Le contrat expire le 15/06/2025.', 'The contract expires on 06/15/2025.'],
    ['Le premier décembre, il neige.', 'On December 1 it snows.'],
    ['Le 1er juin, on vote.', 'We vote on the first of June.'],
    ['Le quatorze juillet, on danse.', 'On 14 July people dance.'],
    ['Le train part à 14h30.', 'The train leaves at 2:30 p.m.'],
    ['Le train part à 14 h 30.', 'The train leaves at 14:30.'],
    ['Le magasin ouvre à 9 h.', 'The shop opens at 9 a.m.'],
    ['Le bus de 06h30 est plein.', 'The 6:30 bus is full.'],
    ['Il mange à midi.', 'He eats at noon.'],
    ['Il en reste 1/2.', 'Half of it is left.'],
    ['Versez 3/4 du lait.', 'Pour in three quarters of the milk.'],
    ['Installez la version 4.12.1.', 'Install version 4.12.1.'],
    ['Le serveur répond à 10.0.0.7:8080.', 'The server answers at 10.0.0.7:8080.'],
    ['Voir le § 3.1.2 et l’article L. 121-1.', 'See § 3.1.2 and article L. 121-1.'],
    ['Appelez le 01 42 68 53 00.', 'Call 01 42 68 53 00.'],
    ['Appelez le 01.42.68.53.00.', 'Call 01 42 68 53 00.'],
    ['La norme ISO-9001:2015 s’applique.', 'ISO-9001:2015 applies.'],
    ['Elle a perdu 1 % de sa valeur.', 'It lost one percent of its value.'],
    ['La chambre n° 1 est libre.', 'Room number one is free.'],
  ])('should take %s for %s', (fr, en) => {
    expect(numbers(fr, en)).toEqual([])
  })

  it.each([
    ['Le contrat expire le 15/06/2025.', 'The contract expires on June 16, 2025.'],
    ['Le contrat expire le 15/06/2025.', 'The contract expires on July 15, 2026.'],
    ['Le train part à 14h30.', 'The train leaves at 2:40 p.m.'],
    ['Installez la version 4.12.1.', 'Install version 4.13.1.'],
    ['Appelez le 01 42 68 53 00.', 'Call 01 42 68 53 09.'],
    ['Une levée de 6,6 milliards.', 'A raise of 6.6 million.'],
    ['Elle a 71 ans.', 'She is 61.'],
  ])('should not take %s for %s', (fr, en) => {
    expect(numbers(fr, en).length).toBeGreaterThan(0)
  })
})
