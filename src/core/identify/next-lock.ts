import { type GoneUnit, type Lock, type LockProvenance, type LockUnit, livingUnits, lockFormat } from '../model/lock.ts'
import { fingerprint, plainOf } from '../model/plain.ts'
import type { Provenance, Unit } from '../model/unit.ts'
import { goneBehind } from './gone.ts'
import { type Identified, type Identity, identify, type Loss } from './identify.ts'
import { type Facing, madeFrom, originOf, type Translation, translationsOf } from './translation.ts'

/** A unit as the lock sees it. */
export type LockedUnit = Facing & Pick<Unit, 'kind'>

/** Blocks with what faces each. */
export function facing(
  blocks: readonly Pick<LockedUnit, 'kind' | 'text'>[],
  counterparts: readonly Faced[],
): LockedUnit[] {
  const textAt = (index: number | undefined) => (index === undefined ? undefined : counterparts[index]?.target?.text)
  return blocks.map(({ kind, text }, index) => {
    const { target, links } = counterparts[index]!
    const elsewhere = links.find(link => link.elsewhere !== undefined)?.elsewhere
    return { kind, text, target: target?.text ?? textAt(elsewhere) ?? null }
  })
}

/** What faces a unit: its own target, or a part of another unit's. */
export interface Faced {
  readonly target: { readonly text: string } | null
  readonly links: readonly { readonly elsewhere?: number }[]
}

/** The units of an edition as the lock sees them. */
export function lockedUnits(units: readonly Unit[]): LockedUnit[] {
  return facing(
    units.map(({ kind, source }) => ({ kind, text: source.text })),
    units.map(({ target, links }) => ({
      target,
      links: links.map(({ unit }) =>
        unit === undefined ? {} : { elsewhere: units.findIndex(({ id }) => id === unit) },
      ),
    })),
  )
}

export interface LockOptions {
  /** Ids of stale units whose translation a person says is right as it stands; `all` for every one. Default none. */
  readonly accept?: ReadonlySet<string> | 'all'
  /** By unit id: translations that an engine has just made from the text as it stands. Default none. */
  readonly made?: ReadonlyMap<string, Provenance>
}

/** What bringing a lock up to date did, by unit id, in the order of the text. */
export interface LockReport {
  /** Same words, same place. */
  readonly kept: readonly string[]
  readonly moved: readonly string[]
  /** Words changed. */
  readonly edited: readonly string[]
  readonly returned: readonly string[]
  /** `from`: the unit that it was split from. */
  readonly new: readonly { readonly id: string; readonly from?: string }[]
  /** `into`: the unit that its words went into. */
  readonly gone: readonly Loss[]
  /** Translations that no longer hold and held before. */
  readonly becameStale: readonly string[]
  /** Every translation that does not hold. */
  readonly stale: readonly string[]
  readonly accepted: readonly string[]
  /** Whether the lock was not as it should be; typography apart. */
  readonly behind: readonly string[]
}

/**
 * The lock that a text should have as it stands, and what that changes.
 *
 * Pure and idempotent: with the lock it returns there is nothing left to do. The one door to a lock: `lock` passes
 * what a person accepted; an engine that wrote translations into the target's file passes, with the units of the text
 * compiled anew, where each came from. What a person wrote keeps its status, and links set by hand stay as they are.
 */
export function nextLock(
  units: readonly LockedUnit[],
  lock: Lock | undefined,
  options: LockOptions = {},
): { readonly lock: Lock; readonly report: LockReport } {
  const identified = identify(units, lock)
  const translations = translationsOf(units, identified, lock)
  const judged = { identified, lock, options, translations }
  const entries = entriesOf(units, judged)
  return {
    lock: { format: lockFormat, units: withGone(entries, identified, lock) },
    report: reportOf(entries, judged),
  }
}

/** Ids of the units, gone ones included, for which a lock is not as it should be; none without a lock. */
export function unitsBehind(units: readonly LockedUnit[], identified: Identified, lock: Lock | undefined): string[] {
  if (lock === undefined) return []
  const translations = translationsOf(units, identified, lock)
  return behindIn(entriesOf(units, { identified, lock, options: {}, translations }), identified, lock)
}

interface Judged {
  readonly identified: Identified
  readonly lock: Lock | undefined
  readonly options: LockOptions
  /** By unit. */
  readonly translations: readonly Translation[]
}

const entriesById = (lock: Lock | undefined): ReadonlyMap<string, LockUnit> =>
  new Map((lock === undefined ? [] : livingUnits(lock)).map(unit => [unit.id, unit]))

