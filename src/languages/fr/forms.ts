import { commonStart } from '../../core/language/beginnings.ts'
import { isLower } from '../../core/language/characters.ts'
import {
  type Form,
  type FormWord,
  formOf,
  type Gap,
  keyOf,
  pieceRuns,
  piecesOf,
  separatorsIn,
  wordsIn,
} from '../../core/language/terms.ts'
import type { TermEntry } from '../../core/model/annotation.ts'
import { clitics, determiners, fixedParts, linkWords, possessives } from './closed.ts'
import type { Gender, Inflection, VerbForm } from './inflection.ts'
import { newerSpellings, olderSpellings } from './spellings.ts'

type Headword = Pick<TermEntry, 'term' | 'pos' | 'gender' | 'forms'>

const gap = (kind: Gap): FormWord => ({ gap: kind })

/** Whether a text may hold a word. */
type MayStand = (word: string) => boolean

/**
 * All forms of a French headword, but for those of a verb that cannot stand. Those that an author gives win over those
 * that the dictionary's rules make.
 */
export function frenchForms(entry: Headword, inflection: Inflection, mayStand?: MayStand): Form[] {
  const term = entry.term.normalize('NFC')
  const given = entry.forms ?? []
  const drafts =
    given.length > 0
      ? given.map(form => givenForm(form, entry.pos, inflection))
      : impliedForms({ ...entry, term: knownSpelling(term, inflection) }, inflection, mayStand)
  const single = drafts.every(({ words }) => words.length === 1)
  const forms = single ? drafts : drafts.flatMap(contracted).flatMap(draft => hyphenated(draft, inflection))
  return distinct(forms.flatMap(form => respelled(form, inflection, mayStand)))
}

/** A form, and what it is with one of its words spelled otherwise: *chaine* for *chaîne*. */
function respelled(form: Form, { isWord }: Inflection, mayStand?: MayStand): Form[] {
  const found = [form]
  form.words.forEach((word, at) => {
    if (typeof word !== 'string' || linkWords.has(word)) return
    for (const other of newerSpellings(word, isWord)) {
      if (mayStand === undefined || mayStand(other)) found.push({ ...form, words: form.words.with(at, other) })
    }
  })
  return found
}

/** A headword in the spelling that the dictionary has: *chaîne* for *chaine*. */
function knownSpelling(term: string, { isWord }: Inflection): string {
  if (!oneWord.test(term) || (isWord(term) && !term.includes('è'))) return term
  return olderSpellings(term, isWord)[0] ?? term
}

/** The headword as it stands and what the dictionary's rules make of it. */
function impliedForms(entry: Headword, inflection: Inflection, mayStand?: MayStand): Form[] {
  const { term, pos } = entry
  const phrase = verbPhrase(entry, inflection, mayStand)
  if (phrase !== undefined) return [infinitiveForm(term, phrase), ...verbForms(term, phrase, inflection)]
  const headword = formOf('headword', literal(term), term)
  if (pos === 'acronym') return [headword, ...dotted(term)]
  if (pos === 'name' || pos === 'adverb') return [headword]
  return [headword, ...nominalForms(entry, inflection), ...abbreviated(term)]
}

/** *M. Dupont* is a *monsieur*. */
const abbreviated = (term: string): Form[] =>
  (abbreviations.get(term) ?? []).map(form => formOf('generated', [keyOf(form)], form, { why: `short for ${term}` }))

const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    monsieur: ['M', 'MM', 'Mr'],
    madame: ['Mme', 'Mmes'],
    mademoiselle: ['Mlle', 'Mlles'],
    docteur: ['Dr'],
    professeur: ['Pr'],
    maître: ['Me'],
  }),
)

/**
 * What a word of the text begins with wherever the headword stands: one of these. It tells without making any form
 * which terms a text cannot hold. An empty one, which every text has, stands for a headword that is not so simple.
 */
export function frenchBeginnings({ term, pos, forms = [] }: Headword, inflection: Inflection): string[] {
  if (forms.length > 0) return forms.map(form => longest(form, word => word))
  if (pos === 'acronym') return ['']
  if (abbreviations.has(term)) return [term.slice(0, 1)]
  const known = knownSpelling(term, inflection)
  const beginning = longest(known, pos === 'name' || pos === 'adverb' ? word => word : inflection.beginning)
  return [
    oneWord.test(term) ? newerSpellings(known, inflection.isWord).reduce(commonStart, beginning) : bareOf(beginning),
  ]
}

