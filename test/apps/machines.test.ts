import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Edition } from '../../src/core/model/edition.ts'
import { pairsOfUnit } from '../../src/library/library.ts'
import { machinesFiles, plainTextFile } from '../../src/outputs/html/for-machines.ts'
import { json } from '../../src/outputs/json/emitter.ts'
import type { Index } from '../../src/outputs/json/schemas.ts'
import { summaryOf } from '../../src/outputs/summary.ts'
import { passageAt } from '../../src/run/answers.ts'
import { command } from '../command.ts'
import { context } from '../page/context.ts'

const root = join(import.meta.dirname, '../..')
const edition = JSON.parse(readFileSync(join(root, 'dist/json/texts/le-gant-rouge.json'), 'utf8')) as Edition

interface Client {
  readonly connect: (transport: unknown) => Promise<void>
  readonly listTools: () => Promise<{
    readonly tools: readonly { readonly name: string; readonly annotations?: object }[]
  }>
  readonly callTool: (call: { readonly name: string; readonly arguments: object }) => Promise<{
    readonly isError?: boolean
    readonly content: readonly { readonly text: string }[]
  }>
  readonly close: () => Promise<void>
}

/** The protocol’s own client: an optional package, as the server’s. */
const sdk = '@modelcontextprotocol/sdk/client'
const clientAt = (name: string): Promise<Record<string, new (...given: unknown[]) => unknown>> =>
  import(`${sdk}/${name}.js`)

describe('the server for programs', () => {
  let client: Client
  const call = async (name: string, given: object = {}) => {
    const { content, isError } = await client.callTool({ name, arguments: given })
    return isError === true ? content[0]!.text : JSON.parse(content[0]!.text)
  }

  beforeAll(async () => {
    const { Client } = await clientAt('index')
    const { StdioClientTransport } = await clientAt('stdio')
    client = new Client!({ name: 'test', version: '1.0.0' }) as Client
    await client.connect(new StdioClientTransport!({ command: process.execPath, args: [command, 'mcp', root] }))
  })
  afterAll(() => client.close())

  it('should offer tools that only read', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['list_texts', 'passage', 'search', 'term', 'concordance'])
    for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true })
  })

  it('should list the texts of a level', async () => {
    const texts = await call('list_texts', { level: 'B1' })
    expect(texts).toContainEqual(expect.objectContaining({ id: 'le-gant-rouge', level: 'B1', license: 'CC-BY-4.0' }))
    expect(new Set(texts.map(({ level }: { level: string }) => level))).toEqual(new Set(['B1']))
  })

  it('should quote a passage byte by byte, with reference and licence, by number and by id', async () => {
    const passage = await call('passage', { reference: 'le-gant-rouge §2–3' })
    expect(passage).toEqual(
      [2, 3].map(number => {
        const { id, source, target } = edition.units[number - 1]!
        return {
          reference: `le-gant-rouge §${number}`,
          id: `le-gant-rouge#${id}`,
          source: source.text,
          target: target!.text,
          license: 'CC-BY-4.0',
        }
      }),
    )
    expect(await call('passage', { reference: `le-gant-rouge ${edition.units[1]!.id}` })).toEqual([passage[0]])
    const { source } = edition.units[1]!
    const [first] = pairsOfUnit(edition.units[1]!)
    expect(source.sentences.length).toBeGreaterThan(1)
    expect(await call('passage', { reference: 'le-gant-rouge §2.1' })).toEqual([
      { ...passage[0], reference: 'le-gant-rouge §2.1', source: first!.source, target: first!.target },
    ])
    expect(await call('passage', { reference: '../../etc §1' })).toMatch(/^Unexpected passage/)
    expect(await call('passage', { reference: 'le-gant-rouge §999' })).toMatch(/^Unexpected passage/)
  })

  it('should find words in either language, and a term with its places', async () => {
    const found = await call('search', { query: 'GANT etait', limit: 3 })
    for (const { source, target } of found) expect(`${source} ${target}`).toMatch(/gant.*était|était.*gant/is)
    const [term] = await call('term', { term: 'marchands' })
    expect(term).toMatchObject({ term: expect.stringMatching(/marchand/), gloss: expect.any(String) })
    const places = await call('concordance', { term: term.term, limit: 5 })
    expect(places.length).toBeGreaterThan(0)
    for (const { source, reference } of places) {
      expect(source).toMatch(/marchand/i)
      expect(reference).toMatch(/^[a-z0-9-]+ §\d+$/)
    }
  })
})

