/** One line of a gold or a found alignment: sentences of the source and of the target, counted from 0. */
export interface Bead {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** Right and all, for each of the measures that vecalign's scorer defines. */
export interface Counts {
  /** Found beads that stand in the gold, exactly (strict) or by at least one shared pair of sentences (lax). */
  readonly precision: { readonly strict: number; readonly lax: number; readonly all: number }
  /** Gold beads with text on both sides that were found. */
  readonly recall: { readonly strict: number; readonly lax: number; readonly all: number }
  /** Gold beads of more than one sentence on a side that were found exactly. */
  readonly many: { readonly found: number; readonly all: number }
}

/** Reads `[0, 1]:[0]` or `[0, 1]:[0]:score`, one bead a line. */
export function readLadder(text: string): Bead[] {
  const beads: Bead[] = []
  for (const line of text.split('\n')) {
    const found = /^\s*\[([\d, ]*)\]\s*:\s*\[([\d, ]*)\]/.exec(line)
    if (found) beads.push({ source: numbersIn(found[1] ?? ''), target: numbersIn(found[2] ?? '') })
  }
  return beads
}

const numbersIn = (list: string): number[] => (list.match(/\d+/g) ?? []).map(Number)

/** Counts as vecalign does: beads without text on one side are taken apart into single sentences first. */
export function compare(goldBeads: readonly Bead[], foundBeads: readonly Bead[]): Counts {
  const gold = goldBeads.flatMap(single)
  const found = foundBeads.flatMap(single)
  const goldBoth = gold.filter(hasBoth)
  const foundNames = new Set(found.map(nameOf))
  const many = goldBoth.filter(({ source, target }) => source.length + target.length > 2)
  return {
    precision: rightOf(found, gold),
    recall: rightOf(goldBoth, found.filter(hasBoth)),
    many: { found: many.filter(bead => foundNames.has(nameOf(bead))).length, all: many.length },
  }
}

const hasBoth = ({ source, target }: Bead): boolean => source.length > 0 && target.length > 0

export const single = (bead: Bead): readonly Bead[] =>
  hasBoth(bead)
    ? [bead]
    : [
        ...bead.source.map(at => ({ source: [at], target: [] })),
        ...bead.target.map(at => ({ source: [], target: [at] })),
      ]

export const nameOf = ({ source, target }: Bead): string => `${source}:${target}`

function rightOf(beads: readonly Bead[], against: readonly Bead[]): { strict: number; lax: number; all: number } {
  const names = new Set(against.map(nameOf))
  const facing = new Map<number, Set<number>>()
  for (const { source, target } of against) {
    for (const at of source) for (const other of target) facing.set(at, (facing.get(at) ?? new Set()).add(other))
  }
  const strict = beads.filter(bead => names.has(nameOf(bead)))
  const lax = beads.filter(
    bead => names.has(nameOf(bead)) || bead.source.some(at => bead.target.some(other => facing.get(at)?.has(other))),
  )
  return { strict: strict.length, lax: lax.length, all: new Set(beads.map(nameOf)).size }
}

export interface Score {
  readonly strict: readonly [precision: number, recall: number, f1: number]
  readonly lax: readonly [precision: number, recall: number, f1: number]
  readonly many: number
}

export function scoreOf({ precision, recall, many }: Counts): Score {
  const measure = (way: 'strict' | 'lax'): readonly [number, number, number] => {
    const [p, r] = [share(precision[way], precision.all), share(recall[way], recall.all)]
    return [p, r, share(2 * p * r, p + r)]
  }
  return { strict: measure('strict'), lax: measure('lax'), many: share(many.found, many.all) }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

export const sum = (counts: readonly Counts[]): Counts => ({
  precision: add(counts.map(count => count.precision)),
  recall: add(counts.map(count => count.recall)),
  many: add(counts.map(count => count.many)),
})

function add<T extends Readonly<Record<string, number>>>(parts: readonly T[]): T {
  const total: Record<string, number> = {}
  for (const part of parts) for (const [name, value] of Object.entries(part)) total[name] = (total[name] ?? 0) + value
  return total as T
}
