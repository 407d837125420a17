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
  const cues: Cue[] = []
  const broken: number[] = []
  let aside = 0
  for (const lines of blocksIn(text)) {
    const index = lines.findIndex(({ line }) => timeLine.test(line))
    if (index === -1) {
      const arrow = lines.find(({ line }) => line.includes('-->'))
      if (arrow !== undefined) broken.push(arrow.at)
      if (!/^\s*WEBVTT/.test(lines[0]!.line)) aside++
      continue
    }
    const { line, at } = lines[index]!
    const times = timeLine.exec(line)!
    const shown = lines.slice(index + 1).map(({ line }) => line.replace(/\{\\[^}]*\}/g, '').trim())
    const name = lines[index - 1]?.line.trim()
    cues.push({
      start: seconds(times.slice(1, 5)),
      end: seconds(times.slice(5, 9)),
      ...(name === undefined ? {} : { name }),
      lines: shown.filter(line => line !== ''),
      at,
    })
  }
  return { cues, aside, broken }
}

interface Line {
  readonly line: string
  readonly at: number
}

/** The lines that stand together between empty ones. */
function blocksIn(text: string): Line[][] {
  const blocks: Line[][] = []
  let open: Line[] | undefined
  let at = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '') open = undefined
    else if (open === undefined) {
      open = [{ line, at }]
      blocks.push(open)
    } else open.push({ line, at })
    at += line.length + 1
  }
  return blocks
}

const seconds = ([hours = '0', minutes, whole, parts]: readonly (string | undefined)[]): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(`0.${parts}`)

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00A0', lrm: '', rlm: '' }

/** A cue's text without the names of its characters: `&amp;` is `&`. */
export const charactersIn = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole)
