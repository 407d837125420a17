import { describe, expect, it } from 'vitest'
import { likelyPairs } from '../../src/core/align/pairs.ts'
import { readWords } from '../../src/core/align/words.ts'

const stem = (word: string): string => word.toLowerCase()

/** The pairs of two sentences, by the words, with how likely they are. */
function pairsOf(source: string, target: string, ...lexicons: readonly Readonly<Record<string, string[]>>[]) {
  const words = [readWords([source], stem), readWords([target], stem)] as const
  const maps = lexicons.map(lexicon => new Map(Object.entries(lexicon)))
  const { starts, targets, weights } = likelyPairs(words[0], words[1], maps, [stem, stem])
  return words[0].keys.flatMap((key, word) =>
    [...targets.slice(starts[word], starts[word + 1])].map(
      (other, at) => `${key} ${words[1].keys[other]} ${weights[starts[word]! + at]}`,
    ),
  )
}

describe('the likely pairs of words', () => {
  it('should take from a second lexicon only what the first does not know, and believe it less', () => {
    const own = { chat: ['cat'] }
    const other = { chat: ['dog'], feu: ['fire'], 'le feu': ['dog'] }
    expect(pairsOf('chat feu', 'cat dog fire', own, other)).toEqual(['chat cat 1', 'feu fire 0.25'])
  })

  it('should believe the first lexicon that has a word in it', () => {
    expect(pairsOf('feu', 'fire', {}, { feu: ['fire'] })).toEqual(['feu fire 1'])
  })
})
