import { termId } from '../model/glossary.ts'
import { message, rule } from '../rules/rule.ts'
import { type GlossaryRule, placeOf } from './glossary-rule.ts'

const declared = rule({
  name: 'unsorted-glossary',
  severity: 'warning',
  summary:
    'Terms in alphabetical order are found and merged more easily. `check --fix` sorts them; a few new ones at the end may wait for it.',
  reason: ({ actual, after }: { readonly actual: string; readonly after: string }) =>
    `Unexpected place of \`${actual}\` after \`${after}\`, expected alphabetical order`,
  examples: {
    wrong: [{ glossary: '- { term: table, pos: adverb }\n- { term: état, pos: adverb }' }],
    right: [
      { glossary: '- { term: état, pos: adverb }\n- { term: table, pos: adverb }' },
      { glossary: '- { term: état, pos: adverb }\n- { term: table, pos: adverb }\n- { term: pont, pos: adverb }' },
    ],
  },
})

/** The first term that is not in its place, but for new ones behind many that are; `check --fix` sorts them all. */
export const unsortedGlossary: GlossaryRule = {
  ...declared,
  over: 'glossary',
  check: ({ terms }) => {
    const at = terms.findIndex(
      (term, index) => index > 0 && compareHeadwords(terms[index - 1]!.value.term, term.value.term) > 0,
    )
    const term = terms[at]
    if (term === undefined || terms.length - at < at) return []
    const details = { actual: term.value.term, after: terms[at - 1]!.value.term }
    return [message(declared, placeOf(term, 'term'), details)]
  },
}

/** Alphabetical as a dictionary has it: accents, case and hyphens aside, then by code unit, the same on every machine. */
export function compareHeadwords(one: string, other: string): number {
  const [first, second] = [termId(one), termId(other)]
  if (first !== second) return first < second ? -1 : 1
  return one < other ? -1 : one > other ? 1 : 0
}
