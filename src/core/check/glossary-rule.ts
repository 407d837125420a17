import type { EntriesOf } from '../language/lexicon.ts'
import type { RenderingKnowledge, TermKnowledge } from '../language/terms.ts'
import type { Glossary, TermDefinition } from '../model/glossary.ts'
import type { Message, Place } from '../model/message.ts'
import type { TextSummary } from '../model/summary.ts'
import type { Rule } from '../rules/rule.ts'

/** What a rule over a glossary may look at beside it. */
export interface GlossaryContext {
  /** What the texts have of the glossary. */
  readonly summaries: readonly Pick<TextSummary, 'terms'>[]
  readonly source: TermKnowledge
  readonly target: RenderingKnowledge
  /** What the lexicon knows of a lemma; absent where there is none. */
  readonly entriesOf?: EntriesOf
}

/** A rule over a library's glossary. */
export interface GlossaryRule extends Rule {
  readonly over: 'glossary'
  readonly check: (glossary: Glossary, context: GlossaryContext) => readonly Message[]
}

/** Where a field of a term stands; the term itself where it has none. */
export const placeOf = ({ place, places }: TermDefinition, field: string): Place => places[field] ?? place

/** Whether a term has no such field: one that holds something wrong was told already. */
export const isAbsent = ({ places }: TermDefinition, field: string): boolean => places[field] === undefined
