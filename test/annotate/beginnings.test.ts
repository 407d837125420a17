import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/core/language/fold.ts'
import type { TermEntry } from '../../src/core/model/annotation.ts'
import { here, pair } from './dictionary.ts'

const { beginningsOf, formsOf } = pair.source.terms

const rows = readFileSync(here('forms.txt'), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => line.split(' | ') as [string, string])

const dictionary = readFileSync(new URL('index.dic', import.meta.resolve('dictionary-fr')), 'utf8')
  .split('\n')
  .slice(1)
  .map(line => line.split('/')[0] ?? '')
  .filter(word => word !== '')

/** Forms that a text without any word of these beginnings could hold. */
function unforeseen(entry: Pick<TermEntry, 'term' | 'pos' | 'forms'>): string[] {
  const beginnings = beginningsOf(entry).map(fold)
  return formsOf(entry)
    .filter(
      ({ words }) =>
        words.length > 0 &&
        !words.some(word => typeof word === 'string' && beginnings.some(beginning => fold(word).startsWith(beginning))),
    )
    .map(({ form }) => form)
}

describe('beginnings of terms', () => {
  it.each([
    ['manger', 'verb', ['mang']],
    ['laine', 'noun', ['laine']],
    ['cheval', 'noun', ['cheva']],
    ['semer le doute', 'verb', ['doute']],
    ['s’effriter', 'verb', ['effrit']],
    ['l’un', 'expression', ['']],
    ['tour de table', 'noun', ['table']],
    ['œil', 'noun', ['']],
    ['être', 'verb', ['']],
    ['garde-fou', 'noun', ['garde']],
    ['œil-de-bœuf', 'noun', ['']],
    ['presqu’île', 'noun', ['presqu']],
    ['aujourd’hui', 'adverb', ['aujourd']],
    ['à-coup', 'noun', ['']],
    ['-', 'noun', ['']],
    ['AGI', 'acronym', ['']],
    ['Parlement', 'name', ['parlement']],
  ] as const)('should tell of %s (%s): %s', (term, pos, expected) => {
    expect(beginningsOf({ term, pos })).toEqual(expected)
  })

  it('should take the forms that an author gives', () => {
    expect(beginningsOf({ term: 'aller', pos: 'verb', forms: ['vais', 'iront'] })).toEqual(['vais', 'iront'])
  })

  it('should know no form of a term without letters', () => {
    expect(formsOf({ term: '-', pos: 'noun' }).flatMap(({ words }) => words)).toEqual([])
  })

  it.each(rows)('should foresee every form of %s (%s)', (term, kind) => {
    expect(unforeseen({ term, pos: kind.split(' ')[0] as TermEntry['pos'] })).toEqual([])
  })

  it.each([
    'noun',
    'verb',
    'adjective',
    'expression',
    undefined,
  ] as const)('should foresee every form of the dictionary’s words, alone and in phrases, as %s', pos => {
    const sample = dictionary.filter((_, index) => index % 211 === 0)
    const phrases = sample.flatMap((word, index) => [
      word,
      `semer un ${word} de`,
      `se ${word} en compte`,
      `${word} ${sample[(index * 7) % sample.length]}`,
    ])
    expect(phrases.flatMap(term => unforeseen({ term, ...(pos && { pos }) }))).toEqual([])
  })
})
