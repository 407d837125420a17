// What a library costs as it grows: CPU seconds and peak memory of a cold build and of what comes after it.
//
//   npm run bench:library -- 1000 [FR EN] [--seed 1] [--terms 100] [--words 840] [--steps cold,edit] [--keep FOLDER] [--json]
//
// The texts are stretches of about so many words of real paragraphs with their translations: of two text files, one
// paragraph a line, or of this library's own texts. Every step is a process of its own. Where `hugo` is installed, it makes
// plain pages of the same texts in the same run. `words`, a step that is taken where it is asked for, tells what of a cold
// build the layer of words takes: the same texts are built with and without a reader of French, in one thread each.
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { numbersFrom } from '../random.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    terms: { type: 'string', default: '100' },
    words: { type: 'string', default: '840' },
    steps: { type: 'string', default: 'cold,nothing,edit,term,check,lock,lock-again' },
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const texts = Number(positionals[0] ?? 1000)
const wordsOfText = Number(options.words)
const asked = new Set(options.steps.split(','))
const root = new URL('../../', import.meta.url)
const cli = fileURLToPath(new URL('dist/lib/cli/cli.js', root))
const random = numbersFrom(Number(options.seed))

const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'en-regard-bench-'))
const library = join(folder, 'library')
rmSync(library, { recursive: true, force: true })
try {
  const paragraphs = await paragraphsOf(positionals.slice(1))
  const bytes = writeLibrary(paragraphs)
  print(bytes, measure())
} finally {
  if (options.keep === undefined) rmSync(folder, { recursive: true, force: true })
}

/** Paragraphs with what faces them, as en-regard itself finds them. */
async function paragraphsOf(paths) {
  const { compile, frenchEnglish, sourceFile } = await import(new URL('dist/lib/compiler.js', root))
  const bodies = paths.length === 2 ? [paths.map(path => asMarkdown(readFileSync(path, 'utf8')))] : ownTexts()
  return bodies.flatMap(([fr, en]) => {
    const source = sourceFile('fr.md', `---\ntitle: A\nauthor: B\ndate: 1857\nlicense: CC0-1.0\n---\n\n${fr}\n`)
    const target = sourceFile('en.md', `---\ntitle: A\ntranslator: B\n---\n\n${en}\n`)
    const { edition } = compile({ id: 'book', source, target }, { glossary: { terms: [] }, pair: frenchEnglish })
    return edition.units
      .filter(({ kind, target }) => kind === 'paragraph' && target !== null)
      .map(({ source, target }) => ({ fr: plain(source.text), en: plain(target.text) }))
  })
}

/** One paragraph a line, as Markdown of which no sign is meant. */
function asMarkdown(text) {
  return text
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
    .map(line => (line.startsWith('# ') ? line : plain(line)))
    .join('\n\n')
}

