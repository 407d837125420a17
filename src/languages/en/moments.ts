import {
  dayOf,
  decadeOf,
  findBy,
  fractionOf,
  fractionOfSign,
  isoDay,
  lastingOf,
  lengthOf,
  type MomentValue,
  sumOf,
  telephone,
  timeOf,
  volumeOf,
  type Writing,
  yearOf,
  years,
  yearsOf,
} from '../../core/language/moments.ts'
import { englishCounted } from './counted.ts'
import { englishFeasts } from './feasts.ts'
import { decimal, number, numberOf, smallNumber, smallOrdinal } from './small-numbers.ts'

const months = 'january february march april may june july august september october november december'.split(' ')
const month = `${months.map(name => `${name}|${name.slice(0, 3)}(?![\\p{L}])\\.?`).join('|')}|sept(?!\\p{L})\\.?`
const monthNumber = (word: string): number =>
  months.findIndex(name => name.startsWith(word.toLowerCase().slice(0, 3))) + 1

const day = `\\d{1,2}(?:st|nd|rd|th)?|${smallOrdinal}`

/** A word for a part, and how many make a whole. */
const parts: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
  thousandth: 1000,
}
const part = Object.keys(parts).join('|')

const tens = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')

const minutesIn = (words: string): number =>
  /quarter$/iu.test(words) ? 15 : /^half$/iu.test(words) ? 30 : numberOf(words.replace(/ ?minutes?$/iu, ''))

/** Which half of the day a word behind an hour says. */
const halfOf = (mark: string | undefined): 'a' | 'p' | undefined =>
  mark === undefined ? undefined : /^ ?p|afternoon|evening|night/iu.test(mark) ? 'p' : 'a'
const half = `(?: ?([ap])\\.?m\\b\\.?| in the (morning|afternoon|evening))`

/** A time said from the hour: on either half of the day. */
function fromHour(hours: string, minutes: number, half?: string): readonly MomentValue[] {
  const isNamed = /^(?:noon|mid)/iu.test(hours)
  const hour = /^midn/iu.test(hours) ? 24 : isNamed ? 12 : numberOf(hours)
  const all = hour * 60 + minutes
  const shown = isNamed ? (all % 1440 < 720 ? 'a' : 'p') : halfOf(half)
  return timeOf(Math.floor(all / 60) % 24, all % 60, shown)
}

const coins = 'cents?|pence|centimes?'
const notes = 'euros?|dollars?|francs?|pounds?'

