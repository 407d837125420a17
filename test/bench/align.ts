// How well and how fast the sentences of two texts are linked, beside Gale–Church in the same run.
//
//   npm run bench:align -- DIR [--no-lexicon] [--dictionary FILE] [--book SOURCE TARGET] [--leave-one-out]
//
// DIR holds hand-made alignments: `X.fr` and `X.en`, a sentence a line; `X.gold`, `[0, 1]:[2]` a line, counted from 0;
// and, where known, `X.fr.par` and `X.en.par`, the paragraph of each line. Strict and lax precision, recall and F1 are
// those of vecalign's scorer; `n-m` is the share of gold links of more than one sentence on a side that were found.
//
// The aligner's weights were learned from four novels. `--leave-one-out` learns them anew for each book from the other
// books of DIR, so that no book is measured with weights that it had a part in: the figure to compare with others.
// `--book` takes two plain texts, a paragraph a line, `# ` before headings, and gives the time and memory of aligning
// them, once and ten times over.
import { existsSync, readFileSync } from 'node:fs'
import { alignSentences, type Side } from '../../src/core/align/align.ts'
import type { AlignOptions } from '../../src/core/align/bitext.ts'
import { alignWithDictionary } from '../../src/core/align/with-dictionary.ts'
import type { Language } from '../../src/core/language/language.ts'
import type { Link } from '../../src/core/model/link.ts'
import { sentencesOf } from '../../src/core/segment/sentences.ts'
import { lexiconOf } from '../../src/importers/dictionary/lexicon.ts'
import { partsOfDictionary, readDictionary } from '../../src/importers/dictionary/read.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'
import { numbersFrom } from '../random.mjs'
import { type Damage, damages } from './damage.ts'
import { galeChurch } from './gale-church.ts'
import { type GoldBook, readGold, withoutMarks } from './gold.ts'
import { type Bead, type Counts, compare, nameOf, scoreOf, single, sum } from './score.ts'
import { learn } from './train.ts'

const given = process.argv.slice(2)
const has = (flag: string): boolean => given.includes(flag)
const after = (flag: string, place = 1): string | undefined =>
  has(flag) ? given[given.indexOf(flag) + place] : undefined

const dictionary = after('--dictionary')
const options: AlignOptions = { pair: has('--no-lexicon') ? { ...frenchEnglish, lexicon: new Map() } : frenchEnglish }
const link = dictionary === undefined ? alignSentences : linkerWith(dictionary)

function linkerWith(path: string): typeof alignSentences {
  const files = partsOfDictionary(path).filter((part, at) => at === 0 || existsSync(part))
  const lexicon = lexiconOf(readDictionary(files.map(name => ({ name, bytes: readFileSync(name) }))))
  return (source, target, given, vector) => alignWithDictionary(source, target, lexicon, given, vector)
}

const heading = 'strict P     R     F1   | lax P     R     F1   |  n-m |     ms'

function measure(title: string, books: readonly GoldBook[], align: (book: GoldBook) => readonly Bead[]): void {
  console.log(`\n${title.padEnd(34)}${heading}`)
  const all: Counts[] = []
  let whole = 0
  for (const book of books) {
    const begin = performance.now()
    const found = align(book)
    const time = performance.now() - begin
    const counts = compare(book.gold, found)
    console.log(row(book.name, counts, time))
    all.push(counts)
    whole += time
  }
  console.log(row('all', sum(all), whole))
}

function row(name: string, counts: Counts, time: number): string {
  const { strict, lax, many } = scoreOf(counts)
  const show = (values: readonly number[]): string => values.map(value => value.toFixed(4)).join(' ')
  return `${name.slice(0, 33).padEnd(34)}${show(strict)} | ${show(lax)} | ${many.toFixed(2)} | ${time.toFixed(0).padStart(6)}`
}

/** Of the links with a score in each tenth, how many are right. */
function calibration(found: readonly (readonly [book: GoldBook, links: readonly Link[]])[]): void {
  const bins = Array.from({ length: 10 }, () => ({ links: 0, score: 0, right: 0 }))
  for (const [book, links] of found) {
    const gold = new Set(book.gold.flatMap(single).map(nameOf))
    for (const link of links) {
      const bin = bins[Math.min(9, Math.floor(link.score * 10))]!
      bin.links++
      bin.score += link.score
      bin.right += gold.has(nameOf(link)) ? 1 : 0
    }
  }
  console.log('\nscore      links   mean score   right')
  let error = 0
  for (const [at, bin] of bins.entries()) {
    if (bin.links === 0) continue
    const [score, right] = [bin.score / bin.links, bin.right / bin.links]
    error += Math.abs(bin.score - bin.right)
    console.log(
      `${(at / 10).toFixed(1)}–${((at + 1) / 10).toFixed(1)}  ${String(bin.links).padStart(6)}        ${score.toFixed(3)}   ${right.toFixed(3)}`,
    )
  }
  const links = bins.reduce((count, bin) => count + bin.links, 0)
  console.log(`expected calibration error ${(error / links).toFixed(4)}`)
}

