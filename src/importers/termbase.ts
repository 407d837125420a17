import type { Element, Root } from 'hast'
import { primarySubtag } from '../core/language/primary.ts'
import { attribute, elementsIn, textIn } from './elements.ts'
import type { ListedWord } from './listed-word.ts'
import { type Gender, genderNamed, type PartOfSpeech, partOfSpeechNamed } from './word-classes.ts'

/** Names of the elements of TBX 2, TBX 3, TBX-Min and of MultiTerm’s XML, which has a concept in the same three layers. */
const layers = {
  concept: new Set(['termentry', 'conceptentry', 'conceptgrp', 'entry']),
  language: new Set(['langset', 'langsec', 'languagegrp', 'langgroup']),
  term: new Set(['tig', 'ntig', 'termsec', 'termgrp', 'termgroup']),
} as const

/** First elements of such files, in small letters. */
export const termbases: ReadonlySet<string> = new Set(['tbx', 'martif', 'mtf'])

export interface Termbase {
  /** Undefined for a concept that lacks a term in one of the languages. */
  readonly words: readonly (ListedWord | undefined)[]
  /** What a term of a glossary has no place for, and how often. */
  readonly dropped: Readonly<Record<string, number>>
}

/** A termbase → its concepts as words: the first preferred term of each language, the others as more meanings. */
export function wordsOfTermbase(tree: Root, [source, target]: readonly [string, string]): Termbase {
  const dropped = { 'other terms for the same thing': 0, 'terms in other languages': 0 }
  const concepts = [...elementsIn(tree)].filter(({ tagName }) => layers.concept.has(tagName))
  const words = concepts.map((concept): ListedWord | undefined => {
    const sections = [...elementsIn(concept)].filter(({ tagName }) => layers.language.has(tagName))
    const own = sections.filter(each => languageOf(each) === source).flatMap(termsOf)
    const other = sections.filter(each => languageOf(each) === target).flatMap(termsOf)
    const [first, ...others] = own.filter(({ isAdvised }) => isAdvised).concat(own.filter(each => !each.isAdvised))
    const meanings = other.filter(({ isAdvised }) => isAdvised || other.every(each => !each.isAdvised))
    dropped['other terms for the same thing'] += others.length + other.length - meanings.length
    dropped['terms in other languages'] += sections.flatMap(termsOf).length - own.length - other.length
    if (first === undefined || meanings.length === 0) return undefined
    const definition = definitionIn(concept, target)
    return {
      term: first.words,
      gloss: meanings.map(each => each.words).join('; '),
      ...(first.pos === undefined ? {} : { pos: first.pos }),
      ...(first.gender === undefined ? {} : { gender: first.gender }),
      ...(definition === undefined ? {} : { definition }),
    }
  })
  return { words, dropped }
}

interface Term {
  readonly words: string
  readonly pos: PartOfSpeech | undefined
  readonly gender: Gender | undefined
  /** False where the termbase warns of it. */
  readonly isAdvised: boolean
}

const line = (node: Element): string => textIn(node).replace(/\s+/g, ' ').trim()

function termsOf(section: Element): Term[] {
  const groups = [...elementsIn(section)].filter(({ tagName }) => layers.term.has(tagName))
  return groups.flatMap(group => {
    const inside = [...elementsIn(group)]
    const term = inside.find(({ tagName }) => tagName === 'term')
    const words = term === undefined ? '' : line(term)
    if (words === '') return []
    const label = said(inside, /^part.?of.?speech$/i)
    const status = said(inside, /status$/i)
    return [
      {
        words,
        pos: partOfSpeechNamed(label),
        gender: genderNamed(said(inside, /gender$/i)) ?? genderNamed(label),
        isAdvised: !/deprecated|superseded|forbidden|obsolete/i.test(status),
      },
    ]
  })
}

/** What is said of a kind, by the name of an element or by its `type`. */
function said(elements: readonly Element[], kind: RegExp): string {
  const found = elements.find(each => kind.test(attribute(each, 'type') ?? '') || kind.test(each.tagName))
  return found === undefined ? '' : line(found)
}

/** Of the language that meanings are in: a definition in another one explains no meaning to its reader. */
function definitionIn(concept: Element, language: string): string | undefined {
  const sections = [...elementsIn(concept)].filter(
    each => layers.language.has(each.tagName) && languageOf(each) === language,
  )
  return sections.map(each => said([...elementsIn(each)], /^definition$/i)).find(words => words !== '')
}

/** MultiTerm names it in an element of its own. */
function languageOf(section: Element): string {
  const inside = section.children.find(
    (each): each is Element => each.type === 'element' && each.tagName === 'language',
  )
  const tag = attribute(section, 'xmlLang') ?? (inside === undefined ? undefined : attribute(inside, 'lang'))
  return primarySubtag(tag ?? '')
}
