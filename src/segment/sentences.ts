import type { SentenceKnowledge } from '../language/language.ts'
import type { Span } from '../model/span.ts'
import { isLower, isWhite, isWordCharacter, skipWhite } from './characters.ts'
import { RULES, type Rule } from './endings.ts'
import { firstLetter, isMark, type Place, placeAt } from './place.ts'

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
  const uncapitalised = isUncapitalised(text)
  let start = skipWhite(text, 0)
  let bracket = -1
  let openQuote = false
  for (let index = start; index < lastWord; index++) {
    const code = text.charCodeAt(index)
    if (!isNotable(code)) continue
    const character = text[index] as string
    if (character === '"') openQuote = opensQuote(text, index, openQuote)
    else if (character === '(' || character === '[') bracket = bracket < 0 && index > start ? index : bracket
    else if (character === ')' || character === ']') bracket = -1
    else if (isMark(text, index)) {
      const inBrackets = bracket >= 0 && isClosedSoon(text, bracket, index)
      const place = placeAt(text, { start, mark: index, openQuote, inBrackets, uncapitalised })
      if (place.next > lastWord) return
      const rule = RULES.find(({ holds }) => holds(place, knowledge)) as Rule
      visit(place, rule)
      index = place.marksEnd - 1
      if (!rule.ends) continue
      start = place.next
      bracket = -1
    }
  }
}

/** The characters that the walk stops at; all others are passed over as fast as may be. */
const isNotable = (code: number): boolean =>
  code < 128
    ? NOTABLE[code] === 1
    : code >= 0x2026 && (code === 0x2026 || code === 0x203d || (code >= 0x203c && code <= 0x2049))

const NOTABLE = Uint8Array.from({ length: 128 }, (_, code) => ('.!?()[]"'.includes(String.fromCharCode(code)) ? 1 : 0))

function opensQuote(text: string, index: number, open: boolean): boolean {
  const whiteBefore = index === 0 || isWhite(text, index - 1)
  const whiteAfter = index + 1 === text.length || isWhite(text, index + 1)
  return whiteBefore === whiteAfter ? !open : whiteBefore
}

/** A bracket that nobody closes holds no sentence open. */
const LONGEST_BRACKET = 400

function isClosedSoon(text: string, bracket: number, mark: number): boolean {
  const limit = bracket + LONGEST_BRACKET
  return mark < limit && /[)\]]/u.test(text.slice(mark, limit))
}

function lastWordCharacter(text: string): number {
  let index = text.length - 1
  while (index >= 0 && !isWordCharacter(text, index)) index--
  return index
}

/** `sounds good. see you there`: starts small, goes on small after periods, and never otherwise. */
function isUncapitalised(text: string): boolean {
  if (!isLower(text, firstLetter(text, skipWhite(text, 0)))) return false
  return /\p{Ll}{2}\.\s+\p{Ll}/u.test(text) && !/\p{Ll}{2}[.!?]\s+\p{Lu}/u.test(text)
}
