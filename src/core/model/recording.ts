import * as z from 'zod'
import { unitIdSchema } from './unit.ts'

/** Kinds of recording that browsers play, by media type, with the endings that their files have. */
export const recordingKinds = {
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a', 'mp4'],
  'audio/ogg': ['opus', 'ogg', 'oga'],
} as const

export type RecordingType = keyof typeof recordingKinds

/** What a recording may be at the most: bytes of one and of all of a text. */
export const mostRecording = { bytes: 64 << 20, bytesOfText: 512 << 20 } as const

const seconds = z.number().nonnegative()

export const spokenSchema = z
  .object({
    unit: unitIdSchema,
    sentence: z.int().nonnegative().describe('Index of the sentence in the unit’s `source.sentences`'),
    start: seconds.describe('Seconds from the beginning of the recording'),
    end: seconds.describe('Seconds from the beginning of the recording'),
  })
  .readonly()
  .describe('When a sentence is spoken')
export type Spoken = z.infer<typeof spokenSchema>

export const recordingSchema = z
  .object({
    file: z
      .string()
      .regex(/^audio\/[^/\\]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\]+)+$/)
      .describe('Where its file stands in the folder of a format, with `/`: `audio/<text>/…`'),
    type: z
      .enum(Object.keys(recordingKinds) as [RecordingType, ...RecordingType[]])
      .describe('Media type, as its bytes say'),
    duration: z.number().positive().describe('Seconds'),
    license: z.string().describe('SPDX identifier or a sentence'),
    credit: z.string().describe('Who reads, or which voice'),
    sentences: z
      .array(spokenSchema)
      .readonly()
      .describe('In the order of the text; empty where the recording has no times'),
  })
  .readonly()
  .describe('A recording of the text, or of a part of it')
export type Recording = z.infer<typeof recordingSchema>

/** What the bytes of a file say of the recording in it. */
export type RecordingFacts = Pick<Recording, 'type' | 'duration'>

/**
 * A file beside a text that may be a recording of it: what it is, or why it is none.
 *
 * `path` is relative to the text's folder, with `/`, as the disk has it; `hash` is of its bytes.
 */
export type RecordingFile = { readonly path: string } & (
  | ({ readonly hash: string } & RecordingFacts)
  | { readonly problem: string }
)
