import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkWords, type TokenLink } from '../../src/core/align/word-links/link-words.ts'
import type { Passages } from '../../src/core/align/word-links/written.ts'
import { sure } from '../../src/core/model/word-link.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'

const { source, target, lexicon } = frenchEnglish
const options = { stems: [source.stem, target.stem] as const, lexicons: [lexicon] }
const folder = join(import.meta.dirname, 'word-cases')

const tokens = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(' '))

function passagesOf(name: string): Passages[] {
  const targets = tokens(join(folder, name, 'target.txt'))
  return tokens(join(folder, name, 'source.txt')).map((own, at) => ({ source: own, target: targets[at]! }))
}

/** A line a passage: the linked words, and with a question mark the links that a page would not show. */
const written = (passages: readonly Passages[], links: readonly (readonly TokenLink[])[]): string =>
  passages.map((passage, at) => `${links[at]!.map(link => pairOf(passage, link)).join('  ')}\n`).join('')

const pairOf = (passage: Passages, { source, target, score }: TokenLink): string =>
  `${passage.source[source]}=${passage.target[target]}${score < sure ? '?' : ''}`

describe('linkWords, case by case', () => {
  for (const name of readdirSync(folder)) {
    it(`should link ${name.replaceAll('-', ' ')}`, () => {
      const passages = passagesOf(name)
      const found = written(passages, linkWords(passages, options))
      const expected = join(folder, name, 'links.txt')
      if (process.env.UPDATE || !existsSync(expected)) writeFileSync(expected, found)
      expect(found).toBe(readFileSync(expected, 'utf8'))
    })
  }
})

describe('linkWords', () => {
  const link = (...pairs: readonly (readonly [string, string])[]) =>
    linkWords(
      pairs.map(([own, other]) => ({ source: own.split(' '), target: other.split(' ') })),
      options,
    )

  it('should give a list for every passage, empty where a side is', () => {
    expect(linkWords([], options)).toEqual([])
    expect(linkWords([{ source: [], target: ['Rain'] }], options)).toEqual([[]])
    expect(linkWords([{ source: ['Il', 'pleut'], target: [] }], options)).toEqual([[]])
  })

  it('should read no further than is cheap, and still link what it reads', () => {
    const long = Array.from({ length: 1000 }, (_, at) => `${at}`)
    const [links] = linkWords([{ source: long, target: long }], options)
    expect(links!.length).toBeGreaterThan(250)
    expect(links!.every(({ source, target }) => source === target && source < 300)).toBe(true)
  })

  it('should learn a word that nobody listed from the places where it stands', () => {
    const names: readonly (readonly [string, string])[] = [
      ['le drouf mange', 'the blick eats'],
      ['un drouf dort', 'a blick sleeps'],
      ['ce drouf part', 'this blick leaves'],
      ['mon drouf chante', 'my blick sings'],
    ]
    for (const links of link(...names))
      expect(links).toContainEqual({ source: 1, target: 1, score: expect.any(Number) })
  })

  it('should link the other way round alike', () => {
    const passages = passagesOf('order-that-differs')
    const turned = passages.map(({ source, target }) => ({ source: target, target: source }))
    const bare = { stems: [source.stem, source.stem] as const, lexicons: [] }
    const [there, back] = [linkWords(passages, bare), linkWords(turned, bare)]
    expect(there.flat().length).toBeGreaterThan(10)
    for (const [at, links] of there.entries()) {
      for (const { source, target, score } of links)
        expect(back[at]).toContainEqual({ source: target, target: source, score: expect.closeTo(score, 4) })
      expect(back[at]!.length).toBe(links.length)
    }
  })

  it('should hold its contract for any passages', () => {
    const side = fc.array(fc.constantFrom('le', 'la', 'chat', 'cat', 'the', 'L’', '12', ',', '…', '’s', '😀', ''), {
      maxLength: 12,
    })
    const any = fc.array(fc.record({ source: side, target: side }), { maxLength: 5 })
    fc.assert(
      fc.property(any, passages => {
        const links = linkWords(passages, options)
        expect(links.length).toBe(passages.length)
        links.forEach((list, at) => {
          const { source, target } = passages[at]!
          expect(new Set(list.map(each => `${each.source} ${each.target}`)).size).toBe(list.length)
          for (const each of list) {
            expect(source[each.source]).toBeDefined()
            expect(target[each.target]).toBeDefined()
            expect(each.score).toBeGreaterThan(0.67)
            expect(each.score).toBeLessThanOrEqual(1)
          }
        })
        expect(linkWords(passages, options)).toEqual(links)
      }),
    )
  })
})
