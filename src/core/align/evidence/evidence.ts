import { borders } from './borders.ts'
import type { Grounds, Weigh } from './group.ts'
import { lengths } from './lengths.ts'
import { marks } from './marks.ts'
import { shape } from './shape.ts'
import { wording } from './wording.ts'

/** What is weighed when sentences are thought to be one link. */
const groups = [shape, lengths, wording, marks, borders] as const

/** The names of all evidence, in the order in which it is written. */
export const evidence = groups.flatMap(({ names }) => [...names]) as readonly Evidence[]

export type Evidence = (typeof groups)[number]['names'][number]

/** A function that writes all evidence for one candidate into `out`, in the order of `evidence`. */
export function weigher(grounds: Grounds): (candidate: Parameters<Weigh>[0], out: Float64Array) => void {
  const [ofShape, ofLengths, ofWording, ofMarks, ofBorders] = groups.map(group => group.weigher(grounds)) as Weigh[]
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { names }) => sum + names.length, 0))
  return (candidate, out) => {
    out.fill(0)
    ofShape!(candidate, out, starts[0]!)
    ofLengths!(candidate, out, starts[1]!)
    ofWording!(candidate, out, starts[2]!)
    ofMarks!(candidate, out, starts[3]!)
    ofBorders!(candidate, out, starts[4]!)
  }
}
