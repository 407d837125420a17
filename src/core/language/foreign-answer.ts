import { cut, letterRuns } from './characters.ts'
import { fold } from './fold.ts'
import { numbersIn } from './numbers.ts'
import type { LanguagePair } from './pair.ts'
import { remember } from './remember.ts'

/**
 * What shows that a text is no translation of prose into the language of the target, where that is plain: it has no word
 * at all, it is in the language of the source, or in neither. Words that resemble one of the source are not asked, nor
 * those in quotation marks beside others, since names and quotations stay; nor is anything told of a target whose small
 * words are not known.
 *
 * The bounds are those that refuse none of the 2,538 links of four novels, nor of the 2,034 units and links of our texts.
 */
export function foreignAnswer(source: string, answer: string, pair: LanguagePair): string | undefined {
  if (!/\p{L}/u.test(answer)) {
    const isNumber = numbersIn(source, pair.source.numbers).length > 0
    return isNumber ? undefined : 'the text came back without a word'
  }
  if (pair.target.typography.telling.size === 0) return undefined
  if (isInOtherLetters(source, answer)) return inAnother
  const spoken = plainWords(answer.replace(/“[^”]*”|«[^»]*»/gu, ' '))
  const words = spoken.length > 0 ? spoken : plainWords(answer)
  if (isInSourceLanguage(words, pair)) return 'the text came back in the language of the source'
  return isInNeither(strange(words, source), pair) ? inAnother : undefined
}

const inAnother = 'the text came back in another language'

/** Most letters are of no Latin script, as the source has none. */
function isInOtherLetters(source: string, answer: string): boolean {
  const others = (text: string) => text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0
  return 2 * others(answer) > answer.match(/\p{L}/gu)!.length && others(source) === 0
}

/** Words in small letters: names are of no language. */
const plainWords = (text: string): string[] => cut(text, letterRuns(text)).filter(word => /^\p{Ll}/u.test(word))

function isInSourceLanguage(words: readonly string[], { source, target }: LanguagePair): boolean {
  const [own, other] = [source.typography.telling, target.typography.telling]
  const found = words.filter(word => own.has(word) && !other.has(word)).length
  const against = words.filter(word => other.has(word) && !own.has(word)).length
  return found >= 3 && found > 4 * against && 6 * found >= words.length
}

/** Without the words that begin as one of the source does. */
function strange(words: readonly string[], source: string): string[] {
  const beginnings = new Set<string>()
  for (const word of fold(source).match(/\p{L}{2,}/gu) ?? []) beginnings.add(word.slice(0, longestBeginning))
  return words.filter(word => {
    const folded = fold(word)
    return ![2, 3, longestBeginning].some(length => beginnings.has(folded.slice(0, length)))
  })
}

/** Letters of a word by which it resembles another. */
const longestBeginning = 4

function isInNeither(words: readonly string[], pair: LanguagePair): boolean {
  const { target, lexicon } = pair
  const small = words.filter(word => target.typography.telling.has(word)).length
  if (words.length >= 12 && small === 0) return true
  if (lexicon.size === 0 || words.length < 3 || 5 * small > words.length) return false
  const known = knownStems(pair)
  const told = words.filter(word => target.typography.telling.has(word) || known.has(target.stem(word))).length
  if (words.length >= 8 || (words.length >= 5 && small === 0)) return 2 * told < words.length
  return words.length >= 5 ? 3 * told <= words.length : told === 0
}

const stems = new WeakMap<LanguagePair['lexicon'], Map<string, ReadonlySet<string>>>()

/** Stems of all words with which the lexicon renders others. */
function knownStems({ lexicon, target }: LanguagePair): ReadonlySet<string> {
  const words = () => [...lexicon.values()].flat().flatMap(each => fold(each).match(/\p{L}+/gu) ?? [])
  const ofLexicon = remember(stems, lexicon, () => new Map<string, ReadonlySet<string>>())
  return remember(ofLexicon, target.code, () => new Set(words().map(target.stem)))
}
