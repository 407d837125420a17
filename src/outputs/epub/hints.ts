import { type Level, levels } from '../../core/model/annotation.ts'
import type { Edition } from '../../core/model/edition.ts'
import { overlap, type Span } from '../../core/model/span.ts'
import type { TextWords } from '../../core/model/text-words.ts'
import { isNoProse, type Unit } from '../../core/model/unit.ts'
import { wordsOf } from '../../library/words.ts'
import { element, languageOf, text } from '../html/element.ts'
import { type Layer, ranks } from '../html/inline.ts'
import { shortMeaning } from '../html/short-meaning.ts'

/** From which level on, what is known of the words, and in which language their meanings are. */
export interface HintOptions {
  readonly from: Level
  readonly words: TextWords | undefined
  readonly terms: Edition['terms']
  readonly language: string
}

interface Hint {
  readonly span: Span
  readonly meaning: string
}

/** Small meanings above the words of a unit that are of a level or of a harder one, as ruby. */
export function hintLayers(unit: Unit, { language, ...options }: HintOptions): Layer[] {
  return [...hintsOfTerms(unit, options), ...hintsOfWords(unit, options)].map(({ span, meaning }) => {
    let isOpened = false
    const open = () => {
      if (isOpened) return element('span', {})
      isOpened = true
      return element('ruby', {}, [
        element('rp', {}, [text(' (')]),
        element('rt', languageOf(language), [text(meaning)]),
        element('rp', {}, [text(')')]),
      ])
    }
    return { span, rank: ranks.mark + 1, open }
  })
}

/** An author's term has the meaning of its entry, above its last piece. */
const hintsOfTerms = ({ annotations }: Unit, { from, terms }: Omit<HintOptions, 'language'>): Hint[] =>
  annotations.flatMap(annotation => {
    if (annotation.kind !== 'term' || annotation.parent !== undefined) return []
    const { gloss = '', level } = terms[annotation.term] ?? {}
    const span = annotation.source.at(-1)
    const meaning = shortMeaning(gloss)
    return span === undefined || meaning === '' || !isFrom(from, level) ? [] : [{ span, meaning }]
  })

/**
 * Every other word has the meaning of its sentence; both words of a contraction stand above it. What an author's
 * dictionary says is left out: its name and licence would have to stand beside it.
 */
function hintsOfWords({ id, annotations, source }: Unit, { from, words }: Omit<HintOptions, 'language'>): Hint[] {
  if (words === undefined) return []
  const terms = annotations.flatMap(each => (each.kind === 'term' ? each.source : []))
  const closed = source.marks.flatMap(mark => (isNoProse(mark) || mark.kind === 'image' ? [mark.span] : []))
  const taken = [...terms, ...closed]
  const hints: Hint[] = []
  for (const { span, level, meaning: whole = '', dictionary } of wordsOf(words, id)) {
    const meaning = shortMeaning(whole)
    if (meaning === '' || dictionary !== undefined || !isFrom(from, level)) continue
    if (taken.some(each => overlap(each, span))) continue
    const last = hints.at(-1)
    if (last?.span[0] === span[0]) hints[hints.length - 1] = { span, meaning: `${last.meaning} ${meaning}` }
    else hints.push({ span, meaning })
  }
  return hints
}

const isFrom = (from: Level, level: string | undefined): boolean =>
  level !== undefined && levels.indexOf(level as Level) >= levels.indexOf(from)
