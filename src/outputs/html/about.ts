import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import type { Recording } from '../../core/model/recording.ts'
import type { EmitContext } from '../emitter.ts'
import { languageOf, text } from './element.ts'
import { linkTo } from './link.ts'

/** Where the facts of a text come from, an item each. */
export const sourceItems = ({ sources }: Edition['source']): Element[] =>
  sources.map(({ title, url }) => {
    const link = linkTo({ url })
    return h('li', link === undefined ? title : [{ ...link, children: [text(title)] }])
  })

/**
 * Where a text comes from, and under which terms it may be used: what stands at the end of a book; of the recordings that
 * the book does not have, that it leaves them out.
 */
export function aboutText(
  { id, source, target }: Edition,
  { library }: EmitContext,
  leftOut: readonly Recording[] = [],
): Element {
  const license = source.license ?? library.license
  const sources = sourceItems(source)
  const site = library.url === undefined ? undefined : linkTo({ url: library.url })
  return h('section', [
    h('h1', 'About this text'),
    h('p', [
      h('i', languageOf(source.language), source.title),
      source.author === undefined ? '' : `, by ${source.author}`,
    ]),
    h('p', `Text: ${license}.`),
    ...(target === null
      ? [h('p', 'It has no translation yet.')]
      : [
          h(
            'p',
            `Translation: ${target.license ?? license}${target.translator === undefined ? '' : `, by ${target.translator}`}.`,
          ),
        ]),
    ...(sources.length === 0 ? [] : [h('h2', 'Sources'), h('ul', sources)]),
    h('p', [
      `${[...new Set([library.title, library.publisher])].join(', ')}. `,
      ...(site === undefined ? [] : [{ ...site, children: [text(library.url!)] }]),
    ]),
    h('p', `Address of this text: ${id}`),
    ...leftOut.map(({ credit }) =>
      h('p', [
        'Not in this book: a recording of the text, read by ',
        h('span', languageOf(source.language), credit),
        '.',
      ]),
    ),
  ])
}
