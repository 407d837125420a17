import type { TranslateEvent } from './events.ts'

export interface PlanOptions {
  /** Ids of texts. Default all. */
  readonly texts?: readonly string[]
  /** Default what `library.yaml` names, else `deepl`. */
  readonly engine?: string
  /** Buy again what was bought and could not be used. Default false. */
  readonly again?: boolean
  /** Buy another translation for these units than the engine’s that they have: `unit` or `text/unit`. Default none. */
  readonly anew?: readonly string[]
}

export interface TranslateOptions extends PlanOptions {
  /** Key of the account, where the engine needs one. It is never written, logged or thrown. */
  readonly key?: string
  /** Address of the engine’s server. */
  readonly server?: string
  /** Characters that may be sent, no more. */
  readonly maxCharacters?: number
  /** Wait for another run to end rather than stop. Default false. */
  readonly wait?: boolean
  /** Address of a Redis through which machines that share a key take turns. */
  readonly queue?: string
  /**
   * Lets the program run that `library.yaml` names for the engine `command`: in this run, or, remembered outside the
   * library, in every run for this library and this very command line. By default only where that was done before.
   */
  readonly allowCommand?: 'once' | 'always'
  /** Requests in flight at once. Default 3. */
  readonly lanes?: number
  /** Longest wait for an answer, in milliseconds. */
  readonly timeout?: number
  readonly onEvent?: (event: TranslateEvent) => void
}
