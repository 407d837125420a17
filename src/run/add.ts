import { compareHeadwords } from '../core/check/unsorted-glossary.ts'
import { compile } from '../core/compile.ts'
import { sourceFile } from '../core/model/file.ts'
import type { Message } from '../core/model/message.ts'
import { parseGlossary } from '../core/parse/glossary.ts'
import { nearName } from '../core/rules/near.ts'
import { oneOf } from '../core/rules/rule.ts'
import { wrongUsage } from '../core/usage.ts'
import { readText, yamlIn } from '../disk/read.ts'
import { replaceIn } from '../disk/replace.ts'
import { defaultLanguages, textPaths } from '../disk/text-paths.ts'
import { withEntries } from './entries-text.ts'
import { sortedGlossary } from './fix.ts'
import { openLibrary } from './library.ts'
import { schemaLine } from './schema-line.ts'

export interface AddedEntries {
  /** The file to which they belong, from the library's folder. */
  readonly path: string
  /** How many were written; none where one of them is wrong. */
  readonly added: number
  /** What is wrong with them, where they would stand. */
  readonly messages: readonly Message[]
}

/**
 * Adds terms to a library's glossary, in their place where it is sorted, else at its end. What stands there stays as it is
 * written. All are written, or none. Throws a wrong-usage error where the glossary itself cannot be read.
 */
export async function addTerms(library: string, entries: readonly object[]): Promise<AddedEntries> {
  const { folder, config, glossary, glossaryText, glossaryPath: path } = (await openLibrary(library)).library
  const languages = config ?? defaultLanguages
  const errorsIn = (text: string) => errorsOf(parseGlossary(sourceFile(path, text), languages).messages)
  assertReadable(errorsIn(glossaryText))
  const appended = withEntries(glossaryText === '' ? schemaLine('glossary-file') : glossaryText, entries)
  const messages = newAmong(errorsIn(appended), errorsIn(glossaryText))
  if (messages.length > 0) return { path, added: 0, messages }
  const wasSorted = glossary.terms.every(
    ({ value }, at) => at === 0 || compareHeadwords(glossary.terms[at - 1]!.value.term, value.term) <= 0,
  )
  const read = parseGlossary(sourceFile(path, appended), languages).glossary
  await replaceIn(folder, path, wasSorted ? sortedGlossary(appended, read) : appended)
  return { path, added: entries.length, messages }
}

/**
 * Adds notes, or whatever else `annotations/<text>.yaml` takes, at the end of the file. All are written, or none: a quote
 * that the text does not have is told. Throws a wrong-usage error for a text that is not there.
 */
export async function addNotes(library: string, id: string, entries: readonly object[]): Promise<AddedEntries> {
  const { library: opened, glossary, pair } = await openLibrary(library)
  const { folder, config, ids } = opened
  if (!ids.includes(id)) {
    const near = nearName(id, ids)
    throw wrongUsage(`Unexpected text \`${id}\`, expected ${near === undefined ? oneOf(ids) : `\`${near}\``}`)
  }
  const { value: files } = await readText(folder, id, config)
  if (files === undefined) throw wrongUsage(`Text \`${id}\` cannot be read; \`en-regard check\` says why`)
  const { path } = await yamlIn(folder, textPaths(id, config).annotations)
  const before = files.annotations?.text ?? ''
  const errorsIn = (text: string) => {
    const { messages } = compile({ ...files, annotations: sourceFile(path, text) }, { glossary, pair })
    return errorsOf(messages.filter(({ place }) => place.file === path))
  }
  const known = errorsIn(before)
  assertReadable(known)
  const text = withEntries(before === '' ? schemaLine('notes-file') : before, entries)
  const messages = newAmong(errorsIn(text), known)
  if (messages.length > 0) return { path, added: 0, messages }
  await replaceIn(folder, path, text)
  return { path, added: entries.length, messages }
}

const errorsOf = (messages: readonly Message[]): Message[] => messages.filter(({ severity }) => severity === 'error')

function assertReadable(errors: readonly Message[]): void {
  const broken = errors.find(({ ruleId }) => ruleId === 'yaml-syntax' || ruleId === 'merge-conflict')
  if (broken === undefined) return
  throw wrongUsage(`${broken.place.file}:${broken.place.line}: ${broken.reason}; mend it first`)
}

/** Entries are added behind all others: what was said before is said again at the same places. */
function newAmong(messages: readonly Message[], known: readonly Message[]): Message[] {
  const nameOf = ({ ruleId, reason, place }: Message) => `${ruleId} ${reason} ${place.line}:${place.column}`
  const said = new Set(known.map(nameOf))
  return messages.filter(each => !said.has(nameOf(each)))
}
