import { isDigit, isLower, isUpper } from '../../../core/language/characters.ts'
import { once } from '../../../core/language/remember.ts'
import type { WordFeatures } from '../../../core/model/word.ts'
import type { Affixed, Hunspell } from '../../hunspell.ts'
import { tableOf } from '../../table.ts'
import type { Inflection } from '../inflection.ts'
import { olderSpellings } from '../spellings.ts'
import { type ClosedReading, closedWords } from './closed-words.ts'
import { isCommonNoun, isCommonWord } from './common.ts'
import { rankOfVerb, singulars, titles as titlesByForm } from './homographs.ts'
import type { Tag } from './tags.ts'
import { personsOf, tensesOf } from './tenses.ts'

/** One thing that a word may be. */
export interface Candidate {
  readonly tag: Tag
  readonly lemma: string
  readonly headword?: string
  readonly features?: WordFeatures
  /** Of a finite verb. */
  readonly conjugation?: Conjugation
}

/** What a finite form may be, by its ending. */
export interface Conjugation {
  readonly tenses: ReturnType<typeof tensesOf>
  readonly persons: ReturnType<typeof personsOf>
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
  const titles = once(titleCandidates)
  const isWord = (word: string): boolean => dictionary.originsOf(word).length > 0
  const lookUp = function* (written: string): Generator<Candidate> {
    const key = spoken.get(written) ?? written
    const readings = closed().get(key)
    for (const reading of readings ?? []) yield closedCandidate(reading)
    const isNominal = readings === undefined || nounsToo.has(key) || hasNounFlag(key, dictionary)
    for (const candidate of fromDictionary(key, dictionary, inflection)) {
      if (isNominal || candidate.tag.startsWith('VERB') || candidate.tag.startsWith('AUX')) yield candidate
    }
  }
  /** *connait* of *connaître*, *chaine* of *chaîne*: written as since 1990; *coeur* of *cœur*. */
  const lookUpNewer = function* (key: string): Generator<Candidate> {
    const older = bare1990.get(key) ?? (isWord(key) || closed().has(key) ? [] : olderSpellings(key, isWord))
    for (const word of older) yield* lookUp(word)
    const tied = key.replace('oe', 'œ')
    if (tied !== key && isWord(tied)) yield* lookUp(tied)
  }
  return raw => {
    const key = plainKey(raw)
    if (isCompoundNumber(key)) return { candidates: [{ tag: 'NUM', lemma: key }], source: 'number' }
    if (isDigit(raw, 0) || /^[-−]?\d/u.test(raw)) return { candidates: [...numbers(key)], source: 'number' }
    const found = [...(titles().get(raw) ?? []), ...lookUpNewer(key), ...lookUp(key)].reduce<Candidate[]>(added, [])
    const isClosed = closed().has(key)
    const isKnown = found.length > 0
    if (isUpper(raw, 0)) addCapital(found, raw, key, lookUp)
    if (!isKnown) guess(found, key, raw)
    return { candidates: found, source: isClosed ? 'closed' : isKnown ? 'dictionary' : 'guess' }
  }
}

/** As people speak, and some write. */
const spoken: ReadonlyMap<string, string> = new Map([
  ['chuis', 'suis'],
  ['chais', 'sais'],
  ["p'tit", 'petit'],
  ["p'tite", 'petite'],
  ["p'tits", 'petits'],
  ["p'tites", 'petites'],
  ["m'sieur", 'monsieur'],
  ["v'là", 'voilà'],
])

/** Without their circumflex they are other words too: *la boite*, *il parait*. */
const bare1990: ReadonlyMap<string, readonly string[]> = new Map([
  ['boite', ['boîte']],
  ['boites', ['boîtes']],
  ['parait', ['paraît']],
  ['ile', ['île']],
  ['iles', ['îles']],
])

/** *vingt-deux*, *quatre-vingt-dix*. */
const isCompoundNumber = (key: string): boolean =>
  key.includes('-') && key.split('-').every(part => numerals.has(part) || part === 'et')
const numerals = tableOf(
  'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante octante huitante nonante cent cents mille',
)

/** Closed-class words that are nouns too, though they never change. */
const nounsToo = tableOf('pas vers plus moins mieux dessous dessus dedans dehors non oui avant après')

/** The dictionary has *de* and *les* among words that never change; what has a plural there is a noun or adjective. */
const hasNounFlag = (key: string, dictionary: Hunspell): boolean =>
  dictionary
    .originsOf(key)
    .some(({ entry, flag }) => /^[A-Z]/u.test(flag) || dictionary.flagsOf(entry).some(isNounFlag))

const isNounFlag = (flag: string): boolean => /^[SFWXAIU][^'*]$/u.test(flag)

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
  if (found.every(({ tag }) => tag !== candidate.tag)) found.push(candidate)
}

