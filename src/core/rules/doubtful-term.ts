import { oneOf, rule } from './rule.ts'

export const doubtfulTerm = rule({
  name: 'doubtful-term',
  severity: 'warning',
  summary:
    'Two terms claim one place, or the words around do not tell whether it is the term. Nothing is marked there.',
  reason: ({ actual, terms }: { readonly actual: string; readonly terms: readonly string[] }) =>
    `Doubtful place \`${actual}\` of ${oneOf(terms)}, expected \`pos:\`, \`gender:\` or a binding \`{ quote, term }\` to decide`,
  examples: {
    wrong: [
      {
        source: 'Un avocat mûr.',
        target: 'A ripe avocado.',
        glossary: '- { term: avocat, id: fruit, pos: noun }\n- { term: avocat, id: homme, pos: noun }',
      },
    ],
    right: [
      {
        source: 'Le reste suit.',
        target: 'The rest follows.',
        glossary: '- { term: reste, pos: noun, renderings: [rest] }',
      },
    ],
  },
})
