import type { Element, ElementContent } from 'xast'
import type { Edition } from '../../core/model/edition.ts'
import type { Container, Unit } from '../../core/model/unit.ts'
import { type Block, type Group, structure, unitsOf } from '../html/structure.ts'
import { type Attributes, block, type Content, settled, x } from '../xml.ts'
import type { Ids, Side } from './ids.ts'
import { unitContent } from './inline.ts'
import type { UnitWordsInTei } from './words.ts'

export interface Reading {
  readonly edition: Edition
  readonly ids: Ids
  readonly words: (unit: Unit) => UnitWordsInTei
}

interface Walk extends Reading {
  readonly side: Side
  readonly terms: ReadonlySet<string>
  /** Each footnote's block and id, by label. */
  readonly footnotes: ReadonlyMap<string, { readonly id: string; readonly group: Group }>
  /** Labels of those that stand where they are first referred to. */
  readonly placed: Set<string>
}

/** The `body` of one side: divisions under their headings, what is not translated left out. */
export function bodyOf(reading: Reading, side: Side): Element {
  const blocks = structure(reading.edition.units.filter(unit => unit[side] !== null))
  const notes = blocks.filter(isFootnote)
  const footnotes = notes.map((group, index) => {
    const id = reading.ids.unit(`note_${index + 1}`, side)
    return [group.container.label ?? '', { id, group }] as const
  })
  const terms = new Set(Object.keys(reading.edition.terms))
  const walk: Walk = { ...reading, side, terms, footnotes: new Map(footnotes), placed: new Set() }
  const content = divisions(
    blocks.filter(each => !isFootnote(each)),
    walk,
  )
  const left = [...walk.footnotes.keys()].filter(label => !walk.placed.has(label))
  const rest = left.flatMap(label => footnote(label, walk))
  return block('body', {}, content.length === 0 ? [x('p'), ...rest] : [...content, ...rest])
}

const isFootnote = (each: Block): each is Group => 'container' in each && each.container.kind === 'footnote'

const depthOf = (each: Block): number =>
  'unit' in each && each.unit.kind === 'heading' ? (each.unit.depth ?? 1) : Number.POSITIVE_INFINITY

/** Blocks with a division from each heading to the next of its depth or a lesser one. */
function divisions(blocks: readonly Block[], walk: Walk): ElementContent[] {
  const made: ElementContent[] = []
  for (let at = 0; at < blocks.length; ) {
    const first = blocks[at]!
    const depth = depthOf(first)
    if (!('unit' in first) || depth === Number.POSITIVE_INFINITY) {
      made.push(...rendered(first, walk))
      at++
      continue
    }
    let end = at + 1
    while (end < blocks.length && depthOf(blocks[end]!) > depth) end++
    const head = unitElement('head', first.unit, walk)
    made.push(...ruleBefore(first.unit), block('div', {}, [head, ...divisions(blocks.slice(at + 1, end), walk)]))
    at = end
  }
  return made
}

const ruleBefore = ({ breakBefore }: Unit): Element[] =>
  breakBefore === true ? [x('milestone', { unit: 'section', rend: 'rule' })] : []

function rendered(each: Block, walk: Walk): ElementContent[] {
  if ('unit' in each) return [...ruleBefore(each.unit), passage(each.unit, walk)]
  const { container, children } = each
  const inside = () => children.flatMap(child => rendered(child, walk))
  switch (container.kind) {
    case 'list':
      return [
        block(
          'list',
          listAttributes(container),
          children.map(child => item(child, walk)),
        ),
      ]
    case 'table':
      return [
        block(
          'table',
          {},
          children.map(row => tableRow(row, walk)),
        ),
      ]
    case 'definitions':
      return [definitions(children, walk)]
    case 'quotation':
      return [block('quote', {}, inside())]
    case 'stanza':
      return [block('lg', {}, inside())]
    case 'box':
      return [box(container, children, walk)]
    default:
      return inside()
  }
}

