import type { Language } from '../core/language/language.ts'
import type { Message } from '../core/model/message.ts'
import { emptyText } from '../core/rules/empty-text.ts'
import { guessedEncoding } from '../core/rules/guessed-encoding.ts'
import { guessedTitle } from '../core/rules/guessed-title.ts'
import { notText } from '../core/rules/not-text.ts'
import { message } from '../core/rules/rule.ts'
import { unexpectedLanguage } from '../core/rules/unexpected-language.ts'
import { type Decoded, decode } from './decode.ts'
import { isBook, readBook } from './epub.ts'
import type { Foreign } from './foreign.ts'
import {
  completedFrontMatter,
  type FrontMatter,
  fieldIn,
  frontMatterOf,
  type ImportSide,
  readFrontMatter,
  type Titled,
  unfilledFields,
} from './front-matter.ts'
import { isHtml, readHtml } from './html.ts'
import { markdownParts, parseMarkdown } from './markdown.ts'
import { known, type Metadata, oneLine } from './metadata.ts'
import { plainToTree } from './plain.ts'
import { stringify } from './stringify.ts'
import { takeTitle, textOf } from './title.ts'

export type { ImportSide } from './front-matter.ts'
export type { Metadata } from './metadata.ts'

export interface ImportOptions {
  /** Whether the file becomes `fr.md` or `en.md`. */
  readonly side: ImportSide
  /** The language that the text should be in. */
  readonly language: Pick<Language, 'code' | 'quotes'>
  /** Path of the file that is made, for messages about its front matter; by default the foreign file's own name. */
  readonly path?: string
  /** What the user says of the text; wins over what the file says. */
  readonly metadata?: Metadata
}

/** A foreign file as a text of the library. */
export interface Imported {
  /** The whole file, front matter and text; null where nothing could be read, and a message says why. */
  readonly markdown: string | null
  /** What is known of the text. */
  readonly metadata: Metadata
  /** Parts of a book that are not its text (cover, contents, imprint), by their names in the archive. */
  readonly skipped: readonly string[]
  readonly messages: readonly Message[]
}

/**
 * A foreign file → Markdown with front matter. Never throws: what is wrong is a message.
 *
 * @param name the file's name; its ending tells Markdown, plain text and pieces of web pages apart, its content tells the other formats
 */
export function importText(bytes: Uint8Array, name: string, options: ImportOptions): Imported {
  try {
    return importAny(bytes, name, options)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return failed([message(notText, { file: name }, { problem: 'its elements are nested too deeply' })])
  }
}

function importAny(bytes: Uint8Array, name: string, options: ImportOptions): Imported {
  const { quotes } = options.language
  if (isBook(bytes)) return importTree(readBook(bytes, name, quotes), name, options)
  if (isHtml(bytes, name)) return importTree(readHtml(bytes, name, quotes), name, options)
  const decoded = decode(bytes)
  if ('problem' in decoded) return failed([message(notText, { file: name }, decoded)])
  const guessed = encodingMessages(decoded, name)
  const made = /\.(?:md|markdown|mdown|mkd)$/i.test(name)
    ? importMarkdown(decoded.text, name, options)
    : importTree({ tree: plainToTree(decoded.text), messages: [] }, name, options)
  return { ...made, messages: [...guessed, ...made.messages] }
}

function failed(messages: readonly Message[]): Imported {
  return { markdown: null, metadata: {}, skipped: [], messages }
}

function encodingMessages(decoded: Exclude<Decoded, { problem: string }>, name: string): Message[] {
  return decoded.guessed ? [message(guessedEncoding, { file: name }, { actual: decoded.encoding })] : []
}

function importTree(foreign: Foreign, name: string, options: ImportOptions): Imported {
  const { tree, metadata = {}, skipped = [], messages } = foreign
  if (tree === undefined) return failed(messages)
  if (textOf(tree) === '') return failed([...messages, message(emptyText, { file: name }, {})])
  const given = withOptions(metadata, options)
  const titled = takeTitle(tree, given.title)
  const all = { ...given, title: titled.title ?? nameOf(name, options.language.code) }
  const frontMatter = frontMatterOf(options.side, all)
  const made = compose({ frontMatter, body: stringify(titled.tree), metadata: all }, name, options)
  return { ...made, skipped, messages: [...messages, ...made.messages] }
}

/** A Markdown file stays as its author wrote it: only its front matter is completed. */
function importMarkdown(text: string, name: string, options: ImportOptions): Imported {
  const { yaml, body } = markdownParts(text)
  const tree = parseMarkdown(body)
  if (textOf(tree) === '') return failed([message(emptyText, { file: name }, {})])
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

function compose({ frontMatter, body, metadata }: Parts, name: string, options: ImportOptions): Imported {
  const path = options.path ?? name
  const { language, title } = metadata
  const messages = [...frontMatter.messages, ...unfilledFields(options.side, frontMatter.text, path)]
  if (title === nameOf(name, options.language.code) && options.metadata?.title === undefined) {
    messages.push(message(guessedTitle, fieldIn(frontMatter.text, 'title', path).place, { actual: title }))
  }
  if (language !== undefined && primary(language) !== primary(options.language.code)) {
    messages.push(message(unexpectedLanguage, { file: name }, { actual: language, expected: options.language.code }))
  }
  const markdown = `${frontMatter.text}\n${body.replace(/\n*$/, '\n')}`
  return { markdown, metadata, skipped: [], messages }
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

const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0]!
