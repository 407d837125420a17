import type { Paragraph, PhrasingContent, Text } from 'mdast'

/**
 * Inline content parted at the ends of its lines in the file; hard breaks stay inside. A text is cut where its line
 * ends, and the place of each part is its own.
 *
 * @param text in which the offsets of the nodes lie
 */
export function linesIn(nodes: readonly PhrasingContent[], text: string): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type !== 'text' || !node.value.includes('\n')) {
      lines.at(-1)!.push(node)
      continue
    }
    for (const [index, { value, start }] of linesOf(node, text).entries()) {
      if (index > 0) lines.push([])
      if (value !== '') lines.at(-1)!.push({ ...node, value, position: placed(start, start + value.length) })
    }
  }
  return lines
}

/** The lines of a text, and where each stands (UTF-16): behind its indentation and the signs of its quotations. */
export function linesOf({ value, position }: Text, text: string): { readonly value: string; readonly start: number }[] {
  let start = position?.start.offset ?? 0
  return value.split('\n').map((line, index) => {
    if (index > 0) {
      start = text.indexOf('\n', start) + 1
      while (' \t>'.includes(text[start] ?? '.')) start++
    }
    return { value: line, start }
  })
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

const hasEscape = ({ value, position }: Extract<PhrasingContent, { type: 'text' }>): boolean =>
  (position?.end.offset ?? 0) - (position?.start.offset ?? 0) !== value.length

/** Lines of a table begin and end with one. */
const endsWithBar = (line: readonly PhrasingContent[]): boolean => {
  const last = line.at(-1)
  return last?.type === 'text' && /\|[ \t]*$/.test(last.value)
}

const bar = /^\|(?:[ \t]+|$)/

/** Lines that each begin with a bar, as Pandoc sets verse: the same lines, with a hard break behind each. */
export function lineBlockIn(paragraph: Paragraph, text: string): Paragraph | undefined {
  const [head] = paragraph.children
  if (head?.type !== 'text' || !bar.test(head.value) || hasEscape(head)) return undefined
  const lines = linesIn(paragraph.children, text)
  if (lines.length < 2 || !lines.every(([first]) => first?.type === 'text' && bar.test(first.value))) return undefined
  if (lines.some(endsWithBar)) return undefined
  const children = lines.flatMap(([first, ...others], index): PhrasingContent[] => {
    const head = first as Text
    const words = textFrom(head, bar.exec(head.value)![0].length)
    const line = [...(words.value === '' ? [] : [words]), ...others]
    return index === 0 ? line : [{ type: 'break', position: words.position! }, ...line]
  })
  return { ...paragraph, children }
}
