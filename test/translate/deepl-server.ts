import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A DeepL on loopback that behaves as the documented API does, and fails as it is told to. */
export interface DeeplServer {
  readonly url: string
  readonly key: string
  /** What was charged, by text without tags: how many times. Only what a client paid for. */
  readonly charged: Map<string, number>
  /** Texts without tags of which a sound answer was sent whole. */
  readonly answered: Set<string>
  /** Characters of those that were charged once more. */
  readonly chargedAgain: () => number
  /** Every request for a translation, in order. */
  readonly requests: Request[]
  readonly glossaries: Map<string, Glossary>
  /** Characters charged in all. */
  readonly characters: () => number
  /** What the next requests for a translation meet, one after the other. */
  readonly faults: Fault[]
  /** Milliseconds that each translation takes, drawn anew for each; default 0. */
  delay: () => number
  /** Characters that may be charged. */
  limit: number
  /** Translates text without tags. */
  translate: (text: string) => string
  readonly close: () => Promise<void>
}

export interface Request {
  readonly texts: readonly string[]
  readonly context: string | null
  readonly glossary: string | null
  readonly body: URLSearchParams
  readonly at: number
  readonly bytes: number
}

export interface Glossary {
  readonly name: string
  readonly created: string
  /** By language pair. */
  readonly dictionaries: Map<string, string>
}

/** Something that goes wrong with one request. `charged` tells whether it is paid for all the same. */
export type Fault =
  | { readonly status: number; readonly retryAfter?: string; readonly body?: string; readonly charged?: true }
  | { readonly answer: (translations: Translation[]) => unknown }
  | { readonly end: 'reset' | 'half' | 'never' | 'reset before'; readonly charged?: true }

export interface Translation {
  readonly detected_source_language: string
  readonly text: string
  readonly billed_characters: number
}

export async function deeplServer(): Promise<DeeplServer> {
  const charged = new Map<string, number>()
  let [total, again] = [0, 0]
  const answered = new Set<string>()
  const state = {
    key: 'fake-key-3c1f0a:fx',
    charged,
    answered,
    chargedAgain: () => again,
    requests: [] as Request[],
    glossaries: new Map<string, Glossary>(),
    faults: [] as Fault[],
    delay: () => 0,
    limit: 1_000_000,
    translate: english,
    characters: () => total,
    charge: (texts: readonly string[]) => {
      for (const text of texts) {
        const bare = withoutTags(text)
        charged.set(bare, (charged.get(bare) ?? 0) + 1)
        total += [...bare].length
        if (answered.has(bare)) again += [...bare].length
      }
    },
  }
  const server = createServer((request, response) => {
    answer(state, request, response).catch(error => {
      response.statusCode = 500
      response.end(String(error))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(state, { url: `http://127.0.0.1:${port}`, close: () => closed(server) })
}

type State = Omit<DeeplServer, 'url' | 'close'> & { readonly charge: (texts: readonly string[]) => void }

/** Without tags, entities read. */
export const withoutTags = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** Words that look like a translation: every word is changed and none is French. */
const english = (text: string): string =>
  text.replace(/&\w+;|\p{L}+/gu, word =>
    word.startsWith('&') ? word : `${word.normalize('NFD').replace(/\p{M}/gu, '')}en`,
  )

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks).toString('utf8')
  const path = new URL(request.url ?? '/', 'http://x').pathname
  if (request.headers.authorization !== `DeepL-Auth-Key ${state.key}`) {
    return send(response, 403, { message: `Forbidden: ${request.headers.authorization}` })
  }
  if (path === '/v2/usage') {
    return send(response, 200, { character_count: state.characters(), character_limit: state.limit })
  }
  if (path.startsWith('/v3/glossaries')) return glossaries(state, { method: request.method!, path, body }, response)
  if (path === '/v2/translate') return translations(state, { body, bytes: body.length }, response)
  send(response, 404, { message: 'Not found' })
}

async function translations(state: State, { body, bytes }: { body: string; bytes: number }, response: ServerResponse) {
  const form = new URLSearchParams(body)
  const texts = form.getAll('text')
  const fault = state.faults.shift()
  const glossary = form.get('glossary_id')
  state.requests.push({ texts, context: form.get('context'), glossary, body: form, at: Date.now(), bytes })
  if (fault && 'end' in fault && fault.end === 'reset before') return response.socket?.resetAndDestroy()
  const delay = state.delay()
  if (delay > 0) await sleep(delay)
  if (fault && 'status' in fault) {
    if (fault.charged) state.charge(texts)
    return send(response, fault.status, fault.body ?? { message: `Fault ${fault.status}` }, fault.retryAfter)
  }
  const wrong = problemWith(state, form, texts, bytes)
  if (wrong) return send(response, wrong.status, { message: wrong.message })
  const dictionary = glossary === null ? '' : [...state.glossaries.get(glossary)!.dictionaries.values()].join('\n')
  const results = texts.map(text => ({
    detected_source_language: 'FR',
    text: translated(text, dictionary, state.translate),
    billed_characters: [...withoutTags(text)].length,
    model_type_used: 'quality_optimized',
  }))
  if (!(fault && 'end' in fault && !fault.charged)) state.charge(texts)
  if (fault && 'end' in fault) return cut(response, fault.end, { translations: results })
  const answer = fault ? fault.answer(results) : { translations: results }
  for (const [index, text] of texts.entries())
    if (isSound(answer, results[index]!)) state.answered.add(withoutTags(text))
  send(response, 200, answer)
}

/** Whether an answer has a text as it was translated, and no other for it. */
function isSound(answer: unknown, { text }: Translation): boolean {
  const { translations } = answer as { readonly translations: readonly (Partial<Translation> | null)[] }
  const name = /^<u id="[^"]*">/.exec(text)?.[0] ?? ''
  const own = translations.flatMap(each => {
    const found = typeof each?.text === 'string' ? each.text.trim() : ''
    return found.startsWith(name) ? [found] : []
  })
  return own.length > 0 && own.every(each => each === text)
}

function problemWith(state: State, form: URLSearchParams, texts: readonly string[], bytes: number) {
  if (bytes > 128 * 1024) return { status: 413, message: 'Request Entity Too Large' }
  if (texts.length === 0 || texts.length > 50) return { status: 400, message: 'Too many texts' }
  if (texts.some(text => text === '')) return { status: 400, message: 'Empty text' }
  if (!/^en-(GB|US)$/i.test(form.get('target_lang') ?? '')) return { status: 400, message: 'target_lang' }
  const glossary = form.get('glossary_id')
  if (glossary !== null && !state.glossaries.has(glossary)) return { status: 404, message: 'Glossary not found' }
  const characters = texts.reduce((sum, text) => sum + [...withoutTags(text)].length, 0)
  return state.characters() + characters > state.limit ? { status: 456, message: 'Quota Exceeded' } : undefined
}

/** Translates what stands between the tags. */
function translated(text: string, dictionary: string, translate: (text: string) => string): string {
  const entries = dictionary.split('\n').flatMap(line => (line === '' ? [] : [line.split('\t') as [string, string]]))
  return text.replace(/(<[^>]*>)|([^<]+)/g, (_, tag: string | undefined, words: string) => {
    if (tag !== undefined) return tag
    const known = entries.find(([source]) => words.includes(source))
    if (known === undefined) return translate(words)
    return words.split(known[0]).map(translate).join(known[1])
  })
}

function cut(response: ServerResponse, end: string, body: unknown): void {
  const whole = JSON.stringify(body)
  if (end === 'never') return
  if (end === 'reset') {
    response.socket?.resetAndDestroy()
    return
  }
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) })
  response.write(whole.slice(0, whole.length / 2), () => response.socket?.destroy())
}

