import type { Element, ElementContent, Root } from 'hast'
import { primarySubtag } from '../core/language/primary.ts'
import { contentToTree } from './content.ts'
import { droppedMessages } from './dropped.ts'
import { attribute, element, elementsIn, find, outermost, textIn } from './elements.ts'
import { referenceName } from './footnotes.ts'
import type { Foreign, ForeignFile, ForeignText, Importer, ReadOptions } from './importer.ts'
import { known, licenseOf, type Metadata, oneLine } from './metadata.ts'
import { readXml, rootName } from './read-xml.ts'

/** TEI P5, as editions of novels, plays and poems use it. */
export const tei: Importer = {
  name: 'TEI',
  extensions: ['.xml', '.tei'],
  sniff: file => /^(?:TEI|TEI\.2|teiCorpus)$/i.test(rootName(file) ?? ''),
  read: (file, options) => {
    const { tree, messages } = readXml(file, 'TEI')
    if (tree === undefined) return { messages }
    const foreign = readTei(tree, file, options)
    return { ...foreign, messages: [...messages, ...foreign.messages] }
  },
}

const isNamed = (...names: readonly string[]) => {
  const wanted = new Set(names)
  return ({ tagName }: Element): boolean => wanted.has(tagName)
}

function readTei(document: Root, { name }: ForeignFile, options: ReadOptions): Foreign {
  const metadata = headerOf(document)
  const text = find(document, isNamed('text'))
  if (text === undefined) return { tree: { type: 'root', children: [] }, metadata, messages: [] }
  const dropped: Record<string, number> = {}
  const [own, other] = sidesOf(text, options)
  const tree = treeOf(own, options.language.quotes, dropped)
  const facing =
    other === undefined || options.other === undefined ? undefined : treeOf(other, options.other.quotes, dropped)
  const translation: ForeignText | undefined =
    facing === undefined
      ? undefined
      : {
          tree: facing,
          metadata: known({
            title: titleIn(document, options.other!.code),
            translator: metadata.translator,
            language: options.other!.code,
          }),
        }
  return {
    tree,
    metadata,
    ...(translation === undefined ? {} : { translation }),
    messages: droppedMessages(Object.entries(dropped), name),
  }
}

/** The stretches of each language where a text has both side by side (`xml:lang`), else the whole text. */
function sidesOf(text: Element, { language, other }: ReadOptions): readonly [own: Element, other?: Element] {
  const marked = (code: string) =>
    outermost(text, each => primarySubtag(attribute(each, 'xmlLang') ?? '') === code && isBlock(each))
  const [own, facing] = [marked(language.code), other === undefined ? [] : marked(other.code)]
  if (own.length === 0 || (facing.length === 0 && !hasOtherLanguages(text, language.code))) return [text]
  const side = (blocks: readonly Element[]) => element('text', blocks)
  return facing.length === 0 ? [side(own)] : [side(own), side(facing)]
}

const isBlock = isNamed('text', 'body', 'div', 'div1', 'div2', 'div3', 'p', 'ab', 'lg', 'l', 'sp', 'head', 'group')

/** Whether whole divisions say that they are in another language. */
function hasOtherLanguages(text: Element, code: string): boolean {
  const tags = outermost(
    text,
    each => /^(?:text|body|div\d?)$/.test(each.tagName) && attribute(each, 'xmlLang') !== undefined,
  )
  return tags.some(each => primarySubtag(attribute(each, 'xmlLang') ?? '') !== code)
}

function headerOf(document: Root): Metadata {
  const header = find(document, isNamed('teiheader'))
  if (header === undefined) return {}
  const statement = find(header, isNamed('titlestmt')) ?? header
  const titles = outermost(statement, isNamed('title'))
  const title = titles.find(each => attribute(each, 'type') === 'main') ?? titles[0]
  const source = find(header, isNamed('sourcedesc'))
  const licence = find(header, isNamed('licence')) ?? find(header, isNamed('availability'))
  const target = licence && (attribute(licence, 'target') ?? find(licence, isNamed('ref', 'p'))?.properties.target)
  return known({
    title: oneLine(title && textIn(title))?.replace(/\s*:\s*(?:édition électronique|ELTeC edition|TEI edition)$/i, ''),
    author: people(outermost(statement, isNamed('author'))),
    translator: people(translators(header)),
    date: dateIn(header, source),
    language:
      attribute(find(document, isNamed('text')) ?? header, 'xmlLang') ?? languageIn(header) ?? rootLanguage(document),
    license: oneLine(licenseOf(typeof target === 'string' ? target : licence && textIn(licence))),
    url: undefined,
  })
}

