import { rule } from './rule.ts'

export const quoteNotFound = rule({
  name: 'quote-not-found',
  severity: 'error',
  summary: 'A quote that does not stand in the text, most often since the text was edited.',
  reason: ({
    quote,
    near,
    across,
  }: {
    readonly quote: string
    /** The words of the text that are most like it. */
    readonly near?: string | undefined
    /** Ids of the units over which it stands. */
    readonly across?: readonly string[] | undefined
  }) => {
    const words = quote.trim().replace(/\s+/gu, ' ')
    if (across !== undefined)
      return `Unexpected quote \`${words}\` over ${across.length} paragraphs (${across.map(id => `\`${id}\``).join(', ')}), expected words of one`
    return `Unexpected quote \`${words}\`, expected the text’s exact words${near === undefined ? '' : `; nearest is \`${near}\``}`
  },
  examples: {
    wrong: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        notes: '- { quote: le pond, kind: usage, body: Note. }',
      },
      {
        source: 'Le pont est fermé.\n\nLa gare est ouverte.',
        target: 'The bridge is closed.\n\nThe station is open.',
        notes: '- { quote: est fermé. La gare, kind: usage, body: Note. }',
      },
    ],
    right: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        notes: '- { quote: pont, kind: usage, body: Note. }',
      },
    ],
  },
})
