import { createHash } from 'node:crypto'
import { remember } from '../core/language/remember.ts'
import type { Term } from '../core/model/annotation.ts'
import { quotes } from '../library/library.ts'
import { wordsOf } from '../library/words.ts'
import type { BoundText, EmitContext } from './emitter.ts'

/** An entry of a dictionary: a term of the glossary, or a lemma that the texts have and a meaning is known of. */
export interface Entry {
  /** Permanent: made of the entry's address, a term's id or a lemma and its class. */
  readonly sequence: number
  readonly headword: string
  /** Part of speech or class, in lower case; empty where not known. */
  readonly kind: string
  readonly gender: string
  readonly level: string
  /** In the target language. */
  readonly meanings: readonly string[]
  /** Of a term: what else its entry says. */
  readonly term?: Term
  /**
   * Under what it is found, the headword first: its forms in the texts, with the word that is elided before them, and those
   * that the dictionary of its language makes.
   */
  readonly keys: readonly string[]
}

interface Draft {
  readonly address: string
  readonly headword: string
  readonly kind: string
  readonly gender: string
  readonly level: string
  readonly meanings: Set<string>
  readonly term?: Term
  readonly forms: Set<string>
}

const made = new WeakMap<readonly BoundText[], readonly Entry[]>()

/** The entries of all texts, by headword, made once for all dictionaries. A term stands for the lemma of its headword. */
export const entriesOf = (texts: readonly BoundText[], lookUps: EmitContext['lookUps']): readonly Entry[] =>
  remember(made, texts, () => madeEntries(texts, lookUps))

function madeEntries(texts: readonly BoundText[], lookUps: EmitContext['lookUps']): readonly Entry[] {
  const drafts = new Map<string, Draft>()
  for (const text of texts) addTerms(drafts, text)
  const elisions = elisionsIn(texts)
  for (const text of texts) addLemmas(drafts, text)
  const entries = [...drafts.values()].filter(({ meanings }) => meanings.size > 0)
  entries.sort((one, other) =>
    one.headword < other.headword ? -1 : one.headword > other.headword ? 1 : one.address < other.address ? -1 : 1,
  )
  const taken = new Set<number>()
  return entries.map(({ address, forms, meanings, ...entry }) => ({
    ...entry,
    sequence: sequenceOf(address, taken),
    meanings: [...meanings],
    keys: keysOf(entry.headword, forms, { elisions, more: lookUpsOf(entry, lookUps) }),
  }))
}

function addTerms(drafts: Map<string, Draft>, { edition }: BoundText): void {
  const addressOf = (term: Term) => (term.local === true ? `${edition.id}/${term.id}` : term.id)
  for (const term of Object.values(edition.terms)) {
    const { pos: kind = '', gender = '', level = '', gloss, renderings } = term
    const meanings = new Set([...(gloss === undefined ? [] : [gloss]), ...renderings])
    const address = addressOf(term)
    if (drafts.has(address)) continue
    drafts.set(address, { address, headword: term.term, kind, gender, level, meanings, term, forms: new Set() })
  }
  for (const { source, annotations } of edition.units) {
    for (const annotation of annotations) {
      const term = annotation.kind === 'term' ? edition.terms[annotation.term] : undefined
      if (term === undefined) continue
      const words = quotes(source.text, annotation.source)
      if (words.length === 1) drafts.get(addressOf(term))!.forms.add(words[0]!)
    }
  }
}

function addLemmas(drafts: Map<string, Draft>, { edition, words }: BoundText): void {
  if (words === undefined) return
  for (const { id, source } of edition.units) {
    for (const place of wordsOf(words, id)) {
      const { span, lemma, pos, gender = '', level = '', dictionary, term } = place
      // What another dictionary says stands in that dictionary, under its licence.
      const meaning = dictionary === undefined ? place.meaning : undefined
      const address = term ?? `${lemma}\t${pos}`
      const kind = pos.toLowerCase()
      const draft = drafts.get(address) ?? {
        address,
        headword: lemma,
        kind,
        gender,
        level,
        meanings: new Set(),
        forms: new Set(),
      }
      drafts.set(address, draft)
      if (draft.term === undefined && meaning !== undefined) draft.meanings.add(meaning)
      draft.forms.add(source.text.slice(...span))
    }
  }
}

