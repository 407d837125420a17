// CPU time of a book with glossaries of 10 and of 10,000 terms: the whole compile, preparing, and the search alone.
//
// usage: node test/bench/annotate.mjs FR.txt EN.txt   (plain text, one paragraph a line; after `npm run compile`)
//
// The terms are every nth word of the dictionary, nouns and verbs alike: ten of them hardly occur, 10,000 have thousands
// of places, and each place is judged, drawn and looked for in the translation. So a third glossary has ten terms so
// common that they have about as many places: beside it stands what the number of terms itself costs.
//
// Each glossary runs cold, in a process of its own, in turn; printed are medians and their ratios. Preparing is what
// the first text costs more than a later one; the forms that a text may hold are made for each.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const self = fileURLToPath(import.meta.url)
const library = new URL('../../dist/lib/', import.meta.url)
const load = path => import(new URL(path, library).href)
const rounds = 3
const [few, many] = [10, 10_000]

const [first, ...rest] = process.argv.slice(2)
if (first === '--every') report(words => everyNth(words, Number(rest[0])), rest.slice(1))
else if (first === '--common') report((words, text) => common(words, text, Number(rest[0])), rest.slice(1))
else compare([first, ...rest])

function compare(paths) {
  const run = (...args) => {
    const { stdout, stderr } = spawnSync(process.execPath, [self, ...args, ...paths])
    if (stderr.length > 0) throw new Error(String(stderr))
    return JSON.parse(String(stdout))
  }
  const ofMany = []
  const ofFew = []
  const ofCommon = []
  for (let round = 0; round < rounds; round++) {
    ofMany.push(run('--every', many))
    ofFew.push(run('--every', few))
    ofCommon.push(run('--common', ofMany[0].places))
  }
  const columns = [ofFew, ofCommon, ofMany]
  const names = [`${few} terms`, `${few} common terms`, `${many} terms`]
  console.log(names.map((name, index) => `${name}: ${columns[index][0].places} places`).join('; '))
  const timeOf = (runs, step) => median(runs.map(({ times }) => times[step]))
  for (const step of Object.keys(ofFew[0].times)) {
    const [one, same, all] = columns.map(runs => timeOf(runs, step))
    const times = [one, same, all].map(time => `${time.toFixed(0)} ms`).join(', ')
    console.log(`${step}: ${times}; ratio ${(all / one).toFixed(2)}, with as many places ${(all / same).toFixed(2)}`)
  }
  for (const [index, runs] of columns.entries()) {
    if (runs === ofFew) continue
    const spent = timeOf(runs, 'search alone') - timeOf(ofFew, 'search alone')
    console.log(`a place of ${names[index]}: ${((1000 * spent) / (runs[0].places - ofFew[0].places)).toFixed(0)} µs`)
  }
}

function median(numbers) {
  return numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)]
}

async function report(choose, paths) {
  const { annotate } = await load('annotate/annotate.js')
  const { compile } = await load('compile.js')
  const { frenchEnglishWith } = await load('language/fr-en/pair.js')
  const { termId } = await load('model/glossary.js')
  const { sourceFile } = await load('model/file.js')
  const { sentencesOf } = await load('segment/sentences.js')

  const dictionary = name => readFileSync(fileURLToPath(new URL(name, import.meta.resolve('dictionary-fr'))), 'utf8')
  const files = { affixes: dictionary('index.aff'), words: dictionary('index.dic') }
  const [french, english] = paths.map(path => readFileSync(path, 'utf8'))
  const glossary = { terms: choose(candidates(files.words), french).map(term => definition(term, termId)) }

  const source = `---\ntitle: Livre\nauthor: X\ndate: 2026\nlicense: CC0-1.0\n---\n\n${french.replace(/\n+/g, '\n\n')}`
  const target = `---\ntitle: Book\ntranslator: X\n---\n\n${english.replace(/\n+/g, '\n\n')}`
  const text = { id: 'book', source: sourceFile('fr.md', source), target: sourceFile('en.md', target) }
  const whole = timed(() => compile(text, glossary, frenchEnglishWith(files)))

  const pair = frenchEnglishWith(files)
  const units = unitsOf({ french, english }, pair, sentencesOf)
  const shared = {
    units,
    glossary: { ...glossary },
    local: { notes: [], bindings: [], terms: [] },
    source: pair.source.terms,
    target: pair.target.renderings,
    isCommon: headword => pair.lexicon.has(headword),
    placeInSource: () => ({ file: 'fr.md' }),
  }
  const cold = timed(() => annotate(shared))
  const warm = Array.from({ length: rounds }, () => timed(() => annotate(shared)).milliseconds)
  const search = Math.min(...warm)
  const result = {
    places: cold.result.annotations.flat().length,
    hash: createHash('sha1')
      .update(JSON.stringify([cold.result, whole.result.edition]))
      .digest('hex'),
    times: { 'whole compile': whole.milliseconds, preparing: cold.milliseconds - search, 'search alone': search },
  }
  console.log(JSON.stringify(result))
}

function timed(run) {
  const before = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(before)
  return { milliseconds: (user + system) / 1000, result }
}

/** Words of the dictionary that may be terms. */
const candidates = dictionary =>
  dictionary
    .split('\n')
    .slice(1)
    .map(line => line.split('/')[0])
    .filter(word => /^\p{Ll}{4,}$/u.test(word))

function everyNth(words, size) {
  const step = Math.floor(words.length / size)
  return [...new Set(Array.from({ length: size }, (_, index) => words[index * step]))]
}

/** Ten words next to each other in the order of their frequency that together stand about so often in the text. */
function common(words, text, places) {
  const known = new Set(words)
  const times = new Map()
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    if (known.has(word)) times.set(word, (times.get(word) ?? 0) + 1)
  const ranked = [...times].sort(([one, more], [other, less]) => less - more || (one < other ? -1 : 1))
  const sumFrom = rank => ranked.slice(rank, rank + few).reduce((sum, [, count]) => sum + count, 0)
  const ranks = [...ranked.keys()].slice(0, 1000)
  const best = ranks.reduce((one, other) =>
    Math.abs(sumFrom(other) - places) < Math.abs(sumFrom(one) - places) ? other : one,
  )
  return ranked.slice(best, best + few).map(([word]) => word)
}

const definition = (term, termId) => ({
  id: termId(term),
  value: {
    term,
    pos: /(?:er|ir|re)$/u.test(term) ? 'verb' : 'noun',
    gloss: term,
    renderings: [term, `${term}s round`],
  },
  place: { file: 'glossary.yaml' },
  places: {},
})

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
