import type { Entry } from '../model/glossary.ts'
import type { Message, Place } from '../model/message.ts'
import { fingerprint, plainOf } from '../model/plain.ts'
import { overlap, quoteOf } from '../model/span.ts'
import type { Unit, UnitText } from '../model/unit.ts'
import type { AnchoredWaiver, WaiverEntry, Waivers } from '../model/waiver.ts'
import { message } from '../rules/rule.ts'
import { waiverOutdated } from '../rules/waiver-outdated.ts'
import type { CheckContext } from './rule.ts'

/** A text as waivers see it. */
export interface WaivedText extends Pick<CheckContext, 'placeInSource' | 'placeInTarget'> {
  readonly units: readonly Unit[]
}

/** What a message is about: a unit by its index, and its links whose sentences hold the message's place. */
export interface Subject {
  readonly at: number
  /** Indices of links, ascending. */
  readonly links: readonly number[]
}

/** A waiver of a message that is there, whose entry does not name the sentences as they stand. */
export interface UnboundWaiver {
  readonly entry: Entry<WaiverEntry>
  /** The fingerprint that it would have. */
  readonly sentences: string
}

export interface WaiveOptions {
  readonly text: WaivedText
  /** Names of all rules. */
  readonly rules: ReadonlySet<string>
  /** Messages without whose cause a file cannot be read: nobody can say that they are right. */
  readonly unread: readonly Message[]
}

export interface Waived {
  /** Those that no waiver holds back, then a message for each waiver that no longer matches. */
  readonly messages: readonly Message[]
  readonly unbound: readonly UnboundWaiver[]
  /** Of these, those that name other sentences: they hold nothing back. */
  readonly changed: readonly UnboundWaiver[]
}

/**
 * Holds back the messages that an author has said to be right.
 *
 * A waiver without a fingerprint holds as long as its quote stands in a sentence of which its rule says something; with
 * one, as long as both sentences, typography aside, are the ones it was given for.
 */
export function waive(
  messages: readonly Message[],
  { anchored, lost }: Waivers,
  { text, rules, unread }: WaiveOptions,
): Waived {
  if (anchored.length + lost.length === 0) return { messages, unbound: [], changed: [] }
  const subjects = new Map(messages.map(each => [each, unread.includes(each) ? undefined : subjectOf(each, text)]))
  const held = new Set<Message>()
  const unbound: UnboundWaiver[] = []
  const changed: UnboundWaiver[] = []
  const outdated = lost.map(({ entry, problem }) => outdatedBy(entry, lowered(problem)))
  for (const waiver of anchored) {
    const { entry } = waiver
    const own = messages.filter(each => holds(waiver, each, subjects.get(each), text))
    if (own.length === 0) {
      outdated.push(outdatedBy(entry, rules.has(entry.value.accept) ? nothingSaid : 'expected the name of a rule'))
      continue
    }
    const links = new Set([...linksOf(waiver, text), ...own.flatMap(each => subjects.get(each)?.links ?? [])])
    const sentences = printOf({ at: waiver.at, links: [...links].toSorted((one, other) => one - other) }, text)
    if (entry.value.sentences !== sentences) unbound.push({ entry, sentences })
    if (entry.value.sentences !== undefined && entry.value.sentences !== sentences) {
      changed.push({ entry, sentences })
      outdated.push(outdatedBy(entry, 'expected the sentences that it was given for; `check --accept` renews it'))
    } else for (const each of own) held.add(each)
  }
  return { messages: [...messages.filter(each => !held.has(each)), ...outdated], unbound, changed }
}

const nothingSaid = 'expected none: the rule has nothing to say there'

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

function outdatedBy({ value, place, places }: Entry<WaiverEntry>, problem: string): Message {
  return message(waiverOutdated, places.accept ?? place, { actual: value.accept, problem })
}

/** What a message is about, where it stands in the text or its translation. */
export function subjectOf({ place, unit: id }: Message, text: WaivedText): Subject | undefined {
  for (const [at, unit] of text.units.entries()) {
    if (id !== undefined && id !== unit.id) continue
    const links = unit.links.flatMap((_, index) =>
      placesOfLink(at, index, text).some(each => share(each, place)) ? [index] : [],
    )
    if (links.length > 0) return { at, links }
  }
  return undefined
}