/** Of a phrase any word may be spelled otherwise: only what stands before such a letter is sure. */
const bareOf = (beginning: string): string => beginning.replace(/(?:[îûé]|^(?:clé|clef|oi)).*/u, '')

/** Small letters of Latin-1: a word that is its own key. */
const oneWord = /^[a-zß-åç-öø-ÿ]+$/

/** The longest beginning among the words that no form leaves out or replaces. */
function longest(written: string, beginning: (word: string) => string): string {
  if (oneWord.test(written)) return variable.has(written) ? '' : commonStart(beginning(written), written)
  const whole = written.normalize('NFC')
  const isCompound = /[-‐‑'’]/u.test(whole) && !/\s/u.test(whole)
  const kept = isCompound ? beginning(whole.toLowerCase().replace(/’/gu, "'")) : ''
  const runs = pieceRuns(whole)
  // a compound may stand in one word, which begins as its first part does
  const end = isCompound && /[-‐‑]/u.test(whole) ? Math.min(2, runs.length) : runs.length
  let best = ''
  for (let run = 0; run < end; run += 2) {
    const word = whole.slice(runs[run], runs[run + 1])
    const key = keyOf(word)
    if (variable.has(key)) continue
    const own = commonStart(keyOf(beginning(word.toLowerCase())), key)
    const found = isCompound ? commonStart(own, keyOf(kept.slice(runs[run]))) : own
    if (found.length > best.length) best = found
  }
  return best
}

/**
 * A compound keeps its hyphens, for *un garde fou* and *un garde-fou* are two things; it may lose them where the
 * dictionary has it in one word, and it is always found in one word: *start-up*, *start up*, *startup*.
 */
function hyphenated(form: Form, inflection: Inflection): Form[] {
  if (!/[-‐‑]/u.test(form.form) || form.joints !== undefined) return [form]
  const written = form.form.replace(/[‐‑]/gu, '-')
  const joined = written.replaceAll('-', '')
  const strict =
    inflection.isWord(joined.toLowerCase()) || !inflection.isCompound(written.toLowerCase())
      ? form
      : { ...form, joints: hyphens(written) }
  return /[\s’']/u.test(written) ? [strict] : [strict, { ...form, words: piecesOf(joined) }]
}

function hyphens(written: string): Readonly<Record<number, 'hyphen'>> {
  const separators = separatorsIn(written)
  return Object.fromEntries(
    separators.flatMap((separator, index) => (separator === '-' ? [[index, 'hyphen'] as const] : [])),
  )
}

/** A headword as it stands, gaps included. */
function literal(term: string): FormWord[] {
  if (!/…|\.\.\./u.test(term)) return piecesOf(term)
  return term
    .split(/\s*(?:…|\.\.\.)\s*/u)
    .flatMap((part, index) => [...(index > 0 ? [gap('any')] : []), ...piecesOf(part)])
    .filter((word, index, all) => typeof word === 'string' || (index > 0 && index < all.length - 1))
}

function givenForm(form: string, pos: Headword['pos'], inflection: Inflection): Form {
  const words = literal(form.normalize('NFC'))
  const isVerb = pos === undefined || pos === 'verb' || pos === 'expression'
  return formOf('given', words, form, isVerb ? { readings: verbOfGiven(words, inflection) } : {})
}

/** A given form of one word that the dictionary knows as a verb and as nothing else is read as one. */
function verbOfGiven(words: readonly FormWord[], inflection: Inflection): Form['readings'] {
  const [word] = words
  if (words.length !== 1 || typeof word !== 'string' || inflection.isNominal(word)) return undefined
  const readings = inflection.verbReadings(word)
  if (readings.length === 0) return undefined
  return readings.map(({ mood, persons, infinitive }) => ({
    at: 0,
    mood,
    persons,
    pronominal: false,
    clitics: [],
    infinitive,
  }))
}

/** *ONG* is also written *O.N.G.* */
function dotted(term: string): Form[] {
  if (!/^\p{Lu}{2,}$/u.test(term)) return []
  const letters = [...term]
  const joints = Object.fromEntries(letters.slice(1).map((_, index) => [index + 1, 'dot' as const]))
  const form = letters.map(letter => `${letter}.`).join('')
  return [formOf('generated', letters.map(keyOf), form, { joints })]
}

interface VerbPhrase {
  readonly infinitive: string
  readonly forms: readonly VerbForm[]
  /** The infinitive with what follows. */
  readonly words: readonly FormWord[]
  readonly pronominal: boolean
  readonly leading: readonly string[]
}

/** The verb that a headword begins with, pronouns before it apart: *se rendre compte*, *s’en remettre*, *semer le doute*. */
function verbPhrase({ term, pos }: Headword, inflection: Inflection, mayStand?: MayStand): VerbPhrase | undefined {
  if (pos !== 'verb' && pos !== 'expression' && pos !== undefined) return undefined
  const written = wordsIn(term)
  let at = 0
  while (at < written.length - 1 && clitics.has(keyOf(written[at]!))) at++
  const infinitive = written[at]?.toLowerCase()
  if (infinitive === undefined || !/(?:er|ir|re|ïr)$/u.test(infinitive)) return undefined
  // in *faire-part* the verb may stand in one word with what follows
  const isJoined = /^[-‐‑]/u.test(term.slice(term.toLowerCase().indexOf(infinitive) + infinitive.length))
  const keep =
    mayStand && !isJoined
      ? (form: string): boolean =>
          mayStand(keyOf(form)) || newerSpellings(form, inflection.isWord).some(other => mayStand(keyOf(other)))
      : undefined
  const forms = inflection.verbal(infinitive, keep)
  if (forms.length === 0) return undefined
  if (pos !== 'verb' && at === 0 && written.length === 1 && inflection.isNominal(infinitive)) return undefined
  const leading = written.slice(0, at).map(keyOf)
  return {
    infinitive,
    forms,
    words: [keyOf(infinitive), ...literal(term).slice(at + 1)],
    pronominal: leading.some(word => word === 'se' || word === 's'),
    leading: leading.filter(word => word !== 'se' && word !== 's').map(word => (word === 'n' ? 'ne' : word)),
  }
}

const infinitiveForm = (term: string, { words, pronominal, leading, infinitive }: VerbPhrase): Form =>
  formOf('headword', words, term, {
    readings: [{ at: 0, mood: 'infinitive', persons: [], pronominal, clitics: leading, infinitive }],
  })

function verbForms(
  term: string,
  { infinitive, forms, words, pronominal, leading }: VerbPhrase,
  inflection: Inflection,
): Form[] {
  const rest = words.slice(1)
  const rests = [...objectForms(rest, inflection), ...withoutComplement(rest, inflection)]
  const start = term.toLowerCase().indexOf(infinitive)
  const [before, behind] = [term.slice(0, start), term.slice(start + infinitive.length)]
  const made: Form[] = []
  for (const { form, mood, persons } of forms) {
    const readings = [{ at: 0, mood, persons, pronominal, clitics: leading, infinitive }]
    const shown = before + form + behind
    for (const rest of rests) made.push(formOf('generated', [keyOf(form), ...rest], shown, { readings }))
  }
  return made
}

/** *avoir besoin de* without its *de*: *il en a besoin*, *dont il a besoin*; *se passer de*: *il s’en passe*. */
function withoutComplement(rest: readonly FormWord[], inflection: Inflection): FormWord[][] {
  const last = rest.at(-1)
  if (last !== 'de' && last !== 'à') return []
  return rest.every(word => typeof word === 'string') ? objectForms(rest.slice(0, -1), inflection) : []
}

/** What follows a verb is fixed, but for *un* (any determiner, either number) and for possessives (any). */
function objectForms(rest: readonly FormWord[], inflection: Inflection): FormWord[][] {
  if (rest.length === 0) return [[]]
  const open = openArticle(rest.map(anyPossessive), inflection)
  return typeof rest[0] === 'string' ? open.flatMap(words => [words, [gap('pause'), ...words]]) : open
}

const anyPossessive = (word: FormWord): FormWord =>
  typeof word === 'string' && possessives.has(word) ? { one: 'possessive' } : word

function openArticle(words: readonly FormWord[], inflection: Inflection): FormWord[][] {
  const at = words.findIndex(word => word === 'un' || word === 'une')
  if (at === -1) return [[...words]]
  const end = words.findIndex((word, index) => index > at && (typeof word !== 'string' || linkWords.has(word)))
  const noun = words.slice(at + 1, end === -1 ? undefined : end).filter(word => typeof word === 'string')
  const tail = end === -1 ? [] : words.slice(end)
  const before: FormWord[] = [...words.slice(0, at), { one: 'determiner' }]
  return [noun, noun.map(word => pluralOf(word, inflection)[0] ?? word)].map(either => [...before, ...either, ...tail])
}

/** A noun phrase: what stands before its first link word agrees, the rest stays. */
function nominalForms({ term, pos, gender }: Headword, inflection: Inflection): Form[] {
  if (pos !== 'expression' && oneWord.test(term) && !linkWords.has(term)) {
    return agreements([term], { pos, gender }, inflection).map(({ forms, why }) =>
      formOf('generated', forms.map(keyOf), forms[0]!, { why }),
    )
  }
  const words = literal(term)
  if (words.length === 0) return []
  const whole = term.toLowerCase().normalize('NFC').replace(/’/gu, "'")
  if (/[-']/u.test(whole) && !/\s/u.test(whole) && inflection.isWord(whole)) {
    return compoundForms(whole, { pos, gender }, inflection)
  }
  if (words.some(word => typeof word !== 'string')) return []
  const written = wordsIn(term).map(word => (isAcronym(word) ? word : word.toLowerCase()))
  if (pos === 'expression' && isFixed(written, inflection)) return []
  const end = written.findIndex((word, index) => linkWords.has(word) && (index > 0 || word !== 'en'))
  const head = end === -1 ? written : written.slice(0, end)
  const tail = end === -1 ? [] : written.slice(end)
  if (head.length === 0) return []
  const made: Form[] = []
  for (const { forms, why, plural } of agreements(head, { pos, gender }, inflection)) {
    for (const rest of tails(tail, plural, inflection)) {
      const all = [...forms, ...rest]
      made.push(formOf('generated', all.map(keyOf), likeHeadword(term, all), { why }))
    }
  }
  return made
}

const isAcronym = (word: string): boolean => !isLower(word, word.length - 1) && /^[\p{Lu}\p{N}]{2,}$/u.test(word)

/** An expression that begins with a function word or an adverb is fixed; *proche du dossier* is not. */
const isFixed = ([first = '']: readonly string[], inflection: Inflection): boolean =>
  linkWords.has(first) || determiners.has(first) || clitics.has(first) || !inflection.isNominal(first)

interface Agreement {
  readonly forms: readonly string[]
  readonly plural: boolean
  readonly why: string
}

/** The words of a phrase's head in each number, and in each gender where the term has several. */
function agreements(
  head: readonly string[],
  { pos, gender }: Omit<Headword, 'term'>,
  inflection: Inflection,
): Agreement[] {
  const bothGenders =
    pos === 'adjective' || pos === 'expression' || gender === 'mf' || isPerson(head, { pos, gender }, inflection)
  const found: Agreement[] = []
  for (const plural of [false, true]) {
    for (const wanted of bothGenders ? (['m', 'f'] as const) : [undefined]) {
      const forms = head.map(word => agree(word, plural, wanted, inflection))
      const why = `${plural ? 'plural' : 'singular'}${wanted === undefined ? '' : wanted === 'm' ? ', masculine' : ', feminine'} of ${head.join(' ')}`
      for (const combination of product(forms)) found.push({ forms: combination, plural, why })
    }
  }
  return found
}

/** *patient*, *patiente*: a noun of which no gender is told and that has a feminine. */
const isPerson = (
  [head, ...others]: readonly string[],
  { pos, gender }: Omit<Headword, 'term'>,
  inflection: Inflection,
): boolean => pos === 'noun' && gender === undefined && others.length === 0 && inflection.isAdjective(head!)

/** Forms of a word in a number and gender; the word itself where it does not change. */
function agree(
  word: string,
  plural: boolean,
  wanted: 'm' | 'f' | undefined,
  inflection: Inflection,
): readonly string[] {
  if ((!plural && wanted === undefined) || fixedParts.has(word) || /^\d+$/u.test(word) || isAcronym(word)) return [word]
  const own = inflection.featuresOf(word)
  const genders = new Set<Gender | undefined>(own.flatMap(({ gender }) => gender ?? []))
  if (own.length > 0 && own.every(({ count }) => count === 'p')) return [word]
  const kept = new Set<string>()
  for (const { form, count, gender } of inflection.nominal(word)) {
    const isCounted = count === undefined || (count === 'p') === plural
    const isWanted = wanted === undefined ? genders.size === 0 || genders.has(gender) : gender === wanted
    if (isCounted && (gender === undefined || isWanted)) kept.add(form)
  }
  return kept.size === 0 ? [word] : [...kept]
}

const pluralOf = (word: string, inflection: Inflection): readonly string[] => agree(word, true, undefined, inflection)

/** A compound that the dictionary knows, in the plurals that it knows: *états-majors*, *gratte-ciel*. */
function compoundForms(whole: string, headword: Omit<Headword, 'term'>, inflection: Inflection): Form[] {
  const parts = wordsIn(whole)
  const possible = product(parts.map(part => [part, ...pluralOf(part, inflection)]))
    .map(forms => likeHeadword(whole, forms))
    .filter(form => form !== whole && inflection.isWord(form))
  const last = parts.with(-1, pluralOf(parts.at(-1) ?? '', inflection)[0] ?? '')
  const plurals = (possible.length > 0 ? possible : [likeHeadword(whole, last)]).map(form => ({
    form,
    why: `plural of ${whole}`,
  }))
  const regular = agreements([whole], headword, inflection).map(({ forms, why }) => ({ form: forms[0] ?? whole, why }))
  return [...regular, ...plurals].map(({ form, why }) =>
    formOf('generated', piecesOf(form), form.replace(/'/gu, '’'), { why }),
  )
}

/** Behind a link word the noun stays; what follows it may yet agree with the head: *taux d’intérêt directeurs*. */
function tails(tail: readonly string[], plural: boolean, inflection: Inflection): string[][] {
  if (!plural || tail.length < 3) return [[...tail]]
  const last = tail.length - 1
  const word = tail[last] as string
  if (linkWords.has(tail[last - 1] as string) || !inflection.isAdjective(word)) return [[...tail]]
  return [[...tail], ...pluralOf(word, inflection).map(form => tail.with(last, form))]
}

function product(choices: readonly (readonly string[])[]): string[][] {
  let made: string[][] = [[]]
  for (const options of choices) {
    const longer: string[][] = []
    for (const before of made) for (const word of options) longer.push([...before, word])
    made = longer
  }
  return made
}

/** The form with the hyphens, apostrophes and spaces of its headword. */
function likeHeadword(term: string, forms: readonly string[]): string {
  if (forms.length === 1) return forms[0]!
  const separators = separatorsIn(term)
  return forms.map((form, index) => (index === 0 ? form : (separators[index] ?? ' ') + form)).join('')
}

/** What follows the last word, or stands in a gap, may elide it or run together with it. */
const variants: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    de: ['de', 'd', 'du', 'des'],
    à: ['à', 'au', 'aux'],
    ne: ['ne', 'n'],
    que: ['que', 'qu'],
    le: ['le', 'l'],
    la: ['la', 'l'],
    se: ['se', 's'],
    lorsque: ['lorsque', 'lorsqu'],
    puisque: ['puisque', 'puisqu'],
    quoique: ['quoique', 'quoiqu'],
    jusque: ['jusque', 'jusqu'],
  }),
)

const variable: ReadonlySet<string> = new Set([
  ...clitics,
  ...determiners,
  ...possessives,
  ...linkWords,
  ...variants.keys(),
])

function contracted(draft: Form): Form[] {
  if (draft.words.length === 1) return [draft]
  return draft.words.reduce<Form[]>(
    (drafts, word, index) => {
      const next = draft.words[index + 1]
      const open = next === undefined || (typeof next !== 'string' && 'gap' in next)
      const written = open && typeof word === 'string' ? variants.get(word) : undefined
      if (written === undefined) return drafts
      return drafts.flatMap(before => written.map(other => ({ ...before, words: before.words.with(index, other) })))
    },
    [draft],
  )
}

function distinct(drafts: readonly Form[]): Form[] {
  const seen = new Map<string, Form>()
  for (const draft of drafts) {
    const [only] = draft.words
    const key =
      draft.words.length === 1 && typeof only === 'string'
        ? only
        : draft.words.map(word => (typeof word === 'string' ? word : JSON.stringify(word))).join(' ')
    const known = seen.get(key)
    seen.set(key, known === undefined ? draft : merge(known, draft))
  }
  return [...seen.values()]
}

/** One spelling may be several forms of a verb: *mange* is the first person and the third. */
const merge = (known: Form, other: Form): Form =>
  other.readings === undefined ? known : { ...known, readings: [...(known.readings ?? []), ...other.readings] }
