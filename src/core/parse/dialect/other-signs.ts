import { boxKindOf } from './boxes.ts'
import { type Closings, closingOf, closingsOf, type Directive, directiveIn, isClosedBy } from './directives.ts'
import type { Edit } from './rewrite.ts'
import { rolesIn } from './roles.ts'

/** A text without any of these is written as it will be read. */
const signs =
  /^[ \t]*(?:(?:!!!|\?{3}\+?)[ \t]+[a-z]|={3}[!+]?[ \t]+")|^[ \t>]*(?:`{3,}|~{3,}|:{3,})[ \t]*\{[a-z]|^\/{3}|\{[a-z][\w:.+-]*\}`|^\([\w:.-]+\)=|^%[ \t]|^\+{3}|\$\$[ \t]+\(|\\begin\{(?:itemize|enumerate|quote|quotation)\}/im

/**
 * What MkDocs, MyST and LaTeX have of their own, as edits that make of it what is read elsewhere in this folder: boxes of
 * GitHub, lines of colons, elements of HTML.
 *
 * @returns in order, apart
 */
export function otherSignsIn(text: string): Edit[] {
  if (!signs.test(text)) return []
  const closings = closingsOf(text)
  const scan: Scan = {
    text,
    closings,
    edits: [],
    boxes: [],
    blanks: [],
    directives: [],
    lists: [],
    ends: new Map(),
    fence: '',
    above: '',
  }
  let at = /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text)?.[0].length ?? 0
  while (at < text.length) {
    const newLine = text.indexOf('\n', at)
    at = lineAt(at, newLine === -1 ? text.length : newLine, scan)
  }
  return scan.edits
}

/** What is set in below the head of a box. */
interface SetIn {
  /** Column of the head, from where the words of the box around it begin. */
  readonly head: number
  /** Column of the words in it, from the start of the line. */
  readonly body: number
}

/** One look over the lines of a text. */
interface Scan {
  readonly text: string
  readonly closings: Closings
  readonly edits: Edit[]
  boxes: SetIn[]
  /** Starts of empty lines, of which the next line tells whether they stand in a box. */
  blanks: number[]
  readonly directives: Directive[]
  /** Lists of LaTeX that are open, by what their items begin with. */
  readonly lists: string[]
  /** Where the last `\end` of each name stands. */
  readonly ends: Map<string, number>
  /** The signs that opened a block of code. */
  fence: string
  /** The line above, empty where that one is; an item of a list stays behind empty lines. */
  above: string
}

/** A line, and its words behind the indentation of the boxes that it stands in. UTF-16. */
interface Line {
  readonly start: number
  readonly cut: number
  readonly end: number
  readonly words: string
  /** What the boxes put before the words. */
  readonly prefix: string
}

/** @returns where the next line starts */
function lineAt(start: number, end: number, scan: Scan): number {
  const whole = scan.text.slice(start, end)
  if (whole.trim() === '') {
    if (scan.boxes.length > 0) scan.blanks.push(start)
    if (!isItem(scan.above)) scan.above = ''
    return end + 1
  }
  leaveBoxes(whole, start, scan)
  const cut = start + indexAt(whole, scan.boxes.at(-1)?.body ?? 0)
  const line = { start, cut, end, words: scan.text.slice(cut, end), prefix: prefixOf(scan.boxes) }
  const next = scan.fence === '' ? wordsAt(line, scan) : codeAt(line, scan)
  if (/^\S/.test(line.words) || scan.above === '') scan.above = line.words
  return next
}

/** A line that is set in less ends the boxes that it does not stand in. */
function leaveBoxes(whole: string, start: number, scan: Scan): void {
  const { boxes, blanks, edits } = scan
  const column = indentOf(whole)
  scan.boxes = boxes.filter(({ body }) => body <= column)
  const prefix = prefixOf(scan.boxes).trimEnd()
  for (const at of blanks) if (prefix !== '') edits.push({ start: at, end: at, by: prefix })
  const isLeft = scan.boxes.length < boxes.length
  if (isLeft) scan.fence = ''
  if (isLeft && blanks.length === 0) edits.push({ start, end: start, by: `${prefix}\n` })
  scan.blanks = []
}

/** Boxes inside boxes. */
const mostLevels = 20

