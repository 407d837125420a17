/** The small part of a store that differs by where it is: bytes by name. Another one, on S3 say, is three functions. */
export interface Shelf {
  readonly write: (name: string, bytes: Buffer) => Promise<void>
  readonly read: (name: string) => Promise<Buffer | undefined>
  readonly remove: (names: readonly string[]) => Promise<void>
}
