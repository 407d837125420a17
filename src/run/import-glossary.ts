import { Document, isSeq } from 'yaml'
import { termEntrySchemaFor } from '../core/model/annotation.ts'
import { sourceFile } from '../core/model/file.ts'
import { termId } from '../core/model/glossary.ts'
import type { Message } from '../core/model/message.ts'
import { parseGlossary } from '../core/parse/glossary.ts'
import { readForeign } from '../disk/read.ts'
import { replaceIn } from '../disk/replace.ts'
import type { ListedWord } from '../importers/listed-word.ts'
import { readWordList } from '../importers/word-list.ts'
import { sortedGlossary } from './fix.ts'
import { openLibrary } from './library.ts'
import { schemaLine } from './schema-line.ts'

/** What became of a list of words. */
export interface AddedTerms {
  /** Path of the glossary, from the library's folder. */
  readonly path: string
  /** What the file was taken for: `CSV, separated by `,``. */
  readonly format: string
  /** Headwords that were added. */
  readonly added: readonly string[]
  /** Headwords that the glossary, or the list before, has already: what a person wrote stays. */
  readonly known: readonly string[]
  /** Rows that say no word, or not what it means. */
  readonly empty: number
  readonly messages: readonly Message[]
}

/** A list of words → terms of a library's glossary, sorted into it with its comments kept. Entries that are there stay. */
export async function addTerms(at: string, file: string): Promise<AddedTerms> {
  const { library, pair } = await openLibrary(at)
  const { folder, glossaryPath, glossaryText } = library
  const languages = { source: pair.source.code, target: pair.target.code }
  const list = readWordList({ name: file, bytes: await readForeign(file) }, pair)
  const taken = new Set(library.glossary.terms.map(({ id }) => id))
  const added: { readonly term: string }[] = []
  const known: string[] = []
  let { empty } = list
  for (const word of list.words) {
    const headword = pair.source.terms.headwordOf?.(word)?.headword ?? word.term
    const entry = entryOf({ ...word, term: headword }, languages.target)
    const id = termId(headword)
    if (id === '' || !termEntrySchemaFor(languages).safeParse(entry).success) empty++
    else if (taken.has(id)) known.push(headword)
    else added.push(entry)
    taken.add(id)
  }
  if (added.length > 0) await replaceIn(folder, glossaryPath, withTerms(glossaryText, added, glossaryPath))
  return {
    path: glossaryPath,
    format: list.format,
    added: added.map(({ term }) => term),
    known,
    empty,
    messages: list.messages,
  }
}

/** An entry with its fields in the order in which the glossary has them. */
function entryOf({ term, pos, gender, gloss, level, definition }: ListedWord, target: string) {
  const fields = {
    term,
    pos,
    gender: pos === 'noun' ? gender : undefined,
    gloss,
    renderings:
      gloss === undefined
        ? undefined
        : gloss
            .split(/\s*[;,/]\s*/)
            .map(each => each.replace(/^(?:to|an?|the) /i, '').trim())
            .filter(each => each !== ''),
    definition: definition === undefined ? undefined : { [target]: definition },
    level,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly term: string
  }
}

function withTerms(text: string, added: readonly object[], path: string): string {
  const isEmpty = text.trim() === '' || text.trim() === '[]'
  const before = isEmpty ? schemaLine('glossary-file') : text.replace(/\n*$/, '\n')
  const whole = before + added.map(yamlOf).join('')
  return sortedGlossary(whole, parseGlossary(sourceFile(path, whole)).glossary)
}

/** An entry as the glossary has it: its renderings on one line. */
function yamlOf(entry: object): string {
  const document = new Document([entry])
  const renderings = document.getIn([0, 'renderings'], true)
  if (isSeq(renderings)) renderings.flow = true
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}
