import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import type { z } from 'zod'
import { placeAt, type SourceFile } from '../model/file.ts'
import type { Message, Place } from '../model/message.ts'
import { invalidField } from '../rules/invalid-field.ts'
import { missingField } from '../rules/missing-field.ts'
import { nearName } from '../rules/near.ts'
import { message, oneOf } from '../rules/rule.ts'
import { unknownField } from '../rules/unknown-field.ts'
import { yamlSyntax } from '../rules/yaml-syntax.ts'
import { conflictIn } from './conflict.ts'
import { problemsIn, strangeMark, tooDeep, type YamlProblem } from './yaml-problems.ts'

/** A piece of YAML inside a file: the whole file, or its front matter. `offset` is where it starts, UTF-16. */
export interface YamlSource {
  readonly file: SourceFile
  readonly text: string
  readonly offset: number
}

/** YAML as data, able to say where each of its values stands. */
export interface YamlTree {
  readonly value: unknown
  /** Place of the value at a path, of its nearest parent where it is absent. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place
  /** Place of a field's name. */
  readonly placeOfKey: (path: readonly PropertyKey[]) => Place
  /** Whether entries of a list that cannot be read stand as `null` in `value`; `messages` says why. */
  readonly isPartial: boolean
  readonly messages: readonly Message[]
}

const bounds = { maxAliasCount: 100 }

/**
 * Reads YAML 1.2 without ever throwing; a document that cannot be read has `value` undefined. Where a field stands twice,
 * the last one is read, and of a list with broken entries the others, so that what else is wrong is said too.
 */
export function parseYaml({ file, text, offset }: YamlSource): YamlTree {
  const conflict = conflictIn(file)
  if (conflict !== undefined) {
    const nowhere = () => conflict.place
    return { value: undefined, placeOf: nowhere, placeOfKey: nowhere, isPartial: false, messages: [conflict] }
  }
  const placeOfRange = (start: number, end: number) => placeAt(file, offset + start, offset + Math.max(end, start))
  const whole = placeAt(file, offset)
  const { document, problems, isReadable, isPartial } = documentIn(text)
  const messages = problems.map(({ start, end, problem }) => message(yamlSyntax, placeOfRange(start, end), { problem }))
  visit(document, {
    Map: (_, map) => {
      map.items = lastOfEach(map.items)
    },
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string' || !unprintable.test(value)) return
      const place = range ? placeOfRange(range[0], range[1]) : whole
      messages.push(message(yamlSyntax, place, { problem: 'a character stands there that no text has' }))
    },
  })
  const placeOfNode = (node: unknown) =>
    isNode(node) && node.range ? placeOfRange(node.range[0], node.range[1]) : undefined
  const pairsOf = pairsByKey()
  const childOf = (node: unknown, key: PropertyKey): unknown => {
    if (isMap(node)) return pairsOf(node).get(key)?.value
    return isSeq(node) && typeof key === 'number' ? node.items[key] : undefined
  }
  /** The nodes from the whole to a path, as far as they are there. */
  const nodesOf = (path: readonly PropertyKey[]): unknown[] => {
    const nodes: unknown[] = [document.contents]
    for (const key of path) nodes.push(childOf(nodes.at(-1), key))
    return nodes
  }
  const placeOf = (path: readonly PropertyKey[]): Place =>
    nodesOf(path)
      .reverse()
      .map(placeOfNode)
      .find(place => place !== undefined) ?? whole
  const placeOfKey = (path: readonly PropertyKey[]): Place => {
    const map = nodesOf(path.slice(0, -1)).at(-1) ?? document.contents
    return placeOfNode(isMap(map) ? pairsOf(map).get(path.at(-1)!)?.key : undefined) ?? placeOf(path)
  }
  return { value: isReadable ? dataOf(document) : undefined, placeOf, placeOfKey, isPartial, messages }

  function dataOf(read: typeof document): unknown {
    try {
      return read.toJS(bounds)
    } catch (error) {
      const tooMany = error instanceof ReferenceError && error.message.startsWith('Excessive')
      const problem = tooMany ? 'its aliases stand for too much' : (error as Error).message
      messages.push(message(yamlSyntax, whole, { problem }))
      return undefined
    }
  }
}

/** A document, what is wrong in it, and whether it is data all the same, with or without entries that are not. */
function documentIn(text: string) {
  const deep = tooDeep(text)
  if (deep !== undefined) return { document: documentOf(''), problems: [deep], isReadable: false, isPartial: false }
  const document = documentOf(text)
  const twice = problemsOfKeys(document)
  if (isSound(document)) return { document, problems: twice, isReadable: true, isPartial: false }
  const { problems, rest } = problemsIn(text)
  const partial = rest === undefined ? undefined : documentOf(rest)
  if (partial === undefined || !isSound(partial)) return { document, problems, isReadable: false, isPartial: false }
  const all = [...problems, ...problemsOfKeys(partial)].toSorted((one, other) => one.start - other.start)
  return { document: partial, problems: all, isReadable: true, isPartial: true }
}

const documentOf = (text: string): Document.Parsed =>
  // The parser would compare each key with all those before it.
  parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false, uniqueKeys: false })

const isSound = (document: Document.Parsed): boolean =>
  document.errors.length === 0 && strangeMark(document) === undefined

