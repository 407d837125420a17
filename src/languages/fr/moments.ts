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
import { frenchCounted } from './counted.ts'
import { frenchFeasts } from './feasts.ts'
import { decimal, number, numberOf, smallNumber } from './small-numbers.ts'

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const month = `(?:${months.join('|')})|(?:janv|févr?|avr|juil|sept|oct|nov|déc)\\.?`
const monthNumber = (word: string): number => {
  const key = word.toLowerCase().replace('.', '').replace(/^fév$/u, 'févr')
  return months.findIndex(name => name.startsWith(key)) + 1
}

const euros = 'euros?|dollars?|francs?|livres?'
const day = `\\d{1,2}(?:er|ᵉʳ)?|premier|${smallNumber}`
const dayNumber = (word: string): number => (/^premier$/iu.test(word) ? 1 : numberOf(word))

/** A word for a part, and how many make a whole. */
const parts: Readonly<Record<string, number>> = {
  demi: 2,
  moitié: 2,
  tiers: 3,
  quart: 4,
  quarts: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
  vingtième: 20,
  centième: 100,
  millième: 1000,
}
const ordinalParts = 'cinquième|sixième|septième|huitième|neuvième|dixième|vingtième|centième|millième'

/** What stands behind an hour, in minutes. */
function behindHour(words: string): number {
  const [, before, part] = /^(moins )?(?:le |et |un )?(.+)$/iu.exec(words.trim()) ?? []
  const minutes = /^quart/iu.test(part ?? '') ? 15 : /^demie?$/iu.test(part ?? '') ? 30 : numberOf(part ?? '')
  return before === undefined ? minutes : -minutes
}

const halfOfDay = (words: string | undefined): 'a' | 'p' | undefined =>
  words === undefined ? undefined : /matin/iu.test(words) ? 'a' : 'p'

const hourNumber = (word: string): number =>
  /^midi$/iu.test(word) ? 12 : /^minuit$/iu.test(word) ? 24 : numberOf(word)

function timeFrom(hours: string, minutes: number, half?: string): readonly MomentValue[] {
  const all = hourNumber(hours) * 60 + minutes
  const isNamed = /^mi/iu.test(hours)
  const shown = isNamed ? (all % 1440 < 720 ? 'a' : 'p') : halfOfDay(half)
  const lasting = isNamed || half !== undefined ? [] : lastingOf(0, all)
  return [...timeOf(Math.floor(all / 60) % (isNamed ? 24 : 100), all % 60, shown), ...lasting]
}

const sumAround = (whole: string, hundredths: string | undefined): readonly MomentValue[] =>
  sumOf(
    numberOf(whole),
    hundredths === undefined ? 0 : /^\d$/.test(hundredths) ? 10 * Number(hundredths) : numberOf(hundredths),
  )

