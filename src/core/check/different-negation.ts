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
      { source: 'Personne ne connaît son nom.', target: 'Everybody knows his name.' },
      { source: 'Il ne mange jamais de viande.', target: 'He always eats meat.' },
    ],
    right: [
      { source: 'Il ne mange pas de viande.', target: 'He does not eat meat.' },
      { source: 'Il ne dort jamais.', target: 'He is always awake.' },
      { source: 'Il ne tarda pas à dormir.', target: 'He soon slept.' },
      { source: 'Il est sorti sans parler.', target: 'He went out and did not speak.' },
    ],
  },
})

/** Longest sentence that is compared, in UTF-16 units: a long one has more than one thing to deny. */
const longest = 160

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
      const { link, source, target } = linked
      if (link.source.length !== 1 || link.target.length !== 1) return []
      // Who asks or cries out may say no and mean yes.
      if (/[?!]/.test(source.text + target.text)) return []
      if (Math.max(source.text.length, target.text.length) > longest || source.text === target.text) return []
      const isOdd = isLost(linked, own, other, context) || isGained(linked, own, other, context)
      if (!isOdd) return []
      const span = inUnit(target, [0, target.text.length])
      const details = { actual: shown(target.text), negated: shown(source.text) }
      return [message(declared, context.placeInTarget(linked.at, span), details, { unit: linked.unit.id })]
    })
  },
}

const counted = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

/** Denies one thing and no more. */
const saysNoOnce = (text: string, { denied, hints, mostHints }: NegationKnowledge): boolean =>
  counted(text, denied) === 1 && counted(text, hints) <= mostHints

function isLost(linked: Linked, own: NegationKnowledge, other: NegationKnowledge, context: CheckContext): boolean {
  const { source, target } = linked
  if (!saysNoOnce(source.text, own) || target.text.search(other.hints) !== -1) return false
  const [place] = [...source.text.matchAll(own.denied)]
  const { 0: negation, index } = place!
  const between = place!.slice(1).find(group => group !== undefined) ?? ''
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
  const next = words
    .filter(({ span }) => span[0] >= end)
    .find(({ pos: kind, lemma }) => says(kind) && !own.light.has(lemma))
  return next ?? (own.copulas.has(verb.lemma) ? undefined : verb)
}

const isVerb = (kind: string): boolean => kind === 'VERB' || kind === 'AUX'
const says = (kind: string): boolean => kind === 'VERB' || kind === 'ADJ' || kind === 'NOUN'

/** The words of a link, their spans in its piece. */
function wordsIn({ at, source: { start, text } }: Linked, { words }: CheckContext): Word[] {
  return (words[at] ?? [])
    .filter(({ span }) => span[0] >= start && span[1] <= start + text.length)
    .map(word => ({ ...word, span: [word.span[0] - start, word.span[1] - start] as const }))
}

/** Whether a rendering of the word stands there, in any of its forms. */
function isRendered({ lemma }: Pick<Word, 'lemma'>, text: string, { lexicon, target }: CheckContext): boolean {
  const there = wordsOf(text)
  return (lexicon.get(lemma) ?? []).some(rendering => {
    const slots = target.renderings.slotsOf(rendering).filter(slot => slot !== undefined && !slot.weak)
    return slots.length > 0 && slots.every(slot => there.some(word => slot!.any.has(word)))
  })
}

function isGained(linked: Linked, own: NegationKnowledge, other: NegationKnowledge, context: CheckContext): boolean {
  const { source, target } = linked
  if (!saysNoOnce(target.text, other) || source.text.search(own.hints) !== -1) return false
  const [place] = [...target.text.matchAll(other.denied)]
  // A name that both have.
  if (source.text.includes(place![0])) return false
  const behind = wordsOf(target.text.slice(place!.index + place![0].length)).slice(0, 4)
  const denied = behind.find(word => !other.light.has(word))
  if (denied === undefined) return false
  return wordsIn(linked, context).some(
    ({ lemma, pos: kind }) => says(kind) && !own.light.has(lemma) && isRendered({ lemma }, denied, context),
  )
}
