import type { SegmentedBlock } from '../model/block.ts'
import type { Entry } from '../model/entry.ts'
import type { Link } from '../model/link.ts'
import { type LinkEntry, type LinkQuote, listedQuotes, wordsOfQuote } from '../model/link-entry.ts'
import type { Message, Place } from '../model/message.ts'
import { plainOf } from '../model/plain.ts'
import { standsAfter, standsBefore, wordsAfter, wordsBefore } from '../model/quotes.ts'
import { firstIndex } from '../model/sorted.ts'
import { quoteOf, range, type Span } from '../model/span.ts'
import { type QuotedTexts, quotedTexts, type Standing } from '../model/standing.ts'
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
  const around = '`{ quote, before, after }`, or more of its words'
  const ways = { source: `\`unit\`, ${around}`, target: around }
  const source = runOf(listedQuotes(link.source), texts.source, { at: placeIn('source'), ways: ways.source, only })
  if (!Array.isArray(source)) return source
  const target = runOf(listedQuotes(link.target), texts.target, { at: placeIn('target'), ways: ways.target })
  return Array.isArray(target) ? { source, target } : target

  function placeIn(side: 'source' | 'target') {
    return (index: number): Place => entry.places[`link.${side}.${index}`] ?? at(`link.${side}`)
  }
}

/** Words by which a message names a link. */
export function firstOf({ source, target }: LinkEntry['link']): string {
  const [first = ''] = [...listedQuotes(source), ...listedQuotes(target)]
  return wordsOfQuote(first)
}

interface Said {
  readonly at: (quote: number) => Place
  readonly ways: string
  /** Index of the one block in which quotes may stand; by default all. */
  readonly only?: number | undefined
}

/** The sentences that quotes name, one after the other. */
function runOf(quotes: readonly LinkQuote[], passages: Passages, { at, ways, only }: Said): number[] | Message {
  const run: number[] = []
  for (const [index, placed] of quotes.entries()) {
    const quote = wordsOfQuote(placed)
    const holding = holdingIn(placed, passages, only)
    const [found, ...others] = holding
    if (found === undefined) return message(quoteNotFound, at(index), notFound(placed, passages, only))
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
function holdingIn(placed: LinkQuote, passages: Passages, only?: number): Span[] {
  const { quoted, sentences, firsts } = passages
  const quote = wordsOfQuote(placed)
  const runs = quoted.placesOf(quote).flatMap((standing): Span[] => {
    const { at, span } = standing
    if ((only !== undefined && at !== only) || !standsAround(placed, standing, quoted)) return []
    const [first, last] = sentencesWith(span, sentences[at]!)
    return first === last ? [] : [[firsts[at]! + first, firsts[at]! + last]]
  })
  const once = [...new Map(runs.map(run => [run.join(), run])).values()]
  if (once.length < 2) return once
  const whole = once.filter(run => isWhole(quote, run, passages))
  return whole.length === 1 ? whole : once
}

/** Whether the words around a quote stand around this place. */
function standsAround(placed: LinkQuote, standing: Standing, quoted: QuotedTexts): boolean {
  if (typeof placed === 'string') return true
  const { text, span } = withNeighbours(standing, quoted)
  const { before, after } = placed
  return (
    (before === undefined || standsBefore(before, text, span)) &&
    (after === undefined || standsAfter(after, text, span))
  )
}

/** A place in its block with the blocks before and behind it. */
function withNeighbours({ at, span: [start, end] }: Standing, { plain }: QuotedTexts): { text: string; span: Span } {
  const [last = '', own = '', next = ''] = [at - 1, at, at + 1].map(index => plain[index]?.text)
  const shift = last.length + 1
  return { text: `${last}\n${own}\n${next}`, span: [start + shift, end + shift] }
}

/** What is said of a quote that stands nowhere, or nowhere with these words around it. */
function notFound(placed: LinkQuote, passages: Passages, only?: number) {
  const { before = '', quote, after = '' } = typeof placed === 'string' ? { quote: placed } : placed
  const [standing] = passages.quoted.placesOf(quote).filter(({ at }) => only === undefined || at === only)
  if (standing === undefined) return { quote, near: nearIn(quote, passages, only) }
  const { text, span } = withNeighbours(standing, passages.quoted)
  const around = [before && wordsBefore(before, text, span), quote, after && wordsAfter(after, text, span)]
  const joined = (words: readonly string[]) =>
    words
      .map(each => each.trim())
      .filter(each => each !== '')
      .join(' ')
  return { quote: joined([before, quote, after]), near: joined(around) }
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
