import { type Found, type Piece, type VerbReading, type Verdict, verdict } from '../../../core/language/terms.ts'
import { reflexives } from '../closed.ts'
import type { Inflection } from '../inflection.ts'
import { auxiliaryBefore, cliticsBefore, previous } from './around.ts'
import { constructionOf, hasItsComplement } from './constructions.ts'

const no = verdict('no')

/** Whether one of the things that the verb of a form may be fits here, with the pronoun and auxiliary that belong to it. */
export function judgeVerb(found: Found, pieces: readonly Piece[], inflection: Inflection): Verdict {
  const { form, pieces: own, entry } = found
  const single = own.length === 1 && form.words.length === 1
  for (const reading of form.readings ?? []) {
    const judged = judgeReading({ reading, at: own[reading.at]!, single, pieces, inflection })
    if (judged.fits !== 'yes') continue
    const construction = constructionOf(entry.term)
    if (construction === undefined) return judged
    const all = [...own, ...(judged.also ?? [])].sort((one, other) => one - other)
    return hasItsComplement({ construction, own, all, reading, pieces, inflection }) ? judged : no
  }
  return no
}

interface VerbPlace {
  readonly reading: VerbReading
  readonly at: number
  /** The verb is the whole form. */
  readonly single: boolean
  readonly pieces: readonly Piece[]
  readonly inflection: Inflection
}

function judgeReading(place: VerbPlace): Verdict {
  const { reading, at, single, pieces, inflection } = place
  if (single ? !isReadSo(place) : isReadAsNoun(place)) return no
  const chain = reading.mood === 'participle' ? auxiliariesOf(at, pieces, inflection) : undefined
  const first = chain?.[0] ?? at
  const cluster = cliticsBefore(first, pieces)
  const keys = cluster.map(index => pieces[index]!.key)
  const imperative = pieces[at + 2]
  const hasClitic = (wanted: string): boolean =>
    keys.includes(wanted) || (wanted === 'ne' && keys.includes('n')) || imperative?.key === wanted
  if (!reading.clitics.every(hasClitic)) return no
  if (!single && isImpersonal(reading, cluster, pieces)) return no
  if (reading.pronominal) return judgePronominal({ ...place, chain, first, cluster })
  const wanted = reading.clitics.length === 0 ? [] : cluster.slice(keys.findIndex(key => reading.clitics.includes(key)))
  return verdict('yes', { also: [...wanted, ...(chain ?? [])], why: describe(reading, chain, pieces) })
}

/** Read in its sentence as a form of this verb: *suis* is no *suivre* where it is *être*. */
function isReadSo({ reading, at, pieces, inflection }: VerbPlace): boolean {
  const { word, key } = pieces[at]!
  if (word === undefined) return true
  if (word.pos !== 'VERB' && word.pos !== 'AUX') return false
  return word.lemma === reading.infinitive || !inflection.verbReadings(key).some(each => each.infinitive === word.lemma)
}

/** *la clôture d’un tour de table* is no *clôturer un tour de table*. */
const isReadAsNoun = ({ reading, at, pieces }: VerbPlace): boolean =>
  reading.mood === 'finite' && pieces[at]!.word?.pos === 'NOUN'

function judgePronominal({
  reading,
  at,
  chain,
  first,
  cluster,
  pieces,
  inflection,
}: VerbPlace & {
  readonly chain: readonly number[] | undefined
  readonly first: number
  readonly cluster: readonly number[]
}): Verdict {
  const isBeing = (key: string): boolean => inflection.verbReadings(key).some(({ infinitive }) => infinitive === 'être')
  if (reading.mood === 'participle' && (chain === undefined || !isBeing(pieces[first]!.key))) return no
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
function auxiliariesOf(at: number, pieces: readonly Piece[], inflection: Inflection): number[] | undefined {
  const isAuxiliary = (key: string): boolean =>
    inflection.verbReadings(key).some(({ infinitive }) => infinitive === 'avoir' || infinitive === 'être')
  const last = auxiliaryBefore(at, pieces, isAuxiliary)
  if (last === undefined) return undefined
  if (pieces[last]!.key !== 'été') return [last]
  const first = auxiliaryBefore(last, pieces, isAuxiliary)
  return first === undefined ? [last] : [first, last]
}

/** *il y a lieu de*: nobody has anything; in *la fête y a lieu* the feast has. */
function isImpersonal({ infinitive }: VerbReading, cluster: readonly number[], pieces: readonly Piece[]): boolean {
  if (infinitive !== 'avoir' || cluster.length === 0 || pieces[cluster.at(-1)!]!.key !== 'y') return false
  const verb = cluster.at(-1)! + 1
  const inverted = pieces[verb + 1]?.key === 't' ? pieces[verb + 2] : pieces[verb + 1]
  return previous(cluster[0]!, pieces)?.key === 'il' || (inverted?.after === 'hyphen' && inverted.key === 'il')
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
