import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import { bibtexEntry } from '../citation.ts'
import type { EmitContext } from '../emitter.ts'
import { pageAddress } from '../site.ts'
import { sourceItems } from './about.ts'
import { footer } from './controls.ts'
import { languageOf } from './element.ts'
import type { Neighbour, Neighbours } from './steering.ts'

/** What stands below a text: where its facts come from, the way on, its licences. */
export function end(edition: Edition, context: EmitContext, neighbours: Neighbours): Element {
  const { source, target } = edition
  const { library } = context
  const sources = sourceItems(source)
  const license = source.license ?? library.license
  const translation = target === null ? '' : ` Translation: ${target.license ?? license}.`
  const above = [
    ...(sources.length === 0 ? [] : [h('section.sources', [h('h2', 'Sources'), h('ul', sources)])]),
    cited(edition, context),
    ...neighbourLinks(neighbours, source.language),
  ]
  return footer(context, above, `Text: ${license}.${translation}`)
}

/** How the text is cited, folded away: as a sentence, and as BibTeX. */
function cited(edition: Edition, context: EmitContext): Element {
  const { id, source, target } = edition
  const { library } = context
  const inSource = languageOf(source.language)
  const [by, year, address] = [target?.translator, source.date?.slice(0, 4), pageAddress(context, id)]
  const from = [library.publisher, year].filter(Boolean).join(', ')
  return h('details.cite', [
    h('summary', 'Cite this text'),
    h('p', [
      ...(source.author === undefined ? [] : [h('span', inSource, source.author), ', ']),
      h('cite', inSource, source.title),
      ...(by === undefined ? [] : [', translated by ', h('span', by)]),
      `. In ${library.title}${from === '' ? '' : `, ${from}`}.`,
      ...(address === undefined ? [] : [' ', h('a', { href: address }, address)]),
    ]),
    h('pre', { tabIndex: 0, role: 'group', ariaLabel: 'BibTeX' }, bibtexEntry(edition, context)),
  ])
}

/** The texts before and after one, in the order of the library. */
export function neighbourTexts({ id }: Edition, { texts }: Pick<EmitContext, 'texts'>): Neighbours {
  const index = texts.findIndex(entry => entry.id === id)
  const pages = texts.map(entry => ({ path: `${entry.id}.html`, title: entry.title }))
  return { before: pages[index - 1], after: index === -1 ? undefined : pages[index + 1], what: 'text' }
}

function neighbourLinks({ before, after, what }: Neighbours, language: string): Element[] {
  const link = ({ path, title }: Neighbour, rel: 'prev' | 'next', label: string): Element =>
    h('a', { className: [rel], href: path, rel }, [h('small', label), h('span', languageOf(language), title)])
  const links = [
    ...(before === undefined ? [] : [link(before, 'prev', `Previous ${what}`)]),
    ...(after === undefined ? [] : [link(after, 'next', `Next ${what}`)]),
  ]
  return links.length === 0 ? [] : [h('nav.neighbours', { ariaLabel: `Other ${what}s` }, links)]
}
