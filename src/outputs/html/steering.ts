import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import type { Unit } from '../../core/model/unit.ts'
import type { EmitContext } from '../emitter.ts'
import type { Heading } from './body.ts'
import type { Chapter } from './chapters.ts'
import { element, languageOf, text } from './element.ts'

/** What of the bar steers through a text. */
export interface Steering {
  /** Stands in the bar, after the way home. */
  readonly bar: readonly Element[]
  /** Opens over the page. */
  readonly drawer: readonly Element[]
}

export interface Neighbour {
  readonly path: string
  readonly title: string
}

/** What lies before and after a page, and what both are called: chapters, texts. */
export interface Neighbours {
  readonly before: Neighbour | undefined
  readonly after: Neighbour | undefined
  readonly what: 'chapter' | 'text'
}

type Typeset = Pick<EmitContext, 'typeset'>

/** The bar of a text: its list of contents, its title and place, the ways back and on. */
export function steering(
  { source }: Edition,
  contents: readonly Element[],
  { chapter, neighbours, typeset }: { readonly chapter?: Chapter; readonly neighbours: Neighbours } & Typeset,
): Steering {
  const language = languageOf(source.language)
  const opens = { type: 'button', popoverTarget: 'contents', ariaLabel: 'Contents', title: 'Contents' } as const
  return {
    bar: [
      ...(contents.length === 0
        ? []
        : [h('button.tool.open-contents', opens, [h('span', { ariaHidden: 'true' }, '☰')])]),
      h('p.place', [
        element('span', { ...language, className: ['name'] }, [text(typeset(source.title, source.language))]),
        h('small', [...(chapter === undefined ? [] : [...placeOf(chapter, { typeset })]), h('span#read.by-script')]),
      ]),
      ...turn(neighbours, source.language),
    ],
    drawer:
      contents.length === 0 ? [] : [h('nav#contents.drawer', { popover: '', ariaLabel: 'Contents' }, [...contents])],
  }
}

/** Where a chapter stands: *Deuxième partie · IX · *; a narrow bar has room for its own name alone. */
function placeOf({ parts, name, edition: { source } }: Chapter, { typeset }: Typeset): (Element | string)[] {
  const language = languageOf(source.language)
  const above = parts.map(({ source: { text } }) => `${typeset(text, source.language)} · `).join('')
  return [
    ...(above === '' ? [] : [h('span.above', language, above)]),
    h('span', language, typeset(name, source.language)),
    h('span.by-script', ' · '),
  ]
}

function turn({ before, after, what }: Neighbours, language: string): Element[] {
  const link = ({ path, title }: Neighbour, rel: 'prev' | 'next', label: string, sign: string): Element =>
    h('a', { className: ['tool', rel], href: path, rel, title }, [
      h('span', { ariaHidden: 'true' }, sign),
      h('span.hidden', [`${label} ${what}: `, h('span', languageOf(language), title)]),
    ])
  const links = [
    ...(before === undefined ? [] : [link(before, 'prev', 'Previous', '‹')]),
    ...(after === undefined ? [] : [link(after, 'next', 'Next', '›')]),
  ]
  return links.length === 0 ? [] : [h('nav.turn', { ariaLabel: `Turn to another ${what}` }, links)]
}

/** Both languages of a heading, as lists of contents have it; a number is the same in both, and stands once. */
export function bothTitles({ source, target }: Edition, unit: Unit, { typeset }: Typeset): Element[] {
  const own = element('span', { ...languageOf(source.language), className: ['a'] }, [
    text(typeset(unit.source.text, source.language)),
  ])
  if (unit.target === null || target === null || unit.target.text === unit.source.text) return [own]
  const language = languageOf(target.language)
  return [own, element('span', { ...language, className: ['b'] }, [text(` ${unit.target.text}`)])]
}

/** The headings of a page, where there is more than a screen of text to find one's way in. */
export function headingList(edition: Edition, headings: readonly Heading[], context: Typeset): Element[] {
  if (headings.length < 3) return []
  const entries = headings.map(({ unit, level }) =>
    h('li', { className: [`level-${level}`] }, [h('a', { href: `#${unit.id}` }, bothTitles(edition, unit, context))]),
  )
  return [h('ol', entries)]
}

/** The list opens at the chapter at hand. */
const here = { ariaCurrent: 'page', autoFocus: true } as const

/** Every chapter of a text under its parts; below the one at hand its own headings. */
export function chapterList(
  chapters: readonly Chapter[],
  current: Chapter,
  own: readonly Element[],
  context: Typeset,
): Element[] {
  return byPart(chapters).flatMap(({ parts, chapters }) => [
    ...parts.map(({ unit }) => h('p.part', bothTitles(current.edition, unit, context))),
    h(
      'ol',
      chapters.map(chapter =>
        h('li', [
          h('a', { href: chapter.path, ...(chapter === current ? here : {}) }, [...chapterName(chapter, context)]),
          ...(chapter === current ? own : []),
        ]),
      ),
    ),
  ])
}

/** What a chapter is called inside its part. */
export function chapterName({ edition, name, translation }: Chapter, { typeset }: Typeset): Element[] {
  const { source, target } = edition
  return [
    h('span.a', languageOf(source.language), typeset(name, source.language)),
    ...(target === null || translation === '' || translation === name
      ? []
      : [h('span.b', languageOf(target.language), ` ${translation}`)]),
  ]
}

/** Chapters that stand under the same headings, with those headings that begin there and how deep each lies, from 0. */
export function byPart(chapters: readonly Chapter[]) {
  const groups: { readonly parts: { readonly unit: Unit; readonly depth: number }[]; readonly chapters: Chapter[] }[] =
    []
  let before: readonly Unit[] = []
  for (const chapter of chapters) {
    const { parts } = chapter
    const shared = parts.findIndex((unit, at) => unit !== before[at])
    const begun = shared === -1 ? [] : parts.slice(shared).map((unit, at) => ({ unit, depth: shared + at }))
    if (groups.length === 0 || begun.length > 0 || parts.length < before.length) {
      groups.push({ parts: begun, chapters: [chapter] })
    } else groups.at(-1)!.chapters.push(chapter)
    before = parts
  }
  return groups
}
