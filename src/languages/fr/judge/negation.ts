import type { Found, Piece } from '../../../core/language/terms.ts'
import { clauseSubjects, clitics, negations, subjectsOrObjects, wonderedAt } from '../closed.ts'
import type { Inflection } from '../inflection.ts'
import { followedBy, joins } from './around.ts'

export const isNegation = ({ form: { words } }: Found): boolean =>
  (words[0] === 'ne' || words[0] === 'n') && words.some(word => typeof word !== 'string')

/** *ne … pas … que* restricts nothing, *n’est pas plus grand* is no *ne … plus*; no mark stands inside. */
export function isOneNegation(own: readonly number[], pieces: readonly Piece[], inflection: Inflection): boolean {
  const [first = 0, last = 0] = [own[0], own.at(-1)]
  const between = pieces.slice(first + 1, last)
  const denied = between.some(({ key }) => negations.has(key))
  if (denied || !between.every(joins) || !joins(pieces[last]!)) return false
  return !(/^qu/u.test(pieces[last]!.key) && beginsClause(last, between, pieces, inflection))
}

/** *il ne veut plus que tu partes*, *je ne sais ce que tu veux*, *il ne sait que faire*: *que* begins a clause. */
function beginsClause(
  que: number,
  between: readonly Piece[],
  pieces: readonly Piece[],
  inflection: Inflection,
): boolean {
  const before = between.at(-1)
  if (before?.key === 'ce' && before.after !== 'hyphen') return true
  const after = followedBy(que, pieces)
  if (after === 'il' && followedBy(que + 1, pieces) === 'y') return false
  if (clauseSubjects.has(after)) return true
  if (wonderedAt.has(after)) {
    return between.some(({ key }) => inflection.verbReadings(key).some(({ infinitive }) => infinitive === 'savoir'))
  }
  const persons = subjectsOrObjects.get(after)
  return persons !== undefined && isSubjectOf(persons, que + 1, pieces, inflection)
}

/** *que vous partiez*, but *que vous*. */
function isSubjectOf(person: string, at: number, pieces: readonly Piece[], inflection: Inflection): boolean {
  let verb = at + 1
  while (verb < at + 4 && clitics.has(followedBy(verb - 1, pieces))) verb++
  const next = followedBy(verb - 1, pieces)
  return next !== '' && inflection.verbReadings(next).some(({ persons }) => persons.includes(person))
}
