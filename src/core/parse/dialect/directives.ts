import { firstIndex } from '../../model/sorted.ts'
import { boxKindOf } from './boxes.ts'
import type { Edit } from './rewrite.ts'

/** What MyST sets between lines of backticks, tildes or colons behind a name in braces. UTF-16 throughout. */
export interface Directive {
  /** The signs that open it. */
  readonly fence: string
  readonly holds: 'words' | 'code' | 'nothing'
  /** What its first line becomes. */
  readonly edits: readonly Edit[]
  /** Lines of options, `:class: tip`, which say nothing to a reader. */
  readonly options: readonly { readonly start: number; readonly end: number }[]
  readonly bodyStart: number
  /** End of the line that closes it. */
  readonly closingEnd: number
  readonly hasClosing: boolean
}

const opening = /^[ \t>]*(?<fence>`{3,12}|~{3,12}|:{3,12})[ \t]*\{(?<name>[a-z][\w:-]*)\}[ \t]*(?<words>.*)$/i

const codes: ReadonlySet<string> = new Set('code code-block code-cell sourcecode parsed-literal prompt'.split(' '))
/** What holds words and is no box, with words of its own on its first line, and with classes or numbers there. */
const titled: ReadonlySet<string> = new Set('card grid-item-card list-table table'.split(' '))
const untitled: ReadonlySet<string> = new Set('card-carousel container div glossary grid grid-item tab-set'.split(' '))
const opened: ReadonlySet<string> = new Set(['dropdown', 'tab', 'tab-item'])
const quoted: ReadonlySet<string> = new Set(['epigraph', 'highlights', 'pull-quote'])
const remarks: ReadonlySet<string> = new Set(
  'admonition aside deprecated margin seealso sidebar solution topic versionadded versionchanged'.split(' '),
)
/** What the generator puts something for. */
const made: ReadonlySet<string> = new Set(
  'bibliography contents eval-rst include index literalinclude only raw tableofcontents toctree'.split(' '),
)

/** The directive that a line opens, where another line closes it. */
export function directiveIn(
  text: string,
  { cut, end }: { readonly cut: number; readonly end: number },
  closings: Closings,
): Directive | undefined {
  const { groups } = opening.exec(text.slice(cut, end)) ?? {}
  if (groups === undefined) return undefined
  const { fence = '', name: written = '', words = '' } = groups
  const name = written.toLowerCase()
  const start = cut + text.slice(cut, end).indexOf(fence)
  const closingEnd = closingAfter(closings(fence), end)
  if (closingEnd === undefined) return undefined
  const { options, bodyStart } = optionsIn(text, end + 1)
  const title = { start: end - words.length }
  const common = { fence, options, bodyStart: Math.min(bodyStart, text.length), closingEnd }
  const option = (field: string) =>
    options
      .map(each => text.slice(each.start, each.end))
      .find(each => each.trim().startsWith(`:${field}:`))
      ?.replace(/^[ \t>]*:[\w-]+:[ \t]*/, '')
      .trim()
  if (name === 'math')
    return { ...common, holds: 'code', hasClosing: true, edits: codeEdits('math', start, end, fence) }
  if (codes.has(name)) {
    return { ...common, holds: 'code', hasClosing: true, edits: codeEdits(words.trim(), start, end, fence) }
  }
  if (name === 'figure' || name === 'image') {
    const by = `![${option('alt') ?? ''}](${words.trim()})\n`
    return { ...common, holds: 'words', hasClosing: false, edits: [{ start, end, by }] }
  }
  if (made.has(name) || name.startsWith('auto')) {
    const edits = [
      { start, end: start, by: '{{' },
      { start: end, end, by: ' }}' },
    ]
    return { ...common, holds: 'nothing', hasClosing: false, edits }
  }
  const kind = kindOf(name, option('class') ?? '')
  if (kind !== undefined)
    return { ...common, holds: 'words', hasClosing: true, edits: [{ start, end: title.start, by: `:::${kind} ` }] }
  if (!titled.has(name) && !untitled.has(name) && !fence.startsWith(':')) return undefined
  const from = untitled.has(name) ? end : title.start
  return { ...common, holds: 'words', hasClosing: true, edits: [{ start, end: from, by: ':::{.columns}\n' }] }
}

function kindOf(name: string, classes: string) {
  if (opened.has(name)) return 'details'
  if (quoted.has(name)) return 'quote'
  const own = boxKindOf(name)
  if (own !== undefined) return own
  if (!remarks.has(name)) return undefined
  return (
    classes
      .split(/[ ,]+/)
      .map(boxKindOf)
      .find(kind => kind !== undefined) ?? 'note'
  )
}

const codeEdits = (language: string, start: number, end: number, fence: string): Edit[] => [
  { start, end, by: `${fence.replace(/:/g, '`')}${language}` },
]

/** What stands where the line that closes it stood; nothing where that line goes. */
export const closingOf = ({ hasClosing }: Directive): string => (hasClosing ? ':::' : '')

export function isClosedBy(words: string, fence: string): boolean {
  const line = words.replace(/^[ \t>]+|[ \t]+$/g, '')
  return line.startsWith(fence) && line === fence[0]!.repeat(line.length)
}

/** Ends of the lines that close what these signs open, in order. */
export type Closings = (fence: string) => readonly number[]

/** Looks for the lines of each fence once. */
export function closingsOf(text: string): Closings {
  const known = new Map<string, readonly number[]>()
  return fence => {
    const found = known.get(fence) ?? endsOf(text, fence)
    known.set(fence, found)
    return found
  }
}

const endsOf = (text: string, fence: string): number[] =>
  [...text.matchAll(new RegExp(`\\n[ \\t>]*\\${fence[0]}{${fence.length},}[ \\t]*(?=\\n|$)`, 'g'))].map(
    ({ 0: line, index }) => index + line.length,
  )

const closingAfter = (ends: readonly number[], end: number): number | undefined =>
  ends[firstIndex(ends, each => each > end)]

/** Lines `:name: value`, or YAML between two lines `---`, right below the first. */
function optionsIn(text: string, from: number) {
  const options: { start: number; end: number }[] = []
  const line = /[ \t>]*:[a-z][\w-]*:(?:[ \t][^\n]*)?(?:\n|$)/iy
  let at = from
  for (line.lastIndex = at; at < text.length; at = line.lastIndex) {
    if (!line.test(text)) break
    options.push({ start: at, end: line.lastIndex - (text[line.lastIndex - 1] === '\n' ? 1 : 0) })
  }
  if (options.length > 0) return { options, bodyStart: at }
  const yaml = /[ \t>]*---\n(?:[^\n]*\n){0,20}?[ \t>]*---[ \t]*(?:\n|$)/y
  yaml.lastIndex = from
  const [whole] = yaml.exec(text) ?? []
  if (whole === undefined) return { options, bodyStart: from }
  return { options: [{ start: from, end: from + whole.trimEnd().length }], bodyStart: from + whole.length }
}
