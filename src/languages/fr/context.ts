import { once } from '../../core/language/remember.ts'
import { type Found, keyOf, type Piece, type VerbReading, type Verdict, verdict } from '../../core/language/terms.ts'
import {
  articlesOrPronouns,
  clauseSubjects,
  clitics,
  contractedArticles,
  determiners,
  gendersOfDeterminers,
  isPause,
  negations,
  numerals,
  objectMarks,
  preposed,
  prepositions,
  pronounsAndNegations,
  reflexives,
  subjects,
  subjectsOrObjects,
  verbMarks,
  wonderedAt,
} from './closed.ts'
import type { Inflection } from './inflection.ts'

const [yes, no, unsure] = [verdict('yes'), verdict('no'), verdict('unsure')]
const participle = verdict('no', { why: 'past participle' })
const otherGender = verdict('no', { why: 'the other gender' })

/** Decides by the words around whether a form is its term, and finds the pronoun and auxiliary that belong to a verb. */
export function frenchJudge(inflection: Inflection): (found: Found, pieces: readonly Piece[]) => Verdict {
  const being = once(() => formsOf('être', inflection))
  const having = once(() => formsOf('avoir', inflection))
  const knowing = once(() => formsOf('savoir', inflection))

  return (found, pieces) => {
    const { entry, form } = found
    if (isNegation(found)) return judgeNegation(found, pieces)
    if (form.readings !== undefined) return judgeVerb(found, pieces)
    if (found.pieces.length > 1)
      return entry.pos === 'noun' && hasAuxiliary(found.pieces[0]!, pieces) ? participle : yes
    if (entry.pos === 'noun' || entry.pos === 'adjective' || entry.pos === undefined) return judgeNoun(found, pieces)
    return yes
  }

  /** In *la loi est entrée en vigueur* there is no *entrée en vigueur*. */
  function hasAuxiliary(at: number, pieces: readonly Piece[]): boolean {
    return auxiliaryBefore(at, pieces) !== undefined && readingsOf(pieces[at]!).some(isParticiple)
  }

  function judgeVerb({ form, pieces: own }: Found, pieces: readonly Piece[]): Verdict {
    let best = no
    for (const reading of form.readings ?? []) {
      const judged = judgeReading(reading, own[reading.at]!, own.length === 1, pieces)
      if (judged.fits === 'yes') return judged
      if (judged.fits === 'unsure') best = judged
    }
    return best
  }

  function judgeReading(reading: VerbReading, at: number, single: boolean, pieces: readonly Piece[]): Verdict {
    const chain = reading.mood === 'participle' ? auxiliaryOf(at, pieces) : undefined
    const first = chain?.[0] ?? at
    const cluster = cliticsBefore(first, pieces)
    const keys = cluster.map(index => pieces[index]!.key)
    const imperative = pieces[at + 2]
    const hasClitic = (wanted: string): boolean =>
      keys.includes(wanted) || (wanted === 'ne' && keys.includes('n')) || imperative?.key === wanted
    if (!reading.clitics.every(hasClitic)) return no
    if (!single && isImpersonal(reading, cluster, pieces)) return no
    if (reading.pronominal) return judgePronominal(reading, { at, chain, first, cluster }, pieces)
    const wanted =
      reading.clitics.length === 0 ? [] : cluster.slice(keys.findIndex(key => reading.clitics.includes(key)))
    const also = [...wanted, ...(chain ?? [])]
    if (single && !isVerbHere(reading, at, chain, cluster, pieces)) return no
    return verdict('yes', { also, why: describe(reading, chain, pieces) })
  }

  function judgePronominal(
    reading: VerbReading,
    { at, chain, first, cluster }: { at: number; chain: number[] | undefined; first: number; cluster: number[] },
    pieces: readonly Piece[],
  ): Verdict {
    if (reading.mood === 'participle' && (chain === undefined || !being().has(pieces[first]!.key))) return no
    const imperative = reading.mood === 'finite' ? pronounBehind(at, pieces) : []
    if (imperative.length > 0) return verdict('yes', { also: imperative, why: `imperative of ${reading.infinitive}` })
    const finite =
      chain === undefined ? reading : inflection.verbReadings(pieces[first]!.key).find(({ mood }) => mood === 'finite')
    const persons = finite?.mood === 'finite' ? finite.persons : []
    const pronoun = cluster.findLast(index => isReflexive(index, persons, pieces))
    if (pronoun === undefined) return no
    const between = cluster.filter(index => index >= pronoun)
    return verdict('yes', { also: [...between, ...(chain ?? [])], why: describe(reading, chain, pieces) })
  }

  /** Auxiliary and *été* before a participle, adverbs between left out. */
  function auxiliaryOf(at: number, pieces: readonly Piece[]): number[] | undefined {
    const last = auxiliaryBefore(at, pieces)
    if (last === undefined) return undefined
    if (pieces[last]!.key !== 'été') return [last]
    const first = auxiliaryBefore(last, pieces)
    return first === undefined ? [last] : [first, last]
  }

  function auxiliaryBefore(at: number, pieces: readonly Piece[]): number | undefined {
    for (let index = at - 1; index >= 0 && index >= at - 5; index--) {
      if (!joins(pieces[index + 1]!)) return undefined
      const { key } = pieces[index]!
      if (having().has(key) || being().has(key)) return index
      if (!isPause(key)) return undefined
    }
    return undefined
  }

  /** Whether a form that may be a noun too is a verb here. */
  function isVerbHere(
    { mood }: VerbReading,
    at: number,
    chain: readonly number[] | undefined,
    cluster: readonly number[],
    pieces: readonly Piece[],
  ): boolean {
    if (chain !== undefined || marksVerbHere(mood, at, cluster, pieces)) return true
    const { key, raw } = pieces[at]!
    return !inflection.isNominal(key) && !inflection.isNominal(raw.toLowerCase())
  }

  /** Whether the words before it say that it is a verb. */
  function marksVerbHere(
    mood: VerbReading['mood'],
    at: number,
    cluster: readonly number[],
    pieces: readonly Piece[],
  ): boolean {
    const before = previous(at, pieces)
    if (before === undefined) return mood !== 'participle'
    if (verbMarks.has(before.key)) return true
    if (cluster.length > 0 && articlesOrPronouns.has(before.key)) return marksVerb(previous(at - 1, pieces))
    if (determiners.has(before.key)) return false
    if (mood === 'infinitive') return true
    if (prepositions.has(before.key)) return false
    return !isAttribute(at - 1, pieces) || (!preposed.has(before.key) && hasObject(at, pieces))
  }

  /** Whether a noun's form that may be a verb too is a noun here. */
  function judgeNoun({ entry, pieces: own }: Found, pieces: readonly Piece[]): Verdict {
    const at = own[0] as number
    const { key } = pieces[at]!
    if (pronounsAndNegations.has(key)) return isNounAfterAll(at, pieces) ? yes : no
    if (isOtherGender(at, entry, pieces)) return otherGender
    const auxiliary = auxiliaryBefore(at, pieces)
    const asParticiple = auxiliary !== undefined && (entry.pos !== 'adjective' || having().has(pieces[auxiliary]!.key))
    if (!asParticiple && marksNounHere(at, pieces)) return yes
    const readings = readingsOf(pieces[at]!)
    if (asParticiple && readings.some(isParticiple)) return participle
    if (readings.some(isThirdPerson)) return judgeThirdPerson(at, entry, pieces)
    return readings.some(isConjugated) && isAfterVerbMark(at, pieces) ? no : yes
  }

  /** *un pas*, *à pas de loup*, *pas à pas*, *vingt pas*, *une personne*, *en personne*, *une si bonne personne*. */
  function isNounAfterAll(at: number, pieces: readonly Piece[]): boolean {
    const before = previous(at, pieces)
    const isPronoun = pieces[at]!.key === 'personne'
    if (!isPronoun && followedBy(at, pieces) === 'à' && followedBy(at + 1, pieces) === pieces[at]!.key) return true
    if (before === undefined) return false
    const { key, after } = before
    // n’est-ce pas, n’en pas finir
    if (after === 'hyphen' || (key === 'en' && /^ne?$/u.test(previous(at - 1, pieces)?.key ?? ''))) return false
    if (prepositions.has(key) && !contractedArticles.has(key)) return !isPronoun || key === 'en'
    return determiners.has(key) || preposed.has(key) || isNumber(key) || isAttribute(at - 1, pieces)
  }

  function readingsOf({ key, raw }: Piece): ReturnType<Inflection['verbReadings']> {
    const readings = inflection.verbReadings(key)
    const lower = raw.toLowerCase()
    return lower === key ? readings : [...readings, ...inflection.verbReadings(lower)]
  }

  /** *la charge*, *il charge*, *il la charge*: whether a noun or adjective is none but a verb. */
  function judgeThirdPerson(at: number, { pos, gender }: Found['entry'], pieces: readonly Piece[]): Verdict {
    const before = previous(at, pieces)
    const objectFollows = hasObject(at, pieces) || followedBy(at, pieces) === 'des'
    if (before === undefined) return objectFollows || followedBy(at, pieces) === 'à' ? unsure : yes
    if (verbMarks.has(before.key)) return no
    if (marksNounHere(at, pieces)) return yes
    if (articlesOrPronouns.has(before.key)) return no
    if (isAttribute(at - 1, pieces)) return judgeAfterAttribute(at, { pos, gender }, pieces)
    if (pos === 'adjective') return objectFollows ? unsure : yes
    if (objectFollows) return no
    return inflection.isAdjective(before.key) ? yes : unsure
  }

  /** *une lourde charge*, *le client charge sa voiture*: many a noun has a feminine as adjectives have. */
  function judgeAfterAttribute(at: number, { pos, gender }: Found['entry'], pieces: readonly Piece[]): Verdict {
    if (preposed.has(pieces[at - 1]!.key)) return yes
    if (pos === 'adjective' || !hasObject(at, pieces)) return yes
    return disagrees(gender, pieces[at - 2]) || !articlesOrPronouns.has(followedBy(at, pieces)) ? no : unsure
  }

  /** *ne … pas … que* restricts nothing, *n’est pas plus grand* is no *ne … plus*; no mark stands inside. */
  function judgeNegation({ pieces: own }: Found, pieces: readonly Piece[]): Verdict {
    const [first = 0, last = 0] = [own[0], own.at(-1)]
    const between = pieces.slice(first + 1, last)
    const denied = between.some(({ key }) => negations.has(key))
    if (denied || !between.every(joins) || !joins(pieces[last]!)) return no
    return /^qu/u.test(pieces[last]!.key) && beginsClause(last, between, pieces) ? no : yes
  }

  /** *il ne veut plus que tu partes*, *je ne sais ce que tu veux*, *il ne sait que faire*: *que* begins a clause. */
  function beginsClause(que: number, between: readonly Piece[], pieces: readonly Piece[]): boolean {
    const before = between.at(-1)
    if (before?.key === 'ce' && before.after !== 'hyphen') return true
    const after = followedBy(que, pieces)
    if (after === 'il' && followedBy(que + 1, pieces) === 'y') return false
    if (clauseSubjects.has(after)) return true
    if (wonderedAt.has(after)) return between.some(({ key }) => knowing().has(key))
    const persons = subjectsOrObjects.get(after)
    return persons !== undefined && isSubjectOf(persons, que + 1, pieces)
  }

  /** *que vous partiez*, but *que vous*. */
  function isSubjectOf(person: string, at: number, pieces: readonly Piece[]): boolean {
    let verb = at + 1
    while (verb < at + 4 && clitics.has(followedBy(verb - 1, pieces))) verb++
    const next = followedBy(verb - 1, pieces)
    return next !== '' && inflection.verbReadings(next).some(({ persons }) => persons.includes(person))
  }

  /** An adjective with a determiner or preposition before it: a noun follows. */
  function isAttribute(at: number, pieces: readonly Piece[]): boolean {
    const before = previous(at, pieces)
    if (before === undefined || !(determiners.has(before.key) || prepositions.has(before.key))) return false
    const { key } = pieces[at]!
    return preposed.has(key) || inflection.isAdjective(key)
  }
}

