import { message, rule } from '../rules/rule.ts'
import { type GlossaryRule, placeOf } from './glossary-rule.ts'

const declared = rule({
  name: 'unlikely-headword',
  severity: 'warning',
  summary:
    'A headword that no dictionary has: with its article, in the plural, conjugated, without its accents, or two at once. Its forms are made from the singular or the infinitive.',
  reason: ({ actual, headword, why }: { readonly actual: string; readonly headword: string; readonly why: string }) =>
    `Unexpected headword \`${actual}\`, expected \`${headword}\`, ${why}`,
  examples: {
    wrong: [
      { glossary: '- { term: la montre, pos: noun, gender: f, gloss: watch }' },
      { glossary: '- { term: montres, pos: noun, gender: f, gloss: watch }' },
      { glossary: '- { term: ecole, pos: noun, gender: f, gloss: school }' },
      { glossary: '- { term: jour/journée, pos: noun, gender: m, gloss: day }' },
    ],
    right: [
      { glossary: '- { term: montre, pos: noun, gender: f, gloss: watch }' },
      { glossary: '- { term: vacances, pos: noun, gender: f, gloss: holidays }' },
      { glossary: '- { term: montres, pos: noun, gender: f, gloss: watches, forms: [montre, montres] }' },
      { glossary: '- { term: la plupart, pos: expression, gloss: most }' },
    ],
  },
})

/** Headwords for which a dictionary has others; what the lexicon knows is one, and what stands beside its other form. */
export const unlikelyHeadword: GlossaryRule = {
  ...declared,
  over: 'glossary',
  check: ({ terms }, { source, entriesOf }) => {
    const isKnown = (headword: string) => (entriesOf?.(headword).length ?? 0) > 0
    return terms.flatMap(term => {
      const actual = term.value.term
      const likely = isKnown(actual) ? undefined : source.headwordOf?.(term.value)
      if (likely === undefined || (likely.isDoubtful && !isKnown(likely.headword))) return []
      const { headword, why } = likely
      if (term.value.forms?.includes(headword)) return []
      return [message(declared, placeOf(term, 'term'), { actual, headword, why }, { expected: [headword] })]
    })
  },
}
