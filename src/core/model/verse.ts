import type { Paragraph } from 'mdast'

/** The lines of a paragraph in which every line but the last ends in a hard break; undefined for prose. */
export function verseLines({ children }: Paragraph): Paragraph['children'][] | undefined {
  if (!children.some(child => child.type === 'break')) return undefined
  if (children.some(child => child.type === 'text' && child.value.includes('\n'))) return undefined
  const lines: Paragraph['children'][] = [[]]
  for (const child of children) {
    if (child.type === 'break') lines.push([])
    else lines.at(-1)!.push(child)
  }
  return lines
}
