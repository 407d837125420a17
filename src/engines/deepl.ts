import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'
import type { DeepLClient, TranslateTextOptions } from 'deepl-node'
import { readEachAnswer } from './deepl-answers.ts'
import { deeplGlossary } from './deepl-glossary.ts'
import {
  type Ask,
  type Engine,
  type EngineAnswer,
  type EngineOptions,
  type EngineProblem,
  engineProblem,
  isEngineProblem,
  matchedAnswers,
} from './engine.ts'

export interface DeeplOptions extends EngineOptions {
  /** Never written, logged or thrown. */
  readonly key: string
  /** By default the address that belongs to the key. */
  readonly server?: string
  /** Name of the glossary at DeepL. */
  readonly glossary: string
  /** Longest wait for an answer, in milliseconds. Default one minute. */
  readonly timeout?: number
}

/** What an exchange said beside its body: deepl-node keeps status and headers to itself. */
interface Exchange {
  status?: number
  retryAfter?: string
}

const exchanges = new AsyncLocalStorage<Exchange>()
const channel = 'http.client.response.finish'

/** DeepL, through its own client. */
export async function deeplEngine(options: DeeplOptions): Promise<Engine> {
  const { DeepLClient: Client } = (await import('deepl-node')).default
  const client = new Client(options.key, {
    ...(options.server === undefined ? {} : { serverUrl: options.server }),
    maxRetries: 0,
    minTimeout: options.timeout ?? 60_000,
    sendPlatformInfo: false,
  })
  readEachAnswer(client, options.source)
  subscribe(channel, listen)
  const call = <Value>(send: () => Promise<Value>) => exchanged(send, options.key)
  const glossary = deeplGlossary(client, options, call)
  let glossaryId: string | undefined
  return {
    name: 'deepl',
    learn: async terms => {
      glossaryId = await glossary.put(terms)
    },
    translate: ask => call(() => translate(client, ask, { ...options, glossaryId })),
    usage: () =>
      call(async () => {
        const { character } = await client.getUsage()
        if (character === undefined) throw engineProblem('malformed', 'DeepL did not say how much was used')
        return { characters: character.count, limit: character.limit }
      }),
    forget: glossary.remove,
    end: async () => {
      unsubscribe(channel, listen)
    },
  }
}

function listen(message: unknown): void {
  const exchange = exchanges.getStore()
  if (exchange === undefined) return
  const { response } = message as { request: ClientRequest; response: IncomingMessage }
  if (response.statusCode !== undefined) exchange.status = response.statusCode
  const retryAfter = response.headers['retry-after']
  if (retryAfter !== undefined) exchange.retryAfter = retryAfter
}

type Asked = DeeplOptions & { readonly glossaryId: string | undefined }

/**
 * Each text goes inside `<u id="…">`, so that an answer says which text it translates: the API answers by position
 * alone, and deepl-node hands on what is missing, empty or out of order.
 */
async function translate(client: DeepLClient, { texts, context }: Ask, options: Asked) {
  const alone = texts.length === 1
  const sent = texts.map(({ id, text }) => (alone ? text : `<u id="${id}">${text}</u>`))
  const results = await client.translateText(
    sent,
    options.source as 'fr',
    options.target as 'en-GB',
    requestOptions(options, context),
  )
  const answers = results.map((result, index): EngineAnswer => {
    const { id } = texts[index] ?? { id: '' }
    const found = alone && results.length === 1 ? { id, text: result.text } : unwrapped(result.text, id)
    return {
      ...found,
      ...(Number.isSafeInteger(result.billedCharacters) ? { characters: result.billedCharacters } : {}),
      ...(result.modelTypeUsed === undefined ? {} : { model: result.modelTypeUsed }),
    }
  })
  return matchedAnswers(texts, answers)
}

/** The id that an answer carries; where its tag was lost, the text is not to be used. */
function unwrapped(text: unknown, id: string): EngineAnswer {
  const found = typeof text === 'string' ? /^\s*<u id="([^"]*)">([\s\S]*)<\/u>\s*$/.exec(text) : null
  if (found) return { id: found[1]!, text: found[2]! }
  return { id, text: text as string, problem: 'the tag around the text is missing' }
}

function requestOptions({ formality, model, glossaryId }: Asked, context: string): TranslateTextOptions {
  return {
    tagHandling: 'xml',
    outlineDetection: false,
    splitSentences: 'nonewlines',
    preserveFormatting: true,
    ...(context === '' ? {} : { context }),
    ...(formality === undefined ? {} : { formality: formality as 'default' }),
    ...(model === undefined ? {} : { modelType: model as 'quality_optimized' }),
    ...(glossaryId === undefined ? {} : { glossary: glossaryId }),
  }
}

/** Runs a call of the client and turns what it throws into a problem that says what to do. */
export async function exchanged<Value>(send: () => Promise<Value>, key: string): Promise<Value> {
  const exchange: Exchange = {}
  try {
    return await exchanges.run(exchange, send)
  } catch (error) {
    if (isEngineProblem(error)) throw error
    throw problemOf(error as Error, exchange, (text: string) =>
      text.replaceAll(key, '…').replace(/\s+/g, ' ').slice(0, 200),
    )
  }
}

/** Nothing of the client's own error goes further but words: it holds the request and, with it, the key. */
function problemOf(
  error: Error & { error?: { code?: string } },
  exchange: Exchange,
  clean: (text: string) => string,
): EngineProblem {
  const { status } = exchange
  const said = clean(error.message)
  if (status === undefined || error.error?.code !== undefined) return connectionProblem(error.error?.code, said)
  if (status === 429 || status >= 500) {
    const retryAfter = millisecondsOf(exchange.retryAfter)
    return engineProblem('busy', `DeepL is busy (${status})`, retryAfter === undefined ? {} : { retryAfter })
  }
  if (status === 403 || status === 401) {
    return engineProblem('key', `DeepL refuses the key (${status}), expected a valid one in DEEPL_AUTH_KEY`)
  }
  if (status === 456) return engineProblem('quota', 'The quota of the DeepL account is used up (456)')
  if (status === 413) return engineProblem('too-large', 'DeepL finds the request too large (413)')
  if (status >= 400) return engineProblem('refused', `DeepL refuses the request (${status}): ${said}`)
  return engineProblem('malformed', `DeepL’s answer cannot be read: ${said}`)
}

function connectionProblem(code: string | undefined, said: string): EngineProblem {
  if (code === 'ECONNABORTED' || code === 'ETIMEDOUT') {
    return engineProblem('timeout', 'DeepL did not answer in time; what was asked may have been charged')
  }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return engineProblem('connection', `DeepL cannot be reached (${code}); nothing was sent`, { unsent: true })
  }
  return engineProblem(
    'connection',
    `The connection to DeepL broke (${code ?? said}); what was asked may have been charged`,
  )
}

/** Retry-After as seconds or as a date (RFC 9110, 10.2.3) → milliseconds from now. */
function millisecondsOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined
  const milliseconds = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now()
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds)
}
