import { join } from 'node:path'
import type { AlignedSentence, AlignedSentences } from '../core/alignment.ts'
import { sourceFile } from '../core/model/file.ts'
import { areApart, type Link } from '../core/model/link.ts'
import {
  type LinkEntry,
  type LinkQuote,
  linkEntrySchema,
  listedQuotes,
  wordsOfQuote,
} from '../core/model/link-entry.ts'
import { plainOf } from '../core/model/plain.ts'
import { writtenSentences } from '../core/written-sentences.ts'
import { readAsIs } from '../disk/look.ts'
import { readText, yamlIn } from '../disk/read.ts'
import { removeFile, replaceIn } from '../disk/replace.ts'
import { textPaths } from '../disk/text-paths.ts'
import { hashOfFiles } from './compiled.ts'
import { entriesIn, withEntries, withoutEntries } from './entries-text.ts'
import type { OpenLibrary } from './library.ts'
import { schemaLine } from './schema-line.ts'

/** Which sentences are to be linked by hand, or no longer. */
export interface LinkOrder extends Pick<Link, 'source' | 'target'> {
  readonly text: string
  /** Of the files as they were when the sentences were counted: `hashOfFiles`. */
  readonly state: string
  /** `set` writes the link, in the place of those set before that share a sentence with it; `take-back` removes it. */
  readonly what: 'set' | 'take-back'
}

/** The file that was written, or why nothing was. */
export type LinkAnswer = { readonly path: string } | { readonly problem: string }

/**
 * Writes a link by hand into `annotations/<text>.yaml`, by the sentences’ own words, or takes one out. All else in the file
 * stays as it is. Nothing is written unless the link then stands, or no longer does.
 */
export async function writeLink(open: OpenLibrary, order: LinkOrder): Promise<LinkAnswer> {
  const { folder, config, ids } = open.library
  const { value: files } = ids.includes(order.text) ? await readText(folder, order.text, config) : {}
  if (files === undefined) return { problem: 'The text cannot be read.' }
  if (hashOfFiles(files) !== order.state) return { problem: 'The text has changed since this page was made.' }
  const { path } = await yamlIn(folder, textPaths(order.text, config).annotations)
  const linksWith = (text: string) =>
    writtenSentences({ ...files, annotations: sourceFile(path, text) }, open.pair).handLinks
  const sentences = writtenSentences(files, open.pair)
  if (!isLink(order, sentences)) return { problem: 'Sentences of one side have to follow one another.' }
  const overlapping = sentences.handLinks.filter(each => isSame(each, order) || !areApart(each, order))
  const before = (await readAsIs(folder, path)) ?? ''
  const rest = withoutEntries(before, entriesOf(before, overlapping, sentences))
  const opening = before === '' ? schemaLine('notes-file') : rest
  const ways = order.what === 'set' ? entriesFor(order, sentences).map(entry => withEntries(opening, [entry])) : [rest]
  for (const text of ways) {
    const stands = linksWith(text).some(each => isSame(each, order))
    if (stands !== (order.what === 'set')) continue
    if (isWithoutWords(text)) await removeFile(join(folder, path))
    else await replaceIn(folder, path, text)
    return { path }
  }
  return {
    problem:
      order.what === 'set'
        ? `These sentences stand several times in the text; a link in ${path} needs more of their words.`
        : `The link does not stand in ${path}: an import set it.`,
  }
}

/** Whether a file says nothing any more, but where its schema is. */
const isWithoutWords = (text: string): boolean =>
  text.replace(schemaLine('notes-file'), '').replace('[]', '').trim() === ''

type Runs = Pick<Link, 'source' | 'target'>

const isSame = (one: Runs, other: Runs): boolean => `${one.source} ${one.target}` === `${other.source} ${other.target}`

/** Whether both sides are sentences of the text, each run unbroken, and not both empty. */
function isLink({ source, target }: Runs, texts: AlignedSentences): boolean {
  const isRun = (run: readonly number[], sentences: readonly unknown[]) =>
    run.every((each, at) => sentences[each] !== undefined && (at === 0 || each === run[at - 1]! + 1))
  return source.length + target.length > 0 && isRun(source, texts.source) && isRun(target, texts.target)
}

