import type { Element, Root } from 'hast'
import { remember } from '../core/language/remember.ts'
import { attribute, elementsIn } from './elements.ts'

/** What a style of an OpenDocument text means for a reader. */
export interface OdtStyles {
  /** HTML's names of the marks that it sets: `em`, `strong`, `s`, `sup`, `sub`. */
  readonly marks: (style: string | undefined) => readonly string[]
  /** What a paragraph of it is; undefined for one of prose. */
  readonly role: (
    style: string | undefined,
  ) => 'title' | 'author' | 'date' | 'quote' | 'code' | 'contents' | 'rule' | `heading${string}` | undefined
  /** Whether a reader does not see it. */
  readonly isHidden: (style: string | undefined) => boolean
  /** Whether the items of a list on this level have numbers. */
  readonly isOrdered: (style: string | undefined, level: number) => boolean
}

/** @param documents `styles.xml` and `content.xml`; a style of the latter is one that the writer set by hand */
export function stylesOf(documents: readonly (Root | undefined)[]): OdtStyles {
  const styles = new Map<string, Style>()
  const ordered = new Map<string, ReadonlySet<number>>()
  documents.forEach((document, index) => {
    for (const each of document === undefined ? [] : elementsIn(document)) {
      const name = attribute(each, 'style:name')
      if (name === undefined) continue
      if (each.tagName === 'style') styles.set(name, styleOf(each, index > 0))
      if (each.tagName === 'list-style') ordered.set(name, orderedLevels(each))
    }
  })
  const chainOf = (name: string): Style[] => {
    const chain: Style[] = []
    for (let at = styles.get(name); at !== undefined && chain.length < mostParents; at = styles.get(at.parent)) {
      chain.push(at)
    }
    return chain
  }
  const marks = new Map<string, readonly string[]>()
  const namesOf = new Map<string, readonly string[]>()
  return {
    marks: (name = '') =>
      remember(marks, name, () => marksOf(chainOf(name).filter(each => each.isText || each.byHand))),
    role: (name = '') => {
      const names = remember(namesOf, name, () => [name, ...chainOf(name).map(({ parent }) => parent)])
      return roles.find(([pattern]) => names.some(each => pattern.test(each)))?.[1] ?? headingOf(names)
    },
    isHidden: (name = '') =>
      chainOf(name)
        .find(({ says }) => says.has(display))
        ?.says.get(display) === 'none',
    isOrdered: (name = '', level) => ordered.get(name)?.has(level) === true,
  }
}

/** A style with what it says itself. */
interface Style {
  readonly parent: string
  /** Of words, not of paragraphs. */
  readonly isText: boolean
  readonly byHand: boolean
  readonly says: ReadonlyMap<string, string>
}

const display = 'text:display'
const properties = [
  display,
  'fo:font-weight',
  'fo:font-style',
  'style:text-line-through-style',
  'style:text-line-through-type',
  'style:text-position',
]

function styleOf(node: Element, byHand: boolean): Style {
  const says = new Map<string, string>()
  for (const each of node.children) {
    for (const property of properties) {
      const value = each.type === 'element' ? attribute(each, property) : undefined
      if (value !== undefined) says.set(property, value)
    }
  }
  const parent = attribute(node, 'style:parent-style-name') ?? ''
  return { parent, isText: attribute(node, 'style:family') === 'text', byHand, says }
}

function orderedLevels(node: Element): ReadonlySet<number> {
  const levels = node.children.flatMap(each =>
    each.type === 'element' &&
    each.tagName === 'list-level-style-number' &&
    (attribute(each, 'style:num-format') ?? '') !== ''
      ? [Number(attribute(each, 'text:level'))]
      : [],
  )
  return new Set(levels)
}

/** Styles that rest on one another; a ring of them ends there. */
const mostParents = 20

/** LibreOffice writes a space in a style's name as `_20_`, Word leaves it out and has names in its own language. */
const roles = [
  [/^Tit(?:le|re)$/, 'title'],
  [/^Author$/, 'author'],
  [/^Date$/, 'date'],
  [/^Quotations?$|^Block_20_Quotation$|^(?:Intense)?Quote$|^Citation(?:intense)?$/, 'quote'],
  [/^Preformatted_20_Text$|^Source_20_Code$|^HTMLPreformatted$|^PréformatéHTML$/, 'code'],
  [/^Horizontal_20_Line$/, 'rule'],
  [/^Contents_20_(?:\d+|Heading)$/, 'contents'],
] as const

const headingOf = (names: readonly string[]) => {
  const level = names.map(each => /^Heading_20_([1-6])$/.exec(each)?.[1]).find(Boolean)
  return level === undefined ? undefined : (`heading${level}` as const)
}

/** The nearest style that says something of a property decides. */
function marksOf(chain: readonly Style[]): string[] {
  const said = (name: string): string | undefined => chain.find(({ says }) => says.has(name))?.says.get(name)
  const weight = said('fo:font-weight') ?? ''
  const line = said('style:text-line-through-style') ?? said('style:text-line-through-type') ?? 'none'
  const position = said('style:text-position') ?? ''
  const lowered = /^(?:sub|-\d)/.test(position)
  return [
    ...(/^(?:italic|oblique)$/.test(said('fo:font-style') ?? '') ? ['em'] : []),
    ...(weight === 'bold' || Number(weight) >= 600 ? ['strong'] : []),
    ...(line === 'none' ? [] : ['s']),
    ...(lowered ? ['sub'] : /^(?:super|[1-9])/.test(position) ? ['sup'] : []),
  ]
}
