import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printable } from '../src/cli/printable.ts'
import { queueRisk } from '../src/engines/queue.ts'
import { commandIn } from './command.ts'
import { treeOf } from './tree.ts'

/** A library that somebody cloned, made to reach out of its folder. */
const lib = join(import.meta.dirname, '../dist/lib/run')
const [
  { buildLibrary, checkLibrary },
  { lockLibrary },
  { translateLibrary, planTranslation },
  { addText },
  { fixLibrary },
] = await Promise.all(['build', 'lock', 'translate', 'import', 'fix'].map(name => import(join(lib, `${name}.js`))))
const { acceptMessages } = await import(join(lib, 'accept.js'))

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-stranger-'))
process.env.XDG_CONFIG_HOME = join(scratch, 'config')
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const original = join(scratch, 'original')
/** Everything of the person who cloned it. */
const home = join(scratch, 'home')
const engine = (marker: string) => [
  process.execPath,
  '-e',
  `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'ran')`,
]

beforeAll(async () => {
  expect(commandIn(scratch)('init', 'original').status).toBe(0)
  await lockLibrary(original)
  for (const [path, text] of [
    ['notes.txt', 'mine'],
    ['site/index.html', '<!doctype html>mine'],
    ['x/fr.md', '---\ntitle: T\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n\nUn.\n'],
  ] as const) {
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(join(home, path), text)
  }
})

let made = 0
function cloned(files: Readonly<Record<string, string | { readonly link: string }>>): string {
  const folder = join(scratch, `clone-${made++}`)
  cpSync(original, folder, { recursive: true })
  for (const [path, content] of Object.entries(files)) {
    rmSync(join(folder, path), { recursive: true, force: true })
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    if (typeof content === 'string') writeFileSync(join(folder, path), content)
    else symlinkSync(content.link, join(folder, path))
  }
  return folder
}

/** A journal as the tool itself would have made it. */
function journal(path: string, after: string | null): string {
  const before = after === null ? createHash('sha256').update('mine').digest('hex') : 'none'
  const changes = [{ path, before, after }]
  return JSON.stringify({ changes, fingerprint: createHash('sha256').update(JSON.stringify(changes)).digest('hex') })
}
const english = join('corpus', 'la-boulangerie', 'en.md')
const yaml = (more: string) => `${readFileSync(join(original, 'corpus/library.yaml'), 'utf8')}\n${more}`
const outside = (path: string) => ({ link: join(home, path) })

