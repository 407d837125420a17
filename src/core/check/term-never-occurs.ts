import { message, rule } from '../rules/rule.ts'
import { type GlossaryRule, placeOf } from './glossary-rule.ts'

const declared = rule({
  name: 'term-never-occurs',
  severity: 'warning',
  summary: 'A term of the glossary that stands in no text.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected term \`${actual}\` that occurs in no text, expected at least one occurrence`,
  examples: {
    wrong: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        glossary: '- { term: table, pos: noun, gender: f }',
      },
    ],
    right: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        glossary: '- { term: pont, pos: noun, gender: m, gloss: bridge }',
      },
    ],
  },
})

/** Terms that stand in no text. */
export const termNeverOccurs: GlossaryRule = {
  ...declared,
  over: 'glossary',
  check: ({ terms }, { summaries }) => {
    const occurring = new Set(summaries.flatMap(summary => Object.keys(summary.terms)))
    return terms
      .filter(({ id }) => !occurring.has(id))
      .map(term => message(declared, placeOf(term, 'term'), { actual: term.value.term }))
  },
}
