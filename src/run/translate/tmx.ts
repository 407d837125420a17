import { escapedXml } from '../../core/model/xml.ts'
import type { Remembered } from '../../disk/memory.ts'
import { type TmxUnit, tmxDocument } from '../../outputs/tmx/document.ts'
import { raw } from '../../outputs/xml.ts'

/**
 * What was bought as a translation memory in TMX 1.4b: a unit for each answer that can be used, with its engine, model
 * and date. Tags become `bpt`, `ept` and `ph`: the content of an `x` was never sent.
 */
export function memoryTmx(answers: Iterable<Remembered>, languages: readonly [string, string]): string {
  const units = [...answers].filter(({ failed }) => failed === undefined).map(unitOf)
  return tmxDocument(units, { languages, version: '1', segments: 'paragraph', format: 'en-regard', content: 'xml' })
}

const unitOf = ({ source, target, engine, model, date }: Remembered): TmxUnit => ({
  date,
  properties: { engine, ...(model === undefined ? {} : { model }) },
  segments: [[raw(segment(source))], [raw(segment(target))]],
})

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
