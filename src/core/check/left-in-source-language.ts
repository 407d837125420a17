import { letterRuns } from '../language/characters.ts'
import { fold } from '../language/fold.ts'
import { isOwnProse } from '../language/own-prose.ts'
import { wordMatcher } from '../language/word-matcher.ts'
import { isNoProse, type Unit, type UnitText } from '../model/unit.ts'
import { message, rule } from '../rules/rule.ts'
import { shown } from './linked.ts'
import { renderingWords } from './rendering-words.ts'
import type { CheckContext, TextRule } from './rule.ts'

/** Fewest words that tell a language. */
const fewest = 4

/** A sentence that would not stand the same in two languages by chance. */
const leastSame = { words: 5, plain: 2 }

const declared = rule({
  name: 'left-in-source-language',
  severity: 'error',
  summary: 'A sentence of the translation that is still in the language of the source.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected sentence \`${actual}\` in the language of the source, expected its translation`,
  examples: {
    wrong: [
      { source: 'Il est dans la maison avec elle.', target: 'Il est dans la maison avec elle.' },
      { source: 'La capitaine a levé l’ancre à l’aube.', target: 'La capitaine a levé l’ancre à l’aube.' },
      { source: 'Le port date de 1900.', target: 'Le port date de 1900.' },
      { source: 'Il pleut encore.', target: 'Il pleut encore.' },
      {
        source: 'Il est tard.\n\nBonsoir.\n\nLa mer dort.\n\nAu revoir.',
        target: 'Il est tard.\n\nBonsoir.\n\nLa mer dort.\n\nGoodbye.',
      },
    ],
    right: [
      { source: 'Il chante « Le Dieu des bonnes gens ».', target: 'He sings “Le Dieu des bonnes gens”.' },
      { source: 'Paris, Lyon, Marseille, Lille, Nantes.', target: 'Paris, Lyon, Marseille, Lille, Nantes.' },
      { source: 'Six tables.', target: 'Six tables.' },
      {
        source: '| Ville | B | C |\n| --- | --- | --- |\n| Tours | y | z |\n| Le Mans | D | L |',
        target: '| City | B | C |\n| --- | --- | --- |\n| Tours | y | z |\n| Le Mans | D | L |',
      },
      { source: 'Il sourit.\n\nMerci.', target: 'He smiles.\n\nMerci.' },
    ],
  },
})

/**
 * Sentences of the translation whose small words are those of the source's language. A quoted phrase is none; where all
 * are, `swapped-languages` says so once.
 */
export const leftInSourceLanguage: TextRule = {
  ...declared,
  check: ({ units }, context) => {
    const { source, target, verdict } = context
    if (verdict === 'swapped') return []
    const tells = wordMatcher([...source.typography.telling].filter(word => !target.typography.telling.has(word)))
    const isEchoed = areEchoes(units)
    return units.flatMap((unit, at) => {
      if (unit.target === null || isNoProse(unit)) return []
      const { text, sentences } = unit.target
      return sentences.flatMap(span => {
        const sentence = text.slice(...span)
        const isSame = isVerbatim(sentence, unit, context, isEchoed)
        if (!isSame && (!hasTwo(sentence, tells) || !isInSourceLanguage(sentence, context))) return []
        return [message(declared, context.placeInTarget(at, span), { actual: shown(sentence) }, { unit: unit.id })]
      })
    })
  },
}

/**
 * A sentence that a sentence of its source is, letter for letter, and that is more than names and figures; a heading may
 * be a name. A short one has three words that the target's language lacks, one where the whole text is an echo.
 */
function isVerbatim(
  sentence: string,
  unit: Unit,
  { source, target, lexicon }: CheckContext,
  isEchoed: boolean,
): boolean {
  if (unit.kind === 'heading' || !unit.source.text.includes(sentence)) return false
  if (isOwnProse(sentence, source, leastSame)) return true
  if (isLabel(sentence) || !sentencesOf(unit.source).includes(sentence)) return false
  const english = renderingWords(lexicon)
  const words = (sentence.match(/\p{L}+/gu) ?? []).filter((word, at) => at === 0 || /^\p{Ll}/u.test(word))
  const own = words
    .map(word => word.toLowerCase())
    .filter(word => source.typography.telling.has(word) || source.terms.isWord(word))
    .filter(word => !target.typography.telling.has(word) && !english.has(fold(word)))
  if (isEchoed) return own.length > 0
  return words.length >= 3 && (own.length >= 3 || own.length === words.length)
}

/** Letters, names and figures without a mark at the end, as cells of tables have them: *B*, *Le Mans*. */
const isLabel = (sentence: string): boolean => !/\p{Ll}{2}|[.!?…]/u.test(sentence.replace(/\p{Lu}\p{L}*/gu, ''))

const sentencesOf = ({ text, sentences }: UnitText): string[] => sentences.map(span => text.slice(...span))

/** Half of the sentences outside headings and labels, and three at least, are those of their source. */
function areEchoes(units: readonly Unit[]): boolean {
  let [all, same] = [0, 0]
  for (const { kind, source, target } of units) {
    if (target === null || kind === 'heading' || isNoProse({ kind })) continue
    const own = new Set(sentencesOf(source))
    const told = sentencesOf(target).filter(sentence => !isLabel(sentence))
    all += told.length
    same += told.filter(sentence => own.has(sentence)).length
  }
  return same >= 3 && 2 * same >= all
}

/** Cheaply told, and few sentences have two words of the source's language. */
function hasTwo(text: string, tells: ReturnType<typeof wordMatcher>): boolean {
  const words = letterRuns(text)
  let found = 0
  for (let at = 0; at < words.length && found < 2; at += 2) if (tells(text, words[at]!, words[at + 1]!)) found++
  return found === 2
}

function isInSourceLanguage(sentence: string, { source, target }: CheckContext): boolean {
  const words =
    sentence
      .replace(/“[^”]*”|‘[^’]*’/gu, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < fewest) return false
  const own = words.filter(word => source.typography.telling.has(word) && !target.typography.telling.has(word)).length
  const others = words.filter(word => target.typography.telling.has(word)).length
  return own >= 2 && own > 2 * others && own * 6 >= words.length
}
