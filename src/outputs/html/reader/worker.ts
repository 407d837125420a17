/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope
/** Paths that the site keeps at once; the emitter writes them before this script. */
declare const pages: readonly string[]

const name = 'en-regard'

self.addEventListener('install', event => {
  event.waitUntil(keep(pages).then(() => self.skipWaiting()))
})
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))

/** A page of a long text asks to keep its chapters. */
self.addEventListener('message', ({ data }) => {
  const own = Array.isArray(data) ? data.filter(url => new URL(url, location.href).origin === location.origin) : []
  void keep(own)
})

/** The network first, so that a corrected text is read at once; what was kept where there is none. */
self.addEventListener('fetch', event => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return
  event.respondWith(fromNetwork(request).catch(() => fromCache(request)))
})

async function keep(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(name)
  await Promise.all(paths.map(path => cache.add(path).catch(() => undefined)))
}

async function fromNetwork(request: Request): Promise<Response> {
  const response = await fetch(request)
  if (response.ok) {
    const copy = response.clone()
    void caches.open(name).then(cache => cache.put(request, copy))
  }
  return response
}

async function fromCache(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreSearch: true })) ?? Response.error()
}
