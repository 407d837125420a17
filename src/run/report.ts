import { checkGlossary } from '../core/check/glossary.ts'
import type { LibraryConfig } from '../core/model/library.ts'
import type { Message } from '../core/model/message.ts'
import { withSeverities } from '../core/rules/rule.ts'
import { unknownTerm } from '../core/rules/unknown-term.ts'
import { yamlSyntax } from '../core/rules/yaml-syntax.ts'
import type { Gathered } from './gather.ts'
import type { OpenLibrary } from './library.ts'

export interface Report {
  /** Sorted by text, file and line. */
  readonly messages: readonly Message[]
  readonly texts: number
  /** Texts that an earlier run had made. */
  readonly cached: number
}

interface ReportOptions {
  readonly texts: number
  /** Of a part of the texts nobody can say which terms never occur. */
  readonly isWhole: boolean
  readonly rules?: LibraryConfig['rules']
}

/** Everything that is to be said of the texts and of the library as a whole. */
export function reportOf(
  { library, pair, glossaryRules }: OpenLibrary,
  { messages, summaries, cached }: Gathered,
  { texts, isWhole, rules = {} }: ReportOptions,
): Report {
  const glossary = isWhole
    ? checkGlossary(
        library.glossary,
        {
          summaries,
          source: pair.source.terms,
          target: pair.target.renderings,
          ...(pair.entriesOf === undefined ? {} : { entriesOf: pair.entriesOf }),
        },
        glossaryRules,
      )
    : []
  const found = [...library.messages, ...messages, ...glossary]
  const certain = isReadWhole(library) ? found : found.filter(({ ruleId }) => ruleId !== unknownTerm.name)
  const all = withSeverities(certain, { ...library.config?.rules, ...rules })
  return { messages: all.toSorted(byPlace), texts, cached }
}

/** Of a glossary with broken entries nobody can say which terms it has not. */
const isReadWhole = ({ messages, glossaryPath }: OpenLibrary['library']): boolean =>
  messages.every(({ ruleId, place }) => ruleId !== yamlSyntax.name || place.file !== glossaryPath)

function byPlace(one: Message, other: Message): number {
  if (one.place.file !== other.place.file) return one.place.file < other.place.file ? -1 : 1
  return (one.place.line ?? 0) - (other.place.line ?? 0) || (one.place.column ?? 0) - (other.place.column ?? 0)
}