function glossaries(
  state: State,
  { method, path, body }: { method: string; path: string; body: string },
  response: ServerResponse,
): void {
  const [, , , id, dictionaries] = path.split('/')
  const info = (at: string, { name, created, dictionaries }: Glossary) => ({
    glossary_id: at,
    name,
    creation_time: created,
    dictionaries: [...dictionaries].map(([pair, entries]) => ({
      ...languages(pair),
      entry_count: entries.split('\n').length,
    })),
  })
  if (id === undefined && method === 'GET') {
    return send(response, 200, { glossaries: [...state.glossaries].map(([at, each]) => info(at, each)) })
  }
  const form = new URLSearchParams(body)
  if (id === undefined) {
    const made = `glossary-${state.glossaries.size + 1}-${Date.now()}`
    const pair = `${form.get('dictionaries[0].source_lang')}-${form.get('dictionaries[0].target_lang')}`
    const glossary: Glossary = {
      name: form.get('name')!,
      created: new Date().toISOString(),
      dictionaries: new Map([[pair, form.get('dictionaries[0].entries')!]]),
    }
    state.glossaries.set(made, glossary)
    return send(response, 201, info(made, glossary))
  }
  const found = state.glossaries.get(id)
  if (found === undefined) return send(response, 404, { message: 'Glossary not found' })
  if (dictionaries === 'dictionaries' && method === 'PUT') {
    found.dictionaries.set(`${form.get('source_lang')}-${form.get('target_lang')}`, form.get('entries')!)
    return send(response, 200, {
      source_lang: form.get('source_lang'),
      target_lang: form.get('target_lang'),
      entry_count: 1,
    })
  }
  if (dictionaries === 'entries') {
    return send(response, 200, {
      dictionaries: [...found.dictionaries].map(([pair, entries]) => ({
        ...languages(pair),
        entries,
        entries_format: 'tsv',
      })),
    })
  }
  if (method === 'DELETE') {
    state.glossaries.delete(id)
    return send(response, 204, '')
  }
  send(response, 200, info(id, found))
}

const languages = (pair: string) => ({ source_lang: pair.split('-')[0], target_lang: pair.split('-')[1] })

function send(response: ServerResponse, status: number, body: unknown, retryAfter?: string): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
  })
  response.end(text)
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise(resolve => server.close(() => resolve()))
}
