import { primarySubtag } from '../core/language/primary.ts'
import { sourceFile } from '../core/model/file.ts'
import type { Message } from '../core/model/message.ts'
import type { PictureSource } from '../core/model/picture.ts'
import { parseMarkdown as parseText } from '../core/parse/markdown.ts'
import { emptyText } from '../core/rules/empty-text.ts'
import { guessedTitle } from '../core/rules/guessed-title.ts'
import { notText } from '../core/rules/not-text.ts'
import { message } from '../core/rules/rule.ts'
import { unexpectedLanguage } from '../core/rules/unexpected-language.ts'
import { splitColumns } from './columns.ts'
import { cleanText } from './decode.ts'
import {
  completedFrontMatter,
  type FrontMatter,
  fieldIn,
  frontMatterOf,
  type ImportSide,
  keptFrontMatter,
  readFrontMatter,
  type Titled,
  unfilledFields,
} from './front-matter.ts'
import type { Foreign, ForeignFile, ForeignLanguage, ForeignText, Importer, Pair, Written } from './importer.ts'
import { markdownAddresses, markdownParts, protectedTree, readdressed } from './markdown.ts'
import { known, type Metadata, oneLine } from './metadata.ts'
import {
  boxOf,
  type ImportedPicture,
  type PlacedPicture,
  pictureAddresses,
  pictureMessages,
  withPlaces,
} from './pictures.ts'
import { refusalOf } from './refusal.ts'
import { importers } from './registry.ts'
import { stringify } from './stringify.ts'
import { takeTitle, textOf } from './title.ts'

export type { ImportSide } from './front-matter.ts'
export type { Metadata } from './metadata.ts'

export interface ImportOptions {
  /** Whether the file becomes `fr.md` or `en.md`. */
  readonly side: ImportSide
  /** The language that the text should be in. */
  readonly language: ForeignLanguage
  /** The other language of the pair: a file that holds both then gives both. */
  readonly other?: ForeignLanguage
  /** Path of the file that is made, for messages about its front matter; by default the foreign file's own name. */
  readonly path?: string
  /** What the user says of the text; wins over what the file says. */
  readonly metadata?: Metadata
  /** The file that is replaced: what people filled in there stays. */
  readonly before?: string
  /** Formats beside those that the tool reads; they are asked first. Default none. */
  readonly importers?: readonly Importer[]
  /** Reads a picture that lies with the file. By default none does, except what the file holds itself. */
  readonly beside?: PictureSource
  /** Pictures that the text has already: the same one stands in its folder once. Default none. */
  readonly placed?: readonly PlacedPicture[]
}

/** A foreign file as a text of the library. */
export interface Imported {
  /** The whole file, front matter and text; null where nothing could be read, and a message says why. */
  readonly markdown: string | null
  /** What is known of the text. */
  readonly metadata: Metadata
  /** The same text in the other language, of a file that holds both. */
  readonly translation?: ForeignText
  /** Of a file of pairs: what faces each block, and where that comes from. */
  readonly pairs?: readonly Pair[]
  /** When each passage is heard, as WebVTT. */
  readonly times?: string
  /** Pictures of both languages that are to stand in the text's folder, beside those that are placed. */
  readonly pictures?: readonly ImportedPicture[]
  /** Parts of a book that are not its text (cover, contents, imprint), by their names in the archive. */
  readonly skipped: readonly string[]
  readonly messages: readonly Message[]
}

/**
 * A foreign file → Markdown with front matter. Never rejects: what is wrong is a message.
 *
 * @param name the file's name; its content tells most formats, its ending the others
 */
