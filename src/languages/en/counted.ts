import {
  countOf,
  degreesOf,
  factorOf,
  floorOf,
  halfOver,
  ovenOf,
  pages,
  rankOf,
  secondsOf,
  shareOf,
  sizesOf,
  type Writing,
  type Writings,
  warOf,
} from '../../core/language/moments.ts'
import { decimal, number, numberOf, smallOrdinal } from './small-numbers.ts'

const scale = 'million|billion|trillion|thousand|hundred|dozen|bn|m(?!\\p{L})|k(?!\\p{L})'
const wholes: Readonly<Record<string, number>> = { 'a hundred': 100, 'a thousand': 1000 }
const oftenWords: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 }
const foldWords = 'two|three|four|five|six|seven|eight|nine|ten|twenty'

const often: readonly Writing[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}\\d.,])(?:(once|twice|thrice)|(${number}) times)(?!\\p{L})`, 'giu'),
    values: ([, word, times]) => countOf(word === undefined ? numberOf(times!) : oftenWords[word.toLowerCase()]!),
  },
]

const factors: readonly Writing[] = [
  {
    pattern: new RegExp(`(?<!\\p{L})(multipli|divid)(?:ed|es|e|y|ing) by (${number})(?![\\p{L}\\d.])`, 'giu'),
    values: ([, way, times]) => factorOf(/^m/iu.test(way!) ? numberOf(times!) : 1 / numberOf(times!)),
  },
  {
    pattern: /(?<!\p{L})(doubl|tripl|trebl|quadrupl|halv)(?:ed|ing)(?!\p{L})/giu,
    values: ([, how]) => factorOf({ d: 2, t: 3, q: 4, h: 1 / 2 }[how!.charAt(0).toLowerCase()]!),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${foldWords})-?fold(?!\\p{L})`, 'giu'),
    values: ([, times]) => factorOf(numberOf(times!)),
  },
]

const sizes: readonly Writing[] = [
  {
    pattern: /(?<=(?<!\p{L})size (?:an? )?)(\d{1,2}(?:\.5)?)(?![\p{L}\d])/giu,
    values: ([, size]) => sizesOf(Number(size)),
  },
]

const ovens: readonly Writing[] = [
  {
    pattern: /(?<!\p{L})gas(?: mark)? (\d{1,2})(?:[-/–]\d)?(?![\p{L}\d])/giu,
    values: ([, mark]) => ovenOf(Number(mark)),
  },
]

const wars: readonly Writing[] = [
  {
    pattern: /(?<!\p{L})(?:(first|second) world war|(?:world war|ww) ?(I|II|one|two|1|2))(?![\p{L}\d])/giu,
    values: ([, word, number]) => warOf(/^(?:first|i|one|1)$/iu.test((word ?? number)!) ? 1 : 2),
  },
]

const degrees: readonly Writing[] = [
  {
    pattern: new RegExp(
      `(?:(?<![\\p{L}\\d])minus |(?<!\\p{L}|\\d ?)[-–−])(${decimal}) ?(?:°|degrees?(?!\\p{L}))(?! ?F)|(?<![\\p{L}\\d.])(${decimal})(?: ?°C?| degrees?(?: C(?:elsius)?)?)? below(?: zero| freezing)?(?!\\p{L})`,
      'giu',
    ),
    values: ([, minus, below]) => degreesOf(-numberOf((minus ?? below)!)),
  },
  {
    // Degrees without a name may be Fahrenheit's.
    pattern: new RegExp(
      `(?<![\\p{L}\\d.])(${decimal})(?: ?°|[ -](degrees?)(?!\\p{L}))(?! ?F)|(?<=(?:fever|temperature) of )(\\d{2,3}(?:\\.\\d)?)(?![\\p{L}\\d%°]|[ -]?degrees?)`,
      'giu',
    ),
    values: ([, degrees, word, fever]) => {
      const value = numberOf((degrees ?? fever)!)
      const mayBeFahrenheit = value >= 32 && (word !== undefined || fever !== undefined)
      return degreesOf(value, ...(mayBeFahrenheit ? [Math.round((10 * (value - 32)) / 1.8) / 10] : []))
    },
  },
]

const floors: readonly Writing[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(${smallOrdinal}|\\d{1,2}(?:st|nd|rd|th))[ -](?:floor|storey|story)(?!\\p{L})`,
      'giu',
    ),
    values: ([, floor]) => floorOf(numberOf(floor!)),
  },
]

const ranks: readonly Writing[] = [
  {
    pattern:
      /(?<![\p{L}\d]|(?:\d|(?<!\p{L})(?:an?|one|per|split|each|every|few))[ -])(first|second|third|fourth|[1-9](?:st|nd|rd|th))(?![\p{L}-])|(?<=(?:chapter|volume|book|act|part|article) )(one|two|three|four|five|[1-9])(?![\p{L}\d.])/giu,
    values: ([, ordinal, part]) => rankOf(numberOf((ordinal ?? part)!)),
  },
]

const seconds: readonly Writing[] = [
  {
    pattern: /(?<![\d.])(\d+\.\d{2})[ -]?(?:s|secs?|seconds?)(?!\p{L})/giu,
    values: ([, seconds]) => secondsOf(Number(seconds)),
  },
]

const portions: readonly Writing[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,-])(${number}) (?:\\p{L}+ ){0,2}(?:in(?: every)?|out of(?: every)?) (${number}|a hundred|a thousand)(?![\\p{L}\\d.,-])(?! (?:minute|hour|day|week|month|year)s?(?!\\p{L}))`,
      'giu',
    ),
    values: ([, part, whole]) => shareOf(numberOf(part!), wholes[whole!.toLowerCase()] ?? numberOf(whole!)),
  },
]

const halves: readonly Writing[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}\\d.,])(\\d+)\\.50?(?![\\d.])(?!(?: ?|-)(?:${scale}))`, 'giu'),
    values: ([, whole]) => halfOver(Number(whole)),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,])(an?|${number})(?: (?!(?:${scale}))\\p{L}+)? and a half(?!\\p{L})(?! (?:${scale}))`,
      'giu',
    ),
    values: ([, whole]) => halfOver(numberOf(whole!)),
  },
  {
    pattern: /(?<![\p{L}\d.,])(\d+)[ -]?(?:½|1\/2)/gu,
    values: ([, whole]) => halfOver(Number(whole)),
  },
]

/** What English counts beside days and sums: *twice*, *doubled*, one in ten, −5°C, gas mark 4, *first*, a kilo and a half. */
export const englishCounted: readonly Writings[] = [
  { sign: /once|twice|thrice|times/i, ways: often },
  { sign: /multipl|divid|(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|ing)|fold/i, ways: factors },
  { sign: /size/i, ways: sizes },
  { sign: /gas /i, ways: ovens },
  { sign: /world war|ww/i, ways: wars },
  { sign: /°|degree|below|fever|temperature/i, ways: degrees },
  { sign: /floor|stor(?:e?y)/i, ways: floors },
  {
    sign: /first|second|third|fourth|\d(?:st|nd|rd|th)|chapter|volume|book|(?<!\p{L})(?:act|part|article) /iu,
    ways: ranks,
  },
  { sign: /\d\.\d\d[ -]?s/i, ways: seconds },
  { sign: /p\. ?\d|pages? \d/i, ways: [pages] },
  {
    sign: /(?:in|of|every) (?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a hundred|a thousand)/iu,
    ways: portions,
  },
  { sign: /\d\.5|½|1\/2|and a half/i, ways: halves },
]
