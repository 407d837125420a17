import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { get, type OutgoingHttpHeaders } from 'node:http'
import { networkInterfaces, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Edition } from '../src/core/model/edition.ts'
import type { Message } from '../src/core/model/message.ts'
import { command, commandIn } from './command.ts'
import { treeOf } from './tree.ts'

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const run = commandIn(scratch)

let made = 0

/** A library made by `init`, with files changed, added (by content) or removed (`undefined`). */
function library(changes: Record<string, string | Uint8Array | undefined> = {}): string {
  const folder = join(scratch, `library-${made++}`)
  expect(run('init', folder).status).toBe(0)
  for (const [path, content] of Object.entries(changes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    if (content === undefined) rmSync(join(folder, path), { recursive: true })
    else writeFileSync(join(folder, path), content)
  }
  return folder
}

function messagesOf(folder: string, ...more: string[]): { status: number | null; messages: Message[] } {
  const { status, stdout } = run('check', folder, '--json', '--no-cache', ...more)
  return { status, messages: JSON.parse(stdout) as Message[] }
}

const found = (messages: readonly Message[]) =>
  messages.map(({ severity, ruleId, place }) => `${place.file}:${place.line}:${place.column} ${severity} ${ruleId}`)

describe('init', () => {
  it('should make a library that builds without a word of complaint', () => {
    const folder = library()
    const built = run('build', folder)
    expect(built).toMatchObject({ status: 0, stdout: '' })
    expect(built.stderr).toMatch(/^Built 1 text as html, json, package in .+dist\.\n$/)
    expect(messagesOf(folder, '--frozen')).toEqual({ status: 0, messages: [] })
    expect(run('lock', folder).stderr).toContain('Nothing to write')
  })

  it('should begin in another language, whose files every command knows by name', () => {
    const folder = join(scratch, 'spanish')
    expect(run('init', folder, '--source', 'es').status).toBe(0)
    writeFileSync(join(scratch, 'mar.es.txt'), 'El mar está en calma.\n')
    writeFileSync(join(scratch, 'mar.en.txt'), 'The sea is calm.\n')
    const said = ['--title', 'El mar', '--author', 'A', '--date', '2026', '--license', 'CC0-1.0']
    const other = ['--translation-title', 'The Sea', '--translator', 'A', '--translation', join(scratch, 'mar.en.txt')]
    const made = run('import', join(scratch, 'mar.es.txt'), folder, ...said, ...other, '--json')
    expect(JSON.parse(made.stdout)).toMatchObject({
      id: 'mar',
      files: [{ path: 'corpus/mar/es.md' }, { path: 'corpus/mar/en.md' }],
      messages: [],
    })
    expect(messagesOf(folder)).toEqual({ status: 0, messages: [] })
    expect(run('init', join(scratch, 'german'), '--source', 'de')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Unexpected language `de`, expected `fr` or `es`'),
    })
    expect(existsSync(join(scratch, 'german'))).toBe(false)
  })

  it('should begin with a text of one’s own, and come with two more commands to a page with a term and a note', () => {
    const folder = join(scratch, 'own')
    writeFileSync(join(scratch, 'phare.fr.txt'), 'Le phare\n\nLe gardien du phare dort. Le chemin est noyé.\n')
    writeFileSync(
      join(scratch, 'phare.en.txt'),
      'The Lighthouse\n\nThe lighthouse keeper sleeps. The path is drowned.\n',
    )
    const said = ['--author', 'A', '--date', '2026', '--license', 'CC0-1.0', '--translator', 'B']
    const made = run('init', folder, join(scratch, 'phare.fr.txt'), join(scratch, 'phare.en.txt'), ...said)
    expect(made).toMatchObject({ status: 0, stdout: expect.stringContaining('corpus/phare/fr.md: 1 unit') })
    expect(existsSync(join(folder, 'corpus/la-boulangerie'))).toBe(false)
    const term = ['phare', '--pos', 'noun', '--gender', 'm', '--gloss', 'lighthouse', '--rendering', 'lighthouse']
    expect(run('add', 'term', ...term, '--library', folder).status).toBe(0)
    const note = ['phare', 'Le chemin est noyé', '--kind', 'usage', '--body', 'At high tide.']
    expect(run('add', 'note', ...note, '--library', folder).status).toBe(0)
    expect(messagesOf(folder, '--frozen')).toEqual({ status: 0, messages: [] })
    expect(run('build', folder).status).toBe(0)
    const { units } = JSON.parse(readFileSync(join(folder, 'dist/json/texts/phare.json'), 'utf8')) as Edition
    expect(units[0]!.annotations.map(({ kind }) => kind).toSorted()).toEqual(['note', 'term'])
  })

  it('should leave nothing behind where its text cannot be read', () => {
    const folder = join(scratch, 'none')
    writeFileSync(join(scratch, 'empty.txt'), '\n')
    expect(run('init', folder, join(scratch, 'empty.txt')).status).toBe(1)
    expect(existsSync(folder)).toBe(false)
    expect(run('init', folder, join(scratch, 'not-there.txt')).status).toBe(2)
    expect(existsSync(folder)).toBe(false)
  })

  it('should write a hook that checks before each commit, from wherever git calls it', () => {
    const folder = library()
    const hook = join(folder, '.githooks/pre-commit')
    expect(statSync(hook).mode & 0o111).toBe(0o111)
    const bin = join(scratch, 'bin')
    mkdirSync(bin, { recursive: true })
    writeFileSync(join(bin, 'npx'), '#!/bin/sh\necho "$PWD $*"\n', { mode: 0o755 })
    const called = execFileSync(hook, { cwd: scratch, env: { PATH: `${bin}:${process.env.PATH}` }, encoding: 'utf8' })
    expect(called).toBe(`${realpathSync(folder)} --no-install en-regard check --frozen\n`)
  })

  it('should refuse a folder that holds something', () => {
    const folder = library()
    const before = treeOf(folder)
    const { status, stderr } = run('init', folder)
    expect(status).toBe(2)
    expect(stderr).toContain('expected one that is empty or not there yet')
    expect(treeOf(folder)).toEqual(before)
  })
})

