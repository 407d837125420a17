import type { z } from 'zod'
import type { Message } from '../model/message.ts'
import { invalidField } from '../rules/invalid-field.ts'
import { missingField } from '../rules/missing-field.ts'
import { nearName } from '../rules/near.ts'
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
