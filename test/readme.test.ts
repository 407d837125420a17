import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bindingEntrySchema, noteEntrySchema, termEntrySchema } from '../src/core/model/annotation.ts'
import type { Edition } from '../src/core/model/edition.ts'
import { type SourceFile, sourceFile } from '../src/core/model/file.ts'
import {
  dictionaryEntrySchema,
  librarySchema,
  sourceFrontMatterSchema,
  targetFrontMatterSchema,
} from '../src/core/model/library.ts'
import { linkEntrySchema } from '../src/core/model/link-entry.ts'
import type { Message } from '../src/core/model/message.ts'
import { quoteOf } from '../src/core/model/span.ts'
import type { UnitText } from '../src/core/model/unit.ts'
import { waiverEntrySchema } from '../src/core/model/waiver.ts'
import { parseAnnotations, parseGlossary } from '../src/core/parse/glossary.ts'
import { parseQuestions } from '../src/core/parse/questions.ts'
import { rules } from '../src/core/rules/registry.ts'
import type { Example } from '../src/core/rules/rule.ts'
import { jsonSchemas } from '../src/outputs/json/schemas.ts'

const root = join(import.meta.dirname, '..')
const path = join(root, 'README.md')

/** The part of JSON Schema that zod writes for our shapes. */
interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly description?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly minimum?: number
  readonly maximum?: number
  readonly not?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
}

const edition = jsonSchemas().edition as Schema
const { Unit: unit, Annotation: placed } = edition.$defs as Record<'Unit' | 'Annotation', Schema>
const input = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema

/** The parts of the README that are made from the code: UPDATE=1 writes them. */
const parts: Readonly<Record<string, string>> = {
  library: table(input(librarySchema)),
  dictionary: table(input(dictionaryEntrySchema)),
  'front-matter-source': table(input(sourceFrontMatterSchema)),
  'front-matter-target': table(input(targetFrontMatterSchema)),
  'glossary-entry': table(input(termEntrySchema)),
  note: table(input(noteEntrySchema)),
  binding: table(input(bindingEntrySchema)),
  waiver: table(input(waiverEntrySchema)),
  link: table(input(linkEntrySchema)),
  example: ['```json', example(), '```'].join('\n'),
  edition: table(edition),
  unit: table(unit),
  annotation: [...placed.oneOf!].map(each => table(each)).join('\n\n'),
  messages: [
    '| rule | by default | what it means |',
    '| --- | --- | --- |',
    ...Object.entries(rules)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, { severity, summary }]) => `| [\`${id}\`](docs/rules.md#${id}) | ${severity} | ${summary} |`),
  ].join('\n'),
  help: ['```text', help(), '```'].join('\n'),
}

function table({ properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).map(([name, schema]) => {
    const optional = required.includes(name) ? '' : '?'
    return `| \`${name}${optional}\` | ${type(schema)} | ${descriptionOf(schema).replaceAll('|', '\\|')} |`
  })
  return ['| field | holds | meaning |', '| --- | --- | --- |', ...rows].join('\n')
}

/** Its own, or that of the shape that it names. */
function descriptionOf({ description, $ref = '' }: Schema): string {
  return description ?? edition.$defs![$ref.slice('#/$defs/'.length)]?.description ?? ''
}

function type({ $ref, ...given }: Schema): string {
  const schema = $ref === undefined ? given : edition.$defs![$ref.slice('#/$defs/'.length)]!
  const { minimum, maximum, not } = schema
  if (minimum !== undefined && minimum === maximum) return `\`${minimum}\``
  if (typeof not?.const === 'boolean') return `\`${!not.const}\``
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum !== undefined) return schema.enum.map(value => `\`${value}\``).join(', ')
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return [...new Set(choices.map(type))].join(' or ')
  if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(type).join(', ')}]`
  if (schema.type === 'array' && schema.minItems !== undefined && schema.minItems === schema.maxItems)
    return `[${Array.from({ length: schema.minItems }, () => type(schema.items!)).join(', ')}]`
  if (schema.type === 'array') return `list of ${type(schema.items ?? {})}`
  if (schema.type === 'object') {
    if (schema.properties !== undefined) return `{ ${Object.keys(schema.properties).join(', ')} }`
    return typeof schema.additionalProperties === 'object' ? `map to ${type(schema.additionalProperties)}` : 'map'
  }
  return schema.type === 'null' ? '`null`' : (schema.type ?? 'anything')
}

/** The unit that the README's example shows, down to its first sentence. */
function example(): string {
  const { units } = JSON.parse(
    readFileSync(join(root, 'dist/json/texts/bromance-sous-tension.json'), 'utf8'),
  ) as Edition
  const { id, kind, status, source, target, links, annotations } = units.find(each =>
    each.source.text.startsWith('Le 2 octobre 2024'),
  )!
  const first = (side: UnitText) => ({
    text: quoteOf(side.text, side.sentences[0]!),
    sentences: side.sentences.slice(0, 1),
    marks: [],
  })
  const shown = {
    id,
    kind,
    status,
    source: first(source),
    target: first(target!),
    links: links.slice(0, 1),
    annotations: annotations.filter(each => each.source.every(([, end]) => end <= source.sentences[0]![1])),
  }
  const wide = JSON.stringify(shown, null, 2).replace(
    /\[\s+([\d,\s]+?)\s+\]/g,
    (_, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`,
  )
  return wide.replace(/\[\s+(\[[\d, ]+\])\s+\]/g, '[$1]')
}

