import { firstIndex } from '../model/sorted.ts'

/**
 * Plain paragraphs and headings need no Markdown parser: most of a book is blank-line-separated text without a single
 * character that Markdown gives a meaning to. Such runs are taken out before parsing, each leaving one placeholder
 * character as a paragraph of its own; whatever the parser makes of the placeholder (a paragraph, a line inside a code
 * fence) is what it would have made of the run.
 *
 * A paragraph of more marks or characters than any has goes the same way and stays as it is written: the parser's time
 * grows with the square of the one, its memory with 250 times the other.
 */
export interface Thinned {
  /** The text with each run replaced by `placeholder`. */
  readonly text: string
  /** Runs by the offset of their placeholder in the thinned text. */
  readonly runs: ReadonlyMap<number, Run>
  readonly placeholder: string
  /** Offset in the original of an offset in the thinned text. Both UTF-16. */
  readonly original: (offset: number) => number
}

/** Paragraphs and headings in a row: `[start, end)` in the original text, UTF-16. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly blocks: readonly PlainBlock[]
  /** One paragraph that is plain for its size alone: its marks are not read. */
  readonly oversized?: true
}

/** The words of one, without the signs of a heading. */
export interface PlainBlock {
  readonly start: number
  readonly end: number
  /** Of a heading: 1 to 6. */
  readonly depth?: number
}

/** CommonMark and GFM punctuation that can begin a construct anywhere, and what GFM turns into links by itself. */
const special = /[\\`*_[\]<>&~|@\0{^]|==|%%|\$(?=\S)|\n(?<=[ \t]\n)|:\/\/|www\.|:[+-]?\w[\w+-]*:/i
/** What can begin or end a block at the head of a line. */
const blockStart =
  /(?:^|\n)(?:[ \t]|[-+=#:]|!{3}|\?{3}|\/{3}|\d{1,9}[.)]|(?:im|ex)port |%[ \t]|\([\w:.-]+\)=|(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)[ \u00A0\u202F]?:[ \t])/
/** A heading of one line and without signs after its words. */
const heading = /^(#{1,6})[ \t]+(?=[^#\n]+$)/
const placeholders = ['\uE000', '\uE001', '\uF8FE', '\uF8FF']

/** Takes the plain paragraphs out of a Markdown text. */
export function thin(text: string): Thinned {
  const placeholder = placeholders.find(character => !text.includes(character))
  if (placeholder === undefined) return untouched(text)
  const parts: string[] = []
  const runs = new Map<number, Run>()
  const shifts: { at: number; shift: number }[] = [{ at: 0, shift: 0 }]
  let length = 0
  let copied = 0
  for (const run of runsOf(text)) {
    const before = text.slice(copied, run.start)
    parts.push(before, placeholder)
    length += before.length
    runs.set(length, run)
    length += 1
    copied = run.end
    shifts.push({ at: length, shift: copied - length })
  }
  parts.push(text.slice(copied))
  return { text: parts.join(''), runs, placeholder, original: offset => offset + shiftAt(shifts, offset) }
}

/** Takes nothing out. */
export function untouched(text: string): Thinned {
  return { text, runs: new Map(), placeholder: '\uE000', original: offset => offset }
}

function* runsOf(text: string): Generator<Run> {
  let run: { start: number; end: number; blocks: PlainBlock[] } | undefined
  let inComment = false
  for (const [start, end] of chunksOf(text)) {
    const chunk = text.slice(start, end)
    const block = inComment ? undefined : plainBlock(chunk, start)
    if (block === undefined) {
      inComment = isOpen(chunk, inComment)
      if (run !== undefined && definition.test(chunk)) run = withoutLast(run)
      if (run !== undefined) yield run
      run = undefined
      if (!inComment && isOversized(chunk)) yield oversizedRun(text, start, end)
      continue
    }
    run ??= { start, end, blocks: [] }
    run.end = end
    run.blocks.push(block)
  }
  if (run !== undefined) yield run
}

/** Whether a comment is open behind it: blank lines do not end one, and what is in it is no paragraph. */
function isOpen(chunk: string, before: boolean): boolean {
  const [opens, closes] = [chunk.lastIndexOf('<!--'), chunk.lastIndexOf('-->')]
  return opens > closes || (before && closes === -1)
}

/** What stands before a definition is what it defines, and no paragraph. */
const definition = /^ {0,3}:[ \t]/

function withoutLast({ start, blocks }: Run): { start: number; end: number; blocks: PlainBlock[] } | undefined {
  const last = blocks.at(-2)
  return last === undefined ? undefined : { start, end: last.end, blocks: blocks.slice(0, -1) }
}

/** What stands between blank lines, without the line end before them. */
function* chunksOf(text: string): Generator<[start: number, end: number]> {
  let start = -1
  for (let line = 0; line < text.length; ) {
    const newLine = text.indexOf('\n', line)
    const end = newLine === -1 ? text.length : newLine
    if (!isBlank(text, line, end)) {
      if (start === -1) start = line
    } else if (start !== -1) {
      yield [start, line - 1]
      start = -1
    }
    line = end + 1
  }
  if (start !== -1) yield [start, text.endsWith('\n') ? text.length - 1 : text.length]
}

function isBlank(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++
  return at === end
}

function plainBlock(chunk: string, start: number): PlainBlock | undefined {
  const end = start + chunk.length
  const [signs, hashes] = (chunk.startsWith('#') && heading.exec(chunk)) || []
  if (signs === undefined) return !blockStart.test(chunk) && isPlain(chunk) ? { start, end } : undefined
  const words = { start: start + signs.length, end, depth: hashes!.length }
  return isPlain(chunk.slice(signs.length)) ? words : undefined
}

function isPlain(words: string): boolean {
  return /\S/.test(words) && !special.test(words) && !/[ \t]$/.test(words)
}

/** Of one paragraph. A book of five hundred pages has fewer marks in all. */
export const most = { marks: 5000, characters: 1_000_000 } as const
/** At the head of a line: what begins a block of its own, whose marks the parser reads apart from those before. */
const blockHead = /^[ \t]*(?:\||(?:[-+*>]|#{1,6}|\d{1,9}[.)]|\[[^\]\n]*\]:)(?=[ \t]|$))/gm
/** What is no paragraph: front matter, code, HTML. */
const otherBlock = /^(?:---$|[ \t]*(?:`{3}|~{3}|<))/m

function isOversized(chunk: string): boolean {
  if (chunk.length <= most.marks || otherBlock.test(chunk)) return false
  return chunk
    .split(blockHead)
    .some(part => part.length > most.characters || (part.match(marks)?.length ?? 0) > most.marks)
}

/** Of brackets the parser looks at each, of other signs at a run of them. */
const marks = /[`*_~<!&]+|[[\]]/g

/** What stands before its first word stays with the parser: it says what the paragraph is part of. */
function oversizedRun(text: string, start: number, end: number): Run {
  const from = start + text.slice(start, end).search(/\S/)
  return { start: from, end, blocks: [{ start: from, end }], oversized: true }
}

function shiftAt(shifts: readonly { at: number; shift: number }[], offset: number): number {
  return shifts[firstIndex(shifts, ({ at }) => at > offset) - 1]!.shift
}
