import { createHash } from 'node:crypto'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { element, languageOf, text } from '../html/element.ts'
import { block, x, xmlDocument } from '../xml.ts'
import type { Book, Entry } from './book.ts'
import { pageOf } from './book.ts'
import { clock, spokenClass } from './overlay.ts'

/** What a book says of itself. */
export interface About {
  /** What makes its identifier, which stays over editions. */
  readonly address: string
  readonly title: string
  readonly languages: readonly string[]
  readonly authors: readonly string[]
  readonly translators: readonly string[]
  readonly publisher: string
  readonly license: string
  readonly site?: string
  /** ISO 8601 day. */
  readonly date?: string
  readonly version: string
}

export const containerXml = xmlDocument(
  block('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    block('rootfiles', {}, [
      x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ]),
  ]),
)

/** A UUID that is always the same for an address. */
export function uuidOf(address: string): string {
  const digits = createHash('sha256').update(address).digest('hex')
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `a${digits.slice(17, 20)}`]
  return `urn:uuid:${[...parts, digits.slice(20, 32)].join('-')}`
}

/** `package.opf` */
export function packageDocument(book: Book, about: About): string {
  return xmlDocument(
    block(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': about.languages[0],
      },
      [metadata(about, book), manifest(book), spine(book.pages)],
    ),
  )
}

const meta = (property: string, value: string, refines?: string) => x('meta', { property, refines }, [value])

function metadata(about: About, { pages, narrators }: Book) {
  const isSpoken = pages.some(({ overlay }) => overlay !== undefined)
  const creators = [
    ...about.authors.map((name, index) => ({ name, role: 'aut', id: `author${index + 1}`, element: 'dc:creator' })),
    ...about.translators.map((name, index) => ({
      name,
      role: 'trl',
      id: `translator${index + 1}`,
      element: 'dc:contributor',
    })),
  ]
  const day = about.date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(about.date) ? about.date : '2000-01-01'
  return block('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'id' }, [uuidOf(about.address)]),
    x('dc:title', {}, [about.title.trim() || about.address]),
    ...about.languages.map(language => x('dc:language', {}, [language])),
    ...creators.flatMap(({ name, role, id, element }) => [
      x(element, { id }, [name]),
      x('meta', { refines: `#${id}`, property: 'role', scheme: 'marc:relators' }, [role]),
    ]),
    x('dc:publisher', {}, [about.publisher]),
    x('dc:rights', {}, [about.license]),
    ...(about.site === undefined ? [] : [x('dc:source', {}, [about.site])]),
    ...(about.date === undefined ? [] : [x('dc:date', {}, [about.date])]),
    meta('dcterms:modified', `${day}T00:00:00Z`),
    meta('schema:accessMode', 'textual'),
    ...(narrators.length === 0 ? [] : [meta('schema:accessMode', 'auditory')]),
    meta('schema:accessModeSufficient', 'textual'),
    ...[...features, ...(isSpoken ? ['synchronizedAudioText'] : [])].map(feature =>
      meta('schema:accessibilityFeature', feature),
    ),
    meta('schema:accessibilityHazard', 'none'),
    meta(
      'schema:accessibilitySummary',
      'Reflowable text in two languages, each passage followed by its translation and marked with its language. Words and notes are linked footnotes with a way back. No script, no fixed layout, no table.',
    ),
    ...(isSpoken ? overlays(pages, narrators) : []),
    x('meta', { name: 'cover', content: 'cover-image' }),
    x('meta', { name: 'generator', content: `en-regard ${about.version}` }),
  ])
}

const features = [
  'tableOfContents',
  'structuralNavigation',
  'readingOrder',
  'displayTransformability',
  'alternativeText',
]

/** What a book says of its media overlays (EPUB 3.3, 9.3.5): how long each is, all of them, who reads, and how it shows. */
function overlays(pages: Book['pages'], narrators: Book['narrators']) {
  const all = pages.flatMap(({ overlay }) => (overlay === undefined ? [] : [overlay]))
  return [
    ...all.map(({ path, seconds }) => meta('media:duration', clock(seconds), `#${idOf(path)}`)),
    meta('media:duration', clock(all.reduce((sum, { seconds }) => sum + seconds, 0))),
    ...narrators.map(name => meta('media:narrator', name)),
    meta('media:active-class', spokenClass),
  ]
}

