import { type Lock, type LockProvenance, type LockUnit, livingUnits } from '../model/lock.ts'
import { fingerprint, plainOf } from '../model/plain.ts'
import type { Provenance, Status } from '../model/unit.ts'
import type { Identified, Identity } from './identify.ts'

/** A unit and what faces it, whichever way they were found. */
export interface Facing {
  readonly text: string
  /** Null where nothing faces it. */
  readonly target: string | null
}

/** What is known of a unit's translation once the lock is asked. */
export interface Translation {
  readonly status: Status
  /** Of a stale unit: the source text that the translation was made from. */
  readonly staleSource?: string
  readonly provenance?: Provenance
}

/**
 * Where each unit's translation comes from, and whether it still holds.
 *
 * A translation holds as long as the words it was made from stand in its unit, in any typography, and, where
 * paragraphs were only divided otherwise, as long as no word changed. Else it is stale until a person accepts it, even
 * where the translation was changed too. Without a lock every translation that is there was written.
 */
export function translationsOf(
  units: readonly Facing[],
  identified: Identified,
  lock: Lock | undefined,
): Translation[] {
  const entries = new Map((lock === undefined ? [] : livingUnits(lock)).map(unit => [unit.id, unit]))
  return units.map((unit, index) => translationOf(unit, identified.units[index]!, entries))
}

type Entries = ReadonlyMap<string, LockUnit>

function translationOf(unit: Facing, identity: Identity, entries: Entries): Translation {
  if (unit.target === null) return { status: 'missing' }
  const entry = entries.get(identity.id) ?? (identity.from === undefined ? undefined : entries.get(identity.from))
  if (entry?.target === undefined) return { status: 'written' }
  const print = fingerprint(unit.target)
  if (entry.status === 'missing' && entry.target !== print) return { status: 'written' }
  const { provenance } = entry
  const madeBy = provenance === undefined ? {} : { provenance: withoutTarget(provenance) }
  if (!holds(unit.text, identity, { entry, entries })) {
    return { status: 'stale', staleSource: madeFrom(entry), ...madeBy }
  }
  return { status: originOf(provenance, print), ...madeBy }
}

const withoutTarget = ({ target: _, ...provenance }: LockProvenance): Provenance => provenance

/** Where a translation that holds comes from. */
export function originOf(provenance: LockProvenance | undefined, target: string): Status {
  if (provenance === undefined) return 'written'
  return provenance.target === target ? 'machine' : 'edited'
}

/** The source text that a unit's translation was made from. */
export const madeFrom = ({ translated, text }: LockUnit): string => translated ?? text

function holds(
  text: string,
  { id, from, regrouped }: Identity,
  { entry, entries }: { entry: LockUnit; entries: Entries },
): boolean {
  const plain = plainOf(text)
  const source = plainOf(madeFrom(entry))
  if (plain === source) return true
  if (entry.translated !== undefined) return false
  if (regrouped !== undefined) return regrouped.every(each => entries.get(each)?.translated === undefined)
  return entry.id === from && entry.id !== id && source.includes(plain)
}
