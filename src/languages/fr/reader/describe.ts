import type { Upos, Word } from '../../../core/model/word.ts'

/** What a word is, in English: *noun, feminine plural*. */
export function describeFrench(words: readonly Word[], index: number): string {
  const { pos, features = {} } = words[index]!
  const [person, gender, number] = [
    persons[features.Person ?? ''],
    genders[features.Gender ?? ''],
    numbers[features.Number ?? ''],
  ]
  const agreement = [person, gender, number].filter(each => each !== undefined).join(' ')
  return agreement === '' ? classes[pos] : `${classes[pos]}, ${agreement}`
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

const persons: Readonly<Record<string, string>> = { '1': '1st person', '2': '2nd person', '3': '3rd person' }
const genders: Readonly<Record<string, string>> = { Masc: 'masculine', Fem: 'feminine' }
const numbers: Readonly<Record<string, string>> = { Sing: 'singular', Plur: 'plural' }
