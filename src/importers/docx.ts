import { zipSync } from 'fflate'
import type { Element } from 'hast'
import { type Archive, ArchiveProblem, archiveIn, picturesIn } from './archive.ts'
import { contentToTree } from './content.ts'
import { plainPart } from './docx-plain.ts'
import { headingStyles } from './docx-styles.ts'
import { droppedMessages } from './dropped.ts'
import { attribute, changed, element, find } from './elements.ts'
import { takeFootnotes } from './footnotes.ts'
import { parseHtml } from './html.ts'
import type { Foreign, ForeignFile, Importer, ReadOptions } from './importer.ts'
import { officeMetadata, readOffice, takenHead, treeOfPart } from './office.ts'

const relations = '_rels/.rels'
const types = '[Content_Types].xml'
const properties = 'docProps/core.xml'
const stylesPart = 'word/styles.xml'
const mainPart = /^word\/document\d*\.xml$/i

/** A document of Word, as other programs write it too. */
export const docx: Importer = {
  name: 'DOCX',
  extensions: ['.docx', '.docm', '.dotx'],
  sniff: file => {
    const archive = archiveIn(file)
    return archive?.has(types) === true && archive.has(relations) && archive.names.some(name => mainPart.test(name))
  },
  read: (file, options) => readOffice(file, docx.name, archive => readDocument(archive, file, options)),
}

async function readDocument(archive: Archive, { name }: ForeignFile, { language }: ReadOptions): Promise<Foreign> {
  const parts = partsOf(archive)
  const { html, dropped } = await converted(archive, parts)
  const { tree, notes } = takeFootnotes(changed(parseHtml(html), withRole))
  const body = find(tree, ({ tagName }) => tagName === 'body') ?? element('body', [])
  const { content, ...head } = takenHead(body)
  const said = archive.has(properties) ? officeMetadata(treeOfPart(archive, properties)) : {}
  const { tree: text } = contentToTree(content, { quotes: language.quotes, notes, book: true })
  return {
    tree: text,
    metadata: { ...said, ...head },
    pictures: picturesIn(archive, archive.names.filter(isMedia)),
    messages: droppedMessages(dropped, name),
  }
}

const isPart = (name: string): boolean =>
  name === types || name === relations || /^word\/(?:_rels\/)?[^/]+\.(?:xml|rels)$/i.test(name)
const isMedia = (name: string): boolean => /^word\/media\/[^/]+$/i.test(name)

/** The parts that hold its text, unpacked within the limits of every archive. Standards allow them no entities. */
function partsOf(archive: Archive): ReadonlyMap<string, Uint8Array> {
  const parts = archive.read(archive.names.filter(isPart))
  for (const [name, bytes] of parts) {
    if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('<!DOCTYPE')) {
      throw new ArchiveProblem(`\`${name}\` declares entities`)
    }
  }
  return parts
}

/** The document as HTML. Its pictures are not handed over: each has its name in its place. */
async function converted(archive: Archive, parts: ReadonlyMap<string, Uint8Array>) {
  const { default: mammoth } = await import('mammoth')
  const plain = plainParts(parts)
  const own = archive.has(stylesPart) ? headingStyles(treeOfPart(archive, stylesPart)) : []
  const names = Object.fromEntries(archive.names.filter(isMedia).map(name => [name, new TextEncoder().encode(name)]))
  const buffer = Buffer.from(zipSync({ ...Object.fromEntries(plain.parts), ...names }, { level: 0 }))
  const convertImage = mammoth.images.imgElement(async image => ({ src: (await image.readAsBuffer()).toString() }))
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: [...styles, ...own], convertImage, includeEmbeddedStyleMap: false, externalFileAccess: false },
    )
    return { html: value, dropped: droppedIn(plain, messages) }
  } catch (error) {
    if (error instanceof RangeError) throw error
    throw new ArchiveProblem(`its document cannot be read: ${(error as Error).message.split('\n')[0]}`)
  }
}

interface PlainParts {
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly dropped: ReadonlyMap<string, number>
}

const withWords = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/i

