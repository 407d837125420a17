import type { Element, Root } from 'hast'
import { message } from '../core/rules/rule.ts'
import { unreadableFile } from '../core/rules/unreadable-file.ts'
import { type Archive, ArchiveProblem, openArchive } from './archive.ts'
import { decode } from './decode.ts'
import { attribute, find, textIn } from './elements.ts'
import type { Foreign, ForeignFile } from './importer.ts'
import { known, type Metadata, oneLine } from './metadata.ts'
import { parseMarkup } from './xml.ts'

/** Reads a word processor's archive; where it cannot be read, a message says why. */
export async function readOffice(
  file: ForeignFile,
  format: string,
  read: (archive: Archive) => Foreign | Promise<Foreign>,
): Promise<Foreign> {
  try {
    return await read(openArchive(file.bytes))
  } catch (error) {
    if (!(error instanceof ArchiveProblem)) throw error
    return { messages: [message(unreadableFile, { file: file.name }, { format, problem: error.message })] }
  }
}

/** The text of a part. @throws ArchiveProblem where it is not there, is no text or declares entities */
export function partOf(archive: Archive, path: string): string {
  const bytes = archive.read([path]).get(path)
  if (bytes === undefined) throw new ArchiveProblem(`it lacks \`${path}\``)
  const read = decode(bytes)
  if ('problem' in read) throw new ArchiveProblem(`\`${path}\` is no text: ${read.problem}`)
  if (read.text.includes('<!DOCTYPE')) throw new ArchiveProblem(`\`${path}\` declares a type of its own`)
  return read.text
}

/** A part as a tree. @throws ArchiveProblem where it is not well-formed */
export function treeOfPart(archive: Archive, path: string): Root {
  const tree = parseMarkup(partOf(archive, path))
  if (tree === undefined) throw new ArchiveProblem(`\`${path}\` is not well-formed`)
  return tree
}

/** What programs write where nobody said who writes. */
const nobody =
  /^(?:python-docx|microsoft office user|utilisateur(?: windows)?|user|unknown|admin\w*|auteur|author|docx?|pc|hp)$/i

/** What a document says of itself, in the words of Dublin Core. Its dates are of the file, not of the text. */
export function officeMetadata(properties: Root | undefined): Metadata {
  const field = (...names: readonly string[]) => {
    const found = properties && names.map(name => find(properties, ({ tagName }) => tagName === name)).find(Boolean)
    return found && oneLine(textIn(found))
  }
  const author = field('initial-creator', 'creator')
  return known({
    title: field('title'),
    author: author === undefined || nobody.test(author) ? undefined : author,
    language: field('language'),
  })
}

/** What stands above a text by its styles, each said once: Pandoc writes author and date as paragraphs of their own. */
export interface TakenHead extends Pick<Metadata, 'title' | 'author' | 'date'> {
  readonly content: Element
}

const headStyles = ['title', 'author', 'date'] as const

/** Without the first paragraphs of the styles Title, Author and Date, by their classes. */
export function takenHead(content: Element): TakenHead {
  const found = headStyles.map(name => content.children.find(each => each.type === 'element' && hasClass(each, name)))
  const [title, author, date] = found.map(each => (each === undefined ? undefined : oneLine(textIn(each))))
  const isDate = date === undefined || /^\d{4}(?:-\d\d){0,2}$/.test(date)
  const taken = found.filter((_, at) => headStyles[at] !== 'date' || isDate)
  return {
    content: { ...content, children: content.children.filter(each => !taken.includes(each)) },
    ...known({ title, author, date: isDate ? date : undefined }),
  }
}

export const hasClass = (node: Element, name: string): boolean =>
  (attribute(node, 'className') ?? '').split(/\s+/).includes(name)