const prefixOf = (boxes: readonly SetIn[]): string => boxes.map(({ head }) => `${' '.repeat(head)}> `).join('')

const isItem = (line: string): boolean => /^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line)

/** Columns of white space before the words; a tab goes to the next multiple of four. */
function indentOf(line: string): number {
  let columns = 0
  for (const sign of line) {
    if (sign === '\t') columns += 4 - (columns % 4)
    else if (sign === ' ') columns++
    else return columns
  }
  return columns
}

/** Where in a line a column is. */
function indexAt(line: string, column: number): number {
  let [columns, at] = [0, 0]
  while (columns < column) columns += line[at++] === '\t' ? 4 - (columns % 4) : 1
  return at
}

function codeAt(line: Line, scan: Scan): number {
  const isEnd = isClosedBy(line.words, scan.fence)
  const start = line.cut + line.words.search(/[`~:]/)
  setIn(
    line,
    isEnd && scan.fence.startsWith(':') ? [{ start, end: line.end, by: '`'.repeat(scan.fence.length) }] : [],
    scan,
  )
  if (isEnd) scan.fence = ''
  return line.end + 1
}

/** Writes a line with what stands for its signs. */
function setIn({ start, cut, prefix }: Line, edits: readonly Edit[], scan: Scan): void {
  if (cut > start || prefix !== '') scan.edits.push({ start, end: cut, by: prefix })
  scan.edits.push(...edits)
}

/** Leaves a line out, with its end. */
function leaveOut({ start, end }: Pick<Line, 'start' | 'end'>, { text, edits }: Scan): void {
  edits.push({ start, end: Math.min(end + 1, text.length), by: '' })
}

function wordsAt(line: Line, scan: Scan): number {
  const { words, cut, end } = line
  const box = boxAt(line, scan)
  if (box !== undefined) return box
  const opened = scan.directives.at(-1)
  if (opened !== undefined && isClosedBy(words, opened.fence)) return closeDirective(line, scan)
  const directive = directiveIn(scan.text, { cut, end }, scan.closings)
  if (directive !== undefined) return openDirective(line, directive, scan)
  const [, fence = ''] = /^[ \t>]*(`{3,}(?=[^`]*$)|~{3,})/.exec(words) ?? []
  if (fence !== '') scan.fence = fence
  else if (isSilent(words, scan)) {
    leaveOut(line, scan)
    return end + 1
  }
  setIn(line, fence === '' ? editsIn(line, scan) : [], scan)
  return end + 1
}

const heads =
  /^([ \t]*)(?:(?:!!!|\?{3}\+?)[ \t]+(?<names>[a-z][\w-]*(?:[ \t]+[a-z][\w-]*)*)(?:[ \t]+"(?<title>.*)")?|={3}[!+]?[ \t]+"(?<tab>[^"\n]+)")[ \t]*$/i

/** `!!! note "Title"`, `??? note` and `=== "Tab"` of MkDocs: what is set in by four below belongs to it. */
function boxAt(line: Line, scan: Scan): number | undefined {
  const { start, cut, end, words } = line
  const { groups } = heads.exec(words) ?? {}
  if (groups === undefined) return undefined
  const head = indentOf(words)
  const body = indentOf(scan.text.slice(start, end)) + 4
  // In a list what is set in is no code.
  if (scan.boxes.length >= mostLevels || (head >= 4 && !isItem(scan.above)) || !isSetIn(scan.text, end, body))
    return undefined
  const { names = '', title, tab } = groups
  const kind =
    tab === undefined ? (names.split(/[ \t]+/).find(name => boxKindOf(name) !== undefined) ?? 'note') : 'details'
  const shown = tab ?? title ?? ''
  const from = cut + words.lastIndexOf(shown, words.trimEnd().length - 2)
  const sign = `${line.prefix}${' '.repeat(head)}> [!${kind}] `
  if (shown === '') scan.edits.push({ start, end, by: sign })
  else scan.edits.push({ start, end: from, by: sign }, { start: from + shown.length, end, by: '' })
  scan.boxes = [...scan.boxes, { head, body }]
  return end + 1
}