/** *past participle of effriter, with est*, *finite form of effriter, 3rd person*. */
function describe(
  { mood, persons, infinitive }: VerbReading,
  chain: readonly number[] | undefined,
  pieces: readonly Piece[],
): string {
  const verb = `${moods[mood]} of ${infinitive}`
  if (chain !== undefined) return `${verb}, with ${chain.map(index => pieces[index]!.key).join(' ')}`
  return persons.length === 0 ? verb : `${verb}, ${persons.map(each => personNames[each]).join(' or ')}`
}

const moods = {
  infinitive: 'infinitive',
  gerund: 'present participle',
  participle: 'past participle',
  finite: 'finite form',
}

const personNames: Readonly<Record<string, string>> = {
  '1s': '1st person singular',
  '2s': '2nd person singular',
  '3': '3rd person',
  '1p': '1st person plural',
  '2p': '2nd person plural',
}

const marksVerb = (piece: Piece | undefined): boolean =>
  piece !== undefined && (subjects.has(piece.key) || /^(?:ne?|nous|vous|me?|te?|se?)$/u.test(piece.key))

/** Whether the word before it alone says that it is a noun or adjective. */
function marksNounHere(at: number, pieces: readonly Piece[]): boolean {
  const before = previous(at, pieces)
  if (before === undefined || verbMarks.has(before.key)) return false
  if (articlesOrPronouns.has(before.key)) return !marksVerb(previous(at - 1, pieces))
  return determiners.has(before.key) || prepositions.has(before.key)
}

