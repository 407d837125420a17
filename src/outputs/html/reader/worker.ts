/// <reference lib="webworker" />

import { wordsPath } from '../words-path.ts'

declare const self: ServiceWorkerGlobalScope
/** Hash of the build, and paths that the site keeps at once; the emitter writes both before this script. */
declare const version: string
declare const pages: readonly string[]

const family = 'en-regard'
/** A build keeps its own copies: what is no part of it any more goes with those of the build before. */
const name = `${family}-${version}`
/** How long a page waits for a network that hangs, where there is a copy. Milliseconds. */
const patience = 2500

self.addEventListener('install', event => {
  event.waitUntil(
    kept()
      .then(opened => keep([...pages, ...opened]))
      .then(() => self.skipWaiting()),
  )
})
self.addEventListener('activate', event => event.waitUntil(forget().then(() => self.clients.claim())))

/** Where pages share their script, the words of a chapter lie in a file beside it. */
const isShared = pages.some(path => path.startsWith('assets/'))

/** A page of a long text asks to keep its chapters, another the file of its words. */
self.addEventListener('message', ({ data }) => {
  const own = Array.isArray(data) ? data.filter(url => new URL(url, location.href).origin === location.origin) : []
  void keep(own.flatMap(url => (isShared && url.endsWith('.html') ? [url, wordsPath(url)] : [url])))
})

/** The network first, so that a corrected text is read at once; what was kept where there is none, or it hangs. */
self.addEventListener('fetch', event => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return
  event.respondWith(answered(request))
})

/** The part of a file that a player asks for, of what is kept whole. */
async function partOf(whole: Response, range: string): Promise<Response> {
  const blob = await whole.blob()
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? []
  const start = from === '' ? Math.max(blob.size - Number(to), 0) : Number(from)
  const end = from === '' || to === '' ? blob.size : Math.min(Number(to) + 1, blob.size)
  if (start >= end) return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${blob.size}` } })
  const headers = {
    'Content-Type': whole.headers.get('Content-Type') ?? '',
    'Content-Range': `bytes ${start}-${end - 1}/${blob.size}`,
    'Content-Length': String(end - start),
    'Accept-Ranges': 'bytes',
  }
  return new Response(blob.slice(start, end), { status: 206, headers })
}

/** Addresses of which an earlier build keeps copies. */
async function kept(): Promise<readonly string[]> {
  const requests = await Promise.all((await others()).map(async each => (await caches.open(each)).keys()))
  return requests.flat().map(({ url }) => url)
}

async function forget(): Promise<void> {
  await Promise.all((await others()).map(each => caches.delete(each)))
}

const others = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter(each => each.startsWith(family) && each !== name)

/** A file that pages share never changes under its name. */
const isFixed = ({ url }: Request): boolean => /\/assets\/[a-z]+-[0-9a-f]{16}\.[a-z]+$/.test(url)

/** The network first, as long as it answers in time. */
async function answered(request: Request): Promise<Response> {
  const kept = isFixed(request) ? await fromCache(request) : undefined
  if (kept !== undefined) return kept
  const network = fromNetwork(request)
  const late = new Promise<undefined>(resolve => setTimeout(resolve, patience, undefined))
  const inTime = await Promise.race([network.catch(() => undefined), late])
  return inTime ?? (await fromCache(request)) ?? network.catch(() => Response.error())
}

async function keep(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(name)
  await Promise.all(paths.map(path => cache.add(new Request(path, { cache: 'no-cache' })).catch(() => undefined)))
}

async function fromNetwork(request: Request): Promise<Response> {
  const response = await fetch(request)
  const copy = response.clone()
  void caches.open(name).then(cache => {
    // A part of a file cannot be kept: a page with a recording asks for the whole.
    if (response.status === 206) return undefined
    if (response.ok) return cache.put(request, copy)
    // A text that was withdrawn.
    if (response.status === 404 || response.status === 410) return cache.delete(request, { ignoreSearch: true })
    return undefined
  })
  return response
}

async function fromCache(request: Request): Promise<Response | undefined> {
  const found = await (await caches.open(name)).match(request, { ignoreSearch: true })
  const range = request.headers.get('range')
  return found === undefined || range === null ? found : partOf(found, range)
}
