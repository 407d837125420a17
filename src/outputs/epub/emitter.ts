import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import type { EmitContext, Emitter } from '../emitter.ts'
import { withPicturesInside } from '../pictures.ts'
import { readme, readmeSign } from '../readme.ts'
import { pageAddress } from '../site.ts'
import { type ZipEntry, zipped } from '../zip.ts'
import { bookOf, pageOf, type TextOfBook } from './book.ts'
import { coverOf } from './cover.ts'
import { type About, containerXml, navigation, ncx, packageDocument } from './package.ts'
import { hintStyle, style } from './style.ts'

/** A book a text, in EPUB 3.3, and one of all texts where there are several. */
export const epub: Emitter = {
  name: 'epub',
  sign: readmeSign,
  text: (edition, context, words) => {
    const text = { edition: withPicturesInside(edition, context.pictures), words, recordings: context.recordings }
    return [{ path: `texts/${edition.id}.epub`, content: file([text], aboutText(edition, context), context) }]
  },
  library: (_, context) => [
    readme(
      `E-books (EPUB 3.3). ${context.library.title}: texts/ holds a book a text, library.epub all of them, without their recordings, where there are several.`,
      'Apple Books, Thorium, Kobo, Calibre and most e-readers open them; Kindle takes them through Send to Kindle.',
    ),
  ],
  bind: async (texts, context) => {
    if (texts.length < 2) return []
    const editions = texts.map(({ edition }) => edition)
    const whole = texts.map(({ edition, words, pictures }) => ({
      edition: withPicturesInside(edition, pictures),
      words,
    }))
    return [{ path: 'library.epub', content: file(whole, aboutLibrary(editions, context), context) }]
  },
}

function file(texts: readonly TextOfBook[], about: About, context: EmitContext): Uint8Array {
  const book = bookOf(texts, context)
  const image = h('img', { src: 'cover.svg', alt: `Cover: ${about.title}` })
  const cover = pageOf(about.title, about.languages[0]!, [h('div.cover', [image])], 'cover')
  const [first] = texts
  const picture = coverOf({
    title: about.title,
    translation: texts.length === 1 ? (first?.edition.target?.title ?? '') : '',
    author: about.authors.join(', '),
    publisher: about.publisher,
  })
  const entries: ZipEntry[] = [
    { path: 'package.opf', content: packageDocument(book, about) },
    { path: 'nav.xhtml', content: navigation(book.entries, about) },
    { path: 'toc.ncx', content: ncx(book.entries, about) },
    { path: 'style.css', content: context.library.hints === undefined ? style : style + hintStyle },
    { path: 'cover.svg', content: picture },
    { path: 'cover.xhtml', content: cover },
    ...book.pages.flatMap(({ overlay, ...page }) => (overlay === undefined ? [page] : [page, overlay])),
    ...book.files.map(({ path, bytes }): ZipEntry => ({ path, content: bytes, stored: true })),
  ]
  return zipped([
    { path: 'mimetype', content: 'application/epub+zip', stored: true },
    { path: 'META-INF/container.xml', content: containerXml },
    ...entries.map(entry => ({ ...entry, path: `EPUB/${entry.path}` })),
  ])
}

function aboutText({ id, source, target }: Edition, context: EmitContext): About {
  const { library } = context
  const site = pageAddress(context, id)
  return {
    ...common(context),
    address: site ?? `${library.name}/${id}`,
    title: source.title,
    languages: [source.language, ...(target === null ? [] : [target.language])],
    authors: source.author === undefined ? [] : [source.author],
    translators: target?.translator === undefined ? [] : [target.translator],
    license: source.license ?? library.license,
    ...(site === undefined ? {} : { site }),
    ...(source.date === undefined ? {} : { date: source.date }),
  }
}

function aboutLibrary(editions: readonly Edition[], context: EmitContext): About {
  const { library } = context
  const named = (names: readonly (string | undefined)[]) => [...new Set(names.filter(name => name !== undefined))]
  const latest = named(editions.map(({ source }) => source.date))
    .toSorted()
    .at(-1)
  return {
    ...common(context),
    address: library.url ?? library.name,
    title: library.title,
    languages: [library.source, library.target],
    authors: named(editions.map(({ source }) => source.author)),
    translators: named(editions.map(({ target }) => target?.translator)),
    ...(library.url === undefined ? {} : { site: library.url }),
    ...(latest === undefined ? {} : { date: latest }),
  }
}

const common = ({ library, version }: EmitContext) => ({
  publisher: library.publisher,
  license: library.license,
  version,
})
