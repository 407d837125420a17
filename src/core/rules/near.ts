import { calledSo } from './other-names.ts'

/**
 * Of these names the one that is surely meant: it differs in case or accents alone, is short for what is written or
 * what is written for it, is what people call it, or differs by a slip in three letters at most. Undefined where there is
 * none, or several.
 */
export function nearName(written: string, names: readonly string[]): string | undefined {
  return sameName(written, names) ?? calledSo(written, names) ?? misspeltName(written, names)
}

/** The same but for what people call it. */
export function misspeltName(written: string, names: readonly string[]): string | undefined {
  const plain = bare(written)
  if (plain === '') return undefined
  const same = sameName(written, names)
  if (same !== undefined) return same
  const begun = names.filter(name =>
    name.length === 1 ? plain.startsWith(bare(name)) : plain.length > 2 && bare(name).startsWith(plain),
  )
  if (begun.length === 1) return begun[0]
  const most = Math.floor(Math.max(plain.length, 3) / 3)
  const measured = names.map(name => ({ name, slips: slipsBetween(plain, bare(name), most) }))
  const least = Math.min(...measured.map(({ slips }) => slips))
  const nearest = measured.filter(({ slips }) => slips === least)
  return least <= most && nearest.length === 1 ? nearest[0]!.name : undefined
}

const sameName = (written: string, names: readonly string[]): string | undefined => {
  const plain = bare(written)
  return plain === '' ? undefined : names.find(name => bare(name) === plain)
}

const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '-')

/** How many letters were left out, added, changed or swapped with the next; `most + 1` stands for any more. */
function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: readonly number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++) {
      const changed = row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1)
      const isSwap = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]
      next.push(Math.min(changed, row[to]! + 1, next[to - 1]! + 1, isSwap ? before[to - 2]! + 1 : Infinity))
    }
    before = row
    row = next
  }
  return Math.min(row.at(-1)!, most + 1)
}
