import type { Element, ElementContent } from 'hast'
import { overlap, quoteOf, type Span } from '../../core/model/span.ts'
import type { Mark, UnitKind, UnitText } from '../../core/model/unit.ts'
import { tagNames } from '../tag-names.ts'
import { element, text } from './element.ts'
import { formula } from './formula.ts'
import { imageAddress, linkTo } from './link.ts'

/** Something that lies over a piece of a unit's text. `open` makes its element anew wherever it has to be split. */
export interface Layer {
  readonly span: Span
  /** What holds what where layers cross: a lower rank holds a higher one. */
  readonly rank: number
  readonly open: () => Element
  /** Stands for the text beneath it (an embedded image, a formula). */
  readonly replaces?: true
}

/** Something that stands between two characters: a reference to a note. */
export interface Point {
  readonly at: number
  readonly node: ElementContent
}

export const ranks = { sentence: 0, note: 1, term: 2, link: 2, mark: 3 } as const

/**
 * A unit's text as hast: layers become nested elements, split where they cross, points stand inside the sentence
 * that they follow. Offsets are UTF-16 indices.
 */
export function inline(side: string, layers: readonly Layer[], points: readonly Point[] = []): ElementContent[] {
  const result: ElementContent[] = []
  const open: { layer: Layer; node: Element }[] = []
  const ordered = [...layers].sort((a, b) => a.rank - b.rank || a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const coming = ordered.map((layer, rank) => ({ layer, rank })).sort((a, b) => a.layer.span[0] - b.layer.span[0])
  // Layers over the piece at hand: looking through all of them for every piece would take the square of their number.
  let over: typeof coming = []
  let next = 0
  const waiting = [...points].sort((a, b) => a.at - b.at)
  const all = new Set([0, side.length, ...layers.flatMap(({ span }) => span), ...waiting.map(({ at }) => at)])
  const edges = outsideOf(
    layers.filter(({ replaces }) => replaces).map(({ span }) => span),
    [...all].sort((a, b) => a - b),
  )

  const keep = (depth: number): void => {
    open.length = Math.min(open.length, depth)
  }
  const append = (node: ElementContent): void => {
    ;(open.at(-1)?.node.children ?? result).push(node)
  }
  const enter = (layer: Layer): void => {
    const node = layer.open()
    append(node)
    open.push({ layer, node })
  }

  for (let index = 0; index < edges.length; index++) {
    const start = edges[index]!
    while (waiting[0] !== undefined && waiting[0].at <= start) {
      keep(open[0]?.layer.rank === ranks.sentence ? 1 : 0)
      append(waiting.shift()!.node)
    }
    const end = edges[index + 1]
    if (end === undefined) break
    while (coming[next] !== undefined && coming[next]!.layer.span[0] <= start) over.push(coming[next++]!)
    over = over.filter(({ layer }) => layer.span[1] > start).sort((a, b) => a.rank - b.rank)
    let common = 0
    while (common < open.length && open[common]?.layer === over[common]?.layer) common++
    keep(common)
    for (const { layer } of over.slice(common)) enter(layer)
    if (!over.some(({ layer }) => layer.replaces === true)) {
      for (const node of lines(side.slice(start, end))) append(node)
    }
  }
  return result
}

/** What stands for a piece of text is one element: nothing begins or ends inside it. */
function outsideOf(spans: readonly Span[], edges: readonly number[]): readonly number[] {
  if (spans.length === 0) return edges
  const ordered = [...spans].sort((a, b) => a[0] - b[0])
  let at = 0
  return edges.filter(edge => {
    while (ordered[at] !== undefined && ordered[at]![1] <= edge) at++
    return ordered[at] === undefined || edge <= ordered[at]![0]
  })
}

/** Text with its line breaks as elements. */
export function lines(piece: string): ElementContent[] {
  if (!piece.includes('\n')) return [text(piece)]
  return piece
    .split('\n')
    .flatMap((line, index) => [...(index === 0 ? [] : [element('br', {})]), ...(line === '' ? [] : [text(line)])])
}

/**
 * The layers of a text's own formatting. A link stands in no other link: inside one, an image is its alternative text.
 * A unit that is a formula is set on a line of its own.
 */
export function markLayers({ text: whole, marks }: UnitText, unit?: UnitKind): Layer[] {
  const links = marks.filter(isOpenLink)
  return marks.flatMap(mark => {
    const { kind, span } = mark
    if (kind === 'footnote' || span[0] === span[1]) return []
    if (kind === 'link') return isOpenLink(mark) ? [{ span, rank: ranks.link, open: () => linkTo(mark)! }] : []
    if (kind === 'formula') {
      const open = (): Element => formula(quoteOf(whole, span), unit === 'formula')
      return [{ span, rank: ranks.mark, open, replaces: true }]
    }
    if (kind === 'image') return imageLayer(mark, quoteOf(whole, span), links)
    return [{ span, rank: ranks.mark, open: () => element(tagNames[kind], {}) }]
  })
}

function imageLayer(mark: Mark, alternative: string, links: readonly Mark[]): Layer[] {
  const { span } = mark
  const address = imageAddress(mark)
  if (address !== undefined) {
    return [{ span, rank: ranks.mark, replaces: true, open: () => imageOf(mark, address, alternative) }]
  }
  if (links.some(link => overlap(link.span, span)) || linkTo(mark) === undefined) return []
  return [{ span, rank: ranks.link, open: () => linkTo(mark)! }]
}

/** A picture whose place is kept while it comes. */
function imageOf({ title, picture }: Mark, src: string, alt: string): Element {
  const size = picture === undefined ? {} : { width: picture.width, height: picture.height }
  const later = src.startsWith('data:') ? {} : { loading: 'lazy', decoding: 'async' }
  return element('img', { src, alt, ...(title === undefined ? {} : { title }), ...size, ...later })
}

/** Pictures without a word: they stand between two characters. */
export const picturePoints = ({ marks }: UnitText): Point[] =>
  marks.flatMap(mark => {
    const address = mark.kind === 'image' && mark.span[0] === mark.span[1] ? imageAddress(mark) : undefined
    if (address === undefined) return []
    const image = imageOf(mark, address, '')
    const isLarge = (mark.picture?.height ?? 0) > tallestInLine
    if (isLarge) image.properties.className = ['plate']
    return [{ at: mark.span[0], node: image }]
  })

/** Pixels of a picture that stands in a line of text. */
const tallestInLine = 48

/** The file of a picture that is all that a text holds. */
export function solePicture({ text, marks }: UnitText): string | undefined {
  const whole = marks.find(({ kind, span }) => kind === 'image' && span[0] === 0 && span[1] === text.length)
  return whole?.picture?.file
}

/** Whether a mark becomes an `<a>` of its own. */
function isOpenLink(mark: Mark): boolean {
  return mark.kind === 'link' && mark.span[0] < mark.span[1] && linkTo(mark) !== undefined
}

/** The pieces of a text in which no link may stand: what is one already, and pictures. */
export function linkedSpans(side: UnitText): Span[] {
  return markLayers(side)
    .filter(({ rank, replaces }) => rank === ranks.link || replaces)
    .map(({ span }) => span)
}
