import type { TextChanges, UnitChange } from '../model/changes.ts'
import type { GoneText } from '../model/gone-text.ts'
import { heaviestRun } from '../model/heaviest-run.ts'
import { type GoneUnit, isGone, type Lock, type LockUnit, livingUnits, lockFormat } from '../model/lock.ts'
import { plainOf } from '../model/plain.ts'
import { livingEnd } from './gone.ts'
import { identify } from './identify.ts'

/** What of a unit is compared: that of a lock, or of a build. */
export type ComparedUnit = Pick<LockUnit, 'id' | 'text' | 'kind' | 'target'>

/** A text as it stood at one time. */
export interface TextState {
  readonly id: string
  /** In the order of the text. */
  readonly units: readonly ComparedUnit[]
  readonly gone: readonly Pick<GoneUnit, 'id' | 'into'>[]
}

/** The state of a text that its lock holds. */
export const stateOf = (id: string, lock: Lock): TextState => ({
  id,
  units: livingUnits(lock),
  gone: lock.units.filter(isGone),
})

/**
 * What changed from one state of a library to another, text by text, by id; texts that are the same are left out. `gone`
 * are the texts of which the later one tells what became of them.
 */
export function changesBetween(
  before: readonly TextState[],
  after: readonly TextState[],
  gone: readonly GoneText[] = [],
): TextChanges[] {
  const told = new Map(gone.map(stone => [stone.id, stone]))
  const addressOf = (id: string) => (told.has(id) ? 'kept' : 'lost')
  const old = new Map(before.map(text => [text.id, text]))
  const stayed = new Set(after.map(({ id }) => id))
  const lost = before.filter(({ id }) => !stayed.has(id))
  const renamed = new Set<string>()
  const changes = after.flatMap((text): TextChanges[] => {
    const same = old.get(text.id)
    if (same !== undefined) {
      const units = unitChanges(same, text)
      const behind = lostIn(same, text)
      return units.length === 0 && behind.lost === undefined
        ? []
        : [{ text: text.id, fate: 'changed', ...behind, units }]
    }
    const from = lost.find(each => !renamed.has(each.id) && isMostly(each, text))
    if (from === undefined) return [{ text: text.id, fate: 'added', units: [] }]
    renamed.add(from.id)
    const address = addressOf(from.id)
    const behind = address === 'lost' ? {} : lostIn(from, text)
    return [{ text: text.id, fate: 'renamed', from: from.id, address, ...behind, units: unitChanges(from, text) }]
  })
  const now = new Map(after.map(text => [text.id, text]))
  const removed = lost
    .filter(({ id }) => !renamed.has(id))
    .map((text): TextChanges => {
      const { id } = text
      const into = told.get(id)?.into
      const holder = into === undefined ? undefined : now.get(into)
      const went = into === undefined ? {} : { into }
      const behind = holder === undefined ? {} : lostIn(text, holder)
      return { text: id, fate: 'removed', ...went, address: addressOf(id), ...behind, units: [] }
    })
  return [...changes, ...removed].toSorted((one, other) => (one.text < other.text ? -1 : 1))
}

/** The ids of a text that the one which holds its passages does not know. */
function lostIn(before: TextState, after: TextState): Pick<TextChanges, 'lost'> {
  const known = new Set([...after.units, ...after.gone].map(({ id }) => id))
  const lost = [...before.units, ...before.gone].map(({ id }) => id).filter(id => !known.has(id))
  return lost.length === 0 ? {} : { lost }
}

/** Ids are born of words: a text with most of another one’s ids is that text. */
function isMostly({ units: before }: TextState, { units: after }: TextState): boolean {
  const ids = new Set(before.map(({ id }) => id))
  return after.filter(({ id }) => ids.has(id)).length * 2 > Math.max(before.length, after.length)
}

/** What became of the units of a text: in the order of the new one, then those that are gone. */
export function unitChanges(before: TextState, after: TextState): UnitChange[] {
  const old = new Map(before.units.map((unit, position) => [unit.id, { unit, position }]))
  const buried = new Set(before.gone.map(({ id }) => id))
  const living = new Set(after.units.map(({ id }) => id))
  const known = after.units.flatMap(({ id }, index) => {
    const was = old.get(id)
    return was === undefined ? [] : [{ before: was.position, after: index }]
  })
  const inOrder = new Set(heaviestRun(known).map(pair => pair.after))
  const isWhole = known.length === before.units.length && known.length === after.units.length
  const guess = isWhole ? undefined : guessed(before, after)
  const changes = after.units.flatMap((unit, index): UnitChange[] => {
    const at = index + 1
    const { id, text: words } = unit
    const was = old.get(id)?.unit
    if (was === undefined) {
      const from = guess?.from.get(index)
      if (buried.has(id)) return [{ kind: 'returned', unit: id, at, words }]
      return from === undefined
        ? [{ kind: 'added', unit: id, at, words }]
        : [{ kind: 'split', unit: id, at, words, from }]
    }
    const sides = changedSides(was, unit)
    return [
      ...(sides.length === 0 ? [] : [{ kind: 'changed' as const, unit: id, at, words, sides }]),
      ...(inOrder.has(index) ? [] : [{ kind: 'moved' as const, unit: id, at, words }]),
    ]
  })
  const went = new Map(after.gone.map(({ id, into }) => [id, into]))
  const gone = before.units
    .filter(({ id }) => !living.has(id))
    .map(({ id, text: words }): UnitChange => {
      const into = livingEnd(id, went, living) ?? guess?.into.get(id)
      return into === undefined ? { kind: 'removed', unit: id, words } : { kind: 'merged', unit: id, words, into }
    })
  return [...changes, ...gone]
}

function changedSides(was: ComparedUnit, now: ComparedUnit): ('source' | 'target')[] {
  const isSame = was.text === now.text || plainOf(was.text) === plainOf(now.text)
  return [...(isSame ? [] : ['source' as const]), ...(was.target === now.target ? [] : ['target' as const])]
}

/** What words alone tell: of which old unit a new one is a part, and into which one an old one’s words went. */
function guessed({ units: before }: TextState, { units: after }: TextState) {
  const lock: Lock = { format: lockFormat, units: before.map(unit => ({ ...unit, source: '', status: 'written' })) }
  const { units, gone } = identify(after, lock)
  const own = new Set(after.map(({ id }) => id))
  // By words a unit may be one of the old ones that by its id it is not: addresses are what readers have.
  const idOf = new Map(units.map(({ id }, index) => [id, after[index]!.id]))
  const from = new Map(units.flatMap((unit, index) => (unit.from === undefined ? [] : [[index, unit.from] as const])))
  const into = new Map(
    gone.flatMap(({ id, into }) => {
      const holder = into === undefined ? undefined : idOf.get(into)
      return holder === undefined || !own.has(holder) ? [] : [[id, holder] as const]
    }),
  )
  return { from, into }
}
