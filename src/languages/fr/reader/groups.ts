import { remember } from '../../../core/language/remember.ts'
import type { WordFeatures } from '../../../core/model/word.ts'
import { tableOf } from '../../table.ts'
import type { Conjugation } from './candidates.ts'
import type { Draft } from './draft.ts'
import type { Fixed } from './fixed.ts'
import { joinLocution, type Locution } from './locutions.ts'
import { partitiveArticles, someBehind, takesSome, uncounted } from './partitive.ts'
import { featuresOfTense, type Tense } from './tenses.ts'

type Expressions = ReadonlyMap<string, readonly Fixed[]>

/** What is written in several words. */
export interface Several {
  /** By the first word as it is written. */
  readonly fixed: Expressions
  /** By the first word’s lemma. */
  readonly compounds: Expressions
  /** By the verb’s infinitive. */
  readonly locutions: ReadonlyMap<string, readonly Locution[]>
}

/** Puts together what belongs together in a sentence, and says of verbs what tense and person they have. */
export function groupWords(
  drafts: readonly Draft[],
  { fixed, compounds, locutions }: Several,
  isQuestion: boolean,
): void {
  for (let at = 0; at < drafts.length; at++) if (fixed.has(drafts[at]!.key)) joinExpression(at, drafts, fixed)
  for (let at = 0; at < drafts.length; at++) {
    const { tag, word } = drafts[at]!
    if (tag === 'NOUN' || tag === 'ADJ') joinCompound(at, drafts, compounds.get(word.lemma))
  }
  const isTold = drafts.some(({ conjugation }) => isOnly('passé simple', conjugation))
  for (let at = 0; at < drafts.length; at++) {
    liveOrSee(at, drafts, isTold)
    pleaseOrRain(at, drafts)
  }
  const pasts = drafts.some(({ tag, conjugation }) => tag === 'VERB.f' && isOnly('passé simple', conjugation))
  const presents = drafts.some(({ conjugation }) => isOnly('présent', conjugation))
  const ambiguous: Tense = pasts && !presents ? 'passé simple' : 'présent'
  for (let at = 0; at < drafts.length; at++) {
    const { tag } = drafts[at]!
    if (tag === 'VERB.f' || tag === 'AUX.f') conjugate(at, drafts, { ambiguous, isQuestion })
  }
  for (let at = 0; at < drafts.length; at++) {
    const { tag } = drafts[at]!
    if (tag.startsWith('VERB') || tag.startsWith('AUX')) joinVerb(at, drafts)
    else if (tag === 'NOUN') genderByDeterminer(at, drafts)
  }
  for (const { word, tag } of drafts)
    if (tag.startsWith('AUX') && word.lemma === 'avoir' && word.group === undefined) word.pos = 'VERB'
  for (let at = 0; at < drafts.length; at++) {
    nameByOthers(at, drafts)
    joinLocution(at, drafts, locutions)
    joinSome(at, drafts)
  }
}

/**
 * *je vis à Lausanne* lives, *il vit la maison* saw: what is seen stands behind it or is a pronoun before it, in a tale
 * (`isTold`) a relative one too: *ce qu’il vit et fit*.
 */
