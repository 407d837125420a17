import { endOfWord, isDigit, isLetterOrNumber } from './language/characters.ts'
import type { Stats } from './model/edition.ts'
import { statuses, type Unit, type UnitText } from './model/unit.ts'

/**
 * Running words: runs of letters and digits, with what joins them (`aujourd’hui`, `start-up`, `6,6`) one word. A
 * no-break space joins digits (`6 600`) and parts words (`Mme Bovary`).
 */
export function wordCount(text: string): number {
  let count = 0
  let end = -1
  for (let at = 0; at < text.length; at++) {
    if (!isLetterOrNumber(text, at)) continue
    if (end === -1 || at > end + 1 || !joins(text, end)) count++
    end = endOfWord(text, at + 1)
    at = end
  }
  return count
}

function joins(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x27: // '
    case 0x2c: // ,
    case 0x2d: // -
    case 0x2e: // .
    case 0x2019: // ’
      return true
    case 0x00a0:
    case 0x202f:
      return isDigit(text, at - 1) && isDigit(text, at + 1)
    default:
      return false
  }
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