function problemsOfKeys(document: Document.Parsed): YamlProblem[] {
  const problems: YamlProblem[] = []
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>()
      for (const pair of items) {
        const [key, start] = [keyOf(pair), isNode(pair.key) ? pair.key.range?.[0] : undefined]
        if (seen.has(key) && start !== undefined) {
          problems.push({ start, end: start + 1, problem: 'a field stands twice' })
        }
        seen.add(key)
      }
    },
  })
  return problems
}

/** Control characters and halves of characters, which YAML's escapes can name. */
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Surrogate}]/u

/** Of the pairs whose key stands twice, the last. */
function lastOfEach<Item extends { readonly key: unknown }>(pairs: readonly Item[]): Item[] {
  const last = new Map(pairs.map(pair => [keyOf(pair), pair]))
  return pairs.filter(pair => last.get(keyOf(pair)) === pair)
}

const keyOf = ({ key }: { readonly key: unknown }): unknown => (isScalar(key) ? key.value : key)

/** The pairs of a map by their keys, made when a map is first asked for. */
function pairsByKey(): (map: YAMLMap) => ReadonlyMap<unknown, Pair> {
  const known = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>()
  return map => {
    const pairs = known.get(map) ?? new Map(map.items.map(pair => [keyOf(pair), pair]))
    known.set(map, pairs)
    return pairs
  }
}

/** Checks a value against its schema: the fields that hold, and a message for each that does not. */
export function validate<Schema extends z.ZodObject>(
  schema: Schema,
  tree: YamlTree,
  at: readonly PropertyKey[] = [],
): { readonly value: Partial<z.infer<Schema>>; readonly valid: boolean; readonly messages: readonly Message[] } {
  const found = fieldAt(tree.value, at)
  const result = schema.safeParse(found)
  if (result.success) return { value: result.data as Partial<z.infer<Schema>>, valid: true, messages: [] }
  const known = Object.keys(schema.shape)
  const messages = result.error.issues.flatMap(issue => messagesOf(issue, { tree, at, known }))
  return { value: soundFields(schema, found), valid: false, messages }
}

function messagesOf(
  issue: z.core.$ZodIssue,
  { tree, at, known }: { tree: YamlTree; at: readonly PropertyKey[]; known: readonly string[] },
): Message[] {
  const path = [...at, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => {
      const near = issue.path.length === 0 ? nearName(key, known) : undefined
      const expected =
        near === undefined
          ? issue.path.length === 0
            ? `one of ${oneOf(known)}`
            : 'a field of this kind'
          : `\`${near}\``
      const place = tree.placeOfKey([...path, key])
      return message(
        unknownField,
        place,
        { actual: key, known: expected },
        near === undefined ? {} : { expected: [near] },
      )
    })
  }
  const field = issue.path.length === 0 ? 'entry' : issue.path.map(String).join('.')
  const found = fieldAt(tree.value, path)
  if (found === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    const kind = issue.code === 'invalid_type' ? kindName(issue.expected) : oneOf(issue.values.map(String))
    return [message(missingField, tree.placeOf(path), { field, kind })]
  }
  const { problem, expected } = problemOf(issue, found)
  const actual = shown(found)
  const details = { field, problem, ...(actual === undefined ? {} : { actual }) }
  return [message(invalidField, tree.placeOf(path), details, expected === undefined ? {} : { expected })]
}

const fieldAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((held, key) => (held as Record<PropertyKey, unknown> | null | undefined)?.[key], value)

/** A value as its author sees it, where it is one in a few words. */
function shown(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (!['string', 'number', 'boolean', 'bigint'].includes(typeof value) || value === '') return undefined
  const text = String(value).replace(/\s+/gu, ' ')
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

const longestShown = 60

function problemOf(
  issue: z.core.$ZodIssue,
  found: unknown,
): { readonly problem: string; readonly expected?: readonly string[] } {
  if (issue.code === 'invalid_value') {
    const names = issue.values.map(String)
    const near = typeof found === 'string' ? nearName(found, names) : undefined
    if (near !== undefined) return { problem: `expected \`${near}\``, expected: [near] }
    return { problem: `expected ${oneOf(names)}` }
  }
  if (issue.code === 'invalid_type') {
    const isBare = issue.expected === 'string' && ['number', 'boolean', 'bigint'].includes(typeof found)
    if (isBare) return { problem: `expected text; with quotation marks it is one: \`"${String(found)}"\`` }
    return { problem: `expected ${kindName(issue.expected)}` }
  }
  if (issue.code === 'too_small') return { problem: 'expected it not to be empty' }
  return { problem: issue.message.replace(/^Invalid input: /, '').replace(/^Invalid /, 'expected a valid ') }
}

function kindName(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'fields `name: value`',
    record: 'fields `name: value`',
    boolean: '`true` or `false`',
    number: 'a number',
  }
  return names[expected] ?? expected
}

/** One bad field does not hide the others: each field that holds by itself is kept. */
function soundFields<Schema extends z.ZodObject>(schema: Schema, found: unknown): Partial<z.infer<Schema>> {
  if (typeof found !== 'object' || found === null) return {}
  const sound: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(schema.shape)) {
    const value = (found as Record<string, unknown>)[name]
    const result = (field as z.ZodType).safeParse(value)
    if (value !== undefined && result.success) sound[name] = result.data
  }
  return sound as Partial<z.infer<Schema>>
}
