import type { WordReader } from '../language/language.ts'
import type { UnitText } from '../model/unit.ts'
import type { Word } from '../model/word.ts'

/** Every word of a text’s units, read in its sentence, by unit; none where nobody can read the language. */
export function wordsOf(
  units: readonly { readonly source: Pick<UnitText, 'text' | 'sentences'> }[],
  reader: WordReader | undefined,
): readonly (readonly Word[])[] {
  if (reader === undefined) return units.map(() => none)
  return units.map(({ source }) => reader.read(source.text, source.sentences))
}

const none: readonly never[] = []
