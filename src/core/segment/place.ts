import { isDigit, isLetter, isLower, isUpper, isWhite, isWordCharacter, skipWhite } from '../language/characters.ts'

/** A place where a sentence may end: a run of marks with what stands before and after it. All indices are UTF-16. */
export interface Place {
  readonly text: string
  /** Where the sentence that would end here starts. */
  readonly start: number
  /** The first mark of the run; of an address its first period. */
  readonly mark: number
  /** `strong` holds a question or exclamation mark; `address` and `item` end without a mark. */
  readonly kind: 'period' | 'ellipsis' | 'strong' | 'semicolon' | 'address' | 'item'
  /** After the marks. */
  readonly marksEnd: number
  /** After the marks and the closing quotes and brackets that belong to them: where the sentence would end. */
  readonly end: number
  /** The first character at or after `end` that is not white. */
  readonly next: number
  /** The first letter or digit after `end`, past opening quotes and dashes; `next` when none is near. */
  readonly letter: number
  /** The word that the marks follow, with its inner periods and hyphens: `J.-C`, `etc`, `1999`. */
  readonly before: string
  /** The word that starts at `letter`, with its apostrophe (always `'`) when it is elided: `Le`, `L'`. */
  readonly after: string
  /** A quotation mark closes here. */
  readonly closesQuote: boolean
  /** A bracket that opened inside the sentence is still open at `end`. */
  readonly inBrackets: boolean
  /** A bracket that opened inside the sentence closes here. */
  readonly closesBrackets: boolean
  /** Asks whether the text is written without capitals at the start of sentences. */
  readonly isUncapitalised: () => boolean
}

/** What the walk over the text knows where it meets a mark. */
export interface Surroundings {
  readonly start: number
  readonly mark: number
  /** A straight double quote is open. */
  readonly openQuote: boolean
  readonly inBrackets: boolean
  /** The text may hold a URL or e-mail address. */
  readonly holdsAddress: boolean
  readonly isUncapitalised: () => boolean
}

/** Abbreviations and openers are shorter than this; what is longer is cut, so that no text is slow. */
const LONGEST_WORD = 24
/** Opening quotes, dashes and bullets between two sentences; more of them is a drawn line. */
const LONGEST_OPENING = 8

/** Reads the run of marks at `surroundings.mark` and both its sides. */
export function placeAt(text: string, surroundings: Surroundings): Place {
  const { start, mark, isUncapitalised } = surroundings
  const addressEnd = surroundings.holdsAddress ? endOfAddress(text, mark) : -1
  const marksEnd = addressEnd < 0 ? endOfMarks(text, mark) : addressEnd
  const end = addressEnd < 0 ? endOfClosers(text, marksEnd, surroundings.openQuote) : addressEnd
  const next = skipWhite(text, end)
  const letter = firstLetter(text, next)
  const closesBrackets = surroundings.inBrackets && end > marksEnd && /[)\]]/u.test(text.slice(marksEnd, end))
  return {
    text,
    start,
    mark,
    kind: addressEnd < 0 ? kindOfMarks(text, mark, marksEnd) : 'address',
    marksEnd,
    end,
    next,
    letter,
    before: wordBefore(text, mark),
    after: wordAfter(text, letter),
    closesQuote: end > marksEnd && /["'”’“»›]/u.test(text.slice(marksEnd, end)),
    inBrackets: surroundings.inBrackets && !closesBrackets,
    closesBrackets,
    isUncapitalised,
  }
}

/** Without a mark: the next line or item starts at `next`, and only white space stands before it. */
export function itemAt(text: string, next: number, start: number, isUncapitalised: () => boolean): Place {
  let end = next
  while (isWhite(text, end - 1)) end--
  const letter = firstLetter(text, next)
  return {
    text,
    start,
    mark: end,
    kind: 'item',
    marksEnd: end,
    end,
    next,
    letter,
    before: wordBefore(text, end),
    after: wordAfter(text, letter),
    closesQuote: false,
    inBrackets: false,
    closesBrackets: false,
    isUncapitalised,
  }
}

const LONGEST_ADDRESS = 300
const LONGEST_ADDRESS_HEAD = 80
const ADDRESS_HEAD = /^(?:https?:\/\/|ftp:\/\/|www$|[^@]+@)/u

/** The end of the URL or e-mail address whose first period is at `mark`; -1 when there is none. */
function endOfAddress(text: string, mark: number): number {
  if (text[mark] !== '.' || !isWordCharacter(text, mark + 1)) return -1
  let start = mark
  while (start > mark - LONGEST_ADDRESS_HEAD && isInAddress(text, start - 1)) start--
  if (!ADDRESS_HEAD.test(text.slice(start, mark))) return -1
  let end = mark + 1
  while (end < mark + LONGEST_ADDRESS && isInAddress(text, end)) end++
  while (/[)\].,;:!?…'’]/u.test(text[end - 1] as string)) end--
  return end
}

