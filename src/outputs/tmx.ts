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
    .map(link => {
      const texts = [link.source.map(at => source[at]), link.target.map(at => target[at])] as const
      const variants = texts.map((text, side) => variant(languages[side as 0 | 1], text.join(' ')))
      return `    <tu>\n      <prop type="score">${link.score.toFixed(3)}</prop>\n${variants.join('')}    </tu>\n`
    })
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="en-regard" creationtoolversion="${escapedXml(version)}" segtype="sentence" o-tmf="none" adminlang="en" srclang="${escapedXml(languages[0])}" datatype="plaintext"/>
  <body>
${units.join('')}  </body>
</tmx>
`
}

const variant = (language: string, text: string): string =>
  `      <tuv xml:lang="${escapedXml(language)}"><seg>${escapedXml(text)}</seg></tuv>\n`
