import { type Manifest, type ManifestFile, manifestFormat } from '../core/model/manifest.ts'
import type { OutputFile, WrittenFile } from '../core/model/output.ts'
import { sha256Hex } from '../core/model/sha256.ts'

const filesPerPage = 1000

/** Name of the first page of a manifest: no output has a file of this name. */
const pageName = (page: number): string => (page === 0 ? 'manifest.json' : `manifest-${page + 1}.json`)

/**
 * `manifest.json` of a format's folder, in pages where there are many files: what was written, by path. The first has the
 * hashes of the others: who has a copy fetches those that changed.
 *
 * One a folder, since a folder is what becomes current, and what is published, as a whole.
 */
export function manifestOf(written: readonly WrittenFile[]): OutputFile[] {
  const files = written
    .map(({ path, size, sha256 }): ManifestFile => ({ path, size, sha256, mediaType: mediaTypeOf(path) }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
  const count = Math.max(1, Math.ceil(files.length / filesPerPage))
  const pages = Array.from({ length: count }, (_, page): Manifest => {
    const shown = files.slice(page * filesPerPage, (page + 1) * filesPerPage)
    return { format: manifestFormat, files: shown, ...(page + 1 < count ? { next: pageName(page + 1) } : {}) }
  })
  const [first, ...others] = pages.map((page, at) => ({ path: pageName(at), content: `${JSON.stringify(page)}\n` }))
  if (others.length === 0) return [first!]
  const known = others.map(({ path, content }) => ({ path, sha256: sha256Hex(content) }))
  return [{ ...first!, content: `${JSON.stringify({ ...pages[0]!, pages: known })}\n` }, ...others]
}

/** By the ending of a file, as IANA has it; what has no name there is bytes. */
const mediaTypes: Readonly<Record<string, string>> = {
  apkg: 'application/zip',
  avif: 'image/avif',
  bib: 'application/x-bibtex',
  cff: 'application/yaml',
  css: 'text/css',
  csv: 'text/csv',
  epub: 'application/epub+zip',
  gif: 'image/gif',
  gz: 'application/gzip',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  m4a: 'audio/mp4',
  md: 'text/markdown',
  mp3: 'audio/mpeg',
  mp4: 'audio/mp4',
  ndjson: 'application/x-ndjson',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  png: 'image/png',
  sqlite: 'application/vnd.sqlite3',
  svg: 'image/svg+xml',
  tmx: 'application/xml',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  vtt: 'text/vtt',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  xlf: 'application/xliff+xml',
  xml: 'application/xml',
  zip: 'application/zip',
}

function mediaTypeOf(path: string): string {
  if (/\.d\.ts$|(?:^|\/)LICENSE$/.test(path)) return 'text/plain'
  const [, ending = ''] = /\.([a-z0-9]+)$/.exec(path) ?? []
  return Object.hasOwn(mediaTypes, ending) ? mediaTypes[ending]! : 'application/octet-stream'
}
