import type { PhrasingContent } from 'mdast'

/**
 * Inline content parted at the ends of its lines in the file; hard breaks stay inside. A text is cut where its line
 * ends, and the place of each part is its own.
 */
export function linesIn(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type !== 'text' || !node.value.includes('\n')) {
      lines.at(-1)!.push(node)
      continue
    }
    let offset = node.position?.start.offset ?? 0
    for (const [index, value] of node.value.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (value !== '') lines.at(-1)!.push({ ...node, value, position: placed(offset, offset + value.length) })
      offset += value.length + 1
    }
  }
  return lines
}

/** Lines put together again. */
export function joinedLines(lines: readonly (readonly PhrasingContent[])[]): PhrasingContent[] {
  return lines.flatMap((line, index): PhrasingContent[] => {
    const start = line[0]?.position?.start.offset ?? 0
    return index === 0 ? [...line] : [{ type: 'text', value: '\n', position: placed(start, start) }, ...line]
  })
}

/** A text without its first characters. */
export function textFrom<Node extends Extract<PhrasingContent, { type: 'text' }>>(node: Node, at: number): Node {
  const start = (node.position?.start.offset ?? 0) + at
  return { ...node, value: node.value.slice(at), position: placed(start, start + node.value.length - at) }
}

/** A place that is told by its offsets alone, UTF-16. */
export function placed(start: number, end: number) {
  const point = (offset: number) => ({ line: 1, column: 1, offset })
  return { start: point(start), end: point(end) }
}
