import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { unknownLanguage } from '../src/core/language/unknown.ts'
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
/** Without a fault, and without waiting for the disk. */
async function unharmed(run: () => Promise<unknown>): Promise<void> {
  expect((await faulted(run)).error).toBeUndefined()
}
async function build(folder: string): Promise<void> {
  const { written, messages } = await buildLibrary(folder, { languages, jobs: 1, cache: false })
  expect(written, JSON.stringify(messages)).toBe(true)
}

const sentences = { fr: '# Le pain\n\nLe pain est chaud.\n', en: '# The bread\n\nThe bread is hot.\n' }
const frontMatter = (title: string) => `---\ntitle: ${title}\nauthor: A\ndate: 2026-01-02\nlicense: CC0-1.0\n---\n\n`
const files: Readonly<Record<string, string>> = {
  'corpus/library.yaml': 'name: essai\ntitle: Essai\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: Nous\n',
  ...Object.fromEntries(
    ['le-fournil', 'le-marche'].flatMap(id => [
      [`corpus/${id}/fr.md`, frontMatter(id) + sentences.fr],
      [`corpus/${id}/en.md`, `---\ntitle: ${id}\ntranslator: B\n---\n\n${sentences.en}`],
    ]),
  ),
  'annotations/le-fournil.yaml': '- kind: usage\n  quote: chaud\n  body: Bread.\n',
}

const edit = (folder: string): void =>
  writeFileSync(join(folder, 'corpus/le-fournil/fr.md'), `${files['corpus/le-fournil/fr.md']}\nEt après ?\n`)

/** Two texts of a sentence or two, built and then edited. */
beforeAll(async () => {
  // Files that were changed a moment ago are not known by what the disk says of them.
  const { now } = Date
  vi.spyOn(Date, 'now').mockImplementation(() => now() + 5000)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(original, path)), { recursive: true })
    writeFileSync(join(original, path), content)
  }
  await unharmed(() => buildAgain(original))
  edit(original)
})
afterAll(() => vi.restoreAllMocks())

/** Known texts are taken from the last build’s output; the cache and its record are written. */
async function buildAgain(folder: string): Promise<void> {
  const { written, messages } = await buildLibrary(folder, { jobs: 1 })
  expect(written, JSON.stringify(messages)).toBe(true)
}

const commands: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  build,
  'build again': buildAgain,
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

/** Operations are taken in steps of this, each with every fault: 1 is all of them. 0 is a few. */
const step = Number(process.env.FAULT_STEP ?? 0)
/** Milliseconds; all of them are thousands of runs. */
const patience = step === 0 ? 120_000 : 20_000_000 / step

/** Kills and refusals at a few renames, on which most hangs; with `FAULT_STEP` all of them at every so many operations. */
function faultsAmong(operations: readonly string[]): readonly FaultAt[] {
  if (step > 0) {
    const chosen = [...operations.keys()].filter(at => at % step === 0)
    return chosen.flatMap(at => everywhere.map(by => ({ at, by })))
  }
  const renames = [...operations.keys()].filter(at => /^rename(?:Sync)? /.test(operations[at]!))
  const apart = renames.length > 6 ? Math.max(3, Math.ceil(renames.length / 8)) : 1
  const chosen = renames.filter((_, index) => index % apart === 0)
  return chosen.flatMap(at => (['kill', 'EACCES'] as const).map(by => ({ at, by })))
}

let made = 0
function copied(): string {
  const folder = join(scratch, String(made++))
  cpSync(original, folder, { recursive: true })
  return folder
}

/** What the disk says of a copy is another thing than what it said of the original: it is built and edited where it is. */
async function prepared(name: string): Promise<string> {
  const folder = copied()
  if (name !== 'build again') return folder
  writeFileSync(join(folder, 'corpus/le-fournil/fr.md'), files['corpus/le-fournil/fr.md']!)
  await unharmed(() => buildAgain(folder))
  edit(folder)
  return folder
}

describe.each(Object.entries(commands))('%s', (name, run) => {
  it(
    'should leave each file whole where it is killed or refused, and be right the next time',
    async () => {
      const [before, done] = [shownIn(original), await prepared(name)]
      const { operations, error } = await faulted(() => run(done))
      expect(error).toBeUndefined()
      const after = shownIn(done)
      expect(after).not.toEqual(before)
      const faults = faultsAmong(operations)
      for (const { at, by } of faults) {
        const folder = await prepared(name)
        const where = `${by} at ${at}, ${operations[at]}`
        const { error } = await faulted(() => run(folder), { at, by })
        if (by === 'kill') await unharmed(() => checkLibrary(folder, { languages, jobs: 1 }))
        const found = shownIn(folder)
        for (const [path, content] of Object.entries(found))
          expect([before[path], after[path]], where).toContain(content)
        if (['build', 'build again', 'import'].includes(name)) expect([before, after], where).toContainEqual(found)
        // What the cache cannot keep costs time alone, and a run may do without some other operations.
        const isDone = by !== 'kill' && error === undefined
        if (by !== 'kill' && !isDone) expect(error, where).toMatchObject({ path: expect.stringContaining(folder) })
        if (isDone) expect(found, where).toEqual(after)
        if (JSON.stringify(found) !== JSON.stringify(after)) await unharmed(() => run(folder))
        expect(shownIn(folder), where).toEqual(after)
        rmSync(folder, { recursive: true })
      }
      if (step > 0) console.log(`${name}: ${operations.length} operations, ${faults.length} faults`)
    },
    patience,
  )
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
