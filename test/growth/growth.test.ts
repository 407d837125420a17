import { expect, it } from 'vitest'
import { prepareGlossary } from '../../src/core/annotate/prepare.ts'
import { compile } from '../../src/core/compile.ts'
import { type SourceFile, sourceFile } from '../../src/core/model/file.ts'
import { parseGlossary, parseLibrary } from '../../src/core/parse/glossary.ts'
import { importText } from '../../src/importers/import.ts'
import { readWordList } from '../../src/importers/word-list.ts'
import { pair } from '../annotate/dictionary.ts'
import { foreign, inputs, type Written } from './inputs.ts'

const known = { rules: new Set<string>(), languages: new Set(['fr', 'en']) }

function compileAll({ fr, en, notes, questions, glossary = '', library }: Written): void {
  if (library !== undefined) parseLibrary(sourceFile('corpus/library.yaml', library), known)
  const terms = parseGlossary(sourceFile('annotations/glossary.yaml', glossary)).glossary
  const optional = (name: string, path: string, text?: string): Record<string, SourceFile> =>
    text === undefined ? {} : { [name]: sourceFile(path, text) }
  const files = {
    id: 'text',
    source: sourceFile('corpus/text/fr.md', fr),
    ...optional('target', 'corpus/text/en.md', en),
    ...optional('annotations', 'annotations/text.yaml', notes),
    ...optional('questions', 'annotations/text.questions.yaml', questions),
  }
  compile(files, { glossary: prepareGlossary(terms, pair), pair })
}

/** Seconds of this process's time. */
async function timeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** How often as much time ten times as much takes; what takes less than a moment counts as one. */
async function growth(work: (n: number) => unknown, n: number): Promise<number> {
  const small = await timeOf(() => work(n))
  return (await timeOf(() => work(10 * n))) / Math.max(small, 0.05)
}

/** The square would be a hundred times as much. */
const bound = 30

/** A busy machine, or one that has just begun, may be slow once. */
async function leastGrowth(work: (n: number) => unknown, n: number): Promise<number> {
  let least = await growth(work, n)
  for (let tries = 1; tries < 3 && least > bound; tries++) least = Math.min(least, await growth(work, n))
  return least
}

it.each(
  Object.entries(inputs),
)('should take no more than some ten times as long for ten times as many: %s', async (_, make) => {
  compileAll(make(10))
  expect(await leastGrowth(n => compileAll(make(n)), 100)).toBeLessThan(bound)
})

it.each(Object.entries(foreign))('should read ten times as many in some ten times as long: %s', async (name, make) => {
  const bytes = (n: number) => new TextEncoder().encode(make(n))
  const read = (n: number) =>
    /list/.test(name)
      ? readWordList({ name, bytes: bytes(n) }, ['fr', 'en'])
      : importText(bytes(n), name, { side: 'source', language: pair.source, other: pair.target })
  expect(await leastGrowth(read, 400)).toBeLessThan(bound)
})
