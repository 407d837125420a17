import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as Files from '../src/disk/read.ts'
import type * as Kept from '../src/run/compiled.ts'
import type * as Library from '../src/run/library.ts'
import type * as Linked from '../src/run/link.ts'
import { commandIn } from './command.ts'

const built = (path: string) => import(join(import.meta.dirname, '../dist/lib', path))
const { writeLink } = (await built('run/link.js')) as typeof Linked
const { openLibrary } = (await built('run/library.js')) as typeof Library
const { readText } = (await built('disk/read.js')) as typeof Files
const { hashOfFiles } = (await built('run/compiled.js')) as typeof Kept

const parent = mkdtempSync(join(tmpdir(), 'link-'))
const folder = join(parent, 'library')
const file = (path: string) => join(folder, path)
const notes = file('annotations/la-boulangerie.yaml')
const mine = '# mine\n- quote: la neige\n  kind: usage\n  body: x\n'

const french = 'Oui. Le facteur posa son vélo contre le mur. Il regarda la neige.\n\nOui. Il attendit longtemps.\n'
const english = 'Yes. The postman leaned his bicycle. He looked at the snow.\n\nYes indeed. He waited a long time.\n'

beforeAll(() => {
  commandIn(parent)('init', 'library')
  for (const [path, text] of [
    ['corpus/la-boulangerie/fr.md', french],
    ['corpus/la-boulangerie/en.md', english],
  ] as const)
    writeFileSync(file(path), `${readFileSync(file(path), 'utf8').split('\n---\n')[0]}\n---\n\n${text}`)
  writeFileSync(notes, mine)
})
afterAll(() => rmSync(parent, { recursive: true, force: true }))

async function write(source: readonly number[], target: readonly number[], what: 'set' | 'take-back' = 'set') {
  const open = await openLibrary(folder)
  const { value } = await readText(folder, 'la-boulangerie', open.library.config)
  return writeLink(open, { text: 'la-boulangerie', state: hashOfFiles(value!), what, source, target })
}
const written = () => readFileSync(notes, 'utf8')

describe('a link that is written by hand', () => {
  it('should name each sentence by few words of its own, and the unit where they stand twice', async () => {
    await write([1], [1])
    expect(written()).toBe(`${mine}- link:\n    source: Le facteur posa son\n    target: The postman leaned his\n`)
    await write([3], [3])
    expect(written()).toMatch(/- link:\n {4}source: Oui\.\n {4}target: Yes indeed\.\n {2}unit: [a-z0-9]{4}\n$/)
  })

  it('should take the place of those that share a sentence with it', async () => {
    await write([1, 2], [1, 2])
    expect(written().match(/- link:/g)).toHaveLength(2)
    expect(written()).toContain('source: [Le facteur posa son, Il regarda la neige.]\n')
  })

  it('should say that nothing faces a sentence', async () => {
    await write([4], [])
    expect(written()).toMatch(/source: Il attendit longtemps\.\n {4}target: \[\]\n$/)
  })

  it('should be taken back, and leave the file as it was', async () => {
    await write([4], [], 'take-back')
    await write([3], [3], 'take-back')
    await write([1, 2], [1, 2], 'take-back')
    expect(written()).toBe(mine)
    expect(await write([0], [0], 'take-back')).toEqual({ path: 'annotations/la-boulangerie.yaml' })
  })

  it('should name sentences that stand several times by what stands around them', async () => {
    writeFileSync(
      file('corpus/la-boulangerie/en.md'),
      readFileSync(file('corpus/la-boulangerie/en.md'), 'utf8').replace(' indeed', ''),
    )
    expect(await write([3], [3])).toEqual({ path: 'annotations/la-boulangerie.yaml' })
    expect(written()).toContain(
      'target:\n      quote: Yes.\n      before: He looked at the snow.\n      after: He waited a long time.\n',
    )
  })

  it('should leave no file behind where it was all that stood there', async () => {
    writeFileSync(notes, '')
    await write([1], [1])
    expect(written()).toMatch(/^# yaml-language-server: \$schema=\S+\n- link:\n/)
    await write([1], [1], 'take-back')
    expect(existsSync(notes)).toBe(false)
  })

  it('should leave the comments of a file that it empties, and a list', async () => {
    writeFileSync(notes, '# mine\n')
    await write([1], [1])
    await write([1], [1], 'take-back')
    expect(written()).toBe('# mine\n[]\n')
  })
})
