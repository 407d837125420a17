import { remember } from '../../../core/language/remember.ts'
import type { Upos, Word, WordFeatures } from '../../../core/model/word.ts'
import { tableOf } from '../../table.ts'
import { partitiveArticles } from './partitive.ts'

/**
 * What a word is, in English with the French names of tenses: *imparfait of relever, 3rd person singular*, *passé composé
 * of se souvenir, 1st person singular*, *noun, feminine plural*, *part of parce que*.
 */
export function describeFrench(words: readonly Word[], index: number): string {
  const word = words[index]!
  const { group } = word
  if (group !== undefined && group !== index) return describeMember(word, words[group]!, describeFrench(words, group))
  if (word.pos === 'VERB' || word.pos === 'AUX') return describeVerb(words, index)
  if (word.headword !== undefined && partitiveArticles.has(word.headword)) return 'partitive article'
  if (word.headword?.includes(' ') && group !== undefined) return 'fixed expression'
  const { pos, features = bare } = word
  return remember(
    remember(described, features, () => new Map<Upos, string>()),
    pos,
    () => withFeatures(classes[pos], word, ['Person', 'Gender', 'Number']),
  )
}

const bare: WordFeatures = {}
/** Words of a text share the features of their spelling. */
const described = new WeakMap<WordFeatures, Map<Upos, string>>()

/** *auxiliary in: passé composé of venir, 3rd person singular*. */
function describeMember({ pos, lemma }: Word, head: Word, ofHead: string): string {
  const isVerb = head.pos === 'VERB' || head.pos === 'AUX'
  const isPart = pos === 'PRON' ? impersonal.has(lemma) : pos !== 'AUX' && pos !== 'VERB'
  if (!isVerb || isPart) return `part of ${head.headword ?? head.lemma}`
  return `${pos === 'PRON' ? 'reflexive pronoun' : 'auxiliary'} in: ${ofHead}`
}

/** *il* and *y* of *il y a*. */
const impersonal = tableOf('lui y')

/** What a verb is, without its person. */
export interface VerbForm {
  /** By its French name: `passé composé`. */
  readonly form: string
  readonly isPassive: boolean
  /** Its auxiliaries in text order. */
  readonly auxiliaries: readonly Word[]
}

/** The form of a verb that heads its group or stands alone. */
export function verbFormOf(words: readonly Word[], index: number): VerbForm {
  const head = words[index]!
  const auxiliaries =
    head.group === undefined
      ? none
      : words
          .slice(Math.max(0, index - farthest), index)
          .filter(({ group, pos }) => group === index && (pos === 'AUX' || pos === 'VERB'))
  const [first = head] = auxiliaries
  const isPassive = isPassiveGroup(head, auxiliaries)
  const pasts = auxiliaries.length - (isPassive ? 1 : 0)
  return { form: auxiliaries.length === 0 ? simpleForm(head) : compoundForm(first, pasts), isPassive, auxiliaries }
}

const none: readonly never[] = []

/** Words before its head in which a group’s first auxiliary stands: two of them, five words between, contractions as two. */
const farthest = 24

function describeVerb(words: readonly Word[], index: number): string {
  const head = words[index]!
  const name = head.headword ?? head.lemma
  const { form, isPassive, auxiliaries: members } = verbFormOf(words, index)
  const [first = head] = members
  return withFeatures(`${form}${isPassive ? ' (passive)' : ''} of ${name}`, members.length === 0 ? head : first, [
    'Person',
    ...(head.features?.VerbForm === 'Part' && members.length === 0 && head.features.Tense === 'Past' ? ['Gender'] : []),
    'Number',
  ])
}

/** *été* before it, or *être* with a verb that has *avoir* in its past. */
function isPassiveGroup({ lemma, headword, features }: Word, members: readonly Word[]): boolean {
  const last = members.at(-1)
  if (last === undefined || last.lemma !== 'être' || features?.VerbForm !== 'Part') return false
  return headword === undefined && !withBeing.has(lemma)
}

/** Verbs that make their past with *être*. */
const withBeing = tableOf(
  'aller venir arriver partir entrer sortir monter descendre naître mourir rester tomber retourner devenir revenir rentrer',
  'redevenir parvenir survenir intervenir décéder repartir ressortir remonter redescendre retomber advenir passer repasser',
  'apparaître réapparaître accourir provenir échoir renaître éclore demeurer convenir disparaître',
)

function simpleForm({ features = {} }: Word): string {
  if (features.VerbForm === 'Inf') return 'infinitif'
  if (features.VerbForm === 'Part') return features.Tense === 'Pres' ? 'participe présent' : 'participe passé'
  return tenses[`${features.Mood} ${features.Tense}`] ?? 'verb'
}

/** The form of the first auxiliary, so many participles behind it that make it past. */
function compoundForm(first: Word, pasts: number): string {
  const form = simpleForm(first)
  return pasts === 0 ? form : (compounds[form] ?? form)
}

const tenses: Readonly<Record<string, string>> = {
  'Ind Pres': 'présent',
  'Ind Imp': 'imparfait',
  'Ind Past': 'passé simple',
  'Ind Fut': 'futur',
  'Cnd Pres': 'conditionnel',
  'Sub Pres': 'subjonctif présent',
  'Sub Imp': 'subjonctif imparfait',
  'Imp Pres': 'impératif',
}

const compounds: Readonly<Record<string, string>> = {
  présent: 'passé composé',
  imparfait: 'plus-que-parfait',
  'passé simple': 'passé antérieur',
  futur: 'futur antérieur',
  conditionnel: 'conditionnel passé',
  'subjonctif présent': 'subjonctif passé',
  'subjonctif imparfait': 'subjonctif plus-que-parfait',
  impératif: 'impératif passé',
  infinitif: 'infinitif passé',
  'participe présent': 'participe passé composé',
}

function withFeatures(what: string, { features = {} }: Word, wanted: readonly string[]): string {
  const said = wanted.flatMap(name => names[features[name] === undefined ? '' : `${name} ${features[name]}`] ?? [])
  return said.length === 0 ? what : `${what}, ${said.join(' ')}`
}

const names: Readonly<Record<string, string>> = {
  'Person 1': '1st person',
  'Person 2': '2nd person',
  'Person 3': '3rd person',
  'Gender Masc': 'masculine',
  'Gender Fem': 'feminine',
  'Number Sing': 'singular',
  'Number Plur': 'plural',
}

const classes: Readonly<Record<Upos, string>> = {
  ADJ: 'adjective',
  ADP: 'preposition',
  ADV: 'adverb',
  AUX: 'auxiliary',
  CCONJ: 'conjunction',
  DET: 'determiner',
  INTJ: 'interjection',
  NOUN: 'noun',
  NUM: 'number',
  PRON: 'pronoun',
  PROPN: 'name',
  SCONJ: 'conjunction',
  SYM: 'sign',
  VERB: 'verb',
  X: 'foreign word',
}