/** The title that the header has in a language beside its own. */
function titleIn(document: Root, language: string): string | undefined {
  const titles = [...elementsIn(document)].filter(
    each => each.tagName === 'title' && attribute(each, 'type') === 'translation',
  )
  const title = titles.find(each => primarySubtag(attribute(each, 'xmlLang') ?? '') === language)
  return oneLine(title && textIn(title))
}

const rootLanguage = (document: Root): string | undefined => {
  const root = find(document, isNamed('tei', 'tei.2'))
  return root && attribute(root, 'xmlLang')
}

function languageIn(header: Element): string | undefined {
  const languages = [...elementsIn(header)].filter(isNamed('language'))
  return languages.length === 1 ? attribute(languages[0]!, 'ident') : undefined
}

const translators = (header: Element): Element[] =>
  [...elementsIn(header)].filter(
    each =>
      (each.tagName === 'editor' && attribute(each, 'role') === 'translator') ||
      (each.tagName === 'respstmt' && /tradu|transl/i.test(textIn(find(each, isNamed('resp')) ?? element('x', [])))),
  )

/** `Exemple, Paul (1850-1911)` is how libraries sort: years are no part of a name, and names are read in their order. */
function people(elements: readonly Element[]): string | undefined {
  const names = elements.flatMap(each => {
    const person = find(each, isNamed('persname', 'name')) ?? each
    const [forename, surname] = ['forename', 'surname'].map(part => find(person, isNamed(part)))
    const words = forename && surname ? `${textIn(forename)} ${textIn(surname)}` : textIn(person)
    return oneLine(words.replace(/\s*\(\s*\d{4}.*?\)/, ''))?.replace(/^([^,]+), ([^,]+)$/, '$2 $1') ?? []
  })
  return names.length === 0 ? undefined : [...new Set(names)].join(', ')
}

/** When the work first appeared, else when the source of the file did. */
function dateIn(header: Element, source: Element | undefined): string | undefined {
  const dates = (within: Element | undefined) =>
    within === undefined ? [] : [...elementsIn(within)].filter(isNamed('date'))
  const creation = find(header, isNamed('creation'))
  const first = source && find(source, each => attribute(each, 'type') === 'firstEdition')
  const all = [...dates(creation), ...dates(first), ...dates(source)]
  const when = all.map(each => attribute(each, 'when') ?? attribute(each, 'notBefore') ?? textIn(each))
  return when.map(value => /\b\d{4}(?:-\d{2}(?:-\d{2})?)?\b/.exec(value)?.[0]).find(value => value !== undefined)
}

/** Elements that are no words of the text: whose, and where pages end. */
const silent = new Set('pb lb cb milestone gb fw teiheader index anchor docauthor handshift'.split(' '))
const media = new Set(['media', 'formula', 'notatedmusic'])
const pictures = new Set(['graphic', 'figure'])

interface Walk {
  readonly notes: Map<string, Element>
  /** Of notes, by their `xml:id`. */
  readonly labels: Map<string, string>
  readonly dropped: Record<string, number>
}

function treeOf(text: Element, quotes: readonly [string, string], dropped: Record<string, number>) {
  const walk: Walk = { notes: new Map(), labels: new Map(), dropped }
  const content = element('div', blocks(text.children, 1, walk))
  return contentToTree(content, { quotes, book: true, notes: walk.notes }).tree
}

function drop(what: string, { dropped }: Walk): [] {
  dropped[what] = (dropped[what] ?? 0) + 1
  return []
}

