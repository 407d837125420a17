import { escapedXml } from '../../core/model/xml.ts'
import type { Remembered } from '../../disk/memory.ts'

/**
 * What was bought as a translation memory in TMX 1.4b: a unit for each answer that can be used, with its engine, model
 * and date. Tags become `bpt`, `ept` and `ph`: the content of an `x` was never sent.
 */
export function memoryTmx(answers: Iterable<Remembered>, languages: readonly [string, string]): string {
  const units = [...answers].filter(({ failed }) => failed === undefined).map(answer => unitOf(answer, languages))
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="en-regard" creationtoolversion="1" segtype="paragraph" o-tmf="en-regard" adminlang="en" srclang="${languages[0]}" datatype="xml"/>
  <body>
${units.join('')}  </body>
</tmx>
`
}

function unitOf({ source, target, engine, model, date }: Remembered, languages: readonly [string, string]): string {
  const moment = date.replace(/[-:]|\.\d+/g, '')
  const properties = [['engine', engine], ...(model === undefined ? [] : [['model', model]])]
  const lines = [
    `    <tu creationdate="${moment}">`,
    ...properties.map(([name, value]) => `      <prop type="${name}">${escapedXml(value!)}</prop>`),
    `      <tuv xml:lang="${languages[0]}"><seg>${segment(source)}</seg></tuv>`,
    `      <tuv xml:lang="${languages[1]}"><seg>${segment(target)}</seg></tuv>`,
    '    </tu>',
  ]
  return `${lines.join('\n')}\n`
}

/** Our tags as TMX has them; the text between them is XML already, or was made so by an engine. */
function segment(xml: string): string {
  const open: string[] = []
  return xml.replace(tokens, (token, end, name, number, id, _, entity) => {
    if (name === undefined)
      return entity !== undefined && /^(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+)$/i.test(entity) ? token : escapedXml(token)
    if (name === 'x') return `<ph x="${number || id}">&lt;x/&gt;</ph>`
    if (end) return `<ept i="${open.pop() ?? 0}">&lt;/g&gt;</ept>`
    open.push(number || id)
    return `<bpt i="${number || id}">&lt;g&gt;</bpt>`
  })
}

const tokens = /<(\/)?([gx])(\d*)(?: id="(\d+)")?\s*(\/)?>|&(#?\w+);|[&<>]/g