function listAttributes({ ordered, start }: Container): Attributes {
  return { rend: ordered === true ? 'numbered' : 'bulleted', n: ordered === true && start !== 1 ? start : undefined }
}

function item(each: Block, walk: Walk): Element {
  const checked = 'container' in each ? each.container.checked : undefined
  const rend = checked === undefined ? undefined : checked ? 'checked' : 'unchecked'
  return block(
    'item',
    { rend },
    'container' in each ? each.children.flatMap(child => rendered(child, walk)) : rendered(each, walk),
  )
}

/** A row with a cell for each column, up to its last that has words. */
function tableRow(row: Block, walk: Walk): Element {
  const cells: ElementContent[] = []
  for (const unit of unitsOf(row)) {
    while (cells.length < (unit.column ?? 0)) cells.push(x('cell'))
    cells.push(unitElement('cell', unit, walk))
  }
  return block('row', { role: 'container' in row && row.container.header === true ? 'label' : undefined }, cells)
}

/** Terms as labels, what is said of them as items: in turns, as TEI wants them. */
function definitions(blocks: readonly Block[], walk: Walk): Element {
  const pairs: { label: Content[]; item: ElementContent[] }[] = []
  for (const each of blocks) {
    const isTerm = 'unit' in each && each.unit.kind === 'definedTerm'
    const last = pairs.at(-1)
    if (last === undefined || (isTerm && last.item.length > 0)) pairs.push({ label: [], item: [] })
    const { label, item } = pairs.at(-1)!
    if (!isTerm) item.push(...rendered(each, walk))
    else label.push(...(label.length === 0 ? [] : [' ']), unitElement('term', each.unit, walk))
  }
  const lines = pairs.flatMap(({ label, item }) => [x('label', {}, label), block('item', {}, item)])
  return block('list', { type: 'gloss' }, lines)
}

/** A box is a text set apart in the text, with a title or without. */
function box({ box }: Container, children: readonly Block[], walk: Walk): Element {
  const [first] = children
  const title = first !== undefined && 'unit' in first && first.unit.kind === 'boxTitle' ? first.unit : undefined
  const head = title === undefined ? [] : [unitElement('head', title, walk)]
  const rest = children.slice(head.length).flatMap(child => rendered(child, walk))
  const body = block('body', {}, [...head, ...(rest.length === 0 ? [x('p')] : rest)])
  return block('floatingText', { type: 'box', subtype: box }, [body])
}

/** A unit that stands by itself. A heading inside a list or a quotation has no division of its own. */
function passage(unit: Unit, walk: Walk): ElementContent {
  switch (unit.kind) {
    case 'verse':
      return unitElement('l', unit, walk)
    case 'code':
      return x('eg', attributesOf(unit, walk), [unit[walk.side]?.text ?? ''])
    case 'heading':
    case 'boxTitle':
      return unitElement('p', unit, walk, { rend: 'heading' })
    default:
      return unitElement('p', unit, walk)
  }
}

function attributesOf({ id, status }: Unit, { ids, side }: Walk): Attributes {
  const facing = side === 'target' ? { corresp: `#${id}`, ana: `#status_${status}` } : {}
  return { 'xml:id': ids.unit(id, side), ...facing }
}

function unitElement(name: string, unit: Unit, walk: Walk, more: Attributes = {}): ElementContent {
  const { ids, side, terms } = walk
  const words = walk.words(unit)[side]
  const content = unitContent(unit, { ids, side, terms, words, refer: label => footnote(label, walk) })
  return settled(x(name, { ...attributesOf(unit, walk), ...more }, content))
}

/** The footnote where the text refers to it first; afterwards what leads there. */
function footnote(label: string, walk: Walk): Element[] {
  const note = walk.footnotes.get(label)
  if (note === undefined) return []
  if (walk.placed.has(label)) return [x('ptr', { target: `#${note.id}` })]
  walk.placed.add(label)
  const content = note.group.children.flatMap(child => rendered(child, walk))
  return [x('note', { 'xml:id': note.id, place: 'foot' }, content)]
}
