import type { EntriesOf, LexiconEntry } from '../../core/language/lexicon.ts'
import { once } from '../../core/language/remember.ts'
import type { Upos } from '../../core/model/word.ts'
import { genderOfNoun } from '../fr/gender.ts'
import { newerSpellings, olderSpellings } from '../fr/spellings.ts'
import { adverbByRule, entryByRule, masculinesOf } from './by-rule.ts'
import { byClass } from './lexicon-classes.ts'
import { expressions } from './lexicon-expressions.ts'
import { locutions } from './lexicon-locutions.ts'
import { more } from './lexicon-more.ts'
import { nouns } from './lexicon-nouns.ts'
import { groups } from './lexicon-words.ts'

/** The classes that words of each group may have. A lemma stands once in the lexicon, whatever classes it has. */
const classes: readonly (readonly [table: string, classes: readonly Upos[]])[] = [
  [nouns, ['NOUN']],
  [expressions, ['ADP', 'ADJ', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'PRON', 'SCONJ', 'VERB']],
  [groups.functionWords, ['ADP', 'ADV', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'PRON', 'SCONJ']],
  [groups.numbers, ['ADJ', 'DET', 'NOUN', 'NUM']],
  [groups.calendar, ['NOUN']],
  [groups.nations, ['ADJ', 'NOUN']],
  [groups.adjectives, ['ADJ']],
  [groups.verbs, ['VERB']],
]

interface Line {
  readonly renderings: readonly string[]
  readonly classes: readonly Upos[]
}

const lines = once(() => {
  const found = new Map<string, Line[]>()
  for (const [table, own] of classes) {
    for (const line of table.split('\n')) {
      const [lemma = '', renderings = ''] = line.split('\t')
      if (lemma === '') continue
      const known = found.get(lemma)
      const isNamed = table === groups.calendar || table === groups.nations
      const made = { renderings: renderings.split(', ').map(isNamed ? capitalized : firstPerson), classes: own }
      if (known === undefined) found.set(lemma, [made])
      else known.push(made)
    }
  }
  return found
})

/** Of a headword what it means in this class and in no other. */
const ofClass = once(
  () =>
    new Map(
      `${byClass}\n${more}\n${locutions.replace(/^/gmu, 'VERB ')}`.split('\n').map(line => {
        const [place = '', renderings = ''] = line.split('\t')
        return [place, renderings.split(', ')] as const
      }),
    ),
)

/**
 * What the core lexicon says of a French lemma: each of its renderings counts as a meaning, of which the translation
 * of a sentence chooses one. A reflexive verb that has no entry of its own has that of its verb.
 */
export const frenchEntries: EntriesOf = headword => {
  const lemma = headword.replaceAll('’', "'")
  const found =
    lines().get(lemma) ?? lines().get(lemma.replace(/^s(?:e |')/u, '')) ?? lines().get(otherSpellingOf(lemma)) ?? []
  const own = everyClass.flatMap((pos): LexiconEntry[] => {
    const renderings = ofClass().get(`${pos} ${lemma}`)
    return renderings === undefined ? [] : [entryOf(lemma, pos, renderings)]
  })
  own.push(...ofTwoGenders(lemma))
  const all = found.flatMap(({ renderings, classes }) => classes.map(pos => entryOf(lemma, pos, renderings)))
  return own.length + all.length > 0 ? [...own, ...all] : unlisted(lemma)
}

/** *le voile* is a veil and *la voile* a sail; that of the commoner gender comes first. */
function ofTwoGenders(lemma: string): readonly LexiconEntry[] {
  const found = (['m', 'f'] as const).flatMap((gender): LexiconEntry[] => {
    const renderings = ofClass().get(`NOUN.${gender} ${lemma}`)
    return renderings === undefined ? [] : [{ ...entryOf(lemma, 'NOUN', renderings), gender }]
  })
  return found.length > 1 && genderOfNoun(lemma) === 'f' ? found.toReversed() : found
}

/** *évènement* is listed as *événement*, *ognon* as *oignon*. */
const otherSpellingOf = (lemma: string): string =>
  [...olderSpellings(lemma, isListed), ...newerSpellings(lemma, () => true)].find(isListed) ?? lemma

const isListed = (lemma: string): boolean => lines().has(lemma)

/** What a rule says of a lemma that no line has, else what its masculine means. */
function unlisted(lemma: string): readonly LexiconEntry[] {
  const ruled = entryByRule(lemma) ?? adverbByRule(lemma, adjectivesOf)
  if (ruled !== undefined) return ruled.classes.map(pos => ({ lemma, pos, senses: [ruled.renderings] }))
  for (const masculine of masculinesOf(lemma)) {
    const line = lines()
      .get(masculine)
      ?.find(({ classes }) => /^(?:NOUN|ADJ)$/u.test(classes[0]!))
    const renderings = ofClass().get(`NOUN ${masculine}`) ?? line?.renderings
    if (renderings !== undefined) return [{ ...entryOf(lemma, 'NOUN', renderings), gender: 'f' }]
  }
  return []
}

/** What an adjective means; nothing where the lexicon has none. */
const adjectivesOf = (adjective: string): readonly string[] =>
  ofClass().get(`ADJ ${adjective}`) ??
  lines()
    .get(adjective)
    ?.find(({ classes }) => classes[0] === 'ADJ')?.renderings ??
  []

/** The classes of which the lexicon has words. */
const everyClass: readonly Upos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PRON',
  'SCONJ',
  'VERB',
]

function entryOf(lemma: string, pos: Upos, renderings: readonly string[]): LexiconEntry {
  const gender = pos === 'NOUN' ? genderOfNoun(lemma) : undefined
  return {
    lemma,
    pos,
    ...(gender === undefined ? {} : { gender }),
    senses: renderings.map(rendering => [rendering]),
  }
}

/** The lexicon has everything in small letters, for comparing; English writes days, months and peoples with a capital. */
const capitalized = (rendering: string): string =>
  seasons.test(rendering) ? rendering : rendering.replace(/^\p{Ll}/u, letter => letter.toUpperCase())

const seasons = /^(?:spring|summer|autumn|fall|winter|season|weekend|week|month|day|year|holiday)/

const firstPerson = (rendering: string): string => (rendering === 'i' ? 'I' : rendering)
