import type { TermEntry } from '../../model/annotation.ts'
import { type Form, type FormWord, type Gap, keyOf, piecesOf } from '../terms.ts'
import { clitics, determiners, fixedParts, linkWords, possessives } from './closed.ts'
import type { Inflection, NominalForm } from './inflection.ts'

type Headword = Pick<TermEntry, 'term' | 'pos' | 'gender' | 'forms'>
type Draft = Omit<Form, 'form' | 'by'> & { readonly form?: string }

const gap = (kind: Gap): FormWord => ({ gap: kind })

/** All forms of a French headword. Those that an author gives win over those that the dictionary's rules make. */
export function frenchForms(entry: Headword, inflection: Inflection): Form[] {
  const term = entry.term.normalize('NFC')
  const given = entry.forms ?? []
  const forms =
    given.length > 0 ? given.map(form => givenForm(form, inflection)) : generated({ ...entry, term }, inflection)
  const withHeadword =
    given.length > 0 ? forms : [{ words: literal(term), ...verbOfHeadword(term, entry, inflection) }, ...forms]
  return distinct(withHeadword.flatMap(contracted)).map(({ form, ...draft }) => {
    const shown = form ?? spell(draft.words)
    const isHeadword = keyOf(shown) === keyOf(shownHeadword(term))
    return { ...draft, form: shown, by: given.length > 0 ? 'given' : isHeadword ? 'headword' : 'generated' } as Form
  })
}

const shownHeadword = (term: string): string => spell(literal(term))

/** A headword as it stands, gaps included. */
function literal(term: string): FormWord[] {
  return term
    .split(/\s*(?:…|\.\.\.)\s*/u)
    .flatMap((part, index) => [...(index > 0 ? [gap('any')] : []), ...piecesOf(part)])
    .filter((word, index, all) => typeof word === 'string' || (index > 0 && index < all.length - 1))
}

const spell = (words: readonly FormWord[]): string =>
  words
    .filter(word => typeof word === 'string' || !('gap' in word) || word.gap === 'any')
    .map(word => (typeof word === 'string' ? word : 'gap' in word ? '…' : word.one === 'determiner' ? 'un' : 'son'))
    .join(' ')

function givenForm(form: string, inflection: Inflection): Draft {
  const words = literal(form.normalize('NFC'))
  return { words, form, why: 'given in `forms:`', ...verbOfGiven(words, inflection) }
}

/** A given form of one word that the dictionary knows as a verb and as nothing else is read as one. */
function verbOfGiven(words: readonly FormWord[], inflection: Inflection): Partial<Draft> {
  const [word] = words
  if (words.length !== 1 || typeof word !== 'string' || inflection.isNominal(word)) return {}
  return {
    readings: inflection
      .verbReadings(word)
      .map(({ mood, persons }) => ({ at: 0, mood, persons, pronominal: false, clitics: [] })),
  }
}

function verbOfHeadword(term: string, entry: Headword, inflection: Inflection): Partial<Draft> {
  const phrase = verbPhrase(term, entry, inflection)
  if (phrase === undefined) return {}
  const { at, pronominal, leading } = phrase
  return { words: phrase.words, readings: [{ at, mood: 'infinitive', persons: [], pronominal, clitics: leading }] }
}

function generated(entry: Headword, inflection: Inflection): Draft[] {
  const { term, pos } = entry
  if (pos === 'acronym' || pos === 'name' || pos === 'adverb') return []
  const phrase = verbPhrase(term, entry, inflection)
  if (phrase !== undefined) return verbForms(phrase, inflection)
  return nominalForms(entry, inflection)
}

interface VerbPhrase {
  readonly infinitive: string
  readonly at: number
  readonly words: readonly FormWord[]
  readonly pronominal: boolean
  readonly leading: readonly string[]
}

/** The verb that a headword begins with, pronouns before it apart: *se rendre compte*, *s’en remettre*, *semer le doute*. */
function verbPhrase(term: string, { pos }: Headword, inflection: Inflection): VerbPhrase | undefined {
  if (pos !== 'verb' && pos !== 'expression' && pos !== undefined) return undefined
  const written = rawWords(term)
  let at = 0
  while (at < written.length - 1 && clitics.has(keyOf(written[at] as string))) at++
  const infinitive = written[at]?.toLowerCase()
  if (infinitive === undefined || !/(?:er|ir|re|ïr)$/u.test(infinitive)) return undefined
  if (inflection.verbal(infinitive).length === 0) return undefined
  if (pos !== 'verb' && at === 0 && written.length === 1 && inflection.isNominal(infinitive)) return undefined
  const leading = written.slice(0, at).map(keyOf)
  const rest = literal(term).slice(at + 1)
  return {
    infinitive,
    at: 0,
    words: [keyOf(infinitive), ...rest],
    pronominal: leading.some(word => word === 'se' || word === 's'),
    leading: leading.filter(word => word !== 'se' && word !== 's').map(word => (word === 'n' ? 'ne' : word)),
  }
}

const rawWords = (term: string): string[] => term.match(/[\p{L}\p{M}\p{N}\u00AD]+/gu) ?? []

