import { describe, expect, it } from 'vitest'
import { meanings } from '../../src/core/words/meaning.ts'
import { pair } from '../annotate/dictionary.ts'
import { read } from './read.ts'

const meaningOf = meanings([], pair)

/** What a word means where no translation tells. */
function meaningIn(text: string, form: string): string | undefined {
  const word = read(text).find(({ span }) => text.slice(...span) === form)!
  return meaningOf(word, { facing: () => [], isTerm: () => undefined }).sense?.[2]
}

describe('the meaning of a word that no translation tells', () => {
  it.each([
    ['Le voile est blanc.', 'voile', 'veil'],
    ['La voile est blanche.', 'voile', 'sail'],
    ['Il lit un livre.', 'livre', 'book'],
    ['Une livre de pain.', 'livre', 'pound'],
    ['Elle se plaint.', 'plaint', 'complain'],
    ['Elle plaint cet homme.', 'plaint', 'pity'],
    ['Il s’attendait à cela.', 'attendait', 'expect'],
    ['Il s’en alla.', 'alla', 'go away'],
    ['Il alla.', 'alla', 'go'],
    ['Il parle incroyablement bien.', 'incroyablement', 'incredibly, unbelievably'],
    ['Comment va-t-il ?', 'Comment', 'how'],
    ['Un évènement.', 'évènement', 'event'],
    ['L’ognon est cru.', 'ognon', 'onion'],
    ['Deux pommes de terre.', 'pommes', 'potato'],
    ['Deux pommes.', 'pommes', 'apple'],
    ['Il a droit au repos.', 'a', 'be entitled'],
    ['La température moyenne.', 'moyenne', 'average'],
    ['Zorglub zorglube un zorglub.', 'zorglub', undefined],
  ])('should be that of its gender, its pronoun, its expression: %s %s', (text, form, expected) => {
    expect(meaningIn(text, form)).toBe(expected)
  })
})
