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
import { decimal, number, numberOf, ordinals } from './small-numbers.ts'

const degree = '(?:°|degrés?)(?! ?F)(?!\\p{L}{2})'
const scale = 'millions?|milliards?|billions?|milliers?|mille|mds?|m[€$£]|k[€$£]'

const floorWords: ReadonlyMap<string, number> = new Map([['second', 2], ...[...ordinals].slice(0, 9)])
const wholes: Readonly<Record<string, number>> = { cent: 100, mille: 1000 }

/** How clothes and shoes of a size are counted elsewhere: less by so many. */
const otherSizes = [0, 28, 30, 31, 32, 33, 33.5, 34, 34.5]

const often: readonly Writing[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}\\d,])(?:(${number}|une) fois|(?:à )?(deux|trois|2|3) reprises)(?!\\p{L})`, 'giu'),
    values: ([, times, again]) => countOf(numberOf((times ?? again)!)),
  },
]

const factors: readonly Writing[] = [
  {
    pattern: new RegExp(`(?<!\\p{L})(multipli|divis)\\p{Ll}+ par (${number})(?![\\p{L}\\d,])`, 'giu'),
    values: ([, way, times]) => factorOf(/^m/iu.test(way!) ? numberOf(times!) : 1 / numberOf(times!)),
  },
  {
    pattern: /(?<!\p{L})(doubl|tripl|quadrupl)(?:er|ée?s?|ent|a|ait|aient|èrent|ant)(?!\p{L})/giu,
    values: ([, how]) => factorOf({ d: 2, t: 3, q: 4 }[how!.charAt(0).toLowerCase()]!),
  },
]

const sizes: readonly Writing[] = [
  {
    pattern: /(?<=(?<!\p{L})(?:taille|pointure|chausse\p{Ll}* du) )(\d{2})(?![\p{L}\d,])/giu,
    values: ([, size]) => sizesOf(...otherSizes.map(less => Number(size) - less)),
  },
]

const ovens: readonly Writing[] = [
  {
    // A mark of a French oven is some thirty degrees, and that of a gas oven about two less.
    pattern: /(?<!\p{L})th(?:ermostat|\.)? ?(\d{1,2})(?:[-/–]\d)?(?![\p{L}\d])/giu,
    values: ([, mark]) => ovenOf(...[1, 2, 3].map(less => Number(mark) - less)),
  },
]

const wars: readonly Writing[] = [
  {
    pattern: /(?<!\p{L})(première|seconde|deuxième|1re|1ère|2e|IIe) guerre mondiale/giu,
    values: ([, which]) => warOf(/^(?:p|1)/iu.test(which!) ? 1 : 2),
  },
]

const degrees: readonly Writing[] = [
  {
    pattern: new RegExp(
      `(?:(?<![\\p{L}\\d])moins |(?<!\\p{L}|\\d ?)[-–−] ?)(${decimal}) ?${degree}|(?<![\\p{L}\\d,])(${decimal}) ?${degree} ?C?(?: Celsius)? (?:sous|au-dessous de|en dessous de) zéro`,
      'giu',
    ),
    values: ([, minus, below]) => degreesOf(-numberOf((minus ?? below)!)),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d,])(${decimal}) ?${degree}|(?<=(?:fièvre|température) (?:de|à) )(\\d{2}(?:,\\d)?)(?![\\p{L}\\d,%])`,
      'giu',
    ),
    values: ([, degrees, fever]) => degreesOf(numberOf((degrees ?? fever)!)),
  },
]

const floors: readonly Writing[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(premier|1er)|(${[...floorWords.keys()].join('|')})|(\\d{1,2})(?:e|ᵉ|ème)) étage(?!\\p{L})`,
      'giu',
    ),
    values: ([, first, word, digits]) => {
      const floor = first === undefined ? (floorWords.get(word?.toLowerCase() ?? '') ?? Number(digits)) : 1
      return floorOf(floor, floor + 1)
    },
  },
]

const ranks: readonly Writing[] = [
  {
    pattern:
      /(?<![\p{L}\d])(?:1(?:er|re|ère|ᵉʳ|ʳᵉ)|I(?:er|re|ᵉʳ)|(?<=(?:chapitre|tome|livre|acte|article|volume|françois|napoléon) )premier)(?!\p{L}| étage)/giu,
    values: () => rankOf(1),
  },
]

const seconds: readonly Writing[] = [
  {
    pattern:
      /(?<![\p{L}\d,])(\d+)(?: ?(?:s|sec|secondes?)(?!\p{L}) ?| ?(?:[”″"]|’’|'') ?|,)(\d{2})(?!\d)( ?(?:s|secondes?)(?!\p{L}))?/giu,
    values: ([all, seconds, rest, unit]) =>
      all.includes(',') && unit === undefined ? [] : secondsOf(Number(`${seconds}.${rest}`)),
  },
]

const portions: readonly Writing[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d,])(une?|${number}) (?:\\p{L}+ ){0,2}sur (${number}|cent|mille)(?![\\p{L}\\d,-])`,
      'giu',
    ),
    values: ([, part, whole]) => shareOf(numberOf(part!), wholes[whole!.toLowerCase()] ?? numberOf(whole!)),
  },
]

const halves: readonly Writing[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}\\d,.]|\\d )(\\d+),50?(?![\\d,])(?! ?(?:${scale}))`, 'giu'),
    values: ([, whole]) => halfOver(Number(whole)),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d,])(${number}|une) (?!(?:${scale}))\\p{L}+ et demie?(?!\\p{L})`, 'giu'),
    values: ([, whole]) => halfOver(numberOf(whole!)),
  },
  {
    pattern: /(?<![\p{L}\d,])(\d+) ?(?:½|1\/2)/gu,
    values: ([, whole]) => halfOver(Number(whole)),
  },
]

/** What French counts beside days and sums: *deux fois*, *doublé*, *un sur dix*, −5 °C, *th. 6*, *1er*, *un kilo et demi*. */
export const frenchCounted: readonly Writings[] = [
  { sign: /(?<!\p{L})(?:fois|reprises)/iu, ways: often },
  { sign: /multipli|divis|doubl|tripl|quadrupl/i, ways: factors },
  { sign: /taille|pointure|chauss/i, ways: sizes },
  { sign: /(?<!\p{L})th(?:ermostat|\.| ?\d)/iu, ways: ovens },
  { sign: /guerre mondiale/i, ways: wars },
  { sign: /°|degré|fièvre|température/i, ways: degrees },
  { sign: /étage/i, ways: floors },
  { sign: /1(?:er|re|ère|ᵉʳ|ʳᵉ)|I(?:er|re|ᵉʳ)|(?:re|me|te|cle|çois|éon) premier/iu, ways: ranks },
  { sign: /\d ?(?:s|["”″’'])|\d,\d+ ?s/iu, ways: seconds },
  { sign: /p\. ?\d|pages? \d/i, ways: [pages] },
  { sign: / sur (?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|cent|mille)/iu, ways: portions },
  { sign: /\d,5|½|1\/2|et demi/i, ways: halves },
]
