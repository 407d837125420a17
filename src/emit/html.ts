import type { Emitter } from './emitter.ts'
import { glossaryPage } from './html/glossary.ts'
import { indexPage } from './html/index.ts'
import { textPage } from './html/text.ts'

/** The site: a page per text, an index and a glossary; each page whole in itself. */
export const html: Emitter = {
  name: 'html',
  text: (edition, context) => [textPage(edition, context)],
  library: (summaries, context) => [indexPage(summaries, context), glossaryPage(summaries, context)],
}
