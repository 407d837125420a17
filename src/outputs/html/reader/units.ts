import type { TextWords } from '../../../core/model/text-words.ts'
import { type WordPlace, wordsOf } from '../../../library/words.ts'

/** A unit of the page, with its words. */
export interface UnitPlace {
  readonly id: string
  /** The element that holds the source of the unit alone. */
  readonly cell: Element
  readonly places: readonly WordPlace[]
}

let words: TextWords | undefined

export const hasWords = (): boolean => document.getElementById('words') !== null

/** The page's words, read when they are first asked for. */
export function pageWords(): TextWords {
  words ??= JSON.parse(document.getElementById('words')?.textContent ?? '') as TextWords
  return words
}

/** The unit in which an element stands; none where the page has no words of it. */
export function unitAt(inside: Element): UnitPlace | undefined {
  const { units } = pageWords()
  let held: Element | null = inside
  while (held !== null && !Object.hasOwn(units, held.id)) held = held.parentElement
  return held === null ? undefined : unitPlace(held)
}

/** The unit that an element of the page holds. */
export function unitPlace(held: Element): UnitPlace | undefined {
  const cell = held.matches('.p') ? held.querySelector('.a') : held
  return cell === null ? undefined : { id: held.id, cell, places: wordsOf(pageWords(), held.id) }
}

/** The elements of all units of the page that have words, in order. */
export const wordUnits = (): Element[] =>
  Object.keys(pageWords().units).flatMap(id => document.getElementById(id) ?? [])

/** The units of the page in which some of these lemmas stand, in order. */
export function unitsWith(lemmas: ReadonlySet<string>): UnitPlace[] {
  const own = pageWords()
  const isWanted = own.lemmas.flatMap(([lemma, , , , , , readings]) =>
    Array<boolean>(readings.length / 2).fill(lemmas.has(lemma)),
  )
  return wordUnits()
    .filter(({ id }) => own.units[id]!.words.some((reading, at) => at % 3 === 2 && isWanted[reading]))
    .flatMap(held => unitPlace(held) ?? [])
}

/** A text node with the place of its first character in the unit's text. */
interface Piece {
  readonly node: Text
  readonly start: number
}

/** The text nodes of one side of a unit; a line break, a picture's words, a formula count as in the unit's text. */
export function piecesOf(cell: Element): Piece[] {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node => {
    if (node instanceof Element && node.matches('.fn, .reveal, .u, a.n, math *')) return NodeFilter.FILTER_REJECT
    return NodeFilter.FILTER_ACCEPT
  })
  const pieces: Piece[] = []
  let at = 0
  while (walker.nextNode() !== null) {
    const node = walker.currentNode
    if (node instanceof Text) {
      pieces.push({ node, start: at })
      at += node.data.length
    } else if (node instanceof HTMLBRElement) at += 1
    else if (node instanceof HTMLImageElement) at += node.alt.length
    else if (node instanceof MathMLElement) at += node.getAttribute('alttext')?.length ?? 0
  }
  return pieces
}

/** A piece of a unit's text as ranges of the page, one a text node. */
export function rangesOf(cell: Element, [start, end]: readonly [number, number]): Range[] {
  return piecesOf(cell).flatMap(piece => {
    const from = Math.max(start, piece.start) - piece.start
    const to = Math.min(end, piece.start + piece.node.data.length) - piece.start
    if (from >= to) return []
    const range = document.createRange()
    range.setStart(piece.node, from)
    range.setEnd(piece.node, to)
    return [range]
  })
}
