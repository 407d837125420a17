import { alignBlocks } from './align/blocks.ts'
import { oddPassages } from './align/verdict/passages.ts'
import { type PlacedSentences, sentencesOfUnits } from './align/verdict/units.ts'
import { verdictOf } from './align/verdict/verdict.ts'
import { linksInUnits } from './align/word-links/units.ts'
import { annotate } from './annotate/annotate.ts'
import type { PreparedGlossary } from './annotate/prepare.ts'
import { editionOf, unitsOf, worksOf } from './assemble.ts'
import { withBoxNames } from './box-names.ts'
import { check } from './check/check.ts'
import { type Origin, placesOf } from './check/places.ts'
import type { CheckContext, TextRule } from './check/rule.ts'
import { type Waived, waive } from './check/waive.ts'
import type { HandLinks } from './identify/hand-links.ts'
import { remember } from './identify/remember.ts'
import type { Dictionary } from './language/lexicon.ts'
import type { LanguagePair } from './language/pair.ts'
import type { Edition } from './model/edition.ts'
import type { Glossary } from './model/glossary.ts'
import type { Message } from './model/message.ts'
import type { Sought } from './model/sought.ts'
import type { TextWords } from './model/text-words.ts'
import type { SentencePlaces, Verdict } from './model/verdict.ts'
import type { Word } from './model/word.ts'
import { parseFiles, type TextFiles } from './parse/files.ts'
import { withPictures } from './pictures/pictures.ts'
import { recordingsOf } from './recordings/recordings.ts'
import { missingDictionary } from './rules/missing-dictionary.ts'
import { rules as ownRules } from './rules/registry.ts'
import { message } from './rules/rule.ts'
import { segmentBlocks } from './segment/blocks.ts'
import { assertOptions } from './usage.ts'
import { textWordsOf } from './words/text-words.ts'
import { wordsOf } from './words/words.ts'

export type { TextFiles } from './parse/files.ts'

export interface CompileOptions {
  /** Who compiles many texts prepares it once: `prepareGlossary(glossary, pair)`. */
  readonly glossary: Glossary | PreparedGlossary
  readonly pair: LanguagePair
  /** The author’s own, whose meanings stand beside the core lexicon’s. Default none. */
  readonly dictionaries?: readonly Dictionary[]
  /** Rules beside those of the tool. Default none. */
  readonly rules?: readonly TextRule[]
}

export interface Compiled {
  readonly edition: Edition
  /** Every word of the source, by unit; empty where the language has no reader. */
  readonly words: readonly (readonly Word[])[]
  /** What the text's words file holds; absent where the language has no reader. */
  readonly textWords?: TextWords
  /** Every problem in the text, in the order of the stages. */
  readonly messages: readonly Message[]
  /**
   * Of these, the errors for which a file could not be read whole. The edition lacks what stands there: nothing of the
   * text must be written from it.
   */
  readonly unread: readonly Message[]
  /** Waivers whose entries do not name the sentences as they stand. */
  readonly waivers: Pick<Waived, 'unbound' | 'changed'>
  /** By what a glossary is asked which of its terms can concern the text. */
  readonly sought: Sought
  /** Where the edition’s units stand in the files. */
  readonly origin: Origin
  /** Where the sentences stand, each side in the order of its file. */
  readonly sentences: SentencePlaces
  /** The links that people set and that stand, by the indices of `sentences`. */
  readonly handLinks: HandLinks['fixed']
}

/**
 * One text, the whole way: parse, segment, remember, align and judge, read and link words, annotate, check.
 *
 * Pure: no disk, no clock, no network, nothing kept between two calls. Never throws for what an author wrote: each
 * problem is a message, and the edition holds everything that could be read. Throws a wrong-usage error for options
 * that nothing reads.
 */
export function compile(files: TextFiles, options: CompileOptions): Compiled {
  assertOptions(options, ['glossary', 'pair', 'dictionaries', 'rules'], ['glossary', 'pair'])
  const { glossary, pair, dictionaries = [], rules = [] } = options
  const parsed = parseFiles(files, { source: pair.source.code, target: pair.target.code })
  const shown = withPictures(parsed, files)
  const source = segmentBlocks(shown.source, pair.source.sentences)
  const target = segmentBlocks(shown.target, pair.target.sentences)
  const remembered = remember(parsed.locked, { source, target }, parsed.annotations.links)
  const counterparts = alignBlocks(source, target, { pair, fixed: remembered.fixed, known: remembered.known })

  const origin = { source: parsed.source, target: parsed.target, counterparts, orphans: remembered.orphans }
  const places = placesOf(`corpus/${files.id}/${pair.target.code}.md`, origin)
  const bare = withBoxNames(unitsOf(source, counterparts, remembered.unitsOf(counterparts)), pair)
  const placed = sentencesOfUnits(bare, counterparts)
  const verdict = verdictOf(placed, pair)
  const words = wordsOf(bare, pair.source.reader)
  const wordLinks = linksInUnits(bare, pair)
  const annotated = annotate({ units: bare, words, wordLinks, glossary, local: parsed.annotations, pair, ...places })

  const works = worksOf(files.id, parsed, pair)
  const { units, terms } = annotated
  const { recordings, ...heard } = recordingsOf(files, parsed.source, { units: bare, ...places })
  const { questions } = parsed
  const parts = { id: files.id, ...works, units, words, terms, questions, recordings, gone: remembered.gone }
  const edition = editionOf(parts, pair.source)

  const known = Object.values(terms)
  const textWords = textWordsOf({ id: files.id, units, words, wordLinks, terms: known, pair, dictionaries })

  const lock = { file: files.lock?.path, behind: remembered.behindOf(counterparts) }
  const context = {
    ...pair,
    glossary,
    annotations: parsed.annotations,
    words,
    lock,
    verdict,
    ...oddIn(placed, verdict),
    ...places,
  }
  const found = [
    ...lacking(files, pair, glossary),
    ...parsed.messages,
    ...shown.messages,
    ...heard.messages,
    ...remembered.messages,
    ...annotated.messages,
    ...check(edition, context, rules),
  ]
  const ruleNames = new Set([...Object.keys(ownRules), ...rules.map(({ name }) => name)])
  const waived = waive(found, annotated.waivers, {
    text: { units, ...places },
    rules: ruleNames,
    unread: parsed.unread,
  })
  const ofText = (each: Message): Message => ({ ...each, text: files.id })
  const layer = textWords === undefined ? {} : { textWords }
  return {
    edition,
    words,
    ...layer,
    messages: waived.messages.map(ofText),
    unread: parsed.unread.map(ofText),
    waivers: waived,
    sought: annotated.sought,
    origin,
    sentences: placed.places,
    handLinks: remembered.fixed,
  }
}

/** What does not follow the order of both texts; nothing where they are no translation of each other. */
const oddIn = (placed: PlacedSentences, verdict: Verdict): Pick<CheckContext, 'oddPassages' | 'sentences'> => ({
  oddPassages: verdict === 'unrelated' || verdict === 'swapped' ? { moved: [], repeated: [] } : oddPassages(placed),
  sentences: placed.places,
})

/** A pair without its data finds less of a glossary than a build does, and says so; without terms there is nothing to say. */
function lacking({ source: { path: file } }: TextFiles, { source }: LanguagePair, { terms }: Glossary): Message[] {
  if (source.lacks === undefined || terms.length === 0) return []
  return [message(missingDictionary, { file }, { language: source.name, lacks: source.lacks })]
}
