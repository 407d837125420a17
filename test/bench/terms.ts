// How well the places of terms are found: every noun, verb and adjective that stands twice or more in the treebanks is a
// term, and its places are held against the treebanks' lemma and class.
//
//   npm run bench:terms -- DIR [--only=SET,SET] [--each] [--json]
//
// A place is right where a word of its term's lemma and class stands in it; a word is found where a place of its term
// covers it. AUX and VERB are one class. The sets that the reader was learned from are left out: it knows their
// sentences. `--each` lists every mistake.
import { readFileSync } from 'node:fs'
import { annotate } from '../../src/core/annotate/annotate.ts'
import { type TermDefinition, termId } from '../../src/core/model/glossary.ts'
import { wordsOf } from '../../src/core/words/words.ts'
import { frenchEnglishWith } from '../../src/languages/fr-en/pair.ts'
import { files } from './words-dictionary.ts'
import { type GoldSet, type GoldWord, readGold } from './words-gold.ts'
import { learned } from './words-train.ts'

const pair = frenchEnglishWith({ ...files, model: readFileSync('data/french-words.txt', 'utf8') })
const classes = { NOUN: 'noun', VERB: 'verb', ADJ: 'adjective' } as const
type Pos = (typeof classes)[keyof typeof classes]

interface Count {
  found: number
  right: number
  wanted: number
  met: number
}

/** The term of a word; undefined where it can be none. */
function termOf({ pos, lemma }: GoldWord): { readonly pos: Pos; readonly id: string } | undefined {
  const name = pos === 'AUX' ? 'VERB' : pos
  if (!(name in classes) || !/^[\p{Ll}][\p{Ll}'’-]+$/u.test(lemma)) return undefined
  const own = classes[name as keyof typeof classes]
  return {
    pos: own,
    id: `${termId(lemma)}-${[...lemma].map(letter => letter.codePointAt(0)!.toString(36)).join('')}-${own}`,
  }
}

function glossaryOf(sets: readonly GoldSet[]): TermDefinition[] {
  const found = new Map<string, { times: number; definition: TermDefinition }>()
  for (const word of sets.flatMap(set => set.sentences.flatMap(({ words }) => words))) {
    const term = termOf(word)
    if (term === undefined) continue
    const known = found.get(term.id)
    if (known !== undefined) known.times++
    else {
      const value = { term: word.lemma, pos: term.pos }
      found.set(term.id, { times: 1, definition: { id: term.id, value, place: { file: 'glossary.yaml' }, places: {} } })
    }
  }
  return [...found.values()].flatMap(({ times, definition }) => (times > 1 ? [definition] : []))
}

function main(folder: string): void {
  const only = process.argv
    .find(each => each.startsWith('--only='))
    ?.slice(7)
    .split(',')
  const sets = readGold(folder).filter(({ name }) => only?.includes(name) ?? !learned.includes(name))
  const terms = glossaryOf(sets)
  const known = new Set(terms.map(({ id }) => id))
  const counts: Record<Pos, Count> = { noun: none(), verb: none(), adjective: none() }
  const sentences = sets.flatMap(set => set.sentences)
  const units = sentences.map(({ text }, index) => ({
    id: `u${index}`,
    kind: 'paragraph' as const,
    status: 'missing' as const,
    source: { text, sentences: [[0, text.length]] as const, marks: [] },
    target: null,
    links: [],
  }))
  const annotated = annotate({
    units,
    glossary: { terms },
    words: wordsOf(units, pair.source.reader),
    local: { notes: [], bindings: [], links: [], waivers: [], terms: [] },
    pair,
    placeInSource: () => ({ file: 'fr.md' }),
  })
  for (const [index, sentence] of sentences.entries()) {
    const places = annotated.units[index]!.annotations.flatMap(each => (each.kind === 'term' ? [each] : []))
    const covers = (place: (typeof places)[number], word: GoldWord): boolean =>
      place.source.some(([start, end]) => start <= word.start && end >= word.end)
    for (const place of places) {
      const pos = place.term.slice(place.term.lastIndexOf('-') + 1) as Pos
      counts[pos].found++
      if (sentence.words.some(word => termOf(word)?.id === place.term && covers(place, word))) counts[pos].right++
      else note('wrong', place.term, sentence.text, place.source[0]!)
    }
    for (const word of sentence.words) {
      const term = termOf(word)
      if (term === undefined || !known.has(term.id)) continue
      counts[term.pos].wanted++
      if (places.some(place => place.term === term.id && covers(place, word))) counts[term.pos].met++
      else note('missed', term.id, sentence.text, [word.start, word.end])
    }
  }
  console.log(`${terms.length} terms, ${sets.map(({ name }) => name).join(', ')}`)
  const figures = Object.fromEntries(
    Object.entries(counts).map(([pos, { found, right, wanted, met }]) => [pos, { p: right / found, r: met / wanted }]),
  )
  for (const [pos, { p, r }] of Object.entries(figures))
    console.log(pos.padEnd(10), `P ${p.toFixed(4)}`, `R ${r.toFixed(4)}`)
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
}

const none = (): Count => ({ found: 0, right: 0, wanted: 0, met: 0 })

function note(what: string, id: string, text: string, [start, end]: readonly [number, number]): void {
  if (!process.argv.includes('--each')) return
  const name = id.replace(/-[0-9a-z]+-(?=[a-z]+$)/, ' ')
  console.log(
    `${what}\t${name}\t${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`,
  )
}

const [folder] = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
if (folder === undefined) {
  console.error('usage: npm run bench:terms -- DIR')
  process.exitCode = 2
} else main(folder)
