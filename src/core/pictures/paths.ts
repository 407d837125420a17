import type { Edition } from '../model/edition.ts'

/** Where the pictures of an edition stand in a format's folder, each once. */
export function picturePaths({ units }: Pick<Edition, 'units'>): string[] {
  const marks = units.flatMap(({ source, target }) => [...source.marks, ...(target?.marks ?? [])])
  return [...new Set(marks.flatMap(({ picture }) => picture?.file ?? []))]
}
