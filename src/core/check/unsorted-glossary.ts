import { message } from '../messages.ts'
import { termId } from '../model/glossary.ts'
import { type GlossaryCheck, placeOf } from './glossary-rule.ts'

/** The first term that is not in its place; `check --fix` sorts them all. */
export const unsortedGlossary: GlossaryCheck = ({ terms }) => {
  const at = terms.findIndex(
    (term, index) => index > 0 && compareHeadwords(terms[index - 1]!.value.term, term.value.term) > 0,
  )
  const term = terms[at]
  if (term === undefined) return []
  const details = { actual: term.value.term, after: terms[at - 1]!.value.term }
  return [message('unsorted-glossary', placeOf(term, 'term'), details)]
}

/** Alphabetical as a dictionary has it: accents, case and hyphens aside, then by code unit, the same on every machine. */
export function compareHeadwords(one: string, other: string): number {
  const [first, second] = [termId(one), termId(other)]
  if (first !== second) return first < second ? -1 : 1
  return one < other ? -1 : one > other ? 1 : 0
}
