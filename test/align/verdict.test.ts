import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { alignSentences, type Side } from '../../src/core/align/align.ts'
import { sideOf } from '../../src/core/align/blocks.ts'
import { verdictOf } from '../../src/core/align/verdict/verdict.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import type { Verdict } from '../../src/core/model/verdict.ts'
import { parseSource, parseTarget } from '../../src/core/parse/text.ts'
import { segmentBlocks } from '../../src/core/segment/blocks.ts'
import { pairOf } from '../../src/languages/registry.ts'

const pair = pairOf('fr', 'en')
const corpus = join(import.meta.dirname, '../../corpus')
const texts = readdirSync(corpus, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => ({ name, source: sideIn(name, 'source'), target: sideIn(name, 'target') }))

function sideIn(name: string, side: 'source' | 'target'): Side {
  const path = join(corpus, name, `${pair[side].code}.md`)
  const parse = side === 'source' ? parseSource : parseTarget
  return sideOf(segmentBlocks(parse(sourceFile(path, readFileSync(path, 'utf8'))).text.blocks, pair[side].sentences))
}

function told(source: Side, target: Side, of = pair): Verdict {
  const links = alignSentences(source, target, { pair: of })
  return verdictOf({ source: source.sentences, target: target.sentences, links }, of)
}

const cut = ({ sentences }: Side, start: number, count: number): Side => ({
  sentences: sentences.slice(start, start + count),
})

describe('the verdict', () => {
  it('should take every text of the library for what its translation translates', () => {
    const wrong = texts.filter(({ source, target }) => told(source, target) !== 'translation')
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('should take no text for what the translation of another one translates', () => {
    const wrong = texts.filter(({ source }, at) => told(source, texts[(at + 1) % texts.length]!.target) !== 'unrelated')
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('should see where text and translation stand in each other’s place', () => {
    const wrong = texts.filter(({ source, target }) => told(target, source) !== 'swapped')
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('should tell another place of the same text, with its names, from the right one', () => {
    const { source, target } = texts.find(({ name }) => name === 'le-gant-rouge')!
    expect(told(cut(source, 0, 12), cut(target, 30, 12))).toBe('unrelated')
    expect(told(cut(source, 0, 12), cut(target, 0, 12))).toBe('translation')
  })

  it('should believe no more than half in what links it finds between sentences that have nothing to do with each other', () => {
    const found = texts.flatMap(({ source }, at) => {
      const [one, other] = [cut(source, 0, 8), cut(texts[(at + 7) % texts.length]!.target, 10, 8)]
      return alignSentences(one, other, { pair }).filter(link => link.source.length > 0 && link.target.length > 0)
    })
    expect(found.reduce((sum, { score }) => sum + score, 0)).toBeLessThan(0.5 * Math.max(1, found.length))
    expect(found.length).toBeLessThan(texts.length)
  })

  it('should not take two sentences for the translation of two others by their articles and prepositions', () => {
    const french = [
      ['Le chat dort sur le tapis.', 'Il fait très chaud en été.'],
      ['La réunion est reportée.', 'Merci de prévenir vos collègues.'],
    ]
    const english = [
      ['The committee approved the annual budget.', 'Shares fell by a third in Tokyo.'],
      ['Whales sing in deep water.', 'Nobody knows why they do it.'],
    ]
    for (const source of french) {
      for (const target of english) {
        const links = alignSentences({ sentences: source }, { sentences: target }, { pair })
        const best = Math.max(
          0,
          ...links.filter(link => link.source.length * link.target.length > 0).map(link => link.score),
        )
        expect(best).toBeLessThan(0.7)
      }
    }
    const translated = ['The cat sleeps on the carpet.', 'It is very hot in summer.']
    const right = alignSentences({ sentences: french[0]! }, { sentences: translated }, { pair })
    expect(right.map(({ score }) => score > 0.9)).toEqual([true, true])
  })

  it('should tell nothing of a few sentences, or without a word known of the two languages', () => {
    const [one, other] = [texts[0]!.source, texts[1]!.target]
    expect(told(cut(one, 0, 7), cut(other, 0, 7))).toBe('untold')
    expect(told(one, other, pairOf('tlh', 'en'))).toBe('untold')
    expect(told({ sentences: [] }, { sentences: [] })).toBe('untold')
  })

  it('should take half a translation for one', () => {
    const halved = texts.map(({ name, source, target }) => {
      const kept = target.sentences.filter((_, at) => at % 2 === 0)
      return { name, verdict: told(source, { sentences: kept }) }
    })
    expect(halved.filter(({ verdict }) => verdict !== 'translation')).toEqual([])
  })
})
