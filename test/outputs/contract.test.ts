import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as Compiler from '../../src/compiler.ts'
import { textIdSchema } from '../../src/core/model/edition.ts'
import type * as Tool from '../../src/disk/tool.ts'
import type { Emitter } from '../../src/outputs/emitter.ts'
import { compiled, emitted } from './editions.ts'

const lib = join(import.meta.dirname, '../../dist/lib')
const { buildLibrary, emitters } = (await import(join(lib, 'compiler.js'))) as typeof Compiler
const { readTool } = (await import(join(lib, 'disk/tool.js'))) as typeof Tool

const { assets } = await readTool()

const folder = mkdtempSync(join(tmpdir(), 'contract-'))
afterAll(() => rmSync(folder, { recursive: true }))

const library = join(folder, 'library')
const write = (path: string, text: string) => {
  mkdirSync(join(library, path, '..'), { recursive: true })
  writeFileSync(join(library, path), text)
}
write(
  'corpus/library.yaml',
  'name: t\ntitle: T\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: P\nurl: https://example.org/\ngone: [{ id: t0, into: t1 }, { id: t9 }]\n',
)
write('annotations/glossary.yaml', '- { term: pont, pos: noun, gender: m, gloss: bridge, renderings: [bridge] }\n')
for (let number = 1; number <= 5; number++) {
  const fr = `Le pont numéro ${number} est fermé. Il pleut *beaucoup*.`
  const en = `Bridge number ${number} is closed. It is raining *hard*.`
  write(
    `corpus/t${number}/fr.md`,
    `---\ntitle: Pont ${number}\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n\n${fr}\n`,
  )
  write(`corpus/t${number}/en.md`, `---\ntitle: Bridge ${number}\ntranslator: A\n---\n\n${en}\n`)
}

/** A format of somebody else: bytes that are no UTF-8, and parts that are joined. */
const bytes: Emitter = {
  name: 'bytes',
  sign: { path: 'index.bin', words: 'toy ' },
  text: ({ id, units }) => [
    { path: `${id}.bin`, content: Uint8Array.from([0xff, 0x00, 0xfe, units.length]) },
    { path: 'all.txt', part: true, content: `${id}\n` },
  ],
  library: summaries => [{ path: 'index.bin', content: new TextEncoder().encode(`toy ${summaries.length}`) }],
}

/** Every file under a folder by its hash. */
function hashes(at: string): Record<string, string> {
  const files = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter(name => statSync(join(at, name)).isFile())
  return Object.fromEntries(
    files.toSorted().map(name => [
      name,
      createHash('sha256')
        .update(readFileSync(join(at, name)))
        .digest('hex'),
    ]),
  )
}

const formats = [...Object.values(emitters), bytes]
const given = [...Object.keys(emitters), bytes]

/** A build of every format at once, its files by format. */
async function build(options: Compiler.BuildOptions): Promise<Built> {
  const out = mkdtempSync(join(folder, 'out-'))
  const report = await buildLibrary(library, { out, formats: given, ...options })
  expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(report.written).toBe(true)
  const made = readdirSync(out).filter(name => name !== 'manifest.json')
  return { files: Object.fromEntries(made.map(name => [name, hashes(join(out, name))])), cached: report.cached }
}

interface Built {
  readonly files: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly cached: number
}

describe('every output', () => {
  let cold: Built
  let others: Readonly<Record<string, Built>>
  beforeAll(async () => {
    cold = await build({ jobs: 1, cache: false })
    const parts = mkdtempSync(join(folder, 'parts-'))
    for (const part of [1, 2])
      await buildLibrary(library, { out: parts, shard: { part, of: 2 }, jobs: 1, cache: false })
    others = {
      kept: await build({ jobs: 1 }),
      cached: await build({ jobs: 1 }),
      threads: await build({ jobs: 2, cache: false }),
      shards: await build({ jobs: 1, merge: parts }),
    }
  })

  it.each(
    Object.values(emitters).map(emitter => [emitter.name, emitter] as const),
  )('%s should have no file of its own that a text could write too', async (_, emitter) => {
    const own = compiled('pont', 'Le pont.', 'The bridge.', undefined, 'Le pont')
    const names = [...(await emitted(emitter, [own], { assets })).keys()].flatMap(path => path.split(/[/.]/))
    const ids = [...new Set(names)].filter(name => textIdSchema.safeParse(name).success)
    expect(ids.length).toBeGreaterThan(0)
    await emitted(
      emitter,
      ids.map(id => ({ ...own, id })),
      { assets },
    )
  })

  it('should be made of the cache by the second build, and of nothing by the others', () => {
    const counts = Object.entries(others).map(([name, { cached }]) => [name, cached])
    expect(Object.fromEntries(counts)).toEqual({ kept: 0, cached: 5, threads: 0, shards: 5 })
    expect(Object.keys(cold.files).toSorted()).toEqual(formats.map(({ name }) => name).toSorted())
  })

  it.each(
    formats.map(format => [format.name, format] as const),
  )('%s should give the same bytes cold, cached, in threads, in shards and alone', async (name, format) => {
    expect(Object.keys(cold.files[name]!).length).toBeGreaterThan(0)
    for (const [way, { files }] of Object.entries(others)) expect([way, files[name]]).toEqual([way, cold.files[name]])
    const alone = await build({ jobs: 1, formats: [format === bytes ? bytes : name] })
    expect([alone.files, alone.cached]).toEqual([{ [name]: cold.files[name] }, 5])
  })

  it('should be made from the cache whatever formats an earlier build was for', async () => {
    const own = join(folder, 'formats')
    cpSync(library, own, { recursive: true, filter: path => !path.endsWith('.cache') })
    const out = join(folder, 'formats-out')
    await buildLibrary(own, { out, formats: ['json'], jobs: 1 })
    expect((await buildLibrary(own, { out, formats: ['html', bytes], jobs: 1 })).cached).toBe(5)
  })
})

describe('what is handed in', () => {
  const refused = (options: Compiler.BuildOptions) => buildLibrary(library, { out: join(folder, 'none'), ...options })

  it('should be refused by name where it is not known or not whole', async () => {
    await expect(refused({ formats: ['hmtl'] })).rejects.toThrow('Unexpected format `hmtl`, expected `html`')
    await expect(refused({ formats: [{ name: 'x' } as never] })).rejects.toThrow('Unexpected format')
    await expect(refused({ rules: [{ name: 'no-shouting' } as never] })).rejects.toThrow('Unexpected rule')
    await expect(
      refused({ rules: [{ name: 'raw-html', severity: 'error', check: () => [] } as never] }),
    ).rejects.toThrow('Unexpected rule `raw-html`, expected a name that no rule has')
    await expect(refused({ languages: [{ code: 'xx' } as never] })).rejects.toThrow('Unexpected language')
    await expect(refused({ format: ['html'] } as never)).rejects.toThrow('Unexpected option `format`')
  })
})
