import type { Element, ElementContent, Properties } from 'hast'
import { wordDiff } from '../../core/model/diff.ts'
import type { Edition } from '../../core/model/edition.ts'
import { type Container, isNoProse, type Unit } from '../../core/model/unit.ts'
import { absence } from './absence.ts'
import { element, languageOf, text } from './element.ts'
import { solePicture } from './inline.ts'
import { footnoteReferenceId, type Reading, sourceContent, targetContent } from './side.ts'
import { type Block, type Group, structure, unitsOf } from './structure.ts'
import { tombstonesAt } from './tombstones.ts'

/** A heading of the text, for its table of contents. */
export interface Heading {
  readonly unit: Unit
  /** Level of its element, 2 to 6. */
  readonly level: number
}

/** What the walk through a text gathers beside the elements. */
interface Walk {
  readonly reading: Reading
  readonly levels: ReadonlyMap<Unit, number>
  /** What every cell of the source carries, and every one of the translation. */
  readonly a: Properties
  readonly b: Properties
}

/**
 * The text itself: one element per unit that holds both languages, so that rows stay aligned whatever the layout;
 * containers stand around them. Headings begin sections, which a browser lays out only when they come near.
 */
export function body(reading: Reading): { sections: Element[]; footnotes: Element | undefined; headings: Heading[] } {
  const { source, target, units } = reading.edition
  const levels = headingLevels(units)
  const a = { ...languageOf(source.language), className: ['a'] }
  const b = { ...languageOf(target?.language ?? 'und'), className: ['b'] }
  const walk = { reading, levels, a, b }
  const blocks = structure(units)
  const stones = tombstonesAt(reading)
  const sections = sectionsOf(blocks.filter(block => !isFootnote(block))).map((section, index) => {
    const content = section.flatMap(block => {
      const told = unitsOf(block).map(({ id }) => stones(id))
      return [...told.flatMap(({ into }) => into), ...rendered(walk, block), ...told.flatMap(({ behind }) => behind)]
    })
    return element('div', { className: ['chapter'] }, index === 0 ? [...stones(undefined).behind, ...content] : content)
  })
  const footnotes = footnoteList(walk, blocks.filter(isFootnote))
  return { sections, footnotes, headings: [...levels].map(([unit, level]) => ({ unit, level })) }
}

/** Levels from `top` on, without a step that skips one: the title of a page is its 1. */
export function headingLevels(units: readonly Unit[], top = 2): Map<Unit, number> {
  const levels = new Map<Unit, number>()
  const above: number[] = []
  for (const unit of units) {
    if (unit.kind !== 'heading') continue
    const depth = unit.depth ?? 1
    while ((above.at(-1) ?? 0) >= depth) above.pop()
    above.push(depth)
    levels.set(unit, Math.min(above.length - 1 + top, 6))
  }
  return levels
}

/**
 * UTF-16 units of source text from which a section ends, so that a long chapter is laid out piece by piece too: what a
 * touch costs grows with the sections in sight, two or three of them.
 */
const sectionLength = 2000

function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = []
  let length = 0
  for (const block of blocks) {
    const current = sections.at(-1)
    const follows = current?.at(-1)
    const afterHeading = follows !== undefined && isHeading(follows)
    if (current === undefined || (!afterHeading && (isHeading(block) || length >= sectionLength))) {
      sections.push([block])
      length = 0
    } else current.push(block)
    for (const { source } of unitsOf(block)) length += source.text.length
  }
  return sections
}

const isHeading = (block: Block): boolean => 'unit' in block && block.unit.kind === 'heading'

function isFootnote(block: Block): block is Group {
  return 'container' in block && block.container.kind === 'footnote'
}

function rendered(walk: Walk, block: Block): ElementContent[] {
  if ('container' in block) return [container(walk, block)]
  const { unit } = block
  return unit.breakBefore === true ? [element('hr', {}), row(walk, unit)] : [row(walk, unit)]
}

