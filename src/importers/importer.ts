import type { Root } from 'mdast'
import type { Language } from '../core/language/language.ts'
import type { Message } from '../core/model/message.ts'
import type { Provenance } from '../core/model/unit.ts'
import type { Metadata } from './metadata.ts'

/** A file from elsewhere. */
export interface ForeignFile {
  /** Its name, with or without folders; messages stand on it. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What an importer knows of the language that the text should be in. */
export type ForeignLanguage = Pick<Language, 'code' | 'quotes' | 'divisions' | 'typography'>

export interface ReadOptions {
  readonly language: ForeignLanguage
  /** The other language of the pair, for files that hold both; absent where only one side is asked for. */
  readonly other?: ForeignLanguage
}

/** A text in one language, as Markdown's tree, and what the file says of it. */
export interface ForeignText {
  readonly tree: Root
  readonly metadata?: Metadata
}

/** Markdown that stays as its author wrote it: positions of the tree are offsets into `body`. */
export interface Written {
  /** What stands between the two lines `---`. */
  readonly yaml?: string
  readonly body: string
}

/** A foreign file, read. */
export interface Foreign extends Partial<ForeignText> {
  /** Absent where nothing could be read; a message says why. */
  readonly tree?: Root
  /** Where the file is Markdown itself. */
  readonly written?: Written
  /** The same text in the other language, of a file that holds both. */
  readonly translation?: ForeignText
  /** Of a file of pairs: what faces each block of `tree`, and where that comes from. */
  readonly pairs?: readonly Pair[]
  /** When each passage is heard, as WebVTT. */
  readonly times?: string
  /** Of an archive: its pictures, by the addresses that the trees have, or why one is not taken. */
  readonly pictures?: ReadonlyMap<string, Uint8Array | { readonly problem: string }>
  /** Parts that are not its text, by their names in the file. */
  readonly skipped?: readonly string[]
  readonly messages: readonly Message[]
}

/** What a file of pairs says of one block of its text, in the order of the blocks. */
export interface Pair {
  /** Index of the block of the translation that faces it; absent where it has none. */
  readonly target?: number
  /** What the file remarks on it. */
  readonly notes: readonly string[]
  /** Of a translation by an engine. */
  readonly machine?: Provenance
  /** The text that the translation was made from, where it was another. */
  readonly madeFrom?: string
}

/**
 * A format that `import` reads: a plain value, so that a library may bring its own.
 *
 * Invariants: `sniff` looks at no more than a beginning and never throws; `read` never throws for what a file holds
 * (a RangeError of a tree too deep apart), takes time linear in its bytes, and leaves nothing out without a message.
 */
export interface Importer {
  /** What people call the format: `TEI`, `plain text`. */
  readonly name: string
  /** Endings of its files with their dot, in small letters; shown to people. */
  readonly extensions: readonly string[]
  /** Whether a file is of this format: by its content where that tells, else by its ending. */
  readonly sniff: (file: ForeignFile, options: ReadOptions) => boolean
  readonly read: (file: ForeignFile, options: ReadOptions) => Foreign | Promise<Foreign>
}

/** Whether a file's name ends as the files of a format do. */
export function endsLike({ name }: Pick<ForeignFile, 'name'>, extensions: readonly string[]): boolean {
  const lower = name.toLowerCase()
  return extensions.some(extension => lower.endsWith(extension))
}

/** The first kilobytes as characters of ASCII, without a byte order mark and what lies beyond. */
export function openingOf({ bytes }: Pick<ForeignFile, 'bytes'>, length = 4096): string {
  return String.fromCharCode(...bytes.subarray(0, length).filter(byte => byte !== 0 && byte < 0x80))
}
