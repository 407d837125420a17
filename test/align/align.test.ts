import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AlignOptions, alignSentences, type FixedLink, type Side } from '../../src/core/align/align.ts'
import { pairOf } from '../../src/languages/registry.ts'

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
        const targets = links.flatMap(link => link.target)
        // Fixed links may cross.
        if (given.fixed?.length) targets.sort((one, other) => one - other)
        expect(targets).toEqual([...target.sentences.keys()])
        expect(links.every(link => link.source.length + link.target.length > 0)).toBe(true)
      }),
    )
  })

  it('should pass a fixed link without source sentences however few sentences face many', () => {
    for (const count of [7, 8, 9]) {
      const target = { sentences: ['Il neige.', ...Array.from({ length: count - 1 }, () => '')] }
      const links = alignSentences({ sentences: ['Il neige.'] }, target, {
        fixed: [{ source: [], target: [2, 3, 4, 5] }],
      })
      expect(links.flatMap(link => link.target)).toEqual([...target.sentences.keys()])
    }
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

describe('texts that no author would write', () => {
  const sentences = (count: number, of: (at: number) => string): Side => ({
    sentences: Array.from({ length: count }, (_, at) => of(at)),
  })
  const covers = (source: Side, target: Side): void => {
    const links = alignSentences(source, target)
    expect(links.flatMap(link => link.source)).toEqual([...source.sentences.keys()])
    expect(links.flatMap(link => link.target)).toEqual([...target.sentences.keys()])
  }

  it('should link one enormous sentence', () => {
    covers(
      sentences(1, () => 'mot '.repeat(500_000)),
      sentences(3, at => `word ${at}`),
    )
  })

  it('should link five hundred sentences that hold nothing', () => {
    covers(
      sentences(50_000, at => (at % 2 === 0 ? '' : '.')),
      sentences(50_000, () => '-'),
    )
  })

  it('should link fifty thousand sentences with nothing, and with three', () => {
    covers(
      sentences(50_000, at => `ligne ${at}`),
      sentences(0, String),
    )
    covers(
      sentences(3, at => `ligne ${at}`),
      sentences(50_000, at => `line ${at}`),
    )
  })

  it('should link five hundred times the same sentence', () => {
    covers(
      sentences(500, () => 'Encore un mot.'),
      sentences(480, () => 'Another word.'),
    )
  })

  it('should link paragraph numbers that do not ascend, and heading levels too few', () => {
    const source = { sentences: ['Un.', 'Deux.', 'Trois.'], paragraphs: [3, 1, 2], headings: [1] }
    covers(source, { sentences: ['One.', 'Two.', 'Three.'], paragraphs: [1, 1, 1] })
  })
})

describe('a pair of languages of which nothing is known', () => {
  it('should be linked by names, numbers and words that look alike', () => {
    const italian = [
      'Nel 1492 Cristoforo Colombo arrivò alle Bahamas.',
      'Fu un viaggio difficile.',
      'La regina Isabella lo ricevette a Barcellona.',
      'Morì a Valladolid nel 1506.',
    ]
    const spanish = [
      'En 1492 Cristóbal Colón llegó a las Bahamas, tras un viaje difícil.',
      'La reina Isabel lo recibió en Barcelona.',
      'Murió en Valladolid en 1506.',
    ]
    const links = alignSentences({ sentences: italian }, { sentences: spanish }, { pair: pairOf('it', 'es') })
    expect(links.map(link => `${link.source}:${link.target}`)).toEqual(['0,1:0', '2:1', '3:2'])
  })
})

describe('a lexicon', () => {
  const source = {
    sentences: [
      'Lintu laulaa puussa.',
      'Musta kissa nukkuu matolla takan vieressä.',
      'Kala ui vihreässä joessa.',
      'Lapsi lukee vanhaa kirjaa.',
    ],
  }
  const target = {
    sentences: ['A bird sings in a tree.', 'A fish swims in a green river.', 'The child is reading an old book.'],
  }
  const words =
    'lintu bird, laulaa sing, puussa tree, kala fish, ui swim, vihreässä green, joessa river, lapsi child, lukee read, vanhaa old, kirjaa book'
  const lexicon = new Map(words.split(', ').map(line => [line.split(' ')[0]!, [line.split(' ')[1]!]]))

  it('should tell which sentence was left out', () => {
    const links = alignSentences(source, target, { lexicons: [lexicon], pair: pairOf('fi', 'en') })
    expect(links.map(link => `${link.source}:${link.target}`)).toEqual(['0:0', '1:', '2:1', '3:2'])
  })
})
