import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandIn } from '../command.ts'
import { namelessTypeScript, programs } from './programs.ts'

const root = join(import.meta.dirname, '../..')
mkdirSync(join(root, '.cache'), { recursive: true })
/** Inside the package, where its own name leads to what it exports. */
const scratch = mkdtempSync(join(root, '.cache/snippets-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const typed = [...programs].filter(([name]) => name.endsWith('.ts'))

beforeAll(() => {
  for (const [name, text] of [...typed, ['pages.mjs', programs.get('pages.mjs')!] as const])
    writeFileSync(join(scratch, name), text)
  mkdirSync(join(scratch, 'node_modules'))
  symlinkSync(join(root, 'dist/package'), join(scratch, 'node_modules/en-regard-texts'))
  mkdirSync(join(scratch, 'annotations'))
  writeFileSync(join(scratch, 'annotations/glossary.yaml'), '[]\n')
  expect(commandIn(scratch)('init', 'my-library').status).toBe(0)
  const options = [
    '--ignoreConfig',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--skipLibCheck',
    '--lib',
    'es2023,dom',
  ]
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const names = typed.map(([name]) => name)
  const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...names], { cwd: scratch, encoding: 'utf8' })
  expect(stdout).toBe('')
}, 60_000)

const run = (name: string) => execFileSync(process.execPath, [name], { cwd: scratch, encoding: 'utf8' })

describe('the programs of the README and of the page for apps', () => {
  it('should have names, so that they are run', () => {
    expect(namelessTypeScript).toEqual([])
    expect(typed.map(([name]) => name).toSorted()).toEqual([
      'element.ts',
      'first.ts',
      'pairs.ts',
      'program.ts',
      'references.ts',
      'words.ts',
    ])
  })

  it('should show pairs, terms, references and words of a text', () => {
    expect(run('first.js')).toContain('On m’applaudit. · There is applause. 0.99')
    expect(run('pairs.js')).toContain("[ 'gants' ] glove")
    expect(run('references.js')).toMatch(/^le-gant-rouge §2 .+\nle-gant-rouge §3 /)
    expect(run('words.js')).toMatch(/^Saturday [\d.]+\n$/)
  })

  it('should compile a text, and build a library', () => {
    run('program.js')
    expect(existsSync(join(scratch, 'public/html/index.html'))).toBe(true)
  })

  it('should set a pair side by side in a page', () => {
    expect(run('pages.mjs')).toContain('<span class="en-regard-sentence" data-link="0">It is raining.</span>')
  })
})
