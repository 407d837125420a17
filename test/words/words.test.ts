import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordRuns } from '../../src/core/language/characters.ts'
import { unknownLanguage } from '../../src/core/language/unknown.ts'
import { wordsOf } from '../../src/core/words/words.ts'
import { here } from '../annotate/dictionary.ts'
import { describeIn, read } from './read.ts'

const rows = readFileSync(here('../words/readings.txt'), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => line.split(' | ') as [sentence: string, readings: string])

describe('a word in its sentence', () => {
  it.each(rows)('should be read: %s', (sentence, readings) => {
    const words = read(sentence)
    for (const reading of readings.split(' ')) {
      const [form, lemma, pos] = reading.split('/') as [string, string, string]
      const found = words.find(({ span }) => sentence.slice(...span) === form)
      expect(found?.lemma, form).toBe(lemma)
      if (pos.startsWith('~')) expect(found?.pos, form).not.toBe(pos.slice(1))
      else expect(found?.pos, form).toBe(pos)
    }
  })

  it('should be none where nobody can read the language', () => {
    const unit = { source: { text: 'Ein Satz.', sentences: [[0, 9]] as const } }
    expect(wordsOf([unit], unknownLanguage('de').reader)).toEqual([[]])
  })
})

describe('what a word is', () => {
  it.each([
    ['Les portes sont lourdes.', 'lourdes', 'adjective, feminine plural'],
    ['Elle dort.', 'Elle', 'pronoun, 3rd person feminine singular'],
    ['Il pleut souvent.', 'souvent', 'adverb'],
  ])('should be told in English: %s', (sentence, word, expected) => {
    expect(describeIn(sentence, word)).toBe(expected)
  })
})

describe('the words of a text', () => {
  const piece = fc.constantFrom(
    'du',
    'l’',
    'aujourd’hui',
    ' ',
    ' ',
    ', ',
    '. ',
    ' « ',
    '-',
    'dit',
    'il',
    'Les',
    'États-Unis',
    '12',
    '1 000',
    '\n',
    '…',
    'd',
    '’',
    'É',
    '\u00AD',
    'auxquels',
    '🙂',
    'œuvre',
  )

  it('should cover every letter, in order, and overlap in contractions alone', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('')
        const words = read(text)
        let [start, end] = [0, 0]
        for (const { span } of words) {
          const same = span[0] === start && span[1] === end
          expect(same || span[0] >= end).toBe(true)
          ;[start, end] = span
          expect(end).toBeGreaterThan(start)
        }
        const runs = wordRuns(text)
        for (let run = 0; run < runs.length; run += 2) {
          for (let at = runs[run]!; at < runs[run + 1]!; at++) {
            expect(
              words.some(({ span }) => span[0] <= at && at < span[1]) || /-t-/u.test(text.slice(at - 1, at + 2)),
            ).toBe(true)
          }
        }
        expect(read(text)).toEqual(words)
      }),
    )
  })
})
