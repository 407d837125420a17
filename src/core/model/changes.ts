import * as z from 'zod'
import { textIdSchema } from './edition.ts'
import { unitIdSchema } from './unit.ts'

/** Major version of what `diff --json` prints. */
export const changesFormat = 1

export const unitChangeSchema = z
  .object({
    kind: z
      .enum(['added', 'split', 'returned', 'removed', 'merged', 'changed', 'moved'])
      .describe(
        '`added`: new; `split`: new, and was a part of `from`; `returned`: was gone, and is back; `removed`: gone with its words; `merged`: gone, its words are in `into`; `changed`: other words; `moved`: stands elsewhere among those that stayed',
      ),
    unit: unitIdSchema,
    at: z
      .int()
      .positive()
      .optional()
      .describe('Number of the unit in the new text, from 1; absent where it is not there'),
    words: z.string().describe('The source text: the new one, and of a unit that is gone the old one'),
    sides: z
      .array(z.enum(['source', 'target']))
      .readonly()
      .optional()
      .describe('Of `changed`: where the words are others, typography aside'),
    from: unitIdSchema.optional().describe('Of `split`: the unit whose part it was'),
    into: unitIdSchema.optional().describe('Of `merged`: the unit that holds its words'),
  })
  .readonly()
  .describe('What became of a unit')
export type UnitChange = z.infer<typeof unitChangeSchema>

export const textChangesSchema = z
  .object({
    text: textIdSchema,
    fate: z
      .enum(['added', 'removed', 'renamed', 'changed'])
      .describe('`renamed`: stands under another id and has most of the units of the one under `from`'),
    from: textIdSchema.optional().describe('Of `renamed`: the id before'),
    into: textIdSchema
      .optional()
      .describe('Of `removed`: the text that has its passages, as `gone:` in `library.yaml` says'),
    address: z
      .enum(['kept', 'lost'])
      .optional()
      .describe(
        'Of `removed` and `renamed`: whether the address before leads somewhere; it is lost until `gone:` in `library.yaml` names it',
      ),
    lost: z
      .array(unitIdSchema)
      .min(1)
      .readonly()
      .optional()
      .describe(
        'Units whose address before leads nowhere, gone ones too, in the order of the text before: `lock --since` keeps them; absent where there are none, or `address` is lost',
      ),
    units: z
      .array(unitChangeSchema)
      .readonly()
      .describe('In the order of the new text, then what is gone; none of a text that is added or removed as a whole'),
  })
  .readonly()
  .describe('What became of a text')
export type TextChanges = z.infer<typeof textChangesSchema>

export const changesSchema = z
  .object({
    format: z.literal(changesFormat).describe('Major version of this shape'),
    texts: z.array(textChangesSchema).readonly().describe('Texts in which something changed, by id'),
  })
  .readonly()
  .describe('What changed between two states of a library: addresses that are new, moved or gone')
export type Changes = z.infer<typeof changesSchema>
