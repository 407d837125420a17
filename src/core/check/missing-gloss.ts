import { message } from '../messages.ts'
import { type GlossaryCheck, placeOf } from './glossary-rule.ts'

/** Terms without a gloss. */
export const missingGloss: GlossaryCheck = ({ terms }) =>
  terms
    .filter(({ value }) => value.gloss === undefined)
    .map(term => message('missing-gloss', placeOf(term, 'term'), { actual: term.value.term }))
