import { plainOf } from '../model/plain.ts'
import { sha256 } from '../model/sha256.ts'

const letters = 'abcdefghjkmnpqrstvwxyz'
const signs = '0123456789abcdefghjkmnpqrstvwxyz'
const shortest = 4
const longest = 16

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
    const id = freeId(plain, times, used)
    used.add(id)
    return id
  })
}

/** The shortest beginning that is free; where a text came so often that none is, its next hash. */
function freeId(plain: string, times: number, used: ReadonlySet<string>): string {
  for (let turn = times; ; turn++) {
    const bytes = sha256(turn === 0 ? plain : `${plain}#${turn}`)
    let id = letters[bytes[0]! % letters.length]!
    for (let index = 1; index < longest; index++) {
      id += signs[bytes[index]! % signs.length]!
      if (id.length >= shortest && !used.has(id)) return id
    }
  }
}
