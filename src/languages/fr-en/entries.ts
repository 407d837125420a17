import type { EntriesOf, LexiconEntry } from '../../core/language/lexicon.ts'
import { once } from '../../core/language/remember.ts'
import type { Upos } from '../../core/model/word.ts'
import { expressions } from './lexicon-expressions.ts'
import { nouns } from './lexicon-nouns.ts'
import { groups } from './lexicon-words.ts'

/** The classes that words of each group may have. A lemma stands once in the lexicon, whatever classes it has. */
const classes: readonly (readonly [table: string, classes: readonly Upos[]])[] = [
  [nouns, ['NOUN']],
  [expressions, ['ADP', 'ADJ', 'ADV', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'PRON', 'SCONJ']],
  [groups.functionWords, ['ADP', 'ADV', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'PRON', 'SCONJ']],
  [groups.numbers, ['ADJ', 'DET', 'NOUN']],
  [groups.calendar, ['NOUN']],
  [groups.nations, ['ADJ', 'NOUN']],
  [groups.adjectives, ['ADJ']],
  [groups.verbs, ['VERB']],
]

const lines = once(() => {
  const found = new Map<string, { readonly renderings: string; readonly classes: readonly Upos[] }[]>()
  for (const [table, own] of classes) {
    for (const line of table.split('\n')) {
      const [lemma = '', renderings = ''] = line.split('\t')
      if (lemma === '') continue
      const known = found.get(lemma)
      if (known === undefined) found.set(lemma, [{ renderings, classes: own }])
      else known.push({ renderings, classes: own })
    }
  }
  return found
})

/**
 * What the core lexicon says of a French lemma: each of its renderings counts as a meaning, of which the translation
 * of a sentence chooses one. A reflexive verb that has no entry of its own has that of its verb.
 */
export const frenchEntries: EntriesOf = headword => {
  const lemma = headword.replaceAll('’', "'")
  const found = lines().get(lemma) ?? lines().get(lemma.replace(/^s(?:e |')/u, '')) ?? []
  return found.flatMap(({ renderings, classes }) =>
    classes.map(
      (pos): LexiconEntry => ({
        lemma,
        pos,
        senses: renderings.split(', ').map(rendering => [capitalized(rendering)]),
      }),
    ),
  )
}

/** The lexicon has everything in small letters, for comparing; English writes days, months and peoples with a capital. */
const capitalized = (rendering: string): string =>
  capitals().has(rendering) ? rendering.replace(/^\p{Ll}/u, letter => letter.toUpperCase()) : rendering

const seasons = /^(?:spring|summer|autumn|fall|winter|season|weekend|week|month|day|year|holiday)/

const capitals = once(
  () =>
    new Set([
      'i',
      ...[groups.calendar, groups.nations]
        .flatMap(table => table.split('\n'))
        .flatMap(line => line.split('\t')[1]?.split(', ') ?? [])
        .filter(rendering => !seasons.test(rendering)),
    ]),
)
