import { setTimeout as sleep } from 'node:timers/promises'
import { engineProblem, isEngineProblem } from './engine.ts'

export interface PatienceOptions {
  /** First wait, in milliseconds; it doubles each time. Default 1000. */
  readonly first?: number
  /** Longest wait between two tries, in milliseconds, and the longest Retry-After that is honoured. Default 2 minutes. */
  readonly longest?: number
  /** Times that one request is sent, at most. Default 8. */
  readonly tries?: number
  /** Called before each wait. */
  readonly onWait?: (wait: { readonly milliseconds: number; readonly reason: string }) => void
}

/** Sends a request until it is answered or there is no hope. */
export type Patience = <Value>(send: () => Promise<Value>) => Promise<Value>

/**
 * Backing off, shared by all requests of a run: when the engine is busy for one of them, the others wait as well.
 *
 * Waits grow exponentially and are spread at random over their upper half, so that machines that were turned away
 * together do not come back together. Where the engine names a time, no request is sent before it.
 */
export function patience(options: PatienceOptions = {}): Patience {
  const { first = 1000, longest = 120_000, tries = 8, onWait } = options
  let notBefore = 0
  return async send => {
    for (let turn = 1; ; turn++) {
      await until(() => notBefore)
      try {
        return await send()
      } catch (error) {
        if (!isEngineProblem(error) || error.problem !== 'busy') throw error
        const { retryAfter } = error
        if (turn === tries) throw engineProblem('busy', `${error.message}; given up after ${tries} tries`)
        if (retryAfter !== undefined && retryAfter > longest) {
          throw engineProblem(
            'busy',
            `${error.message}; it asks to be left alone for ${Math.ceil(retryAfter / 1000)} s`,
          )
        }
        const step = Math.min(longest, first * 2 ** (turn - 1))
        const spread = step * (0.5 + Math.random() / 2)
        const milliseconds = retryAfter === undefined ? spread : retryAfter + spread / 4
        notBefore = Math.max(notBefore, Date.now() + milliseconds)
        onWait?.({ milliseconds, reason: error.message })
      }
    }
  }
}

async function until(moment: () => number): Promise<void> {
  for (let left = moment() - Date.now(); left > 0; left = moment() - Date.now()) await sleep(left)
}
