import { remember } from '../../../core/language/remember.ts'
import { tableOf } from '../../table.ts'
import type { Spelled } from './reader.ts'
import { numberOfTag } from './tags.ts'

/**
 * Narrows what words may be where grammar leaves no choice. Between a subject that is never stressed, or *ne*, and its
 * verb stand pronouns alone: in *il la charge*, *la* is a pronoun and *charge* a verb. Behind *très* stands no verb:
 * *très fier*. *en* and a present participle make a gerund: *en partant*.
 * *y compris*, *due à* and *issus de* are adjectives, and so is *quel* before *être*.
 */
export function constrainer(): (words: Spelled[]) => void {
  const verbs = new Map<Spelled, Spelled>()
  const pronouns = new Map<Spelled, Spelled>()
  const others = new Map<Spelled, Spelled>()
  const gerunds = new Map<Spelled, Spelled>()
  const qualities = new Map<Spelled, Spelled>()
  return words => {
    for (let at = 0; at + 1 < words.length; at++) {
      if (words[at]!.key === 'très') {
        words[at + 1] = remember(qualities, words[at + 1]!, word => narrowed(word, noVerbs))
      }
      const isAdjective =
        (words[at]!.key === 'y' && words[at + 1]!.key === 'compris') || adjectives.has(words[at + 1]!.key)
      if (isAdjective) words[at + 1] = remember(others, words[at + 1]!, word => narrowed(word, adjective))
      if (/^quel(?:le)?s?$/u.test(words[at]!.key) && isBeing(words[at + 1]!)) {
        words[at] = remember(others, words[at]!, word => narrowed(word, adjective))
      }
      if (words[at]!.key === 'en') {
        words[at + 1] = remember(gerunds, words[at + 1]!, word => narrowed(word, gerund))
      }
      if (!unstressed.has(words[at]!.key)) continue
      let verb = at + 1
      while (verb < words.length - 1 && verb < at + 4 && clitics.has(words[verb]!.key)) verb++
      const last = words[verb]!
      if (verb === at + 1 || !last.seen.allowed.some(tag => finite.has(tag))) continue
      for (let before = at + 1; before < verb; before++) {
        words[before] = remember(pronouns, words[before]!, word => narrowed(word, pronounTags))
      }
      words[verb] = remember(verbs, last, word => narrowed(word, finite))
    }
  }
}

function narrowed(word: Spelled, tags: ReadonlySet<number>): Spelled {
  const allowed = word.seen.allowed.filter(tag => tags.has(tag))
  return allowed.length === 0 || allowed.length === word.seen.allowed.length
    ? word
    : { ...word, seen: { ...word.seen, allowed } }
}

const unstressed = tableOf("je j' tu il ils on ne n'")
const clitics = tableOf("le la les l' lui leur me m' te t' se s' nous vous y en ne n'")
const numbersOf = (...names: readonly string[]): ReadonlySet<number> =>
  new Set(names.map(name => numberOfTag.get(name)!))
const finite = numbersOf('VERB.f', 'AUX.f')
const pronounTags = numbersOf('PRON', 'ADV')
const isBeing = ({ candidates }: Spelled): boolean =>
  candidates.some(({ tag, lemma }) => tag === 'AUX.f' && lemma === 'être')

/** Participles by their form alone. */
const adjectives = tableOf('due dues dus issu issus')
const adjective = numbersOf('ADJ')
const gerund = numbersOf('VERB.g', 'AUX.g')
const noVerbs = numbersOf('ADJ', 'ADV', 'NOUN', 'ADP', 'VERB.p', 'X', 'PROPN', 'NUM', 'PUNCT')
