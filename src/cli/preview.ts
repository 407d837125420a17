import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, relative, resolve, sep } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { wrongUsage } from '../core/usage.ts'
import type { BuildReport } from '../run/build.ts'
import { lastOfMany } from '../run/last-of-many.ts'
import type { LiveLibrary } from '../run/live.ts'
import { command, libraryArgument } from './command.ts'
import { formatted, tally } from './messages.ts'
import { linkPath, takeLink } from './preview-desk.ts'
import {
  emptyPage,
  eventsPath,
  messagesOn,
  type PreviewedPage,
  previewPage,
  textOfPage,
  withDesk,
} from './preview-page.ts'
import { printError, printOut } from './printable.ts'

interface Options {
  readonly port: number
  readonly json?: true
}

/** `en-regard preview` */
export function addPreview(program: Command): void {
  command(program, 'preview', 'serve the built library on this machine, rebuild on save, reload the page')
    .argument(...libraryArgument)
    .option('--port <number>', 'where to listen; 0 for any free port', port, 4848)
    .option('--json', 'print what happens as JSON, a line each')
    .action(run)
}

function port(value: string): number {
  const number = Number(value)
  if (!/^\d{1,5}$/.test(value) || number > 65_535) throw new InvalidArgumentError('expected a number from 0 to 65535.')
  return number
}

async function run(folder: string, { port, json }: Options): Promise<void> {
  const [{ liveLibrary }, { default: sirv }, { watch }] = await Promise.all([
    import('../run/live.ts'),
    import('sirv'),
    import('chokidar'),
  ])
  const say = json ? sayJson : sayPlainly
  const token = randomBytes(18).toString('base64url')
  const live = liveLibrary(folder, { token })
  const site: Site = { folder: join(resolve(folder), 'dist/html'), live }
  const pages = new Map<ServerResponse, OpenPage>()
  const build = async () => {
    say(await live.build(), folder)
    await tell(pages, site)
  }
  const ended = (error: unknown) => printError(String(error))
  const watcher = watch(
    ['corpus', 'annotations', 'dictionaries'].map(name => join(folder, name)),
    { ignoreInitial: true },
  )
  const written = new Set<string>()
  const renewWritten = async () => {
    const ids = [...written]
    written.clear()
    for (const id of ids) {
      const messages = await live.renew(id)
      if (messages !== undefined && json) printOut(JSON.stringify({ event: 'text', id, messages }))
    }
    await tell(pages, site)
  }
  const renew = lastOfMany(() => renewWritten().catch(ended), pause)
  const rebuild = lastOfMany(() => build().catch(ended), pauseOfBuild)
  watcher.on('all', (_, path) => {
    const id = textOf(relative(folder, path).split(sep).join('/'))
    if (id !== undefined) {
      written.add(id)
      renew()
    }
    rebuild()
  })
  // A save before it is ready would be missed.
  await once(watcher, 'ready')
  await build().catch(async error => {
    await Promise.all([watcher.close(), live.close()])
    throw error
  })

  const files = sirv(site.folder, { dev: true, extensions: [] })
  const server = createServer((request, response) => {
    if (!isOwn(request, server)) return void response.writeHead(403).end('Open the address that preview printed.\n')
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (url.pathname === eventsPath) return void listen(response, { pages, site, query: url.searchParams })
    if (url.pathname === linkPath) return void takeLink(request, response, { live, token }).catch(ended)
    if (url.pathname === workerPath)
      return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(leaving)
    servePage(site, url.pathname, response).then(served => {
      if (!served) files(request, response, () => void response.writeHead(404).end('Not found\n'))
    })
  })
  const address = await listening(server, port)
  const url = `http://127.0.0.1:${address.port}/`
  if (json) printOut(JSON.stringify({ event: 'listening', url }))
  else printOut(`Open ${url} · ctrl+c ends`)

  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))
}

/** The text to which a file of the library belongs: what is saved there changes its pages, and may change others. */
function textOf(path: string): string | undefined {
  const [, text, noted] = /^corpus\/([^/]+)\/|^annotations\/([^/]+?)(?:\.questions)?\.ya?ml$/.exec(path) ?? []
  return text ?? (noted === 'glossary' ? undefined : noted)
}

