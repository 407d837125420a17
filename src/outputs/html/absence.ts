import type { ElementContent } from 'hast'
import type { Edition } from '../../core/model/edition.ts'
import type { Unit } from '../../core/model/unit.ts'
import { element, text } from './element.ts'
import { isUnfinished } from './title.ts'

/** Why a passage has no translation beside it: there is none, or it stands with another passage. */
export function absence(edition: Edition, unit: Unit): ElementContent[] {
  const { units } = edition
  const other = unit.links.find(link => link.unit !== undefined)?.unit
  if (other === undefined) return [text(isUnfinished(edition) ? 'Not translated yet' : 'Not in this translation')]
  const above = units.findIndex(({ id }) => id === other) < units.indexOf(unit)
  return [text('Translated with the passage '), element('a', { href: `#${other}` }, [text(above ? 'above' : 'below')])]
}
