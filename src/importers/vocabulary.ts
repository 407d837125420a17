import type { Element, Root } from 'hast'
import { elementsIn, textIn } from './elements.ts'
import { type Gender, genderNamed, type PartOfSpeech, partOfSpeechNamed } from './word-classes.ts'

/** An entry of a vocabulary that a book has at its end. */
export interface VocabularyEntry {
  readonly term: string
  readonly gloss: string
  readonly pos?: PartOfSpeech
  readonly gender?: Gender
}

export interface Vocabulary {
  readonly words: readonly VocabularyEntry[]
  /** Entries without a word or without its meaning. */
  readonly empty: number
}

/** What such a part of a book is called. */
const title =
  /^\W*(?:(?:french|alphabetical|general)[ -]+)*(?:english[ -]+)?(?:vocabular(?:y|ies)|vocabulaire|glossar(?:y|ies)|glossaire|lexique|word ?list)\W*$/i

/** The vocabulary of a web page: what stands below its heading, or its lists of definitions. Undefined where it has none. */
export function vocabularyInPage(page: Root): Vocabulary | undefined {
  const blocks = [...elementsIn(page)].filter(({ tagName }) => /^(?:h[1-6]|p|li|dt|dd|tr)$/.test(tagName))
  const start = blocks.findLastIndex(each => isHeading(each) && title.test(textIn(each)))
  const below = start === -1 ? blocks.filter(({ tagName }) => /^d[td]$/.test(tagName)) : blocks.slice(start + 1)
  const end = below.findIndex(each => isHeading(each) && isNextPart(textIn(each)))
  const inside = end === -1 ? below : below.slice(0, end)
  const lines = inside.flatMap((each, index): Line[] => {
    if (isHeading(each) || each.tagName === 'dd' || holdsBlocks(each)) return []
    if (each.tagName === 'tr') return rowOf(each)
    const next = inside[index + 1]
    if (each.tagName !== 'dt') return [{ text: textIn(each), head: headIn(each) }]
    return [{ text: next?.tagName === 'dd' ? textIn(next) : '', head: textIn(each) }]
  })
  return vocabularyOf(lines)
}

/** The vocabulary of a plain text: a line that names it, and entries below, one a line or one a block. */
export function vocabularyInText(text: string): Vocabulary | undefined {
  const lines = text.split('\n')
  const start = lines.findLastIndex(line => line.length < 60 && title.test(line))
  if (start === -1) return undefined
  const rest = lines.slice(start + 1)
  const end = rest.findIndex(line => /^\W*\p{Lu}[\p{Lu} .]{3,}$/u.test(line) && isNextPart(line))
  const body = (end === -1 ? rest : rest.slice(0, end)).join('\n')
  const blocks = body.split(/\n[ \t]*\n/).filter(block => block.trim() !== '')
  const isLineEach = blocks.length < body.split('\n').filter(line => entry.test(line)).length / 2
  const entries = isLineEach ? body.split(/\n(?=\S)/) : blocks
  const plain = (words: string) => words.replace(/[=_*]/g, '').replace(/\s+/g, ' ')
  const filled = entries.filter(each => plain(each).trim().length > 2)
  return vocabularyOf(filled.map(each => ({ text: plain(each), head: /^\s*[=*]+([^=*]+)[=*]/.exec(each)?.[1] })))
}

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName)

/** Letters of the alphabet part a vocabulary; what else is a heading ends it. */
const isNextPart = (words: string): boolean => /\p{L}{2}/u.test(words) && !title.test(words)

const holdsBlocks = (each: Element): boolean =>
  each.tagName === 'li' && [...elementsIn(each)].some(({ tagName }) => tagName === 'li' || tagName === 'p')

/** An entry as it stands; `head` is what is set apart in it as its word. */
interface Line {
  readonly text: string
  readonly head: string | undefined
}

function rowOf(row: Element): Line[] {
  const cells = [...elementsIn(row)].filter(({ tagName }) => tagName === 'td').map(textIn)
  return cells.length < 2 ? [] : [{ head: cells[0], text: cells.slice(1).join(', ') }]
}

const strong = new Set(['b', 'strong', 'dfn'])

/** The bold words with which an entry begins. */
function headIn(each: Element): string | undefined {
  const first = each.children.find(child => textIn(child).trim() !== '')
  if (first?.type !== 'element') return undefined
  if (strong.has(first.tagName) || isBoldByClass(first)) return textIn(first)
  return first.tagName === 'a' || first.tagName === 'span' ? headIn(first) : undefined
}

const isBoldByClass = ({ properties }: Element): boolean =>
  [properties.className].flat().some(name => /^(?:b|bold|hw|headword|entry)$/i.test(String(name)))

function vocabularyOf(lines: readonly Line[]): Vocabulary | undefined {
  const found = lines.map(entryOf)
  const words = found.filter(each => each !== undefined)
  return words.length === 0 ? undefined : { words, empty: found.length - words.length }
}

const entry = /^[^\p{L}]{0,3}(?<term>[\p{L}(][^,:;=—–\t]{0,58}?)\s*(?:[,:=—–\t]|\s-\s|\s{2,})\s*(?<rest>.+)$/u
const labels =
  /^(?:\(?(?:noun|verb|subst|n|s|v|vb|adj|adv|prep|conj|pron|pp|p|part|m|f|masc|fem|pl|tr|intr|refl|art|interj|inv|num|loc)[.,)]+\s*(?:and |& )?)+/i

/** Characters, with spaces and all; a longer one is none. */
const most = { entry: 5000, head: 500 } as const

/** `abattre, v., to fell.` → the word, what it is, what it means. */
function entryOf({ text, head }: Line): VocabularyEntry | undefined {
  if (text.length > most.entry || (head?.length ?? 0) > most.head) return undefined
  const line = text.replace(/\s+/g, ' ').trim()
  const bold = head?.replace(/\s+/g, ' ').trim()
  const parts =
    bold === undefined || bold === ''
      ? entry.exec(line)?.groups
      : { term: bold, rest: line.startsWith(bold) ? line.slice(bold.length) : line }
  const term = parts?.term?.replace(/\s*[,:;=—–][\s\S]*$|[\s.-]+$/g, '')
  const rest = parts?.rest?.replace(/^[\s,.:;=—–]+/, '').replace(/^-\p{L}{1,5},\s*/u, '')
  if (term === undefined || rest === undefined || term.length > 60) return undefined
  const label = labels.exec(rest)?.[0] ?? ''
  const gloss = rest.slice(label.length).replace(/^[\s,;:]+|[\s,;.]+$/g, '')
  if (!/\p{L}/u.test(term) || !/\p{L}/u.test(gloss) || gloss.length > 300) return undefined
  const gender = genderNamed(label)
  const pos = partOfSpeechNamed(label) ?? (gender === undefined ? undefined : 'noun')
  return { term, gloss, ...(pos === undefined ? {} : { pos }), ...(gender === undefined ? {} : { gender }) }
}
