import {
  dayOf,
  decadeOf,
  findBy,
  fractionOf,
  isoDay,
  lastingOf,
  lengthOf,
  sumOf,
  telephone,
  timeOf,
  years,
  yearsOf,
} from '../../core/language/moments.ts'

const months = 'january february march april may june july august september october november december'.split(' ')
const month = months.map(name => `${name}|${name.slice(0, 3)}\\.?`).join('|')
const ordinals = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ')
const fractions: Readonly<Record<string, readonly [number, number]>> = {
  half: [1, 2],
  'a third': [1, 3],
  'one third': [1, 3],
  'two thirds': [2, 3],
  'two-thirds': [2, 3],
  'a quarter': [1, 4],
  'one quarter': [1, 4],
  'three quarters': [3, 4],
  'three-quarters': [3, 4],
}

const tens = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const number = (word: string): number => (/^\d/.test(word) ? Number(word) : small.indexOf(word.toLowerCase()) + 1)
const minuteWords: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  'a quarter': 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
}
const minutesIn = (words: string): number => Number(words) || (minuteWords[words.toLowerCase()] ?? 0)
const hourWords = `\\d{1,2}|${small.join('|')}`

const lastingWord = (word: string): number =>
  Number(word) ||
  ({ fifteen: 15, twenty: 20, thirty: 30, forty: 40, 'forty-five': 45, fifty: 50, sixty: 60, ninety: 90 }[
    word.toLowerCase()
  ] ??
    minutesIn(word))

/** A time said from the hour: on either half of the day. */
const fromHour = (hours: string, minutes: number): readonly string[] => {
  const word = hours.toLowerCase()
  const hour = /^(?:noon|midday)$/.test(word) ? 12 : word === 'midnight' ? 24 : number(hours)
  const all = hour * 60 + minutes
  return timeOf(Math.floor(all / 60) % 24, all % 60)
}

const monthNumber = (word: string): number =>
  months.findIndex(name => name.startsWith(word.toLowerCase().slice(0, 3))) + 1
const dayNumber = (word: string): number =>
  /^\d/.test(word) ? Number.parseInt(word, 10) : ordinals.indexOf(word.toLowerCase()) + 1
const day = `\\d{1,2}(?:st|nd|rd|th)?|${ordinals.join('|')}`
const halfOf = (mark: string | undefined): 'a' | 'p' | undefined =>
  mark === undefined ? undefined : mark.toLowerCase().startsWith('p') ? 'p' : 'a'

