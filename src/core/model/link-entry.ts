import * as z from 'zod'

const words = z.string().min(1)

/** Words that stand several times, with what stands around those that are meant. */
const placedQuote = z
  .strictObject({
    quote: words,
    before: words.optional().describe('Words that stand right before them, in the paragraph before too'),
    after: words.optional().describe('Words that stand right after them, in the next paragraph too'),
  })
  .describe('Words that stand several times, with those around')

const quote = z.union([words, placedQuote])
export type LinkQuote = z.infer<typeof quote>

const quotes = z.union([quote, z.array(quote)])

/** A link between sentences as authors set it in `<text>.yaml`. */
export const linkEntrySchema = z
  .strictObject({
    link: z
      .strictObject({
        source: quotes.describe('Words of a sentence of the text, or a list for several; `[]`: nothing is translated'),
        target: quotes.describe('Words of a sentence of the translation, likewise; `[]`: nothing translates it'),
      })
      .refine(
        ({ source, target }) => listedQuotes(source).length + listedQuotes(target).length > 0,
        'expected a quote in `source` or `target`',
      )
      .describe('By their own words: sentences that translate each other, whatever the aligner finds'),
    unit: z.string().min(1).optional().describe('Id of the unit in which the words of `source` stand'),
  })
  .describe('Sentences linked by hand')

/** The quotes of one side of a link, one or many. */
export const listedQuotes = (quotes: LinkQuote | readonly LinkQuote[]): readonly LinkQuote[] =>
  Array.isArray(quotes) ? (quotes as readonly LinkQuote[]) : [quotes as LinkQuote]

/** The words of a quote. */
export const wordsOfQuote = (quote: LinkQuote): string => (typeof quote === 'string' ? quote : quote.quote)

export type LinkEntry = z.infer<typeof linkEntrySchema>
