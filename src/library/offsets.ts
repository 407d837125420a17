import type { Span } from '../core/model/span.ts'

/** A span counted in code points, as Python counts, instead of UTF-16. Throws a RangeError inside a pair of surrogates. */
export function toCodePoints(text: string, [start, end]: Span): Span {
  const before = countOf(text, 0, start)
  return [before, before + countOf(text, start, end)]
}

/** A span counted in UTF-16, as editions have it, of one counted in code points. */
export function fromCodePoints(text: string, [start, end]: Span): Span {
  const from = offsetAfter(text, 0, start)
  return [from, offsetAfter(text, from, end - start)]
}

function countOf(text: string, start: number, end: number): number {
  let count = 0
  let at = start
  while (at < end) {
    at += widthAt(text, at)
    count++
  }
  if (at > end) throw new RangeError(`Unexpected offset ${end}, expected one between two characters`)
  return count
}

function offsetAfter(text: string, start: number, count: number): number {
  let at = start
  for (let done = 0; done < count; done++) {
    if (at >= text.length) throw new RangeError(`Unexpected end of text, expected ${count - done} characters more`)
    at += widthAt(text, at)
  }
  return at
}

const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1)
