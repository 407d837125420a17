import type { Glossary } from '../model/glossary.ts'
import type { Message } from '../model/message.ts'
import { duplicateRendering } from './duplicate-rendering.ts'
import type { GlossaryContext, GlossaryRule } from './glossary-rule.ts'
import { missingGender } from './missing-gender.ts'
import { missingGloss } from './missing-gloss.ts'
import { missingPartOfSpeech } from './missing-part-of-speech.ts'
import { shadowedTerm } from './shadowed-term.ts'
import { termNeverOccurs } from './term-never-occurs.ts'
import { unknownSee } from './unknown-term.ts'
import { unlikelyHeadword } from './unlikely-headword.ts'
import { unsortedGlossary } from './unsorted-glossary.ts'

export const glossaryRules: readonly GlossaryRule[] = [
  termNeverOccurs,
  missingGloss,
  missingPartOfSpeech,
  missingGender,
  unknownSee,
  unlikelyHeadword,
  duplicateRendering,
  shadowedTerm,
  unsortedGlossary,
]

/** Every rule over the glossary of a library and what its texts have of it. */
export function checkGlossary(
  glossary: Glossary,
  context: GlossaryContext,
  more: readonly GlossaryRule[] = [],
): Message[] {
  return [...glossaryRules, ...more].flatMap(rule => rule.check(glossary, context))
}
