/** A file of the output; `path` is relative to the format's folder in `dist/`, with `/`. */
export interface OutputFile {
  readonly path: string
  readonly content: string | Uint8Array
  /** Parts of the same path, one a text, are joined in the order of the texts. */
  readonly part?: true
}

/** A file of the output as it was written. */
export interface WrittenFile extends Pick<OutputFile, 'path'> {
  /** In bytes. */
  readonly size: number
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string
}

/** Words that stand within the first 16 KB of one file in every folder of a format. They never change. */
export interface Sign {
  readonly path: string
  readonly words: string
}
