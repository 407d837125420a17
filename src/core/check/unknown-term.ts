import { once } from '../language/remember.ts'
import { message } from '../messages.ts'
import { termId } from '../model/glossary.ts'
import { type GlossaryCheck, placeOf } from './glossary-rule.ts'

/** A `see:` names a term by its headword or id. */
export const unknownSee: GlossaryCheck = ({ terms }) => {
  const known = once(() => new Set(terms.flatMap(({ id, value }) => [id, termId(value.term)])))
  return terms.flatMap(term =>
    (term.value.see ?? []).flatMap((actual, index) =>
      known().has(actual) || known().has(termId(actual))
        ? []
        : [message('unknown-term', placeOf(term, `see.${index}`), { actual })],
    ),
  )
}
