import { group } from './group.ts'

/** How far the characters of the two sides differ, in standard deviations. */
export const lengths = group(
  ['gap', 'gap squared', 'gap of many', 'shortest of many'],
  ({ features: [source, target], statistics }) => {
    const [own, other] = [source.lengths, target.lengths]
    const [scale, otherScale] = [Math.sqrt(statistics.ratio), Math.sqrt(1 / statistics.ratio)]
    return ({ i, j, a, b }, out, at) => {
      if (a === 0 || b === 0) return
      const one = (own[i + a]! - own[i]!) * scale
      const two = (other[j + b]! - other[j]!) * otherScale
      const gap = Math.min(8, Math.abs(one - two) / Math.sqrt(3 * (one + two + 6)))
      out[at] = gap
      out[at + 1] = gap * gap
      if (a + b === 2) return
      out[at + 2] = gap
      let shortest = Number.POSITIVE_INFINITY
      if (a > 1) for (let k = i; k < i + a; k++) shortest = Math.min(shortest, own[k + 1]! - own[k]!)
      if (b > 1) for (let k = j; k < j + b; k++) shortest = Math.min(shortest, other[k + 1]! - other[k]!)
      out[at + 3] = Math.log1p(shortest)
    }
  },
)
