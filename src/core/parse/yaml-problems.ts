import { type Document, isNode, parseDocument, visit, type YAMLError } from 'yaml'

/** What keeps a piece of YAML from being read, in an author's words. Offsets are UTF-16, end exclusive. */
export interface YamlProblem {
  readonly start: number
  readonly end: number
  readonly problem: string
}

/** Offsets of an entry of a list, from its `- ` to the next one's. */
interface Part {
  readonly start: number
  readonly end: number
}

/**
 * Why a text cannot be read, and the text without the entries that cannot: each of a list is read by itself, so that one
 * mistake is said once, at its cause, and hides nothing of the others. What was taken out is blank, its `-` is left, so
 * that offsets and the numbers of entries stay. `rest` is undefined where no entry can be blamed.
 */
export function problemsIn(text: string): { readonly problems: readonly YamlProblem[]; readonly rest?: string } {
  const broken = partsOf(text).flatMap(part => {
    const problem = causeIn(text.slice(part.start, part.end))
    return problem === undefined ? [] : [{ part, problem: moved(problem, part.start) }]
  })
  if (broken.length === 0) {
    const problem = causeIn(text)
    return { problems: problem === undefined ? [] : [problem] }
  }
  let at = 0
  const kept = broken.flatMap(({ part }) => {
    const before = text.slice(at, part.start)
    at = part.end
    return [before, blank(text, part)]
  })
  return { problems: broken.map(({ problem }) => problem), rest: [...kept, text.slice(at)].join('') }
}

const moved = ({ start, end, problem }: YamlProblem, by: number): YamlProblem => ({
  start: start + by,
  end: end + by,
  problem,
})

const blank = (text: string, { start, end }: Part): string => `-${text.slice(start + 1, end).replace(/[^\n]/gu, ' ')}`

/** The entries of a list that begins in the first column; none of anything else. */
function partsOf(text: string): Part[] {
  if (!/^(?:#.*\n|\s*\n)*-\s/u.test(text)) return []
  const starts = [...text.matchAll(/^-(?=\s)/gmu)].map(({ index }) => index)
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
}

/** A value that a mark of YAML's own makes something else than words: a tag, or an alias of nothing. */
export function strangeMark(document: Document.Parsed): YamlProblem | undefined {
  const [tag] = document.warnings
  if (tag !== undefined) return { start: tag.pos[0], end: tag.pos[1], problem: quotesNeeded('!') }
  const anchors = new Map<string, number | undefined>()
  const used = new Set<string>()
  let found: YamlProblem | undefined
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node.range?.[0])
    },
    Alias: (_, { source, range }) => {
      used.add(source)
      if (anchors.has(source) || !isNode(document.contents) || !range) return undefined
      found = { start: range[0], end: range[1], problem: quotesNeeded('*') }
      return visit.BREAK
    },
  })
  const idle = [...anchors].find(([name]) => !used.has(name))
  if (found !== undefined || idle === undefined) return found
  const [name, end = 0] = idle
  return { start: Math.max(0, end - name.length - 2), end, problem: quotesNeeded('&') }
}

const quotesNeeded = (mark: string): string =>
  `a value that begins with ${mark === '`' ? 'a backtick' : `\`${mark}\``} needs quotation marks around it`

/** No file that a person writes comes near it; a parser that calls itself could end the process. */
const deepest = 256

/** Where brackets, or marks of lists on one line, are open in one another more often than any reader can follow. */
export function tooDeep(text: string): YamlProblem | undefined {
  let depth = 0
  for (const { 0: mark, index } of text.matchAll(/[[{\]}]|^- |(?:[-?] ){2,}/gmu)) {
    if (mark === '- ') depth = 0
    else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1)
    else depth += mark.length === 1 ? 1 : mark.length / 2
    if (depth > deepest) return { start: index, end: index + 1, problem: 'it is nested too deeply' }
  }
  return undefined
}

/** The first mistake in a text; undefined where it can be read. */
function causeIn(text: string): YamlProblem | undefined {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false })
  const [error] = document.errors
  if (error === undefined) return strangeMark(document)
  const at: Mistake = { text, error, lines: linesOf(text, error.pos[0]) }
  for (const cause of causes) {
    const found = cause(at)
    if (found !== undefined) return found
  }
  return { start: error.pos[0], end: error.pos[1], problem: lowerFirst(error.message) }
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

interface Line {
  readonly start: number
  readonly text: string
}

/** A text that a parser stumbled over, and where it did. */
interface Mistake {
  readonly text: string
  readonly error: YAMLError
  /** The lines up to the one of the error. */
  readonly lines: readonly Line[]
}

