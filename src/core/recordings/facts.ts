import type { Edition } from '../model/edition.ts'
import { mostRecording, type RecordingFacts, type RecordingType, recordingKinds } from '../model/recording.ts'
import { secondsOfMp3 } from './mp3.ts'
import { secondsOfMp4 } from './mp4.ts'
import { secondsOfOgg } from './ogg.ts'

const readers: Readonly<Record<RecordingType, (bytes: Uint8Array) => number | undefined>> = {
  'audio/ogg': secondsOfOgg,
  'audio/mp4': secondsOfMp4,
  'audio/mpeg': secondsOfMp3,
}

/** Kind and length of a recording by its bytes, or why it is none that a page may play. Never throws. */
export function factsOf(bytes: Uint8Array): RecordingFacts | { readonly problem: string } {
  if (bytes.length > mostRecording.bytes) return { problem: tooManyBytes(bytes.length) }
  for (const [type, secondsOf] of Object.entries(readers) as [RecordingType, (typeof readers)[RecordingType]][]) {
    const duration = secondsOf(bytes)
    if (duration === undefined) continue
    if (!Number.isFinite(duration) || duration <= 0) return { problem: 'it has no sound' }
    return { type, duration: Math.round(duration * 1000) / 1000 }
  }
  return { problem: 'it is no whole MP3, M4A, Ogg Opus or Ogg Vorbis' }
}

/** Why a file of so many bytes, more than a recording may have, is none: it need not be read. */
export const tooManyBytes = (bytes: number): string =>
  `it has ${Math.ceil(bytes / 2 ** 20)} megabytes, expected ${mostRecording.bytes >> 20} at the most`

/** Whether a file's name ends as files of this kind do, so that servers say of it what it is. */
export const isNamedLike = (path: string, type: RecordingType): boolean =>
  (recordingKinds[type] as readonly string[]).includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase())

/** Where the recordings of an edition stand in a format's folder, each once. */
export const recordingPaths = ({ audio = [] }: Pick<Edition, 'audio'>): string[] => [
  ...new Set(audio.map(({ file }) => file)),
]
