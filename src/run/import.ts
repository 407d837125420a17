import { basename, join } from 'node:path'
import { notATranslation } from '../core/check/not-a-translation.ts'
import { swappedLanguages } from '../core/check/swapped-languages.ts'
import { compile } from '../core/compile.ts'
import { lockedUnits, nextLock } from '../core/identify/next-lock.ts'
import type { LanguagePair } from '../core/language/pair.ts'
import { reserved, textIdSchema } from '../core/model/edition.ts'
import { sourceFile } from '../core/model/file.ts'
import { termId } from '../core/model/glossary.ts'
import { sourceFrontMatterSchema } from '../core/model/library.ts'
import { lockText } from '../core/model/lock.ts'
import type { Message } from '../core/model/message.ts'
import type { OutputFile } from '../core/model/output.ts'
import type { UnitKind } from '../core/model/unit.ts'
import { parseLock } from '../core/parse/lock.ts'
import { parseSource, parseTarget } from '../core/parse/text.ts'
import { leftOut } from '../core/rules/left-out.ts'
import { message } from '../core/rules/rule.ts'
import { segmentBlocks } from '../core/segment/blocks.ts'
import { wrongUsage } from '../core/usage.ts'
import { picturesWith } from '../disk/foreign-pictures.ts'
import { exists, readAsIs } from '../disk/look.ts'
import { type Change, writeTogether } from '../disk/pending.ts'
import { picturesIn } from '../disk/pictures.ts'
import { readForeign, yamlIn } from '../disk/read.ts'
import { createFiles, removeFile } from '../disk/replace.ts'
import { type TextPaths, textPaths } from '../disk/text-paths.ts'
import {
  type Imported,
  type ImportOptions,
  type ImportSide,
  importText,
  importTree,
  type Metadata,
  nameOf,
} from '../importers/import.ts'
import type { Importer } from '../importers/importer.ts'
import { refused } from '../importers/refused.ts'
import { returnedTexts } from '../importers/xliff-edits.ts'
import { bringBack, type ReturnedFiles } from './import-edits.ts'
import { settledPairs } from './import-pairs.ts'
import { type Extensions, openLibrary } from './library.ts'

/** A foreign file that becomes one language of a text, and what the user says of it. */
export interface ForeignFile {
  readonly path: string
  readonly metadata: Metadata
}

export interface AddOptions extends Pick<Extensions, 'languages'> {
  readonly source: ForeignFile
  readonly translation?: ForeignFile
  /** By default made from the name of the source's file. */
  readonly id?: string
  /** Replaces a text that has this id. */
  readonly force?: boolean
  /** Formats beside those that the tool reads; they are asked first. */
  readonly importers?: readonly Importer[]
}

/** A file that was made, and what stands in it. */
export interface AddedFile {
  /** From the library's folder, with `/`. */
  readonly path: string
  readonly units: number
  readonly sentences: number
  readonly kinds: Readonly<Partial<Record<UnitKind, number>>>
}

export interface Added {
  readonly id: string
  /** Empty where a file could not be read as text: then nothing was written. */
  readonly files: readonly AddedFile[]
  /** Paths of the pictures that were copied, from the library's folder. */
  readonly pictures?: readonly string[]
  /** Parts of a book that are not its text. */
  readonly skipped: readonly string[]
  readonly messages: readonly Message[]
  /** Of a file that comes back from a translator: `text/unit` of each unit that has another translation now. */
  readonly edited?: readonly string[]
}

/**
 * Foreign files → a text of a library, with its lock. Both languages are written, or nothing is. A file that `build --formats xliff`
 * made of a text that is there, with no id given, is taken back into that text.
 *
 * Throws a wrong-usage error where a file is missing, the id is taken or what the user says does not hold.
 */
