import type { Measure } from '../../core/language/numbers.ts'
import { wordsOf } from '../../core/language/quantities.ts'

/** French units, each with its words: metres, kilograms, litres, square metres, degrees Celsius, seconds, bytes; money by currency. */
const units: readonly (readonly [words: string, measure: Measure])[] = [
  ['cm centimètre centimètres', { dimension: 'length', factor: 0.01 }],
  ['mm millimètre millimètres', { dimension: 'length', factor: 0.001 }],
  ['m mètre mètres', { dimension: 'length', factor: 1 }],
  ['km kilomètre kilomètres', { dimension: 'length', factor: 1000 }],
  ['lieue lieues', { dimension: 'length', factor: 4000 }],
  ['mile miles milles', { dimension: 'length', factor: 1609.34 }],
  ['pied pieds', { dimension: 'length', factor: 0.3048 }],
  ['pouce pouces', { dimension: 'length', factor: 0.0254 }],
  ['g gramme grammes', { dimension: 'mass', factor: 0.001 }],
  ['kg kilo kilos kilogramme kilogrammes', { dimension: 'mass', factor: 1 }],
  ['t tonne tonnes', { dimension: 'mass', factor: 1000 }],
  ['l litre litres', { dimension: 'volume', factor: 1 }],
  ['cl centilitre centilitres', { dimension: 'volume', factor: 0.01 }],
  ['ml millilitre millilitres', { dimension: 'volume', factor: 0.001 }],
  ['hl hectolitre hectolitres', { dimension: 'volume', factor: 100 }],
  ['ha hectare hectares', { dimension: 'area', factor: 10000 }],
  ['m²|m2|mètre carré|mètres carrés', { dimension: 'area', factor: 1 }],
  ['km²|km2|kilomètre carré|kilomètres carrés', { dimension: 'area', factor: 1e6 }],
  ['km/h|kilomètres-heure|kilomètres à l’heure|kilomètres par heure', { dimension: 'speed', factor: 1 }],
  ['nœud nœuds', { dimension: 'speed', factor: 1.852 }],
  ['°c ° degré degrés', { dimension: 'temperature', factor: 1 }],
  ['seconde secondes', { dimension: 'time', factor: 1 }],
  ['minute minutes', { dimension: 'time', factor: 60 }],
  ['heure heures', { dimension: 'time', factor: 3600 }],
  ['jour jours', { dimension: 'time', factor: 86400 }],
  ['semaine semaines', { dimension: 'time', factor: 604800 }],
  ['mois', { dimension: 'time', factor: 2629800 }],
  ['an ans année années', { dimension: 'time', factor: 31557600 }],
  ['siècle siècles', { dimension: 'time', factor: 3155760000 }],
  ['octet octets', { dimension: 'byte', factor: 1 }],
  ['ko kio kilooctet kilooctets kilo-octet kilo-octets', { dimension: 'byte', factor: 1e3 }],
  ['mo mio mégaoctet mégaoctets méga-octet méga-octets', { dimension: 'byte', factor: 1e6 }],
  ['go gio gigaoctet gigaoctets giga-octet giga-octets', { dimension: 'byte', factor: 1e9 }],
  ['to tio téraoctet téraoctets', { dimension: 'byte', factor: 1e12 }],
  ['€ euro euros', { dimension: 'euro', factor: 1 }],
  ['$ dollar dollars', { dimension: 'dollar', factor: 1 }],
  ['£|livre sterling|livres sterling', { dimension: 'pound', factor: 1 }],
  ['¥ yen yens', { dimension: 'yen', factor: 1 }],
  ['franc francs', { dimension: 'franc', factor: 1 }],
]

export const frenchMeasures: ReadonlyMap<string, Measure> = new Map(
  units.flatMap(([words, measure]) => wordsOf(words).map((word): [string, Measure] => [word, measure])),
)