function liveOrSee(at: number, drafts: readonly Draft[], isTold: boolean): void {
  const draft = drafts[at]!
  if (draft.conjugation === undefined || (draft.key !== 'vis' && draft.key !== 'vit')) return
  const [before, behind] = [drafts[at - 1], drafts[at + 1]]
  const isLived = drafts.slice(at + 2, at + 4).some(({ word }) => lived.has(word.lemma))
  const isObject = behind !== undefined && !behind.afterMark && !isLived && /^(?:DET|NUM|SCONJ)$/u.test(behind.tag)
  const isAsked = before !== undefined && /^(?:quoi|où|comment)$/u.test(before.key)
  const asked = drafts[at - 2]
  const isRelative = isTold && !before?.afterMark && asked?.tag === 'PRON' && /^(?:que|qu')$/u.test(asked.key)
  const sees =
    (isObject && !isAsked) ||
    isRelative ||
    (before !== undefined && !draft.afterMark && objects.has(before.key) && before.key !== 'y')
  draft.word.lemma = sees ? 'voir' : 'vivre'
  draft.conjugation = { ...draft.conjugation, tenses: [sees ? 'passé simple' : 'présent'] }
}

/** *je vis une vie simple*. */
const lived = tableOf('vie histoire moment expérience période époque drame cauchemar enfer aventure situation jeunesse')

/** *il plut toute la nuit* rained; *il plut à Emma*, *il lui plut* pleased. */
function pleaseOrRain(at: number, drafts: readonly Draft[]): void {
  const { key, word, tag } = drafts[at]!
  if (!/^pl(?:u|ut|ût)$/u.test(key) || !tag.startsWith('VERB')) return
  const behind = drafts[at + 1]
  if (behind !== undefined && !behind.afterMark && /^(?:à|aux?)$/u.test(behind.key)) return
  let before = at - 1
  while (before > 0 && !drafts[before + 1]!.afterMark && /^AUX|^ADV$/u.test(drafts[before]!.tag)) before--
  if (drafts[before]?.key === 'il') word.lemma = 'pleuvoir'
}

const isOnly = (tense: Tense, conjugation: Conjugation | undefined): boolean =>
  conjugation?.tenses.length === 1 && conjugation.tenses[0] === tense

/** *parce que*, *au fur et à mesure*, *s’il vous plaît*; but *il en fait*. */
function joinExpression(at: number, drafts: readonly Draft[], fixed: Expressions): void {
  const head = drafts[at]!
  const before = head.afterMark ? undefined : drafts[at - 1]
  if (head.word.group !== undefined || isOfVerb(head, before)) return
  const found = fixed.get(head.key)?.find(({ words, isClause }) => {
    if (!areWritten(words, drafts, at)) return false
    return isClause || (head.tag !== 'PRON' && !/\.f$/u.test(drafts[at + words.length - 1]!.tag))
  })
  if (found === undefined) return
  for (let offset = 0; offset < found.words.length; offset++) drafts[at + offset]!.word.group = head.index
  head.word.headword = found.headword
}

/** Whether these words stand from a place on; asked of the second first, in which expressions of one first word differ. */
function areWritten(words: readonly string[], drafts: readonly Draft[], at: number): boolean {
  for (let offset = 1; offset < words.length; offset++)
    if (!isWritten(words[offset]!, drafts[at + offset], offset, words.length)) return false
  return isWritten(words[0]!, drafts[at], 0, words.length)
}

/** *pommes de terre*, *la jeune fille*. */
function joinCompound(at: number, drafts: readonly Draft[], compounds: readonly Fixed[] | undefined): void {
  const head = drafts[at]!
  if (compounds === undefined || head.word.group !== undefined) return
  const found = compounds.find(({ words }) =>
    words.every((word, offset) => offset === 0 || isPartOf(word, drafts[at + offset])),
  )
  if (found === undefined) return
  for (let offset = 0; offset < found.words.length; offset++) drafts[at + offset]!.word.group = head.index
  head.word.headword = found.headword
}

const isPartOf = (word: string, draft: Draft | undefined): boolean =>
  draft !== undefined &&
  !draft.afterMark &&
  draft.word.group === undefined &&
  (draft.key === word || (/^(?:NOUN|ADJ)$/u.test(draft.tag) && draft.word.lemma === word))

/** *il n’y a vu que du feu*, *il faut bien que*, *un tuyau est ce que*: no expression begins there. */
function isOfVerb({ key, tag }: Draft, before: Draft | undefined): boolean {
  if (before === undefined) return false
  if (key === 'est') return before.tag === 'NOUN'
  if (tag.endsWith('.p')) return before.tag.startsWith('AUX')
  return (key === 'bien' || key === 'plutôt') && before.tag.endsWith('.f')
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
function conjugate(
  at: number,
  drafts: readonly Draft[],
  { ambiguous, isQuestion }: { readonly ambiguous: Tense; readonly isQuestion: boolean },
): void {
  const { word, conjugation } = drafts[at]!
  if (conjugation === undefined) return
  const { tenses, persons } = conjugation
  const subject = subjectOf(at, drafts)
  const own =
    persons.find(([person]) => person === subject) ?? persons.find(([person]) => person === '3') ?? persons[0]!
  const tense =
    !isAsked(at, drafts, isQuestion) && isImperative(at, drafts, subject)
      ? 'impératif'
      : chosen(tenses, at, drafts, ambiguous)
  const [person, number] = tense === 'impératif' ? (persons.find(([one]) => one !== '3' && one !== '1') ?? own) : own
  word.features = remember(finiteFeatures, `${tense} ${person} ${number}`, () => ({
    ...featuresOfTense[tense],
    Person: person,
    Number: number,
    VerbForm: 'Fin',
  }))
}

/** *Parlez-vous français ?* */
const isAsked = (at: number, drafts: readonly Draft[], isQuestion: boolean): boolean =>
  isQuestion && isTied(at, drafts) && /^[nv]ous$/u.test(drafts[at + 1]!.key)

/** Of all verbs the same few: a novel has twenty thousand. */
const finiteFeatures = new Map<string, WordFeatures>()

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

/** No subject, at the start of a clause: *Viens !*, *Dis-moi*, *ne le dis pas*; but *« Alors ? » demande le patron*. */
function isImperative(at: number, drafts: readonly Draft[], subject: string | undefined): boolean {
  const { tag, conjugation } = drafts[at]!
  if (subject !== undefined || !tag.endsWith('.f') || conjugation === undefined) return false
  const isOwn = ownImperatives.has(drafts[at]!.key)
  if (tag !== 'VERB.f' && !isOwn) return false
  if ((!isOwn && !conjugation.tenses.includes('présent')) || conjugation.persons.every(([person]) => person === '3'))
    return false
  const first = startOfVerb(at, drafts)
  if (first === undefined) return false
  const isJoined = drafts[first - 1]?.tag === 'CCONJ' && !drafts[first]!.afterMark
  if (!drafts[first]!.afterMark && !isJoined) return false
  const { lemma } = drafts[at]!.word
  if (isLeaving(at, drafts)) return true
  if (asked.has(lemma) && /^[nv]ous$/u.test(drafts[at + 1]?.key ?? '')) return false
  if (isTied(at, drafts)) return true
  if (lemma === 'rester' && drafts[at + 1]?.tag === 'DET') return false
  const before = finiteBefore(first, drafts)
  const isOrder = before === undefined || before.Mood === 'Imp'
  if (conjugation.persons.every(([person]) => person !== '3')) return isOrder || !isJoined || before.Person === '3'
  if (before === undefined && first > farthestCall) return false
  return (isOrder || (before.Person !== '3' && !isJoined) || opensCondition(drafts)) && !isSaid(at, drafts)
}

/** Of verbs whose imperative is their subjunctive: *Soyez prudents*. */
const ownImperatives = tableOf('sois soyons soyez aie ayons ayez sache sachons sachez')

/** *Allez-vous-en*, *va-t’en*. */
const isLeaving = (at: number, drafts: readonly Draft[]): boolean =>
  /^(?:t'|[nv]ous)$/u.test(drafts[at + 1]?.key ?? '') && isTied(at, drafts) && drafts[at + 2]?.key === 'en'

/** Words of a call, *Ma petite Nour, ferme la porte*; behind more of them stands what the subject does. */
const farthestCall = 3

/** *S’il pleut, ferme la fenêtre.* */
const opensCondition = ([first]: readonly Draft[]): boolean => /^(?:si|s'|quand)$/u.test(first?.key ?? '')

/** Where a verb begins with *ne* and its pronouns; nowhere where it has pronouns without *ne*. */
function startOfVerb(at: number, drafts: readonly Draft[]): number | undefined {
  let first = at
  while (first > 0 && !drafts[first]!.afterMark && clitics.has(drafts[first - 1]!.key)) first--
  return first === at || /^n[e']$/u.test(drafts[first]!.key) ? first : undefined
}

/** *Dis-moi*: a pronoun is tied to it. */
function isTied(at: number, drafts: readonly Draft[]): boolean {
  const behind = drafts[at + 1]
  if (behind === undefined || behind.afterMark || behind.tag !== 'PRON' || !objects.has(behind.key)) return false
  return behind.word.span[0] === drafts[at]!.word.span[1] + 1
}

/** Of the finite verb before. */
function finiteBefore(at: number, drafts: readonly Draft[]): WordFeatures | undefined {
  for (let before = at - 1; before >= 0; before--) {
    const { features } = drafts[before]!.word
    if (features?.Mood !== undefined) return features
  }
  return undefined
}

/** *demande le patron*: who says it stands behind it. */
function isSaid(at: number, drafts: readonly Draft[]): boolean {
  const behind = drafts[at + 1]
  if (at === 0 || behind === undefined || behind.afterMark) return false
  return saying.has(drafts[at]!.word.lemma) && /^(?:DET|NOUN|PROPN)$/u.test(behind.tag)
}

/** *Avez-vous*: they ask. */
const asked = tableOf('avoir être pouvoir vouloir devoir savoir aller connaître')

const saying = tableOf(
  'demander dire répondre crier murmurer ajouter penser reprendre continuer expliquer insister souffler lancer répéter',
)

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
    const particle = particleOf(head, drafts[drafts.indexOf(pronoun) + 1])
    if (particle !== undefined) members.push(particle)
    head.word.headword = pronominal(head.word.lemma, particle?.key)
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

/** *se*, and *me* behind *je*; or *-toi*, *-vous* behind an imperative. */
function reflexiveOf(at: number, drafts: readonly Draft[]): Draft | undefined {
  const person = drafts[at]!.word.features?.Person
  const behind = drafts[at + 1]
  const isOrder = drafts[at]!.word.features?.Mood === 'Imp' && ownPerson.get(behind?.key ?? '') === person
  if ((isOrder || behind?.key === 'toi') && isTied(at, drafts)) return behind
  for (let before = at - 1; before >= 0 && !drafts[before + 1]!.afterMark; before--) {
    const { key } = drafts[before]!
    if (!clitics.has(key)) return undefined
    if (/^s[e']$/u.test(key)) return drafts[before]
    const own = { me: '1', "m'": '1', te: '2', "t'": '2' }[key]
    if (own !== undefined && own === person && subjects.get(drafts[before - 1]?.key ?? '') === own)
      return drafts[before]
    if ((key === 'nous' || key === 'vous') && drafts[before - 1]?.key === key) return drafts[before]
    if (isOwnOrder(key, drafts[at]!)) return drafts[before]
    if (persons.has(key) && !drafts[at]!.tag.endsWith('.f') && isOfOneself(at, before, drafts)) return drafts[before]
  }
  return undefined
}

/** *ne t’en fais pas*, *ne vous levez pas*; but *ne me regarde pas*. */
const isOwnOrder = (pronoun: string, { word: { features } }: Draft): boolean =>
  features?.Mood === 'Imp' && ordered[pronoun] === `${features.Person} ${features.Number}`

const ordered: Readonly<Record<string, string>> = {
  te: '2 Sing',
  "t'": '2 Sing',
  nous: '1 Plur',
  vous: '2 Plur',
}

/** Of pronouns that are reflexive or not the person, and what else names it. */
const persons: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...tableOf("me m'")].map(key => [key, tableOf("je j' me m' moi")] as const),
  ...[...tableOf("te t'")].map(key => [key, tableOf("tu te t' toi")] as const),
  ['nous', tableOf('nous')] as const,
  ['vous', tableOf('vous')] as const,
])

/**
 * *je vais me coucher*, *il m’a dit de me taire*, *en me levant, je*, *après m’être levé*: the pronoun of a verb that is
 * not finite means whoever does it. But *il veut me voir*, *je l’ai vu me suivre*, *vous nous demandez de vous aider*.
 */
function isOfOneself(at: number, pronoun: number, drafts: readonly Draft[]): boolean {
  const same = persons.get(drafts[pronoun]!.key)!
  if (drafts[at]!.tag === 'AUX.i' || drafts[at]!.tag === 'AUX.g') return drafts[at]!.word.lemma === 'être'
  if (!/^VERB\.[ig]$/u.test(drafts[at]!.tag)) return false
  const governor = governorOf(pronoun, drafts)
  if (governor === undefined) return isDoneBehind(at, drafts, same)
  const { from, to } = governor
  const clause = drafts.slice(from, pronoun)
  const verbs = drafts.slice(to, pronoun).filter(({ tag }) => /^VERB/u.test(tag))
  if (verbs.some(({ word }) => perceiving.has(word.lemma))) return false
  if (!verbs.some(({ word }) => asking.has(word.lemma)))
    return clause.some(({ key }) => same.has(key)) || isOrdered(drafts[to]!, same)
  // Whoever is asked does it.
  return clause.some(({ key, tag }) => same.has(key) && tag === 'PRON' && !subjects.has(key) && !/^[nv]ous$/u.test(key))
}

/** The finite verb before, with the pronouns before it. */
function governorOf(at: number, drafts: readonly Draft[]): { readonly from: number; readonly to: number } | undefined {
  for (let to = at - 1; to >= 0 && to > at - 10; to--) {
    if (!drafts[to]!.tag.endsWith('.f')) continue
    let from = to
    while (
      from > 0 &&
      !drafts[from]!.afterMark &&
      (clitics.has(drafts[from - 1]!.key) || subjects.has(drafts[from - 1]!.key))
    )
      from--
    return { from, to }
  }
  return undefined
}

/** *en me levant, je*: the first finite verb behind has that subject. */
function isDoneBehind(at: number, drafts: readonly Draft[], same: ReadonlySet<string>): boolean {
  const finite = drafts.findIndex(({ tag }, index) => index > at && tag.endsWith('.f'))
  if (finite === -1) return false
  return (
    isOrdered(drafts[finite]!, same) ||
    drafts.slice(at + 1, finite).some(({ key }) => same.has(key) && subjects.has(key))
  )
}

/** *viens te laver*, *allons nous coucher*, *allez vous coucher*. */
const isOrdered = ({ word: { features } }: Draft, same: ReadonlySet<string>): boolean =>
  features?.Mood === 'Imp' &&
  (features.Person === '1'
    ? same.has('nous')
    : same.has('vous')
      ? features.Number === 'Plur'
      : same.has('toi') && features.Number === 'Sing')

/** Verbs whose object does what the infinitive behind says. */
const perceiving = tableOf('voir entendre regarder écouter sentir laisser faire')
const asking = tableOf(
  'demander dire ordonner commander permettre interdire défendre conseiller proposer recommander suggérer supplier',
  'prier empêcher forcer obliger contraindre inviter aider autoriser encourager persuader convaincre charger',
)

/** *asseyez-vous*; but *donnez-nous*. */
const ownPerson: ReadonlyMap<string, string> = new Map([
  ["t'", '2'],
  ['vous', '2'],
  ['nous', '1'],
])

/** *s’en aller*, *s’y prendre*: another verb than *aller*, *prendre*. */
function particleOf({ word }: Draft, next: Draft | undefined): Draft | undefined {
  const isOwn = next !== undefined && particles.get(next.key)?.has(word.lemma) === true
  return isOwn && !next.afterMark && next.word.group === undefined ? next : undefined
}

const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', tableOf('aller vouloir sortir faire tenir prendre remettre retourner falloir ficher foutre moquer tirer')],
  ['y', tableOf('prendre connaître retrouver')],
])

function pronominal(infinitive: string, particle?: string): string {
  if (particle !== undefined) return `s’${particle} ${infinitive}`
  return elides(infinitive) ? `s’${infinitive}` : `se ${infinitive}`
}

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
      if (isSure) word.features = withGender(gender, word.features)
      return
    }
    if (tag !== 'ADJ' && tag !== 'NUM') return
  }
}

