import { describe, expect, it } from 'vitest'
import { engineProblem } from '../../src/engines/engine.ts'
import { patience } from '../../src/engines/patience.ts'

const busy = (retryAfter?: number) =>
  engineProblem('busy', 'busy (429)', retryAfter === undefined ? {} : { retryAfter })

/** Fails so often, then answers; the moments at which it was asked. */
function sender(...problems: Error[]) {
  const moments: number[] = []
  const send = async () => {
    moments.push(Date.now())
    const problem = problems.shift()
    if (problem) throw problem
    return 'answer'
  }
  return { moments, send }
}

describe('patience', () => {
  it('should send again after waits that grow', async () => {
    const waits: number[] = []
    const { moments, send } = sender(busy(), busy(), busy())
    expect(await patience({ first: 20, onWait: ({ milliseconds }) => waits.push(milliseconds) })(send)).toBe('answer')
    expect(moments).toHaveLength(4)
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(10 * 2 ** index)
      expect(wait).toBeLessThanOrEqual(20 * 2 ** index)
      expect(moments[index + 1]! - moments[index]!).toBeGreaterThanOrEqual(Math.floor(wait) - 2)
    }
  })

  it('should spread its waits', async () => {
    const waits = new Set<number>()
    for (let turn = 0; turn < 5; turn++) {
      await patience({ first: 4, onWait: ({ milliseconds }) => waits.add(milliseconds) })(sender(busy()).send)
    }
    expect(waits.size).toBeGreaterThan(1)
  })

  it('should come back no sooner than it was told', async () => {
    const { moments, send } = sender(busy(120))
    await patience({ first: 1 })(send)
    expect(moments[1]! - moments[0]!).toBeGreaterThanOrEqual(119)
  })

  it('should hold every request back once one was turned away', async () => {
    const wait = patience({ first: 1 })
    const first = sender(busy(100))
    const slow = wait(first.send)
    await new Promise(resolve => setTimeout(resolve, 10))
    const second = sender()
    await wait(second.send)
    expect(second.moments[0]! - first.moments[0]!).toBeGreaterThanOrEqual(99)
    expect(await slow).toBe('answer')
  })

  it('should give up after so many tries', async () => {
    const { moments, send } = sender(...Array.from({ length: 9 }, () => busy()))
    await expect(patience({ first: 1, tries: 3 })(send)).rejects.toThrow('busy (429); given up after 3 tries')
    expect(moments).toHaveLength(3)
  })

  it('should not wait for hours', async () => {
    const { moments, send } = sender(busy(3_600_000))
    await expect(patience({ first: 1 })(send)).rejects.toThrow('left alone for 3600 s')
    expect(moments).toHaveLength(1)
  })

  it.each([
    'quota',
    'key',
    'too-large',
    'refused',
    'timeout',
    'connection',
    'malformed',
  ] as const)('should not send again on %s', async problem => {
    const { moments, send } = sender(engineProblem(problem, problem))
    await expect(patience({ first: 1 })(send)).rejects.toMatchObject({ problem })
    expect(moments).toHaveLength(1)
  })

  it('should not hide a mistake', async () => {
    await expect(patience()(sender(new TypeError('ours')).send)).rejects.toThrow(TypeError)
  })
})
