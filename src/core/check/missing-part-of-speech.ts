import { message, rule } from '../rules/rule.ts'
import { type GlossaryRule, isAbsent, placeOf } from './glossary-rule.ts'

const declared = rule({
  name: 'missing-part-of-speech',
  severity: 'warning',
  summary: 'A term without its part of speech: the forms that are looked for depend on it.',
  reason: ({ actual }: { readonly actual: string }) => `Missing \`pos:\` of \`${actual}\`, expected its part of speech`,
  examples: {
    wrong: [{ glossary: '- { term: pont, gloss: bridge }' }],
    right: [{ glossary: '- { term: pont, pos: noun, gender: m, gloss: bridge }' }],
  },
})

/** Terms without a part of speech. */
export const missingPartOfSpeech: GlossaryRule = {
  ...declared,
  over: 'glossary',
  check: ({ terms }) =>
    terms
      .filter(term => isAbsent(term, 'pos'))
      .map(term => message(declared, placeOf(term, 'term'), { actual: term.value.term })),
}
