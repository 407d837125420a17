import type { Deck } from './decks.ts'
import type { Note } from './note-types.ts'

/** What Anki is told of a text file before its lines. */
export const textFileHead = [
  '#separator:tab',
  '#html:true',
  '#guid column:1',
  '#notetype column:2',
  '#deck column:3',
  '#tags column:4',
].join('\n')

/** A line a note: address, type, deck, tags, then the type's fields. */
export function textFileLines(notes: readonly Note[], { name }: Deck): string {
  const lines = notes.map(({ guid, type, fields, tags }) => [guid, type.name, name, tags.join(' '), ...fields])
  return lines.map(line => `${line.map(quoted).join('\t')}\n`).join('')
}

const quoted = (cell: string): string => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
