/** What the search knows of one text: its languages, title, and the sentence pairs with their unit. */
export interface SearchFile {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly title: string
  readonly pairs: readonly (readonly [unit: string, source: string, target: string])[]
}
