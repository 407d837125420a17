import type { AttachedLink, Counterpart } from './align/attach.ts'
import type { Language } from './language/language.ts'
import type { LanguagePair } from './language/pair.ts'
import { learningOf } from './learning.ts'
import type { Block, ParsedText, SegmentedBlock } from './model/block.ts'
import { type Edition, format, type SourceWork, type TargetWork } from './model/edition.ts'
import { type SourceFrontMatter, type TargetFrontMatter, unknown } from './model/library.ts'
import type { Link } from './model/link.ts'
import type { Question } from './model/question.ts'
import type { Recording } from './model/recording.ts'
import type { Tombstone } from './model/tombstone.ts'
import type { Unit } from './model/unit.ts'
import type { Word } from './model/word.ts'
import type { ParsedFiles } from './parse/files.ts'
import { withSentenceIds } from './sentence-ids.ts'
import { statsOf } from './stats.ts'

/** A unit before its annotations. */
export type BareUnit = Omit<Unit, 'annotations'>

/** What the lock says of a unit. */
type Known = Pick<Unit, 'id' | 'status' | 'staleSource' | 'provenance'>

/** The units of a text: its blocks, each with its id, what faces it, and where that comes from. */
export function unitsOf(
  blocks: readonly SegmentedBlock[],
  counterparts: readonly Counterpart[],
  known: readonly Known[],
): BareUnit[] {
  const idOf = (block: number) => known[block]!.id
  return blocks.map((block, index) => unitOf(block, counterparts[index]!, { known: known[index]!, idOf }))
}

function unitOf(
  { block, sentences }: SegmentedBlock,
  { target, links }: Counterpart,
  { known, idOf }: { readonly known: Known; readonly idOf: (block: number) => string },
): BareUnit {
  const { text, marks } = block
  return {
    id: known.id,
    ...shapeOf(block),
    status: known.status,
    source: { text, sentences, marks },
    target,
    links: links.some(({ elsewhere }) => elsewhere !== undefined) ? links.map(link => linkOf(link, idOf)) : links,
    ...(known.provenance === undefined ? {} : { provenance: known.provenance }),
    ...(known.staleSource === undefined ? {} : { staleSource: known.staleSource }),
  }
}

const linkOf = ({ source, target, elsewhere, score }: AttachedLink, idOf: (block: number) => string): Link =>
  elsewhere === undefined ? { source, target, score } : { source, target, unit: idOf(elsewhere), score }

function shapeOf({ kind, depth, within, column, breakBefore }: Block) {
  return {
    kind,
    ...(depth === undefined ? {} : { depth: Math.min(Math.max(depth, 1), 6) }),
    ...(within === undefined ? {} : { within }),
    ...(column === undefined ? {} : { column }),
    ...(breakBefore === undefined ? {} : { breakBefore }),
  }
}

/** What is known of a text and of its translation as works; null where there is no translation. */
export function worksOf(
  id: string,
  { source, target }: Pick<ParsedFiles, 'source' | 'target'>,
  pair: LanguagePair,
): Pick<Edition, 'source' | 'target'> {
  const work = sourceWorkOf(id, source, pair.source)
  return { source: work, target: target === undefined ? null : targetWorkOf(target, pair.target, work) }
}

/**
 * What the front matter of `fr.md` says; the text's id stands in for a missing title. Whose licence is unknown stays
 * so: the library's own holds only where a text names none.
 */
function sourceWorkOf(id: string, { frontMatter }: ParsedText<SourceFrontMatter>, language: Language): SourceWork {
  const { title, author, date, license, level, tags, sources, foreign } = frontMatter
  return {
    language: language.code,
    title: title ?? id,
    ...(author === undefined || author === unknown ? {} : { author }),
    ...(date === undefined || date === unknown ? {} : { date }),
    ...(license === undefined ? {} : { license }),
    ...(level === undefined ? {} : { level }),
    tags: tags ?? [],
    sources: sources ?? [],
    ...(foreign === undefined ? {} : { foreign }),
  }
}

/** What the front matter of `en.md` says. */
function targetWorkOf(
  { frontMatter }: ParsedText<TargetFrontMatter>,
  language: Language,
  fallback: SourceWork,
): TargetWork {
  const { title, translator, license = fallback.license, foreign } = frontMatter
  return {
    language: language.code,
    title: title ?? fallback.title,
    ...(translator === undefined || translator === unknown ? {} : { translator }),
    ...(license === undefined ? {} : { license }),
    ...(foreign === undefined ? {} : { foreign }),
  }
}

/** The edition of one text, with its counts. */
export function editionOf(
  parts: Pick<Edition, 'id' | 'source' | 'target' | 'units' | 'terms'> & {
    readonly questions: readonly Question[]
    readonly recordings: readonly Recording[]
    readonly gone: readonly Tombstone[]
    /** Of each unit, as they were read in their sentences. */
    readonly words: readonly (readonly Word[])[]
  },
  language: Language,
): Edition {
  const { id, source, target, terms, questions, recordings } = parts
  const units = withSentenceIds(parts.units)
  const asked = questions.length === 0 ? {} : { questions }
  const heard = recordings.length === 0 ? {} : { audio: recordings }
  const gone = parts.gone.length === 0 ? {} : { gone: parts.gone }
  const stats = statsOf(units)
  return {
    format,
    id,
    source,
    target,
    units,
    ...gone,
    terms,
    ...asked,
    ...heard,
    stats,
    learning: learningOf(parts, language),
  }
}
