import type { NumberKnowledge } from '../../core/language/numbers.ts'
import { englishMeasures } from './measures.ts'
import { englishMoments } from './moments.ts'

const numbered = (line: string, from: number): [string, number][] =>
  line.split(' ').map((word, index) => [word, from + index])

const tens: [string, number][] = 'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .map((word, index) => [word, 10 * (index + 2)])

/** English numbers in digits and in words. *Billion* is 10⁹, *trillion* 10¹². */
export const englishNumbers: NumberKnowledge = {
  digits: /(?<![\p{L}\d])\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|(?<![\p{L}\d.])\d+(?:\.\d+)?|(?<![\p{L}\d.])\.\d+/gu,
  moments: englishMoments,
  decimal: '.',
  units: new Map([
    ['one', 1],
    ...numbered('two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen', 2),
    ['seventeen', 17],
    ['eighteen', 18],
    ['nineteen', 19],
    ...tens,
    ['dozen', 12],
    ['dozens', 12],
    ['score', 20],
    ['fortnight', 14],
  ]),
  scales: new Map([
    ['dozen', 12],
    ['hundred', 100],
    ['hundreds', 100],
    ['thousand', 1e3],
    ['thousands', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['billion', 1e9],
    ['billions', 1e9],
    ['bn', 1e9],
    ['trillion', 1e12],
    ['trillions', 1e12],
  ]),
  ordinals: new Map([
    ['first', 1],
    ...numbered(
      'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
      3,
    ),
    ...numbered('sixteenth seventeenth eighteenth nineteenth twentieth', 16),
    ['thirtieth', 30],
    ['fortieth', 40],
    ['fiftieth', 50],
    ['sixtieth', 60],
    ['hundredth', 100],
  ]),
  afterTens: new Map([['second', 2]]),
  first: new Set(['first']),
  roman:
    /(?<=(?<!\p{L})(?:[Cc]hapter|CHAPTER|[Vv]olume|VOLUME|[Bb]ook|BOOK|[Aa]ct|ACT|[Ss]cene|SCENE|[Pp]art|PART)[\s\u00A0])[IVXLC]+(?![\p{L}\d])|^[IVXLC]+(?=\.?$)/gu,
  measures: englishMeasures,
  money: [
    { pattern: /^[€$£]\d[\d,.]*[\s\u00A0]?(?:m|mn)(?![\p{L}\d])/u, scale: 1e6 },
    { pattern: /^[€$£]\d[\d,.]*[\s\u00A0]?k(?![\p{L}\d])/u, scale: 1e3 },
  ],
  joints: new Set(['and']),
  idioms: [
    { value: 14, behind: /^/u, factors: [15 / 14, 1 / 7] },
    { value: 12, behind: /^/u, factors: [1 / 2] },
    { value: 1, behind: /^[\s\u00A0]weeks?(?!\p{L})/u, factors: [8, 7] },
  ],
}
