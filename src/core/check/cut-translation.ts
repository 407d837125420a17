import { fold } from '../language/fold.ts'
import type { Message } from '../model/message.ts'
import { message, rule } from '../rules/rule.ts'
import { around, inUnit, type Linked, linkedIn, shown } from './linked.ts'
import { wordsOf } from './rendering-words.ts'
import type { CheckContext, TextRule } from './rule.ts'

const declared = rule({
  name: 'cut-translation',
  severity: 'warning',
  summary: 'A sentence of which the translation is much too short and has nothing of its beginning or of its end.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Missing \`${actual}\` in the translation, expected the whole sentence`,
  examples: {
    wrong: [
      {
        source: 'Il pleuvait, et le capitaine, qui avait froid, décida de rentrer au port avant la nuit.',
        target: 'It was raining.',
      },
    ],
    right: [
      {
        source: 'Il pleuvait, et le capitaine, qui avait froid, décida de rentrer au port avant la nuit.',
        target: 'It was raining, and the captain, who was cold, decided to go back to the harbour before night.',
      },
      { source: 'Il se mit à pleuvoir à verse.', target: 'It poured.' },
    ],
  },
})

/** Shortest source that can be cut, in UTF-16 units. */
const shortest = 50

/**
 * Half a sentence that is not translated: the target is much shorter than others of its text are for their sources, and
 * of the words whose renderings are known none of a whole end has one there, while half of the rest has. Of one sentence
 * linked with one: where sentences are joined or parted, an end may stand beside, and half of its words there say so.
 */
export const cutTranslation: TextRule = {
  ...declared,
  check: (edition, context) => {
    const links = linkedIn(edition).filter(({ link }) => link.source.length === 1 && link.target.length === 1)
    const usual = usualRatio(links)
    return links.flatMap((linked): Message[] => {
      const ratio = ratioOf(linked) / usual
      if (linked.source.text.length < shortest || ratio >= short.less) return []
      const known = knownWords(linked, context)
      const end = lostEnd(known, ratio < short.least ? fewest.least : fewest.less)
      if (end === undefined || 2 * end.filter(({ isNear }) => isNear).length >= end.length) return []
      const lost = [end[0]!.span[0], end.at(-1)!.span[1]] as const
      const share = shareOf(lost, linked)
      if (share < leastShare || ratio > 1 - share) return []
      const actual = shown(linked.source.text.slice(...lost))
      const place = context.placeInTarget(linked.at, inUnit(linked.target, [0, linked.target.text.length]))
      return [message(declared, place, { actual }, { unit: linked.unit.id, expected: [actual] })]
    })
  },
}

/** Length against what is usual: a little short, and very short; and how many known words are kept and lost at least. */
const short = { less: 0.65, least: 0.5 } as const
const fewest = { less: { kept: 3, lost: 3 }, least: { kept: 1, lost: 4 } } as const

/** Least share of the source that is lost. A translation longer than what is kept of its source says the rest in other words. */
const leastShare = 0.35

/** The share of the source that a piece of it is. */
const shareOf = ([start, end]: readonly [number, number], { source }: Linked): number =>
  (end - start) / source.text.length

const ratioOf = ({ source, target }: Linked): number => target.text.length / Math.max(1, source.text.length)

/** Links of a text from which its own ratio is told; the ratio of fewer. */
const enough = 8
const ordinary = 1

function usualRatio(links: readonly Linked[]): number {
  if (links.length < enough) return ordinary
  const ratios = links.map(ratioOf).sort((one, other) => one - other)
  return ratios[ratios.length >> 1]!
}

/** A word whose renderings are known, or a name, and whether one of them stands in the target, or in it or beside it. */
interface Known {
  readonly span: readonly [start: number, end: number]
  readonly isThere: boolean
  readonly isNear: boolean
}

function knownWords(linked: Linked, { words, lexicon, target: language }: CheckContext): Known[] {
  const { at, source, target } = linked
  const there = new Set(wordsOf(target.text).map(language.stem))
  const near = new Set(wordsOf(around(linked, 'target')).map(language.stem))
  return (words[at] ?? [])
    .map(({ span, lemma, pos }) => ({ span: [span[0] - source.start, span[1] - source.start] as const, lemma, pos }))
    .filter(({ span }) => span[0] >= 0 && span[1] <= source.text.length)
    .filter(({ pos, lemma }) => says.has(pos) && !light.has(lemma))
    .flatMap(({ span, lemma, pos }) => {
      const renderings = (lexicon.get(lemma) ?? []).flatMap(wordsOf)
      if (renderings.length === 0 && pos !== 'PROPN') return []
      const form = fold(source.text.slice(...span))
      const stems = [...renderings, form].map(language.stem)
      return [{ span, isThere: stems.some(stem => there.has(stem)), isNear: stems.some(stem => near.has(stem)) }]
    })
}

const says: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM'])
const light: ReadonlySet<string> = new Set(['être', 'avoir', 'faire', 'aller', 'ne', 'pas', 'plus', 'y', 'en'])

/** The longest end of which nothing is there while half of the rest is, from its first word to its last. */
function lostEnd(
  words: readonly Known[],
  { kept, lost }: { readonly kept: number; readonly lost: number },
): readonly Known[] | undefined {
  const there = words.flatMap(({ isThere }, at) => (isThere ? [at] : []))
  const [first, last] = [there[0], there.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const [before, behind] = [first, words.length - 1 - last]
  const rest = words.length - Math.max(before, behind)
  const least = there.length === rest ? lost : Math.max(lost, fewest.least.lost)
  if (Math.max(before, behind) < least || rest < kept || 2 * there.length < rest) return undefined
  return before > behind ? words.slice(0, first) : words.slice(last + 1)
}
