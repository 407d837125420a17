import { isDigit, isLetter, isLower, isUpper, isWhite, isWordCharacter, skipWhite } from '../language/characters.ts'
import type { SentenceKnowledge } from '../language/language.ts'
import type { Span } from '../model/span.ts'
import { isKnownAbbreviation, RULES, type Rule } from './endings.ts'
import { firstLetter, isMark, itemAt, type Place, placeAt, wordBefore } from './place.ts'

/**
 * The sentences of one unit's text, in order, without the white space around them.
 *
 * Every character that is not white lies in exactly one span. Time is linear in the text's length.
 */
export function sentencesOf(text: string, knowledge: SentenceKnowledge): Span[] {
  const spans: Span[] = []
  let start = skipWhite(text, 0)
  decidePlaces(text, knowledge, ({ end, next }, rule) => {
    if (!rule.ends) return
    spans.push([start, end])
    start = next
  })
  const end = text.trimEnd().length
  if (start < end) spans.push([start, end])
  return spans
}

/** Walks over the places where a sentence could end and hands each on with the rule that decided it. */
export function decidePlaces(
  text: string,
  knowledge: SentenceKnowledge,
  visit: (place: Place, rule: Rule) => void,
): void {
  const lastWord = lastWordCharacter(text)
  let uncapitalised: boolean | undefined
  const isUncapitalised = () => (uncapitalised ??= lacksCapitals(text, knowledge))
  const holdsAddress = ADDRESS_SIGN.test(text)
  let start = skipWhite(text, 0)
  let bracket = -1
  let openQuote = false
  const isLabelled = startsWithReference(text, start)
  for (let index = nextNotable(text, start); index < lastWord; index = nextNotable(text, index + 1)) {
    let place: Place | undefined
    const character = text[index] as string
    if (character === '"') openQuote = opensQuote(text, index, openQuote)
    else if (character === '(' || character === '[') bracket = bracket === -1 && index > start ? index : bracket
    else if (character === ')' || character === ']') bracket = -1
    else if (isMark(text, index) || (character === ';' && isUpper(text, firstLetter(text, index + 1)))) {
      const inBrackets = bracket !== -1 && isClosedSoon(text, bracket, index)
      place = placeAt(text, { start, mark: index, openQuote, inBrackets, holdsAddress, isUncapitalised })
    } else if (index > start && startsItem(text, start, index)) {
      place = itemAt(text, skipWhite(text, index), start, isUncapitalised)
    }
    if (place === undefined) continue
    if (place.next > lastWord) return
    const rule = ruleOf(place, knowledge)
    const whole = rule.ends && !isLabelled ? withReferences(text, place) : place
    visit(whole, rule)
    index = Math.max(index, place.marksEnd - 1)
    if (!rule.ends) continue
    start = whole.next
    bracket = -1
  }
}

const REFERENCE = /\[\d{1,4}(?:\s?[,–-]\s?\d{1,4})*\](?=\s|$)/y

function startsWithReference(text: string, at: number): boolean {
  REFERENCE.lastIndex = at
  return REFERENCE.test(text)
}

/** `biais. [1] In many`: numbers of references behind a sentence are its own; in a list of them each stands before its text. */
function withReferences(text: string, place: Place): Place {
  let { end, next } = place
  while (next > end && startsWithReference(text, next)) {
    end = REFERENCE.lastIndex
    next = skipWhite(text, end)
  }
  return { ...place, end, next }
}

const ADDRESS_SIGN = /:\/\/|@|www\./u

const ruleOf = (place: Place, knowledge: SentenceKnowledge): Rule =>
  RULES.find(({ holds }) => holds(place, knowledge)) as Rule

const NOTABLE = /[.!?;()[\]"*\n\u2022\u2026\u203C-\u2049-]/g

/** The next character that the walk stops at, at or after `index`; the text's length when there is none. */
function nextNotable(text: string, index: number): number {
  NOTABLE.lastIndex = index
  return NOTABLE.test(text) ? NOTABLE.lastIndex - 1 : text.length
}

const NEW_LINE = /\n[^\S\n]*(?:\n|[-–—•*]\s)/uy

/** A blank line, a line that opens with a dash, or the next bullet of a sentence that itself opens with one. */
function startsItem(text: string, start: number, index: number): boolean {
  if (text[index] === '\n') {
    NEW_LINE.lastIndex = index
    return NEW_LINE.test(text)
  }
  if (text[index] !== text[start] || !isWhite(text, start + 1)) return false
  if (!isWhite(text, index - 1) || !isWhite(text, index + 1)) return false
  return isUpper(text, skipWhite(text, index + 1)) || isDigit(text, skipWhite(text, index + 1))
}

/** A word follows somewhere: a quotation mark is never the last character. */
function opensQuote(text: string, index: number, open: boolean): boolean {
  const whiteBefore = index === 0 || isWhite(text, index - 1)
  const whiteAfter = isWhite(text, index + 1)
  return whiteBefore === whiteAfter ? !open : whiteBefore
}

/** A bracket that nobody closes holds no sentence open. */
const LONGEST_BRACKET = 400

function isClosedSoon(text: string, bracket: number, mark: number): boolean {
  const nearest = /[()[\]]/u.exec(text.slice(mark, bracket + LONGEST_BRACKET))?.[0]
  return nearest === ')' || nearest === ']'
}

function lastWordCharacter(text: string): number {
  let index = text.length
  while (index >= 0 && !isWordCharacter(text, index)) index--
  return index
}

/** `sounds good. see you there`: after periods, words start small at least as often as not. */
function lacksCapitals(text: string, knowledge: SentenceKnowledge): boolean {
  let small = 0
  let capital = 0
  for (let mark = text.indexOf('.'); mark >= 0; mark = text.indexOf('.', mark + 1)) {
    if (!isWhite(text, mark + 1) || !isLetter(text, mark - 1)) continue
    const next = skipWhite(text, mark + 1)
    if (isUpper(text, next)) capital++
    else if (isLower(text, next) && !isKnownAbbreviation(wordBefore(text, mark), knowledge)) small++
  }
  return small > 0 && small >= capital
}
