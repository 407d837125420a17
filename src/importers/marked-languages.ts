import type { Element, ElementContent, Root } from 'hast'
import { primarySubtag } from '../core/language/primary.ts'
import { toldBy } from './columns.ts'
import { languageOf, textIn } from './elements.ts'
import type { ForeignLanguage } from './importer.ts'

/** A text and its translation, out of a page whose blocks say which language they are in. */
export interface MarkedSides {
  readonly own: Element
  readonly other: Element
}

interface Languages {
  readonly own: ForeignLanguage
  readonly other: ForeignLanguage
}

/** Of all letters, the part that each language must have: less is a motto, or a letter that is quoted. */
const least = 0.25

/**
 * Both languages of a page or a book that has them one under the other, each block with its `lang`. A block that says
 * nothing is in the language of the one around it, and at the outset in the text's own. Undefined where one of them has
 * less than a quarter of the letters, or where their words tell that the marks are wrong. Tables are told by their columns.
 */
export function sidesByLanguage(content: Element, languages: Languages): MarkedSides | undefined {
  const [own, other] = (['own', 'other'] as const).map(wanted => ({
    ...content,
    children: childrenIn(content, { wanted, at: 'own', languages }),
  })) as [Element, Element]
  const letters = [own, other].map(side => textIn(side).replace(/\s+/g, '').length)
  const sum = (letters[0] ?? 0) + (letters[1] ?? 0)
  if (sum === 0 || letters.some(each => each < least * sum)) return undefined
  const isAsMarked = (['own', 'other'] as const).every(name => {
    const told = toldBy([{ text: textIn(name === 'own' ? own : other) }], languages)
    return told === undefined || told === name
  })
  return isAsMarked ? { own, other } : undefined
}

const blockNames = new Set(
  'p div section article main body header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote aside figure figcaption pre'.split(
    ' ',
  ),
)

interface Walk {
  readonly wanted: keyof Languages
  /** Which language the walk is in. */
  readonly at: keyof Languages
  readonly languages: Languages
}

function childrenIn(node: Element | Root, walk: Walk): ElementContent[] {
  return (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element' || !blockNames.has(child.tagName)) return walk.at === walk.wanted ? [child] : []
    const at = sideOf(child, walk)
    const children = childrenIn(child, { ...walk, at })
    const isEmpty = children.every(each => each.type !== 'element' && textIn(each).trim() === '')
    return isEmpty && at !== walk.wanted ? [] : [{ ...child, children }]
  })
}

function sideOf(block: Element, { at, languages }: Walk): keyof Languages {
  const tag = primarySubtag(languageOf(block) ?? '')
  return tag === languages.own.code ? 'own' : tag === languages.other.code ? 'other' : at
}
