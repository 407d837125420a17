import { commonStart } from '../language/beginnings.ts'
import type { LanguagePair } from '../language/pair.ts'
import { once, remember } from '../language/remember.ts'
import { type Form, keyOf, type RenderingKnowledge, type Slot, type TermKnowledge, wordsIn } from '../language/terms.ts'
import type { Term } from '../model/annotation.ts'
import { type Glossary, type TermDefinition, termId } from '../model/glossary.ts'
import { classesOfTerms, type Upos } from '../model/word.ts'
import { plainMarkdown } from '../plain-markdown.ts'
import { isAllUpper, isUpper } from './pieces.ts'
import type { TextWords } from './text-words.ts'
import { type Ending, type Trie, trieOf } from './trie.ts'

/** A term that a text may hold, ready to be looked for. */
export interface PreparedTerm {
  readonly definition: TermDefinition
  readonly term: Term
  /** How the words of the headword that have capitals are written, by their spelling in lower case. */
  readonly capitals: ReadonlyMap<string, string>
  /** Made on first use. */
  readonly renderings: () => readonly PreparedRendering[]
}

export interface PreparedRendering {
  readonly rendering: string
  readonly slots: readonly (Slot | undefined)[]
  /** Of each word that carries meaning, what all its forms begin with. */
  readonly stems: readonly string[]
  /** Words that are acronyms, which match in their own case only. */
  readonly acronyms: ReadonlySet<string>
}

/** A list of terms for any number of texts. Most terms of a large glossary never occur in a text: none is prepared. */
export interface PreparedTerms {
  readonly definitions: readonly TermDefinition[]
  /** By number: what a word of every text that holds the term begins with; one of these is enough. */
  readonly beginnings: () => readonly (readonly string[])[]
  /** By number; prepared when it is first asked for. */
  readonly termAt: (number: number) => PreparedTerm
  /** Those of all its forms that words of a text may make. */
  readonly formsAt: (number: number, mayStand: (word: string) => boolean) => readonly Form[]
  /** Of each of all its forms the words that must stand in a text that holds it; made when first asked for, and kept. */
  readonly wordsOfForms: (number: number) => readonly (readonly string[])[]
}

/** A list of terms with the forms that one text may hold. */
export interface TermsOfText extends Pick<PreparedTerms, 'termAt'> {
  readonly trie: Trie
  /** Of each form its rarest word: a unit without any of these holds no term. `undefined`: a form has no word. */
  readonly rarest: ReadonlySet<string | undefined>
}

interface Languages {
  readonly source: TermKnowledge
  readonly target: RenderingKnowledge
  /** Whether a headword, in lower case and with `'`, is common in the language. */
  readonly isCommon: (headword: string, about: Pick<TermDefinition['value'], 'pos' | 'level'>) => boolean
}

interface PrepareOptions extends Languages {
  /** The terms hold in one text alone. */
  readonly local?: boolean
  /** Addresses of the terms that `see:` may name, by what it says. */
  readonly known?: () => ReadonlyMap<string, string>
}

/** A glossary with its terms ready to be looked for, in texts of one pair of languages. */
export interface PreparedGlossary extends Glossary {
  readonly prepared: { readonly pair: LanguagePair; readonly terms: PreparedTerms }
}

/** Makes a glossary ready for any number of texts; forms are made when a text first asks for them, and kept. */
export const prepareGlossary = ({ terms }: Glossary, pair: LanguagePair): PreparedGlossary => ({
  terms,
  prepared: { pair, terms: prepareTerms(terms, languagesOf(pair)) },
})

/** The terms of a glossary, ready for this pair; prepared anew where they were made ready for none or for another. */
export const preparedFor = (glossary: Glossary | PreparedGlossary, pair: LanguagePair): PreparedTerms =>
  'prepared' in glossary && glossary.prepared.pair === pair
    ? glossary.prepared.terms
    : prepareTerms(glossary.terms, languagesOf(pair))

