import type { Element, ElementContent, Root } from 'hast'
import { attribute, elementsIn, namesOf, outermost, textIn } from './elements.ts'
import { type Cut, headerFields } from './gutenberg.ts'
import type { Metadata } from './metadata.ts'

/** A page without the frame of Project Gutenberg, what its header says, and what was cut off. */
export interface UnframedPage {
  readonly page: Root
  readonly metadata: Metadata
  readonly cut: readonly Cut[]
}

/**
 * Cuts the frame off a web page of Project Gutenberg: what stands in its own sections for it, or, in older pages,
 * before and after its own marks. Undefined where a page has neither.
 */
export function unframedPage(page: Root): UnframedPage | undefined {
  const blocks = outermost(page, each => isFrame(each) || isMarked(each))
  const opening = blocks.find(each => isHeader(each) || startMark.test(textIn(each)))
  const closing = blocks.findLast(each => each !== opening && (isFooter(each) || endMark.test(textIn(each))))
  if (opening === undefined && closing === undefined) return undefined
  const state = { at: opening === undefined ? 'inside' : 'before', header: [], footer: [] } as State
  const inner = between(page, { opening, closing, state })
  const header = state.header.join('\n')
  const cut = [
    { what: 'header of Project Gutenberg', text: header },
    { what: 'licence of Project Gutenberg', text: state.footer.join('\n') },
  ].flatMap(({ what, text }) => (text.trim() === '' ? [] : [{ what, lines: text.trim().split(/\n+/).length }]))
  return { page: inner, metadata: headerFields(header), cut }
}

const startMark = /\*{3} *START OF (?:THE|THIS) PROJECT GUTENBERG/i
const endMark = /\*{3} *END OF (?:THE|THIS) PROJECT GUTENBERG|^\s*End of (?:the )?Project Gutenberg/i

/** In a book an id names its page first. */
const ids = (each: Element): string => (attribute(each, 'id') ?? '').replace(/^.*#/, '')
const isHeader = (each: Element): boolean => ids(each) === 'pg-header' || namesOf(each).includes('pgheader')
const isFooter = (each: Element): boolean => ids(each) === 'pg-footer' || namesOf(each).includes('pgfooter')
const isFrame = (each: Element): boolean => isHeader(each) || isFooter(each)

const markedBlocks = new Set(['p', 'pre', 'div', 'span', 'h1', 'h2', 'h3', 'h4'])

/** The innermost block that a mark stands in. */
function isMarked(each: Element): boolean {
  if (!markedBlocks.has(each.tagName)) return false
  const words = textIn(each)
  if (!startMark.test(words) && !endMark.test(words)) return false
  return ![...elementsIn(each)].some(inner => markedBlocks.has(inner.tagName) && /\*{3}|End of/.test(textIn(inner)))
}

interface State {
  at: 'before' | 'inside' | 'after'
  readonly header: string[]
  readonly footer: string[]
}

interface Bounds {
  readonly opening: Element | undefined
  readonly closing: Element | undefined
  readonly state: State
}

/** What stands after the one block and before the other, in the order of the page, inside the same elements. */
function between<Node extends Element | Root>(node: Node, bounds: Bounds): Node {
  const { opening, closing, state } = bounds
  const children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child === closing) state.at = 'after'
    if (child === opening || child === closing) {
      ;(child === opening ? state.header : state.footer).push(linesOf(child as Element))
      if (child === opening) state.at = 'inside'
      return []
    }
    if (child.type !== 'element') {
      if (state.at === 'inside') return [child]
      ;(state.at === 'before' ? state.header : state.footer).push(textIn(child))
      return []
    }
    if (silent.has(child.tagName)) return [child]
    const wasInside = state.at === 'inside'
    const inner = between(child, bounds)
    return wasInside || state.at === 'inside' || inner.children.length > 0 ? [inner] : []
  })
  return { ...node, children } as Node
}

/** What no reader sees, and what a page says of itself. */
const silent = new Set(['head', 'script', 'style'])

/** An element's words, a line for each block. */
function linesOf(each: Element): string {
  const blocks = outermost(each, ({ tagName }) => /^(?:p|div|pre|li|h[1-6])$/.test(tagName))
  return blocks.length === 0 ? textIn(each) : blocks.map(linesOf).join('\n')
}