export async function addText(
  library: string,
  { source, translation, id, force = false, importers = [], ...extensions }: AddOptions,
): Promise<Added> {
  assertImporters(importers)
  const open = await openLibrary(library, extensions)
  const {
    library: { folder, config, ids },
    pair,
  } = open
  if (id === undefined && translation === undefined) {
    const texts = returnedTexts({ name: source.path, bytes: await readForeign(source.path) })
    const own = texts.filter(({ text }) => ids.includes(text))
    if (own.length > 0) return broughtBack(await bringBack(source.path, own, open))
  }
  const name = textId(source.path, id, pair.source.code)
  checkDate(source.metadata.date)
  if (!force && (await exists(join(folder, 'corpus', name)))) {
    throw wrongUsage(`Unexpected id \`${name}\`, expected a new one (--id), or --force to replace the text that has it`)
  }
  const place = { id: name, folder, paths: textPaths(name, config), pair, importers }
  const read = await readSides(place, source, translation)
  const unknown = read.find(({ messages }) => messages.some(({ ruleId }) => ruleId === 'unknown-format'))
  if (unknown !== undefined) throw refused(unknown.path, unknown.messages[0])
  const report = {
    id: name,
    skipped: read.flatMap(each => each.skipped),
    messages: read.flatMap(each => each.messages),
  }
  const texts = read.flatMap(({ at, side, markdown }) =>
    markdown === null ? [] : [{ path: at, side, content: markdown }],
  )
  if (texts.length < read.length) return { ...report, files: [] }
  const { files, messages } = await besides(name, place, read)
  const { lock, doubts } = asCompiled(place, {
    source: texts.find(({ side }) => side === 'source')?.content,
    target: texts.find(({ side }) => side === 'target')?.content ?? (await readAsIs(folder, place.paths.target)),
    lock: force ? await readAsIs(folder, place.paths.lock) : undefined,
  })
  const times = read.flatMap(each =>
    each.times === undefined ? [] : [{ path: each.at.replace(/\.md$/, '.vtt'), content: each.times }],
  )
  const pictures = read
    .flatMap(each => each.pictures ?? [])
    .map(({ path, bytes }) => ({
      path: `corpus/${name}/${path}`,
      content: bytes,
    }))
  const isLocked = files.some(({ path }) => path === place.paths.lock)
  const locks = isLocked || lock === undefined ? [] : [{ path: place.paths.lock, content: lock }]
  const made = [...texts, ...files, ...locks, ...times]
  const changes = made.map(async ({ path, content }) => ({
    path,
    before: force ? await readAsIs(folder, path) : undefined,
    after: content,
  }))
  if (!(await writtenWith(folder, pictures, await Promise.all(changes)))) {
    throw wrongUsage(
      `Unexpected files of \`${name}\` that another program wrote meanwhile, expected none; nothing was written`,
    )
  }
  return {
    ...report,
    messages: [...report.messages, ...messages, ...doubts],
    files: texts.map(text => added(text, pair)),
    ...(pictures.length === 0 ? {} : { pictures: pictures.map(({ path }) => path) }),
  }
}

/** Pictures have paths where nothing stands yet: they come before the texts that name them, and go where those fail. */
async function writtenWith(
  folder: string,
  pictures: readonly OutputFile[],
  changes: readonly Change[],
): Promise<boolean> {
  const written: string[] = []
  let isWritten = false
  try {
    for (const picture of pictures) {
      await createFiles(folder, [picture])
      written.push(picture.path)
    }
    isWritten = await writeTogether(folder, changes)
  } finally {
    if (!isWritten) for (const path of written) await removeFile(join(folder, path)).catch(() => {})
  }
  return isWritten
}

/**
 * What a build would make of the text: its lock, as `lock` would write it over the one that is known, and what is said
 * of the two sides as wholes. No lock where the text cannot be read whole.
 */
function asCompiled(
  { id, paths, pair }: TextPlace,
  texts: Readonly<Record<'source' | 'target' | 'lock', string | undefined>>,
): { readonly lock?: string; readonly doubts: readonly Message[] } {
  const [source, target, known] = (['source', 'target', 'lock'] as const).map(name => {
    const content = texts[name]
    return content === undefined ? undefined : sourceFile(paths[name], content)
  })
  if (source === undefined) return { doubts: [] }
  const files = { id, source, ...(target && { target }), ...(known && { lock: known }) }
  // Words are not read: that takes longer than all else, and says nothing here.
  const { reader: _, ...unread } = pair.source
  const { edition, messages, ...rest } = compile(files, { glossary: { terms: [] }, pair: { ...pair, source: unread } })
  const doubts = messages.filter(({ ruleId }) => ofWholes.has(ruleId))
  if (rest.unread.length > 0) return { doubts }
  const { lock } = nextLock(lockedUnits(edition.units), known && parseLock(known).lock)
  return { lock: lockText(lock), doubts }
}

const ofWholes: ReadonlySet<string> = new Set([notATranslation.name, swappedLanguages.name])

const broughtBack = ({ texts, edited, messages }: ReturnedFiles): Added => ({
  id: texts.join(', '),
  files: [],
  skipped: [],
  messages,
  edited,
})

