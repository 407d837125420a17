import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** Whether Markdown can mean anything else than its own words. */
const isMarked = /[*_`~[\]<>&\\|#\n]|https?:|www\.|^\s*(?:[-+]|\d+[.)])\s/

/** What a reader of Markdown reads, without its marks; a line for each block. */
export function plainMarkdown(body: string): string {
  if (!isMarked.test(body)) return body.trim()
  return parser
    .parse(body)
    .children.map(block => textOf(block, { includeHtml: false }))
    .filter(text => text !== '')
    .join('\n')
}
