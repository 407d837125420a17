import type { ElementContent } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { escapedXml } from '../../core/model/xml.ts'
import { element, languageOf } from '../html/element.ts'
import { inlineMarkdown, markdown } from '../html/markdown.ts'

/** What Anki reads as its own: fields and gaps `{{…}}`, sounds and formulas `[…:…]`, the hint of a gap `::`. */
const special: Readonly<Record<string, string>> = {
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
  '::': '&#58;&#58;',
}

/** HTML in which Anki finds nothing of its own; control characters, one of which parts its fields, are left out. */
const inert = (html: string): string =>
  html.replace(/\p{Cc}/gu, sign => (/\s/.test(sign) ? ' ' : '')).replace(/[{}[\]]|::/g, sign => special[sign]!)

/** Plain text as HTML. */
export const plainHtml = (text: string): string => inert(escapedXml(text).replace(/\n+/g, '<br>'))

/** HTML in a language. An empty field stays empty: it is then left out of a card. */
export const inLanguage = (html: string, language: string): string => {
  if (html === '') return ''
  const { lang, dir } = languageOf(language)
  return `<span lang="${escapedXml(String(lang))}"${dir === undefined ? '' : ` dir="${dir}"`}>${html}</span>`
}

/** Inline Markdown as HTML. */
export const inlineHtml = (body: string, language: string): string =>
  stringified([element('span', languageOf(language), inlineMarkdown(body))])

/** A note's Markdown as HTML. */
export const noteHtml = (body: string, language: string): string =>
  stringified([element('div', languageOf(language), markdown(body))])

const printer = unified().use(rehypeStringify, { closeSelfClosing: true }).freeze()

const stringified = (children: ElementContent[]): string => inert(printer.stringify({ type: 'root', children }))
