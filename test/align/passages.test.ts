import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { alignSentences } from '../../src/core/align/align.ts'
import { alignBlocks, sideOf } from '../../src/core/align/blocks.ts'
import { inTextOrder } from '../../src/core/align/moved.ts'
import { secondCopies } from '../../src/core/align/repeated.ts'
import { oddPassages } from '../../src/core/align/verdict/passages.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { parseSource, parseTarget } from '../../src/core/parse/text.ts'
import { segmentBlocks } from '../../src/core/segment/blocks.ts'
import { pairOf } from '../../src/languages/registry.ts'

const pair = pairOf('fr', 'en')

const blocksOf = (side: 'source' | 'target') => {
  const path = join(import.meta.dirname, '../../corpus/le-gant-rouge', `${pair[side].code}.md`)
  const { blocks } = (side === 'source' ? parseSource : parseTarget)(sourceFile(path, readFileSync(path, 'utf8'))).text
  return segmentBlocks(blocks, pair[side].sentences)
}

const [blocks, otherBlocks] = [blocksOf('source'), blocksOf('target')]
const [source, target] = [sideOf(blocks), sideOf(otherBlocks)]
const straight = alignSentences(source, target, { pair })
const all = [...target.sentences.keys()]

/** The links of the text as it is, in a translation with its sentences in another order. */
const expected = (order: readonly number[]) =>
  straight.map(link => ({ source: link.source, target: link.target.map(at => order.indexOf(at)) }))

const inOrder = (order: readonly number[]) => {
  const links = alignSentences(source, { sentences: order.map(at => target.sentences[at]!) }, { pair })
  return links.map(({ source, target }) => ({ source, target }))
}

describe('a passage that stands elsewhere', () => {
  it.each([
    { what: 'moved to the end', order: [...all.slice(0, 10), ...all.slice(22), ...all.slice(10, 22)] },
    { what: 'moved to the start', order: [...all.slice(30, 45), ...all.slice(0, 30), ...all.slice(45)] },
  ])('should be linked where it stands: $what', ({ order }) => {
    expect(inOrder(order)).toEqual(expected(order))
  })

  it('should face its paragraph', () => {
    const moved = [...otherBlocks.slice(0, 4), ...otherBlocks.slice(6), ...otherBlocks.slice(4, 6)]
    const texts = (of: typeof otherBlocks) => alignBlocks(blocks, of, { pair }).map(each => each.target?.text)
    expect(texts(moved)).toEqual(texts(otherBlocks))
  })

  it('should be linked where it stands beside links set by hand, in it and elsewhere', () => {
    const order = [...all.slice(0, 10), ...all.slice(22), ...all.slice(10, 22)]
    const byHand = straight.filter(({ source }) => [5, 15, 40].includes(source[0]!))
    const fixed = byHand.map(({ source, target }) => ({ source, target: target.map(at => order.indexOf(at)) }))
    const moved = { sentences: order.map(at => target.sentences[at]!) }
    const links = alignSentences(source, moved, { pair, fixed })
    expect(links.map(({ source, target }) => ({ source, target }))).toEqual(expected(order))
    expect(links.filter(({ score }) => score === 1).map(({ source }) => source)).toEqual(
      expect.arrayContaining(fixed.map(link => link.source)),
    )
  })

  it('should be told with its place, and where it was expected', () => {
    const order = [...all.slice(0, 10), ...all.slice(22), ...all.slice(10, 22)]
    const moved = order.map(at => target.sentences[at]!)
    const links = alignSentences(source, { sentences: moved }, { pair })
    const { moved: found, repeated } = oddPassages({ source: source.sentences, target: moved, links })
    expect(found.map(passage => passage.target)).toEqual([[moved.length - 12, moved.length]])
    expect(found[0]!.expectedAfter).toBe(9)
    expect(repeated).toEqual([])
    const whole = { source: source.sentences, target: target.sentences, links: straight }
    expect(oddPassages(whole)).toEqual({ moved: [], repeated: [] })
  })

  it('should keep every sentence in one link, those without counterpart beside the one before', () => {
    const links = [
      { source: [], target: [1], score: 1 },
      { source: [1], target: [0], score: 1 },
      { source: [0], target: [2, 3], score: 1 },
      { source: [], target: [4], score: 1 },
    ]
    expect(inTextOrder(links).map(link => `${link.source}:${link.target}`)).toEqual(['0:2,3', ':4', '1:0', ':1'])
  })
})

describe('a passage that stands there twice', () => {
  const copied = [...all.slice(0, 25), ...all.slice(10, 25), ...all.slice(25)]

  it('should be linked the first time, the second time with nothing', () => {
    const found = inOrder(copied)
    expect(found.filter(link => link.source.length > 0)).toEqual(expected(copied))
    const alone = found.flatMap(link => (link.source.length === 0 ? link.target : []))
    expect(alone).toEqual(Array.from({ length: 15 }, (_, at) => 25 + at))
  })

  it('should be no copy where the other side repeats it too, nor a line that comes again', () => {
    const lines = Array.from(
      { length: 6 },
      (_, at) => `Line number ${at} of a song that everybody in the village knew.`,
    )
    const others = lines.map(line => line.replace('Line number', 'Le vers'))
    expect(secondCopies([...lines, ...lines], [...others, ...others])).toEqual([])
    expect(secondCopies([...lines, ...lines], others)).toEqual([{ first: [0, 6], copy: [6, 12] }])
    expect(secondCopies([...lines, ...lines.slice(0, 3)], others)).toEqual([])
  })
})
