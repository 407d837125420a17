// How well the words of French sentences are read: class and lemma of running words against treebanks.
//
//   npm run bench:words -- DIR [--only=SET,SET] [--retrain] [--errors] [--each] [--json]
//
// DIR holds `*.tsv`: number, form, lemma, class, features, 1 where a space follows; `4-5 au` before the parts of a
// contraction. Words are tokens with a letter or digit that are neither PUNCT nor SYM. One that is cut otherwise than in
// the treebank counts as wrong. AUX and VERB are one class. A set that the model was learned from is measured by
// cross-validation: five parts, each read by a model that was learned from the rest.
import { readFileSync } from 'node:fs'
import type { Span } from '../../src/core/model/span.ts'
import type { Word } from '../../src/core/model/word.ts'
import { frenchReader } from '../../src/languages/fr/reader/reader.ts'
import { dictionary, forms, speller } from './words-dictionary.ts'
import { type GoldSentence, type GoldSet, type GoldWord, readGold } from './words-gold.ts'
import { learned, train, writeModel } from './words-train.ts'

interface Count {
  words: number
  classes: number
  lemmas: number
}

const errors = new Map<string, number>()

function score(sentences: readonly GoldSentence[], model: string, count: Count): void {
  const reader = frenchReader(dictionary, forms, model)
  for (const sentence of sentences) {
    const words = reader.read(sentence.text, [[0, sentence.text.length]])
    for (const [gold, found] of facing(sentence, words)) {
      count.words++
      const sameClass = found !== undefined && classOf(found.pos) === classOf(gold.pos)
      const sameLemma = found !== undefined && lemmaKey(found.lemma) === lemmaKey(gold.lemma)
      if (sameClass) count.classes++
      if (sameLemma) count.lemmas++
      if (sameClass && found !== undefined) countFeatures(gold, found, sentence)
      if (!sameClass) note(`class ${gold.pos} → ${found?.pos} ${gold.form}`, sentence, gold)
      if (!sameLemma) note(`lemma ${gold.lemma} → ${found?.lemma} ${gold.form}`, sentence, gold)
    }
  }
}

/** Of what both sides tell: feature → told alike, told. */
const features = new Map<string, { alike: number; told: number }>()

function countFeatures(gold: GoldWord, found: Word, sentence: GoldSentence): void {
  for (const name of ['Gender', 'Number', 'Person', 'Tense', 'Mood', 'VerbForm']) {
    const [wanted, own] = [gold.features[name], found.features?.[name]]
    if (wanted === undefined || own === undefined) continue
    const count = features.get(name) ?? { alike: 0, told: 0 }
    features.set(name, { alike: count.alike + (wanted === own ? 1 : 0), told: count.told + 1 })
    if (wanted !== own) note(`${name} ${wanted} → ${own} ${gold.form}`, sentence, gold)
  }
}

function note(error: string, sentence: GoldSentence, gold: GoldWord): void {
  errors.set(error, (errors.get(error) ?? 0) + 1)
  if (isAsked('--each'))
    console.log(
      `${error}\t${sentence.text.slice(Math.max(0, gold.start - 40), gold.start)}[${gold.form}]${sentence.text.slice(gold.end, gold.end + 40)}`,
    )
}

/** Each gold word with ours of the same span; the parts of a contraction in order. */
function* facing({ words: gold }: GoldSentence, words: readonly Word[]): Generator<[GoldWord, Word | undefined]> {
  const bySpan = new Map<string, Word[]>()
  for (const word of words) {
    const key = keyOf(word.span)
    const known = bySpan.get(key)
    if (known === undefined) bySpan.set(key, [word])
    else known.push(word)
  }
  let part = 0
  let before = ''
  for (const word of gold) {
    const key = keyOf([word.start, word.end])
    part = key === before ? part + 1 : 0
    before = key
    yield [word, bySpan.get(key)?.[part]]
  }
}

const keyOf = ([start, end]: Span): string => `${start} ${end}`
const classOf = (pos: string): string => (pos === 'AUX' ? 'VERB' : pos)
const lemmaKey = (lemma: string): string =>
  lemma
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^(?:-t)?[-°]|\.$/g, '')

const isAsked = (option: string): boolean => process.argv.includes(option)

function main(folder: string): void {
  const sets = readGold(folder)
  const only = process.argv
    .find(each => each.startsWith('--only='))
    ?.slice(7)
    .split(',')
  const known = sets.filter(({ name }) => learned.includes(name))
  const all = known.flatMap(({ sentences }) => sentences)
  const shipped = isAsked('--retrain') ? writeModel(train(all, speller)) : readFileSync('data/french-words.txt', 'utf8')
  console.log(`model: ${Buffer.byteLength(shipped)} bytes`)
  const pool: Count = { words: 0, classes: 0, lemmas: 0 }
  for (const { name, sentences } of sets) {
    if (only !== undefined && !only.includes(name)) continue
    const count: Count = { words: 0, classes: 0, lemmas: 0 }
    if (learned.includes(name)) crossValidate({ name, sentences }, known, count)
    else score(sentences, shipped, count)
    pool.words += count.words
    pool.classes += count.classes
    pool.lemmas += count.lemmas
    const shares = sharesOf(count)
    console.log(
      `${name.padEnd(24)} ${count.words} words, class ${shares.class.toFixed(4)}, lemma ${shares.lemma.toFixed(4)}`,
    )
  }
  for (const [name, { alike, told }] of features)
    console.log(`${name.padEnd(9)} ${(alike / told).toFixed(4)} of ${told}`)
  if (isAsked('--errors')) {
    const sorted = [...errors].sort(([, one], [, other]) => other - one)
    for (const [error, times] of sorted.slice(0, 150)) console.log(times, error)
  }
  if (isAsked('--json')) console.log(JSON.stringify(sharesOf(pool)))
}

const folds = 5

/** Each part is read by a model that was learned from the other parts, and from the other sets. */
function crossValidate({ name, sentences }: GoldSet, known: readonly GoldSet[], count: Count): void {
  const others = known.filter(set => set.name !== name).flatMap(set => set.sentences)
  for (let fold = 0; fold < folds; fold++) {
    const rest = sentences.filter((_, index) => index % folds !== fold)
    const part = sentences.filter((_, index) => index % folds === fold)
    score(part, writeModel(train([...others, ...rest], speller)), count)
  }
}

const sharesOf = ({ words, classes, lemmas }: Count) => ({ class: classes / words, lemma: lemmas / words })

const [folder] = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
if (folder === undefined) {
  console.error('usage: npm run bench:words -- DIR')
  process.exitCode = 2
} else main(folder)
