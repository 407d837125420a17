// Times the search for terms alone, and the making of their forms, for glossaries of 10 and of 10,000 terms.
//
// usage: node test/bench/annotate.mjs FR.txt EN.txt   (plain text, one paragraph a line; after `npm run compile`)
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const library = new URL('../../dist/lib/', import.meta.url)
const load = path => import(new URL(path, library).href)
const { annotate } = await load('annotate/annotate.js')
const { preparedGlossary } = await load('annotate/prepare.js')
const { frenchEnglishWith } = await load('language/fr-en/pair.js')
const { termId } = await load('model/glossary.js')
const { sentencesOf } = await load('segment/sentences.js')

const dictionary = name => readFileSync(fileURLToPath(new URL(name, import.meta.resolve('dictionary-fr'))), 'utf8')
const pair = frenchEnglishWith({ affixes: dictionary('index.aff'), words: dictionary('index.dic') })
const [source, target] = [pair.source.terms, pair.target.renderings]

const linesOf = path =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
const [french, english] = process.argv.slice(2, 4).map(linesOf)
const units = french.map((text, index) => {
  const other = english[index] ?? ''
  const sentences = sentencesOf(text, pair.source.sentences)
  const others = sentencesOf(other, pair.target.sentences)
  const links = [{ source: [...sentences.keys()], target: [...others.keys()], score: 1 }]
  return {
    id: `u${index}`,
    kind: 'paragraph',
    status: 'written',
    links,
    source: { text, sentences, marks: [] },
    target: { text: other, sentences: others, marks: [] },
  }
})

/** Every nth word of the dictionary with its flags, nouns and verbs alike. */
const words = dictionary('index.dic')
  .split('\n')
  .slice(1)
  .map(line => line.split('/')[0])
  .filter(word => /^\p{Ll}{4,}$/u.test(word))

function glossaryOf(size) {
  const step = Math.floor(words.length / size)
  const chosen = [...new Set(Array.from({ length: size }, (_, index) => words[index * step]))]
  const terms = chosen.map(term => ({
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
  return { terms }
}

const empty = { notes: [], bindings: [], terms: [] }
const placeInSource = () => ({ file: 'fr.md' })
const timed = run => {
  const start = performance.now()
  const result = run()
  return { milliseconds: performance.now() - start, result }
}

function measure(size) {
  const glossary = glossaryOf(size)
  const prepared = timed(() => preparedGlossary(glossary, { source, target }))
  const runs = Array.from({ length: 5 }, () =>
    timed(() => annotate({ units, glossary, local: empty, source, target, placeInSource })),
  )
  const best = Math.min(...runs.map(({ milliseconds }) => milliseconds))
  const places = runs[0].result.annotations.flat().length
  console.log(
    `${size} terms: prepared in ${prepared.milliseconds.toFixed(0)} ms, found ${places} places in ${best.toFixed(0)} ms`,
  )
  return best
}

measure(10)
const [few, many] = [measure(10), measure(10_000)]
console.log(`ratio ${(many / few).toFixed(2)}`)
