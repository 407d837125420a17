// How rightly it is told whether one text translates another.
//
//   npm run bench:verdict -- DIR [--seeds N] [--each N]
//
// DIR holds hand-made alignments as for `npm run bench:align`. For each seed (1, 2, …) texts of eight sentences and more
// are cut from the books: true ones; unrelated ones, from another place of the same book or from another book; swapped
// ones. The texts of this library are told whole: true, each against two others, swapped. Prints how many are right, and
// the least and the most likeness of each kind.
import { readdirSync, readFileSync } from 'node:fs'
import { alignSentences, type Side } from '../../src/core/align/align.ts'
import { sideOf } from '../../src/core/align/blocks.ts'
import { likenessOf, verdictOf } from '../../src/core/align/verdict/verdict.ts'
import type { Language } from '../../src/core/language/language.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import type { Verdict } from '../../src/core/model/verdict.ts'
import { parseSource, parseTarget } from '../../src/core/parse/text.ts'
import { segmentBlocks } from '../../src/core/segment/blocks.ts'
import { frenchEnglish as pair } from '../../src/languages/fr-en/pair.ts'
import { numbersFrom } from '../random.mjs'
import type { Random } from './damage.ts'
import { type GoldBook, readGold } from './gold.ts'

const given = process.argv.slice(2)
const after = (flag: string, otherwise: number): number =>
  given.includes(flag) ? Number(given[given.indexOf(flag) + 1]) : otherwise

interface Case {
  readonly kind: string
  readonly expected: Verdict
  readonly source: Side
  readonly target: Side
}

const sizes = [8, 9, 10, 12, 16, 24, 40]
const below = (limit: number, random: Random): number => Math.floor(random() * limit)

/** A passage of a book by its links, and texts that do not translate it. */
function casesFrom(books: readonly GoldBook[], at: number, random: Random): Case[] {
  const book = books[at % books.length]!
  const size = sizes[below(sizes.length, random)]!
  const { source, target, start } = passage(book, size, random)
  const count = target.sentences.length
  const elsewhere =
    (start + count + 60 + below(book.target.sentences.length - 2 * count - 120, random)) %
    (book.target.sentences.length - count)
  const other = books[(at + 1 + below(books.length - 1, random)) % books.length]!
  return [
    { kind: 'true', expected: 'translation', source, target },
    { kind: 'same book', expected: 'unrelated', source, target: cut(book.target, elsewhere, count) },
    {
      kind: 'other book',
      expected: 'unrelated',
      source,
      target: cut(other.target, below(other.target.sentences.length - count, random), count),
    },
    { kind: 'swapped', expected: 'swapped', source: target, target: source },
  ]
}

const cut = ({ sentences }: Side, start: number, count: number): Side => ({
  sentences: sentences.slice(start, start + count),
})

/** Links of a book until both sides have so many sentences. */
function passage({ source, target, gold }: GoldBook, size: number, random: Random) {
  const first = below(gold.length - 2 * size - 20, random)
  const [own, other]: [number[], number[]] = [[], []]
  for (let at = first; own.length < size || other.length < size; at++) {
    own.push(...gold[at]!.source)
    other.push(...gold[at]!.target)
  }
  return {
    source: { sentences: own.map(index => source.sentences[index]!) },
    target: { sentences: other.map(index => target.sentences[index]!) },
    start: other[0]!,
  }
}

const corpus = 'corpus'

function casesOfLibrary(): Case[] {
  const texts = readdirSync(corpus, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => ({ source: sideIn(name, 'source', pair.source), target: sideIn(name, 'target', pair.target) }))
  return texts.flatMap(({ source, target }, at) => [
    { kind: 'true', expected: 'translation', source, target } as const,
    ...[5, 11].map(
      step =>
        ({
          kind: 'other text',
          expected: 'unrelated',
          source,
          target: texts[(at + step) % texts.length]!.target,
        }) as const,
    ),
    { kind: 'swapped', expected: 'swapped', source: target, target: source } as const,
  ])
}

function sideIn(name: string, side: 'source' | 'target', language: Language): Side {
  const path = `${corpus}/${name}/${language.code}.md`
  const parse = side === 'source' ? parseSource : parseTarget
  const { blocks } = parse(sourceFile(path, readFileSync(path, 'utf8'))).text
  return sideOf(segmentBlocks(blocks, language.sentences))
}

function measure(title: string, cases: readonly Case[]): void {
  console.log(`\n${title.padEnd(24)}texts  right   likeness: least  most`)
  for (const kind of new Set(cases.map(each => each.kind))) {
    const told = cases
      .filter(each => each.kind === kind)
      .map(({ source, target, expected }) => {
        const texts = {
          source: source.sentences,
          target: target.sentences,
          links: alignSentences(source, target, { pair }),
        }
        return { isRight: verdictOf(texts, pair) === expected, likeness: likenessOf(texts, pair) }
      })
    const likeness = told.map(each => each.likeness).sort((one, other) => one - other)
    const right = told.filter(({ isRight }) => isRight).length
    console.log(
      `${kind.padEnd(24)}${String(told.length).padStart(5)}  ${String(right).padStart(5)}             ${likeness[0]!.toFixed(3)}  ${likeness.at(-1)!.toFixed(3)}`,
    )
  }
}

const folder = given[0]
if (folder === undefined || folder.startsWith('--')) throw new Error('Expected the folder of the gold files')
const books = readGold(folder)
const cases = Array.from({ length: after('--seeds', 3) }, (_, seed) => {
  const random = numbersFrom(seed + 1)
  return Array.from({ length: after('--each', 100) }, (_, at) => casesFrom(books, at, random)).flat()
}).flat()
measure('cut from books', cases)
measure('texts of this library', casesOfLibrary())