/** Verses that follow one another outside a stanza are one. */
function blocks(nodes: readonly ElementContent[], depth: number, walk: Walk): ElementContent[] {
  const made: ElementContent[] = []
  let verses: Element[] = []
  const put = () => {
    made.push(...lines(verses, [], walk))
    verses = []
  }
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'l') {
      verses.push(node)
      continue
    }
    if (node.type === 'text' && node.value.trim() === '') continue
    put()
    if (node.type === 'element') made.push(...block(node, depth, walk))
    else if (node.type === 'text') made.push(node)
  }
  put()
  return made
}

/** A block of TEI as HTML has it. Divisions without a heading change no depth. */
function block(node: Element, depth: number, walk: Walk): ElementContent[] {
  const { tagName, children } = node
  if (tagName === 'lb') return [element('br', [])]
  if (tagName === 'milestone' && attribute(node, 'rend') === 'rule') return [element('hr', [])]
  if (silent.has(tagName)) return []
  if (media.has(tagName)) return drop('recordings, music or formulas', walk)
  if (pictures.has(tagName)) return figure(node, depth, walk)
  const inside = () => phrases(children, walk)
  if (/^div\d?$/.test(tagName)) return blocks(children, depth + (hasHead(node) ? 1 : 0), walk)
  switch (tagName) {
    case 'titlepage':
      return drop('title pages', walk)
    case 'castlist':
      return drop('lists of the cast', walk)
    case 'head':
      return [element(`h${Math.min(depth, 6)}`, inside())]
    case 'eg':
      return [element('pre', [element('code', [text(textIn(node))])])]
    case 'p':
    case 'ab':
    case 'opener':
    case 'closer':
    case 'salute':
    case 'signed':
    case 'dateline':
    case 'trailer':
    case 'byline':
      if (attribute(node, 'rend') === 'heading') return [element(`h${Math.min(depth + 1, 6)}`, inside())]
      return hasBlocks(node) ? blocks(children, depth, walk) : [element('p', inside())]
    case 'lg':
      return stanza(node, depth, walk)
    case 'sp':
      return speech(node, depth, walk)
    case 'stage':
      return [element('p', [element('em', inside())])]
    case 'quote':
    case 'cit':
    case 'epigraph':
      return hasBlocks(node)
        ? [element('blockquote', blocks(children, depth, walk))]
        : [element('blockquote', [element('p', inside())])]
    case 'list':
      return [element(attribute(node, 'rend') === 'numbered' ? 'ol' : 'ul', items(children, depth, walk))]
    case 'table':
      return [
        element(
          'table',
          outermost(node, isNamed('row')).map(row =>
            element(
              'tr',
              outermost(row, isNamed('cell')).map(cell =>
                element(attribute(row, 'role') === 'label' ? 'th' : 'td', phrases(cell.children, walk)),
              ),
            ),
          ),
        ),
      ]
    case 'note':
      return [element('p', [noted(node, walk)])]
    default:
      return isPhrase(node) ? phrases([node], walk) : blocks(children, depth, walk)
  }
}

/** A picture with what is described in it as its words, and its heading below. */
function figure(node: Element, depth: number, walk: Walk): ElementContent[] {
  const shown = image(node)
  if (shown === undefined) return drop('figures without a picture', walk)
  const [head] = outermost(node, isNamed('head'))
  const caption = head === undefined ? [] : [element('figcaption', phrases(head.children, walk))]
  const isApart = isNamed('graphic', 'figdesc', 'head', 'figure')
  const words = node.children.filter(child => child.type !== 'element' || !isApart(child))
  return [element('figure', [...shown, ...caption]), ...blocks(words, depth, walk)]
}

/** The pictures in an element, or it itself. */
function image(node: Element): ElementContent[] | undefined {
  const described = find(node, isNamed('figdesc'))
  const alt = described === undefined ? '' : textIn(described).replace(/\s+/g, ' ').trim()
  const graphics = node.tagName === 'graphic' ? [node] : outermost(node, isNamed('graphic'))
  const images = graphics.flatMap(each => {
    const src = attribute(each, 'url')
    return src === undefined ? [] : [element('img', [], { src, alt })]
  })
  return images.length === 0 ? undefined : images
}