/** Indices of the entries of a file that set these links: those whose quotes all stand in their sentences. */
function entriesOf(text: string, links: readonly Runs[], texts: AlignedSentences): number[] {
  if (links.length === 0) return []
  const plain = links.map(({ source, target }) => ({
    source: source.map(each => plainOf(texts.source[each]!.text)).join(' '),
    target: target.map(each => plainOf(texts.target[each]!.text)).join(' '),
  }))
  const stand = (quotes: LinkQuote | readonly LinkQuote[], words: string) =>
    (listedQuotes(quotes).length === 0) === (words === '') &&
    listedQuotes(quotes).every(quote => words.includes(plainOf(wordsOfQuote(quote))))
  return entriesIn(text).flatMap((entry, index) => {
    const { success, data } = linkEntrySchema.safeParse(entry)
    if (!success) return []
    const { source, target } = data.link
    return plain.some(link => stand(source, link.source) && stand(target, link.target)) ? [index] : []
  })
}

/** Entries for a link: by as few words as tell its sentences from all others, by whole sentences, and with its unit. */
function entriesFor({ source, target }: Runs, texts: AlignedSentences): LinkEntry[] {
  const [inSource, inTarget] = [source.map(at => texts.source[at]!), target.map(at => texts.target[at]!)]
  const few = { source: quotesOf(inSource, texts.source), target: quotesOf(inTarget, texts.target) }
  const whole = { source: oneOrMany(inSource.map(wordsOf)), target: oneOrMany(inTarget.map(wordsOf)) }
  const [unit, ...others] = new Set(inSource.map(each => each.unit))
  const inUnit =
    unit === undefined || others.length > 0
      ? []
      : [
          { link: few, unit },
          { link: whole, unit },
        ]
  const placed = { source: placedQuotes(source, texts.source), target: placedQuotes(target, texts.target) }
  return [{ link: few }, { link: whole }, ...inUnit, { link: placed }]
}

/** Sentences whole, each that stands several times with the words of its neighbours. */
function placedQuotes(run: readonly number[], all: readonly AlignedSentence[]): LinkQuote | LinkQuote[] {
  const quotes = run.map((at): LinkQuote => {
    const quote = wordsOf(all[at]!)
    if (all.filter(each => plainOf(each.text).includes(plainOf(quote))).length < 2) return quote
    const [before, after] = [all[at - 1], all[at + 1]].map(each => each && wordsOf(each).split(' '))
    return {
      quote,
      ...(before === undefined ? {} : { before: before.slice(-mostBeside).join(' ') }),
      ...(after === undefined ? {} : { after: after.slice(0, mostBeside).join(' ') }),
    }
  })
  return oneOrMany(quotes)
}

/** Words of a neighbour that are written beside a sentence. */
const mostBeside = 6

const wordsOf = ({ text }: AlignedSentence): string => text.replace(/\s+/gu, ' ')

const oneOrMany = <Quote extends LinkQuote>(quotes: Quote[]): Quote | Quote[] =>
  quotes.length === 1 ? quotes[0]! : quotes

/** Fewer words would be found elsewhere as soon as the text grows. */
const fewestWords = 4

function quotesOf(sentences: readonly AlignedSentence[], all: readonly AlignedSentence[]): string | string[] {
  const plain = all.map(({ text }) => plainOf(text))
  const standsOnce = (quote: string) => {
    const words = plainOf(quote)
    return plain.filter(each => each.includes(words)).length === 1
  }
  return oneOrMany(
    sentences.map(sentence => {
      const words = wordsOf(sentence).split(' ')
      for (let count = fewestWords; count < words.length; count *= 2) {
        const quote = words.slice(0, count).join(' ')
        if (standsOnce(quote)) return quote
      }
      return words.join(' ')
    }),
  )
}
