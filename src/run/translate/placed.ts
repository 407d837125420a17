import { stringify } from 'yaml'
import { type Compiled, compile, type TextFiles } from '../../core/compile.ts'
import { lockedUnits, nextLock } from '../../core/identify/next-lock.ts'
import type { LanguagePair } from '../../core/language/pair.ts'
import { sourceFile } from '../../core/model/file.ts'
import type { Glossary } from '../../core/model/glossary.ts'
import { type HandLink, isGone, type Lock, type LockUnit, lockText } from '../../core/model/lock.ts'
import { quoteOf } from '../../core/model/span.ts'
import type { Mark, Provenance, UnitText } from '../../core/model/unit.ts'
import { sentencesOf } from '../../core/segment/sentences.ts'
import type { TextPaths } from '../../disk/text-paths.ts'
import type { Marked } from '../../engines/tagged.ts'
import { insertions, renderedBody, slotsByOffset } from './compose.ts'
import { inlineMarkdown } from './inline.ts'
import { type Slots, slotsOf } from './slots.ts'
import { splicedRaw } from './splice.ts'

/** A text into which translations are put. */
export interface PlacingInput {
  readonly files: TextFiles
  readonly paths: TextPaths
  /** The translation as it stands on disk, byte order mark and line ends included. */
  readonly rawTarget: string | undefined
  readonly compiled: Compiled
  readonly lock: Lock | undefined
  readonly glossary: Glossary
  readonly pair: LanguagePair
  /** What `translator` holds where the translation's file is made. */
  readonly translator: string
  /** Ids of stale units whose translation is right as it will stand. Default none. */
  readonly accept?: ReadonlySet<string>
  /** Units that a link in the lock holds to their translation. Default none. */
  readonly linked?: ReadonlySet<number>
}

/** A translation for a unit, by its index. */
export interface Placement {
  readonly index: number
  readonly marked: Marked
  /** Absent where a person wrote it. */
  readonly provenance?: Provenance
}

/**
 * Puts each translation where its neighbours stand and looks for it again once the text is compiled anew; one that is
 * not found whole in its own unit, or that displaces another, is taken out. What a person wrote is first held to its
 * unit by a link in the lock, where the aligner alone would pair it otherwise.
 */
export function placed<Each extends Placement>(
  placements: readonly Each[],
  title: string | undefined,
  input: PlacingInput,
): { readonly attempt: Attempt; readonly chosen: readonly Each[] } {
  let chosen = placements
  for (;;) {
    const attempt = attempted(chosen, title, input)
    const wrong = wrongIn(attempt, chosen, input)
    if (wrong.size === 0) return { attempt, chosen }
    if (chosen.every(({ provenance }) => provenance === undefined)) {
      const held = attempted(chosen, title, { ...input, linked: linkedFor(attempt, chosen, input) })
      if (wrongIn(held, chosen, input).size === 0) return { attempt: held, chosen }
    }
    chosen = chosen.filter(({ index }) => !wrong.has(index))
  }
}

/** A text with translations put in, not yet judged. */
export interface Attempt {
  readonly target: string | undefined
  readonly compiled: Compiled
  /** Indices of units for which there was no place. */
  readonly unplaced: ReadonlySet<number>
  /** The lock by which it was compiled; absent where nothing was put in. */
  readonly lock?: Lock
  /** Whether links in that lock hold units to their translation. */
  readonly isHeld?: boolean
}

function attempted(chosen: readonly Placement[], title: string | undefined, input: PlacingInput): Attempt {
  const none = new Set<number>()
  if (chosen.length === 0) {
    return { target: withTitle(input.rawTarget, title), compiled: input.compiled, unplaced: none }
  }
  const { target, unplaced } =
    input.rawTarget === undefined
      ? { target: freshTarget(chosen, title, input), unplaced: none }
      : insertedTarget(chosen, title, input.rawTarget, input)
  const { files, paths, glossary, pair } = input
  const file = sourceFile(paths.target, target)
  const lock = expectedLock(chosen, input)
  const held = sourceFile(paths.lock, lockText(lock))
  const isHeld = input.linked !== undefined
  return {
    target,
    unplaced,
    lock,
    isHeld,
    compiled: compile({ ...files, target: file, lock: held }, { glossary, pair }),
  }
}

/** A translation with another title in its front matter, where that is one line. */
function withTitle<Raw extends string | undefined>(raw: Raw, title: string | undefined): Raw | string {
  if (raw === undefined || title === undefined) return raw
  const line = stringify({ title }, { lineWidth: 0 }).trimEnd()
  return raw.replace(/^(\uFEFF?---\r?\n(?:(?!---)[^\n]*\n)*?)title:[^\r\n]*/, (_, before: string) => before + line)
}

/** The lock as it will be if every translation finds its place: by it the compiler knows which faces which unit. */
function expectedLock(chosen: readonly Placement[], input: PlacingInput): Lock {
  const { units } = input.compiled.edition
  const texts = new Map(chosen.map(({ index, marked }) => [index, marked.text]))
  const expected = lockedUnits(units).map((unit, index) => ({ ...unit, target: texts.get(index) ?? unit.target }))
  const { accept = new Set() } = input
  const { lock } = nextLock(expected, input.lock, { made: madeIn(chosen, units), accept })
  if (input.linked === undefined) return lock
  const links = new Map([...input.linked].map(index => [units[index]!.id, linkOf(index, texts.get(index), input)]))
  const withLink = (unit: LockUnit): LockUnit => {
    const link = links.get(unit.id)
    return link === undefined ? unit : { ...unit, links: [link] }
  }
  return { ...lock, units: lock.units.map(unit => (isGone(unit) ? unit : withLink(unit))) }
}

