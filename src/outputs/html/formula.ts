import type { Element, ElementContent, Properties, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import temml from 'temml'
import { unified } from 'unified'
import { element, text } from './element.ts'

const processor = unified().use(rehypeParse, { fragment: true }).freeze()

/** A formula in TeX as MathML that carries its TeX as `alttext`; one that is no TeX stands as it is written, as code. */
export function formula(tex: string, displayMode: boolean): Element {
  const markup = markupOf(tex, displayMode)
  if (markup === undefined) return element('code', {}, [text(tex)])
  const [math] = cleaned(processor.parse(markup))
  if (math?.type !== 'element') return element('code', {}, [text(tex)])
  return { ...math, properties: { ...math.properties, alttext: tex } }
}

function markupOf(tex: string, displayMode: boolean): string | undefined {
  try {
    return temml.renderToString(tex, {
      displayMode,
      throwOnError: true,
      trust: false,
      maxExpand: 1000,
      maxSize: [10, 100],
    })
  } catch {
    return undefined
  }
}

/** MathML Core; no link, no style, no script can be in it. */
const elements = new Set(
  'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd menclose'.split(
    ' ',
  ),
)
const attributes = new Set(
  'display displayStyle scriptLevel mathVariant stretchy fence form separator largeOp moveableLimits movableLimits accent accentUnder lSpace rSpace minSize maxSize symmetric lineThickness width height depth voffset columnAlign rowSpacing columnSpacing encoding notation'
    .toLowerCase()
    .split(' '),
)

function cleaned(parent: Root | Element): ElementContent[] {
  return parent.children.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node]
    if (node.type !== 'element') return []
    if (!elements.has(node.tagName)) return cleaned(node)
    return [element(node.tagName, kept(node.properties), cleaned(node))]
  })
}

const kept = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => attributes.has(name.toLowerCase())))
