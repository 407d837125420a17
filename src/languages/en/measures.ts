import type { Measure } from '../../core/language/numbers.ts'
import { wordsOf } from '../../core/language/quantities.ts'

/** English units, each with its words: metres, kilograms, litres, square metres, degrees Celsius, seconds, bytes; money by currency. */
const units: readonly (readonly [words: string, measure: Measure])[] = [
  ['cm centimetre centimetres centimeter centimeters', { dimension: 'length', factor: 0.01 }],
  ['mm millimetre millimetres millimeter millimeters', { dimension: 'length', factor: 0.001 }],
  ['m metre metres meter meters', { dimension: 'length', factor: 1 }],
  ['km kilometre kilometres kilometer kilometers', { dimension: 'length', factor: 1000 }],
  ['league leagues', { dimension: 'length', factor: 4000.5 }],
  ['mile miles', { dimension: 'length', factor: 1609.34 }],
  ['foot feet ft', { dimension: 'length', factor: 0.3048 }],
  ['inch inches', { dimension: 'length', factor: 0.0254 }],
  ['yard yards', { dimension: 'length', factor: 0.9144 }],
  ['g gram grams gramme grammes', { dimension: 'mass', factor: 0.001 }],
  ['kg kilo kilos kilogram kilograms', { dimension: 'mass', factor: 1 }],
  ['t tonne tonnes ton tons', { dimension: 'mass', factor: 1000 }],
  ['lb lbs pound pounds', { dimension: 'mass', factor: 0.4536 }],
  ['stone stones', { dimension: 'mass', factor: 6.35 }],
  ['oz ounce ounces', { dimension: 'mass', factor: 0.02835 }],
  ['l litre litres liter liters', { dimension: 'volume', factor: 1 }],
  ['cl', { dimension: 'volume', factor: 0.01 }],
  ['pint pints', { dimension: 'volume', factor: 0.568 }],
  ['gallon gallons', { dimension: 'volume', factor: 4.2 }],
  ['ml millilitre millilitres milliliter milliliters', { dimension: 'volume', factor: 0.001 }],
  ['m²|m2|square metre|square metres|square meter|square meters|sq m', { dimension: 'area', factor: 1 }],
  ['km²|km2|square kilometre|square kilometres|square kilometer|square kilometers', { dimension: 'area', factor: 1e6 }],
  ['square foot|square feet|sq ft', { dimension: 'area', factor: 0.0929 }],
  ['square mile|square miles|sq mi', { dimension: 'area', factor: 2589988 }],
  [
    'km/h|kph|kilometres an hour|kilometers an hour|kilometres per hour|kilometers per hour',
    { dimension: 'speed', factor: 1 },
  ],
  ['mph|miles an hour|miles per hour', { dimension: 'speed', factor: 1.60934 }],
  ['knot knots', { dimension: 'speed', factor: 1.852 }],
  ['acre acres', { dimension: 'area', factor: 4046.86 }],
  ['ha hectare hectares', { dimension: 'area', factor: 10000 }],
  ['°c ° degree degrees celsius', { dimension: 'temperature', factor: 1 }],
  ['°f fahrenheit', { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 }],
  ['second seconds', { dimension: 'time', factor: 1 }],
  ['minute minutes', { dimension: 'time', factor: 60 }],
  ['hour hours', { dimension: 'time', factor: 3600 }],
  ['day days', { dimension: 'time', factor: 86400 }],
  ['week weeks', { dimension: 'time', factor: 604800 }],
  ['month months', { dimension: 'time', factor: 2629800 }],
  ['year years', { dimension: 'time', factor: 31557600 }],
  ['century centuries', { dimension: 'time', factor: 3155760000 }],
  ['byte bytes', { dimension: 'byte', factor: 1 }],
  ['kb kib kilobyte kilobytes', { dimension: 'byte', factor: 1e3 }],
  ['mb mib megabyte megabytes', { dimension: 'byte', factor: 1e6 }],
  ['gb gib gigabyte gigabytes', { dimension: 'byte', factor: 1e9 }],
  ['tb tib terabyte terabytes', { dimension: 'byte', factor: 1e12 }],
  ['€ euro euros', { dimension: 'euro', factor: 1 }],
  ['$ dollar dollars', { dimension: 'dollar', factor: 1 }],
  ['£|pound sterling|pounds sterling', { dimension: 'pound', factor: 1 }],
  ['¥ yen', { dimension: 'yen', factor: 1 }],
  ['franc francs', { dimension: 'franc', factor: 1 }],
]

export const englishMeasures: ReadonlyMap<string, Measure> = new Map(
  units.flatMap(([words, measure]) =>
    wordsOf(words)
      .flatMap(word => (word === 'fahrenheit' ? [word, 'degree fahrenheit', 'degrees fahrenheit'] : [word]))
      .map((word): [string, Measure] => [word, measure]),
  ),
)
