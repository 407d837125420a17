import type { Correction, TypographyKnowledge } from '../../core/language/language.ts'
import { tableOf } from '../table.ts'

/** English typography: “ ” and ‘ ’; no space before a mark. */
export const englishTypography: TypographyKnowledge = {
  correctionsOf: quotes,
  telling: tableOf(
    'the of and to in that was his her he she it with for as had on at by not but they which were be from this have you',
    'is are him their there would been when who what so if them out up into no than then its my your our',
  ),
  pronouns: tableOf(
    'he she it they him her them his hers its their theirs himself herself itself themselves who whom whose',
  ),
}

/** Guillemets with the space inside them; straight marks in pairs. */
function quotes(text: string): Correction[] {
  if (!/["«»]/.test(text)) return []
  const straight = [...text.matchAll(/"/gu)].map(found => found.index)
  const pairs = straight.length % 2 === 0 ? straight.map((at, index) => mark(at, at + 1, index % 2 === 0)) : []
  const guillemets = [...text.matchAll(/«[\s\u00A0\u202F]*|[\s\u00A0\u202F]*»/gu)].map(found =>
    mark(found.index, found.index + found[0].length, found[0].startsWith('«')),
  )
  return [...pairs, ...guillemets].sort((one, other) => one.span[0] - other.span[0])
}

const mark = (start: number, end: number, opens: boolean): Correction => ({
  span: [start, end],
  replacement: opens ? '“' : '”',
  kind: 'quotes',
})
