import type { Piece } from '../../../core/language/terms.ts'
import { clitics, isPause } from '../closed.ts'

/** Whether no mark stands between a piece and the one before it. */
export const joins = (piece: Piece): boolean =>
  piece.after === 'space' || piece.after === 'apostrophe' || piece.after === 'hyphen'

/** The piece before, where no mark stands between. */
export function previous(at: number, pieces: readonly Piece[]): Piece | undefined {
  const piece = pieces[at]
  return piece !== undefined && at > 0 && joins(piece) ? pieces[at - 1] : undefined
}

/** The next word, where no mark stands between; else empty. */
export function followedBy(at: number, pieces: readonly Piece[]): string {
  const after = pieces[at + 1]
  return after !== undefined && joins(after) ? after.key : ''
}

/** Pronouns and *ne* right before a verb, in text order. */
export function cliticsBefore(at: number, pieces: readonly Piece[]): number[] {
  const found: number[] = []
  for (let index = at; index > 0 && found.length < 4; index--) {
    const before = previous(index, pieces)
    if (before === undefined || !clitics.has(before.key)) break
    found.unshift(index - 1)
  }
  return found
}

/** The auxiliary of a participle, adverbs between left out. */
export function auxiliaryBefore(
  at: number,
  pieces: readonly Piece[],
  isAuxiliary: (key: string) => boolean,
): number | undefined {
  for (let index = at - 1; index >= 0 && index >= at - 5; index--) {
    if (!joins(pieces[index + 1]!)) return undefined
    const { key } = pieces[index]!
    if (isAuxiliary(key)) return index
    if (!isPause(key)) return undefined
  }
  return undefined
}
