import type { Language } from '../language/language.ts'
import type { Edition } from '../model/edition.ts'
import type { Glossary, TextAnnotations } from '../model/glossary.ts'
import type { Message, Place } from '../model/message.ts'
import type { Span } from '../model/span.ts'
import type { OddPassages, SentencePlaces, Verdict } from '../model/verdict.ts'
import type { Word } from '../model/word.ts'
import type { Rule } from '../rules/rule.ts'

/** What a rule may look at beside the edition. */
export interface CheckContext {
  readonly source: Language
  readonly target: Language
  /** Source lemma → target lemmas that commonly translate it. */
  readonly lexicon: ReadonlyMap<string, readonly string[]>
  readonly glossary: Glossary
  readonly annotations: TextAnnotations
  /** Every word of the source, by unit; empty where the language has no reader. */
  readonly words: readonly (readonly Word[])[]
  /** The lock’s path where there is one, and the units in which it is behind. */
  readonly lock: { readonly file: string | undefined; readonly behind: readonly string[] }
  /** What the text and its translation are to each other as a whole. */
  readonly verdict: Verdict
  /** Passages that stand elsewhere than the order of both texts has them, or twice, by their `sentences`. */
  readonly oddPassages: OddPassages
  readonly sentences: SentencePlaces
  /** The translation as a whole: `en.md`, whether or not it is there. */
  readonly placeOfTarget: Place
  /** Where a field stands in the front matter of `fr.md`; the file’s first line where it is missing. */
  readonly placeOfField: (name: string) => Place
  /** Where a piece of a unit's source stands in `fr.md`; the whole unit without a span. */
  readonly placeInSource: (unit: number, span?: Span) => Place
  /** Where a piece of a unit's target stands in `en.md`; where the source stands if the unit has no target. */
  readonly placeInTarget: (unit: number, span?: Span) => Place
}

/** A rule over a finished edition. */
export interface TextRule extends Rule {
  readonly check: (edition: Edition, context: CheckContext) => readonly Message[]
}
