import type { ElementContent } from 'hast'
import { cut, letterRuns } from '../../core/language/characters.ts'
import { once, remember } from '../../core/language/remember.ts'
import type { Term } from '../../core/model/annotation.ts'
import type { Edition } from '../../core/model/edition.ts'
import { languageOf } from './element.ts'

/** Puts the language of the text on words of it that stand in English prose. */
export type Marker = (content: readonly ElementContent[]) => ElementContent[]

const markers = new WeakMap<Edition, Marker>()

/** For the notes and definitions of a text: its own words and those of its translation tell the two languages apart. */
export const markerOf = (edition: Edition): Marker =>
  remember(markers, edition, () =>
    marker(
      edition.source.language,
      once(() => wordsOfUnits(edition)),
      termsOf(edition),
    ),
  )

/** Chapters of one text share its terms. */
const wordsByTerms = new WeakMap<Edition['terms'], () => Words>()

const termsOf = ({ terms, target }: Edition): (() => Words) =>
  remember(wordsByTerms, terms, () => once(() => wordsOfTerms(Object.values(terms), target?.language ?? 'en')))

function wordsOfUnits({ units }: Edition): Words {
  const { own, other } = noWords()
  for (const unit of units) {
    addWords(unit.source.text, own)
    addWords(commonWords(unit.target?.text ?? ''), other)
    for (const annotation of unit.annotations)
      if (annotation.kind === 'note') addWords(commonWords(prose(annotation.note.body)), other)
  }
  return { own, other }
}

/** For definitions where no text stands: the glossary's own words. */
export const markerOfTerms = (terms: readonly Term[], source: string, target: string): Marker =>
  marker(
    source,
    once(noWords),
    once(() => wordsOfTerms(terms, target)),
  )

/** How often each word stands in the text's language, and in the other. */
interface Words {
  readonly own: Map<string, number>
  readonly other: Map<string, number>
}

const noWords = (): Words => ({ own: new Map(), other: new Map() })

function wordsOfTerms(terms: readonly Term[], target: string): Words {
  const { own, other } = noWords()
  for (const { term, forms = [], gloss = '', renderings, definition } of terms) {
    for (const words of [term, ...forms]) addWords(words, own)
    for (const words of [gloss, ...renderings, prose(definition?.[target] ?? '')]) addWords(commonWords(words), other)
  }
  return { own, other }
}

/** Without names and titles, which translations keep: *Madame Le Goff* makes no English word of *madame*. */
const commonWords = (text: string): string => text.replace(/(?!I\b)\p{Lu}[\p{L}\p{M}]*/gu, ' ')

/** What is said, without the words that it is said of. */
const prose = (body: string): string => body.replace(/\*[^*]*\*/g, ' ')

function wordsIn(text: string): string[] {
  const small = text.toLowerCase()
  return cut(small, letterRuns(small))
}

function addWords(text: string, to: Map<string, number>): void {
  for (const word of wordsIn(text)) to.set(word, (to.get(word) ?? 0) + 1)
}

/**
 * Emphasis in a note sets off the words that it is about: those of the text's language, unless most of them are known from
 * the translation and the notes alone: *la lingerie* is as French as its article. An accent that English lacks settles it,
 * and of single letters a note tells how they sound. The words are asked for where that does not settle it: of most
 * chapters nobody need count them.
 */
function marker(language: string, ofUnits: () => Words, ofTerms: () => Words): Marker {
  const countOf = (word: string, side: keyof Words): number =>
    (ofUnits()[side].get(word) ?? 0) + (ofTerms()[side].get(word) ?? 0)
  const leaning = (word: string): number => {
    const [here, there] = [countOf(word, 'own'), countOf(word, 'other')]
    return here === 0 ? -Math.sign(there) : Math.max(here - there, 0) / (here + there)
  }
  const isOwn = (text: string): boolean => {
    if (/[àâçèéêëîïôûùœ]/i.test(text) || /^[b-z]$/.test(text)) return true
    const quoted = wordsIn(text)
    return quoted.length === 0 || quoted.reduce((sum, word) => sum + leaning(word), 0) > -quoted.length / 2
  }
  const mark: Marker = content =>
    content.map(node => {
      if (node.type !== 'element') return node
      if (node.tagName !== 'em') return { ...node, children: mark(node.children) }
      return isOwn(textOf(node)) ? { ...node, properties: { ...node.properties, ...languageOf(language) } } : node
    })
  return mark
}

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : ''
