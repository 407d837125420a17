import type { Element, ElementContent, Root } from 'hast'
import type { PhrasingContent } from 'mdast'
import { primarySubtag } from '../core/language/primary.ts'
import type { Provenance } from '../core/model/unit.ts'
import { codedWords } from './codes.ts'
import { attribute, element, elementsIn, find, textIn } from './elements.ts'
import type { Importer, ReadOptions } from './importer.ts'
import { readXml, rootName } from './read-xml.ts'
import { codes, type Segment, type SegmentFile, segmentsToForeign } from './segments.ts'

/** A translation memory, TMX 1.4b: a unit a pair, in its order. */
export const tmx: Importer = {
  name: 'TMX',
  extensions: ['.tmx'],
  sniff: file => rootName(file)?.toLowerCase() === 'tmx',
  read: (file, options) => {
    const { tree, messages } = readXml(file, 'TMX')
    if (tree === undefined) return { messages }
    const foreign = segmentsToForeign(memoryOf(tree, options), file, options)
    return { ...foreign, messages: [...messages, ...foreign.messages] }
  },
}

function memoryOf(tree: Root, options: ReadOptions): SegmentFile {
  const units = [...elementsIn(tree)].filter(({ tagName }) => tagName === 'tu')
  const header = find(tree, ({ tagName }) => tagName === 'header')
  const declared = header === undefined ? '' : (attribute(header, 'srclang') ?? '')
  const languages = languagesOf(units, declared, options)
  const others = units
    .flatMap(variantsOf)
    .filter(variant => !languages.some(tag => sameLanguage(languageIn(variant), tag)))
  const isOmegaT = header !== undefined && /omegat/i.test(attribute(header, 'creationtool') ?? '')
  const dropped = { 'texts in other languages': others.length, [codes]: 0 }
  const words = (variant: Element | undefined) => {
    const { content, lost } = codedWords(wordsIn(variant, isOmegaT))
    dropped[codes]! += lost
    return content
  }
  return { languages, segments: units.map(unit => segmentOf(unit, languages, words)), dropped }
}

const sameLanguage = (one: string, other: string): boolean => primarySubtag(one) === primarySubtag(other)
const variantsOf = (unit: Element): Element[] => [...elementsIn(unit)].filter(({ tagName }) => tagName === 'tuv')
const languageIn = (variant: Element): string => attribute(variant, 'xmlLang') ?? attribute(variant, 'lang') ?? ''

/** The two languages that are asked for where the file has them, else the source's and the first other one. */
function languagesOf(units: readonly Element[], declared: string, { language, other }: ReadOptions): [string, string] {
  const tags = [...new Set(units.flatMap(variantsOf).map(languageIn))]
  const named = (code: string | undefined) => tags.find(tag => code !== undefined && sameLanguage(tag, code))
  const first = named(language.code) ?? named(declared) ?? tags[0] ?? ''
  return [first, named(other?.code) ?? tags.find(tag => !sameLanguage(tag, first)) ?? '']
}

type Words = (variant: Element | undefined) => PhrasingContent[]

function segmentOf(unit: Element, [first, second]: readonly [string, string], words: Words): Segment {
  const variants = variantsOf(unit)
  const in_ = (tag: string) => (tag === '' ? undefined : variants.find(each => sameLanguage(languageIn(each), tag)))
  const [source, target] = [in_(first), in_(second)]
  const machine = engineOf(unit, target)
  return {
    source: words(source),
    target: words(target),
    notes: childrenNamed(unit, 'note').map(textIn),
    ...(machine === undefined ? {} : { machine }),
  }
}

const childrenNamed = (node: Element, name: string): Element[] =>
  node.children.filter((child): child is Element => child.type === 'element' && child.tagName === name)

function wordsIn(variant: Element | undefined, isOmegaT: boolean): readonly ElementContent[] {
  const segment = variant && childrenNamed(variant, 'seg')[0]
  if (segment === undefined) return []
  return isOmegaT ? segment.children.flatMap(withoutShortTags) : segment.children
}

/** In its own memories OmegaT writes codes as words, such as `<f0>`, `</f0>`, `<br1/>`: here, as elements without words. */
function withoutShortTags(node: ElementContent): ElementContent[] {
  if (node.type !== 'text') return [node]
  return node.value
    .split(/(<\/?[a-z]{1,3}\d{1,4}\/?>)/)
    .map((value, index) => (index % 2 === 0 ? { type: 'text', value } : element('ut', [])))
}

/** The engine that made a translation, where a property names one, as `translate` writes it. */
function engineOf(unit: Element, target: Element | undefined): Provenance | undefined {
  const properties = [unit, ...(target === undefined ? [] : [target])].flatMap(each => childrenNamed(each, 'prop'))
  const property = (name: string) => properties.filter(each => attribute(each, 'type') === name).map(textIn)[0]
  const engine = property('engine')
  if (engine === undefined) return undefined
  const model = property('model')
  const moment = attribute(target ?? unit, 'creationdate') ?? attribute(unit, 'creationdate')
  return { engine, ...(model === undefined ? {} : { model }), date: dateOf(moment) }
}

/** `20261123T101500Z` → `2026-11-23T10:15:00Z` */
function dateOf(moment: string | undefined): string {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(moment ?? '')
  if (parts === null) return 'unknown'
  const [, year, month, day, hour, minute, second] = parts
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}
