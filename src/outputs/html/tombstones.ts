import type { Element } from 'hast'
import type { Tombstone } from '../../core/model/tombstone.ts'
import { element, text } from './element.ts'
import type { Reading } from './side.ts'

/** What stands in a text for passages that are gone: before the unit that their words went into, or where they stood. */
interface Told {
  readonly into: readonly Element[]
  readonly behind: readonly Element[]
}

/** What is told at a unit, or with none at the beginning: unseen until an address leads there, without a script too. */
export function tombstonesAt({ edition: { gone = [] }, numbers }: Reading): (unit: string | undefined) => Told {
  const at = new Map<string, Told>()
  for (const stone of gone) {
    const place = placeOf(stone)
    const { into, behind } = at.get(place) ?? { into: [], behind: [] }
    const shown = tombstone(stone, numbers)
    at.set(place, stone.into === undefined ? { into, behind: [...behind, shown] } : { into: [...into, shown], behind })
  }
  return unit => at.get(unit ?? beginning) ?? { into: [], behind: [] }
}

const beginning = ''

/** The unit where a reader who follows the address of one that is gone comes to rest. */
export const placeOf = ({ into, after }: Tombstone): string => into ?? after ?? beginning

function tombstone({ id, into }: Tombstone, numbers: Reading['numbers']): Element {
  const content =
    into === undefined
      ? [text('The passage that stood here is no longer in this text.')]
      : [
          text('The passage at this address is now part of '),
          element('a', { href: `#${into}` }, [text(`§${numbers?.get(into)}`)]),
          text('.'),
        ]
  return element('p', { className: ['gone'], id, lang: 'en' }, content)
}
