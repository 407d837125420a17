import { rule } from './rule.ts'

export const emptyBlock = rule({
  name: 'empty-block',
  severity: 'warning',
  summary: 'A block without words, such as an image without alternative text, cannot be read or translated.',
  reason: () => 'Unexpected block without words, expected text or an image’s alternative text; it is left out',
  examples: {
    wrong: [{ source: '![](pont.png)\n\nLe pont.' }],
    right: [{ source: 'Le pont.' }],
  },
})
