/**
 * Plain paragraphs need no Markdown parser: most of a book is blank-line-separated text without a single character
 * that Markdown gives a meaning to. Such runs are taken out before parsing, each leaving one placeholder character
 * as a paragraph of its own; whatever the parser makes of the placeholder (a paragraph, a line inside a code fence)
 * is what it would have made of the run.
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

/** Paragraphs in a row, each as `[start, end)` in the original text, UTF-16. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly paragraphs: readonly (readonly [start: number, end: number])[]
}

const blankLines = /\n(?:[ \t]*\n)+/g
/** CommonMark and GFM punctuation that can begin a construct anywhere, and what GFM turns into links by itself. */
const special = /[\\`*_[\]<>&~|@]|https?:|ftp:|www\.|xmpp:|mailto:|[ \t]\n|\0/i
/** What can begin or end a block at the head of a line. */
const blockStart = /^(?:[ \t]|[-+=#:]|\d{1,9}[.)])/m
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
  let paragraphs: [number, number][] = []
  for (const [start, end] of chunksOf(text)) {
    if (isPlain(text.slice(start, end))) {
      paragraphs.push([start, end])
      continue
    }
    if (paragraphs.length > 0) yield runOf(paragraphs)
    paragraphs = []
  }
  if (paragraphs.length > 0) yield runOf(paragraphs)
}

function runOf(paragraphs: [number, number][]): Run {
  return { start: paragraphs[0]![0], end: paragraphs.at(-1)![1], paragraphs }
}

function* chunksOf(text: string): Generator<[number, number]> {
  let start = 0
  for (const gap of text.matchAll(blankLines)) {
    if (gap.index > start) yield [start, gap.index]
    start = gap.index + gap[0].length
  }
  const end = text.endsWith('\n') ? text.length - 1 : text.length
  if (end > start) yield [start, end]
}

function isPlain(chunk: string): boolean {
  return !special.test(chunk) && !blockStart.test(chunk) && !/[ \t]$/.test(chunk)
}

function shiftAt(shifts: readonly { at: number; shift: number }[], offset: number): number {
  let low = 0
  let high = shifts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (shifts[middle]!.at <= offset) low = middle
    else high = middle - 1
  }
  return shifts[low]!.shift
}
