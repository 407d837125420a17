import { message } from '../messages.ts'
import { type GlossaryCheck, placeOf } from './glossary-rule.ts'

/** Nouns without a gender. */
export const missingGender: GlossaryCheck = ({ terms }) =>
  terms
    .filter(({ value }) => value.pos === 'noun' && value.gender === undefined)
    .map(term => message('missing-gender', placeOf(term, 'pos'), { actual: term.value.term }))
