import type { Match, TermEntry } from '../model/annotation.ts'
import type { Word } from '../model/word.ts'
import { cut, wordRuns } from './characters.ts'

/** The smallest piece of a text that a term can be made of: letters, digits and marks without a break. */
export interface Piece {
  /** UTF-16 indices into the unit's text. */
  readonly start: number
  readonly end: number
  /** As it stands, soft hyphens left out. */
  readonly raw: string
  /** In lower case, ligatures apart: `œuvre` → `oeuvre`. */
  readonly key: string
  /** Which sentence of the unit it stands in, from 0. */
  readonly sentence: number
  /** What stands between it and the piece before it; the start of the text counts as `mark`. */
  readonly after: 'space' | 'hyphen' | 'apostrophe' | 'nothing' | 'dot' | 'mark'
  /** The word that it is part of, as it was read; the first of a contraction. Absent where nobody read the text. */
  readonly word?: Word
}

/** A place in a form where other words may stand: any words, or only those that the language names. */
export type Gap = 'any' | 'pause'

/** A word of which any of its class will do: *clôturer un tour de table*, *clôturer ce tour de table*. */
export type WordClass = 'determiner' | 'possessive'

/** A piece in lower case with its ligatures apart, a class of words, or a gap. */
export type FormWord = string | { readonly gap: Gap } | { readonly one: WordClass }

/** Most words in a gap. */
export const longestGap: Readonly<Record<Gap, number>> = { any: 6, pause: 3 }

/** What a verb in a form may be. */
export interface VerbReading {
  /** Where the verb stands among the form's words. */
  readonly at: number
  readonly mood: 'infinitive' | 'gerund' | 'participle' | 'finite'
  /** `1s`, `2s`, `3`, `1p`, `2p`; empty where the form has no person. */
  readonly persons: readonly string[]
  /** Whether the headword has a reflexive pronoun. */
  readonly pronominal: boolean
  /** Other words that the headword has before its verb: `en` of *s’en remettre*. */
  readonly clitics: readonly string[]
  readonly infinitive: string
}

/** One way in which a term may stand in a text. */
export interface Form {
  readonly words: readonly FormWord[]
  /** As people write it. */
  readonly form: string
  readonly by: Exclude<Match['by'], 'binding'>
  /** How it was made. */
  readonly why: string | undefined
  /** What must stand before a word of it, by the word's index; where nothing is said, space, hyphen or apostrophe. */
  readonly joints: Readonly<Record<number, Piece['after']>> | undefined
  /** Where a verb is among its words: everything that the verb may be. */
  readonly readings: readonly VerbReading[] | undefined
}

/** A form; what is not said of it is not known. */
export const formOf = (
  by: Form['by'],
  words: readonly FormWord[],
  form: string,
  { why, joints, readings }: Partial<Pick<Form, 'why' | 'joints' | 'readings'>> = {},
): Form => ({ words, form, by, why, joints, readings })

/** What the words around say of a place where a form stands. */
export interface Verdict {
  readonly fits: 'yes' | 'no' | 'unsure'
  /** Further pieces that belong to the term, by index: pronoun and auxiliary of a verb. */
  readonly also: readonly number[] | undefined
  readonly why: string | undefined
  /** Another term at this very place may fit better. */
  readonly loose?: boolean
}

export const verdict = (
  fits: Verdict['fits'],
  { also, why, loose }: Partial<Pick<Verdict, 'also' | 'why' | 'loose'>> = {},
): Verdict => (loose === undefined ? { fits, also, why } : { fits, also, why, loose })

/** A form at its place. */
export interface Found {
  readonly entry: Pick<TermEntry, 'term' | 'pos' | 'gender'>
  readonly form: Form
  /** Indices of the pieces it covers, ascending. */
  readonly pieces: readonly number[]
}

/** A headword, and what makes it one: *without the article*. */
export interface LikelyHeadword {
  readonly headword: string
  readonly why: string
  /** Only where the lexicon has the headword: some words have meanings of their own in the plural. */
  readonly isDoubtful?: true
}

