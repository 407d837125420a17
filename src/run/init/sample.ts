/** A small text of a new library, as the files that an author keeps. */
export interface Sample {
  readonly id: string
  readonly text: string
  readonly translation: string
  readonly glossary: string
  readonly notes: string
}
