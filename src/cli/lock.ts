import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { LockReport } from '../core/identify/next-lock.ts'
import { compactDiff } from '../core/model/diff.ts'
import { type Lock, livingUnits } from '../core/model/lock.ts'
import { wrongUsage } from '../core/usage.ts'
import type { LockedText } from '../run/lock.ts'
import { command, libraryArgument, list } from './command.ts'
import { formatted } from './messages.ts'
import { printError, printOut } from './printable.ts'
import { textProgress } from './text-progress.ts'

interface Options {
  readonly accept?: readonly string[]
  readonly acceptAll?: true
  readonly since?: string
  readonly merge?: readonly string[]
  readonly json?: true
}

/** `en-regard lock` */
export function addLock(program: Command): void {
  command(program, 'lock', 'bring units.lock.json up to date; say what was kept, moved, became stale, was lost')
    .argument(...libraryArgument)
    .option('--accept <unit>', 'the translation of this stale unit is right; may be repeated, or text/unit', list)
    .option('--accept-all', 'the translations of all stale units are right')
    .option('--since <old>', 'keep every address that a build, a library or a revision of git had')
    .option('--merge <file...>', 'as git’s merge driver: what both sides come from, ours, which is written, and theirs')
    .option('--json', 'print what was done as JSON, and each event as a JSON line on standard error')
    .action(run)
}

async function run(folder: string, { accept, acceptAll, since, merge, json }: Options): Promise<void> {
  if (merge !== undefined) return drive(merge)
  const { lockLibrary } = await import('../run/lock.ts')
  const chosen = acceptAll ? 'all' : accept
  const told = textProgress({ json })
  const texts = await lockLibrary(folder, {
    ...(chosen === undefined ? {} : { accept: chosen }),
    ...(since === undefined ? {} : { since }),
    onText: told.onText,
  })
  told.clear()
  const messages = texts.flatMap(text => text.messages)
  if (json) printOut(JSON.stringify(texts.map(asData), null, 2))
  else {
    for (const text of texts) if (text.report !== undefined) printOut(lines(text, text.report).join('\n'))
    if (messages.length > 0) console.error(formatted(messages, 'pretty', resolve(folder)))
    printError(closing(texts))
  }
  process.exitCode = messages.length > 0 ? 1 : 0
}

/** Merges three files as git asks for it; code 1 leaves the conflict to a person. */
async function drive(paths: readonly string[]): Promise<void> {
  const [base, ours, theirs, ...more] = paths
  if (base === undefined || ours === undefined || theirs === undefined || more.length > 0)
    throw wrongUsage('Unexpected files of `--merge`, expected three: what both sides come from, ours, theirs')
  const [{ mergeLockTexts }, { readForeign }, { replaceFile }] = await Promise.all([
    import('../run/lock-texts.ts'),
    import('../disk/read.ts'),
    import('../disk/replace.ts'),
  ])
  const textOf = async (path: string) => new TextDecoder().decode(await readForeign(path))
  const merged = mergeLockTexts({ base: await textOf(base), ours: await textOf(ours), theirs: await textOf(theirs) })
  if (merged !== undefined) await replaceFile(resolve(ours), merged.text)
  for (const id of merged?.differing ?? []) printError(`units.lock.json: both sides translated ${id}, it is stale`)
  process.exitCode = merged === undefined ? 1 : 0
}

function closing(texts: readonly LockedText[]): string {
  const count = (number: number) => `${number} lock${number === 1 ? '' : 's'}`
  const written = texts.filter(text => text.written).length
  const unreadable = texts.filter(text => text.messages.length > 0).length
  const left = unreadable === 1 ? 'left as it was for its errors' : 'left as they were for their errors'
  const hindered = unreadable > 0 ? `, ${count(unreadable)} ${left}` : ''
  return `${written === 0 ? 'Nothing to write' : `Wrote ${count(written)}`}${hindered}.`
}

const asData = ({ id, path, written, merged, report, messages }: LockedText) => ({
  text: id,
  path,
  written,
  ...(merged === undefined ? {} : { merged }),
  ...report,
  messages,
})

/** Counts on one line, then a line for each unit that is worth one. */
function lines(text: LockedText, report: LockReport): string[] {
  const counts = [
    [report.kept.length, 'kept'],
    [report.moved.length, 'moved'],
    [report.edited.length, 'edited'],
    [report.returned.length, 'back'],
    [report.new.length, 'new'],
    [report.gone.length, 'gone'],
    [report.accepted.length, 'accepted'],
    [report.stale.length, 'stale'],
  ] as const
  const said = counts.filter(([number]) => number > 0).map(([number, name]) => `${number} ${name}`)
  return [`${text.id}: ${said.join(', ') || 'no units'}`, ...details(text, report).map(line => `  ${line}`)]
}

function details({ before, edition, merged }: LockedText, report: LockReport): string[] {
  const words = new Map(edition?.units.map(unit => [unit.id, beginning(unit.source.text)]))
  const units = new Map(edition?.units.map(unit => [unit.id, unit]))
  const was = textsBefore(before)
  const line = (name: string, id: string, rest: string) => `${name.padEnd(9)}${id.padEnd(6)}${rest}`
  const born = before === undefined ? [] : report.new
  return [
    ...(merged === undefined ? [] : ['merged   both sides of a merge']),
    ...(merged?.differing ?? []).map(id => line('differs', id, words.get(id) ?? beginning(was.get(id) ?? ''))),
    ...report.moved.map(id => line('moved', id, words.get(id)!)),
    ...report.returned.map(id => line('back', id, words.get(id)!)),
    ...born.map(({ id, from }) =>
      line('new', id, `${words.get(id)}${from === undefined ? '' : `, split from ${from}`}`),
    ),
    ...report.gone.map(({ id, into }) =>
      line('gone', id, `${beginning(was.get(id) ?? '')}${into === undefined ? '' : `, merged into ${into}`}`),
    ),
    ...report.accepted.map(id => line('accepted', id, words.get(id)!)),
    ...report.stale.map(id =>
      line('stale', id, compactDiff(units.get(id)!.staleSource!, units.get(id)!.source.text, 160)),
    ),
  ]
}

const textsBefore = (lock: Lock | undefined): ReadonlyMap<string, string> =>
  new Map((lock === undefined ? [] : livingUnits(lock)).map(({ id, text }) => [id, text]))

const beginning = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)
