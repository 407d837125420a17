import { remember } from '../../../core/language/remember.ts'
import { tableOf } from '../../table.ts'
import { onlyNouns } from './candidates.ts'
import { isCommonNoun, isCommonWord } from './common.ts'
import { neverSome, someBehind, takesSome } from './partitive.ts'
import type { Spelled } from './spelled.ts'
import { numberOfTag } from './tags.ts'

/** Holds a word to some of its tags; the same word and tags give the same value. */
type Narrow = (word: Spelled, tags: ReadonlySet<number>) => Spelled

/** What a word leaves of those around it, where grammar leaves no choice. */
type Rule = (words: Spelled[], at: number, narrow: Narrow) => void

/** Narrows what the words of a sentence may be, by the rules below. */
export function constrainer(): (words: Spelled[], isTied: readonly boolean[]) => void {
  const memory = new Map<ReadonlySet<number>, Map<Spelled, Spelled>>()
  const narrow: Narrow = (word, tags) =>
    remember(
      remember(memory, tags, () => new Map()),
      word,
      () => narrowed(word, tags),
    )
  return (words, isTied) => {
    for (let at = 0; at < words.length; at++) {
      if (isTied[at]) tied(words, at, narrow, isTied)
      if (words[at]!.isNounFirst) nounFirst(words, at, narrow)
      if (words[at]!.isQualityFirst) qualityFirst(words, at, narrow)
      if (at + 1 === words.length) continue
      rules.get(words[at]!.key)?.(words, at, narrow)
      if (words[at]!.isVerbFirst) verbFirst(words, at, narrow)
      if (subjects.has(words[at]!.key)) asks(words, at, narrow)
      onlyWord(words, at, narrow)
    }
  }
}

