import type { Definition, Nodes, Parents, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { isSafeAddress } from '../model/address.ts'
import { sourceFile } from '../model/file.ts'
import type { Message, Place } from '../model/message.ts'
import { nestedTooDeeply } from '../rules/nested-too-deeply.ts'
import { rawHtml } from '../rules/raw-html.ts'
import { message } from '../rules/rule.ts'
import { unsafeAddress } from '../rules/unsafe-address.ts'
import { mostLevels, tooDeepLine, tooDeepNode } from './markdown.ts'

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkStringify, { bullet: '-' }).freeze()

/** Markdown that any renderer may be given, and what was left out of it. */
export interface SafeMarkdown {
  readonly text: string
  readonly messages: readonly Message[]
}

/**
 * The Markdown of a note or a definition, as it is where nothing is wrong with it. Editions carry it as Markdown, and
 * an app renders it with what it has: raw HTML and links that could run a script are left out here.
 *
 * @param place where the Markdown stands
 */
export function safeMarkdown(text: string, place: Place): SafeMarkdown {
  if (!maybeUnsafe.test(text) && markersIn(text) <= mostLevels) return { text, messages: [] }
  const root = treeOf(text)
  if (root === undefined) return { text: '', messages: [message(nestedTooDeeply, place, { most: mostLevels })] }
  const messages: Message[] = []
  const walk: Walk = { definitions: definitionsIn(root), place, messages }
  const safe = withSafeChildren(root, walk)
  return { text: messages.length === 0 ? text : markdown.stringify(safe).trimEnd(), messages }
}

/** What an autolink, HTML, a link with its address or a definition has in it. Most notes have none of these. */
const maybeUnsafe = /<|\]\(|\]:/

/** What can open a level of nesting. */
const markersIn = (text: string): number => text.match(/[>*_~[+-]|\d[.)]/g)?.length ?? 0

/** Undefined where it is nested more deeply than it may be. */
function treeOf(text: string): Root | undefined {
  if (tooDeepLine(sourceFile('', text)) !== undefined) return undefined
  try {
    const root = markdown.parse(text)
    return tooDeepNode(root) === undefined ? root : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

interface Walk {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly place: Place
  readonly messages: Message[]
}

function definitionsIn(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>()
  const look = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if ('children' in node) for (const child of node.children) look(child)
  }
  look(root)
  return definitions
}

function safeNode(node: Nodes, walk: Walk): Nodes[] {
  switch (node.type) {
    case 'html':
      walk.messages.push(message(rawHtml, walk.place, { actual: beginningOf(node.value) }))
      return []
    case 'definition':
      return isKept(node.url, 'image', walk) ? [node] : []
    case 'link':
      return isKept(node.url, 'link', walk) ? [withSafeChildren(node, walk)] : safeChildren(node.children, walk)
    case 'image':
      return isKept(node.url, 'image', walk) ? [node] : [{ type: 'text', value: node.alt ?? '' }]
    case 'linkReference': {
      const { url } = walk.definitions.get(node.identifier)!
      const isGone = !isSafeAddress(url, 'image')
      if (!isGone && isKept(url, 'link', walk)) return [withSafeChildren(node, walk)]
      return safeChildren(node.children, walk)
    }
    case 'imageReference': {
      const isGone = !isSafeAddress(walk.definitions.get(node.identifier)!.url, 'image')
      return isGone ? [{ type: 'text', value: node.alt ?? '' }] : [node]
    }
    default:
      return ['children' in node ? withSafeChildren(node, walk) : node]
  }
}

function isKept(url: string, of: 'link' | 'image', { place, messages }: Walk): boolean {
  const isSafe = isSafeAddress(url, of)
  if (!isSafe) messages.push(message(unsafeAddress, place, { actual: url }))
  return isSafe
}

const beginningOf = (html: string): string => {
  const [line = ''] = html.split('\n')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}

const withSafeChildren = <Parent extends Parents>(node: Parent, walk: Walk): Parent => ({
  ...node,
  children: safeChildren(node.children, walk),
})

/** Texts that stand side by side become one, so that what they spell together is escaped as what it is. */
function safeChildren(nodes: readonly Nodes[], walk: Walk): Nodes[] {
  const joined: Nodes[] = []
  for (const node of nodes.flatMap(each => safeNode(each, walk))) {
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + node.value }
    else joined.push(node)
  }
  return joined
}
