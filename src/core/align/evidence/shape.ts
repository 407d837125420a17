import { group } from './group.ts'

/** How many sentences stand on either side. */
export const shape = group(
  ['alone', 'alone again', 'alone here', 'two-one', 'three-one', 'more-one', 'two-two', 'more-more', 'extra'],
  ({ statistics }) =>
    ({ i, j, a, b, again }, out, at) => {
      const few = Math.min(a, b)
      const many = Math.max(a, b)
      if (few === 0) {
        out[at] = 1
        out[at + 1] = again ? 1 : 0
        out[at + 2] = a > 0 ? statistics.alone[0][i]! : statistics.alone[1][j]!
      } else if (few === 1 && many > 1) out[at + (many === 2 ? 3 : many === 3 ? 4 : 5)] = 1
      else if (few > 1) out[at + (few + many === 4 ? 6 : 7)] = 1
      out[at + 8] = Math.max(0, few + many - 5)
    },
)
