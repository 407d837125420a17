import type { TextSummary } from '../../core/model/summary.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'
import { pageAddress } from '../site.ts'
import { block, x, xmlDocument } from '../xml.ts'

/** Addresses that one sitemap may hold (sitemaps.org). */
const addressesOfMap = 50_000
/** Texts that a feed names, the newest. */
const mostInFeed = 50

/** What a site that has an address says of its pages: `sitemap.xml`, and `feed.xml` (Atom) of the newest texts. */
export function sitemapFiles(summaries: readonly TextSummary[], context: EmitContext): OutputFile[] {
  const { url } = context.library
  if (url === undefined) return []
  const addresses = ['index', 'glossary', 'search', ...summaries.map(({ id }) => id)]
  const urls = addresses
    .slice(0, addressesOfMap)
    .map(id => x('url', {}, [x('loc', {}, [id === 'index' ? rootOf(url) : pageAddress(context, id)!])]))
  const map = block('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls)
  return [
    { path: 'sitemap.xml', content: xmlDocument(map) },
    { path: 'feed.xml', content: xmlDocument(feedOf(summaries, context, rootOf(url))) },
  ]
}

const rootOf = (url: string): string => (url.endsWith('/') ? url : `${url}/`)

/** An Atom feed (RFC 4287). A text is as new as its own date: a build has no clock. */
function feedOf(summaries: readonly TextSummary[], context: EmitContext, root: string) {
  const { library } = context
  const dated = summaries
    .flatMap(summary => {
      const moment = momentOf(summary.source.date)
      return moment === undefined ? [] : [{ ...summary, moment }]
    })
    .toSorted((one, other) => (one.moment === other.moment ? 0 : one.moment < other.moment ? 1 : -1))
    .slice(0, mostInFeed)
  const entries = dated.map(({ id, source, target, moment }) => {
    const address = pageAddress(context, id)!
    return block('entry', {}, [
      x('title', {}, [source.title]),
      x('link', { href: address }),
      x('id', {}, [address]),
      x('updated', {}, [moment]),
      block('author', {}, [x('name', {}, [source.author ?? library.publisher])]),
      x('summary', {}, [[target?.title, source.level].filter(Boolean).join(' · ') || source.title]),
    ])
  })
  return block('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': library.source }, [
    x('title', {}, [library.title]),
    x('link', { href: root }),
    x('link', { rel: 'self', href: `${root}feed.xml` }),
    x('id', {}, [root]),
    x('updated', {}, [dated[0]?.moment ?? '1970-01-01T00:00:00Z']),
    ...entries,
  ])
}

/** The moment of a date, of a year or a month its first; undefined of what is none. */
function momentOf(date: string | undefined): string | undefined {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date ?? '') ?? []
  if (year === undefined) return undefined
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString().replace('.000Z', 'Z')
}
