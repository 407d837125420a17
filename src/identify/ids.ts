import { createHash } from 'node:crypto'

const letters = 'abcdefghjkmnpqrstvwxyz'
const signs = '0123456789abcdefghjkmnpqrstvwxyz'
const shortest = 4

/** What of a text makes its identity: typography (spaces, apostrophes, quotation marks, case) does not. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(plainOf(text)).digest('hex')
}

/** The same words in any typography: straight apostrophes and quotes, single spaces, none before punctuation. */
export function plainOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[«»“”„]\s*|\s*(?=[»”])/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[;:!?…%])/g, '')
    .trim()
}

/**
 * Ids for texts in order, born from their content: a letter and three signs, longer only where two would be equal.
 * `taken` ids are left alone. The same texts give the same ids.
 */
export function newIds(texts: readonly string[], taken: Iterable<string> = []): string[] {
  const used = new Set(taken)
  const seen = new Map<string, number>()
  return texts.map(text => {
    const plain = plainOf(text)
    const times = seen.get(plain) ?? 0
    seen.set(plain, times + 1)
    const id = freeId(signsOf(times === 0 ? plain : `${plain}#${times}`), used)
    used.add(id)
    return id
  })
}

function freeId(long: string, used: ReadonlySet<string>): string {
  for (let length = shortest; length < long.length; length++) {
    const id = long.slice(0, length)
    if (!used.has(id)) return id
  }
  throw new Error(`no free id among the beginnings of ${long}`)
}

/** Sixteen signs of a hash, the first a letter. */
function signsOf(content: string): string {
  const bytes = createHash('sha256').update(content).digest()
  return Array.from(bytes.subarray(0, 16), (byte, index) => {
    const alphabet = index === 0 ? letters : signs
    return alphabet[byte % alphabet.length]
  }).join('')
}
