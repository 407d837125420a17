import { textIdSchema } from './edition.ts'

/** The ids in a register, one a line, with the UTF-16 offset of each. What is none, such as a mark of a merge, is passed over. */
export const registeredTexts = (text: string): { readonly id: string; readonly at: number }[] =>
  [...text.matchAll(/^\S+$/gm)].flatMap(({ 0: id, index }) =>
    textIdSchema.safeParse(id).success ? [{ id, at: index }] : [],
  )

/** A register with these ids too. Same ids, same bytes. */
export const withTexts = (text: string, ids: readonly string[]): string =>
  [...new Set([...registeredTexts(text).map(({ id }) => id), ...ids])]
    .toSorted()
    .map(id => `${id}\n`)
    .join('')
