import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'extensions-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** The programs of CONTRIBUTING.md, by the name in their first line. */
const programs = new Map(
  [...readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)```/g)].map(
    ([, name, text]) => [name!, text!] as const,
  ),
)

const front = (fields: string) => `---\n${fields}\n---\n\n`
const libraryYaml = (source: string) =>
  `name: t\ntitle: Essai\nsource: ${source}\ntarget: en\nlicense: CC0-1.0\npublisher: P\n`

const files = {
  'my-library/corpus/library.yaml': libraryYaml('fr'),
  'my-library/corpus/t/fr.md': `${front('title: T\nauthor: A\ndate: 2026\nlicense: CC0-1.0')}Non\u202F!! Il pleut.\n`,
  'my-library/corpus/t/en.md': `${front('title: T\ntranslator: A')}No! It is raining.\n`,
  'marche.scene': 'LE QUAI\nIl pleut.\nNadia attend.\n',
  'my-italian-library/corpus/library.yaml': libraryYaml('it'),
  'my-italian-library/corpus/t/it.md': `${front('title: T\nauthor: A\ndate: 2026\nlicense: CC0-1.0')}Ecco il sig. Rossi. Piove.\n`,
  'my-italian-library/corpus/t/en.md': `${front('title: T\ntranslator: A')}Here is Mr Rossi. It is raining.\n`,
}

/** Lays the package as npm would publish it into `node_modules`, its dependencies beside it. */
beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', scratch], {
    cwd: root,
    encoding: 'utf8',
  })
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
  const at = join(scratch, 'node_modules/en-regard')
  mkdirSync(at, { recursive: true })
  execFileSync('tar', ['-xzf', join(scratch, filename), '--strip-components=1', '-C', at])
  symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true })
    writeFileSync(join(scratch, path), text)
  }
}, 60_000)

/** Type-checks and compiles all programs at once, as a stranger's project would. */
beforeAll(() => {
  for (const [name, text] of programs) writeFileSync(join(scratch, name), text)
  writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }')
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', '--lib', 'es2023,dom']
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout, status } = spawnSync(process.execPath, [tsc, ...options, ...programs.keys()], {
    cwd: scratch,
    encoding: 'utf8',
  })
  expect(stdout).toBe('')
  expect(status).toBe(0)
}, 60_000)

const run = (name: string) =>
  execFileSync(process.execPath, [name.replace('.ts', '.js')], { cwd: scratch, encoding: 'utf8' })

describe('CONTRIBUTING.md', () => {
  it('should show a program for each thing that can be added', () => {
    expect([...programs.keys()]).toEqual(expect.arrayContaining(['output.ts', 'rule.ts', 'language.ts', 'importer.ts']))
  })

  it('should lead to an output of one’s own', () => {
    expect(run('output.ts')).toMatch(/^true /)
    const made = readFileSync(join(scratch, 'my-library/dist/lines/t.txt'), 'utf8')
    expect(made).toContain('Non\u202F!! Il pleut.\nNo! It is raining.\n')
    expect(readFileSync(join(scratch, 'my-library/dist/lines/index.txt'), 'utf8')).toBe('Sentences of Essai\nt\n')
    expect(existsSync(join(scratch, 'my-library/dist/json/texts/t.json'))).toBe(true)
  })

  it('should lead to a rule of one’s own', () => {
    expect(run('rule.ts')).toContain('corpus/t/fr.md:8:5 Unexpected `!!`, expected one mark')
  })

  it('should lead to an importer of one’s own', () => {
    const printed = run('importer.ts')
    expect(printed).toContain('corpus/marche/fr.md { heading: 1, paragraph: 2 }')
    const made = readFileSync(join(scratch, 'my-library/corpus/marche/fr.md'), 'utf8')
    expect(made).toContain('## LE QUAI\n\nIl pleut.\n\nNadia attend.\n')
  })

  it('should lead to a language of one’s own', () => {
    expect(run('language.ts')).not.toContain('error')
    const edition = JSON.parse(readFileSync(join(scratch, 'my-italian-library/dist/json/texts/t.json'), 'utf8'))
    expect(edition.source.language).toBe('it')
    expect(edition.units[0].source.sentences).toEqual([
      [0, 19],
      [20, 26],
    ])
    expect(readFileSync(join(scratch, 'my-italian-library/dist/html/t.html'), 'utf8')).toContain('lang="it"')
  })
})
