/** A granule of a page on which no packet ends. */
const noPosition = 0xffff_ffff_ffff_ffffn

/**
 * Seconds that an Ogg file of Opus or Vorbis plays (RFC 3533, RFC 7845): where its last page says that it ends. Undefined
 * where the bytes are none, or where its pages do not reach to its end.
 */
export function secondsOfOgg(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let clock: ReturnType<typeof clockOf>
  let last = 0n
  let at = 0
  while (at + 27 <= bytes.length && view.getUint32(at) === 0x4f676753) {
    const segments = bytes.subarray(at + 27, at + 27 + view.getUint8(at + 26))
    const body = at + 27 + segments.length
    if (at === 0) clock = clockOf(bytes.subarray(body, body + 32))
    const position = view.getBigUint64(at + 6, true)
    if (position !== noPosition) last = position
    at = body + segments.reduce((sum, length) => sum + length, 0)
  }
  if (clock === undefined || at !== bytes.length) return undefined
  return (Number(last) - clock.before) / clock.perSecond
}

/** How the positions of a stream count, by its first packet: Opus always counts 48,000 a second, some before the sound. */
function clockOf(head: Uint8Array): { readonly perSecond: number; readonly before: number } | undefined {
  if (head.length < 16) return undefined
  const view = new DataView(head.buffer, head.byteOffset, head.length)
  const begins = (sign: string): boolean => String.fromCharCode(...head.subarray(0, sign.length)) === sign
  if (begins('OpusHead')) return { perSecond: 48_000, before: view.getUint16(10, true) }
  const perSecond = begins('\x01vorbis') ? view.getUint32(12, true) : 0
  return perSecond === 0 ? undefined : { perSecond, before: 0 }
}
