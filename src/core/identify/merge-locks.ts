import { type GoneUnit, isGone, type Lock, type LockUnit, lockFormat } from '../model/lock.ts'
import { plainOf } from '../model/plain.ts'
import { madeFrom } from './translation.ts'

/** The locks of both sides of a merge, and the one that both come from where it is known. */
export interface LockSides {
  readonly ours: Lock
  readonly theirs: Lock
  readonly base?: Lock | undefined
}

export interface MergedLocks {
  readonly lock: Lock
  /** Ids of units whose translation the two sides hold to be made from different texts. */
  readonly differing: readonly string[]
}

/**
 * One lock of two. No unit of either side is lost, and no translation that is stale on one side becomes right: where
 * the sides differ in what a translation was made from, it stays stale until a person accepts it. `standing` are the
 * source texts as the merge left them, in plain form; `nextLock` then finds what became of each unit.
 */
export function mergeLocks({ ours, theirs, base }: LockSides, standing: ReadonlySet<string>): MergedLocks {
  const before = unitsById(base)
  const others = unitsById(theirs)
  const own = unitsById(ours)
  const differing: string[] = []
  const units = ours.units.map(unit => {
    const other = others.get(unit.id)
    return other === undefined ? unit : mergeUnits(unit, other, { base: before.get(unit.id), standing, differing })
  })
  for (const [index, unit] of theirs.units.entries()) {
    if (own.has(unit.id)) continue
    const previous = theirs.units[index - 1]?.id
    units.splice(units.findIndex(({ id }) => id === previous) + 1, 0, unit)
  }
  return { lock: { format: lockFormat, units }, differing }
}

const unitsById = (lock: Lock | undefined): ReadonlyMap<string, LockUnit | GoneUnit> =>
  new Map(lock?.units.map(unit => [unit.id, unit]))

interface Context {
  readonly base: LockUnit | GoneUnit | undefined
  readonly standing: ReadonlySet<string>
  readonly differing: string[]
}

function mergeUnits(ours: LockUnit | GoneUnit, theirs: LockUnit | GoneUnit, context: Context): LockUnit | GoneUnit {
  const same = JSON.stringify(ours) === JSON.stringify(theirs)
  if (isGone(ours) && isGone(theirs)) return ours.into === undefined ? theirs : ours
  if (same || isGone(theirs)) return ours
  if (isGone(ours)) return theirs
  const { base, standing, differing } = context
  if (JSON.stringify(base) === JSON.stringify(ours)) return theirs
  if (JSON.stringify(base) === JSON.stringify(theirs)) return ours
  const [plainOurs, plainTheirs] = [plainOf(ours.text), plainOf(theirs.text)]
  const isTheirs =
    standing.has(plainTheirs) === standing.has(plainOurs) ? ours.target === undefined : standing.has(plainTheirs)
  const kept = isTheirs ? theirs : ours
  const [one, other] = [madeFrom(ours), madeFrom(theirs)]
  const links = linksOf(ours, theirs)
  const { translated: _, ...rest } = kept
  if (plainOf(one) === plainOf(other)) return { ...rest, ...links, ...madeOf(kept.text, one) }
  differing.push(ours.id)
  // Two paragraphs that were given one id on two branches: the other one is new.
  if (plainOurs !== plainTheirs && standing.has(plainOurs) && standing.has(plainTheirs)) return ours
  const root = base === undefined || isGone(base) ? undefined : madeFrom(base)
  const source = [root, one, other].find(text => text !== undefined && isOld(text, kept, standing))
  return source === undefined ? { ...kept, ...links } : { ...rest, ...links, ...madeOf(kept.text, source) }
}

const isOld = (text: string, kept: LockUnit, standing: ReadonlySet<string>): boolean =>
  plainOf(text) !== plainOf(kept.text) && !standing.has(plainOf(text))

/** What of a unit says which text its translation was made from. */
const madeOf = (text: string, source: string): Pick<LockUnit, 'translated' | 'status'> | object =>
  plainOf(text) === plainOf(source) ? {} : { status: 'stale', translated: source }

function linksOf({ links: ours = [] }: LockUnit, { links: theirs = [] }: LockUnit): Pick<LockUnit, 'links'> | object {
  const known = new Set(ours.map(link => JSON.stringify(link)))
  const links = [...ours, ...theirs.filter(link => !known.has(JSON.stringify(link)))]
  return links.length === 0 ? {} : { links }
}
