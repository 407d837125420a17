import type { partsOfSpeech } from '../core/model/annotation.ts'

export type PartOfSpeech = (typeof partsOfSpeech)[number]
export type Gender = 'm' | 'f' | 'mf'

/** How dictionaries shorten classes, in both languages: `n.m.`, `adj.`, `verbe`. */
const classes: readonly (readonly [RegExp, PartOfSpeech])[] = [
  [/^(?:n|noun|nom|subst|s)(?:\W|$|m|f)/i, 'noun'],
  [/^(?:v|verb|verbe|vt|vi|vpr)(?:\W|$)/i, 'verb'],
  [/^(?:adj|adjective|adjectif)(?:\W|$)/i, 'adjective'],
  [/^(?:adv|adverb|adverbe)(?:\W|$)/i, 'adverb'],
  [/^(?:loc|phr|expr|expression|locution|phrase)/i, 'expression'],
  [/^(?:acronym|acronyme|sigle)/i, 'acronym'],
  [/^(?:name|proper|nom propre)/i, 'name'],
]

/** The part of speech that a dictionary or a list names so. */
export const partOfSpeechNamed = (label: string): PartOfSpeech | undefined =>
  /^nom propre/i.test(label) ? 'name' : classes.find(([pattern]) => pattern.test(label.trim()))?.[1]

/** The gender in a label: `n.m.`, `f.`, `masculin`. */
export function genderNamed(label: string): Gender | undefined {
  const letters = new Set(
    [...label.matchAll(/(?:^|[^\p{L}]|n)(m|f)(?:$|[^\p{L}]|asc|ém|em)/giu)].map(([, letter]) => letter!.toLowerCase()),
  )
  if (letters.size === 2) return 'mf'
  const [only] = letters
  return only as Gender | undefined
}
