import { isUtf8 } from 'node:buffer'
import { mostTextBytes } from '../core/model/file.ts'

/** A file's bytes as text: NFC, `\n` line ends, no byte order mark, no control characters but `\t` and `\n`. */
export type Decoded =
  | {
      readonly text: string
      /** Name of the encoding, as the Encoding Standard writes it. */
      readonly encoding: string
      /** Nothing in the file says that it is in this encoding. */
      readonly guessed: boolean
    }
  | { readonly problem: string }

/**
 * Bytes → text. UTF-8 wins where the bytes are valid UTF-8, whatever is declared: other text is so by chance alone
 * hardly ever, and files are often saved anew without their declaration. Then `declared`, then windows-1252.
 *
 * @param declared label of the encoding that the file names, as in `<meta charset>`
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length > mostTextBytes) return { problem: `it is larger than ${mostTextBytes >> 20} megabytes` }
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return decodeAs(bytes, marked, false)
  const what = signatures.find(({ start }) => startsWith(bytes, start))?.what ?? kindInside(bytes)
  if (what !== undefined) return { problem: `it is ${what}` }
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return decodeAs(bytes, wide, true)
  if (bytes.includes(0)) return { problem: 'it holds zero bytes' }
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8', false)
  const known = declared === undefined ? undefined : knownEncoding(declared)
  if (known !== undefined && known !== 'utf-8') return decodeAs(bytes, known, false)
  const damaged = damagedLine(bytes)
  if (damaged !== undefined) return { problem: `line ${damaged} is damaged, the rest is UTF-8` }
  return decodeAs(bytes, 'windows-1252', true)
}

/** Text from elsewhere in the form that all stages see. Soft hyphens are a matter of layout and go too. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .normalize('NFC')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is dropped
const invisible = /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\ufeff\ufffe\uffff]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text holds
const control = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g

const signatures = [
  { start: '%PDF-', what: 'a PDF document; save its text as .txt or .html' },
  { start: '{\\rtf', what: 'a document in Rich Text Format; save it as .docx, .odt or .html' },
  { start: 'PK\x03\x04', what: 'an archive that is no EPUB, DOCX or ODT; save its text as .txt or .html' },
  { start: '\xD0\xCF\x11\xE0', what: 'a document of an old Word; save it as .docx, .odt or .html' },
  { start: '\x1F\x8B', what: 'a packed file (gzip); unpack it first' },
  { start: '7z\xBC\xAF', what: 'a packed file (7z); unpack it first' },
  { start: 'Rar!', what: 'a packed file (RAR); unpack it first' },
  { start: 'BZh', what: 'a packed file (bzip2); unpack it first' },
  { start: '\xFD7zXZ', what: 'a packed file (xz); unpack it first' },
  { start: 'AT&TFORM', what: 'a scanned book (DjVu); save its text as .txt' },
  { start: 'ITSF', what: 'a help file (CHM); save its text as .html' },
  { start: 'CONT', what: 'a book of Kindle (KFX); turn it into .epub, as Calibre does' },
  { start: 'II*\0', what: 'a picture' },
  { start: 'MM\0*', what: 'a picture' },
  { start: 'ID3', what: 'a recording, not a text' },
  { start: 'OggS', what: 'a recording, not a text' },
  { start: 'fLaC', what: 'a recording, not a text' },
  { start: '\x89PNG', what: 'a picture' },
  { start: '\xFF\xD8\xFF', what: 'a picture' },
  { start: 'GIF8', what: 'a picture' },
  { start: 'SQLite format 3', what: 'a database (SQLite); export its text as .txt or .csv' },
]

/** Formats whose sign stands behind their beginning. */
function kindInside(bytes: Uint8Array): string | undefined {
  const at = (start: number, length: number) => String.fromCharCode(...bytes.subarray(start, start + length))
  if (/^(?:BOOKMOBI|TEXtREAd)$/.test(at(60, 8)))
    return 'a book of Kindle (MOBI, AZW); turn it into .epub, as Calibre does'
  if (at(0, 4) === 'RIFF') return at(8, 4) === 'WEBP' ? 'a picture' : 'a recording, not a text'
  if (at(4, 4) !== 'ftyp') return undefined
  return /^(?:avi[fs]|hei[cfx]|mif1)$/.test(at(8, 4)) ? 'a picture' : 'a recording or a film, not a text'
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return [...start].every((character, index) => bytes[index] === character.charCodeAt(0))
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, '\xEF\xBB\xBF')) return 'utf-8'
  if (startsWith(bytes, '\xFF\xFE')) return 'utf-16le'
  return startsWith(bytes, '\xFE\xFF') ? 'utf-16be' : undefined
}

/** UTF-16 without a mark: in Western text nearly every second byte is zero, and always the same second one. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0] as [number, number]
  const length = Math.min(bytes.length, 4096)
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[(at & 1) as 0 | 1]++
  const [even, odd] = zeros.map(count => count / (length / 2)) as [number, number]
  if (odd > 0.7 && even < 0.05) return 'utf-16le'
  return even > 0.7 && odd < 0.05 ? 'utf-16be' : undefined
}

function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return undefined
  }
}

function decodeAs(bytes: Uint8Array, encoding: string, guessed: boolean): Decoded {
  const decoded = strictly(bytes, encoding)
  if (decoded === undefined) return { problem: `it is not valid ${encoding.toUpperCase()}` }
  const strange = decoded.match(control)?.length ?? 0
  if (strange > decoded.length / 100) return { problem: 'it holds control characters' }
  return { text: cleanText(decoded), encoding, guessed }
}

/** What windows-1252 has in place of the controls U+0080 to U+009F. Some versions of Node read these as Latin-1. */
const western = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding === 'windows-1252') {
    return new TextDecoder('latin1').decode(bytes).replace(/[\x80-\x9F]/g, each => western[each.charCodeAt(0) - 0x80]!)
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Of UTF-8 with a few broken bytes: the line of the first. Text in another encoding has hardly any valid sequence. */
function damagedLine(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const sound = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  if (broken * 4 > sound) return undefined
  return text.slice(0, text.indexOf('\uFFFD')).split(/\r\n?|\n/).length
}
