/** One text for an engine, as tagged XML; what comes back carries the same id. */
export interface EngineText {
  readonly id: string
  /** Text with `<g id="1">…</g>` and `<x id="2"/>` for what must come back; `&`, `<` and `>` are escaped. */
  readonly text: string
}

/** Texts that are asked for together. */
export interface Ask {
  readonly texts: readonly EngineText[]
  /** What stands around them in the source language: read by the engine, neither translated nor charged. */
  readonly context: string
}

export interface EngineAnswer extends EngineText {
  /** What the engine says it charged for this text; absent where it does not say. */
  readonly characters?: number
  readonly model?: string
  /** Why the text must not be used although it came. */
  readonly problem?: string
}

/** A term as an engine's glossary knows it. */
export interface EngineTerm {
  readonly source: string
  readonly target: string
}

/** Characters of the account, as the engine counts them; no limit where it names none. */
export interface Usage {
  readonly characters: number
  readonly limit?: number
}

/** How an engine is to translate. Part of every memory key: another formality is another translation. */
export interface EngineOptions {
  /** BCP 47 tags. */
  readonly source: string
  readonly target: string
  readonly formality?: string
  readonly model?: string
}

/** What translates. An implementation may use the network and programs; nothing else in the project may. */
export interface Engine {
  readonly name: string
  /** Puts the glossary where the engine finds it. Called once, before the first text; never without terms. */
  readonly learn: (terms: readonly EngineTerm[]) => Promise<void>
  /**
   * One request. The answers come in the order of the texts with the same ids, those that cannot be used with a
   * `problem`, or it throws an `EngineProblem`: retries are the caller's.
   */
  readonly translate: (ask: Ask) => Promise<readonly EngineAnswer[]>
  /** Absent where the engine does not count. */
  readonly usage?: () => Promise<Usage>
  /** Takes away what `learn` left with the engine; how many glossaries that were. */
  readonly forget?: () => Promise<number>
  readonly end: () => Promise<void>
}

/**
 * Why an engine gave no answer.
 *
 * - `busy`: nothing was charged; the same request may be sent again later
 * - everything else ends the run: asking again would fail again, or might be charged twice
 */
export const problemKinds = [
  'busy',
  'key',
  'quota',
  'too-large',
  'refused',
  'timeout',
  'connection',
  'malformed',
] as const
export type ProblemKind = (typeof problemKinds)[number]

/** Those of which an engine says that it did nothing. */
const uncharged: readonly ProblemKind[] = ['busy', 'key', 'quota', 'too-large', 'refused']

/** Whether a request that ended so may have been charged all the same. */
export const mayBeCharged = (error: unknown): boolean =>
  !isEngineProblem(error) || !(error.unsent || uncharged.includes(error.problem))

export interface EngineProblem extends Error {
  readonly problem: ProblemKind
  /** Of `busy`: how long the engine asks to be left alone, in milliseconds. */
  readonly retryAfter?: number
  /** Of `malformed`: what came instead of an answer, shortened; it may have been charged. */
  readonly received?: string
  /** Nothing reached the engine, so nothing was charged. */
  readonly unsent?: true
}

export function engineProblem(
  problem: ProblemKind,
  reason: string,
  more: Pick<EngineProblem, 'retryAfter' | 'received' | 'unsent'> = {},
): EngineProblem {
  return Object.assign(new Error(reason), { problem, ...more })
}

export function isEngineProblem(error: unknown): error is EngineProblem {
  return error instanceof Error && 'problem' in error && problemKinds.includes(error.problem as ProblemKind)
}

/**
 * The answers of a request, one for each of its texts and in their order. A sound one is taken by its id, whatever the
 * others are; a text without one, or with two that differ, gets an answer with a `problem`. Throws where none is sound.
 */
export function matchedAnswers(texts: readonly EngineText[], answers: readonly unknown[]): readonly EngineAnswer[] {
  const byId = new Map<string, EngineAnswer[]>()
  for (const answer of answers) {
    const { id, text } = (answer ?? {}) as Partial<EngineAnswer>
    if (typeof id !== 'string' || typeof text !== 'string' || text.trim() === '') continue
    byId.set(id, [...(byId.get(id) ?? []), answer as EngineAnswer])
  }
  if (!texts.some(({ id }) => byId.has(id))) {
    const received = JSON.stringify(answers)?.slice(0, 2000)
    const reason = `Unexpected ${answers.length} answers of which none can be used, expected ${texts.length}, one for each text`
    throw engineProblem('malformed', reason, received === undefined ? {} : { received })
  }
  return texts.map(({ id }) => {
    const found = byId.get(id) ?? []
    const sound = found.filter(({ problem }) => problem === undefined)
    const [first = found[0]] = sound
    if (first === undefined) return { id, text: '', problem: 'no answer came for this text' }
    const isClear = sound.every(({ text }) => text === first.text)
    return isClear ? first : { id, text: '', problem: 'several answers came for this text' }
  })
}
