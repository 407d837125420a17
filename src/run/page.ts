import { basename } from 'node:path'
import { compile } from '../core/compile.ts'
import type { LanguagePair } from '../core/language/pair.ts'
import type { Edition } from '../core/model/edition.ts'
import { sourceFile } from '../core/model/file.ts'
import { termId } from '../core/model/glossary.ts'
import type { Message } from '../core/model/message.ts'
import { picturesWith } from '../disk/foreign-pictures.ts'
import { readTool } from '../disk/tool.ts'
import { type Imported, type ImportOptions, importText, importTree, nameOf } from '../importers/import.ts'
import { refused } from '../importers/refused.ts'
import { textPages } from '../outputs/html/text.ts'
import { withPicturesInside } from '../outputs/pictures.ts'
import type { GivenFile } from './align.ts'
import { lookUpsBy, typesetBy } from './library.ts'

export interface Page {
  /** The whole page: it needs no other file and no network. */
  readonly html: string
  readonly edition: Edition
  /** What was left out or guessed of the files, and whether one is a translation of the other. */
  readonly messages: readonly Message[]
}

/**
 * A page with both languages from any files that `import` reads, without a library. A file that holds both languages
 * needs no second one. Throws a wrong-usage error where one is no text.
 */
export async function pageOf(source: GivenFile, target: GivenFile | undefined, pair: LanguagePair): Promise<Page> {
  const [own, other] = await sidesOf(source, target, pair)
  const id = termId(nameOf(basename(source.path), pair.source.code)) || 'page'
  const [sourcePath, targetPath] = [`${id}.${pair.source.code}.md`, `${id}.${pair.target.code}.md`]
  const pictures = [...(own.pictures ?? []), ...(other?.pictures ?? [])]
  const files = {
    id,
    pictures,
    source: sourceFile(sourcePath, own.markdown!),
    ...(other === undefined ? {} : { target: sourceFile(targetPath, other.markdown!) }),
  }
  const { edition: made, textWords, messages } = compile(files, { glossary: { terms: [] }, pair })
  const bytes = new Map(pictures.map(({ path, bytes }) => [`pictures/${id}/${path}`, bytes]))
  const edition = withPicturesInside(made, bytes)
  const { version, assets } = await readTool()
  const library = {
    name: id,
    title: edition.source.title,
    source: pair.source.code,
    target: pair.target.code,
    license: edition.source.license ?? 'unknown',
    publisher: '',
  }
  const context = { library, typeset: typesetBy(pair), lookUps: lookUpsBy(pair), version, texts: [], assets }
  const [page] = textPages(edition, [], { context, words: textWords })
  const read = [own, ...(other === undefined ? [] : [other])].flatMap(each => each.messages)
  const said = read.filter(({ ruleId }) => ruleId !== 'unfilled-field')
  const ofWhole = messages.filter(isOfWhole).map(each => ({ ...each, place: { file: (target ?? source).path } }))
  return { html: String(page!.content), edition, messages: [...said, ...ofWhole] }
}

/** What is said of the two texts as wholes; places in them would be those of files that nobody has. */
export const isOfWhole = ({ ruleId }: Message): boolean => wholes.has(ruleId)
const wholes: ReadonlySet<string> = new Set(['swapped-languages', 'not-a-translation'])

async function sidesOf(source: GivenFile, target: GivenFile | undefined, pair: LanguagePair) {
  const options = {
    side: 'source',
    language: pair.source,
    beside: picturesWith(source.path),
  } satisfies ImportOptions
  const own = await read(source, target === undefined ? { ...options, other: pair.target } : options)
  const forTarget = { side: 'target', language: pair.target } satisfies ImportOptions
  if (target !== undefined) {
    const beside = { beside: picturesWith(target.path), placed: own.pictures ?? [] }
    return [own, await read(target, { ...forTarget, ...beside })] as const
  }
  if (own.translation === undefined) return [own, undefined] as const
  return [own, whole(importTree(own.translation, { name: source.path }, forTarget), source.path)] as const
}

const read = async ({ path, bytes }: GivenFile, options: ImportOptions): Promise<Imported> =>
  whole(await importText(bytes, path, options), path)

function whole(imported: Imported, path: string): Imported {
  if (imported.markdown === null) throw refused(path, imported.messages[0])
  return imported
}
