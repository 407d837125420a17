import { markdownOf, markTypes, type Piece } from '../tags.ts'
import { type Content, x } from '../xml.ts'

/** TMX has a name for notes too. */
const types = { ...markTypes, footnote: 'fnote' }

/** Text and tags as a segment holds them: a pair as `bpt` and `ept`, half of one as `it`, the rest as `ph`. */
export const segmentContent = (pieces: readonly Piece[]): Content[] => pieces.flatMap(contentOf)

function contentOf(piece: Piece): Content[] {
  if (piece.kind === 'text') return [piece.text]
  if (piece.kind === 'break') return [x('ph', { type: 'lb' }, [piece.text])]
  const { number, mark } = piece.tag
  const [open, close] = markdownOf(mark)
  const type = types[mark.kind]
  switch (piece.kind) {
    case 'pair': {
      const inside = segmentContent(piece.children)
      return [x('bpt', { i: number, x: number, type }, [open]), ...inside, x('ept', { i: number }, [close])]
    }
    case 'single':
      return [x('ph', { x: number, type }, [open + close])]
    case 'start':
      return [x('it', { pos: 'begin', x: number, type }, [open])]
    case 'end':
      return [x('it', { pos: 'end', x: number, type }, [close])]
  }
}
