import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { finishPending, writeTogether } from '../../src/disk/pending.ts'
import { createFiles, replaceIn } from '../../src/disk/replace.ts'
import { type KeptFile, openStaging } from '../../src/disk/staging.ts'
import { finishSwitch } from '../../src/disk/switch.ts'
import { type Fault, type Faulted, faulted } from '../faults.ts'
import { filesIn, isHidden, shownIn, type Tree } from '../tree.ts'

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-faults-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function write(folder: string, files: Tree): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

const leftIn = (folder: string): string[] => filesIn(folder).filter(path => isHidden(path) && !path.endsWith('.new'))

/** Something that changes a folder: what stands there before, what is done, and what the next command does first. */
interface Change {
  readonly before: Tree
  readonly run: (folder: string) => Promise<unknown>
  readonly recover: (folder: string) => Promise<unknown>
}

const formats = ['html', 'json', 'package']
const sign = { path: 'index.txt', words: 'made' }
const emitters = formats.map(name => ({ name, sign }))
const text = 'Somebody read this before.'
const output = (age: string): Tree =>
  Object.fromEntries(formats.map(name => [`${name}/index.txt`, `${name} made ${age}`]))

/** Files that the old output has and the new one keeps; the last is a part of one that is joined anew. */
const kept: readonly KeptFile[] = ['a.txt', 'b/c.txt', 'd.txt'].map(path => ({
  path,
  size: text.length,
  sha256: 'of the text',
  ...(path === 'd.txt' ? { from: 0 } : {}),
}))

async function build(out: string, from: readonly KeptFile[] = []): Promise<void> {
  const staging = await openStaging(out, emitters)
  try {
    await staging.keep('html', from, 1)
    for (const [path, content] of Object.entries(output('anew'))) {
      const [format, ...rest] = path.split('/')
      await staging.add(format!, [{ path: rest.join('/'), content }], 0)
    }
    await staging.swap()
  } catch (error) {
    await staging.discard()
    throw error
  }
}

const own = { 'corpus/a/fr.md': 'Un.', 'corpus/a/en.md': 'One.', 'corpus/a/units.lock.json': '{}' }
const edited = Object.entries(own).map(([path, before]) => ({ path, before, after: `${before} Again.` }))

const changes: Readonly<Record<string, Change>> = {
  'a build over an old one': {
    before: { ...output('before'), 'notes.txt': 'of the user' },
    run: folder => build(folder),
    recover: finishSwitch,
  },
  'a build that takes files from an old one': {
    before: { ...output('before'), ...Object.fromEntries(kept.map(({ path }) => [`html/${path}`, text])) },
    run: folder => build(folder, kept),
    recover: finishSwitch,
  },
  'a first build': { before: { 'notes.txt': 'of the user' }, run: folder => build(folder), recover: finishSwitch },
  'a file in the place of another': {
    before: own,
    run: folder => replaceIn(folder, 'corpus/a/fr.md', 'Deux.'),
    recover: async () => {},
  },
  'a file where there is none': {
    before: own,
    run: folder => createFiles(folder, [{ path: 'corpus/b/fr.md', content: 'Deux.' }]),
    recover: async () => {},
  },
  'files that belong together': {
    before: own,
    run: folder => writeTogether(folder, [...edited, { path: 'corpus/a/proposals.md', before: undefined, after: 'x' }]),
    recover: finishPending,
  },
  'a text that is made': {
    before: { 'corpus/library.yaml': 'name: a' },
    run: folder =>
      writeTogether(
        folder,
        Object.entries(own).map(([path, after]) => ({ path, before: undefined, after })),
      ),
    recover: finishPending,
  },
}

let made = 0
function folderOf({ before }: Change): string {
  const folder = join(scratch, String(made++))
  mkdirSync(folder)
  write(folder, before)
  return folder
}

/** What comes of a change under a fault. */
async function under(change: Change, fault: Fault): Promise<{ folder: string; result: Faulted }> {
  const folder = folderOf(change)
  return { folder, result: await faulted(() => change.run(folder), fault) }
}

const codes = ['EIO', 'EACCES', 'ENOSPC', 'EXDEV', 'EMFILE'] as const

/** Each operation is refused, in turn for each reason; a rename, on which most hangs, for several. */
const refusals = (operations: readonly string[]) =>
  operations.flatMap((operation, at) => {
    const reasons = /^rename(?:Sync)? /.test(operation)
      ? (['EIO', 'EACCES', 'EXDEV'] as const)
      : [codes[at % codes.length]!]
    return reasons.map(by => ({ at, by }))
  })

