import type { Span } from '../model/span.ts'
import type { BoxKind } from '../model/unit.ts'
import type { Word, WordFeatures } from '../model/word.ts'
import type { CalendarKnowledge } from './calendar.ts'
import type { LevelKnowledge, UsageKnowledge } from './levels.ts'
import type { NegationKnowledge } from './negation.ts'
import type { NumberKnowledge } from './numbers.ts'
import type { RenderingKnowledge, TermKnowledge } from './terms.ts'

/**
 * What the segmenter must know of a language to tell a period that ends a sentence from one that does not.
 *
 * Abbreviations stand without their last period (`Mme`, `J.-C`), small unless they are always capital: an entry in
 * small letters also holds at the start of a sentence. Empty tables are allowed; a language then gets what holds of
 * every Latin script.
 */
export interface SentenceKnowledge {
  /** Something always follows them: titles before names (`Mme`, `Dr`), `cf`, `env`. */
  readonly leading: ReadonlySet<string>
  /** Abbreviations only when a number follows: `p`, `vol`, `no`. */
  readonly numbered: ReadonlySet<string>
  /** Inside a sentence unless a word that opens one follows: `U.S`, `Inc`. */
  readonly inner: ReadonlySet<string>
  /** Close a phrase and so, before a capital, the sentence: `etc`, `J.-C`. */
  readonly closing: ReadonlySet<string>
  /** Words that open a sentence and are no names, in their capital form, elided ones with `'`: `Il`, `L'`. */
  readonly openers: ReadonlySet<string>
  /** Openers that start a new sentence after a semicolon, where articles may also start the next title of a list. */
  readonly afterSemicolon: ReadonlySet<string>
  /** Those openers that are also parts of names when a capital follows: `Le` in `J. Le Pen`. */
  readonly particles: ReadonlySet<string>
  /** Single capital letters that are words and no initials: English `I`. */
  readonly letterWords: ReadonlySet<string>
  /** Verbs that name a speaker after a quotation, as they stand there: `said`, `asked`. */
  readonly saying: ReadonlySet<string>
  /** Small words that carry a question on: `and`. */
  readonly joining: ReadonlySet<string>
  /** Cries that call somebody, small, and how somebody is called after them: `eh`, `Sire` in `Eh ! Sire, dit Henri`. */
  readonly calls?: { readonly cries: ReadonlySet<string>; readonly titles: ReadonlySet<string> }
}

/**
 * What the tokenizer must know of a language to part what spelling ties together.
 *
 * Entries are small, without their apostrophe or hyphen. Empty tables are allowed.
 */
export interface WordKnowledge {
  /** Words that lose their vowel and lean on the next one: `l` in `l’exclusivité`, `jusqu` in `jusqu’ici`. */
  readonly elided: ReadonlySet<string>
  /** What leans on the word before with an apostrophe: English `s` in `Altman’s`. */
  readonly leaning: ReadonlySet<string>
  /** Words that follow a verb with a hyphen and remain words: `il` in `dit-il`. */
  readonly inverted: ReadonlySet<string>
  /** Letters between a verb and an inverted word that are no word: `t` in `a-t-elle`. */
  readonly linking: ReadonlySet<string>
  /** Words with hyphen or apostrophe (always `'`) that are never parted: `rendez-vous`, `c'est-à-dire`. */
  readonly whole: ReadonlySet<string>
}

/** How a language is set, and which words are its own. */
export interface TypographyKnowledge {
  /** What has one right answer: spaces that must not break, quotation marks. Offsets are UTF-16 indices into the text. */
  readonly correctionsOf: (text: string) => readonly Correction[]
  /**
   * A text as a printer sets it. Only spaces change, each into one no-break space: offsets into the text are offsets into
   * the result. Absent where nothing changes.
   */
  readonly typeset?: (text: string) => string
  /** Small words that no text in this language does without and that the other language of a pair lacks. */
  readonly telling: ReadonlySet<string>
  /** Personal pronouns, which may stand for a name. */
  readonly pronouns: ReadonlySet<string>
}

export interface Correction {
  readonly span: Span
  readonly replacement: string
  readonly kind: 'space' | 'quotes'
}

