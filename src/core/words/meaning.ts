import { cut, wordRuns } from '../language/characters.ts'
import type { Dictionary, LexiconEntry } from '../language/lexicon.ts'
import type { LanguagePair } from '../language/pair.ts'
import { once, remember } from '../language/remember.ts'
import type { Level, Term } from '../model/annotation.ts'
import type { SenseRow } from '../model/text-words.ts'
import { classesOfTerms, headwordOf, type Upos, type Word } from '../model/word.ts'
import { headwordKey, sensesIn } from './dictionary.ts'

/** What a word means in its sentence, and what is known of its lemma. */
export interface Meaning {
  readonly gender?: 'm' | 'f' | 'mf'
  readonly level?: Level
  /** Id of the glossary's term. */
  readonly term?: string
  readonly sense?: SenseRow
  /** Meanings that are told beside it: all that the author’s dictionaries have, and what the lexicon would say. */
  readonly beside?: readonly SenseRow[]
}

/** Renderings of a meaning that are told. */
const most = 2

/** Classes whose words are not explained: names, signs and foreign words. */
const unexplained: ReadonlySet<Upos> = new Set(['PROPN', 'SYM', 'X'])

/** Under which other classes an entry may stand, where there is none of a word's own. */
const others: Readonly<Partial<Record<Upos, readonly Upos[]>>> = {
  AUX: ['VERB'],
  VERB: ['AUX'],
  NOUN: ['ADJ'],
  ADJ: ['NOUN', 'DET'],
  ADV: ['ADJ', 'ADP', 'INTJ'],
  ADP: ['ADV'],
  DET: ['PRON', 'ADJ'],
  PRON: ['DET', 'NOUN', 'SCONJ'],
  CCONJ: ['ADV', 'SCONJ'],
  SCONJ: ['ADV', 'ADP', 'CCONJ', 'PRON'],
  INTJ: ['ADV', 'NOUN'],
}

/** A lemma of one class with its meanings, ready to be chosen from. */
interface Known {
  readonly facts: Omit<Meaning, 'sense'>
  /** What was told of it, by the words of the translation that it was linked with: a novel has the same ones over and over. */
  readonly meant: Map<string, Meaning>
  /** Those that may be the meaning here, the lexicon’s before those of the author’s dictionaries. */
  readonly senses: readonly Sense[]
  /** Whether it has one meaning with one rendering, whatever stands in the translation. */
  readonly isSingle: boolean
  /** Of a noun that means something else in its other gender: *le voile*, *la voile*. */
  readonly byGender?: Readonly<Record<'m' | 'f', Known>>
}

interface Sense {
  readonly number: number
  /** 0 for the core lexicon and the glossary. */
  readonly dictionary: number
  /** As it is told whatever its renderings: the line of a dictionary. */
  readonly text?: string
  readonly renderings: readonly string[]
  /** Of each rendering what its words are compared by. */
  readonly stems: () => readonly (readonly string[])[]
  /** As they were told, by the rendering that comes first. */
  readonly rows: Map<number, SenseRow>
}

/** What is known of the place of a word. */
export interface Place {
  /** The words of the translation that it is linked with; asked for where its meanings are several. */
  readonly facing: () => readonly string[]
  /** Whether a glossary's term was found here; undefined where that term was found nowhere in the text. */
  readonly isTerm: (term: string, word: Word) => boolean | undefined
}

/**
 * A function that tells what a word means at its place: of several meanings the one that has the words of the translation
 * among its renderings, else the commonest. The author’s glossary wins over the lexicon, but where its term was found in
 * other places of the text and not here: *mettre deux jours* says nothing of *mettre une assiette*. The author’s
 * dictionaries stand beside the lexicon: the translation may choose a meaning of theirs, and one of theirs is told where
 * the lexicon has none.
 */
