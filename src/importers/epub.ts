import type { Element, Parents, Root } from 'hast'
import { droppedMedia } from '../core/rules/dropped-media.ts'
import { message } from '../core/rules/rule.ts'
import { unreadableBook } from '../core/rules/unreadable-book.ts'
import { type Archive, ArchiveProblem, archiveIn, openArchive, picturesIn } from './archive.ts'
import { contentToTree } from './content.ts'
import { decode } from './decode.ts'
import {
  attribute,
  changed,
  element,
  elementsIn,
  find,
  kindsOf,
  languageOf,
  namesOf,
  textIn,
  without,
} from './elements.ts'
import { takeFootnotes } from './footnotes.ts'
import { leftOutMessages } from './gutenberg.ts'
import { unframedPage } from './gutenberg-page.ts'
import { parseHtml } from './html.ts'
import type { Foreign, Importer, ReadOptions } from './importer.ts'
import { isInvisible } from './main-content.ts'
import { sidesByLanguage } from './marked-languages.ts'
import type { Metadata } from './metadata.ts'
import { isLanguageOfBook, sideOfBook, translatedTitle } from './own-book.ts'
import { type BookPackage, type BookPage, isMatter, packageOf, pathOf } from './package.ts'
import { pictureAddresses } from './pictures.ts'
import { parseMarkup } from './xml.ts'

const containerPath = 'META-INF/container.xml'
const encryptionPath = 'META-INF/encryption.xml'

/** A book without copy protection. */
export const epub: Importer = {
  name: 'EPUB',
  extensions: ['.epub'],
  sniff: file => archiveIn(file)?.has(containerPath) === true,
  read: ({ bytes, name }, options) => readBook(bytes, name, options),
}

/** EPUB 2 or 3 → its text, chapter after chapter, without cover, title page and contents. */
function readBook(bytes: Uint8Array, name: string, options: ReadOptions): Foreign {
  try {
    return readPages(openArchive(bytes), name, options)
  } catch (error) {
    if (!(error instanceof ArchiveProblem)) throw error
    return { messages: [message(unreadableBook, { file: name }, { problem: error.message })] }
  }
}

function readPages(archive: Archive, name: string, options: ReadOptions): Foreign {
  const { quotes } = options.language
  const { metadata, pages, generator } = openPackage(archive)
  refuseLocked(archive, pages)
  const files = archive.read(pages.map(({ path }) => path))
  const sections = pages.map((page, at) => sectionOf(page, files.get(page.path), at))
  const book: Root = { type: 'root', children: sections }
  if (generator?.startsWith('en-regard ')) return withPicturesOf(readOwnBook(book, metadata, options), archive)
  const framed = unframedPage(book)
  const { tree, notes } = takeFootnotes(framed?.page ?? book)
  const kept = (tree.children as Element[]).filter(section => !isSkipped(pages[pageOf(section)]!, section))
  const read = new Set(kept.map(pageOf))
  const skipped = pages.filter((_, index) => !read.has(index)).map(({ path }) => path)
  const content = without(element('div', kept), isNoText)
  const sides = options.other && sidesByLanguage(content, { own: options.language, other: options.other })
  const { tree: text, media } = contentToTree(sides?.own ?? content, { book: true, quotes, notes })
  const translation = sides && {
    tree: contentToTree(sides.other, { book: true, quotes: otherQuotes(options), notes }).tree,
  }
  const dropped = media === 0 ? [] : [message(droppedMedia, { file: name }, { times: media })]
  const messages = [...leftOutMessages(framed?.cut ?? [], name), ...dropped]
  const both = translation === undefined ? {} : { translation }
  return withPicturesOf({ tree: text, metadata, skipped, messages, ...both }, archive)
}

const otherQuotes = ({ language, other }: ReadOptions) => (other ?? language).quotes

/** Which page of the book a section was. */
const pageOf = (section: Element): number => Number(section.properties.dataPage)

/** What was read with the pictures of its trees, as the archive holds them. */
function withPicturesOf(read: Foreign, archive: Archive): Foreign {
  const trees = [read.tree, read.translation?.tree].flatMap(tree => tree ?? [])
  const names = new Set(trees.flatMap(pictureAddresses))
  return names.size === 0 ? read : { ...read, pictures: picturesIn(archive, names) }
}

/** Both languages of a book that the tool made, or the one that is asked for. */
function readOwnBook(book: Root, metadata: Metadata, { language, other }: ReadOptions): Foreign {
  const { quotes } = language
  const side = isLanguageOfBook(book, language.code) ? 'a' : 'b'
  const read = (which: 'a' | 'b') => {
    const { tree, notes } = takeFootnotes(sideOfBook(book, which))
    return contentToTree(without(element('div', tree.children as Element[]), isNoText), { book: true, quotes, notes })
      .tree
  }
  const title = translatedTitle(book) ?? metadata.title
  const translated = { ...metadata, ...(title === undefined ? {} : { title }) }
  const tree = read(side)
  if (side === 'b') return { tree, metadata: translated, messages: [] }
  const translation = other === undefined ? undefined : { tree: read('b'), metadata: translated }
  const hasBoth = translation !== undefined && translation.tree.children.length > 0
  return { tree, metadata, ...(hasBoth ? { translation } : {}), messages: [] }
}

