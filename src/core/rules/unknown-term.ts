import type { Message, Place } from '../model/message.ts'
import { nearName } from './near.ts'
import { message, rule } from './rule.ts'

export const unknownTerm = rule({
  name: 'unknown-term',
  severity: 'error',
  summary: 'A binding or `see:` names a term that the glossary does not have.',
  reason: ({ actual, near }: { readonly actual: string; readonly near?: string | undefined }) =>
    `Unexpected term \`${actual}\`, expected ${near === undefined ? 'a headword of the glossary' : `\`${near}\``}`,
  examples: {
    wrong: [
      { source: 'Le pont est fermé.', target: 'The bridge is closed.', notes: '- { quote: pont, term: passerelle }' },
    ],
    right: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        glossary: '- { term: pont, pos: noun, gender: m, gloss: bridge }',
        notes: '- { quote: pont, term: pont }',
      },
    ],
  },
})

/** A message for a name that no term has, with the headword that is surely meant. */
export function unknownTermAt(place: Place, actual: string, headwords: readonly string[]): Message {
  const near = nearName(actual, headwords)
  return message(unknownTerm, place, { actual, near }, near === undefined ? {} : { expected: [near] })
}
