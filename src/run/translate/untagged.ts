import { isNoProse, type Mark } from '../../core/model/unit.ts'
import type { Marked, Tag } from '../../engines/tagged.ts'

/** A text that came back, or what is wrong with its tags. */
export type Untagged = { readonly marked: Marked } | { readonly problem: string }

/**
 * XML from an engine → text and marks. Every tag must be there exactly once and close where it opened; they may have
 * changed places.
 */
export function untagged(xml: string, tags: readonly Tag[]): Untagged {
  const state: Reading = { tags, seen: new Set(), open: [], marks: [], text: '' }
  for (const token of xml.normalize('NFC').matchAll(tokens)) {
    const problem = read(token, state)
    if (problem !== undefined) return { problem }
  }
  const unclosed = state.open.at(-1)
  if (unclosed !== undefined) return { problem: `tag ${unclosed.id} is not closed` }
  const lost = tags.findIndex((_, index) => !state.seen.has(index + 1))
  if (lost !== -1) return { problem: `tag ${lost + 1} is missing` }
  const marked = markedOf(state.text, state.marks)
  if (marked.marks.some((mark, index) => isLinkInLink(mark, marked.marks.slice(0, index))))
    return { problem: 'a link is inside another' }
  return { marked }
}

/** A text and marks as Markdown can hold them: in order, and without white space at their ends. */
export function markedOf(text: string, marks: readonly Mark[]): Marked {
  return trimmed(text, marks.map(mark => tight(mark, text)).toSorted(outerFirst))
}

const tokens =
  /<(?<end>\/)?(?<name>[gx])(?<number>\d*)(?:\s+id\s*=\s*["'](?<id>\d+)["'])?\s*(?<closed>\/)?>|&(?<entity>#x[0-9a-f]+|#\d+|\w+);|<(?<foreign>[a-z/!?])|[^<&]+|[<&]/giu

interface Reading {
  readonly tags: readonly Tag[]
  readonly seen: Set<number>
  readonly open: { readonly id: number; readonly start: number }[]
  readonly marks: Mark[]
  text: string
}

/** Takes one token in; what is wrong with it, if anything. */
function read({ 0: token, groups = {} }: RegExpExecArray, state: Reading): string | undefined {
  const { name, end, entity, foreign } = groups
  if (foreign !== undefined) return 'an unknown tag came back'
  if (name === undefined) {
    state.text += entity === undefined ? token : characterOf(entity)
    return undefined
  }
  const id = Number(groups.number || groups.id || (end && state.open.at(-1)?.id) || 0)
  return end ? close(id, state) : open(id, { name: name.toLowerCase(), closed: groups.closed !== undefined }, state)
}

function open(id: number, { name, closed }: { name: string; closed: boolean }, state: Reading): string | undefined {
  const tag = state.tags[id - 1]
  if (tag === undefined) return `unknown tag ${id}`
  if (state.seen.has(id)) return `tag ${id} came back twice`
  if ((tag.kind === 'pair') !== (name === 'g')) return `tag ${id} came back as another`
  state.seen.add(id)
  if (!closed) {
    state.open.push({ id, start: state.text.length })
    return undefined
  }
  if (tag.kind === 'pair' && !tag.empty) return `tag ${id} came back empty`
  take(tag, state.text.length, state)
  return undefined
}

function close(id: number, state: Reading): string | undefined {
  const opened = state.open.pop()
  const tag = state.tags[id - 1]
  if (tag === undefined || opened?.id !== id) return `tag ${id} closes what it did not open`
  const isBlank = state.text.slice(opened.start).trim() === ''
  if (tag.kind === 'single' && !isBlank) return `tag ${id} came back with a text inside`
  if (tag.kind === 'pair' && !tag.empty && isBlank) return `tag ${id} came back empty`
  take(tag, opened.start, state)
  return undefined
}

function take(tag: Tag, start: number, state: Reading): void {
  if (tag.kind === 'single') state.text = state.text.slice(0, start) + tag.text
  for (const mark of tag.marks) state.marks.push({ ...mark, span: [start, state.text.length] })
}

/** Without white space at its ends, which Markdown does not allow there. */
function tight(mark: Mark, text: string): Mark {
  const [start, end] = mark.span
  const inside = text.slice(start, end)
  if (isNoProse(mark) || inside.trim() === '') return mark
  return { ...mark, span: [start + inside.length - inside.trimStart().length, start + inside.trimEnd().length] }
}

function outerFirst({ span: [start, end] }: Mark, { span: [from, to] }: Mark): number {
  return start - from || Number(start !== end) - Number(from !== to) || to - end
}

const isLinkInLink = (mark: Mark, before: readonly Mark[]): boolean =>
  mark.kind === 'link' && before.some(outer => outer.kind === 'link' && outer.span[1] >= mark.span[1])

function trimmed(text: string, marks: readonly Mark[]): Marked {
  const kept = text.trim()
  const cut = text.length - text.trimStart().length
  const within = (at: number) => Math.min(Math.max(at - cut, 0), kept.length)
  return { text: kept, marks: marks.map(mark => ({ ...mark, span: [within(mark.span[0]), within(mark.span[1])] })) }
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function characterOf(entity: string): string {
  if (!entity.startsWith('#')) return entities.get(entity) ?? `&${entity};`
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
  const isCharacter = code > 31 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : ' '
}
