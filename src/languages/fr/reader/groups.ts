import type { Word, WordFeatures } from '../../../core/model/word.ts'
import { tableOf } from '../../table.ts'
import type { Conjugation } from './candidates.ts'
import type { Tag } from './tags.ts'
import { featuresOfTense, type Tense } from './tenses.ts'

/** A word while its sentence is read. */
export interface Draft {
  /** In lower case, with `'`. */
  readonly key: string
  readonly tag: Tag
  /** Of a finite verb. */
  readonly conjugation: Conjugation | undefined
  /** Its own; of a contraction its preposition. */
  readonly word: { -readonly [Field in keyof Word]: Word[Field] }
  /** Its index among the words of the unit. */
  readonly index: number
  /** A mark of punctuation stands before it, or nothing. */
  readonly afterMark: boolean
}

type Fixed = ReadonlyMap<string, readonly (readonly string[])[]>

/** Puts together what belongs together in a sentence, and says of verbs what tense and person they have. */
export function groupWords(drafts: readonly Draft[], fixed: Fixed): void {
  for (let at = 0; at < drafts.length; at++) if (fixed.has(drafts[at]!.key)) joinExpression(at, drafts, fixed)
  const pasts = drafts.some(({ tag, conjugation }) => tag === 'VERB.f' && isOnly('passé simple', conjugation))
  const presents = drafts.some(({ conjugation }) => isOnly('présent', conjugation))
  const ambiguous: Tense = pasts && !presents ? 'passé simple' : 'présent'
  for (let at = 0; at < drafts.length; at++) {
    const { tag } = drafts[at]!
    if (tag === 'VERB.f' || tag === 'AUX.f') conjugate(at, drafts, ambiguous)
  }
  for (let at = 0; at < drafts.length; at++) {
    const { tag } = drafts[at]!
    if (tag.startsWith('VERB') || tag.startsWith('AUX')) joinVerb(at, drafts)
    else if (tag === 'NOUN') genderByDeterminer(at, drafts)
  }
  for (const { word, tag } of drafts)
    if (tag.startsWith('AUX') && word.lemma === 'avoir' && word.group === undefined) word.pos = 'VERB'
}

const isOnly = (tense: Tense, conjugation: Conjugation | undefined): boolean =>
  conjugation?.tenses.length === 1 && conjugation.tenses[0] === tense

/** *parce que*, *au fur et à mesure*; but *il en fait*. */
function joinExpression(at: number, drafts: readonly Draft[], fixed: Fixed): void {
  const head = drafts[at]!
  if (head.word.group !== undefined || head.tag === 'PRON') return
  const found = fixed
    .get(head.key)
    ?.find(words => words.every((word, offset) => isWritten(word, drafts[at + offset], offset, words.length)))
  if (found === undefined || /\.f$/u.test(drafts[at + found.length - 1]!.tag)) return
  for (let offset = 0; offset < found.length; offset++) drafts[at + offset]!.word.group = head.index
  head.word.headword = found.join(' ').replaceAll("' ", '’').replaceAll("'", '’')
}

function isWritten(word: string, draft: Draft | undefined, offset: number, length: number): boolean {
  if (draft === undefined || (offset > 0 && draft.afterMark)) return false
  if (draft.key === word) return true
  return offset === length - 1 && (elisions[word]?.has(draft.key) ?? false)
}

const elisions: Readonly<Record<string, ReadonlySet<string>>> = {
  que: tableOf("qu'"),
  de: tableOf("d' du des"),
  à: tableOf('au aux'),
  quel: tableOf('quelle quels quelles'),
}

/** Tense and person of a finite verb: its ending, and the pronoun that is its subject. */
function conjugate(at: number, drafts: readonly Draft[], ambiguous: Tense): void {
  const { word, conjugation } = drafts[at]!
  if (conjugation === undefined) return
  const { tenses, persons } = conjugation
  const subject = subjectOf(at, drafts)
  const own =
    persons.find(([person]) => person === subject) ?? persons.find(([person]) => person === '3') ?? persons[0]!
  const tense = isImperative(at, drafts, subject) ? 'impératif' : chosen(tenses, at, drafts, ambiguous)
  const [person, number] = tense === 'impératif' ? (persons.find(([one]) => one !== '3' && one !== '1') ?? own) : own
  const features: WordFeatures = { ...featuresOfTense[tense], Person: person, Number: number, VerbForm: 'Fin' }
  word.features = features
}

