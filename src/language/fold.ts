/** Lower case, accents and ligatures off: `Œuvré` → `oeuvre`. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase()
  return ascii.test(lower) ? lower : withoutMarks(lower)
}

const ascii = /^[\0-\x7f]*$/

const withoutMarks = (lower: string): string =>
  lower
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
