import { h } from 'hastscript'
import type { EmitContext, OutputFile } from '../emitter.ts'
import { appearance, bar, footer } from './controls.ts'
import { document } from './document.ts'

/** `review.html`: asks for the words and sentences that its reader has saved, when they are due. */
export function reviewPage(context: EmitContext): OutputFile {
  const { library } = context
  const content = [
    h('main#review.review', [
      h('header.title', [
        h('h1', 'Review'),
        h('p.remark', 'What is saved and answered is kept in this browser alone; nothing is sent anywhere.'),
      ]),
      h('noscript', [h('p.remark', 'The review needs JavaScript.')]),
    ]),
    footer(context, [], `Texts: ${library.license}.`),
  ]
  const body = {
    bar: bar(context, { skip: ['#review', 'To the review'], here: 'review', settings: appearance }),
    content,
  }
  const title = `Review — ${library.title}`
  const description = `${library.title}: the words that you have saved, asked in their sentences when they are due.`
  const path = 'review.html'
  return { path, content: document({ title, description, path, kind: 'review', script: 'review.js' }, body, context) }
}
