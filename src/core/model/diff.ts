import { plainOf } from './plain.ts'

/** A piece of two texts side by side. The `same` pieces are given as they stand in the text after. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/**
 * What changed between two texts, word by word; typography alone is no change.
 *
 * Invariant: `same` and `added` pieces joined are the text after.
 */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const [one, other] = [tokensOf(before), tokensOf(after)]
  const start = commonStart(one, other)
  const end = commonEnd(one.slice(start), other.slice(start))
  const middle = changesIn(one.slice(start, one.length - end), other.slice(start, other.length - end))
  const same = (tokens: readonly Token[]): DiffPiece[] => tokens.map(({ text }) => ({ kind: 'same', text }))
  return joined([...same(other.slice(0, start)), ...middle, ...same(other.slice(other.length - end))])
}

/** A diff on one line, `le [-vieux-]{+nouveau+} contrat`, with a few words around each change. */
export function compactDiff(before: string, after: string, longest = 400): string {
  const pieces = wordDiff(before, after)
  const line = pieces
    .map((piece, index) => written(piece, { before: pieces[index - 1], after: pieces[index + 1] }))
    .join('')
  const single = line.replace(/\s+/g, ' ').trim()
  return single.length > longest ? `${single.slice(0, longest - 1).trimEnd()}…` : single
}

/** A word or a sign, with the white space before it. */
interface Token {
  readonly text: string
  readonly key: string
}

const tokenPattern = /\s*(?:[\p{L}\p{N}]+|\.{3}|[^\p{L}\p{N}\s])|\s+/gu

function tokensOf(text: string): Token[] {
  return (text.match(tokenPattern) ?? []).map(token => ({ text: token, key: plainOf(token) }))
}

function commonStart(one: readonly Token[], other: readonly Token[]): number {
  let count = 0
  while (count < one.length && count < other.length && one[count]!.key === other[count]!.key) count++
  return count
}

function commonEnd(one: readonly Token[], other: readonly Token[]): number {
  let count = 0
  while (count < one.length && count < other.length && one.at(-1 - count)!.key === other.at(-1 - count)!.key) count++
  return count
}

/** Beyond this many comparisons two texts have little in common: all of one went, all of the other came. */
const comparisons = 4_000_000

/** By the longest common subsequence. */
function changesIn(one: readonly Token[], other: readonly Token[]): DiffPiece[] {
  const removed = (token: Token): DiffPiece => ({ kind: 'removed', text: token.text })
  const added = (token: Token): DiffPiece => ({ kind: 'added', text: token.text })
  if (one.length * other.length > comparisons) return [...one.map(removed), ...other.map(added)]
  const width = other.length + 1
  const common = new Uint16Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      common[i * width + j] =
        one[i]!.key === other[j]!.key
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
    }
  }
  const pieces: DiffPiece[] = []
  let [i, j] = [0, 0]
  while (i < one.length && j < other.length) {
    if (one[i]!.key === other[j]!.key) {
      pieces.push({ kind: 'same', text: other[j]!.text })
      i++
      j++
    } else if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) pieces.push(removed(one[i++]!))
    else pieces.push(added(other[j++]!))
  }
  return [...pieces, ...one.slice(i).map(removed), ...other.slice(j).map(added)]
}

/** Neighbours of a kind become one; between two `same` pieces what was removed stands before what was added. */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const result: DiffPiece[] = []
  let [removed, added, same] = ['', '', '']
  const put = (kind: DiffPiece['kind'], text: string) => {
    if (text !== '') result.push({ kind, text })
  }
  const putChanges = () => {
    put('removed', removed)
    put('added', added)
    ;[removed, added] = ['', '']
  }
  for (const { kind, text } of pieces) {
    if (kind === 'same') {
      putChanges()
      same += text
      continue
    }
    put('same', same)
    same = ''
    if (kind === 'removed') removed += text
    else added += text
  }
  putChanges()
  put('same', same)
  return result
}

const wordsAround = 3

interface Neighbours {
  readonly before: DiffPiece | undefined
  readonly after: DiffPiece | undefined
}

function written({ kind, text }: DiffPiece, { before, after }: Neighbours): string {
  if (kind === 'same') return shortened(text, before === undefined, after === undefined)
  const words = text.trimStart()
  const space = before?.kind === 'removed' ? '' : text.slice(0, text.length - words.length)
  if (words === '') return space
  return kind === 'removed' ? `${space}[-${words}-]` : `${space}{+${words}+}`
}

function shortened(text: string, first: boolean, last: boolean): string {
  const words = text.match(/\s*\S+|\s+$/g) ?? []
  if (words.length <= wordsAround * (first || last ? 1 : 2) + 1) return text
  const start = first ? '' : words.slice(0, wordsAround).join('')
  const end = last ? '' : words.slice(-wordsAround).join('')
  return `${start}${first ? '' : ' '}…${end}`
}
