// How well the words of sentences that translate each other are linked.
//
//   npm run bench:links -- DIR [--no-lexicon] [--json]
//
// DIR holds hand-made word links: `X.fr` and `X.en`, a sentence a line, tokens apart by spaces; `X.gold`, for each line
// `3-4` a sure link and `4p5` a possible one, counted from 0. Each story is linked by itself. AER is that of Och and Ney
// (2003): 1 − (|A∩S| + |A∩P|) / (|A| + |S|), the sure links among the possible ones; precision is measured against the
// possible links, recall against the sure ones. What a page lights are the links from the score on that is called sure.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linkWords, type TokenLink } from '../../src/core/align/word-links/link-words.ts'
import { sure } from '../../src/core/model/word-link.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'

interface Story {
  readonly name: string
  readonly passages: readonly { readonly source: readonly string[]; readonly target: readonly string[] }[]
  readonly gold: readonly (readonly string[])[]
}

interface Counts {
  readonly found: number
  readonly foundSure: number
  readonly foundPossible: number
  readonly sure: number
}

const given = process.argv.slice(2)
const has = (flag: string): boolean => given.includes(flag)
const folder = given.find(argument => !argument.startsWith('--'))
if (folder === undefined) throw new Error('Expected the folder of the gold files')

const { source, target, lexicon } = frenchEnglish
const options = { stems: [source.stem, target.stem] as const, lexicons: has('--no-lexicon') ? [] : [lexicon] }

const linesOf = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .map(line => line.split(' ').filter(token => token !== ''))

function readStory(directory: string, name: string): Story {
  const targets = linesOf(join(directory, `${name}.en`))
  const passages = linesOf(join(directory, `${name}.fr`)).map((tokens, at) => ({
    source: tokens,
    target: targets[at]!,
  }))
  return { name, passages, gold: linesOf(join(directory, `${name}.gold`)) }
}

function count(links: readonly (readonly TokenLink[])[], gold: Story['gold'], least: number): Counts {
  const counts = { found: 0, foundSure: 0, foundPossible: 0, sure: 0 }
  for (const [at, names] of gold.entries()) {
    const sureOnes = new Set(names.filter(name => name.includes('-')))
    const possible = new Set(names.map(name => name.replace('p', '-')))
    counts.sure += sureOnes.size
    for (const link of links[at]!) {
      if (link.score < least) continue
      const name = `${link.source}-${link.target}`
      counts.found++
      counts.foundSure += Number(sureOnes.has(name))
      counts.foundPossible += Number(possible.has(name))
    }
  }
  return counts
}

const sum = (all: readonly Counts[]): Counts =>
  all.reduce((one, other) => ({
    found: one.found + other.found,
    foundSure: one.foundSure + other.foundSure,
    foundPossible: one.foundPossible + other.foundPossible,
    sure: one.sure + other.sure,
  }))

const scoreOf = ({ found, foundSure, foundPossible, sure }: Counts) => ({
  aer: 1 - (foundSure + foundPossible) / (found + sure),
  p: foundPossible / found,
  r: foundSure / sure,
})

const stories = readdirSync(folder)
  .filter(name => name.endsWith('.gold'))
  .sort()
  .map(name => readStory(folder, name.slice(0, -'.gold'.length)))
const linked = stories.map(story => linkWords(story.passages, options))
const all = stories.map((story, at) => count(linked[at]!, story.gold, 0))
const shown = stories.map((story, at) => count(linked[at]!, story.gold, sure))

const row = (name: string, counts: Counts, lit: Counts): string => {
  const cells = [...Object.values(scoreOf(counts)), scoreOf(lit).p, scoreOf(lit).r]
  return `${name.slice(0, 33).padEnd(34)}${cells.map(value => value.toFixed(4)).join('  ')}`
}

console.log(`${''.padEnd(34)}AER     P       R       shown P  R`)
for (const [at, { name }] of stories.entries()) console.log(row(name, all[at]!, shown[at]!))
console.log(row('all', sum(all), sum(shown)))

console.log('\nscore       links   mean score   right')
for (let from = 0.6; from < 1; from += 0.1) {
  const bin = stories.map((story, at) => {
    const within = linked[at]!.map(links => links.filter(({ score }) => score >= from && score < from + 0.1))
    return { links: within.flat(), counts: count(within, story.gold, 0) }
  })
  const links = bin.flatMap(each => each.links)
  if (links.length === 0) continue
  const mean = links.reduce((total, { score }) => total + score, 0) / links.length
  const right = scoreOf(sum(bin.map(each => each.counts))).p
  console.log(
    `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}  ${String(links.length).padStart(8)}        ${mean.toFixed(3)}   ${right.toFixed(3)}`,
  )
}

if (has('--json')) {
  const { p, r } = scoreOf(sum(shown))
  console.log(JSON.stringify({ ...scoreOf(sum(all)), shown: { p, r } }))
}
