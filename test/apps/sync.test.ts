import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import sirv from 'sirv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as Compiler from '../../src/compiler.ts'
import type { ManifestFile } from '../../src/core/model/manifest.ts'
import { jsonSchemas } from '../../src/outputs/json/schemas.ts'
import { manifestOf } from '../../src/outputs/manifest.ts'
import { filesIn } from '../tree.ts'
import { programs } from './programs.ts'

const { buildLibrary } = (await import(join(import.meta.dirname, '../../dist/lib/compiler.js'))) as typeof Compiler

const folder = mkdtempSync(join(tmpdir(), 'sync-'))
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const source = (title: string, text: string) =>
  `---\ntitle: ${title}\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n\n${text}\n`
const texts = 12

/** The site of the library in this folder, served as anyone would. */
const serve = sirv(join(folder, 'dist'), { dev: true })
const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(request.url!)
  serve(request, response)
})
let from = ''
let sync: (from: string, to: string, wanted?: RegExp) => Promise<readonly ManifestFile[]>

beforeAll(async () => {
  write(
    'corpus/library.yaml',
    'name: t\ntitle: T\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: P\ngone: [{ id: ancien, into: t1 }, { id: retire }]\n',
  )
  write('annotations/glossary.yaml', '- { term: pont, pos: noun, gender: m, gloss: bridge, renderings: [bridge] }\n')
  for (let number = 1; number <= texts; number++)
    write(`corpus/t${number}/fr.md`, source(`T${number}`, 'Le pont est fermé.'))
  write('sync.mjs', programs.get('sync.mjs')!)
  sync = (await import(join(folder, 'sync.mjs'))).sync
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  from = `http://127.0.0.1:${(server.address() as AddressInfo).port}/json/`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const build = () => buildLibrary(folder, { jobs: 1 })
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path).toSorted()

describe('a copy of a library', () => {
  it('should be brought in step by what changed alone', async () => {
    await build()
    const copy = join(folder, 'copy')
    expect(paths(await sync(from, copy))).toHaveLength(filesIn(join(folder, 'dist/json')).length - 1)
    for (const path of filesIn(join(folder, 'dist/json'))) {
      expect(hashOf(join(copy, path)), path).toBe(hashOf(join(folder, 'dist/json', path)))
    }
    asked.length = 0
    expect(await sync(from, copy)).toEqual([])
    expect(asked).toEqual(['/json/manifest.json'])

    write('corpus/t7/fr.md', source('T7', 'Le pont est ouvert aux piétons.'))
    rmSync(join(folder, 'corpus/t3'), { recursive: true })
    await build()
    const indexes = ['glossary.json', 'index.json', 'pairs.ndjson']
    expect(paths(await sync(from, copy))).toEqual([
      'citations.bib',
      'citations.json',
      ...indexes,
      'texts/t7.json',
      'words/t7.json',
    ])
    expect(existsSync(join(copy, 'texts/t3.json'))).toBe(false)
    expect(filesIn(copy)).toEqual(filesIn(join(folder, 'dist/json')))
  })
})

describe('a copy of a part of a library', () => {
  it('should hold what is wanted, take what is wanted later, and ask for no page of the manifest that it has', async () => {
    const copy = join(folder, 'part')
    const at = join(folder, 'many')
    const file = (path: string, words: string) => {
      mkdirSync(join(at, path, '..'), { recursive: true })
      writeFileSync(join(at, path), words)
      return { path, size: words.length, sha256: createHash('sha256').update(words).digest('hex') }
    }
    const publish = (edited: number) => {
      const files = Array.from({ length: 2001 }, (_, number) =>
        number > 4 && number < 2000
          ? { path: `x/${String(number).padStart(4, '0')}`, size: 1, sha256: '0'.repeat(64) }
          : file(`x/${String(number).padStart(4, '0')}`, `${number}${number === edited ? '!' : ''}`),
      )
      for (const { path, content } of manifestOf(files)) writeFileSync(join(at, path), content)
    }
    mkdirSync(at, { recursive: true })
    publish(-1)
    const own = sirv(at, { dev: true })
    const other = createServer((request, response) => {
      asked.push(request.url!)
      own(request, response)
    })
    await new Promise<void>(ready => other.listen(0, '127.0.0.1', ready))
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
    expect(paths(await sync(address, copy, /000[0-4]$/))).toHaveLength(5)
    expect(paths(await sync(address, copy, /000[0-4]$|2000$/))).toEqual(['x/2000'])
    publish(2000)
    asked.length = 0
    expect(paths(await sync(address, copy, /000[0-4]$|2000$/))).toEqual(['x/2000'])
    expect(asked).toEqual(['/manifest.json', '/manifest-3.json', '/x/2000'])
    other.close()
  })
})

describe('the package', () => {
  it('should load a text by the id that it had, and say of one that it has not what there is', async () => {
    await build()
    const at = join(folder, 'dist/package')
    const { loadText, library } = await import(join(at, 'index.js'))
    expect((await loadText('ancien')).id).toBe('t1')
    expect(library.gone).toEqual([{ id: 'ancien', into: 't1' }, { id: 'retire' }])
    await expect(loadText('retire')).rejects.toThrow(
      /^Unexpected text "retire", expected an id that `texts` has: t1, t10, .*, t9$/,
    )
    const { exports } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'))
    expect(exports['./texts/ancien']).toEqual(exports['./texts/t1'])
  })
})

describe('the manifest', () => {
  it('should name every file of every folder with its size, its hash and what it is', async () => {
    await build()
    const valid = new Ajv2020({ strict: false }).compile(jsonSchemas().manifest as object)
    for (const format of ['html', 'json', 'package']) {
      const at = join(folder, 'dist', format)
      const manifest = JSON.parse(readFileSync(join(at, 'manifest.json'), 'utf8'))
      expect(valid(manifest), JSON.stringify(valid.errors)).toBe(true)
      expect(paths(manifest.files)).toEqual(filesIn(at).filter(path => path !== 'manifest.json'))
      for (const { path, size, sha256, mediaType } of manifest.files as ManifestFile[]) {
        const bytes = readFileSync(join(at, path))
        expect([size, sha256], path).toEqual([bytes.byteLength, hashOf(join(at, path))])
        expect(mediaType, path).not.toBe('application/octet-stream')
      }
    }
  })

  it('should come in pages', () => {
    const files = Array.from({ length: 2001 }, (_, at) => ({ path: `${at}.json`, size: 1, sha256: '0'.repeat(64) }))
    const pages = manifestOf(files).map(({ path, content }) => [path, JSON.parse(content as string)] as const)
    expect(pages.map(([path, { next, files }]) => [path, files.length, next])).toEqual([
      ['manifest.json', 1000, 'manifest-2.json'],
      ['manifest-2.json', 1000, 'manifest-3.json'],
      ['manifest-3.json', 1, undefined],
    ])
    expect(pages.flatMap(([, { files }]) => paths(files)).toSorted()).toEqual(paths(files))
    const [, ...others] = manifestOf(files)
    expect(pages[0]![1].pages).toEqual(
      others.map(({ path, content }) => ({ path, sha256: createHash('sha256').update(content).digest('hex') })),
    )
    expect(pages[1]![1].pages).toBeUndefined()
  })
})
