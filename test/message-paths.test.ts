import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { formatted } from '../src/cli/messages.ts'
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

describe('a message', () => {
  it('should annotate the file where it lies in the repository', () => {
    expect(formatted([said], 'github', library)).toContain('file=books/été/annotations/glossary.yaml,line=3')
  })

  it('should lead a reader of SARIF from the root of the repository, wherever that was', () => {
    const log = formatted([said], 'sarif', library)
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
