import { createHash } from 'node:crypto'
import type { Edition } from '../../core/model/edition.ts'
import { type Recording, type RecordingType, recordingKinds } from '../../core/model/recording.ts'
import type { Recordings } from '../emitter.ts'
import type { Picture } from './tidy.ts'

/** Kinds that every reader of books with sound plays (EPUB 3.3, core media types); Ogg is none of them but as Opus. */
const played: ReadonlySet<RecordingType> = new Set(['audio/mpeg', 'audio/mp4'])

/** The recordings of a text as a book has them. */
export interface BookRecordings {
  /** Each with its place in the book. */
  readonly inside: readonly Recording[]
  readonly files: readonly Picture[]
  readonly outside: readonly Recording[]
}

/** Those of which the bytes are here go into the book, under a name that every archive and address can hold. */
export function recordingsInBook({ audio = [] }: Edition, bytes: Recordings = new Map()): BookRecordings {
  const found = audio.map(recording => {
    const content = played.has(recording.type) ? bytes.get(recording.file) : undefined
    return content === undefined ? { recording } : { recording, file: fileOf(recording, content) }
  })
  const files = found.flatMap(({ file }) => (file === undefined ? [] : [[file.path, file] as const]))
  return {
    inside: found.flatMap(({ recording, file }) => (file === undefined ? [] : [{ ...recording, file: file.path }])),
    files: [...new Map(files).values()],
    outside: found.flatMap(({ recording, file }) => (file === undefined ? [recording] : [])),
  }
}

function fileOf({ type }: Recording, bytes: Uint8Array): Picture {
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  return { path: `audio/${name}.${recordingKinds[type][0]}`, type, bytes }
}
