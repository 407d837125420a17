import type { Message } from '../../core/model/message.ts'
import { failedTranslation } from '../../core/rules/failed-translation.ts'
import { message, withSeverities } from '../../core/rules/rule.ts'
import { unitTooLong } from '../../core/rules/unit-too-long.ts'
import { wrongUsage } from '../../core/usage.ts'
import type { Unanswered } from '../../disk/memory.ts'
import type { EngineName } from '../../engines/engines.ts'
import { type Cost, charactersOf, costOf } from './cost.ts'
import { type OpenText, openText, type TranslationJob } from './open.ts'
import type { PlanOptions } from './options.ts'
import { type Remembering, type TextPlan, toSend } from './plan.ts'
import { placeOfUnit } from './translated-text.ts'

/** What a run would do. */
export interface TranslationPlan {
  readonly engine: EngineName
  readonly texts: readonly TextPlan[]
  /** What would be bought, each text once. */
  readonly send: { readonly units: number; readonly characters: number }
  /** What the memory holds already. */
  readonly remembered: { readonly units: number; readonly characters: number }
  /** At the price in `library.yaml`; absent where it names none. */
  readonly cost?: Cost
  /** What earlier runs asked for and got no answer to: it may have been charged. Absent where nothing is open. */
  readonly unanswered?: Unanswered
  readonly messages: readonly Message[]
}

/** What is to be done in a library, and what would be bought. Throws a wrong-usage error for a unit of `anew` that is none. */
export async function planOf(job: TranslationJob, memory: Remembering, options: PlanOptions): Promise<TranslationPlan> {
  const texts: TextPlan[] = []
  const refused: Message[] = []
  const messages: Message[] = []
  for (const id of job.ids) {
    const opened = await openText(id, job, { ...options, memory })
    if ('refused' in opened) refused.push(...opened.refused)
    else {
      texts.push(opened.plan)
      messages.push(...plannedMessages(opened, memory))
    }
  }
  const named = texts.flatMap(({ text, planned }) => planned.flatMap(({ unit }) => [unit, `${text}/${unit}`]))
  const unmet = options.anew?.find(name => !named.includes(name))
  if (unmet !== undefined)
    throw wrongUsage(`Unexpected unit \`${unmet}\`, expected one whose translation is an engine’s, stale or missing`)
  const send = toSend(texts)
  const remembered = texts.flatMap(({ planned }) => planned.filter(({ fate }) => fate === 'remembered'))
  const characters = charactersOf(send)
  return {
    engine: job.choice.name,
    texts,
    send: { units: send.length, characters },
    remembered: { units: remembered.length, characters: charactersOf(remembered) },
    ...costOf(characters, job.config),
    messages: [...refused, ...withSeverities(messages, job.config.rules ?? {})],
  }
}

/** Units that cannot be translated, and why. */
export function plannedMessages({ plan, compiled }: OpenText, memory: Remembering): Message[] {
  return plan.planned.flatMap(({ fate, index, unit, key, tagged, text }) => {
    const problem = memory.get(key)?.failed
    if (problem === undefined && fate !== 'too-long') return []
    const place = placeOfUnit(compiled(), index)
    const more = { text, ...(index < 0 ? {} : { unit }) }
    return [
      problem === undefined
        ? message(unitTooLong, place, { characters: tagged.characters }, more)
        : message(failedTranslation, place, { problem }, more),
    ]
  })
}
