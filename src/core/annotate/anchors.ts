import type { Entry } from '../model/entry.ts'
import type { Message, Place } from '../model/message.ts'
import { standsAfter, standsBefore, wordsAfter, wordsBefore } from '../model/quotes.ts'
import { range, type Span } from '../model/span.ts'
import { type QuotedTexts, quotedTexts, type Standing } from '../model/standing.ts'
import type { Unit } from '../model/unit.ts'
import { quoteAmbiguous } from '../rules/quote-ambiguous.ts'
import { quoteNotFound } from '../rules/quote-not-found.ts'
import { quoteOutOfPlace } from '../rules/quote-out-of-place.ts'
import { message } from '../rules/rule.ts'
import { unknownUnit } from '../rules/unknown-unit.ts'

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

/** One side of a unit. */
interface Passage {
  readonly id: string
  readonly text: string
}

/** Texts in which quotes are looked for, one a unit. */
export interface Passages {
  readonly passages: readonly Passage[]
  readonly ids: ReadonlySet<string>
  readonly quoted: QuotedTexts
}

export const passagesOf = (passages: readonly Passage[]): Passages => ({
  passages,
  ids: new Set(passages.map(({ id }) => id)),
  quoted: quotedTexts(passages.map(({ text }) => text)),
})

/** Finds the places that notes and bindings quote; a quote that names no place, or several, is a message. */
export function anchor<Value extends Anchor>(
  entries: readonly Entry<Value>[],
  units: readonly SourceUnit[],
): Anchors<Value> {
  const anchored: Anchored<Value>[] = []
  const messages: Message[] = []
  if (entries.length === 0) return { anchored, messages }
  const passages = passagesOf(units.map(({ id, source }) => ({ id, text: source.text })))
  for (const entry of entries) {
    const found = find(entry, passages)
    if ('ruleId' in found) messages.push(found)
    else anchored.push({ entry, ...found })
  }
  return { anchored, messages }
}

/** The one place that an entry quotes, or a message that says why there is none. */
export function find<Value extends Anchor>(
  { value, place, places }: Entry<Value>,
  { passages: units, ids, quoted }: Passages,
): Standing | Message {
  const at = (field: string): Place => places[field] ?? place
  if (value.unit !== undefined && !ids.has(value.unit)) {
    return message(unknownUnit, at('unit'), { actual: value.unit })
  }
  const all = placesIn(value.quote, quoted)
  const standing = all.filter(each => anchorFields.every(field => holds[field](value, each, units)))
  const [only] = standing
  if (only !== undefined && standing.length === 1) return only
  if (only !== undefined) {
    const shown = standing.slice(0, mostShown)
    const expected = shown.map(({ at: unit }) => units[unit]!.id)
    const named = shown.map(each => around(each, units))
    const details = { quote: value.quote, times: standing.length, standing: named }
    return message(quoteAmbiguous, at('quote'), details, { expected })
  }
  if (all.length > 0) {
    const { field, found } = contradiction(value, all, units)
    const actual = value[field]!
    return message(quoteOutOfPlace, at(field), { quote: value.quote, field, actual, found }, { expected: found })
  }
  const across = acrossUnits(value.quote, units, quoted)
  if (across !== undefined) {
    return message(quoteNotFound, at('quote'), { quote: value.quote, across }, { unit: across[0]!, expected: across })
  }
  const near = quoted.nearest(value.quote)
  const unit = near && units[near.at]
  const words = near && unit?.text.slice(...near.span)
  const where = unit === undefined ? {} : { unit: unit.id, ...(words !== undefined && { expected: [words] }) }
  return message(quoteNotFound, at('quote'), { quote: value.quote, near: words }, where)
}

/** `k3f9`: `rouge avec un pneu dans la` */
function around({ at, span }: Standing, units: readonly Passage[]): string {
  const { id, text } = units[at]!
  const [before, after] = [wordsBefore(twoWords, text, span), wordsAfter(twoWords, text, span)]
  return `\`${id}\`: \`${[before.trimEnd(), text.slice(...span), after].filter(words => words !== '').join(' ')}\``
}

const twoWords = 'two words'

/** The most units over which a quote is looked for. */
const widest = 3

/** The most runs of units in which one quote is looked for. */
const mostRuns = 200

/** The ids of the fewest units that follow one another and together hold the quote. */
function acrossUnits(quote: string, units: readonly Passage[], quoted: QuotedTexts): readonly string[] | undefined {
  const candidates = quoted.candidatesOf(quote)
  for (let width = 2; width <= widest; width++) {
    const runs = new Set(candidates.flatMap(at => range(Math.max(0, at - width + 1), at + 1)))
    for (const at of [...runs].slice(0, mostRuns)) {
      const run = units.slice(at, at + width)
      if (run.length < width) continue
      if (quotedTexts([run.map(({ text }) => text).join(' ')]).placesOf(quote).length > 0)
        return run.map(({ id }) => id)
    }
  }
  return undefined
}

function placesIn(quote: string, quoted: QuotedTexts): readonly Standing[] {
  const found = quoted.placesOf(quote)
  const bare = quote.replace(/[*_`]/gu, '')
  return found.length > 0 || bare === quote ? found : quoted.placesOf(bare)
}

const anchorFields = ['unit', 'before', 'after'] as const
type AnchorField = (typeof anchorFields)[number]

/** Whether a place is where a field of a note says; a field that is not given says nothing. */
const holds: Record<AnchorField, (anchor: Anchor, at: Standing, units: readonly Passage[]) => boolean> = {
  unit: ({ unit }, { at }, units) => unit === undefined || unit === units[at]!.id,
  before: ({ before }, { at, span }, units) => before === undefined || standsBefore(before, units[at]!.text, span),
  after: ({ after }, { at, span }, units) => after === undefined || standsAfter(after, units[at]!.text, span),
}

/** A quote of one word may stand in a thousand places. */
const mostShown = 5
/** Places of which it is asked what stands beside them. */
const mostAsked = 100

/** Of a quote that no place holds as it is anchored: the field that rules the last places out, and what it should say. */
function contradiction(
  anchor: Anchor,
  all: readonly Standing[],
  units: readonly Passage[],
): { field: AnchorField; found: string[] } {
  let left = all
  for (const field of anchorFields) {
    const holding = left.filter(each => holds[field](anchor, each, units))
    if (holding.length === 0) {
      const found = left.slice(0, mostAsked).map(({ at, span }) => {
        const { id, text } = units[at]!
        if (field === 'unit') return id
        return field === 'before' ? wordsBefore(anchor[field]!, text, span) : wordsAfter(anchor[field]!, text, span)
      })
      return { field, found: [...new Set(found)].filter(words => words !== '').slice(0, mostShown) }
    }
    left = holding
  }
  throw new Error('a place holds the quote as it is anchored')
}