export function meanings(
  terms: readonly Term[],
  { entriesOf: entriesIn = () => [], source, target }: LanguagePair,
  dictionaries: readonly Dictionary[] = [],
): (word: Word, place: Place) => Meaning {
  const ownTerms = new Map(terms.map(term => [headwordKey(term.term), term] as const))
  const known = new Map<Upos, { readonly here: Map<string, Known>; readonly elsewhere: Map<string, Known> }>()
  const ofPos = (pos: Upos) => remember(known, pos, () => ({ here: new Map(), elsewhere: new Map() }))
  const entries = new Map<string, readonly LexiconEntry[]>()
  const entriesOf = (headword: string): readonly LexiconEntry[] => remember(entries, headword, entriesIn)
  const stems = new Map<string, string>()
  const stemOf = (word: string): string => remember(stems, word, target.stem)
  const phrases = new Map<string, readonly string[]>()
  const stemsOf = (phrase: string): readonly string[] => remember(phrases, phrase, stemsIn)
  const stemsIn = (phrase: string): readonly string[] => cut(phrase, wordRuns(phrase)).map(stemOf)
  const termIds = new Map<string, string | null>()
  const termIdOf = (headword: string): string | undefined =>
    ownTerms.size === 0
      ? undefined
      : (remember(termIds, headword, () => ownTerms.get(headwordKey(headword))?.id ?? null) ?? undefined)
  return (word, { facing, isTerm }) => {
    if (unexplained.has(word.pos)) return nothing
    const headword = headwordOf(word)
    const term = termIdOf(headword)
    const isElsewhere = term !== undefined && isTerm(term, word) === false
    const known = remember(isElsewhere ? ofPos(word.pos).elsewhere : ofPos(word.pos).here, headword, () =>
      knownOf(word, isElsewhere),
    )
    const gender = genderOf(word)
    const own = (gender && known.byGender?.[gender]) ?? known
    if (own.senses.length === 0) return own.facts
    const phrases = own.isSingle ? none : facing()
    return remember(own.meant, phrases.length === 1 ? phrases[0]! : phrases.join('\n'), () => meaning(own, phrases))
  }

  function meaning({ facts, senses }: Known, facing: readonly string[]): Meaning {
    return {
      ...facts,
      sense: facing.length === 0 ? rowOf(senses[0]!, 0) : chosen(senses, facing.flatMap(stemsOf), facing),
    }
  }

  function knownOf(word: Word, isElsewhere: boolean): Known {
    const genders = word.pos === 'NOUN' ? nounsOf(headwordOf(word)).map(({ gender }) => gender) : []
    if (!genders.includes('m') || !genders.includes('f')) return knownOfGender(word, isElsewhere)
    const byGender = { m: knownOfGender(word, isElsewhere, 'm'), f: knownOfGender(word, isElsewhere, 'f') }
    return { ...byGender[genders[0] === 'f' ? 'f' : 'm'], byGender }
  }

  function nounsOf(headword: string): readonly LexiconEntry[] {
    return entriesOf(headword).filter(({ pos }) => pos === 'NOUN')
  }

  function knownOfGender(word: Word, isElsewhere: boolean, asked?: 'm' | 'f'): Known {
    const headword = headwordOf(word)
    const term = ownTerms.get(headwordKey(headword))
    const own = term !== undefined && mayBe(term, word.pos) ? term : undefined
    const classes = [word.pos, ...(others[word.pos] ?? [])]
    const added = sensesIn(dictionaries, { headword, lemma: word.lemma, mayBe: pos => classes.includes(pos) })
    const ofGender = asked === undefined ? [] : nounsOf(headword)
    const at = ofGender.findIndex(each => each.gender === asked)
    const before = ofGender.slice(0, Math.max(0, at)).reduce((sum, each) => sum + each.senses.length, 0)
    const entry = ofGender[at] ?? entryFor(headword, word.pos, entriesOf) ?? entryFor(word.lemma, word.pos, entriesOf)
    const gender = own?.gender ?? (asked === undefined ? (genderOf(word) ?? entry?.gender) : 'mf')
    const level = own?.level ?? source.usage?.levelOf(headword, word.pos)
    const facts = {
      ...(gender !== undefined && word.pos === 'NOUN' ? { gender } : {}),
      ...(level === undefined ? {} : { level }),
      ...(own === undefined ? {} : { term: own.id }),
    }
    const beside = added.map(({ text, dictionary, number }) =>
      senseOf(renderingsIn(text), number, { dictionary, text }),
    )
    const lexical = (first: number) => (entry?.senses ?? []).map((each, at) => senseOf(each, at + before + first))
    if (own?.gloss === undefined) return told([...lexical(0), ...beside], facts, beside)
    if (!isElsewhere || (entry === undefined && beside.length === 0))
      return told([senseOf([own.gloss], 0)], facts, beside)
    return told([...lexical(1), ...beside], facts, beside)
  }

  function senseOf(
    renderings: readonly string[],
    number: number,
    { dictionary, text }: { readonly dictionary: number; readonly text?: string } = { dictionary: 0 },
  ): Sense {
    const stems = once(() => renderings.map(stemsOf))
    return { number, dictionary, renderings, stems, rows: new Map(), ...(text === undefined ? {} : { text }) }
  }
}

