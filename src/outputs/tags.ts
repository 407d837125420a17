import type { Span } from '../core/model/span.ts'
import type { Mark, MarkKind, Unit, UnitText } from '../core/model/unit.ts'

/** What TMX 1.4b (section 5.3) and XLIFF 1.2 (`ctype`) both call the kinds of marks; of others an `x-` of our own. */
export const markTypes: Readonly<Record<MarkKind, string>> = {
  emphasis: 'italic',
  strong: 'bold',
  delete: 'x-delete',
  code: 'x-code',
  link: 'link',
  image: 'image',
  footnote: 'x-footnote',
  formula: 'x-formula',
  superscript: 'x-superscript',
  subscript: 'x-subscript',
  highlight: 'x-highlight',
}

/** A mark with the number that it has in files for translators: the same on both sides where it is the same mark. */
export interface NumberedMark {
  readonly number: number
  readonly mark: Mark
}

/**
 * A piece of a unit's text for a format whose inline marks are tags. A mark that begins or ends in another segment is
 * a `start` or an `end`; one without text, and a line break, is `single`.
 */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pair'; readonly tag: NumberedMark; readonly children: readonly Piece[] }
  | { readonly kind: 'start' | 'end' | 'single'; readonly tag: NumberedMark }
  | { readonly kind: 'break'; readonly text: string }

/**
 * Numbers the marks of both sides, from 1. A mark of the target has the number of the source's first free mark of its
 * kind, address and label, or of its kind alone; one that the source does not have gets the next number.
 */
export function numberedMarks({ source, target }: Pick<Unit, 'source' | 'target'>): {
  source: readonly NumberedMark[]
  target: readonly NumberedMark[]
} {
  const own = source.marks.map((mark, index) => ({ number: index + 1, mark }))
  const marks = target?.marks ?? []
  const numbers = new Map<Mark, number>()
  const free = new Set(own)
  for (const isSame of [isAlike, ({ kind }: Mark, other: Mark) => kind === other.kind]) {
    for (const mark of marks) {
      const found = numbers.has(mark) ? undefined : [...free].find(each => isSame(each.mark, mark))
      if (found === undefined) continue
      numbers.set(mark, found.number)
      free.delete(found)
    }
  }
  let next = own.length
  return { source: own, target: marks.map(mark => ({ number: numbers.get(mark) ?? ++next, mark })) }
}

function isAlike(one: Mark, other: Mark): boolean {
  return one.kind === other.kind && one.url === other.url && one.label === other.label
}

/** A stretch of a side as text and tags. */
export function piecesOf({ text }: Pick<UnitText, 'text'>, tags: readonly NumberedMark[], span: Span): Piece[] {
  return within(text, itemsIn(tags, span), span)
}

interface Item {
  readonly kind: 'pair' | 'start' | 'end' | 'single'
  readonly span: Span
  readonly tag: NumberedMark
}

function itemsIn(tags: readonly NumberedMark[], [from, to]: Span): Item[] {
  const items = tags.flatMap((tag): Item[] => {
    const [start, end] = tag.mark.span
    if (start === end) return from <= start && start <= to ? [{ kind: 'single', span: [start, start], tag }] : []
    if (from <= start && end <= to) return [{ kind: 'pair', span: [start, end], tag }]
    if (from <= start && start < to) return [{ kind: 'start', span: [start, start], tag }]
    if (from < end && end <= to) return [{ kind: 'end', span: [end, end], tag }]
    return []
  })
  return items.sort(byPosition)
}

/** By start; what ends comes first, then what is empty, then outer before inner. */
function byPosition(one: Item, other: Item): number {
  const order = ({ kind, span }: Item) => (kind === 'end' ? 0 : span[0] === span[1] ? 1 : 2)
  return one.span[0] - other.span[0] || order(one) - order(other) || other.span[1] - one.span[1]
}

function within(text: string, items: readonly Item[], [from, to]: Span): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (let index = 0; index < items.length; ) {
    const { kind, span, tag } = items[index]!
    let next = index + 1
    while (next < items.length && items[next]!.span[0] < span[1]) next++
    pieces.push(...textPieces(text.slice(at, span[0])))
    if (kind === 'pair') pieces.push({ kind, tag, children: within(text, items.slice(index + 1, next), span) })
    else pieces.push({ kind, tag })
    at = Math.max(at, span[1])
    index = next
  }
  return [...pieces, ...textPieces(text.slice(at, to))]
}

function textPieces(text: string): Piece[] {
  return text
    .split(/(\n+)/)
    .filter(piece => piece !== '')
    .map(piece => ({ kind: piece.startsWith('\n') ? 'break' : 'text', text: piece }))
}

/** A mark's own Markdown, before and after its text. */
export function markdownOf({ kind, url = '', title, label = '' }: Mark): readonly [open: string, close: string] {
  const address = `](${url}${title === undefined ? '' : ` "${title.replaceAll('"', '\\"')}"`})`
  switch (kind) {
    case 'emphasis':
      return ['*', '*']
    case 'strong':
      return ['**', '**']
    case 'delete':
      return ['~~', '~~']
    case 'code':
      return ['`', '`']
    case 'superscript':
      return ['^', '^']
    case 'subscript':
      return ['~', '~']
    case 'highlight':
      return ['==', '==']
    case 'formula':
      return ['$', '$']
    case 'link':
      return ['[', address]
    case 'image':
      return ['![', address]
    case 'footnote':
      return [`[^${label}]`, '']
  }
}