function chosen(tenses: readonly Tense[], at: number, drafts: readonly Draft[], ambiguous: Tense): Tense {
  if (tenses.length === 1) return tenses[0]!
  if (tenses.includes('passé simple')) return ambiguous
  return tenses.includes('subjonctif présent') && wantsSubjunctive(at, drafts) ? 'subjonctif présent' : tenses[0]!
}

/** *il faut que*, *pour que*: within six words before the verb. */
function wantsSubjunctive(at: number, drafts: readonly Draft[]): boolean {
  for (let before = at - 1; before > 0 && before > at - 7; before--) {
    const { key, tag, afterMark } = drafts[before]!
    if (key === 'que' || key === "qu'") {
      const governor = drafts[before - 1]!
      if (governor.key === 'ce') return governor.word.group !== undefined
      return (
        subjunctive.has(governor.word.headword?.replace(/ que$/u, '') ?? governor.key) ||
        subjunctive.has(governor.word.lemma)
      )
    }
    if (afterMark || /\.f$/u.test(tag)) return false
  }
  return false
}

const subjunctive = tableOf(
  'pour afin avant bien sans falloir vouloir souhaiter désirer exiger ordonner demander craindre douter préférer attendre',
  'permettre empêcher regretter aimer nécessaire possible important dommage content heureux peur crainte pourvu condition',
)

/** The person of the pronoun that is the verb’s subject, before it or behind its hyphen. */
function subjectOf(at: number, drafts: readonly Draft[]): string | undefined {
  for (let before = at - 1; before >= 0 && !drafts[before + 1]!.afterMark; before--) {
    const { key } = drafts[before]!
    const person = subjects.get(key)
    if (person !== undefined) return person
    if (!clitics.has(key)) break
  }
  const behind = drafts[at + 1]
  return behind === undefined || behind.afterMark || behind.tag !== 'PRON' ? undefined : subjects.get(behind.key)
}

const subjects: ReadonlyMap<string, string> = new Map([
  ...[...tableOf("je j'")].map(key => [key, '1'] as const),
  ['tu', '2'] as const,
  ...[...tableOf("il elle on ils elles ce c' qui ça cela")].map(key => [key, '3'] as const),
])
const clitics = tableOf("ne n' me m' te t' se s' le la les l' lui leur y en nous vous")