const hasHead = (node: Element): boolean =>
  node.children.some(child => child.type === 'element' && child.tagName === 'head')
const blockNames = isNamed('p', 'lg', 'l', 'sp', 'list', 'table', 'quote', 'div', 'eg', 'floatingtext')
const hasBlocks = (node: Element): boolean =>
  node.children.some(
    child =>
      child.type === 'element' &&
      blockNames(child) &&
      !(child.tagName === 'quote' && !child.children.some(inner => inner.type === 'element' && blockNames(inner))),
  )
const isPhrase = isNamed(
  'hi',
  'emph',
  'foreign',
  'title',
  'q',
  'said',
  'socalled',
  'name',
  'persname',
  'placename',
  'ref',
  'ptr',
  'choice',
  'sic',
  'corr',
  'orig',
  'reg',
  'abbr',
  'expan',
  'add',
  'del',
  'unclear',
  'supplied',
  'gap',
  'seg',
  's',
  'w',
  'pc',
  'c',
  'date',
  'num',
  'rs',
  'term',
  'mentioned',
  'gloss',
)

const mixed = (node: Element, depth: number, walk: Walk): ElementContent[] =>
  hasBlocks(node) ? blocks(node.children, depth, walk) : phrases(node.children, walk)

/** The items of a list; what labels one stands before it, in it. */
function items(nodes: readonly ElementContent[], depth: number, walk: Walk): ElementContent[] {
  let labels: ElementContent[] = []
  return nodes.flatMap(node => {
    if (node.type !== 'element' || (node.tagName !== 'item' && node.tagName !== 'label')) return []
    if (node.tagName === 'label') {
      labels = [...labels, element('p', [element('strong', phrases(node.children, walk))])]
      return []
    }
    const made = element('li', [...labels, ...mixed(node, depth, walk)])
    labels = []
    return [made]
  })
}

/** A stanza is one paragraph, a line break after each line; stanzas inside a poem stand one after another. */
function stanza(node: Element, depth: number, walk: Walk): ElementContent[] {
  const heads = outermost(node, isNamed('head')).flatMap(head => block(head, depth + 1, walk))
  const groups = node.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'lg')
  if (groups.length > 0) return [...heads, ...groups.flatMap(group => stanza(group, depth, walk))]
  return [...heads, ...lines(outermost(node, isNamed('l', 'stage')), [], walk)]
}

function lines(verses: readonly Element[], before: readonly ElementContent[], walk: Walk): ElementContent[] {
  const all = [
    ...(before.length === 0 ? [] : [[...before]]),
    ...verses.map(verse =>
      verse.tagName === 'stage' ? [element('em', phrases(verse.children, walk))] : phrases(verse.children, walk),
    ),
  ]
  if (all.length === 0) return []
  return [
    element(
      'p',
      all.flatMap((line, index) => (index === 0 ? line : [element('br', []), ...line])),
    ),
  ]
}

/** What somebody says on a stage: the name before the first words, in the same unit. */
function speech(node: Element, depth: number, walk: Walk): ElementContent[] {
  const made: ElementContent[] = []
  let name: ElementContent[] = []
  let verses: Element[] = []
  const put = () => {
    if (verses.length > 0) made.push(...lines(verses, name, walk))
    if (verses.length > 0) name = []
    verses = []
  }
  for (const child of node.children.filter(each => each.type === 'element')) {
    if (child.tagName === 'speaker') name = [element('strong', phrases(child.children, walk))]
    else if (child.tagName === 'l') verses.push(child)
    else if (child.tagName === 'lg') {
      put()
      made.push(...lines(outermost(child, isNamed('l', 'stage')), name, walk))
      name = []
    } else if (child.tagName === 'stage' && name.length > 0 && verses.length === 0) {
      name = [...name, text(', '), element('em', phrases(child.children, walk))]
    } else {
      put()
      const [first, ...rest] = block(child, depth, walk)
      if (first === undefined) continue
      if (name.length > 0 && first.type === 'element' && first.tagName === 'p') {
        made.push({ ...first, children: [...name, text(' '), ...first.children] }, ...rest)
      } else made.push(...(name.length > 0 ? [element('p', name)] : []), first, ...rest)
      name = []
    }
  }
  put()
  return name.length > 0 ? [...made, element('p', name)] : made
}