const isInAddress = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && !isWhite(text, index) && !'<>"“”«»'.includes(text[index] as string)

const MARKS = '.!?…‼⁇⁈⁉‽'

export const isMark = (text: string, index: number): boolean =>
  index < text.length && MARKS.includes(text[index] as string)

/** `?!`, `...`, `. . .`, `! …`: one run. Marks that lean on the word after them (`.NET`, `...et`) are not of the run. */
function endOfMarks(text: string, mark: number): number {
  let end = mark + 1
  if (!isMark(text, mark)) return end
  for (;;) {
    const from = skipWhite(text, end)
    let to = from
    while (isMark(text, to)) to++
    if (to === from || (from > end && isWordCharacter(text, to))) return end
    end = to
  }
}

function kindOfMarks(text: string, start: number, end: number): Place['kind'] {
  if (end === start + 1 && text[start] === '.') return 'period'
  if (text[start] === ';') return 'semicolon'
  for (let index = start; index < end; index++) {
    if (!isWhite(text, index) && text[index] !== '.' && text[index] !== '…') return 'strong'
  }
  return 'ellipsis'
}

const EMOTICON = /\s*(?:[:;=]['’]?-?[()DPp](?![\p{L}\p{N}])|\p{Extended_Pictographic}\uFE0F?)/uy

/** `fin.[2]` `fin.³`: a reference to a note leans on the marks. */
const NOTE_REFERENCE = /(?:\[\p{Nd}{1,3}\]|[¹²³⁰⁴-⁹†‡])+/uy

/** What a sentence mostly goes on or begins with: neither a closer nor the start of an emoticon or a reference. */
const LATIN_LETTER = /[A-Za-zÀ-ÖØ-öø-ÿŒœ]/

/** Closing quotes and brackets stay with their sentence, also when typography puts a space before them. */
function endOfClosers(text: string, from: number, openQuote: boolean): number {
  let end = from
  let open = openQuote
  for (;;) {
    const next = skipWhite(text, end)
    const closer = text[next]
    if (closer === undefined || LATIN_LETTER.test(closer)) return end
    if (!closes(text, next, next > end, open)) {
      const longer = after(EMOTICON, text, end) ?? after(NOTE_REFERENCE, text, end)
      if (longer === undefined) return end
      end = longer
      continue
    }
    if (closer === '"') open = false
    end = next + 1
  }
}

function after(sticky: RegExp, text: string, index: number): number | undefined {
  sticky.lastIndex = index
  return sticky.test(text) ? sticky.lastIndex : undefined
}

/** @param spaced white space stands before the character @param openQuote a straight double quote is open */
function closes(text: string, index: number, spaced: boolean, openQuote: boolean): boolean {
  switch (text[index]) {
    case ')':
    case ']':
    case '}':
    case '”':
      return true
    case '»':
    case '›':
      return !spaced || !isWordCharacter(text, index + 1)
    case '’':
    case '“':
    case '‘':
    case '«':
    case "'":
    case '_':
    case '*':
      return !spaced && !isWordCharacter(text, index + 1)
    case '"':
      if (!spaced) return openQuote || !isWordCharacter(text, index + 1)
      return openQuote ? !isWordCharacter(text, index + 1) : isWhite(text, index + 1) && !text.includes('"', index + 1)
    default:
      return false
  }
}

export function firstLetter(text: string, next: number): number {
  const limit = Math.min(text.length, next + LONGEST_OPENING)
  for (let index = next; index < limit; index++) if (isWordCharacter(text, index)) return index
  return next
}

export function wordBefore(text: string, mark: number): string {
  const limit = Math.max(0, mark - LONGEST_WORD)
  let start = mark
  while (start > limit && (isWordCharacter(text, start - 1) || joinsWord(text, start - 1))) start--
  while (start < mark && !isWordCharacter(text, start)) start++
  return text.slice(start, mark)
}

const joinsWord = (text: string, index: number): boolean => '.-‑&'.includes(text[index] as string)

function wordAfter(text: string, letter: number): string {
  const limit = Math.min(text.length, letter + LONGEST_WORD)
  let end = letter
  while (end < limit && isWordCharacter(text, end)) end++
  const elided = (text[end] === '’' || text[end] === "'") && isLetter(text, end + 1)
  return elided ? `${text.slice(letter, end)}'` : text.slice(letter, end)
}

/** The next word starts small; `iPhone` and `eBay` do not count as small. */
export function startsSmall({ text, letter }: Place): boolean {
  return isLower(text, letter) && !isUpper(text, letter + 1)
}

export const startsWithDigit = ({ text, letter }: Place): boolean => isDigit(text, letter)
