import type { Unit } from '../../core/model/unit.ts'

/** Links of one passage that light up without a script; a table of more cells needs one. */
const mostLinks = 120

/**
 * Style that lights up a sentence's counterpart when the pointer is over it: a selector per link of the longest passage.
 * The script does the same by a class, since a browser matches these anew at every move of the pointer.
 */
export function highlightRules(units: readonly Unit[]): string {
  const perTable = new Map<number, number>()
  let most = 0
  for (const { links, within } of units) {
    const table = within?.find(({ kind }) => kind === 'table')
    const before = table === undefined ? 0 : (perTable.get(table.number) ?? 0)
    if (table !== undefined) perTable.set(table.number, before + links.length)
    most = Math.max(most, before + links.length)
  }
  const parts = Array.from(
    { length: Math.min(most, mostLinks) },
    (_, number) => `.p:has(.l${number}:hover) .l${number}`,
  )
  const addressed = parts.map(part => part.replace(':hover', ':target'))
  return parts.length === 0
    ? ''
    : `${addressed.join()}{background:var(--glow)}@media(hover:hover){${parts.join()}{background:var(--glow)}}`
}
