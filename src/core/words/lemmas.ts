import { remember } from '../language/remember.ts'
import type { LemmaRow, SenseRow } from '../model/text-words.ts'
import { headwordOf, type Upos, type Word } from '../model/word.ts'
import type { Meaning } from './meaning.ts'

/** A lemma in one form and one meaning. */
export interface Reading {
  readonly form: Counted
  readonly sense: SenseRow | undefined
  count: number
}

interface Counted {
  readonly name: string
  count: number
}

interface Lemma extends Counted {
  readonly pos: Word['pos']
  readonly meaning: Meaning
  readonly readings: Reading[]
}

interface Rows {
  readonly lemmas: readonly LemmaRow[]
  readonly forms: readonly string[]
  readonly numberOf: (reading: Reading) => number
}

/** Gathers the lemmas of a text. */
export function tableOfLemmas() {
  const lemmas: Lemma[] = []
  const byClass = new Map<Upos, Map<string, Lemma>>()
  const forms = new Map<string, Counted>()
  return {
    /** Counts a word, given what it is in words and what it means. */
    add(word: Word, form: string, meaning: Meaning): Reading {
      const name = headwordOf(word)
      const ofClass = remember(byClass, word.pos, () => new Map<string, Lemma>())
      const lemma = remember(ofClass, name, () => {
        const made: Lemma = { name, pos: word.pos, meaning, readings: [], count: 0 }
        lemmas.push(made)
        return made
      })
      const counted = remember(forms, form, () => ({ name: form, count: 0 }))
      lemma.count++
      counted.count++
      const reading = lemma.readings.find(each => each.form === counted && each.sense === meaning.sense)
      if (reading !== undefined) {
        reading.count++
        return reading
      }
      const made = { form: counted, sense: meaning.sense, count: 1 }
      lemma.readings.push(made)
      return made
    },
    rows(): Rows {
      const sortedForms = [...forms.values()].sort(byCount)
      const formNumbers = new Map(sortedForms.map((form, at) => [form, at] as const))
      const numbers = new Map<Reading, number>()
      const rows = lemmas.sort(byCountAndClass).map(({ name, pos, meaning, readings }): LemmaRow => {
        const senses = sensesOf(readings, meaning.beside)
        const pairs = readings
          .toSorted((one, other) => other.count - one.count)
          .flatMap(reading => {
            numbers.set(reading, numbers.size)
            return [formNumbers.get(reading.form)!, Math.max(0, senses.indexOf(reading.sense!))]
          })
        const { gender = '', level = '', term = '' } = meaning
        return [name, pos, gender, level, term, senses, pairs]
      })
      return { lemmas: rows, forms: sortedForms.map(({ name }) => name), numberOf: reading => numbers.get(reading)! }
    },
  }
}

const byCount = (one: Counted, other: Counted): number => other.count - one.count || inOrder(one.name, other.name)

/**
 * The commoner first, so that their readings have small numbers; what stands a few times by class, gender and level,
 * since rows that look alike pack better: 1.2 % of a file of 3,400 words.
 */
const byCountAndClass = (one: Lemma, other: Lemma): number =>
  Math.max(other.count, few) - Math.max(one.count, few) ||
  inOrder(one.pos, other.pos) ||
  inOrder(one.meaning.gender, other.meaning.gender) ||
  inOrder(one.meaning.level, other.meaning.level) ||
  inOrder(one.name, other.name)

const few = 4

const inOrder = (one = '', other = ''): number => (one < other ? -1 : one > other ? 1 : 0)

function sensesOf(readings: readonly Reading[], beside: readonly SenseRow[] = []): SenseRow[] {
  const senses: SenseRow[] = []
  for (const { sense } of readings) if (sense !== undefined && !senses.includes(sense)) senses.push(sense)
  for (const sense of beside) if (!senses.some(each => isSame(each, sense))) senses.push(sense)
  return senses.sort((one, other) => one[1] - other[1] || one[0] - other[0])
}

/** Whether two are one meaning, told by the same or another of its renderings first. */
const isSame = (one: SenseRow, other: SenseRow): boolean => one[0] === other[0] && one[1] === other[1]
