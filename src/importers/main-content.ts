import type { Element, Parents, Root } from 'hast'
import {
  attribute,
  changed,
  element,
  elementsIn,
  find,
  kindsOf,
  namesOf,
  outermost,
  textIn,
  without,
} from './elements.ts'

/**
 * The main text of a web page.
 *
 * First goes what no page means to be read as its text: scripts, menus, forms, what is hidden. Then an article or
 * `main` is taken where the page marks one that holds a good share of its text; else the innermost block that holds
 * nearly all of it. In that, blocks that are mostly links and teasers of other pages go too.
 */
export function mainContent(page: Root, isText: (table: Element) => boolean = () => false): Element {
  const body = find(page, ({ tagName }) => tagName === 'body') ?? element('body', [])
  const prose = proseIn(body)
  const inside = new Set(
    outermost(body, each => isArticle(each) || isMain(each)).flatMap(each => [...elementsIn(each)]),
  )
  const isOutside = (each: Element, parent: Parents) =>
    isSilent(each, parent) ||
    ((isHidden(each) || isFurniture(each, parent, inside.has(each))) && proseIn(each) * 2 <= prose)
  const clean = withoutLayoutTables(without(body, isOutside), isText)
  const chosen = without(choose(clean), isLinkBlock)
  const kept = proseIn(chosen)
  return without(chosen, each => isTeaser(each, kept))
}

/** What nobody reads on any page, pages of books included. */
export const isInvisible = (each: Element, parent: Parents): boolean =>
  isSilent(each, parent) || isHidden(each) || isPageNumber(each)

/** Where a page of the printed book begins, as Project Gutenberg and others mark it. */
const isPageNumber = (each: Element): boolean =>
  /(?:^|\s)page-?(?:num|no|number)s?(?:\s|$)/i.test(attribute(each, 'className') ?? '') &&
  textIn(each).trim().length < 16

/** The title of a drawing says what is seen in it. */
const isSilent = ({ tagName }: Element, parent: Parents): boolean =>
  silent.has(tagName) && !(tagName === 'title' && parent.type === 'element' && parent.tagName === 'svg')

function isHidden(each: Element): boolean {
  if (each.properties.hidden !== undefined || attribute(each, 'ariaHidden') === 'true') return true
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(each, 'style') ?? '')
}

const silent = setOf(
  'script style noscript template head title meta link base datalist dialog button input select textarea',
  'area map frameset frame applet',
)

/** What stands around a page's text. */
const furniture = setOf('nav form menu search')
const furnitureKinds = setOf(
  'navigation banner contentinfo complementary search form dialog alertdialog menu menubar toolbar tablist doc-toc',
)
/** Words in classes and ids, as content management systems and advertising use them. */
const furnitureNames = setOf(
  'nav navbar navigation menu breadcrumb breadcrumbs sidebar share sharing social cookie cookies consent gdpr newsletter',
  'subscribe subscription paywall promo advert advertisement advertising ads ad sponsor sponsored related recommended',
  'recommendations comment comments disqus popup modal banner toolbar pagination pager byline dateline masthead noprint navbox toc',
  'boilerplate editsection permalink headerlink anchorlink backtop partage publicite abonnement commentaire commentaires reactions',
  'ariane infobox ambox hatnote bandeau catlinks printfooter',
)
const furniturePhrases =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|skip-(?:to|link)[\w-]*|read-more|see-also)(?:\s|$)/i

/** A class that says `sidebar` on the whole page says nothing: what holds most of the text is kept all the same. */
function isFurniture(each: Element, parent: Parents, inText: boolean): boolean {
  if (furniture.has(each.tagName) || each.tagName === 'aside') return true
  if (kindsOf(each).some(kind => furnitureKinds.has(kind))) return true
  if (each.tagName === 'header' && !inText) return find(each, ({ tagName }) => tagName === 'h1') === undefined
  if (each.tagName === 'footer' && !(parent.type === 'element' && parent.tagName === 'blockquote')) return true
  if (furniturePhrases.test(attribute(each, 'className') ?? '')) return true
  return !/^(?:body|main|article|h[1-6])$/.test(each.tagName) && namesOf(each).some(name => furnitureNames.has(name))
}

const isArticle = (node: Element): boolean => node.tagName === 'article' || kindsOf(node).includes('article')

const isMain = (node: Element): boolean => node.tagName === 'main' || kindsOf(node).includes('main')

