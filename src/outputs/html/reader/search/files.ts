import { remember } from '../../../../core/language/remember.ts'
import type { IndexEntry } from '../../../search/index-pieces.ts'
import {
  cataloguePath,
  indexPath,
  type ListedText,
  type SearchFile,
  type SearchScripts,
  searchPath,
  textsOfPiece,
} from '../../search-file.ts'
import { load } from '../load.ts'

declare global {
  var enRegardSearch: SearchScripts['enRegardSearch'] | undefined
  var enRegardWords: SearchScripts['enRegardWords'] | undefined
  var enRegardTexts: SearchScripts['enRegardTexts'] | undefined
}

const pieces = new Map<number, readonly IndexEntry[]>()
const catalogue = new Map<number, readonly ListedText[]>()
const texts = new Map<string, SearchFile>()

/** Files that are loaded or on their way: each is asked for once. */
const asked = new Map<string, Promise<void>>()

function once(path: string): Promise<void> {
  globalThis.enRegardWords ??= (piece, entries) => pieces.set(piece, entries)
  globalThis.enRegardTexts ??= (piece, rows) => catalogue.set(piece, rows)
  globalThis.enRegardSearch ??= file => texts.set(`${file.id} ${file.from}`, file)
  return remember(asked, path, load)
}

/** Entries of a piece of the index; none where it is missing. */
export async function entriesOfPiece(piece: number): Promise<readonly IndexEntry[]> {
  await once(indexPath(piece))
  return pieces.get(piece) ?? []
}

/** A text by its number in the library; undefined where its file is missing. */
export async function textNumbered(number: number): Promise<ListedText | undefined> {
  const piece = Math.floor(number / textsOfPiece)
  await once(cataloguePath(piece))
  return catalogue.get(piece)?.[number % textsOfPiece]
}

/** The file of a text that holds one of its passages; undefined where it is missing. */
export async function fileOf(
  [id, , , , , , , , , parts]: ListedText,
  passage: number,
): Promise<SearchFile | undefined> {
  const part = parts.findLastIndex(from => from <= passage)
  await once(searchPath(id, part))
  return texts.get(`${id} ${parts[part]}`)
}
