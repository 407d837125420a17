import type { Random } from './damage.ts'

/** A passage and its translation. */
export interface Pair {
  readonly source: string
  readonly target: string
}

/** A mistake that translations have. */
export interface Fault {
  readonly name: string
  /** The translation with one such mistake; undefined where it has no place for one. */
  readonly make: (pair: Pair, random: Random) => string | undefined
}

const below = (limit: number, random: Random): number => Math.floor(random() * limit)
const one = <T>(list: readonly T[], random: Random): T => list[below(list.length, random)]!

/** One of the places that match, and what is put there. */
const replacing = (
  name: string,
  pattern: RegExp,
  other: (found: RegExpMatchArray, random: Random, pair: Pair) => string,
): Fault => ({
  name,
  make: (pair, random) => {
    const found = [...pair.target.matchAll(pattern)]
    if (found.length === 0) return undefined
    const place = one(found, random)
    const made = other(place, random, pair)
    const target = pair.target.slice(0, place.index) + made + pair.target.slice(place.index + place[0].length)
    return target === pair.target ? undefined : target
  },
})

/** Another of a list of words, with the capital that the word has. */
function anotherOf(words: readonly string[]): Parameters<typeof replacing>[2] {
  return ([word], random) => {
    const others = words.filter(each => each.toLowerCase() !== word.toLowerCase())
    const made = one(others, random)
    return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made
  }
}

const wordsOf = (words: string): readonly string[] => words.split(' ')
const any = (words: readonly string[], flags = 'gu'): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`, flags)

const months = wordsOf('January February March April May June July August September October November December')
const weekdays = wordsOf('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
const scales = wordsOf('thousand million billion')
const times = wordsOf('seconds minutes hours days weeks months years')
const sizes = wordsOf('kB KB MB GB TB')
const measures = wordsOf('miles yards feet kilometres kilometers metres meters leagues pounds kilos')
const currencies = wordsOf('dollars euros pounds francs')

/** A name that nobody has, for one that begins alike on both sides: *the Mouse* is no name. */
const newName = (random: Random): string =>
  ['BDGLMNPRTV', 'aeiou', 'lmnrst', 'aeiou', 'lnrstx'].map(letters => one([...letters], random)).join('')

/** A digit of a figure that stands by itself: no name, version or address. */
const figure = /(?<![\p{L}\d.,:/_-])\d+(?![\p{L}\d:/_-]|[.,]\d)/gu

/** What is lost where a *no* goes. */
const noes: Readonly<Record<string, string>> = {
  cannot: 'can',
  "can't": 'can',
  "don't": 'do',
  "doesn't": 'does',
  "didn't": 'did',
  "won't": 'will',
  "isn't": 'is',
  "aren't": 'are',
  "wasn't": 'was',
  never: 'always',
  nothing: 'everything',
  nobody: 'everybody',
}

export const faults: readonly Fault[] = [
  replacing('another figure', figure, ([digits], random) => {
    const at = below(digits.length, random)
    const digit = (Number(digits[at]) + 1 + below(8, random)) % 10 || 9
    return digits.slice(0, at) + (digit === Number(digits[at]) ? 7 : digit) + digits.slice(at + 1)
  }),
  replacing('another scale', new RegExp(`(?<=\\d )${any(scales).source}`, 'gu'), anotherOf(scales)),
  replacing('another month', any(months.filter(month => month !== 'May' && month !== 'March')), anotherOf(months)),
  replacing('another day of the week', any(weekdays), anotherOf(weekdays)),
  replacing('another time unit', new RegExp(`(?<=\\d )${any(times).source}`, 'gu'), anotherOf(times)),
  replacing(
    'another unit',
    new RegExp(
      `(?<=\\d[ -]?|\\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand) )${any(measures).source}`,
      'gu',
    ),
    anotherOf(measures),
  ),
  replacing('another size', new RegExp(`(?<=\\d ?)${any(sizes).source}`, 'gu'), anotherOf(sizes)),
  replacing('another currency', any(currencies), anotherOf(currencies)),
  {
    name: 'a no lost',
    make: (pair, random) => {
      const made = replacing('', / not\b|n[’']t\b|\b(?:cannot|never|nothing|nobody)\b/giu, ([found]) => {
        const other = noes[found.toLowerCase()]
        if (other === undefined) return ''
        return /^\p{Lu}/u.test(found) ? other.charAt(0).toUpperCase() + other.slice(1) : other
      }).make(pair, random)
      return made?.replace(/\b(?:ca|wo)(?= )/u, found => (found === 'ca' ? 'can' : 'will'))
    },
  },
  replacing(
    'a no gained',
    /\b(?:is|are|was|were|can|will|could|would|should|must|may)\b(?! not\b)/gu,
    ([verb]) => `${verb} not`,
  ),
  replacing('another name', /(?<=\p{Ll}[,;]? )\p{Lu}\p{Ll}{3,}\b/gu, ([name], random, { source }) =>
    new RegExp(`(?<!\\p{L})${name.slice(0, 4)}\\p{L}*`, 'u').test(source) ? newName(random) : name,
  ),
  {
    name: 'half a sentence cut',
    make: ({ target }, random) => {
      const words = target.split(' ')
      if (words.length < 14) return undefined
      const kept = random() < 0.5 ? words.slice(0, words.length >> 1) : words.slice(words.length >> 1)
      const text = kept.join(' ').replace(/[,;:]$/u, '')
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/u.test(text) ? '' : '.'}`
    },
  },
]
