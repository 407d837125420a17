import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { checkLibrary as check } from '../src/compiler.ts'
import type { fixLibrary as fix } from '../src/run/fix.ts'

const lib = join(import.meta.dirname, '../dist/lib')
const { checkLibrary } = (await import(join(lib, 'compiler.js'))) as { checkLibrary: typeof check }
const { fixLibrary } = (await import(join(lib, 'run/fix.js'))) as { fixLibrary: typeof fix }

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-yml-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let made = 0

function library(files: Readonly<Record<string, string>>): string {
  const folder = join(scratch, `${made++}`)
  const all = {
    'corpus/library.yml': 'name: t\ntitle: T\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: P\n',
    'corpus/t/fr.md': '---\ntitle: T\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n\nLe quai est vide.\n',
    'corpus/t/en.md': '---\ntitle: T\ntranslator: A\n---\n\nThe quay is empty.\n',
    ...files,
  }
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const said = async (files: Readonly<Record<string, string>>) => {
  const { messages } = await checkLibrary(library(files), { cache: false })
  return messages.map(({ ruleId, place }) => `${ruleId} ${place.file}`).toSorted()
}

describe('.yml', () => {
  it('should be read as .yaml, and named where something in it is wrong', async () => {
    expect(
      await said({
        'annotations/glossary.yml': '- { term: quai, pos: noun, gender: m, gloss: dock, renderings: [dock] }\n',
        'annotations/t.yml': '- { quote: la gare, kind: usage, body: B. }\n',
        'annotations/t.questions.yml': '- { kind: riddle, question: Q. }\n',
      }),
    ).toEqual([
      'invalid-field annotations/t.questions.yml',
      'missing-rendering corpus/t/en.md',
      'quote-not-found annotations/t.yml',
    ])
  })

  it('should belong to a text', async () => {
    expect(await said({ 'annotations/u.yml': '[]\n', 'annotations/u.questions.yml': '[]\n' })).toEqual([
      'unknown-text annotations/u.questions.yml',
      'unknown-text annotations/u.yml',
    ])
  })

  it('should be an error beside .yaml', async () => {
    const yaml = 'name: t\ntitle: T\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: P\n'
    expect(
      await said({
        'corpus/library.yaml': yaml,
        'annotations/glossary.yaml': '[]\n',
        'annotations/glossary.yml': '[]\n',
        'annotations/t.questions.yaml': '[]\n',
        'annotations/t.questions.yml': '[]\n',
      }),
    ).toEqual([
      'file-twice annotations/glossary.yml',
      'file-twice annotations/t.questions.yml',
      'file-twice corpus/library.yml',
    ])
  })

  it('should be mended where it stands', async () => {
    const term = (word: string) => `- { term: ${word}, pos: noun, gender: m, gloss: g }\n`
    const folder = library({ 'annotations/glossary.yml': term('quai') + term('ami') })
    expect(await fixLibrary(folder)).toEqual([{ path: 'annotations/glossary.yml', changes: 1 }])
    expect(readFileSync(join(folder, 'annotations/glossary.yml'), 'utf8')).toBe(term('ami') + term('quai'))
  })
})
