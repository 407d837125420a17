import { latin } from '../../core/language/latin.ts'
import type { NumberKnowledge } from '../../core/language/numbers.ts'
import { frenchMeasures } from './measures.ts'
import { frenchMoments } from './moments.ts'
import { ordinals } from './small-numbers.ts'

const numbered = (line: string, from: number): [string, number][] =>
  line.split(' ').map((word, index) => [word, from + index])

const small = 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'

/** Ordinals (*XIXᵉ*, *Ier*), parts of a book (*chapitre III*, *annexe IX*), rulers (*Louis XIV*), a number alone on its line. */
const romanNumerals = latin(
  new RegExp(
    [
      /(?=[IVX])(?<!\p{L})[IVX]+(?=(?:e|ᵉ|ème)(?!\p{L}))|(?<!\p{L})I(?=(?:er|ᵉʳ|re)(?!\p{L}))/u,
      /(?<!\p{L})[ivx]+(?=(?:e|ᵉ) siècle)/u,
      /(?<=(?<!\p{L})(?:[Cc]hapitre|CHAPITRE|[Cc]hap\.|[Tt]ome|TOME|[Ll]ivre|LIVRE|[Aa]cte|ACTE|[Ss]cène|SCÈNE|[Pp]artie|PARTIE|[Vv]olume|VOLUME|[Aa]nnexe|[Tt]itre|[Aa]rticle)[\s\u00A0])[IVXLC]+(?![\p{L}\d]|\.[\s\u00A0]?\d)/u,
      /(?<=(?<!\p{L})(?:[Cc]hapitres|[Tt]omes|[Ll]ivres|[Aa]ctes|[Ss]cènes|[Pp]arties|[Vv]olumes|[Aa]nnexes|[Tt]itres|[Aa]rticles)[\s\u00A0](?:[IVXLC]+(?:, ?| (?:à|et|ou) |[-–])){0,6})[IVXLC]+(?![\p{L}\d])/u,
      /(?<=\p{Lu}\p{Ll}+[\s\u00A0])[IVX]{2,6}(?![\p{L}\d])/u,
      /(?<=(?:Charles|Henri|Philippe|Georges?|Paul|Pie|Léon)[\s\u00A0])[VX](?![\p{L}\d.])/u,
      /^[IVXLC]+(?=\.?$)/u,
    ]
      .map(({ source }) => source)
      .join('|'),
    'gu',
  ),
)

/** French numbers in digits and in words. *Milliard* is 10⁹, *billion* 10¹². */
export const frenchNumbers: NumberKnowledge = {
  digits: latin(/(?<![\p{L}\d])\d{1,3}(?:[ \u00A0\u202F.’']\d{3})+(?!\d)(?:,\d+)?|(?<![\p{L}\d,.])\d+(?:[,.]\d+)?/gu),
  moments: frenchMoments,
  shortYear:
    /(?<!\p{L})(?:guerre de|(?:mars|avril|mai|juin|août|été|hiver|printemps|automne|crise de|depuis|en))[\s\u00A0]$/iu,
  decimal: ',',
  inexact: /^(?:1(?:ers?|res?|ᵉʳ|ʳᵉ|°)|2(?:e|de?|nde?|ᵉ|°))(?![\p{L}\d])/u,
  units: new Map([
    ['un', 1],
    ['une', 1],
    ...numbered(small, 2),
    ['vingt', 20],
    ['vingts', 20],
    ['trente', 30],
    ['quarante', 40],
    ['cinquante', 50],
    ['soixante', 60],
    ['septante', 70],
    ['huitante', 80],
    ['nonante', 90],
    ['dizaine', 10],
    ['dizaines', 10],
    ['douzaine', 12],
    ['douzaines', 12],
    ['quinzaine', 15],
    ['vingtaine', 20],
    ['trentaine', 30],
    ['quarantaine', 40],
    ['cinquantaine', 50],
    ['soixantaine', 60],
    ['centaine', 100],
    ['centaines', 100],
    ['millier', 1000],
    ['milliers', 1000],
  ]),
  scales: new Map([
    ['vingt', 20],
    ['vingts', 20],
    ['cent', 100],
    ['cents', 100],
    ['mille', 1e3],
    ['mil', 1e3],
    ['douzaine', 12],
    ['douzaines', 12],
    ['millier', 1e3],
    ['milliers', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['milliard', 1e9],
    ['milliards', 1e9],
    ['billion', 1e12],
    ['billions', 1e12],
  ]),
  ordinals: new Map([
    ...ordinals,
    ['unième', 1],
    ['vingtième', 20],
    ['trentième', 30],
    ['quarantième', 40],
    ['cinquantième', 50],
    ['soixantième', 60],
    ['centième', 100],
  ]),
  joints: new Set(['et']),
  roman: romanNumerals,
  half: /^[\s\u00A0]et demie?(?!\p{L})/u,
  halfOf: /demi[-\s\u00A0]$/u,
  first: new Map([
    ...['premier', 'première', 'premiers', 'premières'].map(word => [word, 1] as const),
    ...['second', 'seconde', 'seconds', 'secondes', 'double'].map(word => [word, 2] as const),
    ['triple', 3],
    ...['zéro', 'aucun', 'aucune', 'sans', 'rien'].map(word => [word, 0] as const),
  ]),
  measures: frenchMeasures,
  money: [
    { pattern: /^.\d[\d\s.,\u00A0\u202F]*M[€$£]/su, scale: 1e6 },
    {
      pattern:
        /^.\d[\d\s.,\u00A0\u202F]*(?:Mds?[\s\u00A0\u202F]?(?:[€$£]|d[’'](?=euros)|de(?=[\s\u00A0](?:dollars|francs)))|mds?[\s\u00A0\u202F]?[€$£])/su,
      scale: 1e9,
    },
    { pattern: /^.\d[\d\s.,\u00A0\u202F]*k[€$£]/su, scale: 1e3 },
  ],
  idioms: [
    // a fortnight, a week
    { value: 15, behind: /^[\s\u00A0]+jours?(?!\p{L})/u, factors: [2 / 15, 14 / 15] },
    // ten or so: a dozen
    { value: 10, behind: /^[\s\u00A0]+d[e’']/u, factors: [1.2] },
    { value: 8, behind: /^[\s\u00A0]+jours?(?!\p{L})/u, factors: [7 / 8, 1 / 8] },
    // a league is three miles, four kilometres
    { behind: /^[\s\u00A0]+(?:\p{L}+[\s\u00A0]+)?lieues?(?!\p{L})/u, factors: [3, 2.5, 4] },
  ],
}
