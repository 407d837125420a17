import { rule } from './rule.ts'

export const missingDictionary = rule({
  name: 'missing-dictionary',
  severity: 'warning',
  summary:
    'A program compiles with a language that lacks its data: of a glossary’s terms only headwords, given and regular forms are found. `languagePair` gives it all.',
  reason: ({ language, lacks }: { readonly language: string; readonly lacks: string }) =>
    `Unexpected ${language} without ${lacks}, expected the pair that \`languagePair\` gives: fewer forms of terms are found`,
  examples: {
    wrong: [{ source: 'Le pont est fermé.', glossary: '- { term: pont, pos: noun }', bare: true }],
    right: [{ source: 'Le pont est fermé.', glossary: '- { term: pont, pos: noun }' }],
  },
})
