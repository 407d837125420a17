import type { Element } from 'hast'
import type { TextWords } from '../../core/model/text-words.ts'
import type { Unit } from '../../core/model/unit.ts'
import { element, text } from './element.ts'
import { packWords } from './packed-words.ts'

/** Id of the element in which a page carries its words. */
export const wordsId = 'words'

/**
 * The words of a page, as data that no browser runs: a page stays one file, which answers for every word from a disk
 * too. Of a chapter it holds the words of its units alone.
 */
export function wordsData(words: TextWords | undefined, units: readonly Unit[]): Element[] {
  if (words === undefined) return []
  // A text cannot end the element: JSON has no need of the sign that begins a tag.
  const json = JSON.stringify(packWords(words, units)).replaceAll('<', '\\u003c')
  return [element('script', { type: 'application/json', id: wordsId }, [text(json)])]
}
