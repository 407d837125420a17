import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import {
  type Ask,
  type Engine,
  type EngineAnswer,
  type EngineOptions,
  type EngineTerm,
  engineProblem,
  matchedAnswers,
  problemKinds,
} from './engine.ts'

export interface CommandOptions extends EngineOptions {
  /** Program and arguments; no shell reads them. */
  readonly command: readonly string[]
  /** Names of variables that it gets beside the usual ones. Default none: keys are not for every program. */
  readonly env?: readonly string[]
  /** Longest wait for a line, in milliseconds. Default ten minutes. */
  readonly timeout?: number
}

/** What a program answers, a line for each line that it read, in any order. */
interface Line {
  readonly ask?: number
  readonly texts?: readonly EngineAnswer[]
  readonly error?: string
  /** One of `problemKinds`; `refused` by default. */
  readonly problem?: string
  /** Of `busy`, in seconds. */
  readonly retryAfter?: number
}

interface Waiting {
  readonly ask: Ask
  readonly resolve: (answers: readonly EngineAnswer[]) => void
  readonly reject: (problem: Error) => void
  readonly timer: NodeJS.Timeout
}

/**
 * Any program as an engine: it reads a line of JSON for each request and writes one for each answer.
 *
 * In: `{"ask":1,"source":"fr","target":"en-GB","texts":[{"id":"k3f9","text":"…"}],"context":"…","terms":[{"source":"…","target":"…"}]}`.
 * Out: `{"ask":1,"texts":[{"id":"k3f9","text":"…"}]}` or `{"ask":1,"error":"…","problem":"busy","retryAfter":5}`.
 */
export function commandEngine({ command, env = [], timeout = 600_000, ...options }: CommandOptions): Engine {
  const [program, ...rest] = command
  if (program === undefined)
    throw engineProblem('refused', 'No program is named, expected `translate.command` in library.yaml')
  const child = spawn(program, rest, { stdio: ['pipe', 'pipe', 'inherit'], env: environment(env) })
  const waiting = new Map<number, Waiting>()
  let terms: readonly EngineTerm[] = []
  let count = 0
  let ended: Error | undefined

  const settle = (number: number): Waiting | undefined => {
    const found = waiting.get(number)
    if (found) clearTimeout(found.timer)
    waiting.delete(number)
    return found
  }
  const fail = (reason: string) => {
    ended ??= engineProblem('connection', reason)
    for (const number of [...waiting.keys()]) settle(number)?.reject(ended)
  }
  child.on('error', error => fail(`The program ${program} cannot be run: ${error.message}`))
  child.on('exit', (code, signal) =>
    fail(`The program ${program} ended (${signal ?? `code ${code}`}) before it answered`),
  )
  child.stdin.on('error', error => fail(`The program ${program} takes no more: ${error.message}`))
  createInterface({ input: child.stdout }).on('line', text => {
    if (text.trim() === '') return
    const line = parsed(text)
    const found = line?.ask === undefined ? undefined : settle(line.ask)
    if (line === undefined || found === undefined)
      return fail(`The program ${program} wrote a line that answers nothing: ${text.slice(0, 100)}`)
    try {
      found.resolve(answersIn(line, found.ask))
    } catch (error) {
      found.reject(error as Error)
    }
  })

  return {
    name: 'command',
    learn: async given => {
      terms = given
    },
    translate: ask =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended)
        const number = ++count
        const late = () =>
          settle(number)?.reject(engineProblem('timeout', `The program ${program} did not answer in time`))
        waiting.set(number, { ask, resolve, reject, timer: setTimeout(late, timeout) })
        child.stdin.write(`${JSON.stringify({ ask: number, ...options, ...ask, terms })}\n`)
      }),
    end: async () => {
      child.removeAllListeners('exit')
      child.stdin.end()
      if (child.exitCode !== null || child.pid === undefined) return
      await new Promise(resolve => {
        const timer = setTimeout(() => child.kill('SIGKILL'), 2000)
        child.once('exit', () => resolve(clearTimeout(timer)))
      })
    },
  }
}

/** What any program may need to run, and nothing that opens an account. */
const usual =
  /^(?:PATH|PATHEXT|HOME|USER|LOGNAME|SHELL|LANG|LC_[A-Z]+|LANGUAGE|TZ|TERM|TMPDIR|TEMP|TMP|SYSTEMROOT|SYSTEMDRIVE|COMSPEC|WINDIR|APPDATA|LOCALAPPDATA|USERPROFILE|PROGRAMFILES|XDG_[A-Z_]+)$/i

const environment = (more: readonly string[]): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => usual.test(name) || more.includes(name)))

function parsed(text: string): Line | undefined {
  try {
    const line: unknown = JSON.parse(text)
    return typeof line === 'object' && line !== null ? (line as Line) : undefined
  } catch {
    return undefined
  }
}

function answersIn(line: Line, { texts }: Ask): readonly EngineAnswer[] {
  if (line.error !== undefined) {
    const problem = problemKinds.find(kind => kind === line.problem) ?? 'refused'
    const wait = typeof line.retryAfter === 'number' ? { retryAfter: line.retryAfter * 1000 } : {}
    throw engineProblem(problem, String(line.error).slice(0, 300), wait)
  }
  return matchedAnswers(texts, Array.isArray(line.texts) ? line.texts : [])
}