/** Whether the determiner of a noun, before it or before its adjective, has the other gender: *le tour*, *la tour*. */
function isOtherGender(at: number, { pos, gender }: Found['entry'], pieces: readonly Piece[]): boolean {
  if (pos !== 'noun' || gender === undefined) return false
  const before = previous(at, pieces)
  return disagrees(gender, before !== undefined && preposed.has(before.key) ? previous(at - 1, pieces) : before)
}

function disagrees(gender: Found['entry']['gender'], determiner: Piece | undefined): boolean {
  if (determiner === undefined || gender === undefined || gender === 'mf') return false
  const own = gendersOfDeterminers.get(determiner.key)
  return own !== undefined && own !== gender
}

/** Whether an object begins behind a verb; *des* may as well be *de* and *les*: *une forte demande des ménages*. */
function hasObject(at: number, pieces: readonly Piece[]): boolean {
  const after = followedBy(at, pieces)
  return after !== 'des' && objectMarks.has(after)
}

/** The next word, where no mark stands between; else empty. */
function followedBy(at: number, pieces: readonly Piece[]): string {
  const after = pieces[at + 1]
  return after !== undefined && joins(after) ? after.key : ''
}

function isAfterVerbMark(at: number, pieces: readonly Piece[]): boolean {
  const before = previous(at, pieces)
  return before !== undefined && verbMarks.has(before.key)
}

