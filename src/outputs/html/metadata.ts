import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import type { EmitContext } from '../emitter.ts'
import { licenseAddress } from '../license-address.ts'
import { pageAddress } from '../site.ts'
import { element, text } from './element.ts'

/** What a page says of a text to catalogues and search engines: the words of schema.org as JSON-LD, and the licence. */
export function textMetadata(edition: Edition, context: EmitContext): Element[] {
  const license = licenseAddress(edition.source.license ?? context.library.license)
  return [
    ...(license === undefined ? [] : [h('link', { rel: 'license', href: license })]),
    // Data, which no browser runs; a sign that could end the element stands as JSON’s own escape.
    element('script', { type: 'application/ld+json' }, [
      text(JSON.stringify(creativeWork(edition, context)).replaceAll('<', '\\u003c')),
    ]),
  ]
}

function creativeWork(edition: Edition, context: EmitContext) {
  const { id, source, target, learning } = edition
  const { library } = context
  const url = pageAddress(context, id)
  const licensed = (license: string) => ({ license: licenseAddress(license) ?? license })
  const own = source.license ?? library.license
  const named = (name: string | undefined) => (name === undefined ? undefined : { name })
  return withoutUndefined({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': url,
    url,
    name: source.title,
    inLanguage: source.language,
    author: named(source.author),
    dateCreated: source.date,
    ...licensed(own),
    isAccessibleForFree: true,
    educationalLevel: source.level === undefined ? undefined : `CEFR ${source.level}`,
    keywords: source.tags.length === 0 ? undefined : source.tags,
    timeRequired: learning === undefined ? undefined : `PT${Math.max(1, Math.round(learning.minutes))}M`,
    citation:
      source.sources.length === 0
        ? undefined
        : source.sources.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url })),
    isPartOf: withoutUndefined({ '@type': 'Collection', name: library.title, url: library.url }),
    publisher: library.publisher === '' ? undefined : { name: library.publisher },
    workTranslation:
      target === null
        ? undefined
        : withoutUndefined({
            '@type': 'CreativeWork',
            name: target.title,
            inLanguage: target.language,
            translator: named(target.translator),
            ...licensed(target.license ?? own),
          }),
  })
}

const withoutUndefined = <Value extends object>(value: Value): Partial<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Partial<Value>

/** How a page is shown where somebody passes its address on (ogp.me). */
export function sharedAs(
  { title, description, kind }: { readonly title: string; readonly description: string; readonly kind: string },
  { library }: EmitContext,
  address: string | undefined,
): Element[] {
  const property = (name: string, content: string): Element => h('meta', { property: `og:${name}`, content })
  return [
    property('title', title),
    property('description', description),
    property('type', kind === 'text' || kind === 'book' ? 'article' : 'website'),
    property('site_name', library.title),
    ...(address === undefined ? [] : [property('url', address)]),
  ]
}
