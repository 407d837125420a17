import type { Paragraph, PhrasingContent, Root } from 'mdast'
import { primarySubtag } from '../core/language/primary.ts'
import type { Provenance } from '../core/model/unit.ts'
import { toldBy } from './columns.ts'
import { droppedMessages } from './dropped.ts'
import type { Foreign, ForeignFile, ForeignText, Pair, ReadOptions } from './importer.ts'
import type { Metadata } from './metadata.ts'
import { tidy } from './tidy.ts'
import { textOf } from './title.ts'

/** A unit of a translator's file: a text and its translation, in the two languages of the file. */
export interface Segment {
  readonly source: readonly PhrasingContent[]
  /** Empty where there is none. */
  readonly target: readonly PhrasingContent[]
  /** What people remark on it. */
  readonly notes: readonly string[]
  /** Of a translation by an engine. */
  readonly machine?: Provenance
  /** The source that the translation was made from, where it is another than `source`. */
  readonly madeFrom?: string
}

/** What is said of codes that mean nothing to a reader. */
export const codes = 'codes of another format'

export interface SegmentFile {
  /** BCP 47 tags as the file writes them; empty where it says nothing. */
  readonly languages: readonly [source: string, target: string]
  readonly segments: readonly Segment[]
  readonly metadata?: Metadata
  /** What was left out, each with its number. */
  readonly dropped: Readonly<Record<string, number>>
}

/**
 * Pairs of a translator's file → the texts of both languages, a paragraph a pair. Which side is the text and which its
 * translation follows from the languages, so that a file from English to French is read as well.
 */
export function segmentsToForeign(read: SegmentFile, { name }: ForeignFile, options: ReadOptions): Foreign {
  const turned = isTurned(read, options)
  const sided = read.segments.map(segment => (turned ? turnedOver(segment) : segment)).map(paragraphs)
  const kept = sided.filter(({ source }) => source !== undefined)
  const [own, other] = turned ? [read.languages[1], read.languages[0]] : read.languages
  const dropped = { ...read.dropped, [`units without a text in ${options.language.code}`]: sided.length - kept.length }
  const messages = droppedMessages(Object.entries(dropped), name)
  const text = { metadata: { ...read.metadata, ...(own === '' ? {} : { language: own }) } }
  if (kept.length === 0) return { tree: { type: 'root', children: [] }, ...text, messages }
  const tree: Root = { type: 'root', children: kept.flatMap(({ source }) => source ?? []) }
  return { tree, ...text, ...(options.other ? facing(kept, other, read.metadata) : {}), messages }
}

/**
 * Whether a file's second language is the one that is asked for, and its first is not. A file that names none is told by
 * the small words of its texts.
 */
function isTurned({ languages: [first, second], segments }: SegmentFile, { language, other }: ReadOptions): boolean {
  if (first !== '' || second !== '' || other === undefined)
    return primarySubtag(second) === language.code && primarySubtag(first) !== language.code
  const texts = segments.map(({ source }) => ({ text: textOf({ type: 'paragraph', children: [...source] }) }))
  return toldBy(texts, { own: language, other }) === 'other'
}

const turnedOver = ({ source, target, notes }: Segment): Segment => ({ source: target, target: source, notes })

interface Facing extends Omit<Segment, 'source' | 'target'> {
  readonly source: Paragraph | undefined
  readonly target: Paragraph | undefined
}

const paragraphs = ({ source, target, ...rest }: Segment): Facing => ({
  ...rest,
  source: paragraphOf(source),
  target: paragraphOf(target),
})

/** One paragraph on one line: a pair stays one unit. */
function paragraphOf(children: readonly PhrasingContent[]): Paragraph | undefined {
  let isGap = false
  const line = children.map((child): PhrasingContent => {
    const words =
      child.type === 'break' ? ' ' : child.type === 'text' ? child.value.replace(/[ \t\n]+/g, ' ') : undefined
    const value = isGap ? words?.replace(/^ /, '') : words
    isGap = value === '' ? isGap : value?.endsWith(' ') === true
    return value === undefined ? child : { type: 'text', value }
  })
  const [paragraph] = tidy({ type: 'root', children: [{ type: 'paragraph', children: line }] }).children
  return paragraph?.type === 'paragraph' && textOf(paragraph) !== '' ? paragraph : undefined
}

function facing(
  kept: readonly Facing[],
  language: string,
  { translator }: Metadata = {},
): { translation?: ForeignText; pairs: readonly Pair[] } {
  let at = 0
  const pairs = kept.map(
    ({ target, notes, machine, madeFrom }): Pair => ({
      notes,
      ...(target === undefined ? {} : { target: at++ }),
      ...(machine === undefined ? {} : { machine }),
      ...(madeFrom === undefined ? {} : { madeFrom }),
    }),
  )
  if (at === 0) return { pairs }
  const tree: Root = { type: 'root', children: kept.flatMap(({ target }) => target ?? []) }
  const metadata = { ...(language === '' ? {} : { language }), ...(translator === undefined ? {} : { translator }) }
  return { pairs, translation: { tree, metadata } }
}
