import type { SentenceFeatures } from '../features.ts'
import { either, group } from './group.ts'

/** What stands at the borders of sentences, paragraphs and headings. */
export const borders = group(
  [
    'ends open, one',
    'ends open, both',
    'call inside',
    'paragraph begins',
    'paragraph inside',
    'heading, one',
    'heading, both',
  ],
  ({ features: [own, other], statistics }) =>
    ({ i, j, a, b }, out, at) => {
      either(a > 0 && own.open[i + a - 1] === 1, b > 0 && other.open[j + b - 1] === 1, out, at, at + 1)
      if (a > 0 && b > 0) {
        const [begins, otherBegins] = [own.starts[i]!, other.starts[j]!]
        if (begins < 2 && otherBegins < 2) out[at + 3] = statistics.begins[2 * begins + otherBegins]!
        either(own.headings[i] === 1, other.headings[j] === 1, out, at + 5, at + 6)
      }
      if (a > 1) inside(own, statistics.inside[0], i, a, out, at)
      if (b > 1) inside(other, statistics.inside[1], j, b, out, at)
    },
)

/** The borders between the sentences `[start, start + count)` of one side. */
function inside(
  features: SentenceFeatures,
  gains: Float64Array,
  start: number,
  count: number,
  out: Float64Array,
  at: number,
): void {
  for (let k = start + 1; k < start + count; k++) {
    if (features.headings[k] !== features.headings[k - 1]) out[at + 5] = 1
    if (features.ending[k - 1] === 1 || features.ending[k - 1] === 2) out[at + 2]!++
    if (features.starts[k]! < 2) out[at + 4]! += gains[features.starts[k]!]!
  }
}
