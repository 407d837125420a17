import { overlap, type Span } from '../core/model/span.ts'
import { isNoProse, type Mark } from '../core/model/unit.ts'

/** A unit's text with its marks, without Markdown. */
export interface Marked {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** What a tag stands for. `single`: its text is not sent and comes back as it was. */
export type Tag =
  | { readonly kind: 'pair'; readonly marks: readonly Mark[]; readonly empty: boolean }
  | { readonly kind: 'single'; readonly marks: readonly Mark[]; readonly text: string }

/** A text as an engine gets it, with what stays here. */
export interface Tagged {
  readonly xml: string
  /** By id less one. */
  readonly tags: readonly Tag[]
  /** Outside the tags, as engines count: Unicode code points. */
  readonly characters: number
}

export interface TagOptions {
  /** What is kept as it is and not sent: names with `translate: false`. Ascending, apart. */
  readonly kept?: readonly Span[]
  /** `named` gives every tag a name of its own, which leaves an engine less to confuse. Default `numbered`. */
  readonly naming?: Naming
}

type Naming = 'numbered' | 'named'

/**
 * Text and marks → XML that an engine can carry through a translation.
 *
 * `<g id="1">…</g>` for emphasis, links and the alternative text of images; `<x id="2"/>` for code, formulas, references to
 * footnotes, line breaks and kept names, whose content is not sent. No URL, title or label leaves. Marks over the
 * same span share a tag.
 */
export function tagged({ text, marks }: Marked, { kept = [], naming = 'numbered' }: TagOptions = {}): Tagged {
  const items = [...pairsOf(marks), ...singlesOf(text, marks, kept)].toSorted(byPosition)
  const state = { text, tags: [] as Tag[], xml: '', characters: 0, naming }
  write(items, [0, text.length], state)
  return { xml: state.xml, tags: state.tags, characters: state.characters }
}

/** Something that becomes a tag. */
interface Item {
  readonly kind: Tag['kind']
  readonly span: Span
  readonly marks: readonly Mark[]
}

const isSingle = (mark: Mark): boolean => isNoProse(mark) || mark.kind === 'footnote'

function pairsOf(marks: readonly Mark[]): Item[] {
  const pairs: Item[] = []
  for (const mark of marks.filter(each => !isSingle(each))) {
    const [start, end] = mark.span
    const last = pairs.at(-1)
    if (last && start < end && last.span[0] === start && last.span[1] === end) {
      pairs[pairs.length - 1] = { ...last, marks: [...last.marks, mark] }
    } else pairs.push({ kind: 'pair', span: mark.span, marks: [mark] })
  }
  return pairs
}

function singlesOf(text: string, marks: readonly Mark[], kept: readonly Span[]): Item[] {
  const held = marks.filter(isSingle).map(mark => ({ kind: 'single' as const, span: mark.span, marks: [mark] }))
  const breaks = [...text.matchAll(/\n+/g)].map(({ index, 0: found }): Span => [index, index + found.length])
  const free = (span: Span) => !held.some(item => overlap(item.span, span)) && !marks.some(mark => partsAt(mark, span))
  const more = [...kept.filter(span => !breaks.some(each => overlap(each, span))), ...breaks].filter(free)
  return [...held, ...more.map(span => ({ kind: 'single' as const, span, marks: [] }))]
}

/** Whether a mark begins or ends strictly inside a span. */
const partsAt = ({ span }: Mark, [start, end]: Span): boolean => span.some(at => start < at && at < end)

/** By start; what is empty first, then outer before inner. */
function byPosition(one: Item, other: Item): number {
  const [start, end] = one.span
  const [from, to] = other.span
  const empty = Number(start !== end) - Number(from !== to)
  return start - from || empty || to - end || one.kind.localeCompare(other.kind)
}

interface Writing {
  readonly text: string
  readonly tags: Tag[]
  readonly naming: Naming
  xml: string
  characters: number
}

function write(items: readonly Item[], [from, to]: Span, state: Writing): void {
  let at = from
  for (let index = 0; index < items.length; ) {
    const item = items[index]!
    let next = index + 1
    while (next < items.length && items[next]!.span[0] < item.span[1]) next++
    writeText(at, item.span[0], state)
    writeItem(item, items.slice(index + 1, next), state)
    at = item.span[1]
    index = next
  }
  writeText(at, to, state)
}

function writeText(start: number, end: number, state: Writing): void {
  const text = state.text.slice(start, end)
  state.xml += text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  state.characters += [...text].length
}

function writeItem({ kind, span, marks }: Item, inside: readonly Item[], state: Writing): void {
  const id = state.tags.length + 1
  const tag = state.naming === 'named' ? [`${id}`, ''] : ['', ` id="${id}"`]
  if (kind === 'single') {
    state.tags.push({ kind, marks, text: state.text.slice(...span) })
    state.xml += `<x${tag.join('')}/>`
    return
  }
  state.tags.push({ kind, marks, empty: span[0] === span[1] })
  state.xml += `<g${tag.join('')}>`
  write(inside, span, state)
  state.xml += `</g${tag[0]}>`
}
