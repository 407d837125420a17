import { type BatchLimits, defaultLimits, requestSize } from './batch.ts'
import type { Ask, EngineAnswer, EngineText } from './engine.ts'

/** A text on its way through a queue. */
export interface Order extends EngineText {
  readonly context: string
}

interface Waiting {
  readonly order: Order
  readonly resolve: (answer: EngineAnswer) => void
  readonly reject: (error: unknown) => void
}

/** How long a text waits for others to go with it, in milliseconds. */
const gathering = 30

/** Single texts → requests: those that come within a moment go together, as far as a request has room. */
export function coalesced(
  send: (ask: Ask) => Promise<readonly EngineAnswer[]>,
  limits: BatchLimits = defaultLimits,
): (order: Order) => Promise<EngineAnswer> {
  let waiting: Waiting[] = []
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    clearTimeout(timer)
    const all = waiting
    waiting = []
    if (all.length === 0) return
    const ask = askFor(all.map(({ order }) => order))
    send(ask).then(
      answers => {
        for (const [index, { resolve }] of all.entries()) resolve(answers[index]!)
      },
      error => {
        for (const { reject } of all) reject(error)
      },
    )
  }
  return order =>
    new Promise((resolve, reject) => {
      const orders = [...waiting.map(each => each.order), order]
      if (orders.length > limits.texts || requestSize(askFor(orders)) > limits.bytes) flush()
      if (waiting.length === 0) timer = setTimeout(flush, gathering)
      waiting.push({ order, resolve, reject })
    })
}

function askFor(orders: readonly Order[]): Ask {
  const lines = new Set(orders.flatMap(({ context }) => context.split('\n')))
  return { texts: orders.map(({ id, text }) => ({ id, text })), context: [...lines].join('\n') }
}
