import type { Language } from './language.ts'
import type { EntriesOf } from './lexicon.ts'

/** Two languages, and what is known of the way from one to the other. */
export interface LanguagePair {
  readonly source: Language
  readonly target: Language
  /** Source lemma → target lemmas that commonly translate it, the commonest first. */
  readonly lexicon: ReadonlyMap<string, readonly string[]>
  /** What the lexicon knows of a lemma: class, gender, level, meanings apart. Absent where it knows renderings alone. */
  readonly entriesOf?: EntriesOf
}

/** Reads lines of `source lemma<TAB>target lemma, target lemma`; renderings of a lemma that comes twice are joined. */
export function readLexicon(...tables: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lexicon = new Map<string, readonly string[]>()
  for (const line of tables.flatMap(table => table.split('\n'))) {
    const [lemma, renderings] = line.split('\t')
    if (lemma && renderings) lexicon.set(lemma, [...(lexicon.get(lemma) ?? []), ...renderings.split(', ')])
  }
  return lexicon
}
