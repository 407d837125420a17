import { message } from '../messages.ts'
import type { Entry } from '../model/glossary.ts'
import type { Message, Place } from '../model/message.ts'
import type { Span } from '../model/span.ts'
import type { Unit } from '../model/unit.ts'
import { nearest, type PlainText, placesOf, plainText, standsAfter, standsBefore } from './quotes.ts'

/** How authors name a place: by its words. */
interface Anchor {
  readonly quote: string
  readonly unit?: string | undefined
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** An entry at its place: the unit's index and the span in its source. */
export interface Anchored<Value> {
  readonly entry: Entry<Value>
  readonly at: number
  readonly span: Span
}

export interface Anchors<Value> {
  readonly anchored: readonly Anchored<Value>[]
  readonly messages: readonly Message[]
}

type SourceUnit = Pick<Unit, 'id' | 'source'>

/** Finds the places that notes and bindings quote; a quote that names no place, or several, is a message. */
export function anchor<Value extends Anchor>(
  entries: readonly Entry<Value>[],
  units: readonly SourceUnit[],
): Anchors<Value> {
  const anchored: Anchored<Value>[] = []
  const messages: Message[] = []
  if (entries.length === 0) return { anchored, messages }
  const plain = units.map(unit => plainText(unit.source.text))
  for (const entry of entries) {
    const found = find(entry, units, plain)
    if ('ruleId' in found) messages.push(found)
    else anchored.push({ entry, ...found })
  }
  return { anchored, messages }
}

function find<Value extends Anchor>(
  { value, place, places }: Entry<Value>,
  units: readonly SourceUnit[],
  plain: readonly PlainText[],
): { at: number; span: Span } | Message {
  const at = (field: string): Place => places[field] ?? place
  if (value.unit !== undefined && !units.some(({ id }) => id === value.unit)) {
    return message('unknown-unit', at('unit'), { actual: value.unit })
  }
  const standing = standingPlaces(value, units, plain)
  const [only] = standing
  if (only !== undefined && standing.length === 1) return only
  if (only !== undefined) {
    const expected = standing.map(({ at: unit }) => units[unit]!.id)
    return message('quote-ambiguous', at('quote'), { quote: value.quote, times: standing.length }, { expected })
  }
  const near = nearest(
    value.quote,
    units.map(({ source }) => source.text),
  )
  const unit = near && units[near.text]
  const words = near && unit?.source.text.slice(...near.span)
  const where = unit === undefined ? {} : { unit: unit.id, ...(words !== undefined && { expected: [words] }) }
  return message('quote-not-found', at('quote'), { quote: value.quote, near: words }, where)
}

function standingPlaces(
  { quote, unit, before, after }: Anchor,
  units: readonly SourceUnit[],
  plain: readonly PlainText[],
): { at: number; span: Span }[] {
  const found = quotesIn(quote, plain)
  const bare = quote.replace(/[*_`]/gu, '')
  const all = found.length > 0 || bare === quote ? found : quotesIn(bare, plain)
  return all.filter(({ at, span }) => {
    const { id, source } = units[at]!
    if (unit !== undefined && unit !== id) return false
    if (before !== undefined && !standsBefore(before, source.text, span)) return false
    return after === undefined || standsAfter(after, source.text, span)
  })
}

const quotesIn = (quote: string, plain: readonly PlainText[]): { at: number; span: Span }[] =>
  plain.flatMap((text, at) => placesOf(quote, text).map(span => ({ at, span })))
