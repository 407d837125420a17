import type { Link } from '../model/link.ts'
import { range } from '../model/span.ts'
import { bestWay } from './lattice.ts'
import type { Weighed } from './weigh-beads.ts'

/** What any link costs where a right one gains 1: half the F1 that is hoped for, and a little more against splitting. */
export const risk = 0.52

/** Links less likely than this are none. */
const floor = 0.1

/** The links that gain the most together, in the order of the source; every sentence in exactly one. */
export function linksOf({ arcs, chances, alone }: Weighed): Link[] {
  const scoreOf = (at: number): number => {
    if (arcs.fixed[at] === 1) return 1
    if (arcs.a[at] === 0) return alone[1][arcs.j[at]!]!
    return arcs.b[at] === 0 ? alone[0][arcs.i[at]!]! : chances[at]!
  }
  const isEnd = (at: number): boolean => arcs.a[at]! + arcs.b[at]! === 0
  return bestWay(arcs, at => (isEnd(at) ? 0 : arcs.fixed[at] ? 1 : scoreOf(at) - risk)).flatMap(at => {
    const source = range(arcs.i[at]!, arcs.i[at]! + arcs.a[at]!)
    const target = range(arcs.j[at]!, arcs.j[at]! + arcs.b[at]!)
    const score = scoreOf(at)
    if (score >= floor || source.length * target.length === 0) return [{ source, target, score }]
    return [
      ...source.map(each => ({ source: [each], target: [], score: alone[0][each]! })),
      ...target.map(each => ({ source: [], target: [each], score: alone[1][each]! })),
    ]
  })
}

/** Beads only as likely as the stretches that hold their sentences are translated; `trust` is that of each link. */
export function trusted(weighed: Weighed, links: readonly Link[], trust: Float64Array): Weighed {
  const sides = weighed.alone.map(({ length }) => new Float64Array(length).fill(1))
  links.forEach(({ source, target }, at) => {
    for (const sentence of source) sides[0]![sentence] = trust[at]!
    for (const sentence of target) sides[1]![sentence] = trust[at]!
  })
  const { arcs } = weighed
  const chances = weighed.chances.map((chance, at) => {
    let least = 1
    for (let k = 0; k < arcs.a[at]!; k++) least = Math.min(least, sides[0]![arcs.i[at]! + k]!)
    for (let k = 0; k < arcs.b[at]!; k++) least = Math.min(least, sides[1]![arcs.j[at]! + k]!)
    return arcs.a[at]! > 0 && arcs.b[at]! > 0 ? chance * least : chance
  })
  const [own, other] = weighed.alone.map((alone, side) =>
    alone.map((chance, at) => 1 - (1 - chance) * sides[side]![at]!),
  )
  return { ...weighed, chances, alone: [own!, other!] }
}
