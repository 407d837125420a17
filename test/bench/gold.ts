import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Side } from '../../src/core/align/bitext.ts'
import { type Bead, readLadder } from './score.ts'

/** A book aligned by hand. */
export interface GoldBook {
  readonly name: string
  readonly source: Side
  readonly target: Side
  readonly gold: readonly Bead[]
}

/** Every `X.fr X.en X.gold` of a folder, with the paragraph numbers of `X.fr.par` and `X.en.par` where they stand there. */
export function readGold(folder: string): GoldBook[] {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.gold'))
    .sort()
  return names.map(file => {
    const name = file.slice(0, -'.gold'.length)
    return {
      name,
      source: readSide(join(folder, `${name}.fr`)),
      target: readSide(join(folder, `${name}.en`)),
      gold: readLadder(readFileSync(join(folder, file), 'utf8')),
    }
  })
}

function readSide(path: string): Side {
  const sentences = linesOf(path)
  const paragraphs = existsSync(`${path}.par`) ? linesOf(`${path}.par`).map(Number) : undefined
  return { sentences, ...(paragraphs?.length === sentences.length ? { paragraphs } : {}) }
}

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').replace(/\n$/, '').split('\n')

export const withoutMarks = (book: GoldBook): GoldBook => ({
  ...book,
  source: { sentences: book.source.sentences },
  target: { sentences: book.target.sentences },
})

/** The book without paragraph marks, and without one sentence in so many of those that are linked one to one: of each side in turn. */
export function withGaps(book: GoldBook, every: number): GoldBook {
  const left = [new Set<number>(), new Set<number>()] as const
  const pairs = book.gold.filter(({ source, target }) => source.length === 1 && target.length === 1)
  for (let at = every - 1; at < pairs.length; at += every) {
    const side = ((at + 1) / every) % 2
    left[side as 0 | 1].add(pairs[at]![side === 0 ? 'source' : 'target'][0]!)
  }
  const [source, target] = [without(book.source, left[0]), without(book.target, left[1])]
  const gold = book.gold.map(bead => ({
    source: bead.source.flatMap(at => source.numbers.get(at) ?? []),
    target: bead.target.flatMap(at => target.numbers.get(at) ?? []),
  }))
  return { name: book.name, source: source.side, target: target.side, gold }
}

function without({ sentences }: Side, left: ReadonlySet<number>) {
  const kept = [...sentences.keys()].filter(at => !left.has(at))
  return {
    side: { sentences: kept.map(at => sentences[at]!) },
    numbers: new Map(kept.map((at, number) => [at, number])),
  }
}
