import type { ElementContent } from 'hast'
import type { Term } from '../../core/model/annotation.ts'
import type { Edition } from '../../core/model/edition.ts'
import { languageOf } from './element.ts'

/** Puts the language of the text on words of it that stand in English prose. */
export type Marker = (content: readonly ElementContent[]) => ElementContent[]

const markers = new WeakMap<Edition, Marker>()

/** For the notes and definitions of a text: its own words and those of its translation tell the two languages apart. */
export function markerOf(edition: Edition): Marker {
  const known = markers.get(edition)
  if (known !== undefined) return known
  const { source, units, terms } = edition
  const [own, other] = [new Set<string>(), new Set<string>()]
  for (const unit of units) {
    addWords(unit.source.text, own)
    addWords(unit.target?.text ?? '', other)
    for (const annotation of unit.annotations)
      if (annotation.kind === 'note') addWords(prose(annotation.note.body), other)
  }
  addTerms(Object.values(terms), edition.target?.language ?? 'en', { own, other })
  const made = marker(source.language, { own, other })
  markers.set(edition, made)
  return made
}

/** For definitions where no text stands: the glossary's own words. */
export function markerOfTerms(terms: readonly Term[], source: string, target: string): Marker {
  const words = { own: new Set<string>(), other: new Set<string>() }
  addTerms(terms, target, words)
  return marker(source, words)
}

interface Words {
  readonly own: Set<string>
  readonly other: Set<string>
}

function addTerms(terms: readonly Term[], target: string, { own, other }: Words): void {
  for (const { term, forms = [], gloss = '', renderings, definition } of terms) {
    for (const words of [term, ...forms]) addWords(words, own)
    for (const words of [gloss, ...renderings, prose(definition?.[target] ?? '')]) addWords(words, other)
  }
}

/** What is said, without the words that it is said of. */
const prose = (body: string): string => body.replace(/\*[^*]*\*/g, ' ')

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []

function addWords(text: string, to: Set<string>): void {
  for (const word of wordsIn(text)) to.add(word)
}

/**
 * Emphasis in a note sets off the words that it is about: those of the text's language, unless more of them are known
 * from the translation and the notes alone than from the text alone. An accent that English lacks settles it.
 */
function marker(language: string, { own, other }: Words): Marker {
  const isOwn = (text: string): boolean => {
    if (/[àâçèéêëîïôûùœ]/i.test(text)) return true
    const words = wordsIn(text)
    const only = (of: Set<string>, not: Set<string>): number =>
      words.filter(word => of.has(word) && !not.has(word)).length
    return only(other, own) <= only(own, other)
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
