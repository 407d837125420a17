import type { Element, ElementContent } from 'hast'
import type { Edition } from '../../core/model/edition.ts'
import type { TextWords } from '../../core/model/text-words.ts'
import type { Container, Unit, UnitKind } from '../../core/model/unit.ts'
import type { EmitContext } from '../emitter.ts'
import { absence } from '../html/absence.ts'
import { apparatusOf, type NoteItem, type TermItem } from '../html/apparatus.ts'
import { headingLevels } from '../html/body.ts'
import { element, languageOf, text } from '../html/element.ts'
import { footnotesOf } from '../html/footnotes.ts'
import { noteItem, termItem } from '../html/notes.ts'
import { type Reading, sourceContent, targetContent } from '../html/side.ts'
import { type Block, type Group, structure, unitsOf } from '../html/structure.ts'
import { hintLayers } from './hints.ts'

/** A heading of a page, for the book's contents. */
export interface PageHeading {
  readonly unit: Unit
  /** 1 to 6. */
  readonly level: number
}

/**
 * The passages of an edition, its footnotes, and its words and notes as footnotes too. Both languages of a unit stand
 * one after the other in reading order: only the style sets them side by side.
 */
export function passages(edition: Edition, context: EmitContext, words?: TextWords) {
  const apparatus = apparatusOf(edition)
  const footnotes = footnotesOf(edition)
  const reading: Reading = {
    edition,
    typeset: context.typeset,
    apparatus,
    footnotes,
    met: new Set<TermItem>(),
    ...hints(edition, context, words),
  }
  const levels = headingLevels(edition.units, 1)
  const walk = { reading, levels }
  const blocks = structure(edition.units)
  return {
    headings: [...levels].map(([unit, level]): PageHeading => ({ unit, level })),
    content: blocks.filter(block => !isFootnote(block)).flatMap(block => rendered(walk, block)),
    notes: [
      ...blocks.filter(isFootnote).map(group => footnote(walk, group)),
      ...apparatus.items.map(item => entry(edition, context, item)),
    ],
  }
}

function hints({ terms, target }: Edition, { library }: EmitContext, words?: TextWords): Pick<Reading, 'above'> {
  const { hints: from, target: language } = library
  if (from === undefined) return {}
  return { above: unit => hintLayers(unit, { from, words, terms, language: target?.language ?? language }) }
}

interface Walk {
  readonly reading: Reading
  readonly levels: ReadonlyMap<Unit, number>
}

const isFootnote = (block: Block): block is Group => 'container' in block && block.container.kind === 'footnote'

function rendered(walk: Walk, block: Block): ElementContent[] {
  if ('container' in block) return [container(walk, block)]
  const { unit } = block
  return unit.breakBefore === true ? [element('hr', {}), passage(walk, unit)] : [passage(walk, unit)]
}

function container(walk: Walk, group: Group): Element {
  const { kind, ordered, start } = group.container
  const children = (): ElementContent[] => group.children.flatMap(block => rendered(walk, block))
  switch (kind) {
    case 'list':
      return ordered === true
        ? element('ol', start === undefined || start === 1 ? {} : { start }, children())
        : element('ul', {}, children())
    case 'item':
      return element('li', {}, children())
    case 'quotation':
      return element('blockquote', {}, children())
    case 'table':
      return element(
        'div',
        { className: ['rows'] },
        group.children.map(row => tableRow(walk, row)),
      )
    case 'box':
      return element('div', { className: ['box'] }, [...boxName(walk, group.container), ...children()])
    default:
      return element('div', { className: [kind] }, children())
  }
}

/** What stands above a box that has no title of its own, in both languages. */
function boxName({ reading }: Walk, { names }: Container): Element[] {
  const { source, target } = reading.edition
  if (names?.source === undefined) return []
  const french = element('p', { ...languageOf(source.language), className: ['a'] }, [text(names.source)])
  const translated =
    target === null || names.target === undefined
      ? []
      : [element('p', { ...languageOf(target.language), className: ['b'] }, [text(names.target)])]
  return [element('div', { className: ['p', 'boxTitle'] }, [french, ...translated])]
}

/** A table that flows: its cells one below the other, each in both languages, a rule between rows. */
function tableRow(walk: Walk, row: Block): Element {
  return element(
    'div',
    { className: ['row'] },
    unitsOf(row).map(unit => passage(walk, unit)),
  )
}

/** One unit in both languages. */
function passage(walk: Walk, unit: Unit): Element {
  const { edition } = walk.reading
  const level = walk.levels.get(unit)
  const french = side('a', edition.source.language, unit, sourceContent(walk.reading, unit), level)
  const className = ['p', ...(isSetApart(unit) ? [unit.kind] : [])]
  const children = [french, ...translation(walk, unit, level)]
  return level === undefined
    ? element('div', { className, id: unit.id }, children)
    : element(
        `h${level}`,
        { className, id: unit.id },
        children.flatMap((child, at) => (at === 0 ? [child] : [element('br', {}), child])),
      )
}

const setApart: ReadonlySet<UnitKind> = new Set(['verse', 'code', 'formula', 'boxTitle', 'definedTerm', 'definition'])
const isSetApart = ({ kind }: Unit): boolean => setApart.has(kind)

function side(name: 'a' | 'b', language: string, unit: Unit, content: ElementContent[], level?: number): Element {
  const properties = { ...languageOf(language), className: [name] }
  if (level !== undefined) return element('span', properties, content)
  return unit.kind === 'code'
    ? element('pre', properties, [element('code', {}, content)])
    : element('p', properties, content)
}

function translation({ reading }: Walk, unit: Unit, level?: number): Element[] {
  const { target } = reading.edition
  if (target === null) return []
  const name = level === undefined ? 'p' : 'span'
  if (unit.target === null)
    return [element(name, { lang: 'en', className: ['b', 'none'] }, absence(reading.edition, unit))]
  const translated = side('b', target.language, unit, targetContent(reading, unit, unit.target), level)
  if (unit.status !== 'stale' || level !== undefined) return [translated]
  const remark = element('small', { lang: 'en' }, [text('The text was changed after this translation.')])
  return [{ ...translated, children: [...translated.children, text(' '), remark] }]
}

/** What pops up where a reader taps, and stands at the end of the page for those who follow the link. */
function entry(edition: Edition, context: EmitContext, item: TermItem | NoteItem): Element {
  const { children } = item.kind === 'term' ? termItem(edition, context, item) : noteItem(edition, item)
  return element('aside', { id: item.id, 'epub:type': 'footnote', role: 'doc-footnote' }, children)
}

function footnote(walk: Walk, group: Group): Element {
  const { footnotes } = walk.reading
  const label = group.container.label ?? ''
  const back = footnotes.references(label).map(({ language, reference }) => {
    const href = `#fr-${footnotes.numberOf(label)}-${language}-${reference}`
    return element('a', { href, ariaLabel: `Back to reference ${reference}` }, [text('↩')])
  })
  return element('aside', { id: `fn-${footnotes.numberOf(label)}`, 'epub:type': 'footnote', role: 'doc-footnote' }, [
    ...group.children.flatMap(block => rendered(walk, block)),
    element('p', { lang: 'en' }, back),
  ])
}
