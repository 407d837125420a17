import { isDigit, isLower, isUpper, skipWhite } from '../language/characters.ts'
import type { SentenceKnowledge } from '../language/language.ts'
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
  end('next item', place => place.kind === 'item'),
  on('label', isLabel),
  on('marks alone in brackets', isMarkInBrackets),
  on('inside brackets', place => place.inBrackets || (place.closesBrackets && startsSmall(place))),
  end('semicolon before a new sentence', isNewAfterSemicolon),
  on('semicolon', place => place.kind === 'semicolon'),
  end('address without its period', isAddressAtEnd),
  on('address', place => place.kind === 'address'),
  end('space forgotten', isSpaceForgotten),
  on('inside a word', isInsideWord),
  on('a comma follows', ({ text, next }) => ',;:/%='.includes(text[next] as string)),
  on('abbreviation at the end of brackets', isAbbreviationInBrackets),
  on('abbreviation that leads on', (place, { leading }) => isAbbreviation(place, leading)),
  on('abbreviation before a number', leadsToNumber),
  on('abbreviation inside a sentence', isAbbreviationInside),
  end('abbreviation that closes', (place, { closing }) => isAbbreviation(place, closing) && !startsSmall(place)),
  on('initial', (place, knowledge) => isInitial(place, knowledge) && !opensSentence(place, knowledge)),
  on('source of a quotation', isSourceInBrackets),
  end('text without capitals', isUncapitalisedEnd),
  end('careless small letter', isCarelessEnd),
  on(
    'small letter after a question or quotation',
    (place, { openers }) => goesOnSmall(place) && !openers.has(place.after),
  ),
  on('unknown short form', isUnknownShortForm),
  on('speaker after a quotation', isAttribution),
  on('title after a cry', isCalled),
  end('otherwise', () => true),
]

const LABEL = /^\P{L}*(?:[IVXLCDM]+\P{L}*)?$/u
const LONGEST_LABEL = 12

/** `1.` `IV –`: a number before the words that it counts, or marks that open a sentence. */
function isLabel({ text, start, mark }: Place): boolean {
  return mark - start <= LONGEST_LABEL && LABEL.test(text.slice(start, mark))
}

/** `(...)` and `[…]` stand for words left out and belong to what follows; `(?)` and `(!)` comment on a word. */
function isMarkInBrackets({ text, mark, marksEnd, end }: Place): boolean {
  return '(['.includes(text[mark - 1] ?? ' ') && end > marksEnd && ')]'.includes(text[end - 1] as string)
}

/** A capital opens a sentence there, and so does a bullet; a quotation or a name goes on. */
function isNewAfterSemicolon(
  { text, kind, next, letter, after }: Place,
  { afterSemicolon }: SentenceKnowledge,
): boolean {
  if (kind !== 'semicolon') return false
  return letter === next ? afterSemicolon.has(after) : /^[-•·*]\s+\p{Lu}/u.test(text.slice(next, letter + 1))
}

/** Writers leave the period out, so that nobody takes it for a part of the address. */
function isAddressAtEnd({ text, kind, end, next, letter }: Place): boolean {
  return kind === 'address' && next > end && letter === next && isUpper(text, letter)
}

const ADDRESS = /[/@_\\:]|\.\p{L}/u

