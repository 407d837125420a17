import { rule } from './rule.ts'

export const unitTooLong = rule({
  name: 'unit-too-long',
  severity: 'warning',
  summary: 'A unit that no request to an engine can hold.',
  reason: ({ characters }: { readonly characters: number }) =>
    `Unexpected unit of ${characters} characters, expected one that a request can hold: divide it`,
  examples: {
    wrong: [{ source: 'Le pont est fermé. '.repeat(8000), engine: 'backwards' }],
    right: [{ source: 'Le pont est fermé.', engine: 'backwards' }],
  },
})
