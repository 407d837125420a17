import type { Emitter } from '../emitter.ts'
import { filesBeside } from '../pictures.ts'
import { catalogueFiles } from './catalogue.ts'
import { chaptersOf } from './chapters.ts'
import { machinesFiles, plainTextFile } from './for-machines.ts'
import { glossaryPages } from './glossary.ts'
import { goneTextPages } from './gone-texts.ts'
import { indexPages } from './index.ts'
import { lemmasFile } from './lemmas-file.ts'
import { offlineFiles } from './offline.ts'
import { reviewPage } from './review.ts'
import { searchFiles, searchPages } from './search.ts'
import { sharedFiles } from './shared.ts'
import { sitemapFiles } from './sitemap.ts'
import { textPages } from './text.ts'

/** The site: a page per text, each whole in itself, an index, a glossary and a search; installable where it is served. */
export const html: Emitter = {
  name: 'html',
  sign: { path: 'index.html', words: '<meta name="generator" content="en-regard ' },
  reach: 'neighbours',
  searches: true,
  text: (edition, context, words) => {
    const chapters = chaptersOf(edition)
    return [
      ...textPages(edition, chapters, { context, words }),
      ...searchFiles(edition, chapters, context),
      lemmasFile(edition, words),
      plainTextFile(edition, context),
      ...filesBeside(context),
    ]
  },
  library: (summaries, context) => {
    const pages = [
      ...indexPages(summaries, context),
      ...glossaryPages(summaries, context),
      reviewPage(context),
      ...searchPages(summaries, context),
      ...catalogueFiles(summaries, context),
      ...sharedFiles(context),
    ]
    return [
      ...pages,
      ...machinesFiles(summaries, context),
      ...goneTextPages(context),
      ...sitemapFiles(summaries, context),
      ...offlineFiles(summaries, context, pages),
    ]
  },
}