const days: readonly Writing[] = [
  isoDay,
  years,
  // The attacks, by month and day.
  { pattern: /(?<![\d/])9\/11(?![\d/])/gu, values: () => [...dayOf(11, 9), ...dayOf(11, 9, '2001')] },
  {
    pattern: /(?<!\d)(?:from |between )?(1\d{3}|20\d{2}) (?:to|and) (1\d{3}|20\d{2})(?!\d)/giu,
    values: ([, from, to]) => yearsOf(from!, to!),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])[’'‘]?(\\d{4}|\\d{2})[’']?s(?!\\p{L})|(?<!\\p{L})(?:(nineteen|eighteen)[ -])?(${tens.join('|')}|noughties)(?!\\p{L})`,
      'giu',
    ),
    values: ([, digits, century, word]) => {
      if (digits !== undefined) return decadeOf(digits)
      if (word!.toLowerCase() === 'noughties') return decadeOf('2000')
      const years = String(tens.indexOf(word!.toLowerCase()) * 10 + 20)
      return decadeOf(century === undefined ? years : `${numberOf(century)}${years}`)
    },
  },
  {
    // Day or month first: nobody can tell.
    pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])(?!\.\d)/gu,
    values: ([, one, , other, year]) =>
      yearOf(year!).flatMap(each => [
        ...dayOf(Number(one), Number(other), each),
        ...dayOf(Number(other), Number(one), each),
      ]),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(${month}) +(?:the )?(${day})(?:,? +(\\d{4}))?(?![\\p{L}\\d])`, 'giu'),
    values: ([, name, number, year]) => dayOf(numberOf(number!), monthNumber(name!), year),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(${day})(?: of)? +(${month})(?:,? +(\\d{4}))?(?![\\p{L}\\d])`, 'giu'),
    values: ([, number, name, year]) => dayOf(numberOf(number!), monthNumber(name!), year),
  },
]

const times: readonly Writing[] = [
  {
    pattern: /(?<!\p{L})(an?|three)[ -]quarters?(?: of an |-)hour(?!\p{L})/giu,
    values: ([, count]) => lastingOf(0, 15 * numberOf(count!)),
  },
  { pattern: /(?<!\p{L})half[ -]an[ -]hour|a half[ -]hour(?!\p{L})/giu, values: () => lastingOf(0, 30) },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(half|(?:a )?quarter|(?:${smallNumber})(?: minutes?)?|\\d{1,2} minutes?)[ -](past|after|to|before)[ -](${number}|noon|midday|midnight)(?![\\p{L}\\d]|-\\p{L})`,
      'giu',
    ),
    values: ([, part, way, hours]) => fromHour(hours!, minutesIn(part!) * (/past|after/iu.test(way!) ? 1 : -1)),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${number}) ?o[’']clock(?: in the (morning|afternoon|evening))?(?!\\p{L})`, 'giu'),
    values: ([, hours, half]) => fromHour(hours!, 0, half),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(an|${number}) hours? and an? (half|quarter)(?!\\p{L})|(?<![\\p{L}\\d])(${number}) and an? (half|quarter) hours?(?!\\p{L})`,
      'giu',
    ),
    values: ([, one, part, other, share]) => lastingOf(numberOf((one ?? other)!), minutesIn((part ?? share)!)),
  },
  {
    pattern: /(?<![\d.,])(\d+\.\d+) hours?(?!\p{L})/giu,
    values: ([, hours]) => lastingOf(Number(hours), 0),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(an|${number}) ?(?:hours?|hrs?|h)(?: and|,)? ?(${number}) ?(?:minutes?|min)(?!\\p{L})`,
      'giu',
    ),
    values: ([, hours, minutes]) => lastingOf(numberOf(hours!), numberOf(minutes!)),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d.])(${number})[ -](?:minutes?|min)(?!\\p{L})`, 'giu'),
    values: ([, minutes]) => lastingOf(0, numberOf(minutes!)),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.:])(\\d{1,2})(?::(\\d{2})${half}?|\\.(\\d{2})${half}|(?<=(?<!\\p{L})at \\d+)\\.(\\d{2})(?!\\.\\d)|\\.(\\d{2})(?= (?:train|bus|tram|boat|ferry|flight|plane|express|coach|metro)))(?![\\d:])`,
      'giu',
    ),
    values: ([, hours, minutes, a, b, other, c, d, at, departing]) =>
      timeOf(Number(hours), Number(minutes ?? other ?? at ?? departing), halfOf(a ?? b ?? c ?? d)),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d.:])(${number})${half}`, 'giu'),
    values: ([, hours, short, long]) => fromHour(hours!, 0, short ?? long),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}-])(${smallNumber})[ -](fifteen|thirty|forty-five|(?:twenty|thirty|forty|fifty)[ -]five|ten|twenty|forty|fifty)(?![\\p{L}-])(?! \\p{L})`,
      'giu',
    ),
    values: ([, hours, minutes]) => (numberOf(hours!) > 12 ? [] : fromHour(hours!, numberOf(minutes!))),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d.,])(${number})(?: |-)hours?(?!\\p{L})`, 'giu'),
    values: ([, hours]) => [...(/^\d/.test(hours!) ? timeOf(Number(hours), 0) : []), ...lastingOf(numberOf(hours!), 0)],
  },
  {
    pattern: /(?<![\p{L}\d])(?:12 |twelve )?(noon|midday|midnight)(?!\p{L})/giu,
    values: ([, word]) => fromHour(word!, 0),
  },
]

const sumAround = (whole: string, hundredths: string): readonly MomentValue[] =>
  sumOf(numberOf(whole), /^\d$/.test(hundredths) ? 10 * Number(hundredths) : numberOf(hundredths))

const amounts: readonly Writing[] = [
  {
    pattern: new RegExp(
      `(?<=(?:[€$£]|EUR|USD|GBP) ?)(\\d{1,3})\\.(\\d{1,2})(?![\\d%]| ?(?:m|bn|k|million|billion|thousand|trillion)(?!\\p{L}))|(?<![\\p{L}\\d.,])(\\d{1,3})\\.(\\d{1,2}) ?(?:€|${notes})(?!\\p{L})`,
      'giu',
    ),
    values: ([, whole, hundredths, other, rest]) => sumAround((whole ?? other)!, (hundredths ?? rest)!),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,])(${number}) (?:${notes}),?(?: and)? (${number})(?: (?:${coins}))?(?![\\p{L}\\d])(?! (?:${notes}))`,
      'giu',
    ),
    values: ([, whole, hundredths]) => sumAround(whole!, hundredths!),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d.,])(${number}) and a half (?:${notes})(?!\\p{L})`, 'giu'),
    values: ([, whole]) => sumAround(whole!, '50'),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d.,])(${number}) (?:${coins})(?!\\p{L})`, 'giu'),
    values: ([, hundredths]) => sumAround('0', hundredths!.padStart(2, '0')),
  },
  {
    pattern: /(?<![\d.])([12])\.(\d{1,2})[ -]?m(?:et(?:re|er)s?)?(?!\p{L})/giu,
    values: ([, metres, rest]) => lengthOf(Number(metres) * 100 + Number(rest!.padEnd(2, '0'))),
  },
  {
    pattern: /(?<![\d.,])(1\d\d|2[0-3]\d) ?cm(?!\p{L})/gu,
    values: ([, centimetres]) => lengthOf(Number(centimetres)),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(${number})(?:[ -](?:foot|feet|ft)[ -]|[’'′])(${number})(?:[ -]inch(?:es)?|["”″])?(?![\\p{L}\\d])`,
      'giu',
    ),
    values: ([, feet, inches]) => lengthOf((numberOf(feet!) * 12 + numberOf(inches!)) * 2.54, 2),
  },
  {
    pattern: /(?<![\p{L}\d])(six|five|6|5) (?:feet|foot)(?!\p{L})/giu,
    values: ([, feet]) => lengthOf(numberOf(feet!) * 12 * 2.54, 3),
  },
  {
    pattern:
      /(?<![\p{L}\d])(?:half[ -]an?|a half|1\/2|½)[ -](?:lit(?:re|er))|(?<![\p{L}\d.,])(\d+(?:\.\d+)?) ?(lit(?:re|er)s?|l|cl|ml)(?!\p{L})/giu,
    values: ([, amount, unit]) =>
      volumeOf(amount === undefined ? 50 : numberOf(amount) * (/^l/i.test(unit!) ? 100 : /^c/i.test(unit!) ? 1 : 0.1)),
  },
]

