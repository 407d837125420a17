import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import { placeAt, type SourceFile } from '../model/file.ts'
import type { Message, Place } from '../model/message.ts'
import { message } from '../rules/rule.ts'
import { yamlSyntax } from '../rules/yaml-syntax.ts'
import { conflictIn } from './conflict.ts'
import { problemsIn, strangeMark, tooDeep, type YamlProblem } from './yaml-problems.ts'

/** A piece of YAML inside a file: the whole file, or its front matter. `offset` is where it starts, UTF-16. */
export interface YamlSource {
  readonly file: SourceFile
  readonly text: string
  readonly offset: number
}

/** YAML as data, able to say where each of its values stands. */
export interface YamlTree {
  readonly value: unknown
  /** Place of the value at a path, of its nearest parent where it is absent. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place
  /** Place of a field's name. */
  readonly placeOfKey: (path: readonly PropertyKey[]) => Place
  /** Whether entries of a list that cannot be read stand as `null` in `value`; `messages` says why. */
  readonly isPartial: boolean
  readonly messages: readonly Message[]
}

const bounds = { maxAliasCount: 100 }

/**
 * Reads YAML 1.2 without ever throwing; a document that cannot be read has `value` undefined. Where a field stands twice,
 * the last one is read, and of a list with broken entries the others, so that what else is wrong is said too.
 */
export function parseYaml({ file, text, offset }: YamlSource): YamlTree {
  const conflict = conflictIn(file)
  if (conflict !== undefined) {
    const nowhere = () => conflict.place
    return { value: undefined, placeOf: nowhere, placeOfKey: nowhere, isPartial: false, messages: [conflict] }
  }
  const placeOfRange = (start: number, end: number) => placeAt(file, offset + start, offset + Math.max(end, start))
  const whole = placeAt(file, offset)
  const { document, problems, isReadable, isPartial } = documentIn(text)
  const messages = problems.map(({ start, end, problem }) => message(yamlSyntax, placeOfRange(start, end), { problem }))
  visit(document, {
    Map: (_, map) => {
      map.items = lastOfEach(map.items)
    },
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string' || !unprintable.test(value)) return
      const place = range ? placeOfRange(range[0], range[1]) : whole
      messages.push(message(yamlSyntax, place, { problem: 'a character stands there that no text has' }))
    },
  })
  const placeOfNode = (node: unknown) =>
    isNode(node) && node.range ? placeOfRange(node.range[0], node.range[1]) : undefined
  const pairsOf = pairsByKey()
  const childOf = (node: unknown, key: PropertyKey): unknown => {
    if (isMap(node)) return pairsOf(node).get(key)?.value
    return isSeq(node) && typeof key === 'number' ? node.items[key] : undefined
  }
  /** The nodes from the whole to a path, as far as they are there. */
  const nodesOf = (path: readonly PropertyKey[]): unknown[] => {
    const nodes: unknown[] = [document.contents]
    for (const key of path) nodes.push(childOf(nodes.at(-1), key))
    return nodes
  }
  const placeOf = (path: readonly PropertyKey[]): Place =>
    nodesOf(path)
      .reverse()
      .map(placeOfNode)
      .find(place => place !== undefined) ?? whole
  const placeOfKey = (path: readonly PropertyKey[]): Place => {
    const map = nodesOf(path.slice(0, -1)).at(-1) ?? document.contents
    return placeOfNode(isMap(map) ? pairsOf(map).get(path.at(-1)!)?.key : undefined) ?? placeOf(path)
  }
  return { value: isReadable ? dataOf(document) : undefined, placeOf, placeOfKey, isPartial, messages }

  function dataOf(read: typeof document): unknown {
    try {
      return read.toJS(bounds)
    } catch (error) {
      const tooMany = error instanceof ReferenceError && error.message.startsWith('Excessive')
      const problem = tooMany ? 'its aliases stand for too much' : (error as Error).message
      messages.push(message(yamlSyntax, whole, { problem }))
      return undefined
    }
  }
}

/** A document, what is wrong in it, and whether it is data all the same, with or without entries that are not. */
function documentIn(text: string) {
  const deep = tooDeep(text)
  if (deep !== undefined) return { document: documentOf(''), problems: [deep], isReadable: false, isPartial: false }
  const document = documentOf(text)
  const twice = problemsOfKeys(document)
  if (isSound(document)) return { document, problems: twice, isReadable: true, isPartial: false }
  const { problems, rest } = problemsIn(text)
  const partial = rest === undefined ? undefined : documentOf(rest)
  if (partial === undefined || !isSound(partial)) return { document, problems, isReadable: false, isPartial: false }
  const all = [...problems, ...problemsOfKeys(partial)].toSorted((one, other) => one.start - other.start)
  return { document: partial, problems: all, isReadable: true, isPartial: true }
}

const documentOf = (text: string): Document.Parsed =>
  // The parser would compare each key with all those before it.
  parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false, uniqueKeys: false })

const isSound = (document: Document.Parsed): boolean =>
  document.errors.length === 0 && strangeMark(document) === undefined

function problemsOfKeys(document: Document.Parsed): YamlProblem[] {
  const problems: YamlProblem[] = []
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>()
      for (const pair of items) {
        const [key, start] = [keyOf(pair), isNode(pair.key) ? pair.key.range?.[0] : undefined]
        if (seen.has(key) && start !== undefined) {
          problems.push({ start, end: start + 1, problem: 'a field stands twice' })
        }
        seen.add(key)
      }
    },
  })
  return problems
}

/** Control characters and halves of characters, which YAML's escapes can name. */
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Surrogate}]/u

/** Of the pairs whose key stands twice, the last. */
function lastOfEach<Item extends { readonly key: unknown }>(pairs: readonly Item[]): Item[] {
  const last = new Map(pairs.map(pair => [keyOf(pair), pair]))
  return pairs.filter(pair => last.get(keyOf(pair)) === pair)
}

const keyOf = ({ key }: { readonly key: unknown }): unknown => (isScalar(key) ? key.value : key)

/** The pairs of a map by their keys, made when a map is first asked for. */
function pairsByKey(): (map: YAMLMap) => ReadonlyMap<unknown, Pair> {
  const known = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>()
  return map => {
    const pairs = known.get(map) ?? new Map(map.items.map(pair => [keyOf(pair), pair]))
    known.set(map, pairs)
    return pairs
  }
}