const attacks: readonly (readonly [string, () => Parameters<typeof cloned>[0]])[] = [
  [
    'a journal that writes outside',
    () => ({ 'corpus/.memory/pending-0123abcd.json': journal('../home/new.txt', 'x') }),
  ],
  [
    'a journal that deletes outside',
    () => ({ 'corpus/.memory/pending-0123abcd.json': journal('../home/notes.txt', null) }),
  ],
  [
    'a journal of an absolute path',
    () => ({ 'corpus/.memory/pending-0123abcd.json': journal(join(home, 'new.txt'), 'x') }),
  ],
  ['a journal of a switch', () => ({ 'dist/.en-regard-switch.json': '{"folders":["../../home"]}' })],
  [
    'a journal of a switch that takes a folder from elsewhere',
    () => ({ 'dist/.en-regard-switch.json': '{"folders":["site"]}', 'dist/.en-regard-new': outside('') }),
  ],
  [
    'a journal of a switch that puts a folder elsewhere',
    () => ({
      'dist/.en-regard-switch.json': '{"folders":["html"]}',
      'dist/.en-regard-new/html/index.html': 'new',
      'dist/html/index.html': 'old',
      'dist/.en-regard-old': outside('x'),
    }),
  ],
  [
    'a journal of a switch that brings a folder back from elsewhere',
    () => ({ 'dist/.en-regard-switch.json': '{"folders":["site"]}', 'dist/.en-regard-old': outside('') }),
  ],
  [
    'a journal of a switch to a link',
    () => ({ 'dist/.en-regard-switch.json': '{"folders":["html"]}', 'dist/.en-regard-new/html': outside('site') }),
  ],
  ['what a build makes ready elsewhere', () => ({ 'dist/.en-regard-new': outside('x') })],
  ['what a build puts aside elsewhere', () => ({ 'dist/.en-regard-old': outside('x') })],
  ['a lock of a build elsewhere', () => ({ 'dist/.en-regard-lock': outside('notes.txt') })],
  ['a file of an output elsewhere', () => ({ 'dist/html/index.html': outside('site/index.html') })],
  ['a lock of a run elsewhere', () => ({ 'corpus/.memory/run.lock': outside('notes.txt') })],
  ['a reserve elsewhere', () => ({ 'corpus/.memory/reserve': outside('notes.txt') })],
  [
    'what git is told elsewhere',
    () => ({ 'corpus/.memory/.gitignore': outside('new.txt'), 'corpus/.memory/.gitattributes': outside('notes.txt') }),
  ],
  ['a journal elsewhere', () => ({ 'corpus/.memory/pending-0123abcd.json': outside('notes.txt') })],
  ['proposals elsewhere', () => ({ 'corpus/la-boulangerie/proposals.md': outside('notes.txt') })],
  ['an entry of the cache elsewhere', () => ({ '.cache/en-regard/la-boulangerie.json': outside('notes.txt') })],
  ['notes on a text elsewhere', () => ({ 'annotations/la-boulangerie.yaml': outside('notes.txt') })],
  ['a glossary elsewhere', () => ({ 'annotations/glossary.yaml': outside('notes.txt') })],
  ['questions elsewhere', () => ({ 'annotations/la-boulangerie.questions.yaml': outside('notes.txt') })],
  ['a library’s own file elsewhere', () => ({ 'corpus/library.yaml': outside('notes.txt') })],
  ['pictures elsewhere', () => ({ 'corpus/la-boulangerie/images': outside('site') })],
  [
    'code that it wants to be loaded',
    () => ({
      'corpus/library.yaml': yaml('plugins: [./evil.mjs]\nformats: [./evil.mjs]\nrules: { "./evil.mjs": error }\n'),
      'evil.mjs': `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(join(home, 'ran'))}, '')`,
      'node_modules/dictionary-fr/index.js': `require('node:fs').writeFileSync(${JSON.stringify(join(home, 'ran'))}, '')`,
      'node_modules/dictionary-fr/package.json': '{"name":"dictionary-fr","main":"index.js"}',
      '.git/hooks/post-checkout': `#!/bin/sh\ntouch ${join(home, 'ran')}\n`,
      '.git/config': `[core]\n  fsmonitor = touch ${join(home, 'ran')}\n  hooksPath = .\n`,
    }),
  ],
  [
    'YAML that makes objects',
    () => ({
      'annotations/glossary.yaml': `- term: !!js/function 'function () { require("fs").writeFileSync("${join(home, 'ran')}", "") }'\n  __proto__: { gloss: x }\n- !!python/object/apply:os.system [touch ${join(home, 'ran')}]\n`,
      'corpus/library.yaml': yaml('__proto__: { rules: {} }\nconstructor: { prototype: { x: 1 } }\n'),
    }),
  ],
  ['a memory elsewhere', () => ({ 'corpus/.memory': outside('x') })],
  ['a memory’s file elsewhere', () => ({ 'corpus/.memory/translations.ndjson': outside('notes.txt') })],
  [
    'what the memory had to keep elsewhere',
    () => ({ 'corpus/.memory/translations-more.ndjson': outside('notes.txt') }),
  ],
  ['a cache elsewhere', () => ({ '.cache': outside('x') })],
  ['a cache’s folder elsewhere', () => ({ '.cache/en-regard': outside('x') })],
  ['an output folder elsewhere', () => ({ dist: outside('x') })],
  ['an output elsewhere', () => ({ 'dist/html': outside('site') })],
  ['a text elsewhere', () => ({ 'corpus/autre': outside('x') })],
  ['a translation elsewhere', () => ({ [english]: outside('notes.txt') })],
  ['a lock elsewhere', () => ({ 'corpus/la-boulangerie/units.lock.json': outside('notes.txt') })],
  ['notes elsewhere', () => ({ annotations: outside('x') })],
  ['a text to come elsewhere', () => ({ 'corpus/lettre': outside('x') })],
  [
    'a program',
    () => ({
      'corpus/library.yaml': yaml(
        `translate: { engine: command, command: ${JSON.stringify(engine(join(home, 'ran')))} }`,
      ),
    }),
  ],
]

