import { h } from 'hastscript'
import type { Alignment } from '../../core/alignment.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { Message } from '../../core/model/message.ts'
import type { TextWords } from '../../core/model/text-words.ts'
import type { EmitContext } from '../emitter.ts'
import { appearance, bar } from '../html/controls.ts'
import { counted, languageName, levelOf } from '../html/describe.ts'
import { document } from '../html/document.ts'
import { languageOf } from '../html/element.ts'
import { linkLists } from './links.ts'
import { alignmentMap } from './map.ts'
import { coveragePanel, messagesPanel, statusPanel } from './panels.ts'

/** What the desk shows of one text. */
export interface DeskText {
  readonly edition: Edition
  readonly alignment: Alignment
  /** Errors first. */
  readonly messages: readonly Message[]
  /** What was read of every word; undefined where nobody can read the language. */
  readonly words: TextWords | undefined
  /** Of the text’s files: what a button writes is written only while they are the same. */
  readonly state: string
  /** Comes back with what a button writes, to show that this page asked for it. */
  readonly token: string
}

/** Where the desk of a text is served; a text’s id has no dot. */
export const deskPath = (id: string): string => `${id}.desk.html`

/**
 * A text as its author works at it: the alignment as a map, links that are in doubt, what is wrong, words by level and the
 * state of each unit. `preview` alone serves it; no build writes it.
 */
export function deskPage(
  { edition, alignment, messages, words, state, token }: DeskText,
  context: EmitContext,
): string {
  const { id, source, target } = edition
  const languages = [source.language, target?.language ?? context.library.target] as const
  const names = languages.map(languageName) as [string, string]
  const content = [
    h('main#desk.desk', { dataText: id, dataState: state, dataToken: token }, [
      h('header.title', [
        h('p.above', [h('a', { href: deskPath('index') }, 'The desk')]),
        h('h1', languageOf(source.language), context.typeset(source.title, source.language)),
        h('p.facts', [
          ...(source.level === undefined ? [] : [levelOf(source.level)]),
          h('span', counted(edition.stats.words.source, 'word')),
          h('span', counted(edition.stats.units, 'unit')),
          h('a', { href: `${id}.html` }, 'The page'),
        ]),
      ]),
      h('noscript', [h('p.remark', 'The buttons need JavaScript.')]),
      ...(target === null
        ? [h('p.remark', 'This text has no translation yet: there is nothing to link.')]
        : [h('div.beside', [alignmentMap(alignment, names)])]),
      h('div.lists', [
        ...(target === null ? [] : linkLists({ id, alignment, languages })),
        messagesPanel(messages, ({ unit }) => (unit === undefined ? undefined : `${id}.html#${unit}`)),
        ...(words === undefined ? [] : [coveragePanel(edition, words)]),
        statusPanel(edition),
      ]),
    ]),
  ]
  const body = { bar: bar(context, { skip: ['#doubtful', 'To the links in doubt'], settings: appearance }), content }
  return document(shell(`${source.title}: the desk`, deskPath(id)), body, context)
}

/** A page of the desk, which has its own script and style. */
export const shell = (title: string, path: string) => ({
  title,
  description: title,
  path,
  kind: 'desk',
  script: 'desk.js',
  style: 'desk.css',
})
