import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, describeInBrowser } from '../page/browser.ts'
import { programs } from './programs.ts'

const root = join(import.meta.dirname, '../..')
/** An empty folder of somebody who makes an app; nothing of this project is above it. */
const app = realpathSync(mkdtempSync(join(tmpdir(), 'en-regard-app-')))
afterAll(() => rmSync(app, { recursive: true, force: true }))

/** As npm would publish it. */
function tarball(folder: string): string {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', app]
  const [packed] = JSON.parse(execFileSync('npm', args, { cwd: folder, encoding: 'utf8' })) as { filename: string }[]
  return join(app, packed!.filename)
}

const text = {
  source: '---\ntitle: T\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n\nLes chevaux dorment. 😀 Ils prirent peur.\n',
  target: '---\ntitle: T\ntranslator: A\n---\n\nThe horses are asleep. 😀 They took fright.\n',
  glossary:
    '- { term: cheval, pos: noun, gender: m, gloss: horse, renderings: [horse] }\n- { term: prendre peur, pos: verb, gloss: to take fright, renderings: [take fright] }\n',
}

beforeAll(() => {
  writeFileSync(join(app, 'package.json'), '{ "name": "app", "private": true, "type": "module" }')
  const npm = ['install', '--offline', '--no-audit', '--no-fund', '--no-update-notifier']
  execFileSync('npm', [...npm, tarball(join(root, 'dist/package'))], { cwd: app, encoding: 'utf8' })
  const compiler = join(app, 'node_modules/en-regard')
  mkdirSync(compiler)
  execFileSync('tar', ['-xzf', tarball(root), '--strip-components=1', '-C', compiler])
  writeFileSync(join(app, 'worker.mjs'), programs.get('worker.mjs')!)
}, 120_000)

const run = (code: string, name = 'run.mjs') => {
  writeFileSync(join(app, name), code)
  return execFileSync(process.execPath, [name], { cwd: app, encoding: 'utf8' }).trim()
}

