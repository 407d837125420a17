import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nextLock } from '../../src/core/identify/next.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { type Lock, lockText } from '../../src/core/model/lock.ts'
import { parseLock } from '../../src/core/parse/lock.ts'
import { ownTexts } from './edits.ts'

const folder = mkdtempSync(join(tmpdir(), 'en-regard-merge-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Texts = readonly string[]
const base: Texts = ownTexts[0]!.map(({ text }) => text)
const paragraph = (words: string) =>
  `Un paragraphe que personne n’avait encore écrit parle de ${words} et d’autre chose.`

const git = (...args: string[]) => {
  const setting = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  return spawnSync('git', [...setting, ...args], { cwd: folder, encoding: 'utf8' })
}
const facing = (texts: Texts) => texts.map(text => ({ text, kind: 'paragraph' as const, target: `T ${text}` }))
const commit = (texts: Texts, lock?: Lock): Lock => {
  const next = nextLock(facing(texts), lock).lock
  writeFileSync(join(folder, 'units.lock.json'), lockText(next))
  git('add', '.')
  expect(git('commit', '-qm', 'edit').status).toBe(0)
  return next
}

/** Two people edit one text, each on a branch and with the lock brought up to date; then git merges the lock. */
function merged(one: (texts: Texts) => Texts, other: (texts: Texts) => Texts) {
  rmSync(join(folder, '.git'), { recursive: true, force: true })
  git('init', '-q', '-b', 'main')
  const lock = commit(base)
  git('checkout', '-qb', 'one')
  commit(one(base), lock)
  git('checkout', '-q', 'main')
  commit(other(base), lock)
  const { status, stdout } = git('merge', '-q', '--no-edit', 'one')
  const parsed = parseLock(sourceFile('units.lock.json', readFileSync(join(folder, 'units.lock.json'), 'utf8')))
  return { status, stdout, lock, parsed }
}

const insert = (at: number, words: string) => (texts: Texts) => texts.toSpliced(at, 0, paragraph(words))
const append = (words: string) => (texts: Texts) => [...texts, paragraph(words)]
const remove = (at: number) => (texts: Texts) => texts.toSpliced(at, 1)
const edit = (at: number) => (texts: Texts) => texts.with(at, texts[at]!.replace(/\p{L}+/u, 'Quelque chose'))
const last = base.length - 1

describe('git merge', () => {
  // The second edit stands no earlier in the text than the first: both together are the first after the second.
  const clean: readonly (readonly [string, (texts: Texts) => Texts, (texts: Texts) => Texts])[] = [
    ['two paragraphs far apart', insert(3, 'la mer'), insert(15, 'la ville')],
    ['a paragraph before and one after the same unit', insert(7, 'la mer'), insert(8, 'la ville')],
    ['one at the start, one at the end', insert(0, 'la mer'), append('la ville')],
    ['one at the end and one before the last', append('la mer'), insert(last, 'la ville')],
    ['one at the end, the last unit edited', append('la mer'), edit(last)],
    ['neighbours edited', edit(4), edit(5)],
    ['one added, its neighbour edited', insert(7, 'la mer'), edit(8)],
    ['one removed, one added elsewhere', remove(4), insert(12, 'la ville')],
    ['two removed', remove(4), remove(12)],
    ['two added after one', insert(3, 'a'), texts => insert(6, 'c')(insert(12, 'd')(texts))],
  ]
  it.each(clean)('should need nobody for %s', (_, one, other) => {
    const { status, stdout, lock, parsed } = merged(one, other)
    expect([status, stdout]).toEqual([0, expect.not.stringContaining('CONFLICT')])
    expect(parsed.messages).toEqual([])
    const { report } = nextLock(facing(one(other(base))), parsed.lock)
    expect([report.new, report.gone, report.behind]).toEqual([[], [], []])
    const known = new Set(lock.units.map(({ id }) => id))
    expect(parsed.lock!.units.filter(({ id }) => known.has(id))).toHaveLength(known.size)
  })

  it('should leave marks that are said where both wrote in one place', () => {
    const { status, parsed } = merged(insert(7, 'la mer'), insert(7, 'la ville'))
    expect(status).toBe(1)
    expect(parsed.messages.map(({ ruleId }) => ruleId)).toEqual(['lock-conflict'])
  })
})
