/** A table of words, written as running text: one line a theme, any white space between the words. */
export const tableOf = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap(line => line.split(/\s+/u).filter(word => word !== '')))
