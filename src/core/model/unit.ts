import * as z from 'zod'
import { annotationSchema } from './annotation.ts'
import { linkSchema } from './link.ts'
import { pictureSchema } from './picture.ts'
import { spanSchema } from './span.ts'

export const unitKinds = [
  'heading',
  'paragraph',
  'listItem',
  'quotation',
  'tableCell',
  'verse',
  'code',
  'footnote',
  'formula',
  'boxTitle',
  'definedTerm',
  'definition',
] as const
export type UnitKind = (typeof unitKinds)[number]

/** What a box is for; `details` is one that a site opens on asking. */
export const boxKinds = [
  'note',
  'tip',
  'info',
  'important',
  'warning',
  'caution',
  'danger',
  'example',
  'question',
  'quote',
  'details',
] as const
export type BoxKind = (typeof boxKinds)[number]

export const statuses = ['written', 'machine', 'edited', 'stale', 'missing'] as const
export type Status = (typeof statuses)[number]

export const unitIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]{3,15}$/, 'expected a lower-case letter and 3 to 15 more of them or digits')
  .describe('Address of a unit inside its text: born from its content, then frozen')

/**
 * What a unit stands in, outermost first. Neighbouring units stand in the same list, table or quotation
 * when the container's number is the same.
 */
export const containerSchema = z
  .object({
    kind: z
      .enum(['list', 'item', 'quotation', 'table', 'row', 'stanza', 'footnote', 'box', 'definitions'])
      .describe(
        'What holds the unit; a row is a table row, a stanza a paragraph of verse lines, a box a remark set apart',
      ),
    number: z
      .int()
      .nonnegative()
      .describe('Ordinal of this container in the text: equal numbers mean the same container'),
    ordered: z.boolean().optional().describe('Of a list: numbered or not'),
    start: z.int().nonnegative().optional().describe('Of a numbered list: its first number'),
    checked: z.boolean().optional().describe('Of an item in a task list: ticked or not'),
    header: z.boolean().optional().describe('Of a row: whether it is the heading row'),
    label: z.string().optional().describe('Of a footnote: the label that its references carry'),
    box: z.enum(boxKinds).optional().describe('Of a box: what it is for'),
    names: z
      .object({ source: z.string().optional(), target: z.string().optional() })
      .readonly()
      .optional()
      .describe('Of a box without a title of its own: what such a box is called in each language'),
  })
  .readonly()
export type Container = z.infer<typeof containerSchema>

export const markKinds = [
  'emphasis',
  'strong',
  'delete',
  'code',
  'link',
  'image',
  'footnote',
  'formula',
  'superscript',
  'subscript',
  'highlight',
] as const
export type MarkKind = (typeof markKinds)[number]

/** Whether a unit, or what a mark lies over, is no prose: nobody corrects, translates or reads it as words. */
export const isNoProse = ({ kind }: { readonly kind: UnitKind | MarkKind }): boolean =>
  kind === 'code' || kind === 'formula'

/**
 * Inline formatting over a piece of the text. Marks nest or stand apart, they never cross. A `footnote` mark is a
 * reference: its span is empty. An `image` mark covers its alternative text, a `formula` mark its TeX.
 */
export const markSchema = z
  .object({
    kind: z.enum(markKinds).describe('What the Markdown said of this piece'),
    span: spanSchema,
    url: z
      .string()
      .optional()
      .describe(
        'Of a link or image: where it leads, as the author wrote it; `http`, `https`, `mailto` or relative, or an embedded picture (`data:image/…`)',
      ),
    title: z.string().optional().describe('Of a link or image: its title'),
    picture: pictureSchema.optional().describe('Of an image that lies beside the text: its file, and how large it is'),
    label: z.string().optional().describe('Of a footnote reference: the label of its footnote'),
  })
  .readonly()
export type Mark = z.infer<typeof markSchema>

export const unitTextSchema = z
  .object({
    text: z
      .string()
      .describe(
        'The unit’s text without Markdown, NFC. `\\n` is a line break, `\\n\\n` a paragraph break inside the unit',
      ),
    sentences: z
      .array(spanSchema)
      .readonly()
      .describe('Sentences in order; what lies between them is white space alone'),
    sentenceIds: z
      .array(z.string())
      .readonly()
      .optional()
      .describe(
        'Addresses of the sentences inside their text, in order: born of the unit and their words, they stay while these do; absent in editions of older versions',
      ),
    marks: z.array(markSchema).readonly().describe('Inline formatting, by start, outer before inner'),
  })
  .readonly()
  .describe('One language of a unit')
export type UnitText = z.infer<typeof unitTextSchema>

export const provenanceSchema = z
  .object({
    engine: z.string().describe('The translation engine, as `translate` names it'),
    model: z.string().optional().describe('The engine’s model, where it says so'),
    date: z.string().describe('When the engine answered, ISO 8601'),
    terms: z.string().optional().describe('Fingerprint of the glossary that the engine was given'),
  })
  .readonly()
  .describe('Of a machine’s or an edited translation: which engine, when')
export type Provenance = z.infer<typeof provenanceSchema>

export const unitSchema = z
  .object({
    id: unitIdSchema,
    kind: z.enum(unitKinds).describe('What the block is'),
    depth: z.int().min(1).max(6).optional().describe('Of a heading: 1 to 6'),
    within: z
      .array(containerSchema)
      .readonly()
      .optional()
      .describe('Lists, tables, quotations around the unit, outermost first'),
    column: z.int().nonnegative().optional().describe('Of a table cell: its column, from 0'),
    breakBefore: z.literal(true).optional().describe('A thematic break stands before this unit'),
    status: z.enum(statuses).describe('Where the translation comes from and whether it still holds'),
    source: unitTextSchema,
    target: unitTextSchema
      .nullable()
      .describe(
        'The translation; null where it is missing, or where it stands with another unit: its links then say which',
      ),
    links: z.array(linkSchema).readonly().describe('Every sentence of both sides is in exactly one link'),
    annotations: z
      .array(annotationSchema)
      .readonly()
      .describe('Terms and notes at their places, by start in the source'),
    provenance: provenanceSchema.optional().describe('Of a machine’s or an edited translation: which engine, when'),
    staleSource: z.string().optional().describe('Of a stale unit: the source text that the translation was made from'),
  })
  .readonly()
  .describe('One block that is read and translated as a whole')
export type Unit = z.infer<typeof unitSchema>
