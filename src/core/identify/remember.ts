import type { SegmentedBlock } from '../model/block.ts'
import type { Entry } from '../model/entry.ts'
import type { LinkEntry } from '../model/link-entry.ts'
import type { Lock } from '../model/lock.ts'
import type { Message, Place } from '../model/message.ts'
import type { Tombstone } from '../model/tombstone.ts'
import { tombstonesOf } from './gone.ts'
import { type HandLinks, handLinks } from './hand-links.ts'
import { identify } from './identify.ts'
import { type MachinePairs, machinePairs } from './machine-pairs.ts'
import { type Faced, facing, unitsBehind } from './next-lock.ts'
import { type Translation, translationsOf } from './translation.ts'

/** Both texts of an edition, block by block. */
export interface Texts {
  readonly source: readonly SegmentedBlock[]
  readonly target: readonly SegmentedBlock[]
}

/** What the lock knows of a unit. */
export interface Known extends Translation {
  readonly id: string
}

/** All that the lock has to say of a text. */
export interface Remembered {
  /** Links that people set, between sentences counted from 0 through all blocks of each side. */
  readonly fixed: HandLinks['fixed']
  /** Blocks that translate each other for certain. */
  readonly known: MachinePairs['pairs']
  /** Blocks of the target that an engine made for a unit that has moved away or is gone. */
  readonly orphans: MachinePairs['orphans']
  /** Once it is known what faces each block of the source: what each unit is, and whether its translation holds. */
  readonly unitsOf: (counterparts: readonly Faced[]) => readonly Known[]
  /** Ids of the units in which the lock is behind. */
  readonly behindOf: (counterparts: readonly Faced[]) => readonly string[]
  /** What became of the units that the text has no more. */
  readonly gone: readonly Tombstone[]
  /** One for each link set by hand that no longer stands. */
  readonly messages: readonly Message[]
}

interface Locked {
  readonly lock?: Lock
  readonly placeOfUnit: (id: string) => Place
}

/**
 * Asks the lock, where there is one, what it knows of a text as it stands: ids, links, translations. `written` are the
 * links that people set in `<text>.yaml`.
 */
export function remember(
  locked: Locked | undefined,
  { source, target }: Texts,
  written: readonly Entry<LinkEntry>[] = [],
): Remembered {
  const lock = locked?.lock
  const blocks = source.map(({ block }) => block)
  const identified = identify(blocks, lock)
  const byHand = handLinks({ written, locked }, { identified, source, target })
  const machine = machinePairs(
    lock,
    identified,
    target.map(({ block }) => block),
  )
  return {
    fixed: byHand.fixed,
    known: machine.pairs,
    orphans: machine.orphans,
    unitsOf: counterparts => {
      const translations = translationsOf(facing(blocks, counterparts), identified, lock)
      return translations.map((translation, index) => ({ id: identified.units[index]!.id, ...translation }))
    },
    behindOf: counterparts => unitsBehind(facing(blocks, counterparts), identified, lock),
    gone: tombstonesOf(identified, lock),
    messages: byHand.messages,
  }
}