/** No subject, at the start of a clause: *Viens !*, *Dis-moi*. */
function isImperative(at: number, drafts: readonly Draft[], subject: string | undefined): boolean {
  const { word, tag, conjugation } = drafts[at]!
  if (subject !== undefined || tag !== 'VERB.f' || conjugation === undefined) return false
  if (!conjugation.tenses.includes('présent') || conjugation.persons.every(([person]) => person === '3')) return false
  let first = at
  while (first > 0 && !drafts[first]!.afterMark && /^n[e']$/u.test(drafts[first - 1]!.key)) first--
  if (!drafts[first]!.afterMark && drafts[first - 1]?.tag !== 'CCONJ') return false
  const behind = drafts[at + 1]
  const hasObject =
    behind !== undefined && !behind.afterMark && objects.has(behind.key) && behind.word.span[0] === word.span[1] + 1
  return hasObject || drafts[first]!.afterMark
}

const objects = tableOf("moi toi nous vous lui leur le la les m' t' y en")

/** Auxiliaries and the reflexive pronoun that belong to a verb, when it is the last of its group. */
function joinVerb(at: number, drafts: readonly Draft[]): void {
  const head = drafts[at]!
  if (head.word.group !== undefined && head.word.group !== head.index) return
  const members: Draft[] = []
  let first = at
  if (head.tag.endsWith('.p')) {
    const last = auxiliaryBefore(at, drafts)
    const ofLast = last !== undefined && drafts[last]!.tag === 'AUX.p' ? auxiliaryBefore(last, drafts) : undefined
    for (const before of [last, ofLast]) {
      if (before === undefined || drafts[before]!.word.group !== undefined) break
      members.push(drafts[before]!)
      first = before
    }
    if (head.tag === 'AUX.p' && members.length > 0 && hasParticipleBehind(at, drafts)) return
  }
  const pronoun = reflexiveOf(first, drafts)
  if (pronoun !== undefined && pronoun.word.group === undefined && head.tag.startsWith('VERB')) {
    members.push(pronoun)
    head.word.headword = pronominal(head.word.lemma)
  }
  if (members.length === 0) return
  head.word.group = head.index
  for (const { word } of members) word.group = head.index
}

function auxiliaryBefore(at: number, drafts: readonly Draft[]): number | undefined {
  for (let before = at - 1; before >= 0 && before > at - 6 && !drafts[before + 1]!.afterMark; before--) {
    const { tag, word } = drafts[before]!
    if (tag.startsWith('AUX')) return word.lemma === 'faire' ? undefined : before
    if (tag !== 'ADV' && tag !== 'PRON' && word.headword === undefined) return undefined
  }
  return undefined
}

const hasParticipleBehind = (at: number, drafts: readonly Draft[]): boolean => {
  for (let behind = at + 1; behind < drafts.length && behind < at + 5 && !drafts[behind]!.afterMark; behind++) {
    const { tag } = drafts[behind]!
    if (tag === 'VERB.p') return true
    if (tag !== 'ADV') return false
  }
  return false
}

/** *se*, and *me* behind *je*; or *-toi* behind an imperative. */
function reflexiveOf(at: number, drafts: readonly Draft[]): Draft | undefined {
  const person = drafts[at]!.word.features?.Person
  const behind = drafts[at + 1]
  if (behind?.key === 'toi' && behind.word.span[0] === drafts[at]!.word.span[1] + 1) return behind
  for (let before = at - 1; before >= 0 && !drafts[before + 1]!.afterMark; before--) {
    const { key } = drafts[before]!
    if (!clitics.has(key)) return undefined
    if (/^s[e']$/u.test(key)) return drafts[before]
    const own = { me: '1', "m'": '1', te: '2', "t'": '2' }[key]
    if (own !== undefined && own === person && subjects.get(drafts[before - 1]?.key ?? '') === own)
      return drafts[before]
    if ((key === 'nous' || key === 'vous') && drafts[before - 1]?.key === key) return drafts[before]
  }
  return undefined
}

const pronominal = (infinitive: string): string => (elides(infinitive) ? `s’${infinitive}` : `se ${infinitive}`)

/** An h is mute but in these: *se hâter*. */
const elides = (word: string): boolean =>
  /^[aeiouyâàéèêëîïôûœæ]/u.test(word) ||
  (word.startsWith('h') &&
    !/^(?:ha(?:[bcilmnprstuï]|ss)|hâ|hé(?:ris|b[eé])|heur|hi[sé]|ho[cn]|hu[mrî]|hur)/u.test(word)) ||
  /^(?:habi|habit|harmon|hallu)/u.test(word)

/** *la mer*: a noun has the gender of its determiner. */
function genderByDeterminer(at: number, drafts: readonly Draft[]): void {
  const { word } = drafts[at]!
  if (word.features?.Gender !== undefined) return
  for (let before = at - 1; before >= 0 && before > at - 4 && !drafts[before + 1]!.afterMark; before--) {
    const { tag, word: other, key } = drafts[before]!
    const gender = other.features?.Gender
    if (tag === 'DET' || tag === 'ADPDET') {
      const isSure = gender !== undefined && !/^(?:mon|ton|son)$/u.test(key)
      if (isSure) word.features = { Gender: gender, ...word.features }
      return
    }
    if (tag !== 'ADJ' && tag !== 'NUM') return
  }
}