function openPackage(archive: Archive): BookPackage {
  const container = markupOf(archive, containerPath)
  const rootFile = find(container, ({ tagName }) => tagName === 'rootfile')
  const path = rootFile && pathOf(attribute(rootFile, 'full-path'), '')
  if (path === undefined) throw new ArchiveProblem(`\`${containerPath}\` names no package document`)
  const book = packageOf(markupOf(archive, path), path)
  if (book.pages.length === 0) throw new ArchiveProblem(`\`${path}\` lists no pages`)
  const missing = book.pages.find(page => !archive.has(page.path))
  if (missing !== undefined) throw new ArchiveProblem(`it lacks its page \`${missing.path}\``)
  return book
}

function markupOf(archive: Archive, path: string): Root {
  const tree = parseMarkup(textOf(path, archive.read([path]).get(path)))
  if (tree === undefined) throw new ArchiveProblem(`\`${path}\` is not well-formed`)
  return tree
}

function textOf(path: string, bytes: Uint8Array | undefined): string {
  if (bytes === undefined) throw new ArchiveProblem(`it lacks \`${path}\``)
  const opening = String.fromCharCode(...bytes.subarray(0, 200).filter(byte => byte < 0x80))
  const decoded = decode(bytes, /\bencoding\s*=\s*["']([\w:.-]+)/i.exec(opening)?.[1])
  if ('problem' in decoded) throw new ArchiveProblem(`\`${path}\` is no text: ${decoded.problem}`)
  return decoded.text
}

/** Fonts may be locked; pages of a book that was bought with copy protection cannot be read. */
function refuseLocked(archive: Archive, pages: readonly BookPage[]): void {
  if (!archive.has(encryptionPath)) return
  const paths = new Set(pages.map(({ path }) => path))
  const locked = [...elementsIn(markupOf(archive, encryptionPath))]
    .filter(({ tagName }) => tagName === 'cipherreference')
    .map(each => pathOf(attribute(each, 'URI'), ''))
  if (locked.some(path => path !== undefined && paths.has(path))) throw new ArchiveProblem('its pages are encrypted')
}

/** A page's body, with ids and links that hold in the whole book. */
function sectionOf({ path }: BookPage, bytes: Uint8Array | undefined, at: number): Element {
  const text = textOf(path, bytes)
  const tree = parseMarkup(text) ?? parseHtml(text)
  const body = find(tree, ({ tagName }) => tagName === 'body') ?? element('body', [])
  const inBook = (each: Element): Element => {
    const properties = { ...each.properties }
    const href = attribute(each, 'href')
    const target = href === undefined ? undefined : pathOf(href, path)
    for (const key of ['id', 'name']) if (properties[key] !== undefined) properties[key] = `${path}#${properties[key]}`
    const picture = ['img', 'image'].includes(each.tagName) ? pictureOf(each, path) : undefined
    if (picture !== undefined) properties.src = picture
    if (target !== undefined) properties.href = `#${encodeURIComponent(target + fragmentOf(href!))}`
    return { ...each, properties }
  }
  const section = inBook(changed(body, inBook))
  const html = find(tree, ({ tagName }) => tagName === 'html')
  const lang = languageOf(body) ?? (html && languageOf(html))
  const properties = { ...section.properties, dataPage: String(at), ...(lang === undefined ? {} : { lang }) }
  return { ...section, tagName: 'section', properties }
}

/** A picture's name in the archive. */
function pictureOf(each: Element, path: string): string | undefined {
  const address = ['src', 'href', 'xLinkHref', 'xlink:href'].map(name => attribute(each, name)).find(Boolean)
  return address === undefined ? undefined : pathOf(address, path)
}

function fragmentOf(href: string): string {
  const at = href.indexOf('#')
  try {
    return at === -1 ? '' : decodeURIComponent(href.slice(at))
  } catch {
    return href.slice(at)
  }
}

/** Pages beside the text: told so, reached by links alone, or without a word. */
function isSkipped(page: BookPage, section: Element): boolean {
  if (page.matter || !page.linear || textIn(section).trim() === '') return true
  const only = section.children.filter(child => child.type === 'element')
  return [section, ...(only.length === 1 ? only : [])].some(each => kindsOf(each).some(isMatter))
}

const noText = new Set(['pagebreak', 'doc-pagebreak', 'toc', 'landmarks', 'page-list'])

function isNoText(each: Element, parent: Parents): boolean {
  if (isInvisible(each, parent) || each.tagName === 'nav' || namesOf(each).includes('boilerplate')) return true
  return kindsOf(each).some(kind => noText.has(kind))
}