/** Fingerprint of the sentences that a message is about, both sides. */
export function printOf({ at, links }: Subject, { units }: WaivedText): string {
  const unit = units[at]!
  const source = links.flatMap(index => quotesOf(unit.source, unit.links[index]!.source))
  const target = links.flatMap(index => {
    const { unit: elsewhere, target: own } = unit.links[index]!
    if (elsewhere !== undefined) return [units.find(({ id }) => id === elsewhere)?.target?.text ?? '']
    return unit.target === null ? [] : quotesOf(unit.target, own)
  })
  return fingerprint(`${source.join(' ')}\n=\n${target.join(' ')}`)
}

const quotesOf = ({ text, sentences }: UnitText, indices: readonly number[]): string[] =>
  indices.map(index => quoteOf(text, sentences[index]!))

function placesOfLink(at: number, index: number, { units, placeInSource, placeInTarget }: WaivedText): Place[] {
  const { source, target, links } = units[at]!
  const link = links[index]!
  return [
    ...link.source.map(sentence => placeInSource(at, source.sentences[sentence]!)),
    ...(target === null ? [] : link.target.map(sentence => placeInTarget(at, target.sentences[sentence]!))),
  ]
}

function share(one: Place, other: Place): boolean {
  if (one.file !== other.file || one.line === undefined || other.line === undefined) return false
  return !isBefore(endOf(one), startOf(other)) && !isBefore(endOf(other), startOf(one))
}

type Point = readonly [line: number, column: number]

const startOf = ({ line = 1, column = 1 }: Place): Point => [line, column]

/** The last point inside; a place without an end holds the point where it starts. */
function endOf({ line = 1, column = 1, endLine = line, endColumn = column + 1 }: Place): Point {
  return [endLine, endLine === line ? Math.max(column, endColumn - 1) : endColumn - 1]
}

const isBefore = ([line, column]: Point, [other, last]: Point): boolean =>
  line < other || (line === other && column < last)

function linksOf({ at, side, span }: AnchoredWaiver, { units }: WaivedText): number[] {
  const unit = units[at]!
  const sentences = unit[side]?.sentences ?? []
  return unit.links.flatMap((link, index) =>
    link[side].some(sentence => overlap(sentences[sentence]!, span)) ? [index] : [],
  )
}

function holds(waiver: AnchoredWaiver, { ruleId, actual }: Message, subject: Subject | undefined, text: WaivedText) {
  const { entry, at, side } = waiver
  if (ruleId !== entry.value.accept || subject?.at !== at) return false
  const own = linksOf(waiver, text)
  if (!subject.links.some(link => own.includes(link))) return false
  return isAbout(plainOf(entry.value.quote), actual, plainOf(text.units[at]![side]?.text ?? ''))
}

/** Of two numbers of one sentence a quote may name the one: what a message found is in the quote, or the quote in it. */
function isAbout(quote: string, actual: string | undefined, side: string): boolean {
  const found = plainOf((actual ?? '').replace(/…$/u, ''))
  return found === '' || !side.includes(found) || quote.includes(found) || found.includes(quote)
}

/** The sentences that a message is about, on the side that has some. */
export function sentencesOf({ at, links }: Subject, { units }: WaivedText): string {
  const unit = units[at]!
  return (
    hullOf(
      unit.source,
      links.flatMap(index => unit.links[index]!.source),
    ) ?? targetOf(unit, links)
  )
}

const targetOf = ({ target, links }: Unit, own: readonly number[]): string =>
  (target === null
    ? undefined
    : hullOf(
        target,
        own.flatMap(index => links[index]!.target),
      )) ?? ''

function hullOf({ text, sentences }: UnitText, indices: readonly number[]): string | undefined {
  if (indices.length === 0) return undefined
  const spans = indices.map(index => sentences[index]!)
  return text.slice(Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end)))
}
