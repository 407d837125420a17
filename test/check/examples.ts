import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { addText, buildLibrary, checkLibrary, lockLibrary } from '../../src/compiler.ts'
import { compile } from '../../src/core/compile.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import type { Message } from '../../src/core/model/message.ts'
import { parseGlossary } from '../../src/core/parse/glossary.ts'
import type { Example } from '../../src/core/rules/rule.ts'
import { importText } from '../../src/importers/import.ts'
import { french } from '../../src/languages/fr/french.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'
import type { translateLibrary } from '../../src/run/translate.ts'

interface Tool {
  readonly addText: typeof addText
  readonly buildLibrary: typeof buildLibrary
  readonly checkLibrary: typeof checkLibrary
  readonly lockLibrary: typeof lockLibrary
}

const lib = join(import.meta.dirname, '../../dist/lib')
const { addText: add, checkLibrary: check, lockLibrary: lock } = (await import(join(lib, 'compiler.js'))) as Tool
const translate = (await import(join(lib, 'run/translate.js'))) as { translateLibrary: typeof translateLibrary }

const front = {
  source: '---\ntitle: Un texte\nauthor: A\ndate: 2026-11-23\nlicense: CC0-1.0\n---\n\n',
  target: '---\ntitle: A text\ntranslator: A\n---\n\n',
}

const libraryYaml = 'name: t\ntitle: T\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: P\n'

/** Programs that answer each text of a request as an engine might. */
const answers: Readonly<Record<NonNullable<Example['engine']>, string>> = {
  backwards: 't.text.replace(/<[^>]*>|[^<]+/g, each => each.startsWith("<") ? each : [...each].reverse().join(""))',
  echo: 't.text',
  empty: '""',
  'without-marks': 't.text.replace(/<[^>]*>/g, "")',
}

const engineYaml = (answer: string) => {
  const program = `require('node:readline').createInterface({ input: process.stdin }).on('line', line => {
  const ask = JSON.parse(line)
  console.log(JSON.stringify({ ask: ask.ask, texts: (ask.texts ?? []).map(t => ({ id: t.id, text: ${answer} })) }))
})`
  return `translate:\n  engine: command\n  command: ${JSON.stringify([process.execPath, '-e', program])}\n`
}

/** What is said of an example, run as its author would: by `check`, `import` or `translate`. */
export async function messagesOn(example: Example): Promise<readonly Message[]> {
  if (example.foreign !== undefined && example.source === undefined) {
    const [name, content] = example.foreign
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    return (await importText(bytes, name, { side: 'source', language: french, other: frenchEnglish.target })).messages
  }
  if (example.bare) return messagesOfBare(example)
  const folder = mkdtempSync(join(tmpdir(), 'example-'))
  try {
    write(folder, await filesOf(example, folder))
    if (example.foreign !== undefined) return await messagesOfImport(example.foreign, folder)
    const spoken =
      example.engine === undefined ? [] : (await translate.translateLibrary(folder, { allowCommand: 'once' })).messages
    const { messages } = await check(folder, { cache: false, frozen: example.frozen ?? false })
    return [...spoken, ...messages]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What is said of a file that comes back to a text of the library. */
async function messagesOfImport([name, content]: NonNullable<Example['foreign']>, folder: string) {
  write(folder, { [name]: content })
  return (await add(folder, { source: { path: join(folder, name), metadata: {} } })).messages
}

function messagesOfBare({ source = '', glossary = '' }: Example): readonly Message[] {
  const files = { id: 'text', source: sourceFile('corpus/text/fr.md', `${front.source}${source}\n`) }
  const terms = parseGlossary(sourceFile('annotations/glossary.yaml', glossary)).glossary
  return compile(files, { glossary: terms, pair: frenchEnglish }).messages
}

type Files = NonNullable<Example['files']>

async function filesOf(example: Example, folder: string): Promise<Files> {
  const { source = 'Le pont est fermé.', target, glossary, notes, library = '', engine, files = {} } = example
  const whole = (body: string, side: 'source' | 'target') => (body.startsWith('---') ? body : `${front[side]}${body}\n`)
  return {
    'corpus/library.yaml': libraryYaml + library + (engine === undefined ? '' : engineYaml(answers[engine])),
    'corpus/text/fr.md': whole(source, 'source'),
    ...(target === undefined ? {} : { 'corpus/text/en.md': whole(target, 'target') }),
    ...(glossary === undefined ? {} : { 'annotations/glossary.yaml': `${glossary}\n` }),
    ...(notes === undefined ? {} : { 'annotations/text.yaml': `${notes}\n` }),
    ...(typeof example.lock === 'string' ? { 'corpus/text/units.lock.json': example.lock } : {}),
    ...(typeof example.lock === 'object' ? await lockAfter(example.lock.after, folder) : {}),
    ...files,
  }
}

/** The lock of a text as it was before. */
async function lockAfter(before: Pick<Example, 'source' | 'target'>, folder: string): Promise<Files> {
  write(folder, await filesOf(before, folder))
  await lock(folder)
  return {}
}

function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    if (typeof content === 'number') {
      writeFileSync(path, '')
      truncateSync(path, content)
    } else if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, path)
    else writeFileSync(path, content)
  }
}