/** Before which words another is elided, as the texts have it, and which these are: *l’*, *d’*. */
interface Elisions {
  readonly initials: ReadonlySet<string>
  readonly elided: ReadonlySet<string>
}

/** What stands before a word in the texts as often as this is what it may stand before elsewhere too. */
const often = 2

function elisionsIn(texts: readonly BoundText[]): Elisions {
  const followers = new Map<string, number>()
  const elided = new Map<string, number>()
  for (const { edition, words } of texts) {
    if (words === undefined) continue
    for (const { id, source } of edition.units) {
      let before = ''
      let end = -1
      for (const { span, pos } of wordsOf(words, id)) {
        const word = plainApostrophes(source.text.slice(...span).toLowerCase())
        if (span[0] === end && before.endsWith("'") && named.has(pos)) {
          elided.set(before, (elided.get(before) ?? 0) + 1)
          followers.set(word, (followers.get(word) ?? 0) + 1)
        }
        before = word
        end = span[1]
      }
    }
  }
  return {
    initials: new Set(followers.keys()),
    elided: new Set([...elided].filter(([, count]) => count >= often).map(([word]) => word)),
  }
}

/** Classes of words before which articles and prepositions are elided. */
const named = new Set(['NOUN', 'PROPN', 'ADJ'])

const plainApostrophes = (word: string): string => word.replaceAll('’', "'")

/** Classes of words, and what terms of them are called. */
const partsOf: Readonly<Record<string, NonNullable<Term['pos']>>> = {
  noun: 'noun',
  verb: 'verb',
  adj: 'adjective',
  adjective: 'adjective',
  expression: 'expression',
  name: 'name',
  acronym: 'acronym',
}

/** Forms of a term, or of a lemma of a class that has some. */
function lookUpsOf(
  { headword, kind, gender, term }: Pick<Entry, 'headword' | 'kind' | 'gender' | 'term'>,
  lookUps: EmitContext['lookUps'],
): readonly string[] {
  const pos = partsOf[kind]
  if (pos === undefined && term === undefined) return []
  return lookUps({
    term: headword,
    ...(pos === undefined ? {} : { pos }),
    ...(gender === '' ? {} : { gender: gender as NonNullable<Term['gender']> }),
  })
}

/** Keys with either apostrophe. A form that some text has after an elided word is found after each of them. */
function keysOf(
  headword: string,
  forms: ReadonlySet<string>,
  { elisions: { initials, elided }, more }: { readonly elisions: Elisions; readonly more: readonly string[] },
): string[] {
  const all = [
    headword,
    ...[...forms]
      .map(form => form.replace(/\s+/g, ' ').trim())
      .filter(form => form !== '')
      .sort(),
  ]
  const whole = [...all, ...more].flatMap(form => {
    const word = plainApostrophes(form)
    const isElidable = initials.has(word.toLowerCase())
    return [word, ...(isElidable ? [...elided].sort().map(before => before + word) : [])]
  })
  const either = whole.flatMap(word => (word.includes("'") ? [word.replaceAll("'", '’'), word] : [word]))
  return [...new Set([headword, ...either])]
}

/** A number below 2³¹ that an address keeps; of two that would have the same one, the later moves on. */
function sequenceOf(address: string, taken: Set<number>): number {
  let number = Number.parseInt(createHash('sha256').update(address).digest('hex').slice(0, 8), 16) >>> 1 || 1
  while (taken.has(number)) number++
  taken.add(number)
  return number
}
