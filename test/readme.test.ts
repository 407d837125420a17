import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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
const pages = ['README.md', 'docs/reading.md', 'docs/writing.md', 'docs/apps.md', 'docs/linking.md', 'docs/rules.md']
const read = (page: string) => readFileSync(join(root, page), 'utf8')

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

/** The parts of README and docs that are made from the code, by their page: UPDATE=1 writes them. */
const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': { example: ['```json', example(), '```'].join('\n') },
  'docs/reading.md': { keys: keys() },
  'docs/writing.md': {
    library: table(input(librarySchema)),
    dictionary: table(input(dictionaryEntrySchema)),
    'front-matter-source': table(input(sourceFrontMatterSchema)),
    'front-matter-target': table(input(targetFrontMatterSchema)),
    'glossary-entry': table(input(termEntrySchema)),
    note: table(input(noteEntrySchema)),
    binding: table(input(bindingEntrySchema)),
    waiver: table(input(waiverEntrySchema)),
    link: table(input(linkEntrySchema)),
    help: ['```text', help(), '```'].join('\n'),
  },
  'docs/apps.md': {
    edition: table(edition),
    unit: table(unit),
    annotation: [...placed.oneOf!].map(each => table(each)).join('\n\n'),
  },
}

/** What the keys of a text's page do, as its help lists them. */
function keys(): string {
  const rows = ['text-keys', 'keys'].flatMap(name =>
    [...read(`src/outputs/html/reader/${name}.ts`).matchAll(/^ {2}\['(\S+)', '([^']+)', /gm)].map(
      ([, key, does]) => `| \`${key === 'Escape' ? 'Esc' : key}\` | ${does} |`,
    ),
  )
  return ['| key | what it does |', '| --- | --- |', ...rows].join('\n')
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
  const fenced = (name: string, text: string, language: string) => {
    const fence = text.includes('```') ? '````' : '```'
    return `*${name}*\n\n${fence}${language}\n${text}\n${fence}`
  }
  const short = (text: string) =>
    text.length > 400 ? `${text.slice(0, 80)} … (${text.length.toLocaleString('en')} characters)` : text
  const { source, target, library, glossary, notes, lock, files = {}, foreign, engine, frozen } = example
  const after = typeof lock === 'object' ? lock.after : undefined
  const parts = [
    after && fenced('fr.md when it was locked', short(after.source ?? ''), 'markdown'),
    source === undefined ? '' : fenced('fr.md', short(source), 'markdown'),
    target === undefined ? '' : fenced('en.md', short(target), 'markdown'),
    library === undefined ? '' : fenced('library.yaml', library.trim(), 'yaml'),
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
      `The engine answers ${{ backwards: 'from the last letter to the first', empty: 'nothing', echo: 'with the text itself', 'without-marks': 'without the text’s marks' }[engine]}.`,
    frozen && 'Run as `check --frozen`.',
  ]
  return parts.filter(part => part !== undefined && part !== '').join('\n\n')
}

const rulesPage = `# Messages

<!-- generated by test/readme.test.ts from the rules in src/core/rules and src/core/check; UPDATE=1 writes it -->

Each rule, what makes it speak and what it keeps silent on. The examples are its tests.

What reads well and is wrong (another month, unit or name, a no too many or too few, half a sentence gone) is said only where it is nearly certain, since a translator is free. All alarms on 23,650 real pairs (the hand-made links of four novels, five manuals of Debian, the help of an office suite) were read; \`npm run bench:checks\` makes such a list of any translation, and puts at most 200 faults of each kind into it:

| rule | alarms | right | told of faults made on purpose |
| --- | --- | --- | --- |
| \`different-number\`, errors | 17 | 11, and 5 where another keyboard or format is meant | 197 of 200 figures |
| \`different-date\` | 3 | 3 | 53 of 56 months, 30 of 32 days of the week |
| \`different-unit\` | 0 | | 74 of 83 units, 1 of 6 currencies |
| \`different-name\` | 1 | 1 | 26 of 200 |
| \`different-negation\` | 0 | | 30 of 200 lost, 48 of 200 gained |
| \`cut-translation\` | 6 | 6 | 22 of 200 |

The rules were mended on these pairs, and the faults are mostly in paragraphs of several sentences; a fault may have been told by another of these rules. On 41,934 pairs (three manuals, the help of an office suite, the novels, two tales and *Madame Bovary*) negations have one alarm, a right one, names four, all right, and units none: what has no alarm has no precision either, and both are on by default since they err less than once in 40,000 pairs.

| rule | by default | what it means |
| --- | --- | --- |
${Object.entries(rules)
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, { severity, summary }]) => `| [\`${name}\`](#${name}) | ${severity} | ${summary} |`)
  .join('\n')}

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

describe.each(Object.entries(parts))('%s', (page, made) => {
  it.each(Object.entries(made))('should have its part “%s” as the code has it', (name, content) => {
    const text = read(page)
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const [from, to] = [text.indexOf(start), text.indexOf(end)]
    expect(from, `${start} in ${page}`).toBeGreaterThan(-1)
    expect(to, `${end} in ${page}`).toBeGreaterThan(from)
    const updated = `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
    if (process.env.UPDATE === '1') writeFileSync(join(root, page), updated)
    else expect(text).toBe(updated)
  })
})

describe('the README', () => {
  it('should explain every command that there is', () => {
    const commands = [...help().matchAll(/^ {2}([a-z]+)(?: \[| <| {2})/gm)]
      .map(([, name]) => name!)
      .filter(name => name !== 'help')
    expect(commands.length).toBeGreaterThan(3)
    for (const name of commands) expect(read('README.md')).toContain(`en-regard ${name}`)
  })

  it('should be short enough to be read, and lead to the rest', () => {
    expect(read('README.md').split(/\s+/).length).toBeLessThan(4000)
    for (const page of pages.slice(1)) expect(read('README.md')).toContain(`](${page})`)
  })
})

describe('the pages of docs', () => {
  it('should show YAML that can be read', () => {
    const blocks = [...read('docs/writing.md').matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)]
    const parsers: Readonly<Record<string, (file: SourceFile) => { readonly messages: readonly Message[] }>> = {
      'annotations/glossary.yaml': parseGlossary,
      'annotations/<text>.yaml': parseAnnotations,
      'annotations/<text>.questions.yaml': parseQuestions,
    }
    expect(blocks.map(([, name]) => name)).toEqual(Object.keys(parsers))
    const messages = ([, name = '', text = '']: RegExpExecArray) => parsers[name]!(sourceFile(name, text)).messages
    expect(blocks.flatMap(messages)).toEqual([])
  })

  it('should name every function and list of the package', async () => {
    const names = Object.keys(await import(join(root, 'dist/package/index.js')))
    expect(names).toContain('loadText')
    const words = new Set(read('docs/apps.md').match(/\w+/g))
    expect(names.filter(name => !words.has(name))).toEqual([])
  })

  it.each(pages)('%s should link to files, and to headings, that are there', page => {
    const links = [...proseOf(read(page)).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, to]) => to!)
    const broken = links.filter(to => {
      const [path = '', anchor] = to.split('#')
      const file = path === '' ? page : join(dirname(page), path)
      return !existsSync(join(root, file)) || (anchor !== undefined && !anchorsOf(read(file)).has(anchor))
    })
    expect(broken).toEqual([])
  })
})

const proseOf = (markdown: string) => markdown.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '')

/** The addresses of a page's headings, as GitHub makes them. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = [...proseOf(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!)
  return new Set(
    headings.map(heading =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}
