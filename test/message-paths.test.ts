import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv from 'ajv-draft-04'
import { afterAll, describe, expect, it } from 'vitest'
import { formatted } from '../src/cli/messages.ts'
import { sarifLog } from '../src/cli/sarif.ts'
import type { Message } from '../src/core/model/message.ts'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'repository-')))
const library = join(root, 'books/été')
mkdirSync(join(root, '.git'))
mkdirSync(join(library, 'annotations'), { recursive: true })
writeFileSync(join(library, 'annotations/glossary.yaml'), '')
afterAll(() => rmSync(root, { recursive: true }))

const said: Message = {
  ruleId: 'missing-gloss',
  severity: 'warning',
  reason: 'Missing gloss',
  place: { file: 'annotations/glossary.yaml', line: 3, column: 1, endLine: 3, endColumn: 9 },
}

/** The schema of SARIF 2.1.0 as its committee released it; the package holds it as a file. */
const schemaPath = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(schemaPath), 'utf8')) as object
const formats = {
  uri: (value: string) => URL.canParse(value),
  'uri-reference': (value: string) => /^(?:[\w.~!$&'()*+,;=:@/?#-]|%[0-9A-F]{2})*$/.test(value),
  'date-time': true,
} as const
const isSarif = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema)

describe('SARIF', () => {
  it('should be valid against its own schema, whatever a message lacks or holds', () => {
    const places = [{}, { line: 1 }, { line: 2, column: 3 }, { line: 2, column: 3, endLine: 4, endColumn: 1 }].flatMap(
      at => ['annotations/glossary.yaml', 'corpus/Mauvais Nom/fr.md', 'a#b?c%d[é].md'].map(file => ({ file, ...at })),
    )
    const messages = places.map((place, at): Message => ({ ...said, place, severity: at % 2 ? 'error' : 'warning' }))
    for (const each of [[], messages, [{ ...said, ruleId: 'own-rule', reason: 'a\n"b" \u0007 <c>' }]]) {
      isSarif(JSON.parse(sarifLog(each, library)))
      expect(isSarif.errors).toBeNull()
    }
  })

  it('should be asked by a schema that tells what is none', () => {
    const log = JSON.parse(sarifLog([said], library))
    log.runs[0].results[0].level = 'fatal'
    expect(isSarif(log)).toBe(false)
  })
})

describe('a message', () => {
  it('should annotate the file where it lies in the repository', () => {
    expect(formatted([said], 'github', library)).toContain('file=books/été/annotations/glossary.yaml,line=3')
  })

  it('should lead a reader of SARIF from the root of the repository, wherever that was', () => {
    const log = sarifLog([said], library)
    const [run] = JSON.parse(log).runs
    expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'books/%C3%A9t%C3%A9/annotations/glossary.yaml',
      uriBaseId: Object.keys(run.originalUriBaseIds)[0],
    })
    expect(log).not.toContain(root)
  })

  it('should name a file that is none of the library’s as it was named, and one of it to programs from there', () => {
    const foreign = { ...said, place: { file: 'elsewhere/livre.txt' } }
    expect(formatted([foreign], 'github', library)).toContain('file=elsewhere/livre.txt,')
    expect(JSON.parse(formatted([said], 'json', library))[0].place.file).toBe('annotations/glossary.yaml')
  })
})
