import { overlap, type Span } from '../../core/model/span.ts'
import type { TextWords } from '../../core/model/text-words.ts'
import { isNoProse, type Unit, type UnitText } from '../../core/model/unit.ts'
import { linksOfWord, wordsOf } from '../../library/words.ts'
import type { Attributes } from '../xml.ts'

/** A word as an element: its span, and its index, by which it is addressed. */
export interface TaggedWord {
  readonly index: number
  readonly span: Span
  readonly attributes: Attributes
}

export interface WordPair {
  readonly source: number
  readonly target: number
  /** 0 to 1. */
  readonly score: number
}

/** The words of a unit, and the stretches of its translation that stand for some of them. */
export interface UnitWordsInTei {
  readonly source: readonly TaggedWord[]
  readonly target: readonly TaggedWord[]
  readonly links: readonly WordPair[]
}

/**
 * Words that share a span, *de* and *le* of *du*, are one element with two lemmas. In code, formulas and pictures, which
 * hold no elements, there are none.
 */
export function wordsInTei(unit: Unit, words: TextWords | undefined): UnitWordsInTei {
  if (words === undefined) return { source: [], target: [], links: [] }
  const places = wordsOf(words, unit.id).filter(({ span }) => !isClosed(unit.source, span))
  const found = places
    .flatMap(({ index }) => linksOfWord(words, unit.id, index))
    .filter(({ target }) => unit.target !== null && !isClosed(unit.target, target))
  const stretches = joined(found.map(({ target }) => target))
  const source: TaggedWord[] = []
  const elementOf = new Map<number, number>()
  for (const { index, span, lemma, pos, form } of places) {
    const last = source.at(-1)
    if (last !== undefined && last.span[0] === span[0] && last.span[1] === span[1]) {
      const { attributes } = last
      source[source.length - 1] = {
        ...last,
        attributes: { lemma: `${attributes.lemma} ${lemma}`, pos: `${attributes.pos} ${pos}` },
      }
    } else source.push({ index, span, attributes: { lemma, pos, msd: form === '' ? undefined : form } })
    elementOf.set(index, source.at(-1)!.index)
  }
  return {
    source,
    target: stretches.map((span, index) => ({ index, span, attributes: {} })),
    links: found.map(({ word, target, score }) => ({
      source: elementOf.get(word)!,
      target: stretches.findIndex(span => overlap(span, target)),
      score,
    })),
  }
}

const isClosed = ({ marks }: UnitText, span: Span): boolean =>
  marks.some(mark => (isNoProse(mark) || mark.kind === 'image') && overlap(mark.span, span))

/** Spans in order; those that overlap are one. */
function joined(spans: readonly Span[]): Span[] {
  const ordered = spans.filter(([start, end]) => start < end).toSorted((one, other) => one[0] - other[0])
  const result: Span[] = []
  for (const span of ordered) {
    const last = result.at(-1)
    if (last !== undefined && overlap(last, span)) result[result.length - 1] = [last[0], Math.max(last[1], span[1])]
    else result.push(span)
  }
  return result
}