/** All sentences of a unit with all of its translation. */
function linkOf(index: number, text: string | undefined, { compiled, pair }: PlacingInput): HandLink {
  const { source, target } = compiled.edition.units[index]!
  const quotes = ({ text: of, sentences }: Pick<UnitText, 'text' | 'sentences'>) =>
    sentences.map(span => quoteOf(of, span))
  const own = text === undefined ? target : { text, sentences: sentencesOf(text, pair.target.sentences) }
  return { source: quotes(source), target: own === null ? [] : quotes(own) }
}

/** Those that are put in, and those that lost or changed their translation by it. */
function linkedFor(attempt: Attempt, chosen: readonly Placement[], { compiled }: PlacingInput): ReadonlySet<number> {
  const after = attempt.compiled.edition.units
  const own = new Set(chosen.map(({ index }) => index))
  const moved = compiled.edition.units.flatMap(({ target }, index) =>
    !own.has(index) && target?.text !== after[index]?.target?.text ? [index] : [],
  )
  return new Set([...own, ...moved])
}

/** By unit id: who made each translation that a person did not. */
const madeIn = (chosen: readonly Placement[], units: readonly { readonly id: string }[]): Map<string, Provenance> =>
  new Map(
    chosen.flatMap(({ index, provenance }) =>
      provenance === undefined ? [] : [[units[index]!.id, provenance] as const],
    ),
  )

function freshTarget(chosen: readonly Placement[], title: string | undefined, input: PlacingInput): string {
  const source = slotsOf(input.files.source.text)
  const slots = slotsOfUnits(source, input)
  const contents = new Map<number, string | undefined>(source.slots.map((_, index) => [index, undefined]))
  for (const { index, marked } of chosen) {
    const slot = slots[index]
    if (slot === undefined) continue
    if (source.slots[slot]!.place === 'code') contents.delete(slot)
    else contents.set(slot, contentFor(marked, source, slot))
  }
  const front = { title: title ?? input.compiled.edition.source.title, translator: input.translator }
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${renderedBody(source, contents)}`
}

function contentFor(marked: Marked, { slots }: Slots, index: number): string {
  const { place } = slots[index]!
  return inlineMarkdown(marked, place === 'code' ? 'paragraph' : place)
}

/** The slot of each unit’s source. */
const slotsOfUnits = (source: Slots, { compiled }: PlacingInput): (number | undefined)[] =>
  slotsByOffset(
    source,
    compiled.origin.source.blocks.map(block => block.pieces[0]?.offset ?? -1),
  )

function insertedTarget(chosen: readonly Placement[], title: string | undefined, raw: string, input: PlacingInput) {
  const source = slotsOf(input.files.source.text)
  const target = slotsOf(input.files.target!.text)
  const slots = slotsOfUnits(source, input)
  const counterparts = source.slots.map((): readonly number[] => [])
  for (const [unit, { pieces }] of input.compiled.origin.counterparts.entries()) {
    const found = slotsByOffset(
      target,
      pieces.map(piece => piece.offset),
    ).filter(slot => slot !== undefined)
    const slot = slots[unit]
    if (slot !== undefined) counterparts[slot] = [...new Set(found)]
  }
  const unitOfSlot = new Map(slots.map((slot, unit) => [slot, unit]))
  const contents = new Map<number, string>()
  for (const { index, marked } of chosen) {
    const slot = slots[index]
    if (slot === undefined) continue
    const isCode = source.slots[slot]!.place === 'code'
    contents.set(
      slot,
      isCode ? source.text.slice(source.slots[slot]!.start, source.slots[slot]!.end) : contentFor(marked, source, slot),
    )
  }
  const { edits, unplaced } = insertions({ source, target, counterparts, contents })
  return {
    target: withTitle(splicedRaw(raw, edits), title),
    unplaced: new Set(unplaced.map(slot => unitOfSlot.get(slot)!)),
  }
}

/**
 * Indices of the units whose translation is to be taken out: those that have no place or came back otherwise, and the
 * nearest of those chosen where another unit lost its own. A text made from nothing has nothing to lose.
 */
function wrongIn({ compiled, unplaced }: Attempt, chosen: readonly Placement[], input: PlacingInput): Set<number> {
  if (input.rawTarget === undefined) return new Set()
  const after = compiled.edition.units
  const isWrong = ({ index, marked }: Placement) => unplaced.has(index) || !isSame(after[index]?.target, marked)
  const wrong = new Set(chosen.filter(isWrong).map(({ index }) => index))
  if (wrong.size > 0) return wrong
  const own = new Set(chosen.map(({ index }) => index))
  for (const [index, unit] of input.compiled.edition.units.entries()) {
    if (own.has(index) || unit.target?.text === after[index]?.target?.text) continue
    const nearest = [...own].toSorted((one, other) => Math.abs(one - index) - Math.abs(other - index))[0]
    if (nearest !== undefined) wrong.add(nearest)
  }
  return wrong
}

/** Whether a side holds this text with these marks. */
export function isSame(target: UnitText | null | undefined, { text, marks }: Marked): boolean {
  return target?.text === text && marksText(target.marks) === marksText(marks)
}

const marksText = (marks: readonly Mark[]): string =>
  marks
    .map(({ kind, span, url, title, label }) => JSON.stringify([...span, kind, url, title, label]))
    .toSorted()
    .join()
