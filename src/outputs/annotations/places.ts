import type { ElementContent } from 'hast'
import type { Span } from '../../core/model/span.ts'

/** The text of a passage as a browser has it, and where in it each character of the unit's text stands. */
export interface PagePassage {
  readonly text: string
  /** Where a span of the unit's text stands in the page's; undefined where it holds no character of it. */
  readonly find: (span: Span) => Span | undefined
}

/** Reads a passage as it stands on the page: a line break is no character there, the number of a footnote is one, and a picture has none. */
export function passageOf(unitText: string, content: readonly ElementContent[]): PagePassage {
  const offsets: (number | undefined)[] = []
  let text = ''
  const read = (node: ElementContent): void => {
    if (node.type === 'element') {
      if (isFootnote(node.properties.className)) text += wordsOf(node)
      else if (node.tagName === 'img')
        offsets.push(
          ...String(node.properties.alt ?? '')
            .split('')
            .map(() => undefined),
        )
      else for (const child of node.children) read(child)
    } else if (node.type === 'text') {
      for (const sign of node.value.split('')) {
        while (unitText[offsets.length] === '\n' && sign !== '\n') offsets.push(undefined)
        offsets.push(text.length)
        text += sign
      }
    }
  }
  for (const node of content) read(node)
  return {
    text,
    find: ([from, to]) => {
      const inside = offsets.slice(from, to).filter(each => each !== undefined)
      return inside.length === 0 ? undefined : [inside[0]!, inside.at(-1)! + 1]
    },
  }
}

const isFootnote = (names: unknown): boolean => Array.isArray(names) && names.includes('fn')

const wordsOf = (node: ElementContent): string =>
  node.type === 'element' ? node.children.map(wordsOf).join('') : node.type === 'text' ? node.value : ''
