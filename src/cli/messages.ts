import { resolve } from 'node:path'
import picocolors from 'picocolors'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { breakingSpace } from '../core/check/breaking-space.ts'
import { foreignQuotationMarks } from '../core/check/foreign-quotation-marks.ts'
import { unsortedGlossary } from '../core/check/unsorted-glossary.ts'
import type { Message, Place } from '../core/model/message.ts'
import { onOneLine, printable, printError } from './printable.ts'
import { pathFrom, repositoryAround } from './repository.ts'

export type MessageFormat = 'pretty' | 'json' | 'github'

/**
 * Messages for a person, a program, or GitHub's annotations. Nothing of a file reaches a terminal that it would obey. A
 * person is told paths from where they stand, what annotates a change those from the root of the repository, a program
 * those from the library.
 */
export function formatted(messages: readonly Message[], format: MessageFormat, folder: string): string {
  if (format === 'pretty') return pretty(seenFrom(process.cwd(), folder, messages))
  return printable(formatters[format](messages, folder))
}

const formatters: Record<Exclude<MessageFormat, 'pretty'>, (messages: readonly Message[], folder: string) => string> = {
  json: messages => JSON.stringify(messages, null, 2),
  github: (messages, folder) => fromRepository(messages, folder).map(githubLine).join('\n'),
}

/** With paths from the root of the repository around a library, or from the library where there is none. */
export const fromRepository = (messages: readonly Message[], folder: string): Message[] =>
  seenFrom(repositoryAround(folder) ?? folder, folder, messages)

const seenFrom = (start: string, folder: string, messages: readonly Message[]): Message[] =>
  messages.map(each => ({ ...each, place: { ...each.place, file: pathFrom(start, folder, each.place.file) } }))

/** `2 errors, 1 warning`; empty where there is nothing to say. */
export function tally(messages: readonly Message[]): string {
  const errors = messages.filter(each => each.severity === 'error').length
  const counts = [
    [errors, 'error'],
    [messages.length - errors, 'warning'],
  ] as const
  return counts
    .filter(([number]) => number > 0)
    .map(([number, name]) => `${number} ${name}${number === 1 ? '' : 's'}`)
    .join(', ')
}

/** Says how many of the messages `check --fix` would mend; nothing where it would mend none. */
export function printFixHint(messages: readonly Message[], folder: string): void {
  const mended = messages.filter(({ ruleId }) => fixable.has(ruleId)).length
  if (mended === 0) return
  const at = resolve(folder) === process.cwd() ? '' : ` ${folder}`
  printError(`${mended} of them ${mended === 1 ? 'is' : 'are'} for \`en-regard check${at} --fix\` to mend.`)
}

/** Rules whose messages have one right answer. */
const fixable: ReadonlySet<string> = new Set([breakingSpace.name, foreignQuotationMarks.name, unsortedGlossary.name])

function pretty(messages: readonly Message[]): string {
  const files = new Map<string, VFile>()
  for (const { place, reason, ruleId, severity, url } of messages) {
    const file = files.get(place.file) ?? new VFile({ path: onOneLine(place.file) })
    files.set(place.file, file)
    const position = pointsOf(place)
    const said = file.message(onOneLine(reason), {
      ruleId,
      source: 'en-regard',
      ...(position === undefined ? {} : { place: position }),
    })
    said.fatal = severity === 'error'
    if (url !== undefined) said.url = url
  }
  return reporter([...files.values()], { color: inColour(), quiet: true })
}

/** In colour on a terminal or where it is asked for, and not for being run by a CI alone. */
function inColour(): boolean {
  return picocolors.isColorSupported && (process.stderr.isTTY === true || 'FORCE_COLOR' in process.env)
}

function pointsOf({ line, column, endLine, endColumn }: Place) {
  if (line === undefined || column === undefined) return undefined
  const start = { line, column }
  return { start, end: endLine === undefined || endColumn === undefined ? start : { line: endLine, column: endColumn } }
}

/** A workflow command of GitHub Actions. */
function githubLine({ severity, place, ruleId, reason }: Message): string {
  const value = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string | number) => value(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
  const { file, line, column: col, endLine, endColumn } = place
  const properties = Object.entries({ file, line, col, endLine, endColumn, title: ruleId })
    .filter(([, held]) => held !== undefined)
    .map(([name, held]) => `${name}=${property(held!)}`)
  return `::${severity} ${properties.join(',')}::${value(reason)}`
}
