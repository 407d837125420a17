import { message, rule } from '../rules/rule.ts'
import { type GlossaryRule, isAbsent, placeOf } from './glossary-rule.ts'

const declared = rule({
  name: 'missing-gloss',
  severity: 'warning',
  summary: 'A term without a gloss: a reader who taps it learns nothing.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Missing \`gloss:\` of \`${actual}\`, expected one line in the target language`,
  examples: {
    wrong: [{ glossary: '- { term: pont, pos: noun, gender: m }' }],
    right: [{ glossary: '- { term: pont, pos: noun, gender: m, gloss: bridge }' }],
  },
})

/** Terms without a gloss. */
export const missingGloss: GlossaryRule = {
  ...declared,
  over: 'glossary',
  check: ({ terms }) =>
    terms
      .filter(term => isAbsent(term, 'gloss'))
      .map(term => message(declared, placeOf(term, 'term'), { actual: term.value.term })),
}
