import { fold } from '../language/fold.ts'
import type { Message } from '../model/message.ts'
import type { Span } from '../model/span.ts'
import { message, rule } from '../rules/rule.ts'
import { around, inUnit, type Linked, linkedIn, shown } from './linked.ts'
import { wordsOf } from './rendering-words.ts'
import type { CheckContext, TextRule } from './rule.ts'

const declared = rule({
  name: 'cut-translation',
  severity: 'warning',
  summary:
    'A sentence of which the translation is much too short and has hardly anything of its beginning or of its end.',
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
 * Half a sentence that is not translated: what is known of its words, and how long the translation is, is likelier by far
 * where an end of the source was cut than where all of it was translated. Of one sentence linked with one: where sentences
 * are joined or parted, an end may stand beside, and half of its words there say so.
 */
export const cutTranslation: TextRule = {
  ...declared,
  check: (edition, context) => {
    const links = linkedIn(edition).filter(({ link }) => link.source.length === 1 && link.target.length === 1)
    const usual = usualRatio(links)
    return links.flatMap((linked): Message[] => {
      const ratio = ratioOf(linked) / usual
      if (linked.source.text.length < shortest || ratio >= longest) return []
      const cut = likeliestCut(knownWords(linked, context), linked, ratio)
      if (cut === undefined || cut.surprise < least) return []
      const { lost } = cut
      if (lost.length < fewest || 2 * lost.filter(({ isNear }) => isNear).length >= lost.length) return []
      const actual = shown(linked.source.text.slice(...spanOf(lost)))
      const place = context.placeInTarget(linked.at, inUnit(linked.target, [0, linked.target.text.length]))
      return [message(declared, place, { actual }, { unit: linked.unit.id, expected: [actual] })]
    })
  },
}

/** Longest translation that may be cut, against what is usual. */
const longest = 0.75

/** How much likelier a cut must be, as a natural logarithm: few sentences are cut. */
const least = 7

/** Fewest known words that are lost. */
const fewest = 4

const spanOf = (words: readonly Known[]): Span => [words[0]!.span[0], words.at(-1)!.span[1]]

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
  const own = new Set(wordsOf(target.text).map(language.stem))
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
      return [{ span, isThere: stems.some(stem => own.has(stem)), isNear: stems.some(stem => near.has(stem)) }]
    })
}

const says: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM'])
const light: ReadonlySet<string> = new Set(['être', 'avoir', 'faire', 'aller', 'ne', 'pas', 'plus', 'y', 'en'])

/** How many of the words whose renderings are known have one in the translation: as a rule, of what is kept, of what is lost. */
const there = { usual: 0.55, kept: 0.65, lost: 0.05 } as const

/** How far the lengths of translations are apart: the standard deviation of their logarithm. */
const spread = 0.25

interface Cut {
  readonly lost: readonly Known[]
  /** How much likelier it is than that nothing was cut, as a natural logarithm. */
  readonly surprise: number
}

function likeliestCut(words: readonly Known[], linked: Linked, ratio: number): Cut | undefined {
  const ofLost = sumsOf(words.map(evidenceFor(there.lost)))
  const ofKept = sumsOf(words.map(evidenceFor(there.kept)))
  const log = Math.log(ratio)
  const surpriseOf = (from: number, to: number): number => {
    const length = words[to - 1]!.span[1] - words[from]!.span[0]
    const share = Math.min(length / linked.source.text.length, mostLost)
    const lost = ofLost[to]! - ofLost[from]!
    const kept = ofKept.at(-1)! - (ofKept[to]! - ofKept[from]!)
    return lost + kept + (log ** 2 - (log - Math.log(1 - share)) ** 2) / (2 * spread ** 2)
  }
  let best: { readonly from: number; readonly to: number; readonly surprise: number } | undefined
  for (let at = 1; at < words.length; at++) {
    for (const [from, to] of [[0, at] as const, [at, words.length] as const]) {
      const surprise = surpriseOf(from, to)
      if (best === undefined || surprise > best.surprise) best = { from, to, surprise }
    }
  }
  return best === undefined ? undefined : { lost: words.slice(best.from, best.to), surprise: best.surprise }
}

/** What of a source can be lost while something is left. */
const mostLost = 0.9

/** The sums of the first none, one, two … of them. */
function sumsOf(numbers: readonly number[]): number[] {
  const sums = [0]
  for (const each of numbers) sums.push(sums.at(-1)! + each)
  return sums
}

const evidenceFor =
  (share: number) =>
  ({ isThere }: Known): number =>
    isThere ? Math.log(share / there.usual) : Math.log((1 - share) / (1 - there.usual))