describe('check', () => {
  it('should say how much of it has one right answer', () => {
    const front = '---\ntitle: La boulangerie\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n\n'
    const folder = library({ 'corpus/la-boulangerie/fr.md': `${front}Quoi ? Non !\n\nElle dit "oui".\n` })
    expect(run('check', folder).stderr).toMatch(/\n2 of them are for `en-regard check .+ --fix` to mend\.\n$/)
    expect(run('check', folder, '--fix').stderr).not.toContain('to mend')
  })

  it('should say everything that is wrong in one run, with file, line and column', () => {
    const folder = library({
      'corpus/library.yaml': 'name: x\ntitle: T\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: P\ncolour: red\n',
      'corpus/la-boulangerie/fr.md': 'Bonjour.\n',
      'corpus/vide/fr.md': '',
      'corpus/Mauvais Nom/fr.md': 'Bonjour.\n',
      'corpus/glossary/fr.md': 'Bonjour.\n',
      'corpus/review/fr.md': 'Bonjour.\n',
      'corpus/sans-texte/en.md': 'Hello.\n',
      'corpus/binaire/fr.md': new Uint8Array([0x42, 0x6f, 0x6e, 0x0a, 0x6a, 0xe9, 0x20, 0x0a]),
      'annotations/glossary.yaml': '- term: pain\n  pos: nom\n- term: pain\n- gloss: bread\n- term: [a\n',
      'annotations/inconnu.yaml': '[]\n',
    })
    const { status, messages } = messagesOf(folder)
    expect(status).toBe(1)
    expect(found(messages)).toEqual(
      expect.arrayContaining([
        'annotations/inconnu.yaml:undefined:undefined error unknown-text',
        'corpus/Mauvais Nom:undefined:undefined error invalid-id',
        'corpus/glossary:undefined:undefined error invalid-id',
        'corpus/review:undefined:undefined error invalid-id',
        'corpus/binaire/fr.md:2:2 error not-text',
        'corpus/la-boulangerie/fr.md:1:1 error missing-front-matter',
        'corpus/library.yaml:7:1 error unknown-field',
        'corpus/sans-texte/fr.md:undefined:undefined error missing-file',
        'corpus/vide/fr.md:1:1 error missing-front-matter',
        'corpus/vide/fr.md:1:1 error empty-text',
      ]),
    )
    expect(messages.filter(each => each.ruleId === 'yaml-syntax').map(each => each.place.file)).toContain(
      'annotations/glossary.yaml',
    )
  })

  it('should say what is wrong in a glossary and in notes', () => {
    const folder = library({
      'annotations/glossary.yaml':
        '- term: pain\n  pos: nom\n- term: quartier\n  gloss: neighborhood\n- term: quartier\n- gloss: bread\n',
      'annotations/la-boulangerie.yaml':
        '- quote: la mairie\n  kind: culture\n  body: X\n- quote: on\n  kind: usage\n  body: X\n- quote: nuit\n  sort: usage\n',
    })
    const { status, messages } = messagesOf(folder)
    expect(status).toBe(1)
    expect(found(messages)).toEqual(
      expect.arrayContaining([
        'annotations/glossary.yaml:2:8 error invalid-field',
        'annotations/glossary.yaml:5:9 error duplicate-term',
        'annotations/glossary.yaml:6:3 error missing-field',
        'annotations/la-boulangerie.yaml:1:10 error quote-not-found',
        'annotations/la-boulangerie.yaml:4:10 error quote-ambiguous',
        'annotations/la-boulangerie.yaml:8:3 error unknown-field',
      ]),
    )
    // A part of speech that is none is there: one mistake, one message.
    expect(found(messages)).not.toContain('annotations/glossary.yaml:1:9 warning missing-part-of-speech')
  })

  it('should take a missing translation and a term that never occurs as warnings', () => {
    const folder = library({
      'corpus/la-boulangerie/en.md': undefined,
      'annotations/glossary.yaml':
        '- term: moissonneuse\n  pos: noun\n  gender: f\n  gloss: harvester\n  renderings: [harvester]\n',
    })
    const { status, messages } = messagesOf(folder)
    expect(status).toBe(0)
    expect(messages.map(each => `${each.severity} ${each.ruleId}`)).toEqual(
      expect.arrayContaining(['warning missing-translation', 'warning term-never-occurs']),
    )
    expect(run('build', folder).status).toBe(0)
  })

  it('should refuse a link that leads out of the library', () => {
    const folder = library({ 'corpus/la-boulangerie/en.md': undefined })
    writeFileSync(join(scratch, 'elsewhere.md'), '---\ntitle: T\ntranslator: T\n---\n\nHello.\n')
    symlinkSync(join(scratch, 'elsewhere.md'), join(folder, 'corpus/la-boulangerie/en.md'))
    const { status, messages } = messagesOf(folder)
    expect(status).toBe(1)
    expect(found(messages)).toContain('corpus/la-boulangerie/en.md:undefined:undefined error outside-library')
  })

  it('should say what a file is not, whatever an earlier run left in the cache', () => {
    const folder = library({ 'corpus/la-boulangerie/en.md': undefined })
    expect(run('build', folder).status).toBe(0)
    writeFileSync(join(folder, 'corpus/la-boulangerie/en.md'), new Uint8Array([0x42, 0xff]))
    for (const attempt of ['first', 'second']) {
      const { status, stdout } = run('build', folder, '--json')
      expect(status, attempt).toBe(1)
      expect(found(JSON.parse(stdout).messages), attempt).toContain('corpus/la-boulangerie/en.md:1:2 error not-text')
    }
    rmSync(join(folder, 'corpus/la-boulangerie/en.md'))
    expect(run('build', folder).status).toBe(0)
  })

  it('should refuse control characters, which no page can show', () => {
    const french = readFileSync(join(library(), 'corpus/la-boulangerie/fr.md'), 'utf8')
    const folder = library({ 'corpus/la-boulangerie/fr.md': french.replace('Comme', 'Com\u0001me') })
    const { status, messages } = messagesOf(folder)
    expect(status).toBe(1)
    expect(found(messages)).toContain('corpus/la-boulangerie/fr.md:10:4 error not-text')
  })

  it('should say where something else stands in the place of a file', () => {
    const folder = library({ 'corpus/la-boulangerie/fr.md': undefined, annotations: undefined })
    expect(spawnSync('mkfifo', [join(folder, 'corpus/la-boulangerie/fr.md')]).status).toBe(0)
    writeFileSync(join(folder, 'annotations'), 'x')
    const { status, messages } = messagesOf(folder)
    expect(status).toBe(1)
    expect(found(messages)).toEqual([
      'annotations:undefined:undefined error missing-file',
      'corpus/la-boulangerie/fr.md:undefined:undefined error missing-file',
    ])
  })

  it('should say of a file that it is larger than any book, and read no byte of it', () => {
    const folder = library()
    truncateSync(join(folder, 'corpus/la-boulangerie/en.md'), 2 ** 26 + 1)
    truncateSync(join(folder, 'annotations/glossary.yaml'), 2 ** 40)
    const { status, messages } = messagesOf(folder)
    expect(status).toBe(1)
    expect(messages.filter(({ ruleId }) => ruleId === 'too-large').map(({ reason }) => reason)).toEqual([
      'Unexpected size of 1048576 megabytes, expected at most 64; divide it',
      'Unexpected size of 65 megabytes, expected at most 64; divide it',
    ])
  })

  it('should leave out the folders that library.yaml excludes, with what is noted on them', () => {
    const yaml = 'name: x\ntitle: T\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: P\n'
    const drafts = {
      'corpus/Brouillons/idée.md': 'x',
      'corpus/draft-1/notes.txt': 'x',
      'corpus/vieux-le-port/en.md': 'x',
      'annotations/draft-1.yaml': '[]\n',
    }
    const left = (exclude: string) =>
      messagesOf(library({ ...drafts, 'corpus/library.yaml': `${yaml}exclude: ${exclude}\n` }))
        .messages.map(({ place }) => place.file)
        .filter(file => file !== 'annotations/glossary.yaml')
    expect(left('[Brouillons, draft-*, v*x-*rt]')).toEqual([])
    expect(left('[Brouillons, draft-*, "*-le"]')).toEqual(['corpus/vieux-le-port/fr.md'])
    expect(left('["*"]')).toEqual([])
    expect(left('[drafts/]')).toContain('corpus/library.yaml')
  })

  it('should be switched by rules in library.yaml', () => {
    const yaml =
      'name: x\ntitle: T\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: P\nrules:\n  missing-translation: '
    const without = (setting: string) => ({
      'corpus/la-boulangerie/en.md': undefined,
      'corpus/library.yaml': `${yaml}${setting}\n`,
    })
    expect(messagesOf(library(without('error'))).status).toBe(1)
    const { status, messages } = messagesOf(library(without('off')))
    expect(status).toBe(0)
    expect(messages.filter(each => each.ruleId === 'missing-translation')).toEqual([])
  })

  it('should write no colour into a file, in CI neither', () => {
    const folder = library({ 'corpus/la-boulangerie/en.md': undefined })
    const { stdout } = spawnSync(process.execPath, [command, 'check', folder], {
      encoding: 'utf8',
      env: { ...process.env, CI: 'true' },
    })
    expect(stdout).toContain('missing-translation')
    expect(stdout).not.toContain('\u001b')
  })

  it('should speak GitHub and SARIF', () => {
    const folder = library({ 'corpus/la-boulangerie/fr.md': 'Bonjour.\n' })
    const github = run('check', folder, '--format', 'github')
    expect(github.stdout).toMatch(
      /^::error file=corpus\/la-boulangerie\/fr\.md,line=1,col=1,title=missing-front-matter::Missing front matter/m,
    )
    const { runs } = JSON.parse(run('check', folder, '--format', 'sarif').stdout)
    expect(runs[0].results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: expect.stringMatching(/^(?:annotations|corpus)\//), uriBaseId: '%SRCROOT%' },
      region: { startLine: expect.any(Number) },
    })
    expect(JSON.stringify(runs[0].originalUriBaseIds)).not.toContain(folder)
  })
})