function verbForms({ infinitive, words, pronominal, leading }: VerbPhrase, inflection: Inflection): Draft[] {
  const rests = objectForms(words.slice(1), inflection)
  return inflection.verbal(infinitive).flatMap(({ form, mood, persons }) =>
    rests.map(rest => {
      const reflexive = pronominal ? 'se ' : ''
      const lead = [...leading, ''].join(' ')
      return {
        words: [keyOf(form), ...rest],
        form: `${reflexive}${lead}${spell([form, ...rest])}`,
        why: `${moods[mood]} of ${infinitive}${persons.length === 0 ? '' : `, ${persons.map(person => personNames[person]).join(' or ')}`}`,
        readings: [{ at: 0, mood, persons, pronominal, clitics: leading }],
      }
    }),
  )
}

const moods = {
  infinitive: 'infinitive',
  gerund: 'present participle',
  participle: 'past participle',
  finite: 'finite form',
}

const personNames: Readonly<Record<string, string>> = {
  '1s': '1st person singular',
  '2s': '2nd person singular',
  '3': '3rd person',
  '1p': '1st person plural',
  '2p': '2nd person plural',
}

/** What follows a verb is fixed, but for *un* (any determiner, either number) and for possessives (any). */
function objectForms(rest: readonly FormWord[], inflection: Inflection): FormWord[][] {
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
function nominalForms({ term, pos, gender }: Headword, inflection: Inflection): Draft[] {
  const words = literal(term)
  const whole = term.toLowerCase().normalize('NFC').replace(/’/gu, "'")
  if (/[-']/u.test(whole) && !/\s/u.test(whole) && inflection.isWord(whole)) {
    return agreeing(whole, { pos, gender }, inflection).map(({ form, why }) => ({ words: piecesOf(form), form, why }))
  }
  if (words.some(word => typeof word !== 'string')) return []
  const written = rawWords(term.toLowerCase())
  if (pos === 'expression' && isFixed(written, inflection)) return []
  const end = written.findIndex((word, index) => linkWords.has(word) && (index > 0 || word !== 'en'))
  const head = end === -1 ? written : written.slice(0, end)
  const tail = end === -1 ? [] : written.slice(end)
  if (head.length === 0) return []
  return agreements(head, { pos, gender }, inflection).flatMap(({ forms, why, plural }) =>
    tails(tail, plural, inflection).map(rest => ({
      words: [...forms, ...rest].map(keyOf),
      form: likeHeadword(term, [...forms, ...rest]),
      why,
    })),
  )
}

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
  const bothGenders = pos === 'adjective' || pos === 'expression' || gender === 'mf'
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

/** Forms of a word in a number and gender; the word itself where it does not change. */
function agree(
  word: string,
  plural: boolean,
  wanted: 'm' | 'f' | undefined,
  inflection: Inflection,
): readonly string[] {
  if (fixedParts.has(word) || /^\d+$/u.test(word)) return [word]
  const own = inflection.featuresOf(word)
  const genders = new Set(own.map(({ gender }) => gender).filter(gender => gender !== undefined))
  if (own.length > 0 && own.every(({ count }) => count === 'p')) return [word]
  const keep = (form: NominalForm): boolean => {
    if (form.count !== undefined && (form.count === 'p') !== plural) return false
    if (wanted !== undefined) return form.gender === undefined || form.gender === wanted
    return form.gender === undefined || genders.size === 0 || genders.has(form.gender)
  }
  const kept = [
    ...new Set(
      inflection
        .nominal(word)
        .filter(keep)
        .map(({ form }) => form),
    ),
  ]
  if (!plural && wanted === undefined) return [word]
  return kept.length === 0 ? [word] : kept
}

const pluralOf = (word: string, inflection: Inflection): readonly string[] => agree(word, true, undefined, inflection)

function agreeing(
  whole: string,
  headword: Omit<Headword, 'term'>,
  inflection: Inflection,
): { form: string; why: string }[] {
  return agreements([whole], headword, inflection).map(({ forms, why }) => ({ form: forms[0] ?? whole, why }))
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
  return choices.reduce<string[][]>(
    (made, options) => made.flatMap(before => options.map(word => [...before, word])),
    [[]],
  )
}

/** The form with the hyphens, apostrophes and spaces of its headword. */
function likeHeadword(term: string, forms: readonly string[]): string {
  const separators = term.split(/[\p{L}\p{M}\p{N}\u00AD]+/gu)
  return forms.map((form, index) => (index === 0 ? form : (separators[index] ?? ' ') + form)).join('')
}

/** What follows the last word, or stands in a gap, may elide it or run together with it. */
const variants: Readonly<Record<string, readonly string[]>> = {
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
}

function contracted(draft: Draft): Draft[] {
  if (draft.words.length === 1) return [draft]
  return draft.words.reduce<Draft[]>(
    (drafts, word, index) => {
      const next = draft.words[index + 1]
      const open = next === undefined || (typeof next !== 'string' && 'gap' in next)
      const written = open && typeof word === 'string' ? variants[word] : undefined
      if (written === undefined) return drafts
      return drafts.flatMap(before => written.map(other => ({ ...before, words: before.words.with(index, other) })))
    },
    [draft],
  )
}

function distinct(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, Draft>()
  for (const draft of drafts) {
    const key = JSON.stringify(draft.words)
    const known = seen.get(key)
    seen.set(key, known === undefined ? draft : merge(known, draft))
  }
  return [...seen.values()]
}

/** One spelling may be several forms of a verb: *mange* is the first person and the third. */
const merge = (known: Draft, other: Draft): Draft =>
  other.readings === undefined ? known : { ...known, readings: [...(known.readings ?? []), ...other.readings] }
