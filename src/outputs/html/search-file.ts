import type { IndexEntry } from '../search/index-pieces.ts'

/** A passage that a search shows: the address of its sentence, and its words in both languages. */
export type ShownPassage = readonly [address: string, source: string, target: string]

/** What stands in one file of a text: a long one has several, so that a query loads the places that it shows. */
export interface SearchFile {
  readonly id: string
  /** Number of its first passage in the text. */
  readonly from: number
  /** From which passage on which heading holds, on which page. */
  readonly sections: readonly (readonly [from: number, page: string, title: string])[]
  readonly passages: readonly ShownPassage[]
}

/** Where the scripts of a search lie in the site: a part of a text, a piece of the index, one of the catalogue, each from 0. */
export const searchPath = (id: string, part: number): string => `search/${id}${part === 0 ? '' : `.${part + 1}`}.js`
export const indexPath = (piece: number): string => `search/index.${piece}.js`
export const cataloguePath = (piece: number): string => `catalogue/${piece}.js`

/** Texts of a file of the catalogue: some 30 kB. */
export const textsOfPiece = 150

/** A text as lists have it: index and search load many at a time. */
export type ListedText = readonly [
  id: string,
  title: string,
  /** Empty where there is none. */
  translation: string,
  author: string,
  level: string,
  tags: readonly string[],
  words: number,
  /** How long it takes to read, in words. */
  minutes: string,
  date: string,
  /** Numbers of the passages with which its search files begin. */
  parts: readonly number[],
  /** Among all texts, the easiest first, from 0. */
  place: number,
]

/** What the scripts of an index call, by their names in the page. */
export interface SearchScripts {
  readonly enRegardSearch: (file: SearchFile) => void
  readonly enRegardWords: (piece: number, entries: readonly IndexEntry[]) => void
  readonly enRegardTexts: (piece: number, texts: readonly ListedText[]) => void
}

/** A script that hands its data over: a page that was opened from a disk may load it, and no JSON. */
export function scriptOf<Name extends keyof SearchScripts>(
  name: Name,
  ...data: Parameters<SearchScripts[Name]>
): string {
  return `${name}(${data.map(each => JSON.stringify(each)).join()})\n`
}
