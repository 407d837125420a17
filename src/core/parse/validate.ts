import * as z from 'zod'
import type { Message, Place } from '../model/message.ts'
import { invalidField } from '../rules/invalid-field.ts'
import { missingField } from '../rules/missing-field.ts'
import { misspeltName, nearName } from '../rules/near.ts'
import { message, oneOf } from '../rules/rule.ts'
import { unknownField } from '../rules/unknown-field.ts'
import type { YamlTree } from './yaml.ts'

/** Checks a value against its schema: the fields that hold, and a message for each that does not. */
export function validate<Schema extends z.ZodObject>(
  schema: Schema,
  tree: YamlTree,
  at: readonly PropertyKey[] = [],
): { readonly value: Partial<z.infer<Schema>>; readonly valid: boolean; readonly messages: readonly Message[] } {
  const found = fieldAt(tree.value, at)
  const result = schema.safeParse(found)
  if (result.success) return { value: result.data as Partial<z.infer<Schema>>, valid: true, messages: [] }
  const issues = result.error.issues.flatMap(withoutUnions)
  const messages = withoutEchoes(issues, found).flatMap(issue => messagesOf(issue, { tree, at, schema }))
  return { value: soundFields(schema, found), valid: false, messages }
}

type Issue = z.core.$ZodIssue

/** Where a field may be of several kinds, what is wrong with it as the kind that it is; itself where it is none of them. */
function withoutUnions(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors
    .map(issues => issues.flatMap(withoutUnions))
    .find(issues => !issues.some(each => each.path.length === 0 && isOfKind(each)))
  return meant?.map(each => ({ ...each, path: [...issue.path, ...each.path] })) ?? [issue]
}

const isOfKind = ({ code }: Issue): boolean => ['invalid_type', 'invalid_value', 'invalid_union'].includes(code)

/** The kinds of value that an issue would have liked. */
function kindsOf(issue: Issue): string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(kindsOf)
  return issue.path.length === 0 && isOfKind(issue) ? [kindExpected(issue)] : []
}

/**
 * One mistake, one message: where a field is missing and one beside it has a name that nothing has, the misspelt name is
 * all that is wrong.
 */
function withoutEchoes(issues: readonly Issue[], found: unknown): Issue[] {
  const missing = issues.filter(issue => isMissing(issue, found))
  const meant = new Map<Issue, Issue>()
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    const beside = missing.filter(each => each.path.slice(0, -1).join() === issue.path.join())
    const names = beside.map(each => String(each.path.at(-1)))
    for (const key of issue.keys) {
      const name = nearName(key, names) ?? (names.length === 1 && issue.keys.length === 1 ? names[0] : undefined)
      const echo = beside.find(each => each.path.at(-1) === name)
      if (echo !== undefined && !meant.has(echo)) meant.set(echo, issue)
    }
  }
  return issues.filter(issue => !meant.has(issue))
}

const isMissing = (issue: Issue, found: unknown): boolean => isOfKind(issue) && fieldAt(found, issue.path) === undefined

interface Checked {
  readonly tree: YamlTree
  readonly at: readonly PropertyKey[]
  readonly schema: z.ZodObject
}

function messagesOf(issue: Issue, { tree, at, schema }: Checked): Message[] {
  const path = [...at, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    const known = namesAt(schema, issue.path)
    const beside = Object.keys(fieldAt(tree.value, path) ?? {})
    const open = known.filter(name => !beside.includes(name))
    return issue.keys.map(key => {
      const only = issue.keys.length === 1 ? onlyNeeded(schema, issue.path, open) : undefined
      const near = nearName(key, open) ?? misspeltName(key, known) ?? only
      const details = { actual: key, known: near === undefined ? `one of ${oneOf(known)}` : `\`${near}\`` }
      return message(
        unknownField,
        tree.placeOfKey([...path, key]),
        details,
        near === undefined ? {} : { expected: [near] },
      )
    })
  }
  const field = issue.path.length === 0 ? 'entry' : issue.path.map(String).join('.')
  const found = fieldAt(tree.value, path)
  if (isMissing(issue, fieldAt(tree.value, at)))
    return [message(missingField, tree.placeOf(path), { field, kind: kindExpected(issue) })]
  const names = namesAt(schema, issue.path)
  const { problem, expected } =
    found === null ? nothingThere(issue, tree.placeOf(path)) : problemOf(issue, found, names)
  const actual = shown(found)
  const details = { field, problem, ...(actual === undefined ? {} : { actual }) }
  return [message(invalidField, tree.placeOf(path), details, expected === undefined ? {} : { expected })]
}

function kindExpected(issue: Issue): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String))
  return issue.code === 'invalid_type' ? kindName(issue.expected) : [...new Set(kindsOf(issue))].join(' or ')
}

/** The one field that has to be there and is not; undefined where there are several. */
function onlyNeeded(schema: z.ZodObject, path: readonly PropertyKey[], open: readonly string[]): string | undefined {
  const fields = objectAt(schema, path)?.shape ?? {}
  const [name, other] = open.filter(each => !(fields[each] as z.ZodType).safeParse(undefined).success)
  return other === undefined ? name : undefined
}

