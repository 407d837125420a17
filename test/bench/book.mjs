// Time and memory of compiling a whole book, every word read and linked, against bare unified over the same two files in
// the same run.
//
//   npm run bench -- FR EN        two text files, one paragraph a line; without them a book made of this library's texts
//   npm run bench -- … --json     the figures as a last line: {"ratio","clock","cpu","peer","peak"}
//
// Each side runs cold, in a process of its own, in turn; printed are the medians and their ratios: by the clock, and by
// the processor's time in all threads (ms), which says the same on a busy machine.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const self = fileURLToPath(import.meta.url)
const lib = new URL('../../dist/lib/', import.meta.url)
const rounds = 5

const asJson = process.argv.includes('--json')
const [first, ...rest] = process.argv.slice(2).filter(argument => argument !== '--json')
if (first === '--en-regard') report(await enRegard(rest))
else if (first === '--bare') report(await bare(rest))
else compare(process.argv.slice(2).filter(argument => argument !== '--json'))

/** Both files as Markdown: blank lines between paragraphs, front matter before the first. */
function markdown(paths) {
  const [fr, en] = paths.length === 2 ? paths.map(path => readFileSync(path, 'utf8')) : ['fr', 'en'].map(ownBook)
  const body = text => text.replace(/\r?\n+/g, '\n\n')
  return [
    `---\ntitle: Livre\nauthor: X\ndate: 2026\nlicense: CC0-1.0\n---\n\n${body(fr)}`,
    `---\ntitle: Book\ntranslator: X\n---\n\n${body(en)}`,
  ]
}

/** This library's texts, over and over, as long as a novel. */
function ownBook(language) {
  const corpus = new URL('../../corpus/', import.meta.url)
  const ids = readdirSync(corpus, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
  const texts = ids.map(id =>
    readFileSync(new URL(`${id}/${language}.md`, corpus), 'utf8').replace(/^---\n.*?\n---\n/s, ''),
  )
  return Array.from({ length: 40 }, () => texts.join('\n\n')).join('\n\n')
}

async function enRegard(paths) {
  const [fr, en] = markdown(paths)
  const load = name => import(new URL(name, lib).href)
  const [{ compile, emitters, languagePair, parseGlossary, sourceFile }, { readTool }] = await Promise.all([
    load('compiler.js'),
    load('disk/tool.js'),
  ])
  const { version, assets } = await readTool()
  const yaml = readFileSync(new URL('../../annotations/glossary.yaml', import.meta.url), 'utf8')
  const { glossary } = parseGlossary(sourceFile('annotations/glossary.yaml', yaml))
  const library = { name: 'bench', title: 'Bench', source: 'fr', target: 'en', license: 'CC0-1.0', publisher: 'X' }
  const typeset = (text, language) => (language === 'fr' ? pair.source.typography.typeset(text) : text)
  const context = { library, typeset, version, assets, texts: [{ id: 'book', title: 'Livre' }] }
  const steps = {}
  const [start, used] = [performance.now(), process.cpuUsage()]
  const time = (name, run) => {
    const before = performance.now()
    const value = run()
    steps[name] = performance.now() - before
    return value
  }
  const files = { id: 'book', source: sourceFile('fr.md', fr), target: sourceFile('en.md', en) }
  const pair = await languagePair('fr', 'en')
  steps.languages = performance.now() - start
  const { edition, textWords } = time('compile', () => compile(files, { glossary, pair }))
  const json = time('json', () => emitters.json.text(edition, context, textWords))
  const html = time('html', () => emitters.html.text(edition, context, textWords))
  const bytes = [...json, ...html].reduce((sum, file) => sum + file.content.length, 0)
  return { total: performance.now() - start, cpu: cpuSince(used), steps, bytes, stats: edition.stats }
}

async function bare(paths) {
  const texts = markdown(paths)
  const names = ['unified', 'remark-parse', 'remark-gfm', 'remark-frontmatter', 'remark-rehype', 'rehype-stringify']
  const [{ unified }, ...plugins] = await Promise.all(names.map(name => import(name)))
  const [start, used] = [performance.now(), process.cpuUsage()]
  let bytes = 0
  for (const text of texts) {
    const processor = plugins.reduce((chain, { default: plugin }) => chain.use(plugin), unified())
    bytes += String(processor.processSync(text)).length
  }
  return { total: performance.now() - start, cpu: cpuSince(used), bytes }
}

function cpuSince(used) {
  const { user, system } = process.cpuUsage(used)
  return (user + system) / 1000
}

function report(result) {
  console.log(JSON.stringify({ ...result, peak: process.resourceUsage().maxRSS * 1024 }))
}

function compare(paths) {
  const run = side => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [self, side, ...paths], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout)
  }
  const ours = []
  const theirs = []
  for (let round = 0; round < rounds; round++) {
    theirs.push(run('--bare'))
    ours.push(run('--en-regard'))
  }
  const median = numbers => numbers.toSorted((one, other) => one - other)[numbers.length >> 1]
  const total = median(ours.map(({ total }) => total))
  const peer = median(theirs.map(({ total }) => total))
  const ratios = ours.map(({ total }, round) => total / theirs[round].total)
  const cpuRatios = ours.map(({ cpu }, round) => cpu / theirs[round].cpu)
  const cpu = results => median(results.map(({ cpu }) => cpu)).toFixed(0)
  const step = name => median(ours.map(({ steps }) => steps[name])).toFixed(0)
  const { units, sentences, links } = ours[0].stats
  console.log(
    `${units} units, ${sentences.source} + ${sentences.target} sentences, ${links} links; ${rounds} cold runs each, medians`,
  )
  console.log(`bare unified     ${peer.toFixed(0)} ms, processor ${cpu(theirs)} ms, peak ${megabytes(theirs)} MB`)
  console.log(
    `en-regard        ${total.toFixed(0)} ms, processor ${cpu(ours)} ms, peak ${megabytes(ours)} MB (languages ${step('languages')}, compile ${step('compile')}, json ${step('json')}, html ${step('html')})`,
  )
  console.log(`ratio            ${spread(ratios)} by the clock, ${spread(cpuRatios)} by the processor`)
  if (asJson) {
    const figures = {
      ratio: median(cpuRatios),
      clock: median(ratios),
      cpu: Number(cpu(ours)),
      peer: Number(cpu(theirs)),
    }
    console.log(JSON.stringify({ ...figures, peak: Number(megabytes(ours)) }))
  }

  function spread(numbers) {
    return `${median(numbers).toFixed(2)} (${Math.min(...numbers).toFixed(2)} to ${Math.max(...numbers).toFixed(2)})`
  }

  function megabytes(results) {
    return (median(results.map(({ peak }) => peak)) / 1e6).toFixed(0)
  }
}
