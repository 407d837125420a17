import { expect, it } from 'vitest'
import { prepareGlossary } from '../../src/core/annotate/prepare.ts'
import { compile } from '../../src/core/compile.ts'
import { type SourceFile, sourceFile } from '../../src/core/model/file.ts'
import { parseGlossary, parseLibrary } from '../../src/core/parse/glossary.ts'
import { importText } from '../../src/importers/import.ts'
import { readWordList } from '../../src/importers/word-list.ts'
import { pair } from '../annotate/dictionary.ts'
import { growth } from '../growth.ts'
import { foreign, inputs, type Written } from './inputs.ts'

const known = { rules: new Set<string>(), languages: new Set(['fr', 'en']) }

function compileAll({ fr, en, notes, questions, glossary = '', library, lock }: Written): void {
  if (library !== undefined) parseLibrary(sourceFile('corpus/library.yaml', library), known)
  const terms = parseGlossary(sourceFile('annotations/glossary.yaml', glossary)).glossary
  const optional = (name: string, path: string, text?: string): Record<string, SourceFile> =>
    text === undefined ? {} : { [name]: sourceFile(path, text) }
  const files = {
    id: 'text',
    source: sourceFile('corpus/text/fr.md', fr),
    ...optional('target', 'corpus/text/en.md', en),
    ...optional('annotations', 'annotations/text.yaml', notes),
    ...optional('lock', 'corpus/text/units.lock.json', lock),
    ...optional('questions', 'annotations/text.questions.yaml', questions),
  }
  compile(files, { glossary: prepareGlossary(terms, pair), pair })
}

// The README says how many.
it('should ask 98 kinds of input', () => expect(Object.keys(inputs)).toHaveLength(98))

/** Of fifteen times as much: the square would be two hundred and twenty-five times. */
const bound = 45
const fifteenfold = { factor: 15, moment: 33 }

it.each(
  Object.entries(inputs),
)('should take no more than some fifteen times as long for fifteen times as many: %s', async (_, make) => {
  expect(await growth(n => compileAll(make(n)), 40, fifteenfold)).toBeLessThan(bound)
})

it.each(
  Object.entries(foreign),
)('should read fifteen times as many in some fifteen times as long: %s', async (name, make) => {
  const bytes = (n: number) => new TextEncoder().encode(make(n))
  const read = (n: number) =>
    /list/.test(name)
      ? readWordList({ name, bytes: bytes(n) }, pair)
      : importText(bytes(n), name, { side: 'source', language: pair.source, other: pair.target })
  expect(await growth(read, 200, fifteenfold)).toBeLessThan(bound)
})
