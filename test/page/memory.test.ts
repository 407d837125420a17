import { expect, test } from 'vitest'
import { lemmaCounts } from '../../src/outputs/html/lemma-counts.ts'
import { percent, shareKnown, youKnow } from '../../src/outputs/html/reader/memory.ts'

test('counts lemmas as often as they stand, without names and numbers, classes of one spelling together', () => {
  const words = {
    lemmas: [
      ['le', 'DET', '', '', '', [], [0, 0, 1, 0]],
      ['Anne', 'PROPN', '', '', '', [], [0, 0]],
      ['le', 'PRON', '', '', '', [], [2, 0]],
      ['voir', 'VERB', '', '', '', [], [3, 0]],
    ] as const,
    units: { aaa1: { words: [0, 2, 0, 1, 2, 1, 1, 4, 2], links: [] }, aaa2: { words: [0, 2, 3, 1, 3, 4], links: [] } },
  }
  expect(lemmaCounts(words)).toEqual([
    ['le', 3],
    ['voir', 1],
  ])
})

test('tells the share of running words, never more than is known', () => {
  const counts = [
    ['le', 199],
    ['voir', 1],
  ] as const
  expect(shareKnown(counts, new Set(['le', 'autre']))).toBe(0.995)
  expect(percent(0.995)).toBe('99 %')
  expect(shareKnown([], new Set(['le']))).toBeUndefined()
  expect(youKnow(0.91)).toBe('You know 91 %')
  expect(youKnow(0.02)).toBe('')
})
