import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

/** A Markdown file's front matter and what follows it. */
export interface MarkdownParts {
  /** What stands between the two lines `---`. */
  readonly yaml?: string
  readonly body: string
}

/** @param text NFC, `\n` line ends */
export function markdownParts(text: string): MarkdownParts {
  const [whole, yaml] = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/.exec(text) ?? []
  if (whole === undefined) return { body: text.replace(/^\n+/, '') }
  return { yaml: `${yaml ?? ''}\n`, body: text.slice(whole.length).replace(/^\n+/, '') }
}

/** Top-level blocks with their positions. */
export function parseMarkdown(body: string): Root {
  return markdown.parse(body)
}
