// What the checks on values and on what reads well say of real translations, and what they find of faults made on purpose.
//
//   npm run bench:checks -- PAIRS... [--show [RULE]] [--missed [FAULT]] [--fault NAME] [--most N] [--seed N]
//
// PAIRS is the path of a translation without its ending: `X.fr` and `X.en`, a passage a line, line by line; where there is
// an `X.gold` of hand-made links, each of its links is a pair. Prints, of the translations as they are, how many alarms each
// rule gives; and of at most two hundred faults of each kind how many are told, by any of these rules. `--show` prints every
// alarm with its pair: which of them are right, only a reader can say. `--missed` prints the faults that are not told,
// and `--fault` makes those alone whose names begin so.
// `--most` takes so many pairs of each file, evenly spread.
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { alignBlocks } from '../../src/core/align/blocks.ts'
import { type BareUnit, unitsOf } from '../../src/core/assemble.ts'
import { textRules } from '../../src/core/check/check.ts'
import type { CheckContext } from '../../src/core/check/rule.ts'
import type { SegmentedBlock } from '../../src/core/model/block.ts'
import type { Edition } from '../../src/core/model/edition.ts'
import type { Message } from '../../src/core/model/message.ts'
import { segmentBlocks } from '../../src/core/segment/blocks.ts'
import { wordsOf } from '../../src/core/words/words.ts'
import { frenchEnglishWith } from '../../src/languages/fr-en/pair.ts'
import { numbersFrom } from '../random.mjs'
import { faults, type Pair } from './faults.ts'
import { readLadder } from './score.ts'
import { files } from './words-dictionary.ts'

const given = process.argv.slice(2)
const firstFlag = given.findIndex(argument => argument.startsWith('--'))
const paths = firstFlag === -1 ? given : given.slice(0, firstFlag)
const number = (flag: string, otherwise: number): number =>
  given.includes(flag) ? Number(given[given.indexOf(flag) + 1]) : otherwise
/** What follows a flag: nothing but another flag is any; undefined without the flag. */
function wanted(flag: string): string | undefined {
  if (!given.includes(flag)) return undefined
  const name = given[given.indexOf(flag) + 1] ?? ''
  return name.startsWith('--') ? '' : name
}

const measured: ReadonlySet<string> = new Set([
  'different-number',
  'different-date',
  'different-unit',
  'different-name',
  'different-negation',
  'cut-translation',
])
const rules = textRules.filter(({ name }) => measured.has(name))

const pair = frenchEnglishWith({
  ...files,
  model: readFileSync('data/french-words.txt', 'utf8'),
  frequency: readFileSync('data/french-frequency.txt', 'utf8'),
})

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').replace(/\n$/, '').split('\n')

function readPairs(path: string): Pair[] {
  const [source, target] = [linesOf(`${path}.fr`), linesOf(`${path}.en`)]
  if (!existsSync(`${path}.gold`)) return source.map((line, at) => ({ source: line, target: target[at] ?? '' }))
  return readLadder(readFileSync(`${path}.gold`, 'utf8'))
    .filter(link => link.source.length > 0 && link.target.length > 0)
    .map(link => ({
      source: link.source.map(at => source[at]).join(' '),
      target: link.target.map(at => target[at]).join(' '),
    }))
}

