import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Side } from '../../src/align/side.ts'
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
