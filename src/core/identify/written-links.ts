import type { SegmentedBlock } from '../model/block.ts'
import type { Entry } from '../model/glossary.ts'
import type { Link } from '../model/link.ts'
import type { LinkEntry } from '../model/link-entry.ts'
import type { Message, Place } from '../model/message.ts'
import { plainOf } from '../model/plain.ts'
import { firstIndex } from '../model/sorted.ts'
import { quoteOf, range, type Span } from '../model/span.ts'
import { type QuotedTexts, quotedTexts } from '../model/standing.ts'
import { linkOutdated } from '../rules/link-outdated.ts'
import { quoteAmbiguous } from '../rules/quote-ambiguous.ts'
import { quoteNotFound } from '../rules/quote-not-found.ts'
import { message } from '../rules/rule.ts'
import { unknownUnit } from '../rules/unknown-unit.ts'

/** Blocks in which quotes are looked for. */
export interface Passages {
  readonly quoted: QuotedTexts
  /** The sentences of each block. */
  readonly sentences: readonly (readonly Span[])[]
  /** Index of each block's first sentence, counted from 0 through all blocks. */
  readonly firsts: readonly number[]
}

export function passagesOf(blocks: readonly SegmentedBlock[]): Passages {
  let next = 0
  const firsts = blocks.map(({ sentences }) => {
    const first = next
    next += sentences.length
    return first
  })
  return {
    quoted: quotedTexts(blocks.map(({ block }) => block.text)),
    sentences: blocks.map(({ sentences }) => sentences),
    firsts,
  }
}

interface Texts {
  readonly source: Passages
  readonly target: Passages
  /** Index of each unit’s block. */
  readonly position: ReadonlyMap<string, number>
}

/** A link of `<text>.yaml` by indices of its sentences, or the message that says why it does not stand. */
export function writtenLink(entry: Entry<LinkEntry>, texts: Texts): Pick<Link, 'source' | 'target'> | Message {
  const { link, unit } = entry.value
  const at = (field: string): Place => entry.places[field] ?? entry.place
  if (unit !== undefined && !texts.position.has(unit)) return message(unknownUnit, at('unit'), { actual: unit })
  const only = unit === undefined ? undefined : texts.position.get(unit)!
  const ways = { source: '`unit`, or more of its words', target: 'more of its words' }
  const source = runOf(listed(link.source), texts.source, { at: placeIn('source'), ways: ways.source, only })
  if (!Array.isArray(source)) return source
  const target = runOf(listed(link.target), texts.target, { at: placeIn('target'), ways: ways.target })
  return Array.isArray(target) ? { source, target } : target

  function placeIn(side: 'source' | 'target') {
    return (index: number): Place => entry.places[`link.${side}.${index}`] ?? at(`link.${side}`)
  }
}

/** Words by which a message names a link. */
export const firstOf = ({ source, target }: LinkEntry['link']): string => listed(source)[0] ?? listed(target)[0] ?? ''

const listed = (quotes: string | readonly string[]): readonly string[] =>
  typeof quotes === 'string' ? [quotes] : quotes

interface Said {
  readonly at: (quote: number) => Place
  readonly ways: string
  /** Index of the one block in which quotes may stand; by default all. */
  readonly only?: number | undefined
}

/** The sentences that quotes name, one after the other. */
function runOf(quotes: readonly string[], passages: Passages, { at, ways, only }: Said): number[] | Message {
  const run: number[] = []
  for (const [index, quote] of quotes.entries()) {
    const holding = holdingIn(quote, passages, only)
    const [found, ...others] = holding
    if (found === undefined) return message(quoteNotFound, at(index), { quote, near: nearIn(quote, passages, only) })
    if (others.length > 0) {
      const standing = holding.slice(0, mostShown).map(run => shownIn(run, passages))
      return message(quoteAmbiguous, at(index), { quote, times: holding.length, standing, ways })
    }
    if (run.length > 0 && found[0] !== run.at(-1)! + 1) {
      return message(linkOutdated, at(index), { actual: quote, problem: 'expected sentences that follow one another' })
    }
    run.push(...range(...found))
  }
  return run
}

/** A quote of one word may stand in a thousand sentences. */
const mostShown = 5
const longestShown = 50

/** The first sentence of a run, as its author knows it again. */
function shownIn([start]: Span, { quoted, sentences, firsts }: Passages): string {
  const at = firstIndex(firsts, first => first > start) - 1
  const text = quoteOf(quoted.plain[at]!.text, sentences[at]![start - firsts[at]!]!).replace(/\s+/gu, ' ')
  return `\`${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}\``
}

/** Each run of sentences that a quote stands in; of several the one that it is, whole. */
function holdingIn(quote: string, passages: Passages, only?: number): Span[] {
  const { quoted, sentences, firsts } = passages
  const runs = quoted.placesOf(quote).flatMap(({ at, span }): Span[] => {
    if (only !== undefined && at !== only) return []
    const [first, last] = sentencesWith(span, sentences[at]!)
    return first === last ? [] : [[firsts[at]! + first, firsts[at]! + last]]
  })
  const once = [...new Map(runs.map(run => [run.join(), run])).values()]
  if (once.length < 2) return once
  const whole = once.filter(run => isWhole(quote, run, passages))
  return whole.length === 1 ? whole : once
}

/** Of sentences in order, those that share characters with a span. */
function sentencesWith([start, end]: Span, sentences: readonly Span[]): Span {
  const first = firstIndex(sentences, sentence => sentence[1] > start)
  return [
    first,
    Math.max(
      first,
      firstIndex(sentences, sentence => sentence[0] >= end),
    ),
  ]
}

function isWhole(quote: string, [start, end]: Span, { quoted, sentences, firsts }: Passages): boolean {
  const at = firstIndex(firsts, first => first > start) - 1
  const spans = sentences[at]!.slice(start - firsts[at]!, end - firsts[at]!)
  return plainOf(quoteOf(quoted.plain[at]!.text, [spans[0]![0], spans.at(-1)![1]])) === plainOf(quote)
}

function nearIn(quote: string, { quoted }: Passages, only?: number): string | undefined {
  const texts = only === undefined ? quoted : quotedTexts([quoted.plain[only]!.text])
  const near = texts.nearest(quote)
  return near && quoteOf(texts.plain[near.at]!.text, near.span)
}
