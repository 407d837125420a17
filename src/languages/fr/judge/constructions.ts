import { keyOf, type Piece, type VerbReading, wordsIn } from '../../../core/language/terms.ts'
import { tableOf } from '../../table.ts'
import { clitics } from '../closed.ts'
import type { Inflection } from '../inflection.ts'
import { cliticsBefore, joins } from './around.ts'

/** A headword that ends in the preposition of its complement: *avoir besoin de*, *se mettre à*. */
export interface Construction {
  readonly preposition: 'de' | 'à' | 'par'
  /** A noun stands between, so that the complement may be left out: *il n’a pas besoin*. */
  readonly hasNoun: boolean
  /** Infinitive and preposition, where there is nothing between: `mettre à`. */
  readonly verb: string
}

export function constructionOf(term: string): Construction | undefined {
  if (!/ (?:de|à|par)$/u.test(term)) return undefined
  const words = wordsIn(term).map(keyOf)
  const last = words.at(-1)
  if (last !== 'de' && last !== 'à' && last !== 'par') return undefined
  const own = words.filter((word, at) => !(clitics.has(word) && at < words.length - 2))
  if (own.length < 2) return undefined
  return { preposition: last, hasNoun: own.length > 2, verb: own.join(' ') }
}

/** Behind these an infinitive stands, and a noun means another thing: *se mettre à rire*, *se mettre à table*. */
const wantInfinitive = new Set([
  'mettre à',
  'commencer à',
  'prendre à',
  'venir de',
  'finir de',
  'finir par',
  'commencer par',
])

interface Place {
  readonly construction: Construction
  /** The pieces that the form covers, and those with pronouns and auxiliaries. */
  readonly own: readonly number[]
  readonly all: readonly number[]
  readonly reading: VerbReading
  readonly pieces: readonly Piece[]
  readonly inflection: Inflection
}

/** Whether what the verb wants stands behind its preposition, or before the verb as *en*, *y* or *dont*. */
export function hasItsComplement(place: Place): boolean {
  const { construction, own, pieces } = place
  const { preposition, hasNoun, verb } = construction
  const stands = forms[preposition].has(pieces[own.at(-1)!]!.key) && own.length > 1
  if (!stands) return hasNoun || isBefore(place)
  if (wantInfinitive.has(verb)) return isInfinitiveBehind(place)
  return verb !== 'passer de' || !isEvent(place)
}

const forms = { de: tableOf('de d du des'), à: tableOf('à au aux'), par: tableOf('par') }

/** *il s’en passe*, *dont il se passe*, *il s’y met*. */
function isBefore({ construction, all, pieces }: Place): boolean {
  const [first = 0] = all
  const before = [...all, ...cliticsBefore(first, pieces)].map(index => pieces[index]!.key)
  if (construction.preposition === 'à') return before.includes('y')
  if (construction.preposition !== 'de') return false
  if (before.includes('en')) return true
  const { sentence } = pieces[first]!
  return pieces
    .slice(Math.max(0, first - 4), first)
    .some(({ key, sentence: own }) => key === 'dont' && own === sentence)
}

function isInfinitiveBehind({ own, pieces, inflection }: Place): boolean {
  for (let at = own.at(-1)! + 1; at < own.at(-1)! + 5; at++) {
    const piece = pieces[at]
    if (piece === undefined || !joins(piece)) return false
    if (inflection.verbReadings(piece.key).some(({ mood }) => mood === 'infinitive') && piece.word?.pos !== 'NOUN')
      return true
    if (!clitics.has(piece.key) && !denials.has(piece.key)) return false
  }
  return false
}

const denials = tableOf('ne pas plus rien jamais tout toujours')

/** *rien ne s’était passé de grave*: what happens, not what one does without. */
function isEvent({ own, all, pieces }: Place): boolean {
  const after = pieces[own.at(-1)! + 1]
  if (after !== undefined && joins(after) && after.word?.pos === 'ADJ' && pieces[own.at(-1)! + 2]?.word?.pos !== 'NOUN')
    return true
  const [first = 0] = [...cliticsBefore(all[0]!, pieces), ...all]
  return happenings.has(pieces[first - 1]?.key ?? '')
}

const happenings = tableOf('rien cela ça ce chose quoi que')
