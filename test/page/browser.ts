import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, describe } from 'vitest'
import type { OutputFile } from '../../src/outputs/emitter.ts'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const executablePath = process.env.CHROMIUM ?? places.find(path => existsSync(path))

/**
 * Tests that need a browser: without one they are left out, saying so; in CI they fail. A browser on a busy machine
 * does things in its own time: in CI a test is tried once more, and the report then says `(retry x1)`.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  const canRun = executablePath !== undefined || process.env.CI === 'true'
  if (!canRun) console.warn(`${name}: left out, no Chromium found; name one with CHROMIUM=/path/to/chromium`)
  describe.skipIf(!canRun)(name, { retry: process.env.CI === 'true' ? 1 : 0 }, tests)
}

let running: Promise<Browser> | undefined

export function browser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('No Chromium found; name one with CHROMIUM=/path/to/chromium')
  running ??= chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return running
}

afterAll(async () => {
  await (await running)?.close()
  running = undefined
})

/** Writes files into a new folder; its path. */
export async function folderOf(files: readonly OutputFile[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'page-'))
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

export interface Opened {
  readonly page: Page
  /** Addresses that the page asked for beside itself. */
  readonly requests: string[]
  /** Warnings and errors of its console, and scripts that failed. */
  readonly problems: string[]
}

/** Opens a file in a fresh profile and listens to all that it asks for and complains of. */
export async function openFile(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 }, ...options })
  return openIn(await context.newPage(), pathToFileURL(path).href)
}

export async function openIn(page: Page, address: string): Promise<Opened> {
  const requests: string[] = []
  const problems: string[] = []
  page.on('request', request => {
    const url = request.url()
    if (url.split('#')[0] !== address.split('#')[0] && !url.startsWith('data:')) requests.push(url)
  })
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
  page.on('pageerror', error => problems.push(error.message))
  page.on('dialog', dialog => {
    problems.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(address)
  return { page, requests, problems }
}
