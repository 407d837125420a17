import type { SegmentedBlock } from '../model/block.ts'
import type { Entry } from '../model/glossary.ts'
import type { Link } from '../model/link.ts'
import type { LinkEntry } from '../model/link-entry.ts'
import type { Message, Place } from '../model/message.ts'
import { plainOf } from '../model/plain.ts'
import { nearest, type PlainText, placesOf, plainText } from '../model/quotes.ts'
import { overlap, quoteOf, range, type Span } from '../model/span.ts'
import { linkOutdated } from '../rules/link-outdated.ts'
import { quoteAmbiguous } from '../rules/quote-ambiguous.ts'
import { quoteNotFound } from '../rules/quote-not-found.ts'
import { message } from '../rules/rule.ts'
import { unknownUnit } from '../rules/unknown-unit.ts'

/** A block in which quotes are looked for. */
interface Passage {
  readonly plain: PlainText
  readonly sentences: readonly Span[]
  /** Of its first sentence, counted from 0 through all blocks. */
  readonly first: number
}

export function passagesOf(blocks: readonly SegmentedBlock[]): Passage[] {
  let first = 0
  return blocks.map(({ block, sentences }) => {
    const passage = { plain: plainText(block.text), sentences, first }
    first += sentences.length
    return passage
  })
}

interface Texts {
  readonly source: readonly Passage[]
  readonly target: readonly Passage[]
  /** Index of each unit’s block. */
  readonly position: ReadonlyMap<string, number>
}

/** A link of `<text>.yaml` by indices of its sentences, or the message that says why it does not stand. */
export function writtenLink(entry: Entry<LinkEntry>, texts: Texts): Pick<Link, 'source' | 'target'> | Message {
  const { link, unit } = entry.value
  const at = (field: string): Place => entry.places[field] ?? entry.place
  if (unit !== undefined && !texts.position.has(unit)) return message(unknownUnit, at('unit'), { actual: unit })
  const own = unit === undefined ? texts.source : [texts.source[texts.position.get(unit)!]!]
  const source = runOf(listed(link.source), own, { at: placeIn('source'), ways: '`unit`, or more of its words' })
  if (!Array.isArray(source)) return source
  const target = runOf(listed(link.target), texts.target, { at: placeIn('target'), ways: 'more of its words' })
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
}

/** The sentences that quotes name, one after the other. */
function runOf(quotes: readonly string[], passages: readonly Passage[], { at, ways }: Said): number[] | Message {
  const run: number[] = []
  for (const [index, quote] of quotes.entries()) {
    const holding = holdingIn(quote, passages)
    const [found, ...others] = holding
    if (found === undefined) return message(quoteNotFound, at(index), { quote, near: nearIn(quote, passages) })
    if (others.length > 0) return message(quoteAmbiguous, at(index), { quote, times: holding.length, ways })
    if (run.length > 0 && found[0] !== run.at(-1)! + 1) {
      return message(linkOutdated, at(index), { actual: quote, problem: 'expected sentences that follow one another' })
    }
    run.push(...range(...found))
  }
  return run
}

/** Each run of sentences that a quote stands in; of several the one that it is, whole. */
function holdingIn(quote: string, passages: readonly Passage[]): Span[] {
  const runs = passages.flatMap(({ plain, sentences, first }) =>
    placesOf(quote, plain).flatMap((span): Span[] => {
      const inside = sentences.flatMap((sentence, index) => (overlap(sentence, span) ? [first + index] : []))
      return inside.length === 0 ? [] : [[inside[0]!, inside.at(-1)! + 1]]
    }),
  )
  const once = [...new Map(runs.map(run => [run.join(), run])).values()]
  if (once.length < 2) return once
  const whole = once.filter(run => isWhole(quote, run, passages))
  return whole.length === 1 ? whole : once
}

function isWhole(quote: string, [start, end]: Span, passages: readonly Passage[]): boolean {
  const passage = passages.findLast(({ first }) => first <= start)!
  const spans = passage.sentences.slice(start - passage.first, end - passage.first)
  return plainOf(quoteOf(passage.plain.text, [spans[0]![0], spans.at(-1)![1]])) === plainOf(quote)
}

function nearIn(quote: string, passages: readonly Passage[]): string | undefined {
  const texts = passages.map(({ plain }) => plain.text)
  const near = nearest(quote, texts)
  return near && quoteOf(texts[near.text]!, near.span)
}
