import type { Element, ElementContent } from 'hast'
import { type Archive, archiveIn, picturesIn } from './archive.ts'
import { contentToTree } from './content.ts'
import { droppedMessages } from './dropped.ts'
import { attribute, element, elementsIn, find, textIn } from './elements.ts'
import { referenceName } from './footnotes.ts'
import type { Foreign, ForeignFile, Importer, ReadOptions } from './importer.ts'
import { type OdtStyles, stylesOf } from './odt-styles.ts'
import { officeMetadata, readOffice, takenHead, treeOfPart } from './office.ts'

const contentPath = 'content.xml'
const kind = 'application/vnd.oasis.opendocument.text'

/** A text document of LibreOffice and others (OpenDocument). */
export const odt: Importer = {
  name: 'ODT',
  extensions: ['.odt', '.ott'],
  sniff: file => {
    const archive = archiveIn(file)
    if (archive?.has('mimetype') !== true || !archive.has(contentPath)) return false
    try {
      return new TextDecoder()
        .decode(archive.read(['mimetype']).get('mimetype'))
        .trim()
        .startsWith(kind)
    } catch {
      return false
    }
  },
  read: (file, options) => readOffice(file, odt.name, archive => readDocument(archive, file, options)),
}

function readDocument(archive: Archive, { name }: ForeignFile, { language }: ReadOptions): Foreign {
  const document = treeOfPart(archive, contentPath)
  const shared = archive.has('styles.xml') ? treeOfPart(archive, 'styles.xml') : undefined
  const said = archive.has('meta.xml') ? officeMetadata(treeOfPart(archive, 'meta.xml')) : {}
  const walk: Walk = { styles: stylesOf([shared, document]), notes: new Map(), dropped: new Map() }
  const body = find(document, ({ tagName }) => tagName === 'body')
  const text = body && find(body, ({ tagName }) => tagName === 'text')
  const whole = element('div', text === undefined ? [] : contentOf(text, walk))
  const { content, ...head } = takenHead(whole)
  const { tree } = contentToTree(content, { quotes: language.quotes, notes: walk.notes, book: true })
  return {
    tree,
    metadata: { ...said, ...head },
    pictures: picturesIn(archive, pictureNames(whole, walk)),
    messages: droppedMessages(walk.dropped, name),
  }
}

const pictureNames = (content: Element, { notes }: Walk): Set<string> =>
  new Set(
    [content, ...notes.values()]
      .flatMap(each => [...elementsIn(each)])
      .flatMap(each => (each.tagName === 'img' ? String(each.properties.src) : [])),
  )

interface Walk {
  readonly styles: OdtStyles
  /** Notes by their labels, numbers from 1 in order of reference. */
  readonly notes: Map<string, Element>
  readonly dropped: Map<string, number>
}

function drop(what: string, { dropped }: Walk): [] {
  dropped.set(what, (dropped.get(what) ?? 0) + 1)
  return []
}

type Handler = (node: Element, walk: Walk) => ElementContent[]

/** Elements of OpenDocument by their local names; what stands in others is read, whatever they are. */
const handlers: Readonly<Record<string, Handler>> = {
  h: (node, walk) => {
    const level = Math.min(Math.max(Number(attribute(node, 'text:outline-level') ?? 1) || 1, 1), 6)
    return [element(`h${level}`, contentOf(node, walk))]
  },
  p: paragraph,
  span: (node, walk) => {
    const style = attribute(node, 'text:style-name')
    if (walk.styles.isHidden(style)) return hidden(node, walk)
    return marked(walk.styles.marks(style), contentOf(node, walk))
  },
  a: (node, walk) => [element('a', contentOf(node, walk), { href: leadsTo(attribute(node, 'xlink:href') ?? '') })],
  s: node => [text(' '.repeat(Math.min(Math.max(Number(attribute(node, 'text:c') ?? 1) || 1, 1), 100)))],
  tab: () => [text('\t')],
  'line-break': () => [element('br', [])],
  list: (node, walk) => list(node, walk, 1),
  note,
  table,
  frame,
  'text-box': (node, walk) => contentOf(node, walk),
  annotation: (_, walk) => drop('remarks of reviewers', walk),
  'tracked-changes': (node, walk) => {
    for (const each of elementsIn(node)) if (each.tagName === 'deletion') drop('passages that were deleted', walk)
    return []
  },
  'table-of-content': (_, walk) => drop('contents', walk),
  'alphabetical-index': (_, walk) => drop('index', walk),
  'ruby-text': (_, walk) => drop('ruby', walk),
  'change-start': () => [],
  'hidden-text': hidden,
  'hidden-paragraph': hidden,
}

