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

/** A key of the index ends with a zero and is shorter than this, in bytes of UTF-8. */
const longest = 256

/**
 * The four files of StarDict 2.4.2: the index and the further keys are sorted as its readers search them, without
 * regard to case in ASCII, then by bytes.
 */
export function starDictFiles(articles: readonly Article[], about: Readonly<Record<string, string>>): StarDictFiles {
  const sorted = articles
    .filter(({ headword }) => isKey(headword))
    .toSorted((one, other) => order(one.headword, other.headword))
  const bodies = sorted.map(({ html }) => Buffer.from(html))
  let offset = 0
  const index = sorted.map(({ headword }, at) => {
    const entry = Buffer.concat([Buffer.from(`${headword}\0`), numbers(offset, bodies[at]!.length)])
    offset += bodies[at]!.length
    return entry
  })
  const further = sorted
    .flatMap(({ keys }, at) => keys.filter(isKey).map(key => ({ key, at })))
    .toSorted((one, other) => order(one.key, other.key) || one.at - other.at)
  const idx = Buffer.concat(index)
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
    syn: Buffer.concat(further.map(({ key, at }) => Buffer.concat([Buffer.from(`${key}\0`), numbers(at)]))),
  }
}

const isKey = (key: string): boolean => key !== '' && Buffer.byteLength(key) < longest

/** Numbers of 32 bits, the highest byte first. */
function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length)
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, 4 * at)
  return bytes
}

function order(one: string, other: string): number {
  return Buffer.compare(folded(one), folded(other)) || Buffer.compare(Buffer.from(one), Buffer.from(other))
}

const folded = (key: string): Buffer => Buffer.from(key.replace(/[A-Z]/g, letter => letter.toLowerCase()))