/** `en place.Puis il`: two sentences, when neither word can be part of an address or a name. */
function isSpaceForgotten(place: Place, { openers }: SentenceKnowledge): boolean {
  const { text, mark, marksEnd, end, letter, before, after } = place
  if (end < place.next || !isUpper(text, letter) || !isLower(text, mark - 1) || !isLower(text, mark - 2)) return false
  if (letter > end) return '"“«('.includes(text[end] as string)
  if (end > marksEnd || !(isLower(text, letter + 1) || " '’".includes(text[letter + 1] ?? ''))) return false
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

/** `(753 av. J.-C.)`: the period belongs to the abbreviation alone. */
function isAbbreviationInBrackets(place: Place, knowledge: SentenceKnowledge): boolean {
  const { text, kind, before, marksEnd, end } = place
  if (kind !== 'period' || end === marksEnd || !')]'.includes(text[marksEnd] as string)) return false
  if (!isKnownAbbreviation(before, knowledge) && !isInitial(place, knowledge)) return false
  return place.closesBrackets && !opensSentence(place, knowledge)
}

function isAbbreviation({ kind, before, marksEnd, end }: Place, table: ReadonlySet<string>): boolean {
  return kind === 'period' && end === marksEnd && isListed(before, table)
}

/** The tables hold small forms; a capital at the start of a sentence does not hide one. */
function isListed(word: string, table: ReadonlySet<string>): boolean {
  if (table.has(word)) return true
  const first = word.charAt(0)
  const small = first.toLowerCase()
  return small !== first && table.has(small + word.slice(1))
}

export const isKnownAbbreviation = (word: string, knowledge: SentenceKnowledge): boolean =>
  [knowledge.leading, knowledge.numbered, knowledge.inner, knowledge.closing].some(table => isListed(word, table))

const ROMAN = /^[IVXLCDM]+$/u

function leadsToNumber(place: Place, { numbered }: SentenceKnowledge): boolean {
  if (!isAbbreviation(place, numbered)) return false
  return (
    startsWithDigit(place) || (place.after.length === 1 && isUpper(place.text, place.letter)) || ROMAN.test(place.after)
  )
}

/** `Inc.` and `U.S.` end a sentence before a word that opens one, `etc.` and `J.-C.` before any capital. */
function isAbbreviationInside(place: Place, knowledge: SentenceKnowledge): boolean {
  if (place.kind !== 'period') return false
  if (isListed(place.before, knowledge.closing)) return startsSmall(place)
  return isListed(place.before, knowledge.inner) && !opensSentence(place, knowledge)
}

const INITIALS = /^\p{Lu}\p{Ll}?(?:[.‑-]+\p{L}\p{Ll}?)*$/u

/** `V.`, `J.-P.`, `H.R.F.`, `Ph.-A.`; the `C` of `25 °C`, the `m` of `12 m` and the `s` of `tony’s` are none. */
function isInitial(place: Place, { letterWords }: SentenceKnowledge): boolean {
  const { text, mark, kind, before } = place
  if (kind !== 'period') return false
  if (letterWords.has(before) && !(isUpper(text, mark - 1) && startsSmall(place))) return false
  if (before.length > 1) return before.includes('.') && INITIALS.test(before)
  const left = text[mark - 2] ?? ' '
  if (isUpper(text, mark - 1)) return left !== '°'
  return isLower(text, mark - 1) && !"'’".includes(left) && (startsSmall(place) || !isDigit(text, mark - 3))
}

/** `Il` opens a sentence; `Le` does so unless a name follows it (`J. Le Pen`). */
function opensSentence(place: Place, { openers, particles }: SentenceKnowledge): boolean {
  const { text, letter, after } = place
  if (!openers.has(after)) return false
  return !particles.has(after) || !isUpper(text, skipWhite(text, letter + after.length))
}

/** `« … du même avis. » (cité par Le Monde)` */
function isSourceInBrackets(place: Place): boolean {
  const { text, closesQuote, next, letter } = place
  return closesQuote && '(['.includes(text[next] as string) && letter === next + 1 && startsSmall(place)
}

function isUncapitalisedEnd(place: Place, { leading }: SentenceKnowledge): boolean {
  return (
    place.kind === 'strong' && !place.closesQuote && leading.size > 0 && startsSmall(place) && place.isUncapitalised()
  )
}

const WORDS_OF_A_CLAUSE = 5

/**
 * `Did anyone have this issue? is it worthy to send in?`, but not `Ah! if I knew` or `“Why?” he asked`.
 *
 * Only where verbs of saying are known, and so can be told from a new sentence.
 */
function isCarelessEnd(place: Place, { saying, joining }: SentenceKnowledge): boolean {
  const { text, start, mark, marksEnd, next, letter, after } = place
  if (place.kind !== 'strong' || place.closesQuote || saying.size === 0 || !startsSmall(place) || letter > next)
    return false
  if (isFollowedBySaying(place, saying)) return false
  if (marksEnd >= mark + 3) return true
  if (text[mark] !== '?' || joining.has(after)) return false
  const clause = /[^,;:—–(“"«.!?…]*$/u.exec(text.slice(Math.max(start, mark - 120), mark))?.[0] ?? ''
  return clause.split(/\s+/u).filter(word => word !== '').length >= WORDS_OF_A_CLAUSE
}

function isFollowedBySaying({ text, letter }: Place, saying: ReadonlySet<string>): boolean {
  const words = text.slice(letter, letter + 60).split(/\P{L}+/u)
  return words.slice(0, 3).some(word => saying.has(word))
}

/** `Ah ! monsieur`, `« Qu’as-tu ? » dit-elle`, `Ma cas… fit-il`. */
const goesOnSmall = (place: Place): boolean => (place.kind !== 'period' || place.closesQuote) && startsSmall(place)

const VOWEL = /[aeiouyœæ]/u

/**
 * `Hr. Müller`, and before a small letter also an ordinal, any word without vowels, and any word of a language whose
 * abbreviations we lack.
 */
function isUnknownShortForm(place: Place, knowledge: SentenceKnowledge): boolean {
  const { kind, before, after } = place
  if (kind !== 'period' || knowledge.openers.has(after)) return false
  if (!startsSmall(place)) return /^\p{Lu}\p{Ll}{1,3}$/u.test(before) && lacksVowel(before)
  if (/^\p{Nd}+$/u.test(before)) return before.length < 4
  return knowledge.leading.size === 0 || lacksVowel(before)
}

function lacksVowel(word: string): boolean {
  return /\p{L}\p{Ll}/u.test(word) && !VOWEL.test(word.normalize('NFD').toLowerCase())
}

const SPEAKER = /^(\p{Lu}[\p{L}'’-]*)\.?\s+(?:\p{Lu}[\p{L}'’-]*\.?\s+){0,2}(\p{Ll}+)/u

/** `“Wonderful!” Winston beamed`: a name and a verb of saying go on after a quotation. */
function isAttribution(place: Place, { saying, openers, letterWords }: SentenceKnowledge): boolean {
  if (!place.closesQuote || place.kind === 'period' || !isUpper(place.text, place.letter)) return false
  if (place.letter !== place.next) return false
  const [, name = '', verb = ''] = SPEAKER.exec(place.text.slice(place.letter, place.letter + 60)) ?? []
  return saying.has(verb) && (!openers.has(name) || letterWords.has(name))
}

const CRY = /^[^\p{L}]*(\p{L}+)\s*$/u

/** `Eh ! Sire, dit Henri`: who is called after a cry alone, before a comma, is not where a sentence begins. */
function isCalled({ text, start, mark, kind, letter, next, after }: Place, { calls }: SentenceKnowledge): boolean {
  if (calls === undefined || kind !== 'strong' || text[mark] !== '!' || letter !== next || !calls.titles.has(after))
    return false
  if (text[letter + after.length] !== ',' || mark - start > LONGEST_LABEL) return false
  const [, cry = ''] = CRY.exec(text.slice(start, mark)) ?? []
  return calls.cries.has(cry.toLowerCase())
}