type Cause = (mistake: Mistake) => YamlProblem | undefined

function linesOf(text: string, upTo: number): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= upTo && start < text.length; ) {
    const end = text.indexOf('\n', start)
    const next = end === -1 ? text.length : end
    lines.push({ start, text: text.slice(start, next) })
    start = next + 1
  }
  return lines
}

/** What a pattern matches first on one of the lines: its first group, or all of it. */
function firstOn(lines: readonly Line[], pattern: RegExp, problem: (found: RegExpExecArray) => string) {
  for (const { start, text } of lines) {
    const found = pattern.exec(text)
    if (found === null) continue
    const at = start + found.index + (found[1] === undefined ? 0 : found[0].indexOf(found[1]))
    return { start: at, end: at + (found[1] ?? found[0]).length, problem: problem(found) }
  }
  return undefined
}

const beforeValue = /^[ -]*[\p{L}_][\p{L}\p{N}_-]*:[ \t]+/u.source

/** A tab where spaces have to be. */
const tab: Cause = ({ lines }) =>
  firstOn(lines, /^[ -]*(\t+)/u, () => 'a tab stands where the line begins; indent with spaces')

/** A space that does not break is no space here. */
const noBreakSpace: Cause = ({ lines }) =>
  firstOn(
    lines,
    /^[ -]*([\u00A0\u202F\u2009\u3000]+)/u,
    () => 'a no-break space stands where the line begins; indent with plain spaces',
  )

