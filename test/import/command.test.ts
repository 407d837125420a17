import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Message } from '../../src/core/model/message.ts'
import { commandIn } from '../command.ts'

const cases = join(import.meta.dirname, '../cases/import')
const scratch = mkdtempSync(join(tmpdir(), 'en-regard-import-'))
const library = join(scratch, 'library')
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const run = commandIn(scratch)

const read = (path: string) => readFileSync(join(library, path), 'utf8')

beforeAll(() => {
  expect(run('init', library).status).toBe(0)
  writeFileSync(
    join(scratch, 'Le vieux phare.txt'),
    'La lampe s’éteignit.\r\nLe matin\r\nPersonne ne vint. Pas même Yann.\r\n',
  )
  writeFileSync(
    join(scratch, 'lighthouse.md'),
    '# The old lighthouse\n\nThe lamp went out.\n\n## Morning\n\nNobody came. Not even Yann.\n',
  )
  writeFileSync(join(scratch, 'vide.txt'), ' \n\n')
  expect(spawnSync('mkfifo', [join(scratch, 'pipe')]).status).toBe(0)
  for (const [name, bytes] of [
    ['huge.epub', 2 ** 30 + 1],
    ['long.txt', 2 ** 26 + 1],
  ] as const) {
    writeFileSync(join(scratch, name), '')
    truncateSync(join(scratch, name), bytes)
  }
  writeFileSync(join(scratch, 'image.bin'), new Uint8Array([0, 1, 2, 3]))
})

describe('import', () => {
  it('should make a text and its translation and count what is in them', () => {
    const { status, stdout, stderr } = run('import', 'Le vieux phare.txt', library, '--translation', 'lighthouse.md')
    expect(stdout).toBe(
      'corpus/le-vieux-phare/fr.md: 3 units (2 paragraphs, 1 heading), 4 sentences\n' +
        'corpus/le-vieux-phare/en.md: 3 units (2 paragraphs, 1 heading), 4 sentences\n',
    )
    expect(stderr).toContain('Unexpected title `Le vieux phare` after the file’s name')
    expect(status).toBe(0)
    expect(run('check', library, '--frozen').stderr).not.toContain('lock')
    expect(read('corpus/le-vieux-phare/fr.md')).toBe(
      '---\ntitle: Le vieux phare\nauthor: unknown\ndate: unknown\nlicense: unknown\n---\n\n' +
        'La lampe s’éteignit.\n\n## Le matin\n\nPersonne ne vint. Pas même Yann.\n',
    )
    expect(read('corpus/le-vieux-phare/en.md')).toMatch(
      /^---\ntitle: The old lighthouse\ntranslator: unknown\n---\n\nThe/,
    )
  })

  it('should refuse an id that is taken, and replace it when told to', () => {
    const again = ['import', 'Le vieux phare.txt', library]
    const before = read('corpus/le-vieux-phare/fr.md')
    expect(run(...again)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('--force') })
    expect(read('corpus/le-vieux-phare/fr.md')).toBe(before)
    const said = ['--title', 'Le phare', '--author', 'J. A.', '--date', '1931', '--license', 'CC0-1.0']
    const { status, stdout } = run(...again, '--force', '--json', ...said)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      id: 'le-vieux-phare',
      skipped: [],
      messages: [],
      files: [{ path: 'corpus/le-vieux-phare/fr.md', units: 3, sentences: 4, kinds: { paragraph: 2, heading: 1 } }],
    })
    expect(read('corpus/le-vieux-phare/fr.md')).toMatch(
      /^---\ntitle: Le phare\nauthor: J\. A\.\ndate: "1931"\nlicense: CC0-1\.0\n---\n/,
    )
  })

  it('should keep what a person filled in when a text is replaced', () => {
    const file = join(library, 'corpus/le-quai/fr.md')
    writeFileSync(join(scratch, 'Le quai.txt'), 'La mer monte.\n')
    expect(run('import', 'Le quai.txt', library).status).toBe(0)
    const filled = readFileSync(file, 'utf8')
      .replace('author: unknown', 'author: A. Exemple # signed so')
      .replace('title: Le quai', 'title: Sur le quai')
      .replace('date: unknown', 'date: 1931\nlevel: A2')
    writeFileSync(file, filled)
    writeFileSync(join(scratch, 'Le quai.txt'), 'La mer descend.\n')
    const { status, stderr } = run('import', 'Le quai.txt', library, '--force', '--license', 'CC0-1.0')
    expect(status).toBe(0)
    expect(stderr).not.toContain('Unexpected title')
    expect(read('corpus/le-quai/fr.md')).toBe(
      '---\ntitle: Sur le quai\nauthor: A. Exemple # signed so\ndate: 1931\nlevel: A2\nlicense: CC0-1.0\n---\n\nLa mer descend.\n',
    )
  })

  const wrong: [what: string, args: string[], said: RegExp][] = [
    ['a missing file', ['absent.txt', library], /Missing file `absent.txt`/],
    ['a missing translation', ['lighthouse.md', library, '--translation', 'absent.txt'], /Missing file `absent.txt`/],
    ['a folder', [scratch, library], /it is a folder/],
    [
      'a device that never ends',
      ['/dev/zero', library],
      /Unexpected path `\/dev\/zero`, expected a file: it is a device/,
    ],
    ['a pipe', ['lighthouse.md', library, '--translation', 'pipe'], /expected a file: it is a pipe/],
    ['a file that is larger than any book', ['huge.epub', library], /expected at most 1024 megabytes/],
    ['a picture', ['image.bin', library], /Unexpected format `\.bin`/],
    ['no library', ['lighthouse.md', scratch], /Missing file `corpus\/library.yaml`/],
    ['an id that is none', ['lighthouse.md', library, '--id', '../x'], /Unexpected id `..\/x`/],
    ['a date that is none', ['lighthouse.md', library, '--date', 'hier'], /Unexpected date `hier`/],
    ['a translator of nothing', ['lighthouse.md', library, '--translator', 'X'], /expected --translation/],
    ['an option that is none', ['lighthouse.md', library, '--idd', 'x'], /--idd/],
    ['no file', [], /file/],
  ]
  for (const [what, args, said] of wrong) {
    it(`should end with code 2 for ${what}`, () => {
      const { status, stdout, stderr } = run('import', ...args)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(said)
    })
  }

  it('should end with code 1 for what cannot be read as text, and write nothing', () => {
    const before = readdirSync(join(library, 'corpus'))
    for (const args of [
      ['vide.txt', library],
      ['long.txt', library],
      ['lighthouse.md', library, '--translation', 'vide.txt'],
    ]) {
      const { status, stderr } = run('import', ...args)
      expect(status).toBe(1)
      expect(stderr).toMatch(/Nothing written: 1 error/)
    }
    expect(readdirSync(join(library, 'corpus'))).toEqual(before)
  })

  it('should leave a library without errors, whatever was imported', () => {
    const fresh = join(scratch, 'fresh')
    expect(run('init', fresh).status).toBe(0)
    const names = readdirSync(cases)
    for (const name of names) {
      const file = readdirSync(join(cases, name)).find(each => each.startsWith('input.'))!
      cpSync(join(cases, name, file), join(scratch, file))
      expect(run('import', file, fresh, '--id', name).status).toBe(0)
    }
    const { status, stdout } = run('check', fresh, '--json', '--no-cache')
    const errors = (JSON.parse(stdout) as Message[]).filter(({ severity }) => severity === 'error')
    expect({ status, errors }).toEqual({ status: 0, errors: [] })
    expect(names.every(name => existsSync(join(fresh, 'corpus', name, 'fr.md')))).toBe(true)
  })
})