function withGender(gender: string, features: WordFeatures = bare): WordFeatures {
  const known = remember(gendered, features, () => new Map<string, WordFeatures>())
  return remember(known, gender, () => ({ Gender: gender, ...features }))
}

const bare: WordFeatures = {}
const gendered = new WeakMap<WordFeatures, Map<string, WordFeatures>>()

/** What a word means by those around it: *il y a*, *il fait froid*, *ne … plus*, *ce matin-là*. */
function nameByOthers(at: number, drafts: readonly Draft[]): void {
  const { key, tag, word } = drafts[at]!
  if (word.headword === 'de plus' && /^(?:NOUN|NUM)$/u.test(drafts[at - 1]?.tag ?? '') && !drafts[at]!.afterMark)
    word.headword = '… de plus'
  else if (key === 'elles' && tag === 'PRON') word.headword = 'elles'
  else if (key === 'il' && tag === 'PRON') nameNobody(at, drafts)
  else if (word.headword === 'se passer') {
    if (isDoneWithout(at, drafts)) word.headword = 'se passer de'
  } else if (word.lemma === 'venir') {
    if (hasJust(at, drafts)) word.headword = 'venir de + infinitif'
  } else if (word.lemma === 'vouloir') {
    if (isHeldAgainst(at, drafts)) word.headword = 'en vouloir'
  } else if (word.lemma === 'avoir' || word.lemma === 'faire') {
    nameImpersonal(at, drafts)
    if (isCausative(at, drafts)) word.headword = 'faire + infinitif'
  } else if (tag === 'ADJ' && word.lemma === 'seul' && isSingle(at, drafts)) word.headword = 'un seul'
  else if (tag === 'ADJ' && word.lemma === 'seul' && isDefinite(drafts[at - 1]))
    word.headword = nounBehind(at + 1, drafts) === undefined ? 'le seul' : 'le seul + nom'
  else if (word.group !== undefined || tag !== 'ADV') return
  else if (key === 'aussi' && isCompared(at, drafts)) word.headword = 'aussi … que'
  else if (key === 'plus' && (isNoLonger(at, drafts) || isNone(at, drafts))) word.headword = 'ne … plus'
  else if ((key === 'que' || key === "qu'") && isDenied(at, drafts)) word.headword = 'ne … que'
  else if ((key === 'là' || key === 'ci') && isShown(at, drafts)) word.headword = `ce … -${key}`
}

