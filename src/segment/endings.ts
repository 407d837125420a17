import type { SentenceKnowledge } from '../language/language.ts'
import { isLower, isUpper, isWhite, skipWhite } from './characters.ts'
import { type Place, startsSmall, startsWithDigit } from './place.ts'

/** One reason why a sentence ends at a place, or goes on. The first rule of `RULES` that holds decides. */
export interface Rule {
  readonly name: string
  readonly ends: boolean
  readonly holds: (place: Place, knowledge: SentenceKnowledge) => boolean
}

const on = (name: string, holds: Rule['holds']): Rule => ({ name, ends: false, holds })
const end = (name: string, holds: Rule['holds']): Rule => ({ name, ends: true, holds })

/** In order. Each has its table of examples and counter-examples in the tests, under its name. */
export const RULES: readonly Rule[] = [
  on('only a number so far', hasNoWord),
  on('passage left out', isOmission),
  on('inside brackets', place => place.inBrackets),
  end('space forgotten', isSpaceForgotten),
  on('inside a word', isInsideWord),
  on('a comma follows', ({ text, next }) => ',;:/%='.includes(text[next] as string)),
  on('abbreviation that leads on', (place, { leading }) => place.kind === 'period' && isListed(place.before, leading)),
  on('abbreviation before a number', leadsToNumber),
  on('abbreviation inside a sentence', isAbbreviationInside),
  on('initial', (place, knowledge) => isInitial(place, knowledge) && !opensSentence(place, knowledge)),
  end('text without capitals', place => place.uncapitalised && startsSmall(place) && place.kind !== 'ellipsis'),
  on('small letter after ? ! …', (place, { openers }) => goesOnSmall(place) && !openers.has(place.after)),
  on('small letter after a short form', isUnknownAbbreviation),
  on('speaker after a quotation', isAttribution),
  end('otherwise', () => true),
]

/** `1.` `IV –` `…`: a list number, or marks that open a sentence. */
function hasNoWord({ text, start, mark }: Place): boolean {
  return mark - start <= 8 && !/\p{L}/u.test(text.slice(start, mark))
}

/** `(...)` and `[…]` stand for words left out and belong to what follows. */
function isOmission({ text, mark, kind, end }: Place): boolean {
  return kind === 'ellipsis' && '(['.includes(text[mark - 1] ?? ' ') && ')]'.includes(text[end - 1] as string)
}

const ADDRESS = /[/@_\\:]|\.\p{L}/u

/** `en place.Puis il`: two sentences, when neither word can be part of an address or a name. */
function isSpaceForgotten(place: Place, { openers }: SentenceKnowledge): boolean {
  const { text, mark, end, letter, before, after } = place
  if (end < place.next || !isUpper(text, letter) || !isLower(text, mark - 1) || !isLower(text, mark - 2)) return false
  if (letter > end) return '"“«('.includes(text[end] as string)
  if (end > mark + 1 || !(isLower(text, letter + 1) || isWhite(text, letter + 1))) return false
  if (ADDRESS.test(tokenAround(text, mark, end))) return false
  return /^\p{Ll}+$/u.test(before) || openers.has(after)
}

/** The characters around `[from, to)` up to white space, 40 on either side at most, without the marks between. */
function tokenAround(text: string, from: number, to: number): string {
  const left = /\S*$/u.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? ''
  const right = /^\S*/u.exec(text.slice(to, to + 40))?.[0] ?? ''
  return `${left} ${right}`
}

/** `6.6`, `openai.com`, `page?id=3`, `U.S.-led`. An em dash alone may follow a sentence without a space. */
function isInsideWord({ text, end, next }: Place): boolean {
  return end === next && !'—–'.includes(text[end] as string) && !(text[end] === '-' && text[end + 1] === '-')
}

/** The tables hold small forms; a capital at the start of a sentence does not hide one. */
function isListed(word: string, table: ReadonlySet<string>): boolean {
  return table.has(word) || table.has(word.charAt(0).toLowerCase() + word.slice(1))
}

const ROMAN = /^[IVXLCDM]+$/u

function leadsToNumber(place: Place, { numbered }: SentenceKnowledge): boolean {
  if (place.kind !== 'period' || !isListed(place.before, numbered)) return false
  return startsWithDigit(place) || place.after.length === 1 || ROMAN.test(place.after)
}

/** `etc.` and `J.-C.` may end a sentence before a capital, `Inc.` and `U.S.` only before a word that opens one. */
function isAbbreviationInside(place: Place, knowledge: SentenceKnowledge): boolean {
  if (place.kind !== 'period') return false
  if (isListed(place.before, knowledge.closing)) return startsSmall(place)
  return isListed(place.before, knowledge.inner) && !opensSentence(place, knowledge)
}

const INITIALS = /^\p{Lu}\p{Ll}?(?:[.‑-]+\p{L}\p{Ll}?)*$/u

/** `V.`, `J.-P.`, `H.R.F.`, `U.N.`, `Ph.-A.` */
function isInitial({ kind, before }: Place, { letterWords }: SentenceKnowledge): boolean {
  if (kind !== 'period' || letterWords.has(before)) return false
  return before.length === 1 ? /\p{L}/u.test(before) : before.includes('.') && INITIALS.test(before)
}

/** `Il` opens a sentence; `Le` does so unless a name follows it (`J. Le Pen`). */
function opensSentence(place: Place, { openers, particles }: SentenceKnowledge): boolean {
  const { text, letter, after } = place
  if (!openers.has(after)) return false
  return !particles.has(after) || !isUpper(text, skipWhite(text, letter + after.length))
}

const goesOnSmall = (place: Place): boolean => place.kind !== 'period' && startsSmall(place)

const VOWEL = /[aeiouyœæ]/u

/** Before a small letter: a number, a word without vowels, or any word of a language whose abbreviations we lack. */
function isUnknownAbbreviation(place: Place, { openers, leading }: SentenceKnowledge): boolean {
  if (place.kind !== 'period' || !startsSmall(place) || openers.has(place.after)) return false
  return leading.size === 0 || !VOWEL.test(place.before.normalize('NFD').toLowerCase())
}

const SPEAKER = /^(?:\p{Lu}[\p{L}'’-]*\.?\s+){1,3}(\p{Ll}+)/u

/** `“Wonderful!” Winston beamed`: a name and a verb of saying go on after a quotation. */
function isAttribution(place: Place, { saying }: SentenceKnowledge): boolean {
  if (!place.closesQuote || place.kind === 'period' || !isUpper(place.text, place.letter)) return false
  if (place.letter !== place.next) return false
  const verb = SPEAKER.exec(place.text.slice(place.letter, place.letter + 60))?.[1]
  return verb !== undefined && saying.has(verb)
}