/** Whether the next line with words is set in that far. */
function isSetIn(text: string, end: number, column: number): boolean {
  const below = /\n(?:[ \t]*\n)*([^\n]*\S)/y
  below.lastIndex = end
  const [, line] = below.exec(text) ?? []
  return line !== undefined && indentOf(line) >= column
}

function openDirective(line: Line, directive: Directive, scan: Scan): number {
  setIn(line, directive.edits, scan)
  for (const each of directive.options) leaveOut(each, scan)
  if (directive.holds === 'code') scan.fence = directive.fence
  else if (directive.holds === 'words') scan.directives.push(directive)
  else leaveOut({ start: directive.bodyStart, end: directive.closingEnd }, scan)
  return directive.holds === 'nothing' ? directive.closingEnd + 1 : directive.bodyStart
}

function closeDirective(line: Line, scan: Scan): number {
  const by = closingOf(scan.directives.pop()!)
  const start = line.cut + line.words.search(/[`~:]/)
  if (by === '') leaveOut(line, scan)
  else setIn(line, [{ start, end: line.end, by }], scan)
  return line.end + 1
}

/** Targets and remarks of MyST, the ends of its cells. */
const isSilent = (words: string, { above }: Scan): boolean =>
  (above === '' && /^(?:%[ \t].*\p{L}|\+{3}[ \t]*(?:\{.*\}[ \t]*)?$)/u.test(words)) ||
  /^\([\w:.-]+\)=[ \t]*$/.test(words)

function editsIn(line: Line, scan: Scan): Edit[] {
  const slashes = slashesIn(line)
  if (slashes !== undefined) return slashes
  const ofTex = texAt(line, scan)
  return ofTex ?? [...labelIn(line), ...rolesIn(line.words, line.cut)].toSorted((one, other) => one.start - other.start)
}

/** `/// note | Title` of MkDocs, and what closes it. */
function slashesIn({ words, cut, end }: Line): Edit[] | undefined {
  const [, indent = '', name, title = ''] =
    /^([ \t]*)\/{3,}(?:[ \t]+([a-z][\w-]*)[ \t]*(?:\|[ \t]*(.*))?)?$/i.exec(words.trimEnd()) ?? []
  const start = cut + indent.length
  if (name === undefined) return /^[ \t]*\/{3,}[ \t]*$/.test(words) ? [{ start, end, by: ':::' }] : undefined
  const kind = boxKindOf(name) ?? 'details'
  return [{ start, end: title === '' ? end : start + words.trim().length - title.length, by: `:::${kind} ` }]
}

/** `$$ (label)`. */
function labelIn({ words, cut }: Line): Edit[] {
  const [whole, label = ''] = /\$\$([ \t]+\([\w:.-]+\))[ \t]*$/.exec(words) ?? []
  return whole === undefined ? [] : [{ start: cut + words.lastIndexOf(label), end: cut + words.length, by: '' }]
}

/** Lists and quotations of LaTeX. */
function texAt({ words, cut, end }: Line, scan: Scan): Edit[] | undefined {
  const { lists } = scan
  const [, side, name] =
    /^[ \t]*\\(begin|end)\{(itemize|enumerate|quotation|quote)\}(?:\[[^\]\n]*\])?[ \t]*$/.exec(words) ?? []
  if (side === 'begin' && lastEnd(name!, scan) > end) {
    const isQuotation = name!.startsWith('quot')
    if (!isQuotation) lists.push(name === 'itemize' ? '- ' : '1. ')
    return [{ start: cut, end, by: isQuotation ? ':::quote' : '' }]
  }
  if (side === 'end' && (name!.startsWith('quot') || lists.pop() !== undefined)) {
    return [{ start: cut, end, by: name!.startsWith('quot') ? ':::' : '' }]
  }
  const [item] = /^[ \t]*\\item(?:\[[^\]\n]*\])?(?:[ \t]+|$)/.exec(words) ?? []
  if (item === undefined || lists.length === 0) return undefined
  return [{ start: cut, end: cut + item.length, by: `${'    '.repeat(lists.length - 1)}${lists.at(-1)}` }]
}

function lastEnd(name: string, { text, ends }: Scan): number {
  const known = ends.get(name) ?? text.lastIndexOf(`\\end{${name}}`)
  ends.set(name, known)
  return known
}
