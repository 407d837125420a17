import type { DictionaryEntry } from '../../core/language/lexicon.ts'

/** Most words of a rendering that is of use for linking sentences. */
const longest = 4
/** Most renderings kept of one headword. */
const most = 12

/** What a dictionary knows for linking sentences: headword → words that may stand in a translation, in small letters. */
export function lexiconOf(entries: Iterable<DictionaryEntry>): ReadonlyMap<string, readonly string[]> {
  const lexicon = new Map<string, readonly string[]>()
  for (const { headword, senses } of entries) {
    const head = headword.trim().toLowerCase().normalize('NFC')
    const renderings = senses.flatMap(({ text }) => renderingsIn(text))
    if (head === '' || renderings.length === 0) continue
    lexicon.set(head, [...new Set([...(lexicon.get(head) ?? []), ...renderings])].slice(0, most))
  }
  return lexicon
}

/** The words of a meaning that may stand in a translation: without notes. */
export const renderingsIn = (meaning: string): string[] =>
  meaning
    .replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/g, ' ')
    .split(/[,;|]/)
    .map(part =>
      part
        .replace(/^\s*to (?=\p{L})/u, '')
        .replace(/\s+/g, ' ')
        .replace(/[.:!?"“”]/g, '')
        .trim()
        .toLowerCase(),
    )
    .filter(part => /\p{L}/u.test(part) && part.split(' ').length <= longest)
