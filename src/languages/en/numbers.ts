import { latin } from '../../core/language/latin.ts'
import type { NumberKnowledge } from '../../core/language/numbers.ts'
import { englishMeasures } from './measures.ts'
import { englishMoments } from './moments.ts'

const numbered = (line: string, from: number): [string, number][] =>
  line.split(' ').map((word, index) => [word, from + index])

const tens: [string, number][] = 'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .map((word, index) => [word, 10 * (index + 2)])

/** Parts of a book (*Chapter III*), centuries (*XIXth*), rulers and wars (*Louis XIV*, *World War II*), a number alone on its line. */
const romanNumerals = latin(
  new RegExp(
    [
      /(?<=(?<!\p{L})(?:[Cc]hapter|CHAPTER|[Cc]hap\.|[Vv]olume|VOLUME|[Vv]ol\.|[Bb]ook|BOOK|[Aa]ct|ACT|[Ss]cene|SCENE|[Pp]art|PART|[Aa]nnex|[Aa]ppendix|[Tt]itle|[Aa]rticle)[\s\u00A0])[IVXLC]+(?![\p{L}\d])/u,
      /(?<=(?<!\p{L})(?:[Cc]hapters|[Vv]olumes|[Vv]ols\.|[Bb]ooks|[Aa]cts|[Ss]cenes|[Pp]arts|[Aa]nnexes|[Tt]itles|[Aa]rticles)[\s\u00A0](?:[IVXLC]+(?:, ?| (?:to|through|and|or) |[-–])){0,6})[IVXLC]+(?![\p{L}\d])/u,
      /(?<=(?:scene|Scene)[\s\u00A0])[ivx]+(?!\p{L})/u,
      /(?=[IVX])(?<!\p{L})[IVX]+(?=(?:st|nd|rd|th)(?!\p{L}))/u,
      /(?<=\p{Lu}\p{Ll}+[\s\u00A0])[IVX]{2,6}(?![\p{L}\d])/u,
      /(?<=(?:Charles|Henr[iy]|Philip|George|Paul|Pius|Leo|Francis|François)[\s\u00A0])[VX](?![\p{L}\d.])/u,
      /(?<=(?:War|Vatican|Type|Phase|Elizabeth|Mary|Napoleon|Napoléon|Francis|François|Nicholas|James|Charles|Alexander|William|Frederick|Leopold|Paul|Peter|Edward|Richard|Philip)[\s\u00A0])I(?![\p{L}\d’'])(?!,?[\s\u00A0](?:am|was|had|have|will|would|shall|should|could|can|do|did|know|think|saw|see)(?!\p{L}))/u,
      /^[IVXLC]+(?=\.?$)/u,
    ]
      .map(({ source }) => source)
      .join('|'),
    'gu',
  ),
)

/** English numbers in digits and in words. *Billion* is 10⁹, *trillion* 10¹². */
export const englishNumbers: NumberKnowledge = {
  digits: latin(
    /(?<![\p{L}\d])\d{1,3}(?:[,’']\d{3})+(?!\d)(?:\.\d+)?|(?<![\p{L}\d.,]|\d[ \u00A0\u202F])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?![\d\u00A0\u202F]|[ ,]\d)(?:\.\d+)?|(?<![\p{L}\d.])\d+(?:\.\d+)?|(?<![\p{L}\d.])\.\d+/gu,
  ),
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
  halfOf: /(?<!\p{L})half(?:[\s\u00A0]an?)?[-\s\u00A0]$/iu,
  first: new Map([
    ['first', 1],
    ['once', 1],
    ...['second', 'twice', 'both', 'double', 'pair', 'couple'].map(word => [word, 2] as const),
    ...['thrice', 'triple', 'treble'].map(word => [word, 3] as const),
    ...['zero', 'nil', 'nought', 'no', 'none', 'nothing', 'nobody', 'without'].map(word => [word, 0] as const),
  ]),
  half: /^[\s\u00A0]and a half(?!\p{L})/u,
  halfBefore: /^[\s\u00A0]and a half(?=[\s\u00A0]\p{L})/u,
  jointsOfThousands: new Set(['and']),
  yearGap: 'oh',
  roman: romanNumerals,
  measures: englishMeasures,
  money: [
    { pattern: /^[€$£]\d[\d,.]*[\s\u00A0]?(?:m|mn|M)(?![\p{L}\d])/u, scale: 1e6 },
    { pattern: /^[€$£]\d[\d,.]*[\s\u00A0]?[kK](?![\p{L}\d])/u, scale: 1e3 },
    { pattern: /^[€$£]\d[\d,.]*[\s\u00A0]?[bB](?![\p{L}\d])/u, scale: 1e9 },
  ],
  joints: new Set(['and']),
  idioms: [
    { value: 14, said: /fortnight$/iu, behind: /^/u, factors: [15 / 14, 1 / 7] },
    { value: 1, behind: /^[\s\u00A0]weeks?(?!\p{L})/u, factors: [8, 7] },
  ],
}