function container(walk: Walk, group: Group): Element {
  const { kind, ordered, start, checked } = group.container
  const children = (): ElementContent[] => group.children.flatMap(block => rendered(walk, block))
  switch (kind) {
    case 'list':
      return ordered === true
        ? element('ol', { className: ['list'], ...(start === undefined || start === 1 ? {} : { start }) }, children())
        : element('ul', { className: ['list'] }, children())
    case 'item':
      return element('li', checked === undefined ? {} : { className: [checked ? 'done' : 'open'] }, children())
    case 'quotation':
      return element('blockquote', {}, children())
    case 'table':
      return tables(walk, group)
    case 'box':
      return element('div', { className: ['box', group.container.box ?? 'note'] }, [
        ...boxName(walk, group.container),
        ...children(),
      ])
    case 'definitions':
      return element('div', { className: ['definitions'] }, children())
    case 'stanza':
      return element('div', { className: ['stanza'] }, children())
    default:
      return element('div', {}, children())
  }
}

/** What stands above a box that has no title of its own, in both languages. */
function boxName({ a, b, reading }: Walk, { names }: Container): Element[] {
  if (names?.source === undefined) return []
  const french = element('p', a, [text(names.source)])
  const translated = reading.edition.target === null ? [] : [element('p', b, [text(names.target ?? '')])]
  return [element('div', { className: ['p', 'name'] }, [french, ...translated])]
}

/** One unit in both languages. */
function row(walk: Walk, unit: Unit): Element {
  const level = walk.levels.get(unit)
  const tagName = level !== undefined ? 'span' : unit.kind === 'code' ? 'pre' : 'p'
  const french = cell(tagName, walk.a, sourceContent(walk.reading, unit))
  const properties = { className: classesOf(unit), id: unit.id }
  return element(level === undefined ? 'div' : `h${level}`, properties, [
    french,
    ...english(walk, unit, tagName),
    address(walk.reading, unit),
  ])
}

type CellName = 'p' | 'span' | 'pre'

function cell(tagName: CellName, properties: Properties, content: ElementContent[]): Element {
  return element(tagName, properties, tagName === 'pre' ? [element('code', {}, content)] : content)
}

function classesOf({ kind, status, source, target }: Unit): string[] {
  const classes = ['p']
  const picture = solePicture(source)
  if (picture !== undefined && target !== null && solePicture(target) === picture) classes.push('picture')
  if (kind === 'verse' || isNoProse({ kind })) classes.push(kind)
  if (kind === 'boxTitle') classes.push('name')
  if (kind === 'definedTerm' || kind === 'definition') classes.push(kind === 'definition' ? kind : 'defined')
  if (status !== 'written') classes.push(status)
  return classes
}

/** The translation's cell; none at all where the whole text has no translation, which the page says once. */
function english({ reading, b }: Walk, unit: Unit, tagName: CellName): Element[] {
  if (reading.edition.target === null) return []
  if (unit.target === null) {
    const properties = { lang: 'en', className: ['b', 'none'] }
    return [element(tagName === 'span' ? 'span' : 'p', properties, absence(reading.edition, unit))]
  }
  const translation = cell(tagName, b, targetContent(reading, unit, unit.target))
  const remark = remarkOn(unit, tagName === 'span')
  if (remark !== undefined) translation.children.push(text(' '), remark)
  return tagName === 'span' ? [translation] : [translation, ...changes(reading.edition, unit)]
}

/** On asking: what was changed in the text after it was translated. */
function changes({ source }: Edition, { staleSource, source: { text: now } }: Unit): Element[] {
  if (staleSource === undefined) return []
  const tags = { same: 'span', removed: 'del', added: 'ins' } as const
  const pieces = wordDiff(staleSource, now).map(piece => element(tags[piece.kind], {}, [text(piece.text)]))
  return [
    element('details', { className: ['changes'], lang: 'en' }, [
      element('summary', {}, [text('What was changed')]),
      element('p', languageOf(source.language), pieces),
    ]),
  ]
}

/** Says quietly where a translation no longer follows its text, or was made by a machine; on asking, by which and when. */
function remarkOn({ status, provenance }: Unit, short: boolean): Element | undefined {
  if (status === 'written' || status === 'missing') return undefined
  const engine = provenance === undefined ? '' : ` (${provenance.engine})`
  const words = {
    stale: 'The text was changed after this translation.',
    machine: `Machine translation${engine}.`,
    edited: `Machine translation${engine}, edited.`,
  }[status]
  const title = [...(short ? [words] : []), ...originOf(provenance)].join(' ')
  const about = { lang: 'en', className: ['remark'], ...(title === '' ? {} : { title }) }
  if (short) return element('small', about, [text(status === 'stale' ? 'out of date' : status)])
  return element('small', about, [text(words)])
}

