// How well and how fast texts are split into sentences, beside `Intl.Segmenter` alone in the same run.
//
//   npm run bench:segment -- DIR [TEXT…] [--errors]
//
// DIR holds gold files `*.json`: { lang, paras: [{ text, ends }] }, ends of sentences counted in characters that are
// not white. The last end of a paragraph is given away by the paragraph and not counted. `marked` is the share of gold
// ends that a mark (. ! ? …) announces: what recall could be without a guess. TEXT files, one paragraph a line, give
// the speed; their names tell the language (`.fr.`). `--errors` lists each wrong end with the rule that decided it.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { SentenceKnowledge } from '../../src/core/language/language.ts'
import { tokensOf } from '../../src/core/language/tokens.ts'
import { unknownSentences } from '../../src/core/language/unknown.ts'
import { decidePlaces, sentencesOf } from '../../src/core/segment/sentences.ts'
import { english } from '../../src/languages/en/english.ts'
import { french } from '../../src/languages/fr/french.ts'

interface Gold {
  readonly lang: string
  readonly paras: readonly { readonly text: string; readonly ends: readonly number[] }[]
}

/** Ends as UTF-16 indices, the last one of the text left out. */
type Split = (text: string) => readonly number[]

interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const listsErrors = process.argv.includes('--errors')

function main(folder: string, texts: readonly string[]): void {
  console.log(`Node ${process.version}, ICU ${process.versions.icu}\n`)
  console.log('gold                     ends  marked |  en-regard P     R     F1 | Intl alone P     R     F1')
  for (const name of readdirSync(folder).filter(file => file.endsWith('.json'))) {
    reportGold(name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold)
  }
  if (texts.length > 0)
    console.log('\ntext                          MB |  sentences   MB/s | Intl alone   MB/s |      words   MB/s')
  for (const path of texts) reportSpeed(path, readFileSync(path, 'utf8').split('\n'))
}

function reportGold(name: string, gold: Gold): void {
  const knowledge = knowledgeOf(gold.lang)
  const ours = score(gold, text => ownEnds(text, knowledge))
  const alone = score(gold, intlSplit(gold.lang))
  const ends = gold.paras.flatMap(({ text, ends }) => goldEnds(text, ends).map(end => text.slice(0, end)))
  const marked = ends.filter(before => /[.!?…][\s"'’”»)\]*_]*$/u.test(before)).length / ends.length
  console.log(
    [name.padEnd(22), String(ends.length).padStart(6), `${percent(marked)} |`, row(ours), '  |', row(alone)].join(' '),
  )
  if (listsErrors) for (const { text, ends } of gold.paras) listErrors(text, ends, knowledge)
}

function score(gold: Gold, split: Split): Score {
  let right = 0
  let found = 0
  let all = 0
  for (const { text, ends } of gold.paras) {
    const wanted = new Set(goldEnds(text, ends))
    const given = split(text)
    right += given.filter(end => wanted.has(end)).length
    found += given.length
    all += wanted.size
  }
  return { precision: right / found, recall: right / all, f1: (2 * right) / (found + all) }
}

/** Counted in characters that are not white → UTF-16 indices; without the paragraph's own end. */
function goldEnds(text: string, ends: readonly number[]): readonly number[] {
  const indices = [...text.matchAll(/\S/gu)].map(({ index, 0: character }) => index + character.length)
  return ends.slice(0, -1).map(count => indices[count - 1] ?? text.length)
}

const ownEnds = (text: string, knowledge: SentenceKnowledge): readonly number[] =>
  sentencesOf(text, knowledge)
    .slice(0, -1)
    .map(([, end]) => end)

function intlSplit(language: string): Split {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return text =>
    [...segmenter.segment(text)]
      .filter(({ segment }) => segment.trim() !== '')
      .map(({ index, segment }) => index + segment.trimEnd().length)
      .slice(0, -1)
}

function listErrors(text: string, ends: readonly number[], knowledge: SentenceKnowledge): void {
  const reasons = new Map<number, string>()
  decidePlaces(text, knowledge, ({ end }, { name }) => reasons.set(end, name))
  const wanted = new Set(goldEnds(text, ends))
  const given = new Set(ownEnds(text, knowledge))
  for (const end of new Set([...wanted, ...given])) {
    if (wanted.has(end) === given.has(end)) continue
    const around = `${text.slice(Math.max(0, end - 60), end)} ‖ ${text.slice(end, end + 40).trimStart()}`
    console.log(`  ${wanted.has(end) ? 'missed' : 'wrong '} (${reasons.get(end) ?? 'no mark'}) ${around}`)
  }
}

function reportSpeed(path: string, paragraphs: readonly string[]): void {
  const language = /\.en\b/.test(basename(path)) ? english : french
  const segmenter = new Intl.Segmenter(language.code, { granularity: 'sentence' })
  const megabytes = Buffer.byteLength(paragraphs.join('\n')) / 1e6
  const rates = [
    (text: string) => sentencesOf(text, language.sentences).length,
    (text: string) => [...segmenter.segment(text)].length,
    (text: string) => tokensOf(text, language.words).length,
  ].map(count => {
    const { seconds, total } = medianOf(paragraphs, count)
    return `${String(total).padStart(10)} ${(megabytes / seconds).toFixed(1).padStart(6)}`
  })
  console.log([basename(path).padEnd(24), megabytes.toFixed(2).padStart(7), '|', rates.join(' | ')].join(' '))
}

const ROUNDS = 9

/** The median of some rounds after one that is not counted. */
function medianOf(paragraphs: readonly string[], count: (text: string) => number): { seconds: number; total: number } {
  const times: number[] = []
  let total = 0
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now()
    total = paragraphs.reduce((sum, text) => sum + count(text), 0)
    if (round > 0) times.push((performance.now() - start) / 1000)
  }
  return { seconds: times.sort((a, b) => a - b)[ROUNDS >> 1] as number, total }
}

const knowledgeOf = (code: string): SentenceKnowledge =>
  [french, english].find(language => language.code === code)?.sentences ?? unknownSentences

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7)
const row = ({ precision, recall, f1 }: Score): string =>
  [precision, recall, f1].map(share => share.toFixed(4).padStart(8)).join('')

const [folder, ...texts] = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
if (folder === undefined) {
  console.error('usage: npm run bench:segment -- DIR [TEXT…] [--errors]')
  process.exitCode = 2
} else main(folder, texts)
