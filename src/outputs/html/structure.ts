import type { Container, Unit } from '../../core/model/unit.ts'

/** What a text is made of: a unit, or a container with what it holds. */
export type Block = { readonly unit: Unit } | Group
export interface Group {
  readonly container: Container
  readonly children: Block[]
}

/** Rebuilds lists, tables, quotations, verse and footnotes from what each unit says that it stands in. */
export function structure(units: readonly Unit[]): Block[] {
  const result: Block[] = []
  let open: Group[] = []
  for (const unit of units) {
    const within = fromFootnote(unit.within ?? [])
    let common = 0
    while (common < within.length && isSame(open[common]?.container, within[common])) common++
    open = open.slice(0, common)
    for (const container of within.slice(common)) {
      const group: Group = { container, children: [] }
      ;(open.at(-1)?.children ?? result).push(group)
      open.push(group)
    }
    ;(open.at(-1)?.children ?? result).push({ unit })
  }
  return result
}

/** A footnote stands at the end of the page, wherever it was written. */
function fromFootnote(within: readonly Container[]): readonly Container[] {
  const footnote = within.findIndex(({ kind }) => kind === 'footnote')
  return footnote === -1 ? within : within.slice(footnote)
}

function isSame(a: Container | undefined, b: Container | undefined): boolean {
  return a !== undefined && b !== undefined && a.kind === b.kind && a.number === b.number
}

/** The units of a group, in order. */
export function unitsOf(block: Block): Unit[] {
  return 'unit' in block ? [block.unit] : block.children.flatMap(unitsOf)
}