/** A quotation mark that opens a value and that nothing closes. */
const unclosedQuote: Cause = ({ text, error }) => {
  if (!/closing ["']/u.test(error.message)) return undefined
  const mark = error.message.includes('"') ? '"' : "'"
  const opening = new RegExp(`(?:${beforeValue}|^[ -]*- +|[[{,] *)(${mark})(?=[^${mark}]*$)`, 'u')
  return firstOn(linesOf(text, text.length), opening, () => `the quotation mark \`${mark}\` is not closed`)
}

/** Words behind a closing quotation mark, most often since one stands inside. */
const behindQuote: Cause = ({ lines, error }) => {
  const line = lines.at(-1)
  if (error.message !== 'Unexpected scalar at node end' || line === undefined) return undefined
  const mark = /["']\s*$/u.exec(line.text.slice(0, error.pos[0] - line.start))?.[0].trim()
  if (mark === undefined) return undefined
  const instead = mark === '"' ? 'inside `"…"` write `\\"`' : "inside `'…'` write `''`"
  return { start: error.pos[0], end: error.pos[1], problem: `words stand behind the closing \`${mark}\`; ${instead}` }
}

/** A bracket that is open at the end, or closes nothing. */
const bracket: Cause = ({ lines, error }) => {
  if (/^Flow (?:map|sequence)/u.test(error.message)) {
    const [open, close] = error.message.startsWith('Flow map') ? ['{', '}'] : ['[', ']']
    const unclosed = new RegExp(`(?:${beforeValue}|^[ -]*)(\\${open})(?=[^\\${close}]*$)`, 'u')
    return firstOn(lines.toReversed(), unclosed, () => `\`${open}\` is not closed by \`${close}\``)
  }
  const closing = /flow-(?:seq|map)-end/u.test(error.message)
  return closing
    ? { start: error.pos[0], end: error.pos[1], problem: 'a bracket is closed that none opens' }
    : undefined
}

/** Marks with which YAML says something of its own. */
const reserved: Cause = ({ lines }) => {
  const line = lines.at(-1)
  const problem = ([, mark = '']: RegExpExecArray) => quotesNeeded(mark.slice(0, 1))
  return line && firstOn([line], new RegExp(`${beforeValue}([@\`%!&*>|?](?=\\S)|[>|?](?= +\\S))`, 'u'), problem)
}

/** A list cannot begin behind a field's name. */
const listOnLine: Cause = ({ lines, error }) =>
  /seq-ind on same line/u.test(error.message)
    ? firstOn(
        lines.slice(-1),
        new RegExp(`${beforeValue}(-) `, 'u'),
        () => 'a value that begins with `- ` needs quotation marks around it, or a list its own lines',
      )
    : undefined

/** `pos:noun`, `-term: x` */
const missingSpace: Cause = ({ text, error }) => {
  const upTo = linesOf(text, error.pos[1])
  return (
    firstOn(
      upTo,
      /^[ -]*([\p{L}_][\p{L}\p{N}_-]*:)(?=[^\s/:])/u,
      ([, name]) => `a space is missing behind \`${name}\``,
    ) ?? firstOn(upTo, /^ *(-)(?=[\p{L}"'])/u, () => 'a space is missing behind `-`')
  )
}

/** `gloss watch`: a line of a mapping that has no colon; and words that should be a list. */
const missingColon: Cause = ({ text, error }) => {
  if (error.code !== 'MULTILINE_IMPLICIT_KEY' && !/implicit keys? need/iu.test(error.message)) return undefined
  const [line] = linesOf(text, error.pos[0]).slice(-1)
  const [, space = '', word = ''] = /^( *(?:- +)*)([\p{L}_][^\s:]*)/u.exec(line?.text ?? '') ?? []
  if (line === undefined || word === '' || /:(?:\s|$)/u.test(line.text)) return undefined
  const start = line.start + space.length
  const above = linesOf(text, error.pos[0]).at(-2)?.text ?? ''
  const isList = /:\s*(?:#.*)?$/u.test(above)
  const problem = isList ? 'each entry of a list begins with `- `' : `a colon is missing behind \`${word}\``
  return { start, end: start + word.length, problem }
}

/** `a: b: c` on one line. */
const colonInValue: Cause = ({ lines, error }) => {
  const line = lines.at(-1)
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || line === undefined) return undefined
  const isThere = new RegExp(`${beforeValue}[^"'[{|>].*:(?:\\s|$)`, 'u').test(line.text)
  const end = line.start + line.text.length
  return isThere
    ? { start: error.pos[0], end, problem: 'a value with `: ` in it needs quotation marks around it' }
    : undefined
}

/** A line that stands neither under the field above it nor beside it. */
const indentation: Cause = ({ text }) => {
  const where = text.startsWith('-') ? 'the entry has' : 'the fields above have'
  const open: number[] = []
  let opens = false
  let block = -1
  for (const { start, text: line } of linesOf(text, text.length)) {
    const spaces = /^ */u.exec(line)![0].length
    if (/^\s*(?:#|$)/u.test(line) || (block >= 0 && spaces > block)) continue
    const field = /^( *(?:- +)*)(?:[\p{L}_][\p{L}\p{N}_-]*|"[^"]*"|'[^']*'):(?=\s|$)(.*)$/u.exec(line)
    const [, { length: indent } = '', value = ''] = field ?? []
    const said = (problem: string) => ({ start, end: start + Math.max(spaces, 1), problem })
    if (block >= 0 && field === null && spaces >= block)
      return said('a line stands further left than the first of its text')
    block = /^\s*[|>][-+\d]*\s*$/u.test(value) ? indent : -1
    if (field === null) continue
    const own = open.at(-1)
    if (own === undefined || (indent > own && (opens || indent > spaces))) open.push(indent)
    else if (open.includes(indent)) open.length = open.indexOf(indent) + 1
    else return said(`${counted(indent)} where ${where} ${number(own)}`)
    opens = /^\s*(?:#.*)?$/u.test(value)
  }
  return undefined
}

/** A list where a field has to be, or an entry of one that stands elsewhere than those above it. */
const listAmongFields: Cause = ({ error, lines }) => {
  if (!error.message.startsWith('A block sequence may not')) return undefined
  const own = /^ *(?=- )/u.exec(lines.at(-1)?.text ?? '')?.[0].length
  const above = /^ *(?=- )/u.exec(lines.at(-2)?.text ?? '')?.[0].length
  const isMoved = own !== undefined && above !== undefined && above > own
  const problem = isMoved
    ? `${counted(own)} where the list has ${number(above)}`
    : 'a list begins where a field is expected'
  return { start: error.pos[0], end: error.pos[1], problem }
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const number = (count: number): string => (count === 0 ? 'none' : (numbers[count] ?? `${count}`))
const counted = (count: number): string => `${numbers[count] ?? count} space${count === 1 ? '' : 's'}`

/** What the parser calls by a name of its own. */
const byCode: Cause = ({ error }) => {
  const said = (problem: string) => ({ start: error.pos[0], end: error.pos[1], problem })
  if (error.code === 'MULTIPLE_DOCS') return said('a second document begins, where one is read')
  if (error.code === 'BAD_DQ_ESCAPE') return said('inside `"…"` a backslash is written twice')
  return undefined
}

/** In the order in which they are asked: what is certain first, then what only a look at the lines can tell. */
const causes: readonly Cause[] = [
  byCode,
  tab,
  noBreakSpace,
  unclosedQuote,
  behindQuote,
  bracket,
  listOnLine,
  reserved,
  colonInValue,
  indentation,
  missingSpace,
  missingColon,
  listAmongFields,
]
