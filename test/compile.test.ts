import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile } from '../src/core/compile.ts'
import { sourceFile } from '../src/core/model/file.ts'
import { parseGlossary } from '../src/core/parse/glossary.ts'
import { pair } from './annotate/dictionary.ts'

const cases = join(import.meta.dirname, 'cases/compile')

describe('compile', () => {
  for (const name of readdirSync(cases)) {
    it(`should compile ${name} as expected`, () => {
      const folder = join(cases, name)
      const text = `${JSON.stringify(compiled(folder), null, 2).replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]')}\n`
      const expected = join(folder, 'expected.json')
      if (process.env.UPDATE === '1') writeFileSync(expected, text)
      expect(text).toBe(readFileSync(expected, 'utf8'))
    })
  }
})

/** What a case's files give; scores are left out, since they are the aligner's to better. */
function compiled(folder: string) {
  const read = (name: string, path: string) => {
    const at = join(folder, name)
    return existsSync(at) ? sourceFile(path, readFileSync(at, 'utf8')) : undefined
  }
  const target = read('en.md', 'corpus/case/en.md')
  const annotations = read('notes.yaml', 'annotations/case.yaml')
  const terms = read('glossary.yaml', 'annotations/glossary.yaml')
  const files = {
    id: 'case',
    source: read('fr.md', 'corpus/case/fr.md')!,
    ...(target === undefined ? {} : { target }),
    ...(annotations === undefined ? {} : { annotations }),
  }
  const glossary = terms === undefined ? { terms: [] } : parseGlossary(terms).glossary
  const { edition, messages } = compile(files, { glossary, pair })
  const units = edition.units.map(unit => ({
    ...unit,
    links: unit.links.map(({ source, target }) => ({ source, target })),
  }))
  return { messages, edition: { ...edition, units } }
}
