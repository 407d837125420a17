import { isDigit, isUpper } from '../../../core/language/characters.ts'
import { once } from '../../../core/language/remember.ts'
import type { WordFeatures } from '../../../core/model/word.ts'
import type { Affixed, Hunspell } from '../../hunspell.ts'
import type { Inflection } from '../inflection.ts'
import { type ClosedReading, closedWords } from './closed-words.ts'
import { rankOfVerb } from './homographs.ts'
import type { Tag } from './tags.ts'

/** One thing that a word may be. */
export interface Candidate {
  readonly tag: Tag
  readonly lemma: string
  readonly headword?: string
  readonly features?: WordFeatures
}

/** What a word may be, by its spelling alone; of each tag the likeliest lemma alone. */
export interface Candidates {
  readonly candidates: readonly Candidate[]
  /** Where they come from: what is not known is guessed. */
  readonly source: 'closed' | 'dictionary' | 'number' | 'guess'
}

/** Looks up and guesses what spellings may be. */
export function candidatesWith(dictionary: Hunspell, inflection: Inflection): (raw: string) => Candidates {
  const closed = once(closedWords)
  return raw => {
    const key = plainKey(raw)
    if (isDigit(raw, 0) || /^[-−]?\d/u.test(raw)) return { candidates: [...numbers(key)], source: 'number' }
    const found: Candidate[] = (closed().get(key) ?? []).map(closedCandidate)
    const isClosed = found.length > 0
    for (const candidate of fromDictionary(key, dictionary, inflection)) add(found, candidate)
    const isKnown = found.length > 0
    if (isUpper(raw, 0)) addCapital(found, raw, key, dictionary, inflection)
    if (!isKnown) guess(found, key, raw)
    return { candidates: found, source: isClosed ? 'closed' : isKnown ? 'dictionary' : 'guess' }
  }
}