function plain(text) {
  return text.replace(/[\\`*_[\]<>#|~$=^{}]/g, '').replace(/^[-+–—\d]+[.)]?\s/, match => `\\${match}`)
}

function ownTexts() {
  const corpus = new URL('corpus/', root)
  const body = path => readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/s, '')
  return readdirSync(corpus, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => ['fr', 'en'].map(language => body(new URL(`${name}/${language}.md`, corpus))))
}

function idOf(number) {
  return `texte-${String(number).padStart(5, '0')}`
}

/** Writes the library and what Hugo needs; gives the bytes of the sources. */
function writeLibrary(paragraphs) {
  const put = (path, text) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
    return Buffer.byteLength(text)
  }
  put(
    'library/corpus/library.yaml',
    'name: bench\ntitle: Bench\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: X\n',
  )
  put('library/annotations/glossary.yaml', someTerms(Number(options.terms)))
  let bytes = 0
  for (let number = 1; number <= texts; number++) {
    const chosen = []
    let words = 0
    for (let at = Math.floor(random() * paragraphs.length); words < wordsOfText; at = (at + 1) % paragraphs.length) {
      chosen.push(paragraphs[at])
      words += paragraphs[at].fr.split(/\s+/).length
    }
    const [id, title] = [idOf(number), `Texte ${number}`]
    const [fr, en] = ['fr', 'en'].map(side => chosen.map(each => each[side]).join('\n\n'))
    bytes += put(
      `library/corpus/${id}/fr.md`,
      `---\ntitle: ${title}\nauthor: X\ndate: 1857\nlicense: CC0-1.0\ntags: [sujet ${number % 20}]\n---\n\n${fr}\n`,
    )
    bytes += put(`library/corpus/${id}/en.md`, `---\ntitle: Text ${number}\ntranslator: X\n---\n\n${en}\n`)
    put(`hugo/content/${id}.md`, `---\ntitle: ${title}\n---\n\n${fr}\n\n${en}\n`)
  }
  put('hugo/config.toml', 'baseURL = "https://example.org/"\ntitle = "Bench"\ndisableKinds = ["taxonomy", "term"]\n')
  const page = main => `<!doctype html><title>{{ .Title }}</title><main><h1>{{ .Title }}</h1>${main}</main>\n`
  put('hugo/layouts/_default/single.html', page('{{ .Content }}'))
  const list = '<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'
  put('hugo/layouts/index.html', page(list))
  put('hugo/layouts/_default/list.html', page(list))
  return bytes
}

/** Terms of this library's glossary, the same for the same seed. */
function someTerms(wanted) {
  const entries = readFileSync(new URL('annotations/glossary.yaml', root), 'utf8')
    .split(/^(?=- )/m)
    .filter(entry => entry.startsWith('- '))
    .map(entry => entry.replace(/^ {2}see:.*\n(?: {4}.*\n)*/m, ''))
  while (entries.length > wanted) entries.splice(Math.floor(random() * entries.length), 1)
  return entries.join('')
}

/** What each step costs. */
function measure() {
  const steps = {}
  const step = (name, ...args) => {
    if (asked.has(name)) steps[name] = enRegard([cli, ...args])
  }
  const hugo = asked.has('cold') && spawnSync('hugo', ['version']).status === 0 ? hugoSeconds : () => undefined
  const peers = [hugo()]
  step('cold', 'build', library)
  peers.push(hugo())
  step('nothing', 'build', library)
  edit()
  step('edit', 'build', library)
  const holding = asked.has('term') ? addTerm() : undefined
  step('term', 'build', library)
  step('check', 'check', library)
  step('lock', 'lock', library)
  step('lock-again', 'lock', library)
  const words = asked.has('words') ? shareOfWords() : undefined
  const seconds = peers.filter(each => each !== undefined)
  return {
    steps,
    holding,
    ...(words === undefined ? {} : { words }),
    ...(seconds.length === 0 ? {} : { hugo: Math.min(...seconds) }),
  }
}

/** Which part of a cold build the words take, of 1: a build by values, which keeps nothing, with and without a reader. */
function shareOfWords() {
  const at = module => JSON.stringify(new URL(`dist/lib/${module}`, root).href)
  const build = reader => `
    import { buildLibrary } from ${at('compiler.js')}
    import { frenchModule } from ${at('languages/fr/module.js')}
    const french = { ...frenchModule, make: files => { const { reader, ...plain } = frenchModule.make(files); return ${reader ? '{ ...plain, reader }' : 'plain'} } }
    await buildLibrary(${JSON.stringify(library)}, { languages: [french], cache: false, out: ${JSON.stringify(join(folder, 'words'))} })`
  const [whole, without] = [true, false].map(reader => enRegard(['--input-type=module', '--eval', build(reader)]).cpu)
  return 1 - without / whole
}

/** One paragraph of the text in the middle says one word more, on both sides. */
function edit() {
  const at = join(library, 'corpus', idOf(Math.ceil(texts / 2)))
  appendFileSync(join(at, 'fr.md'), '\nIl pleuvait encore.\n')
  appendFileSync(join(at, 'en.md'), '\nIt was still raining.\n')
}

/** A term more, of a word that about one text in fifty has; gives how many have it. */
function addTerm() {
  const counts = new Map()
  for (let number = 1; number <= texts; number++) {
    const text = readFileSync(join(library, 'corpus', idOf(number), 'fr.md'), 'utf8').toLowerCase()
    for (const word of new Set(text.match(/\p{L}{6,}/gu))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const glossary = join(library, 'annotations/glossary.yaml')
  const known = readFileSync(glossary, 'utf8')
  const wanted = Math.max(1, texts / 50)
  const [word, count] = [...counts]
    .filter(([word]) => !known.includes(word))
    .sort(([one, a], [other, b]) => Math.abs(a - wanted) - Math.abs(b - wanted) || (one < other ? -1 : 1))[0]
  appendFileSync(glossary, `- term: ${word}\n  pos: noun\n  gender: m\n  gloss: something\n`)
  return count
}

/** CPU seconds, all threads counted, and the peak of memory in MB. */
function enRegard(args) {
  const usage = join(folder, 'usage.json')
  const hook = `import{writeFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();writeFileSync(${JSON.stringify(usage)},JSON.stringify({cpu:(u+s)/1e6,peak:m/1024}))})`
  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...args],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr.slice(-2000)}`)
  return { ...JSON.parse(readFileSync(usage, 'utf8')), wall: (performance.now() - start) / 1000 }
}

