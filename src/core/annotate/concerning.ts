import { once } from '../language/remember.ts'
import type { TermEntry } from '../model/annotation.ts'
import type { TextAnnotations } from '../model/glossary.ts'
import type { Sought } from '../model/sought.ts'
import { addressesOf, addressOf, type PreparedTerms } from './prepare.ts'
import type { Spellings } from './spellings.ts'
import { standingWords } from './text-words.ts'

/** By what the terms of a text are sought: its words as they are spelled, and what its own file names. */
export function soughtOf({ raws, keys }: Spellings, { bindings, terms }: TextAnnotations): Sought {
  const bound = bindings.flatMap(({ value: { term } }) => (term === false ? [] : [term]))
  return {
    words: [...new Set(keys)],
    capitals: [...new Set(keys.filter((key, number) => raws[number] !== key))],
    names: [...new Set([...bound, ...terms.flatMap(({ value }) => value.see ?? [])])],
  }
}

/** What an edition depends on of a glossary: plain data, equal where the edition is. */
export interface Concerning {
  /** Terms that the text may hold or that its own file names, in the order of the glossary. */
  readonly terms: readonly { readonly id: string; readonly value: TermEntry; readonly see: readonly string[] }[]
  /** Ids of what the text's own file names, in its order; null where the glossary has no such term. */
  readonly named: readonly (string | null)[]
}

/**
 * Asks texts, one after the other, which part of a glossary concerns them. With the same words and the same part a text
 * has the same edition: whatever else is in the glossary, no form of it can stand in the text.
 */
export function concerningOf(library: PreparedTerms): (sought: Sought) => Concerning {
  const { definitions } = library
  const known = once(() => addressesOf(definitions))
  return sought => {
    const standing = standingWords(sought)
    const named = sought.names.map(name => addressOf(known(), name) ?? null)
    const isNamed = new Set(named)
    const terms = definitions.flatMap(({ id, value }, number) =>
      isNamed.has(id) || mayStand(library, number, standing)
        ? [{ id, value, see: (value.see ?? []).flatMap(written => addressOf(known(), written) ?? []) }]
        : [],
    )
    return { terms, named }
  }
}

function mayStand(
  { beginnings, wordsOfForms }: PreparedTerms,
  number: number,
  { isStanding, mayBegin }: ReturnType<typeof standingWords>,
): boolean {
  if (!beginnings()[number]!.some(beginning => mayBegin(beginning))) return false
  return wordsOfForms(number).some(words => words.every(isStanding))
}
