import type { Edition } from '../../core/model/edition.ts'

/** A text's footnotes: their numbers by label, in the order in which the text refers to them. */
export interface Footnotes {
  /** The number of a footnote, and of this reference to it among all of its language, from 1; nothing for an unknown label. */
  readonly refer: (label: string, language: 'source' | 'target') => { number: number; reference: number } | undefined
  readonly numberOf: (label: string) => number
  readonly references: (label: string) => readonly { language: 'source' | 'target'; reference: number }[]
}

export function footnotesOf(edition: Edition): Footnotes {
  const numbers = new Map<string, number>()
  const known = new Set<string>()
  for (const { within } of edition.units) {
    for (const { kind, label } of within ?? []) if (kind === 'footnote' && label !== undefined) known.add(label)
  }
  for (const { source, target } of known.size === 0 ? [] : edition.units) {
    for (const { kind, label } of [...source.marks, ...(target?.marks ?? [])]) {
      if (kind === 'footnote' && label !== undefined && known.has(label) && !numbers.has(label))
        numbers.set(label, numbers.size + 1)
    }
  }
  for (const label of known) if (!numbers.has(label)) numbers.set(label, numbers.size + 1)

  const given = new Map<string, { language: 'source' | 'target'; reference: number }[]>()
  return {
    numberOf: label => numbers.get(label) ?? 0,
    references: label => given.get(label) ?? [],
    refer: (label, language) => {
      const number = numbers.get(label)
      if (number === undefined) return undefined
      const places = given.get(label) ?? []
      given.set(label, places)
      const reference = places.filter(place => place.language === language).length + 1
      places.push({ language, reference })
      return { number, reference }
    },
  }
}
