import * as z from 'zod'
import { namedShapes } from '../shapes.ts'

/** The part of JSON Schema 2020-12 that zod writes for the model. */
interface Schema {
  readonly $ref?: string
  readonly description?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
}

/**
 * TypeScript declarations of the model, made from its schemas: `types.d.ts` of an emitted package. A field that may be absent
 * may be `undefined`, as in the compiler’s own types, so that both are one type under `exactOptionalPropertyTypes` too.
 */
export function modelDeclarations(): string {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(namedShapes)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { target: 'draft-2020-12', uri: id => id })
  const declarations = Object.keys(namedShapes).map(name => {
    const schema = schemas[name] as Schema
    return `${documentation(schema, '')}export type ${name} = ${typeOf(schema, '')}\n`
  })
  return `${declarations.join('\n')}
export type Status = Unit['status']
export type TermAnnotation = Extract<Annotation, { readonly kind: 'term' }>
export type NoteAnnotation = Extract<Annotation, { readonly kind: 'note' }>
`
}

function typeOf(schema: Schema, indent: string): string {
  if (schema.$ref !== undefined) return schema.$ref
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(value => JSON.stringify(value)).join(' | ')
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return choices.map(choice => typeOf(choice, indent)).join(' | ')
  if (schema.prefixItems !== undefined)
    return `readonly [${schema.prefixItems.map(item => typeOf(item, indent)).join(', ')}]`
  if (schema.type === 'array') return `readonly ${grouped(typeOf(schema.items ?? {}, indent))}[]`
  if (schema.type === 'object') return objectType(schema, indent)
  if (schema.type === 'integer' || schema.type === 'number') return 'number'
  return schema.type === 'string' || schema.type === 'boolean' || schema.type === 'null' ? schema.type : 'unknown'
}

const grouped = (type: string): string => (/[|&]|^readonly /.test(type) ? `(${type})` : type)

function objectType({ properties, required = [], additionalProperties }: Schema, indent: string): string {
  if (properties === undefined) {
    const values = typeof additionalProperties === 'object' ? typeOf(additionalProperties, indent) : 'unknown'
    return `{ readonly [key: string]: ${values} }`
  }
  const inner = `${indent}  `
  const fields = Object.entries(properties).map(([name, field]) => {
    const [mark, absent] = required.includes(name) ? ['', ''] : ['?', ' | undefined']
    return `${documentation(field, inner)}${inner}readonly ${name}${mark}: ${typeOf(field, inner)}${absent}\n`
  })
  return `{\n${fields.join('')}${indent}}`
}

function documentation({ description }: Schema, indent: string): string {
  return description === undefined ? '' : `${indent}/** ${description.replaceAll('*/', '*\\/')} */\n`
}
