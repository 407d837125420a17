import type { WordReader } from '../language/language.ts'
import type { UnitText } from '../model/unit.ts'
import type { Word } from '../model/word.ts'

/** Every word of a text’s units, read in its sentence, by unit; none where nobody can read the language. */
export function wordsOf(
  units: readonly { readonly source: Pick<UnitText, 'text' | 'sentences' | 'marks'> }[],
  reader: WordReader | undefined,
): readonly (readonly Word[])[] {
  if (reader === undefined) return units.map(() => none)
  return units.map(({ source }) => {
    const text = withoutFormulas(source)
    return text.trim() === '' ? none : reader.read(text, source.sentences)
  })
}

/** The letters of a formula are no words: spaces stand for them. */
function withoutFormulas({ text, marks }: Pick<UnitText, 'text' | 'marks'>): string {
  return marks
    .filter(({ kind }) => kind === 'formula')
    .reduce((rest, { span: [start, end] }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
}

const none: readonly never[] = []
