import { remember } from '../../../core/language/remember.ts'
import { locutions } from '../../fr-en/lexicon-locutions.ts'
import { tableOf } from '../../table.ts'
import type { Draft } from './draft.ts'

/** A verb of several words: *avoir besoin*, *en avoir marre*, *se rendre compte*, *il y va de*. */
export interface Locution {
  readonly headword: string
  readonly isReflexive: boolean
  /** Pronouns that stand before the verb, `ne` among them; what is reflexive is not. */
  readonly before: readonly string[]
  /** What stands behind it. */
  readonly words: readonly string[]
}

/** By the verb’s infinitive; what has more pronouns and words comes first. */
export function verbLocutions(): ReadonlyMap<string, readonly Locution[]> {
  const found = new Map<string, Locution[]>()
  for (const line of locutions.split('\n')) {
    const headword = line.slice(0, line.indexOf('\t'))
    const all = headword.match(/[^\s']+'?/gu)!
    const verb = all.findIndex(word => !pronouns.has(word))
    const words = all.slice(verb + 1)
    if (words.length === 0) continue
    const before = all.slice(0, verb)
    remember(found, infinitives.get(all[verb]!) ?? all[verb]!, (): Locution[] => []).push({
      headword: headword.replaceAll("'", '’'),
      isReflexive: before.some(isReflexivePronoun),
      before: before.filter(word => !isReflexivePronoun(word)),
      words,
    })
  }
  for (const each of found.values()) each.sort((one, other) => lengthOf(other) - lengthOf(one))
  return found
}

const lengthOf = ({ before, isReflexive, words }: Locution): number =>
  before.length + Number(isReflexive) + words.length

const pronouns = tableOf("se s' en y l' n' il")
const isReflexivePronoun = (word: string): boolean => word === 'se' || word === "s'"

/** Of headwords in the third person. */
const infinitives: ReadonlyMap<string, string> = new Map([
  ['a', 'avoir'],
  ['fait', 'faire'],
  ['va', 'aller'],
])

/** Joins a verb with the words that make one idea with it: *il n’a plus peur*, *elle en a eu marre*, *fait-il mine de*. */
export function joinLocution(
  at: number,
  drafts: readonly Draft[],
  byVerb: ReadonlyMap<string, readonly Locution[]>,
): void {
  const { word, index } = drafts[at]!
  const known = byVerb.get(word.lemma)
  if (known === undefined || (word.group !== undefined && word.group !== index)) return
  for (const locution of known) {
    if (!isOpenTo(word.headword, locution)) continue
    const [before, behind] = [pronounsBefore(at, drafts, locution.before), wordsBehind(at, drafts, locution.words)]
    if (before === undefined || behind === undefined) continue
    word.headword = headwordOf(word.headword, locution)
    word.group = index
    for (const member of [...before, ...behind]) join(member, index)
    if (behind.length === 1) nameNoun(behind[0]!)
    return
  }
}

/** *il y a* may be *il y a lieu*; *se faire* is *se faire jour* first, and *se faire plaisir* of *faire plaisir*. */
function isOpenTo(headword: string | undefined, { headword: own, isReflexive }: Locution): boolean {
  if (headword === undefined || headword === 'faire + infinitif') return !isReflexive
  return isPronominal(headword) || own.startsWith(headword)
}

const isPronominal = (headword: string): boolean => /^s(?:e |’)/u.test(headword)

/** *se faire plaisir*, of *faire plaisir*. */
const headwordOf = (headword: string | undefined, { headword: own, isReflexive, words }: Locution): string =>
  headword !== undefined && isPronominal(headword) && !isReflexive
    ? `${headword} ${words.join(' ').replaceAll("' ", '’')}`
    : own

/** Those of the verb and its auxiliaries; none where one lacks. */
function pronounsBefore(at: number, drafts: readonly Draft[], wanted: readonly string[]): Draft[] | undefined {
  const left = new Set(wanted)
  const found: Draft[] = []
  for (let before = at - 1; left.size > 0 && before >= 0 && before > at - farthestPronoun; before--) {
    const draft = drafts[before]!
    if (drafts[before + 1]!.afterMark) return undefined
    const name = draft.key === 'ne' ? "n'" : draft.key === "y'" ? 'y' : draft.key
    if (left.delete(name)) found.push(draft)
    else if (!/^(?:PRON|ADV|AUX)/u.test(draft.tag)) return undefined
  }
  return left.size === 0 ? found : undefined
}

const farthestPronoun = 8

/** Adverbs, *-je* and *-moi* may stand before them; none where they do not stand there. */
function wordsBehind(at: number, drafts: readonly Draft[], wanted: readonly string[]): Draft[] | undefined {
  let first = at + 1
  while (first < at + farthestWord && isBetween(drafts[first], wanted[0]!)) first++
  const found = drafts.slice(first, first + wanted.length)
  const isWritten =
    found.length === wanted.length &&
    wanted.every((each, offset) => isWord(each, found[offset]!, offset === wanted.length - 1))
  if (!isWritten || !isFree(found, drafts)) return undefined
  // *il a beau crier*; but *il a beau visage*.
  if (wanted[0] === 'beau' && drafts[first + 1]?.tag !== 'VERB.i') return undefined
  // *tiens bon*; but *il tient bon compte*.
  return wanted[0] === 'bon' && drafts[first + 1]?.tag === 'NOUN' ? undefined : found
}

const farthestWord = 5

const isBetween = (draft: Draft | undefined, wanted: string): boolean =>
  draft !== undefined &&
  !draft.afterMark &&
  draft.word.group === undefined &&
  draft.key !== wanted &&
  (draft.tag === 'ADV' || light.has(draft.key))

const light = tableOf(
  'je tu il elle on nous vous ils elles ce moi toi lui leur le la les tout tous toutes grand grande',
)

/** As it is written, as any possessive for `son`, and agreeing where it is an adjective. */
function isWord(wanted: string, { key, tag, word, afterMark }: Draft, isLast: boolean): boolean {
  if (afterMark) return false
  if (key === wanted) return true
  if (possessives.has(wanted)) return tag === 'DET' && word.lemma === 'son'
  return (/^(?:ADJ|NOUN)$/u.test(tag) && word.lemma === wanted) || (isLast && endings[wanted]?.has(key) === true)
}

const endings: Readonly<Record<string, ReadonlySet<string>>> = { que: tableOf("qu'"), de: tableOf("d' du des") }
const possessives = tableOf('son sa ses')

/** An expression may be the whole or a part of it: *venir à bout*, but *venir à bout portant*. */
const isFree = (found: readonly Draft[], drafts: readonly Draft[]): boolean =>
  found.every(
    ({ word: { group } }) =>
      group === undefined || drafts.every(each => each.word.group !== group || found.includes(each)),
  )

function join({ word, index }: Draft, group: number): void {
  if (word.group === index) delete word.headword
  word.group = group
}

/** *porter plainte*: what makes one idea with its verb is a noun before it is a form of *plaindre*. */
function nameNoun({ tag, word, key }: Draft): void {
  if (tag === 'NOUN' || tag === 'ADV' || !nouns.has(key)) return
  word.pos = 'NOUN'
  word.lemma = key
  delete word.features
}

/** Those that other words are written like. */
const nouns = tableOf(
  'mal froid chaud droit tort part place fin compte visite plainte secours garde honte mine grève halte office mouche',
)
