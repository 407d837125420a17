import type { DataFile } from '../core/language/module.ts'
import type { LanguagePair } from '../core/language/pair.ts'
import { pairFor } from './registry.ts'

/** A data file of the tool’s languages: `data/french-words.txt` of the package `en-regard`, say. */
export type NamedFile = Exclude<DataFile, URL>

/**
 * Two languages by their BCP 47 tags with all that is known of them, their dictionaries read by the caller: with it
 * `compile` finds what a build finds. `frenchEnglish` needs no data, finds less, and says so (`missing-dictionary`).
 *
 * @param read gives the text of a data file
 *
 * Rejects where `read` does, with a TypeError for a file that is empty, and for a web page in its place: what many servers
 * answer for a file that they do not have.
 */
export function languagePairFrom(
  languages: { readonly source: string; readonly target: string },
  read: (file: NamedFile) => Promise<string>,
): Promise<LanguagePair> {
  return pairFor(languages, async file => {
    if (file instanceof URL) throw new TypeError(`Unexpected address ${file}, expected a file of a package`)
    const text = await read(file)
    const name = `${file.package}/${file.file}`
    if (text.trim() === '') throw new TypeError(`Unexpected empty file ${name}, expected its data`)
    if (/^\s*<(?:!doctype|html)/i.test(text)) throw new TypeError(`Unexpected web page, expected the data of ${name}`)
    return text
  })
}
