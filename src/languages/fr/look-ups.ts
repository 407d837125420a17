import type { Form, TermKnowledge, VerbReading } from '../../core/language/terms.ts'

type Entry = Parameters<TermKnowledge['formsOf']>[0]

/**
 * Under what a reader of French looks a headword up: its forms as they stand in texts, a reflexive verb with its pronoun
 * and in its compound tenses (*s’est effritée*), other words after what is elided before them (*d’exclusivité*).
 */
export function frenchLookUps(entry: Entry, forms: readonly Form[]): string[] {
  const whole = forms.filter(({ words }) => words.every(word => typeof word === 'string'))
  const found = whole.flatMap(({ form, readings = [] }) =>
    readings.length === 0 ? [form] : readings.flatMap(reading => verbs(form, reading)),
  )
  const elided = entry.pos === 'verb' || entry.pos === 'adverb' ? [] : found.filter(isElidable)
  return [...new Set([...found, ...elided.flatMap(form => [`l’${form}`, `d’${form}`])])]
}

/** Before a vowel; *onze*, *oui* and foreign words with `y` keep theirs, and of `h` the letters do not tell. */
const isElidable = (form: string): boolean =>
  /^[aeiouyàâäéèêëîïôöùûüœæ]/iu.test(form) && !/^(?:onz|oui|ouistiti|uhlan|ululer|ya|yo)/iu.test(form)

const pronouns: Readonly<Record<string, string>> = { '1s': 'me', '2s': 'te', 3: 'se', '1p': 'nous', '2p': 'vous' }
const auxiliaries = { singular: ['s’est', 's’était'], plural: ['se sont', 's’étaient'] } as const

/** A reflexive verb with the pronoun of its person, which stands in its forms as *se* or *s’*. */
function verbs(form: string, { mood, persons, pronominal }: VerbReading): string[] {
  const bare = form.replace(/^(?:se |s’)/u, '')
  if (!pronominal || bare === form) return [form]
  if (mood === 'participle') {
    return [bare, ...numbersOf(bare).flatMap(number => auxiliaries[number].map(auxiliary => `${auxiliary} ${bare}`))]
  }
  const own = persons.length === 0 ? ['se'] : persons.flatMap(person => pronouns[person] ?? [])
  return [bare, ...own.map(pronoun => joined(pronoun, form, bare))]
}

/** *Assis* is both. */
const numbersOf = (participle: string): ('singular' | 'plural')[] =>
  /[iu]s$/u.test(participle) ? ['singular', 'plural'] : [/s$/u.test(participle) ? 'plural' : 'singular']

function joined(pronoun: string, form: string, bare: string): string {
  const isElided = form.startsWith('s’') && pronoun.length === 2
  return isElided ? `${pronoun[0]}’${bare}` : `${pronoun} ${bare}`
}
