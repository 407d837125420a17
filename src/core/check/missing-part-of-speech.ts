import { message } from '../messages.ts'
import { type GlossaryCheck, placeOf } from './glossary-rule.ts'

/** Terms without a part of speech. */
export const missingPartOfSpeech: GlossaryCheck = ({ terms }) =>
  terms
    .filter(({ value }) => value.pos === undefined)
    .map(term => message('missing-part-of-speech', placeOf(term, 'term'), { actual: term.value.term }))
