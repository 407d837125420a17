import { describe, expect, it } from 'vitest'
import type { WordKnowledge } from '../../src/core/language/language.ts'
import { partsOf, tokensOf } from '../../src/core/language/tokens.ts'
import { unknownWords } from '../../src/core/language/unknown.ts'
import { englishWords } from '../../src/languages/en/words.ts'
import { frenchWords } from '../../src/languages/fr/words.ts'

const wordsOf = (text: string, knowledge: WordKnowledge): string =>
  tokensOf(text, knowledge)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ')

describe('French words', () => {
  it.each([
    ['l’exclusivité', 'l’ | exclusivité'],
    ["L'AGI", "L' | AGI"],
    ['aujourd’hui, quelqu’un', 'aujourd’hui | quelqu’un'],
    ['d’aujourd’hui', 'd’ | aujourd’hui'],
    ['jusqu’au', 'jusqu’ | au'],
    ["lorsqu'elle", "lorsqu' | elle"],
    ['puisqu’il, quoiqu’on', 'puisqu’ | il | quoiqu’ | on'],
    ['qu’est-ce que c’est ?', 'qu’ | est | ce | que | c’ | est'],
    ['prud’homme, presqu’île, entr’ouvrir', 'prud’homme | presqu’île | entr’ouvrir'],
    ['l’« oasis »', 'l’ | oasis'],
    ['dit-il', 'dit | il'],
    ['A-t-elle cédé ?', 'A | elle | cédé'],
    ['y a-t-il', 'y | a | il'],
    ['donne-le-moi', 'donne | le | moi'],
    ['va-t’en', 'va | t’ | en'],
    ['allez-vous-en', 'allez | vous | en'],
    ['ce jour-là', 'ce | jour | là'],
    ['un rendez-vous, celui-ci', 'un | rendez-vous | celui-ci'],
    ['c’est-à-dire', 'c’est-à-dire'],
    ['vis-à-vis, peut-être, là-bas', 'vis-à-vis | peut-être | là-bas'],
    ['start-ups d’IA', 'start-ups | d’ | IA'],
    ['l’arc-en-ciel', 'l’ | arc-en-ciel'],
    ['Châlons-en-Champagne', 'Châlons-en-Champagne'],
    ['Jean-Marie', 'Jean-Marie'],
  ])('should part %s', (text, expected) => {
    expect(wordsOf(text, frenchWords)).toBe(expected)
  })
})

describe('English words', () => {
  it.each([
    ["Altman's start-up", "Altman | 's | start-up"],
    ['It’s the workers’ turn', 'It | ’s | the | workers | turn'],
    ["don't, can’t, o'clock", "don't | can’t | o'clock"],
    ["they'll, we've, I'd", "they | 'll | we | 've | I | 'd"],
  ])('should part %s', (text, expected) => {
    expect(wordsOf(text, englishWords)).toBe(expected)
  })
})

describe('every Latin script', () => {
  it.each([
    ['6,6 milliards', '6,6 | milliards'],
    ['37.5 billion', '37.5 | billion'],
    ['13 819 patients', '13 819 | patients'],
    ['1\u00A0000\u202F000,50 €', '1\u00A0000\u202F000,50'],
    ['1,000.5 and 1’000', '1,000.5 | and | 1’000'],
    ['en 2008 12 textes', 'en | 2008 | 12 | textes'],
    ['à 20h30, le 1er, la 5G', 'à | 20h30 | le | 1er | la | 5G'],
    ['(12/07/2000)', '12 | 07 | 2000'],
    ['av. J.-C. aux U.S.A.', 'av | J.-C. | aux | U.S.A.'],
    ['R&D, Black & Decker', 'R&D | Black | Decker'],
    ['J. Chirac', 'J | Chirac'],
    ['ex\u00ADclu\u00ADsi\u00ADvité', 'ex\u00ADclu\u00ADsi\u00ADvité'],
    ['e\u0301te\u0301', 'e\u0301te\u0301'],
    ['— Non… « oui » !', 'Non | oui'],
    ["dell'arte", "dell'arte"],
    ['', ''],
  ])('should part %s', (text, expected) => {
    expect(wordsOf(text, unknownWords)).toBe(expected)
  })

  it('should give the parts of a compound', () => {
    const text = 'la mise-en-scène'
    const parts = tokensOf(text, unknownWords).map(token => partsOf(text, token))
    expect(parts.map(list => list.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['la'],
      ['mise', 'en', 'scène'],
    ])
  })
})
