// Time of a book with glossaries of 10 and of 10,000 terms: the whole compile, and its terms alone. Each is given as a
// clock tells it, and as CPU time of all threads: compilers and collectors of the engine run beside, and what they take
// from a machine with one core is hidden on one with more.
//
// usage: node test/bench/annotate.mjs FR.txt EN.txt   (plain text, one paragraph a line; after `npm run compile`)
//
// The terms are every nth word of the dictionary, nouns and verbs alike: ten of them hardly occur, 10,000 have thousands
// of places, and each place is judged, drawn and looked for in the translation. So a third glossary has ten terms so
// common that they have about as many places: beside it stands what the number of terms itself costs.
//
// Each step of each glossary runs cold, in a process of its own, in turn; printed are medians and their ratios. The
// dictionary is read before a book is annotated, and so are its words; the whole compile reads both itself. A book is annotated once, then again and
// again with the same glossary: the best of these times tells what the search costs once the glossary is prepared.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const self = fileURLToPath(import.meta.url)
const library = new URL('../../dist/lib/', import.meta.url)
const load = path => import(new URL(path, library).href)
const rounds = 5
const [few, many] = [10, 10_000]

const [first, ...rest] = process.argv.slice(2)
const measures = { '--compile': measureCompile, '--annotate': measureAnnotate }
if (first in measures) console.log(JSON.stringify(await measures[first](...rest)))
else compare([first, ...rest])

function compare(paths) {
  const run = (...args) => {
    const { stdout, stderr } = spawnSync(process.execPath, [self, ...args, ...paths])
    if (stderr.length > 0) throw new Error(String(stderr))
    return JSON.parse(String(stdout))
  }
  const measure = (choice, number) => {
    const { places, times } = run('--annotate', choice, number)
    return { places, times: { ...run('--compile', choice, number).times, ...times } }
  }
  const [ofFew, ofCommon, ofMany] = [[], [], []]
  for (let round = 0; round < rounds; round++) {
    ofMany.push(measure('every', many))
    ofFew.push(measure('every', few))
    ofCommon.push(measure('common', ofMany[0].places))
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
    const spent = timeOf(runs, 'annotated again') - timeOf(ofFew, 'annotated again')
    console.log(`a place of ${names[index]}: ${((1000 * spent) / (runs[0].places - ofFew[0].places)).toFixed(0)} µs`)
  }
}

function median(numbers) {
  return numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)]
}

async function measureCompile(choice, number, ...paths) {
  const { compile } = await load('core/compile.js')
  const { frenchEnglishWith } = await load('languages/fr-en/pair.js')
  const { sourceFile } = await load('core/model/file.js')
  const { dictionary, texts, glossary } = await input(choice, Number(number), paths)
  const [french, english] = texts.map(text => text.replace(/\n+/g, '\n\n'))
  const source = `---\ntitle: Livre\nauthor: X\ndate: 2026\nlicense: CC0-1.0\n---\n\n${french}`
  const target = `---\ntitle: Book\ntranslator: X\n---\n\n${english}`
  const files = { id: 'book', source: sourceFile('fr.md', source), target: sourceFile('en.md', target) }
  await quiet()
  const { milliseconds } = timed(() => compile(files, { glossary, pair: frenchEnglishWith(dictionary) }))
  return { times: named('whole compile', milliseconds) }
}

async function measureAnnotate(choice, number, ...paths) {
  const { annotate } = await load('core/annotate/annotate.js')
  const { frenchEnglishWith } = await load('languages/fr-en/pair.js')
  const { sentencesOf } = await load('core/segment/sentences.js')
  const { wordsOf } = await load('core/words/words.js')
  const { dictionary, texts, glossary } = await input(choice, Number(number), paths)
  const pair = frenchEnglishWith(dictionary)
  pair.source.terms.isWord('mot')
  const units = unitsOf(texts, pair, sentencesOf)
  const book = {
    units,
    words: wordsOf(units, pair.source.reader),
    glossary,
    local: { notes: [], bindings: [], terms: [] },
    pair,
    placeInSource: () => ({ file: 'fr.md' }),
  }
  await quiet()
  const { milliseconds, result } = timed(() => annotate(book))
  const again = []
  for (let time = 0; time < 2 * rounds; time++) {
    await quiet()
    again.push(timed(() => annotate(book)).milliseconds)
  }
  const best = { clock: Math.min(...again.map(({ clock }) => clock)), cpu: Math.min(...again.map(({ cpu }) => cpu)) }
  return {
    places: result.units.flatMap(({ annotations }) => annotations).length,
    times: { ...named('annotated once', milliseconds), ...named('annotated again', best) },
  }
}

async function input(choice, number, paths) {
  const { termId } = await load('core/model/glossary.js')
  const { frenchEnglish } = await load('languages/fr-en/pair.js')
  const read = name => readFileSync(fileURLToPath(new URL(name, import.meta.resolve('dictionary-fr'))), 'utf8')
  const model = readFileSync(new URL('../../data/french-words.txt', import.meta.url), 'utf8')
  const dictionary = { affixes: read('index.aff'), words: read('index.dic'), model }
  const texts = paths.map(path => readFileSync(path, 'utf8'))
  const words = candidates(dictionary.words)
  const chosen = choice === 'every' ? everyNth(words, number) : common(words, texts[0], number)
  return { dictionary, texts, glossary: { terms: chosen.map(term => definition(term, termId, frenchEnglish.lexicon)) } }
}

/** What runs beside, compilers and collectors, has time to end what it began. */
function quiet() {
  return new Promise(resolve => setTimeout(resolve, 200))
}

function timed(run) {
  const before = process.cpuUsage()
  const start = performance.now()
  const result = run()
  const clock = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { milliseconds: { clock, cpu: (user + system) / 1000 }, result }
}

function named(step, { clock, cpu }) {
  return { [step]: clock, [`${step}, CPU`]: cpu }
}

/** Words of the dictionary that may be terms. */
function candidates(dictionary) {
  const entries = dictionary.split('\n').slice(1)
  return entries.map(line => line.split('/')[0]).filter(word => /^\p{Ll}{4,}$/u.test(word))
}

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

/** With the renderings of the library's own lexicon; a word that it lacks has some that hardly occur. */
function definition(term, termId, lexicon) {
  const pos = /(?:er|ir|re)$/u.test(term) ? 'verb' : 'noun'
  const value = { term, pos, gloss: term, renderings: lexicon.get(term) ?? [term, `${term}s round`] }
  return { id: termId(term), value, place: { file: 'glossary.yaml' }, places: {} }
}

/** Paragraph by paragraph as they stand, all sentences of a unit linked. */
function unitsOf(texts, pair, sentencesOf) {
  const [own, others] = texts.map(text => text.split('\n').filter(line => line !== ''))
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
