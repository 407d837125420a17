import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { joinedLines, linesIn, textFrom } from './lines.ts'
import type { DefinedTerm, Definitions, DefinitionText } from './nodes.ts'

const sign = /^:[ \t]+/

/**
 * Blocks that stand side by side, with each term and what follows it behind `: ` put into a list of definitions; a colon
 * behind a backslash is none.
 *
 * @param text the file, in which the offsets of the blocks lie
 */
export function withDefinitions(nodes: readonly RootContent[], text: string): RootContent[] {
  const isDefinition: IsDefinition = ([first]) =>
    first?.type === 'text' && sign.test(first.value) && text[first.position?.start.offset ?? -1] === ':'
  const done: RootContent[] = []
  for (const node of nodes) {
    const lines = node.type === 'paragraph' && hasSign(node) ? linesIn(node.children) : []
    const at = lines.findIndex(isDefinition)
    const parts = at === -1 ? [] : partsOf(lines, isDefinition)
    const last = done.at(-1)
    if (at === -1) done.push(node)
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

function addTo(
  done: RootContent[],
  parts: readonly (DefinedTerm | DefinitionText)[],
  { position }: Pick<Paragraph, 'position'>,
): void {
  const last = done.at(-1)
  if (last?.type !== 'definitions') done.push({ type: 'definitions', children: [...parts], position })
  else {
    const whole: Definitions = { ...last, children: [...last.children, ...parts] }
    done[done.length - 1] = { ...whole, position: { start: last.position!.start, end: position!.end } }
  }
}
