import { remember } from '../language/remember.ts'
import type { Message, Place } from '../model/message.ts'
import { fingerprint } from '../model/plain.ts'
import { quoteOf, range } from '../model/span.ts'
import type { Unit, UnitText } from '../model/unit.ts'
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

/** Tells what messages are about that stand in a text or its translation. */
export function subjectsIn(text: WaivedText): (message: Message) => Subject | undefined {
  const places = text.units.map((unit, at) => unit.links.map((_, index) => placesOfLink(at, index, text)))
  const unitsOnLine = unitsByLine(places)
  const position = new Map(text.units.map(({ id }, at) => [id, at]))
  return ({ place, unit: id }) => {
    const named = id === undefined ? undefined : position.get(id)
    const candidates = id === undefined ? linesOf(place).flatMap(line => unitsOnLine.get(line) ?? []) : [named]
    for (const at of new Set(candidates.toSorted((one = 0, other = 0) => one - other))) {
      if (at === undefined) continue
      const links = places[at]!.flatMap((own, index) => (own.some(each => share(each, place)) ? [index] : []))
      if (links.length > 0) return { at, links }
    }
    return undefined
  }
}

/** Indices of units by the lines of files on which they stand. */
function unitsByLine(places: readonly (readonly (readonly Place[])[])[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [at, links] of places.entries()) {
    for (const line of new Set(links.flat().flatMap(linesOf))) remember(found, line, () => []).push(at)
  }
  return found
}

const linesOf = ({ file, line, endLine = line }: Place): string[] =>
  line === undefined ? [] : range(line, endLine! + 1).map(each => `${each} ${file}`)

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
