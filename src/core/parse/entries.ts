import type { z } from 'zod'
import type { Entry } from '../model/entry.ts'
import type { SourceFile } from '../model/file.ts'
import type { Message, Place } from '../model/message.ts'
import { invalidField } from '../rules/invalid-field.ts'
import { message } from '../rules/rule.ts'
import { unknownField } from '../rules/unknown-field.ts'
import { safeMarkdown } from './safe-markdown.ts'
import { validate } from './validate.ts'
import { parseYaml, type YamlTree } from './yaml.ts'

/** A YAML file that is a list. */
export interface List {
  readonly tree: YamlTree
  /** Indices of its entries. */
  readonly entries: readonly number[]
  /** False where the file is no list that can be read. */
  readonly complete: boolean
  readonly messages: readonly Message[]
}

/** A file's list of entries, before any is checked. */
export function parseList(file: SourceFile): List {
  const tree = parseYaml({ file, text: file.text, offset: 0 })
  const { value, messages } = tree
  if (value === undefined || value === null) return { tree, entries: [], complete: value === null, messages }
  if (Array.isArray(value)) {
    const entries = [...value.keys()].filter(index => !tree.isPartial || value[index] !== null)
    return { tree, entries, complete: !tree.isPartial, messages }
  }
  const problem = message(invalidField, tree.placeOf([]), {
    field: 'file',
    problem: 'expected a list of entries, each beginning with `- `',
  })
  return { tree, entries: [], complete: false, messages: [...messages, problem] }
}

export interface EntryOptions {
  readonly index: number
  /** The fields that hold Markdown, by path (`body`, `definition.fr`, `answers.0`); none by default. */
  readonly markdown?: RegExp
}

/** One entry of a list with its places; absent where a field that must be there is wrong. */
export function entryOf<Schema extends z.ZodObject>(
  schema: Schema,
  tree: YamlTree,
  { index, markdown = none }: EntryOptions,
): { readonly entry: Entry<z.infer<Schema>> | undefined; readonly messages: readonly Message[] } {
  const { value, valid, messages } = validate(schema, tree, [index])
  if (!valid && !schema.safeParse(value).success) return { entry: undefined, messages }
  const places: Record<string, Place> = {}
  const asWritten = (tree.value as readonly object[])[index]
  for (const path of [...Object.keys(asWritten ?? {}).map(name => [name]), ...pathsIn(value)])
    places[path.join('.')] = tree.placeOf([index, ...path])
  // What is meant by a misspelt field is there, and was told.
  for (const { ruleId, expected = [], place } of messages)
    if (ruleId === unknownField.name && expected[0] !== undefined) places[expected[0]] ??= place
  const unsafe: Message[] = []
  const safe = withTexts(value as z.infer<Schema>, (text, field) => {
    if (!markdown.test(field)) return text
    const read = safeMarkdown(text, places[field]!)
    unsafe.push(...read.messages)
    return read.text
  })
  return { entry: { value: safe, place: tree.placeOf([index]), places }, messages: [...messages, ...unsafe] }
}

const none = /^(?!)/

/** A value with every text in it changed. */
function withTexts<Value>(value: Value, change: (text: string, field: string) => string, field = ''): Value {
  const inner = (name: string | number) => (field === '' ? `${name}` : `${field}.${name}`)
  if (typeof value === 'string') return change(value, field) as Value
  if (Array.isArray(value)) return value.map((each, index) => withTexts(each, change, inner(index))) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, withTexts(each, change, inner(name))]),
  ) as Value
}

function* pathsIn(value: unknown, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  if (path.length > 0) yield path
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* pathsIn(item, [...path, index])
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* pathsIn(item, [...path, key])
  }
}