function added(found: Candidate[], candidate: Candidate): Candidate[] {
  add(found, candidate)
  return found
}

/** *M.*, *Mme*: with their capital alone. */
const titleCandidates = (): ReadonlyMap<string, readonly Candidate[]> =>
  new Map(Object.entries(titlesByForm).map(([form, lemma]) => [form, [{ tag: 'NOUN', lemma }]]))

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
  const all = dictionary.originsOf(key)
  const verbs = all.some(isVerbal)
    ? inflection
        .verbReadings(key)
        .toSorted((one, other) => rankOfVerb(key, one.infinitive) - rankOfVerb(key, other.infinitive))
    : []
  for (const { mood: written, infinitive } of verbs) {
    const mood = participles.has(key) ? 'participle' : written
    if (forgotten.has(infinitive)) {
      yield { tag: 'ADJ', lemma: masculineOf(key, infinitive) }
      continue
    }
    if (infinitive === 'être' || infinitive === 'avoir')
      yield { tag: `AUX.${letters[mood]}`, lemma: infinitive, ...formOf(mood, key, infinitive) }
    if (infinitive === 'être') continue
    yield { tag: `VERB.${letters[mood]}`, lemma: infinitive, ...formOf(mood, key, infinitive) }
    if (mood === 'participle')
      yield { tag: 'ADJ', lemma: infinitive === 'devoir' ? 'dû' : masculineOf(key, infinitive) }
  }
  const origins = all.filter(origin => !isVerbal(origin))
  if (origins.length > 0) yield* nominal(key, origins)
  else if (key.endsWith('s') && dictionary.flagsOf(key.slice(0, -1)).some(flag => flag.startsWith('U'))) {
    yield { tag: 'NOUN', lemma: key.slice(0, -1), features: { Number: 'Plur' } }
  }
}

/** Their circumflex is that of a subjunctive in other verbs. */
const participles = tableOf('dû mû crû redû recrû')

/** Flags of verbs are small. */
const isVerbal = ({ flag }: Affixed): boolean => flag !== '' && isLower(flag, 0)

/** Verbs of which nobody uses more than the participle, an adjective by now: *issu*. */
const forgotten = tableOf('enceindre issir')

/** What a verb’s form tells by itself; of finite forms the sentence tells more. */
function formOf(
  mood: keyof typeof letters,
  key: string,
  infinitive: string,
): Pick<Candidate, 'features' | 'conjugation'> {
  if (mood === 'finite') return { conjugation: conjugationOf(key, infinitive) }
  if (mood === 'infinitive') return { features: { VerbForm: 'Inf' } }
  if (mood === 'gerund') return { features: { Tense: 'Pres', VerbForm: 'Part' } }
  const count = endsInS(key, infinitive) ? {} : { Number: key.endsWith('s') ? 'Plur' : 'Sing' }
  return { features: { Gender: /es?$/u.test(key) ? 'Fem' : 'Masc', ...count, Tense: 'Past', VerbForm: 'Part' } }
}

const conjugationOf = (key: string, infinitive: string): Conjugation => ({
  tenses: tensesOf(key, infinitive),
  persons: personsOf(key, infinitive),
})

const letters = { infinitive: 'i', gerund: 'g', participle: 'p', finite: 'f' } as const

/** *pris* is singular and plural, *choisis* the plural of *choisi*. */
const endsInS = (key: string, infinitive: string): boolean =>
  /(?:mis|pris|quis|sis|clos|inclus|sous)$/u.test(key) &&
  /(?:mettre|prendre|quérir|seoir|clore|inclure|soudre)$/u.test(infinitive)

/** *faites* of a participle is *fait*, *mises* is *mis*, *pris* is *pris*. */
const masculineOf = (participle: string, infinitive: string): string =>
  endsInS(participle, infinitive)
    ? participle
    : participle.replace(/(?<=(?:[iu]|[^e]o)s)e?s?$|(?<!(?:[iu]|[^e]o)s)e?s?$/u, '')

function* nominal(key: string, origins: readonly Affixed[]): Generator<Candidate> {
  const [first] = origins
  const features = agreementOf(key, origins.find(({ next }) => next.length > 0) ?? first!)
  const agreement = features === undefined ? {} : { features }
  const own = singulars.get(key)
  if (isAdverb(first!)) yield { tag: 'ADV', lemma: first!.entry }
  const noun = own ?? nounLemma(key, origins)
  const quality = own ?? adjectiveLemma(origins)
  if (!isOnlyQuality(quality, noun)) yield { tag: 'NOUN', lemma: noun, ...withoutMasculine(agreement) }
  if (!onlyNouns.has(noun)) yield { tag: 'ADJ', lemma: quality, ...agreement }
}

