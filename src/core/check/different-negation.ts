import { fold } from '../language/fold.ts'
import type { NegationKnowledge } from '../language/negation.ts'
import type { Message } from '../model/message.ts'
import type { Word } from '../model/word.ts'
import { message, rule } from '../rules/rule.ts'
import { inUnit, type Linked, linkedIn, shown } from './linked.ts'
import { wordsOf } from './rendering-words.ts'
import type { CheckContext, TextRule } from './rule.ts'

const declared = rule({
  name: 'different-negation',
  severity: 'warning',
  summary:
    'A sentence that says no where the linked one says the same of the same word without a no, or the other way round.',
  reason: ({ actual, negated }: { readonly actual: string; readonly negated: string }) =>
    `Unexpected sentence \`${actual}\` for \`${negated}\`, expected both to deny the same`,
  examples: {
    wrong: [
      { source: 'Il ne mange pas de viande.', target: 'He eats meat.' },
      { source: 'La porte est fermée.', target: 'The door is not closed.' },
    ],
    right: [
      { source: 'Il ne mange pas de viande.', target: 'He does not eat meat.' },
      { source: 'Il ne dort jamais.', target: 'He is always awake.' },
      { source: 'Il ne tarda pas à dormir.', target: 'He soon slept.' },
      { source: 'Il est sorti sans parler.', target: 'He went out and did not speak.' },
    ],
  },
})

/**
 * A negation that is lost or gained: one sentence denies a word, the other has that word and nothing by which anything
 * could be denied. Silent where the word has another rendering, which may deny by itself.
 */
export const differentNegation: TextRule = {
  ...declared,
  check: (edition, context) => {
    const [own, other] = [context.source.negation, context.target.negation]
    if (own === undefined || other === undefined) return []
    return linkedIn(edition).flatMap((linked): Message[] => {
      if (linked.link.source.length !== 1 || linked.link.target.length !== 1) return []
      // Who asks or cries out may say no and mean yes.
      if (/[?!]/.test(linked.source.text + linked.target.text)) return []
      const isOdd = isLost(linked, own, other, context) || isGained(linked, own, other, context)
      if (!isOdd) return []
      const span = inUnit(linked.target, [0, linked.target.text.length])
      const details = { actual: shown(linked.target.text), negated: shown(linked.source.text) }
      return [message(declared, context.placeInTarget(linked.at, span), details, { unit: linked.unit.id })]
    })
  },
}

const counted = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

function isLost(linked: Linked, own: NegationKnowledge, other: NegationKnowledge, context: CheckContext): boolean {
  const { source, target } = linked
  const places = [...source.text.matchAll(own.denied)]
  if (places.length !== 1 || target.text.search(other.hints) !== -1) return false
  const [{ 0: negation, 1: between = '', index }] = places as [RegExpMatchArray & { index: number }]
  const start = index + negation.indexOf(between)
  const end = index + negation.length
  const clause = end + Math.min(nearby, source.text.slice(end).search(/[,;:.()]|$/u))
  const words = wordsIn(linked, context).filter(({ span }) => span[1] <= clause)
  const denied = deniedWord(words, [start, start + between.length], own)
  return denied !== undefined && isRendered(denied, target.text, context)
}

/** How far behind a light verb the word that it denies may end, in UTF-16 units. */
const nearby = 30

/** The verb between the parts of a negation; behind a light one the first word that says more. */
function deniedWord(
  words: readonly Word[],
  [start, end]: readonly [number, number],
  own: NegationKnowledge,
): Word | undefined {
  const verb = words.findLast(({ span, pos: kind }) => span[0] >= start && span[1] <= end && isVerb(kind))
  if (verb === undefined || !own.light.has(verb.lemma)) return verb
  return words.filter(({ span }) => span[0] >= end).find(({ pos: kind, lemma }) => says(kind) && !own.light.has(lemma))
}

const isVerb = (kind: string): boolean => kind === 'VERB' || kind === 'AUX'
const says = (kind: string): boolean => kind === 'VERB' || kind === 'ADJ' || kind === 'NOUN'

/** The words of a link, their spans in its piece. */
function wordsIn({ at, source: { start, text } }: Linked, { words }: CheckContext): Word[] {
  return (words[at] ?? [])
    .filter(({ span }) => span[0] >= start && span[1] <= start + text.length)
    .map(word => ({ ...word, span: [word.span[0] - start, word.span[1] - start] as const }))
}

function isRendered({ lemma }: Word, text: string, { lexicon, target }: CheckContext): boolean {
  const there = new Set(wordsOf(text).map(target.stem))
  return (lexicon.get(lemma) ?? []).some(rendering => {
    const words = wordsOf(rendering)
    return words.length > 0 && words.every(word => there.has(target.stem(word)))
  })
}

function isGained(linked: Linked, own: NegationKnowledge, other: NegationKnowledge, context: CheckContext): boolean {
  const { source, target } = linked
  if (counted(target.text, other.denied) !== 1 || source.text.search(own.hints) !== -1) return false
  const [place] = [...target.text.matchAll(other.denied)]
  const behind = wordsOf(target.text.slice(place!.index + place![0].length)).slice(0, 4)
  const denied = behind.find(word => !other.light.has(word))
  if (denied === undefined) return false
  const key = context.target.stem(denied)
  return wordsIn(linked, context).some(
    ({ lemma, pos: kind }) =>
      says(kind) &&
      !own.light.has(lemma) &&
      (context.lexicon.get(lemma) ?? []).some(each => context.target.stem(fold(each)) === key),
  )
}
