import type { Edition } from '../../src/core/model/edition.ts'
import { html } from '../../src/outputs/html/emitter.ts'
import { summaryOf } from '../../src/outputs/summary.ts'
import { folderOf } from './browser.ts'
import { context } from './context.ts'

/** A site of these texts in a folder of its own; the folder's path. */
export function siteOf(editions: readonly Edition[]): Promise<string> {
  const texts = editions.map(({ id, source }) => ({ id, title: source.title }))
  const own = { ...context, texts }
  const files = editions.flatMap(edition => html.text(edition, own))
  return folderOf([...files, ...html.library(editions.map(summaryOf), { ...own, contents: JSON.stringify(files) })])
}
