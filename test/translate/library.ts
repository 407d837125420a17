import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Lock, LockUnit } from '../../src/core/model/lock.ts'
import { command, commandServed, type Surroundings } from '../command.ts'
import type { DeeplServer } from './deepl-server.ts'

/** A library in a folder of its own, and the command run over it. */
export interface TestLibrary {
  readonly folder: string
  readonly read: (path: string) => string
  readonly write: (path: string, text: string) => void
  readonly has: (path: string) => boolean
  readonly lock: (text: string) => readonly LockUnit[]
  readonly run: (...args: string[]) => Promise<Ran>
  readonly start: (...args: string[]) => ChildProcess
  /** Another command over it. */
  readonly command: (name: string, ...args: string[]) => Promise<Ran>
  readonly remove: () => void
}

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** The lines of standard output that are JSON objects. */
  readonly events: readonly Event[]
  /** The last of them. */
  readonly end: Event
}

export type Event = { readonly event: string } & Readonly<Record<string, never>>

export const libraryYaml = `name: essai
title: Essai
source: fr
target: en
license: CC0-1.0
publisher: Nous
translate:
  price: { perMillionCharacters: 20, currency: EUR }
`

export const frontMatter = (title: string): string =>
  `---\ntitle: ${title}\nauthor: Nous\ndate: 2026-01-02\nlicense: CC0-1.0\n---\n\n`

/** Makes a library of files by path; `corpus/library.yaml` is there unless given. */
export function testLibrary(server: DeeplServer, files: Readonly<Record<string, string>>): TestLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'translate-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [path, text] of Object.entries({ 'corpus/library.yaml': libraryYaml, ...files })) write(path, text)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const start = (...args: string[]) =>
    spawn(process.execPath, [command, 'translate', '--library', folder, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: engineOf(server),
    })
  return {
    folder,
    read,
    write,
    has: path => readdirSync(dirname(join(folder, path))).includes(path.split('/').at(-1)!),
    lock: text => (JSON.parse(read(`corpus/${text}/units.lock.json`)) as Lock).units.filter(unit => 'text' in unit),
    run: (...args) => ran(['translate', '--library', folder, ...args], engineOf(server)),
    start,
    command: (name, ...args) => ran([name, folder, ...args]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const engineOf = (server: DeeplServer) => ({
  PATH: process.env.PATH,
  DEEPL_AUTH_KEY: server.key,
  DEEPL_SERVER_URL: server.url,
})

async function ran(args: readonly string[], env: Surroundings['env'] = process.env): Promise<Ran> {
  const { status, stdout, stderr } = await commandServed(args, { cwd: process.cwd(), env })
  return withEvents({ code: status, stdout, stderr })
}

export function finished(child: ChildProcess): Promise<Ran> {
  const output = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', text => (output.stdout += text))
  child.stderr?.setEncoding('utf8').on('data', text => (output.stderr += text))
  return new Promise(resolve => {
    child.on('close', code => resolve(withEvents({ code, ...output })))
  })
}

function withEvents(output: Pick<Ran, 'code' | 'stdout' | 'stderr'>): Ran {
  const events = output.stdout.split('\n').flatMap(line => (line.startsWith('{"') ? [JSON.parse(line) as Event] : []))
  return { ...output, events, end: events.at(-1)! }
}
