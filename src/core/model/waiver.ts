import * as z from 'zod'
import { anchorFields } from './annotation.ts'
import type { Entry } from './entry.ts'
import type { Span } from './span.ts'

/** What authors say, in `<text>.yaml`, of a message that is mistaken at one place. */
export const waiverEntrySchema = z
  .strictObject({
    accept: z.string().min(1).describe('Name of the rule whose message is right to be passed over here'),
    ...anchorFields,
    quote: z.string().min(1).describe('Words of the text, or of its translation, in the sentence that is right'),
    reason: z.string().min(1).optional().describe('Why it is right'),
    sentences: z
      .string()
      .regex(/^[0-9a-f]{16}$/, 'expected 16 hexadecimal digits in quotation marks')
      .optional()
      .describe('Fingerprint of both sentences: with another one the waiver has ended. Written by the tool'),
  })
  .describe('A message that is accepted at one place')
export type WaiverEntry = z.infer<typeof waiverEntrySchema>

/** A waiver at its place: the span in the source or the target of the unit with this index. */
export interface AnchoredWaiver {
  readonly entry: Entry<WaiverEntry>
  readonly at: number
  readonly side: 'source' | 'target'
  readonly span: Span
}

/** A waiver whose quote names no place, and why. */
export interface LostWaiver {
  readonly entry: Entry<WaiverEntry>
  readonly problem: string
}

/** The waivers of one text. */
export interface Waivers {
  readonly anchored: readonly AnchoredWaiver[]
  readonly lost: readonly LostWaiver[]
}
