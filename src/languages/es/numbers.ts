import type { NumberKnowledge } from '../../core/language/numbers.ts'

const numbered = (line: string, from: number, step = 1): [string, number][] =>
  line.split(' ').map((word, index) => [word, from + step * index])

/** Spanish numbers in digits and in words. *Mil millones* is 10⁹ and *billón* 10¹²: an English trillion. */
export const spanishNumbers: NumberKnowledge = {
  digits:
    /(?<![\p{L}\d])\d{1,3}(?:[.\u00A0\u202F ]\d{3})+(?![\d\u00A0\u202F]|[.,]\d{3})(?:,\d+)?|(?<![\p{L}\d,.])\d+(?:,\d+)?/gu,
  decimal: ',',
  units: new Map([
    ...numbered('uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis', 1),
    ['una', 1],
    ...numbered('diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco', 17),
    ...numbered('veintiséis veintisiete veintiocho veintinueve treinta', 26),
    ['veintiún', 21],
    ['veintiuna', 21],
    ...numbered('cuarenta cincuenta sesenta setenta ochenta noventa', 40, 10),
    ...numbered('ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos', 100, 100),
    ...numbered('doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas', 200, 100),
    ['cien', 100],
    ['ochocientos', 800],
    ['novecientos', 900],
    ['novecientas', 900],
    ['docena', 12],
    ['docenas', 12],
  ]),
  scales: new Map([
    ['mil', 1e3],
    ['miles', 1e3],
    ['millón', 1e6],
    ['millones', 1e6],
    ['billón', 1e12],
    ['billones', 1e12],
  ]),
  ordinals: new Map([
    ...numbered('tercero cuarto quinto sexto séptimo octavo noveno décimo', 3),
    ...numbered('tercera cuarta quinta sexta séptima octava novena décima', 3),
    ['tercer', 3],
  ]),
  joints: new Set(['y']),
  roman: /(?<=\bsiglos?\s)[IVX]+\b/gu,
  idioms: [
    { value: 15, behind: /^\s*días/u, factors: [14 / 15, 1 / 15] },
    { value: 8, behind: /^\s*días/u, factors: [7 / 8, 1 / 8] },
  ],
}
