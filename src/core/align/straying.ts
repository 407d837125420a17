import { cross, type Link } from '../model/link.ts'
import { type FixedLink, fixableLinks } from './bitext.ts'

/** Sure links that a fixed one crosses only where its passage stands elsewhere: an aligner errs by a few sentences. */
const enough = 4
const sure = 0.9

/**
 * Parts fixed links, none sharing a sentence with another, into those that can hold together and those that stray: that
 * cross several sure links of the texts without them, or one of the first kind that was given before.
 */
export function partedFixed(
  fixed: readonly FixedLink[],
  links: readonly Link[],
): { readonly along: readonly FixedLink[]; readonly straying: readonly FixedLink[] } {
  const certain = links.filter(({ source, target, score }) => score >= sure && source.length > 0 && target.length > 0)
  const near = fixed.filter(each => certain.filter(link => cross(each, link)).length < enough)
  const along = new Set(fixableLinks(near))
  return { along: [...along], straying: fixed.filter(each => !along.has(each)) }
}