function entriesOf(units: readonly LockedUnit[], { identified, lock, options, translations }: Judged): LockUnit[] {
  const known = entriesById(lock)
  return units.map((unit, index) => {
    const { id } = identified.units[index]!
    const old = known.get(id)
    return {
      id,
      text: unit.text,
      source: fingerprint(unit.text),
      ...translationEntry(unit, {
        id,
        old,
        provenance: provenanceOf(identified.units[index]!, known),
        translation: translations[index]!,
        options,
      }),
      ...(old?.links === undefined ? {} : { links: old.links }),
      kind: unit.kind,
    }
  })
}

interface Known {
  readonly id: string
  readonly old: LockUnit | undefined
  readonly provenance: LockProvenance | undefined
  readonly translation: Translation
  readonly options: LockOptions
}

/** A part of a unit that was split was translated by whoever translated the whole. */
function provenanceOf({ id, from }: Identity, known: ReadonlyMap<string, LockUnit>): LockProvenance | undefined {
  return (known.get(id) ?? (from === undefined ? undefined : known.get(from)))?.provenance
}

type TranslationEntry = Pick<LockUnit, 'target' | 'status' | 'translated' | 'provenance'>

function translationEntry(
  { text, target }: LockedUnit,
  { id, old, provenance, translation, options }: Known,
): TranslationEntry {
  if (target === null) return { status: 'missing', ...remembered(old, text) }
  const print = fingerprint(target)
  const made = options.made?.get(id)
  if (made !== undefined) return { target: print, status: 'machine', provenance: { ...made, target: print } }
  const { status, staleSource } = translation
  const madeBy = provenance === undefined || translation.provenance === undefined ? {} : { provenance }
  if (status !== 'stale') return { target: print, status, ...madeBy }
  const accepted = options.accept === 'all' || options.accept?.has(id)
  if (accepted) return { target: print, status: originOf(provenance, print), ...madeBy }
  return { target: print, status, translated: staleSource!, ...madeBy }
}

/** A translation that was taken out may come back: what it was made from is kept for that. */
function remembered(old: LockUnit | undefined, text: string): Omit<TranslationEntry, 'status'> {
  if (old?.target === undefined) return {}
  const source = madeFrom(old)
  return {
    target: old.target,
    ...(plainOf(source) === plainOf(text) ? {} : { translated: source }),
    ...(old.provenance === undefined ? {} : { provenance: old.provenance }),
  }
}

/** Each unit that is gone keeps its place: behind the unit that it stood behind. */
function withGone(
  entries: readonly LockUnit[],
  identified: Identified,
  lock: Lock | undefined,
): (LockUnit | GoneUnit)[] {
  const behind = goneBehind(identified, lock)
  return [...(behind.get(undefined) ?? []), ...entries.flatMap(entry => [entry, ...(behind.get(entry.id) ?? [])])]
}

function reportOf(entries: readonly LockUnit[], { identified, lock, options, translations }: Judged): LockReport {
  const { units, gone } = identified
  const known = entriesById(lock)
  const idsWhere = (test: (unit: Identity) => boolean) => units.filter(test).map(({ id }) => id)
  const stale = entries.filter(({ status }) => status === 'stale').map(({ id }) => id)
  const wasStale = entries.filter((_, index) => translations[index]!.status === 'stale').map(({ id }) => id)
  return {
    kept: idsWhere(({ fate, moved }) => fate === 'kept' && moved === undefined),
    moved: idsWhere(({ moved }) => moved === true),
    edited: idsWhere(({ fate }) => fate === 'edited'),
    returned: idsWhere(({ fate }) => fate === 'returned'),
    new: units
      .filter(({ fate }) => fate === 'new')
      .map(({ id, from }) => ({ id, ...(from === undefined ? {} : { from }) })),
    gone,
    becameStale: stale.filter(id => known.get(id)?.status !== 'stale'),
    stale,
    accepted: wasStale.filter(id => !stale.includes(id) && options.made?.has(id) !== true),
    behind: behindIn(entries, identified, lock),
  }
}

/** Ids for which a lock and the one it should be differ; typography is no difference. */
function behindIn(entries: readonly LockUnit[], { units, gone }: Identified, lock: Lock | undefined): string[] {
  const known = entriesById(lock)
  const differs = (entry: LockUnit, index: number) => {
    const old = known.get(entry.id)
    return old === undefined || units[index]!.moved === true || stateOf(old) !== stateOf(entry)
  }
  return [...entries.filter(differs).map(({ id }) => id), ...gone.map(({ id }) => id)]
}

const stateOf = ({ source, target, status, translated, provenance, kind }: LockUnit): string =>
  JSON.stringify([source, target, status, translated, provenance?.target, kind])
