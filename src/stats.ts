import type { Stats } from './model/edition.ts'
import { statuses, type Unit, type UnitText } from './model/unit.ts'

const word =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’.,-]|(?<=\p{Nd})[\u00A0\u202F](?=\p{Nd}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/**
 * Running words: runs of letters and digits, with what joins them (`aujourd’hui`, `start-up`, `6,6`) one word. A
 * no-break space joins digits (`6 600`) and parts words (`Mme Bovary`).
 */
export function wordCount(text: string): number {
  return text.match(word)?.length ?? 0
}

/** Counts over the units of one text. */
export function statsOf(units: readonly Unit[]): Stats {
  const sides = (count: (side: UnitText) => number) => ({
    source: sum(units, unit => count(unit.source)),
    target: sum(units, unit => (unit.target === null ? 0 : count(unit.target))),
  })
  const annotated = (kind: 'term' | 'note') =>
    sum(units, unit => unit.annotations.filter(annotation => annotation.kind === kind).length)
  return {
    units: units.length,
    sentences: sides(side => side.sentences.length),
    words: sides(side => wordCount(side.text)),
    links: sum(units, unit => unit.links.length),
    statuses: Object.fromEntries(
      statuses.map(status => [status, units.filter(unit => unit.status === status).length]),
    ) as Stats['statuses'],
    terms: annotated('term'),
    notes: annotated('note'),
  }
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