const days: readonly Writing[] = [
  isoDay,
  years,
  {
    pattern: /(?<=guerres? (?:de |d[’'])?)(\d{2})[-–](\d{2})(?!\d)/giu,
    values: ([, from, to]) => yearsOf(`19${from}`, to!),
  },
  {
    pattern: /(?<!\p{L})la (vingt|trent|quarant|cinquant|soixant)aine(?!\p{L}| d[’'e])/giu,
    values: ([, ten]) => decadeOf(String(numberOf(`${ten}${ten === 'vingt' ? '' : 'e'}`))),
  },
  {
    pattern: /(?<!\d)(?:de |entre |d’|d')?(1\d{3}|20\d{2}) (?:à|et) (1\d{3}|20\d{2})(?!\d)/giu,
    values: ([, from, to]) => yearsOf(from!, to!),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})années (\\d{4}|\\d{2}|deux mille|${smallNumber}) ?(?![\\p{L}\\d-])`, 'giu'),
    values: ([, when]) =>
      decadeOf(/^\d/.test(when!) ? when! : /^deux mille$/iu.test(when!) ? '2000' : String(numberOf(when!))),
  },
  {
    pattern: /(?<!\p{L})(twenties|thirties|fifties|sixties|seventies|eighties|nineties)(?!\p{L})/giu,
    values: ([, word]) =>
      decadeOf({ tw: '20', th: '30', fi: '50', si: '60', se: '70', ei: '80' }[word!.slice(0, 2).toLowerCase()] ?? '90'),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])(?!\.\d)/gu,
    values: ([, day, , month, year]) => yearOf(year!).flatMap(each => dayOf(Number(day), Number(month), each)),
  },
  {
    // Without a year only behind an article or a weekday: else it is a fraction, or a mark.
    pattern:
      /(?<=(?:^|\s|[(’'])(?:le|du|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )(\d{1,2})\/(\d{1,2})(?![\d/])/giu,
    values: ([, day, month]) => dayOf(Number(day), Number(month)),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(${day})[ -](${month})(?: (\\d{4}))?(?![\\p{L}\\d])`, 'giu'),
    values: ([, day, name, year]) => dayOf(dayNumber(day!), monthNumber(name!), year),
  },
]

const times: readonly Writing[] = [
  {
    pattern: /(?<!\p{L})(?:un|(trois)) quarts? d[’']heure(?!\p{L})/giu,
    values: ([, three]) => lastingOf(0, three === undefined ? 15 : 45),
  },
  {
    pattern: /(?<![\p{L}\d])(?:une demi-heure|(?:1\/2|½) ?heure)(?!\p{L})/giu,
    values: () => lastingOf(0, 30),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d,])(?:(midi|minuit)|(${number}) ?(?:heures?|h)) ?((?:moins )?(?:le |et |un )?quart|et demie?|moins (?:${smallNumber})|(?:${smallNumber})|\\d{2}(?! ?h)|et (?:\\d{1,2}|${smallNumber})(?= ?min(?:utes?)?(?!\\p{L})))(?: ?min(?:utes?)?)?( du matin| de l[’']après-midi| du soir)?(?![\\p{L}\\d])`,
      'giu',
    ),
    values: ([, named, hours, rest, half]) => timeFrom((named ?? hours)!, behindHour(rest!), half),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d,])(${number}) ?(?:heures?|h)( du matin| de l[’']après-midi| du soir)?(?![\\p{L}\\d])`,
      'giu',
    ),
    values: ([, hours, half]) => timeFrom(hours!, 0, half),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d,])(${number}) ?(?:minutes?|min)(?!\\p{L})`, 'giu'),
    values: ([, minutes]) => lastingOf(0, numberOf(minutes!)),
  },
  {
    pattern: /(?<![\d.:])(\d{1,2}):(\d{2})(?![\d:])/gu,
    values: ([, hours, minutes]) => timeOf(Number(hours), Number(minutes)),
  },
  {
    pattern: /(?<![\p{L}])(midi|minuit)(?!\p{L})/giu,
    values: ([, word]) => timeFrom(word!, 0),
  },
]

const amounts: readonly Writing[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d,])(${number}) ?(?:€|\\$|£|${euros})[ ]?(?:et )?(\\d{2}|${smallNumber})(?: ?(?:centimes?|cents?|pence))?(?![\\p{L}\\d])(?! ?(?:€|%|${euros}))`,
      'giu',
    ),
    values: ([, whole, hundredths]) => sumAround(whole!, hundredths),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d,])(${number}) (?:${euros}) et demie?(?!\\p{L})`, 'giu'),
    values: ([, whole]) => sumAround(whole!, '50'),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d,])(${number}) ?(?:centimes?|cents)(?= |[.,;:!?)]|$)`, 'giu'),
    values: ([, hundredths]) => sumAround('0', hundredths!.padStart(2, '0')),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d,.]|\\d )(\\d{1,3}),(\\d{1,2}) ?(?:€|\\$|£|(?:${euros})(?!\\p{L}))`, 'giu'),
    values: ([, whole, hundredths]) => sumAround(whole!, hundredths),
  },
  {
    pattern: /(?<![\d,])([12])(?: ?m(?:ètres?)? ?|,)(\d{2})(?!\d)(?: ?m(?:ètres?)?(?!\p{L}))?/giu,
    values: ([all, metres, rest]) => (/m/i.test(all) ? lengthOf(Number(metres) * 100 + Number(rest)) : []),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(un|deux) mètres? (${smallNumber})(?!\\p{L})`, 'giu'),
    values: ([, metres, rest]) => lengthOf(numberOf(metres!) * 100 + numberOf(rest!)),
  },
  {
    pattern: /(?<![\d,])(1\d\d|2[0-3]\d) ?cm(?!\p{L})/gu,
    values: ([, centimetres]) => lengthOf(Number(centimetres)),
  },
  {
    pattern: /(?<![\p{L}\d])(?:un demi[- ]|1\/2 |½ )litre|(?<![\p{L}\d,])(\d+(?:,\d+)?) ?(litres?|l|cl|ml)(?!\p{L})/giu,
    values: ([, amount, unit]) =>
      volumeOf(amount === undefined ? 50 : numberOf(amount) * (/^l/i.test(unit!) ? 100 : /^c/i.test(unit!) ? 1 : 0.1)),
  },
]

