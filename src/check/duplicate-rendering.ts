import { keyOf } from '../language/terms.ts'
import { message } from '../messages.ts'
import { type GlossaryCheck, placeOf } from './glossary-rule.ts'

/** Renderings that a term lists twice. */
export const duplicateRendering: GlossaryCheck = ({ terms }) =>
  terms.flatMap(term => {
    const seen = new Set<string>()
    return (term.value.renderings ?? []).flatMap((actual, index) => {
      const key = keyOf(actual)
        .replace(/[\s-]+/gu, ' ')
        .trim()
      if (seen.has(key)) {
        const place = placeOf(term, `renderings.${index}`)
        return [message('duplicate-rendering', place, { actual, term: term.value.term })]
      }
      seen.add(key)
      return []
    })
  })
