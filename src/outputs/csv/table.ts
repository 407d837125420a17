/** Lines of a table, the names of its columns first. */
export type Table = readonly (readonly string[])[]

/**
 * Comma-separated values as RFC 4180 has them, UTF-8. A spreadsheet takes what begins with `= + - @` for a formula and
 * may run it: such a cell begins with an apostrophe.
 */
export const csvOf = (table: Table): string =>
  table.map(line => `${line.map(cell => quoted(harmless(cell))).join(',')}\r\n`).join('')

/** Without this mark, spreadsheets read UTF-8 as the encoding of their machine. */
export const byteOrderMark = '\uFEFF'

/** Tab-separated values as IANA has them: no quotes, so tabs and line ends inside a cell become spaces. */
export const tsvOf = (table: Table): string =>
  table.map(line => `${line.map(cell => harmless(cell.replace(/\s*[\t\r\n]\s*/g, ' '))).join('\t')}\n`).join('')

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const harmless = (cell: string): string => (/^[\s\0]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/.test(cell) ? `'${cell}` : cell)
