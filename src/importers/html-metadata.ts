import type { Element, Root } from 'hast'
import { attribute, elementsIn, find, outermost, textIn } from './elements.ts'
import { addressOf, dateOf, known, licenseOf, type Metadata, oneLine } from './metadata.ts'
import { sameWords } from './title.ts'

/** What a page says of itself: JSON-LD, then `meta`, then marks in the text. */
export function metadataInHtml(page: Root, content: Element): Metadata {
  const meta = metaOf(page)
  const article = articleIn(page)
  const link = (relation: string) => {
    const found = find(page, each => hasRelation(each, relation))
    return found && attribute(found, 'href')
  }
  const url = addressOf(link('canonical')) ?? addressOf(meta('og:url'))
  return known({
    title: oneLine(titleOf({ page, content, meta, article, host: url === undefined ? '' : new URL(url).hostname })),
    author: oneLine(
      namesIn(article?.author) ?? joined([meta('author', 'dc.creator', 'dcterms.creator', 'byl')]) ?? authorIn(page),
    ),
    translator: oneLine(namesIn(article?.translator)),
    date:
      dateOf(textual(article?.datePublished)) ??
      dateOf(meta('article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.date', 'dc.date.issued')) ??
      dateOf(publishedIn(page)),
    language: languageOf(page) ?? textual(article?.inLanguage) ?? meta('og:locale', 'content-language'),
    license: oneLine(
      licenseOf(licenseAt(link('license'), url) ?? textual(article?.license) ?? meta('dcterms.license', 'dc.rights')),
    ),
    url,
  })
}

/** The address of a licence; without the page's own, one that begins with `//` is enough. */
const licenseAt = (href: string | undefined, url: string | undefined): string | undefined =>
  href === undefined
    ? undefined
    : (addressOf(href, url) ?? addressOf(href.startsWith('//') ? `https:${href}` : undefined))

interface Sources {
  readonly page: Root
  readonly content: Element
  readonly meta: Meta
  readonly article: Fields | undefined
  readonly host: string
}

type Meta = (...names: readonly string[]) => string | undefined

function metaOf(page: Root): Meta {
  const found = new Map<string, string>()
  for (const each of elementsIn(page)) {
    if (each.tagName !== 'meta') continue
    const name =
      attribute(each, 'name') ??
      attribute(each, 'property') ??
      attribute(each, 'itemProp') ??
      attribute(each, 'httpEquiv')
    const content = oneLine(attribute(each, 'content'))
    const key = name?.toLowerCase()
    if (key !== undefined && content !== undefined && !found.has(key)) found.set(key, content)
  }
  return (...names) => names.map(name => found.get(name)).find(value => value !== undefined)
}

function titleOf({ page, content, meta, article, host }: Sources): string | undefined {
  const heads = (node: Element | Root, tagName: string) =>
    outermost(node, each => each.tagName === tagName && textIn(each).trim() !== '')
  const [first, ...others] = heads(content, 'h1')
  if (first !== undefined && others.length === 0) return textWithSpaces(first)
  const whole = heads(page, 'title').map(textIn)[0]
  const said = textual(article?.headline) ?? meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title')
  if (said !== undefined) return said
  const heading = find(content, each => /^h[1-3]$/.test(each.tagName) && textIn(each).trim() !== '')
  const words = heading && textWithSpaces(heading)
  if (words !== undefined && whole !== undefined && sameWords(whole.slice(0, words.length), words)) return words
  return whole === undefined ? undefined : withoutSite(whole, meta('og:site_name', 'application-name'), host)
}

/** `Title | Site` → `Title`, where the page names its site, or its address does. */
function withoutSite(title: string, site: string | undefined, host: string): string {
  const [, head, tail] = /^(.*\S)\s+[|–—·:-]\s+(.*)$/s.exec(title) ?? []
  if (head === undefined || tail === undefined) return title
  const letters = tail.toLowerCase().replace(/[^a-z\d]/g, '')
  const inHost = letters.length > 2 && host.replace(/[^a-z\d]/g, '').includes(letters)
  return inHost || (site !== undefined && sameWords(tail, site)) ? head : title
}

function textWithSpaces(node: Element): string {
  return node.children
    .map(child => (child.type === 'element' ? (child.tagName === 'br' ? ' ' : textWithSpaces(child)) : textIn(child)))
    .join('')
}

function hasRelation(each: Element, relation: string): boolean {
  if (each.tagName !== 'link' && each.tagName !== 'a') return false
  return (attribute(each, 'rel') ?? '').toLowerCase().split(/\s+/).includes(relation)
}

/** Authors that the page marks as such in its text. */
function authorIn(page: Root): string | undefined {
  const marked = outermost(page, each => hasRelation(each, 'author') || attribute(each, 'itemProp') === 'author')
  const names = marked.map(each => {
    const name = find(each, inner => attribute(inner, 'itemProp') === 'name')
    return textWithSpaces(name ?? each).trim() || undefined
  })
  return joined(names)
}

function publishedIn(page: Root): string | undefined {
  const isDate = (each: Element) => /^date(?:Published|Created)$/.test(attribute(each, 'itemProp') ?? '')
  const marked = find(page, each => isDate(each) || (each.tagName === 'time' && each.properties.pubDate !== undefined))
  const inArticle = find(page, ({ tagName }) => tagName === 'article')
  const time = marked ?? (inArticle && find(inArticle, each => each.tagName === 'time'))
  return time && (attribute(time, 'dateTime') ?? attribute(time, 'content') ?? textIn(time))
}

function languageOf(page: Root): string | undefined {
  const html = find(page, ({ tagName }) => tagName === 'html')
  return html && (attribute(html, 'lang') || attribute(html, 'xmlLang'))
}

type Fields = Readonly<Record<string, unknown>>

/** The article that a page describes in JSON-LD. */
function articleIn(page: Root): Fields | undefined {
  for (const each of elementsIn(page)) {
    if (each.tagName !== 'script' || !/ld\+json/i.test(attribute(each, 'type') ?? '')) continue
    const found = articleAmong(jsonOf(textIn(each)), 4)
    if (found !== undefined) return found
  }
  return undefined
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function articleAmong(value: unknown, depth: number): Fields | undefined {
  if (typeof value !== 'object' || value === null || depth === 0) return undefined
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = articleAmong(each, depth - 1)
      if (found !== undefined) return found
    }
    return undefined
  }
  const fields = value as Fields
  if (/Article|Posting|Report|Book|Chapter|ShortStory|CreativeWork/.test(String(fields['@type']))) return fields
  return articleAmong(fields['@graph'] ?? fields.mainEntity, depth - 1)
}

const textual = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

/** The names of people, given as text, as `{ name }` or as a list of these. */
function namesIn(value: unknown): string | undefined {
  const people = Array.isArray(value) ? value : [value]
  return joined(people.map(each => textual(each) ?? textual((each as Fields | null | undefined)?.name)))
}

/** An address of the web, or a site's name in place of a person's. */
const isAddress = /^(?:https?:.*|[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,})$/

function joined(names: readonly (string | undefined)[]): string | undefined {
  const kept = names.flatMap(name => (name === undefined || isAddress.test(name) ? [] : [oneLine(name)]))
  return kept.length === 0 ? undefined : [...new Set(kept)].join(', ')
}
