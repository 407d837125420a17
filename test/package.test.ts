import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'en-regard-package-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Packs a folder as npm would publish it and lays it into `node_modules` of the scratch folder. */
function install(folder: string): string {
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', scratch], {
    cwd: folder,
    encoding: 'utf8',
  })
  const [{ filename, name }] = JSON.parse(output) as [{ filename: string; name: string }]
  const at = join(scratch, 'node_modules', name)
  mkdirSync(at, { recursive: true })
  execFileSync('tar', ['-xzf', join(scratch, filename), '--strip-components=1', '-C', at])
  return name
}

const consumer = (name: string) => `
import { library, linkOf, loadText, pairsOf, quotes, sentences, terms, termsOf, type TermId, type TextId, texts, unitById } from '${name}'
import bromance from '${name}/texts/bromance-sous-tension'

const id: TextId = 'bromance-sous-tension'
const term: TermId = 'tour-de-table'
const edition = await loadText('bromance-sous-tension')
const own: 'bromance-sous-tension' = edition.id
const gloss: string | undefined = bromance.terms['tour-de-table'].gloss
const found = edition.units.flatMap(unit => termsOf(edition, unit)).filter(place => place.term.id === term)
const unit = unitById(edition, edition.units[0]!.id)!
const score: number | undefined = linkOf(unit, 'source', 0)?.score
const spans: readonly string[] = quotes(unit.source.text, unit.source.sentences)
console.log(JSON.stringify({
  id, own, gloss, title: library.title, texts: texts.length, pairs: pairsOf(edition).length, found: found.flatMap(place => place.source),
  same: spans.join() === sentences(unit.source).join(), score: typeof score, term: terms[term].term,
}))
`

const mistakes = (name: string) => `
import { loadText, type TermId } from '${name}'
// @ts-expect-error: no such text
await loadText('nulle-part')
// @ts-expect-error: no such term
const term: TermId = 'mot-que-nul-glossaire-n-a'
const edition = await loadText('le-gant-rouge')
// @ts-expect-error: a term of another text
edition.terms['tour-de-table']
// @ts-expect-error: editions are read-only
edition.units.length = 0
export { term }
`

/** What was installed. */
const names = new Set<string>()

describe.each([
  ['the project', root],
  ['the emitted package', join(root, 'dist/package')],
])('%s as an npm package', (_, folder) => {
  let name = ''
  beforeAll(() => {
    name = install(folder)
    names.add(name)
  })

  it('should be imported by Node without any pipeline code', () => {
    const file = join(scratch, 'use.mjs')
    writeFileSync(
      file,
      consumer(name)
        .replace(/type (?=\w+[,}])|, type \w+|type \w+, /g, '')
        .replace(/(const \w+): [^=]+=/g, '$1 =')
        .replaceAll('!', ''),
    )
    const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'bromance-sous-tension',
      own: 'bromance-sous-tension',
      gloss: 'funding round',
      found: expect.arrayContaining(['tour de table', 'tours de table']),
      same: true,
      term: 'tour de table',
      texts: readdirSync(join(root, 'corpus'), { withFileTypes: true }).filter(entry => entry.isDirectory()).length,
    })
  })

  it('should please publint', async () => {
    const { publint } = await import('publint')
    const { messages } = await publint({ pkgDir: join(scratch, 'node_modules', name), pack: false })
    expect(messages).toEqual([])
  })

  it('should import no package in what a consumer loads', () => {
    const at =
      name === 'en-regard' ? join(scratch, 'node_modules/en-regard/dist/package') : join(scratch, 'node_modules', name)
    const files = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter(file => /\.(js|d\.ts)$/.test(file))
    expect(files.length).toBeGreaterThanOrEqual(10)
    for (const file of files) {
      const text = readFileSync(join(at, file), 'utf8')
      const imports = [
        ...text.matchAll(/^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm),
      ]
      for (const [, fixed, dynamic] of imports) expect(fixed ?? dynamic, file).toMatch(/^\.{1,2}\//)
    }
  })
})

describe('the tarball', () => {
  it('should be installed in an empty folder as the README says, and make a library there', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const [, installing, making] = /^npm pack .*\n(npm i [^#\n]+).*\n(npx en-regard init .+)$/m.exec(readme)!
    const folder = join(scratch, 'empty')
    mkdirSync(folder)
    const packed = () => readdirSync(scratch).find(name => /^en-regard-\d.*\.tgz$/.test(name))
    if (packed() === undefined) install(root)
    const tarball = packed()!
    copyFileSync(join(scratch, tarball), join(folder, tarball))
    // What a registry would bring is there already: the test asks nobody.
    const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const at = join(folder, 'node_modules', name)
      mkdirSync(dirname(at), { recursive: true })
      symlinkSync(realpathSync(join(root, 'node_modules', name)), at)
    }
    const env = {
      ...process.env,
      npm_config_offline: 'true',
      npm_config_ignore_scripts: 'true',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
    }
    for (const line of [installing!.trim(), making!]) {
      const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', env })
      expect(status, `${line}\n${stderr}`).toBe(0)
    }
    expect(lstatSync(join(folder, 'node_modules/en-regard')).isSymbolicLink()).toBe(false)
    expect(readdirSync(join(folder, 'my-library/corpus'))).toContain('library.yaml')
  })
})

describe('both packages', () => {
  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('should be type-checked under %s modules and %s resolution', (module, moduleResolution) => {
    const files = [...names].flatMap((name, index) => {
      writeFileSync(join(scratch, `use-${index}.mts`), consumer(name))
      writeFileSync(join(scratch, `mistakes-${index}.mts`), mistakes(name))
      return [`use-${index}.mts`, `mistakes-${index}.mts`]
    })
    expect(files.length).toBe(4)
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
      exactOptionalPropertyTypes: true,
      lib: ['es2023', 'dom'],
      noUncheckedIndexedAccess: true,
    }
    writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    expect(spawnSync(process.execPath, [tsc, '-p', scratch], { encoding: 'utf8' }).stdout).toBe('')
  })
})
