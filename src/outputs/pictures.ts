import type { Edition } from '../core/model/edition.ts'
import type { Picture } from '../core/model/picture.ts'
import type { Mark, UnitText } from '../core/model/unit.ts'
import type { EmitContext, OutputFile, Pictures } from './emitter.ts'

/** The pictures and recordings of a text as files of a format. */
export const filesBeside = ({ pictures = new Map(), recordings = new Map() }: EmitContext): OutputFile[] =>
  [...pictures, ...recordings].map(([path, content]): OutputFile => ({ path, content }))

/** The edition with each picture in its own address, as a file that stands alone has to have it. */
export function withPicturesInside(edition: Edition, pictures: Pictures = new Map()): Edition {
  if (pictures.size === 0) return edition
  const addresses = new Map<string, string>()
  const addressOf = ({ file, type }: Picture): string | undefined => {
    const bytes = pictures.get(file)
    if (bytes !== undefined && !addresses.has(file)) {
      addresses.set(file, `data:${type};base64,${Buffer.from(bytes).toString('base64')}`)
    }
    return addresses.get(file)
  }
  const inside = (mark: Mark): Mark => {
    const file = mark.picture && addressOf(mark.picture)
    return file === undefined ? mark : { ...mark, picture: { ...mark.picture!, file } }
  }
  const side = (text: UnitText): UnitText => ({ ...text, marks: text.marks.map(inside) })
  return {
    ...edition,
    units: edition.units.map(unit => ({
      ...unit,
      source: side(unit.source),
      target: unit.target === null ? null : side(unit.target),
    })),
  }
}
