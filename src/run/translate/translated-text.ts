import { stringify } from 'yaml'
import { type Compiled, compile, type TextFiles } from '../../core/compile.ts'
import { lockedUnits, nextLock } from '../../core/identify/next.ts'
import type { LanguagePair } from '../../core/language/pair.ts'
import { placeOfPieces } from '../../core/model/block.ts'
import { sourceFile } from '../../core/model/file.ts'
import type { Glossary } from '../../core/model/glossary.ts'
import { type Lock, lockText } from '../../core/model/lock.ts'
import type { Place } from '../../core/model/message.ts'
import type { Mark, Provenance, UnitText } from '../../core/model/unit.ts'
import type { Remembered } from '../../disk/memory.ts'
import type { TextPaths } from '../../disk/text-paths.ts'
import type { Marked } from '../../engines/tagged.ts'
import { insertions, removals, renderedBody, slotsByOffset } from './compose.ts'
import { inlineMarkdown } from './inline.ts'
import { copyEngine, type PlannedUnit, termsVersion } from './plan.ts'
import type { Proposal } from './proposals.ts'
import { type Slots, slotsOf } from './slots.ts'
import { splicedRaw } from './splice.ts'
import { untagged } from './untagged.ts'

export interface TextInput {
  readonly files: TextFiles
  readonly paths: TextPaths
  /** The translation as it stands on disk, byte order mark and line ends included. */
  readonly rawTarget: string | undefined
  readonly compiled: Compiled
  readonly lock: Lock | undefined
  readonly planned: readonly PlannedUnit[]
  readonly memory: { readonly get: (key: string) => Remembered | undefined }
  readonly glossary: Glossary
  readonly pair: LanguagePair
  /** What `translator` holds where the translation's file is made. */
  readonly translator: string
  /** Date of what is copied without an engine, ISO 8601. */
  readonly now: string
}

/** A text with the translations that could be put in. */
export interface TranslatedText {
  /** The translation's file; undefined where there is nothing to write. */
  readonly target: string | undefined
  /** `units.lock.json` */
  readonly lock: string | undefined
  readonly compiled: Compiled
  /** Ids of the units that hold an engine’s translation now. */
  readonly made: readonly string[]
  readonly unplaced: readonly PlannedUnit[]
  readonly proposals: readonly Proposal[]
}

/** A planned unit with its translation. */
interface Ready {
  readonly planned: PlannedUnit
  readonly marked: Marked
  readonly provenance: Provenance
}

/**
 * Puts translations into a text: pure. Each is put where its neighbours stand and looked for again once the text is
 * compiled anew; one that is not found whole in its own unit, or that displaces another, is taken out and proposed.
 */
export function translatedText(input: TextInput): TranslatedText {
  const ready = input.planned.flatMap(planned => readyOf(planned, input))
  const placed = ready.filter(({ planned }) => !planned.proposal)
  const title = placed.find(({ planned }) => planned.index === -1)
  let chosen = placed.filter(({ planned }) => planned.index >= 0)
  for (;;) {
    const attempt = attempted(chosen, title?.marked.text, input)
    const wrong = wrongIn(attempt, chosen, input)
    if (wrong.size === 0) {
      const dropped = placed.filter(each => each !== title && !chosen.includes(each))
      return finished(attempt, { chosen, dropped, ready }, input)
    }
    chosen = chosen.filter(({ planned }) => !wrong.has(planned.index))
  }
}

function readyOf(planned: PlannedUnit, { memory, compiled, now }: TextInput): Ready[] {
  if (planned.fate === 'copied') {
    const marked = compiled.edition.units[planned.index]?.source ?? { text: compiled.edition.source.title, marks: [] }
    return [{ planned, marked, provenance: { engine: copyEngine, date: now } }]
  }
  const known = memory.get(planned.key)
  if (known === undefined || known.failed !== undefined) return []
  const result = untagged(known.target, planned.tagged.tags)
  if ('problem' in result) return []
  const terms = termsVersion(planned.terms)
  const provenance = {
    engine: known.engine,
    ...(known.model === undefined ? {} : { model: known.model }),
    date: known.date,
    ...(terms === undefined ? {} : { terms }),
  }
  return [{ planned, marked: result.marked, provenance }]
}

interface Attempt {
  readonly target: string | undefined
  readonly compiled: Compiled
  /** Indices of units for which there was no place. */
  readonly unplaced: ReadonlySet<number>
}

function attempted(chosen: readonly Ready[], title: string | undefined, input: TextInput): Attempt {
  const none = new Set<number>()
  if (chosen.length === 0) return { target: input.rawTarget, compiled: input.compiled, unplaced: none }
  const { target, unplaced } =
    input.rawTarget === undefined
      ? { target: freshTarget(chosen, title, input), unplaced: none }
      : insertedTarget(chosen, input.rawTarget, input)
  const { files, paths, glossary, pair } = input
  const file = sourceFile(paths.target, target)
  const lock = sourceFile(paths.lock, lockText(expectedLock(chosen, input)))
  return { target, unplaced, compiled: compile({ ...files, target: file, lock }, { glossary, pair }) }
}

/** The lock as it will be if every translation finds its place: by it the compiler knows which faces which unit. */
function expectedLock(chosen: readonly Ready[], { compiled, lock }: TextInput): Lock {
  const { units } = compiled.edition
  const texts = new Map(chosen.map(({ planned, marked }) => [planned.index, marked.text]))
  const made = new Map(chosen.map(({ planned, provenance }) => [units[planned.index]!.id, provenance]))
  const expected = lockedUnits(units).map((unit, index) => ({ ...unit, target: texts.get(index) ?? unit.target }))
  return nextLock(expected, lock, { made }).lock
}