/** So many of a list, evenly spread. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list
  return Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)]!)
}

const blockOf = (text: string): SegmentedBlock['block'] => ({
  kind: 'paragraph',
  text: text.trim(),
  marks: [],
  span: [0, text.length],
  pieces: [],
})

/** What the rules say of pairs, each a unit of one text; messages by pair. */
function alarmsOf(pairs: readonly Pair[]): (readonly Message[])[] {
  const source = segmentBlocks(
    pairs.map(each => blockOf(each.source)),
    pair.source.sentences,
  )
  const target = segmentBlocks(
    pairs.map(each => blockOf(each.target)),
    pair.target.sentences,
  )
  const known = pairs.map((_, at) => ({ source: at, target: at }))
  const counterparts = alignBlocks(source, target, { pair, known })
  const units: BareUnit[] = unitsOf(
    source,
    counterparts,
    pairs.map((_, at) => ({ id: String(at), status: 'written' })),
  )
  const place = { file: 'en.md' }
  const context = {
    ...pair,
    words: wordsOf(units, pair.source.reader),
    placeInSource: () => place,
    placeInTarget: () => place,
  } as unknown as CheckContext
  const edition = { units: units.map(unit => ({ ...unit, annotations: [] })) } as unknown as Edition
  const found = pairs.map((): Message[] => [])
  for (const each of rules.flatMap(rule => rule.check(edition, context))) found[Number(each.unit)]!.push(each)
  return found
}

/** Pairs in a text: what a rule learns of a text, it learns of so many. */
const size = 500

function inTexts(pairs: readonly Pair[]): (readonly Message[])[] {
  const texts = Array.from({ length: Math.ceil(pairs.length / size) }, (_, at) =>
    pairs.slice(at * size, (at + 1) * size),
  )
  return texts.flatMap(alarmsOf)
}

function print({ source, target }: Pair, messages: readonly Message[]): void {
  for (const { ruleId, reason } of messages) console.log(`  ${ruleId}: ${reason}`)
  console.log(`    ${source}\n    ${target}\n`)
}

const show = wanted('--show')
const missed = wanted('--missed')
const all: (readonly [Pair, readonly Message[]])[] = []
for (const path of paths) {
  const pairs = spread(readPairs(path), number('--most', Number.POSITIVE_INFINITY))
  const found = inTexts(pairs)
  const alarms = found.flat().length
  console.log(`${basename(path).padEnd(32)}${String(pairs.length).padStart(7)} pairs  ${alarms} alarms`)
  all.push(...pairs.map((each, at) => [each, found[at]!] as const))
}
const alarms = all.flatMap(([, messages]) => messages)
console.log(`\nof ${all.length} pairs as they are`)
for (const ruleId of [...new Set([...measured, ...alarms.map(each => each.ruleId)])]) {
  const own = alarms.filter(each => each.ruleId === ruleId)
  const grave = own.filter(({ severity }) => severity === 'error').length
  console.log(`  ${ruleId.padEnd(30)}${String(own.length).padStart(5)}${grave > 0 ? `  errors: ${grave}` : ''}`)
  for (const [each, messages] of show === undefined ? [] : all) {
    const said = messages.filter(message => message.ruleId === ruleId)
    if (said.length > 0 && ruleId.startsWith(show!)) print(each, said)
  }
}

console.log('\nfaults made on purpose      made   told')
const seed = number('--seed', 1)
const most = 200
/** For each fault so many right pairs, by the steps in which they are taken. */
const rightBeside = [7, 11, 13]
const only = wanted('--fault')
for (const [at, fault] of faults.entries()) {
  if (!new RegExp(only ?? '').test(fault.name)) continue
  const random = numbersFrom(1000 * seed + at)
  const right = all.filter(([, messages]) => messages.length === 0).map(([each]) => each)
  const made = spread(
    right.flatMap(each => {
      const target = fault.make(each, random)
      return target === undefined ? [] : [{ ...each, target }]
    }),
    most,
  )
  // Among right pairs, since a rule may learn from the text what is usual in it.
  const texts = inTexts(
    made.flatMap((each, index) => [each, ...rightBeside.map(step => right[(step * index) % right.length]!)]),
  )
  const told = made.map((_, index) => texts[(1 + rightBeside.length) * index]!.length > 0)
  const count = told.filter(each => each).length
  console.log(`  ${fault.name.padEnd(26)}${String(made.length).padStart(4)}   ${String(count).padStart(4)}`)
  if (missed === undefined || !new RegExp(missed).test(fault.name)) continue
  for (const [index, each] of made.entries()) if (!told[index]) print(each, [])
}
