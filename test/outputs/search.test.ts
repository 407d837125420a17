import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Edition } from '../../src/core/model/edition.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'
import { findWord, type IndexReader } from '../../src/outputs/html/reader/search/find.ts'
import { isInRow, piecesOf } from '../../src/outputs/html/reader/search/phrase.ts'
import { queryOf } from '../../src/outputs/html/reader/search/query.ts'
import { ranked, rankedPassages } from '../../src/outputs/html/reader/search/rank.ts'
import { type IndexPiece, indexPieces } from '../../src/outputs/search/index-pieces.ts'
import { packed, unpacked } from '../../src/outputs/search/numbers.ts'
import { partsOf, passagesOf } from '../../src/outputs/search/passages.ts'
import { wordPlacesOf } from '../../src/outputs/search/word-places.ts'
import { wordsIn } from '../../src/outputs/search/words-in.ts'
import { bound, readText } from './editions.ts'

const { source, target } = frenchEnglish
const stems = { source: source.stem, target: target.stem }

/** Reads an index from memory and counts the pieces that were asked for. */
function readerOf(pieces: readonly IndexPiece[]) {
  const asked = new Set<number>()
  const index: IndexReader = {
    firsts: pieces.map(({ word }) => word),
    entriesOfPiece: piece => {
      asked.add(piece)
      return Promise.resolve(pieces[piece]?.entries ?? [])
    },
  }
  return { index, asked }
}

async function searched(text: string, pieces: readonly IndexPiece[]) {
  const query = queryOf(text)
  const { index, asked } = readerOf(pieces)
  const words = await Promise.all(
    query.words.map((word, at) => findWord(word, query, at === query.words.length - 1, index)),
  )
  return { words, asked, texts: ranked(words, 3).map(({ text }) => text) }
}

describe('numbers', () => {
  it('should come back as they were packed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), numbers => {
        expect(unpacked(numbers.map(packed).join(''))).toEqual(numbers)
      }),
    )
  })
})

describe('a search', () => {
  let editions: readonly Edition[]
  let pieces: readonly IndexPiece[]
  beforeAll(async () => {
    editions = [
      await readText('un', 'Il mangeait une pomme. La nuit tombe.', 'He was eating an apple. Night is falling.'),
      await readText('deux', 'Nous voulons manger à l’école.', 'We want to eat at school.'),
      await readText(
        'trois',
        'Le chat noir dort. Le chien est noir.',
        'The black cat sleeps. The dog is black.',
        '',
        'La pomme',
      ),
    ]
    pieces = indexPieces(bound(editions).map(({ edition, words }) => wordPlacesOf(edition, words, stems)))
  })
  const found = async (text: string) => (await searched(text, pieces)).texts

  it.each([
    ['mangeait', [0, 1], 'all forms of a word, the one asked for first'],
    ['manger', [1, 0], 'a lemma'],
    ['ecole', [1], 'a word without its accent'],
    ['L’ÉCOLE', [1], 'capitals and an elided article'],
    ['eat', [1, 0], 'all forms of a word of the translation'],
    ['pomme', [2, 0], 'a title before a text'],
    ['pom', [2, 0], 'the beginning of a word that is being written'],
    ['pom ', [], 'no beginning once the word is written'],
    ['chat noir', [2], 'words of one text'],
    ['chat pomme', [2], 'words of a text and its title'],
    ['chat ecole', [], 'no words of two texts'],
    ['black cat', [2], 'the translation'],
    ['mangeriez', [0, 1], 'for a form that no text has, those that begin as it does'],
    ['zzz', [], 'nothing'],
  ])('%j should give the texts %j: %s', async (text, expected) => {
    expect(await found(text)).toEqual(expected)
  })

  it('should find the passage, and a phrase only where its words follow one another', async () => {
    const { words } = await searched('chat noir', pieces)
    const { passages, whole } = rankedPassages(2, words)
    expect([passages[0], whole]).toEqual([2, 1])
    const shown = passagesOf(editions[2]!).map(({ source, target }) => ['', source, target] as const)
    expect(shown.map(passage => isInRow(passage, words))).toEqual([false, false, true, false])
    expect(piecesOf(shown[2]![1], 0, words).flatMap(({ text, isFound }) => (isFound ? [text] : []))).toEqual([
      'chat',
      'noir',
    ])
    expect(await found('"mangeait"')).toEqual([0])
  })
})

describe('an index of many places', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const name = (number: number) => `${letters[number % 26]}${letters[Math.floor(number / 26) % 26]}${number}`
  const texts = Array.from({ length: 3000 }, (_, number) => {
    const places = packed(25) + packed(number % 7) + packed(1).repeat(24)
    return { source: `le ${places}\n`, target: `${name(number)} ${packed(1)}${packed(2)}\n`, parts: [0] }
  })
  const pieces = indexPieces(texts)

  it('should come in pieces of at most 100 kB, of which a word loads its own', async () => {
    const sizes = pieces.map(({ entries }) => JSON.stringify(entries).length)
    expect(pieces.length).toBeGreaterThan(3)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100_000)
    for (const number of [0, 1, 777, 2999]) {
      const { texts, asked } = await searched(`${name(number)} `, pieces)
      expect({ number, texts, asked: asked.size }).toEqual({ number, texts: [number], asked: 1 })
    }
    const { words, asked } = await searched('le ', pieces)
    expect(asked.size).toBeLessThanOrEqual(3)
    expect(words[0]!.places.get(700)).toEqual(Array.from({ length: 25 }, (_, at) => (at + (700 % 7)) * 8 + 2))
  })
})

describe('the files of a text', () => {
  it('should begin anew before they are too long, at whatever passage', () => {
    const passages = Array.from({ length: 500 }, () => ({ source: 'x'.repeat(150), target: 'y'.repeat(150) }))
    const parts = partsOf(passages)
    expect(parts.length).toBe(4)
    expect(partsOf([])).toEqual([0])
    expect(partsOf([{ source: 'x'.repeat(90_000), target: '' }])).toEqual([0])
  })

  it('should have words as people type them', () => {
    expect(wordsIn('L’Œuvre d’été, 3 fois !').map(({ word }) => word)).toEqual(['l', 'oeuvre', 'd', 'ete', '3', 'fois'])
  })
})
