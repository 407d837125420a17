import type { Element } from 'hast'
import { s } from 'hastscript'

/** A piece of a bar: what it stands for, by which the style colours it, and how much of it there is. */
export interface Part {
  readonly kind: string
  readonly amount: number
}

const whole = 100

/**
 * A bar of parts, out of `total`. It only repeats what stands beside it in figures, and is no news to a screen reader.
 * Widths are attributes: the page’s policy allows no style in an element.
 */
export function bar(parts: readonly Part[], total: number): Element {
  let x = 0
  const rectangles = parts.map(({ kind, amount }) => {
    const width = total === 0 ? 0 : (whole * amount) / total
    const rectangle = s('rect', { className: [kind], x: digits(x), y: '0', width: digits(width), height: '1' })
    x += width
    return rectangle
  })
  const box = { viewBox: `0 0 ${whole} 1`, preserveAspectRatio: 'none', ariaHidden: 'true' }
  return s('svg.bar-chart', box, rectangles)
}

const digits = (value: number): string => String(Math.round(value * 100) / 100)