/** English days, times and fractions: June 15, 2025, *the first of December*, 2:30 p.m., *half past twelve*, 1/2. */
export const englishMoments = findBy([
  telephone,
  isoDay,
  years,
  {
    pattern: /(?<!\d)(?:from |between )?(1\d{3}|20\d{2})[\s\u00A0](?:to|and)[\s\u00A0](1\d{3}|20\d{2})(?!\d)/giu,
    values: ([, from, to]) => yearsOf(from!, to!),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])[’']?(\\d{4}|\\d{2})s(?!\\p{L})|(?<!\\p{L})(${tens.join('|')})(?!\\p{L})`,
      'giu',
    ),
    values: ([, digits, word]) => decadeOf(digits ?? String(tens.indexOf(word!.toLowerCase()) * 10 + 20)),
  },
  {
    pattern: /(?<=[€$£])(\d+)\.(\d{2})(?!\d)/gu,
    values: ([, whole, cents]) => sumOf(whole!, cents!),
  },
  {
    pattern: /(?<![\d.])([12])\.(\d{1,2})[\s\u00A0-]?m(?:et(?:re|er)s?)?(?!\p{L})/giu,
    values: ([, metres, rest]) => lengthOf(Number(metres) * 100 + Number(rest!.padEnd(2, '0'))),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(${hourWords})(?:[\\s-](?:foot|feet|ft)[\\s-]|[’'′])(${hourWords})(?:[\\s-]inch(?:es)?|["”″])?(?![\\p{L}\\d])`,
      'giu',
    ),
    values: ([, feet, inches]) => lengthOf((number(feet!) * 12 + number(inches!)) * 2.54, 2),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(half|(?:a )?quarter|twenty-five|twenty|ten|five|\\d{1,2}(?= minutes))(?: minutes)? (past|after|to|before) (${hourWords}|noon|midday|midnight)(?![\\p{L}\\d-])`,
      'giu',
    ),
    values: ([, part, way, hours]) => fromHour(hours!, minutesIn(part!) * (/past|after/i.test(way!) ? 1 : -1)),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${small.join('|')}) o[’']clock(?!\\p{L})`, 'giu'),
    values: ([, hours]) => fromHour(hours!, 0),
  },
  {
    pattern: /(?<!\p{L})(an|one|two|three) hours? and a (half|quarter)(?!\p{L})/giu,
    values: ([, hours, part]) => lastingOf(Math.max(number(hours!), 1), minutesIn(part!)),
  },
  {
    pattern: /(?<!\p{L})(one|two|three)(?: and a half hours| hours and (?:a half|thirty minutes))(?!\p{L})/giu,
    values: ([, hours]) => lastingOf(number(hours!), 30),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(an|${hourWords}) (?:hours?|hrs?)(?: and|,)? (\\d{1,2}|five|ten|fifteen|twenty|twenty-five|thirty|forty|forty-five|fifty) (?:minutes?|min)(?!\\p{L})`,
      'giu',
    ),
    values: ([, hours, minutes]) => lastingOf(Math.max(number(hours!), 1), lastingWord(minutes!)),
  },
  {
    pattern: /(?<![\p{L}\d.])(\d{1,3}|thirty|forty|sixty|ninety)[\s\u00A0-](?:minutes?|min)(?!\p{L})/giu,
    values: ([, minutes]) => lastingOf(0, lastingWord(minutes!)),
  },
  {
    // Day or month first: nobody can tell.
    pattern: /(?<![\d/.])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu,
    values: ([, one, other, year]) => [
      ...dayOf(Number(one), Number(other), year),
      ...dayOf(Number(other), Number(one), year),
    ],
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(${month})[\\s\\u00A0]+(?:the )?(${day})(?:,?[\\s\\u00A0]+(\\d{4}))?(?![\\p{L}\\d])`,
      'giu',
    ),
    values: ([, name, number, year]) => dayOf(dayNumber(number!), monthNumber(name!), year),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(${day})(?: of)?[\\s\\u00A0]+(${month})(?:,?[\\s\\u00A0]+(\\d{4}))?(?![\\p{L}\\d])`,
      'giu',
    ),
    values: ([, number, name, year]) => dayOf(dayNumber(number!), monthNumber(name!), year),
  },
  {
    pattern: /(?<![\d.:])(\d{1,2})[:.](\d{2})(?:[\s\u00A0]*([ap])\.?m\b\.?)?(?![\d:])/giu,
    values: ([, hours, minutes, half]) => timeOf(Number(hours), Number(minutes), halfOf(half)),
  },
  {
    pattern: /(?<![\d.:])(\d{1,2})[\s\u00A0]*(?:([ap])\.?m\b\.?|o[’']clock\b|hours?\b)/giu,
    values: ([, hours, half]) => timeOf(Number(hours), 0, halfOf(half)),
  },
  {
    pattern: /(?<![\p{L}])(noon|midday|midnight)(?!\p{L})/giu,
    values: ([, word]) => timeOf(/midnight/i.test(word!) ? 0 : 12, 0, /midnight/i.test(word!) ? 'a' : 'p'),
  },
  {
    pattern: /(?<![\d/.,])(\d{1,2})\/(\d{1,3})(?![\d/]|[.,]\d)/gu,
    values: ([, part, whole]) => fractionOf(Number(part), Number(whole)),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${Object.keys(fractions).join('|')})(?! past)(?!\\p{L})`, 'giu'),
    values: ([, word]) => fractionOf(...(fractions[word!.toLowerCase()] ?? ([0, 0] as const))),
  },
])