export async function importText(bytes: Uint8Array, name: string, options: ImportOptions): Promise<Imported> {
  const file = { bytes, name }
  const formats = [...(options.importers ?? []), ...importers]
  try {
    const importer = formats.find(each => each.sniff(file, options))
    if (importer === undefined) return failed([refusalOf(file, formats)])
    const { skipped = [], messages, times, ...foreign } = withColumns(await importer.read(file, options), file, options)
    if (foreign.tree === undefined) return failed(messages)
    const pictured = await withPictures({ ...foreign, tree: foreign.tree }, file, options)
    const made = importTree(pictured.read, file, options)
    const rest = times === undefined ? {} : { times }
    const { pictures } = pictured
    const beside = made.markdown === null || pictures.length === 0 ? rest : { ...rest, pictures }
    return { ...made, ...beside, skipped, messages: [...messages, ...pictured.messages, ...made.messages] }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return failed([message(notText, { file: name }, { problem: 'its elements are nested too deeply' })])
  }
}

function failed(messages: readonly Message[]): Imported {
  return { markdown: null, metadata: {}, skipped: [], messages }
}

/** A file that holds both languages side by side in tables gives both. */
function withColumns(read: Foreign, file: ForeignFile, options: ImportOptions): Foreign {
  const { tree, written, ...rest } = read
  if (tree === undefined || rest.translation !== undefined || rest.pairs !== undefined) return read
  const columns = splitColumns(tree, file, options)
  if (columns === undefined) return read
  const split = written === undefined ? columns : withProtected(columns, written.body)
  const own = written?.yaml === undefined ? undefined : readFrontMatter({ yaml: written.yaml, path: file.name })
  const metadata = { ...rest.metadata, ...own?.metadata }
  return { ...rest, ...split, metadata, messages: [...rest.messages, ...(own?.messages ?? []), ...split.messages] }
}

/** Cells of a Markdown file, with formulas and macros as they are written in it. */
function withProtected<Columns extends Pick<Foreign, 'tree' | 'translation'>>(columns: Columns, body: string): Columns {
  const { tree, translation } = columns
  return {
    ...columns,
    ...(tree === undefined ? {} : { tree: protectedTree(tree, body) }),
    ...(translation === undefined
      ? {}
      : { translation: { ...translation, tree: protectedTree(translation.tree, body) } }),
  }
}

/** What was read, with its pictures where they are to stand. */
async function withPictures(
  { pictures: held, ...read }: Read & Pick<Foreign, 'pictures'>,
  { name }: ForeignFile,
  { beside, placed = [] }: ImportOptions,
): Promise<{ read: Read; pictures: readonly ImportedPicture[]; messages: readonly Message[] }> {
  const { tree, written, translation } = read
  const trees = [tree, ...(translation === undefined ? [] : [translation.tree])]
  const addresses = written === undefined ? trees.flatMap(pictureAddresses) : markdownAddresses(written, tree)
  if (addresses.length === 0) return { read, pictures: [], messages: [] }
  const source: PictureSource = async address => (held === undefined ? beside?.(address) : held.get(address))
  const box = await boxOf(addresses, { source, placed, inPlace: written !== undefined })
  const messages = pictureMessages(box, name, trees)
  const { pictures } = box
  if (written !== undefined)
    return { read: { ...read, ...readdressed(written, tree, box.addresses) }, pictures, messages }
  const other = translation && { translation: { ...translation, tree: withPlaces(translation.tree, box) } }
  return { read: { ...read, tree: withPlaces(tree, box), ...other }, pictures, messages }
}

interface Read extends ForeignText {
  readonly written?: Written
  readonly translation?: ForeignText
  readonly pairs?: readonly Pair[]
}

/** A text that has been read → the file that it becomes. */
export function importTree(read: Read, { name }: Pick<ForeignFile, 'name'>, options: ImportOptions): Imported {
  const { tree, metadata = {}, written, translation, pairs } = read
  if (textOf(tree) === '') return failed([message(emptyText, { file: name }, {})])
  if (written !== undefined) return importMarkdown(read, written, { name, options })
  const given = withOptions(metadata, options)
  const titled = takeTitle(tree, given.title)
  if (textOf(titled.tree) === '') return failed([message(emptyText, { file: name }, {})])
  const all = { ...given, title: titled.title ?? nameOf(name, options.language.code) }
  const frontMatter = frontMatterOf(options.side, all)
  const made = compose({ frontMatter, body: stringify(titled.tree), metadata: all }, name, options)
  return { ...made, ...(translation === undefined ? {} : { translation }), ...(pairs === undefined ? {} : { pairs }) }
}