function help(): string {
  const { stdout } = spawnSync(process.execPath, [join(root, 'dist/lib/cli/cli.js'), '--help'], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '100' },
  })
  return stdout.trim()
}

/** One example as its files, each under its name. */
function shown(example: Example): string {
  const fenced = (name: string, text: string, language: string) => `*${name}*\n\n\`\`\`${language}\n${text}\n\`\`\``
  const short = (text: string) =>
    text.length > 400 ? `${text.slice(0, 80)} … (${text.length.toLocaleString('en')} characters)` : text
  const { source, target, glossary, notes, lock, files = {}, foreign, engine, frozen } = example
  const after = typeof lock === 'object' ? lock.after : undefined
  const parts = [
    after && fenced('fr.md when it was locked', short(after.source ?? ''), 'markdown'),
    source === undefined ? '' : fenced('fr.md', short(source), 'markdown'),
    target === undefined ? '' : fenced('en.md', short(target), 'markdown'),
    glossary === undefined ? '' : fenced('glossary.yaml', glossary, 'yaml'),
    notes === undefined ? '' : fenced('<text>.yaml', notes, 'yaml'),
    typeof lock === 'string' ? fenced('units.lock.json', lock, 'text') : '',
    ...Object.entries(files).map(([name, content]) =>
      typeof content === 'string'
        ? fenced(name, content.trim(), 'text')
        : `*${name}*: ${typeof content === 'number' ? `${content.toLocaleString('en')} bytes` : content instanceof Uint8Array ? `${content.length.toLocaleString('en')} bytes of another kind than text` : `a link to ${content.link}`}`,
    ),
    foreign &&
      (typeof foreign[1] === 'string' ? fenced(foreign[0], foreign[1].trim(), 'text') : `*${foreign[0]}*: bytes`),
    engine &&
      `The engine answers ${{ capitals: 'in capitals', empty: 'nothing', echo: 'with the text itself', 'without-marks': 'without the text’s marks' }[engine]}.`,
    frozen && 'Run as `check --frozen`.',
  ]
  return parts.filter(part => part !== undefined && part !== '').join('\n\n')
}

const rulesPage = `# Messages

<!-- generated by test/readme.test.ts from the rules in src/core/rules and src/core/check; UPDATE=1 writes it -->

Each rule, what makes it speak and what it keeps silent on. The examples are its tests.

${Object.entries(rules)
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, { severity, summary, examples }]) => {
    const of = (kind: 'wrong' | 'right') =>
      `**${kind === 'wrong' ? 'Wrong' : 'Right'}**\n\n${(examples[kind] as readonly Example[]).map(shown).join('\n\n')}`
    return `## ${name}\n\n*${severity}*. ${summary}\n\n${of('wrong')}\n\n${of('right')}\n`
  })
  .join('\n')}`

describe('the page of messages', () => {
  it('should be as the rules have it', () => {
    const at = join(root, 'docs/rules.md')
    if (process.env.UPDATE === '1') writeFileSync(at, rulesPage)
    else expect(readFileSync(at, 'utf8')).toBe(rulesPage)
  })
})

describe('the README', () => {
  for (const [name, content] of Object.entries(parts)) {
    it(`should have its part “${name}” as the code has it`, () => {
      const text = readFileSync(path, 'utf8')
      const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
      const [from, to] = [text.indexOf(start), text.indexOf(end)]
      expect(from, `${start} in the README`).toBeGreaterThan(-1)
      expect(to, `${end} in the README`).toBeGreaterThan(from)
      const updated = `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
      if (process.env.UPDATE === '1') writeFileSync(path, updated)
      else expect(text).toBe(updated)
    })
  }

  it('should explain every command that there is', () => {
    const text = readFileSync(path, 'utf8')
    const commands = [...help().matchAll(/^ {2}([a-z]+)(?: \[| <| {2})/gm)]
      .map(([, name]) => name!)
      .filter(name => name !== 'help')
    expect(commands.length).toBeGreaterThan(3)
    for (const name of commands) expect(text).toContain(`en-regard ${name}`)
  })

  it('should show YAML that can be read', () => {
    const blocks = [...readFileSync(path, 'utf8').matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)]
    const parsers: Readonly<Record<string, (file: SourceFile) => { readonly messages: readonly Message[] }>> = {
      'annotations/glossary.yaml': parseGlossary,
      'annotations/<text>.yaml': parseAnnotations,
      'annotations/<text>.questions.yaml': parseQuestions,
    }
    expect(blocks.map(([, name]) => name)).toEqual(Object.keys(parsers))
    const read = ([, name = '', text = '']: RegExpExecArray) => parsers[name]!(sourceFile(name, text)).messages
    expect(blocks.flatMap(read)).toEqual([])
  })

  it('should name every function and list of the package', async () => {
    const text = readFileSync(path, 'utf8')
    const names = Object.keys(await import(join(root, 'dist/package/index.js')))
    expect(names).toContain('loadText')
    const words = new Set(text.match(/\w+/g))
    expect(names.filter(name => !words.has(name))).toEqual([])
  })

  it('should link to files that are there', () => {
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) => to!)
    expect(links.length).toBeGreaterThan(0)
    for (const to of links) expect(() => readFileSync(join(root, to)), to).not.toThrow()
  })
})
