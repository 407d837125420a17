import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type * as Server from 'yaml-language-server'
import { commandIn } from './command.ts'

const require = createRequire(import.meta.url)
const { getLanguageService } = require('yaml-language-server') as typeof Server
/** Documents as the server itself makes them. */
const { TextDocument } = createRequire(require.resolve('yaml-language-server'))('vscode-languageserver-textdocument')
type Document = Parameters<Server.LanguageService['doValidation']>[0]

const parent = mkdtempSync(join(tmpdir(), 'editor-'))
const folder = join(parent, 'library')
afterAll(() => rmSync(parent, { recursive: true, force: true }))
commandIn(parent)('init', 'library')
expect(commandIn(parent)('build', 'library', '--formats', 'json').status).toBe(0)

/** What editors ask: the language server's own service, with what `init` wrote into the library and a build into `dist`. */
const service = getLanguageService({
  schemaRequestService: uri => readFile(fileURLToPath(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
} as Parameters<typeof getLanguageService>[0])

type Settings = { readonly 'yaml.schemas': Readonly<Record<string, readonly string[]>> }
const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')) as Settings
const schema = (name: string) => pathToFileURL(join(folder, `dist/json/schema/${name}.json`)).href
service.configure({
  validate: true,
  hover: true,
  completion: true,
  schemas: [
    ...Object.entries(settings['yaml.schemas']).map(([path, files]) => ({
      uri: pathToFileURL(join(folder, path)).href,
      fileMatch: [...files],
    })),
    { uri: schema('source-front-matter'), fileMatch: ['front/fr.yaml'] },
    { uri: schema('target-front-matter'), fileMatch: ['front/en.yaml'] },
  ],
})

/** What is known of a document is kept by its version. */
let version = 0

/** A file in which `‸` is where the cursor stands. */
function opened(
  path: string,
  text: string,
): { readonly document: Document; readonly cursor: ReturnType<Document['positionAt']> } {
  const at = text.indexOf('‸')
  const uri = pathToFileURL(join(folder, path)).href
  const document = TextDocument.create(uri, 'yaml', ++version, text.replace('‸', ''))
  return { document, cursor: document.positionAt(Math.max(0, at)) }
}

const own = (path: string) => readFileSync(join(folder, path), 'utf8')

describe('an editor with the YAML language server', () => {
  it.each([
    'corpus/library.yaml',
    'annotations/glossary.yaml',
    'annotations/la-boulangerie.yaml',
  ])('should find nothing wrong in %s as init writes it', async path => {
    expect(await service.doValidation(opened(path, own(path)).document, false)).toEqual([])
  })

  it.each([
    ['corpus/library.yaml', 'name: x\ntitle: T\nsource: fr\ntarget: en\nlicense: x\npublisher: P\ncolour: red\n', 6],
    ['annotations/glossary.yaml', '- term: pont\n  gloss: bridge\n  pos: nuon\n', 2],
    ['annotations/glossary.yaml', '- gloss: bridge\n', 0],
    ['annotations/la-boulangerie.yaml', '- quote: four\n  kind: gramar\n  body: x\n', 1],
    ['annotations/la-boulangerie.questions.yaml', '- kind: gap\n  question: Un ___ ?\n  answers: pain\n', 2],
    ['front/fr.yaml', 'title: T\nauthor: A\ndate: 2026-11-23\nlicense: x\nlevel: D1\n', 4],
    ['front/en.yaml', 'title: T\ntranslator: A\ncolour: red\n', 2],
  ])('should draw a red line in %s: %j', async (path, text, line) => {
    const found = await service.doValidation(opened(path, text).document, false)
    expect(found.map(({ range }) => range.start.line)).toContain(line)
  })

  it.each([
    ['corpus/library.yaml', 'name: x\npubl‸', 'publisher'],
    ['annotations/glossary.yaml', '- term: pont\n  rend‸', 'renderings'],
    ['annotations/glossary.yaml', '- term: pont\n  pos: ‸', 'noun'],
    ['annotations/la-boulangerie.yaml', '- quote: four\n  kind: ‸', 'false-friend'],
    ['front/fr.yaml', 'title: T\nlevel: ‸', 'B1'],
  ])('should complete in %s: %j', async (path, text, label) => {
    const { document, cursor } = opened(path, text)
    const { items } = await service.doComplete(document, cursor, false)
    expect(items.map(item => item.label)).toContain(label)
  })

  it.each([
    ['corpus/library.yaml', 'na‸me: x\n', 'Name of the npm package'],
    ['annotations/glossary.yaml', '- term: pont\n  render‸ings: [bridge]\n', 'Accepted in the translation'],
    [
      'annotations/la-boulangerie.yaml',
      '- quote: four\n  bef‸ore: du\n  kind: usage\n  body: x\n',
      'right before the quote',
    ],
    ['front/en.yaml', 'trans‸lator: A\n', 'Who translated it'],
  ])('should explain in %s: %j', async (path, text, words) => {
    const { document, cursor } = opened(path, text)
    expect(JSON.stringify(await service.doHover(document, cursor))).toContain(words)
  })

  it('should follow the line at the head of a file alone', async () => {
    const path = 'elsewhere/words.yaml'
    const [line] = own('annotations/glossary.yaml').split('\n')
    expect(line).toMatch(/^# yaml-language-server: \$schema=/)
    const found = await service.doValidation(opened(path, `${line}\n- term: pont\n  pos: nuon\n`).document, false)
    expect(found.map(({ range }) => range.start.line)).toEqual([2])
  })
})