/** The parts without what the converter does not know. */
function plainParts(parts: ReadonlyMap<string, Uint8Array>): PlainParts {
  const decoder = new TextDecoder()
  const notes = new Set<string>()
  for (const [name, bytes] of parts) {
    if (!/^word\/(?:foot|end)notes\.xml$/i.test(name)) continue
    for (const [, kind, id] of decoder.decode(bytes).matchAll(/<w:(footnote|endnote)\s[^<>]*?w:id="([^"]*)"/g))
      notes.add(`${kind} ${id}`)
  }
  const dropped = new Map<string, number>()
  const plain = [...parts].map(([name, bytes]): [string, Uint8Array] => {
    if (!withWords.test(name)) return [name, bytes]
    const part = plainPart(decoder.decode(bytes), notes)
    for (const [what, times] of part.dropped) dropped.set(what, (dropped.get(what) ?? 0) + times)
    return [name, new TextEncoder().encode(part.xml)]
  })
  return { parts: new Map(plain), dropped }
}

/** Styles by the names that they have in every language, and those of LibreOffice, Pages and Pandoc. */
const styles: readonly string[] = [
  "p[style-name='Title'] => p.title:fresh",
  ...['Quote', 'Intense Quote', 'Quotations', 'Block Text', 'Block Quotation'].map(
    name => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  ...['Source Code', 'HTML Preformatted', 'Preformatted Text'].map(
    name => `p[style-name='${name}'] => pre:separator('\\n')`,
  ),
  ...['heading 7', 'heading 8', 'heading 9'].map(name => `p[style-name='${name}'] => h6:fresh`),
  ...['Emphasis', 'Intense Emphasis', 'Subtle Emphasis'].map(name => `r[style-name='${name}'] => em`),
  "r[style-name='Strong Emphasis'] => strong",
  "r[style-name='Verbatim Char'] => code",
  "p[style-name='Definition Term'] => dl > dt:fresh",
  "p[style-name='Definition'] => dl > dd:fresh",
  ...['Author', 'Date'].map(name => `p[style-name='${name}'] => p.${name.toLowerCase()}:fresh`),
  "br[type='page'] => br",
  "br[type='column'] => br",
  "p[style-name='TOC Heading'] => !",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(level => [
    `p[style-name='toc ${level}'] => !`,
    `p[style-name='TOC ${level}'] => !`,
    `p[style-name='Contents ${level}'] => !`,
  ]),
]

/** What of a document its text does not have, and how often. */
function droppedIn({ parts, dropped: left }: PlainParts, messages: readonly { readonly message: string }[]) {
  const dropped = new Map(left)
  const add = (what: string, times: number) => times > 0 && dropped.set(what, (dropped.get(what) ?? 0) + times)
  const times = (pattern: RegExp, part: RegExp) =>
    [...parts].reduce((sum, [name, bytes]) => {
      return part.test(name) ? sum + (new TextDecoder().decode(bytes).match(pattern)?.length ?? 0) : sum
    }, 0)
  const said = (pattern: RegExp) => messages.filter(each => pattern.test(each.message)).length
  add('formulas', said(/}oMath(?:Para)?$|: m:oMath/))
  add('pictures of other files', said(/external (?:image|file)/i))
  add('remarks of reviewers', times(/<w:comment[ >]/g, /^word\/comments\.xml$/i))
  add('passages that were deleted', times(/<w:del[ >](?=[^>]*[^/]>)/g, mainPart))
  add('charts', times(/<c:chart[ >]/g, mainPart))
  add('contents', Math.min(times(/\bTOC \\/g, mainPart), 1))
  add('headers and footers', Math.min(times(/<w:t[ >]/g, /^word\/(?:header|footer)\d*\.xml$/i), 1))
  return dropped
}

/** The converter's own references to notes, told by their ids. */
function withRole(each: Element): Element {
  const isReference = each.tagName === 'a' && /^(?:foot|end)note-ref-/.test(attribute(each, 'id') ?? '')
  return isReference ? { ...each, properties: { ...each.properties, role: 'doc-noteref' } } : each
}
