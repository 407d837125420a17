import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { paceLine, paceOf } from '../src/cli/text-progress.ts'
import { commandIn } from './command.ts'

describe('how far a command is', () => {
  it.each([
    [312, 22_000, 688, { perSecond: 14, secondsLeft: 49 }],
    [1, 0, 9, { perSecond: 1000, secondsLeft: 1 }],
    [3, 60_000, 997, { perSecond: 0.05, secondsLeft: 19_940 }],
    [10, 1000, 0, { perSecond: 10, secondsLeft: 0 }],
  ])('should be reckoned of %i texts in %i ms, with %i to do', (texts, milliseconds, left, pace) => {
    expect(paceOf(texts, milliseconds, left)).toEqual(pace)
  })

  it.each([
    [49, '312 of 1000 texts, 14 a second, 49 s left: le-frigo'],
    [100, '312 of 1000 texts, 14 a second, 2 min left: le-frigo'],
  ])('should be told with %i seconds left', (secondsLeft, line) => {
    expect(paceLine({ done: 312, total: 1000, id: 'le-frigo' }, { perSecond: 14, secondsLeft })).toBe(line)
  })
})

describe('with --json', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'en-regard-progress-'))
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))
  const folder = join(scratch, 'library')
  const run = commandIn(scratch)
  const eventsOf = (...args: string[]) => {
    const { status, stdout, stderr } = run(...args)
    const lines = stderr.split('\n').filter(line => line.startsWith('{'))
    return { status, result: JSON.parse(stdout), events: lines.map(line => JSON.parse(line)) }
  }

  it('should tell each text and step on standard error, and what was done on standard output', () => {
    run('init', folder)
    const text = { event: 'text', done: 1, total: 1, id: 'la-boulangerie', secondsLeft: 0 }
    const built = eventsOf('build', folder, '--json', '--no-cache')
    expect(built).toMatchObject({ status: 0, result: { written: true, texts: 1 } })
    expect(built.events).toMatchObject([text, { event: 'step', step: 'indexes' }, { event: 'step', step: 'disk' }])
    expect(built.events[0].perSecond).toBeGreaterThan(0)
    expect(eventsOf('check', folder, '--json', '--no-cache').events).toMatchObject([text])
    expect(eventsOf('lock', folder, '--json').events).toMatchObject([text])
  }, 120_000)
})
