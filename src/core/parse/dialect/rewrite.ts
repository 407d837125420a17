import type { Nodes, Root, Text } from 'mdast'
import { firstIndex } from '../../model/sorted.ts'
import { linesOf, placed } from './lines.ts'

/** What stands in a text in the place of `[start, end)`, UTF-16. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** A text with other signs, and where in the text as it was given each of its places stands. */
export interface Rewritten {
  readonly text: string
  /** Of an offset into the new text, the one into the old, UTF-16; of what was put in, where it was put. */
  readonly original: (offset: number) => number
  /** Offsets into the new text before which something stood or stands that is not in the other, in order. */
  readonly breaks: readonly number[]
}

/** @param edits in order, apart */
export function rewritten(text: string, edits: readonly Edit[]): Rewritten {
  const parts: string[] = []
  const pieces: { readonly at: number; readonly from: number; readonly isNew: boolean }[] = []
  let [length, copied] = [0, 0]
  const add = (part: string, from: number, isNew: boolean) => {
    if (part === '') return
    pieces.push({ at: length, from, isNew })
    parts.push(part)
    length += part.length
  }
  for (const { start, end, by } of edits) {
    add(text.slice(copied, start), copied, false)
    add(by, start, true)
    copied = end
  }
  add(text.slice(copied), copied, false)
  const original = (offset: number) => {
    const piece = pieces[firstIndex(pieces, ({ at }) => at > offset) - 1]
    if (piece === undefined) return offset
    return Math.min(piece.isNew ? piece.from : piece.from + offset - piece.at, text.length)
  }
  return { text: parts.join(''), original, breaks: pieces.map(({ at }) => at) }
}

/** The tree of a text with other signs, as that of the text as it was given: places, and macros as they are written. */
export function replaced(root: Root, text: string, written: Rewritten): Root {
  const { original } = written
  const moved = <Node extends Nodes>(node: Node): Node => {
    const [start, end] = [original(node.position?.start.offset ?? 0), original(node.position?.end.offset ?? 0)]
    const position = { position: placed(start, Math.max(start, end)) }
    const inner = 'children' in node ? { children: (node.children as Nodes[]).flatMap(movedIn) } : {}
    const tex = node.type === 'formula' ? { offset: original(node.offset) } : {}
    const value = node.type === 'macro' ? { value: text.slice(start, end) } : {}
    return { ...node, ...position, ...inner, ...tex, ...value }
  }
  const movedIn = (node: Nodes): Nodes[] => (node.type === 'text' ? piecesOf(node, written) : [moved(node)])
  return moved(root)
}

/** A text, parted where its places in the text as it was given do not follow on each other. */
function piecesOf(node: Text, { text, original, breaks }: Rewritten): Text[] {
  const pieces: Text[] = []
  const lines = linesOf(node, text)
  for (const [index, { value, start }] of lines.entries()) {
    const line = index < lines.length - 1 ? `${value}\n` : value
    let from = 0
    for (let next = firstIndex(breaks, at => at > start); from < line.length; next++) {
      const to = Math.min((breaks[next] ?? Number.POSITIVE_INFINITY) - start, line.length)
      const at = original(start + from)
      pieces.push({ ...node, value: line.slice(from, to), position: placed(at, at + to - from) })
      from = to
    }
  }
  return pieces
}
