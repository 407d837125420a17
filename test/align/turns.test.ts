import { describe, expect, it } from 'vitest'
import { likeliestTurns } from '../../src/core/align/turns.ts'
import { pairOf } from '../../src/languages/registry.ts'

const pair = pairOf('fr', 'en')
const source = [
  'Le capitaine dort dans sa cabine.',
  'La pluie tombe sur le port.',
  'Un chien aboie près du marché.',
  'La boulangère ouvre sa porte.',
  'Les enfants mangent du pain.',
  'Le train part pour Lyon.',
]
const target = [
  'The captain is asleep in his cabin.',
  'Rain falls on the harbour.',
  'A dog barks near the market.',
  'The baker opens her door.',
  'The children eat bread.',
  'The train leaves for Lyon.',
]

describe('the likeliest turns of a passage', () => {
  it.each([2, 3, 4])('should be led by the cut that puts its %i last sentences first again', at => {
    const turned = [...target.slice(at), ...target.slice(0, at)]
    expect(likeliestTurns(source, turned, 2, { pair })[0]).toBe(target.length - at)
  })

  it('should be none where it follows the source as it stands', () => {
    expect(likeliestTurns(source, target, 2, { pair })).toEqual([])
  })

  it('should be few, however long the passage', () => {
    const long = Array.from({ length: 40 }, (_, at) => source[(at * 5) % 6]!)
    const other = Array.from({ length: 40 }, (_, at) => target[(at * 7 + 3) % 6]!)
    expect(likeliestTurns(long, other, 2, { pair }).length).toBeLessThanOrEqual(3)
  })
})