/** How a language is read. */
export interface ReadingKnowledge {
  /** Of a native reader who reads in silence. */
  readonly wordsAMinute: number
  /** About 0 very hard, 100 very easy. */
  readonly ease: (counts: { readonly words: number; readonly sentences: number; readonly syllables: number }) => number
  /** `features` are those of the word as it was read in its sentence, where it was. */
  readonly syllablesOf: (word: string, features?: WordFeatures) => number
}

/** Reads the words of a language in their sentences. */
export interface WordReader {
  /** The words of a unit’s text, in text order; `sentences` are its own. Same text, same words, on every machine. */
  readonly read: (text: string, sentences: readonly Span[]) => readonly Word[]
  /** What a word of a unit is, in English: *imparfait of relever, 3rd person singular*. */
  readonly describe: (words: readonly Word[], index: number) => string
  /** What else the word at a place of a text may be by its spelling, and why it is not. Absent where nobody can say. */
  readonly alternatives?: (text: string, sentences: readonly Span[], offset: number) => readonly Alternative[]
}

/** What a word is not, though it is written so. */
export interface Alternative {
  readonly lemma: string
  readonly pos: Word['pos']
  /** Of a verb: which of its forms. */
  readonly form?: 'finite' | 'infinitive' | 'past participle' | 'present participle'
  /** A rule of grammar leaves no room for it, or the words around speak less for it. */
  readonly by: 'grammar' | 'neighbours'
  /** By how much less, in the weights of the model. */
  readonly margin?: number
}

/** What the divisions of a book are called, in small letters, as the first or second word of a heading. */
export interface DivisionNames {
  /** What holds chapters: `part`, `book`, `act`. */
  readonly parts: readonly string[]
  /** What stands in parts: `chapter`, `scene`, `prologue`. */
  readonly chapters: readonly string[]
}

/** What tells a thing with a capital from a name. */
export interface ThingKnowledge {
  /** Matches a text that ends with an indefinite article: *un Cicéron*. */
  readonly one: RegExp
  /** Matches one that ends with a definite article, where a thing may name what stands behind it: *the Esc key*. */
  readonly the?: RegExp
  /** Matches words that are made of others: *Resizing*. */
  readonly made?: RegExp
  /** Keys of a keyboard, which each language may call in its own way. */
  readonly keys?: ReadonlySet<string>
}

/** All that the stages know of a language; another language is another folder beside `fr/` and `en/`. */
export interface Language {
  /** BCP 47 tag, as it stands in `lang`. */
  readonly code: string
  /** The language's name in English. */
  readonly name: string
  /** What stands right before and after words that are quoted, no-break spaces included. */
  readonly quotes: readonly [open: string, close: string]
  readonly sentences: SentenceKnowledge
  readonly words: WordKnowledge
  /** Word → what most of its inflections share, in lower case without accents. Good for counting, not for reading. */
  readonly stem: (word: string) => string
  /** Of a language in which texts are written: how a glossary's terms stand in it. */
  readonly terms: TermKnowledge
  /** Of a language in which translations are written: how accepted renderings stand in it. */
  readonly renderings: RenderingKnowledge
  readonly numbers: NumberKnowledge
  /** Absent where nothing is known of it. */
  readonly negation?: NegationKnowledge
  /** Matches words with a capital that name a people, a language or what belongs to them. Absent where they have none. */
  readonly peoples?: RegExp
  /** What tells things with a capital from names. Absent where nothing is known of it. */
  readonly things?: ThingKnowledge
  /** Absent where nothing is known of them. */
  readonly calendar?: CalendarKnowledge
  readonly typography: TypographyKnowledge
  /** What stands above a box that has no title of its own. Absent where nothing is known of them. */
  readonly boxes?: Readonly<Record<BoxKind, string>>
  /** Absent where nothing is known of them. */
  readonly divisions?: DivisionNames
  /** Absent where no formula is known. */
  readonly reading?: ReadingKnowledge
  /** Absent where nothing is known of the language's words. */
  readonly reader?: WordReader
  /** Absent where nobody said what learners know at which level. */
  readonly levels?: LevelKnowledge
  /** Absent where nobody counted how often its words are used. */
  readonly usage?: UsageKnowledge
  /** What it was made without, in words: it finds fewer forms than it could. */
  readonly lacks?: string
}
