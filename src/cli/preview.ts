import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import type { Message } from '../core/model/message.ts'
import { wrongUsage } from '../core/usage.ts'
import type { BuildReport } from '../run/build.ts'
import { lastOfMany } from '../run/last-of-many.ts'
import { command, libraryArgument } from './command.ts'
import { formatted, tally } from './messages.ts'
import { emptyPage, eventsPath, messagesOn, previewPage } from './preview-page.ts'
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
  const [{ buildLibrary }, { default: sirv }, { watch }] = await Promise.all([
    import('../run/build.ts'),
    import('sirv'),
    import('chokidar'),
  ])
  const say = json ? sayJson : sayPlainly
  const pages = new Set<ServerResponse>()
  let messages: readonly Message[] = []
  const build = async () => {
    const report = await buildLibrary(folder)
    say(report, folder)
    messages = report.messages
    for (const page of pages) page.write('data: built\n\n')
  }
  await build()

  const site = join(resolve(folder), 'dist/html')
  const files = sirv(site, { dev: true, extensions: [] })
  const server = createServer((request, response) => {
    if (!isOwn(request, server)) return void response.writeHead(403).end('Open the address that preview printed.\n')
    if (request.url === eventsPath) return listen(response, pages)
    if (request.url === workerPath) return void response.writeHead(404).end()
    servePage(site, messages, request, response).then(served => {
      if (!served) files(request, response, () => void response.writeHead(404).end('Not found\n'))
    })
  })
  const address = await listening(server, port)
  const url = `http://127.0.0.1:${address.port}/`
  if (json) printOut(JSON.stringify({ event: 'listening', url }))
  else printOut(`Open ${url} · ctrl+c ends`)

  const watcher = watch([join(folder, 'corpus'), join(folder, 'annotations')], { ignoreInitial: true })
  const rebuild = lastOfMany(() => build().catch(error => printError(String(error))), pause)
  watcher.on('all', rebuild)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))
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

/** How long nothing must be saved before a build begins; milliseconds. Editors save in several steps. */
const pause = 60

/** The site's service worker would keep showing pages as they were. */
const workerPath = '/sw.js'

function listen(response: ServerResponse, pages: Set<ServerResponse>): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  response.write('retry: 500\n\n')
  pages.add(response)
  response.on('close', () => pages.delete(response))
}

/** Serves a page of the site with what is said of it; where no build has made any, what is wrong alone. */
async function servePage(
  site: string,
  messages: readonly Message[],
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const [path, name = 'index.html'] = /^\/([a-z0-9-]+(?:\.\d+)?\.html)?(?:[?#].*)?$/.exec(url) ?? []
  if (path === undefined) return false
  const page = await readFile(join(site, name), 'utf8').catch(() => undefined)
  if (page === undefined && (name !== 'index.html' || messages.length === 0)) return false
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(previewPage(page ?? emptyPage, messagesOn(name, messages)))
  return true
}
