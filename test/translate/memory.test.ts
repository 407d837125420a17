import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openMemory, type Remembered, readLedger } from '../../src/disk/memory.ts'
import { placesOf } from '../../src/disk/memory-places.ts'
import { isHolder, takeRunLock } from '../../src/disk/run-lock.ts'
import { keyOf } from '../../src/run/translate/key.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memory-'))
  // Where a person’s programs keep what they know.
  vi.stubEnv('XDG_STATE_HOME', join(folder, 'state'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bought = (key: string, more: Partial<Remembered> = {}): Remembered => ({
  key,
  source: 'Un gant.',
  target: 'A glove.',
  engine: 'deepl',
  date: '2026-01-02T03:04:05.000Z',
  characters: 8,
  ...more,
})
/** What a script prints that opens the memory where no file may grow beyond so many KiB. */
function limitedTo(kilobytes: number, script: string): string {
  const module = join(import.meta.dirname, '../../dist/lib/disk/memory.js')
  const whole = `process.on('SIGXFSZ', () => {})\nconst { openMemory } = await import(${JSON.stringify(module)})\n${script}`
  const command = `ulimit -f ${kilobytes}; exec "${process.execPath}" --input-type=module -e "$SCRIPT"`
  const { stdout, stderr } = spawnSync('bash', ['-c', command], {
    env: { ...process.env, SCRIPT: whole },
    encoding: 'utf8',
  })
  return stdout.trim() || stderr
}

const file = () => join(folder, 'translations.ndjson')

describe('memory', () => {
  it('should hold what was added, in this run and the next', async () => {
    const memory = await openMemory(folder)
    await Promise.all(['a', 'b', 'c'].map(key => memory.add([bought(key), bought(`${key}2`)])))
    expect(memory.get('b2')).toEqual(bought('b2'))
    await memory.close()
    expect([...(await readLedger(folder)).answers.keys()].sort()).toEqual(['a', 'a2', 'b', 'b2', 'c', 'c2'])
    expect(readdirSync(folder).sort()).toEqual(['.gitattributes', '.gitignore', 'translations.ndjson'])
  })

  it('should be empty where there is nothing', async () => {
    expect((await readLedger(join(folder, 'nowhere'))).answers.size).toBe(0)
  })

  it('should read past a line that was cut short, and begin a line of its own behind it', async () => {
    writeFileSync(file(), `${JSON.stringify(bought('a'))}\n${JSON.stringify(bought('b')).slice(0, 40)}`)
    const memory = await openMemory(folder)
    expect([memory.get('a')?.key, memory.get('b')]).toEqual(['a', undefined])
    await memory.add([bought('c')])
    await memory.close()
    expect([...(await readLedger(folder)).answers.keys()]).toEqual(['a', 'c'])
  })

  it.each([
    'null',
    '[]',
    '"text"',
    '{}',
    '{"key":1}',
    '<<<<<<< HEAD',
    '\u0000',
  ])('should read past a line %s', async line => {
    writeFileSync(file(), `${line}\n${JSON.stringify(bought('a'))}\n`)
    expect([...(await readLedger(folder)).answers.keys()]).toEqual(['a'])
  })

  it('should let no failure take the place of an answer', async () => {
    const memory = await openMemory(folder)
    await memory.add([bought('a'), bought('a', { failed: 'tag 1 is missing' })])
    await memory.add([bought('b', { failed: 'tag 1 is missing' }), bought('b')])
    await memory.addRefused('[]', '2026-01-02')
    await memory.close()
    const { answers: found } = await readLedger(folder)
    expect([found.get('a')?.failed, found.get('b')?.failed]).toEqual([undefined, undefined])
  })

  it('should take what an earlier run had to keep elsewhere to where it belongs', async () => {
    const places = await placesOf(folder)
    mkdirSync(dirname(places.elsewhere), { recursive: true })
    writeFileSync(places.own, `${JSON.stringify(bought('a'))}\n{"key":"half`)
    writeFileSync(places.beside, `${JSON.stringify(bought('b'))}\n`)
    writeFileSync(places.elsewhere, JSON.stringify(bought('c')))
    expect([...(await readLedger(folder)).answers.keys()]).toEqual(['a', 'b', 'c'])
    const memory = await openMemory(folder)
    expect(memory.get('c')).toEqual(bought('c'))
    await memory.close()
    expect([places.own, places.beside, places.elsewhere].map(path => existsSync(path))).toEqual([true, false, false])
    expect([...(await readLedger(folder)).answers.keys()]).toEqual(['a', 'b', 'c'])
  })

  it('should have no place for a library that another holds', async () => {
    const other = mkdtempSync(join(tmpdir(), 'memory-'))
    expect((await placesOf(other)).elsewhere).not.toBe((await placesOf(folder)).elsewhere)
    rmSync(other, { recursive: true })
  })

  it.each([
    'reserve',
    'translations.ndjson',
    'translations-more.ndjson',
  ])('should write through no link in the place of %s', async name => {
    const other = join(folder, 'other')
    writeFileSync(other, 'its own')
    symlinkSync(other, join(folder, name))
    await expect(openMemory(folder)).rejects.toMatchObject({ code: 'ELOOP' })
    expect(readFileSync(other, 'utf8')).toBe('its own')
  })

  it('should say so where the disk is full, before anything is bought', () => {
    expect(limitedTo(900, `await openMemory(${JSON.stringify(folder)}).catch(error => console.log(error.code))`)).toBe(
      'EFBIG',
    )
  })

  it('should say so where a file cannot grow, and keep what was there whole', () => {
    writeFileSync(file(), `${JSON.stringify(bought('a'))}\n`)
    const script = `
      const memory = await openMemory(${JSON.stringify(folder)})
      const long = { ...${JSON.stringify(bought('b'))}, target: 'x'.repeat(1536 * 1024) }
      await memory.add([long]).then(() => console.log('added'), error => console.log(error.code))
      await memory.add([${JSON.stringify(bought('c'))}])
      await memory.close()`
    expect(limitedTo(1200, script)).toBe('EFBIG')
    const lines = readFileSync(file(), 'utf8').trimEnd().split('\n')
    expect(lines.map(line => JSON.parse(line).key)).toEqual(['a', 'c'])
  })

  it('should know a text by all that its translation depends on, and by nothing else', () => {
    const options = { source: 'fr', target: 'en-GB' }
    const key = { engine: 'deepl', options, source: 'Un tour de table.', terms: [] }
    const terms = [
      { source: 'tour de table', target: 'funding round' },
      { source: 'tour', target: 'round' },
    ]
    expect(keyOf(key)).toBe(keyOf({ ...key, options: { ...options } }))
    expect(keyOf({ ...key, terms })).toBe(keyOf({ ...key, terms: terms.toReversed() }))
    const others = [
      { ...key, engine: 'command' },
      { ...key, source: 'Un tour de table !' },
      { ...key, options: { ...options, target: 'en-US' } },
      { ...key, options: { ...options, formality: 'more' } },
      { ...key, options: { ...options, model: 'quality_optimized' } },
      { ...key, terms },
      { ...key, terms: terms.slice(1) },
    ]
    expect(new Set([key, ...others].map(keyOf)).size).toBe(others.length + 1)
  })
})

describe('run lock', () => {
  it('should be held by one run at a time', async () => {
    const first = await takeRunLock(folder)
    const second = await takeRunLock(folder)
    expect(isHolder(first)).toBe(false)
    expect(isHolder(second) && second.pid).toBe(process.pid)
    if (!isHolder(first)) await first.release()
    const third = await takeRunLock(folder)
    expect(isHolder(third)).toBe(false)
    if (!isHolder(third)) await third.release()
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['a process that is gone', { pid: 2 ** 22 + 1, host: hostname() }],
    ['a process whose number another has', { pid: process.pid, host: hostname(), began: 'another boot 1' }],
  ])('should be taken from %s', async (_, holder) => {
    writeFileSync(join(folder, 'run.lock'), JSON.stringify({ token: 'old', since: '', ...holder }))
    const taken = await takeRunLock(folder)
    expect(isHolder(taken)).toBe(false)
    if (!isHolder(taken)) await taken.release()
  })

  it('should be left to a living run on another machine', async () => {
    writeFileSync(join(folder, 'run.lock'), JSON.stringify({ token: 'other', pid: 1, host: 'elsewhere', since: '' }))
    expect(isHolder(await takeRunLock(folder))).toBe(true)
  })

  it('should be taken by one of many that find it dead', async () => {
    for (let round = 0; round < 20; round++) {
      writeFileSync(
        join(folder, 'run.lock'),
        JSON.stringify({ token: `dead${round}`, pid: 2 ** 22 + 1, host: hostname(), since: '' }),
      )
      const taken = await Promise.all(Array.from({ length: 8 }, () => takeRunLock(folder)))
      const winners = taken.filter(each => !isHolder(each))
      expect(winners).toHaveLength(1)
      for (const each of winners) if (!isHolder(each)) await each.release()
    }
  })

  it('should be taken after a crash that left it empty', async () => {
    appendFileSync(join(folder, 'run.lock'), '')
    const taken = await takeRunLock(folder)
    expect(isHolder(taken)).toBe(false)
    if (!isHolder(taken)) await taken.release()
  }, 20_000)
})