/** What the lexicon says first stays beside a dictionary’s meaning: a package may have to do without the latter. */
function told(senses: readonly Sense[], facts: Known['facts'], beside: readonly Sense[]): Known {
  const isSingle = senses.length === 1 && senses[0]!.renderings.length === 1
  const known = { meant: new Map<string, Meaning>(), senses, isSingle }
  if (beside.length === 0) return { ...known, facts }
  const first = senses[0]?.dictionary === 0 ? [senses[0]] : []
  return { ...known, facts: { ...facts, beside: [...first, ...beside].map(sense => rowOf(sense, 0)) } }
}

/** The renderings in a dictionary’s line, without what is said about them. */
const renderingsIn = (text: string): string[] =>
  text
    .replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/g, ' ')
    .split(',')
    .map(part => part.trim().replace(/^to (?=\p{L})/u, ''))
    .filter(part => /\p{L}/u.test(part))

const genderOf = ({ features }: Word): 'm' | 'f' | undefined =>
  features?.Gender === 'Masc' ? 'm' : features?.Gender === 'Fem' ? 'f' : undefined

const nothing: Meaning = {}
const none: readonly never[] = []

const mayBe = ({ pos }: Term, own: Upos): boolean => pos === undefined || classesOfTerms[pos]?.includes(own) === true

function entryFor(
  headword: string,
  pos: Upos,
  entriesOf: NonNullable<LanguagePair['entriesOf']>,
): LexiconEntry | undefined {
  const entries = entriesOf(headword)
  const classes = [pos, ...(others[pos] ?? [])]
  return classes.flatMap(own => entries.find(entry => entry.pos === own) ?? [])[0]
}

/**
 * The meaning one of whose renderings the words share most with, and that rendering first: of several that they share as
 * much with the one of more words (*boundary stone* rather than *boundary*), or written as there (*ruler*, not *rule*).
 */
function chosen(senses: readonly Sense[], facing: readonly string[], written: readonly string[]): SenseRow {
  let best: readonly [sense: Sense, rendering: number] = [senses[0]!, 0]
  let most = 0
  for (const sense of senses) {
    for (const [at, stems] of sense.stems().entries()) {
      const shared = countIn(stems, facing) / stems.length
      if (shared === 0 || shared < Math.floor(most)) continue
      const worth =
        shared < 1 ? shared : 1 + stems.length / 1000 + (isWritten(sense.renderings[at]!, written) ? 0.0005 : 0)
      if (worth <= most) continue
      best = [sense, at]
      most = worth
    }
  }
  return rowOf(...best)
}

function countIn(stems: readonly string[], facing: readonly string[]): number {
  let count = 0
  for (const stem of stems) if (facing.includes(stem)) count++
  return count
}

const isWritten = (rendering: string, facing: readonly string[]): boolean =>
  facing.some(phrase => phrase.length === rendering.length && phrase.toLowerCase() === rendering.toLowerCase())

const rowOf = ({ number, dictionary, text, renderings, rows }: Sense, first: number): SenseRow =>
  remember(rows, text === undefined ? first : 0, () => {
    if (text !== undefined) return [number, dictionary, text]
    const told = first < most ? renderings : [renderings[first]!, ...renderings.filter((_, at) => at !== first)]
    return [number, dictionary, told.slice(0, most).join(', ')]
  })
