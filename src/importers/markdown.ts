import type { Definition, Nodes, PhrasingContent, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { stringify } from 'yaml'
import { sourceFile } from '../core/model/file.ts'
import { protectedIn } from '../core/parse/dialect/protect.ts'
import { markdownTree } from '../core/parse/dialect/tree.ts'
import { mostLevels, tooDeepLine } from '../core/parse/markdown.ts'
import { picturePath } from '../core/pictures/pictures.ts'
import { nestedTooDeeply } from '../core/rules/nested-too-deeply.ts'
import { message } from '../core/rules/rule.ts'
import { decodedProse } from './decoded.ts'
import { endsLike, type Importer, type Written } from './importer.ts'
import { dateOf } from './metadata.ts'
import { addressOfPath, isWithFile } from './pictures.ts'
import { tomlFields } from './toml.ts'

/** CommonMark and GFM, with front matter or without. */
export const markdown: Importer = {
  name: 'Markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd', '.mdx', '.qmd'],
  sniff: file => endsLike(file, markdown.extensions),
  read: file => {
    const { text, messages } = decodedProse(file)
    if (text === undefined) return { messages }
    const deep = tooDeepLine(sourceFile(file.name, text))
    if (deep !== undefined) return { messages: [...messages, message(nestedTooDeeply, deep, { most: mostLevels })] }
    const written = markdownParts(text)
    return { tree: parseMarkdown(written.body), written, messages }
  },
}

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** @param text NFC, `\n` line ends */
export function markdownParts(text: string): Written {
  const [whole, yaml] = /^---[ \t]*\n(?:([\s\S]*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text) ?? []
  if (whole !== undefined) return { yaml: `${yaml ?? ''}\n`, body: text.slice(whole.length).replace(/^\n+/, '') }
  const [block] = /^%[^\n]*\n(?:(?:%|[ \t]+\S)[^\n]*(?:\n|$))*/.exec(text) ?? []
  if (block !== undefined) return { yaml: yamlOfTitleBlock(block), body: text.slice(block.length).replace(/^\n+/, '') }
  const [framed, toml] = /^\+\+\+[ \t]*\n(?:([\s\S]*?)\n)??\+\+\+[ \t]*(?:\n|$)/.exec(text) ?? []
  if (framed === undefined) return jsonParts(text) ?? { body: text.replace(/^\n+/, '') }
  return { yaml: yamlOfToml(toml ?? ''), body: text.slice(framed.length).replace(/^\n+/, '') }
}

/** Hugo's front matter in JSON: an object at the head, whose last brace ends its line. */
function jsonParts(text: string): Written | undefined {
  if (!/^\{\s*(?:"|\})/.test(text)) return undefined
  for (const { 0: end, index } of text.slice(0, mostJson).matchAll(/\}[ \t]*(?:\n|$)/g)) {
    if (!/^(?:\s|$)/.test(text.slice(index + end.length))) continue
    try {
      const fields: unknown = JSON.parse(text.slice(0, index + 1))
      const body = text.slice(index + end.length).replace(/^\n+/, '')
      return { yaml: stringify(fields, { lineWidth: 0 }), body }
    } catch {}
  }
  return undefined
}

/** Characters. */
const mostJson = 20_000

/** Pandoc's title block: `% title`, `% authors`, `% date`, each of which goes on where a line is set in. */
function yamlOfTitleBlock(block: string): string {
  const parts = block.split(/^%/m).slice(1)
  const [title, author, date] = parts.map(part => part.trim().replace(/\s+/g, ' '))
  const said = { title, author: author?.replace(/\s*;\s*/g, ', '), date: dateOf(date) }
  const fields = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== ''))
  const foreign = date !== undefined && date !== '' && said.date === undefined ? { foreign: { date } } : {}
  return stringify({ ...fields, ...foreign }, { lineWidth: 0 })
}

/** The fields of a text as YAML; what other tools have beside them stays as it was written. */
function yamlOfToml(toml: string): string {
  const { fields, rest } = tomlFields(toml)
  return stringify({ ...fields, ...(rest === '' ? {} : { foreign: { toml: rest } }) }, { lineWidth: 0 })
}

/** A picture's address as it is written: `[start, end)` in the body, UTF-16. */
interface WrittenAddress {
  readonly url: string
  readonly start: number
  readonly end: number
}

/** Addresses of the pictures of a Markdown file that may lie with it. */
export const markdownAddresses = ({ body }: Written, tree: Root): string[] =>
  writtenAddresses(body, tree).map(({ url }) => url)

/** The file with other addresses of its pictures, and nothing else changed. */
export function readdressed(
  written: Written,
  tree: Root,
  addresses: ReadonlyMap<string, string>,
): { readonly written: Written; readonly tree: Root } {
  const parts: string[] = []
  let at = 0
  for (const { url, start, end } of writtenAddresses(written.body, tree)) {
    const path = addresses.get(url)
    if (path === undefined || picturePath(url) === path || start < at) continue
    parts.push(written.body.slice(at, start), addressOfPath(path))
    at = end
  }
  if (at === 0) return { written, tree }
  const body = [...parts, written.body.slice(at)].join('')
  return { written: { ...written, body }, tree: parseMarkdown(body) }
}

/** Paragraphs of a file's tree that hold formulas or macros, with these as they are written, not as words. */
export function protectedTree(tree: Root, body: string): Root {
  const children = tree.children.map(node => {
    const [first, last] = node.type === 'paragraph' ? [node.children[0], node.children.at(-1)] : []
    if (node.type !== 'paragraph' || first?.position === undefined || last?.position === undefined) return node
    const raw = body.slice(first.position.start.offset, last.position.end.offset)
    if (protectedIn(raw).length === 0) return node
    const [whole] = markdownTree(raw).children
    return whole?.type === 'paragraph' ? { ...node, children: whole.children.map(each => asWritten(each, raw)) } : node
  })
  return { ...tree, children }
}

/** HTML is what a serializer leaves as it is. */
function asWritten(node: PhrasingContent, raw: string): PhrasingContent {
  if (node.type === 'formula' || node.type === 'macro') {
    return { type: 'html', value: raw.slice(node.position?.start.offset, node.position?.end.offset) }
  }
  if (!('children' in node)) return node
  return { ...node, children: node.children.map(each => asWritten(each, raw)) } as PhrasingContent
}

function writtenAddresses(body: string, tree: Root): WrittenAddress[] {
  const referred = new Set<string>()
  const found: WrittenAddress[] = []
  const definitions: Definition[] = []
  const add = (url: string, at: number, place: RegExpExecArray | null) => {
    const raw = place?.groups?.url
    if (place === null || raw === undefined || !isWithFile(url)) return
    const start = at + place.index + place[0].lastIndexOf(raw)
    found.push({ url, start, end: start + raw.length })
  }
  const visit = (node: Nodes): void => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    if (node.type === 'image') {
      add(node.url, start, destinationIn(body.slice(start, end)))
    } else if (node.type === 'imageReference') referred.add(node.identifier)
    else if (node.type === 'definition') definitions.push(node)
    else if (node.type === 'html') {
      for (const tag of node.value.matchAll(/<img\b(?:[^<>"']|"[^"]*"|'[^']*')*>/gi)) {
        const place = /\ssrc\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+))/i.exec(tag[0])
        const { double, single, bare } = place?.groups ?? {}
        const url = double ?? single ?? bare ?? ''
        const at = start + tag.index + (place?.index ?? 0) + (place?.[0].lastIndexOf(url) ?? 0)
        if (url !== '' && isWithFile(url)) found.push({ url, start: at, end: at + url.length })
      }
    }
    if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  for (const { identifier, url, position } of definitions) {
    if (!referred.has(identifier)) continue
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
    add(url, start, /\]:[ \t\n]*(?<url><[^<>\n]*>|\S+)/.exec(body.slice(start, end)))
  }
  return found.toSorted((one, other) => one.start - other.start)
}

/** Where the address of an image stands that ends with it; words and a title may hold the same signs. */
function destinationIn(image: string): RegExpExecArray | null {
  let at = image.length
  for (let tries = 0; tries < 20 && at > 0; tries++) {
    at = image.lastIndexOf('](', at - 1)
    if (at === -1) return null
    const found = destination.exec(image.slice(at))
    if (found !== null) return Object.assign(found, { index: at })
  }
  return null
}

const destination = /^\]\([ \t\n]*(?<url><[^<>\n]*>|[^\s<]\S*?)(?:[ \t\n]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t\n]*\)$/

/** Top-level blocks with their positions. */
function parseMarkdown(body: string): Root {
  return processor.parse(body)
}
