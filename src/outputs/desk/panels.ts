import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { type Level, levels } from '../../core/model/annotation.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { Message } from '../../core/model/message.ts'
import { overlap } from '../../core/model/span.ts'
import type { TextWords } from '../../core/model/text-words.ts'
import { type Status, statuses, type Unit } from '../../core/model/unit.ts'
import { wordsOf } from '../../library/words.ts'
import { counted } from '../html/describe.ts'
import { languageOf } from '../html/element.ts'
import { bar } from './bars.ts'

/** Messages, and units, that a list shows; the others are counted. */
const most = 100

/** What each status means, in the words of somebody who has to do something. */
export const statusWords: Readonly<Record<Status, string>> = {
  written: 'translated by a person',
  edited: 'by an engine, corrected',
  machine: 'by an engine, unread',
  stale: 'the text has changed since',
  missing: 'not translated',
}

/** What is wrong with a text, each with its place and the unit on the page. */
export function messagesPanel(messages: readonly Message[], hrefOf: (message: Message) => string | undefined): Element {
  const rest = messages.length - most
  return h('section#messages', { ariaLabelledBy: 'messages-title' }, [
    h('h2#messages-title', ['Messages ', h('span.count', String(messages.length))]),
    ...(messages.length === 0
      ? [h('p.remark', 'Nothing is wrong.')]
      : [
          h(
            'ul.messages',
            messages.slice(0, most).map(each => messageItem(each, hrefOf(each))),
          ),
        ]),
    ...(rest > 0 ? [h('p.remark', `${rest} more: en-regard check tells all.`)] : []),
  ])
}

function messageItem({ severity, place: { file, line, column }, reason, ruleId }: Message, href?: string): Element {
  const where = [file, line, column].filter(part => part !== undefined).join(':')
  return h('li', { className: [severity] }, [
    h('p', [h('b', severity), ' ', reason]),
    h('p.facts', [
      h('code', where),
      h('span', ruleId),
      ...(href === undefined ? [] : [h('a', { href }, ['on the page', h('span.hidden', `: ${where}`)])]),
    ]),
  ])
}

interface LevelCount {
  readonly level: Level
  readonly words: number
  /** Of these, those that stand in a term of the glossary. */
  readonly explained: number
}

/** Running words of a text by level, and how many of them a term explains; names, numbers and signs have no level. */
export function levelCounts({ units }: Pick<Edition, 'units'>, words: TextWords): LevelCount[] {
  const counts = new Map<string, { words: number; explained: number }>(
    levels.map(level => [level, { words: 0, explained: 0 }]),
  )
  for (const { id, annotations } of units) {
    const spans = annotations.flatMap(each => (each.kind === 'term' ? each.source : []))
    for (const { level, span } of wordsOf(words, id)) {
      const count = counts.get(level ?? '')
      if (count === undefined) continue
      count.words++
      if (spans.some(each => overlap(each, span))) count.explained++
    }
  }
  return levels.map(level => ({ level, ...counts.get(level)! }))
}

/** How many words of each level the glossary explains. */
export function coveragePanel(edition: Edition, words: TextWords): Element {
  const counts = levelCounts(edition, words)
  const largest = Math.max(1, ...counts.map(count => count.words))
  const own = edition.source.level
  const row = ({ level, words: all, explained }: LevelCount): Element => {
    const isAbove = own !== undefined && levels.indexOf(level) > levels.indexOf(own)
    return h('tr', { className: isAbove ? ['beyond'] : [] }, [
      h('th', { scope: 'row' }, isAbove ? [level, h('span.hidden', ', above the text’s own')] : level),
      h('td', String(all)),
      h('td', String(explained)),
      h('td.wide', [
        bar(
          [
            { kind: 'explained', amount: explained },
            { kind: 'rest', amount: all - explained },
          ],
          largest,
        ),
      ]),
    ])
  }
  return h('section#coverage', { ariaLabelledBy: 'coverage-title' }, [
    h('h2#coverage-title', 'Words by level'),
    h(
      'p.remark',
      own === undefined
        ? 'The text names no level. Dark is what a term explains.'
        : `The text is for ${own}: words above it are the ones that want an entry. Dark is what a term explains.`,
    ),
    h('table.figures', [
      h('thead', [
        h('tr', [
          h('th', { scope: 'col' }, 'Level'),
          h('th', { scope: 'col' }, 'Words'),
          h('th', { scope: 'col' }, 'In a term'),
          h('td.wide'),
        ]),
      ]),
      h('tbody', counts.map(row)),
    ]),
  ])
}

/** Units in a row of the strip. */
const inRow = 40

/** Where the translation of each unit comes from, and whether it holds. */
export function statusPanel({ id, units, source, stats }: Edition): Element {
  const unfinished = units.filter(({ status }) => status !== 'written' && status !== 'edited')
  const rest = unfinished.length - most
  return h('section#units', { ariaLabelledBy: 'units-title' }, [
    h('h2#units-title', ['Units ', h('span.count', String(units.length))]),
    strip(units),
    h(
      'ul.legend',
      { ariaLabel: 'Units by status' },
      statuses.map(status =>
        h('li', { className: stats.statuses[status] === 0 ? ['absent'] : [] }, [
          s('svg.key', { viewBox: '0 0 12 12', ariaHidden: 'true' }, [
            s('rect', { className: [status], x: '1', y: '1', width: '10', height: '10', rx: '2' }),
          ]),
          h('span', `${status}: ${statusWords[status]}`),
          h('b', String(stats.statuses[status])),
        ]),
      ),
    ),
    ...(unfinished.length === 0
      ? []
      : [
          h(
            'ul.messages',
            unfinished
              .slice(0, most)
              .map(unit =>
                h('li', { className: [unit.status] }, [
                  h('p', languageOf(source.language), opening(unit.source.text)),
                  h('p.facts', [h('span', unit.status), h('a', { href: `${id}.html#${unit.id}` }, ['unit ', unit.id])]),
                ]),
              ),
          ),
        ]),
    ...(rest > 0 ? [h('p.remark', `${rest} more.`)] : []),
  ])
}

const opening = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text)

/** Every unit as a square, in the order of the text. */
function strip(units: readonly Unit[]): Element {
  const rows = Math.max(1, Math.ceil(units.length / inRow))
  const squares = statuses.map(status =>
    s('path', {
      className: [status],
      d: units
        .flatMap((unit, at) =>
          unit.status === status ? [`M${(at % inRow) * 10} ${Math.floor(at / inRow) * 10}h8v8h-8z`] : [],
        )
        .join(''),
    }),
  )
  const label = `${counted(units.length, 'unit')} in the order of the text, coloured by status; the figures follow.`
  return s('svg.strip', { viewBox: `0 0 ${inRow * 10 - 2} ${rows * 10 - 2}`, role: 'img', ariaLabel: label }, squares)
}
