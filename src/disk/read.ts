import { isUtf8 } from 'node:buffer'
import type { Stats } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { TextFiles } from '../core/compile.ts'
import { textIdSchema } from '../core/model/edition.ts'
import { mostTextBytes, placeAt, type SourceFile, sourceFile } from '../core/model/file.ts'
import type { Glossary } from '../core/model/glossary.ts'
import type { LibraryConfig } from '../core/model/library.ts'
import type { Message } from '../core/model/message.ts'
import { type KnownNames, type NamedDictionary, parseGlossary, parseLibrary } from '../core/parse/glossary.ts'
import { goneTextMessages, lostTextMessages } from '../core/parse/gone-texts.ts'
import { parseMarkdown } from '../core/parse/markdown.ts'
import { parseYaml } from '../core/parse/yaml.ts'
import { fileTwice } from '../core/rules/file-twice.ts'
import { invalidId } from '../core/rules/invalid-id.ts'
import { missingFile } from '../core/rules/missing-file.ts'
import { notText } from '../core/rules/not-text.ts'
import { outsideLibrary } from '../core/rules/outside-library.ts'
import { message } from '../core/rules/rule.ts'
import { tooLarge } from '../core/rules/too-large.ts'
import { unknownText } from '../core/rules/unknown-text.ts'
import { isWrongUsage, wrongUsage } from '../core/usage.ts'
import { isInside } from './confine.ts'
import { assertLibrary, exists, libraryFile, readHead } from './look.ts'
import { picturesBeside } from './pictures.ts'
import { recordingsBeside } from './recordings.ts'
import { defaultLanguages, type LibraryLanguages, textPaths, textRegister } from './text-paths.ts'

/** A library's own files, without its texts. */
export interface LibraryFiles {
  /** Absolute path. */
  readonly folder: string
  /** Absent where `library.yaml` has an error. */
  readonly config?: LibraryConfig
  /** The author’s dictionaries as `library.yaml` names them. */
  readonly dictionaries: readonly NamedDictionary[]
  readonly glossary: Glossary
  /** Where `library.yaml` stands in the library: it may end with `.yml`. */
  readonly path: string
  /** `glossary.yaml` as it stands, for caches. */
  readonly glossaryText: string
  /** Where that stands. */
  readonly glossaryPath: string
  /** Ids of the texts, sorted. */
  readonly ids: readonly string[]
  readonly messages: readonly Message[]
}

/** A value read from files, absent where it could not be read, with what was wrong. */
export interface Read<Value> {
  readonly value?: Value
  readonly messages: readonly Message[]
}

const glossaryFile = 'annotations/glossary.yaml'

/** Reads what a library says of itself. Throws a wrong-usage error where the folder holds no library. */
export async function readLibrary(at: string, known: KnownNames): Promise<LibraryFiles> {
  const folder = resolve(at)
  await assertLibrary(folder)
  const own = await yamlIn(folder, libraryFile)
  const library = await readSource(folder, own.path)
  const parsed = library.value && parseLibrary(library.value, known)
  const shared = await yamlIn(folder, glossaryFile)
  const glossary = await readOptional(folder, shared.path)
  const terms = glossary.value && parseGlossary(glossary.value, parsed?.config)
  const texts = await textIds(folder, parsed?.config?.exclude)
  const register = await readOptional(folder, textRegister)
  const [gone, ids] = [parsed?.gone ?? [], texts.value ?? []]
  return {
    folder,
    ...(parsed?.config === undefined ? {} : { config: parsed.config }),
    dictionaries: parsed?.dictionaries ?? [],
    path: own.path,
    glossary: terms?.glossary ?? { terms: [] },
    glossaryText: glossary.value?.text ?? '',
    glossaryPath: shared.path,
    ids,
    messages: [
      ...[own, library, parsed, shared, glossary, terms, texts, register].flatMap(part => part?.messages ?? []),
      ...goneTextMessages(gone, ids),
      ...(register.value === undefined || parsed?.config === undefined
        ? []
        : lostTextMessages(register.value, gone, ids)),
    ],
  }
}

async function textIds(folder: string, exclude: LibraryConfig['exclude']): Promise<Read<readonly string[]>> {
  const isLeftOut = nameMatcher(exclude ?? [])
  const entries = await readdir(join(folder, 'corpus'), { withFileTypes: true })
  const folders = entries
    .filter(({ name }) => !name.startsWith('.') && !isLeftOut(name))
    .filter(entry => !entry.isFile())
    .map(entry => entry.name)
  const isId = (name: string) => textIdSchema.safeParse(name).success
  const ids = folders.filter(isId).toSorted()
  const known = new Set(folders)
  const wrongNames = folders
    .filter(name => !isId(name))
    .map(name => message(invalidId, { file: `corpus/${name}` }, { actual: name }))
  return { value: ids, messages: [...wrongNames, ...(await orphans(folder, id => known.has(id) || isLeftOut(id)))] }
}

