import { capitalRuns, isWhite } from '../language/characters.ts'
import { remember } from '../language/remember.ts'
import { message, rule } from '../rules/rule.ts'
import { around, inUnit, type Linked, linkedIn, opensSentence, shown } from './linked.ts'
import type { CheckContext, TextRule } from './rule.ts'

const declared = rule({
  name: 'missing-name',
  severity: 'warning',
  summary:
    'A name of the source that the translation of its sentence does not have, nor a pronoun that may stand for it.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Missing name \`${actual}\` in the translation, expected it in the linked sentence`,
  examples: {
    wrong: [
      {
        source:
          'Le chien de Nadella court.\n\nLe chat de Nadella dort.\n\nLa vache de Nadella mange.\n\nLe cheval de Nadella boit.',
        target:
          'The dog of Nadella runs.\n\nThe cat of Nadella sleeps.\n\nThe cow of Nadella eats.\n\nThe horse drinks.',
      },
    ],
    right: [
      {
        source:
          'Le chien de Nadella court.\n\nLe chat de Nadella dort.\n\nLa vache de Nadella mange.\n\nLe cheval de Nadella boit.',
        target:
          'The dog of Nadella runs.\n\nThe cat of Nadella sleeps.\n\nThe cow of Nadella eats.\n\nThe horse of Nadella drinks.',
      },
    ],
  },
})

/**
 * Names of the source that the translation keeps elsewhere in the text, and in this sentence has not, nor a pronoun.
 *
 * Which capitals are names that stay as they are is learned from the edition: *Altman* does, *Londres* does not.
 */
export const missingName: TextRule = {
  ...declared,
  check: (edition, context) => {
    const links = linkedIn(edition).filter(({ link }) => link.source.length > 0 && link.target.length > 0)
    const names = links.map(linked => namesIn(linked, context))
    const kept = keptNames(links, names)
    return links.flatMap((linked, index) => {
      const missing = [...names[index]!].filter(name => kept.has(name) && !linked.target.text.includes(name))
      if (missing.length === 0 || hasPronoun(linked.target.text, context)) return []
      const near = around(linked, 'target')
      return missing
        .filter(name => !near.includes(name))
        .map(actual => {
          const place = context.placeInTarget(linked.at, inUnit(linked.target, [0, linked.target.text.length]))
          return message(declared, place, { actual }, { unit: linked.unit.id, expected: [shown(actual)] })
        })
    })
  },
}

/** Fewest letters of a name. */
const shortest = 3

/** Capitals that are not those of a sentence's start. */
function namesIn(linked: Linked, { source: { terms } }: CheckContext): ReadonlySet<string> {
  const { text } = linked.source
  const names = new Set<string>()
  const words = capitalRuns(text)
  for (let index = 0; index < words.length; index += 2) {
    const at = words[index]!
    const end = words[index + 1]!
    if (end - at < shortest || opensSentence(linked, 'source', at) || followsMark(text, at)) continue
    const name = text.slice(at, end)
    if (!terms.isWord(name.toLowerCase())) names.add(name)
  }
  return names
}

const openingMarks = new Set('.!?…:«“"—–-')

function followsMark(text: string, at: number): boolean {
  let last = at - 1
  while (isWhite(text, last)) last--
  return openingMarks.has(text.charAt(last))
}

/** At least three sentences have the name, and three in four of their translations. */
function keptNames(links: readonly Linked[], names: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; kept: number }>()
  links.forEach(({ target }, index) => {
    for (const name of names[index]!) {
      const count = remember(counts, name, () => ({ all: 0, kept: 0 }))
      count.all++
      if (target.text.includes(name)) count.kept++
    }
  })
  return new Set([...counts].filter(([, { all, kept }]) => all >= 3 && kept >= all * 0.75).map(([name]) => name))
}

const hasPronoun = (text: string, { target }: CheckContext): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(word => target.typography.pronouns.has(word))
