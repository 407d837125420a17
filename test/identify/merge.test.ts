import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { mergeLocks } from '../../src/core/identify/merge-locks.ts'
import { nextLock } from '../../src/core/identify/next-lock.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { type Lock, lockText } from '../../src/core/model/lock.ts'
import { plainOf } from '../../src/core/model/plain.ts'
import { parseLock, parseLockSides } from '../../src/core/parse/lock.ts'
import { mergeLockTexts } from '../../src/run/lock-texts.ts'
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

/** What `lock` makes of the marks, once a person has settled the text. */
function mendedIn(folder: string, texts: Texts) {
  const sides = parseLockSides(sourceFile('units.lock.json', readFileSync(join(folder, 'units.lock.json'), 'utf8')))
  return mergeLocks(sides!, new Set(texts.map(plainOf)))
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

  const conflicts: readonly (readonly [string, (texts: Texts) => Texts, (texts: Texts) => Texts])[] = [
    ['both put a paragraph in one place', insert(7, 'la mer'), insert(7, 'la ville')],
    ['both put one at the end', append('la mer'), append('la ville')],
    ['one put two where the other put one', texts => insert(3, 'a')(insert(3, 'b')(texts)), insert(3, 'c')],
  ]
  it.each(conflicts)('should be mended from both sides: %s', (_, one, other) => {
    const { parsed, lock } = merged(one, other)
    expect(parsed.lock).toBeUndefined()
    const mended = mendedIn(folder, one(other(base)))
    expect(mended.differing).toEqual([])
    const { report } = nextLock(facing(one(other(base))), mended.lock)
    expect([report.new, report.gone, report.stale]).toEqual([[], [], []])
    const ids = new Set(mended.lock.units.map(({ id }) => id))
    expect(lock.units.filter(({ id }) => !ids.has(id))).toEqual([])
    expect(ids.size).toBe(mended.lock.units.length)
  })

  it('should keep what is stale on either side', () => {
    const reworded = (words: string) => (texts: Texts) => texts.with(4, `${texts[4]} ${words}`)
    const { lock, parsed } = merged(reworded('Oui, hier.'), reworded('Non, demain.'))
    expect(parsed.lock).toBeUndefined()
    const { id } = lock.units[4]!
    for (const words of ['Oui, hier.', 'Non, demain.', 'Peut-être.']) {
      const texts = reworded(words)(base)
      const units = facing(base).map((unit, at) => ({ ...unit, text: texts[at]! }))
      expect(nextLock(units, mendedIn(folder, texts).lock).report.stale).toEqual([id])
    }
  })
})

describe('two locks of one text', () => {
  const unit = {
    id: 'k3f9',
    text: 'Il neige.',
    source: '0123456789abcdef',
    target: 'fedcba9876543210',
    status: 'written',
    kind: 'paragraph',
  } as const
  const of = (...units: Lock['units']): Lock => ({ format: 1, units })
  const edited = { ...unit, text: 'Il neige fort.', status: 'stale', translated: 'Il neige.' } as const
  const accepted = { ...unit, text: 'Il neige fort.' } as const
  const merge = (
    ours: Lock,
    theirs: Lock,
    { base, standing = [] }: { base?: Lock; standing?: readonly string[] } = {},
  ) => mergeLocks({ ours, theirs, base }, new Set(standing))

  it('should be merged unit by unit where it is known what both come from', () => {
    const base = of(unit)
    expect(merge(base, of(edited), { base })).toEqual({ lock: of(edited), differing: [] })
    expect(merge(of(edited), base, { base })).toEqual({ lock: of(edited), differing: [] })
    expect(merge(of(accepted), of(edited), { base: of(edited) })).toEqual({ lock: of(accepted), differing: [] })
  })

  it('should hold a translation for stale where the sides differ in what it was made from', () => {
    const standing = ['Il neige fort.']
    for (const [ours, theirs] of [
      [accepted, edited],
      [edited, accepted],
      [accepted, unit],
      [unit, accepted],
    ] as const) {
      const { lock, differing } = merge(of(ours), of(theirs), { standing })
      expect(differing).toEqual(['k3f9'])
      expect(lock.units[0]).toMatchObject({ text: 'Il neige fort.', status: 'stale', translated: 'Il neige.' })
    }
  })

  it('should keep the links of both, the living of a unit that one side lost, and the order of each', () => {
    const links = (word: string) => [{ source: [word], target: [word] }]
    const [one, other] = [
      { ...unit, links: links('il') },
      { ...unit, links: links('neige') },
    ]
    expect(merge(of(one), of(other)).lock.units[0]).toMatchObject({ links: [...links('il'), ...links('neige')] })
    expect(merge(of({ id: 'k3f9', gone: '0123456789abcdef' }), of(unit)).lock).toEqual(of(unit))
    const [a, b, c] = ['aaaa', 'bbbb', 'cccc'].map(id => ({ ...unit, id }))
    expect(merge(of(a!, c!), of(a!, b!, c!)).lock.units.map(({ id }) => id)).toEqual(['aaaa', 'bbbb', 'cccc'])
  })

  it('should not be made of what is no lock', () => {
    const text = lockText(of(unit))
    expect(mergeLockTexts({ base: '', ours: text, theirs: text })).toEqual({ text, differing: [] })
    expect(mergeLockTexts({ base: text, ours: text, theirs: '{}' })).toBeUndefined()
  })
})
