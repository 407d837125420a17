import type { Dictionary } from '../core/language/lexicon.ts'
import type { Message } from '../core/model/message.ts'
import type { NamedDictionary } from '../core/parse/glossary.ts'
import { invalidDictionary } from '../core/rules/invalid-dictionary.ts'
import { message } from '../core/rules/rule.ts'
import { dictionaryOf } from '../core/words/dictionary.ts'
import { readInside } from '../disk/dictionaries.ts'
import { type Stamp, stampOfFiles } from '../disk/stamps.ts'
import { DictionaryProblem } from '../importers/dictionary/problem.ts'
import { type DictionaryFile, partsOfDictionary, readDictionary } from '../importers/dictionary/read.ts'
import { hashOf } from './hash.ts'

export interface LibraryDictionaries {
  readonly dictionaries: readonly Dictionary[]
  /** Of all that is read and said of them; empty where there is none. */
  readonly hash: string
  readonly messages: readonly Message[]
  readonly files: DictionaryFiles
}

/** The files of which they may consist, by their paths in the library, and what the file system said of them before they were read. */
export interface DictionaryFiles {
  readonly paths: readonly string[]
  /** Undefined where it cannot be trusted. */
  readonly stamp: Stamp | undefined
}

/** The author’s dictionaries, read from the library’s folder. One that cannot be is told and left out. */
export async function readDictionaries(
  folder: string,
  named: readonly NamedDictionary[],
): Promise<LibraryDictionaries> {
  const dictionaries: Dictionary[] = []
  const hashes: string[] = []
  const messages: Message[] = []
  const paths = named.flatMap(({ file }) => partsOfDictionary(file))
  const files = { paths, stamp: stampOfFiles(folder, paths) }
  for (const own of named) {
    const found = await filesOf(folder, own.file)
    const read = 'problem' in found ? found : readOnce(found.files, own)
    if ('problem' in read) {
      messages.push(message(invalidDictionary, own.place, { actual: own.file, problem: read.problem }))
    } else {
      dictionaries.push(read.dictionary)
      hashes.push(read.hash)
    }
  }
  return { dictionaries, hash: hashes.length === 0 ? '' : hashOf(hashes), messages, files }
}

type Files = { readonly files: readonly DictionaryFile[] } | Problem
interface Problem {
  readonly problem: string
}

async function filesOf(folder: string, file: string): Promise<Files> {
  const files: DictionaryFile[] = []
  for (const [at, name] of partsOfDictionary(file).entries()) {
    const found = await readInside(folder, name)
    if (found === undefined && at === 0) return { problem: 'it is not there' }
    if (found === undefined) continue
    if ('problem' in found) return found
    files.push({ name, bytes: found.bytes })
  }
  return { files }
}

/** Licences under which meanings stay out of a package that has another. */
const restricted =
  /gpl|\bgnu\b|(?:^|[^\p{L}])nc(?:[^\p{L}]|$)|non-?\s?commercial|all rights reserved|tous droits réservés/iu

/** The last of each file’s readings: commands that stay (preview) ask again and again. */
const known = new Map<string, { readonly hash: string; readonly dictionary: Dictionary }>()

function readOnce(files: readonly DictionaryFile[], own: NamedDictionary) {
  const { place: _, file, name, license, url, package: isPackaged = !restricted.test(license) } = own
  const about = {
    name,
    license,
    ...(url === undefined ? {} : { url }),
    ...(isPackaged ? {} : { restricted: true as const }),
  }
  const hash = hashOf([JSON.stringify(about), ...files.flatMap(each => [each.name, each.bytes])])
  const before = known.get(file)
  if (before?.hash === hash) return before
  try {
    const entries = readDictionary(files)
    if (entries.length === 0) return { problem: 'it holds no entry' }
    const made = { hash, dictionary: dictionaryOf(about, entries) }
    known.set(file, made)
    return made
  } catch (error) {
    if (error instanceof DictionaryProblem) return { problem: error.message }
    throw error
  }
}
