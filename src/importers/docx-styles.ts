import type { Element, Root } from 'hast'
import { attribute, elementsIn } from './elements.ts'

/** A style with the one that it rests on, by their ids. */
interface Style {
  readonly name: string
  readonly parent: string
  /** Level in the outline, from 1; undefined where it says none. */
  readonly level?: number
}

/** Styles that rest on one another; a ring of them ends there. */
const mostParents = 20

/**
 * Headings by the styles of an author: those that rest on a heading of Word, or have a level in the outline.
 *
 * @returns lines of the converter's map of styles
 */
export function headingStyles(document: Root): string[] {
  const styles = new Map<string, Style>()
  for (const each of elementsIn(document)) {
    if (each.tagName === 'style' && attribute(each, 'w:type') === 'paragraph') {
      styles.set(attribute(each, 'w:styleId') ?? '', styleOf(each))
    }
  }
  return [...styles.values()].flatMap(style => {
    const level = isOwn(style) ? levelOf(style, styles) : undefined
    return level === undefined ? [] : [`p[style-name='${style.name}'] => h${Math.min(level, 6)}:fresh`]
  })
}

/** Names that a map can hold, and that Word does not have itself. */
const isOwn = ({ name }: Style): boolean => /^[^'\\\n]+$/.test(name) && !/^(?:heading \d|title|toc .*)$/i.test(name)

function levelOf(style: Style, styles: ReadonlyMap<string, Style>): number | undefined {
  let at: Style | undefined = style
  for (let steps = 0; at !== undefined && steps < mostParents; steps++) {
    if (at.level !== undefined) return at.level
    const said = /^heading (\d)$/i.exec(at.name)?.[1]
    if (said !== undefined) return Number(said)
    at = styles.get(at.parent)
  }
  return undefined
}

/** Level 9 of the outline is that of the text. */
function styleOf(node: Element): Style {
  const inside = [...elementsIn(node)]
  const said = (name: string) => {
    const found = inside.find(({ tagName }) => tagName === name)
    return found && attribute(found, 'w:val')
  }
  const level = Number(said('outlinelvl') ?? 9)
  return {
    name: said('name') ?? '',
    parent: said('basedon') ?? '',
    ...(level >= 0 && level < 9 ? { level: level + 1 } : {}),
  }
}
