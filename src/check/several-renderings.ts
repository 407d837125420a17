import { message } from '../messages.ts'
import type { Term } from '../model/annotation.ts'
import type { Edition } from '../model/edition.ts'
import type { Check, CheckContext } from './rule.ts'

const kinds: ReadonlySet<string | undefined> = new Set(['noun', 'acronym', 'name'])

/** Nouns, names and acronyms that one text renders in several ways, each inflection counted with its rendering. */
export const severalRenderings: Check = (edition, context) =>
  Object.values(edition.terms).flatMap(term => {
    if (!kinds.has(term.pos)) return []
    const used = renderingsUsed(term, edition, context)
    if (used.size < 2) return []
    const [, second] = [...used]
    const [rendering, { unit, at, span }] = second!
    const place = context.placeInTarget(at, span)
    return [
      message(
        'several-renderings',
        place,
        { term: term.term, renderings: [...used.keys()] },
        { unit, expected: [...used.keys()].filter(other => other !== rendering) },
      ),
    ]
  })

/** The renderings that the text uses, with the first place of each. */
function renderingsUsed(term: Term, edition: Edition, { target: language }: CheckContext) {
  const used = new Map<string, { unit: string; at: number; span: readonly [number, number] }>()
  const slots = term.renderings.map(rendering => ({ rendering, words: language.renderings.slotsOf(rendering) }))
  for (const [at, unit] of edition.units.entries()) {
    for (const annotation of unit.annotations) {
      if (annotation.kind !== 'term' || annotation.term !== term.id || annotation.match.by === 'binding') continue
      const [first] = annotation.target
      if (first === undefined || unit.target === null) continue
      const words = annotation.target.flatMap(
        ([start, end]) =>
          unit
            .target!.text.slice(start, end)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [],
      )
      const found = slots.find(({ words: own }) => {
        const wanted = own.filter(slot => slot !== undefined)
        return wanted.length === words.length && wanted.every(slot => words.some(word => slot.any.has(word)))
      })
      if (found !== undefined && !used.has(found.rendering))
        used.set(found.rendering, { unit: unit.id, at, span: first })
    }
  }
  return used
}
