import type { Dictionary } from '../language/lexicon.ts'
import type { LanguagePair } from '../language/pair.ts'
import type { Annotation, Term, TermAnnotation } from '../model/annotation.ts'
import { overlap, quoteOf } from '../model/span.ts'
import { type TextWords, type UnitWords, wordsFormat } from '../model/text-words.ts'
import type { Unit } from '../model/unit.ts'
import { headwordOf, type Word } from '../model/word.ts'
import type { WordLink } from '../model/word-link.ts'
import { type Reading, tableOfLemmas } from './lemmas.ts'
import { meanings, type Place } from './meaning.ts'

export interface TextWordsInput {
  readonly id: string
  readonly units: readonly Pick<Unit, 'id' | 'target' | 'annotations'>[]
  /** By unit. */
  readonly words: readonly (readonly Word[])[]
  readonly wordLinks: readonly (readonly WordLink[])[]
  /** The glossary's terms that the text may hold. */
  readonly terms: readonly Term[]
  readonly pair: LanguagePair
  /** The author’s own. */
  readonly dictionaries: readonly Dictionary[]
}

/** What a text's words file holds; nothing where nobody can read the language. */
export function textWordsOf(input: TextWordsInput): TextWords | undefined {
  const { id, units, words, wordLinks, terms, pair, dictionaries } = input
  const { reader } = pair.source
  if (reader === undefined) return undefined
  const meaningOf = meanings(terms, pair, dictionaries)
  const table = tableOfLemmas()
  const linked = words.map((own, at) => linksOfWords(own, wordLinks[at] ?? none))
  const found = new Set(units.flatMap(({ annotations }) => annotations.filter(isTerm).map(({ term }) => term)))
  const readings = words.map((own, at) => {
    const text = units[at]!.target?.text ?? ''
    const placed = units[at]!.annotations.filter(isTerm)
    let index = 0
    const place: Place = {
      facing: () => linked[at]![index]!.map(({ target }) => quoteOf(text, target)),
      isTerm: (term, word) =>
        found.has(term) ? placed.some(each => each.term === term && covers(each, word)) : undefined,
    }
    const ofUnit: Reading[] = []
    for (; index < own.length; index++) {
      const word = own[index]!
      const form = withoutLemma(reader.describe(own, index), own[word.group ?? index]!)
      ofUnit.push(table.add(word, form, meaningOf(word, place)))
    }
    return ofUnit
  })
  const { lemmas, forms, numberOf } = table.rows()
  const ofUnits = units.flatMap((unit, at): readonly (readonly [string, UnitWords])[] => {
    const own = words[at]!
    return own.length === 0 ? [] : [[unit.id, unitWordsOf(own, readings[at]!.map(numberOf), linked[at]!)]]
  })
  const told = dictionaries.map(({ sensesOf: _, ...about }) => about)
  return { format: wordsFormat, text: id, lemmas, forms, dictionaries: told, units: Object.fromEntries(ofUnits) }
}

/** *Présent of repartir, 1st person singular*: the lemma stands beside it, and so one form serves all verbs. */
const withoutLemma = (form: string, head: Word): string =>
  form.includes(' of ') ? form.replace(` of ${headwordOf(head)}`, '') : form

const isTerm = (annotation: Annotation): annotation is TermAnnotation => annotation.kind === 'term'

const covers = ({ source }: TermAnnotation, { span }: Word): boolean => source.some(each => overlap(each, span))

const none: readonly never[] = []

/** Of each word the links that hold it or a part of it; of a contraction's words the first alone has them. */
function linksOfWords(words: readonly Word[], links: readonly WordLink[]): readonly (readonly WordLink[])[] {
  let next = 0
  return words.map(({ span }, index) => {
    if (isSecond(words, index)) return none
    while (next < links.length && links[next]!.source[1] <= span[0]) next++
    let end = next
    while (end < links.length && links[end]!.source[0] < span[1]) end++
    return end === next ? none : links.slice(next, end)
  })
}

/** Whether a word is a further one of a contraction. */
const isSecond = (words: readonly Word[], index: number): boolean =>
  index > 0 && words[index - 1]!.span[0] === words[index]!.span[0]

function unitWordsOf(
  words: readonly Word[],
  readings: readonly number[],
  linked: readonly (readonly WordLink[])[],
): UnitWords {
  const groups = groupsOf(words)
  return { words: rowsOf(words, readings), links: linkRows(linked), ...(groups.length === 0 ? {} : { groups }) }
}

function rowsOf(words: readonly Word[], readings: readonly number[]): number[] {
  const rows: number[] = []
  let end = 0
  for (const [at, { span }] of words.entries()) {
    rows.push(span[0] - end, span[1] - span[0], readings[at]!)
    end = span[1]
  }
  return rows
}

function linkRows(linked: readonly (readonly WordLink[])[]): number[] {
  const rows: number[] = []
  let word = 0
  let end = 0
  for (const [at, links] of linked.entries()) {
    for (const { target, score } of links) {
      rows.push(at - word, target[0] - end, target[1] - target[0], Math.round(10 * score))
      word = at
      end = target[1]
    }
  }
  return rows
}

/** Each group by the indices of its words, the head first, the others in text order. */
function groupsOf(words: readonly Word[]): number[][] {
  const groups = new Map<number, number[]>()
  for (const [at, { group }] of words.entries()) {
    if (group === undefined) continue
    const members = groups.get(group) ?? [group]
    groups.set(group, members)
    if (at !== group) members.push(at)
  }
  return [...groups.values()]
}
