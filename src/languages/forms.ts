/** Inflected form → the lemmas it may belong to, the commonest first. All in lower case. */
export type Forms = ReadonlyMap<string, readonly string[]>

/** A lemma with some of its inflected forms. */
export type Inflection = readonly [lemma: string, forms: readonly string[]]

/** Reads lines of `lemma: form form …`. */
export const readInflections = (table: string): readonly Inflection[] =>
  linesOf(table).map(line => {
    const [lemma = '', forms = ''] = line.split(':')
    return [lemma, wordsOf(forms)]
  })

/** The lines of a table that hold anything. */
export const linesOf = (table: string): readonly string[] => table.split('\n').filter(line => line.trim() !== '')

/** The words of a line. */
export const wordsOf = (line: string): readonly string[] => line.split(/\s+/u).filter(word => word !== '')

/** Turns inflections round. A form that is its own lemma, or stands in `left`, is left out. */
export function formsOf(inflections: readonly Inflection[], left: ReadonlySet<string> = new Set()): Forms {
  const lemmas = new Map<string, readonly string[]>()
  for (const [lemma, forms] of inflections) {
    const own = [lemma]
    for (const form of forms) {
      if (form === lemma || left.has(form)) continue
      const known = lemmas.get(form)
      if (known === undefined) lemmas.set(form, own)
      else if (!known.includes(lemma)) lemmas.set(form, [...known, lemma])
    }
  }
  return lemmas
}