function phrases(nodes: readonly ElementContent[], walk: Walk): ElementContent[] {
  return nodes.flatMap(node =>
    node.type === 'element'
      ? phrase(node, walk)
      : node.type === 'text'
        ? [text(node.value.replace(/[ \t\r\n]+/g, ' '))]
        : [],
  )
}

const bold = /\b(?:bold|gras|b)\b/i
const struck = /\b(?:strikethrough|line-through|barré)\b/i
const raised = /\b(?:sup|superscript)\b/i

function phrase(node: Element, walk: Walk): ElementContent[] {
  const inside = () => phrases(node.children, walk)
  if (node.tagName === 'lb') return lineBreak(node)
  if (silent.has(node.tagName)) return []
  if (media.has(node.tagName)) return drop('recordings, music or formulas', walk)
  if (pictures.has(node.tagName)) return image(node) ?? drop('figures without a picture', walk)
  const rend = attribute(node, 'rend') ?? attribute(node, 'rendition') ?? ''
  switch (node.tagName) {
    case 'hi':
      if (raised.test(rend)) return [element('sup', inside())]
      if (struck.test(rend)) return [element('del', inside())]
      return [element(bold.test(rend) ? 'strong' : 'em', inside())]
    case 'code':
      return [element('code', [text(textIn(node))])]
    case 'emph':
    case 'foreign':
    case 'title':
    case 'stage':
      return [element('em', inside())]
    case 'q':
    case 'said':
    case 'socalled':
      return /^[«“"‘„—-]/u.test(textIn(node).trim()) || rend !== '' ? inside() : [element('q', inside())]
    case 'note':
      return [noted(node, walk)]
    case 'ptr':
      return notedAgain(node, walk)
    case 'choice':
      return chosen(node, walk)
    case 'del':
    case 'sic':
      return node.tagName === 'del' ? [] : inside()
    case 'gap':
      return [text('[…]')]
    case 'ref': {
      const target = attribute(node, 'target') ?? ''
      return /^https?:/.test(target) ? [element('a', inside(), { href: target })] : inside()
    }
    default:
      return inside()
  }
}

/** The end of a printed line is none of the text's; one that says that it is a break is. */
function lineBreak(node: Element): ElementContent[] {
  if (attribute(node, 'type') === 'break') return [element('br', [])]
  return attribute(node, 'break') === 'no' ? [] : [text(' ')]
}

/** Of two readings the one that an editor prefers. */
function chosen(node: Element, walk: Walk): ElementContent[] {
  const preferred = ['corr', 'reg', 'expan'].map(name => find(node, isNamed(name))).find(each => each !== undefined)
  const reading = preferred ?? node.children.find(child => child.type === 'element')
  return reading?.type === 'element' ? phrases(reading.children, walk) : []
}

/** What leads to a note that stands above refers to its footnote once more. */
function notedAgain(node: Element, { labels }: Walk): ElementContent[] {
  const label = labels.get(attribute(node, 'target')?.replace(/^#/, '') ?? '')
  return label === undefined ? [] : [element(referenceName, [], { label })]
}

/** A note becomes a footnote, in the order of the text. */
function noted(node: Element, walk: Walk): Element {
  const label = String(walk.notes.size + 1)
  const id = attribute(node, 'xml:id')
  if (id !== undefined) walk.labels.set(id, label)
  walk.notes.set(label, element('li', []))
  walk.notes.set(
    label,
    element('li', hasBlocks(node) ? blocks(node.children, 6, walk) : [element('p', phrases(node.children, walk))]),
  )
  return element(referenceName, [], { label })
}

const text = (value: string): ElementContent => ({ type: 'text', value })
