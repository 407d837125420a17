import type { TextFiles } from '../core/compile.ts'
import type { Edition } from '../core/model/edition.ts'
import { mostRecording, type RecordingFacts, recordingKinds } from '../core/model/recording.ts'
import { factsOf, isNamedLike, recordingPaths, tooManyBytes } from '../core/recordings/facts.ts'
import { type BesideKind, filesOfKind, pathsBeside, readBeside } from './beside.ts'

const recordings: BesideKind<RecordingFacts> = {
  endings: new Set(Object.values(recordingKinds).flat()),
  most: mostRecording,
  name: 'recordings',
  tooManyBytes,
  factsOf,
  isNamedLike: (path, { type }) => isNamedLike(path, type),
}

/** Paths beside a text of what may be its recordings, and of files with times. Nothing where it names no recording. */
export async function recordingsBeside(
  folder: string,
  id: string,
  source: string,
): Promise<{ readonly recordings: NonNullable<TextFiles['recordings']>['recordings']; readonly times: string[] }> {
  if (!/^["']?audio["']?[ \t]*:/m.test(source)) return { recordings: [], times: [] }
  const all = await pathsBeside(folder, id)
  const times = all.filter(path => isTimes.test(path) && isNamedIn(source, path))
  const paths = all.filter(path => !isTimes.test(path) && !path.endsWith('.md'))
  return { recordings: await filesOfKind(recordings, { folder, id, paths }), times }
}

/** What the text does not name is none of its business: any data may lie beside it. */
const isNamedIn = (source: string, path: string): boolean =>
  source.includes(path.slice(path.lastIndexOf('/') + 1).normalize('NFC'))

const isTimes = /\.(?:vtt|srt|json)$/i

/** The bytes of an edition's recordings, by the file that each is to be. */
export const readRecordings = (folder: string, edition: Edition): Promise<ReadonlyMap<string, Uint8Array>> =>
  readBeside(folder, { id: edition.id, room: 'audio', paths: recordingPaths(edition) })
