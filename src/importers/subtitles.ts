import type { Paragraph, PhrasingContent, Root } from 'mdast'
import { beginsLikeCues, type Cue, charactersIn, cuesIn } from '../core/recordings/cues.ts'
import { message } from '../core/rules/rule.ts'
import { unreadableFile } from '../core/rules/unreadable-file.ts'
import { decoded } from './decoded.ts'
import { droppedMessages } from './dropped.ts'
import { endsLike, type Foreign, type ForeignFile, type Importer, openingOf } from './importer.ts'
import { tidy } from './tidy.ts'

/** Subtitles of a film: cues joined into sentences and paragraphs, their times beside the text. */
export const subtitles: Importer = {
  name: 'subtitles',
  extensions: ['.srt', '.vtt'],
  sniff: file => endsLike(file, subtitles.extensions) || beginsLikeCues.test(openingOf(file)),
  read: file => {
    const { text, messages } = decoded(file)
    if (text === undefined) return { messages }
    const read = readCues(text, file)
    return { ...read, messages: [...messages, ...read.messages] }
  },
}

function readCues(text: string, { name }: ForeignFile): Foreign {
  const { cues: all, aside } = cuesIn(text)
  const cues = all.filter(({ lines }) => lines.length > 0).toSorted((one, other) => one.start - other.start)
  if (cues.length === 0) {
    const problem = 'it has no time such as `00:00:01,000 --> 00:00:03,500`'
    return { messages: [message(unreadableFile, { file: name }, { format: 'subtitles', problem })] }
  }
  const tree = tidy({ type: 'root', children: paragraphsOf(cues) } satisfies Root)
  return { tree, times: timesText(cues), messages: droppedMessages([['blocks that are no subtitles', aside]], name) }
}

/** Silence after a sentence that parts paragraphs, in seconds; characters after which any sentence's end does. */
const bounds = { pause: 2, characters: 500 } as const

/** A line of two speakers begins with a dash; a voice is named in WebVTT. */
const speaks = /^(?:<[^<>]*>)*\s*[-–—‐]\s*(?=\S)/

/** What is heard and not said. */
const isSound = /^(?:<[^<>]*>)*\s*[[(♪♫]/

/** The tags of emphasis that a line leaves open, for the next line of its cue. */
function stillOpen(line: string): string {
  const open: string[] = []
  for (const [tag, slash, name] of line.matchAll(/<(\/?)([ib])(?:\.[^<>]*)?>/gi)) {
    const isOpen = open.some(each => each[1]!.toLowerCase() === name!.toLowerCase())
    if (slash === '' && !isOpen) open.push(tag)
    else if (slash === '') continue
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
      const named = /<v(?:\.[^\s<>]*)?\s+([^<>]+)>/.exec(line)?.[1] ?? voice
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
      closed = /[.!?…][»”"’'\s)]*$/u.test(line.replace(/<[^<>]*>/g, ''))
    }
    last = end
  }
  return paragraphs.map(children => ({ type: 'paragraph', children }))
}

/** A line's words; `i` and `b` are emphasis, other tags are of no use to a reader. */
function phrasesOf(line: string): PhrasingContent[] {
  const open: { type: 'emphasis' | 'strong' | 'root'; children: PhrasingContent[] }[] = [{ type: 'root', children: [] }]
  for (const piece of line.split(/(<[^<>]*>)/)) {
    const [, slash, tag] = /^<(\/?)([ib])(?:\.[^<>]*)?>$/i.exec(piece) ?? []
    const type = tag?.toLowerCase() === 'i' ? 'emphasis' : 'strong'
    if (tag !== undefined && slash === '') {
      if (!open.some(each => each.type === type)) open.push({ type, children: [] })
    } else if (tag !== undefined && open.length > 1) close()
    else if (!/^<[/\w.:]/.test(piece)) open.at(-1)!.children.push({ type: 'text', value: charactersIn(piece) })
  }
  while (open.length > 1) close()
  return open[0]!.children

  function close(): void {
    const { type, children } = open.pop()!
    if (type !== 'root' && children.length > 0) open.at(-1)!.children.push({ type, children })
  }
}

/** The cues as WebVTT, the format in which a text's times stand beside it. */
function timesText(cues: readonly Cue[]): string {
  const blocks = cues.map(({ start, end, lines }) => {
    const words = lines.map(line => line.replace(/<[^<>]*>/g, '').replaceAll('-->', '→'))
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