const percent = '(?: ?%| ?per ?cent(?!\\p{L}))'

const shares: readonly Writing[] = [
  {
    pattern: new RegExp(`(?<!\\p{L})half (?:of )?(?:an?|one)${percent}`, 'giu'),
    values: () => fractionOf(0.5, 100),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d.,])(${number}) ?(?:½| and a half)${percent}`, 'giu'),
    values: ([, share]) => fractionOf(numberOf(share!) + 0.5, 100),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,])(\\d+(?:\\.\\d+)?|\\.\\d+|(?:an?|one) hundred|${smallNumber})${percent}`,
      'giu',
    ),
    values: ([, share]) => fractionOf(/hundred/iu.test(share!) ? 100 : numberOf(share!), 100),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d.,])(${decimal})(?=(?: to | and | or |[-–])(?:${decimal})${percent})`, 'giu'),
    values: ([, share]) => fractionOf(numberOf(share!), 100),
  },
  {
    pattern: /(?<![\d.,])(\d+(?:\.\d+)?)(?: ?‰| (?:per|in a) thousand(?!\p{L}))/giu,
    values: ([, share]) => fractionOf(numberOf(share!), 1000),
  },
  {
    pattern: /(?<![\d/.,])(\d{1,2})\/(\d{1,3})(?![\d/]|[.,]\d)/gu,
    values: ([, part, whole]) => fractionOf(Number(part), Number(whole)),
  },
  { pattern: /(?<!\d ?)[½⅓⅔¼¾]/gu, values: ([sign]) => fractionOfSign(sign) },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?<!and )(an?|the|one|two|three|four|five|six|seven|eight|nine)[ -])(${part})s?(?! past)(?!\\p{L})|(?<!\\p{L}|and an? )(half)(?! past| a dozen|-dozen| dozen)(?!\\p{L})`,
      'giu',
    ),
    values: ([, count = 'a', part, lone]) =>
      /^the$/iu.test(count) && !/^(?:half|quarter)$/iu.test(part!)
        ? []
        : fractionOf(numberOf(count), parts[(part ?? lone)!.toLowerCase()]!),
  },
  {
    pattern: /(?<![\d,.])0?\.(5|25|75)0?(?!\d)/gu,
    values: ([, share]) => fractionOf(Number(share!.padEnd(2, '0')), 100),
  },
]

/** English days, times and fractions: June 15, 2025, *the first of December*, 2:30 p.m., *half past twelve*, 1/2. */
export const englishMoments = findBy([
  { sign: /\d/, ways: [telephone] },
  {
    sign: /\d|january|february|march|april|(?<!\p{L})may(?!\p{L})|june|july|august|september|october|november|december|ties(?!\p{L})/iu,
    ways: days,
  },
  { sign: /\d|dollar|pound|franc|euro|cents|pence|centime|feet|foot|lit(?:re|er)/i, ways: amounts },
  {
    sign: /\d|hour|minute|o[’']clock|past|noon|midday|midnight|(?:quarter|five|ten|twenty)[ -](?:to|before|after)|fifteen|thirty|forty|(?<!\p{L})[ap]\.?m(?!\p{L})|in the (?:morning|afternoon|evening)/iu,
    ways: times,
  },
  {
    sign: /[\d½⅓⅔¼¾]|hal[fv]|thirds?(?!\p{L})|quarter|fourths?(?!\p{L})|(?:fif|six|seven|eigh|nin|ten|tie|dred|sand)ths?(?!\p{L})|per ?cent/iu,
    ways: shares,
  },
  englishFeasts,
  ...englishCounted,
])
