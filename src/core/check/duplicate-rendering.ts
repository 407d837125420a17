import { keyOf, piecesOf, type RenderingKnowledge, type Slot } from '../language/terms.ts'
import { message, rule } from '../rules/rule.ts'
import { type GlossaryRule, placeOf } from './glossary-rule.ts'

const declared = rule({
  name: 'duplicate-rendering',
  severity: 'warning',
  summary: 'A rendering that is listed twice, or that another one stands for: inflections and spellings are implied.',
  reason: ({ actual, term, other }: { readonly actual: string; readonly term: string; readonly other: string }) =>
    `Unexpected rendering \`${actual}\` of \`${term}\`, expected \`${other}\` alone, which stands for it too`,
  examples: {
    wrong: [{ glossary: '- { term: puiser, pos: verb, renderings: [dug into, to dig into] }' }],
    right: [{ glossary: '- { term: puiser, pos: verb, renderings: [dig into, draw on] }' }],
  },
})

/** Renderings that a term lists twice, or that another one implies: *dig into* stands for *dug into* as well. */
export const duplicateRendering: GlossaryRule = {
  ...declared,
  over: 'glossary',
  check: ({ terms }, { target }) =>
    terms.flatMap(term => {
      const renderings = term.value.renderings ?? []
      if (renderings.length < 2) return []
      const read = renderings.map(rendering => readRendering(rendering, target))
      return renderings.flatMap((actual, index) => {
        const other = read.findIndex(
          (one, at) => at !== index && implies(one, read[index]!) && (at < index || !implies(read[index]!, one)),
        )
        if (other === -1) return []
        const place = placeOf(term, `renderings.${index}`)
        return [message(declared, place, { actual, term: term.value.term, other: renderings[other]! })]
      })
    }),
}

interface Rendering {
  readonly key: string
  readonly words: readonly string[]
  readonly slots: readonly (Slot | undefined)[]
}

function readRendering(rendering: string, { slotsOf }: RenderingKnowledge): Rendering {
  const key = keyOf(rendering)
    .replace(/[\s-]+/gu, ' ')
    .trim()
  const slots = slotsOf(rendering)
  const words = piecesOf(rendering)
  return { key, slots, words: words.slice(Math.max(0, words.length - slots.length)) }
}

/** Whether the words of one rendering, in the inflections that are implied, are those of another. */
const implies = (one: Rendering, other: Rendering): boolean =>
  one.key === other.key || (isWhole(one) && isWhole(other) && isSpelledBy(other.words, one.slots as readonly Slot[]))

/** Without a gap or a word in brackets, where words and slots differ. */
const isWhole = ({ key, slots }: Rendering): boolean =>
  slots.every(slot => slot !== undefined) && !/[(…]|\.\.\./u.test(key)

const isSpelledBy = (words: readonly string[], slots: readonly Slot[]): boolean =>
  words.length === slots.length && slots.every(({ any }, index) => any.has(words[index]!))