/** A bundle for a browser; esbuild refuses what a browser does not have. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: app },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
    write: false,
  })
  return outputFiles[0]!.text
}

describe('the package of the texts, installed in an empty folder', () => {
  it('should bring nothing along', () => {
    const { packages } = JSON.parse(readFileSync(join(app, 'package-lock.json'), 'utf8')) as { packages: object }
    expect(Object.keys(packages)).toEqual(['', 'node_modules/en-regard-texts'])
  })

  it('should say under what it stands, and hold the vectors that a reader in another language is tried on', () => {
    const file = (path: string) => readFileSync(join(app, 'node_modules/en-regard-texts', path), 'utf8')
    expect(file('LICENSE')).toMatch(/ under CC-BY-4\.0: https:\/\/creativecommons\.org\/.*MIT License\n/s)
    expect(JSON.parse(file('json/vectors/offsets.json'))[0]).toHaveProperty('utf16')
    expect(JSON.parse(file('json/library.json')).library.license).toBe('CC-BY-4.0')
  })

  it('should be imported, and required, as a text, as words, as functions alone and as JSON', () => {
    const names = ['', '/library', '/texts/le-gant-rouge', '/words/le-gant-rouge'].map(each => `en-regard-texts${each}`)
    const imports = names.map((name, index) => `import * as m${index} from '${name}'\n`).join('')
    const said = (each: string) => `typeof ${each}`
    expect(
      run(
        `${imports}import { createRequire } from 'node:module'
const index = createRequire(import.meta.url)('en-regard-texts/json/index.json')
console.log(${said('m0.loadText')}, ${said('m1.pairsOf')}, m1.loadText, m2.default.id, ${said('m3.default.units')}, index.texts.length)`,
      ),
    ).toBe(
      `function function undefined le-gant-rouge object ${readdirSync(join(root, 'corpus'), { withFileTypes: true }).filter(each => each.isDirectory()).length}`,
    )
    const required = `const { loadText, pairsOf } = require('en-regard-texts')
loadText('le-gant-rouge').then(edition => console.log(pairsOf(edition).length > 50))`
    expect(run(required, 'run.cjs')).toBe('true')
  })

  it('should cost an app what it uses', async () => {
    const functions = await bundled(`export { pairsOf, termsOf } from 'en-regard-texts/library'`)
    expect(gzipSync(functions).length).toBeLessThan(1500)
    const one = await bundled(`export { default } from 'en-regard-texts/texts/le-gant-rouge'`)
    expect(gzipSync(one).length).toBeLessThan(20_000)
  })
})

describe('the compiler, for engines without Node', () => {
  it('should import nothing, and say what it carries', async () => {
    const folder = join(app, 'node_modules/en-regard/dist/lib/bundled')
    const code = readFileSync(join(folder, 'compile.js'), 'utf8')
    const entry = join(folder, 'compile.js')
    const { metafile } = await build({ entryPoints: [entry], bundle: true, metafile: true, write: false })
    expect(Object.values(metafile.inputs).map(({ imports }) => imports)).toEqual([[]])
    expect(gzipSync(code).length).toBeLessThan(545_000)
    const licenses = readFileSync(join(folder, 'compile.LICENSES.txt'), 'utf8')
    for (const name of ['micromark', 'unified', 'yaml', 'zod'])
      expect(licenses).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })

  it('should refuse what a server says in the place of its data', () => {
    const code = (answer: string) => `import { languagePairFrom } from 'en-regard/compile'
await languagePairFrom({ source: 'fr', target: 'en' }, async () => ${JSON.stringify(answer)}).catch(error => console.log(error.message))`
    expect(run(code('<!doctype html><title>App</title>'))).toMatch(/^Unexpected web page, expected the data of /)
    expect(run(code('\n'))).toMatch(/^Unexpected empty file /)
  })
})

describe('both packages', () => {
  it('should have one type of edition', () => {
    const code = `import { compile, frenchEnglish, sourceFile, type Edition } from 'en-regard/compile'
import type { Edition as OfCompiler } from 'en-regard/compiler'
import { loadText, pairsOf, termsOf, unitsAt, type Edition as OfTexts } from 'en-regard-texts'

const { edition } = compile({ id: 't', source: sourceFile('fr.md', '') }, { glossary: { terms: [] }, pair: frenchEnglish })
const own: OfTexts = edition
const back: Edition = own
const again: OfCompiler = back
const loaded: Edition = await loadText('le-gant-rouge')
export const said = [pairsOf(edition), ...edition.units.map(unit => termsOf(edition, unit)), unitsAt(loaded, { unit: 1 }), again]
`
    writeFileSync(join(app, 'one.ts'), code)
    cpSync(join(root, 'node_modules/zod'), join(app, 'node_modules/zod'), { recursive: true })
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const options = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--module',
      'nodenext',
      '--noEmit',
      '--skipLibCheck',
      '--target',
      'es2023',
      '--lib',
      'es2023,dom',
    ]
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, 'one.ts'], { cwd: app, encoding: 'utf8' })
    expect(stdout).toBe('')
  }, 120_000)
})

describeInBrowser('in a browser', () => {
  let server: Server
  let site = ''
  beforeAll(async () => {
    const map = {
      imports: {
        'en-regard-texts': '/node_modules/en-regard-texts/index.js',
        'en-regard/compile': '/node_modules/en-regard/dist/lib/bundled/compile.js',
      },
    }
    mkdirSync(join(app, 'data'))
    for (const file of ['index.aff', 'index.dic'])
      cpSync(join(root, 'node_modules/dictionary-fr', file), join(app, 'data', file))
    for (const file of ['french-words.txt', 'french-frequency.txt'])
      cpSync(join(app, 'node_modules/en-regard/data', file), join(app, 'data', file))
    writeFileSync(join(app, 'worker.js'), await bundled(`import './worker.mjs'`))
    writeFileSync(
      join(app, 'page.html'),
      `<!doctype html><title>App</title><script type="importmap">${JSON.stringify(map)}</script>`,
    )
    const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' }
    server = createServer(({ url = '' }, response) => {
      const type = types[url.split('.').at(-1)!] ?? 'text/plain'
      try {
        const bytes = readFileSync(join(app, url))
        response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(bytes)
      } catch {
        response.writeHead(404).end()
      }
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }, 60_000)
  afterAll(() => server.close())

  it('should read texts, and compile, by an import map without a bundler; what the dictionary would find is said', async () => {
    const page = await (await browser()).newPage()
    await page.goto(`${site}/page.html`)
    const said = await page.evaluate(`(async ({ source, target, glossary }) => {
      const [{ loadText, pairsOf }, { compile, frenchEnglish, parseGlossary, sourceFile }] = await Promise.all([
        import('en-regard-texts'), import('en-regard/compile'),
      ])
      const known = parseGlossary(sourceFile('glossary.yaml', glossary))
      const texts = { id: 't', source: sourceFile('fr.md', source), target: sourceFile('en.md', target) }
      const { edition, messages } = compile(texts, { glossary: known.glossary, pair: frenchEnglish })
      return {
        pairs: pairsOf(await loadText('le-gant-rouge')).length > 50,
        linked: pairsOf(edition).map(({ source, target }) => [source, target]),
        said: messages.map(({ ruleId }) => ruleId),
      }
    })(${JSON.stringify(text)})`)
    expect(said).toMatchObject({
      pairs: true,
      linked: [
        ['Les chevaux dorment. 😀', 'The horses are asleep. 😀'],
        ['Ils prirent peur.', 'They took fright.'],
      ],
      said: expect.arrayContaining(['missing-dictionary']),
    })
    await page.close()
  }, 60_000)

  it('should compile in a worker what Node compiles', async () => {
    const page = await (await browser()).newPage()
    await page.goto(`${site}/page.html`)
    const there = await page.evaluate(`new Promise((done, fail) => {
      const worker = new Worker('/worker.js', { type: 'module' })
      worker.onmessage = ({ data }) => done(JSON.stringify(data.edition))
      worker.onerror = ({ message }) => fail(new Error(message))
      worker.postMessage(${JSON.stringify(text)})
    })`)
    const { compile, languagePair, parseGlossary, sourceFile } = await import(join(root, 'dist/lib/compiler.js'))
    const { glossary } = parseGlossary(sourceFile('glossary.yaml', text.glossary))
    const here = compile(
      { id: 'text', source: sourceFile('fr.md', text.source), target: sourceFile('en.md', text.target) },
      { glossary, pair: await languagePair('fr', 'en') },
    )
    expect(there).toBe(JSON.stringify(here.edition))
    expect(here.edition.units[0].annotations).toHaveLength(2)
    await page.close()
  }, 60_000)
})
