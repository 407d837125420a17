import type { Link } from '../model/link.ts'
import { firstIndex } from '../model/sorted.ts'
import { type FixedLink, fixableLinks, isLone } from './bitext.ts'

/** Sure links that a fixed one crosses only where its passage stands elsewhere: an aligner errs by a few sentences. */
const enough = 4
const sure = 0.9

/**
 * Parts fixed links, none sharing a sentence with another, into those that can hold together and those that stray: that
 * cross several sure links of the texts without them, which stand in the order of both, or one of the first kind that was given before.
 */
export function partedFixed(
  fixed: readonly FixedLink[],
  links: readonly Link[],
): { readonly along: readonly FixedLink[]; readonly straying: readonly FixedLink[] } {
  const certain = links.filter(link => link.score >= sure && !isLone(link))
  const near = fixed.filter(each => isLone(each) || crossed(each, certain) < enough)
  const along = new Set(fixableLinks(near))
  return { along: [...along], straying: fixed.filter(each => !along.has(each)) }
}

/** How many of links that stand in the order of both texts a link crosses. */
function crossed({ source, target }: FixedLink, links: readonly FixedLink[]): number {
  const before = (side: 'source' | 'target', at: number) => firstIndex(links, link => link[side].at(-1)! >= at)
  const after = (side: 'source' | 'target', at: number) => firstIndex(links, link => link[side][0]! > at)
  const down = before('source', source[0]!) - after('target', target.at(-1)!)
  const up = before('target', target[0]!) - after('source', source.at(-1)!)
  return Math.max(0, down) + Math.max(0, up)
}
