import type { Element, Properties } from 'hast'
import { quoteOf, type Span } from '../../core/model/span.ts'
import { isNoProse, type Mark, type Unit } from '../../core/model/unit.ts'
import { element, text } from '../html/element.ts'
import { inline, type Layer, type Point } from '../html/inline.ts'
import type { Content } from '../xml.ts'
import { markNames, pointer, type Refer, teiContent } from './content.ts'
import type { Ids, Side } from './ids.ts'
import type { TaggedWord } from './words.ts'

/** What holds what: a sentence its notes and terms, these marks, and these words. */
const ranks = { sentence: 0, note: 1, term: 2, mark: 3, word: 4, code: 5 } as const

export interface Tagging {
  readonly ids: Ids
  readonly side: Side
  /** Ids of the terms that the glossary explains. */
  readonly terms: ReadonlySet<string>
  readonly words: readonly TaggedWord[]
  readonly refer: Refer
}

/**
 * One side of a unit: sentences, terms, notes' places, marks and words as elements. Where two cross, the inner one is
 * parted: its first piece has the id, the others lead to it by `prev`.
 */
export function unitContent(unit: Unit, tagging: Tagging): Content[] {
  const side = unit[tagging.side]
  if (side === null) return []
  const layers = [
    ...sentences(unit, tagging),
    ...places(unit, tagging),
    ...side.marks.flatMap(mark => markLayers(mark, side.text)),
    ...words(tagging, unit.id),
  ]
  return teiContent(inline(side.text, layers, footnotes(side.marks)), tagging.refer)
}

/** Opens elements of one name: the first with its id, further ones with the way back to it. */
function opener(name: string, id: string, properties: Properties = {}): () => Element {
  let isOpened = false
  return () => {
    const own = isOpened ? { prev: `#${id}` } : { 'xml:id': id, ...properties }
    isOpened = true
    return element(name, own)
  }
}

function sentences(unit: Unit, { ids, side }: Tagging): Layer[] {
  if (isNoProse(unit)) return []
  return unit[side]!.sentences.map((span, index) => ({
    span,
    rank: ranks.sentence,
    open: opener('s', ids.sentence(unit, side, index)),
  }))
}

/** Terms and what notes are about; in the translation their counterparts. */
function places({ id, annotations }: Unit, { ids, side, terms }: Tagging): Layer[] {
  return annotations.flatMap((annotation, index) => {
    const own = ids.place(id, side, index)
    const isTerm = annotation.kind === 'term'
    const open =
      side === 'target'
        ? opener('seg', own, { type: 'counterpart', corresp: `#${ids.place(id, 'source', index)}` })
        : isTerm
          ? opener('term', own, terms.has(annotation.term) ? { ref: `#term_${annotation.term}` } : {})
          : opener('seg', own, { type: 'noted' })
    return annotation[side].map((span): Layer => ({ span, rank: isTerm ? ranks.term : ranks.note, open }))
  })
}

function markLayers({ kind, span, url = '' }: Mark, whole: string): Layer[] {
  const name = markNames[kind]
  if (name !== undefined) {
    const rank = kind === 'code' ? ranks.code : ranks.mark
    return [{ span, rank, open: () => element(name[0], { ...name[1] }) }]
  }
  const target = pointer(url)
  if (kind === 'link') return [{ span, rank: ranks.mark, open: () => element('ref', { target }) }]
  const words = quoteOf(whole, span)
  if (kind === 'formula') return [replacing(span, element('formula', { notation: 'TeX' }, [text(words)]))]
  if (kind !== 'image') return []
  const described = words === '' ? [] : [element('figDesc', {}, [text(words)])]
  return [replacing(span, element('figure', {}, [element('graphic', { url: target }), ...described]))]
}

/** Stands once for the text beneath it, however often that is parted. */
function replacing(span: Span, node: Element): Layer {
  let isOpened = false
  const open = (): Element => {
    const made = isOpened ? element('seg', {}) : node
    isOpened = true
    return made
  }
  return { span, rank: ranks.mark, replaces: true, open }
}

const words = ({ ids, side, words }: Tagging, unit: string): Layer[] =>
  words.map(({ index, span, attributes }) => ({
    span,
    rank: ranks.word,
    open: opener('w', ids.word(unit, side, index), attributes),
  }))

const footnotes = (marks: readonly Mark[]): Point[] =>
  marks.flatMap(({ kind, label = '', span }) =>
    kind === 'footnote' ? [{ at: span[1], node: element('footnote-reference', { label }) }] : [],
  )
