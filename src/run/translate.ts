import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Message } from '../core/model/message.ts'
import { wrongUsage } from '../core/usage.ts'
import { openMemory, readLedger, type Unanswered, unanswered } from '../disk/memory.ts'
import { finishJournals } from '../disk/pending.ts'
import { replaceFile } from '../disk/replace.ts'
import { type Holder, isHolder, type RunLock, takeRunLock } from '../disk/run-lock.ts'
import type { Usage } from '../engines/engine.ts'
import { type EngineName, openEngine } from '../engines/engines.ts'
import type { Bought, Stop } from './translate/buy.ts'
import { assertConsent } from './translate/consent.ts'
import { type Cost, costOf } from './translate/cost.ts'
import { openJob, type TranslationJob } from './translate/open.ts'
import type { PlanOptions, TranslateOptions } from './translate/options.ts'
import { planOf, type TranslationPlan } from './translate/plan-library.ts'
import { boughtFor, choiceWith } from './translate/run.ts'
import { memoryTmx } from './translate/tmx.ts'
import { type WrittenText, writeTexts } from './translate/write.ts'

export type { Cost } from './translate/cost.ts'
export type { TranslateEvent } from './translate/events.ts'
export type { PlanOptions, TranslateOptions } from './translate/options.ts'
export type { TranslationPlan } from './translate/plan-library.ts'

/** What a run did. */
export interface TranslationReport {
  readonly engine: EngineName
  readonly plan: TranslationPlan
  readonly bought: Bought
  readonly cost?: Cost
  readonly texts: readonly WrittenText[]
  readonly usage: { readonly before?: Usage; readonly after?: Usage }
  /** What earlier runs asked for and got no answer to; said once. */
  readonly unanswered?: Unanswered
  /** Why it ended before all was done. */
  readonly stop?: Stop | ({ readonly reason: 'held' } & Pick<Holder, 'pid' | 'host' | 'since'>)
  readonly messages: readonly Message[]
}

/** What would be translated, at what price: no key, no network, nothing written but the cache. */
export async function planTranslation(at: string, options: PlanOptions = {}): Promise<TranslationPlan> {
  const job = await openJob(at, options)
  const { answers, open } = await readLedger(job.memoryFolder)
  const plan = await planOf(job, answers, options)
  const left = unanswered(open, answers)
  return left.requests === 0 ? plan : { ...plan, unanswered: left }
}

/** Translates what is missing or stale, and writes it. Throws a wrong-usage error where it cannot begin. */
export async function translateLibrary(at: string, options: TranslateOptions = {}): Promise<TranslationReport> {
  const job = await openJob(at, options)
  if (job.choice.name === 'deepl' && !options.key) {
    throw wrongUsage('Missing key, expected one for DeepL in the environment variable DEEPL_AUTH_KEY')
  }
  await assertConsent(job, options)
  const lock = await takenLock(job, options)
  if (isHolder(lock)) return heldReport(job, lock)
  try {
    await finishJournals(job.folder)
    return await translated(job, options)
  } finally {
    await lock.release()
  }
}

/** Takes the library’s glossary away from the engine; how many there were. */
export async function forgetGlossary(at: string, options: TranslateOptions = {}): Promise<number> {
  const job = await openJob(at, options)
  await assertConsent(job, options)
  const engine = await openEngine(choiceWith(job, options))
  try {
    return (await engine.forget?.()) ?? 0
  } finally {
    await engine.end()
  }
}

/** Writes what was ever bought for this library as a translation memory in TMX 1.4b; how many answers that are. */
export async function exportMemory(at: string, file: string): Promise<number> {
  const job = await openJob(at, {})
  const answers = [...(await readLedger(job.memoryFolder)).answers.values()]
  await replaceFile(resolve(file), memoryTmx(answers, [job.choice.source, job.choice.target]))
  return answers.filter(({ failed }) => failed === undefined).length
}

async function takenLock(
  { memoryFolder }: TranslationJob,
  { wait, onEvent }: TranslateOptions,
): Promise<RunLock | Holder> {
  for (let turn = 0; ; turn++) {
    const taken = await takeRunLock(memoryFolder)
    if (!isHolder(taken) || !wait) return taken
    if (turn === 0) onEvent?.({ event: 'held', pid: taken.pid, host: taken.host, since: taken.since })
    await sleep(500)
  }
}

async function translated(job: TranslationJob, options: TranslateOptions): Promise<TranslationReport> {
  const memory = await openMemory(job.memoryFolder)
  try {
    const open = unanswered(memory.open, memory)
    if (open.requests > 0) options.onEvent?.({ event: 'unanswered', ...open })
    await memory.settle(memory.open.map(({ asked }) => asked))
    const plan = await planOf(job, memory, options)
    const { bought, usage } = await boughtFor(job, plan, { ...options, memory })
    const { texts, messages } = await writeTexts(job, memory, options).catch(error => failed(error, bought))
    return {
      engine: job.choice.name,
      plan,
      bought,
      ...costOf(bought.characters, job.config),
      texts,
      usage,
      ...(open.requests === 0 ? {} : { unanswered: open }),
      ...(bought.stop === undefined ? {} : { stop: bought.stop }),
      messages,
    }
  } finally {
    await memory.close()
  }
}

/** The disk takes neither what came nor the texts: what a person must know of it stands in no report. */
function failed(error: Error, { stop }: Bought): never {
  if (stop?.reason === 'disk' && stop.unkept !== undefined) {
    const { texts, characters } = stop.unkept
    error.message += `; up to ${characters} characters of ${texts} texts were charged and are kept nowhere`
  }
  throw error
}

/** A run that could not begin since another is at work. */
async function heldReport(job: TranslationJob, { pid, host, since }: Holder): Promise<TranslationReport> {
  const plan = {
    engine: job.choice.name,
    texts: [],
    send: { units: 0, characters: 0 },
    remembered: { units: 0, characters: 0 },
    messages: [],
  }
  const bought = { texts: 0, characters: 0, failed: [] }
  return {
    engine: plan.engine,
    plan,
    bought,
    texts: [],
    usage: {},
    stop: { reason: 'held', pid, host, since },
    messages: [],
  }
}
