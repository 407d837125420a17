import type { Construction, LevelKnowledge } from '../language/levels.ts'
import { remember } from '../language/remember.ts'
import { type Level, levels } from '../model/annotation.ts'
import type { Edition } from '../model/edition.ts'
import type { Message } from '../model/message.ts'
import type { Span } from '../model/span.ts'
import type { Unit } from '../model/unit.ts'
import { headwordOf, type Word } from '../model/word.ts'
import { message, rule } from '../rules/rule.ts'
import type { CheckContext, TextRule } from './rule.ts'

const front = (level: Level) =>
  `---\ntitle: Un texte\nauthor: A\ndate: 2026-11-23\nlicense: CC0-1.0\nlevel: ${level}\n---\n\n`

const declared = rule({
  name: 'level-mismatch',
  severity: 'warning',
  summary:
    'A text that asks more of its readers than its `level:` says: by its verb forms, by the length of its sentences, or by its share of words to which the glossary, or else how often they are used, gives a higher level. Each form is told once, where it stands first.',
  reason: ({ found, level, expected }: { readonly found: string; readonly level: Level; readonly expected: string }) =>
    `Unexpected ${found} in a text of level ${level}, expected ${expected}`,
  examples: {
    wrong: [
      { source: `${front('A2')}Le facteur sonna deux fois. Personne ne répondit.\n` },
      { source: `${front('A1')}Il faut que tu viennes demain.\n` },
      {
        source: `${front('A1')}${'Le matin, avant de partir au travail, mon voisin met son manteau et son chapeau et il ferme la porte. '.repeat(6)}\n`,
      },
      {
        source: `${front('A1')}${'Le tubiste et le retardataire ont un pli. '.repeat(8)}\n`,
        glossary: [
          '- { term: pli, pos: noun, gender: m, gloss: letter, level: C1 }',
          '- { term: retardataire, pos: noun, gender: mf, gloss: latecomer, level: C1 }',
          '- { term: tubiste, pos: noun, gender: mf, gloss: messenger, level: C2 }',
        ].join('\n'),
      },
    ],
    right: [
      { source: `${front('C1')}Le facteur sonna deux fois. Personne ne répondit.\n` },
      { source: `${front('A1')}Soyez prudents ! Je voudrais un café. La porte est fermée.\n` },
      { source: 'Le facteur sonna deux fois. Personne ne répondit.' },
    ],
  },
})

/** Words of which a share is taken, and sentences of which a mean: fewer say nothing. */
const [leastWords, leastSentences] = [50, 5] as const

export const levelMismatch: TextRule = {
  ...declared,
  check: (edition, context) => {
    const { level } = edition.source
    const knowledge = context.source.levels
    if (level === undefined || knowledge === undefined) return []
    return [...forms(edition, context, knowledge, level), ...bounds(edition, context, knowledge, level)]
  },
}

/** Each form above the level, told at its first place. */
function forms(
  { units }: Edition,
  { words, placeInSource }: CheckContext,
  { constructionsIn }: LevelKnowledge,
  level: Level,
): Message[] {
  const byName = new Map<string, { readonly unit: number; readonly construction: Construction }[]>()
  for (const [unit, own] of words.entries()) {
    if (units[unit]!.kind === 'quotation') continue
    for (const construction of constructionsIn(own)) {
      if (isAbove(construction.level, level)) remember(byName, construction.name, () => []).push({ unit, construction })
    }
  }
  return [...byName].map(([name, places]) => {
    const [{ unit, construction }] = places as [(typeof places)[number]]
    const { span } = words[unit]![construction.word]!
    const shown = `\`${units[unit]!.source.text.slice(...span)}\``
    const others = places.length === 1 ? '' : ` and ${places.length - 1} more`
    const details = { found: `${name} ${shown}${others}`, level, expected: `none below ${construction.level}` }
    return message(declared, placeInSource(unit, span), details, { unit: units[unit]!.id })
  })
}

const isAbove = (level: Level, other: Level): boolean => levels.indexOf(level) > levels.indexOf(other)

/** What is too much of the text as a whole. */
function* bounds(
  edition: Edition,
  context: CheckContext,
  { sentenceLength, above }: LevelKnowledge,
  level: Level,
): Generator<Message> {
  const place = context.placeOfField('level')
  const counted = countWords(edition, context, level)
  const [most, share] = [sentenceLength[level], above[level]]
  const mean = counted.words / counted.sentences
  if (most !== undefined && counted.sentences >= leastSentences && mean > most) {
    const found = `mean of ${mean.toFixed(1)} words a sentence`
    yield message(declared, place, { found, level, expected: `${most} at most` })
  }
  if (share !== undefined && counted.words >= leastWords && counted.above.length > share * counted.words) {
    const found = `share of ${percent(counted.above.length / counted.words)} of words above it (${shownWords(counted.above)})`
    yield message(declared, place, { found, level, expected: `${percent(share)} at most` })
  }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const shownWords = (words: readonly string[]): string =>
  [...new Set(words)]
    .slice(0, 5)
    .map(word => `\`${word}\``)
    .join(', ')

export interface LevelCounts {
  readonly words: number
  readonly sentences: number
  /** The running words above the level, as they are written. */
  readonly above: readonly string[]
}

/**
 * Counts what a level is judged by. A word has the level of the longest term that it is part of, else that by which its
 * lemma is used; a name, and a word of which nobody gives a level, is above none.
 */
export function countWords(
  { units, terms }: Pick<Edition, 'units' | 'terms'>,
  { words, source }: Pick<CheckContext, 'words' | 'source'>,
  level: Level,
): LevelCounts {
  let [count, sentences] = [0, 0]
  const above: string[] = []
  for (const [at, unit] of units.entries()) {
    sentences += unit.source.sentences.length
    for (const word of running(words[at]!)) {
      count++
      const own = termAt(unit, word.span)
      const its = own === undefined ? source.usage?.levelOf(headwordOf(word), word.pos) : terms[own]?.level
      if (its !== undefined && isAbove(its, level)) above.push(unit.source.text.slice(...word.span))
    }
  }
  return { words: count, sentences, above }
}

/** A contraction is one running word. */
const running = (words: readonly Word[]): Word[] =>
  words.filter(({ span }, index) => words[index - 1]?.span[0] !== span[0])

/** Id of the longest term at a place. */
function termAt({ annotations }: Unit, [start, end]: Span): string | undefined {
  for (const annotation of annotations) {
    if (annotation.kind !== 'term' || annotation.parent !== undefined) continue
    if (annotation.source.some(([from, to]) => from < end && start < to)) return annotation.term
  }
  return undefined
}
