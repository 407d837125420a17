import type { Element, ElementContent } from 'hast'
import type { Container, Unit } from '../../core/model/unit.ts'
import { absence } from '../html/absence.ts'
import { element, languageOf, text } from '../html/element.ts'
import { type Reading, sourceContent, targetContent } from '../html/side.ts'
import { type Block, type Group, unitsOf } from '../html/structure.ts'
import { onPaper } from './content.ts'

export interface Walk {
  readonly reading: Reading
  /** Of headings: 2 to 6. */
  readonly levels: ReadonlyMap<Unit, number>
  /** Of notes, by their addresses. */
  readonly marks: ReadonlyMap<string, string>
}

/** What a row stands in. */
interface Around {
  /** Steps from the left. */
  readonly indent: number
  readonly names: readonly string[]
  /** What stands before the first row of an item. */
  readonly marker?: string
}

/** Rows of both sides, each a passage: what is level on two facing pages. Lists, quotations and boxes are steps and marks. */
export function rowsOf(walk: Walk, blocks: readonly Block[], around: Around = { indent: 0, names: [] }): Element[] {
  let { marker } = around
  return blocks.flatMap(each => {
    const { marker: _, ...plain } = around
    const made =
      'unit' in each
        ? [unitRow(walk, each.unit, { ...plain, ...(marker && { marker }) })]
        : group(walk, each, { ...plain, ...(marker && { marker }) })
    marker = undefined
    return made
  })
}

function group(walk: Walk, { container, children }: Group, around: Around): Element[] {
  const inside = (more: Partial<Around>) => rowsOf(walk, children, { ...around, ...more })
  const deeper = around.indent + 1
  switch (container.kind) {
    case 'list':
      return children.flatMap((child, index) =>
        rowsOf(walk, 'container' in child ? child.children : [child], {
          ...around,
          indent: deeper,
          marker: markerOf(container, child, index),
        }),
      )
    case 'quotation':
      return inside({ indent: deeper, names: [...around.names, 'quoted'] })
    case 'stanza':
      return inside({ names: [...around.names, 'verse'] }).map((row, index) =>
        index === 0 ? named(row, 'opens') : row,
      )
    case 'box':
      return [...boxName(walk, container, around), ...inside({ indent: deeper, names: [...around.names, 'boxed'] })]
    case 'table':
      return children.map(line => tableRow(walk, line, { around, width: widthOf(children) }))
    default:
      return inside({})
  }
}

const named = (row: Element, name: string): Element => ({
  ...row,
  properties: { ...row.properties, className: [...(row.properties.className as string[]), name] },
})

function markerOf({ ordered, start = 1 }: Container, child: Block, index: number): string {
  const checked = 'container' in child ? child.container.checked : undefined
  if (checked !== undefined) return checked ? '☑' : '☐'
  return ordered === true ? `${start + index}.` : '•'
}

function boxName(walk: Walk, { names }: Container, around: Around): Element[] {
  if (names?.source === undefined) return []
  return [row(walk, ['name'], around, ['p', [text(names.source)]], ['p', [text(names.target ?? '')]])]
}

type Cell = readonly [tagName: string, content: ElementContent[], id?: string]

function row({ reading }: Walk, names: readonly string[], around: Around, a: Cell, b: Cell | undefined): Element {
  const { source, target } = reading.edition
  const { indent, marker } = around
  const className = ['row', ...names, ...around.names, ...(indent === 0 ? [] : [`in${Math.min(indent, 4)}`])]
  const side = ([tagName, content, id]: Cell, name: string, language: string) =>
    element(
      tagName,
      {
        className: [name],
        ...languageOf(language),
        ...(id === undefined ? {} : { id }),
        ...(marker === undefined ? {} : { dataMarker: marker }),
      },
      content,
    )
  return element('div', { className }, [
    side(a, 'a', source.language),
    ...(target === null || b === undefined ? [] : [side(b, 'b', b[0] === 'small' ? 'en' : target.language)]),
  ])
}

function unitRow(walk: Walk, unit: Unit, around: Around): Element {
  const level = walk.levels.get(unit)
  const tagName = level === undefined ? (unit.kind === 'code' ? 'pre' : 'p') : `h${level}`
  const names = [unit.kind, ...(unit.breakBefore === true ? ['rule'] : []), ...(level === undefined ? [] : ['head'])]
  const a: Cell = [tagName, sourceSide(walk, unit), unit.id]
  return row(walk, names, around, a, targetCell(walk, unit, tagName))
}

const sourceSide = ({ reading, marks }: Walk, unit: Unit): ElementContent[] =>
  onPaper(sourceContent(reading, unit), 'a', marks)

function targetSide({ reading, marks }: Walk, unit: Unit): ElementContent[] {
  return unit.target === null ? [] : onPaper(targetContent(reading, unit, unit.target), 'b', marks)
}

function targetCell(walk: Walk, unit: Unit, tagName: string): Cell {
  if (unit.target === null) return ['small', absence(walk.reading.edition, unit)]
  const remark =
    unit.status === 'stale'
      ? [text(' '), element('small', { lang: 'en' }, [text('(The text was changed after this translation.)')])]
      : []
  return [tagName, [...targetSide(walk, unit), ...remark]]
}

const widthOf = (lines: readonly Block[]): number =>
  1 + Math.max(0, ...lines.flatMap(unitsOf).map(({ column }) => column ?? 0))

/** A line of a table in both languages; its cells share the width of the table, those at its end without words too. */
function tableRow(walk: Walk, line: Block, { around, width }: { around: Around; width: number }): Element {
  const units = unitsOf(line)
  const cells = (side: (unit: Unit) => ElementContent[], ids: boolean): ElementContent[] =>
    Array.from({ length: width }, (_, column) => {
      const unit = units.find(each => (each.column ?? 0) === column)
      return element('div', unit !== undefined && ids ? { id: unit.id } : {}, unit === undefined ? [] : side(unit))
    })
  const isHeader = 'container' in line && line.container.header === true
  const names = ['cells', ...(isHeader ? ['header'] : [])]
  const a: Cell = ['div', cells(unit => sourceSide(walk, unit), true)]
  return row(walk, names, around, a, ['div', cells(unit => targetSide(walk, unit), false)])
}
