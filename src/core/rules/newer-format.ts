import { rule } from './rule.ts'

export const newerFormat = rule({
  name: 'newer-format',
  severity: 'error',
  summary: 'A lock that a newer en-regard wrote. It is left as it is: what this version does not know would be lost.',
  reason: ({ actual, known }: { readonly actual: string; readonly known: number }) =>
    `Unexpected ${actual}, written by a newer en-regard; expected format ${known}. Update en-regard`,
  examples: {
    wrong: [
      { lock: '{ "format": 2, "units": [] }' },
      {
        lock: '{"format":1,"units":[{"id":"sp72","text":"Le pont est fermé.","source":"0123456789abcdef","status":"missing","kind":"paragraph","mood":"calm"}]}',
      },
    ],
    right: [{ source: 'Le pont est fermé.', lock: { after: { source: 'Le pont est fermé.' } } }],
  },
})