const xhtml = 'application/xhtml+xml'
const smil = 'application/smil+xml'
const idOf = (path: string): string => `f-${path.replace(/[^a-z0-9]+/gi, '-')}`

function manifest({ pages, files }: Pick<Book, 'pages' | 'files'>) {
  return block('manifest', {}, [
    x('item', { id: 'nav', href: 'nav.xhtml', 'media-type': xhtml, properties: 'nav' }),
    x('item', { id: 'ncx', href: 'toc.ncx', 'media-type': 'application/x-dtbncx+xml' }),
    x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
    x('item', { id: 'cover-image', href: 'cover.svg', 'media-type': 'image/svg+xml', properties: 'cover-image' }),
    x('item', { id: 'cover', href: 'cover.xhtml', 'media-type': xhtml }),
    ...pages.flatMap(({ path, content, overlay }) => {
      const properties = content.includes('<math') ? { properties: 'mathml' } : {}
      const page = { id: idOf(path), href: path, 'media-type': xhtml, ...properties }
      if (overlay === undefined) return [x('item', page)]
      return [
        x('item', { ...page, 'media-overlay': idOf(overlay.path) }),
        x('item', { id: idOf(overlay.path), href: overlay.path, 'media-type': smil }),
      ]
    }),
    ...files.map(({ path, type }) => x('item', { id: idOf(path), href: path, 'media-type': type })),
  ])
}

function spine(pages: Book['pages']) {
  return block('spine', { toc: 'ncx' }, [
    x('itemref', { idref: 'cover' }),
    x('itemref', { idref: 'nav' }),
    ...pages.map(({ path }) => x('itemref', { idref: idOf(path) })),
  ])
}

/** `nav.xhtml` */
export function navigation(entries: readonly Entry[], { title, languages }: About): string {
  const list = (each: readonly Entry[]): Element =>
    element(
      'ol',
      {},
      each.map(entry =>
        element('li', {}, [linkOf(entry), ...(entry.children.length === 0 ? [] : [list(entry.children)])]),
      ),
    )
  const landmarks = [
    { type: 'bodymatter', path: entries[0]?.path ?? 'nav.xhtml', name: 'Start of the text' },
    { type: 'toc', path: 'nav.xhtml#toc', name: 'Contents' },
  ]
  const landmark = ({ type, path, name }: (typeof landmarks)[number]): Element =>
    element('li', {}, [element('a', { 'epub:type': type, href: path }, [text(name)])])
  return pageOf(title, languages[0]!, [
    element('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', lang: 'en' }, [
      h('h1', 'Contents'),
      list(entries),
    ]),
    element('nav', { 'epub:type': 'landmarks', hidden: true, lang: 'en', ariaLabel: 'Landmarks' }, [
      element('ol', {}, landmarks.map(landmark)),
    ]),
  ])
}

const linkOf = ({ path, title, language }: Entry): Element =>
  element('a', { href: path, ...languageOf(language) }, [text(title.trim() || path)])

/** `toc.ncx`, for readers that know EPUB 2 alone. */
export function ncx(entries: readonly Entry[], about: About): string {
  let order = 0
  const point = ({ path, title, children }: Entry): ReturnType<typeof x> => {
    order++
    return block('navPoint', { id: `n${order}`, playOrder: order }, [
      x('navLabel', {}, [x('text', {}, [title])]),
      x('content', { src: path }),
      ...children.map(point),
    ])
  }
  return xmlDocument(
    block('ncx', { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1' }, [
      block('head', {}, [x('meta', { name: 'dtb:uid', content: uuidOf(about.address) })]),
      x('docTitle', {}, [x('text', {}, [about.title])]),
      block('navMap', {}, entries.map(point)),
    ]),
  )
}