describe('a passage that is gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'en-regard-gone-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('should be quoted from the passage that has its words, and never be another one', async () => {
    const [first, second] = edition.units
    const gone = [
      { id: 'out0', after: first!.id },
      { id: 'part', into: second!.id, after: first!.id },
    ]
    mkdirSync(join(folder, 'texts'))
    writeFileSync(join(folder, 'texts/le-gant-rouge.json'), JSON.stringify({ ...edition, gone }))
    const { library, texts } = JSON.parse(readFileSync(join(root, 'dist/json/index.json'), 'utf8')) as Index
    const at = (id: string) => passageAt({ folder, library, texts }, `le-gant-rouge#${id}`)
    expect(await at('part')).toMatchObject([{ id: `le-gant-rouge#${second!.id}`, source: second!.source.text }])
    await expect(at('out0')).rejects.toThrow('The passage `le-gant-rouge#out0` is no longer in this text')
    await expect(at('zzzz')).rejects.toThrow('Unexpected passage')
  })
})

describe('the files for machines', () => {
  it('should name every text, and give each as plain Markdown with its references', () => {
    const list = readFileSync(join(root, 'dist/html/llms.txt'), 'utf8')
    expect(list).toMatch(/^# En regard\n\n> /)
    expect(list).toContain('](le-gant-rouge.md): ')
    const text = readFileSync(join(root, 'dist/html/le-gant-rouge.md'), 'utf8')
    for (const [index, { id, source, target }] of edition.units.entries()) {
      expect(text).toContain(
        `**§${index + 1}** \`${id}\`\n\n${source.text}\n\n> ${target!.text.replaceAll('\n', '\n> ')}`,
      )
    }
  })

  it('should list many texts in files of their own', () => {
    const many = Array.from({ length: 1001 }, (_, at) => ({ ...summaryOf(edition), id: `t${at}` }))
    const [first, ...lists] = machinesFiles(many, context)
    expect(lists.map(({ path }) => path)).toEqual(['llms-1.txt', 'llms-2.txt', 'llms-3.txt'])
    for (const { path } of lists) expect(first!.content).toContain(`/${path}): `)
    const named = lists.flatMap(({ content }) => [...String(content).matchAll(/\/(t\d+)\.md\)/g)].map(([, id]) => id))
    expect(named).toEqual(many.map(({ id }) => id))
  })

  it('should part the index of many texts into pages that name each text once', () => {
    const many = Array.from({ length: 1001 }, (_, at) => ({ ...summaryOf(edition), id: `t${at}`, occurrences: [] }))
    const files = new Map(json.library(many, context).map(({ path, content }) => [path, String(content)]))
    const named: string[] = []
    for (let page: string | undefined = 'index.json'; page !== undefined; ) {
      const content: string = files.get(page)!
      expect(content.length).toBeLessThan(300_000)
      const { texts, next } = JSON.parse(content) as Index
      named.push(...texts.map(({ id }) => id))
      page = next
    }
    expect(named).toEqual(many.map(({ id }) => id))
  })

  it('should hold no markup of a text', () => {
    const [unit] = edition.units
    const hostile = {
      ...edition,
      units: [{ ...unit!, source: { ...unit!.source, text: '<script>alert(1)</script>' } }],
    }
    expect(plainTextFile(hostile, context).content).toContain('\\<script>alert(1)\\</script>')
  })
})
