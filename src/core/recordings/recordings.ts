import type { BareUnit } from '../assemble.ts'
import type { ParsedText } from '../model/block.ts'
import { placeAt, type SourceFile } from '../model/file.ts'
import type { RecordingFrontMatter, SourceFrontMatter } from '../model/library.ts'
import type { Message, Place } from '../model/message.ts'
import type { Recording, RecordingFile } from '../model/recording.ts'
import type { Span } from '../model/span.ts'
import { isNoProse } from '../model/unit.ts'
import type { TextFiles } from '../parse/files.ts'
import { picturePath } from '../pictures/pictures.ts'
import { invalidRecording } from '../rules/invalid-recording.ts'
import { missingRecording } from '../rules/missing-recording.ts'
import { nearName } from '../rules/near.ts'
import { message } from '../rules/rule.ts'
import { untimedSentence } from '../rules/untimed-sentence.ts'
import { placedTimes, type TextSentence } from './placed.ts'
import { parseTimes } from './times.ts'

interface Beside extends Pick<TextFiles, 'id'> {
  readonly source: ParsedText<SourceFrontMatter>
  readonly recordings: ReadonlyMap<string, RecordingFile>
  readonly times: ReadonlyMap<string, SourceFile>
  readonly sentences: readonly TextSentence[]
}

/** The recordings of a text with the times of its sentences, and a message for each that is not as it should be. */
export function recordingsOf(
  files: TextFiles,
  source: ParsedText<SourceFrontMatter>,
  { units, placeInSource }: { units: readonly BareUnit[]; placeInSource: (unit: number, span?: Span) => Place },
): { readonly recordings: readonly Recording[]; readonly messages: readonly Message[] } {
  const { audio } = source.frontMatter
  if (audio === undefined || files.recordings === undefined) return { recordings: [], messages: [] }
  const { recordings, times } = files.recordings
  const beside: Beside = {
    id: files.id,
    source,
    recordings: new Map(recordings.map(file => [file.path.normalize('NFC'), file])),
    times: new Map(times.map(file => [file.path.slice(`corpus/${files.id}/`.length).normalize('NFC'), file])),
    sentences: units.flatMap(({ id: unit, source: { text, sentences } }) =>
      sentences.map(([start, end], sentence) => ({ unit, sentence, text: text.slice(start, end) })),
    ),
  }
  const read = ('file' in audio ? [audio] : audio).map(each => recordingOf(each, beside))
  const found = read.flatMap(({ recording }) => recording ?? [])
  const messages = read.flatMap(each => each.messages)
  // Of times that do not fit, the cause is said, not what follows from it.
  const untimed = messages.length === 0 ? untimedIn(units, found, placeInSource) : []
  return { recordings: found, messages: [...messages, ...untimed] }
}

function recordingOf(
  { file, times, license, credit }: RecordingFrontMatter,
  beside: Beside,
): { readonly recording?: Recording; readonly messages: readonly Message[] } {
  const { id, source, recordings, sentences } = beside
  const own = fileNamed(file, 'file', { of: recordings, beside })
  const timed = times === undefined ? undefined : fileNamed(times, 'times', { of: beside.times, beside })
  const parsed = timed?.found && parseTimes(timed.found)
  const missing = [own, timed].flatMap(each => each?.message ?? [])
  if (own.found === undefined) return { messages: [...missing, ...(parsed?.messages ?? [])] }
  if ('problem' in own.found) {
    const invalid = message(invalidRecording, own.place, { actual: file, problem: own.found.problem })
    return { messages: [...missing, invalid, ...(parsed?.messages ?? [])] }
  }
  const { path, type, duration } = own.found
  const { title, author } = source.frontMatter
  const aside = [title, author].filter(each => each !== undefined)
  const placed = placedTimes(parsed?.times ?? [], sentences, { duration, aside })
  return {
    recording: { file: `audio/${id}/${path}`, type, duration, license, credit, sentences: placed.spoken },
    messages: [...missing, ...(parsed?.messages ?? []), ...placed.messages],
  }
}

/** The file beside the text that a field names, or a message that it is not there. */
function fileNamed<File>(
  name: string,
  field: 'file' | 'times',
  { of, beside: { id, source } }: { readonly of: ReadonlyMap<string, File>; readonly beside: Beside },
): { readonly place: Place; readonly found?: File; readonly message?: Message } {
  const place = placeOfValue(source.file, field, name)
  const path = picturePath(name)
  const found = path === undefined ? undefined : of.get(path)
  if (found !== undefined) return { place, found }
  const near = nearName(path ?? '', [...of.keys()])
  return { place, message: message(missingRecording, place, { actual: name, folder: `corpus/${id}/`, near }) }
}

/** Where the value of a field of `audio:` stands; the field `audio:` itself where it is written in another way. */
function placeOfValue(file: SourceFile, field: string, value: string): Place {
  const from = Math.max(file.text.search(/^audio:/m), 0)
  const end = file.text.indexOf('\n---', from)
  const written = file.text.slice(from, end === -1 ? undefined : end)
  const at = [...written.matchAll(new RegExp(String.raw`\b${field}:\s*["']?`, 'g'))]
    .map(({ 0: name, index }) => from + index + name.length)
    .find(start => file.text.startsWith(value, start))
  return at === undefined ? placeAt(file, from, from + 'audio'.length) : placeAt(file, at, at + value.length)
}

/** The first sentence without a time between two that have one. */
function untimedIn(
  units: readonly BareUnit[],
  recordings: readonly Recording[],
  placeInSource: (unit: number, span?: Span) => Place,
): Message[] {
  const timed = new Set(
    recordings.flatMap(({ sentences }) => sentences.map(({ unit, sentence }) => `${unit}.${sentence}`)),
  )
  const prose = units.flatMap(({ id, kind, source: { text, sentences } }, unit) =>
    isNoProse({ kind })
      ? []
      : sentences.map((span, sentence) => ({ unit, span, text, isTimed: timed.has(`${id}.${sentence}`) })),
  )
  const within = prose.slice(
    prose.findIndex(({ isTimed }) => isTimed),
    prose.findLastIndex(({ isTimed }) => isTimed) + 1,
  )
  const [first, ...others] = within.filter(({ isTimed }) => !isTimed)
  if (first === undefined) return []
  const actual = first.text.slice(...first.span)
  const details = { actual: actual.length > 60 ? `${actual.slice(0, 60).trimEnd()}…` : actual, others: others.length }
  return [message(untimedSentence, placeInSource(first.unit, first.span), details)]
}
