const kilobits = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const
const rates = [44_100, 48_000, 32_000] as const

interface Frame {
  readonly bytes: number
  readonly seconds: number
}

/** Frames without which a file is none: any bytes may look like the head of one. */
const leastFrames = 3

/**
 * Seconds that an MP3 plays (ISO/IEC 11172-3 and 13818-3, layer III), by its frames, whatever their bit rates; undefined
 * where the bytes are none. Takes time linear in the bytes.
 */
export function secondsOfMp3(bytes: Uint8Array): number | undefined {
  let at = endOfTags(bytes)
  let [frames, seconds] = [0, 0]
  for (let frame = frameAt(bytes, at); frame !== undefined; frame = frameAt(bytes, at)) {
    // An encoder's own frame tells of the others and holds no sound.
    const isTable = frames === 0 && /Xing|Info|VBRI/.test(latin(bytes.subarray(at, at + 64)))
    if (!isTable) seconds += frame.seconds
    frames++
    at += frame.bytes
  }
  const isWhole = frames >= leastFrames && bytes.length - at <= mostBehind
  return isWhole ? seconds : undefined
}

/** What stands behind the last frame: its own rest where it was cut, tags of several kinds with a picture at the most. */
const mostBehind = 1 << 20

/** ID3v2: ten bytes, whose last four hold the length in seven bits each. */
function endOfTags(bytes: Uint8Array): number {
  let at = 0
  while (latin(bytes.subarray(at, at + 3)) === 'ID3' && at + 10 <= bytes.length) {
    const length = bytes.subarray(at + 6, at + 10).reduce((sum, byte) => (sum << 7) | (byte & 0x7f), 0)
    at += 10 + length + ((bytes[at + 5]! & 0x10) === 0 ? 0 : 10)
  }
  while (at < bytes.length && bytes[at] === 0) at++
  return at
}

function frameAt(bytes: Uint8Array, at: number): Frame | undefined {
  const [sync, kind = 0, sizes = 0] = bytes.subarray(at, at + 4)
  if (sync !== 0xff || (kind & 0xe6) !== 0xe2 || at + 4 > bytes.length) return undefined
  const version = (kind >> 3) & 3
  const rate = rates[(sizes >> 2) & 3]
  const bits = kilobits[version === 3 ? 1 : 2][sizes >> 4]
  if (version === 1 || rate === undefined || !bits) return undefined
  const perSecond = rate / (version === 3 ? 1 : version === 2 ? 2 : 4)
  const samples = version === 3 ? 1152 : 576
  const length = Math.floor((samples / 8) * ((bits * 1000) / perSecond)) + ((sizes >> 1) & 1)
  return { bytes: length, seconds: samples / perSecond }
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
