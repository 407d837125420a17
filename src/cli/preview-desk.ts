import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import type { LinkAnswer } from '../run/link.ts'
import type { LiveLibrary } from '../run/live.ts'

/** Where the desk takes what is to be written. */
export const linkPath = '/.en-regard/link'

/** No order is near it. */
const mostBytes = 65_536

const sentences = z.array(z.int().nonnegative()).max(10_000)
const orderSchema = z.strictObject({
  text: z.string(),
  state: z.string(),
  what: z.enum(['set', 'take-back']),
  source: sentences,
  target: sentences,
})

/**
 * Writes a link that a page of the desk asks for. Only a page that this server made knows the token, and only a page from
 * here has this origin: a site that is open beside it can do neither.
 */
export async function takeLink(
  request: IncomingMessage,
  response: ServerResponse,
  { live, token }: { readonly live: LiveLibrary; readonly token: string },
): Promise<void> {
  const { method, headers } = request
  if (method !== 'POST') return answer(response, 405, { problem: 'Expected POST.' })
  if (headers.origin === undefined || headers['x-en-regard-token'] !== token)
    return answer(response, 403, { problem: 'Load this page anew: preview was started again.' })
  if (headers['content-type'] !== 'application/json') return answer(response, 415, { problem: 'Expected JSON.' })
  const { success, data } = orderSchema.safeParse(await jsonOf(request))
  if (!success) return answer(response, 400, { problem: 'Expected a link.' })
  const done = await live.link(data)
  answer(response, 'path' in done ? 200 : 409, done)
}

function answer(response: ServerResponse, status: number, told: LinkAnswer): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(told))
}

/** A request’s JSON; undefined where it is none, or larger than any order. */
async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > mostBytes) return undefined
    pieces.push(piece)
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'))
  } catch {
    return undefined
  }
}
