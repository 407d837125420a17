/**
 * Asks whether the word at `[start, end)` of a text is, in lower case, one of these words. Most others are turned away by
 * their length and outer letters, before anything is cut out of the text.
 */
export function wordMatcher(words: Iterable<string>): (text: string, start: number, end: number) => boolean {
  const known = new Set(words)
  const shapes = new Uint8Array(1 << 14)
  for (const word of known) shapes[shapeOf(word, 0, word.length)] = 1
  return (text, start, end) => {
    const shape = shapeOf(text, start, end)
    return (shape === anyShape || shapes[shape] === 1) && known.has(text.slice(start, end).toLowerCase())
  }
}

/** Of words whose outer letters lie beyond Latin-1, where capital and small letters differ otherwise. */
const anyShape = -1

/** First letter, last letter and length, the same for capital and small letters. */
function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start)
  const last = text.charCodeAt(end - 1)
  if (first > 0xff || last > 0xff) return anyShape
  return ((first & 31) << 9) | ((last & 31) << 4) | Math.min(end - start, 15)
}