/** Lower case, plain apostrophe and hyphen, no soft hyphen, NFC. */
export function plainKey(raw: string): string {
  const lower = raw.toLowerCase()
  if (/^[a-zß-öø-ÿ]*$/u.test(lower)) return lower
  return lower
    .normalize('NFC')
    .replace(/\u00AD/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
}

/** The first of a tag stays. */
function add(found: Candidate[], candidate: Candidate): void {
  const at = found.findIndex(({ tag }) => tag === candidate.tag)
  if (at === -1) found.push(candidate)
}

function closedCandidate({ tag, lemma, headword, marks }: ClosedReading): Candidate {
  return {
    tag: tag as Tag,
    lemma,
    ...(headword === undefined ? {} : { headword }),
    ...(marks === '' ? {} : { features: featuresOfMarks(marks) }),
  }
}

const markNames: Readonly<Record<string, readonly [name: string, value: string]>> = {
  m: ['Gender', 'Masc'],
  f: ['Gender', 'Fem'],
  s: ['Number', 'Sing'],
  p: ['Number', 'Plur'],
  '1': ['Person', '1'],
  '2': ['Person', '2'],
  '3': ['Person', '3'],
}

const featuresOfMarks = (marks: string): WordFeatures =>
  Object.fromEntries([...marks].map(mark => markNames[mark]!).sort(([one], [other]) => (one < other ? -1 : 1)))

function* numbers(key: string): Generator<Candidate> {
  if (/^\d+(?:er|ère|re|e|è|ème|eme|nd|nde|d|de)s?$/u.test(key)) {
    yield { tag: 'ADJ', lemma: key }
    yield { tag: 'NOUN', lemma: key }
    return
  }
  yield { tag: 'NUM', lemma: key }
  if (/[a-z]/u.test(key)) {
    yield { tag: 'NOUN', lemma: key }
    yield { tag: 'PROPN', lemma: key }
  }
}

function* fromDictionary(key: string, dictionary: Hunspell, inflection: Inflection): Generator<Candidate> {
  const verbs = [...inflection.verbReadings(key)].sort(
    (one, other) => rankOfVerb(key, one.infinitive) - rankOfVerb(key, other.infinitive),
  )
  for (const { mood, infinitive } of verbs) {
    const isAuxiliary = infinitive === 'être' || infinitive === 'avoir'
    if (isAuxiliary) yield { tag: `AUX.${letters[mood]}`, lemma: infinitive }
    yield { tag: `VERB.${letters[mood]}`, lemma: infinitive }
    if (mood === 'participle') yield { tag: 'ADJ', lemma: masculineOf(key) }
  }
  for (const origin of dictionary.originsOf(key)) {
    if (isVerbal(origin)) continue
    yield* nominal(origin, key, inflection)
  }
}

const letters = { infinitive: 'i', gerund: 'g', participle: 'p', finite: 'f' } as const

const isVerbal = ({ flag, next }: Affixed): boolean => /^[a-z]/u.test(flag) && flag !== '' && next !== undefined

/** *faites* of a participle is *fait*. */
export const masculineOf = (participle: string): string =>
  /(?:[is]e?s?)$/u.test(participle) && /(?:is|us|ous|os)(?:es?)?$/u.test(participle)
    ? participle.replace(/es?$/u, '')
    : participle.replace(/e?s?$/u, '')

function* nominal({ entry, word, flag, next }: Affixed, key: string, inflection: Inflection): Generator<Candidate> {
  if (/ment$/u.test(entry) && flag === '' && next.includes("L'") && /(?:[aeiûîdé])ment$/u.test(entry)) {
    yield { tag: 'ADV', lemma: entry }
  }
  const [form] = inflection.featuresOf(key)
  const features = form && featuresOfNominal(form.gender, form.count)
  const withFeatures = features === undefined ? {} : { features }
  const isFeminine = form?.gender === 'f' && entry !== word
  yield { tag: 'NOUN', lemma: isFeminine ? feminineSingular(word) : entry, ...withFeatures }
  if (next.length > 0 || flag !== '') yield { tag: 'ADJ', lemma: entry, ...withFeatures }
}

const feminineSingular = (word: string): string => word.replace(/s$/u, '')

function featuresOfNominal(gender: string | undefined, count: string | undefined): WordFeatures | undefined {
  if (gender === undefined && count === undefined) return undefined
  return {
    ...(gender === undefined ? {} : { Gender: gender === 'f' ? 'Fem' : 'Masc' }),
    ...(count === undefined ? {} : { Number: count === 's' ? 'Sing' : 'Plur' }),
  }
}

/** A capital may be that of a name, or that of a sentence’s start, where accents may be lost. */
function addCapital(found: Candidate[], raw: string, key: string, dictionary: Hunspell, inflection: Inflection): void {
  const isName = dictionary.has(raw)
  if (!isName && found.length === 0) {
    const bare = raw.toLowerCase()
    for (const candidate of fromDictionary(bare, dictionary, inflection)) add(found, candidate)
  }
  add(found, { tag: 'PROPN', lemma: raw.replace(/[’ʼ]/gu, "'") })
  if (/^[IVXLCDM]+$/u.test(raw)) {
    add(found, { tag: 'NUM', lemma: raw })
    add(found, { tag: 'ADJ', lemma: raw })
  }
  if (/^[IVXLC]+(?:e|er|è|ème)s?$/u.test(raw)) add(found, { tag: 'ADJ', lemma: raw })
  if (found.length === 1) {
    add(found, { tag: 'NOUN', lemma: key })
    add(found, { tag: 'ADJ', lemma: key })
    add(found, { tag: 'X', lemma: raw })
  }
}

/** A word that nobody knows, by its ending. */
function guess(found: Candidate[], key: string, raw: string): void {
  const isCapital = isUpper(raw, 0)
  const singular = key.length > 3 && !/(?:ss|us|is|os)$/u.test(key) ? key.replace(/s$/u, '') : key
  add(found, { tag: 'NOUN', lemma: singular })
  add(found, { tag: 'ADJ', lemma: singular })
  if (!isCapital) {
    for (const candidate of guessedVerbs(key)) add(found, candidate)
    add(found, { tag: 'X', lemma: key })
    add(found, { tag: 'PROPN', lemma: key })
  }
  if (/ment$/u.test(key)) add(found, { tag: 'ADV', lemma: key })
  if (/(.)\1\1|^(?:[aeoh]+|m+|pf+|ch+t)$/u.test(key)) add(found, { tag: 'INTJ', lemma: key })
}

/** New verbs go like *aimer*. */
function* guessedVerbs(key: string): Generator<Candidate> {
  const infinitive = (stem: string): string => `${stem}er`
  const finite =
    /^(.{2,})(?:erai|eras|era|erons|erez|eront|erais|erait|eraient|ais|ait|aient|èrent|ent|ons|ez|es|e|a|ai|as)$/u.exec(
      key,
    )
  if (/.{2}er$/u.test(key)) yield { tag: 'VERB.i', lemma: key }
  const participle = /^(.{2,})ée?s?$/u.exec(key)
  if (participle) {
    yield { tag: 'VERB.p', lemma: infinitive(participle[1]!) }
    add
  }
  if (/.{2}ant$/u.test(key)) yield { tag: 'VERB.g', lemma: infinitive(key.slice(0, -3)) }
  if (finite) yield { tag: 'VERB.f', lemma: infinitive(finite[1]!) }
}
