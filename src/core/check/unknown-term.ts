import { once } from '../language/remember.ts'
import { termId } from '../model/glossary.ts'
import { unknownTerm, unknownTermAt } from '../rules/unknown-term.ts'
import { type GlossaryRule, placeOf } from './glossary-rule.ts'

/** A `see:` names a term by its headword or id. */
export const unknownSee: GlossaryRule = {
  ...unknownTerm,
  over: 'glossary',
  check: ({ terms }) => {
    const known = once(() => new Set(terms.flatMap(({ id, value }) => [id, termId(value.term)])))
    return terms.flatMap(term =>
      (term.value.see ?? []).flatMap((actual, index) =>
        known().has(actual) || known().has(termId(actual))
          ? []
          : [
              unknownTermAt(
                placeOf(term, `see.${index}`),
                actual,
                terms.map(({ value }) => value.term),
              ),
            ],
      ),
    )
  },
}
