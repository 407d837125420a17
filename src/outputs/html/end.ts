import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import type { EmitContext } from '../emitter.ts'
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
    ...neighbourLinks(neighbours, source.language),
  ]
  return footer(context, above, `Text: ${license}.${translation}`)
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
