import { isUtf8 } from 'node:buffer'
import { parseXml, type XmlDocument, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml'
import { placeAt, sourceFile } from '../core/model/file.ts'
import type { Place } from '../core/model/message.ts'
import type { Span } from '../core/model/span.ts'
import type { TaggedText } from '../core/model/tagged-text.ts'
import { decoded } from './decoded.ts'
import type { ForeignFile } from './importer.ts'

/** A unit that was given to a translator, as it comes back. */
export interface ReturnedUnit {
  readonly id: string
  /** Where it stands in the file. */
  readonly place: Place
  readonly source: TaggedText
  /** Absent where there is no translation. */
  readonly target?: TaggedText
  /** Print of the translation that was given; absent where the program did not keep it. */
  readonly given?: string
  /** Whether the translator says that the translation is done, or more than that. */
  readonly state: 'open' | 'done' | 'final'
}

/** A text of a library that comes back from a translator. */
export interface ReturnedText {
  readonly text: string
  readonly units: readonly ReturnedUnit[]
}

/** What texts of a library an XLIFF file holds, as `build` wrote them; none where it is another file. */
export function returnedTexts(file: ForeignFile): ReturnedText[] {
  const { text: clean } = decoded(file)
  if (clean === undefined) return []
  // What has no width is kept: the words are compared with those that were given.
  const text = isUtf8(file.bytes) ? new TextDecoder().decode(file.bytes) : clean
  if (!/<(?:\w+:)?xliff[\s>]/.test(text.slice(0, 4096))) return []
  const read = sourceFile(file.name, text)
  try {
    const root = parseXml(read.text, { includeOffsets: true })
    return elementsIn(root, 'file').flatMap((element): ReturnedText[] => {
      const [, id] = /^corpus\/([a-z0-9-]+)\/[\w-]+\.md$/.exec(element.attributes.original ?? '') ?? []
      const place = ({ start }: XmlElement) => placeAt(read, start)
      return id === undefined ? [] : [{ text: id, units: unitsIn(element, place) }]
    })
  } catch {
    return []
  }
}

type PlaceOf = (element: XmlElement) => Place

function unitsIn(file: XmlElement, placeOf: PlaceOf): ReturnedUnit[] {
  const ones = elementsIn(file, 'trans-unit').map(unit => unitOfOne(unit, placeOf(unit)))
  return [...ones, ...elementsIn(file, 'unit').map(unit => unitOfTwo(unit, placeOf(unit)))]
}

function unitOfOne(unit: XmlElement, place: Place): ReturnedUnit {
  const [source] = childrenOf(unit, 'source')
  const [target] = childrenOf(unit, 'target')
  const [, given] = /^target:(\w+)$/.exec(unit.attributes.extradata ?? '') ?? []
  return returned({
    id: unit.attributes.resname ?? unit.attributes.id ?? '',
    place,
    source: source === undefined ? [] : [source],
    target: target === undefined ? [] : [target],
    given,
    states: [target?.attributes.state],
  })
}

function unitOfTwo(unit: XmlElement, place: Place): ReturnedUnit {
  const parts = unit.children.filter(isElement).filter(({ name }) => /^(?:segment|ignorable)$/.test(local(name)))
  const sources = parts.flatMap(part => childrenOf(part, 'source'))
  const segments = parts.filter(({ name }) => local(name) === 'segment')
  const isTranslated = segments.some(part => childrenOf(part, 'target').length > 0)
  const targets = parts.flatMap(part => {
    const own = childrenOf(part, 'target')
    return own.length > 0 || local(part.name) === 'segment' ? own : childrenOf(part, 'source')
  })
  const given = elementsIn(unit, 'meta').find(({ attributes }) => attributes.type === 'target')
  return returned({
    id: unit.attributes.id ?? '',
    place,
    source: sources,
    target: isTranslated ? targets : [],
    given: given?.text.trim(),
    states: segments.map(({ attributes }) => attributes.state),
  })
}

interface Read {
  readonly id: string
  readonly place: Place
  readonly source: readonly XmlElement[]
  readonly target: readonly XmlElement[]
  readonly given: string | undefined
  readonly states: readonly (string | undefined)[]
}

function returned({ id, place, source, target, given, states }: Read): ReturnedUnit {
  const own = taggedIn(target)
  return {
    id,
    place,
    source: taggedIn(source),
    ...(own.text.trim() === '' ? {} : { target: own }),
    ...(given === undefined ? {} : { given }),
    state: stateOf(states),
  }
}

function stateOf(states: readonly (string | undefined)[]): ReturnedUnit['state'] {
  if (states.every(state => state === 'final' || state === 'signed-off')) return 'final'
  const done = new Set(['translated', 'reviewed', 'final', 'signed-off'])
  return states.every(state => state !== undefined && done.has(state)) ? 'done' : 'open'
}

/** The words and tags of elements, one after the other. */
function taggedIn(elements: readonly XmlElement[]): TaggedText {
  const flat = { text: '', tags: [] as { id: string; span: Span }[] }
  for (const element of elements) for (const child of element.children) add(child, flat)
  return flat
}

function add(node: XmlNode, flat: { text: string; readonly tags: { id: string; span: Span }[] }): void {
  if (node instanceof XmlText) flat.text += node.text.replace(/[ \t]*\n[ \t]*/g, ' ')
  if (!isElement(node)) return
  const name = local(node.name)
  const isTag = /^(?:g|x|pc|ph)$/.test(name)
  const kind = node.attributes.ctype ?? node.attributes.subType ?? ''
  if (isTag && /^(?:lb|xlf:lb)$/.test(kind)) flat.text += '\n'
  else if (isTag && /^(?:x-|md:)paragraph$/.test(kind)) flat.text += '\n\n'
  else if (!isTag) for (const child of node.children) add(child, flat)
  else {
    const at = flat.tags.length
    const start = flat.text.length
    const id = node.attributes.id ?? ''
    flat.tags.push({ id, span: [start, start] })
    for (const child of node.children) add(child, flat)
    flat.tags[at] = { id, span: [start, flat.text.length] }
  }
}

const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const childrenOf = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter(isElement).filter(child => local(child.name) === name)

/** Elements of this name, outermost first found. */
function elementsIn(parent: XmlElement | XmlDocument, name: string): XmlElement[] {
  return parent.children
    .filter(isElement)
    .flatMap(child => (local(child.name) === name ? [child] : elementsIn(child, name)))
}
