import { annotate } from '../../src/core/annotate/annotate.ts'
import type { TermEntry } from '../../src/core/model/annotation.ts'
import {
  type Glossary,
  noAnnotations,
  type TermDefinition,
  type TextAnnotations,
  termId,
} from '../../src/core/model/glossary.ts'
import type { Link } from '../../src/core/model/link.ts'
import { sentencesOf } from '../../src/core/segment/sentences.ts'
import { wordsOf } from '../../src/core/words/words.ts'
import { pair } from './dictionary.ts'

const place = { file: 'glossary.yaml', line: 1, column: 1 }

export const define = (value: TermEntry): TermDefinition => ({
  id: value.id ?? termId(value.term),
  value,
  place,
  places: {},
})

export const glossaryOf = (...entries: readonly TermEntry[]): Glossary => ({ terms: entries.map(define) })

export interface Pair {
  readonly source: string
  readonly target?: string
  /** One link of all sentences by default. */
  readonly links?: readonly Link[]
}

/** Annotates units of one link each, for which sentences are found as in a build. */
export function annotateText(texts: readonly Pair[], glossary: Glossary, local: TextAnnotations = noAnnotations) {
  const units = texts.map(({ source, target, links }, index) => {
    const sentences = sentencesOf(source, pair.source.sentences)
    const others = target === undefined ? [] : sentencesOf(target, pair.target.sentences)
    return {
      id: `unit${index}`,
      kind: 'paragraph' as const,
      status: 'written' as const,
      source: { text: source, sentences, marks: [] },
      target: target === undefined ? null : { text: target, sentences: others, marks: [] },
      links: links ?? [{ source: sentences.map((_, at) => at), target: others.map((_, at) => at), score: 1 }],
    }
  })
  const words = wordsOf(units, pair.source.reader)
  const result = annotate({ units, words, glossary, local, pair, placeInSource: () => place })
  return { ...result, annotations: result.units.map(({ annotations }) => annotations) }
}

/** Quotes of all terms in a text, the spans of one term joined by ` … `. */
export function quotesIn(text: string, ...entries: readonly TermEntry[]): string[] {
  const { annotations, units } = annotateText([{ source: text }], glossaryOf(...entries))
  return (annotations[0] ?? []).map(({ source }) =>
    source.map(([start, end]) => units[0]!.source.text.slice(start, end)).join(' … '),
  )
}

/** Quotes of the counterpart of each term in a pair. */
export function counterpartsIn(texts: Pair, ...entries: readonly TermEntry[]): string[] {
  const { annotations } = annotateText([texts], glossaryOf(...entries))
  return (annotations[0] ?? []).map(({ target }) =>
    target.map(([start, end]) => (texts.target ?? '').slice(start, end)).join(' … '),
  )
}
