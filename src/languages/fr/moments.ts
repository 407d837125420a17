import { dayOf, findBy, fractionOf, timeOf } from '../../core/language/moments.ts'

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const days = (
  'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit ' +
  'dix-neuf vingt'
).split(' ')
const fractions: Readonly<Record<string, readonly [number, number]>> = {
  'la moitié': [1, 2],
  'un demi': [1, 2],
  'un tiers': [1, 3],
  'deux tiers': [2, 3],
  'un quart': [1, 4],
  'trois quarts': [3, 4],
}

const dayNumber = (word: string): number =>
  /^\d/.test(word) ? Number.parseInt(word, 10) : days.indexOf(word.toLowerCase()) + 1

/** French days, times and fractions: *le premier décembre*, *1er juin 2025*, 15/06/2025, 14h30, *midi et demi*, 1/2. */
export const frenchMoments = findBy([
  {
    pattern: /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\d/])/gu,
    values: ([, day, month, year]) => dayOf(Number(day), Number(month), year),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(\\d{1,2}(?:er)?|${days.join('|')})[\\s\\u00A0](${months.join('|')})(?:[\\s\\u00A0](\\d{4}))?(?![\\p{L}\\d])`,
      'giu',
    ),
    values: ([, day, month, year]) => dayOf(dayNumber(day!), months.indexOf(month!.toLowerCase()) + 1, year),
  },
  {
    pattern: /(?<![\p{L}\d,])(\d{1,2})[\s\u00A0\u202F]?(?:h|heures?)[\s\u00A0\u202F]?(\d{2})?(?![\p{L}\d])/giu,
    values: ([, hours, minutes = '0']) => timeOf(Number(hours), Number(minutes)),
  },
  {
    pattern: /(?<![\d.:])(\d{1,2}):(\d{2})(?![\d:])/gu,
    values: ([, hours, minutes]) => timeOf(Number(hours), Number(minutes)),
  },
  {
    pattern: /(?<![\p{L}])(midi|minuit)( et demie?)?(?!\p{L})/giu,
    values: ([, word, half]) => timeOf(/midi/i.test(word!) ? 12 : 0, half ? 30 : 0, /midi/i.test(word!) ? 'p' : 'a'),
  },
  {
    pattern: /(?<![\d/.,])(\d{1,2})\/(\d{1,3})(?![\d/]|[.,]\d)/gu,
    values: ([, part, whole]) => fractionOf(Number(part), Number(whole)),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${Object.keys(fractions).join('|')})(?!\\p{L})`, 'giu'),
    values: ([, word]) => fractionOf(...(fractions[word!.toLowerCase()] ?? ([0, 0] as const))),
  },
])
