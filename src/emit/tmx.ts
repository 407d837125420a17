import type { Link } from '../model/link.ts'

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
  <header creationtool="en-regard" creationtoolversion="${escaped(version)}" segtype="sentence" o-tmf="none" adminlang="en" srclang="${escaped(languages[0])}" datatype="plaintext"/>
  <body>
${units.join('')}  </body>
</tmx>
`
}

const variant = (language: string, text: string): string =>
  `      <tuv xml:lang="${escaped(language)}"><seg>${escaped(text)}</seg></tuv>\n`

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML 1.0 allows it: without control characters, lone surrogates and the two that are no characters. */
const escaped = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is dropped
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, sign => entities[sign]!)
