import type { Annotation, NoteAnnotation, Term, TermAnnotation } from '../../core/model/annotation.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { Span } from '../../core/model/span.ts'
import type { Unit } from '../../core/model/unit.ts'

/** A sentence of the source by its address in the page: `k3f9.2` is the second sentence of unit `k3f9`. */
export type SentenceAddress = string

export interface TermItem {
  readonly kind: 'term'
  /** Address in the page. */
  readonly id: string
  readonly number: number
  readonly term: Term
  /** Shorter terms that stand in it somewhere in the text: they have no link of their own there. */
  readonly parts: Set<Term>
  readonly places: SentenceAddress[]
}

export interface NoteItem {
  readonly kind: 'note'
  readonly id: string
  readonly number: number
  readonly note: NoteAnnotation['note']
  readonly quote: string
  readonly places: SentenceAddress[]
}

/** The words and notes of a text, numbered in the order in which a reader meets them. */
export interface Apparatus {
  readonly items: readonly (TermItem | NoteItem)[]
  readonly terms: ReadonlyMap<string, TermItem>
  readonly notes: ReadonlyMap<NoteAnnotation, NoteItem>
}

export function apparatusOf(edition: Edition): Apparatus {
  const items: (TermItem | NoteItem)[] = []
  const terms = new Map<string, TermItem>()
  const notes = new Map<NoteAnnotation, NoteItem>()
  for (const unit of edition.units) {
    for (const annotation of unit.annotations) {
      const place = sentenceAddress(unit, annotation.source[0] ?? [0, 0])
      if (annotation.kind === 'note') {
        const number = items.length + 1
        const quote = annotation.source.map(([start, end]) => unit.source.text.slice(start, end)).join(' … ')
        const item: NoteItem = {
          kind: 'note',
          id: `n-${notes.size + 1}`,
          number,
          note: annotation.note,
          quote,
          places: [place],
        }
        notes.set(annotation, item)
        items.push(item)
        continue
      }
      const term = edition.terms[annotation.term]
      if (term === undefined) continue
      for (const longer of holdersOf(annotation, unit.annotations)) {
        if (longer !== annotation.term) terms.get(longer)?.parts.add(term)
      }
      const known = terms.get(annotation.term)
      if (known !== undefined) {
        if (known.places.at(-1) !== place) known.places.push(place)
        continue
      }
      const id = `t-${term.id}`
      const item: TermItem = { kind: 'term', id, number: items.length + 1, term, parts: new Set(), places: [place] }
      terms.set(term.id, item)
      items.push(item)
    }
  }
  return { items, terms, notes }
}

/** Ids of the terms that hold a term at its place, the shortest first; they stand before it among the annotations. */
function holdersOf({ parent }: TermAnnotation, annotations: readonly Annotation[]): string[] {
  const holder = parent === undefined ? undefined : annotations[parent]
  return holder?.kind === 'term' ? [holder.term, ...holdersOf(holder, annotations)] : []
}

/** The address of the sentence in which a piece of a unit's source begins. */
function sentenceAddress({ id, source }: Unit, [start]: Span): SentenceAddress {
  const index = source.sentences.findIndex(([, end]) => start < end)
  return `${id}.${Math.max(index, 0) + 1}`
}