function hidden(node: Element, walk: Walk): ElementContent[] {
  return textIn(node).trim() === '' ? [] : drop('hidden passages', walk)
}

/** Google’s documents lead through an address of theirs. */
function leadsTo(address: string): string {
  if (!/^https?:\/\/www\.google\.com\/url\?/.test(address) || !URL.canParse(address)) return address
  return new URL(address).searchParams.get('q') ?? address
}

/** Declarations and places, which hold nothing that is read. */
const silent = new Set(
  'sequence-decls variable-decls user-field-decls forms note-citation note-body bookmark title desc event-listeners scripts page-number page-count'.split(
    ' ',
  ),
)

function contentOf({ children }: Element, walk: Walk): ElementContent[] {
  return wholeLists(children).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'text' ? [text(child.value.replace(/[ \t\n]+/g, ' '))] : []
    if (silent.has(child.tagName)) return []
    return handlers[child.tagName]?.(child, walk) ?? contentOf(child, walk)
  })
}

/** Lists of one style that follow each other are one list: some programs write one for each item. */
function wholeLists(children: readonly ElementContent[]): ElementContent[] {
  const done: ElementContent[] = []
  const styleOf = (each: ElementContent | undefined) =>
    each?.type === 'element' && each.tagName === 'list' ? attribute(each, 'text:style-name') : undefined
  for (const child of children) {
    const last = done.at(-1)
    const isSame = last?.type === 'element' && child.type === 'element' && styleOf(child) !== undefined
    if (isSame && styleOf(last) === styleOf(child) && !startsAnew(child)) {
      for (const item of child.children) last.children.push(item)
    } else
      done.push(
        styleOf(child) === undefined ? child : { ...(child as Element), children: [...(child as Element).children] },
      )
  }
  return done
}

const startsAnew = ({ children: [first] }: Element): boolean =>
  first?.type === 'element' && attribute(first, 'text:start-value') !== undefined

const text = (value: string): ElementContent => ({ type: 'text', value })

/** Frames that are anchored in a paragraph hold blocks: those stand behind it. */
function paragraph(node: Element, walk: Walk): ElementContent[] {
  const { styles } = walk
  const style = attribute(node, 'text:style-name')
  if (styles.isHidden(style)) return hidden(node, walk)
  if (styles.role(style) === 'rule') return [element('hr', [])]
  const whole = contentOf(node, walk)
  const blocks = whole.filter(each => each.type === 'element' && blockNames.has(each.tagName))
  const words = whole.filter(each => !blocks.includes(each))
  const role = styles.role(style)
  if (role === 'contents') {
    walk.dropped.set('contents', 1)
    return []
  }
  const isBlank = words.every(each => textIn(each).trim() === '' && !holdsPicture(each))
  const inner = marked(role === undefined ? styles.marks(style) : [], words)
  const level = /^heading(\d)$/.exec(role ?? '')?.[1]
  const own =
    role === 'title' || role === 'author' || role === 'date'
      ? element('p', inner, { className: [role] })
      : role === 'code'
        ? element('pre', [element('code', [text(words.map(lineOf).join(''))])])
        : element(level === undefined ? 'p' : `h${level}`, inner)
  const made = isBlank ? [] : [role === 'quote' ? element('blockquote', [own]) : own]
  return [...made, ...blocks]
}

const lineOf = (node: ElementContent): string =>
  node.type === 'element' && node.tagName === 'br' ? '\n' : textIn(node)

const blockNames = new Set([
  'p',
  'table',
  'ul',
  'ol',
  'blockquote',
  'figure',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])

const holdsPicture = (node: ElementContent): boolean =>
  node.type === 'element' &&
  (node.tagName === 'img' || node.tagName === referenceName || node.children.some(holdsPicture))

