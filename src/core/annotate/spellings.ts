import { keyOf, pieceRuns } from '../language/terms.ts'

/** The words of one side of a text as they are written, soft hyphens left out, each once, by number. */
export interface Spellings {
  readonly numbers: Map<string, number>
  readonly raws: string[]
  readonly keys: string[]
  /** How often each stands. */
  readonly counts: number[]
}

/** Where the words of a unit's text are and how they are spelled: enough to tell which terms it cannot hold. */
export interface Scan {
  /** Start and end of each word in turn; UTF-16 indices. */
  readonly runs: readonly number[]
  /** By word, the number of its spelling. */
  readonly spellings: readonly number[]
  /** Two and three words that hyphens join, in one: `startup` where *start-up* stands. By number as well. */
  readonly joined: readonly number[]
}

export const noSpellings = (): Spellings => ({ numbers: new Map(), raws: [], keys: [], counts: [] })

/** Finds the words of a unit's text and notes how they are spelled. */
export function scan(text: string, known: Spellings): Scan {
  const runs = pieceRuns(text)
  const isSoft = text.includes('\u00AD')
  const spellings: number[] = []
  const joined: number[] = []
  let hyphens = 0
  for (let run = 0; run < runs.length; run += 2) {
    const written = text.slice(runs[run], runs[run + 1])
    const number = count(isSoft ? written.replaceAll('\u00AD', '') : written, known)
    if (run > 0 && isHyphen(text, runs[run - 1]!, runs[run]!)) {
      hyphens++
      let key = known.keys[number]!
      for (const before of spellings.slice(hyphens > 1 ? -2 : -1).reverse()) {
        key = known.keys[before]! + key
        joined.push(count(key, known))
      }
    } else hyphens = 0
    spellings.push(number)
  }
  return { runs, spellings, joined }
}

function isHyphen(text: string, start: number, end: number): boolean {
  if (end !== start + 1) return false
  const code = text.charCodeAt(start)
  return code === 0x2d || code === 0x2010 || code === 0x2011
}

function count(written: string, { numbers, raws, keys, counts }: Spellings): number {
  const known = numbers.get(written)
  if (known !== undefined) {
    counts[known]!++
    return known
  }
  numbers.set(written, raws.length)
  raws.push(written)
  keys.push(keyOf(written))
  return counts.push(1) - 1
}
