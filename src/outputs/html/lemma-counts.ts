import type { TextWords } from '../../core/model/text-words.ts'

/** What nobody learns as a word: names, numbers, signs. */
export const unlearned: ReadonlySet<string> = new Set(['PROPN', 'NUM', 'PUNCT', 'SYM', 'X'])

/** How often each lemma of a text stands in it, in the order of the lemmas; names and numbers are left out. */
export function lemmaCounts({ lemmas, units }: Pick<TextWords, 'lemmas' | 'units'>): [lemma: string, count: number][] {
  const byReading = lemmas.flatMap(([name, pos, , , , , readings]) =>
    Array<string | undefined>(readings.length / 2).fill(unlearned.has(pos) ? undefined : name),
  )
  const counts = new Map<string, number>()
  for (const { words } of Object.values(units)) {
    for (let at = 2; at < words.length; at += 3) {
      const lemma = byReading[words[at]!]
      if (lemma !== undefined) counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
    }
  }
  return [...counts]
}
