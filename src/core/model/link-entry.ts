import * as z from 'zod'

const quotes = z.union([z.string().min(1), z.array(z.string().min(1))])

/** A link between sentences as authors set it in `<text>.yaml`. */
export const linkEntrySchema = z
  .strictObject({
    link: z
      .strictObject({
        source: quotes.describe('Words of a sentence of the text, or a list for several; `[]`: nothing is translated'),
        target: quotes.describe('Words of a sentence of the translation, likewise; `[]`: nothing translates it'),
      })
      .refine(({ source, target }) => source.length + target.length > 0, 'expected a quote in `source` or `target`')
      .describe('By their own words: sentences that translate each other, whatever the aligner finds'),
    unit: z.string().min(1).optional().describe('Id of the unit in which the words of `source` stand'),
  })
  .describe('Sentences linked by hand')
export type LinkEntry = z.infer<typeof linkEntrySchema>
