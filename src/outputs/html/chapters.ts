import type { Edition } from '../../core/model/edition.ts'
import type { Tombstone } from '../../core/model/tombstone.ts'
import type { Unit } from '../../core/model/unit.ts'

/** A piece of a long text that is a page of its own. */
export interface Chapter {
  /** From 1. */
  readonly number: number
  /** Of its page: no text's id has a dot, so no text has it. */
  readonly path: string
  /** The headings under which it stands, the highest first: *Deuxième partie*. */
  readonly parts: readonly Unit[]
  /** Its own headings in the source, or its number. */
  readonly name: string
  /** The same in the target; empty where there is none. */
  readonly translation: string
  /** Its name behind those of its parts. */
  readonly title: string
  /** About how many words of the source it has. */
  readonly words: number
  /** The text with this chapter's units alone, and the footnotes that they refer to; the last has the questions. */
  readonly edition: Edition
}

/** Words of the source up to which a text is one page. */
const wordsOfOnePage = 12_000

/** Whether a text is one page. */
export const isOnePage = ({ stats }: Pick<Edition, 'stats'>): boolean => stats.words.source <= wordsOfOnePage

/** The chapters of a text of more words than `limit`: parted at headings, or where it has none, between blocks. */
export function chaptersOf(edition: Edition, limit = wordsOfOnePage): Chapter[] {
  const { id, units, stats, gone = [] } = edition
  if (stats.words.source <= limit) return []
  const footnotes = units.filter(isFootnote)
  const running = units.filter(unit => !isFootnote(unit))
  const characters = units.reduce((sum, { source }) => sum + source.text.length, 0)
  const wordsIn = (part: readonly Unit[]): number =>
    (stats.words.source * part.reduce((sum, { source }) => sum + source.text.length, 0)) / Math.max(characters, 1)

  const { questions: _, gone: __, ...unasked } = edition
  const { gone: ___, ...asked } = edition
  const referred = new Set<Unit>()
  const parts = partsOf(running, wordsIn, limit)
  const above = headingsAbove(parts)
  return parts.map((part, index) => {
    const names = leadingHeadings(part).filter(heading => !above[index]!.includes(heading))
    const name = titleOf(names, 'source') || String(index + 1)
    const isLast = index === parts.length - 1
    const labels = new Set(footnotes.length === 0 ? [] : part.flatMap(labelsIn))
    const own = footnotes.filter(note => labels.has(labelOf(note)) || (isLast && !referred.has(note)))
    for (const note of own) referred.add(note)
    return {
      number: index + 1,
      path: `${id}.${index + 1}.html`,
      parts: above[index]!,
      name,
      translation: titleOf(names, 'target'),
      title: [...above[index]!.map(({ source }) => source.text), name].join(' · '),
      words: Math.round(wordsIn(part)),
      edition: { ...(isLast ? asked : unasked), units: [...part, ...own], ...goneIn(part, gone, index === 0) },
    }
  })
}

/** What became of units whose address leads into a chapter. */
function goneIn(part: readonly Unit[], gone: readonly Tombstone[], isFirst: boolean): Pick<Edition, 'gone'> {
  const own = new Set(part.map(({ id }) => id))
  const here = gone.filter(({ into, after }) => own.has(into ?? after ?? '') || (isFirst && !(into ?? after)))
  return here.length === 0 ? {} : { gone: here }
}

function isFootnote({ within = [] }: Unit): boolean {
  return within.some(({ kind }) => kind === 'footnote')
}

function labelOf({ within = [] }: Unit): string | undefined {
  return within.find(({ kind }) => kind === 'footnote')?.label
}

function labelsIn({ source, target }: Unit): (string | undefined)[] {
  return [...source.marks, ...(target?.marks ?? [])].flatMap(({ kind, label }) => (kind === 'footnote' ? [label] : []))
}

/** Parts at the headings of the least depth that leaves none too long; a part without headings, by length. */
function partsOf(units: readonly Unit[], wordsIn: (part: readonly Unit[]) => number, limit: number): Unit[][] {
  const depths = [...new Set(units.filter(isHeading).map(({ depth = 1 }) => depth))].sort((a, b) => a - b)
  let parts: Unit[][] = [[...units]]
  for (const depth of depths) {
    parts = splitAtHeadings(units, depth)
    if (parts.every(part => wordsIn(part) <= limit)) return parts
  }
  return parts.flatMap(part => (wordsIn(part) <= limit ? [part] : splitByLength(part, wordsIn, limit)))
}

function isHeading({ kind, within = [] }: Unit): boolean {
  return kind === 'heading' && within.length === 0
}

/** A heading right after another one begins no part of its own: *Première partie* stands above its first chapter. */
function splitAtHeadings(units: readonly Unit[], depth: number): Unit[][] {
  const parts: Unit[][] = []
  let previous: Unit | undefined
  for (const unit of units) {
    const begins = isHeading(unit) && (unit.depth ?? 1) <= depth && !(previous !== undefined && isHeading(previous))
    if (begins || parts.length === 0) parts.push([unit])
    else parts.at(-1)!.push(unit)
    previous = unit
  }
  return parts
}

/** Parts of about equal length; what stands in one list, table or quotation stays together. */
function splitByLength(units: readonly Unit[], wordsIn: (part: readonly Unit[]) => number, limit: number): Unit[][] {
  const words = wordsIn(units) / Math.ceil(wordsIn(units) / limit)
  const parts: Unit[][] = [[]]
  let length = 0
  let previous: Unit | undefined
  for (const unit of units) {
    const isTogether = previous?.within?.[0] !== undefined && previous.within[0].number === unit.within?.[0]?.number
    if (length >= words && !isTogether) {
      parts.push([])
      length = 0
    }
    parts.at(-1)!.push(unit)
    length += wordsIn([unit])
    previous = unit
  }
  return parts
}

/** The headings with which a part begins. */
function leadingHeadings(part: readonly Unit[]): readonly Unit[] {
  const first = part.findIndex(unit => !isHeading(unit))
  return first === -1 ? part : part.slice(0, first)
}

/**
 * Of each part the headings of a higher level than its own that hold where it begins, the highest first. Where one level
 * serves both, as in a plain text, a heading before those that every part has stands above them: *Première partie*, *I*.
 */
function headingsAbove(parts: readonly (readonly Unit[])[]): Unit[][] {
  const least = Math.min(...parts.map(part => leadingHeadings(part).length || Number.POSITIVE_INFINITY))
  let open: { readonly heading: Unit; readonly depth: number }[] = []
  const enter = (heading: Unit, depth: number): void => {
    open = [...open.filter(above => above.depth < depth), { heading, depth }]
  }
  return parts.map(part => {
    const leading = leadingHeadings(part)
    for (const [at, heading] of leading.entries()) {
      const before = leading.length - least - at
      const isAbove = before > 0 && depthOf(leading[at + 1]!) === depthOf(heading)
      enter(heading, depthOf(heading) - (isAbove ? before / leading.length : 0))
    }
    const above = leading.length === 0 ? open : open.slice(0, -1)
    for (const heading of part.slice(leading.length).filter(isHeading)) enter(heading, depthOf(heading))
    return above.map(({ heading }) => heading)
  })
}

const depthOf = ({ depth = 1 }: Unit): number => depth

function titleOf(headings: readonly Unit[], side: 'source' | 'target'): string {
  return headings
    .map(unit => unit[side]?.text ?? '')
    .filter(Boolean)
    .join(' · ')
}
