import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { compile } from 'json-schema-to-typescript'
import { InputData, JSONSchemaInput, quicktype } from 'quicktype-core'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../src/outputs/json/schemas.ts'

const schemas = jsonSchemas() as Record<string, Record<string, unknown>>
const edition = readFileSync(join(import.meta.dirname, '../../dist/json/texts/le-gant-rouge.json'), 'utf8')

/** What the compiler says of generated types and a program that uses them. */
function problemsOf(text: string): string[] {
  const options = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, types: [] }
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, version) =>
    name.endsWith('given.ts') ? ts.createSourceFile(name, text, version) : getSourceFile(name, version)
  const program = ts.createProgram(['given.ts'], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

async function generated(language: string): Promise<string> {
  const input = new JSONSchemaInput(undefined)
  await input.addSource({ name: 'Edition', schema: JSON.stringify(schemas.edition) })
  const inputData = new InputData()
  inputData.addInput(input)
  const { lines } = await quicktype({
    inputData,
    lang: language as 'typescript',
    rendererOptions: { 'just-types': 'true' },
  })
  return lines.join('\n')
}

describe('the schemas', () => {
  it('should be found by their ids beside one another, say what each is called, and refer to nothing else', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      expect([schema.$id, typeof schema.title], name).toEqual([`${name}.json`, 'string'])
      const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference)
      expect(references.filter(reference => !(reference!.slice(8) in ((schema.$defs ?? {}) as object)))).toEqual([])
    }
    const ajv = new Ajv2020({ strict: false, validateFormats: false, schemas: Object.values(schemas) as object[] })
    expect(ajv.getSchema('edition.json')?.(JSON.parse(edition))).toBe(true)
  })

  it('should let a reader pass over fields of its own and of a later minor, but not in the lock', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const { units, ...rest } = JSON.parse(edition)
    const later = { ...rest, 'x-shelf': 1, units: units.map((unit: object) => ({ ...unit, later: [] })) }
    expect(ajv.validate(schemas.edition!, later)).toBe(true)
    expect(ajv.validate(schemas.edition!, { ...later, units: undefined })).toBe(false)
    expect(ajv.validate(schemas.lock!, { format: 1, units: [], later: 1 })).toBe(false)
  })

  it('should give json-schema-to-typescript types by which a program reads spans, marks and terms', async () => {
    const types = await compile(schemas.edition as object, 'Edition', { bannerComment: '' })
    expect(types).not.toMatch(/never/)
    expect(types).toMatch(/export type Span = \[number, number\]/)
    const use = `
export const first = (edition: Edition): string | undefined => {
  const unit: Unit | undefined = edition.units[0]
  const span: Span | undefined = unit?.source.sentences[0]
  return span && unit && unit.source.text.slice(span[0], span[1]) + edition.terms[''].renderings.join()
}`
    expect(problemsOf(types + use)).toEqual([])
    expect(problemsOf(types + use.replace('.slice(', '.cut('))).not.toEqual([])
  })

  it.each([
    ['typescript', /interface Edition \{/, /interface Unit \{/, /sentences: +(number\[\]\[\]|Array<number\[\]>)/],
    ['swift', /struct Edition/, /struct Unit/, /sentences: \[\[Int\]\]/],
    ['kotlin', /class Edition/, /class Unit/, /sentences: (List|Array)<(List|Array)<Long>>/],
    ['python', /class Edition/, /class Unit/, /sentences: (List|list)\[(List|list)\[int\]\]/],
  ])('should give quicktype types with their names in %s', async (language, ...expected) => {
    const types = await generated(language)
    for (const each of expected) expect(types).toMatch(each)
    if (language === 'typescript') expect(problemsOf(types)).toEqual([])
  })
})
