import { type GoneUnit, isGone, type Lock } from '../model/lock.ts'
import { fingerprint } from '../model/plain.ts'
import type { Tombstone } from '../model/tombstone.ts'
import type { Identified } from './identify.ts'

/** What the next lock holds of units that are gone, by the living unit behind which each stood; undefined: before all. */
export function goneBehind(
  { units, gone }: Identified,
  lock: Lock | undefined,
): ReadonlyMap<string | undefined, readonly GoneUnit[]> {
  const living = new Set(units.map(({ id }) => id))
  const losses = new Map(gone.map(loss => [loss.id, loss]))
  const behind = new Map<string | undefined, GoneUnit[]>()
  let last: string | undefined
  for (const unit of lock?.units ?? []) {
    if (living.has(unit.id)) {
      if (!isGone(unit)) last = unit.id
      continue
    }
    const { into } = isGone(unit) ? unit : (losses.get(unit.id) ?? {})
    const stone = { id: unit.id, gone: isGone(unit) ? unit.gone : fingerprint(unit.text) }
    behind.set(last, [...(behind.get(last) ?? []), into === undefined ? stone : { ...stone, into }])
  }
  return behind
}

/** What became of every unit that the text had and has no more, in the order in which they stood. */
export function tombstonesOf(identified: Identified, lock: Lock | undefined): Tombstone[] {
  const behind = goneBehind(identified, lock)
  const living = new Set(identified.units.map(({ id }) => id))
  const went = new Map([...behind.values()].flat().map(({ id, into }) => [id, into]))
  const order = [undefined, ...identified.units.map(({ id }) => id)]
  return order.flatMap(after =>
    (behind.get(after) ?? []).map(({ id }): Tombstone => {
      const into = livingEnd(id, went, living)
      return { id, ...(into === undefined ? {} : { into }), ...(after === undefined ? {} : { after }) }
    }),
  )
}

/** The living unit to which merges lead from a unit that is gone: what it went into may have gone into another. */
export function livingEnd(
  id: string,
  went: ReadonlyMap<string, string | undefined>,
  living: ReadonlySet<string>,
): string | undefined {
  const seen = new Set<string>()
  for (let at = went.get(id); at !== undefined && !seen.has(at); at = went.get(at)) {
    if (living.has(at)) return at
    seen.add(at)
  }
  return undefined
}
