import type { Element, Root } from 'hast'
import { attribute, elementsIn, find, textIn } from './elements.ts'
import { addressOf, dateOf, known, licenseOf, type Metadata, oneLine } from './metadata.ts'

/** One page of a book, as the package document lists it. */
export interface BookPage {
  /** Its name in the archive. */
  readonly path: string
  /** `no`: it is shown only where a link leads to it, such as a page of notes. */
  readonly linear: boolean
  /** Cover, contents, title page and the like, told by the package document. */
  readonly matter: boolean
}

/** An EPUB's package document (OPF): what the book says of itself, and its pages in reading order. */
export interface BookPackage {
  readonly metadata: Metadata
  readonly pages: readonly BookPage[]
  /** The program that made it. */
  readonly generator?: string
}

/** @param path the document's name in the archive, against which its names are resolved */
export function packageOf(document: Root, path: string): BookPackage {
  const all = [...elementsIn(document)]
  const guide = new Map(
    all
      .filter(({ tagName }) => tagName === 'reference')
      .map(each => [pathOf(attribute(each, 'href'), path), attribute(each, 'type')]),
  )
  const items = new Map(all.filter(({ tagName }) => tagName === 'item').map(each => [attribute(each, 'id'), each]))
  const pages = all.flatMap((each): BookPage[] => {
    const item = each.tagName === 'itemref' ? items.get(attribute(each, 'idref')) : undefined
    const at = item && pathOf(attribute(item, 'href'), path)
    if (item === undefined || at === undefined) return []
    const isNavigation = (attribute(item, 'properties') ?? '').split(/\s+/).includes('nav')
    const matter = isNavigation || isMatter(guide.get(at)) || matterNames.test(at.slice(at.lastIndexOf('/') + 1))
    return [{ path: at, linear: attribute(each, 'linear') !== 'no', matter }]
  })
  const made = all.find(each => each.tagName === 'meta' && attribute(each, 'name') === 'generator')
  const generator = made && attribute(made, 'content')
  return { metadata: metadataIn(document), pages, ...(generator === undefined ? {} : { generator }) }
}

const matter = new Set(
  'cover titlepage title-page halftitlepage copyright-page copyright toc landmarks loi lot imprint imprimatur colophon index'.split(
    ' ',
  ),
)
const matterNames =
  /^(?:cover|couverture|(?:half-?)?title-?page|toc|nav|copyright(?:-page)?|colophon|imprint)\.x?html?$/i

/** Whether a kind of page (`epub:type`, or the guide's types) is none of the text. */
export function isMatter(kind: string | undefined): boolean {
  return kind !== undefined && matter.has(kind.toLowerCase())
}

/** A link inside the archive → a name in it; undefined for links that lead elsewhere. `..` ends at the archive's root. */
export function pathOf(href: string | undefined, from: string): string | undefined {
  const inside = 'archive://book/'
  try {
    const url = new URL(href ?? '', inside + from.split('/').map(encodeURIComponent).join('/'))
    return url.href.startsWith(inside) ? decodeURIComponent(url.pathname.slice(1)) : undefined
  } catch {
    return undefined
  }
}

/** What Calibre writes where nobody said who wrote a book, or when. */
const nobody = /^(?:unknown|inconnu(?:\(e\)|e)?|desconocido)$/i
const noDate = '0101-01-01'

function metadataIn(document: Root): Metadata {
  const about = find(document, ({ tagName }) => tagName === 'metadata')
  const fields = about === undefined ? [] : [...elementsIn(about)]
  const named = (name: string) => fields.filter(each => each.tagName === name && textIn(each).trim() !== '')
  const first = (name: string) => oneLine(named(name).map(textIn)[0])
  const people = [...named('creator'), ...named('contributor')]
  const inRole = (role: string) => people.filter(each => rolesOf(each, fields).includes(role)).map(textIn)
  const authors = named('creator').filter(each => rolesOf(each, fields).every(role => role === 'aut'))
  return known({
    title: oneLine(
      (named('title').find(each => refinementOf(each, 'title-type', fields) === 'main') ?? named('title')[0])?.children
        .map(textIn)
        .join(''),
    ),
    author: list(authors.map(textIn).filter(name => !nobody.test(name.trim()))),
    translator: list(inRole('trl')),
    date: first('date')?.startsWith(noDate) ? undefined : dateOf(first('date')),
    language: first('language'),
    license: licenseOf(first('rights')),
    url: addressOf(first('source')),
  })
}

function list(names: readonly string[]): string | undefined {
  const kept = names.flatMap(name => oneLine(name) ?? [])
  return kept.length === 0 ? undefined : [...new Set(kept)].join(', ')
}

/** MARC relator codes, as EPUB 2 (`opf:role`) and EPUB 3 (`refines`) write them. */
function rolesOf(person: Element, fields: readonly Element[]): string[] {
  const role = attribute(person, 'opf:role') ?? attribute(person, 'role')
  const refined = fields.filter(each => refines(each, person, 'role')).map(each => textIn(each).trim())
  return role === undefined ? refined : [role, ...refined]
}

const refinementOf = (about: Element, property: string, fields: readonly Element[]): string | undefined =>
  fields.filter(each => refines(each, about, property)).map(each => textIn(each).trim())[0]

function refines(each: Element, about: Element, property: string): boolean {
  const id = attribute(about, 'id')
  return id !== undefined && attribute(each, 'refines') === `#${id}` && attribute(each, 'property') === property
}