/** *il y a lieu de*: nobody has anything; in *la fête y a lieu* the feast has. */
function isImpersonal({ infinitive }: VerbReading, cluster: readonly number[], pieces: readonly Piece[]): boolean {
  if (infinitive !== 'avoir' || cluster.length === 0 || pieces[cluster.at(-1)!]!.key !== 'y') return false
  const verb = cluster.at(-1)! + 1
  const inverted = pieces[verb + 1]?.key === 't' ? pieces[verb + 2] : pieces[verb + 1]
  return previous(cluster[0]!, pieces)?.key === 'il' || (inverted?.after === 'hyphen' && inverted.key === 'il')
}

const isNumber = (key: string): boolean => numerals.has(key) || /^\d+$|ième$/u.test(key)

const isParticiple = ({ mood }: Pick<VerbReading, 'mood'>): boolean => mood === 'participle'
const isConjugated = ({ mood }: Pick<VerbReading, 'mood'>): boolean => mood === 'finite'
const isThirdPerson = ({ persons }: { persons: readonly string[] }): boolean => persons.includes('3')

const formsOf = (verb: string, inflection: Inflection): ReadonlySet<string> =>
  new Set(inflection.verbal(verb).map(({ form }) => keyOf(form)))

const joins = (piece: Piece): boolean =>
  piece.after === 'space' || piece.after === 'apostrophe' || piece.after === 'hyphen'

/** The piece before, where no mark stands between. */
function previous(at: number, pieces: readonly Piece[]): Piece | undefined {
  const piece = pieces[at]
  return piece !== undefined && at > 0 && joins(piece) ? pieces[at - 1] : undefined
}

/** Pronouns and *ne* right before a verb, in text order. */
function cliticsBefore(at: number, pieces: readonly Piece[]): number[] {
  const found: number[] = []
  for (let index = at; index > 0 && found.length < 4; index--) {
    const before = previous(index, pieces)
    if (before === undefined || !clitics.has(before.key)) break
    found.unshift(index - 1)
  }
  return found
}

/** *nous* and *vous* are subjects unless they stand twice or their verb has no person. */
function isReflexive(index: number, persons: readonly string[], pieces: readonly Piece[]): boolean {
  const { key } = pieces[index]!
  const own = reflexives.get(key)
  if (own === undefined) return false
  if (persons.length > 0 && !own.some(person => persons.includes(person))) return false
  if (persons.length === 0 || (key !== 'nous' && key !== 'vous')) return true
  return [1, 2, 3].some(distance => pieces[index - distance]?.key === key)
}

/** *-toi*, *-nous*, *-vous*, *-t’en*: the pronoun of an imperative. */
function pronounBehind(at: number, pieces: readonly Piece[]): number[] {
  const [pronoun, clitic] = [pieces[at + 1], pieces[at + 2]]
  if (pronoun?.after !== 'hyphen') return []
  const behind = clitic !== undefined && clitic.after !== 'space' && /^(?:en|y)$/u.test(clitic.key) ? [at + 2] : []
  if (/^(?:toi|nous|vous)$/u.test(pronoun.key)) return [at + 1, ...behind]
  return /^[tm]$/u.test(pronoun.key) && clitic?.after === 'apostrophe' ? [at + 1, ...behind] : []
}

const isNegation = ({ form: { words } }: Found): boolean =>
  (words[0] === 'ne' || words[0] === 'n') && words.some(word => typeof word !== 'string')
