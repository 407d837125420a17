import type { Compiled } from '../../core/compile.ts'
import { lockedUnits, nextLock } from '../../core/identify/next-lock.ts'
import { placeOfPieces } from '../../core/model/block.ts'
import type { Edition } from '../../core/model/edition.ts'
import { type Lock, lockText } from '../../core/model/lock.ts'
import type { Message, Place } from '../../core/model/message.ts'
import type { Provenance } from '../../core/model/unit.ts'
import type { Remembered } from '../../disk/memory.ts'
import { removals, slotsByOffset } from './compose.ts'
import { type Attempt, isSame, type Placement, type PlacingInput, placed } from './placed.ts'
import { copyEngine, type PlannedUnit, termsVersion } from './plan.ts'
import type { Proposal } from './proposals.ts'
import { slotsOf } from './slots.ts'
import { splicedRaw } from './splice.ts'
import { untagged } from './untagged.ts'

export interface TextInput extends PlacingInput {
  readonly planned: readonly PlannedUnit[]
  readonly memory: { readonly get: (key: string) => Remembered | undefined }
  /** Date of what is copied without an engine, ISO 8601. */
  readonly now: string
}

/** A text with the translations that could be put in. */
export interface TranslatedText {
  /** The translation's file; undefined where there is nothing to write. */
  readonly target: string | undefined
  /** `units.lock.json` */
  readonly lock: string | undefined
  /** What is said of it as it is. */
  readonly messages: readonly Message[]
  /** Ids of the units that hold an engine’s translation now. */
  readonly made: readonly string[]
  readonly unplaced: readonly PlannedUnit[]
  readonly proposals: readonly Proposal[]
}

/** A planned unit with its translation. */
interface Ready extends Placement {
  readonly planned: PlannedUnit
  readonly provenance: Provenance
}

/**
 * Puts translations into a text: pure. Each is put where its neighbours stand and looked for again once the text is
 * compiled anew; one that is not found whole in its own unit, or that displaces another, is taken out and proposed.
 */
export function translatedText(input: TextInput): TranslatedText {
  const ready = input.planned.flatMap(planned => readyOf(planned, input))
  const wanted = ready.filter(({ planned }) => !planned.proposal)
  const title = wanted.find(({ index }) => index === -1)
  const { attempt, chosen } = placed(
    wanted.filter(({ index }) => index >= 0),
    title?.marked.text,
    input,
  )
  const dropped = wanted.filter(each => each !== title && !chosen.includes(each))
  return finished(attempt, { chosen, dropped, ready }, input)
}

/** A text in which nothing is to be translated: its lock is brought up to date. */
export function untranslatedText({ edition, lock, cleaned }: Untranslated): TranslatedText {
  const shared = { target: cleaned, messages: [], made: [], unplaced: [], proposals: [] }
  if (lock === undefined) return { ...shared, lock }
  return { ...shared, lock: lockText(nextLock(lockedUnits(edition.units), lock).lock) }
}

interface Untranslated {
  readonly edition: Edition
  readonly lock: Lock | undefined
  /** The translation’s file. */
  readonly cleaned: string | undefined
}

function readyOf(planned: PlannedUnit, { memory, compiled, now }: TextInput): Ready[] {
  if (planned.fate === 'copied') {
    const marked = compiled.edition.units[planned.index]?.source ?? { text: compiled.edition.source.title, marks: [] }
    return [{ planned, index: planned.index, marked, provenance: { engine: copyEngine, date: now } }]
  }
  const known = memory.get(planned.key)
  if (known === undefined || known.failed !== undefined) return []
  // Another one was wanted and did not come: what stands there stays.
  if (planned.reason === 'anew' && planned.fate === 'send') return []
  const result = untagged(known.target, planned.tagged.tags)
  if ('problem' in result) return []
  const terms = termsVersion(planned.terms)
  const provenance = {
    engine: known.engine,
    ...(known.model === undefined ? {} : { model: known.model }),
    date: known.date,
    ...(terms === undefined ? {} : { terms }),
  }
  return [{ planned, index: planned.index, marked: result.marked, provenance }]
}

interface Placed {
  readonly chosen: readonly Ready[]
  readonly dropped: readonly Ready[]
  readonly ready: readonly Ready[]
}

function finished(attempt: Attempt, { chosen, dropped, ready }: Placed, input: TextInput): TranslatedText {
  const { units } = attempt.compiled.edition
  const found = chosen.filter(({ index, marked }) => isSame(units[index]?.target, marked))
  const made = new Map(found.map(({ index, provenance }) => [units[index]!.id, provenance]))
  const proposals = ready
    .filter(each => each.planned.proposal || dropped.includes(each))
    .map(each => proposalOf(each, input))
  const shared = {
    messages: attempt.compiled.messages,
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
    proposed: marked,
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
