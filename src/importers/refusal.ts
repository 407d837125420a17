import type { Message } from '../core/model/message.ts'
import { message } from '../core/rules/rule.ts'
import { unknownFormat } from '../core/rules/unknown-format.ts'
import { archiveIn } from './archive.ts'
import { decode } from './decode.ts'
import { type ForeignFile, type Importer, openingOf } from './importer.ts'

/** Says of a file that no importer knows what it is, as far as can be told, and what would be read. */
export function refusalOf(file: ForeignFile, formats: readonly Importer[]): Message {
  const read = decode(file.bytes)
  const what = lockedKind(file) ?? archiveKind(file) ?? ('problem' in read ? read.problem : kindOf(file))
  const known = formats.map(({ name, extensions }) => `${name} (${extensions.join(' ')})`)
  return message(unknownFormat, { file: file.name }, { actual: endingOf(file), what, known: known.join(', ') })
}

const endingOf = ({ name }: ForeignFile): string => /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? name

/** A document of Word with a password is a file of Windows’ own kind that holds it as a stream. */
function lockedKind({ bytes }: ForeignFile): string | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (file.toString('hex', 0, 4) !== 'd0cf11e0') return undefined
  return file.includes('EncryptedPackage', 0, 'utf16le')
    ? 'it is locked with a password; open it and save it without one'
    : undefined
}

/** What an archive holds instead of a text. */
function archiveKind(file: ForeignFile): string | undefined {
  const archive = archiveIn(file)
  if (archive === undefined) {
    const isArchive = openingOf(file, 4).startsWith('PK\x03\x04')
    return isArchive ? 'it is an archive that is damaged or not whole; fetch or save it again' : undefined
  }
  const holds = (pattern: RegExp) => archive.names.some(name => pattern.test(name))
  if (holds(/^xl\/workbook/)) return 'it is a table of Excel; save it as .csv for `--glossary`, or its text as .docx'
  if (holds(/^ppt\/presentation/)) return 'it is slides of PowerPoint; save their text as .txt or .docx'
  if (holds(/\.iwa$/)) return 'it is a document of Pages, Numbers or Keynote; export it as .docx or .epub'
  if (archive.has('mimetype') && archive.has('content.xml')) {
    return 'it is an OpenDocument file that is no text; save its text as .odt, a table as .csv'
  }
  return undefined
}

/** By the file's ending: formats of text that are not read, and what makes one that is. */
const advice: Readonly<Record<string, string>> = {
  '.tex': 'it is LaTeX; turn it into .md, .html or .docx, as Pandoc does',
  '.latex': 'it is LaTeX; turn it into .md, .html or .docx, as Pandoc does',
  '.rst': 'it is reStructuredText; turn it into .md, .html or .docx, as Pandoc does',
  '.adoc': 'it is AsciiDoc; turn it into .html, as Asciidoctor does',
  '.org': 'it is Org; turn it into .md or .html, as Emacs does',
  '.fb2': 'it is FictionBook; turn it into .epub, as Calibre does',
  '.ass': 'it is subtitles of SubStation; save them as .srt or .vtt',
  '.ssa': 'it is subtitles of SubStation; save them as .srt or .vtt',
  '.sbv': 'it is subtitles of YouTube; save them as .srt or .vtt',
  '.sub': 'it is subtitles of MicroDVD or pictures of them; save them as .srt or .vtt',
  '.lrc': 'it is the words of a song with times; save them as .srt, or without the times as .txt',
  '.ttml': 'it is subtitles in TTML; save them as .srt or .vtt',
  '.dfxp': 'it is subtitles in TTML; save them as .srt or .vtt',
  '.docx': 'its name is that of a document of Word, and it is none; save it again as .docx',
  '.odt': 'its name is that of an OpenDocument text, and it is none; save it again as .odt',
  '.epub': 'its name is that of an EPUB, and it is none',
}

function kindOf(file: ForeignFile): string {
  const known = advice[endingOf(file)]
  if (known !== undefined) return known
  if (/\.(?:csv|tsv|tbx)$/i.test(file.name)) return 'it looks like a list of words, of which `--glossary` makes terms'
  const opening = openingOf(file).trimStart()
  const [, root] = /^<(?:[?!][^>]*>\s*<|!--[\s\S]*?-->\s*<)*([a-z][\w:.-]*)/i.exec(opening) ?? []
  if (root === 'tt') return advice['.ttml']!
  if (root !== undefined) return `it is XML, its first element \`${root}\``
  if (/^[[{]/.test(opening)) return 'it looks like data in JSON'
  return 'nothing in it tells which format it has'
}
