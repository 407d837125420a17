import type { Element } from 'xast'
import type { Link } from '../../core/model/link.ts'
import { block, type Content, x, xmlDocument } from '../xml.ts'

/** One unit of a translation memory. */
export interface TmxUnit {
  readonly id?: string
  /** ISO 8601. */
  readonly date?: string
  readonly properties: Readonly<Record<string, string>>
  readonly notes?: readonly string[]
  readonly segments: readonly [source: readonly Content[], target: readonly Content[]]
}

export interface TmxHeader {
  /** BCP 47 tags. */
  readonly languages: readonly [source: string, target: string]
  /** Of the tool. */
  readonly version: string
  readonly segments: 'sentence' | 'paragraph'
  /** `o-tmf`: what the memory was before. */
  readonly format: string
  readonly content: 'plaintext' | 'xml'
}

/** A translation memory in TMX 1.4b. */
export function tmxDocument(units: readonly TmxUnit[], header: TmxHeader): string {
  const body =
    units.length === 0
      ? x('body', {}, ['\n'])
      : block(
          'body',
          {},
          units.map(unit => unitElement(unit, header.languages)),
        )
  return xmlDocument(block('tmx', { version: '1.4' }, [headerElement(header), body]))
}

function headerElement({ languages, version, segments, format, content }: TmxHeader): Element {
  return x('header', {
    creationtool: 'en-regard',
    creationtoolversion: version,
    segtype: segments,
    'o-tmf': format,
    adminlang: 'en',
    srclang: languages[0],
    datatype: content,
  })
}

/** `20261123T101500Z` of 2026-11-23T10:15:00Z. */
const tmxDate = (date: string): string => date.replace(/[-:]|\.\d+/g, '')

function unitElement(
  { id, date, properties, notes = [], segments }: TmxUnit,
  languages: TmxHeader['languages'],
): Element {
  return block('tu', { tuid: id, creationdate: date === undefined ? undefined : tmxDate(date) }, [
    ...notes.map(note => x('note', {}, [note])),
    ...Object.entries(properties).map(([type, value]) => x('prop', { type }, [value])),
    ...segments.map((segment, side) => x('tuv', { 'xml:lang': languages[side as 0 | 1] }, [x('seg', {}, segment)])),
  ])
}

/** Two texts whose sentences are linked. */
export interface LinkedText {
  /** BCP 47 tags. */
  readonly languages: readonly [source: string, target: string]
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly links: readonly Link[]
}

/** The memory of two aligned files: one unit a link that has text on both sides, its score as a property. */
export function linkedTextTmx({ languages, source, target, links }: LinkedText, version: string): string {
  const units = links
    .filter(link => link.source.length > 0 && link.target.length > 0)
    .map(
      (link): TmxUnit => ({
        properties: { score: link.score.toFixed(3) },
        segments: [[link.source.map(at => source[at]).join(' ')], [link.target.map(at => target[at]).join(' ')]],
      }),
    )
  return tmxDocument(units, { languages, version, segments: 'sentence', format: 'none', content: 'plaintext' })
}
