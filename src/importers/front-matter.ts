import { Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, stringify, YAMLMap } from 'yaml'
import { sourceFrontMatterSchema, targetFrontMatterSchema, unknown } from '../core/model/library.ts'
import type { Message, Place } from '../core/model/message.ts'
import { droppedField } from '../core/rules/dropped-field.ts'
import { message } from '../core/rules/rule.ts'
import { unfilledField } from '../core/rules/unfilled-field.ts'
import { yamlSyntax } from '../core/rules/yaml-syntax.ts'
import { dateOf, type Metadata } from './metadata.ts'

/** Which of a text's two files is made: `fr.md` or `en.md`. */
export type ImportSide = 'source' | 'target'

/** What must be said of a text before it can be written: everything else may be unknown. */
export type Titled = Metadata & { readonly title: string }

/** Front matter with its two lines `---`, and a message for each field that is left out. */
export interface FrontMatter {
  readonly text: string
  readonly messages: readonly Message[]
}

const schemas = { source: sourceFrontMatterSchema, target: targetFrontMatterSchema } as const

/** The fields that each side must have, in the order in which they are written. */
const required: Readonly<Record<ImportSide, readonly (keyof Metadata)[]>> = {
  source: ['title', 'author', 'date', 'license'],
  target: ['title', 'translator'],
}

/** What is known of a text. A field that must be there and that nothing names holds `unknown`. */
export function frontMatterOf(side: ImportSide, metadata: Titled): FrontMatter {
  const fields: Record<string, unknown> = {}
  for (const name of required[side]) fields[name] = metadata[name] ?? unknown
  if (side === 'target' && metadata.license !== undefined) fields.license = metadata.license
  const { title, url } = metadata
  if (side === 'source' && url !== undefined) fields.sources = [{ title, url }]
  return { text: fenced(stringify(fields, { lineWidth: 0 })), messages: [] }
}

/** The front matter of a Markdown file: `yaml` is what stands between the lines `---`, from line 2 of the file on. */
export interface OwnFrontMatter {
  readonly yaml: string
  readonly path: string
}

/** What a Markdown file's front matter says, as far as it is sound; a message where it is no YAML. */
export function readFrontMatter(own: OwnFrontMatter): {
  readonly metadata: Metadata
  readonly messages: readonly Message[]
} {
  const { values, messages } = documentOf(own)
  const fields = ['title', 'author', 'translator', 'license'] as const
  const texts = fields.flatMap(name => (isText(values[name]) ? [[name, values[name]]] : []))
  const date = dateOf(dateText(values.date))
  return { metadata: { ...Object.fromEntries(texts), ...(date === undefined ? {} : { date }) }, messages }
}

/**
 * A Markdown file's front matter as it is written, with the comments on the fields that stay. What is missing is added; what a text does
 * not have stands under `foreign`; what does not hold what it should is left out with a message.
 */
export function completedFrontMatter(side: ImportSide, own: OwnFrontMatter, metadata: Titled): FrontMatter {
  const { document, values, placeAt } = documentOf(own)
  const messages: Message[] = []
  let changed = keepForeign(side, document)
  for (const name of people) {
    if (!isSeq(document.get(name)) || !isText(values[name])) continue
    document.set(name, values[name])
    changed = true
  }
  for (const { name, range, problem } of wrongFields(side, document, values)) {
    document.delete(name)
    messages.push(message(droppedField, placeAt(...range), { actual: name, problem }))
    changed = true
  }
  for (const name of required[side]) {
    const value = metadata[name] ?? unknown
    if (document.has(name) && values[name] === value) continue
    document.set(name, value)
    changed = true
  }
  return { text: fenced(changed ? document.toString({ lineWidth: 0 }) : own.yaml), messages }
}

interface Replaced {
  readonly side: ImportSide
  /** Of the file that is replaced. */
  readonly yaml: string
  /** Fields that the user says anew. */
  readonly said: readonly string[]
}

/**
 * The front matter of a file that is replaced, with its comments: fields that a person filled in stay, others are taken
 * from the new file. As it was made where the old one is no YAML.
 */
export function keptFrontMatter(made: FrontMatter, { side, yaml, said }: Replaced): FrontMatter {
  const old = documentOf({ yaml, path: '' })
  const fields = documentOf({ yaml: made.text.replace(/^---\n|---\n$/g, ''), path: '' }).values
  if (old.messages.length > 0) return made
  for (const [name, value] of Object.entries(fields)) {
    const isFilledIn = old.document.has(name) && old.values[name] !== unknown
    if (!isFilledIn || said.includes(name)) old.document.set(name, value)
  }
  keepForeign(side, old.document)
  for (const { name } of wrongFields(side, old.document, old.values)) old.document.delete(name)
  return { ...made, text: fenced(old.document.toString({ lineWidth: 0 })) }
}

