import { message } from '../messages.ts'
import { type GlossaryCheck, placeOf } from './glossary-rule.ts'

/** Terms that stand in no text. */
export const termNeverOccurs: GlossaryCheck = ({ terms }, { summaries }) => {
  const occurring = new Set(summaries.flatMap(summary => Object.keys(summary.terms)))
  return terms
    .filter(({ id }) => !occurring.has(id))
    .map(term => message('term-never-occurs', placeOf(term, 'term'), { actual: term.value.term }))
}
