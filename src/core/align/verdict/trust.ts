import { isLetter } from '../../language/characters.ts'
import type { Language } from '../../language/language.ts'
import type { LanguagePair } from '../../language/pair.ts'
import type { Link } from '../../model/link.ts'
import { rarity } from '../coarse-pass.ts'
import type { Pairs } from '../pairs.ts'
import type { Words } from '../words.ts'
import { type Account, accountsOf, type OfSides } from './explained.ts'

/** Links on either side that tell whether a stretch is a translation. */
const reach = 4
/** Share of the words of two sentences for which a counterpart is found where they have nothing to do with each other. */
const usual = 0.25
/** What a small word weighs against another: in few sentences every article is as rare as every noun. */
const small = 0.05
/**
 * A logistic model of the shares of words with a counterpart, on the side that has more of them and on the one that has
 * less: of 5,850 texts of one to five links, from four novels and three manuals, half of them right and half of two
 * places; the right ones weigh nineteen times as much, as often as texts are given with their own translation.
 */
const model = { start: 2.7, none: -8.4, more: 29, less: 15, doubt: 20 }
/** What it says for a stretch, as a logarithm of odds, that the rest of its text is translated. */
const inside = 6

/**
 * For each link, in text order: how likely it is that the stretch in which it stands is translated at all, 0 to 1, by the
 * words of the links around it. Scores know of sentences; that two whole texts, or stretches, have nothing to do with
 * each other they cannot know.
 */
export function trustIn(
  { words, pairs }: { readonly words: readonly [Words, Words]; readonly pairs: Pairs },
  links: readonly Pick<Link, 'source' | 'target'>[],
  { source, target }: LanguagePair,
): Float64Array {
  const linked = links.filter(({ source, target }) => source.length > 0 && target.length > 0)
  const weights = [weightsOf(words[0], source), weightsOf(words[1], target)] as const
  const accounts = accountsOf(words, pairs, linked, weights)
  const sums = accounts.reduce(added, [none])
  const all = sums.at(-1)!
  let before = 0
  return Float64Array.from(links, ({ source, target }) => {
    const isLinked = source.length > 0 && target.length > 0
    const [from, to] = [Math.max(0, before - reach), Math.min(linked.length, before + reach + (isLinked ? 1 : 0))]
    if (isLinked) before++
    return from === to ? 1 : chanceOf(minus(sums[to]!, sums[from]!), minus(all, minus(sums[to]!, sums[from]!)))
  })
}

function weightsOf(words: Words, { stem, typography }: Language): Float32Array {
  const smallWords = new Set([...typography.telling].map(stem))
  return rarity(words).map((weight, word) => {
    const key = words.keys[word]!
    return smallWords.has(key) || (key.length < 3 && isLetter(key, 0)) ? small * weight : weight
  })
}

/** Weights of the words of a stretch, by side, and how many there are of the side that has fewer. */
interface Sums {
  readonly mass: OfSides
  readonly own: OfSides
  readonly beyond: OfSides
  readonly tokens: number
}

const none: Sums = { mass: [0, 0], own: [0, 0], beyond: [0, 0], tokens: 0 }

function added(all: Sums[], each: Account): Sums[] {
  all.push(plus(all.at(-1)!, each))
  return all
}

const plus = (sums: Sums, { mass, own, beyond, tokens }: Account): Sums => ({
  mass: [sums.mass[0] + mass[0], sums.mass[1] + mass[1]],
  own: [sums.own[0] + mass[0] * own[0], sums.own[1] + mass[1] * own[1]],
  beyond: [sums.beyond[0] + mass[0] * beyond[0], sums.beyond[1] + mass[1] * beyond[1]],
  tokens: sums.tokens + tokens,
})

const minus = (sums: Sums, before: Sums): Sums => ({
  mass: [sums.mass[0] - before.mass[0], sums.mass[1] - before.mass[1]],
  own: [sums.own[0] - before.own[0], sums.own[1] - before.own[1]],
  beyond: [sums.beyond[0] - before.beyond[0], sums.beyond[1] - before.beyond[1]],
  tokens: sums.tokens - before.tokens,
})

/** How likely a stretch is translated, by its own words and by those of the rest of the text. */
function chanceOf(stretch: Sums, rest: Sums): number {
  const ofRest = inside * telling(rest) * logistic(oddsOf(rest))
  return logistic(oddsOf(stretch) + ofRest)
}

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** 0 where there is nothing to tell by, 1 for very many words. */
const telling = ({ tokens }: Sums): number => tokens / (tokens + model.doubt)

/** As a natural logarithm. */
function oddsOf(sums: Sums): number {
  if (sums.tokens === 0) return model.start
  const [one, other] = ([0, 1] as const).map(side =>
    Math.max(sums.beyond[side] / sums.mass[side], sums.own[side] / sums.mass[side] - usual),
  ) as [number, number]
  const told = model.none + model.more * Math.max(one, other) + model.less * Math.min(one, other)
  return model.start + telling(sums) * told
}