function originOf(provenance: Unit['provenance']): string[] {
  if (provenance === undefined) return []
  const { engine, model, date, terms } = provenance
  const parts = [engine, model, date.slice(0, 10), terms === undefined ? undefined : `terms ${terms}`]
  return [`${parts.filter(part => part !== undefined).join(', ')}.`]
}

/**
 * The unit's own address: a link to keep or hand on, in the margin by the number that people name it by, and in the
 * layout without translation the way to see it.
 */
function address({ numbers }: Reading, { id }: Unit): Element {
  const label = 'Translation and address of this passage'
  return element('a', { className: ['u'], href: `#${id}`, ariaLabel: label, dataRef: numbers?.get(id) }, [])
}

/** A table in both languages, one beside or below the other. */
function tables(walk: Walk, group: Group): Element {
  const { edition } = walk.reading
  const firstLinks = new Map<Unit, number>()
  let links = 0
  for (const unit of unitsOf(group)) {
    firstLinks.set(unit, links)
    links += unit.links.length
  }
  const first = (unit: Unit): number => firstLinks.get(unit) ?? 0
  const french = table(group, unit => ({ id: unit.id, children: sourceContent(walk.reading, unit, first(unit)) }))
  const result = element('div', { className: ['p', 'tables'] }, [
    element('table', { ...languageOf(edition.source.language), className: ['a'] }, french),
  ])
  if (edition.target === null) return result
  const translated = table(group, unit => {
    return { children: unit.target === null ? [] : targetContent(walk.reading, unit, unit.target, first(unit)) }
  })
  result.children.push(element('table', { ...languageOf(edition.target.language), className: ['b'] }, translated))
  return result
}

function table(group: Group, cell: (unit: Unit) => { id?: string; children: ElementContent[] }): Element[] {
  const rows = group.children.map(row => {
    const isHeader = 'container' in row && row.container.header === true
    return { isHeader, units: unitsOf(row) }
  })
  const width = 1 + Math.max(0, ...rows.flatMap(({ units }) => units.map(({ column }) => column ?? 0)))
  const line = ({ isHeader, units }: (typeof rows)[number]): Element => {
    const cells = Array.from({ length: width }, (_, column) => {
      const unit = units.find(unit => (unit.column ?? 0) === column)
      const { id, children } = unit === undefined ? { children: [] } : cell(unit)
      const properties = id === undefined ? {} : { id }
      if (!isHeader || children.length === 0) return element('td', properties, children)
      return element('th', { ...properties, scope: 'col' }, children)
    })
    return element('tr', {}, cells)
  }
  const head = rows.filter(({ isHeader }) => isHeader)
  const rest = rows.filter(({ isHeader }) => !isHeader)
  return [
    ...(head.length === 0 ? [] : [element('thead', {}, head.map(line))]),
    ...(rest.length === 0 ? [] : [element('tbody', {}, rest.map(line))]),
  ]
}

function footnoteList(walk: Walk, groups: readonly Group[]): Element | undefined {
  if (groups.length === 0) return undefined
  const { footnotes } = walk.reading
  const numbered = groups
    .map(group => ({ group, number: footnotes.numberOf(group.container.label ?? '') }))
    .sort((a, b) => a.number - b.number)
  const items = numbered.map(({ group, number }) => {
    const item = element(
      'li',
      { id: `fn-${number}`, value: String(number) },
      group.children.flatMap(block => rendered(walk, block)),
    )
    const back = footnotes.references(group.container.label ?? '').map(({ language, reference }) => {
      const label = `Back to reference ${reference} in the ${language === 'source' ? 'text' : 'translation'}`
      const href = `#${footnoteReferenceId(number, language, reference)}`
      return element('a', { href, ariaLabel: label, className: ['back', language] }, [text('↩')])
    })
    item.children.push(element('p', { className: ['backs'], lang: 'en' }, back))
    return item
  })
  return element('section', { className: ['footnotes'], ariaLabel: 'Footnotes' }, [
    element('ol', { className: ['list'] }, items),
  ])
}
