import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { decoded } from './decoded.ts'
import { endsLike, type Importer, type Written } from './importer.ts'

/** CommonMark and GFM, with front matter or without. */
export const markdown: Importer = {
  name: 'Markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  sniff: file => endsLike(file, markdown.extensions),
  read: file => {
    const { text, messages } = decoded(file)
    if (text === undefined) return { messages }
    const written = markdownParts(text)
    return { tree: parseMarkdown(written.body), written, messages }
  },
}

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** @param text NFC, `\n` line ends */
export function markdownParts(text: string): Written {
  const [whole, yaml] = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/.exec(text) ?? []
  if (whole === undefined) return { body: text.replace(/^\n+/, '') }
  return { yaml: `${yaml ?? ''}\n`, body: text.slice(whole.length).replace(/^\n+/, '') }
}

/** Top-level blocks with their positions. */
function parseMarkdown(body: string): Root {
  return processor.parse(body)
}
