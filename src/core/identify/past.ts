import { type GoneUnit, isGone, type Lock, type LockUnit, livingUnits, lockFormat } from '../model/lock.ts'
import { plainOf } from '../model/plain.ts'

/** A text as a lock had it at an earlier time. */
export interface Past {
  readonly lock: Lock
  /** Id of the text, where it is another one that went into this one. */
  readonly text?: string
}

/**
 * The lock with every id that the past had and it does not know: a unit whose words it has under another id leads there,
 * any other stands as it stood, behind the same unit, so that `nextLock` says what became of it. Own ids come first.
 */
export function withPast(lock: Lock | undefined, past: readonly Past[]): Lock | undefined {
  return past.reduce(withOne, lock)
}

function withOne(lock: Lock | undefined, { lock: past, text }: Past): Lock {
  const own = lock?.units ?? []
  const known = new Set(own.map(({ id }) => id))
  const holders = new Map(lock === undefined ? [] : livingUnits(lock).map(unit => [plainOf(unit.text), unit.id]))
  const behind = new Map<string | undefined, (LockUnit | GoneUnit)[]>()
  let last = text === undefined ? undefined : own.at(-1)?.id
  for (const unit of past.units) {
    if (known.has(unit.id)) last = unit.id
    else if (behind.has(last)) behind.get(last)!.push(ledOn(unit, holders))
    else behind.set(last, [ledOn(unit, holders)])
  }
  if (lock !== undefined && behind.size === 0) return lock
  const units = [...(behind.get(undefined) ?? []), ...own.flatMap(unit => [unit, ...(behind.get(unit.id) ?? [])])]
  return { format: lockFormat, units }
}

function ledOn(unit: LockUnit | GoneUnit, holders: ReadonlyMap<string, string>): LockUnit | GoneUnit {
  const into = isGone(unit) ? undefined : holders.get(plainOf(unit.text))
  return isGone(unit) || into === undefined ? unit : { id: unit.id, gone: unit.source, into }
}
