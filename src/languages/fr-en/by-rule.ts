import { romanValue } from '../../core/language/numbers.ts'
import type { Upos } from '../../core/model/word.ts'
import { ordinalInDigits, ordinalOf } from '../en/small-numbers.ts'
import { numberOf } from '../fr/small-numbers.ts'

/** What a lemma means that no lexicon lists: an ordinal, a letter. */
export interface RuledEntry {
  readonly classes: readonly Upos[]
  /** Of one meaning, the commonest first. */
  readonly renderings: readonly string[]
}

/**
 * *1er* is *1st*, *XIXe* and *quarante-quatrième* are *nineteenth* and *forty-fourth*, *e* is *the letter e*; undefined for
 * a lemma of no rule.
 */
export function entryByRule(lemma: string): RuledEntry | undefined {
  const digits = /^(\d+)(?:er|ère|re|e|è|ème|eme|nd|nde|d|de)s?$/u.exec(lemma)?.[1]
  if (digits !== undefined) return ordinal(Number(digits))
  const numeral = /^([IVXLC]+)(?:er|ère|re|e|è|ème)$/u.exec(lemma)?.[1]
  if (numeral !== undefined) return ordinal(romanValue(numeral))
  if (lemma.endsWith('ième')) return ordinal(valueOfOrdinal(lemma))
  if (/^\p{Ll}$/u.test(lemma)) return { classes: ['NOUN'], renderings: [`letter ${lemma}`] }
  return undefined
}

/** *incroyablement* is *incredibly*, where *incroyable* is *incredible*; *prudemment* comes of *prudent*. */
export function adverbByRule(
  lemma: string,
  adjectivesOf: (adjective: string) => readonly string[],
): RuledEntry | undefined {
  const stem = /^(.+)ment$/u.exec(lemma)?.[1]
  if (stem === undefined) return undefined
  const adjectives = [stem, stem.replace(/am$/u, 'ant').replace(/em$/u, 'ent'), stem.replace(/é$/u, 'e')]
  const all = [...adjectives, ...masculinesOf(stem)]
  const renderings = all.map(adjectivesOf).find(found => found.length > 0)
  const adverbs = (renderings ?? []).filter(each => !/ |ly$/u.test(each)).map(adverbOf)
  return adverbs.length === 0 ? undefined : { classes: ['ADV'], renderings: adverbs }
}

/** *incredible*, *basic*, *happy*, *full*, *true*. */
function adverbOf(adjective: string): string {
  if (/[^aeiou]le$/u.test(adjective)) return adjective.replace(/e$/u, 'y')
  if (/ic$/u.test(adjective) && adjective !== 'public') return `${adjective}ally`
  if (/[^aeiou]y$/u.test(adjective)) return adjective.replace(/y$/u, 'ily')
  return `${adjective.replace(/(?<=l)l$|(?<=u)e$/u, '')}ly`
}

function ordinal(value: number): RuledEntry | undefined {
  if (!Number.isInteger(value)) return undefined
  const inWords = ordinalOf(value)
  const inDigits = ordinalInDigits(value)
  return { classes: ['ADJ', 'NOUN'], renderings: inWords === undefined ? [inDigits] : [inWords, inDigits] }
}

/** *quatrième* has lost an e, *cinquième* got a u, *neuvième* has a v for an f. */
function valueOfOrdinal(word: string): number {
  const stem = word.slice(0, -'ième'.length)
  const cardinals = [stem, `${stem}e`, stem.replace(/u$/u, ''), stem.replace(/v$/u, 'f'), stem.replace(/unj?$/u, 'un')]
  return cardinals.map(numberOf).find(value => Number.isInteger(value)) ?? Number.NaN
}

/** Masculines of which a feminine with this ending may be made: *voleuse* of *voleur*, *statisticienne* of *statisticien*. */
const feminines: readonly (readonly [ending: RegExp, masculine: readonly string[]])[] = [
  [/trice$/u, ['teur']],
  [/euse$/u, ['eur', 'eux']],
  [/eure$/u, ['eur']],
  [/ère$/u, ['er']],
  [/([eio])nne$/u, ['$1n']],
  [/ane$/u, ['an']],
  [/ine$/u, ['in']],
  [/([dtl])e$/u, ['$1']],
  [/ée$/u, ['é']],
  [/esse$/u, ['e']],
  [/ve$/u, ['f']],
  [/elle$/u, ['eau', 'el']],
  [/que$/u, ['c']],
  [/se$/u, ['s', 'x']],
]

/** The masculines that a feminine noun may belong to, the likeliest first. */
export const masculinesOf = (lemma: string): readonly string[] =>
  feminines.flatMap(([ending, masculines]) =>
    ending.test(lemma) ? masculines.map(masculine => lemma.replace(ending, masculine)) : [],
  )
