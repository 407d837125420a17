import { beginningsOf } from '../language/beginnings.ts'
import { piecesOf, type TermKnowledge } from '../language/terms.ts'
import type { TermDefinition } from '../model/glossary.ts'
import { message, rule } from '../rules/rule.ts'
import { type GlossaryRule, placeOf } from './glossary-rule.ts'

const declared = rule({
  name: 'shadowed-term',
  severity: 'warning',
  summary: 'A headword that is also a form of another term: wherever it stands, the two are in doubt.',
  reason: ({ actual, other }: { readonly actual: string; readonly other: string }) =>
    `Unexpected term \`${actual}\` that is a form of \`${other}\` too, expected \`pos:\` or \`forms:\` to part them`,
  examples: {
    wrong: [{ glossary: '- { term: fond, pos: noun, gender: m }\n- { term: fonds, pos: noun, gender: m }' }],
    right: [
      { glossary: '- { term: fond, pos: noun, gender: m, forms: [fond] }\n- { term: fonds, pos: noun, gender: m }' },
    ],
  },
})

/** Headwords that are a form of another term with the same part of speech, or with none. */
export const shadowedTerm: GlossaryRule = {
  ...declared,
  over: 'glossary',
  check: ({ terms }, { source }) => {
    const headwords = terms.map(({ value }) => piecesOf(value.term))
    const byWord = termsByWord(terms, headwords)
    const forms = new Map<string, TermDefinition[]>()
    for (const term of mayShadow(terms, byWord, source)) {
      for (const { words, readings } of source.formsOf(term.value, word => byWord.has(word))) {
        if (readings !== undefined && term.value.pos !== 'verb') continue
        if (words.every(word => typeof word === 'string')) note(forms, words.join(' '), term)
      }
    }
    return terms.flatMap((term, index) => {
      const key = headwords[index]!.join(' ')
      const other = (forms.get(key) ?? []).find(candidate => candidate !== term && rivals(candidate, term))
      return other === undefined
        ? []
        : [message(declared, placeOf(term, 'term'), { actual: term.value.term, other: other.value.term })]
    })
  },
}

/** Terms whose headword has the word, by word; under an empty one those that have none, as `-` has. */
function termsByWord(
  terms: readonly TermDefinition[],
  headwords: readonly (readonly string[])[],
): ReadonlyMap<string, readonly TermDefinition[]> {
  const found = new Map<string, TermDefinition[]>()
  for (const [index, words] of headwords.entries()) {
    for (const word of words.length === 0 ? [''] : words) note(found, word, terms[index]!)
  }
  return found
}

/** Most terms of a large glossary begin like no other: their forms need not be made. */
function mayShadow(
  terms: readonly TermDefinition[],
  byWord: ReadonlyMap<string, readonly TermDefinition[]>,
  source: TermKnowledge,
): TermDefinition[] {
  const begins = beginningsOf(byWord.keys())
  return terms.filter(term => {
    const isOfRival = (word: string): boolean => byWord.get(word)!.some(other => other !== term && rivals(other, term))
    return source.beginningsOf(term.value).some(beginning => begins(beginning, isOfRival))
  })
}

function note(found: Map<string, TermDefinition[]>, key: string, term: TermDefinition): void {
  const known = found.get(key)
  if (known === undefined) found.set(key, [term])
  else known.push(term)
}

/** *marche* the noun and *marcher* the verb are told apart by the words around; an acronym by its capitals. */
function rivals({ value: one }: TermDefinition, { value: other }: TermDefinition): boolean {
  if (one.pos === 'acronym' || other.pos === 'acronym' || one.pos === 'name' || other.pos === 'name')
    return one.term === other.term
  return one.pos === undefined || other.pos === undefined || one.pos === other.pos
}
