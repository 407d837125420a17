import type { Edition } from '../../src/core/model/edition.ts'
import type { LibraryConfig } from '../../src/core/model/library.ts'
import type { OutputFile } from '../../src/core/model/output.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'
import { html } from '../../src/outputs/html/emitter.ts'
import { wordPlacesOf } from '../../src/outputs/search/word-places.ts'
import { summaryOf } from '../../src/outputs/summary.ts'
import { folderOf } from './browser.ts'
import { context } from './context.ts'

/** A site of these texts in a folder of its own; the folder's path. */
export const siteOf = (editions: readonly Edition[], said: Said = {}): Promise<string> =>
  folderOf(filesOfSite(editions, said))

/** What its `library.yaml` says besides. */
type Said = Pick<LibraryConfig, 'pages' | 'gone'>

/** Its files; of a library that says this besides. */
export function filesOfSite(editions: readonly Edition[], said: Said = {}): OutputFile[] {
  const texts = editions.map(({ id, source }) => ({ id, title: source.title }))
  const own = { ...context, library: { ...context.library, ...said }, texts }
  const files = editions.flatMap(edition => html.text(edition, own))
  const { source, target } = frenchEnglish
  const stems = { source: source.stem, target: target.stem }
  const summaries = editions.map(edition => ({
    ...summaryOf(edition),
    words: wordPlacesOf(edition, undefined, stems),
  }))
  return [...files, ...html.library(summaries, { ...own, contents: JSON.stringify(files) })]
}
