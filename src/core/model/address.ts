/** What the address of a link may begin with. One without any such beginning is relative. */
export const schemes = ['http', 'https', 'mailto'] as const

/**
 * Whether an address may stand in an edition: one with a scheme of the list, or a relative one. Whoever puts it into
 * an `href` as it is gets a link, never a script or a document of its own.
 */
export function isSafeAddress(address: string, of: 'link' | 'image'): boolean {
  const scheme = schemeOf(address)
  if (scheme === undefined || (schemes as readonly string[]).includes(scheme)) return true
  return of === 'image' && isEmbeddedImage(address)
}

/** Whether the address is a picture itself, in a format that can hold no script. */
export function isEmbeddedImage(address: string): boolean {
  return /^data:image\/(png|jpeg|gif|webp|avif);base64,[a-z0-9+/=]+$/i.test(address)
}

/**
 * What stands before the colon of an absolute address, in lower case; undefined for a relative one.
 *
 * As the URL Standard reads it: controls and spaces at the start, tabs and line ends anywhere count for nothing.
 */
export function schemeOf(address: string): string | undefined {
  const read = address.replace(/^[\0- ]+|[\t\n\r]/g, '')
  return /^([^/?#:]*):/.exec(read)?.[1]?.toLowerCase()
}
