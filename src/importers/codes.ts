import type { Element, ElementContent } from 'hast'
import type { PhrasingContent } from 'mdast'
import { attribute, outermost, textIn } from './elements.ts'

/** The words of a translator's file, with what its codes of the original's format mean for a reader. */
export interface Coded {
  readonly content: PhrasingContent[]
  /** Codes that mean nothing to one; both halves of a pair count. */
  readonly lost: number
}

type Mark = 'strong' | 'emphasis'

/** Half of a pair that opens or closes a mark. */
interface Half {
  readonly type: 'half'
  readonly key: string
  readonly opens: boolean
  readonly mark: Mark | undefined
}

type Piece = PhrasingContent | Half

interface Reading {
  /** What a code stood for in the original, by its id in the unit (XLIFF 2). */
  readonly data: ReadonlyMap<string, string>
  lost: number
}

/** Inline content of TMX or XLIFF → words, with bold and italics where the codes say so, and a space for a line's end. */
export function codedWords(nodes: readonly ElementContent[], data: ReadonlyMap<string, string> = new Map()): Coded {
  const reading: Reading = { data, lost: 0 }
  const content = paired(
    nodes.flatMap(node => piecesOf(node, reading)),
    reading,
  )
  return { content, lost: reading.lost }
}

const openings = new Set(['bpt', 'bx', 'sc'])
const closings = new Set(['ept', 'ex', 'ec'])
const wraps = new Set(['g', 'pc', 'hi'])
const places = new Set(['ph', 'x', 'it', 'ut'])

function piecesOf(node: ElementContent, reading: Reading): Piece[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }]
  if (node.type !== 'element') return []
  const { tagName, children } = node
  if (openings.has(tagName) || closings.has(tagName)) return [halfOf(node, reading), ...subTexts(node, reading)]
  if (places.has(tagName)) return [...placed(node, reading), ...subTexts(node, reading)]
  const inner = children.flatMap(child => piecesOf(child, reading))
  const mark = wraps.has(tagName) ? markIn(node, reading) : undefined
  return mark === undefined ? inner : [{ type: mark, children: paired(inner, reading) }]
}

function halfOf(node: Element, reading: Reading): Half {
  const key = ['i', 'rid', 'startRef', 'id'].map(name => attribute(node, name)).find(each => each !== undefined) ?? ''
  const opens = openings.has(node.tagName)
  return { type: 'half', key, opens, mark: opens ? markIn(node, reading) : undefined }
}

/** Words that a code holds for a reader, such as a footnote. */
const subTexts = (node: Element, reading: Reading): Piece[] =>
  outermost(node, ({ tagName }) => tagName === 'sub').flatMap(sub =>
    sub.children.flatMap(child => piecesOf(child, reading)),
  )

const marks: Readonly<Record<string, Mark>> = {
  b: 'strong',
  bold: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  italic: 'emphasis',
  strong: 'strong',
}

/** `x-strong`, `xlf:b` and `bold;` are names of tools, `<b>` is what stood in the original. */
function markIn(node: Element, reading: Reading): Mark | undefined {
  const names = [...kindsOf(node), tagIn(codeOf(node, reading)) ?? '']
  const mark = names.map(name => name.replace(/^(?:x-|xlf:)|;$/g, '')).find(name => Object.hasOwn(marks, name))
  return mark === undefined ? undefined : marks[mark]
}

const kindsOf = (node: Element): string[] =>
  ['ctype', 'subType', 'type'].flatMap(name => attribute(node, name)?.toLowerCase() ?? [])

/** What stood in the original. */
function codeOf(node: Element, { data }: Reading): string {
  const reference = attribute(node, 'dataRef') ?? attribute(node, 'dataRefStart')
  return (
    (reference === undefined ? undefined : data.get(reference)) ??
    attribute(node, 'equiv-text') ??
    attribute(node, 'equiv') ??
    attribute(node, 'disp') ??
    textIn(node)
  )
}

const tagIn = (code: string): string | undefined => /^\s*<\/?([a-z][\w:-]*)[^<>]*>\s*$/i.exec(code)?.[1]?.toLowerCase()

const lineEnds = new Set(['lb', 'xlf:lb', 'x-br'])

/** What stands for something that only the original has, such as a variable: as it shows itself. */
function placed(node: Element, reading: Reading): Piece[] {
  const code = codeOf(node, reading)
  const tag = tagIn(code)
  const isLineEnd = kindsOf(node).some(kind => lineEnds.has(kind)) || /^(?:w:|text:)?(?:br|line-break)$/.test(tag ?? '')
  if (isLineEnd || code === '\n') return [{ type: 'text', value: ' ' }]
  const mark = tag === undefined ? undefined : marks[tag]
  if (mark !== undefined) return [{ type: 'half', key: `<${tag}>`, opens: !/^\s*<\//.test(code), mark }]
  const isShown =
    node.tagName === 'x' || attribute(node, 'id') !== undefined ? !/^<[^>]*>$/.test(code.trim()) : isVariable(code)
  if (code.trim() !== '' && isShown) return [{ type: 'inlineCode', value: code }]
  reading.lost++
  return []
}

/** `%1$s`, `{name}`, `{{name}}`, `${name}` */
const isVariable = (code: string): boolean => /^(?:%[\d$.]*[a-z@]|\$?\{\{?[\w. -]+\}\}?)$/i.test(code.trim())

/** Marks for the halves that belong together; those that cross others, or have no other half, leave their words plain. */
function paired(pieces: readonly Piece[], reading: Reading): PhrasingContent[] {
  const line: PhrasingContent[] = []
  const open: { readonly half: Half; readonly at: number }[] = []
  const waiting = new Map<string, number>()
  const wait = (key: string, by: number) => waiting.set(key, (waiting.get(key) ?? 0) + by)
  const pop = () => {
    const last = open.pop()!
    wait(last.half.key, -1)
    return last
  }
  for (const piece of pieces) {
    if (piece.type !== 'half') line.push(piece)
    else if (piece.opens) {
      open.push({ half: piece, at: line.length })
      wait(piece.key, 1)
    } else if ((waiting.get(piece.key) ?? 0) === 0) reading.lost++
    else {
      for (; open.at(-1)!.half.key !== piece.key; reading.lost++) pop()
      const { half, at } = pop()
      if (half.mark === undefined) reading.lost += 2
      else if (line.length > at) line.push({ type: half.mark, children: line.splice(at) })
    }
  }
  reading.lost += open.length
  return line
}
