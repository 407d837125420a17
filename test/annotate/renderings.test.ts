import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOfSentence } from '../../src/core/annotate/pieces.ts'
import { prepareRendering } from '../../src/core/annotate/prepare.ts'
import { mayHold, renderingsAmong, searchable } from '../../src/core/annotate/renderings.ts'
import { english } from '../../src/languages/en/english.ts'

const prepared = (rendering: string) => prepareRendering(rendering, english.renderings)

const found = (text: string, rendering: string): string[] => {
  const pieces = piecesOfSentence(text, [0, text.length], 0)
  return renderingsAmong(pieces, [prepared(rendering)]).map(own => own.map(index => pieces[index]!.raw).join(' '))
}

describe('a rendering', () => {
  it.each([
    ['They closed two funding rounds.', 'funding round', ['funding rounds']],
    ['A round of seed funding', 'funding round', ['round funding']],
    ['The START-UP grew.', 'startup', ['START UP']],
    ['A master of the œuvre', 'oeuvre', ['œuvre']],
    ['The fund\u00ADing rounds', 'funding round', ['funding rounds']],
    ['It went to the AGI lab.', 'AGI', ['AGI']],
    ['A lab for agi', 'AGI', []],
    ['He goes, and she went.', 'go', ['goes', 'went']],
    ['A fundraiser', 'funding', []],
  ])('should be found in %j: %s', (text, rendering, expected) => {
    expect(found(text, rendering)).toEqual(expected)
  })

  it('should be held by every text in which it is found', () => {
    const words = fc.constantFrom(
      'start',
      'Up',
      'startup',
      'goes',
      'went',
      'œuvre',
      'OEUVRE',
      'fund\u00ADing',
      'rounds',
      'a',
    )
    const texts = fc
      .array(fc.tuple(words, fc.constantFrom(' ', '-', '\u2011', ', ', '’', '\u00A0')))
      .map(parts => parts.map(([word, joint]) => word + joint).join(''))
    const renderings = fc.constantFrom(
      'startup',
      'start-up',
      'start up',
      'go',
      'oeuvre',
      'œuvre',
      'funding round',
      'to go',
    )
    let times = 0
    fc.assert(
      fc.property(texts, renderings, (text, rendering) => {
        if (found(text, rendering).length === 0) return
        times++
        expect(mayHold(searchable(text), prepared(rendering))).toBe(true)
      }),
      { numRuns: 500 },
    )
    expect(times).toBeGreaterThan(20)
  })
})
