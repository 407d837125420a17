import type { Message } from '../core/model/message.ts'
import { message } from '../core/rules/rule.ts'
import { unknownFormat } from '../core/rules/unknown-format.ts'
import { decode } from './decode.ts'
import { type ForeignFile, type Importer, openingOf } from './importer.ts'

/** Says of a file that no importer knows what it is, as far as can be told, and what would be read. */
export function refusalOf(file: ForeignFile, formats: readonly Importer[]): Message {
  const read = decode(file.bytes)
  const what = 'problem' in read ? read.problem : kindOf(file)
  const known = formats.map(({ name, extensions }) => `${name} (${extensions.join(' ')})`)
  return message(unknownFormat, { file: file.name }, { actual: endingOf(file), what, known: known.join(', ') })
}

const endingOf = ({ name }: ForeignFile): string => /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? name

function kindOf(file: ForeignFile): string {
  if (/\.(?:csv|tsv|tbx)$/i.test(file.name)) return 'it looks like a list of words, of which `--glossary` makes terms'
  const opening = openingOf(file).trimStart()
  const [, root] = /^<(?:[?!][^>]*>\s*<|!--[\s\S]*?-->\s*<)*([a-z][\w:.-]*)/i.exec(opening) ?? []
  if (root !== undefined) return `it is XML, its first element \`${root}\``
  if (/^[[{]/.test(opening)) return 'it looks like data in JSON'
  return 'nothing in it tells which format it has'
}
