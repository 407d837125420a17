// Orders the lemmas of French by how often they are used, and writes data/french-frequency.txt.
//
//   npm run train:frequency -- COUNTS TEXT...
//
// COUNTS holds `form count` a line. A form is shared out among its lemmas as the texts, read word by word in their
// sentences, have it; a form that none of them holds is read alone. The same input gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs'
import { headwordOf, type Upos } from '../../src/core/model/word.ts'
import { sentencesOf } from '../../src/core/segment/sentences.ts'
import { frenchWith } from '../../src/languages/fr/french.ts'
import { frequencyClasses } from '../../src/languages/fr/frequency.ts'
import { dictionary, files as dictionaryFiles } from './words-dictionary.ts'

const header = `# The lemmas of French in the order of how often they are used, the commonest first, each with its class: A adjective,
# D adverb, N noun, V verb; written by \`npm run train:frequency\`. Derived from the word counts of French subtitles in
# https://github.com/hermitdave/FrequencyWords (2018), CC BY-SA 4.0. This file is under CC BY-SA 4.0 too:
# https://creativecommons.org/licenses/by-sa/4.0/
`

/** Lemmas that are kept: beyond, one form of the counts more or less decides. */
const most = 14_000

const [counts, ...texts] = process.argv.slice(2)
if (counts === undefined) {
  console.error('usage: npm run train:frequency -- COUNTS TEXT...')
  process.exitCode = 2
} else {
  const language = frenchWith({ ...dictionaryFiles, model: readFileSync('data/french-words.txt', 'utf8') })
  const reader = language.reader!
  const read = (text: string) =>
    reader.read(text, sentencesOf(text, language.sentences)).map(word => ({
      form: text
        .slice(...word.span)
        .toLowerCase()
        .replaceAll('’', "'"),
      key: keyOf(headwordOf(word), word.pos),
    }))
  const uses = new Map<string, Map<string, number>>()
  for (const path of texts) {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      for (const { form, key } of read(line)) {
        const own = uses.get(form) ?? new Map<string, number>()
        uses.set(form, own.set(key, (own.get(key) ?? 0) + 1))
      }
    }
  }
  const totals = new Map<string, number>()
  for (const line of readFileSync(counts, 'utf8').split('\n')) {
    const [form = '', count = ''] = line.split(' ')
    if (form === '') continue
    const shares = uses.get(form) ?? new Map(read(form).map(({ key }) => [key, 1]))
    const all = [...shares.values()].reduce((sum, share) => sum + share, 0)
    for (const [key, share] of shares) totals.set(key, (totals.get(key) ?? 0) + (Number(count) * share) / all)
  }
  const ordered = [...totals]
    .filter(([key]) => key !== '')
    .sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key)
  const text = `${header}${ordered.join('\n')}\n`
  writeFileSync('data/french-frequency.txt', text)
  console.log(`data/french-frequency.txt: ${ordered.length} lemmas, ${Buffer.byteLength(text)} bytes`)
}

/** Names, numbers, foreign and function words have no place in the order. */
function keyOf(headword: string, pos: Upos): string {
  const letter = frequencyClasses[pos]
  const lemma = headword.replaceAll('’', "'")
  const isWord =
    dictionary.has(lemma) || lemma.split(/[ -]|(?<=')/).every(part => part.endsWith("'") || dictionary.has(part))
  return letter !== undefined && lemma.length > 1 && isWord ? `${lemma}\t${letter}` : ''
}
