/** Boxes of one level at the most: a recording in pieces has some thousands. */
const mostBoxes = 100_000

interface Box {
  readonly type: string
  readonly body: DataView
}

/**
 * Seconds that an MP4 file with sound alone plays (ISO/IEC 14496-12, `moov/mvhd`); undefined where the bytes are none, or
 * hold pictures.
 */
export function secondsOfMp4(bytes: Uint8Array): number | undefined {
  const boxes = boxesIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.length))
  const movie = boxes?.[0]?.type === 'ftyp' ? boxes.find(({ type }) => type === 'moov') : undefined
  if (movie === undefined || !boxes!.some(({ type }) => type === 'mdat')) return undefined
  const parts = boxesIn(movie.body) ?? []
  const head = parts.find(({ type }) => type === 'mvhd')?.body
  const handlers = parts.filter(({ type }) => type === 'trak').map(({ body }) => handlerOf(body))
  if (head === undefined || !handlers.includes('soun') || handlers.includes('vide')) return undefined
  const isLong = head.byteLength >= 32 && head.getUint8(0) === 1
  if (!isLong && head.byteLength < 20) return undefined
  const perSecond = head.getUint32(isLong ? 20 : 12)
  const length = isLong ? Number(head.getBigUint64(24)) : head.getUint32(16)
  return perSecond === 0 ? undefined : length / perSecond
}

/** What a track holds: `soun`, `vide` or another. */
function handlerOf(track: DataView): string | undefined {
  const media = boxesIn(track)?.find(({ type }) => type === 'mdia')
  const handler = media && boxesIn(media.body)?.find(({ type }) => type === 'hdlr')?.body
  return handler === undefined || handler.byteLength < 12 ? undefined : nameAt(handler, 8)
}

/** The boxes of one level, each with its size before it; undefined where they do not fill it. */
function boxesIn(view: DataView): Box[] | undefined {
  const boxes: Box[] = []
  let at = 0
  while (at + 8 <= view.byteLength && boxes.length < mostBoxes) {
    const short = view.getUint32(at)
    const isLong = short === 1 && at + 16 <= view.byteLength
    const size = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? view.byteLength - at : short
    const head = isLong ? 16 : 8
    if (size < head || at + size > view.byteLength) return undefined
    boxes.push({
      type: nameAt(view, at + 4),
      body: new DataView(view.buffer, view.byteOffset + at + head, size - head),
    })
    at += size
  }
  return at === view.byteLength ? boxes : undefined
}

const nameAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map(index => view.getUint8(at + index)))
