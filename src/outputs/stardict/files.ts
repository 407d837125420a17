/** A dictionary's lines: a headword with its article, and further keys that lead to it. */
export interface Article {
  readonly headword: string
  readonly html: string
  readonly keys: readonly string[]
}

export interface StarDictFiles {
  readonly ifo: string
  readonly idx: Uint8Array
  readonly dict: Uint8Array
  readonly syn: Uint8Array
}

/** Bytes of UTF-8 that a key of the index may have, the zero behind it not counted. */
const longest = 255

/**
 * The four files of StarDict 2.4.2: the index and the further keys are sorted as its readers search them, without
 * regard to case in ASCII, then by bytes.
 */
export function starDictFiles(articles: readonly Article[], about: Readonly<Record<string, string>>): StarDictFiles {
  const sorted = articles
    .map(({ headword, html, keys }) => ({ headword: cut(headword), html, keys: [...new Set(keys.map(cut))] }))
    .filter(({ headword }) => headword !== '')
    .toSorted((one, other) => order(one.headword, other.headword))
  const bodies = sorted.map(({ html }) => Buffer.from(html))
  let offset = 0
  const idx = linesOf(
    sorted.map(({ headword }, at) => {
      const line: Line = [headword, offset, bodies[at]!.length]
      offset += bodies[at]!.length
      return line
    }),
  )
  const further = sorted
    .flatMap(({ headword, keys }, at) =>
      keys.filter(key => key !== '' && key !== headword).map((key): Line => [key, at]),
    )
    .toSorted((one, other) => order(one[0], other[0]) || one[1]! - other[1]!)
  const fields = {
    wordcount: sorted.length,
    synwordcount: further.length,
    idxfilesize: idx.length,
    sametypesequence: 'h',
  }
  const lines = Object.entries({ version: '2.4.2', ...about, ...fields }).map(([name, value]) => `${name}=${value}\n`)
  return {
    ifo: `StarDict's dict ifo file\n${lines.join('')}`,
    idx,
    dict: Buffer.concat(bodies),
    syn: linesOf(further),
  }
}

/** The key, or as many whole signs of it as fit: the article has the headword whole. */
function cut(key: string): string {
  if (Buffer.byteLength(key) <= longest) return key
  return new TextDecoder().decode(Buffer.from(key).subarray(0, longest), { stream: true })
}

/** A key, and numbers of 32 bits. */
type Line = readonly [key: string, ...numbers: number[]]

/** Each key with a zero behind it, then its numbers, the highest byte first. */
function linesOf(lines: readonly Line[]): Buffer {
  const size = lines.reduce((sum, [key, ...numbers]) => sum + Buffer.byteLength(key) + 1 + 4 * numbers.length, 0)
  const bytes = Buffer.alloc(size)
  let at = 0
  for (const [key, ...numbers] of lines) {
    at += bytes.write(key, at) + 1
    for (const number of numbers) at = bytes.writeUInt32BE(number, at)
  }
  return bytes
}

const order = (one: string, other: string): number => byBytes(folded(one), folded(other)) || byBytes(one, other)

const folded = (key: string): string => key.replace(/[A-Z]/g, letter => letter.toLowerCase())

/** As their bytes of UTF-8 are ordered: as strings are, but for signs of two units beside those of one. */
function byBytes(one: string, other: string): number {
  if (one === other) return 0
  if (surrogate.test(one) || surrogate.test(other)) return Buffer.compare(Buffer.from(one), Buffer.from(other))
  return one < other ? -1 : 1
}

const surrogate = /[\ud800-\udfff]/
