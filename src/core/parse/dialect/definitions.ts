import type { BlockContent, Code, List, ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { joinedLines, linesIn, placed, textFrom } from './lines.ts'
import type { DefinedTerm, Definitions, DefinitionText } from './nodes.ts'

const sign = /^:[ \t]+/

/**
 * Blocks that stand side by side, with each term and what follows it behind `: ` put into a list of definitions; a colon
 * behind a backslash is none.
 *
 * @param text the file, in which the offsets of the blocks lie
 */
export function withDefinitions(
  nodes: readonly RootContent[],
  text: string,
  inline: (start: number, end: number) => PhrasingContent[],
): RootContent[] {
  const isDefinition: IsDefinition = ([first]) => first?.type === 'text' && startsWithSign(first, text)
  const done: RootContent[] = []
  for (const node of nodes) {
    const lines = node.type === 'paragraph' && hasSign(node) ? linesIn(node.children, text) : []
    const at = lines.findIndex(isDefinition)
    const parts = at === -1 ? [] : partsOf(lines, isDefinition)
    const last = done.at(-1)
    if (node.type === 'code' && last?.type === 'definitions' && !isFenced(node, text)) {
      addTo(done, continuedIn(node, text, inline), node)
    } else if (node.type === 'list') done.push(definitionsIn(node, text) ?? node)
    else if (at === -1) done.push(node)
    else if (at === 1 && isTerm(lines[0]!)) addTo(done, parts, node)
    else if (at === 0 && last?.type === 'definitions') addTo(done, parts, node)
    else if (at === 0 && last?.type === 'paragraph' && isTerm(last.children)) {
      done.pop()
      addTo(done, [partOf('definedTerm', last.children), ...parts], {
        ...node,
        position: { start: last.position!.start, end: node.position!.end },
      })
    } else done.push(node)
  }
  return done
}

/** Code between fences, or short codes, not code that is set in. */
export const isFenced = ({ position }: Code, text: string): boolean =>
  /^(?:`{3}|~{3}|\{\{)/.test(text.slice(position?.start.offset ?? 0))

/** What is set in under a definition goes on with it; what is set in further is code. */
export function continuedIn(
  { position }: Code,
  text: string,
  inline: (start: number, end: number) => PhrasingContent[],
): (DefinitionText | Code)[] {
  const start = text.lastIndexOf('\n', position!.start.offset!) + 1
  const parts = [...text.slice(start, position!.end.offset!).matchAll(/[^\n]+(?:\n[ \t]*[^\s][^\n]*)*/g)]
  return parts.flatMap(({ 0: part, index }): (DefinitionText | Code)[] => {
    const indent = /^[ \t]*/.exec(part)![0].length
    const [from, to] = [start + index + indent, start + index + part.trimEnd().length]
    if (from >= to) return []
    const isCode = part.slice(0, indent).replaceAll('\t', '    ').length >= 8
    if (!isCode) return [partOf('definitionText', inline(from, to))]
    return [{ type: 'code', value: part.trimEnd().replace(/^[ \t]{1,8}/gm, ''), position: placed(from, to) }]
  })
}

/** MDN writes terms as items of a list, and what each means as the one item of a list in it, behind a colon. */
function definitionsIn({ children, position }: List, text: string): Definitions | undefined {
  const isMeant = (node: RootContent): node is List => node.type === 'list' && node.children.every(isDefined)
  const isDefined = ({ children: [first] }: ListItem) =>
    first?.type === 'paragraph' && first.children[0]?.type === 'text' && startsWithSign(first.children[0], text)
  const isTerm = ({ children: [term, meaning, ...others] }: ListItem) =>
    term?.type === 'paragraph' && meaning !== undefined && isMeant(meaning) && others.length === 0
  if (!children.every(isTerm)) return undefined
  const parts = children.flatMap(({ children: [term, meaning] }) => [
    partOf('definedTerm', (term as Paragraph).children),
    ...(meaning as List).children.flatMap(meaningIn),
  ])
  return { type: 'definitions', children: parts, position }
}

function meaningIn({ children: [first, ...others] }: ListItem): Definitions['children'] {
  const [head, ...rest] = (first as Paragraph).children
  const words = textFrom(head as Text, sign.exec((head as Text).value)![0].length)
  const further = others.map(node => (node.type === 'paragraph' ? partOf('definitionText', node.children) : node))
  return [partOf('definitionText', [...(words.value === '' ? [] : [words]), ...rest]), ...(further as BlockContent[])]
}

const startsWithSign = ({ value, position }: Text, text: string): boolean =>
  sign.test(value) && text[position?.start.offset ?? -1] === ':'

/** A wrapped line of French prose may begin with a colon too: what is defined stands on one short line. */
function isTerm(line: readonly PhrasingContent[]): boolean {
  const [start, end] = [line[0]?.position?.start.offset ?? 0, line.at(-1)?.position?.end.offset ?? 0]
  return end - start <= mostOfTerm && !line.some(node => node.type === 'text' && node.value.includes('\n'))
}

/** Characters. */
const mostOfTerm = 50

const hasSign = ({ children }: Paragraph): boolean =>
  children.some(node => node.type === 'text' && /(?:^|\n):[ \t]/.test(node.value))

type IsDefinition = (line: readonly PhrasingContent[]) => boolean

/** A line that begins with the sign is a definition; the lines after it go on with it, the others are terms. */
function partsOf(
  lines: readonly (readonly PhrasingContent[])[],
  isDefinition: IsDefinition,
): (DefinedTerm | DefinitionText)[] {
  const groups: PhrasingContent[][][] = []
  for (const line of lines) {
    const current = groups.at(-1)
    const goesOn = current !== undefined && isDefinition(current[0]!) && !isDefinition(line)
    if (goesOn) current.push([...line])
    else groups.push([[...line]])
  }
  return groups.map(group => {
    const [first = [], ...others] = group
    const [head] = first
    if (head?.type !== 'text' || !isDefinition(first)) return partOf('definedTerm', first)
    const cut = sign.exec(head.value)![0].length
    const words = head.value.length > cut ? [textFrom(head, cut)] : []
    return partOf('definitionText', joinedLines([[...words, ...first.slice(1)], ...others]))
  })
}

function partOf<Type extends 'definedTerm' | 'definitionText'>(type: Type, children: readonly PhrasingContent[]) {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  const position = start === undefined || end === undefined ? undefined : { start, end }
  return { type, children: [...children], position } as Type extends 'definedTerm' ? DefinedTerm : DefinitionText
}

function addTo(done: RootContent[], parts: Definitions['children'], { position }: Pick<Paragraph, 'position'>): void {
  const last = done.at(-1)
  if (last?.type !== 'definitions') done.push({ type: 'definitions', children: [...parts], position })
  else {
    for (const part of parts) last.children.push(part)
    done[done.length - 1] = { ...last, position: { start: last.position!.start, end: position!.end } }
  }
}