/** *payables*. */
const isOnlyQuality = (quality: string, noun: string): boolean =>
  /[ai]ble$/u.test(quality) && isCommonWord(quality) && !isCommonNoun(noun)

/** The dictionary does not part nouns and adjectives. */
export const onlyNouns = tableOf(
  'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
)

/** *fin* is a masculine adjective and a feminine noun. */
function withoutMasculine(agreement: { readonly features?: WordFeatures }): { readonly features?: WordFeatures } {
  if (agreement.features?.Gender !== 'Masc') return agreement
  const { Gender: _, ...others } = agreement.features
  return Object.keys(others).length === 0 ? {} : { features: others }
}

/** Adverbs in -ment have no plural; nouns have. */
const isAdverb = ({ entry, flag, next }: Affixed): boolean =>
  flag === '' && next.includes("L'") && /(?:[aeiuûîdé]|[ae]m)ment$/u.test(entry)

/** A feminine is a noun of its own: *voisine*, *actrice*. A plural that is an entry gives way to a singular. */
function nounLemma(key: string, origins: readonly Affixed[]): string {
  const best = origins.find(({ flag, next }) => flag !== '' || next.includes("L'")) ?? origins[0]!
  return best.entry !== key && isFeminine(best) ? key.replace(/s$/u, '') : best.entry
}

/** *forte* is a feminine before it is the *forte* of music. */
function adjectiveLemma(origins: readonly Affixed[]): string {
  const best = origins.find(origin => isFeminine(origin)) ?? origins.find(({ flag }) => flag !== '') ?? origins[0]!
  return best.entry
}

const isFeminine = ({ flag, suffix }: Affixed): boolean => /^[FW]/u.test(flag) && /es?$/u.test(suffix)

/** What *l’* may stand before is singular; feminine is what a rule of agreement made with an e. */
function agreementOf(key: string, origin: Affixed): WordFeatures | undefined {
  const isPlural = !origin.next.includes("L'")
  const number = isPlural ? 'Plur' : /[sxz]$/u.test(key) ? undefined : 'Sing'
  const gender = /^[FWG]/u.test(origin.flag) ? (isFeminine(origin) ? 'Fem' : 'Masc') : undefined
  if (gender === undefined && number === undefined) return undefined
  return { ...(gender && { Gender: gender }), ...(number && { Number: number }) }
}

/** A capital may be that of a name. One that lost its accent may begin *état*, *école*, *à*. */
function addCapital(found: Candidate[], raw: string, key: string, lookUp: (key: string) => Iterable<Candidate>): void {
  if (isAbbreviated(raw)) return
  if (found.length === 0 || key === 'a' || key === 'ca' || key === 'etat') {
    for (const accented of withAccents(key, raw)) for (const candidate of lookUp(accented)) add(found, candidate)
  }
  if (found.length > 0 && found.every(({ tag }) => tag.startsWith('AUX'))) return
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

/** *Mme*, *Dr*; *Madame* may be a part of a name. */
const isAbbreviated = (raw: string): boolean => abbreviated.has(raw)
const abbreviated = tableOf('Mme Mmes Mlle Mlles MM Mr Dr')

const accents: Readonly<Record<string, string>> = { a: 'àâ', e: 'éêè', c: 'ç', i: 'î', o: 'ô', u: 'û' }

/** The word with an accent on one of its capitals, or on two that are E. */
export function withAccents(key: string, raw: string): string[] {
  const one = [...key].flatMap((letter, at) =>
    raw[at] === letter
      ? []
      : [...(accents[letter] ?? '')].map(accented => key.slice(0, at) + accented + key.slice(at + 1)),
  )
  if (raw.slice(1) === key.slice(1)) return one
  const two = one.flatMap(word =>
    [...word].flatMap((letter, at) => (letter === 'e' && at > 0 ? [`${word.slice(0, at)}é${word.slice(at + 1)}`] : [])),
  )
  return [...one, ...two]
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
    /^(.{2,}?)(?:erai|eras|era|erons|erez|eront|erais|erait|eraient|ais|ait|aient|èrent|ent|ons|ez|es|e|a|ai|as)$/u.exec(
      key,
    )
  if (/.{2}er$/u.test(key)) yield { tag: 'VERB.i', lemma: key }
  const participle = /^(.{2,})ée?s?$/u.exec(key)
  if (participle) yield { tag: 'VERB.p', lemma: infinitive(participle[1]!) }
  if (/.{2}ant$/u.test(key)) yield { tag: 'VERB.g', lemma: infinitive(key.slice(0, -3)) }
  if (finite) {
    const lemma = infinitive(finite[1]!)
    yield { tag: 'VERB.f', lemma, conjugation: conjugationOf(key, lemma) }
  }
}