function freshTarget(chosen: readonly Ready[], title: string | undefined, input: TextInput): string {
  const source = slotsOf(input.files.source.text)
  const slots = slotsOfUnits(source, input)
  const contents = new Map<number, string | undefined>(source.slots.map((_, index) => [index, undefined]))
  for (const { planned, marked } of chosen) {
    const slot = slots[planned.index]
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
const slotsOfUnits = (source: Slots, { compiled }: TextInput): (number | undefined)[] =>
  slotsByOffset(
    source,
    compiled.origin.source.blocks.map(block => block.pieces[0]?.offset ?? -1),
  )

function insertedTarget(chosen: readonly Ready[], raw: string, input: TextInput) {
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
  for (const { planned, marked } of chosen) {
    const slot = slots[planned.index]
    if (slot === undefined) continue
    const isCode = source.slots[slot]!.place === 'code'
    contents.set(
      slot,
      isCode ? source.text.slice(source.slots[slot]!.start, source.slots[slot]!.end) : contentFor(marked, source, slot),
    )
  }
  const { edits, unplaced } = insertions({ source, target, counterparts, contents })
  return { target: splicedRaw(raw, edits), unplaced: new Set(unplaced.map(slot => unitOfSlot.get(slot)!)) }
}

/**
 * Indices of the units whose translation is to be taken out: those that have no place or came back otherwise, and the
 * nearest of those chosen where another unit lost its own. A text made from nothing has nothing to lose.
 */
function wrongIn({ compiled, unplaced }: Attempt, chosen: readonly Ready[], input: TextInput): Set<number> {
  if (input.rawTarget === undefined) return new Set()
  const after = compiled.edition.units
  const isWrong = ({ planned: { index }, marked }: Ready) =>
    unplaced.has(index) || !isSame(after[index]?.target, marked)
  const wrong = new Set(chosen.filter(isWrong).map(({ planned }) => planned.index))
  if (wrong.size > 0) return wrong
  const own = new Set(chosen.map(({ planned }) => planned.index))
  for (const [index, unit] of input.compiled.edition.units.entries()) {
    if (own.has(index) || unit.target?.text === after[index]?.target?.text) continue
    const nearest = [...own].toSorted((one, other) => Math.abs(one - index) - Math.abs(other - index))[0]
    if (nearest !== undefined) wrong.add(nearest)
  }
  return wrong
}

function isSame(target: UnitText | null | undefined, { text, marks }: Marked): boolean {
  return target?.text === text && marksText(target.marks) === marksText(marks)
}

const marksText = (marks: readonly Mark[]): string =>
  marks
    .map(({ kind, span, url, title, label }) => JSON.stringify([...span, kind, url, title, label]))
    .toSorted()
    .join()

interface Placed {
  readonly chosen: readonly Ready[]
  readonly dropped: readonly Ready[]
  readonly ready: readonly Ready[]
}

function finished(attempt: Attempt, { chosen, dropped, ready }: Placed, input: TextInput): TranslatedText {
  const { units } = attempt.compiled.edition
  const found = chosen.filter(({ planned, marked }) => isSame(units[planned.index]?.target, marked))
  const made = new Map(found.map(({ planned, provenance }) => [units[planned.index]!.id, provenance]))
  const proposals = ready
    .filter(each => each.planned.proposal || dropped.includes(each))
    .map(each => proposalOf(each, input))
  const shared = {
    compiled: attempt.compiled,
    made: [...made.keys()],
    proposals,
    unplaced: dropped.map(each => each.planned),
  }
  if (made.size === 0 && input.lock === undefined) return { ...shared, target: attempt.target, lock: undefined }
  const { lock } = nextLock(lockedUnits(units), input.lock, { made })
  return { ...shared, target: attempt.target, lock: lockText(lock) }
}

function proposalOf({ planned, marked }: Ready, { compiled }: TextInput): Proposal {
  const unit = compiled.edition.units[planned.index]!
  return {
    unit: unit.id,
    why: planned.proposal ? 'stale' : 'unplaced',
    source: unit.source.text,
    ...(planned.proposal && unit.staleSource !== undefined ? { before: unit.staleSource } : {}),
    ...(planned.proposal && unit.target !== null ? { present: unit.target.text } : {}),
    proposed: inlineMarkdown(marked),
  }
}

/**
 * A translation without what an engine made for units that have moved or are gone: the memory has it where it is
 * wanted again. Undefined where there is no such thing.
 */
export function withoutOrphans(raw: string, { origin }: Compiled): string | undefined {
  if (origin.target === undefined || origin.orphans.length === 0) return undefined
  const file = slotsOf(origin.target.file.text)
  const offsets = origin.orphans.map(block => origin.target!.blocks[block]?.pieces[0]?.offset ?? -1)
  const slots = slotsByOffset(file, offsets).filter(slot => slot !== undefined)
  return splicedRaw(raw, removals(file, slots))
}

/** Where a unit’s source stands. */
export function placeOfUnit({ origin }: Compiled, index: number): Place {
  const block = origin.source.blocks[index]
  if (block === undefined) return { file: origin.source.file.path }
  return placeOfPieces(origin.source.file, block.pieces, [0, block.text.length])
}