describe('build', () => {
  it('should leave the old output untouched when a text has an error', () => {
    const folder = library()
    expect(run('build', folder).status).toBe(0)
    const before = treeOf(join(folder, 'dist'))
    writeFileSync(join(folder, 'corpus/la-boulangerie/fr.md'), 'Sans en-tête.\n')
    const { status, stderr } = run('build', folder)
    expect(status).toBe(1)
    expect(stderr).toContain('Nothing written: ')
    expect(treeOf(join(folder, 'dist'))).toEqual(before)
  })

  it('should write the same bytes whatever the number of threads, with the cache and without', () => {
    const folder = library()
    for (let copy = 0; copy < 5; copy++)
      cpSync(join(folder, 'corpus/la-boulangerie'), join(folder, `corpus/copie-${copy}`), { recursive: true })
    const outputs = [
      ['--jobs', '1', '--no-cache'],
      ['--jobs', '3'],
      ['--jobs', '2'],
    ].map((args, index) => {
      const out = join(scratch, `out-${index}`)
      expect(run('build', folder, '--out', out, ...args).status).toBe(0)
      return treeOf(out)
    })
    for (const output of outputs) expect(output).toEqual(outputs[0])
    expect(Object.keys(outputs[0]!).length).toBeGreaterThan(25)
    expect(JSON.parse(run('build', folder, '--json').stdout)).toMatchObject({ cached: 6, texts: 6, written: true })
  })

  it('should wait for another build in the same folder', async () => {
    const folder = library()
    expect(run('build', folder).status).toBe(0)
    const before = treeOf(join(folder, 'dist'))
    const builds = ['one', 'two', 'three'].map(
      () =>
        new Promise(done =>
          spawn(process.execPath, [command, 'build', folder, '--no-cache', '--jobs', '1']).on('exit', done),
        ),
    )
    expect(await Promise.all(builds)).toEqual([0, 0, 0])
    expect(treeOf(join(folder, 'dist'))).toEqual(before)
  })

  it.each([
    ['html/index.html', 'html', '<!doctype html><title>My own page</title>'],
    ['json/data.json', 'json', '{}'],
    ['package/index.js', 'package', 'export const mine = 1'],
    ['html', 'html', 'A file of my own'],
  ])('should refuse to replace `%s`, which no build made', (path, format, content) => {
    const folder = library()
    const out = join(folder, 'site')
    mkdirSync(join(out, path, '..'), { recursive: true })
    writeFileSync(join(out, path), content)
    const before = treeOf(out)
    const { status, stderr } = run('build', folder, '--out', out)
    expect(status).toBe(2)
    expect(stderr).toContain(`\`${join(out, format)}\` that no build of en-regard made`)
    expect(treeOf(out)).toEqual(before)
    const others = ['html', 'json', 'package'].filter(name => name !== format)
    expect(run('build', folder, '--out', out, '--formats', others.join(',')).status).toBe(0)
    expect(treeOf(out)).toMatchObject(before)
  })

  it('should replace an empty folder and what an earlier build made', () => {
    const folder = library()
    const out = join(folder, 'site')
    for (const format of ['html', 'json', 'package']) mkdirSync(join(out, format), { recursive: true })
    expect(run('build', folder, '--out', out).status).toBe(0)
    const before = treeOf(out)
    for (const format of ['html', 'json', 'package']) writeFileSync(join(out, format, 'old.txt'), 'x')
    expect(run('build', folder, '--out', out).status).toBe(0)
    expect(treeOf(out)).toEqual(before)
  })

  it('should finish, by any command, what a build that was killed had begun to make current', () => {
    const folder = library()
    expect(run('build', folder).status).toBe(0)
    const before = treeOf(join(folder, 'dist'))
    mkdirSync(join(folder, 'dist/.en-regard-new'))
    mkdirSync(join(folder, 'dist/.en-regard-old'))
    writeFileSync(join(folder, 'dist/.en-regard-switch.json'), JSON.stringify({ folders: ['html', 'json'] }))
    renameSync(join(folder, 'dist/html'), join(folder, 'dist/.en-regard-new/html'))
    renameSync(join(folder, 'dist/json'), join(folder, 'dist/.en-regard-new/json'))
    expect(run('check', folder).status).toBe(0)
    expect(treeOf(join(folder, 'dist'))).toEqual(before)
  })

  it('should leave the old output or the new one when it is killed at any moment', async () => {
    const folder = library()
    const text = join(folder, 'corpus/la-boulangerie/fr.md')
    const french = readFileSync(text, 'utf8')
    const titles = new Set(['La boulangerie'])
    expect(run('build', folder).status).toBe(0)
    const started = performance.now()
    expect(run('build', folder, '--no-cache').status).toBe(0)
    const longest = Math.ceil((performance.now() - started) * 1.2)
    const moments = fc.sample(fc.integer({ min: 0, max: longest }), 4)
    let complete = 0
    for (const [index, moment] of moments.entries()) {
      titles.add(`Titre ${index}`)
      writeFileSync(text, french.replace('La boulangerie', `Titre ${index}`))
      await killedAfter(moment, 'build', folder, '--no-cache')
      const { title, page } = stateOf(folder)
      expect(titles).toContain(title)
      expect(page).toContain('</html>')
      if (title === `Titre ${index}`) complete++
    }
    console.log(`${moments.length} builds killed after 0 to ${longest} ms, ${complete} of them after their swap`)
    expect(run('build', folder).status).toBe(0)
    expect(readdirSync(join(folder, 'dist')).toSorted()).toEqual(['html', 'json', 'package'])
  })
})

