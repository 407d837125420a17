import type { DictionarySense } from '../../core/language/lexicon.ts'
import type { Upos } from '../../core/model/word.ts'
import { partOfSpeechNamed } from '../word-classes.ts'

/** Meanings of one entry that are kept. */
export const mostSenses = 12
/** Characters of a meaning that are kept; of a longer one the words that fit. */
const longest = 200
/** Characters of a definition that are looked through. */
const mostCharacters = 20_000

const classes: Readonly<Record<string, Upos>> = { noun: 'NOUN', verb: 'VERB', adjective: 'ADJ', adverb: 'ADV' }

/** The class that a dictionary names by `n`, `n.m.`, `verbe`, `adj`; undefined for other labels. */
export function wordClassNamed(label: string): Upos | undefined {
  const named = label.trim() === '' ? undefined : partOfSpeechNamed(label)
  return named === undefined ? undefined : classes[named]
}

/**
 * The meanings in a definition: each of its lines, and each part of a line between semicolons, without markup, sounds
 * and numbers. A line that is nothing but a class (`noun`, `v. tr.`) holds for those behind it.
 */
export function sensesIn(definition: string, pos?: Upos): DictionarySense[] {
  const lines = plain(definition.slice(0, mostCharacters))
    .split('\n')
    .map(line => line.replace(/^[\s•·–—-]*(?:(?:\d+|[a-z])[.)]\s)?/, '').trim())
    .filter(line => /\p{L}/u.test(line))
  const senses: DictionarySense[] = []
  let own = pos
  for (const [at, line] of lines.entries()) {
    const named = at + 1 < lines.length && isLabel.test(line) ? wordClassNamed(line) : undefined
    if (named !== undefined) own = named
    else
      for (const part of line.split(/;(?![^(]*\))/)) {
        const text = shortened(part.replace(/\s+/g, ' ').trim())
        if (/\p{L}/u.test(text)) senses.push(own === undefined ? { text } : { text, pos: own })
      }
    if (senses.length >= mostSenses) break
  }
  return senses.slice(0, mostSenses)
}

/** No more than a class and what is said of it: `n. f.`, `verb (intransitive)`. */
const isLabel = /^[\p{L}]{1,10}\.?(?:[\s,]*\(?\p{L}{1,12}\.?\)?){0,3}$/u

const plain = (definition: string): string =>
  definition
    .replace(/<(?:k|rref|script|style)\b[^<>]*>[^<>]*<\/[^<>]*>/gi, ' ')
    .replace(/<br\s*\/?>|<\/?(?:div|li|ol|ul|p|dd|dt|tr|h\d|hr|table)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/(?<![\p{L}\d])\/[^/\n]{1,40}\//gu, ' ')
    .replace(/&(lt|gt|amp|quot|apos|nbsp|#39|#x27);/g, (_, name: string) => entities[name]!)
    .replace(/(?!\n)\p{Cc}/gu, ' ')

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
}

function shortened(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\uD800-\uDBFF]$/, '')} …`
}
