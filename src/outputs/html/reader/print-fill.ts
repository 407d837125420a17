import { cutAtSentences, cutAtWords, type Sides } from './print-cut.ts'
import type { Book, Leaf, LeafOptions } from './print-leaves.ts'

export interface FillOptions extends LeafOptions {
  /** Whether passages have two sides, on two pages that lie open together. */
  readonly facing: boolean
}

/** One page, or two that lie open together: what is level on them. */
interface Opening {
  readonly leaves: readonly Leaf[]
  readonly rows: Sides[]
}

/** Layout in a browser and in its printer may differ by less than this, in pixels. */
const slack = 4

/** Sets passages on pages, one below the other; each side of a passage is as high as the other. */
export function fill(book: Book, passages: readonly Sides[], options: FillOptions): void {
  if (passages.length === 0) return
  let opening = open(book, options)
  for (const passage of passages) {
    let rest: Sides | undefined = passage
    while (rest !== undefined) {
      const left: Sides | undefined = place(opening, rest)
      if (left !== undefined) opening = turn(book, opening, options)
      rest = left
    }
  }
}

function open(book: Book, options: FillOptions): Opening {
  if (options.facing && book.next() % 2 === 1) book.addLeaf({ ...options, name: 'blank', head: '' })
  const leaves = [book.addLeaf(options)]
  if (options.facing) leaves.push(book.addLeaf(options))
  return { leaves, rows: [] }
}

/** The next pages; headings at the end of the last ones go over with what they stand above. */
function turn(book: Book, before: Opening, options: FillOptions): Opening {
  const first = before.rows.findLastIndex(([side]) => !side!.matches('.head')) + 1
  const opening = open(book, options)
  if (first === 0) return opening
  for (const row of before.rows.splice(first)) put(opening, row)
  return opening
}

/** Sets as much of a passage as has room; what is left of it for the next pages. */
function place(opening: Opening, passage: Sides): Sides | undefined {
  if (tries(opening, passage)) {
    put(opening, passage)
    return undefined
  }
  const isEmpty = opening.rows.every(([side]) => side!.matches('.head'))
  const fits = (first: Sides) => tries(opening, first)
  const cut = cutAtSentences(passage, fits) ?? (isEmpty ? cutAtWords(passage, fits) : undefined)
  if (cut === undefined && !isEmpty) return passage
  const [first, rest] = cut ?? [passage, undefined]
  put(opening, first)
  return rest
}

/** Whether a passage has room, with its notes. */
function tries(opening: Opening, passage: Sides): boolean {
  const taken = put(opening, passage)
  const holds = opening.leaves.every(hasRoom)
  taken()
  return holds
}

function hasRoom({ body }: Leaf): boolean {
  const bottom = body.lastElementChild?.getBoundingClientRect().bottom ?? 0
  return bottom <= body.getBoundingClientRect().bottom - slack
}

/** Sets a passage and its notes; what is returned takes them off again. */
function put(opening: Opening, passage: Sides): () => void {
  const { leaves, rows } = opening
  const notes = leaves.map((_, at) => notesOf(passage[at]))
  leaves.forEach(({ body, foot }, at) => {
    const side = passage[at]
    if (side === undefined) return
    side.style.minHeight = ''
    body.append(side)
    foot.append(...notes[at]!)
  })
  if (leaves.length > 1 && passage.length > 1) {
    const height = Math.max(...passage.map(side => side.getBoundingClientRect().height))
    for (const side of passage) side.style.minHeight = `${height}px`
  }
  rows.push(passage)
  return () => {
    rows.pop()
    for (const side of passage) side.remove()
    document.getElementById('notes')?.append(...notes.flat())
  }
}

/** A note that would take more than this share of a page stands behind the text. */
const most = 0.5

/** The notes that a side refers to and that stand on no page yet. */
function notesOf(side: HTMLElement | undefined): HTMLElement[] {
  if (side === undefined) return []
  const ids = new Set([...side.querySelectorAll<HTMLElement>('[data-note]')].map(({ dataset }) => dataset.note ?? ''))
  return [...ids].flatMap(id => {
    const note = document.getElementById(id)
    return note?.parentElement?.id === 'notes' && note.textContent.length < longest() ? [note] : []
  })
}

/** About as many letters as that share has room for. */
const longest = (): number => Math.round((document.documentElement.matches('.a4') ? 3200 : 1600) * most)
