import type { Emitter } from '../emitter.ts'
import { chaptersOf } from './chapters.ts'
import { glossaryPage } from './glossary.ts'
import { indexPage } from './index.ts'
import { lemmasFile } from './lemmas-file.ts'
import { offlineFiles } from './offline.ts'
import { reviewPage } from './review.ts'
import { searchFile, searchPage } from './search.ts'
import { textPages } from './text.ts'

/** The site: a page per text, each whole in itself, an index, a glossary and a search; installable where it is served. */
export const html: Emitter = {
  name: 'html',
  sign: { path: 'index.html', words: '<meta name="generator" content="en-regard ' },
  text: (edition, context, words) => {
    const chapters = chaptersOf(edition)
    return [
      ...textPages(edition, chapters, { context, words }),
      searchFile(edition, chapters, context),
      lemmasFile(edition, words),
    ]
  },
  library: (summaries, context) => {
    const pages = [
      indexPage(summaries, context),
      glossaryPage(summaries, context),
      searchPage(summaries, context),
      reviewPage(context),
    ]
    return [...pages, ...offlineFiles(summaries, context, pages)]
  },
}
