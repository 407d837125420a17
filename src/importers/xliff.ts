import type { Element, Root } from 'hast'
import type { PhrasingContent } from 'mdast'
import { plainOf } from '../core/model/plain.ts'
import type { Provenance } from '../core/model/unit.ts'
import { codedWords } from './codes.ts'
import { attribute, find, outermost, textIn } from './elements.ts'
import type { Importer } from './importer.ts'
import { readXml, rootName } from './read-xml.ts'
import { codes, type Segment, type SegmentFile, segmentsToForeign } from './segments.ts'

/** XLIFF 1.2 and 2.x: a unit of the file is a unit of the text. */
export const xliff: Importer = {
  name: 'XLIFF',
  extensions: ['.xlf', '.xliff'],
  sniff: file => rootName(file)?.toLowerCase() === 'xliff',
  read: (file, options) => {
    const { tree, messages } = readXml(file, 'XLIFF')
    if (tree === undefined) return { messages }
    const root = find(tree, ({ tagName }) => tagName === 'xliff')!
    const read = attribute(root, 'srcLang') === undefined ? versionOne(tree) : versionTwo(root)
    const foreign = segmentsToForeign(read, file, options)
    return { ...foreign, messages: [...messages, ...foreign.messages] }
  },
}

const named = (node: Element | Root, name: string): Element[] => outermost(node, ({ tagName }) => tagName === name)
const child = (node: Element, name: string): Element | undefined =>
  node.children.find((each): each is Element => each.type === 'element' && each.tagName === name)

/** What counts how often something was left out. */
type Tally = Record<string, number>

const fuzzy = 'translations of a similar text'
const unconfirmed = 'copies of the text in place of a translation'
const untranslated = 'units that are not to be translated'

/** Whether people are asked to translate it; style names and code are not for a reader. */
function isTranslated(unit: Element, dropped: Tally): boolean {
  if (attribute(unit, 'translate') !== 'no') return true
  count(untranslated, dropped)
  return false
}

function count(what: string, dropped: Tally, times = 1): void {
  dropped[what] = (dropped[what] ?? 0) + times
}

function versionOne(tree: Root): SegmentFile {
  const files = named(tree, 'file')
  const language = (name: string) => files.map(file => attribute(file, name)).find(tag => tag !== undefined) ?? ''
  const dropped: Tally = {}
  const segments = files.flatMap(file =>
    named(file, 'trans-unit').flatMap(unit => (isTranslated(unit, dropped) ? [segmentOfOne(unit, file, dropped)] : [])),
  )
  return { languages: [language('source-language'), language('target-language')], segments, dropped }
}

function segmentOfOne(unit: Element, file: Element, dropped: Tally): Segment {
  const target = child(unit, 'target')
  const state = target && attribute(target, 'state')
  const trados = outermost(unit, ({ tagName }) => tagName === 'seg').map(originOf)
  const how = (target && attribute(target, 'state-qualifier')) ?? trados.find(origin => origin !== '') ?? ''
  const source = phrasesIn(child(unit, 'source'), dropped)
  const words = confirmed({ source, target: phrasesIn(target, dropped), state, how }, dropped)
  const machine = /^(?:mt-suggestion|leveraged-mt)$/.test(how) && words.length > 0 ? engineOf(file) : undefined
  return {
    source,
    target: words,
    notes: notesIn(unit),
    ...(machine === undefined ? {} : { machine }),
  }
}

/** Of the unit itself; memoQ calls them comments. */
const notesIn = (unit: Element): string[] =>
  unit.children.flatMap(each => {
    if (each.type !== 'element') return []
    return each.tagName === 'note' ? [textIn(each)] : each.tagName === 'comments' ? [textIn(each).trim()] : []
  })

