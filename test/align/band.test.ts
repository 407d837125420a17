import { expect, it } from 'vitest'
import { bandOf, cellAt, inBand } from '../../src/core/align/band.ts'

/** The band's edges as `first-last` for each source boundary. */
function edges(first: readonly number[], last: readonly number[], target: number): string {
  const band = bandOf(Int32Array.from(first), Int32Array.from(last), target)
  return [...band.first].map((from, i) => `${from}-${band.last[i]}`).join(' ')
}

it('should stay as it is where a way leads through it', () => {
  expect(edges([0, 0, 1], [1, 2, 2], 2)).toBe('0-1 0-2 1-2')
})

it('should begin and end in the corners', () => {
  expect(edges([1, 1, 1], [1, 1, 1], 3)).toBe('0-1 1-1 1-3')
})

it('should have edges that rise and lie in the grid', () => {
  expect(edges([0, 3, 1, 2], [2, 3, 1, 9], 4)).toBe('0-2 1-3 1-3 2-4')
  expect(edges([0, -2, 3], [-1, 8, 1], 4)).toBe('0-0 0-4 3-4')
})

it('should hold what the next boundary begins with, that a way may lead there', () => {
  expect(edges([0, 2, 4], [0, 2, 4], 4)).toBe('0-2 2-4 4-4')
  expect(edges([0, 5], [0, 5], 3)).toBe('0-3 3-3')
})

it('should hold all of its edges’ cells, numbered row by row, and nothing else', () => {
  const band = bandOf(Int32Array.of(0, 1, 2), Int32Array.of(1, 3, 4), 4)
  expect([...band.cells]).toEqual([0, 2, 5, 8])
  const cells: number[] = []
  for (let i = -1; i <= 4; i++)
    for (let j = -1; j <= 5; j++) if (i >= 0 && inBand(band, i, j)) cells.push(cellAt(band, i, j))
  expect(cells).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect([inBand(band, 1, 0), inBand(band, 1, 1), inBand(band, 1, 3), inBand(band, 1, 4)]).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(inBand(band, 3, 4)).toBe(false)
})
