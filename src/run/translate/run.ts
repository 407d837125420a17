import type { Memory } from '../../disk/memory.ts'
import { defaultLimits } from '../../engines/batch.ts'
import { type EngineTerm, isEngineProblem, type Usage } from '../../engines/engine.ts'
import { type EngineChoice, openEngine } from '../../engines/engines.ts'
import { patience } from '../../engines/patience.ts'
import { buy } from './buy.ts'
import { eventsOf } from './events.ts'
import type { TranslationJob } from './open.ts'
import type { TranslateOptions } from './options.ts'
import { engineTerm, toSend } from './plan.ts'
import type { TranslationPlan } from './plan-library.ts'

type Buying = TranslateOptions & { readonly memory: Memory }

export async function boughtFor(job: TranslationJob, { texts }: TranslationPlan, options: Buying) {
  const units = toSend(texts)
  const usage: { before?: Usage; after?: Usage } = {}
  if (units.length === 0) return { bought: { texts: 0, characters: 0, failed: [] }, usage }
  const onWait = (waited: { milliseconds: number; reason: string }) => options.onEvent?.({ event: 'wait', ...waited })
  const onTrouble = (reason: string) => options.onEvent?.({ event: 'warning', reason })
  const wait = patience({ onWait })
  const { onProgress, begin } = eventsOf(job, units, options)
  const terms = glossaryOf(job)
  let engine = await openEngine(choiceWith(job, options))
  try {
    const before = await wait(async () => engine.usage?.())
    if (before !== undefined) usage.before = before
    const needsTerms = options.queue !== undefined || units.some(unit => unit.terms.length > 0)
    if (terms.length > 0 && needsTerms) await wait(() => engine.learn(terms))
    if (options.queue !== undefined) {
      const { queueEngine, queueRisk } = await import('../../engines/queue.ts')
      const reason = queueRisk(options.queue)
      if (reason !== undefined) onTrouble(reason)
      const { name, source, target, formality, model, glossary, command } = job.choice
      const setup = [name, source, target, formality, model, glossary, command, terms]
      engine = await queueEngine(engine, { url: options.queue, setup, onWait, onTrouble })
    }
    begin(usage.before)
    const bought = await buy(units, {
      engine,
      memory: options.memory,
      pair: job.shared.pair,
      now: () => new Date().toISOString(),
      patience: wait,
      onProgress,
      ...(options.maxCharacters === undefined ? {} : { maxCharacters: options.maxCharacters }),
      ...lanesFor(options),
    })
    const after = await engine.usage?.().catch(() => undefined)
    if (after !== undefined) usage.after = after
    return { bought, usage }
  } catch (error) {
    if (!isEngineProblem(error)) throw error
    const stop = { reason: error.problem, message: error.message, left: units.length }
    return { bought: { texts: 0, characters: 0, failed: [], stop }, usage }
  } finally {
    await engine.end()
  }
}

/** Through a queue each text goes by itself: what machines ask for together is gathered behind it. */
function lanesFor({ queue, lanes }: TranslateOptions) {
  if (queue !== undefined) return { lanes: 2 * defaultLimits.texts, limits: { ...defaultLimits, texts: 1 } }
  return lanes === undefined ? {} : { lanes }
}

export const choiceWith = ({ choice }: TranslationJob, { key, server, timeout }: TranslateOptions): EngineChoice => ({
  ...choice,
  ...(key === undefined ? {} : { key }),
  ...(server === undefined ? {} : { server }),
  ...(timeout === undefined ? {} : { timeout }),
})

/** The library’s terms for the engine, each headword once. */
function glossaryOf({ shared }: TranslationJob): EngineTerm[] {
  const terms = shared.library.glossary.terms.flatMap(({ value }) =>
    value.translate === false ? [] : engineTerm(value.term, value.renderings),
  )
  return [...new Map(terms.map(term => [term.source, term])).values()]
}
