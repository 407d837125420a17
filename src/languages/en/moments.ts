import { dayOf, findBy, fractionOf, timeOf } from '../../core/language/moments.ts'

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

const monthNumber = (word: string): number =>
  months.findIndex(name => name.startsWith(word.toLowerCase().slice(0, 3))) + 1
const dayNumber = (word: string): number =>
  /^\d/.test(word) ? Number.parseInt(word, 10) : ordinals.indexOf(word.toLowerCase()) + 1
const day = `\\d{1,2}(?:st|nd|rd|th)?|${ordinals.join('|')}`
const halfOf = (mark: string | undefined): 'a' | 'p' | undefined =>
  mark === undefined ? undefined : mark.toLowerCase().startsWith('p') ? 'p' : 'a'

/** English days, times and fractions: June 15, 2025, *the first of December*, 2:30 p.m., *half past twelve*, 1/2. */
export const englishMoments = findBy([
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
  { pattern: /(?<![\p{L}])half past (noon|twelve|midnight)(?!\p{L})/giu, values: () => ['12:30', '0:30'] },
  {
    pattern: /(?<![\d/.,])(\d{1,2})\/(\d{1,3})(?![\d/]|[.,]\d)/gu,
    values: ([, part, whole]) => fractionOf(Number(part), Number(whole)),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${Object.keys(fractions).join('|')})(?! past)(?!\\p{L})`, 'giu'),
    values: ([, word]) => fractionOf(...(fractions[word!.toLowerCase()] ?? ([0, 0] as const))),
  },
])
