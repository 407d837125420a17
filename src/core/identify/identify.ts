import type { Block } from '../model/block.ts'
import { heaviestRun } from '../model/heaviest-run.ts'
import { type GoneUnit, isGone, type Lock, livingUnits } from '../model/lock.ts'
import { fingerprint } from '../model/plain.ts'
import { newIds } from './ids.ts'
import { type Matching, matchPassages } from './match.ts'
import { isSame, type Passage, passageOf } from './match-state.ts'

/**
 * What became of a unit: `kept`, its words are the same; `edited`, they are not; `returned`, it was gone and is back
 * word for word; `new`, it has no past, or was split `from` another unit.
 */
export interface Identity {
  readonly id: string
  readonly fate: 'kept' | 'edited' | 'returned' | 'new'
  /** Stands elsewhere among the units that were there before. */
  readonly moved?: true
  /** Of a new unit: the one that it was split from. */
  readonly from?: string
  /** Words moved between paragraphs but none changed: ids, in the lock, of all units that they come from. */
  readonly regrouped?: readonly string[]
}

/** A unit of the lock that the text has no more. */
export interface Loss {
  readonly id: string
  /** The unit that its words went into. */
  readonly into?: string
}

export interface Identified {
  /** By block. No id twice; none of a unit that is gone. */
  readonly units: readonly Identity[]
  /** In the order of the lock. */
  readonly gone: readonly Loss[]
}

/**
 * Says which unit each block is: the one it was in the lock, or a new one. Pure; the same input gives the same ids.
 *
 * An id follows its words: reworded, moved, retitled, it stays. Of a unit that was split the largest part keeps it, the
 * first of equal ones; of units that were merged the largest lives on. What cannot be recognised is new, and what it
 * may have been is gone: nothing is guessed. Without a lock every unit is new.
 */
export function identify(blocks: readonly Pick<Block, 'text' | 'kind'>[], lock: Lock | undefined): Identified {
  if (lock === undefined) {
    return { units: newIds(blocks.map(({ text }) => text)).map(id => ({ id, fate: 'new' })), gone: [] }
  }
  const known = livingUnits(lock)
  const passages = blocks.map(passageOf)
  const before = known.map(passageOf)
  const matching = matchPassages(before, passages)
  const ids = idsOf(passages, { lock, known: known.map(({ id }) => id), matching })
  const inOrder = new Set(heaviestRun(pairsOf(matching)).map(({ after }) => after))
  const from = new Map(matching.parts.map(part => [part.after, known[part.before]!.id]))
  const regrouped = regroupedIds(
    matching,
    known.map(({ id }) => id),
  )
  const units = passages.map((passage, after): Identity => {
    const was = matching.before[after]!
    const together = regrouped.get(after)
    const more = together === undefined ? {} : { regrouped: together }
    if (was === -1) return { ...ids[after]!, ...(from.has(after) ? { from: from.get(after)! } : {}), ...more }
    const fate = isSame(before[was]!, passage) ? 'kept' : 'edited'
    return { id: ids[after]!.id, fate, ...(inOrder.has(after) ? {} : { moved: true }), ...more }
  })
  const living = new Set(units.map(({ id }) => id))
  const into = new Map(matching.merged.map(pair => [known[pair.before]!.id, units[pair.after]!.id]))
  const gone = known
    .filter(({ id }) => !living.has(id))
    .map(({ id }): Loss => ({ id, ...(into.has(id) ? { into: into.get(id)! } : {}) }))
  return { units, gone }
}

const pairsOf = ({ before }: Matching) => before.flatMap((was, after) => (was === -1 ? [] : [{ before: was, after }]))

function regroupedIds({ regrouped }: Matching, known: readonly string[]): Map<number, readonly string[]> {
  return new Map(
    regrouped.flatMap(group => {
      const from = group.before.map(position => known[position]!)
      return group.after.map(after => [after, from] as const)
    }),
  )
}

interface Past {
  readonly lock: Lock
  /** By position before. */
  readonly known: readonly string[]
  readonly matching: Matching
}

/** The id of each unit; for those without a counterpart whether they are new or back. */
function idsOf(passages: readonly Passage[], { lock, known, matching }: Past): Pick<Identity, 'id' | 'fate'>[] {
  const unknown = passages.flatMap((passage, after) =>
    matching.before[after] === -1 ? [{ plain: passage.plain, after }] : [],
  )
  const back = returning(unknown, lock.units.filter(isGone))
  const fresh = unknown.filter(({ after }) => !back.has(after))
  const born = newIds(
    fresh.map(({ plain }) => plain),
    lock.units.map(({ id }) => id),
  )
  const newId = new Map(fresh.map(({ after }, index) => [after, born[index]!]))
  return passages.map((_, after) => {
    const was = matching.before[after]!
    if (was !== -1) return { id: known[was]!, fate: 'kept' }
    const returned = back.get(after)
    return returned === undefined ? { id: newId.get(after)!, fate: 'new' } : { id: returned, fate: 'returned' }
  })
}

/** A text of so many words comes back as itself; a shorter one may be another line that says the same. */
const unmistakable = 5

function returning(
  unknown: readonly { plain: string; after: number }[],
  gone: readonly GoneUnit[],
): Map<number, string> {
  const waiting = new Map(gone.map(unit => [unit.gone, unit.id]))
  const back = new Map<number, string>()
  if (waiting.size === 0) return back
  for (const { plain, after } of unknown) {
    if ((plain.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < unmistakable) continue
    const print = fingerprint(plain)
    const id = waiting.get(print)
    if (id === undefined) continue
    back.set(after, id)
    waiting.delete(print)
  }
  return back
}