/** Whether a name is one of these, in which `*` stands for any letters, or for none. */
function nameMatcher(patterns: readonly string[]): (name: string) => boolean {
  const all = patterns.map(pattern => pattern.normalize('NFC').split('*'))
  return name => all.some(parts => matches(name.normalize('NFC'), parts))
}

function matches(name: string, [first = '', ...others]: readonly string[]): boolean {
  const last = others.pop()
  if (last === undefined) return name === first
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  let at = first.length
  for (const part of others) {
    const found = name.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return at <= name.length - last.length
}

async function orphans(folder: string, isText: (id: string) => boolean): Promise<Message[]> {
  const at = join(folder, 'annotations')
  if (!(await exists(at))) return []
  if (!(await stat(at)).isDirectory()) return [message(missingFile, { file: 'annotations' }, { actual: glossaryFile })]
  return (await readdir(at))
    .filter(name => isYaml.test(name) && textOf(name) !== 'glossary' && !isText(textOf(name)))
    .toSorted()
    .map(name => message(unknownText, { file: `annotations/${name}` }, { actual: textOf(name) }))
}

const isYaml = /\.ya?ml$/

/** The text to which a file of annotations belongs. */
const textOf = (name: string): string => name.replace(/(?:\.questions)?\.ya?ml$/, '')

/** Where a YAML file stands: `.yml` is `.yaml`, and where both are there the latter is read and the other said. */
export async function yamlIn(
  folder: string,
  path: string,
): Promise<{ readonly path: string; readonly messages: readonly Message[] }> {
  const other = path.replace(/\.yaml$/, '.yml')
  if (!(await exists(join(folder, other)))) return { path, messages: [] }
  if (!(await exists(join(folder, path)))) return { path: other, messages: [] }
  return { path, messages: [message(fileTwice, { file: other }, { actual: other, other: path })] }
}

/** Reads the files of one text. Nothing is parsed. */
export async function readText(
  folder: string,
  id: string,
  languages: LibraryLanguages = defaultLanguages,
): Promise<Read<TextFiles>> {
  const paths = textPaths(id, languages)
  if (!(await exists(join(folder, paths.source)))) {
    return { messages: [message(missingFile, { file: paths.source }, { actual: paths.source }, { text: id })] }
  }
  const source = await readSource(folder, paths.source)
  const target = await readOptional(folder, paths.target)
  const noted = await yamlIn(folder, paths.annotations)
  const annotations = await readOptional(folder, noted.path)
  const asked = await yamlIn(folder, paths.questions)
  const questions = await readOptional(folder, asked.path)
  const lock = await readOptional(folder, paths.lock)
  const heard = await recordingsBeside(folder, id, source.value?.text ?? '')
  const timed = await Promise.all(heard.times.map(path => readOptional(folder, `corpus/${id}/${path}`)))
  const messages = [source, target, noted, annotations, asked, questions, lock, ...timed]
    .flatMap(read => read.messages)
    .map(each => ({ ...each, text: id }))
  if (source.value === undefined) return { messages }
  const value: TextFiles = {
    id,
    source: source.value,
    ...(target.value === undefined ? {} : { target: target.value }),
    ...(annotations.value === undefined ? {} : { annotations: annotations.value }),
    ...(questions.value === undefined ? {} : { questions: questions.value }),
    ...(lock.value === undefined ? {} : { lock: lock.value }),
    pictures: await picturesBeside(folder, id, [source.value.text, target.value?.text ?? '']),
    recordings: { recordings: heard.recordings, times: timed.flatMap(({ value }) => value ?? []) },
  }
  return { value, messages }
}

/** The title that a text gives itself, its id where it gives none or lies outside the library. */
export async function readTitle(folder: string, id: string, languages = defaultLanguages): Promise<string> {
  try {
    const { source } = textPaths(id, languages)
    const real = await realpath(join(folder, source))
    if (!isInside(await realpath(folder), real)) return id
    return titleIn(sourceFile(source, await readHead(real))) ?? id
  } catch {
    return id
  }
}

/** Bytes of a file of a library; 0 where there is none. */
export const sizeOf = (folder: string, path: string): Promise<number> =>
  stat(join(folder, path)).then(
    ({ size }) => size,
    () => 0,
  )

function titleIn(file: SourceFile): string | undefined {
  const end = file.text.startsWith('---\n') ? file.text.indexOf('\n---', 3) : -1
  if (end === -1) return undefined
  const { yaml } = parseMarkdown(sourceFile(file.path, file.text.slice(0, end + '\n---\n'.length)))
  const front = yaml === undefined ? undefined : parseYaml({ file, ...yaml }).value
  const title = (front as { title?: unknown } | undefined)?.title
  return typeof title === 'string' ? title : undefined
}

async function readOptional(folder: string, path: string): Promise<Read<SourceFile>> {
  return (await exists(join(folder, path))) ? readSource(folder, path) : { messages: [] }
}

/** Reads UTF-8 text inside the library's folder. A link that leads out of it is refused. */
async function readSource(folder: string, path: string): Promise<Read<SourceFile>> {
  const real = await realpath(join(folder, path))
  if (!isInside(await realpath(folder), real)) {
    return { messages: [message(outsideLibrary, { file: path }, { actual: path })] }
  }
  const found = await stat(real)
  if (!found.isFile()) return { messages: [message(missingFile, { file: path }, { actual: path })] }
  if (found.size > mostTextBytes) {
    const sizes = { megabytes: Math.ceil(found.size / 2 ** 20), most: mostTextBytes / 2 ** 20 }
    return { messages: [message(tooLarge, { file: path }, sizes)] }
  }
  return decoded(path, await readFile(real))
}

function decoded(path: string, bytes: Uint8Array): Read<SourceFile> {
  const sound = soundLength(bytes)
  const file = sourceFile(path, new TextDecoder().decode(bytes.subarray(0, sound)))
  if (sound === bytes.length) return withoutControls(file)
  const byte = bytes[sound]!.toString(16).padStart(2, '0').toUpperCase()
  const place = placeAt(file, file.text.length)
  return { messages: [message(notText, place, { problem: `byte 0x${byte} is no part of it` })] }
}

/** Control characters have no place on a page, in XML or in anything else that is made of a text. */
function withoutControls(file: SourceFile): Read<SourceFile> {
  const at = file.text.search(/(?![\t\n\r])\p{Cc}/u)
  if (at === -1) return { value: file, messages: [] }
  const name = file.text.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0')
  const problem = `the control character U+${name} is no part of it`
  return { messages: [message(notText, placeAt(file, at, at + 1), { problem })] }
}

/** How many bytes from the start are whole UTF-8 characters without NUL. */
function soundLength(bytes: Uint8Array): number {
  const nul = bytes.indexOf(0)
  const most = nul === -1 ? bytes.length : nul
  if (isUtf8(bytes.subarray(0, most))) return most
  let [sound, broken] = [0, most]
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1
    if (isBeginning(bytes.subarray(0, middle))) sound = middle
    else broken = middle
  }
  while (!isUtf8(bytes.subarray(0, sound))) sound--
  return sound
}

