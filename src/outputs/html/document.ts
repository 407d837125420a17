import { createHash } from 'node:crypto'
import type { Element, ElementContent, RootContent } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { EmitContext } from '../emitter.ts'
import { element, text } from './element.ts'
import { facingPages } from './icon.ts'
import { sharedAs } from './metadata.ts'
import { sharedPath } from './shared.ts'

/** What a page is besides its content. */
export interface Shell {
  readonly title: string
  readonly description: string
  /** Path of the page in the site. */
  readonly path: string
  /** Names what the page is for its style and script: `text`, `index`, `glossary`. */
  readonly kind: string
  /** Name of its script among the assets; that of every page where it is not said. */
  readonly script?: string
  /** Name of its style among the assets; that of every page where it is not said. */
  readonly style?: string
  /** Style that stands in for the script where none runs. */
  readonly withoutScript?: string
  /** The page's script may load further ones: of the site itself, and only those that it names. */
  readonly loads?: true
  /** What stands in its head of itself. */
  readonly about?: readonly Element[]
  /** The page plays recordings of the site. */
  readonly sounds?: boolean
}

const printer = unified().use(rehypeStringify).freeze()

const icon = `data:image/svg+xml;base64,${Buffer.from(facingPages).toString('base64')}`

/** The paper of the page's style, which the window around it may take on. */
const papers = [
  ['light', '#fdfbf6'],
  ['dark', '#171614'],
] as const

/** What stands in a page's body: the bar comes before the script, which brings back the reader's choices, the rest after. */
export interface Body {
  readonly bar: readonly ElementContent[]
  readonly content: readonly ElementContent[]
}

/** A style or script of a page: what it holds, and where it lies if pages share it. */
interface Asset {
  readonly content: string
  readonly path: string | undefined
}

/**
 * A whole page as HTML: it carries its style and script, and its policy lets nothing else in. Where pages share them, it
 * names both, and its policy lets in what the site itself has.
 */
export function document(shell: Shell, { bar, content }: Body, context: EmitContext): string {
  const [style, script] = [shell.style ?? 'page.css', shell.script ?? 'page.js'].map(
    (name): Asset => ({ content: context.assets[name] ?? '', path: sharedPath(name, context) }),
  ) as [Asset, Asset]
  const page = h('html', { lang: 'en', dataKind: shell.kind }, [
    head(shell, { style, script }, context),
    element('body', {}, [...bar, ...scriptOf(script), ...content, ...saving(shell, { style, script }, context)]),
  ])
  return `${printed({ type: 'doctype' })}${printed(page)}\n`
}

interface Assets {
  readonly style: Asset
  readonly script: Asset
}

function scriptOf({ content, path }: Asset): Element[] {
  if (path !== undefined) return [element('script', { src: path }, [])]
  return content === '' ? [] : [element('script', {}, [text(content)])]
}

function styleOf({ content, path }: Asset): Element[] {
  if (path !== undefined) return [h('link', { rel: 'stylesheet', href: path })]
  return content === '' ? [] : [element('style', {}, [text(content)])]
}

/** By which a page that shares its style and script is saved as one file: that has the policy which is told here. */
function saving(shell: Shell, { style, script }: Assets, context: EmitContext): Element[] {
  const path = sharedPath('save.js', context)
  if (path === undefined || style.path === undefined || script.path === undefined) return []
  const own = { style: { ...style, path: undefined }, script: { ...script, path: undefined } }
  return [element('script', { src: path, defer: true, dataPolicy: policy(shell, own) }, [])]
}

/** What holds a whole page: the printer copies a text once for each element around it, so these it prints empty. */
const wide: ReadonlySet<string> = new Set(['html', 'body', 'main'])

function printed(node: RootContent): string {
  if (node.type !== 'element' || !wide.has(node.tagName)) return printer.stringify({ type: 'root', children: [node] })
  const empty = printer.stringify({ type: 'root', children: [{ ...node, children: [] }] })
  const end = empty.lastIndexOf('</')
  let content = ''
  for (const child of node.children) content += printed(child)
  return empty.slice(0, end) + content + empty.slice(end)
}

function head(shell: Shell, { style, script }: Assets, context: EmitContext): Element {
  const { title, description, path, kind, about = [], withoutScript = '' } = shell
  const { url } = context.library
  const address = url === undefined ? undefined : new URL(path, url.endsWith('/') ? url : `${url}/`).href
  const feed = url === undefined || kind !== 'index' ? undefined : 'feed.xml'
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(shell, { style, script }) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('meta', { name: 'description', content: description }),
    h('meta', { name: 'generator', content: `en-regard ${context.version}` }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    ...papers.map(([scheme, color]) =>
      h('meta', { name: 'theme-color', content: color, media: `(prefers-color-scheme: ${scheme})` }),
    ),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('link', { rel: 'icon', href: icon }),
    ...(address === undefined ? [] : [h('link', { rel: 'canonical', href: address })]),
    ...(feed === undefined ? [] : [h('link', { rel: 'alternate', type: 'application/atom+xml', href: feed })]),
    ...sharedAs({ title, description, kind }, context, address),
    ...about,
    ...(script.path === undefined ? [] : [h('link', { rel: 'preload', href: script.path, as: 'script' })]),
    ...styleOf(style),
    ...(withoutScript === '' ? [] : [h('noscript', [element('style', {}, [text(withoutScript)])])]),
  ])
}

/** Nothing runs and nothing is fetched but what the page itself carries; what pages share, and what they load, is of the site. */
function policy({ loads, sounds = false, withoutScript = '' }: Shell, { style, script }: Assets): string {
  const styles = [sourceOf(style), withoutScript === '' ? '' : hashOf(withoutScript)].filter(Boolean)
  const isDynamic = loads === true && script.path === undefined
  const directives = [
    "default-src 'none'",
    `style-src ${styles.length === 0 ? "'none'" : styles.join(' ')}`,
    `script-src ${sourceOf(script) || "'none'"}${isDynamic ? " 'strict-dynamic'" : ''}`,
    "img-src 'self' data:",
    ...(sounds ? ["media-src 'self'"] : []),
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return directives.join('; ')
}

/** What a policy says of an asset; nothing where there is none. */
const sourceOf = ({ content, path }: Asset): string =>
  path === undefined ? (content === '' ? '' : hashOf(content)) : "'self'"

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}