/** Of a file of pairs: the lock that holds the text to them, and its remarks as notes. */
async function besides(id: string, { folder, paths, pair }: TextPlace, read: readonly ReadSide[]) {
  const [source, target] = ['source', 'target'].map(
    side => read.find(each => each.side === side)?.markdown ?? undefined,
  )
  const pairs = read[0]?.pairs
  const settled =
    source === undefined || pairs === undefined
      ? undefined
      : settledPairs({ id, paths, source, pairs, ...(target === undefined ? {} : { target }) }, pair)
  if (settled === undefined) return { files: [], messages: [] }
  const lock = { path: paths.lock, content: settled.lock }
  const notes = (await yamlIn(folder, paths.annotations)).path
  if (settled.annotations === undefined) return { files: [lock], messages: [] }
  if (!(await exists(join(folder, notes)))) {
    return { files: [lock, { path: notes, content: settled.annotations }], messages: [] }
  }
  const what = `the notes of the file, since \`${notes}\` is there`
  return { files: [lock], messages: [message(leftOut, { file: read[0]!.path }, { what })] }
}

interface TextPlace {
  readonly id: string
  /** Of the library. */
  readonly folder: string
  readonly paths: TextPaths
  readonly pair: LanguagePair
  readonly importers: readonly Importer[]
}

/** One side of a text, read, and where it is to stand. */
interface ReadSide extends Imported {
  readonly side: ImportSide
  /** Path of the foreign file. */
  readonly path: string
  /** Path of the file that is made, from the library's folder. */
  readonly at: string
}

/** Both sides from two files, or from one that holds both languages. */
async function readSides(place: TextPlace, source: ForeignFile, translation?: ForeignFile): Promise<ReadSide[]> {
  const files = [source, ...(translation ? [translation] : [])]
  const [first, second] = await Promise.all(files.map(({ path }) => readForeign(path)))
  const options = await optionsFor('source', place, source.metadata)
  const own = { side: 'source', path: source.path, at: options.path } as const
  const placed = await picturesIn(place.folder, place.id)
  const made = await importText(first!, source.path, {
    ...options,
    ...(second === undefined ? { other: place.pair.target } : {}),
    beside: picturesWith(source.path),
    placed,
  })
  const other = await optionsFor('target', place, translation?.metadata ?? {})
  if (translation !== undefined && second !== undefined) {
    const read = await importText(second, translation.path, {
      ...other,
      beside: picturesWith(translation.path),
      placed: [...placed, ...(made.pictures ?? [])],
    })
    return [
      { ...own, ...made },
      { ...read, side: 'target', path: translation.path, at: other.path },
    ]
  }
  if (made.translation === undefined) return [{ ...own, ...made }]
  const read = importTree(made.translation, { name: source.path }, other)
  return [
    { ...own, ...made },
    { ...read, side: 'target', path: source.path, at: other.path },
  ]
}

async function optionsFor(
  side: ImportSide,
  { folder, paths, pair, importers }: TextPlace,
  metadata: Metadata,
): Promise<ImportOptions & { readonly path: string }> {
  const path = paths[side]
  const before = await readAsIs(folder, path)
  return { side, language: pair[side], path, metadata, importers, ...(before === undefined ? {} : { before }) }
}

function textId(path: string, given: string | undefined, language: string): string {
  const id = given ?? termId(nameOf(basename(path), language))
  if (textIdSchema.safeParse(id).success) return id
  throw wrongUsage(
    given === undefined
      ? `Unexpected file name \`${basename(path)}\`, expected letters or digits in it; name the text with --id`
      : `Unexpected id \`${id}\`, expected lower-case letters, digits and single hyphens, and no page of the site (${reserved.join(', ')})`,
  )
}

function assertImporters(given: readonly Importer[]): void {
  const isWhole = given.every(each => {
    const { name, extensions, sniff, read } = (each ?? {}) as Partial<Importer>
    return (
      typeof name === 'string' && Array.isArray(extensions) && typeof sniff === 'function' && typeof read === 'function'
    )
  })
  if (!isWhole) throw wrongUsage('Unexpected importer, expected { name, extensions, sniff, read }')
}

function checkDate(date: string | undefined): void {
  if (date === undefined || sourceFrontMatterSchema.shape.date.safeParse(date).success) return
  throw wrongUsage(`Unexpected date \`${date}\`, expected one such as 2026-11-23, 2026-11 or 2026`)
}

function added(
  { path, side, content }: { path: string; side: ImportSide; content: string },
  pair: LanguagePair,
): AddedFile {
  const parse = side === 'source' ? parseSource : parseTarget
  const { blocks } = parse(sourceFile(path, content)).text
  const kinds: Partial<Record<UnitKind, number>> = {}
  for (const { kind } of blocks) kinds[kind] = (kinds[kind] ?? 0) + 1
  const sentences = segmentBlocks(blocks, pair[side].sentences).reduce((sum, each) => sum + each.sentences.length, 0)
  return { path, units: blocks.length, sentences, kinds }
}