/** What the annotator must know of a language. */
export interface TermKnowledge {
  /**
   * All forms of a headword; the headword itself first. Where `mayStand` tells which words a text may hold, forms with
   * others can be left out: a verb has fifty, of which a text has three.
   */
  readonly formsOf: (
    entry: Pick<TermEntry, 'term' | 'pos' | 'gender' | 'forms'>,
    mayStand?: (word: string) => boolean,
  ) => readonly Form[]
  /**
   * Under what else a reader looks a headword up, however its words are typed in a text: with pronoun and auxiliary, behind
   * an elided word. Absent where forms are all.
   */
  readonly lookUpsOf?: (entry: Pick<TermEntry, 'term' | 'pos' | 'gender'>) => readonly string[]
  /**
   * What a word of the text begins with wherever one of the forms stands, case and accents aside; one of these is
   * enough. Quickly told: most terms of a large glossary never occur in a text, and their forms need not be made.
   */
  readonly beginningsOf: (entry: Pick<TermEntry, 'term' | 'pos' | 'gender' | 'forms'>) => readonly string[]
  /** Whether a word may stand between a verb and the rest of its expression. */
  readonly isPause: (key: string) => boolean
  /** Words whose apostrophe belongs to them: `l’`. */
  readonly elided: ReadonlySet<string>
  /** Words that a hyphen may join to a term without making another word of it: *-il*, *ex-*. */
  readonly joined: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> }
  readonly classes: Readonly<Record<WordClass, ReadonlySet<string>>>
  /** Decides between homographs by the words around, and finds what else belongs to the term. */
  readonly judge: (found: Found, pieces: readonly Piece[]) => Verdict
  /** What a dictionary has in place of a headword that surely is none; absent where nothing is known of them. */
  readonly headwordOf?: (entry: Pick<TermEntry, 'term' | 'pos' | 'gender'>) => LikelyHeadword | undefined
  /** Whether a word in lower case is in the language's dictionary; a capital then may be that of a sentence's start. */
  readonly isWord: (word: string) => boolean
}

/** Lower case, ligatures apart, soft hyphens out, NFC: the spelling in which words are compared. */
export function keyOf(word: string): string {
  if (plain.test(word)) return word
  const lower = word.toLowerCase()
  if (!special.test(lower)) return lower
  return lower
    .replace(/\u00AD/gu, '')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .normalize('NFC')
}

const special = /[\u00ADœæ]|\p{M}/u

/** Most words of a text are their own key: small letters of Latin-1, digits. */
const plain = /^[a-z0-9ß-åç-öø-ÿ]*$/

/** Start and end of each word of a text in turn, soft hyphens counted in; UTF-16 indices. */
export const pieceRuns = (text: string): readonly number[] =>
  text.includes('\u00AD') ? runsWithSoftHyphens(text) : wordRuns(text)

const runsWithSoftHyphens = (text: string): number[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}\u00AD]+/gu)].flatMap(({ 0: word, index }) => [index, index + word.length])

/** The words of a headword or form as they are written. */
export const wordsIn = (text: string): string[] => cut(text, pieceRuns(text))

/** What stands before each word of a headword or form, and behind the last. */
export function separatorsIn(text: string): string[] {
  const ends = [0, ...pieceRuns(text), text.length]
  return Array.from({ length: ends.length / 2 }, (_, word) => text.slice(ends[2 * word], ends[2 * word + 1]))
}

/** The pieces of a headword or form, in lower case. */
export const piecesOf = (text: string): string[] => wordsIn(text.normalize('NFC')).map(keyOf)

/** One word of a rendering with its inflections, or a gap. */
export interface Slot {
  readonly any: ReadonlySet<string>
  /** Articles, prepositions and the like: where the others stand in another order, they may be missing. */
  readonly weak: boolean
}

/** What the annotator must know of the language of translations. */
export interface RenderingKnowledge {
  /** The words of an accepted rendering, each with its inflections. `undefined` is a gap. */
  readonly slotsOf: (rendering: string) => readonly (Slot | undefined)[]
}
