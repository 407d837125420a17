import type { Element } from 'xast'
import type { Term } from '../../core/model/annotation.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { Unit } from '../../core/model/unit.ts'
import { block, type Content, raw, x } from '../xml.ts'
import type { Reading } from './body.ts'
import { noteContent, saidIn } from './content.ts'
import { termId } from './ids.ts'

/** What stands beside both texts: links of sentences and of words, the glossary, and notes. */
export function standOffOf(reading: Reading): Element[] {
  const { edition } = reading
  const translated = new Set(edition.units.flatMap(({ id, target }) => (target === null ? [] : [id])))
  const parts = [
    ...linkGroup('sentences', edition.units, unit => sentenceLinks(unit, translated, reading)),
    ...linkGroup('words', edition.units, unit => wordLinks(unit, reading)),
    ...glossary(edition),
    ...edition.units.flatMap(unit => notes(unit, reading)),
  ]
  return parts.length === 0 ? [] : [block('standOff', {}, parts)]
}

interface Pair {
  /** Ids, which hold nothing that XML would escape. */
  readonly targets: readonly string[]
  readonly score: number
}

function linkGroup(type: string, units: readonly Unit[], pairsOf: (unit: Unit) => readonly Pair[]): Element[] {
  const lines = units.flatMap(unit => {
    const pairs = pairsOf(unit)
    return pairs.length === 0 ? [] : [raw(pairs.map(linkElement).join('\n'))]
  })
  return lines.length === 0 ? [] : [block('linkGrp', { type }, lines)]
}

/** A novel has some hundred thousand: as text they take neither the time nor the memory of elements. */
const linkElement = ({ targets, score }: Pair): string =>
  `<link target="${targets.map(id => `#${id}`).join(' ')}" cert="${Number(score.toFixed(3))}" />`

/** Links with something on both sides. What is translated with another unit is linked to that unit's translation. */
function sentenceLinks(unit: Unit, translated: ReadonlySet<string>, { ids }: Reading): Pair[] {
  return unit.links.flatMap(({ source, target, unit: other, score }): Pair[] => {
    const own = source.map(index => ids.sentence(unit, 'source', index))
    const facing =
      other !== undefined && translated.has(other)
        ? [ids.unit(other, 'target')]
        : target.map(index => ids.sentence(unit, 'target', index))
    return own.length === 0 || facing.length === 0 ? [] : [{ targets: [...new Set([...own, ...facing])], score }]
  })
}

function wordLinks(unit: Unit, { ids, words }: Reading): Pair[] {
  return words(unit).links.map(({ source, target, score }) => ({
    targets: [ids.word(unit.id, 'source', source), ids.word(unit.id, 'target', target)],
    score,
  }))
}

function glossary({ terms, source, target }: Edition): Element[] {
  const entries = Object.values(terms)
  if (entries.length === 0) return []
  const lines = entries.flatMap(term => [
    x('label', { 'xml:id': termId(term.id), 'xml:lang': source.language }, [x('term', {}, [term.term])]),
    x('item', {}, spaced(explained(term, terms, target?.language ?? 'en'))),
  ])
  return [block('list', { type: 'gloss' }, lines)]
}

function explained(term: Term, terms: Edition['terms'], language: string): Element[] {
  const { pos, gender, level, ipa, expansion, gloss, renderings, definition = {}, example = {}, see } = term
  const said = (type: string, value: string | undefined, tag?: string): Element[] =>
    value === undefined ? [] : [x('seg', { type, 'xml:lang': tag }, [value])]
  const inLanguages = (type: string, texts: Readonly<Record<string, string | undefined>>): Element[] =>
    Object.entries(texts).flatMap(([tag, words]) => (words === undefined ? [] : [saidIn(type, tag, words)]))
  return [
    ...(gloss === undefined ? [] : [x('gloss', { 'xml:lang': language, target: `#${termId(term.id)}` }, [gloss])]),
    ...said('partOfSpeech', pos),
    ...said('gender', gender),
    ...said('level', level),
    ...said('pronunciation', ipa),
    ...said('expansion', expansion),
    ...renderings.flatMap(rendering => said('rendering', rendering, language)),
    ...inLanguages('definition', definition),
    ...inLanguages('example', example),
    ...see.flatMap(id => (terms[id] === undefined ? [] : [x('ref', { target: `#${termId(id)}` }, [terms[id].term])])),
  ]
}

const spaced = (elements: readonly Element[]): Content[] =>
  elements.flatMap((each, index) => (index === 0 ? [each] : [' ', each]))

/** The author's notes on their places, and of a stale unit the text that its translation was made from. */
function notes({ id, annotations, target, staleSource }: Unit, { ids, edition }: Reading): Element[] {
  const own = annotations.flatMap((annotation, index) => {
    if (annotation.kind !== 'note') return []
    const place = annotation.source.length === 0 ? id : ids.place(id, 'source', index)
    const { kind, body } = annotation.note
    return [
      x('note', { type: kind, 'xml:lang': edition.target?.language ?? 'en', target: `#${place}` }, noteContent(body)),
    ]
  })
  if (staleSource === undefined || target === null) return own
  const place = `#${ids.unit(id, 'target')}`
  return [
    ...own,
    x('note', { type: 'translatedFrom', 'xml:lang': edition.source.language, target: place }, [staleSource]),
  ]
}
