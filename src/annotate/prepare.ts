import { fold } from '../language/fold.ts'
import { once } from '../language/remember.ts'
import { type Form, piecesOf, type RenderingKnowledge, type Slot, type TermKnowledge } from '../language/terms.ts'
import type { Term } from '../model/annotation.ts'
import { type Glossary, type TermDefinition, termId } from '../model/glossary.ts'
import { isAllUpper, isUpper } from './pieces.ts'
import { type Ending, type Trie, trieOf } from './trie.ts'

/** A term, ready to be looked for. */
export interface PreparedTerm {
  readonly definition: TermDefinition
  readonly term: Term
  /** How the words of the headword that have capitals are written, by their spelling in lower case. */
  readonly capitals: ReadonlyMap<string, string>
  /** Made on first use, as the renderings are: most terms of a large glossary never occur in a text. */
  readonly forms: () => readonly Form[]
  readonly renderings: () => readonly PreparedRendering[]
}

export interface PreparedRendering {
  readonly rendering: string
  readonly slots: readonly (Slot | undefined)[]
  /** Words that are acronyms, which match in their own case only. */
  readonly acronyms: ReadonlySet<string>
}

/** A list of terms, ready for any number of texts. */
export interface PreparedTerms {
  readonly terms: readonly PreparedTerm[]
  /** Terms by number, under what a word of every text that holds them begins with. */
  readonly byBeginning: ReadonlyMap<string, readonly number[]>
}

/** A list of terms with the forms of all that one text may hold. */
export interface TermsOfText extends Pick<PreparedTerms, 'terms'> {
  readonly trie: Trie
}

export interface Languages {
  readonly source: TermKnowledge
  readonly target: RenderingKnowledge
  readonly isCommon: (headword: string) => boolean
}

export interface PrepareOptions extends Languages {
  /** The terms hold in one text alone. */
  readonly local?: boolean
  /** Addresses of the terms that `see:` may name, by what it says. */
  readonly known?: ReadonlyMap<string, string>
}

const prepared = new WeakMap<Glossary, PreparedTerms>()

/** The library's glossary, prepared once for all its texts. */
export function preparedGlossary(glossary: Glossary, languages: Languages): PreparedTerms {
  const known = prepared.get(glossary)
  if (known !== undefined) return known
  const made = prepareTerms(glossary.terms, languages)
  prepared.set(glossary, made)
  return made
}

export function prepareTerms(definitions: readonly TermDefinition[], options: PrepareOptions): PreparedTerms {
  const known = options.known ?? addressesOf(definitions)
  const terms = definitions.map(definition => prepareTerm(definition, known, options))
  const byBeginning = new Map<string, number[]>()
  for (const [number, { value }] of definitions.entries()) {
    for (const beginning of options.source.beginningsOf(value)) {
      const folded = fold(beginning)
      const others = byBeginning.get(folded)
      if (others === undefined) byBeginning.set(folded, [number])
      else others.push(number)
    }
  }
  return { terms, byBeginning }
}

/** Expands those terms that the words, accents aside, may make, and puts their forms into one trie. */
export function termsOfText({ terms, byBeginning }: PreparedTerms, words: ReadonlySet<string>): TermsOfText {
  const lengths = [...new Set([...byBeginning.keys()].map(({ length }) => length))]
  const possible = new Set(byBeginning.get(''))
  for (const word of words) {
    for (const length of lengths) {
      if (length > word.length) continue
      for (const number of byBeginning.get(word.slice(0, length)) ?? []) possible.add(number)
    }
  }
  const numbers = [...possible].sort((one, other) => one - other)
  return { terms, trie: trieOf(endingsOf(terms, numbers, words)) }
}

/** Addresses by headword and by id. */
export function addressesOf(definitions: readonly TermDefinition[]): Map<string, string> {
  return new Map(definitions.flatMap(({ id, value }) => [[id, id] as const, [headwordKey(value.term), id] as const]))
}

/** A headword as `see:` and bindings may write it: case, typography and accents aside. */
export const headwordKey = (headword: string): string => ` ${termId(headword)}`

export const addressOf = (known: ReadonlyMap<string, string>, written: string): string | undefined =>
  known.get(headwordKey(written)) ?? known.get(written)

function* endingsOf(
  terms: readonly PreparedTerm[],
  numbers: readonly number[],
  text: ReadonlySet<string>,
): Generator<Ending> {
  for (const term of numbers) {
    for (const form of terms[term]!.forms()) {
      const { words } = form
      if (words.length > 0 && words.every(word => typeof word !== 'string' || text.has(fold(word))))
        yield { term, form }
    }
  }
}

function prepareTerm(
  definition: TermDefinition,
  known: ReadonlyMap<string, string>,
  { source, target, local, isCommon }: PrepareOptions,
): PreparedTerm {
  return {
    definition,
    term: termOf(definition, known, { local: local === true, rare: !isCommon(lexiconKey(definition.value.term)) }),
    capitals: capitalsOf([definition.value.term, ...(definition.value.forms ?? [])]),
    forms: once(() => source.formsOf(definition.value)),
    renderings: once(() => (definition.value.renderings ?? []).map(rendering => prepareRendering(rendering, target))),
  }
}

/** As lexicons write their lemmas. */
const lexiconKey = (headword: string): string => headword.normalize('NFC').toLowerCase().replace(/’/gu, "'")

function termOf(
  { id, value }: TermDefinition,
  known: ReadonlyMap<string, string>,
  { local, rare }: { readonly local: boolean; readonly rare: boolean },
): Term {
  const { term, pos, gender, expansion, gloss, definition, level } = value
  return {
    id,
    term,
    ...(pos && { pos }),
    ...(gender && { gender }),
    ...(expansion && { expansion }),
    ...(gloss && { gloss }),
    renderings: value.renderings ?? [],
    ...(definition && { definition: present(definition) }),
    ...(level && { level }),
    see: (value.see ?? []).flatMap(written => addressOf(known, written) ?? []),
    ...(rare && { rare: true as const }),
    ...(local && { local: true as const }),
  }
}

const present = ({ fr, en }: { fr?: string | undefined; en?: string | undefined }) => ({
  ...(fr && { fr }),
  ...(en && { en }),
})

const written = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const capitalsOf = (headwords: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    headwords
      .flatMap(written)
      .filter(isUpper)
      .map(raw => [piecesOf(raw)[0] ?? raw, raw] as const),
  )

export function prepareRendering(rendering: string, target: RenderingKnowledge): PreparedRendering {
  const acronyms = new Set(
    written(rendering)
      .filter(isAllUpper)
      .map(raw => raw.toLowerCase()),
  )
  return { rendering, slots: target.slotsOf(rendering), acronyms }
}
