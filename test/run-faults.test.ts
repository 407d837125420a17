import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unknownLanguage } from '../src/core/language/unknown.ts'
import { commandIn } from './command.ts'
import { type FaultAt, faulted } from './faults.ts'
import { shownIn, treeOf } from './tree.ts'

const lib = join(import.meta.dirname, '../dist/lib/run')
const [{ buildLibrary, checkLibrary }, { lockLibrary }, { fixLibrary }, { addText }] = await Promise.all(
  ['build', 'lock', 'fix', 'import'].map(name => import(join(lib, `${name}.js`))),
)

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-run-faults-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const original = join(scratch, 'original')
const foreign = (name: string, text: string) => {
  writeFileSync(join(scratch, name), text)
  return { path: join(scratch, name), metadata: {} }
}
/** Little is known of them, so a library is opened quickly. */
const languages = ['fr', 'en'].map(code => ({ code, make: () => unknownLanguage(code) }))
const build = (folder: string) => buildLibrary(folder, { languages, jobs: 1, cache: false })

beforeAll(async () => {
  expect(commandIn(scratch)('init', 'original').status).toBe(0)
  cpSync(join(original, 'corpus/la-boulangerie'), join(original, 'corpus/le-marche'), { recursive: true })
  await build(original)
  const french = join(original, 'corpus/la-boulangerie/fr.md')
  writeFileSync(french, readFileSync(french, 'utf8').replace('La boulangerie', 'Le fournil').concat('\nEt après ?\n'))
})

const commands: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  build,
  lock: folder => lockLibrary(folder),
  'check --fix': folder => fixLibrary(folder),
  import: folder =>
    addText(folder, {
      id: 'lettre',
      source: foreign('lettre.txt', 'Une lettre.\n\nElle est courte.\n'),
      translation: foreign('letter.txt', 'A letter.\n\nIt is short.\n'),
    }),
}

const everywhere = ['kill', 'ENOSPC', 'EIO', 'EACCES', 'EXDEV', 'EMFILE'] as const

/** Kills and refusals at a few renames, on which most hangs; with `FAULT_STEP` all of them at every so many operations. */
function faultsAmong(operations: readonly string[]): readonly FaultAt[] {
  const step = Number(process.env.FAULT_STEP ?? 0)
  if (step > 0) {
    const chosen = [...operations.keys()].filter(at => at % step === 0)
    return chosen.flatMap(at => everywhere.map(by => ({ at, by })))
  }
  const renames = [...operations.keys()].filter(at => operations[at]!.startsWith('rename '))
  const chosen = renames.length > 6 ? renames.filter((_, index) => index % 3 === 0) : renames
  return chosen.flatMap(at => (['kill', 'EACCES'] as const).map(by => ({ at, by })))
}

let made = 0
function copied(): string {
  const folder = join(scratch, String(made++))
  cpSync(original, folder, { recursive: true })
  return folder
}

describe.each(Object.entries(commands))('%s', (name, run) => {
  it('should leave each file whole where it is killed or refused, and be right the next time', async () => {
    const [before, done] = [shownIn(original), copied()]
    const { operations, error } = await faulted(() => run(done))
    expect(error).toBeUndefined()
    const after = shownIn(done)
    expect(after).not.toEqual(before)
    for (const { at, by } of faultsAmong(operations)) {
      const folder = copied()
      const where = `${by} at ${at}, ${operations[at]}`
      const { error } = await faulted(() => run(folder), { at, by })
      if (by === 'kill') await checkLibrary(folder, { languages, jobs: 1 })
      const found = shownIn(folder)
      for (const [path, content] of Object.entries(found)) expect([before[path], after[path]], where).toContain(content)
      if (['build', 'import'].includes(name)) expect([before, after], where).toContainEqual(found)
      // What the cache cannot keep costs time alone, and a run may do without some other operations.
      const isDone = by !== 'kill' && error === undefined
      if (by !== 'kill' && !isDone) expect(error, where).toMatchObject({ path: expect.stringContaining(folder) })
      if (isDone) expect(found, where).toEqual(after)
      if (JSON.stringify(found) !== JSON.stringify(after)) await run(folder)
      expect(shownIn(folder), where).toEqual(after)
      rmSync(folder, { recursive: true })
    }
  })
})

describe('a library on a disk that takes nothing', () => {
  it.each(['EROFS', 'EACCES'] as const)('should be checked, and built elsewhere, with a cold cache: %s', async by => {
    const [folder, out] = [copied(), join(scratch, `elsewhere-${by}`)]
    const before = treeOf(folder)
    const refused = { under: folder, by }
    expect((await faulted(() => checkLibrary(folder, { jobs: 1 }), refused)).error).toBeUndefined()
    expect((await faulted(() => buildLibrary(folder, { jobs: 1, out }), refused)).error).toBeUndefined()
    expect(treeOf(folder)).toEqual(before)
    await buildLibrary(folder, { jobs: 1 })
    expect(treeOf(out)).toEqual(treeOf(join(folder, 'dist')))
    const { error } = await faulted(() => buildLibrary(folder, { jobs: 1 }), refused)
    expect(error).toMatchObject({ code: by, path: expect.stringContaining(folder) })
  })
})
