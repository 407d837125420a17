import { isWhite } from '../../language/characters.ts'
import type { WordKnowledge } from '../../language/language.ts'
import type { LanguagePair } from '../../language/pair.ts'
import { tokensOf } from '../../language/tokens.ts'
import type { Link } from '../../model/link.ts'
import type { Span } from '../../model/span.ts'
import type { UnitText } from '../../model/unit.ts'
import type { WordLink } from '../../model/word-link.ts'
import { linkWords } from './link-words.ts'
import type { Passages } from './written.ts'

interface LinkedTexts {
  readonly source: UnitText
  readonly target: UnitText | null
  readonly links: readonly Link[]
}

/** The words of all units that stand for each other inside one link of sentences, by unit, in the order of the source. */
export function linksInUnits(
  units: readonly LinkedTexts[],
  { source, target, lexicon }: LanguagePair,
): readonly (readonly WordLink[])[] {
  const found: WordLink[][] = units.map(() => [])
  const own = tokenizer(source.words)
  const other = tokenizer(target.words)
  const passages: { readonly unit: number; readonly source: Tokens; readonly target: Tokens }[] = []
  for (const [unit, texts] of units.entries()) {
    if (texts.target === null) continue
    for (const link of texts.links) {
      if (link.source.length === 0 || link.target.length === 0) continue
      passages.push({ unit, source: own(texts.source, link.source), target: other(texts.target, link.target) })
    }
  }
  const written = passages.map(({ source, target }): Passages => ({ source: source.written, target: target.written }))
  const options = { stems: [source.stem, target.stem] as const, lexicons: [lexicon] }
  for (const [at, links] of linkWords(written, options).entries()) {
    const { unit, source, target } = passages[at]!
    for (const link of links) {
      const from = source.spans[link.source]
      const to = target.spans[link.target]
      if (from !== undefined && to !== undefined) found[unit]!.push({ source: from, target: to, score: link.score })
    }
  }
  return found
}

/** Words and marks of some sentences; no span of what is a mark. */
interface Tokens {
  readonly written: readonly string[]
  readonly spans: readonly (Span | undefined)[]
}

function tokenizer(knowledge: WordKnowledge): (text: UnitText, sentences: readonly number[]) => Tokens {
  return ({ text, sentences }, numbers) => {
    const written: string[] = []
    const spans: (Span | undefined)[] = []
    for (const number of numbers) read(text, sentences[number]!)
    return { written, spans }

    function read(text: string, [from, to]: Span): void {
      const sentence = text.slice(from, to)
      let at = 0
      for (const { start, end } of tokensOf(sentence, knowledge)) {
        readMarks(sentence, at, start)
        written.push(sentence.slice(start, end))
        spans.push([from + start, from + end])
        at = end
      }
      readMarks(sentence, at, sentence.length)
    }

    function readMarks(sentence: string, start: number, end: number): void {
      for (let at = start; at < end; at++) {
        if (isWhite(sentence, at)) continue
        written.push(sentence[at]!)
        spans.push(undefined)
      }
    }
  }
}