function stateOf(folder: string): { title: string; page: string } {
  const index = JSON.parse(readFileSync(join(folder, 'dist/json/index.json'), 'utf8'))
  return {
    title: index.texts[0].source.title,
    page: readFileSync(join(folder, 'dist/html/la-boulangerie.html'), 'utf8'),
  }
}

function killedAfter(milliseconds: number, ...args: string[]): Promise<void> {
  return new Promise(done => {
    const child = spawn(process.execPath, [command, ...args], { stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.on('exit', () => {
      clearTimeout(timer)
      done()
    })
  })
}

describe('preview', () => {
  it('should serve the pages, build anew on save and tell the open page', async () => {
    const folder = library()
    const child = spawn(process.execPath, [command, 'preview', folder, '--port', '0', '--json'])
    try {
      const all = linesOf(child.stdout)
      const lines = {
        next: async () => {
          const line = await all.next()
          return (line.value as { event: string }).event === 'text' ? lines.next() : line
        },
      }
      expect((await lines.next()).value).toMatchObject({ event: 'built', written: true })
      const { url } = (await lines.next()).value as { url: string }
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
      const page = await (await fetch(`${url}la-boulangerie.html`)).text()
      const script = /<script>(const \{messages[\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''
      const hash = createHash('sha256').update(script).digest('base64')
      expect(page).toContain(`script-src 'sha256-${hash}'`)
      const events = eventsOf(await fetch(`${url}.en-regard/events`))
      await events.next()
      const french = readFileSync(join(folder, 'corpus/la-boulangerie/fr.md'), 'utf8')
      writeFileSync(join(folder, 'corpus/la-boulangerie/fr.md'), french.replace('La boulangerie', 'Le fournil'))
      expect((await all.next()).value).toMatchObject({ event: 'text', id: 'la-boulangerie' })
      expect((await events.next()).value).toContain('data: built')
      expect(await (await fetch(`${url}la-boulangerie.html`)).text()).toContain('Le fournil')
      expect((await lines.next()).value).toMatchObject({ event: 'built', written: true })
      expect((await events.next()).value).toContain('data: built')
      expect(await (await fetch(`${url}la-boulangerie.html`)).text()).toContain('Le fournil')
      const shown = async (name: string) =>
        /"version":"([^"]+)"\}<\/script>/.exec(await (await fetch(`${url}${name}`)).text())![1]!
      const address = async (name: string, version: string) =>
        `${url}.en-regard/events?${new URLSearchParams({ page: `/${name}`, shown: version })}`
      const [text, index] = await Promise.all(
        ['la-boulangerie.html', 'index.html'].map(async name => {
          const told = eventsOf(await fetch(await address(name, await shown(name))))
          await told.next()
          return told
        }),
      )
      const stale = eventsOf(await fetch(await address('index.html', 'another')))
      expect((await stale.next()).value).toContain('retry')
      expect((await stale.next()).value).toContain('data: built')
      const lost = `${french}\n![Le four](four.png)\n`
      writeFileSync(join(folder, 'corpus/la-boulangerie/fr.md'), lost)
      expect((await lines.next()).value).toMatchObject({ event: 'built', written: false })
      expect((await events.next()).value).toContain('data: built')
      const told = async () =>
        /id="en-regard-messages">(.*?)<\/script>/.exec(await textOf(`${url}la-boulangerie.html`))?.[1]
      const textOf = async (address: string) => (await fetch(address)).text()
      expect((await text!.next()).value).toContain('data: built')
      expect((await index!.next()).value).toContain('data: built')
      expect(await told()).toMatch(/corpus\/la-boulangerie\/fr\.md:\d+:12[^{}]*missing-picture/)
      writeFileSync(join(folder, 'corpus/la-boulangerie/fr.md'), french)
      expect((await lines.next()).value).toMatchObject({ event: 'built', written: true })
      expect(await told()).not.toContain('missing-picture')
      expect((await fetch(`${url}..%2f..%2fcorpus/library.yaml`)).status).toBe(404)
      expect(await (await fetch(`${url}sw.js`)).text()).toContain('unregister()')
      const statusFor = (headers: OutgoingHttpHeaders) =>
        new Promise(done => get(`${url}index.html`, { headers }, ({ statusCode }) => done(statusCode)))
      expect(await statusFor({ host: `localhost:${new URL(url).port}` })).toBe(200)
      expect(await statusFor({ host: `evil.example:${new URL(url).port}` })).toBe(403)
      expect(await statusFor({ origin: 'https://evil.example' })).toBe(403)
      expect(await statusFor({ origin: new URL(url).origin })).toBe(200)
      const others = Object.values(networkInterfaces()).flatMap(each => each ?? [])
      for (const { address } of others.filter(({ internal, family }) => !internal && family === 'IPv4'))
        await expect(fetch(url.replace('127.0.0.1', address))).rejects.toThrow()
    } finally {
      child.kill()
    }
  })
})

/** Events that a server sends, one at a time: several may come in one piece. */
async function* eventsOf({ body }: Response): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of body!.pipeThrough(new TextDecoderStream())) {
    const all = (rest + piece).split('\n\n')
    rest = all.pop()!
    yield* all
  }
}

/** What a command prints, a parsed JSON line at a time. */
async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<unknown> {
  for await (const line of createInterface({ input: stream })) yield JSON.parse(line)
}

describe('any command', () => {
  it('should end with 2 and one clear line for wrong usage or a missing file', () => {
    const inside = library()
    const calls = [
      ['build', join(scratch, 'nowhere')],
      ['check', scratch],
      ['build', '--formats', 'pdf', library()],
      ['build', '--jobs', '0', library()],
      ['check', '--format', 'xml', library()],
      ['bild'],
      ['build', '--colour'],
      ['build', '--out', '', library()],
      ['build', '--out', join(library({ 'dist/x': 'x' }), 'dist/x'), library()],
      ['build', library({ dist: 'x' })],
      ['build', '--out', join(inside, 'corpus'), inside],
      ['build', '--out', join(inside, 'annotations/out'), inside],
      ['init'],
    ]
    for (const call of calls) {
      const { status, stderr, stdout } = run(...call)
      expect(status, call.join(' ')).toBe(2)
      expect(stderr).not.toMatch(/\n\s+at /)
      expect(stderr.trim(), call.join(' ')).not.toBe('')
      expect(stdout).toBe('')
    }
    expect(existsSync(join(scratch, 'nowhere'))).toBe(false)
  })

  it('should explain itself without the README', () => {
    const help = run('--help')
    expect(help.status).toBe(0)
    for (const word of ['init', 'check', 'build', 'corpus/<text>/fr.md', 'Exit codes'])
      expect(help.stdout).toContain(word)
    for (const name of ['init', 'check', 'build']) expect(run(name, '--help')).toMatchObject({ status: 0 })
    expect(run('--version').stdout.trim()).toBe(
      JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')).version,
    )
  })
})

it('should have been compiled', () => expect(existsSync(command)).toBe(true))
