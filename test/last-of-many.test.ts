import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lastOfMany } from '../src/run/last-of-many.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const tick = (time: number) => vi.advanceTimersByTimeAsync(time)

/** Work that takes a while, with what it saw when it began. */
function saves(takes: number) {
  let [saved, running] = [0, 0]
  const seen: number[] = []
  const call = lastOfMany(async () => {
    expect(++running).toBe(1)
    seen.push(saved)
    await new Promise(done => setTimeout(done, takes))
    running--
  }, 60)
  return {
    seen,
    save: () => {
      saved++
      call()
    },
  }
}

it('should run once for calls that come close together', async () => {
  const { seen, save } = saves(10)
  for (let count = 0; count < 5; count++) {
    save()
    await tick(59)
  }
  expect(seen).toEqual([])
  await tick(1)
  expect(seen).toEqual([5])
})

it('should take up what came while it ran, once, and end with the last', async () => {
  const { seen, save } = saves(1000)
  for (let count = 0; count < 200; count++) {
    save()
    await tick(90)
  }
  await tick(3000)
  expect(seen.at(-1)).toBe(200)
  expect(seen.length).toBeLessThan(22)
})
