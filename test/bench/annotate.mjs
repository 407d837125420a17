// CPU time of a book with glossaries of 10 and of 10,000 terms: preparing, the search alone, and the whole compile.
//
// usage: node test/bench/annotate.mjs FR.txt EN.txt   (plain text, one paragraph a line; after `npm run compile`)
//
// Each size runs cold, in a process of its own, in turn; printed are the medians and their ratio. The terms are every
// nth word of the dictionary, nouns and verbs alike.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const self = fileURLToPath(import.meta.url)
const library = new URL('../../dist/lib/', import.meta.url)
const load = path => import(new URL(path, library).href)
const rounds = 3
const sizes = [10, 10_000]

const [first, ...rest] = process.argv.slice(2)
if (first === '--size') console.log(JSON.stringify(await measure(Number(rest[0]), rest.slice(1))))
else compare([first, ...rest])

function compare(paths) {
  const runs = Array.from({ length: rounds }, () =>
    sizes.map(size => {
      const { stdout, stderr } = spawnSync(process.execPath, [self, '--size', String(size), ...paths])
      if (stderr.length > 0) throw new Error(String(stderr))
      return JSON.parse(String(stdout))
    }),
  )
  const all = sizes.map((_, index) => runs.map(run => run[index]))
  for (const [index, size] of sizes.entries()) console.log(`${size} terms: ${all[index][0].places} places`)
  for (const step of Object.keys(all[0][0].times)) {
    const [few, many] = all.map(size => median(size.map(({ times }) => times[step])))
    console.log(`${step}: ${few.toFixed(0)} ms and ${many.toFixed(0)} ms, ratio ${(many / few).toFixed(2)}`)
  }
}

function median(numbers) {
  return numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)]
}

async function measure(size, paths) {
  const { annotate } = await load('annotate/annotate.js')
  const { compile } = await load('compile.js')
  const { frenchEnglishWith } = await load('language/fr-en/pair.js')
  const { termId } = await load('model/glossary.js')
  const { sourceFile } = await load('model/file.js')
  const { sentencesOf } = await load('segment/sentences.js')

  const dictionary = name => readFileSync(fileURLToPath(new URL(name, import.meta.resolve('dictionary-fr'))), 'utf8')
  const files = { affixes: dictionary('index.aff'), words: dictionary('index.dic') }
  const [french, english] = paths.map(path => readFileSync(path, 'utf8'))
  const glossary = () => ({ terms: termsOf(files.words, size, termId) })

  const source = `---\ntitle: Livre\nauthor: X\ndate: 2026\nlicense: CC0-1.0\n---\n\n${french.replace(/\n+/g, '\n\n')}`
  const target = `---\ntitle: Book\ntranslator: X\n---\n\n${english.replace(/\n+/g, '\n\n')}`
  const text = { id: 'book', source: sourceFile('fr.md', source), target: sourceFile('en.md', target) }
  const whole = timed(() => compile(text, glossary(), frenchEnglishWith(files)))

  const pair = frenchEnglishWith(files)
  const units = unitsOf({ french, english }, pair, sentencesOf)
  const shared = {
    units,
    glossary: glossary(),
    local: { notes: [], bindings: [], terms: [] },
    source: pair.source.terms,
    target: pair.target.renderings,
    isCommon: headword => pair.lexicon.has(headword),
    placeInSource: () => ({ file: 'fr.md' }),
  }
  const cold = timed(() => annotate(shared))
  const warm = Array.from({ length: rounds }, () => timed(() => annotate(shared)).milliseconds)
  const search = Math.min(...warm)
  return {
    places: cold.result.annotations.flat().length,
    hash: createHash('sha1')
      .update(JSON.stringify([cold.result, whole.result.edition]))
      .digest('hex'),
    times: { 'whole compile': whole.milliseconds, preparing: cold.milliseconds - search, 'search alone': search },
  }
}

function timed(run) {
  const before = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(before)
  return { milliseconds: (user + system) / 1000, result }
}

function termsOf(dictionary, size, termId) {
  const words = dictionary
    .split('\n')
    .slice(1)
    .map(line => line.split('/')[0])
    .filter(word => /^\p{Ll}{4,}$/u.test(word))
  const step = Math.floor(words.length / size)
  const chosen = [...new Set(Array.from({ length: size }, (_, index) => words[index * step]))]
  return chosen.map(term => ({
    id: termId(term),
    value: {
      term,
      pos: /(?:er|ir|re)$/u.test(term) ? 'verb' : 'noun',
      gloss: term,
      renderings: [term, `${term}s round`],
    },
    place: { file: 'glossary.yaml' },
    places: {},
  }))
}

/** Paragraph by paragraph as they stand, all sentences of a unit linked. */
function unitsOf({ french, english }, pair, sentencesOf) {
  const [own, others] = [french, english].map(text => text.split('\n').filter(line => line !== ''))
  return own.map((text, index) => {
    const other = others[index] ?? ''
    const [sentences, counterparts] = [
      sentencesOf(text, pair.source.sentences),
      sentencesOf(other, pair.target.sentences),
    ]
    return {
      id: `u${index}`,
      kind: 'paragraph',
      status: 'written',
      links: [{ source: [...sentences.keys()], target: [...counterparts.keys()], score: 1 }],
      source: { text, sentences, marks: [] },
      target: { text: other, sentences: counterparts, marks: [] },
    }
  })
}
