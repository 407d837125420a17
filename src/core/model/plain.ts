import { sha256Hex } from './sha256.ts'

/** What of a text makes its identity, as 16 hexadecimal digits: the same for the same words in any typography. */
export function fingerprint(text: string): string {
  return sha256Hex(plainOf(text), 16)
}

/**
 * The same words in any typography, to compare texts by, never to show.
 *
 * Alike become all kinds of spaces, apostrophes, quotation marks, dashes and hyphens, `…` and `...`, `œ` and `oe`,
 * and whether a space stands before `; : ! ?` or inside quotation marks. Case is no typography.
 */
export function plainOf(text: string): string {
  const letterwise = text.replace(letters, letter => alikes[letter] ?? '')
  const alike = letterwise.normalize('NFC').replaceAll('...', '…')
  const spaced = otherSpaces.test(alike) ? alike.replace(/\s+/g, ' ') : alike
  return spaced.replace(spaceAtMark, '').trim()
}

const spaceAtMark = / (?=["—;:!?…%‰€])|(?<=["—]) /g
const otherSpaces = /[^\S ]| {2}/
const letters = /[\u00AD\u200B\u2060’‘ʼ‛′‐‑œŒæÆ«»“”„‟‹›–―]/g

const alikes: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'’‘ʼ‛′'].map(sign => [sign, "'"])),
  ...Object.fromEntries([...'«»“”„‟‹›'].map(sign => [sign, '"'])),
  ...Object.fromEntries([...'–―'].map(sign => [sign, '—'])),
  ...Object.fromEntries([...'‐‑'].map(sign => [sign, '-'])),
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
}