/** How a segment of Trados got its translation, in the words of XLIFF; empty where a person has confirmed it. */
function originOf(segment: Element): string {
  const origin = attribute(segment, 'origin') ?? ''
  if (!/^(?:Draft|)$/.test(attribute(segment, 'conf') ?? '')) return ''
  if (/^(?:n|a)?mt$/.test(origin)) return 'mt-suggestion'
  return origin === 'tm' && Number(attribute(segment, 'percent') ?? 100) < 100 ? 'fuzzy-match' : ''
}

interface Claimed {
  readonly source: readonly PhrasingContent[]
  readonly target: readonly PhrasingContent[]
  readonly state: string | undefined
  readonly how: string
}

/** A translation that is one: a match of a similar text hides a dropped "not", a copy in a new unit says nothing. */
function confirmed({ source, target, state = '', how }: Claimed, dropped: Tally): readonly PhrasingContent[] {
  const refused = how === 'fuzzy-match' ? fuzzy : isCopy(source, target) && unbegun.has(state) ? unconfirmed : undefined
  if (refused === undefined || target.length === 0) return target
  count(refused, dropped)
  return []
}

const unbegun = new Set(['new', 'needs-translation', 'initial'])
const isCopy = (one: readonly PhrasingContent[], other: readonly PhrasingContent[]): boolean =>
  plainOf(wordsOf(one)) === plainOf(wordsOf(other))

const wordsOf = (nodes: readonly PhrasingContent[]): string =>
  nodes.map(node => ('children' in node ? wordsOf(node.children) : 'value' in node ? node.value : ' ')).join('')

function engineOf(file: Element): Provenance {
  const tool = find(file, ({ tagName }) => tagName === 'tool')
  const engine = (tool && (attribute(tool, 'tool-name') ?? attribute(tool, 'tool-id'))) ?? 'unknown'
  return { engine, date: attribute(file, 'date') ?? 'unknown' }
}

function versionTwo(root: Element): SegmentFile {
  const dropped: Tally = {}
  const segments = named(root, 'unit').flatMap(unit =>
    isTranslated(unit, dropped) ? [segmentOfTwo(unit, dropped)] : [],
  )
  return { languages: [attribute(root, 'srcLang') ?? '', attribute(root, 'trgLang') ?? ''], segments, dropped }
}

/** A unit's segments and what stands between them, joined: the unit is what is read as a whole. */
function segmentOfTwo(unit: Element, dropped: Tally): Segment {
  const parts = unit.children.filter(
    (each): each is Element => each.type === 'element' && /^(?:segment|ignorable)$/.test(each.tagName),
  )
  const data = dataIn(unit)
  const sides = parts.map((part, index) => {
    const source = phrasesIn(child(part, 'source'), dropped, data)
    const target = child(part, 'target')
    const own = phrasesIn(target, dropped, data)
    const order = Number((target && attribute(target, 'order')) ?? index + 1)
    if (part.tagName === 'ignorable') return { source, target: own.length > 0 ? own : source, isText: false, order }
    return {
      source,
      target: confirmed({ source, target: own, state: attribute(part, 'state'), how: '' }, dropped),
      isText: true,
      order,
    }
  })
  const ordered = sides.toSorted((one, other) => one.order - other.order)
  const hasTranslation = sides.some(({ isText, target }) => isText && target.length > 0)
  const notes = outermost(unit, ({ tagName }) => tagName === 'note').map(textIn)
  return {
    source: sides.flatMap(({ source }) => source),
    target: hasTranslation ? ordered.flatMap(({ target }) => target) : [],
    notes,
  }
}

/** What codes of a unit stood for in the original, by id. */
const dataIn = (unit: Element): ReadonlyMap<string, string> =>
  new Map(outermost(unit, ({ tagName }) => tagName === 'data').map(each => [attribute(each, 'id') ?? '', textIn(each)]))

function phrasesIn(node: Element | undefined, dropped: Tally, data?: ReadonlyMap<string, string>): PhrasingContent[] {
  if (node === undefined) return []
  const { content, lost } = codedWords(node.children, data)
  count(codes, dropped, lost)
  return content
}
