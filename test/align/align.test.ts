import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AlignOptions, alignSentences, type FixedLink, type Side } from '../../src/align/align.ts'

const sentence = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    'Il neige.',
    'It is snowing.',
    '— Oui ! dit-elle.',
    '“Yes,” she said.',
    'En 1866, 12 %',
    '',
    ' ',
    'Chapitre II',
  ),
)

const side: fc.Arbitrary<Side> = fc
  .array(fc.record({ sentence, opens: fc.boolean(), heading: fc.constantFrom(0, 0, 0, 1, 2) }), { maxLength: 25 })
  .chain(rows =>
    fc.record({ marked: fc.boolean(), headed: fc.boolean() }).map(({ marked, headed }) => {
      let paragraph = 0
      const paragraphs = rows.map(row => (row.opens ? ++paragraph : paragraph))
      return {
        sentences: rows.map(row => row.sentence),
        ...(marked ? { paragraphs } : {}),
        ...(headed ? { headings: rows.map(row => row.heading) } : {}),
      }
    }),
  )

const fixed: fc.Arbitrary<FixedLink[]> = fc.array(fc.record({ source: run(), target: run() }), { maxLength: 4 })

function run(): fc.Arbitrary<number[]> {
  return fc
    .record({ start: fc.nat(26), length: fc.nat(5) })
    .map(({ start, length }) => Array.from({ length }, (_, at) => start + at))
}

const options: fc.Arbitrary<AlignOptions> = fc.record({ fixed, crossing: fc.constantFrom('free', 'never') })

describe('alignSentences', () => {
  it('should put every sentence of both sides in exactly one link, in text order', () => {
    fc.assert(
      fc.property(side, side, options, (source, target, given) => {
        const links = alignSentences(source, target, given)
        expect(links.flatMap(link => link.source)).toEqual([...source.sentences.keys()])
        expect(links.flatMap(link => link.target)).toEqual([...target.sentences.keys()])
        expect(links.every(link => link.source.length + link.target.length > 0)).toBe(true)
      }),
    )
  })

  it('should give scores between 0 and 1', () => {
    fc.assert(
      fc.property(side, side, options, (source, target, given) => {
        for (const { score } of alignSentences(source, target, given)) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('should keep every fixed link that can be kept', () => {
    fc.assert(
      fc.property(side, side, options, (source, target, given) => {
        const links = alignSentences(source, target, given).map(link => `${link.source}:${link.target}`)
        const first = given.fixed?.find(
          link =>
            link.source.length + link.target.length > 0 &&
            link.source.every(index => index < source.sentences.length) &&
            link.target.every(index => index < target.sentences.length),
        )
        if (first) expect(links).toContain(`${first.source}:${first.target}`)
      }),
    )
  })

  it('should never link across source paragraphs where that is forbidden', () => {
    fc.assert(
      fc.property(side, side, (source, target) => {
        const links = alignSentences(source, target, { crossing: 'never' })
        for (const link of links) expect(new Set(link.source.map(at => source.paragraphs?.[at])).size).toBeLessThan(2)
      }),
    )
  })

  it('should give the same links for the same input', () => {
    fc.assert(
      fc.property(side, side, options, (source, target, given) => {
        expect(alignSentences(source, target, given)).toEqual(alignSentences(source, target, given))
      }),
    )
  })
})
