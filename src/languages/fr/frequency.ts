import type { UsageKnowledge } from '../../core/language/levels.ts'
import { once } from '../../core/language/remember.ts'
import type { Level } from '../../core/model/annotation.ts'
import type { Upos } from '../../core/model/word.ts'
import { earlyWords } from './early-words.ts'

/** The letters of `data/french-frequency.txt`. Function words and names have no place in its order. */
export const frequencyClasses: Readonly<Partial<Record<Upos, string>>> = {
  ADJ: 'A',
  ADV: 'D',
  AUX: 'V',
  NOUN: 'N',
  VERB: 'V',
}

/**
 * The rank to which a level goes. They follow what is said of the size of a vocabulary by level (Milton 2010, “The
 * development of vocabulary breadth across the CEFR levels”: some 1,500 words at A1–A2, 3,000 at B1, 4,000 at B2, 5,000
 * and more beyond), wider from B2 on, since reading wants more words than the tests of it hold.
 */
const bounds: readonly (readonly [level: Level, rank: number])[] = [
  ['A1', 700],
  ['A2', 1600],
  ['B1', 3200],
  ['B2', 6000],
  ['C1', 10_500],
]

/** How many of the commonest lemmas are called common. */
const common = 4000

/** How common French words are: the text of `data/french-frequency.txt`, and words that learners meet early all the same. */
export function frenchUsage(text: string): UsageKnowledge {
  const ranks = once(() => ranksIn(text))
  const bestOf = (headword: string, pos: Upos, ranked: (base: string, letters: string) => number): number =>
    Math.min(
      ...[...basesOf(headword.replaceAll('’', "'"), pos)].map(base =>
        ranked(base, `${frequencyClasses[pos]}${likely[pos] ?? ''}`),
      ),
    )
  const rankOf = (base: string, letters: string): number => {
    for (const letter of letters) {
      const rank = ranks().get(`${base}\t${letter}`)
      if (rank !== undefined) return rank
    }
    return Number.POSITIVE_INFINITY
  }
  const placeOf = (base: string, letters: string): number => {
    const rank = rankOf(base, letters)
    const place = bounds.findIndex(([, most]) => rank <= most)
    const early = bounds.findIndex(([level]) => level === earlyWords().get(base))
    return Math.min(...[place, early].map(each => (each === -1 ? bounds.length : each)))
  }
  return {
    levelOf: (headword, pos) =>
      frequencyClasses[pos] === undefined || isUncounted(headword)
        ? undefined
        : (bounds[bestOf(headword, pos, placeOf)]?.[0] ?? 'C2'),
    isCommon: (headword, pos) => bestOf(headword, pos, rankOf) <= common,
  }
}

/** Under which other class the order may have a word of one class. */
const likely: Readonly<Partial<Record<Upos, string>>> = { ADJ: 'NV', NOUN: 'AV', ADV: 'A' }

/** A headword, and what its use may have been counted under: its verb, its adjective, its masculine. */
function* basesOf(lemma: string, pos: Upos): Generator<string> {
  yield lemma
  for (const [ending, base] of pos === 'ADV' ? adverbs : endings)
    if (ending.test(lemma)) yield lemma.replace(ending, base)
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/^s(?:e |')/u, ''],
  [/(?<=[^e])e$/u, ''],
  [/ère$/u, 'er'],
  [/e?resse$/u, 're'],
  [/euse$/u, 'eur'],
  [/trice$/u, 'teur'],
  [/([eo])nne$/u, '$1n'],
  [/ée?$/u, 'er'],
  [/ie?$/u, 'ir'],
]

const adverbs: typeof endings = [
  [/emment$/u, 'ent'],
  [/amment$/u, 'ant'],
  [/e?ment$/u, ''],
]

/** A sign for a unit (*h*), a fixed expression, a number: no count of single words tells their level. */
const isUncounted = (headword: string): boolean =>
  headword.length === 1 || headword.replace(/^se /u, '').includes(' ') || isNumber(headword)

/** *Vingt-quatre*, *cinquième*: who can count reads them. */
const isNumber = (headword: string): boolean =>
  headword.split(/[ -]/).every(part => /^(?:et|un|deux|cent|mille)$|^[\d]/u.test(part) || digits.test(part))

const digits =
  /^(?:trois|quatr|cin|six|sept|huit|neu|dix|onz|douz|treiz|quatorz|quinz|seiz|vingt|trent|quarant|cinquant|soixant|deuxi|centi|milli)(?:e?s?|q|qu|f|v)?(?:ième|ièmes)?$/u

function ranksIn(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  return new Map(lines.map((line, index) => [line, index + 1]))
}
