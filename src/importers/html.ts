import type { Element, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { droppedMedia } from '../core/rules/dropped-media.ts'
import { message } from '../core/rules/rule.ts'
import { sidesOf } from './columns.ts'
import { contentToTree } from './content.ts'
import { cleanText } from './decode.ts'
import { decoded } from './decoded.ts'
import { attribute, find, outermost, textIn } from './elements.ts'
import { takeFootnotes } from './footnotes.ts'
import { leftOutMessages } from './gutenberg.ts'
import { unframedPage } from './gutenberg-page.ts'
import { metadataInHtml } from './html-metadata.ts'
import { endsLike, type Foreign, type ForeignFile, type Importer, openingOf, type ReadOptions } from './importer.ts'
import { mainContent } from './main-content.ts'
import { sidesByLanguage } from './marked-languages.ts'
import { addressOf } from './metadata.ts'

const processor = unified().use(rehypeParse).freeze()

/** Markup, valid or not → its tree. */
export function parseHtml(text: string): Root {
  return withCleanText(processor.parse(text))
}

/** Character references can bring in again what a file's own text was cleaned of. */
function withCleanText<Node extends Element | Root>(node: Node): Node {
  const children = (node.children as RootContent[]).map((child): RootContent => {
    if (child.type === 'text') return { ...child, value: cleanText(child.value) }
    return child.type === 'element' ? withCleanText(child) : child
  })
  return { ...node, children } as Node
}

/** A web page, or a piece of one. */
export const html: Importer = {
  name: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  sniff: file => isPage(file),
  read: readHtml,
}

/** Whether a file is a web page, by its ending or its beginning. */
export const isPage = (file: ForeignFile): boolean =>
  endsLike(file, html.extensions) || beginning.test(openingOf(file, 1024))

/** A page begins like one, whatever its name. */
const beginning = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i

/** A web page → its main text, without menus and everything else that stands around it. */
function readHtml(file: ForeignFile, { language, other }: ReadOptions): Foreign {
  const { quotes } = language
  const { text, messages } = decoded(file, declaredEncoding(file))
  if (text === undefined) return { messages }
  const whole = parseHtml(text)
  const framed = unframedPage(whole)
  const page = framed?.page ?? whole
  const { tree: noted, notes } = takeFootnotes(page)
  const isText = (table: Element) => other !== undefined && holdsBoth(table, { own: language, other })
  const content = mainContent(noted, isText)
  const said = metadataInHtml(page, content)
  const metadata = framed === undefined ? said : { ...said, ...bareTitle(said.title), ...framed.metadata }
  const base = addressOf(attributeOf(page, 'base', 'href'), metadata.url) ?? metadata.url
  const sides = other && sidesByLanguage(content, { own: language, other })
  const treeOf = (part: Element, of = quotes) =>
    contentToTree(part, { quotes: of, notes, ...(base === undefined ? {} : { base }) })
  const { tree, media } = treeOf(sides?.own ?? content)
  const both = sides && other ? { translation: { tree: treeOf(sides.other, other.quotes).tree } } : {}
  const dropped = media === 0 ? [] : [message(droppedMedia, { file: file.name }, { times: media })]
  const left = leftOutMessages(framed?.cut ?? [], file.name)
  return { tree, metadata, ...both, messages: [...messages, ...left, ...dropped] }
}

/** Project Gutenberg names itself in its pages' titles. */
function bareTitle(title: string | undefined): { readonly title?: string } {
  const bare = title
    ?.replace(/^The Project Gutenberg e(?:Book|Text) of /i, '')
    .replace(/ \| Project Gutenberg$|,? by [^,]+$/gi, '')
  return bare === undefined ? {} : { title: bare }
}

/** Whether a table has the text in one column and its translation in another. */
function holdsBoth(table: Element, languages: Parameters<typeof sidesOf>[1]): boolean {
  const cells = (row: Element) =>
    outermost(row, ({ tagName }) => tagName === 'td' || tagName === 'th').map(cell => {
      const lang = attribute(cell, 'lang')
      return { text: textIn(cell).trim(), ...(lang === undefined ? {} : { lang }) }
    })
  return sidesOf(outermost(table, ({ tagName }) => tagName === 'tr').map(cells), languages) !== undefined
}

/** The encoding that a page names, in its first kilobyte as the HTML standard has it. */
function declaredEncoding(file: ForeignFile): string | undefined {
  const opening = openingOf(file, 1024)
  const [, inMeta] = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(opening) ?? []
  return inMeta ?? /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(opening)?.[1]
}

function attributeOf(page: Root, tagName: string, name: string): string | undefined {
  const found = find(page, (each: Element) => each.tagName === tagName && attribute(each, name) !== undefined)
  return found && attribute(found, name)
}
