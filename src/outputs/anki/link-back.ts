import type { Edition } from '../../core/model/edition.ts'
import type { Unit } from '../../core/model/unit.ts'
import { escapedXml } from '../../core/model/xml.ts'
import type { EmitContext } from '../emitter.ts'
import { pageAddress } from '../site.ts'
import { inLanguage, plainHtml } from './html.ts'

/** The title of a text as a link to its page, or to a unit there; without a site, the title alone. */
export function linkBack({ id, source }: Edition, context: EmitContext, unit?: Unit): string {
  const title = inLanguage(plainHtml(source.title), source.language)
  const address = pageAddress(context, id, unit?.id)
  return address === undefined ? title : `<a href="${escapedXml(address)}">${title}</a>`
}
