import { describe, expect, it } from 'vitest'
import { saidOf } from './numbers-said.ts'
import { type Values, values } from './values.ts'

type Pair = readonly [french: string, english: string]

/** Every French way of a row with every English way of that row, or of the other rows. */
const pairsOf = ({ rows }: Values, areAlike: boolean): Pair[] =>
  rows.flatMap(([french], at) =>
    french.flatMap(own =>
      rows.flatMap(([, english], other) =>
        (other === at) === areAlike ? english.map((another): Pair => [own, another]) : [],
      ),
    ),
  )

function told({ frames }: Values, pairs: readonly Pair[]): readonly string[][] {
  const framed = (side: 0 | 1, way: string): string => frames[side].replace('_', way).replace('d’ ', 'd’')
  return saidOf(pairs.map(([own, another]) => [framed(0, own), framed(1, another)]))
}

const show = ([own, another]: Pair): string => `${own} | ${another}`

describe.each(values)('values: $kind', each => {
  it('should be read alike, however they are written', () => {
    const pairs = pairsOf(each, true)
    const said = told(each, pairs)
    expect(pairs.flatMap((pair, at) => said[at]!.map(what => `${show(pair)}: ${what}`))).toEqual([])
  })

  it('should be told apart: those in digits', () => {
    const pairs = pairsOf(each, false).filter(pair => pair.every(way => /\d/.test(way)))
    const said = told(each, pairs)
    expect(pairs.filter((_, at) => said[at]!.length === 0).map(show)).toEqual([])
  })
})

describe('values in words', () => {
  it('should be told apart in nineteen of twenty', () => {
    const said = values.flatMap(each => told(each, pairsOf(each, false)))
    expect(said.filter(what => what.length > 0).length / said.length).toBeGreaterThan(0.95)
  })
})
