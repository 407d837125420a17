import type { Block } from '../model/block.ts'
import { heaviestRun, type Pair } from '../model/heaviest-run.ts'
import { type Lock, livingUnits } from '../model/lock.ts'
import { fingerprint } from '../model/plain.ts'
import type { Identified } from './identify.ts'

export interface MachinePairs {
  /** Blocks that translate each other, counted from 0, in the order of both texts. */
  readonly pairs: readonly { readonly source: number; readonly target: number }[]
  /** Blocks of the target that an engine, and surely no person, made for a unit that has moved away or is gone. */
  readonly orphans: readonly number[]
}

/**
 * What is certain of an engine's translations: where one stands in the target word for word as the engine gave it,
 * it faces the unit that it was made for, whatever an aligner would find. Those that would cross are left open.
 */
export function machinePairs(
  lock: Lock | undefined,
  identified: Identified,
  target: readonly Pick<Block, 'text'>[],
): MachinePairs {
  const made = (lock === undefined ? [] : livingUnits(lock)).flatMap(({ id, provenance }) =>
    provenance === undefined ? [] : [{ id, print: provenance.target }],
  )
  if (made.length === 0) return { pairs: [], orphans: [] }
  const position = new Map(identified.units.map(({ id }, index) => [id, index]))
  const units = new Map<string, number[]>()
  for (const { id, print } of made) {
    const index = position.get(id)
    units.set(print, [...(units.get(print) ?? []), ...(index === undefined ? [] : [index])])
  }
  const prints = target.map(({ text }) => fingerprint(text))
  const pairs = prints.flatMap((print, after): Pair[] => (units.get(print) ?? []).map(before => ({ before, after })))
  const chosen = heaviestRun(pairs)
  return {
    pairs: chosen.map(({ before, after }) => ({ source: before, target: after })),
    orphans: orphansIn(prints, new Set(chosen.map(({ after }) => after)), lock!),
  }
}

/**
 * Short lines are often the same, and a person may have written what an engine gives elsewhere: of equal blocks only so
 * many are an engine's as it made, and where one of them may be a person's, none is said to be an orphan.
 */
function orphansIn(prints: readonly string[], paired: ReadonlySet<number>, lock: Lock): number[] {
  const units = livingUnits(lock)
  const made = counted(units.flatMap(({ provenance }) => provenance?.target ?? []))
  const written = new Set(
    units.flatMap(({ target, provenance }) => (target === provenance?.target ? [] : (target ?? []))),
  )
  const standing = counted(prints)
  return prints.flatMap((print, at) =>
    !paired.has(at) && standing.get(print)! <= (made.get(print) ?? 0) && !written.has(print) ? [at] : [],
  )
}

function counted(prints: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const print of prints) counts.set(print, (counts.get(print) ?? 0) + 1)
  return counts
}