function sayPlainly({ messages, written, texts }: BuildReport, folder: string): void {
  if (messages.length > 0) console.error(formatted(messages, 'pretty', folder))
  const counted = tally(messages)
  printError(written ? `Built ${texts} text${texts === 1 ? '' : 's'}. ${counted}` : `Not built: ${counted}`)
}

function sayJson({ messages, written, texts }: BuildReport): void {
  printOut(JSON.stringify({ event: 'built', written, texts, messages }))
}

/** Listens to this machine alone. */
function listening(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((done, fail) => {
    server.once('error', error => {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      fail(taken ? wrongUsage(`Port ${port} is in use, expected a free one; --port names another`) : error)
    })
    server.listen(port, '127.0.0.1', () => done(server.address() as AddressInfo))
  })
}

/**
 * Whether a request is meant for this server and comes from its own pages: another site, or a name that its owner lets
 * point to this machine, gets nothing.
 */
function isOwn({ headers: { host, origin } }: IncomingMessage, server: Server): boolean {
  const { port } = server.address() as AddressInfo
  const own = [`127.0.0.1:${port}`, `localhost:${port}`, ...(port === 80 ? ['127.0.0.1', 'localhost'] : [])]
  return own.includes(host ?? '') && (origin === undefined || own.some(name => origin === `http://${name}`))
}

/** How long nothing must be saved before a text is made anew; milliseconds. Editors save in several steps. */
const pause = 60
/** And before the whole is built: who types without end sees the text, and the rest when a moment has passed. */
const pauseOfBuild = 250

/** The site's service worker would keep showing pages as they were. */
const workerPath = '/sw.js'
/** In its place stands one that keeps nothing and takes itself away, and one that another site left at this address. */
const leaving = 'oninstall=()=>skipWaiting();onactivate=()=>registration.unregister()\n'

/** A site that is looked at while it is written. */
interface Site {
  readonly folder: string
  readonly live: LiveLibrary
}

/** A page that waits to hear of changes: which one, and what it shows; without a name it hears of every build. */
interface OpenPage {
  readonly path: string | undefined
  readonly shown: string | null
}

interface Listening {
  readonly pages: Map<ServerResponse, OpenPage>
  readonly site: Site
  readonly query: URLSearchParams
}

async function listen(response: ServerResponse, { pages, site, query }: Listening): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  response.write('retry: 500\n\n')
  const page: OpenPage = { path: pageOf(query.get('page') ?? ''), shown: query.get('shown') }
  pages.set(response, page)
  response.on('close', () => pages.delete(response))
  if (page.path !== undefined) await tell(new Map([[response, page]]), site)
}

/** Tells each page that shows something else than it would if it were opened now. */
async function tell(pages: ReadonlyMap<ServerResponse, OpenPage>, site: Site): Promise<void> {
  for (const [response, { path, shown }] of pages) {
    const now = path === undefined ? undefined : await pageIn(site, path)
    if (path === undefined || now?.version !== shown) response.write('data: built\n\n')
  }
}

/** The file that is served as a page under an address; undefined where it is none. */
function pageOf(address: string): string | undefined {
  const [path, name = 'index.html'] = /^\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.html)?$/.exec(address) ?? []
  return path === undefined ? undefined : name
}

/** A page of the site with what is said of it; where no build has made any, that of a text by itself, else what is wrong. */
async function pageIn({ folder, live }: Site, name: string): Promise<PreviewedPage | undefined> {
  const [, ofDesk] = /^([a-z0-9-]+)\.desk\.html$/.exec(name) ?? []
  if (ofDesk !== undefined) {
    const desk = await live.desk(ofDesk === 'index' ? undefined : ofDesk).catch(() => undefined)
    return desk === undefined ? undefined : previewPage(desk, [])
  }
  const built = live.page(name) ?? (await readFile(join(folder, name), 'utf8').catch(() => undefined))
  const id = built === undefined ? textOfPage(name) : undefined
  const said = id === undefined ? undefined : await live.renew(id).catch(() => undefined)
  const page = built ?? live.page(name)
  const messages = live.messages()
  if (page === undefined && said === undefined && (name !== 'index.html' || messages.length === 0)) return undefined
  return previewPage(withDesk(page ?? emptyPage, name), messagesOn(name, messages))
}

async function servePage(site: Site, address: string, response: ServerResponse): Promise<boolean> {
  const name = pageOf(address)
  const page = name === undefined ? undefined : await pageIn(site, name)
  if (page === undefined) return false
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(page.html)
  return true
}
