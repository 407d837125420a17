import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { expressionOf, wordAt, wordsOf } from '../../src/library/words.ts'
import { languagePair } from '../../src/run/pair.ts'
import { here } from '../annotate/dictionary.ts'

interface Row {
  readonly kind: string
  readonly source: string
  readonly target: string
  /** Each word with the meanings that are right for it here. */
  readonly words: readonly (readonly [word: string, meanings: readonly string[]])[]
}

const rows: readonly Row[] = readFileSync(here('../words/glosses.txt'), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => {
    const [kind = '', source = '', target = '', words = ''] = line.split(' | ')
    const pairs = words.split('; ').map(each => {
      const [word = '', meanings = ''] = each.split(' = ')
      return [word, meanings.split('/')] as const
    })
    return { kind, source, target, words: pairs }
  })

const pair = await languagePair('fr', 'en')

/** All sentences as one text: what is known of its words comes from all of them, as in a build. */
const { edition, textWords } = compile(
  {
    id: 't',
    source: sourceFile(
      'corpus/t/fr.md',
      `---\ntitle: T\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n\n${rows.map(({ source }) => source).join('\n\n')}\n`,
    ),
    target: sourceFile(
      'corpus/t/en.md',
      `---\ntitle: T\ntranslator: A\n---\n\n${rows.map(({ target }) => target).join('\n\n')}\n`,
    ),
  },
  { glossary: { terms: [] }, pair },
)

const judged = rows.flatMap(({ kind, source, words }, row) =>
  words.map(([word, meanings]) => {
    const unit = edition.units[row]!.id
    const own = wordAt(textWords!, unit, placeOf(word, source))!
    // A word of an expression opens the whole of it.
    const place = wordsOf(textWords!, unit)[expressionOf(textWords!, unit, own.index)[0] ?? own.index]!
    const told = place.meaning?.split(', ') ?? []
    const entry = pair.entriesOf!(place.lemma).filter(({ pos }) => pos === place.pos)
    const senses = (entry[0] ?? pair.entriesOf!(place.lemma)[0])?.senses ?? []
    return {
      word: `${word} in “${source}”: ${told[0] ?? 'nothing'}`,
      kind,
      isRight: meanings.includes(told[0] ?? ''),
      isRightFirst: meanings.includes(senses[0]?.[0] ?? ''),
      // *answer* and *reply* are one sense: only where one of them would be wrong here are there several.
      hasSeveral: senses.length > 1 && senses.some(([rendering]) => !meanings.includes(rendering!)),
    }
  }),
)

/** Where a word stands as a whole. */
function placeOf(word: string, text: string): number {
  const at = text.search(new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u'))
  expect(at, `${word} in ${text}`).toBeGreaterThan(-1)
  return at
}

const shareOf = (list: typeof judged, key: 'isRight' | 'isRightFirst'): number =>
  list.filter(each => each[key]).length / list.length

describe('the meaning that is told of a word in its sentence', () => {
  it('should have been judged of 200 running words, of three kinds of text', () => {
    expect(judged.length).toBeGreaterThanOrEqual(200)
    for (const kind of ['tale', 'press', 'speech'])
      expect(judged.filter(each => each.kind === kind).length).toBeGreaterThan(45)
    expect(edition.units.length).toBe(rows.length)
  })

  it('should be right of nine in ten, and of words with several senses fifteen points above the first', () => {
    const wrong = judged.filter(({ isRight }) => !isRight).map(({ word }) => word)
    const several = judged.filter(({ hasSeveral }) => hasSeveral)
    const figures = {
      words: judged.length,
      right: shareOf(judged, 'isRight'),
      several: several.length,
      rightOfSeveral: shareOf(several, 'isRight'),
      firstOfSeveral: shareOf(several, 'isRightFirst'),
    }
    if (process.env.TABLE === '1') console.log(figures, wrong.join('\n'))
    expect(figures.right, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
    expect(figures.rightOfSeveral - figures.firstOfSeveral, JSON.stringify(figures)).toBeGreaterThanOrEqual(0.15)
  })
})
