import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import type { EmitContext } from '../emitter.ts'
import { aboutText } from '../html/about.ts'
import { apparatusOf, type NoteItem, type TermItem } from '../html/apparatus.ts'
import { headingLevels } from '../html/body.ts'
import { describeTerm } from '../html/describe.ts'
import { document } from '../html/document.ts'
import { element, languageOf, text } from '../html/element.ts'
import { type Footnotes, footnotesOf } from '../html/footnotes.ts'
import { markdown } from '../html/markdown.ts'
import { markerOf } from '../html/quoted.ts'
import { type Block, type Group, structure } from '../html/structure.ts'
import { marksOf } from './content.ts'
import { rowsOf, type Walk } from './rows.ts'

/**
 * A text as a book of facing pages: the file holds its passages, its notes and its glossary in order, and a script that
 * sets them on pages of A5, or of A4 where its address ends with `#a4`.
 */
export function bookPage(edition: Edition, context: EmitContext): string {
  const { source, target } = edition
  const footnotes = footnotesOf(edition)
  const apparatus = apparatusOf(edition)
  const reading = { edition, typeset: context.typeset, apparatus, footnotes, met: new Set<TermItem>() }
  const walk: Walk = { reading, levels: headingLevels(edition.units), marks: marksOf(apparatus.notes.values()) }
  const blocks = structure(edition.units)
  const rows = rowsOf(
    walk,
    blocks.filter(each => !isFootnote(each)),
  )
  const notes = [
    ...blocks.filter(isFootnote).flatMap(group => footnoteSides(walk, footnotes, group)),
    ...[...apparatus.notes.values()].map(item => note(walk, item)),
  ]
  const shell = {
    title: source.title,
    description: target === null ? source.title : `${source.title} / ${target.title}`,
    path: `${edition.id}.html`,
    kind: 'print',
    style: 'print.css',
    script: 'print.js',
  } as const
  const heads = { dataTitle: source.title, dataTranslation: target?.title ?? '', dataLanguage: target?.language }
  return document(
    shell,
    {
      bar: [tools()],
      content: [
        h('main#book', { ...languageOf(source.language), ...heads }, [
          titlePage(edition, context),
          h('section#text', rows),
          h('section#notes', notes),
          ...glossary([...apparatus.terms.values()], edition, context),
          aboutText(edition, context, edition.audio),
        ]),
      ],
    },
    context,
  )
}

const isFootnote = (each: Block): each is Group => 'container' in each && each.container.kind === 'footnote'

/** On the screen alone. */
const tools = (): Element =>
  h('nav#tools', { lang: 'en', ariaLabel: 'Paper' }, [
    h('a', { href: '#a5' }, 'A5'),
    h('a', { href: '#a4' }, 'A4'),
    h('button', { type: 'button' }, 'Print'),
  ])

function titlePage({ source, target }: Edition, { typeset }: EmitContext): Element {
  return h('section#title', [
    h('h1', typeset(source.title, source.language)),
    ...(target === null ? [] : [h('p.translated', languageOf(target.language), target.title)]),
    ...(source.author === undefined ? [] : [h('p', source.author)]),
    ...(target?.translator === undefined ? [] : [h('p', { lang: 'en' }, `Translated by ${target.translator}`)]),
    ...(source.date === undefined ? [] : [h('p', source.date)]),
  ])
}

/** A footnote of the text for the left page, and of its translation for the right. */
function footnoteSides(walk: Walk, footnotes: Footnotes, { container, children }: Group): Element[] {
  const number = footnotes.numberOf(container.label ?? '')
  const rows = rowsOf(walk, children)
  return (['a', 'b'] as const).flatMap(side => {
    const sides = rows.flatMap(({ children }) =>
      children.filter(
        (child): child is Element =>
          child.type === 'element' && (child.properties.className as string[]).includes(side),
      ),
    )
    if (sides.length === 0) return []
    const id = `${side}-fn-${number}`
    return [element('div', { className: ['note'], id }, [mark(String(number)), ...sides.map(withoutSide)])]
  })
}

/** Ids of a footnote's passages stand with its left side alone, and no class of a row is its. */
const withoutSide = ({ properties: { className: _, ...properties }, ...node }: Element): Element => ({
  ...node,
  properties,
})

const mark = (words: string): Element => h('span.mark', words)

function note({ reading, marks }: Walk, { id, quote, note }: NoteItem): Element {
  const { source, target } = reading.edition
  const body = element('div', languageOf(target?.language ?? 'en'), markerOf(reading.edition)(markdown(note.body)))
  return element('div', { className: ['note'], id }, [
    mark(marks.get(id) ?? ''),
    h('i', languageOf(source.language), quote),
    text(' — '),
    body,
  ])
}

/** Words in the order of their language, each with the pages where it stands, which the script fills in. */
function glossary(items: readonly TermItem[], edition: Edition, { library }: EmitContext): Element[] {
  if (items.length === 0) return []
  const { source, target } = edition
  const collator = new Intl.Collator(source.language)
  const sorted = items.toSorted((one, other) => collator.compare(one.term.term, other.term.term))
  const entries = sorted.map(({ id, term, places }): Element => {
    const described: ElementContent[] = describeTerm(
      term,
      [source.language, target?.language ?? library.target],
      markerOf(edition),
    )
    return h('div.entry', { id }, [...described, h('p.pages', { dataPlaces: places.join(' ') })].flatMap(withSpace))
  })
  return [h('section#glossary', { lang: 'en' }, [h('h2', 'Glossary'), ...entries])]
}

/** Words that stand on one line in a book have a space between them. */
const withSpace = (node: ElementContent): ElementContent[] => {
  if (node.type !== 'element') return [node]
  const isLine = node.children.every(child => child.type === 'element' && child.tagName === 'p')
  return [isLine ? { ...node, children: node.children.flatMap(withSpace) } : node, text(' ')]
}