/** What annotating must know of a pair. */
export const languagesOf = ({ source, target, lexicon, entriesOf }: LanguagePair): Languages => ({
  source: source.terms,
  target: target.renderings,
  isCommon: (headword, { pos, level = 'C2' }) => {
    const classes = classesOfTerms[pos ?? ''] ?? contentClasses
    if (source.usage === undefined) return lexicon.has(headword)
    if (isPhrase(headword)) {
      return level < 'B1' || (entriesOf?.(headword).some(entry => !contentClasses.includes(entry.pos)) ?? false)
    }
    return classes.some(own => source.usage!.isCommon(headword, own))
  },
})

const contentClasses: readonly Upos[] = ['NOUN', 'VERB', 'ADJ', 'ADV']

/**
 * Of several words, the reflexive pronoun of a verb aside. No order of single words tells how common a phrase is: those
 * that the author gives to beginners are, or that the lexicon has as function words (*parce que*); *tour de table* is not.
 */
const isPhrase = (headword: string): boolean => headword.replace(/^s(?:e |')/u, '').includes(' ')

export function prepareTerms(definitions: readonly TermDefinition[], options: PrepareOptions): PreparedTerms {
  const known = options.known ?? once(() => addressesOf(definitions))
  const made = new Map<number, PreparedTerm>()
  const spelled = new Map<number, readonly (readonly string[])[]>()
  const prepare = (number: number): PreparedTerm => prepareTerm(definitions[number]!, known, options)
  const spell = (number: number) => wordsOf(options.source.formsOf(definitions[number]!.value))
  return {
    definitions,
    beginnings: once(() => definitions.map(({ value }) => options.source.beginningsOf(value))),
    termAt: number => remember(made, number, prepare),
    formsAt: (number, mayStand) => options.source.formsOf(definitions[number]!.value, mayStand),
    wordsOfForms: number => remember(spelled, number, spell),
  }
}

/** Forms with the same words count once, and a form that is empty stands nowhere. */
function wordsOf(forms: readonly Form[]): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>()
  for (const { words } of forms) {
    const own = words.filter(word => typeof word === 'string')
    if (words.length > 0) found.set(own.join(' '), own)
  }
  return [...found.values()]
}

/** Expands those terms that the words may make, and puts their forms into one trie. */
export function termsOfText({ beginnings, termAt, formsAt }: PreparedTerms, words: TextWords): TermsOfText {
  const endings: Ending[] = []
  const rarest = new Set<string | undefined>()
  const own = beginnings()
  const mayBegin = (beginning: string): boolean => words.mayBegin(beginning)
  const mayStand = (word: string): boolean => words.timesOf(word) > 0
  for (let term = 0; term < own.length; term++) {
    if (!own[term]!.some(mayBegin)) continue
    for (const form of formsAt(term, mayStand)) {
      const { word, times } = rarestOf(form, words)
      if (times === 0) continue
      endings.push({ term, form })
      rarest.add(word)
    }
  }
  return { termAt, trie: trieOf(endings), rarest }
}

/** None of a form that has no word; it stands no times where one of its words does not, or where it is empty. */
function rarestOf({ words }: Form, { timesOf }: TextWords): { word: string | undefined; times: number } {
  let rarest: string | undefined
  let least = words.length === 0 ? 0 : Number.POSITIVE_INFINITY
  for (const word of words) {
    if (typeof word !== 'string') continue
    const times = timesOf(word)
    if (times >= least) continue
    rarest = word
    least = times
  }
  return { word: rarest, times: least }
}

/** Addresses by headword and by id. */
export function addressesOf(definitions: readonly TermDefinition[]): Map<string, string> {
  return new Map(definitions.flatMap(({ id, value }) => [[id, id] as const, [headwordKey(value.term), id] as const]))
}

/** A headword as `see:` and bindings may write it: case, typography and accents aside. */
export const headwordKey = (headword: string): string => ` ${termId(headword)}`

export const addressOf = (known: ReadonlyMap<string, string>, written: string): string | undefined =>
  known.get(headwordKey(written)) ?? known.get(written)

function prepareTerm(
  definition: TermDefinition,
  known: () => ReadonlyMap<string, string>,
  { target, local, isCommon }: PrepareOptions,
): PreparedTerm {
  return {
    definition,
    term: termOf(definition, known, {
      local: local === true,
      rare: !isCommon(lexiconKey(definition.value.term), definition.value),
    }),
    capitals: capitalsOf([definition.value.term, ...(definition.value.forms ?? [])]),
    renderings: once(() =>
      (definition.value.renderings ?? []).flatMap(inOneWord).map(rendering => prepareRendering(rendering, target)),
    ),
  }
}

/** A compound with its hyphens, and as one word: *e-mail*, *email*. */
const inOneWord = (rendering: string): string[] => {
  const joined = rendering.replace(/(?<=[\p{L}\p{N}])[-‐‑](?=[\p{L}\p{N}])/gu, '')
  return joined === rendering ? [rendering] : [rendering, joined]
}

/** As lexicons write their lemmas. */
const lexiconKey = (headword: string): string => headword.normalize('NFC').toLowerCase().replace(/’/gu, "'")

function termOf(
  { id, value }: TermDefinition,
  known: () => ReadonlyMap<string, string>,
  { local, rare }: { readonly local: boolean; readonly rare: boolean },
): Term {
  const { term, pos, gender, expansion, gloss, definition, example, ipa, level } = value
  return {
    id,
    term,
    ...(pos && { pos }),
    ...(gender && { gender }),
    ...(expansion && { expansion }),
    ...(gloss && { gloss }),
    renderings: value.renderings ?? [],
    ...(definition && { definition: present(definition) }),
    ...(example && { example: present(example) }),
    ...((definition ?? example) && {
      plain: {
        ...(definition && { definition: plain(definition) }),
        ...(example && { example: plain(example) }),
      },
    }),
    ...(ipa && { ipa: ipa.trim() }),
    ...(level && { level }),
    see: (value.see ?? []).flatMap(written => addressOf(known(), written) ?? []),
    ...(rare && { rare: true as const }),
    ...(local && { local: true as const }),
  }
}

const present = (byLanguage: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(byLanguage).filter((entry): entry is [string, string] => Boolean(entry[1])))

const plain = (byLanguage: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(present(byLanguage)).map(([language, words]) => [language, plainMarkdown(words)]))

const written = (text: string): string[] => wordsIn(text.normalize('NFC').replaceAll('\u00AD', ''))

const capital = /[\p{Lu}\p{Lt}]/u

function capitalsOf(headwords: readonly string[]): ReadonlyMap<string, string> {
  const capitalized = headwords.filter(headword => capital.test(headword))
  if (capitalized.length === 0) return noCapitals
  return new Map(
    capitalized
      .flatMap(written)
      .filter(isUpper)
      .map(raw => [keyOf(raw), raw] as const),
  )
}

const noCapitals: ReadonlyMap<string, string> = new Map()

export function prepareRendering(rendering: string, target: RenderingKnowledge): PreparedRendering {
  const acronyms = capital.test(rendering) ? acronymsIn(rendering) : none
  const slots = target.slotsOf(rendering)
  const stems = slots.flatMap(slot => (slot === undefined || slot.weak ? [] : [stemOf(slot)]))
  return { rendering, slots, stems, acronyms }
}

const none: ReadonlySet<string> = new Set()

const acronymsIn = (rendering: string): ReadonlySet<string> =>
  new Set(
    written(rendering)
      .filter(isAllUpper)
      .map(raw => raw.toLowerCase()),
  )

const stemOf = ({ any }: Slot): string => [...any].reduce(commonStart)
