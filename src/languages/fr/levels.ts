import type { Construction, LevelKnowledge } from '../../core/language/levels.ts'
import type { Level } from '../../core/model/annotation.ts'
import type { Word } from '../../core/model/word.ts'
import { tableOf } from '../table.ts'
import { verbFormOf } from './reader/describe.ts'

/**
 * The levels are those of the descriptions of French by level (Beacco, Porquier and others, *Niveau A1* to *Niveau B2
 * pour le français*, 2004–2011), judged for reading and for this library; where they hesitate, the lower one stands, so
 * that what is told is told with reason. The bounds are above what texts written for a level have: of this library’s
 * own, the highest of each level are 6, 10, 10, 16 and 18 words a sentence, and 22, 16, 3, 4 and 2 % of words above it.
 */
export const frenchLevels: LevelKnowledge = {
  constructionsIn,
  sentenceLength: { A1: 10, A2: 13, B1: 17, B2: 24 },
  above: { A1: 0.25, A2: 0.2, B1: 0.12, B2: 0.1, C1: 0.08 },
}

const levelOfForm: Readonly<Record<string, Level>> = {
  imparfait: 'A2',
  futur: 'A2',
  conditionnel: 'B1',
  'plus-que-parfait': 'B1',
  'subjonctif présent': 'B1',
  'infinitif passé': 'B1',
  gérondif: 'B1',
  passif: 'B1',
  'participe présent': 'B2',
  'participe passé composé': 'B2',
  'futur antérieur': 'B2',
  'conditionnel passé': 'B2',
  'subjonctif passé': 'B2',
  'impératif passé': 'C1',
  'passé simple': 'C1',
  'passé antérieur': 'C1',
  'subjonctif imparfait': 'C1',
  'subjonctif plus-que-parfait': 'C1',
}

function constructionsIn(words: readonly Word[]): Construction[] {
  const found: Construction[] = []
  for (const [index, { pos, group }] of words.entries()) {
    const isHead = group === undefined || group === index
    if ((pos === 'VERB' || pos === 'AUX') && isHead) found.push(...formsOf(words, index))
    else if (pos === 'PRON') found.push(...relativeAt(words, index))
  }
  return found
}

function* formsOf(words: readonly Word[], index: number): Generator<Construction> {
  const { form, isPassive, auxiliaries } = verbFormOf(words, index)
  const name = form === 'participe présent' && isGerund(words, index) ? 'gérondif' : form
  const level = isFormula(words, index, form) ? undefined : levelOfForm[name]
  const isRead = !name.startsWith('subjonctif') || auxiliaries.length > 0 || hasQue(words, index)
  if (level !== undefined && isRead) yield { name, level, word: index }
  if (isPassive && isAction(words, index, auxiliaries))
    yield { name: 'passif', level: levelOfForm.passif!, word: index }
}

/** *en chantant*, *en y pensant*, *en ne disant rien*. */
function isGerund(words: readonly Word[], index: number): boolean {
  for (let before = index - 1; before >= 0 && before > index - 4; before--) {
    const { lemma, pos } = words[before]!
    if (lemma === 'en' && pos === 'ADP') return true
    if (pos !== 'PRON' && lemma !== 'ne') return false
  }
  return false
}

/** *je voudrais*, *pourriez-vous*, *j’aimerais*, learned in the first weeks; *on dirait*, *on aurait dit*. */
function isFormula(words: readonly Word[], index: number, form: string): boolean {
  const { lemma, features } = words[index]!
  if (form === 'conditionnel' && polite.has(lemma)) return features?.Person !== '3'
  if (lemma !== 'dire' || !form.startsWith('conditionnel')) return false
  return words.slice(Math.max(0, index - 2), index).some(({ lemma: before }) => before === 'on')
}

const polite = tableOf('vouloir pouvoir aimer')

/** What makes a subjunctive stands before it; *soyez* without it is an imperative. */
const hasQue = (words: readonly Word[], index: number): boolean =>
  words.slice(Math.max(0, index - 10), index).some(({ lemma }) => opensClause.has(lemma))

const opensClause = tableOf('que qui dont où quoique')

/** *a été vendu*, *est vendu par*; but *est vendu*, *était fatigué* tell of a state and are read as adjectives are. */
const isAction = (words: readonly Word[], index: number, auxiliaries: readonly Word[]): boolean =>
  auxiliaries.some(({ features }) => features?.VerbForm === 'Part') ||
  words.slice(index + 1, index + 3).some(({ lemma }) => lemma === 'par')

function* relativeAt(words: readonly Word[], index: number): Generator<Construction> {
  const { lemma } = words[index]!
  if (lemma === 'dont') yield { name: 'dont', level: 'B1', word: index }
  if (lemma === 'lequel' && words[index - 1]?.pos === 'ADP') yield { name: 'lequel', level: 'B2', word: index }
}
