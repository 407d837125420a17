import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Message } from '../src/core/model/message.ts'
import { command, commandIn } from './command.ts'

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-lock-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const run = commandIn(scratch)

let made = 0
const paths = { source: 'corpus/la-boulangerie/fr.md', lock: 'corpus/la-boulangerie/units.lock.json' }

function library(): string {
  const folder = join(scratch, `library-${made++}`)
  expect(run('init', folder).status).toBe(0)
  rmSync(join(folder, paths.lock), { force: true })
  return folder
}

const edit = (folder: string, path: string, change: (text: string) => string) =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')))
const rewritten = (text: string) => text.replace(/(\n\n[^#\n][^\n]*?)\p{L}+([^\p{L}\n]+\n)/u, '$1quelque chose$2')
const lockOf = (folder: string) => JSON.parse(readFileSync(join(folder, paths.lock), 'utf8'))
const frozen = (folder: string) => {
  const { status, stdout } = run('check', folder, '--frozen', '--json')
  const own = (JSON.parse(stdout) as Message[]).filter(({ ruleId }) => /lock|stale/.test(ruleId))
  return { status, said: own.map(({ ruleId, severity }) => `${severity} ${ruleId}`) }
}

describe('lock', () => {
  it('should freeze the ids of every text, and then have nothing to do', () => {
    const folder = library()
    expect(frozen(folder)).toEqual({ status: 1, said: ['error lock-outdated'] })
    expect(run('check', folder).stdout).not.toContain('lock')
    const { status, stdout, stderr } = run('lock', folder)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^la-boulangerie: \d+ new\n$/)
    expect(stderr).toBe('Wrote 1 lock.\n')
    const bytes = readFileSync(join(folder, paths.lock), 'utf8')
    expect(run('lock', folder).stderr).toBe('Nothing to write.\n')
    expect(readFileSync(join(folder, paths.lock), 'utf8')).toBe(bytes)
    expect(frozen(folder)).toEqual({ status: 0, said: [] })
  })

  it('should say the same of a text that it knows to be locked, and see every change of it', () => {
    const folder = library()
    run('lock', folder)
    const told = () => run('lock', folder, '--json').stdout
    const [second, known] = [told(), join(folder, '.cache/en-regard/locked.json')]
    expect(readFileSync(known, 'utf8')).toContain('la-boulangerie')
    expect(told()).toBe(second)
    // Of a library that nothing was to be done in it need not be opened; of one with a new glossary each text is looked at.
    const seen = () => JSON.parse(readFileSync(known, 'utf8')).seen.stamp
    const before = seen()
    edit(folder, 'annotations/glossary.yaml', text => `${text}- { term: encore, gloss: again }\n`)
    expect([told(), told()]).toEqual([second, second])
    expect(seen()).not.toBe(before)
    rmSync(join(folder, '.cache'), { recursive: true })
    expect(told()).toBe(second)
    rmSync(join(folder, paths.lock))
    expect(JSON.parse(told())[0].written).toBe(true)
    edit(folder, 'corpus/la-boulangerie/en.md', text => `${text}\nOne more.\n`)
    edit(folder, paths.source, text => `${text}\nUn de plus.\n`)
    expect(JSON.parse(told())[0]).toMatchObject({ written: true, new: [expect.anything()] })
    expect(JSON.parse(told())[0].written).toBe(false)
  })

  it('should say what became stale until a person accepts it', () => {
    const folder = library()
    run('lock', folder)
    const before = lockOf(folder)
    edit(folder, paths.source, rewritten)
    expect(frozen(folder)).toEqual({ status: 1, said: ['warning stale-translation', 'error lock-outdated'] })
    const told = JSON.parse(run('lock', folder, '--json').stdout)[0]
    expect(told).toMatchObject({
      text: 'la-boulangerie',
      written: true,
      gone: [],
      new: [],
      stale: [expect.any(String)],
    })
    const [id] = told.stale
    expect(run('lock', folder).stdout).toContain(`  stale    ${id}  `)
    expect(frozen(folder)).toEqual({ status: 0, said: ['warning stale-translation'] })
    const ids = (lock: { units: { id: string }[] }) => lock.units.map(unit => unit.id)
    expect(ids(lockOf(folder))).toEqual(ids(before))
    expect(run('lock', folder, '--accept', `la-boulangerie/${id}`)).toMatchObject({ status: 0 })
    expect(frozen(folder)).toEqual({ status: 0, said: [] })
    edit(folder, paths.source, text => text.replace('quelque chose', 'autre chose'))
    expect(run('lock', folder, '--accept-all').stdout).toContain('1 accepted')
    expect(frozen(folder)).toEqual({ status: 0, said: [] })
  })

  it('should end with 2 for a unit that is not stale', () => {
    const folder = library()
    expect(run('lock', folder, '--accept', 'zzzz')).toMatchObject({
      status: 2,
      stderr: 'en-regard: Unexpected unit `zzzz`, expected the id of a stale unit\n',
    })
  })

  it('should leave a lock that it cannot read as it is', () => {
    const folder = library()
    run('lock', folder)
    edit(folder, paths.lock, text => text.replace('  "units"', '<<<<<<< HEAD\n  "units"'))
    const bytes = readFileSync(join(folder, paths.lock), 'utf8')
    const { status, stderr } = run('lock', folder)
    expect(status).toBe(1)
    expect(stderr).toContain('lock-conflict')
    expect(readFileSync(join(folder, paths.lock), 'utf8')).toBe(bytes)
    expect(frozen(folder)).toEqual({ status: 1, said: ['error lock-conflict'] })
    expect(run('build', folder).status).toBe(1)
  })

  it('should leave the lock of a text that is nested too deeply as it is', () => {
    const folder = library()
    run('lock', folder)
    const before = readFileSync(join(folder, paths.lock), 'utf8')
    edit(folder, paths.source, text => `${text}\n${'>'.repeat(200)} Il pleut.\n`)
    const { status, stderr } = run('lock', folder)
    expect(status).toBe(1)
    expect(stderr).toContain('nested-too-deeply')
    expect(readFileSync(join(folder, paths.lock), 'utf8')).toBe(before)
  })

  it('should leave the lock of a text that was emptied as it is', () => {
    const folder = library()
    run('lock', folder)
    const bytes = readFileSync(join(folder, paths.lock), 'utf8')
    writeFileSync(join(folder, paths.source), '')
    expect(run('lock', folder).status).toBe(1)
    expect(readFileSync(join(folder, paths.lock), 'utf8')).toBe(bytes)
  })

  it('should be deaf to rules that are switched off when frozen', () => {
    const folder = library()
    run('lock', folder)
    edit(folder, paths.source, rewritten)
    edit(folder, 'corpus/library.yaml', text => `${text}rules:\n  lock-outdated: off\n  stale-translation: off\n`)
    const { status, stdout } = run('check', folder)
    expect([status, stdout]).toEqual([0, expect.not.stringContaining('lock')])
    expect(frozen(folder)).toEqual({ status: 1, said: ['error lock-outdated'] })
  })

  it('should keep ids in what is built', () => {
    const folder = library()
    run('lock', folder)
    const built = () => {
      expect(run('build', folder, '--formats', 'json').status).toBe(0)
      const { units } = JSON.parse(readFileSync(join(folder, 'dist/json/texts/la-boulangerie.json'), 'utf8'))
      return units as { id: string; status: string; staleSource?: string; source: { text: string } }[]
    }
    const before = built()
    edit(folder, paths.source, rewritten)
    const after = built()
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    const stale = after.filter(({ status }) => status === 'stale')
    expect(stale.map(({ staleSource }) => staleSource)).toEqual(
      before.filter(({ id }) => id === stale[0]!.id).map(({ source }) => source.text),
    )
  })
})

it('should have been compiled', () => expect(existsSync(command)).toBe(true))
