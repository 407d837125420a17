import { message, rule } from '../rules/rule.ts'
import { type GlossaryRule, isAbsent, placeOf } from './glossary-rule.ts'

const declared = rule({
  name: 'missing-gender',
  severity: 'warning',
  summary: 'A noun without its gender, which a learner must know.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Missing \`gender:\` of the noun \`${actual}\`, expected \`m\`, \`f\` or \`mf\``,
  examples: {
    wrong: [{ glossary: '- { term: pont, pos: noun, gloss: bridge }' }],
    right: [{ glossary: '- { term: pont, pos: noun, gender: m, gloss: bridge }' }],
  },
})

/** Nouns without a gender. */
export const missingGender: GlossaryRule = {
  ...declared,
  over: 'glossary',
  check: ({ terms }) =>
    terms
      .filter(term => term.value.pos === 'noun' && isAbsent(term, 'gender'))
      .map(term => message(declared, placeOf(term, 'pos'), { actual: term.value.term })),
}
