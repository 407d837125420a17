import * as z from 'zod'

/** Fields that a text does not have and that other tools need; nothing here looks into them. */
export const foreignFieldsSchema = z
  .record(z.string(), z.unknown())
  .describe('What other tools have in their front matter, as it is written; handed on in the data')
