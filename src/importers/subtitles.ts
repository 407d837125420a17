import type { Paragraph, PhrasingContent, Root } from 'mdast'
import { message } from '../core/rules/rule.ts'
import { unreadableFile } from '../core/rules/unreadable-file.ts'
import { decoded } from './decoded.ts'
import { endsLike, type Foreign, type ForeignFile, type Importer, openingOf } from './importer.ts'
import { droppedMessages } from './segments.ts'
import { tidy } from './tidy.ts'

/** Subtitles of a film: cues joined into sentences and paragraphs, their times beside the text. */
export const subtitles: Importer = {
  name: 'subtitles',
  extensions: ['.srt', '.vtt'],
  sniff: file => endsLike(file, subtitles.extensions) || beginning.test(openingOf(file)),
  read: file => {
    const { text, messages } = decoded(file)
    if (text === undefined) return { messages }
    const read = readCues(text, file)
    return { ...read, messages: [...messages, ...read.messages] }
  },
}

const time = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})`
const timeLine = new RegExp(String.raw`^\s*${time}\s*-->\s*${time}(?:\s.*)?$`)
const beginning = new RegExp(String.raw`^\s*(?:WEBVTT(?:\s|$)|\d+\s*\n\s*${time}\s*-->)`)

/** What is shown at one time. */
export interface Cue {
  /** Seconds from the start. */
  readonly start: number
  readonly end: number
  readonly lines: readonly string[]
}

function readCues(text: string, { name }: ForeignFile): Foreign {
  const { cues, aside } = cuesIn(text)
  if (cues.length === 0) {
    const problem = 'it has no time such as `00:00:01,000 --> 00:00:03,500`'
    return { messages: [message(unreadableFile, { file: name }, { format: 'subtitles', problem })] }
  }
  const tree = tidy({ type: 'root', children: paragraphsOf(cues) } satisfies Root)
  return { tree, times: timesText(cues), messages: droppedMessages({ 'blocks that are no subtitles': aside }, name) }
}

/** Cues in the order of their times; how many blocks of styles, regions and remarks stand among them. */
function cuesIn(text: string): { readonly cues: readonly Cue[]; readonly aside: number } {
  const cues: Cue[] = []
  let aside = 0
  for (const block of text.split(/\n[ \t]*\n+/)) {
    const lines = block.split('\n').filter(line => line.trim() !== '')
    const at = lines.findIndex(line => timeLine.test(line))
    if (at === -1) {
      if (lines.length > 0 && !/^\s*WEBVTT/.test(lines[0]!)) aside++
      continue
    }
    const times = timeLine.exec(lines[at]!)!
    const shown = lines.slice(at + 1).map(line => line.replace(/\{\\[^}]*\}/g, '').trim())
    cues.push({
      start: seconds(times.slice(1, 5)),
      end: seconds(times.slice(5, 9)),
      lines: shown.filter(line => line !== ''),
    })
  }
  return { cues: cues.filter(({ lines }) => lines.length > 0).toSorted((one, other) => one.start - other.start), aside }
}

const seconds = ([hours = '0', minutes, whole, parts]: readonly (string | undefined)[]): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(`0.${parts}`)

/** Silence after a sentence that parts paragraphs, in seconds; characters after which any sentence's end does. */
const bounds = { pause: 2, characters: 500 } as const

/** A line of two speakers begins with a dash; a voice is named in WebVTT. */
const speaks = /^(?:<[^>]*>)*\s*[-–—‐]\s*(?=\S)/

/** What is heard and not said. */
const isSound = /^(?:<[^>]*>)*\s*[[(♪♫]/

/** The tags of emphasis that a line leaves open, for the next line of its cue. */
function stillOpen(line: string): string {
  const open: string[] = []
  for (const [tag, slash, name] of line.matchAll(/<(\/?)([ib])(?:\.[^>]*)?>/gi)) {
    if (slash === '') open.push(tag)
    else if (open.at(-1)?.[1]?.toLowerCase() === name!.toLowerCase()) open.pop()
  }
  return open.join('')
}

function paragraphsOf(cues: readonly Cue[]): Paragraph[] {
  const paragraphs: PhrasingContent[][] = []
  let [length, closed, last, voice] = [0, true, Number.NEGATIVE_INFINITY, '']
  for (const { start, end, lines } of cues) {
    let open = ''
    for (const shown of lines) {
      const line = open + shown
      open = stillOpen(line)
      const named = /<v(?:\.[^\s>]*)?\s+([^>]+)>/.exec(line)?.[1] ?? voice
      const isNew =
        speaks.test(line) ||
        (closed && isSound.test(line)) ||
        named !== voice ||
        (closed && (start - last >= bounds.pause || length > bounds.characters))
      if (isNew || paragraphs.length === 0) {
        paragraphs.push([])
        length = 0
      } else paragraphs.at(-1)!.push({ type: 'text', value: ' ' })
      const content = phrasesOf(line)
      paragraphs.at(-1)!.push(...content)
      length += line.length
      voice = named
      closed = /[.!?…][»”"’'\s)]*$/u.test(line.replace(/<[^>]*>/g, ''))
    }
    last = end
  }
  return paragraphs.map(children => ({ type: 'paragraph', children }))
}

/** A line's words; `i` and `b` are emphasis, other tags are of no use to a reader. */
function phrasesOf(line: string): PhrasingContent[] {
  const open: { type: 'emphasis' | 'strong' | 'root'; children: PhrasingContent[] }[] = [{ type: 'root', children: [] }]
  for (const piece of line.split(/(<[^>]*>)/)) {
    const [, slash, tag] = /^<(\/?)([ib])(?:\.[^>]*)?>$/i.exec(piece) ?? []
    if (tag !== undefined && slash === '')
      open.push({ type: tag.toLowerCase() === 'i' ? 'emphasis' : 'strong', children: [] })
    else if (tag !== undefined && open.length > 1) close()
    else if (!/^<[/\w.:]/.test(piece)) open.at(-1)!.children.push({ type: 'text', value: characters(piece) })
  }
  while (open.length > 1) close()
  return open[0]!.children

  function close(): void {
    const { type, children } = open.pop()!
    if (type !== 'root' && children.length > 0) open.at(-1)!.children.push({ type, children })
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00A0', lrm: '', rlm: '' }
const characters = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole)

/** The cues as WebVTT, the format in which a text's times stand beside it. */
function timesText(cues: readonly Cue[]): string {
  const blocks = cues.map(({ start, end, lines }) => {
    const words = lines.map(line => line.replace(/<[^>]*>/g, '').replaceAll('-->', '→'))
    return `${clock(start)} --> ${clock(end)}\n${words.join('\n')}\n`
  })
  return `WEBVTT\n\n${blocks.join('\n')}`
}

function clock(at: number): string {
  const milliseconds = Math.round(at * 1000)
  const part = (size: number, of: number, digits: number) =>
    String(Math.floor(milliseconds / size) % of).padStart(digits, '0')
  return `${part(3_600_000, 1000, 2)}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}.${part(1, 1000, 3)}`
}
