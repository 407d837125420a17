import { offsetInFile, type Piece } from '../../model/block.ts'
import type { Unit } from '../../model/unit.ts'
import type { SentencePlace, SentencePlaces } from '../../model/verdict.ts'
import type { LinkedSentences } from './explained.ts'

export interface PlacedSentences extends LinkedSentences {
  readonly places: SentencePlaces
}

/**
 * The sentences of units and of what faces them, and their links, counted through the whole texts, each in the order of
 * its own file. `pieces` of each unit say where its target’s text stands in the file.
 */
export function sentencesOfUnits(
  units: readonly Pick<Unit, 'source' | 'target' | 'links'>[],
  counterparts: readonly { readonly pieces: readonly Piece[] }[],
): PlacedSentences {
  const places = { source: [] as SentencePlace[], target: [] as SentencePlace[] }
  const links: LinkedSentences['links'][number][] = []
  for (const [at, unit] of units.entries()) {
    const [first, second] = [places.source.length, places.target.length]
    for (const { source, target, score } of unit.links)
      links.push({ source: source.map(each => first + each), target: target.map(each => second + each), score })
    for (const span of unit.source.sentences) places.source.push({ at, span })
    for (const span of unit.target?.sentences ?? []) places.target.push({ at, span })
  }
  const offsets = places.target.map(({ at, span }) => offsetInFile(counterparts[at]!.pieces, span[0]))
  const order = [...offsets.keys()].sort((one, other) => offsets[one]! - offsets[other]!)
  const place = new Map(order.map((at, index) => [at, index]))
  const target = order.map(at => places.target[at]!)
  return {
    source: places.source.map(({ at, span }) => units[at]!.source.text.slice(...span)),
    target: target.map(({ at, span }) => units[at]!.target!.text.slice(...span)),
    links: links.map(link => ({ ...link, target: link.target.map(at => place.get(at)!) })),
    places: { source: places.source, target },
  }
}
