import { createHash } from 'node:crypto'
import type { Element } from 'hast'
import type { LibraryConfig } from '../../core/model/library.ts'
import type { TextWords } from '../../core/model/text-words.ts'
import type { Unit } from '../../core/model/unit.ts'
import type { OutputFile } from '../emitter.ts'
import { element, text } from './element.ts'
import { packWords } from './packed-words.ts'
import { wordsPath } from './words-path.ts'

/** Id of the element in which a page carries its words. */
export const wordsId = 'words'

interface Page {
  /** Of the page in the site. */
  readonly path: string
  readonly units: readonly Unit[]
  readonly library: Pick<LibraryConfig, 'pages'>
}

/** What a page has of its words, and the file beside it in which they are. */
interface PageWords {
  readonly content: readonly Element[]
  readonly files: readonly OutputFile[]
}

/**
 * The words of a page, as data that no browser runs: a page stays one file, which answers for every word from a disk
 * too. Where pages share their script, the words lie in a file beside them, which the script loads with its first use of
 * them. Of a chapter they are the words of its units alone.
 */
export function wordsOfPage(words: TextWords | undefined, { path, units, library }: Page): PageWords {
  const isShared = library.pages === 'shared'
  const beside = wordsPath(path)
  // A browser that keeps the site asks for the file of each text, as for its lemmas.
  if (words === undefined) return { content: [], files: isShared ? [{ path: beside, content: '' }] : [] }
  // A text cannot end the element: JSON has no need of the sign that begins a tag.
  const json = JSON.stringify(packWords(words, units)).replaceAll('<', '\\u003c')
  const data = { type: 'application/json', id: wordsId }
  if (!isShared) return { content: [element('script', data, [text(json)])], files: [] }
  // Words stand where the page’s own text has them: a browser that kept those of an earlier page asks anew.
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 16)
  return {
    content: [element('script', { ...data, dataSrc: `${beside}?${hash}` }, [])],
    files: [{ path: beside, content: `enRegardWords(${json})\n` }],
  }
}
