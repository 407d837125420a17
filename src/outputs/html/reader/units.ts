import { type PageUnit, type PageWords, unpack } from './unpack.ts'

/** A unit of the page, with its words. */
export interface UnitPlace extends PageUnit {
  readonly id: string
  /** The element that holds the source of the unit alone. */
  readonly cell: Element
}

declare global {
  /** Brings the page its words from the file beside it, and calls back once they are there. */
  var enRegardBring: ((then: () => void) => void) | undefined
}

let words: PageWords | undefined

const holder = (): HTMLElement | null => document.getElementById('words')

/** Whether the page has words, in it or in a file beside it. */
export const hasWords = (): boolean => holder() !== null

/** Whether they are in the page, not beside it. */
export const carriesWords = (): boolean => !!holder()?.textContent

/** Calls back where the words are there: at once if the page carries them, else once `save.ts` has brought their file. */
export function withWords(act: () => void): void {
  if (carriesWords()) act()
  else globalThis.enRegardBring?.(act)
}

/** The page's words, read when they are first asked for. */
export function pageWords(): PageWords {
  words ??= unpack(JSON.parse(holder()!.textContent), textOfUnit)
  return words
}

function textOfUnit(id: string, side: 'a' | 'b'): string {
  const held = document.getElementById(id)
  const cell = held && (side === 'a' ? sourceOf : targetOf)(held)
  const nodes = cell === null ? [] : nodesOf(cell)
  return nodes.map(({ text }) => text).join('')
}

const sourceOf = (held: Element): Element | null => (held.matches('.p') ? held.querySelector('.a') : held)

/** The element that holds the translation of a unit alone: of a table’s cell the same one of the other table. */
export function targetOf(held: Element): Element | null {
  const other = held.closest('.p')?.querySelector('.b') ?? null
  if (!(held instanceof HTMLTableCellElement) || other === null) return other
  const { rowIndex } = held.parentElement as HTMLTableRowElement
  return (other as HTMLTableElement).rows[rowIndex]?.cells[held.cellIndex] ?? null
}

/** The unit in which an element stands; none where the page has no words of it. */
export function unitAt(inside: Element): UnitPlace | undefined {
  const { units } = pageWords()
  let held: Element | null = inside
  while (held !== null && !units.has(held.id)) held = held.parentElement
  return held === null ? undefined : unitPlace(held)
}

/** The unit that an element of the page holds. */
export function unitPlace(held: Element): UnitPlace | undefined {
  const cell = sourceOf(held)
  return cell === null ? undefined : { id: held.id, cell, ...pageWords().units.get(held.id)! }
}

/** The elements of all units of the page that have words, in order. */
export const wordUnits = (): Element[] => [...pageWords().units.keys()].flatMap(id => document.getElementById(id) ?? [])

/** The units of the page in which some of these lemmas stand, in order. */
export const unitsWith = (lemmas: ReadonlySet<string>): UnitPlace[] =>
  wordUnits()
    .flatMap(held => unitPlace(held) ?? [])
    .filter(({ places }) => places.some(({ lemma }) => lemmas.has(lemma)))

/** How often each lemma stands on the page; names and numbers are left out. */
export function lemmasOfPage(): [lemma: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { places } of pageWords().units.values()) {
    for (const { lemma, isUnlearned } of places) if (!isUnlearned) counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  }
  return [...counts]
}

/** A node with what it is in the unit's text, and the place of its first character there. */
interface Piece<Kind extends Node = Text> {
  readonly node: Kind
  readonly text: string
  readonly start: number
}

/** The nodes of one side of a unit that have a part in its text: a line break, a picture's words and a formula too. */
function nodesOf(cell: Element): Piece<Node>[] {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node => {
    if (node instanceof Element && node.matches('.fn, .reveal, .u, a.n, math *')) return NodeFilter.FILTER_REJECT
    return NodeFilter.FILTER_ACCEPT
  })
  const nodes: Piece<Node>[] = []
  let start = 0
  while (walker.nextNode() !== null) {
    const node = walker.currentNode
    const text = textOf(node)
    nodes.push({ node, text, start })
    start += text.length
  }
  return nodes
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data
  if (node instanceof HTMLBRElement) return '\n'
  return (node as HTMLImageElement).alt ?? (node as MathMLElement).getAttribute('alttext') ?? ''
}

/** The text nodes of one side of a unit. */
export const piecesOf = (cell: Element): Piece[] =>
  nodesOf(cell).filter((piece): piece is Piece => piece.node instanceof Text)

/** A piece of a unit's text as ranges of the page, one a text node. */
export function rangesOf(cell: Element, [start, end]: readonly [number, number]): Range[] {
  return piecesOf(cell).flatMap(piece => {
    const from = Math.max(start, piece.start) - piece.start
    const to = Math.min(end, piece.start + piece.text.length) - piece.start
    if (from >= to) return []
    const range = document.createRange()
    range.setStart(piece.node, from)
    range.setEnd(piece.node, to)
    return [range]
  })
}