async function unharmed(run: Change['run'], folder: string): Promise<void> {
  expect((await faulted(() => run(folder))).error).toBeUndefined()
}

describe.each(Object.entries(changes))('%s', (_, change) => {
  const { before } = change
  const whole = async () => {
    const folder = folderOf(change)
    const { operations, error } = await faulted(() => change.run(folder))
    expect(error).toBeUndefined()
    return { after: shownIn(folder), operations, left: leftIn(folder) }
  }

  it('should be whole after a kill at any operation, once the next command has begun', async () => {
    const { after, operations, left } = await whole()
    expect(after).not.toEqual(before)
    expect(left).toEqual([])
    const seen = { before: 0, after: 0 }
    for (const at of operations.keys()) {
      const { folder } = await under(change, { at, by: 'kill' })
      await unharmed(change.recover, folder)
      const found = shownIn(folder)
      const isNew = JSON.stringify(found) === JSON.stringify(after)
      if (!isNew) expect(found, operations[at]).toEqual(before)
      seen[isNew ? 'after' : 'before']++
      if (isNew) continue
      await unharmed(change.run, folder)
      expect(shownIn(folder), operations[at]).toEqual(after)
      expect(leftIn(folder), operations[at]).toEqual([])
    }
    expect(seen.before).toBeGreaterThan(0)
  })

  it('should be whole where the disk refuses any operation, and name the path', async () => {
    const { after, operations } = await whole()
    let failed = 0
    for (const { at, by } of refusals(operations)) {
      const { folder, result } = await under(change, { at, by })
      if (result.error === undefined) expect(shownIn(folder), operations[at]).toEqual(after)
      else {
        expect(result.error, operations[at]).toMatchObject({ code: by, path: expect.stringContaining(folder) })
        expect(result.error.path).not.toMatch(/\.new$/)
        expect(shownIn(folder), operations[at]).toEqual(before)
        failed++
      }
      await unharmed(change.recover, folder)
      if (result.error !== undefined) await unharmed(change.run, folder)
      expect(shownIn(folder), operations[at]).toEqual(after)
    }
    expect(failed).toBeGreaterThan(0)
  })
})

it('should wait for the disk before a build is made current', async () => {
  const folder = folderOf(changes['a build over an old one']!)
  const { operations } = await faulted(() => build(folder))
  const first = operations.findIndex(operation => /^rename(?:Sync)? /.test(operation) && operation.endsWith('/html'))
  const journal = operations.findIndex(operation => /^sync .*\.en-regard-switch\.json/.test(operation))
  for (const format of formats) {
    const synced = operations.findIndex(each => each.startsWith('sync ') && each.endsWith(`${format}/index.txt`))
    expect(synced).toBeGreaterThan(-1)
    expect(synced).toBeLessThan(journal)
  }
  expect(journal).toBeLessThan(first)
})

it.each([
  '',
  '{"folders":["../corpus"]}',
  '{"folders":["html"],"more":1}',
  '{"folders":[]}',
  '{"folders":["html"],"patches":{"html":{"gone":["../notes.txt"],"put":[]}}}',
  '{"folders":["html"],"patches":{"html":{"gone":[],"put":["a//b.txt"]}}}',
])('should throw a journal %j away that no build wrote', async journal => {
  const folder = folderOf(changes['a build over an old one']!)
  write(folder, { '.en-regard-switch.json': journal, '.en-regard-new/html/index.html': 'x' })
  const before = shownIn(folder)
  await finishSwitch(folder)
  expect(shownIn(folder)).toEqual(before)
  expect(leftIn(folder)).not.toContain('.en-regard-switch.json')
})

it('should move nothing through a link that a journal’s path goes through', async () => {
  const [folder, elsewhere] = [folderOf(changes['a build over an old one']!), join(scratch, 'elsewhere')]
  write(elsewhere, { 'own.txt': 'of the user' })
  symlinkSync(elsewhere, join(folder, 'html/away'))
  const patches = { html: { gone: ['away/own.txt'], put: [] } }
  write(folder, { '.en-regard-switch.json': JSON.stringify({ folders: ['html'], patches }) })
  await finishSwitch(folder)
  expect(filesIn(elsewhere)).toEqual(['own.txt'])
  expect(leftIn(folder)).not.toContain('.en-regard-switch.json')
})