/** YAML takes an empty value, one behind a `#`, `~` and the word `null` for nothing. */
function nothingThere(issue: Issue, { line, column, endLine, endColumn }: Place): Problem {
  const isWritten = line === endLine && (endColumn ?? 0) > (column ?? 0)
  if (!isWritten) return { problem: 'expected a value, nothing stands there' }
  const kind = kindExpected(issue)
  return { problem: `expected ${kind}${kind.startsWith('text') ? '; with quotation marks it is one' : ''}` }
}

/** The names of the fields at a path of a schema; none where there are no fields. */
const namesAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] =>
  Object.keys(objectAt(schema, path)?.shape ?? {})

function objectAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodObject | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly)
    return objectAt(schema.unwrap() as z.ZodType, path)
  if (schema instanceof z.ZodArray) return objectAt(schema.element as z.ZodType, path.slice(1))
  if (schema instanceof z.ZodUnion) {
    return schema.options.map(option => objectAt(option as z.ZodType, path)).find(each => each !== undefined)
  }
  if (!(schema instanceof z.ZodObject)) return undefined
  const [name, ...rest] = path
  if (name === undefined) return schema
  const field = (schema.shape as Record<PropertyKey, z.ZodType | undefined>)[name]
  return field === undefined ? undefined : objectAt(field, rest)
}

const fieldAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((held, key) => (held as Record<PropertyKey, unknown> | null | undefined)?.[key], value)

/** A value as its author sees it, where it is one in a few words. */
function shown(value: unknown): string | undefined {
  const text = written(value)?.replace(/\s+/gu, ' ')
  if (text === undefined || text === '') return undefined
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

function written(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (['string', 'number', 'boolean', 'bigint'].includes(typeof value)) return String(value)
  if (Array.isArray(value)) return `[${value.map(each => written(each) ?? '…').join(', ')}]`
  if (typeof value !== 'object' || value === null) return undefined
  return `{ ${Object.entries(value)
    .map(([name, held]) => (held === null ? name : `${name}: ${written(held) ?? '…'}`))
    .join(', ')} }`
}

const longestShown = 60

interface Problem {
  readonly problem: string
  readonly expected?: readonly string[]
}

/** `names` are those of the fields that could stand there. */
function problemOf(issue: Issue, found: unknown, names: readonly string[]): Problem {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    if (issue.values.some(value => typeof value !== 'string' && String(value) === found)) return unquoted(oneOf(values))
    const near = typeof found === 'string' ? nearName(found, values) : undefined
    if (near !== undefined) return { problem: `expected \`${near}\``, expected: [near] }
    return { problem: `expected ${Array.isArray(found) && values.length > 1 ? 'one of ' : ''}${oneOf(values)}` }
  }
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string') return textExpected(found)
    if (issue.expected === 'array' && typeof found === 'string') {
      if (names.length > mostNamed) return { problem: 'expected a list' }
      if (names.length > 0) {
        return { problem: `expected a list, each with ${names.map(name => `\`${name}:\``).join(' and ')}` }
      }
      const list = `[${found.replace(/\s*[,;]\s*/gu, ', ')}]`
      return { problem: `expected a list: \`${list}\`` }
    }
    if (isQuoted(found, issue.expected)) return unquoted(kindName(issue.expected))
    const isFields = issue.expected === 'object' && names.length > 0 && names.length <= mostNamed
    return {
      problem: isFields
        ? `expected ${names.map(name => `\`${name}:\``).join(' and ')}`
        : `expected ${kindName(issue.expected)}`,
    }
  }
  if (issue.code === 'too_small') return { problem: 'expected it not to be empty' }
  if (issue.code === 'invalid_union') return { problem: `expected ${kindExpected(issue)}` }
  return { problem: issue.message.replace(/^Invalid input: /, '').replace(/^Invalid /, 'expected a valid ') }
}

const isQuoted = (found: unknown, expected: string): boolean =>
  typeof found === 'string' &&
  ((expected === 'number' && /^-?\d+(?:\.\d+)?$/.test(found)) ||
    (expected === 'boolean' && /^(?:true|false)$/.test(found)))

const unquoted = (kind: string): Problem => ({ problem: `expected ${kind}, without quotation marks` })

/** More fields than these are no help in a sentence. */
const mostNamed = 3

function textExpected(found: unknown): Problem {
  if (['number', 'boolean', 'bigint'].includes(typeof found))
    return { problem: `expected text; with quotation marks it is one: \`"${String(found)}"\`` }
  const isList = Array.isArray(found)
  if (isList || (typeof found === 'object' && found !== null && !(found instanceof Date)))
    return {
      problem: `expected text; ${isList ? 'words in brackets are a list' : 'words with `: ` in them, or in braces, are fields'}: put quotation marks around them`,
    }
  return { problem: 'expected text' }
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
