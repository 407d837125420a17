import type { Side } from '../../src/core/align/bitext.ts'
import type { GoldBook } from './gold.ts'
import type { Bead } from './score.ts'

/** A way in which texts that people have differ from faithful ones. */
export interface Damage {
  readonly name: string
  /** The book so damaged; `others` lend foreign sentences. Without paragraph marks. */
  readonly make: (book: GoldBook, random: Random, others: readonly GoldBook[]) => GoldBook
}

/** A number from 0 to 1, 1 exclusive. */
export type Random = () => number

const dropping = (count: number): Damage => ({
  name: `${count} dropped`,
  make: (book, random) => {
    const side = sideAt(random)
    const all = shuffled([...book[side].sentences.keys()], random)
    const left = new Set(all.slice(0, Math.min(count, all.length / 3)))
    return keeping(book, side, at => !left.has(at))
  },
})

export const damages: readonly Damage[] = [
  dropping(10),
  dropping(50),
  dropping(200),
  {
    name: 'half dropped',
    make: (book, random) => keeping(book, sideAt(random), () => random() < 0.5),
  },
  {
    name: 'runs of 15 dropped',
    make: (book, random) => {
      const side = sideAt(random)
      const count = book[side].sentences.length
      const starts = Array.from({ length: Math.max(2, Math.round(count / 120)) }, () => below(count - 15, random))
      return keeping(book, side, at => !starts.some(start => at >= start && at < start + 15))
    },
  },
  {
    name: 'foreign ends',
    make: (book, random, others) => {
      const side = sideAt(random)
      const foreign = others.filter(other => other !== book).flatMap(other => [...other[side].sentences])
      const start = below(foreign.length - 260, random)
      const order = [...book[side].sentences.keys()]
      return rearranged(book, side, [
        ...foreign.slice(start, start + 60),
        ...order,
        ...foreign.slice(start + 60, start + 260),
      ])
    },
  },
  {
    name: 'chapters swapped',
    make: (book, random) => {
      const [first, second, third] = chapterBorders(book, random)
      const order = [...book.target.sentences.keys()]
      return rearranged(book, 'target', [
        ...order.slice(0, first),
        ...order.slice(second, third),
        ...order.slice(first, second),
        ...order.slice(third),
      ])
    },
  },
  {
    name: 'chapter doubled',
    make: (book, random) => {
      const [first, second] = chapterBorders(book, random)
      const order = [...book.target.sentences.keys()]
      const again = book.target.sentences.slice(first, second)
      return rearranged(book, 'target', [...order.slice(0, second), ...again, ...order.slice(second)])
    },
  },
]

type SideName = 'source' | 'target'

const sideAt = (random: Random): SideName => (random() < 0.5 ? 'source' : 'target')
const below = (limit: number, random: Random): number => Math.floor(random() * limit)

function shuffled<T>(list: T[], random: Random): T[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = below(at + 1, random)
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
  return list
}

/** Three target sentences that begin a link, about a ninth of the book apart. */
function chapterBorders(book: GoldBook, random: Random): readonly [number, number, number] {
  const count = book.target.sentences.length
  const starts = book.gold.flatMap(({ target }) => (target.length > 0 ? [target[0]!] : []))
  const nearest = (place: number): number => starts.find(start => start >= place) ?? count
  const first = (0.2 + 0.4 * random()) * count
  return [nearest(first), nearest(first + count / 9), nearest(first + (2 * count) / 9)]
}

const keeping = (book: GoldBook, side: SideName, keep: (at: number) => boolean): GoldBook =>
  rearranged(book, side, [...book[side].sentences.keys()].filter(keep))

/** The book with other sentences on one side: its own by number, foreign ones as they are. */
function rearranged(book: GoldBook, side: SideName, order: readonly (number | string)[]): GoldBook {
  const numbers = new Map(order.flatMap((own, at) => (typeof own === 'number' ? [[own, at] as const] : [])))
  const sentences = order.map(own => (typeof own === 'number' ? book[side].sentences[own]! : own))
  const other = side === 'source' ? 'target' : 'source'
  const gold = book.gold.map(bead => ({ ...bead, [side]: bead[side].flatMap(at => numbers.get(at) ?? []) }))
  const foreign = order.flatMap((own, at) => (typeof own === 'string' ? [{ ...empty, [side]: [at] }] : []))
  const sides = { [side]: { sentences }, [other]: { sentences: book[other].sentences } } as Record<SideName, Side>
  return { name: book.name, ...sides, gold: inOrder([...gold.filter(hasAny), ...foreign]) }
}

const empty: Bead = { source: [], target: [] }
const hasAny = ({ source, target }: Bead): boolean => source.length + target.length > 0

/** In text order of the source, and of the target where that side alone has text. */
function inOrder(beads: readonly Bead[]): Bead[] {
  const withSource = beads.filter(({ source }) => source.length > 0).toSorted((a, b) => a.source[0]! - b.source[0]!)
  const alone = beads.filter(({ source }) => source.length === 0).toSorted((a, b) => a.target[0]! - b.target[0]!)
  const placed: Bead[] = []
  for (const bead of withSource) {
    const start = bead.target[0] ?? -1
    while (alone.length > 0 && alone[0]!.target[0]! < start) placed.push(alone.shift()!)
    placed.push(bead)
  }
  return [...placed, ...alone]
}
