/** The part of mammoth that is used here; its own types leave much open. */
declare module 'mammoth' {
  interface Picture {
    readonly readAsBuffer: () => Promise<Buffer>
  }
  interface Options {
    readonly styleMap: readonly string[]
    readonly convertImage: unknown
    readonly includeEmbeddedStyleMap: boolean
    /** Whether pictures that a document names by a path are read from the disk. */
    readonly externalFileAccess: boolean
  }
  const mammoth: {
    readonly images: {
      readonly imgElement: (attributes: (picture: Picture) => Promise<{ readonly src: string }>) => unknown
    }
    readonly convertToHtml: (
      input: { readonly buffer: Buffer },
      options: Options,
    ) => Promise<{ readonly value: string; readonly messages: readonly { readonly message: string }[] }>
  }
  export default mammoth
}