/** CPU seconds of a build of plain pages. */
function hugoSeconds() {
  const source = join(folder, 'hugo')
  if (existsSync(join(source, 'public'))) rmSync(join(source, 'public'), { recursive: true })
  const { stdout, status, stderr } = spawnSync(
    'bash',
    ['-c', 'hugo --quiet --source "$0" --destination public >&2; times', source],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  const [user, system] = stdout
    .trim()
    .split('\n')
    .at(-1)
    .split(' ')
    .map(time => {
      const [, minutes, seconds] = /(\d+)m([\d.]+)s/.exec(time)
      return 60 * Number(minutes) + Number(seconds)
    })
  return user + system
}

function print(bytes, { steps, holding, words, hugo }) {
  const cold = steps.cold?.cpu ?? Number.NaN
  const load = loadavg().map(each => each.toFixed(1))
  console.log(
    `${texts} texts, ${(bytes / 1e6).toFixed(1)} MB of source, ${options.terms} terms; seed ${options.seed}, load ${load.join(' ')}`,
  )
  console.log('step          CPU s   of cold   peak MB   wall s')
  for (const [name, { cpu, peak, wall }] of Object.entries(steps)) {
    const share = `${((100 * cpu) / cold).toFixed(1)} %`
    console.log(
      [
        name.padEnd(12),
        cpu.toFixed(2).padStart(6),
        share.padStart(9),
        peak.toFixed(0).padStart(9),
        wall.toFixed(1).padStart(8),
      ].join(' '),
    )
  }
  console.log(
    `cold, per MB of source: ${(cold / (bytes / 1e6)).toFixed(2)} CPU s${holding === undefined ? '' : `; the new term stands in ${holding} texts`}`,
  )
  if (words !== undefined) {
    const rest = cold * (1 - words)
    console.log(
      `words take ${(100 * words).toFixed(0)} % of it; without them ${(rest / (bytes / 1e6)).toFixed(2)} CPU s per MB${hugo === undefined ? '' : `, ${(rest / hugo).toFixed(1)} × hugo`}`,
    )
  }
  console.log(
    hugo === undefined
      ? 'hugo is not installed'
      : `hugo, plain pages: ${hugo.toFixed(2)} CPU s; cold is ${(cold / hugo).toFixed(1)} × that`,
  )
  if (options.json) console.log(JSON.stringify({ texts, bytes, steps, holding, words, hugo, load }))
}
