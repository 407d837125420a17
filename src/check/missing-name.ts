import { message } from '../messages.ts'
import { inUnit, type Linked, linkedIn, shown } from './linked.ts'
import type { Check, CheckContext } from './rule.ts'

/**
 * Names of the source that the translation keeps elsewhere in the text, and in this sentence has not, nor a pronoun.
 *
 * Which capitals are names that stay as they are is learned from the edition: *Altman* does, *Londres* does not.
 */
export const missingName: Check = (edition, context) => {
  const links = linkedIn(edition).filter(({ link }) => link.source.length > 0 && link.target.length > 0)
  const names = links.map(linked => namesIn(linked, context))
  const kept = keptNames(links, names)
  return links.flatMap((linked, index) => {
    if (hasPronoun(linked.target.text, context)) return []
    return [...names[index]!]
      .filter(([name]) => kept.has(name) && !linked.around.target.includes(name))
      .map(([actual]) => {
        const place = context.placeInTarget(linked.at, inUnit(linked.target, [0, linked.target.text.length]))
        return message('missing-name', place, { actual }, { unit: linked.unit.id, expected: [shown(actual)] })
      })
  })
}

/** Capitals that are not those of a sentence's start, by their place. */
function namesIn({ unit, source }: Linked, { source: language }: CheckContext): Map<string, number> {
  const starts = new Set(unit.source.sentences.map(([start]) => start - source.start))
  const names = new Map<string, number>()
  for (const found of source.text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{2,}/gu)) {
    const opens = [...starts].some(
      start => start <= found.index && !/[\p{L}\p{N}]/u.test(source.text.slice(Math.max(start, 0), found.index)),
    )
    const afterMark = /[.!?…:«“"—–-][\s\u00A0\u202F]*$/u.test(source.text.slice(0, found.index))
    if (!opens && !afterMark && !language.terms.isWord(found[0].toLowerCase())) names.set(found[0], found.index)
  }
  return names
}

/** At least three sentences have the name, and nine in ten of their translations. */
function keptNames(links: readonly Linked[], names: readonly ReadonlyMap<string, number>[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; kept: number }>()
  for (const [index, linked] of links.entries()) {
    for (const name of names[index]!.keys()) {
      const count = counts.get(name) ?? { all: 0, kept: 0 }
      counts.set(name, { all: count.all + 1, kept: count.kept + Number(linked.target.text.includes(name)) })
    }
  }
  return new Set([...counts].filter(([, { all, kept }]) => all >= 3 && kept >= all * 0.75).map(([name]) => name))
}

const hasPronoun = (text: string, { target }: CheckContext): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(word => target.typography.pronouns.has(word))
