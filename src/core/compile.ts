import { alignBlocks } from './align/blocks.ts'
import { linksInUnits } from './align/word-links/units.ts'
import { annotate } from './annotate/annotate.ts'
import { editionOf, sourceWorkOf, targetWorkOf, unitOf } from './assemble.ts'
import { check } from './check/check.ts'
import { type Origin, placesOf } from './check/places.ts'
import { handLinks } from './identify/hand-links.ts'
import { identify } from './identify/identify.ts'
import { machinePairs } from './identify/machine-pairs.ts'
import { facing, unitsBehind } from './identify/next.ts'
import { translationsOf } from './identify/translation.ts'
import type { LanguagePair } from './language/pair.ts'
import type { Edition } from './model/edition.ts'
import type { SourceFile } from './model/file.ts'
import { type Glossary, noAnnotations } from './model/glossary.ts'
import type { Message } from './model/message.ts'
import type { Word } from './model/word.ts'
import { parseAnnotations } from './parse/glossary.ts'
import { parseLock } from './parse/lock.ts'
import { parseQuestions } from './parse/questions.ts'
import { parseSource, parseTarget } from './parse/text.ts'
import { segmentBlocks } from './segment/blocks.ts'
import { wordsOf } from './words/words.ts'

/** The files of one text, as they stand on disk. Plain data: it crosses threads. */
export interface TextFiles {
  readonly id: string
  /** `fr.md` */
  readonly source: SourceFile
  /** `en.md` */
  readonly target?: SourceFile
  /** `annotations/<id>.yaml` */
  readonly annotations?: SourceFile
  /** `annotations/<id>.questions.yaml` */
  readonly questions?: SourceFile
  /** `units.lock.json` */
  readonly lock?: SourceFile
}

export interface Compiled {
  readonly edition: Edition
  /** Every word of the source, by unit; empty where the language has no reader. */
  readonly words: readonly (readonly Word[])[]
  /** Every problem in the text, in the order of the stages. */
  readonly messages: readonly Message[]
  /**
   * Of these, the errors for which a file could not be read whole. The edition lacks what stands there: nothing of the
   * text must be written from it.
   */
  readonly unread: readonly Message[]
  /** Where the edition’s units stand in the files. */
  readonly origin: Origin
}

/**
 * One text, the whole way: parse, segment, identify, align, words, annotate, check.
 *
 * Pure: no disk, no clock, no network. Never throws for what an author wrote: each problem is a message, and the
 * edition holds everything that could be read.
 */
export function compile(files: TextFiles, glossary: Glossary, pair: LanguagePair): Compiled {
  const source = parseSource(files.source)
  const target = files.target && parseTarget(files.target)
  const own = files.annotations && parseAnnotations(files.annotations)
  const asked = files.questions && parseQuestions(files.questions)
  const locked = files.lock && parseLock(files.lock)

  const sourceBlocks = segmentBlocks(source.text.blocks, pair.source.sentences)
  const targetBlocks = segmentBlocks(target?.text.blocks ?? [], pair.target.sentences)
  const identified = identify(source.text.blocks, locked?.lock)
  const byHand = handLinks(locked, { identified, source: sourceBlocks, target: targetBlocks })
  const { pairs: known, orphans } = machinePairs(locked?.lock, identified, target?.text.blocks ?? [])
  const counterparts = alignBlocks(sourceBlocks, targetBlocks, { pair, fixed: byHand.fixed, known })

  const pairs = facing(source.text.blocks, counterparts)
  const translations = translationsOf(pairs, identified, locked?.lock)
  const idOf = (block: number) => identified.units[block]!.id
  const bare = sourceBlocks.map((block, index) =>
    unitOf(block, counterparts[index]!, { known: { id: idOf(index), ...translations[index]! }, idOf }),
  )
  const origin = { source: source.text, target: target?.text, counterparts, orphans }
  const places = placesOf(files.id, origin)
  const local = own?.annotations ?? noAnnotations
  const words = wordsOf(bare, pair.source.reader)
  const wordLinks = linksInUnits(bare, pair)
  const annotated = annotate({
    units: bare,
    wordLinks,
    glossary,
    local,
    source: pair.source.terms,
    target: pair.target.renderings,
    isCommon: headword => pair.lexicon.has(headword),
    placeInSource: places.placeInSource,
  })
  const units = bare.map((unit, index) => ({ ...unit, annotations: annotated.annotations[index]! }))

  const work = sourceWorkOf(files.id, source.text, pair.source)
  const translated = target && targetWorkOf(target.text, pair.target, work)
  const { terms } = annotated
  const questions = asked?.questions ?? []
  const parts = { id: files.id, source: work, target: translated ?? null, units, terms, questions }
  const edition = editionOf(parts, pair.source)

  const behind = unitsBehind(pairs, identified, locked?.lock)
  const context = { ...pair, glossary, annotations: local, lock: { file: files.lock?.path, behind }, ...places }
  const messages = [source, target, own, asked, locked, byHand, annotated].flatMap(stage => stage?.messages ?? [])
  const ofText = (each: Message) => ({ ...each, text: files.id })
  const unread = [source, target, own, locked].flatMap(stage => (stage && !stage.complete ? stage.messages : []))
  return {
    edition,
    words,
    messages: [...messages, ...check(edition, context)].map(ofText),
    unread: unread.filter(({ severity }) => severity === 'error').map(ofText),
    origin,
  }
}