/** *il faut*, *il ne pleut pas*, *il s’agit de*: nobody. */
function nameNobody(at: number, drafts: readonly Draft[]): void {
  let verb = at + 1
  while (verb < drafts.length && !drafts[verb]!.afterMark && /^(?:PRON|ADV|AUX\..)$/u.test(drafts[verb]!.tag)) verb++
  const found = drafts[verb]?.afterMark === false ? drafts[verb]!.word : undefined
  if (found === undefined || drafts[at]!.word.group !== undefined) return
  if (impersonal.has(found.lemma) || found.headword === 's’agir') drafts[at]!.word.headword = 'il impersonnel'
}

const impersonal = tableOf('falloir pleuvoir neiger grêler')

/** *on se passe de voiture*, *elle s’en passe*; but *rien ne s’est passé de grave*, *il se passe de drôles de choses*. */
function isDoneWithout(at: number, drafts: readonly Draft[]): boolean {
  const { group } = drafts[at]!.word
  const first = drafts.findIndex(({ word }) => group !== undefined && word.group === group)
  if (drafts[at - 1]?.key === 'en') return true
  const [of, complement] = [drafts[at + 1], drafts[at + 2]]
  if (of === undefined || of.afterMark || !/^d(?:e|u|')$/u.test(of.key) || complement === undefined) return false
  const happening = drafts.slice(Math.max(0, first - 3), first).some(({ key }) => happens.has(key))
  return !happening && complement.tag !== 'ADJ' && !manners.has(complement.key)
}

const happens = tableOf("rien tout ça cela ce c' que qu' quoi chose choses")
const manners = tableOf('façon manière sorte drôles travers')

/** *il vient d’arriver*; but *il vient de Lyon*. */
function hasJust(at: number, drafts: readonly Draft[]): boolean {
  const { headword, features } = drafts[at]!.word
  const of = drafts[at + 1]
  if (headword !== undefined || features?.VerbForm !== 'Fin' || of === undefined || of.afterMark) return false
  if (!/^d[e']$/u.test(of.key)) return false
  let behind = at + 2
  while (behind < drafts.length && !drafts[behind]!.afterMark && clitics.has(drafts[behind]!.key)) behind++
  return drafts[behind]?.tag.endsWith('.i') === true && !drafts[behind]!.afterMark
}

/** *il m’en veut*, *je lui en voulais*; but *j’en veux*. */
const isHeldAgainst = (at: number, drafts: readonly Draft[]): boolean =>
  drafts[at]!.word.headword === undefined &&
  drafts[at - 1]?.key === 'en' &&
  !drafts[at]!.afterMark &&
  /^(?:m'|t'|lui|leur|nous|vous)$/u.test(drafts[at - 2]?.key ?? '') &&
  drafts[at - 3]?.key !== drafts[at - 2]?.key

/** *de la mayonnaise*: an article of two words. */
function joinSome(at: number, drafts: readonly Draft[]): void {
  const { key, word, index } = drafts[at]!
  const [article, noun] = [drafts[at + 1], nounBehind(at + 2, drafts)]
  if (key !== 'de' || word.group !== undefined || article?.tag !== 'DET' || article.afterMark) return
  if (!/^l[a']$/u.test(article.key) || noun === undefined || !isSome(at, drafts, noun)) return
  word.headword = article.key === 'la' ? 'de la' : 'de l’'
  word.group = index
  article.word.group = index
}

/** The noun of an article that begins here, with an adjective before it or none. */
function nounBehind(at: number, drafts: readonly Draft[]): Draft | undefined {
  const [first, second] = [drafts[at], drafts[at + 1]]
  if (first === undefined || first.afterMark) return undefined
  if (first.tag === 'NOUN') return first
  return first.tag === 'ADJ' && second?.tag === 'NOUN' && !second.afterMark ? second : undefined
}

function isSome(at: number, drafts: readonly Draft[], { word: { lemma } }: Draft): boolean {
  const before = drafts[at]!.afterMark ? undefined : drafts[at - 1]
  if (before === undefined) return uncounted.has(lemma) && articleBefore(at, drafts) !== 'of'
  if (before.tag === 'CCONJ') return articleBefore(at, drafts) === 'some'
  if (someBehind.has(before.key) && before.tag !== 'NOUN') return true
  let verb = at - 1
  while (verb > 0 && (drafts[verb]!.tag === 'ADV' || subjects.has(drafts[verb]!.key)) && !drafts[verb]!.afterMark)
    verb--
  const { tag, word, key } = drafts[verb]!
  if (key === 'est' || key === 'était')
    return uncounted.has(lemma) && /^(?:c'|ce|ça)$/u.test(drafts[verb - 1]?.key ?? '')
  if (!/^(?:VERB|AUX)/u.test(tag) || !takesSome.has(word.lemma) || isReflexive(word)) return false
  if (!tag.endsWith('.p')) return true
  const auxiliary = auxiliaryBefore(verb, drafts)
  return auxiliary !== undefined && drafts[auxiliary]!.word.lemma === 'avoir'
}

/** *il se fait de la fenêtre à la porte*. */
const isReflexive = ({ headword }: Draft['word']): boolean => /^s(?:e |’)/u.test(headword ?? '')

/** What the nearest *du*, *de la* or *des* before is: *du pain et de la confiture*, *le goût du pain et de la confiture*. */
function articleBefore(at: number, drafts: readonly Draft[]): 'some' | 'of' | undefined {
  for (let before = at - 1; before >= 0 && before > at - 9; before--) {
    const { key, tag, word } = drafts[before]!
    if (/^d(?:e|u|es|')$/u.test(key)) return tag === 'DET' || partitiveArticles.has(word.headword ?? '') ? 'some' : 'of'
    if (tag.endsWith('.f')) return undefined
  }
  return undefined
}

/** *il y a*, *y a-t-il*; *il fait froid*. */
function nameImpersonal(at: number, drafts: readonly Draft[]): void {
  const { word, index } = drafts[at]!
  const isThere = word.lemma === 'avoir'
  if (word.features?.VerbForm === 'Fin' && word.features.Person !== '3') return
  if (word.group !== undefined && word.group !== index) return
  if (!isThere && !isWeather(drafts, at + 1)) return
  const members: Draft[] = []
  let before = at - 1
  while (before >= 0 && before > at - 6 && !drafts[before + 1]!.afterMark && !subjects.has(drafts[before]!.key)) {
    if (/^y'?$/u.test(drafts[before]!.key)) members.push(drafts[before]!)
    before--
  }
  const subject = [drafts[before], drafts[at + 1]].find(each => each?.key === 'il')
  // *Y a personne*: spoken, without *il*.
  const isBare = isThere && drafts[at - 1]?.key.startsWith('y') === true && drafts[at - 1]!.afterMark
  if ((subject === undefined && !isBare) || members.length !== (isThere ? 1 : 0)) return
  word.headword = isThere ? 'il y a' : 'il fait'
  word.group = index
  for (const member of subject === undefined ? members : [...members, subject]) member.word.group = index
}

/** *froid*, *très chaud*, *onze degrés*, *nuit*. */
function isWeather(drafts: readonly Draft[], at: number): boolean {
  for (let next = at; next < drafts.length && next < at + 6 && !drafts[next]!.afterMark; next++) {
    const { key, tag } = drafts[next]!
    if (weather.has(key) || /^degrés?$/u.test(key)) return true
    if (tag === 'NUM' && drafts[next - 1]!.key === 'moins') return true
    if (tag !== 'ADV' && tag !== 'NUM' && key !== 'et' && key !== 'un') return false
  }
  return false
}

const weather = tableOf(
  'froid chaud beau gris bon mauvais doux frais noir sombre clair lourd humide sec jour nuit soleil meilleur',
)

/** *il ne parle plus*; but *il n’est plus grand que moi* compares. */
function isNoLonger(at: number, drafts: readonly Draft[]): boolean {
  if (!isDenied(at, drafts)) return false
  const [before, behind] = [drafts[at - 1], drafts[at + 1]]
  const isBeforeQuality = behind !== undefined && !behind.afterMark && /^(?:ADJ|ADV)$/u.test(behind.tag)
  if (!isBeforeQuality || behind.key === 'alors') return true
  return before?.tag !== 'NOUN' && !/^(?:que|qu')$/u.test(drafts[at + 2]?.key ?? '')
}

/** *Plus une lampe*, *puis plus rien*. */
const isNone = (at: number, drafts: readonly Draft[]): boolean =>
  drafts[at]!.afterMark &&
  !drafts[at + 1]?.afterMark &&
  /^(?:une?|rien|personne|aucune?)$/u.test(drafts[at + 1]?.key ?? '')

/** *ils font jouer la boîte*. */
function isCausative(at: number, drafts: readonly Draft[]): boolean {
  const { word } = drafts[at]!
  let behind = at + 1
  while (drafts[behind]?.tag === 'ADV' && !/^(?:que|qu')$/u.test(drafts[behind]!.key)) behind++
  const next = drafts[behind]
  return word.lemma === 'faire' && word.headword === undefined && next?.tag === 'VERB.i' && !next.afterMark
}

/** *un seul gant*; but *un homme seul*. */
function isSingle(at: number, drafts: readonly Draft[]): boolean {
  const behind = drafts[at + 1]
  return /^une?$/u.test(drafts[at - 1]?.key ?? '') && behind?.tag === 'NOUN' && !behind.afterMark
}

/** *le seul problème*, *la seule qui compte*; but *il est seul*. */
const isDefinite = (before: Draft | undefined): boolean =>
  before?.tag === 'DET' && /^(?:l[ae]s?|ces?|cette|[mts](?:on|a|es)|nos|notre|vos|votre|leurs?)$/u.test(before.key)

/** *aussi grand que moi*; but *une lettre aussi courte*. */
function isCompared(at: number, drafts: readonly Draft[]): boolean {
  const [quality] = drafts.slice(at + 1)
  if (quality === undefined || quality.afterMark || !/^(?:ADJ|ADV|VERB\.p)$/u.test(quality.tag)) return false
  for (let behind = at + 2; behind < drafts.length && behind < at + 7 && !drafts[behind]!.afterMark; behind++)
    if (/^(?:que|qu')$/u.test(drafts[behind]!.key)) return true
  return false
}

/** *ne* stands before it in its clause. */
function isDenied(at: number, drafts: readonly Draft[]): boolean {
  for (let before = at - 1; before >= 0 && before > at - 9 && !drafts[before + 1]!.afterMark; before--) {
    const { key } = drafts[before]!
    if (key === 'pas' || key === 'guère') return false
    if (/^n[e']$/u.test(key)) return true
  }
  return false
}

/** *ce matin-là*. */
function isShown(at: number, drafts: readonly Draft[]): boolean {
  for (let before = at - 1; before >= 0 && before > at - 5 && !drafts[before + 1]!.afterMark; before--) {
    if (/^(?:ce|cet|cette|ces)$/u.test(drafts[before]!.key)) return before < at - 1 && drafts[before]!.tag === 'DET'
  }
  return false
}
