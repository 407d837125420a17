const noBreak = '\u00A0'
const narrow = '\u202F'

/**
 * No-break spaces where French sets them (Lexique des règles typographiques en usage à l’Imprimerie nationale): narrow
 * before `; ! ?` and between thousands, full before `:` and inside guillemets, and before `%` and signs of currency.
 * A space that the text does not have is not added.
 */
export function frenchSpaces(text: string): string {
  let set = ''
  let from = 0
  tied.lastIndex = 0
  while (tied.test(text)) {
    const at = tied.lastIndex - 1
    set += text.slice(from, at) + spaceAt(text, at)
    from = at + 1
  }
  return set + text.slice(from)
}

/** A space beside a sign that may tie it, as the last character. Looking behind every space of a book would take longer. */
const tied = / (?=[;!?:»%‰€$£°])|[«–—] |\d (?=\d)/g

/** The space at this place of a text, as it is set. */
function spaceAt(text: string, at: number): string {
  const before = text[at - 1] ?? '\n'
  const after = text[at + 1] ?? '\n'
  if (';!?'.includes(after)) return narrow
  if (':»'.includes(after) || before === '«') return noBreak
  if ('%‰€$£°'.includes(after) && /\d/.test(before)) return noBreak
  if ('–—'.includes(before)) return (text[at - 2] ?? '\n') === '\n' ? noBreak : ' '
  betweenThousands.lastIndex = at
  return betweenThousands.test(text) ? narrow : ' '
}

const betweenThousands = /(?<=(?<!\d)\d{1,3}(?:[ \u202F]\d{3})*) (?=\d{3}(?!\d))/y