/** *donne-le-moi*, *vas-y*, *va-t’en*: a pronoun that is tied to its verb, or to another. */
function tied(words: Spelled[], at: number, narrow: Narrow, isTied: readonly boolean[]): void {
  if (!tiedPronouns.has(words[at]!.key) || (isTied[at + 1] && !tiedPronouns.has(words[at + 1]!.key))) return
  let verb = at - 1
  while (isTied[verb]) verb--
  // A text may begin with a hyphen.
  if (verb < 0 || !words[verb]!.seen.allowed.some(tag => finite.has(tag))) return
  words[verb] = narrow(words[verb]!, finite)
  words[at] = narrow(words[at]!, pronoun)
  if (/^[mt]'$/u.test(words[at]!.key) && at + 1 < words.length) words[at + 1] = narrow(words[at + 1]!, pronoun)
}

/** *il la charge*: between a subject that is never stressed, or *ne*, and its verb stand pronouns alone. */
function pronounsAndVerb(words: Spelled[], at: number, narrow: Narrow): void {
  let verb = at + 1
  while (verb < words.length - 1 && verb < at + 4 && clitics.has(words[verb]!.key)) verb++
  const last = words[verb]!
  if (!last.seen.allowed.some(tag => finite.has(tag))) return
  if (verb === at + 1) {
    // *je compris que*; but *avais-je compris*, *il dit vrai*.
    if (!isAuxiliary(words[at - 1])) words[verb] = narrow(last, notParticiple)
    // *il vente*; but *parle-t-il bas*.
    if (words[at - 1]?.mayConjugate !== true && last.key !== 'plus') words[verb] = narrow(words[verb]!, notNoun)
    return
  }
  for (let before = at + 1; before < verb; before++) words[before] = narrow(words[before]!, pronouns)
  words[verb] = narrow(last, finite)
}

/** *très fier*: no verb stands behind it. */
const noVerb: Rule = (words, at, narrow) => {
  words[at + 1] = narrow(words[at + 1]!, qualities)
}

/** *en partant*: with a present participle it makes a gerund; before a verb it is a pronoun (*en vaut deux*). */
const makesGerund: Rule = (words, at, narrow) => {
  if (words[at + 1]!.seen.allowed.every(tag => finite.has(tag))) words[at] = narrow(words[at]!, pronoun)
  else words[at + 1] = narrow(words[at + 1]!, gerund)
}

/** *quel est …*: an adjective before *être*. */
const asksWhich: Rule = (words, at, narrow) => {
  const verb = /^n[e']$/u.test(words[at + 1]!.key) ? words[at + 2] : words[at + 1]
  const isBeing = verb?.candidates.some(({ tag, lemma }) => tag === 'AUX.f' && lemma === 'être') === true
  if (isBeing) words[at] = narrow(words[at]!, adjective)
}

/** *entre nous*: a verb has its pronoun before it. */
const isBetween: Rule = (words, at, narrow) => {
  const { key } = words[at + 1]!
  if (stressed.has(key)) words[at] = narrow(words[at]!, preposition)
  else if (isAtStart(words, at) && invited.has(key)) words[at] = narrow(words[at]!, finite)
  else if (endsBetween.test(key) || (key === ',' && isAtStart(words, at)) || isManner(words, at + 1))
    words[at] = narrow(words[at]!, finite)
}

/** *entre en gare*, *entre par la fenêtre*. */
const endsBetween = /^(?:[.!?…;:]|et|puis|par|chez|en|dans|à)$/u

/** *entre sans frapper*; but *entre avant et après*. */
const isManner = (words: readonly Spelled[], at: number): boolean =>
  /^(?:sans|avec|après|avant)$/u.test(words[at]!.key) && !/^(?:et|ou)$/u.test(words[at + 1]?.key ?? '')

/** *Entre donc !*, *Entre vite.* */
const invited = tableOf('donc vite ici là dans sans doucement maintenant')

/** *Reste à savoir*: at the start, with nothing before it. */
const remains: Rule = (words, at, narrow) => {
  if (at === 0 && /^(?:à|qu[e'])$/u.test(words[at + 1]!.key)) words[at] = narrow(words[at]!, finite)
}

/** *sa plus longue nuit*, *à quelques kilomètres*: a rare verb begins its sentence, or has a pronoun before it. */
const nounFirst: Rule = (words, at, narrow) => {
  const before = words[at - 1]?.key ?? ''
  if (clitics.has(before) || subjects.has(before)) return
  if (harms(words, at)) words[at] = narrow(words[at]!, finite)
  else if (at > 0 || /^nuits?$/u.test(words[at]!.key)) words[at] = narrow(words[at]!, notFinite)
}

/** *je suis les traces*, *je te suis.*, *je suis un cours*: of *suivre*; but *je suis des vôtres*, *je vous suis obligé*. */
const iFollow: Rule = (words, at, narrow) => {
  const [before, behind] = [words[at - 1]?.key ?? '', words[at + 1]!]
  const isMany = /^(?:j[e']|ne|n')$/u.test(before) && manyBehind.has(behind.key) && !isMark(words[at + 2] ?? behind)
  const isYou =
    /^(?:te|vous|les|la)$/u.test(before) && (isMark(behind) || /^(?:partout|dans|jusqu[e'])$/u.test(behind.key))
  const thing = words[at + (isLightAdverb(behind) ? 3 : 2)]
  const isWay = /^(?:j[e']|ne|n'|tu)$/u.test(before) && thing !== undefined && followed.has(thing.key)
  if (isMany || isYou || isWay) words[at] = narrow(words[at]!, verbs)
}

const isLightAdverb = ({ key }: Spelled): boolean => /^(?:aussi|donc|alors|encore|déjà|toujours|ici)$/u.test(key)

/** What one follows, and is not. */
const followed = tableOf(
  'cours stage régime traitement formation chemin route rue fleuve rivière piste sentier thérapie cortège conseils ordres',
)

const manyBehind = tableOf('les ces mes tes ses nos vos leurs')

/** *Nous en sommes au troisième verre*: of *être*, and not of *sommer*. */
const weAre: Rule = (words, at, narrow) => {
  const isOurs = [1, 2, 3].some(back => words[at - back]?.key === 'nous')
  if (words[at - 1]?.key !== 'tu') words[at] = narrow(words[at]!, isOurs ? auxiliary : notFinite)
}

/** *c’étaient les portes*: of *être*, and not of *étayer*. */
const theyWere: Rule = (words, at, narrow) => {
  words[at] = narrow(words[at]!, auxiliary)
}

/** *c’est parfait*: an adjective, though there is a verb *parfaire*. */
const isQuality: Rule = (words, at, narrow) => {
  words[at] = narrow(words[at]!, notParticiple)
}

/** *samedi a deux syllabes*, *elle rit et sort*, *Personne.*: no noun, but with an article or what stands for one. */
const wantsArticle: Rule = (words, at, narrow) => {
  const before = words[at - 1]
  const isBare =
    before === undefined || isMark(before) || /^(?:et|ou|puis|qui|il|elle|on|j'|en|y|ne|n')$/u.test(before.key)
  const isDay = before?.candidates.some(({ tag, lemma }) => tag === 'NOUN' && onlyNouns.has(lemma)) === true
  const isNobody = words[at]!.key === 'personne' && /^(?:à|par|de|pour|avec|chez)$/u.test(before?.key ?? '')
  const isOfVerb =
    before?.candidates.some(({ tag }) => tag.startsWith('VERB')) === true &&
    before.candidates.every(({ tag }) => !/^(?:ADJ|ADP|DET|NUM)/u.test(tag))
  const isBehindVerb = words[at]!.key === 'personne' && (isOfVerb || isAuxiliary(before))
  const isNegative = isNobody && words.slice(0, at).some(({ key }) => key === 'ne' || key === "n'")
  if (isBare || isNegative || isBehindVerb || (words[at]!.key === 'a' && isDay)) words[at] = narrow(words[at]!, notNoun)
}

/** *a-t-il dit*: behind a verb’s auxiliary and its subject stands a participle. */
const asks: Rule = (words, at, narrow) => {
  const isTurned = words[at - 1]?.candidates.some(({ tag }) => tag === 'AUX.f') === true
  if (isTurned && !subjects.has(words[at - 2]?.key ?? '')) words[at + 1] = narrow(words[at + 1]!, notFinite)
}

/** *Mme Bonnet*: a name. */
const isNamed: Rule = (words, at, narrow) => {
  const next = isMark(words[at + 1]!) && words[at + 1]!.key === '.' ? at + 2 : at + 1
  if (words[next] !== undefined) words[next] = narrow(words[next], names)
}

/** *Inutile !*, *Quatre-vingt-dix.*: a sentence of one common word is no name that the dictionary does not have. */
const onlyWord: Rule = (words, at, narrow) => {
  const { seen, candidates } = words[at]!
  if (seen.shapes[0] !== 'Cd' || !isMark(words[at + 1]!) || (at > 0 && !isMark(words[at - 1]!))) return
  const isCommon = candidates.some(({ tag, lemma }) => tag !== 'PROPN' && tag !== 'NOUN' && isCommonWord(lemma))
  const isThing = candidates.some(({ tag, lemma }) => tag === 'NOUN' && isCommonNoun(lemma))
  if (isCommon && !isThing) words[at] = narrow(words[at]!, notName)
}

/** *Tu n’as pas froid ? — Si.* */
const isYes: Rule = (words, at, narrow) => {
  if (isMark(words[at + 1]!)) words[at] = narrow(words[at]!, answer)
}

/** *Bon voyage !*, but *Bon, allons-y.* */
const isGood: Rule = (words, at, narrow) => {
  if (!isMark(words[at + 1]!)) words[at] = narrow(words[at]!, notCall)
}

/** *une voix dit : « …*; *Dites-lui*. */
const says: Rule = (words, at, narrow) => {
  const isPast = words[at - 1]?.candidates.some(({ tag }) => tag.startsWith('AUX')) === true
  const isBeforeWords = !isPast && words[at]!.key === 'dit' && /^[:«“]$/u.test(words[at + 1]!.key)
  const isOrder = words[at]!.key === 'dites' && (at === 0 || isMark(words[at - 1]!))
  if (isBeforeWords || isOrder) words[at] = narrow(words[at]!, finite)
}

/** *Elle tourne la clé et écoute.*: no noun that hardly anybody uses stands alone there. */
const goesOn: Rule = (words, at, narrow) => {
  const next = words[at + 1]!
  const behind = words[at + 2]
  const isAlone = behind === undefined || isMark(behind) || /^(?:le|la|les|l'|un|une|du|des|en)$/u.test(behind.key)
  if (at > 0 && isAlone && next.isVerbFirst) words[at + 1] = narrow(next, finite)
}

/** *et le pose sur*: a pronoun with its verb, where the verb is common and no noun or adjective is. */
const takes: Rule = (words, at, narrow) => {
  const next = words[at + 1]!
  const [before, subject] = [words[at - 1]?.key ?? '', words[at - 2]?.key ?? '']
  const goesOn = /^(?:et|mais|puis|qui|lui)$/u.test(before) || (before === ',' && /^(?:lui|elle|eux)$/u.test(subject))
  if (!goesOn || !next.isVerbFirst) return
  words[at] = narrow(words[at]!, pronouns)
  words[at + 1] = narrow(next, finite)
}

/** *le médecin écoute.*: behind a common noun, at the end. */
const verbFirst: Rule = (words, at, narrow) => {
  const before = words[at - 1]
  const isSubject = before?.candidates.some(({ tag, lemma }) => tag === 'NOUN' && isCommonNoun(lemma)) === true
  if (isSubject && isMark(words[at + 1]!)) words[at] = narrow(words[at]!, notNoun)
}

/** *ont tous décrit*. */
const isAll: Rule = (words, at, narrow) => {
  const isBehindHave = words[at - 1]?.candidates.some(({ tag, lemma }) => tag === 'AUX.f' && lemma === 'avoir') === true
  if (isBehindHave) words[at + 1] = narrow(words[at + 1]!, notFinite)
}

/** *a dit Nour*: no finite verb stands right behind *avoir*. */
const hasDone: Rule = (words, at, narrow) => {
  words[at + 1] = narrow(words[at + 1]!, notFinite)
  if (words[at]!.key === 'a') wantsArticle(words, at, narrow)
}

/** *qu’une pierre ne tombe*: behind *ne* stands a verb, or a pronoun before it. */
const isDenied: Rule = (words, at, narrow) => {
  nameFirst(words, at, narrow)
  pronounsAndVerb(words, at, narrow)
  const next = words[at + 1]!
  if (next.seen.allowed.some(tag => finite.has(tag))) words[at + 1] = narrow(next, notNoun)
}

/** *Fin novembre*; *le fin fond*: masculine, it is the adjective. */
const isTime: Rule = (words, at, narrow) => {
  const isThing = words[at + 1]!.candidates.some(({ tag, lemma }) => tag === 'NOUN' && isCommonNoun(lemma))
  if (isThing && /^(?:le|un|ce|du|au)$/u.test(words[at - 1]?.key ?? '')) {
    words[at] = narrow(words[at]!, adjective)
    words[at + 1] = narrow(words[at + 1]!, noun)
  }
  const isMonth = words[at + 1]!.candidates.some(({ tag, lemma }) => tag === 'NOUN' && onlyNouns.has(lemma))
  if (isMonth) words[at] = narrow(words[at]!, noun)
}

/** *devant du café*; but *devant se lever*. */
const isInFront: Rule = (words, at, narrow) => {
  let next = at + 1
  while (next < words.length - 1 && /^(?:s[e']|y|en|n[e']|pas)$/u.test(words[next]!.key)) next++
  if (words[next]!.candidates.some(({ tag }) => tag.endsWith('.i'))) words[at] = narrow(words[at]!, gerund)
  else if (
    /^(?:les?|la|l'|une?|du|des|ce|cette|ces|[mts](?:on|a|es)|moi|toi|lui|elle|eux|nous|vous)$/u.test(
      words[at + 1]!.key,
    )
  )
    words[at] = narrow(words[at]!, preposition)
}

/** *tiens bon*. */
const holdsOn: Rule = (words, at, narrow) => {
  if (words[at + 1]!.key === 'bon') words[at] = narrow(words[at]!, finite)
}

/** *Félicité s’agenouilla*, *Rose ne dit rien*: what begins a sentence without an article, and is none of the family. */
const nameFirst: Rule = (words, at, narrow) => {
  const before = words[at - 1]
  const { key, seen, candidates } = before ?? words[at]!
  if (before === undefined || at > 2 || !isAtStart(words, at - 1) || !seen.shapes[0].startsWith('C')) return
  if (unnamed.has(key) || candidates.some(({ tag }) => !/^(?:NOUN|ADJ|PROPN|VERB\.p)$/u.test(tag))) return
  if (candidates.some(({ features }) => features?.Number === 'Plur')) return
  words[at - 1] = narrow(before, names)
}

const unnamed = tableOf(
  'maman papa madame monsieur mademoiselle tonton tata tatie papi papy mamie mémé pépé grand-mère grand-père mère père nul aucun tel quiconque chacun mal impossible dieu',
)

/** *Rendez-vous !* at the start. */
const isNoName: Rule = (words, at, narrow) => {
  if (isMark(words[at + 1]!)) words[at] = narrow(words[at]!, notName)
}

/** *Chère Louise,*: a letter begins. */
const isDear: Rule = (words, at, narrow) => {
  if (at === 0) words[at] = narrow(words[at]!, adjective)
}

/** *on ne s’étonnera pas que*, *la clôture que nul n’a désignée*: an adverb behind *ne* alone, or where it cries out. */
const isThat: Rule = (words, at, narrow) => {
  if (isCry(words, at)) words[at] = narrow(words[at]!, adverb)
  else if (isAgreedWith(words, at)) words[at] = narrow(words[at]!, pronoun)
  else if (!isOnly(words, at)) words[at] = narrow(words[at]!, notAdverb)
  else if (/^(?:les?|la|l'|une?|des?|du|d'|[mst](?:on|a|es))$/u.test(words[at + 1]!.key)) {
    const clause = words.slice(at + 2, endOfClause(words, at))
    if (!clause.some(({ mayConjugate }) => mayConjugate)) words[at] = narrow(words[at]!, adverb)
  }
}

/** *des formes que nul n’a désignées*: a participle behind *avoir* agrees with what *que* stands for. */
function isAgreedWith(words: readonly Spelled[], at: number): boolean {
  for (let verb = at + 2; verb < words.length - 1 && verb < at + 6; verb++) {
    if (isMark(words[verb]!) || placed.has(words[verb]!.key)) return false
    if (!isHaving(words[verb]!)) continue
    const participle = words[verb + 1]!
    return (
      participle.candidates.length > 0 &&
      participle.candidates.every(({ tag }) => /^(?:VERB\.p|ADJ|NOUN)$/u.test(tag)) &&
      participle.candidates.some(
        ({ tag, features }) => tag === 'VERB.p' && features?.Gender === 'Fem' && features.Number === 'Plur',
      )
    )
  }
  return false
}

/** Objects before their verb. */
const placed = tableOf("le la les l' me m' te t' se s' nous vous")

/** *sois sage*: an adjective where it is a common one. */
const isAsked: Rule = (words, at, narrow) => {
  const next = words[at + 1]!
  const isQuality = next.candidates.some(({ tag, lemma }) => tag === 'ADJ' && isCommonWord(lemma))
  if (isQuality) words[at + 1] = narrow(next, notNoun)
}

/** *nul ne l’ignore*: nobody; *je trouve ça nul.*: bad. */
const isNobody: Rule = (words, at, narrow) => {
  if (/^n[e']$/u.test(words[at + 1]!.key)) words[at] = narrow(words[at]!, pronoun)
  else if (at > 0 && isMark(words[at + 1]!)) words[at] = narrow(words[at]!, adjective)
}

function endOfClause(words: readonly Spelled[], at: number): number {
  const end = words.findIndex((word, index) => index > at && isMark(word))
  return end === -1 ? words.length : end
}

/** *Que c’est beau !*; but *Qu’il entre !* wishes. */
function isCry(words: readonly Spelled[], at: number): boolean {
  if (words.at(-1)!.key !== '!' || (at > 0 && !/^(?:[«“—–(]|mais|oh|ah)$/u.test(words[at - 1]!.key))) return false
  const verb = words.slice(at + 2, at + 4).find(({ candidates }) => candidates.some(({ conjugation }) => conjugation))
  const tenses = verb?.candidates.flatMap(({ conjugation }) => conjugation?.tenses ?? []) ?? []
  return (
    /^(?:j[e']|tu|ils?|elles?|on|nous|vous|c'|ça|cela)$/u.test(words[at + 1]!.key) &&
    tenses.length > 0 &&
    !tenses.includes('subjonctif présent')
  )
}

/** *ne* stands before it in its clause, and neither *pas* nor *point*, *nul* nor *personne*. */
function isOnly(words: readonly Spelled[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 10; before--) {
    const { key } = words[before]!
    if (/^(?:pas|point|guère)$/u.test(key)) return false
    if (key === 'ne' || key === "n'")
      return [1, 2].every(back => !/^(?:nul|nulle|aucune?|personne|rien)$/u.test(words[before - back]?.key ?? ''))
    if (/^[.;:!?]$/u.test(key)) return false
  }
  return false
}

/** *pendant des semaines*, *voilà des années*, *tantôt des fonds*: some, where no *de* is wanted. */
const isSome: Rule = (words, at, narrow) => {
  const before = words[at - 1]
  if (before === undefined) return
  if (someBehind.has(before.key)) words[at] = narrow(words[at]!, determiner)
  else if (before.candidates.some(({ tag, lemma }) => tag.startsWith('VERB') && ofBehind.has(lemma)))
    words[at] = narrow(words[at]!, contraction)
}

/** *Du ketchup.*, *avec du sel*, *pour du pain et du sel*: some, where nothing that wants *de* comes before. */
const isSomeOf: Rule = (words, at, narrow) => {
  const before = words[at - 1]
  if (before === undefined) {
    const isAll = words.length < 7 && isMark(words.at(-1)!) && !words.some(({ mayConjugate }) => mayConjugate)
    if (isAll) words[at] = narrow(words[at]!, determiner)
    return
  }
  const isTaken = isBehindTaker(words, at) && !neverSome.has(words[at + 1]!.key)
  if (someBehind.has(before.key) || isTaken) words[at] = narrow(words[at]!, determiner)
  if (!/^(?:et|ou|,)$/u.test(before.key)) return
  const first = words.slice(0, at).findLastIndex(({ key }) => /^d(?:u|es|e)$/u.test(key))
  if (first !== -1 && isSomeThere(words, first)) words[at] = narrow(words[at]!, determiner)
}

/** Of *du* and *des* what was found of them; of *de la* what stands before it tells. */
function isSomeThere(words: readonly Spelled[], at: number): boolean {
  if (words[at]!.key !== 'de') return words[at]!.seen.allowed.every(tag => determiner.has(tag))
  if (!/^l[a']$/u.test(words[at + 1]!.key) || at === 0) return false
  return someBehind.has(words[at - 1]!.key) || isBehindTaker(words, at)
}

/** *il mange du pain*, *y a-t-il encore du pain*, *elle a pris du pain*; but *le fait du prince*, *pris du tiroir*. */
function isBehindTaker(words: readonly Spelled[], at: number): boolean {
  let verb = at - 1
  while (verb > 0 && between.has(words[verb]!.key)) verb--
  const { candidates } = words[verb]!
  const takers = candidates.filter(({ tag, lemma }) => /^(?:VERB|AUX)/u.test(tag) && takesSome.has(lemma))
  const before = words[verb - 1]
  const isNoun = before !== undefined && articles.has(before.key) && candidates.some(({ tag }) => tag === 'NOUN')
  if (takers.length === 0 || isNoun) return false
  const isParticiple = takers.every(({ tag }) => tag === 'VERB.p')
  return !isParticiple || words.slice(Math.max(0, verb - 4), verb).some(isHaving)
}

const between = tableOf(
  'encore aussi toujours souvent même bien surtout toutefois t je tu il elle on nous vous ils elles',
)
const articles = tableOf("un une le la l' les ce cet cette au du en son sa mon ma ton ta leur")
const isHaving = ({ candidates }: Spelled): boolean =>
  candidates.some(({ tag, lemma }) => tag.startsWith('AUX') && lemma === 'avoir')

/** Verbs that take nothing without *de*: *il se souvient des voix*. */
const ofBehind = tableOf(
  'souvenir dépendre disposer provenir bénéficier jouir abuser douter hériter triompher résulter découler méfier emparer',
  'moquer débarrasser regorger fourmiller repentir absenter abstenir contenter',
)

/** *le tabac nuit à la santé*: the verb, behind its subject, with what it wants. */
function harms(words: readonly Spelled[], at: number): boolean {
  const before = words[at - 1]
  const behind = /ment$/u.test(words[at + 1]?.key ?? '') ? words[at + 2] : words[at + 1]
  if (words[at]!.key !== 'nuit' || !/^(?:à|au|aux)$/u.test(behind?.key ?? '') || before === undefined) return false
  const { candidates } = before
  return (
    candidates.some(({ tag, lemma }) => tag === 'NOUN' && isCommonNoun(lemma)) &&
    candidates.every(({ tag }) => tag !== 'DET' && tag !== 'NUM')
  )
}

/** *solution incolore*, *limpide et incolore*: no noun behind a noun, *être* or such another, where it is a common adjective. */
const qualityFirst: Rule = (words, at, narrow) => {
  const [before, other] = [words[at - 1], words[at - 2]]
  if (before === undefined || words[at]!.seen.shapes[0].startsWith('C')) return
  const isBehindOther = /^(?:et|ou|,)$/u.test(before.key) && other?.isQualityFirst === true
  const isBehindThing =
    before.candidates.some(({ tag, lemma }) => tag === 'NOUN' && isCommonNoun(lemma)) &&
    before.candidates.every(({ tag }) => tag !== 'ADP' && !opensNoun.has(tag))
  if (isBehindOther || isBehindThing) words[at] = narrow(words[at]!, notNoun)
}

const opensNoun = tableOf('DET ADPDET NUM')

/** *dû à*, *due aux pétroliers*: an adjective; but *il a dû à lui seul*. */
const isOwed: Rule = (words, at, narrow) => {
  if (/^(?:à|au|aux)$/u.test(words[at + 1]!.key) && !hasBefore(words, at)) words[at] = narrow(words[at]!, adjective)
}

/** *issues d’une famille*; but *une issue de secours*. */
const comesOf: Rule = (words, at, narrow) => {
  const isDetermined = words[at - 1]?.candidates.some(({ tag }) => opensNoun.has(tag)) === true
  if (/^(?:de|d'|du|des)$/u.test(words[at + 1]!.key) && !isDetermined) words[at] = narrow(words[at]!, adjective)
}

/** A form of *avoir* stands right before it, adverbs between. */
function hasBefore(words: readonly Spelled[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 4; before--) {
    const { candidates } = words[before]!
    if (candidates.some(({ tag, lemma }) => tag.startsWith('AUX') && lemma === 'avoir')) return true
    if (candidates.every(({ tag }) => tag !== 'ADV')) return false
  }
  return false
}

/** *d’autres*, *de tels symptômes*, *tel était le cas*, *tel un roi*. */
const isSuch: Rule = (words, at, narrow) => {
  const [before, behind] = [words[at - 1]?.key ?? '', words[at + 1]!]
  const isBehindOf = before === 'de' || before === "d'"
  const isCounted = words[at - 1]?.candidates.some(({ tag }) => tag === 'NUM') === true && !isMark(behind)
  if (isBehindOf || isCounted || (/^tel/u.test(words[at]!.key) && (isAuxiliary(behind) || /^une?$/u.test(behind.key))))
    words[at] = narrow(words[at]!, adjective)
}

/** *les petits malins*, *le présent exposé*, *la Seconde Guerre*: an adjective that goes before, and a noun behind it. */
const goesBefore: Rule = (words, at, narrow) => {
  const [before, behind] = [words[at - 1], words[at + 1]!]
  const isOpened = before?.candidates.some(({ tag }) => tag === 'DET' || tag === 'ADPDET' || tag === 'NUM') === true
  if (!isOpened || behind.mayConjugate) return
  const isThing = behind.candidates.some(({ tag }) => tag === 'NOUN')
  const isElse = behind.candidates.some(({ tag }) => !/^(?:NOUN|ADJ|PROPN|VERB\.p)$/u.test(tag))
  if (isThing && !isElse) words[at] = narrow(words[at]!, adjective)
}

/** *seuls quatre soldats*, at the start. */
const isAlone: Rule = (words, at, narrow) => {
  const isCounted = words[at + 1]!.candidates.some(({ tag }) => tag === 'NUM' || tag === 'DET')
  if ((at === 0 || isMark(words[at - 1]!)) && isCounted) words[at] = narrow(words[at]!, adjective)
}

/** *rien de neuf*; but *neuf ans*. */
const isNew: Rule = (words, at, narrow) => {
  const isLast = isMark(words[at + 1]!) || /^(?:et|ou|à|dans|pour)$/u.test(words[at + 1]!.key)
  if (words[at - 1]?.key === 'de' && isLast) words[at] = narrow(words[at]!, adjective)
}

/** *y compris*, *une température comprise entre*. */
const including: Rule = (words, at, narrow) => {
  if (words[at - 1]?.key === 'y' || words[at + 1]!.key === 'entre') words[at] = narrow(words[at]!, adjective)
}

/** *moins élevée*; but *élevé par sa tante*. */
const isHigh: Rule = (words, at, narrow) => {
  const isCompared = /^(?:plus|moins|très|trop|aussi|si|assez)$/u.test(words[at - 1]?.key ?? '')
  if (isCompared && words[at + 1]!.key !== 'par') words[at] = narrow(words[at]!, adjective)
}

/** *un intérêt limité*; but *limité par la loi*. */
const isSmall: Rule = (words, at, narrow) => {
  const isBehindThing = words[at - 1]?.candidates.some(({ tag, lemma }) => tag === 'NOUN' && isCommonNoun(lemma))
  if (isBehindThing === true && !/^(?:par|à|au|aux)$/u.test(words[at + 1]!.key))
    words[at] = narrow(words[at]!, adjective)
}

/** *il n’abandonnait point la pharmacie*: of *ne … point*, and not of *poindre*; *à point* is a noun. */
const isNotAtAll: Rule = (words, at, narrow) => {
  if (/^(?:à|au)$/u.test(words[at - 1]?.key ?? '')) words[at] = narrow(words[at]!, noun)
  const isDenied = words.slice(Math.max(0, at - 6), at).some(({ key }) => key === 'ne' || key === "n'")
  if (isDenied) words[at] = narrow(words[at]!, words[at - 1]!.mayConjugate ? adverb : notVerb)
}

/** *trois pas dans le vide*, *quelques pas*, *ses pas*, *un complet de toile*: counted, or with an article and *de*. */
const isStep: Rule = (words, at, narrow) => {
  const before = words[at - 1]
  if (before === undefined) return
  const isCounted = before.candidates.some(({ tag }) => tag === 'NUM')
  const isOpened = openSteps.has(before.key) && !/^n[e']$/u.test(words[at - 2]?.key ?? '')
  if (isCounted || isOpened) words[at] = narrow(words[at]!, noun)
}

const openSteps = tableOf(
  'quelques plusieurs un le ce son mon ton chaque ces ses mes tes leurs nos vos les des au du aux premier premiers dernier petits',
)
const isSuit: Rule = (words, at, narrow) => {
  const isOpened = /^(?:une?|le|ce|son|mon|ton)$/u.test(words[at - 1]?.key ?? '')
  if (isOpened && /^(?:de|d'|en)$/u.test(words[at + 1]!.key)) words[at] = narrow(words[at]!, noun)
}

/** *mal rasée*: an adverb before a participle; but *le mal fait*. */
const isBadly: Rule = (words, at, narrow) => {
  const isNoun = words[at - 1]?.candidates.some(({ tag }) => opensNoun.has(tag)) === true
  const isParticiple = words[at + 1]!.candidates.some(({ tag }) => tag === 'VERB.p')
  if (isParticiple && !isNoun) words[at] = narrow(words[at]!, adverb)
}

/** *vent d’est*, *pour bord*: no finite verb stands behind a preposition; *rien de grave* is an adjective. */
const isBehindPreposition: Rule = (words, at, narrow) => {
  const next = words[at + 1]!
  const isQuality =
    next.candidates.some(({ tag, lemma }) => tag === 'ADJ' && isCommonWord(lemma)) &&
    next.candidates.every(({ tag }) => !/^(?:VERB\.i|DET|PRON)/u.test(tag))
  if (/^d[e']$/u.test(words[at]!.key) && isQuality && isOfSomething(words, at)) words[at + 1] = narrow(next, adjective)
  else words[at + 1] = narrow(next, neverFinite)
}

/** *rien ne s’est passé de grave*, *quelque chose de neuf*, *quoi de neuf*. */
function isOfSomething(words: readonly Spelled[], at: number): boolean {
  if (/^(?:rien|quoi|quelqu'un|personne)$/u.test(words[at - 1]?.key ?? '')) return true
  if (words[at - 1]?.key === 'chose') return words[at - 2]?.key === 'quelque'
  const isVerb = words[at - 1]?.candidates.some(({ tag }) => tag.startsWith('VERB')) === true
  return isVerb && words.slice(Math.max(0, at - 6), at).some(({ key }) => key === 'rien')
}

/** *au point mort*. */
const isDead: Rule = (words, at, narrow) => {
  if (words[at - 1]?.key === 'point') words[at] = narrow(words[at]!, adjective)
}

/** *un être humain*, *un son grave*: behind an article. */
const isThing: Rule = (words, at, narrow) => {
  const before = words[at - 1]?.key ?? ''
  if (/^(?:une?|le|la|ce|cet|cette|du|au|aucune?|chaque|tout|quelque)$/u.test(before) && words[at]!.key !== 'être')
    words[at] = narrow(words[at]!, noun)
  else if (/^(?:un|cet|aucun|chaque|quel)$/u.test(before)) words[at] = narrow(words[at]!, noun)
}

const isAuxiliary = (word: Spelled | undefined): boolean =>
  word?.candidates.some(({ tag }) => tag.startsWith('AUX')) === true

const isMark = ({ seen }: Spelled): boolean => seen.kind.startsWith('m')

const isAtStart = (words: readonly Spelled[], at: number): boolean => at === 0 || isMark(words[at - 1]!)

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...[...tableOf("je j' tu il ils on")].map(key => [key, pronounsAndVerb] as const),
  ...[...tableOf("ne n'")].map(key => [key, isDenied] as const),
  ...[...tableOf("se s'")].map(key => [key, nameFirst] as const),
  ...[...tableOf('quel quelle quels quelles')].map(key => [key, asksWhich] as const),
  ['très', noVerb],
  ['en', makesGerund],
  ...[...tableOf('compris comprise comprises')].map(key => [key, including] as const),
  ...[...tableOf('seul seule seuls seules')].map(key => [key, isAlone] as const),
  ...[...tableOf('élevé élevée élevés élevées')].map(key => [key, isHigh] as const),
  ...[...tableOf('limité limitée limités limitées')].map(key => [key, isSmall] as const),
  ['neuf', isNew],
  ['mort', isDead],
  ['pas', isStep],
  ['complet', isSuit],
  ['point', isNotAtAll],
  ['entre', isBetween],
  ['reste', remains],
  ...[...tableOf('et ou puis')].map(key => [key, goesOn] as const),
  ...[...tableOf('le la les')].map(key => [key, takes] as const),
  ...[...tableOf('parfait parfaite parfaits parfaites')].map(key => [key, isQuality] as const),
  ...[...tableOf('sort personne')].map(key => [key, wantsArticle] as const),
  ...[...tableOf('mme m mm mmes mlle mlles monsieur madame mademoiselle')].map(key => [key, isNamed] as const),
  ['sommes', weAre],
  ['suis', iFollow],
  ...[...tableOf('sois soyons soyez')].map(key => [key, isAsked] as const),
  ['mal', isBadly],
  ...[...tableOf("de d' dans pour par avec sans chez")].map(key => [key, isBehindPreposition] as const),
  ['étaient', theyWere],
  ['si', isYes],
  ...[...tableOf('tous tout toutes')].map(key => [key, isAll] as const),
  ['devant', isInFront],
  ['fin', isTime],
  ['tiens', holdsOn],
  ['rendez-vous', isNoName],
  ...[...tableOf("que qu'")].map(key => [key, isThat] as const),
  ...[...tableOf('nul nulle')].map(key => [key, isNobody] as const),
  ['des', isSome],
  ['du', isSomeOf],
  ...[...tableOf('dû due dus dues')].map(key => [key, isOwed] as const),
  ...[...tableOf('issu issue issus issues')].map(key => [key, comesOf] as const),
  ...[...tableOf('autres tel telle tels telles')].map(key => [key, isSuch] as const),
  ...[
    ...tableOf(
      'petit petite petits petites grand grande grands grandes jeune jeunes nouveau nouvel nouvelle nouveaux nouvelles faux fausse fausses',
      'éventuel éventuelle éventuels éventuelles présent présente présents présentes célèbre célèbres première seconde troisième quatrième',
    ),
  ].map(key => [key, goesBefore] as const),
  ...[...tableOf('être son ton')].map(key => [key, isThing] as const),
  ...[...tableOf('avoir ai a avons avez ont avais avait aviez avaient aura auront aurait auraient')].map(
    key => [key, hasDone] as const,
  ),
  ['bon', isGood],
  ...[...tableOf('dit dites')].map(key => [key, says] as const),
  ...[...tableOf('cher chère chers chères')].map(key => [key, isDear] as const),
])

function narrowed(word: Spelled, tags: ReadonlySet<number>): Spelled {
  const allowed = word.seen.allowed.filter(tag => tags.has(tag))
  return allowed.length === 0 || allowed.length === word.seen.allowed.length
    ? word
    : { ...word, seen: { ...word.seen, allowed, whole: word.seen.whole ?? word.seen } }
}

const clitics = tableOf("le la les l' lui leur me m' te t' se s' nous vous y en ne n'")
const numbersOf = (...names: readonly string[]): ReadonlySet<number> =>
  new Set(names.map(name => numberOfTag.get(name)!))
const tiedPronouns = tableOf("le la les moi toi lui leur nous vous y en ce je tu il elle on ils elles m' t' l'")
const subjects = tableOf("je j' tu il elle on ils elles qui ça cela")
const stressed = tableOf('nous vous eux elles')
const preposition = numbersOf('ADP')
const finite = numbersOf('VERB.f', 'AUX.f')
const verbs = numbersOf('VERB.f')
const auxiliary = numbersOf('AUX.f')
const gerund = numbersOf('VERB.g', 'AUX.g')
const adjective = numbersOf('ADJ')
const adverb = numbersOf('ADV')
const determiner = numbersOf('DET')
const contraction = numbersOf('ADPDET')
const pronoun = numbersOf('PRON')
const pronouns = numbersOf('PRON', 'ADV')
const answer = numbersOf('ADV', 'INTJ')
const allBut = (...names: readonly string[]): ReadonlySet<number> =>
  new Set([...numberOfTag].flatMap(([name, number]) => (names.includes(name) ? [] : [number])))
const notFinite = allBut('VERB.f')
const neverFinite = allBut('VERB.f', 'AUX.f')
const notVerb = allBut('VERB.f', 'VERB.p')
const notParticiple = allBut('VERB.p')
const notNoun = allBut('NOUN')
const notAdverb = allBut('ADV')
const notCall = allBut('INTJ')
const notName = allBut('PROPN')
const names = numbersOf('PROPN')
const noun = numbersOf('NOUN')
const qualities = numbersOf('ADJ', 'ADV', 'NOUN', 'ADP', 'VERB.p', 'X', 'PROPN', 'NUM', 'PUNCT')
