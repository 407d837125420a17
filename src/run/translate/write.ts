import type { Message } from '../../core/model/message.ts'
import { message, withSeverities } from '../../core/rules/rule.ts'
import { unplacedTranslation } from '../../core/rules/unplaced-translation.ts'
import { readAsIs } from '../../disk/look.ts'
import type { Memory } from '../../disk/memory.ts'
import { writeTogether } from '../../disk/pending.ts'
import { textPaths } from '../../disk/text-paths.ts'
import { translatorName } from '../../engines/engines.ts'
import { type OpenText, openText, type TranslationJob } from './open.ts'
import type { TranslateOptions } from './options.ts'
import { plannedMessages } from './plan-library.ts'
import { proposalsText } from './proposals.ts'
import { placeOfUnit, translatedText, untranslatedText } from './translated-text.ts'

export interface WrittenText {
  readonly text: string
  /** Ids of the units that hold a new translation. */
  readonly made: readonly string[]
  /** Ids of the units whose translation is in `proposals.md`. */
  readonly proposed: readonly string[]
  readonly failed: readonly string[]
}

/** Writes what the memory holds into every text, read anew: it may have been edited while the engine was asked. */
export async function writeTexts(job: TranslationJob, memory: Memory, { onEvent, ...options }: TranslateOptions) {
  const texts: WrittenText[] = []
  const refused: Message[] = []
  const messages: Message[] = []
  for (const id of job.ids) {
    const opened = await openText(id, job, { ...options, memory })
    if ('refused' in opened) {
      refused.push(...opened.refused)
      continue
    }
    const written = await writeText(opened, job, memory)
    messages.push(...written.messages)
    const { made, proposed, failed } = written
    if (made.length + proposed.length + failed.length > 0) texts.push({ text: id, made, proposed, failed })
    if (made.length > 0)
      onEvent?.({ event: 'written', text: id, file: textPaths(id, job.config).target, units: made.length })
  }
  return { texts, messages: [...refused, ...withSeverities(messages, job.config.rules ?? {})] }
}

async function writeText(
  opened: OpenText,
  job: TranslationJob,
  memory: Memory,
): Promise<Omit<WrittenText, 'text'> & { messages: Message[] }> {
  const { files, compiled, plan, raw: rawTarget } = opened
  const paths = textPaths(files.id, job.config)
  const [rawLock, rawProposals] = await Promise.all(
    [paths.lock, paths.proposals].map(path => readAsIs(job.folder, path)),
  )
  const result = plan.planned.length === 0 ? untranslatedText(opened) : translated(opened, job, memory)
  const isWritten = await writeTogether(job.folder, [
    { path: paths.target, before: rawTarget, after: result.target },
    { path: paths.lock, before: rawLock, after: result.lock ?? rawLock },
    {
      path: paths.proposals,
      before: rawProposals,
      after: result.proposals.length === 0 ? undefined : proposalsText(result.proposals),
    },
  ])
  const failed = plannedMessages(opened, memory)
  const made = new Set(isWritten ? result.made : [])
  const unplaced = result.unplaced.map(({ index, unit, text }) =>
    message(unplacedTranslation, placeOfUnit(compiled(), index), { unit }, { text, unit }),
  )
  return {
    made: [...made],
    proposed: result.proposals.map(({ unit }) => unit),
    failed: failed.flatMap(({ unit }) => (unit === undefined ? [] : [unit])),
    messages: [
      ...failed,
      ...unplaced,
      ...result.messages.filter(({ unit, place }) => made.has(unit ?? '') && place.file === paths.target),
    ],
  }
}

function translated({ files, compiled, lock, plan, cleaned }: OpenText, job: TranslationJob, memory: Memory) {
  return translatedText({
    files,
    compiled: compiled(),
    lock,
    planned: plan.planned,
    memory,
    rawTarget: cleaned,
    paths: textPaths(files.id, job.config),
    glossary: job.shared.library.glossary,
    pair: job.shared.pair,
    translator: translatorName(job.choice),
    now: new Date().toISOString(),
  })
}