/** Whether bytes are UTF-8 that may stop inside a character. */
function isBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Books with pictures and dictionaries are larger than text, but not by that. */
const mostForeignBytes = 1 << 30

/**
 * The bytes of a file that is no part of a library. Throws a wrong-usage error where it cannot be read. A pipe or a
 * device is refused: it may never end, and nothing tells that it will.
 */
export async function readForeign(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw wrongUsage(`Unexpected path \`${path}\`, expected a file: it is a ${kindOf(found)}`)
    if (found.size > mostForeignBytes) {
      throw wrongUsage(`Unexpected size of \`${path}\`, expected at most ${mostForeignBytes >> 20} megabytes`)
    }
    return await readFile(path)
  } catch (error) {
    if (isWrongUsage(error)) throw error
    const { code, message: problem } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') throw wrongUsage(`Missing file \`${path}\``)
    throw wrongUsage(`Unexpected path \`${path}\`, expected a file: ${problem}`)
  }
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return 'folder'
  if (found.isFIFO()) return 'pipe'
  return found.isSocket() ? 'socket' : 'device'
}

/** `library.yaml` as it stands; undefined where it is not there or cannot be read. */
export async function readLibraryFile(folder: string): Promise<SourceFile | undefined> {
  const { path } = await yamlIn(folder, libraryFile)
  return (await readOptional(folder, path)).value
}

/** The locks of a library’s texts, in the order of their ids; none of a text that has none. */
export async function readLocks(folder: string): Promise<SourceFile[]> {
  const { value: ids = [] } = await textIds(folder, [])
  const locks: SourceFile[] = []
  for (const id of ids) {
    const { value } = await readOptional(folder, textPaths(id).lock)
    if (value !== undefined) locks.push(value)
  }
  return locks
}
