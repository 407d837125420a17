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

const tens: Readonly<Record<string, string>> = {
  vingt: '20',
  trente: '30',
  quarante: '40',
  cinquante: '50',
  soixante: '60',
  'soixante-dix': '70',
  septante: '70',
  'quatre-vingt': '80',
  'quatre-vingts': '80',
  huitante: '80',
  'quatre-vingt-dix': '90',
  nonante: '90',
}

const hourNumber = (word: string): number =>
  /^\d/.test(word) ? Number(word) : /^une$/i.test(word) ? 1 : dayNumber(word)
const hour = `\\d{1,2}|une|${days.slice(1, 12).join('|')}`

/** What stands behind an hour, in minutes. */
const behindHour = (words: string): number => {
  const [, before, part] = /^(moins )?(.+)$/i.exec(words.trim()) ?? []
  const name = (part ?? '').replace(/^(?:et|le) /i, '').toLowerCase()
  const minutes = name.startsWith('quart') ? 15 : name.startsWith('demi') ? 30 : dayNumber(name)
  return before === undefined ? minutes : -minutes
}

const dayNumber = (word: string): number =>
  /^\d/.test(word) ? Number.parseInt(word, 10) : days.indexOf(word.toLowerCase()) + 1

/** French days, times and fractions: *le premier décembre*, *1er juin 2025*, 15/06/2025, 14h30, *midi et demi*, 1/2. */
export const frenchMoments = findBy([
  telephone,
  isoDay,
  years,
  {
    pattern: /(?<!\d)(?:de |entre |d’|d')?(1\d{3}|20\d{2})[\s\u00A0](?:à|et)[\s\u00A0](1\d{3}|20\d{2})(?!\d)/giu,
    values: ([, from, to]) => yearsOf(from!, to!),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})années[\\s\\u00A0](\\d{4}|\\d{2}|${Object.keys(tens).toReversed().join('|')})(?![\\p{L}\\d-])`,
      'giu',
    ),
    values: ([, when]) => decadeOf(/^\d/.test(when!) ? when! : tens[when!.toLowerCase()]!),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?![\d/])/gu,
    values: ([, day, , month, year]) =>
      ['19', '20'].flatMap(century => dayOf(Number(day), Number(month), century + year)),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])/gu,
    values: ([, day, month, year]) => dayOf(Number(day), Number(month), year),
  },
  {
    // Without a year only behind an article or a weekday: else it is a fraction, or a mark.
    pattern:
      /(?<=(?:^|\s|[(’'])(?:le|du|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[\s\u00A0])(\d{1,2})\/(\d{1,2})(?![\d/])/giu,
    values: ([, day, month]) => dayOf(Number(day), Number(month)),
  },
  {
    pattern:
      /(?<![\d,])(\d+)[\s\u00A0\u202F]?(?:€|euros?)[\s\u00A0\u202F](?:et )?(\d{2})(?:[\s\u00A0]centimes?)?(?!\d)/giu,
    values: ([, whole, cents]) => sumOf(whole!, cents!),
  },
  {
    pattern:
      /(?<![\d,])([12])(?:[\s\u00A0\u202F]?m(?:ètres?)?[\s\u00A0\u202F]?|,)(\d{2})(?!\d)(?:[\s\u00A0\u202F]?m(?:ètres?)?(?!\p{L}))?/giu,
    values: ([all, metres, rest]) => (/m/i.test(all!) ? lengthOf(Number(metres) * 100 + Number(rest)) : []),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(${hour})[\\s\\u00A0](?:heures?|h)[\\s\\u00A0]((?:moins )?(?:le |et )?quart|et demie?|moins (?:${days.slice(4).join('|')})|(?:${days.slice(4).join('|')}))(?!\\p{L})`,
      'giu',
    ),
    values: ([, hours, rest]) => {
      const all = hourNumber(hours!) * 60 + behindHour(rest!)
      return [...timeOf(Math.floor(all / 60), all % 60), ...lastingOf(0, all)]
    },
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(midi|minuit) (moins (?:le quart|${days.slice(4).join('|')})|et quart|${days.slice(4).join('|')})(?!\\p{L})`,
      'giu',
    ),
    values: ([, word, rest]) => {
      const all = ((/midi/i.test(word!) ? 720 : 1440) + behindHour(rest!)) % 1440
      return [`${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`]
    },
  },
  {
    pattern:
      /(?<![\p{L}\d,])(\d{1,3}|trente|quarante|soixante|quatre-vingt-dix)[\s\u00A0]?(?:minutes?|min)(?!\p{L})/giu,
    values: ([, minutes]) => lastingOf(0, Number(minutes) || Number(tens[minutes!.toLowerCase()] ?? 0)),
  },
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
    values: ([, hours, minutes]) => [
      ...timeOf(Number(hours), Number(minutes ?? 0)),
      ...(minutes === undefined ? [] : lastingOf(Number(hours), Number(minutes))),
    ],
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