describe('a stranger’s library', () => {
  it.each(attacks)('should write, delete and run nothing outside its folder: %s', async (_, files) => {
    const before = treeOf(home)
    const folder = cloned(files())
    const foreign = join(scratch, 'lettre.txt')
    writeFileSync(foreign, 'Une lettre.\n')
    const source = { path: foreign, metadata: {} }
    const runs = [
      () => checkLibrary(folder),
      () => buildLibrary(folder, { jobs: 1, formats: ['html', 'json'] }),
      () => lockLibrary(folder),
      () => fixLibrary(folder),
      () => acceptMessages(folder),
      () => planTranslation(folder),
      () => translateLibrary(folder, { key: 'none', server: 'http://127.0.0.1:9' }),
      () => addText(folder, { source, id: 'lettre', force: true }),
    ]
    for (const run of runs) {
      await run().catch((error: Error) => expect(error).toHaveProperty(['exitCode' in error ? 'exitCode' : 'code']))
      expect(treeOf(home)).toEqual(before)
    }
  })

  it('should run its program once that was allowed, for this library and this command line alone', async () => {
    const marker = join(scratch, 'ran')
    const files = (more = '') => ({
      'corpus/library.yaml': yaml(
        `translate: { engine: command, command: ${JSON.stringify([...engine(marker), more])} }`,
      ),
      'corpus/autre/fr.md': '---\ntitle: T\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n\nUn.\n',
    })
    const ran = () => {
      const is = existsSync(marker)
      rmSync(marker, { force: true })
      return is
    }
    const folder = cloned(files())
    await expect(translateLibrary(folder)).rejects.toThrow(/wants to run .*--allow-command/)
    await translateLibrary(folder, { allowCommand: 'once' })
    expect(ran()).toBe(true)
    await expect(translateLibrary(folder)).rejects.toThrow('--allow-command')
    await translateLibrary(folder, { allowCommand: 'always' })
    expect(ran()).toBe(true)
    await translateLibrary(folder)
    expect(ran()).toBe(true)
    await expect(translateLibrary(cloned(files()))).rejects.toThrow('--allow-command')
    writeFileSync(join(folder, 'corpus/library.yaml'), files('more')['corpus/library.yaml'])
    await expect(translateLibrary(folder)).rejects.toThrow('--allow-command')
    expect(ran()).toBe(false)
  })

  it('should run a program of its own only as it was when that was allowed', async () => {
    const marker = join(scratch, 'ran')
    const command = [process.execPath, 'engine.cjs']
    const folder = cloned({
      'corpus/library.yaml': yaml(`translate: { engine: command, command: ${JSON.stringify(command)} }`),
      'engine.cjs': '// Answers nothing.',
    })
    await translateLibrary(folder, { allowCommand: 'always' })
    await translateLibrary(folder)
    writeFileSync(join(folder, 'engine.cjs'), `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'ran')`)
    await expect(translateLibrary(folder)).rejects.toThrow('--allow-command')
    expect(existsSync(marker)).toBe(false)
  })

  it.each([
    ['as git writes it', '.cache/en-regard/a.json', []],
    ['with paths cut short', '.cache/en-regard/a.json', [['update-index', '--index-version', '4']]],
    ['split in two', '.cache/en-regard/a.json', [['update-index', '--split-index']]],
    ['by SHA-256', '.cache/en-regard/a.json', [], '--object-format=sha256'],
    ['in capital letters', '.CACHE/En-Regard/a.json', []],
  ] as const)('should not bring its cache along, in an index %s', async (_, path, commands, ...format) => {
    const folder = cloned({ '.cache/a': '', '.cache/en-regard/b.json': '{}', [path]: '{}' })
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' })
    git('init', ...format)
    git('add', '-f', '.cache/a', path)
    for (const command of commands) git(...command)
    await expect(checkLibrary(folder)).rejects.toThrow('Unexpected `.cache` in git')
    git('update-index', '--no-split-index')
    git('rm', '-r', '-q', '--cached', '.')
    await checkLibrary(folder)
  })

  it.each(['pretty', 'json', 'github', 'sarif'])('should tell a terminal nothing by its names, as %s', async format => {
    const said = '\u001B[2J\u009B31m\u202E\r\n::set-env name=x::y\n'
    const folder = cloned({
      [`corpus/a${said}`]: outside('x'),
      [`annotations/b${said}.yaml`]: '- quote: x\n',
      'annotations/la-boulangerie.yaml': `- quote: ${JSON.stringify(said)}\n  kind: usage\n  body: x\n  ${JSON.stringify(said)}: x\n`,
      [`corpus/la-boulangerie/c${said}.png`]: 'x',
    })
    const { stdout, stderr, status } = commandIn(folder)('check', '--format', format)
    expect(status).toBe(1)
    const shown = `${stdout}${stderr}`
    expect(shown).toMatch(/u001B\[2J/i)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(shown).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]|^\s*::set/m)
  })

  it('should reach no page through its cache but as text', async () => {
    const folder = cloned({})
    await checkLibrary(folder)
    const entry = join(folder, '.cache/en-regard/la-boulangerie.json')
    const kept = JSON.parse(readFileSync(entry, 'utf8'))
    const [unit] = kept.edition.units
    unit.source.text = `<script>alert(1)</script>${unit.source.text}`
    unit.source.marks = [{ span: [0, 8], kind: 'link', url: 'javascript:alert(1)' }]
    writeFileSync(entry, JSON.stringify(kept))
    const { cached } = await buildLibrary(folder, { jobs: 1 })
    const page = readFileSync(join(folder, 'dist/html/la-boulangerie.html'), 'utf8')
    expect(page).not.toMatch(/<script>alert|href="javascript:/)
    expect(cached).toBe(1)
  })
})

it.each([
  ['\u001B[2Jclear', '\\u001B[2Jclear'],
  ['a\u202Eb\u2066c\u200F', 'a\\u202Eb\\u2066c\\u200F'],
  ['\u009B31m \u007F \r', '\\u009B31m \\u007F \\u000D'],
  ['Œuvre\u00A0: «\u202Foui\u202F»\n\tsuite 🐈', 'Œuvre\u00A0: «\u202Foui\u202F»\n\tsuite 🐈'],
])('should print %j as %j', (text, printed) => {
  expect(printable(text)).toBe(printed)
  expect(JSON.parse(printable(JSON.stringify(text)))).toBe(text)
})

it.each([
  ['redis://localhost:6379', undefined],
  ['redis://127.0.0.1', undefined],
  ['redis://[::1]:6379', undefined],
  ['rediss://:secret@queue.example', undefined],
  ['redis://:secret@queue.example', /without TLS \(rediss:\/\/\):/],
  ['rediss://queue.example', /without a password:/],
  ['redis://10.0.0.1', /without TLS .* and without a password:/],
])('should say of %s what it lacks', (url, lack) => {
  if (lack === undefined) expect(queueRisk(url)).toBeUndefined()
  else expect(queueRisk(url)).toMatch(lack)
})
