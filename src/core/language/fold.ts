import { once } from './remember.ts'

/** Lower case, accents and ligatures off: `Œuvré` → `oeuvre`. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  let folded = ''
  let from = 0
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code < asciiEnd) continue
    if (code >= latinEnd) return withoutMarks(lower)
    folded += lower.slice(from, at) + latin()[code - asciiEnd]
    from = at + 1
  }
  return from === 0 ? lower : folded + lower.slice(from)
}

/** The Latin blocks, whose letters stand alone: a mark that changes them lies beyond. */
const asciiEnd = 0x80
const latinEnd = 0x250
const latin = once(() =>
  Array.from({ length: latinEnd - asciiEnd }, (_, at) => withoutMarks(String.fromCharCode(asciiEnd + at))),
)

const withoutMarks = (lower: string): string =>
  lower
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
