import { isDigit, isUpper, isWordCharacter } from './characters.ts'
import type { WordKnowledge } from './language.ts'

/** A word or number: `text.slice(start, end)`. UTF-16 indices, end exclusive. */
export interface Token {
  readonly start: number
  readonly end: number
}

/**
 * The words and numbers of a text, in order; white space and punctuation lie between them.
 *
 * An elided word keeps its apostrophe (`l’` `exclusivité`), an inverted one loses its hyphen (`dit` `il`), a compound
 * is one token (`start-up`, see `partsOf`), and so is a number with its marks (`1 000,5`).
 */
export function tokensOf(text: string, knowledge: WordKnowledge): Token[] {
  const tokens: Token[] = []
  let index = 0
  while (index < text.length) {
    if (!isWordCharacter(text, index)) {
      index++
      continue
    }
    const end = isDigit(text, index) ? endOfNumber(text, index) : endOfWord(text, index)
    if (isPlain(text, index, end)) tokens.push({ start: index, end })
    else partWord(text, index, end, knowledge, tokens)
    index = end
  }
  return tokens
}

/** The parts of a compound: `start` and `up` of `start-up`; the token itself when it is no compound. */
export function partsOf(text: string, token: Token): readonly Token[] {
  const parts: Token[] = []
  let start = token.start
  for (let index = token.start; index < token.end; index++) {
    if (!isHyphen(text, index)) continue
    if (index > start) parts.push({ start, end: index })
    start = index + 1
  }
  return parts.length === 0 ? [token] : [...parts, { start, end: token.end }]
}

const SOFT_HYPHEN = 0xad
const AMPERSAND = 0x26

function isHyphen(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 0x2d || code === 0x2010 || code === 0x2011
}

function isApostrophe(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 0x27 || code === 0x2019 || code === 0x2bc
}

const isInWord = (text: string, index: number): boolean =>
  isWordCharacter(text, index) || text.charCodeAt(index) === SOFT_HYPHEN

const ACRONYM = /\p{Lu}(?:\.[-\u2011]?\p{Lu})+(?![\p{L}\p{M}])\.?/uy

/** `l’exclusivité`, `a-t-elle`, `start-up`, `J.-C.`, `R&D`: up to the last character that spelling ties on. */
function endOfWord(text: string, start: number): number {
  let end = start
  for (;;) {
    if (isUpper(text, end) && text[end + 1] === '.') {
      ACRONYM.lastIndex = end
      if (ACRONYM.test(text)) return ACRONYM.lastIndex
    }
    while (isInWord(text, end)) end++
    if (isTie(text, end)) end++
    else return isApostrophe(text, end) && '«“"'.includes(text[end + 1] ?? ' ') ? end + 1 : end
  }
}

function isTie(text: string, index: number): boolean {
  if (isHyphen(text, index) || isApostrophe(text, index)) return isWordCharacter(text, index + 1)
  return text.charCodeAt(index) === AMPERSAND && isUpper(text, index - 1) && isUpper(text, index + 1)
}

const NUMBER =
  /\p{Nd}{1,3}(?:[ \u00A0\u2009\u202F]\p{Nd}{3}(?!\p{Nd}))+(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,]\p{Nd}+|['’]\p{Nd}{3}(?!\p{Nd}))*/uy

/** `1 000,5`, `37.5`, `20h30`, `1er`. A plain space groups digits by three only. */
function endOfNumber(text: string, start: number): number {
  NUMBER.lastIndex = start
  const end = NUMBER.test(text) ? NUMBER.lastIndex : start + 1
  return isInWord(text, end) || isTie(text, end) ? endOfWord(text, end) : end
}

function isPlain(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x30 || code > 0x24f) return false
  }
  return true
}

/** As the tables have it: small, with plain apostrophes and hyphens, without soft ones. */
function keyOf(text: string, start: number, end: number): string {
  const key = text.slice(start, end).toLowerCase()
  if (!/[’ʼ\u2010\u2011\u00AD]/u.test(key)) return key
  return key
    .replaceAll('\u00AD', '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-')
}

/** No word that is kept whole is longer; so a hostile chain of apostrophes stays cheap. */
const LONGEST_WHOLE = 40

/** Elided words off the front, then leaning and inverted ones off the back; what is left is one token. */
function partWord(text: string, from: number, to: number, knowledge: WordKnowledge, tokens: Token[]): void {
  let start = from
  for (;;) {
    if (to - start <= LONGEST_WHOLE && knowledge.whole.has(keyOf(text, start, to))) break
    const end = endOfElided(text, start, to, knowledge)
    if (end < 0) break
    tokens.push({ start, end })
    start = end
    if (start === to) return
  }
  partBack(text, start, to, knowledge, tokens)
}

/** After the apostrophe of an elided word at `start`; -1 when there is none. */
function endOfElided(text: string, start: number, to: number, { elided }: WordKnowledge): number {
  let index = start
  while (index < to && !isApostrophe(text, index)) index++
  return index < to && elided.has(keyOf(text, start, index)) ? index + 1 : -1
}

function partBack(text: string, start: number, to: number, knowledge: WordKnowledge, tokens: Token[]): void {
  const back: Token[] = []
  let end = to
  while (end > start) {
    if (end - start <= LONGEST_WHOLE && knowledge.whole.has(keyOf(text, start, end))) break
    const tail = tailOf(text, start, end, knowledge)
    if (tail === undefined) break
    back.push(...tail.parts)
    end = tail.from
  }
  tokens.push({ start, end })
  for (const part of back.reverse()) tokens.push(part)
}

/** What stands after the last tie, last word first, when it is no part of a compound: `il`, `’s`, `t’` and `en`. */
function tailOf(
  text: string,
  start: number,
  end: number,
  { inverted, leaning, elided, linking }: WordKnowledge,
): { readonly from: number; readonly parts: readonly Token[] } | undefined {
  const tie = lastTie(text, start, end)
  if (tie <= start) return undefined
  const key = keyOf(text, tie + 1, end)
  const before = lastTie(text, start, tie)
  const between = before > start && isHyphen(text, before) ? keyOf(text, before + 1, tie) : ''
  if (isHyphen(text, tie)) {
    if (!inverted.has(key)) return undefined
    return { from: linking.has(between) ? before : tie, parts: [{ start: tie + 1, end }] }
  }
  if (leaning.has(key)) return { from: tie, parts: [{ start: tie, end }] }
  if (!inverted.has(key) || !elided.has(between)) return undefined
  return {
    from: before,
    parts: [
      { start: tie + 1, end },
      { start: before + 1, end: tie + 1 },
    ],
  }
}

function lastTie(text: string, start: number, to: number): number {
  let index = to - 1
  while (index > start && !isHyphen(text, index) && !isApostrophe(text, index)) index--
  return index
}