const shares: readonly Writing[] = [
  {
    pattern: /(?<!\p{L})un demi (?:%|pour cent)(?!\p{L})/giu,
    values: () => fractionOf(0.5, 100),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d,])(${decimal}|cent) ?(?:%|pour cent(?!\\p{L})|p\\. ?(?:100|cent)(?![\\d\\p{L}]))`,
      'giu',
    ),
    values: ([, share]) => fractionOf(/^cent$/iu.test(share!) ? 100 : numberOf(share!), 100),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d,])(${decimal})(?=(?: à | et | ou |[-–])(?:${decimal}) ?(?:%|pour cent(?!\\p{L})))`,
      'giu',
    ),
    values: ([, share]) => fractionOf(numberOf(share!), 100),
  },
  {
    pattern: /(?<![\d,])(\d+(?:,\d+)?) ?‰/gu,
    values: ([, share]) => fractionOf(numberOf(share!), 1000),
  },
  {
    pattern: /(?<![\d/.,])(\d{1,2})\/(\d{1,3})(?![\d/]|[.,]\d)/gu,
    values: ([, part, whole]) => fractionOf(Number(part), Number(whole)),
  },
  {
    pattern: /(?<!\d ?)[½⅓⅔¼¾]/gu,
    values: ([sign]) => fractionOfSign(sign),
  },
  {
    pattern: /(?<!\p{L})(?<!et )(un|une|la|le|l[’']|trois|deux)? ?(demi|moitié|tiers|quarts?)(?!\p{L}|-|[’'])/giu,
    values: ([, count, part]) =>
      fractionOf(count === undefined ? 1 : numberOf(count) || 1, parts[part!.toLowerCase()]!),
  },
  {
    // Behind an article it is a fifth only of something: *le cinquième de la somme*.
    pattern: new RegExp(
      `(?<!\\p{L})(?:(un|deux|trois|quatre|cinq|six|sept|huit|neuf) (${ordinalParts})s?|le (${ordinalParts})(?= d[eu’']))(?!\\p{L})`,
      'giu',
    ),
    values: ([, count = 'un', part, only]) => fractionOf(numberOf(count), parts[(part ?? only!).toLowerCase()]!),
  },
  {
    pattern: /(?<![\d,.]|\d )0?,(5|25|75)0?(?!\d)/gu,
    values: ([, share]) => fractionOf(Number(share!.padEnd(2, '0')), 100),
  },
]

/** French days, times and fractions: *le premier décembre*, *1er juin 2025*, 15/06/2025, 14h30, *midi et demi*, 1/2. */
export const frenchMoments = findBy([
  { sign: /\d/, ways: [telephone] },
  {
    sign: /\d|janvier|février|mars|avril|(?<!\p{L})mai(?!\p{L})|juin|juillet|août|septembre|octobre|novembre|décembre|années|taine|ties(?!\p{L})/iu,
    ways: days,
  },
  { sign: /\d|euro|dollar|franc|livre|centime|mètre|litre/i, ways: amounts },
  { sign: /\d|heure|minute|midi|minuit/i, ways: times },
  { sign: /[\d½⅓⅔¼¾]|moitié|demi|tiers|quart|ièmes?(?!\p{L})|pour cent/iu, ways: shares },
  frenchFeasts,
  ...frenchCounted,
])
