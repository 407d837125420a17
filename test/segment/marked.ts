/** A text whose sentences end at ` | `: `a.\n | b` keeps its line, `a.| b` has no space, `a. | b` has one. */
export function unmark(marked: string): { readonly text: string; readonly sentences: readonly string[] } {
  const text = marked.replace(/\n+ \| /gu, lines => lines.replace(' | ', '')).replace(/(\s?)\| /gu, '$1')
  return { text, sentences: marked.split('|').map(sentence => sentence.trim()) }
}
