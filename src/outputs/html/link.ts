import type { Element, Root } from 'hast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import { isEmbeddedImage, schemeOf, schemes } from '../../core/model/address.ts'
import type { Mark } from '../../core/model/unit.ts'
import { element } from './element.ts'

const { strip: _strip, ...base } = defaultSchema

/** What a text's own links may be: addresses on the web, of mail, or inside the page. */
const clean = rehypeSanitize({
  ...base,
  tagNames: ['a'],
  attributes: { a: ['href', 'title'] },
  protocols: { href: [...schemes] },
})

/** The link of a mark, empty; nothing where its address is not one that a page may lead to. */
export function linkTo({ url, title }: Pick<Mark, 'url' | 'title'>): Element | undefined {
  const address = url?.trim()
  if (address === undefined || !leadsSomewhere(address)) return undefined
  const link = element('a', title === undefined ? { href: address } : { href: address, title })
  const root: Root = { type: 'root', children: [link] }
  const [cleaned] = clean(root).children
  if (cleaned?.type !== 'element' || cleaned.properties.href === undefined) return undefined
  return address.startsWith('#') ? cleaned : { ...cleaned, properties: { ...cleaned.properties, rel: ['noreferrer'] } }
}

/** A page may be read from anywhere: a relative address would lead nowhere. */
const leadsSomewhere = (address: string): boolean => address.startsWith('#') || schemeOf(address) !== undefined

/**
 * Where a page has an image: beside it, or in itself. Undefined for every other image, which is a link, since a page asks
 * no host.
 */
export function imageAddress({ url, picture }: Pick<Mark, 'url' | 'picture'>): string | undefined {
  if (picture === undefined) return url !== undefined && isEmbeddedImage(url) ? url : undefined
  return picture.file.startsWith('data:') ? picture.file : pathAddress(picture.file)
}

/** The address of a file of the site, from its root. */
export const pathAddress = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
