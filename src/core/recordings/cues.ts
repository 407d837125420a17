/** What is shown or spoken at one time, in a WebVTT or SubRip file. */
export interface Cue {
  /** Seconds from the start. */
  readonly start: number
  readonly end: number
  /** Its identifier, where a line above its times has one. */
  readonly name?: string
  readonly lines: readonly string[]
  /** Where the line of its times stands in the file, UTF-16. */
  readonly at: number
}

export interface Cues {
  /** As they stand in the file. */
  readonly cues: readonly Cue[]
  /** Blocks of styles, regions and remarks among them. */
  readonly aside: number
  /** Where lines stand that have an arrow and no times, UTF-16. */
  readonly broken: readonly number[]
}

const time = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})`
const timeLine = new RegExp(String.raw`^\s*${time}\s*-->\s*${time}(?:\s.*)?$`)

/** Whether a text begins as WebVTT and SubRip do. */
export const beginsLikeCues = new RegExp(String.raw`^\s*(?:WEBVTT(?:\s|$)|\d+\s*\n\s*${time}\s*-->)`)

/** The cues of a WebVTT or SubRip file, with `\n` line ends. Never throws. */
export function cuesIn(text: string): Cues {
  const isVtt = /^\s*WEBVTT/.test(text)
  const cues: (Cue & { readonly lines: string[] })[] = []
  const broken: number[] = []
  let aside = 0
  for (const lines of blocksIn(text, isVtt)) {
    const index = lines.findIndex(({ line }) => timeLine.test(line))
    if (index === -1) {
      const arrow = lines.find(({ line }) => line.includes('-->'))
      if (arrow !== undefined) broken.push(arrow.at)
      const last = cues.at(-1)
      const goesOn = !isVtt && arrow === undefined && last !== undefined && !lines.every(({ line }) => isNumber(line))
      if (goesOn) for (const line of shownOf(lines)) last.lines.push(line)
      else if (!/^\s*WEBVTT/.test(lines[0]!.line)) aside++
      continue
    }
    const { line, at } = lines[index]!
    const times = timeLine.exec(line)!
    const name = lines[index - 1]?.line.trim()
    cues.push({
      start: seconds(times.slice(1, 5)),
      end: seconds(times.slice(5, 9)),
      ...(name === undefined ? {} : { name }),
      lines: shownOf(lines.slice(index + 1)),
      at,
    })
  }
  return { cues: unrolled(cues, wordTime.test(text)), aside, broken }
}

const isNumber = (line: string): boolean => /^\s*\d+\s*$/.test(line)

const shownOf = (lines: readonly Line[]): string[] =>
  lines.map(({ line }) => line.replace(/\{\\[^{}]*\}/g, '').trim()).filter(line => line !== '')

/** When a word of a line is spoken, as captions have it that a machine has made. */
const wordTime = /<(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}>/

/**
 * Cues without the lines that are only shown on: captions that roll, as those of YouTube, repeat the lines of the cue
 * before, and most of a file's do. Elsewhere a line that is repeated is said twice.
 */
function unrolled(cues: readonly Cue[], isSpokenByWord: boolean): Cue[] {
  const kept = cues.map(({ lines }, index) => lines.slice(repeatedLines(cues[index - 1]?.lines ?? [], lines)))
  const repeats = kept.filter(({ length }, index) => length < cues[index]!.lines.length).length
  const rolls = repeats > 0 && (isSpokenByWord || (repeats >= 3 && repeats * 2 >= cues.length - 1))
  if (!rolls) return [...cues]
  return cues.flatMap((cue, index) => {
    const lines = kept[index]!
    return lines.length === 0 && cue.lines.length > 0 ? [] : [{ ...cue, lines }]
  })
}

/** How many lines at the end of a cue are those at the beginning of the next one. */
function repeatedLines(before: readonly string[], lines: readonly string[]): number {
  const shown = before.slice(-mostLines).map(plain)
  const next = lines.slice(0, mostLines).map(plain)
  for (let number = Math.min(shown.length, next.length); number > 0; number--) {
    if (shown.slice(-number).every((line, index) => line === next[index])) return number
  }
  return 0
}

/** Of captions on a screen. */
const mostLines = 8

const plain = (line: string): string =>
  line
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

interface Line {
  readonly line: string
  readonly at: number
}

/**
 * The lines that stand together between empty ones. In WebVTT a line with a space is none of those, and captions have it;
 * times begin a block of their own, with the number above them.
 */
function blocksIn(text: string, isVtt: boolean): Line[][] {
  const blocks: Line[][] = []
  let open: Line[] | undefined
  let at = 0
  let hasTimes = false
  const begin = (...lines: Line[]) => {
    open = lines
    blocks.push(open)
    hasTimes = false
  }
  for (const line of text.split('\n')) {
    const isTimes = timeLine.test(line)
    if (line === '' || (line.trim() === '' && !isVtt)) open = undefined
    else if (open === undefined) begin({ line, at })
    else if (isTimes && hasTimes) {
      const number = isNumber(open.at(-1)!.line) ? [open.pop()!] : []
      begin(...number, { line, at })
    } else open.push({ line, at })
    hasTimes ||= isTimes
    at += line.length + 1
  }
  return blocks
}

const seconds = ([hours = '0', minutes, whole, parts]: readonly (string | undefined)[]): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(`0.${parts}`)

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00A0', lrm: '', rlm: '' }

/** A cue's text without the names and numbers of its characters: `&amp;` is `&`, `&#160;` a no-break space. */
export const charactersIn = (text: string): string =>
  text.replace(/&(?:(\w+)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return named[name] ?? whole
    const point = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
    const isCharacter = point >= 0x20 && point <= 0x10_ff_ff && (point < 0xd8_00 || point > 0xdf_ff)
    return isCharacter ? String.fromCodePoint(point) : whole
  })
