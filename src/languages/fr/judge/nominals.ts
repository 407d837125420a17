import { type Found, type Piece, type Verdict, verdict } from '../../../core/language/terms.ts'
import type { Upos } from '../../../core/model/word.ts'
import {
  contractedArticles,
  determiners,
  gendersOfDeterminers,
  numerals,
  preposed,
  prepositions,
  pronounsAndNegations,
} from '../closed.ts'
import type { Inflection } from '../inflection.ts'
import { auxiliaryBefore, followedBy, previous } from './around.ts'

/** A place where a noun, an adjective or a word of no told class may stand. */
export interface NominalPlace {
  readonly entry: Found['entry']
  readonly at: number
  readonly pieces: readonly Piece[]
  readonly inflection: Inflection
}

/** Why a word is not its term here; undefined where the rule says nothing. */
type Rule = (place: NominalPlace) => string | undefined

/** In this order; the first that speaks decides. */
const rules: readonly Rule[] = [otherShortForm, negationOrPronoun, otherGender, otherLemma, otherClass]

export function judgeNominal(place: NominalPlace): Verdict {
  for (const rule of rules) {
    const why = rule(place)
    if (why !== undefined) return rule === otherClass && mayBeRead(place) ? loosely : verdict('no', { why })
  }
  return isOwnLemma(place) ? yes : loosely
}

/** *droite* is a form of *droit* where nobody has listed *droite*. */
function isOwnLemma({ entry, at, pieces }: NominalPlace): boolean {
  const { word } = pieces[at]!
  return word === undefined || word.pos !== 'NOUN' || word.lemma === entry.term
}

const yes = verdict('yes')
const loosely = verdict('yes', { loose: true })

/** *M. Dupont* is a *monsieur*, *m’* and *5 m* are none. */
function otherShortForm({ entry, at, pieces }: NominalPlace): string | undefined {
  const { word, key, raw } = pieces[at]!
  const isOne = /^\p{Lu}/u.test(raw) && word?.lemma === entry.term
  return !isOne && key !== entry.term && /^(?:mm?|mr|mmes?|mlles?|dr|pr|me)$/u.test(key)
    ? 'another short form'
    : undefined
}

/** *il ne vient pas*, *personne ne vient*. */
function negationOrPronoun({ at, pieces, inflection }: NominalPlace): string | undefined {
  const { key } = pieces[at]!
  if (!pronounsAndNegations.has(key) || isNounAfterAll(at, pieces, inflection)) return undefined
  return 'a negation or a pronoun'
}

/** *un pas*, *à pas de loup*, *pas à pas*, *vingt pas*, *une personne*, *en personne*, *une si bonne personne*. */
function isNounAfterAll(at: number, pieces: readonly Piece[], inflection: Inflection): boolean {
  const before = previous(at, pieces)
  const isPronoun = pieces[at]!.key === 'personne'
  if (!isPronoun && followedBy(at, pieces) === 'à' && followedBy(at + 1, pieces) === pieces[at]!.key) return true
  if (before === undefined) return false
  const { key, after } = before
  // n’est-ce pas, n’en pas finir
  if (after === 'hyphen' || (key === 'en' && /^ne?$/u.test(previous(at - 1, pieces)?.key ?? ''))) return false
  if (prepositions.has(key) && !contractedArticles.has(key)) return !isPronoun || key === 'en'
  return determiners.has(key) || preposed.has(key) || isNumber(key) || isAttribute(at - 1, pieces, inflection)
}

const isNumber = (key: string): boolean => numerals.has(key) || /^\d+$|ième$/u.test(key)

/** An adjective with a determiner or preposition before it: a noun follows. */
function isAttribute(at: number, pieces: readonly Piece[], inflection: Inflection): boolean {
  const before = previous(at, pieces)
  if (before === undefined || !(determiners.has(before.key) || prepositions.has(before.key))) return false
  const { key } = pieces[at]!
  return preposed.has(key) || inflection.isAdjective(key)
}

/** *le tour*, *la tour*: the determiner of a noun, before it or before its adjective. */
function otherGender({ entry: { pos, gender }, at, pieces }: NominalPlace): string | undefined {
  if (pos !== 'noun' || gender === undefined || gender === 'mf') return undefined
  const before = previous(at, pieces)
  const first = before !== undefined && preposed.has(before.key) ? at - 1 : at
  const determiner = previous(first, pieces)
  const own = determiner && genderOf(determiner, pieces[first]!)
  return own !== undefined && own !== gender ? 'the other gender' : undefined
}

/** *son tour*: before a consonant *mon*, *ton*, *son* are masculine. */
function genderOf({ key }: Piece, after: Piece): 'm' | 'f' | undefined {
  return /^[mts]on$/u.test(key) && /^[bcdfgjklmnpqrstvwxz]/u.test(after.key) ? 'm' : gendersOfDeterminers.get(key)
}

