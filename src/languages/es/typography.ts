import type { Correction, TypographyKnowledge } from '../../core/language/language.ts'
import { tableOf } from '../table.ts'

/** Spanish typography: « » without spaces inside, then “ ”; no space before a mark. */
export const spanishTypography: TypographyKnowledge = {
  correctionsOf: straightQuotes,
  telling: tableOf(
    'el la los las un una de del que y en por con para su sus se lo le les no es era fue pero como más muy ya si sin',
    'sobre esta este había hay ha han todo cuando donde porque también al me te nos yo él ella ellos',
  ),
  pronouns: tableOf('él ella ellos ellas lo la los las le les se sí su sus suyo suya suyos suyas quien quienes cuyo'),
}

/** Straight marks in pairs; what stands inside curly ones is right as it is. */
function straightQuotes(text: string): Correction[] {
  const straight = [...text.matchAll(/"/gu)].map(found => found.index)
  if (straight.length % 2 !== 0) return []
  return straight.map((at, index) => ({
    span: [at, at + 1],
    replacement: index % 2 === 0 ? '«' : '»',
    kind: 'quotes',
  }))
}