const marked = (marks: readonly string[], content: ElementContent[]): ElementContent[] =>
  content.length === 0 ? [] : marks.reduceRight<ElementContent[]>((inner, mark) => [element(mark, inner)], content)

/** Headings with numbers are items of a list in the file, and headings for a reader. */
function list(node: Element, walk: Walk, level: number, around?: string): ElementContent[] {
  const style = attribute(node, 'text:style-name') ?? around
  const items = node.children.filter(
    (child): child is Element =>
      child.type === 'element' && (child.tagName === 'list-item' || child.tagName === 'list-header'),
  )
  const itemContent = (item: Element): ElementContent[] =>
    item.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return []
      return child.tagName === 'list' ? list(child, walk, level + 1, style) : contentOf(element('div', [child]), walk)
    })
  const contents = items.map(itemContent)
  const isHeading = (each: ElementContent) => each.type === 'element' && /^h\d$/.test(each.tagName)
  if (contents.flat().some(isHeading)) return contents.flat()
  const first = items[0] && Number(attribute(items[0], 'text:start-value'))
  const start = first !== undefined && Number.isInteger(first) && first > 1 ? { start: first } : {}
  const tagName = walk.styles.isOrdered(style, level) ? 'ol' : 'ul'
  const made = contents.filter(each => each.length > 0).map(each => element('li', lineOfItem(each)))
  return made.length === 0 ? [] : [element(tagName, made, tagName === 'ol' ? start : {})]
}

/** One paragraph in an item is a line of it. */
function lineOfItem(content: ElementContent[]): ElementContent[] {
  const paragraphs = content.filter(each => each.type === 'element' && each.tagName === 'p')
  if (paragraphs.length !== 1) return content
  return content.flatMap(each => (each.type === 'element' && each.tagName === 'p' ? each.children : [each]))
}

function note(node: Element, walk: Walk): ElementContent[] {
  const body = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'note-body',
  )
  const label = String(walk.notes.size + 1)
  walk.notes.set(label, element('div', []))
  if (body !== undefined) walk.notes.set(label, element('div', contentOf(body, walk)))
  return [element(referenceName, [], { label })]
}

/** Repeated rows and cells are empty ones, which spreadsheets count instead of writing. */
function table(node: Element, walk: Walk): ElementContent[] {
  const rowsIn = (each: Element, inHeader: boolean): Element[] =>
    each.children.flatMap((child): Element[] => {
      if (child.type !== 'element') return []
      if (child.tagName === 'table-row') return [row(child, inHeader ? 'th' : 'td', walk)]
      const isGroup = ['table-header-rows', 'table-rows', 'table-row-group'].includes(child.tagName)
      return isGroup ? rowsIn(child, inHeader || child.tagName === 'table-header-rows') : []
    })
  const rows = rowsIn(node, false).filter(({ children }) => children.length > 0)
  return rows.length === 0 ? [] : [element('table', rows)]
}

function row(node: Element, tagName: 'td' | 'th', walk: Walk): Element {
  const cells = node.children.flatMap((child): Element[] => {
    if (child.type !== 'element' || child.tagName !== 'table-cell') return []
    const lines = contentOf(child, walk).flatMap((each, at): ElementContent[] => {
      const inner = each.type === 'element' && each.tagName === 'p' ? each.children : [each]
      return at === 0 ? inner : [element('br', []), ...inner]
    })
    return [element(tagName, lines)]
  })
  return element('tr', cells)
}

/** A picture, or a box with text in it; formulas and other documents are none. */
function frame(node: Element, walk: Walk): ElementContent[] {
  const named = (name: string) =>
    node.children.find((child): child is Element => child.type === 'element' && child.tagName === name)
  const box = named('text-box')
  if (box !== undefined) return contentOf(box, walk)
  if (named('object') !== undefined) return drop('formulas and documents inside', walk)
  const image = named('image')
  const src = image && attribute(image, 'xlink:href')?.replace(/^\.\//, '')
  if (src === undefined) return drop('drawings', walk)
  const words = [named('title'), named('desc')].map(each => (each === undefined ? '' : textIn(each).trim()))
  return [element('img', [], { src, alt: words.find(each => each !== '') ?? '' })]
}
