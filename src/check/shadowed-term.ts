import { piecesOf } from '../language/terms.ts'
import { message } from '../messages.ts'
import type { TermDefinition } from '../model/glossary.ts'
import { type GlossaryCheck, placeOf } from './glossary-rule.ts'

/** Headwords that are a form of another term with the same part of speech, or with none. */
export const shadowedTerm: GlossaryCheck = ({ terms }, { source }) => {
  const forms = new Map<string, TermDefinition[]>()
  for (const term of terms) {
    for (const { words, readings } of source.formsOf(term.value)) {
      if (readings !== undefined && term.value.pos !== 'verb') continue
      if (!words.every(word => typeof word === 'string')) continue
      const key = words.join(' ')
      forms.set(key, [...(forms.get(key) ?? []), term])
    }
  }
  return terms.flatMap(term => {
    const key = piecesOf(term.value.term).join(' ')
    const other = (forms.get(key) ?? []).find(candidate => candidate !== term && rivals(candidate, term))
    return other === undefined
      ? []
      : [message('shadowed-term', placeOf(term, 'term'), { actual: term.value.term, other: other.value.term })]
  })
}

/** *marche* the noun and *marcher* the verb are told apart by the words around; an acronym by its capitals. */
function rivals({ value: one }: TermDefinition, { value: other }: TermDefinition): boolean {
  if (one.pos === 'acronym' || other.pos === 'acronym' || one.pos === 'name' || other.pos === 'name')
    return one.term === other.term
  return one.pos === undefined || other.pos === undefined || one.pos === other.pos
}
