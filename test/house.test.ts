import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = resolve(import.meta.dirname, '../src')
const stages = ['parse', 'segment', 'align', 'identify', 'words', 'annotate', 'check']

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts') && !name.startsWith('outputs/html/reader'))
  .map(name => name.replaceAll('\\', '/'))
const imports = files.flatMap(importsOf)

function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8')
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm,
  )
  return [...statements].map(([, type, fixed, dynamic]) => {
    const name = fixed ?? dynamic!
    const to = name.startsWith('.')
      ? relative(source, resolve(source, dirname(file), name)).replaceAll('\\', '/')
      : name
    return { from: file, to, typeOnly: type !== undefined }
  })
}

const room = (path: string) => path.split('/')[0]!
/** The room of a stage inside `core/`. */
const stage = (path: string) => (room(path) === 'core' ? path.split('/')[1]! : '')
const lines = (wrong: readonly Import[]) => wrong.map(({ from, to }) => `${from} → ${to}`)
const own = imports.filter(({ to }) => files.includes(to))

/** What each folder may import beside itself; a type costs nothing at run time and ties as much. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  languages: ['core'],
  library: ['core'],
  outputs: ['core', 'languages', 'library'],
  importers: ['core'],
  engines: ['core'],
  disk: ['core'],
  run: ['core', 'languages', 'library', 'outputs', 'importers', 'engines', 'disk'],
  cli: ['core', 'languages', 'outputs', 'importers', 'engines', 'disk', 'run'],
  'compiler.ts': ['compile.ts', 'core', 'languages', 'outputs', 'importers', 'run'],
  'compile.ts': ['core', 'languages'],
}

describe('the house', () => {
  it('should have read every room', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(imports.length).toBeGreaterThan(150)
    expect(imports.filter(({ from, to }) => from === 'core/compile.ts' && stage(to) === 'align')).not.toEqual([])
    expect([...new Set(files.map(room))].filter(name => !(name in mayImport))).toEqual([])
  })

  it('should let imports go one way', () => {
    const wrong = own.filter(({ from, to }) => room(from) !== room(to) && !mayImport[room(from)]!.includes(room(to)))
    expect(lines(wrong)).toEqual([])
  })

  it('should let no stage of the core import another', () => {
    const wrong = own.filter(
      ({ from, to }) => stages.includes(stage(from)) && stages.includes(stage(to)) && stage(from) !== stage(to),
    )
    expect(lines(wrong)).toEqual([])
  })

  it('should let languages know what the core says of languages and of texts, and none of its stages', () => {
    const wrong = own.filter(({ from, to }) => room(from) === 'languages' && stages.includes(stage(to)))
    expect(lines(wrong)).toEqual([])
  })

  it('should keep packages out of what a consumer runs', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        room(from) === 'library' && room(to) !== 'library' && !(typeOnly && stage(to) === 'model'),
    )
    expect(lines(wrong)).toEqual([])
  })

  it('should let only the disk’s own folder and the commands touch the disk', () => {
    const disk = /^(node:)?(fs|fs\/promises)$/
    const wrong = imports.filter(({ from, to }) => disk.test(to) && !['disk', 'cli'].includes(room(from)))
    expect(lines(wrong)).toEqual([])
  })

  it('should let only engines use the network', () => {
    const network = /^(node:)?(http|https|http2|net|tls|dgram)$|^deepl-node$|^bullmq$/
    const wrong = imports.filter(({ from, to }) => network.test(to) && !['engines', 'cli'].includes(room(from)))
    expect(lines(wrong)).toEqual([])
  })

  it('should let a browser have all that compiles a text', () => {
    const wrong = imports.filter(
      ({ from, to }) => ['core', 'languages', 'library', 'compile.ts'].includes(room(from)) && to.startsWith('node:'),
    )
    expect(lines(wrong)).toEqual([])
  })

  it('should let nothing outside `languages/` know French', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        /^languages\/(fr|en|fr-en)\//.test(to) && room(from) !== 'languages' && !isCompositionRoot(from),
    )
    expect(lines(wrong)).toEqual([])
  })
})

describe('the README’s Architecture', () => {
  const readme = readFileSync(join(source, '../README.md'), 'utf8')
  const told = readme.slice(readme.indexOf('\n## Architecture'), readme.indexOf('\n## Development'))

  it('should name every folder of `src/` and of `core/`, and every file at the root of `src/`', () => {
    const names = ['', 'core']
      .flatMap(folder => readdirSync(join(source, folder), { withFileTypes: true }).map(entry => ({ folder, entry })))
      .filter(({ folder, entry }) => entry.isDirectory() || folder === '')
      .map(({ entry }) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter(name => !told.includes(`\`${name}\``))).toEqual([])
  })

  it('should name no file that is not there', () => {
    const named = [...told.matchAll(/`([a-z-]+\/[\w/-]+(?:\.ts|\/))`/g)].map(([, path]) => path!)
    expect(named.length).toBeGreaterThan(20)
    const isThere = (path: string) => [source, join(source, '..')].some(folder => existsSync(join(folder, path)))
    expect(named.filter(path => !isThere(path))).toEqual([])
  })
})

describe('the licences', () => {
  const root = join(source, '..')
  const toml = readFileSync(join(root, 'REUSE.toml'), 'utf8')
  const quoted = (text: string) => [...text.matchAll(/"([^"]+)"/g)].map(([, value]) => value!)

  it('should be there in full, those that `REUSE.toml` names and no other', () => {
    const named = [...toml.matchAll(/^SPDX-License-Identifier = "(.+)"$/gm)].map(([, id]) => `${id}.txt`)
    expect(readdirSync(join(root, 'LICENSES')).toSorted()).toEqual([...new Set(named)].toSorted())
  })

  it('should be said of files that are there', () => {
    const paths = [...toml.matchAll(/^path = (\[[^\]]+\]|".+")$/gm)].flatMap(([, value]) => quoted(value!))
    expect(paths.length).toBeGreaterThan(5)
    const isThere = (path: string) => existsSync(join(root, path.replace(/\*.*$/, '').replace(/[^/]*$/, '')))
    expect(paths.filter(path => (path.includes('*') ? !isThere(path) : !existsSync(join(root, path))))).toEqual([])
  })
})

/** The files that choose the pair of languages for everything else. */
function isCompositionRoot(file: string): boolean {
  return (
    ['run/text-result.ts', 'run/import.ts', 'run/pair.ts', 'compiler.ts', 'compile.ts'].includes(file) ||
    room(file) === 'cli'
  )
}
