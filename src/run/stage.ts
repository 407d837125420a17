import { type KeptFile, openStaging, type StagedFile } from '../disk/staging.ts'
import { manifestOf } from '../outputs/manifest.ts'
import { type KeptBrief, knownBrief } from './brief.ts'
import { type CheckOptions, compileAll, type Known } from './gather.ts'
import { hashOf } from './hash.ts'
import type { OpenLibrary } from './library.ts'
import type { FilesByFolder, Plan } from './plan.ts'
import { type BuildRecord, leftBehind, type RecordedText, recordedFiles } from './record.ts'
import { type Report, reportOf } from './report.ts'
import { neighbourhood, type TextOrder } from './text-result.ts'

export interface StageOptions extends CheckOptions {
  readonly out: string
  readonly plan: Plan
  readonly order: Omit<TextOrder, 'id'>
  /** Of a part of the texts nobody can say which terms never occur. */
  readonly isWhole: boolean
  /** What an earlier build left there; undefined where nobody wrote it down, or nothing of it may be taken. */
  readonly record?: BuildRecord | undefined
  readonly onStep?: (step: 'indexes' | 'disk') => void
}

export interface Staged extends Report {
  /** What stands in the output now, and of which texts; absent where an error left the old output as it was. */
  readonly left?: Pick<BuildRecord, 'texts' | 'standing'>
}

/** What a text left in the output: its files by folder, and what a record says of it. */
interface Made {
  readonly files: Readonly<Record<string, readonly (StagedFile | KeptFile)[]>>
  readonly text: Pick<RecordedText, 'id' | 'key' | 'stamp' | 'beside'>
}

/**
 * Compiles what is to be compiled, takes the files of the other texts from the old output, and puts all of it in its
 * place in one step.
 */
export async function stageBuild(open: OpenLibrary, options: StageOptions): Promise<Staged> {
  const { out, plan, isWhole, record } = options
  const before = leftBehind(record, out)
  const staging = await openStaging(out, plan.folders, before.file)
  const made: Made[] = []
  const taken: Record<string, readonly StagedFile[]>[] = []
  const textOf = textsFor(open)
  const add = async (files: FilesByFolder, part: number): Promise<Made['files']> => {
    const staged: Record<string, readonly StagedFile[]> = {}
    for (const [folder, each] of Object.entries(files)) staged[folder] = await staging.add(folder, each, part)
    return staged
  }
  const known: Known = async (id, index) => {
    const brief = record === undefined ? undefined : await knownBrief(open, id)
    if (brief === undefined || !isEnough(brief, open)) return undefined
    const text = textOf(id, brief.key)
    const files = before.filesOf(text)
    if (files === undefined) return undefined
    for (const [folder, each] of Object.entries(files)) await staging.keep(folder, each, index)
    made[index] = { text, files }
    return { id, messages: brief.messages, summary: brief.summary, cached: true }
  }
  try {
    const gathered = await compileAll(open, plan.ids, {
      ...options,
      known,
      takeOf: index => async (folder, files) => {
        taken[index] = { ...taken[index], [folder]: await staging.add(folder, files, index) }
      },
      keep: async (facts, index) => {
        const text = textOf(facts.id, facts.learned?.key)
        made[index] = { text, files: { ...taken[index], ...(await add(plan.filesOf(facts), index)) } }
      },
    })
    const report = reportOf(open, gathered, { texts: plan.ids.length, isWhole })
    if (open.context === undefined || report.messages.some(({ severity }) => severity === 'error')) {
      await staging.discard()
      return report
    }
    const contents = (folder: string) =>
      hashOf(made.flatMap(({ files }) => (files[folder] ?? []).flatMap(({ path, sha256 }) => [path, sha256])))
    options.onStep?.('indexes')
    for await (const files of plan.filesOfAll({ ...gathered, contents }, open.context)) await add(files, 0)
    options.onStep?.('disk')
    const standing = await staging.swap(manifestOf)
    const texts = made.map(({ text, files }) => ({ ...text, files: recordedFiles(files) }))
    return { ...report, left: { texts, standing } }
  } catch (error) {
    await staging.discard()
    throw error
  }
}

/** Whether what is known of a text serves all formats: for one that binds all texts into a file, every edition is read. */
const isEnough = ({ summary }: KeptBrief, { formats }: OpenLibrary): boolean =>
  formats.every(({ bind, searches }) => bind === undefined && (searches !== true || summary.words !== undefined))

/** What is to be known of a text that is taken up as it is. */
function textsFor({ context, formats, known }: OpenLibrary): (id: string, key: string | undefined) => Made['text'] {
  const { library, texts = [] } = context ?? {}
  const seenByAll = formats.every(({ reach }) => reach === 'neighbours') ? [] : texts
  const whole = JSON.stringify([library, seenByAll])
  return (id, key = '') => ({
    id,
    key,
    stamp: known.stampOf(id) ?? '',
    beside: hashOf([whole, JSON.stringify(neighbourhood(texts, id))]),
  })
}
