import type { Element, ElementContent, Root } from 'hast'
import type { PhrasingContent } from 'mdast'
import { plainOf } from '../core/model/plain.ts'
import type { Provenance } from '../core/model/unit.ts'
import { attribute, elementsIn, find, outermost, textIn } from './elements.ts'
import type { Importer } from './importer.ts'
import { readXml, rootName } from './read-xml.ts'
import { type Segment, type SegmentFile, segmentsToForeign } from './segments.ts'

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

/** Halves of a pair that say nothing to a reader. */
const isCode = ({ tagName }: Element): boolean => /^(?:bpt|ept|it|bx|ex|sc|ec)$/.test(tagName)

const named = (node: Element | Root, name: string): Element[] => outermost(node, ({ tagName }) => tagName === name)
const child = (node: Element, name: string): Element | undefined =>
  node.children.find((each): each is Element => each.type === 'element' && each.tagName === name)

/** What counts how often something was left out. */
type Tally = Record<string, number>

const fuzzy = 'translations of a similar text'
const unconfirmed = 'copies of the text in place of a translation'

function versionOne(tree: Root): SegmentFile {
  const files = named(tree, 'file')
  const language = (name: string) => files.map(file => attribute(file, name)).find(tag => tag !== undefined) ?? ''
  const dropped: Tally = { 'codes of another format': [...elementsIn(tree)].filter(isCode).length }
  const segments = files.flatMap(file => named(file, 'trans-unit').map(unit => segmentOfOne(unit, file, dropped)))
  return { languages: [language('source-language'), language('target-language')], segments, dropped }
}

function segmentOfOne(unit: Element, file: Element, dropped: Tally): Segment {
  const target = child(unit, 'target')
  const state = target && attribute(target, 'state')
  const how = (target && attribute(target, 'state-qualifier')) ?? ''
  const source = phrasesIn(child(unit, 'source'))
  const words = confirmed({ source, target: phrasesIn(target), state, how }, dropped)
  const machine = /^(?:mt-suggestion|leveraged-mt)$/.test(how) && words.length > 0 ? engineOf(file) : undefined
  return {
    source,
    target: words,
    notes: unit.children.flatMap(each => (each.type === 'element' && each.tagName === 'note' ? [textIn(each)] : [])),
    ...(machine === undefined ? {} : { machine }),
  }
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
  dropped[refused] = (dropped[refused] ?? 0) + 1
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
  const dropped: Tally = { 'codes of another format': [...elementsIn(root)].filter(isCode).length }
  const segments = named(root, 'unit').map(unit => segmentOfTwo(unit, dropped))
  return { languages: [attribute(root, 'srcLang') ?? '', attribute(root, 'trgLang') ?? ''], segments, dropped }
}

/** A unit's segments and what stands between them, joined: the unit is what is read as a whole. */
function segmentOfTwo(unit: Element, dropped: Tally): Segment {
  const parts = unit.children.filter(
    (each): each is Element => each.type === 'element' && /^(?:segment|ignorable)$/.test(each.tagName),
  )
  const sides = parts.map(part => {
    const source = phrasesIn(child(part, 'source'))
    const own = phrasesIn(child(part, 'target'))
    if (part.tagName === 'ignorable') return { source, target: own.length > 0 ? own : source, isText: false }
    return {
      source,
      target: confirmed({ source, target: own, state: attribute(part, 'state'), how: '' }, dropped),
      isText: true,
    }
  })
  const isTranslated = sides.some(({ isText, target }) => isText && target.length > 0)
  const notes = outermost(unit, ({ tagName }) => tagName === 'note').map(textIn)
  return {
    source: sides.flatMap(({ source }) => source),
    target: isTranslated ? sides.flatMap(({ target }) => target) : [],
    notes,
  }
}

const phrasesIn = (node: Element | undefined): PhrasingContent[] => node?.children.flatMap(phrasing) ?? []

const strong = new Set(['bold', 'x-strong', 'x-b', 'xlf:b'])
const emphasis = new Set(['italic', 'x-em', 'x-i', 'xlf:i'])
const breaks = new Set(['lb', 'xlf:lb', 'x-br'])

/** Codes of the original's format: what they are for a reader, where they say so. */
function phrasing(node: ElementContent): PhrasingContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }]
  if (node.type !== 'element') return []
  const kind = attribute(node, 'ctype') ?? attribute(node, 'subType') ?? ''
  switch (node.tagName) {
    case 'g':
    case 'pc': {
      const children = node.children.flatMap(phrasing)
      if (strong.has(kind)) return [{ type: 'strong', children }]
      return emphasis.has(kind) ? [{ type: 'emphasis', children }] : children
    }
    case 'x':
    case 'ph':
      return breaks.has(kind) ? [{ type: 'text', value: ' ' }] : placeholder(node)
    case 'bpt':
    case 'ept':
    case 'it':
    case 'bx':
    case 'ex':
    case 'sc':
    case 'ec':
      return [...elementsIn(node)]
        .filter(({ tagName }) => tagName === 'sub')
        .flatMap(sub => sub.children.flatMap(phrasing))
    default:
      return node.children.flatMap(phrasing)
  }
}

/** What stands for something that only the original has, such as a variable: as it shows itself. */
function placeholder(node: Element): PhrasingContent[] {
  const shown = attribute(node, 'equiv-text') ?? attribute(node, 'equiv') ?? attribute(node, 'disp') ?? textIn(node)
  return shown.trim() === '' || /^<[^>]*>$/.test(shown.trim()) ? [] : [{ type: 'inlineCode', value: shown }]
}