/** A message for each field that a person has to fill in, at its place in the file that was made. */
export function unfilledFields(side: ImportSide, frontMatter: string, path: string): Message[] {
  return required[side].flatMap(field => {
    const { value, place } = fieldIn(frontMatter, field, path)
    return value === unknown ? [message(unfilledField, place, { field })] : []
  })
}

/** A field of front matter as it is written: what stands on its line, and where. */
export function fieldIn(frontMatter: string, name: string, path: string): { value?: string; place: Place } {
  const lines = frontMatter.split('\n')
  const at = lines.findIndex(line => line.startsWith(`${name}: `))
  if (at === -1) return { place: { file: path } }
  const line = at + 1
  const column = name.length + 3
  const value = lines[at]!.slice(column - 1)
  return { value, place: { file: path, line, column, endLine: line, endColumn: column + value.length } }
}

const fenced = (yaml: string): string => `---\n${yaml.replace(/\n*$/, '\n')}---\n`

interface OwnDocument {
  readonly document: Document
  /** Its fields; none where it cannot be read. */
  readonly values: Readonly<Record<string, unknown>>
  readonly placeAt: (start: number, end: number) => Place
  readonly messages: readonly Message[]
}

function documentOf({ yaml, path }: OwnFrontMatter): OwnDocument {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false })
  const placeAt = (start: number, end: number): Place => {
    const [from, to] = [lineCounter.linePos(start), lineCounter.linePos(end)]
    return { file: path, line: from.line + 1, column: from.col, endLine: to.line + 1, endColumn: to.col }
  }
  const problem = (start: number, end: number, problem: string) => message(yamlSyntax, placeAt(start, end), { problem })
  const errors = document.errors.map(error => problem(...error.pos, error.message))
  if (document.contents === null) return { document: new Document({}), values: {}, placeAt, messages: errors }
  if (!isMap(document.contents)) errors.push(problem(0, yaml.trimEnd().length, 'expected fields `name: value`'))
  if (errors.length > 0) return { document, values: {}, placeAt, messages: errors }
  try {
    return { document, values: withPeople(document.toJS() as Record<string, unknown>), placeAt, messages: [] }
  } catch (error) {
    return { document, values: {}, placeAt, messages: [problem(0, yaml.trimEnd().length, (error as Error).message)] }
  }
}

const people = ['author', 'translator'] as const

/** A list of names, as Pandoc and Quarto have it, is one line. */
function withPeople(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const joined = people.flatMap(name => {
    const value = values[name]
    return Array.isArray(value) && value.every(isText) ? [[name, value.join(', ')] as const] : []
  })
  return { ...values, ...Object.fromEntries(joined) }
}

interface Field {
  safeParse(value: unknown): { readonly error?: { readonly issues: readonly { readonly message: string }[] } }
}

type Shape = Readonly<Record<string, Field | undefined>>
const shapeOf = (side: ImportSide): Shape => schemas[side].shape as unknown as Shape

/** Puts the fields of other tools together, as they are written. Whether there were any. */
function keepForeign(side: ImportSide, document: Document): boolean {
  if (!isMap(document.contents)) return false
  const shape = shapeOf(side)
  const items = document.contents.items.filter(({ key }) => !Object.hasOwn(shape, nameOfKey(key)))
  if (items.length === 0) return false
  document.contents.items = document.contents.items.filter(item => !items.includes(item))
  const known = document.get('foreign')
  const held = isMap(known) ? known : new YAMLMap(document.schema)
  held.items = [...held.items, ...items]
  if (held !== known) document.set('foreign', held)
  return true
}

const nameOfKey = (key: unknown): string => String(isScalar(key) ? key.value : key)

/** Fields that do not hold what they should. */
function* wrongFields(side: ImportSide, document: Document, values: OwnDocument['values']) {
  if (!isMap(document.contents)) return
  const shape = shapeOf(side)
  for (const { key } of [...document.contents.items]) {
    const name = nameOfKey(key)
    const problem = name === 'foreign' ? undefined : problemOf(name, values[name], shape)
    if (problem !== undefined) yield { name, range: rangeOf(key), problem }
  }
}

function rangeOf(key: unknown): readonly [start: number, end: number] {
  const [start = 0, end = start] = isNode(key) ? (key.range ?? []) : []
  return [start, end]
}

function problemOf(name: string, value: unknown, shape: Shape): string | undefined {
  if (name === 'date') {
    const sound = value === unknown || dateOf(dateText(value)) !== undefined
    return sound ? undefined : 'expected a date such as 2026-11-23'
  }
  const issue = shape[name]?.safeParse(value).error?.issues[0]?.message
  return issue?.replace(/^Invalid \w+: /, '')
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** A bare year is a number in YAML. */
const dateText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