/** A Markdown file stays as its author wrote it: only its front matter is completed. */
function importMarkdown(
  { tree }: ForeignText,
  { yaml, body }: Written,
  { name, options }: { readonly name: string; readonly options: ImportOptions },
): Imported {
  const own = yaml === undefined ? undefined : { yaml, path: name }
  const read = own === undefined ? { metadata: {}, messages: [] } : readFrontMatter(own)
  if (read.messages.length > 0) return failed(read.messages)
  const given = withOptions(read.metadata, options)
  const { title = nameOf(name, options.language.code), heading } = takeTitle(tree, given.title)
  const all = { ...given, title }
  const frontMatter =
    own === undefined ? frontMatterOf(options.side, all) : completedFrontMatter(options.side, own, all)
  const { start, end } = heading?.position ?? { start: { offset: 0 }, end: { offset: 0 } }
  const rest = (body.slice(0, start.offset) + body.slice(end.offset).replace(/^\n+/, '')).replace(/^\n+/, '')
  return compose({ frontMatter, body: rest, metadata: all }, name, options)
}
interface Parts {
  readonly frontMatter: FrontMatter
  readonly body: string
  readonly metadata: Titled
}

/** Whether a text would have no unit: HTML alone is none. What is longer than this has some. */
const isWithoutWords = (body: string): boolean =>
  body.length < 4000 && parseText(sourceFile('text.md', body)).blocks.length === 0

function compose(parts: Parts, name: string, options: ImportOptions): Imported {
  const path = options.path ?? name
  const { body, metadata } = parts
  if (isWithoutWords(body)) return failed([message(emptyText, { file: name }, {})])
  const frontMatter = withFilledIn(parts.frontMatter, options)
  const { language, title } = metadata
  const messages = [...frontMatter.messages, ...unfilledFields(options.side, frontMatter.text, path)]
  const written = fieldIn(frontMatter.text, 'title', path)
  const isGuess = written.value === title && title === nameOf(name, options.language.code)
  if (isGuess && options.metadata?.title === undefined) {
    messages.push(message(guessedTitle, written.place, { actual: title }))
  }
  if (language !== undefined && primarySubtag(language) !== primarySubtag(options.language.code)) {
    messages.push(message(unexpectedLanguage, { file: name }, { actual: language, expected: options.language.code }))
  }
  const markdown = `${frontMatter.text}\n${body.replace(/\n*$/, '\n')}`
  return { markdown, metadata, skipped: [], messages }
}

/** Front matter with what people had filled in where a file is replaced; what the user says now comes first. */
function withFilledIn(made: FrontMatter, { side, before, metadata = {} }: ImportOptions): FrontMatter {
  const yaml = before === undefined ? undefined : markdownParts(cleanText(before)).yaml
  return yaml === undefined ? made : keptFrontMatter(made, { side, yaml, said: Object.keys(metadata) })
}

function withOptions(metadata: Metadata, { metadata: said = {} }: ImportOptions): Metadata {
  const all: Metadata = { ...metadata, ...said }
  return known({ ...all, title: oneLine(all.title), author: oneLine(all.author), translator: oneLine(all.translator) })
}

/** A file's name without its folder, its ending, and the language before that: `phare.fr.txt` → `phare`. */
export function nameOf(name: string, language: string): string {
  const plain = name.replace(/^.*[/\\]/, '').replace(/(?!^)\.[^.]*$/, '')
  return plain.replace(new RegExp(`(?!^)[._-]${language}$`, 'i'), '')
}
