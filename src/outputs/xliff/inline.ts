import type { MarkKind } from '../../core/model/unit.ts'
import { markdownOf, markTypes, type Piece } from '../tags.ts'
import { type Content, x } from '../xml.ts'

/** How a version of XLIFF writes tags; breaks are counted through a side of a unit. */
export type Tagging = (pieces: readonly Piece[], breaks: { count: number }) => Content[]

const isParagraph = (text: string): boolean => text.length > 1

/** Tags of XLIFF 1.2: a mark as `g`, one without text and a line break as `x`. */
export const tagsOfOne: Tagging = (pieces, breaks) =>
  pieces.map((piece): Content => {
    if (piece.kind === 'text') return piece.text
    if (piece.kind === 'break')
      return x('x', { id: `b${++breaks.count}`, ctype: isParagraph(piece.text) ? 'x-paragraph' : 'lb' })
    const { number, mark } = piece.tag
    // `image` is no type of `g` in 1.2.
    const ctype = mark.kind === 'image' && piece.kind === 'pair' ? 'x-image' : markTypes[mark.kind]
    if (piece.kind === 'pair') return x('g', { id: number, ctype }, tagsOfOne(piece.children, breaks))
    return x('x', {
      id: number,
      ctype: mark.kind === 'link' ? 'x-link' : ctype,
      'equiv-text': markdownOf(mark).join(''),
    })
  })

const subTypes: Readonly<Record<MarkKind, readonly [type: string, subType: string]>> = {
  emphasis: ['fmt', 'xlf:i'],
  strong: ['fmt', 'xlf:b'],
  delete: ['fmt', 'md:delete'],
  code: ['fmt', 'md:code'],
  link: ['link', 'md:link'],
  image: ['image', 'md:image'],
  footnote: ['link', 'md:footnote'],
  formula: ['other', 'md:formula'],
  superscript: ['fmt', 'md:superscript'],
  subscript: ['fmt', 'md:subscript'],
  highlight: ['fmt', 'md:highlight'],
}

/** Tags of XLIFF 2: a mark as `pc`, one without text and a line break as `ph`. */
export const tagsOfTwo: Tagging = (pieces, breaks) =>
  pieces.map((piece): Content => {
    if (piece.kind === 'text') return piece.text
    if (piece.kind === 'break') {
      const subType = isParagraph(piece.text) ? 'md:paragraph' : 'xlf:lb'
      return x('ph', { id: `b${++breaks.count}`, type: 'fmt', subType })
    }
    const { number, mark } = piece.tag
    const [type, subType] = subTypes[mark.kind]
    if (piece.kind === 'pair') {
      const [dispStart, dispEnd] = markdownOf(mark)
      return x('pc', { id: number, type, subType, dispStart, dispEnd }, tagsOfTwo(piece.children, breaks))
    }
    return x('ph', { id: number, type, subType, disp: markdownOf(mark).join('') })
  })
