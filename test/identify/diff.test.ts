import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactDiff, wordDiff } from '../../src/core/model/diff.ts'
import { plainOf } from '../../src/core/model/plain.ts'

const text = fc
  .array(fc.constantFrom('le', 'la', 'contrat', 'signé', 'en', '2019', ',', '. ', ' ;', '…', '« ', ' »', '’', '\n'), {
    maxLength: 25,
  })
  .map(words => words.join(' '))

describe('compactDiff', () => {
  const table: readonly (readonly [before: string, after: string, diff: string])[] = [
    ['Il vient.', 'Il ne vient pas.', 'Il {+ne+} vient {+pas+}.'],
    ['Il ne vient pas.', 'Il vient.', 'Il [-ne-] vient [-pas-].'],
    ['Le pacte de 2019.', 'Le pacte de 2020.', 'Le pacte de [-2019-]{+2020+}.'],
    ['L’addition', 'La note', '[-L’addition-]{+La note+}'],
    ['Oui.', 'Oui ?', 'Oui[-.-]{+?+}'],
    ['« Oui » dit-elle.', '"Oui" dit-elle.', '"Oui" dit-elle.'],
    ['un deux trois quatre cinq six sept', 'un deux trois quatre cinq six huit', '… quatre cinq six [-sept-]{+huit+}'],
    ['', 'Tout.', '{+Tout.+}'],
  ]
  it.each(table)('should show %j → %j', (before, after, diff) => expect(compactDiff(before, after)).toBe(diff))

  it('should be cut where it is too long', () => {
    const diff = compactDiff('un '.repeat(300), 'deux '.repeat(300), 100)
    expect(diff).toMatch(/^\[-un un .*…$/)
    expect(diff.length).toBeLessThanOrEqual(100)
  })
})

describe('wordDiff', () => {
  it('should hold the whole text after, and every word of the text before', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after)
        const side = (kind: string) =>
          pieces.flatMap(piece => (piece.kind === 'same' || piece.kind === kind ? [piece.text] : [])).join('')
        expect(side('added')).toBe(after)
        expect(plainOf(side('removed')).replaceAll(' ', '')).toBe(plainOf(before).replaceAll(' ', ''))
      }),
    )
  })

  it('should say nothing of typography', () => {
    expect(wordDiff('« L’AGI » ?', "“L'AGI”\u202F?").map(piece => piece.kind)).toEqual(['same'])
  })

  it('should end soon for two long texts without anything in common', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ')
    expect(wordDiff(long('a'), long('b')).map(piece => piece.kind)).toEqual(['removed', 'added'])
  })
})
