import type { Edition } from '../../src/core/model/edition.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'
import { html } from '../../src/outputs/html/emitter.ts'
import { wordPlacesOf } from '../../src/outputs/search/word-places.ts'
import { summaryOf } from '../../src/outputs/summary.ts'
import { folderOf } from './browser.ts'
import { context } from './context.ts'

/** A site of these texts in a folder of its own; the folder's path. */
export function siteOf(editions: readonly Edition[]): Promise<string> {
  const texts = editions.map(({ id, source }) => ({ id, title: source.title }))
  const own = { ...context, texts }
  const files = editions.flatMap(edition => html.text(edition, own))
  const { source, target } = frenchEnglish
  const stems = { source: source.stem, target: target.stem }
  const summaries = editions.map(edition => ({
    ...summaryOf(edition),
    words: wordPlacesOf(edition, undefined, stems),
  }))
  return folderOf([...files, ...html.library(summaries, { ...own, contents: JSON.stringify(files) })])
}