/** Weights for a book: the aligner's own, or those learned from all other books. */
function vectors(books: readonly GoldBook[]): (book: GoldBook) => Float64Array | undefined {
  if (!has('--leave-one-out')) return () => undefined
  const learned = new Map(
    books.map(left => [
      left.name,
      learn(
        books.filter(book => book !== left),
        options,
      ),
    ]),
  )
  return book => learned.get(book.name)
}

/** Seeds of the damage that is measured; others are learned from. */
const seeds = [1, 2, 3] as const

/** Sentences with no counterpart: found, found rightly, and how many there are. */
interface Alone {
  readonly found: number
  readonly right: number
  readonly all: number
}

const aloneIn = (beads: readonly Bead[]): Set<string> =>
  new Set(
    beads
      .flatMap(single)
      .filter(({ source, target }) => source.length * target.length === 0)
      .map(nameOf),
  )

function aloneOf(gold: readonly Bead[], found: readonly Bead[]): Alone {
  const [expected, given] = [aloneIn(gold), aloneIn(found)]
  return { found: given.size, right: [...given].filter(name => expected.has(name)).length, all: expected.size }
}

type Align = (book: GoldBook) => readonly Link[]

/** What each kind of damage does, the books and seeds together. */
function measureDamage(books: readonly GoldBook[], align: Align): void {
  console.log(`\n${'damage'.padEnd(22)}strict F1 by seed        | lax F1 | unlinked  P     R`)
  const whole: (readonly [GoldBook, readonly Link[]])[] = []
  const alone: Alone[] = []
  for (const damage of damages) {
    const bySeed = seeds.map(seed => damaged(books, damage, seed).map(book => [book, align(book)] as const))
    const runs = bySeed.flat()
    const counts = runs.map(([book, found]) => compare(book.gold, found))
    const lone = total(runs.map(([book, found]) => aloneOf(book.gold, found)))
    const strict = bySeed.map(each => scoreOf(sum(each.map(([book, found]) => compare(book.gold, found)))).strict[2])
    const all = scoreOf(sum(counts))
    console.log(
      `${damage.name.padEnd(22)}${all.strict[2].toFixed(4)} (${strict.map(f1 => f1.toFixed(3)).join(' ')}) | ${all.lax[2].toFixed(4)} |       ${ratio(lone.right, lone.found)} ${ratio(lone.right, lone.all)}`,
    )
    whole.push(...runs)
    alone.push(lone)
  }
  const lone = total(alone)
  console.log(`unlinked sentences of all: P ${ratio(lone.right, lone.found)} R ${ratio(lone.right, lone.all)}`)
  calibration(whole)
}

const ratio = (part: number, all: number): string => (all === 0 ? '  –  ' : (part / all).toFixed(3))

const total = (parts: readonly Alone[]): Alone =>
  parts.reduce(
    (all, part) => ({ found: all.found + part.found, right: all.right + part.right, all: all.all + part.all }),
    { found: 0, right: 0, all: 0 },
  )

const damaged = (books: readonly GoldBook[], damage: Damage, seed: number): GoldBook[] =>
  books.map((book, at) => damage.make(book, numbersFrom(1000 * seed + at), books))

function quality(folder: string): void {
  const books = readGold(folder)
  const vectorOf = vectors(books)
  const align = (book: GoldBook): readonly Link[] => link(book.source, book.target, options, vectorOf(book))
  const weights = has('--leave-one-out') ? ' (left out)' : ''
  const plain = books.map(withoutMarks)
  measure('Gale–Church, no marks', plain, book => galeChurch(book.source.sentences, book.target.sentences))
  measure(`en-regard, no marks${weights}`, plain, align)
  measure(`en-regard, marks${weights}`, books, align)
  calibration([...plain, ...books].map(book => [book, align(book)]))
  measureDamage(books, align)
}

function readBook(path: string, language: Language, times: number): Side {
  const side = { sentences: [] as string[], paragraphs: [] as number[], headings: [] as number[] }
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
  for (const [paragraph, line] of Array.from({ length: times }, () => lines)
    .flat()
    .entries()) {
    const text = line.replace(/^# /, '')
    for (const [start, end] of sentencesOf(text, language.sentences)) {
      side.sentences.push(text.slice(start, end))
      side.paragraphs.push(paragraph)
      side.headings.push(text === line ? 0 : 1)
    }
  }
  return side
}

function speed(sourcePath: string, targetPath: string): void {
  console.log('\nsource  target   links      ms   peak MB')
  for (const times of [1, 10]) {
    const source = readBook(sourcePath, frenchEnglish.source, times)
    const target = readBook(targetPath, frenchEnglish.target, times)
    const begin = performance.now()
    const links = link(source, target, options)
    const time = performance.now() - begin
    const cells = [source.sentences.length, target.sentences.length, links.length, Math.round(time)]
    console.log(
      `${cells.map(cell => String(cell).padStart(6)).join('  ')}   ${(process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(7)}`,
    )
  }
}

const folder = given[0]
if (folder === undefined || folder.startsWith('--')) throw new Error('Expected the folder of the gold files')
quality(folder)
const [sourcePath, targetPath] = [after('--book'), after('--book', 2)]
if (sourcePath && targetPath) speed(sourcePath, targetPath)
