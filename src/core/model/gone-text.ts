import * as z from 'zod'
import { textIdSchema } from './edition.ts'

/** One entry of `gone:` in `library.yaml` */
export const goneTextSchema = z
  .strictObject({
    id: textIdSchema,
    into: textIdSchema.optional().describe('The text that has its passages; absent where it was withdrawn'),
  })
  .readonly()
  .describe('What became of a text that the library has no more; no other gets its id')
export type GoneText = z.infer<typeof goneTextSchema>

/** Each with the text where its readers find it: what it went into may have gone into another. None twice. */
export function goneTexts(gone: readonly GoneText[] = []): GoneText[] {
  const went = wentInto(gone)
  return [...went.keys()].map(id => {
    const end = wayFrom(id, went)?.at(-1)
    return end === undefined || went.has(end) ? { id } : { id, into: end }
  })
}

/** By id of a text that is gone: what it went into. */
export const wentInto = (gone: readonly GoneText[]): ReadonlyMap<string, string | undefined> =>
  new Map(gone.map(({ id, into }) => [id, into]))

/** The ids through which a text went, the last one last; undefined for a way that comes back to where it was. */
export function wayFrom(id: string, went: ReadonlyMap<string, string | undefined>): readonly string[] | undefined {
  const way: string[] = []
  for (let at = went.get(id); at !== undefined; at = went.get(at)) {
    if (at === id || way.includes(at)) return undefined
    way.push(at)
  }
  return way
}
