import type { Edition } from '../../core/model/edition.ts'
import type { Link } from '../../core/model/link.ts'
import type { Unit } from '../../core/model/unit.ts'
import { type Pair, pairsOfUnit } from '../../library/library.ts'

/**
 * What a search finds and shows of a text, by number: 0 are its titles, 1 those who wrote and translated it, from 2 on
 * its sentence pairs.
 */
export interface Passage extends Pick<Pair, 'source' | 'target'> {
  /** Where it stands; titles and names stand in none. */
  readonly at?: { readonly unit: Unit; readonly link: Link }
}

export function passagesOf(edition: Edition): Passage[] {
  const { source, target, units } = edition
  return [
    { source: source.title, target: target?.title ?? '' },
    { source: source.author ?? '', target: target?.translator ?? '' },
    ...units.flatMap(unit =>
      pairsOfUnit(unit).map(({ source, target }, index) => ({
        source,
        target,
        at: { unit, link: unit.links[index]! },
      })),
    ),
  ]
}

/** UTF-16 units of sentences that a file of a text holds at most, but for a passage that alone has more. */
const lettersOfPart = 50_000
/** What stands around the sentences of a passage there. */
const around = 24

/** Numbers of the passages with which a text's files begin: a query loads of a novel the places that it shows. */
export function partsOf(passages: readonly Passage[]): number[] {
  const parts = [0]
  let letters = 0
  passages.forEach(({ source, target }, number) => {
    const own = source.length + target.length + around
    if (letters > 0 && letters + own > lettersOfPart) {
      parts.push(number)
      letters = 0
    }
    letters += own
  })
  return parts
}
