/** What the search knows of one text: its languages, title, and the sentence pairs with their unit. */
export interface SearchFile {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly title: string
  /** On which page the pairs from this number on stand. */
  readonly pages: readonly (readonly [from: number, path: string])[]
  readonly pairs: readonly (readonly [unit: string, source: string, target: string])[]
}
