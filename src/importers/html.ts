import type { Element, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { droppedMedia } from '../core/rules/dropped-media.ts'
import { guessedEncoding } from '../core/rules/guessed-encoding.ts'
import { notText } from '../core/rules/not-text.ts'
import { message } from '../core/rules/rule.ts'
import { contentToTree } from './content.ts'
import { cleanText, decode } from './decode.ts'
import { attribute, find } from './elements.ts'
import { takeFootnotes } from './footnotes.ts'
import type { Foreign } from './foreign.ts'
import { metadataInHtml } from './html-metadata.ts'
import { mainContent } from './main-content.ts'
import { addressOf } from './metadata.ts'

const html = unified().use(rehypeParse).freeze()

/** Markup, valid or not → its tree. */
export function parseHtml(text: string): Root {
  return withCleanText(html.parse(text))
}

/** Character references can bring in again what a file's own text was cleaned of. */
function withCleanText<Node extends Element | Root>(node: Node): Node {
  const children = (node.children as RootContent[]).map((child): RootContent => {
    if (child.type === 'text') return { ...child, value: cleanText(child.value) }
    return child.type === 'element' ? withCleanText(child) : child
  })
  return { ...node, children } as Node
}

/** Whether a file is a web page: it begins like one, whatever its name, or is called one and may be a piece of one. */
export function isHtml(bytes: Uint8Array, name: string): boolean {
  return (
    /\.x?html?$/i.test(name) ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i.test(opening(bytes))
  )
}

/** A web page → its main text, without menus and everything else that stands around it. */
export function readHtml(bytes: Uint8Array, name: string, quotes: readonly [string, string]): Foreign {
  const decoded = decode(bytes, declaredEncoding(bytes))
  const place = { file: name }
  if ('problem' in decoded) return { messages: [message(notText, place, decoded)] }
  const page = parseHtml(decoded.text)
  const { tree: noted, notes } = takeFootnotes(page)
  const content = mainContent(noted)
  const metadata = metadataInHtml(page, content)
  const base = addressOf(attributeOf(page, 'base', 'href'), metadata.url) ?? metadata.url
  const { tree, media } = contentToTree(content, { quotes, notes, ...(base === undefined ? {} : { base }) })
  const guessed = decoded.guessed ? [message(guessedEncoding, place, { actual: decoded.encoding })] : []
  const dropped = media === 0 ? [] : [message(droppedMedia, place, { times: media })]
  return { tree, metadata, messages: [...guessed, ...dropped] }
}

/** The encoding that a page names, in its first kilobyte as the HTML standard has it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const [, inMeta] = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(opening(bytes)) ?? []
  return inMeta ?? /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(opening(bytes))?.[1]
}

/** The first kilobyte as characters, without a byte order mark. */
const opening = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes.subarray(0, 1024).filter(byte => byte !== 0 && byte < 0x80))

function attributeOf(page: Root, tagName: string, name: string): string | undefined {
  const found = find(page, (each: Element) => each.tagName === tagName && attribute(each, name) !== undefined)
  return found && attribute(found, name)
}
