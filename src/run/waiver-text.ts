import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import type { Entry } from '../core/model/entry.ts'
import type { WaiverEntry } from '../core/model/waiver.ts'
import { withEntries } from './entries-text.ts'

/** The sentences that an entry of a file is to be bound to. */
export interface Binding {
  readonly entry: Entry<WaiverEntry>
  /** Fingerprint of both. */
  readonly sentences: string
}

/**
 * `annotations/<text>.yaml` with waivers added at its end and others bound to their sentences. All else stays as it
 * stands: comments, order, quotation marks.
 */
export function withWaivers(
  text: string,
  { added = [], bound = [] }: { readonly added?: readonly WaiverEntry[]; readonly bound?: readonly Binding[] },
): string {
  return withEntries(withBound(text, bound), added)
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly words: string
}

function withBound(text: string, bound: readonly Binding[]): string {
  if (bound.length === 0) return text
  const lines = new LineCounter()
  const { contents }: Document = parseDocument(text, { lineCounter: lines })
  const maps = isSeq(contents) ? contents.items.filter(item => isMap(item)) : []
  const edits = bound.flatMap(({ entry, sentences }): Edit[] => {
    const { line, column } = entry.places.accept ?? {}
    const map = maps.find(each => {
      const at = lines.linePos(scalarOf(each, 'accept')?.range?.[0] ?? 0)
      return at.line === line && at.col === column
    })
    return map === undefined ? [] : [editOf(map, sentences, text)]
  })
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((edited, { start, end, words }) => edited.slice(0, start) + words + edited.slice(end), text)
}

/** Where an entry names its sentences, or where it could: behind the rule that it accepts. */
function editOf(map: YAMLMap, sentences: string, text: string): Edit {
  const [start, end] = scalarOf(map, 'sentences')?.range ?? [-1, -1]
  if (start !== -1) return { start, end, words: `"${sentences}"` }
  const behind = scalarOf(map, 'accept')!.range![1]
  if (map.flow) return { start: behind, end: behind, words: `, sentences: "${sentences}"` }
  const lineEnd = /[^\r\n]*/y
  lineEnd.lastIndex = behind
  const at = behind + lineEnd.exec(text)![0].length
  const key = map.items.find(({ key }) => isScalar(key) && key.value === 'accept')!.key as Scalar
  const column = key.range![0] - (text.lastIndexOf('\n', key.range![0] - 1) + 1)
  return { start: at, end: at, words: `\n${' '.repeat(column)}sentences: "${sentences}"` }
}

const scalarOf = (map: YAMLMap, name: string): Scalar | undefined => {
  const value = map.get(name, true)
  return isScalar(value) ? value : undefined
}
