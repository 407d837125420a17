import type { Link } from '../core/model/link.ts'
import { escapedXml } from '../core/model/xml.ts'

/** Two texts whose sentences are linked. */
export interface LinkedText {
  /** BCP 47 tags. */
  readonly languages: readonly [source: string, target: string]
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly links: readonly Link[]
}

/** A translation memory in TMX 1.4b: one unit a link that has text on both sides, its score as a property. */
export function tmx({ languages, source, target, links }: LinkedText, version: string): string {
  const units = links
    .filter(link => link.source.length > 0 && link.target.length > 0)
    .map((link): TmxUnit => {
      const texts = [link.source.map(at => source[at]), link.target.map(at => target[at])] as const
      const [original, translation] = texts.map(text => escapedXml(text.join(' ')))
      return { properties: { score: link.score.toFixed(3) }, segments: [original!, translation!] }
    })
  return tmxDocument(units, { languages, version, segments: 'sentence', format: 'none', content: 'plaintext' })
}

/** One unit of a translation memory. */
export interface TmxUnit {
  /** ISO 8601. */
  readonly date?: string
  readonly properties: Readonly<Record<string, string>>
  /** The source and its translation, as XML. */
  readonly segments: readonly [source: string, target: string]
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
  const { languages, version, segments, format, content } = header
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="en-regard" creationtoolversion="${escapedXml(version)}" segtype="${segments}" o-tmf="${format}" adminlang="en" srclang="${escapedXml(languages[0])}" datatype="${content}"/>
  <body>
${units.map(unit => unitXml(unit, languages)).join('')}  </body>
</tmx>
`
}

function unitXml({ date, properties, segments }: TmxUnit, languages: TmxHeader['languages']): string {
  const moment = date === undefined ? '' : ` creationdate="${date.replace(/[-:]|\.\d+/g, '')}"`
  const lines = [
    `    <tu${moment}>`,
    ...Object.entries(properties).map(([name, value]) => `      <prop type="${name}">${escapedXml(value)}</prop>`),
    ...segments.map(
      (xml, side) => `      <tuv xml:lang="${escapedXml(languages[side as 0 | 1])}"><seg>${xml}</seg></tuv>`,
    ),
    '    </tu>',
  ]
  return `${lines.join('\n')}\n`
}