function choose(body: Element): Element {
  const all = proseIn(body)
  const main = heaviest(outermost(body, isMain))
  const within = main !== undefined && proseIn(main) * 4 >= all ? main : body
  const articles = outermost(within, isArticle)
  const article = heaviest(articles)
  const rivals = articles.reduce((sum, each) => sum + proseIn(each), 0)
  if (article !== undefined && proseIn(article) * 2 > rivals && proseIn(article) * 4 >= all) return article
  if (within === main) return main
  const marked = heaviest(outermost(body, each => attribute(each, 'itemProp') === 'articleBody'))
  return marked !== undefined && proseIn(marked) * 4 >= all ? marked : densest(body)
}

function heaviest(elements: readonly Element[]): Element | undefined {
  return elements.reduce<Element | undefined>(
    (most, each) => (most === undefined || proseIn(each) > proseIn(most) ? each : most),
    undefined,
  )
}

/** Down the tree, as long as one child holds nearly everything. */
function densest(node: Element): Element {
  const all = proseIn(node)
  const child = heaviest(node.children.filter(each => each.type === 'element'))
  return child !== undefined && isGroup(child) && proseIn(child) >= all * 0.8 ? densest(child) : node
}

const groups = setOf('div section article main center font form span td tr tbody table body')
const isGroup = ({ tagName }: Element): boolean => groups.has(tagName)

/** Characters that are not in a link, white space apart. */
function proseIn(node: Element): number {
  return node.children.reduce((sum, child) => {
    if (child.type === 'text') return sum + child.value.replace(/\s+/g, '').length
    return child.type === 'element' && child.tagName !== 'a' && !silent.has(child.tagName) ? sum + proseIn(child) : sum
  }, 0)
}

const linkBlocks = setOf('ul ol dl div section p table')

/** A block of at least three links and hardly a word beside them. */
function isLinkBlock(each: Element): boolean {
  if (!linkBlocks.has(each.tagName)) return false
  const links = outermost(each, ({ tagName }) => tagName === 'a')
  const linked = links.reduce((sum, link) => sum + textIn(link).replace(/\s+/g, '').length, 0)
  return links.length > 2 && linked > textIn(each).replace(/\s+/g, '').length * 0.8
}

/** What leads to another text: its heading is a link, and little is said of it. */
function isTeaser(each: Element, prose: number): boolean {
  if (!teasers.has(each.tagName)) return false
  const headings = outermost(each, isHeading)
  const away = outermost(each, leadsAway)
  const linked = headings.filter(
    heading => isLinked(heading) || away.some(link => outermost(link, isHeading).includes(heading)),
  )
  if (headings.length === 0 || linked.length < headings.length) return false
  const own = proseIn(each)
  return own < longestTeaser * headings.length && own * 4 < prose
}

/** Characters that a teaser may say beside its heading. */
const longestTeaser = 400
const teasers = setOf('div section article li ul')

const isHeading = ({ tagName }: Element): boolean => /^h[2-6]$/.test(tagName)

const leadsAway = ({ tagName, properties }: Element): boolean =>
  tagName === 'a' && !String(properties.href ?? '#').startsWith('#')

function isLinked(heading: Element): boolean {
  const links = outermost(heading, leadsAway)
  return links.length > 0 && links.map(textIn).join('').trim() === textIn(heading).trim()
}

/** A table without heading cells whose cells hold blocks lays out a page; its cells are parts of the text. */
function withoutLayoutTables(body: Element, isText: (table: Element) => boolean): Element {
  return changed(body, each => {
    if (each.tagName !== 'table' || !isLayout(each) || isText(each)) return each
    return outermost(each, ({ tagName }) => tagName === 'td').map(cell => ({ ...cell, tagName: 'div' }))
  })
}

const blocks = setOf('p div h1 h2 h3 h4 h5 h6 ul ol table blockquote section article')

function isLayout(table: Element): boolean {
  const inside = [...elementsIn(table)]
  if (inside.some(({ tagName }) => tagName === 'th' || tagName === 'caption')) return false
  const cells = inside.filter(({ tagName }) => tagName === 'td')
  const held = (cell: Element) => cell.children.filter(child => child.type === 'element' && blocks.has(child.tagName))
  return cells.length < 2 || cells.some(cell => held(cell).length > 1)
}

function setOf(...names: readonly string[]): ReadonlySet<string> {
  return new Set(names.join(' ').split(' '))
}