/** Read in its sentence as a word of a class that the term has not. */
function otherClass({ entry, at, pieces }: NominalPlace): string | undefined {
  const { word, key } = pieces[at]!
  if (word === undefined || pronounsAndNegations.has(key)) return undefined
  return (classes[entry.pos ?? 'any'] ?? classes.any!).has(word.pos) ? undefined : names[word.pos]
}

const classes: Readonly<Record<string, ReadonlySet<Upos>>> = {
  noun: new Set<Upos>(['NOUN', 'PROPN', 'X', 'SYM', 'NUM']),
  adjective: new Set<Upos>(['ADJ']),
  any: new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'ADV', 'X', 'INTJ', 'NUM', 'SYM']),
}

/** Where the words around allow what was read otherwise; another term that was read so is preferred. */
function mayBeRead(place: NominalPlace): boolean {
  const { entry, at, pieces } = place
  const read = pieces[at]!.word?.pos
  if (entry.pos === 'adjective') {
    if (read === 'VERB' && isBareParticiple(place)) return true
    if (read === 'VERB' || read === 'ADV') return isBesideNoun(at, pieces) && isLast(at, pieces)
    if (read === 'NOUN' && isOtherThing(place)) return false
    if (read === 'NOUN' && isBareParticiple(place) && !determiners.has(previous(at, pieces)?.key ?? '')) return true
    return read === 'NOUN' && (isBesideNoun(at, pieces) || isBeforeNoun(at, pieces) || isBehindVerb(at, pieces))
  }
  return entry.pos === 'noun' && (read === 'ADJ' || read === 'VERB') && isHeadOfPhrase(place)
}

/** *sans issue*: a common noun of its own. */
const isOtherThing = ({ entry, at, pieces }: NominalPlace): boolean =>
  pieces[at]!.word!.lemma !== entry.term && pieces[at]!.word!.lemma === 'issue'

/** *des serveurs truffés*, *elle est essoufflée*: without *avoir* a participle is as good as an adjective. */
function isBareParticiple({ at, pieces, inflection }: NominalPlace): boolean {
  const isParticiple = inflection.verbReadings(pieces[at]!.key).some(({ mood }) => mood === 'participle')
  const isHaving = (key: string): boolean =>
    key === 'été' || inflection.verbReadings(key).some(({ infinitive }) => infinitive === 'avoir')
  return isParticiple && auxiliaryBefore(at, pieces, isHaving) === undefined
}

/** *les États membres*, *un liquide extracellulaire*. */
function isBesideNoun(at: number, pieces: readonly Piece[]): boolean {
  const before = previous(at, pieces)
  const pos = before?.word?.pos
  return pos === 'NOUN' || pos === 'PROPN'
}

/** *une main ferme*: nothing more is said. */
const isLast = (at: number, pieces: readonly Piece[]): boolean => pieces[at + 1]?.sentence !== pieces[at]!.sentence

/** *rendre aveugle*. */
const isBehindVerb = (at: number, pieces: readonly Piece[]): boolean => {
  const pos = previous(at, pieces)?.word?.pos
  return pos === 'VERB' || pos === 'AUX'
}

/** *les nouvelles opportunités*. */
function isBeforeNoun(at: number, pieces: readonly Piece[]): boolean {
  const after = pieces[at + 1]
  return preposed.has(pieces[at]!.key) && after?.after === 'space' && after.word?.pos === 'NOUN'
}

/** *les internés et les victimes*: a determiner before, no noun behind. */
function isHeadOfPhrase({ at, pieces, inflection }: NominalPlace): boolean {
  const before = previous(at, pieces)
  if (before?.word === undefined || !determiners.has(before.key) || before.word.pos === 'PRON') return false
  const after = pieces[at + 1]
  if (after?.after === 'space' && (after.word?.pos === 'NOUN' || after.word?.pos === 'PROPN')) return false
  return inflection.isNominal(pieces[at]!.key)
}

/** *les fils* are no *fil*: the plural of one is another. */
function otherLemma({ entry, at, pieces }: NominalPlace): string | undefined {
  const { word, key } = pieces[at]!
  if (word === undefined || word.pos !== 'NOUN' || entry.pos !== 'noun') return undefined
  return word.lemma !== entry.term && word.lemma === key && key === `${entry.term}s` ? `of ${word.lemma}` : undefined
}

const names: Readonly<Record<Upos, string>> = {
  ADJ: 'an adjective here',
  ADP: 'a preposition here',
  ADV: 'an adverb here',
  AUX: 'an auxiliary here',
  CCONJ: 'a conjunction here',
  DET: 'a determiner here',
  INTJ: 'an interjection here',
  NOUN: 'a noun here',
  NUM: 'a number here',
  PRON: 'a pronoun here',
  PROPN: 'a name here',
  SCONJ: 'a conjunction here',
  SYM: 'a sign here',
  VERB: 'a verb here',
  X: 'a foreign word here',
}
