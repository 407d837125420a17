import * as z from 'zod'
import { provenanceSchema, statuses, unitIdSchema, unitKinds } from './unit.ts'

/** Major version of the lock file. */
export const lockFormat = 1

const fingerprintSchema = z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hexadecimal digits')

/**
 * A link set by hand. People write quotes, never indices: each names the one sentence that holds it, so that a link
 * stands as long as its sentences do, wherever they move.
 */
export const handLinkSchema = z
  .strictObject({
    source: z
      .array(z.string().min(1))
      .readonly()
      .describe('Words of each source sentence, in order, that stand once in this unit; empty: nothing is translated'),
    target: z
      .array(z.string().min(1))
      .readonly()
      .describe('Words of each target sentence, in order, that stand once in `en.md`; empty: nothing translates it'),
  })
  .refine(link => link.source.length + link.target.length > 0, 'expected a quote in `source` or `target`')
  .readonly()
  .describe('A link between sentences that a person set: the aligner keeps it')
export type HandLink = z.infer<typeof handLinkSchema>

export const lockProvenanceSchema = provenanceSchema
  .unwrap()
  .extend({
    target: fingerprintSchema.describe(
      'Of the text that the engine gave; another `target` says that a person edited it',
    ),
  })
  .strict()
  .readonly()
export type LockProvenance = z.infer<typeof lockProvenanceSchema>

/** A unit as the last `lock` or `translate` left it. Its fields stand in this order in the file. */
export const lockUnitSchema = z
  .strictObject({
    id: unitIdSchema,
    text: z.string().describe('The source text'),
    source: fingerprintSchema.describe('Fingerprint of the source text, typography aside'),
    target: fingerprintSchema.optional().describe('Fingerprint of its translation; absent where it never had one'),
    status: z.enum(statuses).describe('Where the translation comes from and whether it still holds'),
    translated: z
      .string()
      .optional()
      .describe('The source text that the translation was made from, where it was another than `text`'),
    provenance: lockProvenanceSchema.optional().describe('Of a translation by an engine: which, when'),
    links: z.array(handLinkSchema).min(1).readonly().optional().describe('Links set by hand'),
    kind: z.enum(unitKinds).describe('What the block is'),
  })
  .readonly()
export type LockUnit = z.infer<typeof lockUnitSchema>

/** What stays of a unit that is gone: its id is never given to another text. */
export const goneUnitSchema = z
  .strictObject({
    id: unitIdSchema,
    gone: fingerprintSchema.describe('Fingerprint of its source text: the unit is back when this text is'),
    into: unitIdSchema.optional().describe('The unit that its words went into, which may be gone in its turn'),
  })
  .readonly()
export type GoneUnit = z.infer<typeof goneUnitSchema>

/** `corpus/<text>/units.lock.json` */
export const lockSchema = z
  .strictObject({
    format: z.literal(lockFormat).describe('Major version of this shape'),
    units: z
      .array(z.union([lockUnitSchema, goneUnitSchema]))
      .readonly()
      .describe('In the order of the text; a unit that is gone keeps its place'),
  })
  .readonly()
  .describe('Which unit is which, and what its translation was made from')
export type Lock = z.infer<typeof lockSchema>

export const isGone = (unit: LockUnit | GoneUnit): unit is GoneUnit => 'gone' in unit

/** The units that the text had, in its order. */
export const livingUnits = (lock: Lock): LockUnit[] => lock.units.filter((unit): unit is LockUnit => !isGone(unit))

/**
 * A lock as it stands on disk. Same lock, same bytes.
 *
 * One field a line, nothing counted or dated for the whole, so that git merges what two branches did to different
 * units. `kind`, which hardly ever changes, stands last: a change to the last unit stays clear of one appended to it.
 */
export function lockText(lock: Lock): string {
  const units = lock.units.map(unit => (isGone(unit) ? picked(unit, goneFields) : picked(unit, unitFields)))
  return `${JSON.stringify({ format: lockFormat, units }, null, 2)}\n`
}

const unitFields = ['id', 'text', 'source', 'target', 'status', 'translated', 'provenance', 'links', 'kind'] as const
const goneFields = ['id', 'gone', 'into'] as const
const provenanceFields = ['engine', 'model', 'date', 'terms', 'target'] as const

function picked<Value extends object>(value: Value, fields: readonly (keyof Value)[]): Record<string, unknown> {
  const known = fields.filter(field => value[field] !== undefined)
  return Object.fromEntries(
    known.map(field => [field, field === 'provenance' ? provenanceText(value[field] as LockProvenance) : value[field]]),
  )
}

const provenanceText = (provenance: LockProvenance) => picked(provenance, provenanceFields)
