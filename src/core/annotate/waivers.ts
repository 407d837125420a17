import type { Entry } from '../model/entry.ts'
import type { Unit } from '../model/unit.ts'
import type { AnchoredWaiver, LostWaiver, WaiverEntry, Waivers } from '../model/waiver.ts'
import { quoteNotFound } from '../rules/quote-not-found.ts'
import { find, type Passages, passagesOf } from './anchors.ts'

/** Finds the places that waivers quote: in the text, or else in its translation. */
export function anchorWaivers(
  entries: readonly Entry<WaiverEntry>[],
  units: readonly Pick<Unit, 'id' | 'source' | 'target'>[],
): Waivers {
  const anchored: AnchoredWaiver[] = []
  const lost: LostWaiver[] = []
  if (entries.length === 0) return { anchored, lost }
  const source = passagesOf(units.map(({ id, source: { text } }) => ({ id, text })))
  const target = passagesOf(units.map(({ id, target }) => ({ id, text: target?.text ?? '' })))
  for (const entry of entries) {
    const found = placeOf(entry, source, target)
    if ('problem' in found) lost.push({ entry, ...found })
    else anchored.push({ entry, ...found })
  }
  return { anchored, lost }
}

function placeOf(
  entry: Entry<WaiverEntry>,
  source: Passages,
  target: Passages,
): Omit<AnchoredWaiver, 'entry'> | Omit<LostWaiver, 'entry'> {
  const here = find(entry, source)
  if (!('ruleId' in here)) return { ...here, side: 'source' }
  const there = here.ruleId === quoteNotFound.name ? find(entry, target) : here
  if (!('ruleId' in there)) return { ...there, side: 'target' }
  return { problem: there.ruleId === quoteNotFound.name ? here.reason : there.reason }
}
