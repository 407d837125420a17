import { remember } from '../../../core/language/remember.ts'
import { tableOf } from '../../table.ts'
import type { Spelled } from './reader.ts'
import { numberOfTag } from './tags.ts'

/** Holds a word to some of its tags; the same word and tags give the same value. */
type Narrow = (word: Spelled, tags: ReadonlySet<number>) => Spelled

/** What a word leaves of those around it, where grammar leaves no choice. */
type Rule = (words: Spelled[], at: number, narrow: Narrow) => void

/** Narrows what the words of a sentence may be, by the rules below. */
export function constrainer(): (words: Spelled[]) => void {
  const memory = new Map<ReadonlySet<number>, Map<Spelled, Spelled>>()
  const narrow: Narrow = (word, tags) =>
    remember(
      remember(memory, tags, () => new Map()),
      word,
      () => narrowed(word, tags),
    )
  return words => {
    for (let at = 0; at + 1 < words.length; at++) rules.get(words[at]!.key)?.(words, at, narrow)
  }
}

/** *il la charge*: between a subject that is never stressed, or *ne*, and its verb stand pronouns alone. */
function pronounsAndVerb(words: Spelled[], at: number, narrow: Narrow): void {
  let verb = at + 1
  while (verb < words.length - 1 && verb < at + 4 && clitics.has(words[verb]!.key)) verb++
  const last = words[verb]!
  if (verb === at + 1 || !last.seen.allowed.some(tag => finite.has(tag))) return
  for (let before = at + 1; before < verb; before++) words[before] = narrow(words[before]!, pronouns)
  words[verb] = narrow(last, finite)
}

/** *très fier*: no verb stands behind it. */
const noVerb: Rule = (words, at, narrow) => {
  words[at + 1] = narrow(words[at + 1]!, qualities)
}

/** *en partant*: with a present participle it makes a gerund. */
const makesGerund: Rule = (words, at, narrow) => {
  words[at + 1] = narrow(words[at + 1]!, gerund)
}

/** *y compris*. */
const including: Rule = (words, at, narrow) => {
  if (words[at + 1]!.key === 'compris') words[at + 1] = narrow(words[at + 1]!, adjective)
}

/** *quel est …*: an adjective before *être*. */
const asksWhich: Rule = (words, at, narrow) => {
  const isBeing = words[at + 1]!.candidates.some(({ tag, lemma }) => tag === 'AUX.f' && lemma === 'être')
  if (isBeing) words[at] = narrow(words[at]!, adjective)
}

/** *entre nous*: a verb has its pronoun before it. */
const isBetween: Rule = (words, at, narrow) => {
  if (stressed.has(words[at + 1]!.key)) words[at] = narrow(words[at]!, preposition)
}

/** *Reste à savoir*: at the start, with nothing before it. */
const remains: Rule = (words, at, narrow) => {
  if (at === 0 && /^(?:à|qu[e'])$/u.test(words[at + 1]!.key)) words[at] = narrow(words[at]!, finite)
}

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...[...tableOf("je j' tu il ils on ne n'")].map(key => [key, pronounsAndVerb] as const),
  ...[...tableOf('quel quelle quels quelles')].map(key => [key, asksWhich] as const),
  ['très', noVerb],
  ['en', makesGerund],
  ['y', including],
  ['entre', isBetween],
  ['reste', remains],
])

function narrowed(word: Spelled, tags: ReadonlySet<number>): Spelled {
  const allowed = word.seen.allowed.filter(tag => tags.has(tag))
  return allowed.length === 0 || allowed.length === word.seen.allowed.length
    ? word
    : { ...word, seen: { ...word.seen, allowed } }
}

const clitics = tableOf("le la les l' lui leur me m' te t' se s' nous vous y en ne n'")
const numbersOf = (...names: readonly string[]): ReadonlySet<number> =>
  new Set(names.map(name => numberOfTag.get(name)!))
const stressed = tableOf('nous vous eux elles')
const preposition = numbersOf('ADP')
const finite = numbersOf('VERB.f', 'AUX.f')
const gerund = numbersOf('VERB.g', 'AUX.g')
const adjective = numbersOf('ADJ')
const pronouns = numbersOf('PRON', 'ADV')
const qualities = numbersOf('ADJ', 'ADV', 'NOUN', 'ADP', 'VERB.p', 'X', 'PROPN', 'NUM', 'PUNCT')
