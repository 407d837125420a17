import type { Element } from 'hast'
import { h } from 'hastscript'
import { levels } from '../../core/model/annotation.ts'
import type { Message } from '../../core/model/message.ts'
import type { TextSummary } from '../../core/model/summary.ts'
import { statuses } from '../../core/model/unit.ts'
import type { EmitContext } from '../emitter.ts'
import { appearance, bar as barAbove } from '../html/controls.ts'
import { counted } from '../html/describe.ts'
import { document } from '../html/document.ts'
import { languageOf } from '../html/element.ts'
import { bar } from './bars.ts'
import { messagesPanel } from './panels.ts'
import { deskPath, shell } from './text.ts'

/** What the desk shows of a library. */
export interface DeskLibrary {
  readonly summaries: readonly TextSummary[]
  /** Errors first. */
  readonly messages: readonly Message[]
}

interface Row {
  readonly summary: TextSummary
  readonly errors: number
  readonly warnings: number
  readonly doubtful: number
}

/** All texts of a library with what each still needs, those that need most first. */
export function deskIndex({ summaries, messages }: DeskLibrary, context: EmitContext): string {
  const rows = rowsOf(summaries, messages)
  const ofLibrary = messages.filter(({ text }) => text === undefined)
  const content = [
    h('main#desk.desk.of-library', [
      h('header.title', [
        h('h1', 'The desk'),
        h('p.facts', [
          h('span', context.library.title),
          h('span', counted(summaries.length, 'text')),
          h('span', counted(messages.length, 'message')),
        ]),
      ]),
      h('div.charts', [statusChart(summaries), levelChart(summaries), ruleChart(messages)]),
      h('section#texts', { ariaLabelledBy: 'texts-title' }, [
        h('h2#texts-title', ['Texts ', h('span.count', String(summaries.length))]),
        ...(summaries.length === 0 ? [h('p.remark', 'No text can be read yet.')] : [table(rows)]),
      ]),
      ...(ofLibrary.length === 0 ? [] : [messagesPanel(ofLibrary, () => undefined)]),
    ]),
  ]
  const body = { bar: barAbove(context, { skip: ['#texts', 'To the texts'], settings: appearance }), content }
  return document(shell(`${context.library.title}: the desk`, deskPath('index')), body, context)
}

function rowsOf(summaries: readonly TextSummary[], messages: readonly Message[]): Row[] {
  const byText = new Map<string | undefined, Message[]>(summaries.map(({ id }) => [id, []]))
  for (const message of messages) byText.get(message.text)?.push(message)
  const rows = summaries.map((summary): Row => {
    const own = byText.get(summary.id)!
    const errors = own.filter(({ severity }) => severity === 'error').length
    const doubtful = own.filter(({ ruleId }) => ruleId === 'doubtful-link').length
    return { summary, errors, warnings: own.length - errors, doubtful }
  })
  const open = ({ summary: { stats } }: Row) => stats.statuses.missing + stats.statuses.stale
  return rows.toSorted(
    (one, other) =>
      other.errors - one.errors ||
      other.doubtful - one.doubtful ||
      other.warnings - one.warnings ||
      open(other) - open(one) ||
      (one.summary.id < other.summary.id ? -1 : 1),
  )
}

/** A script lets a reader order the rows by any column, by what `data-value` says. */
function table(rows: readonly Row[]): Element {
  const columns = ['Text', 'Level', 'Words', 'Translated', 'In a term', 'In doubt', 'Errors', 'Warnings']
  return h('div.scrolled', { tabIndex: 0, role: 'region', ariaLabel: 'Texts and what each still needs' }, [
    h('table.figures.sortable', [
      h('thead', [
        h(
          'tr',
          columns.map(name => h('th', { scope: 'col' }, name)),
        ),
      ]),
      h('tbody', rows.map(rowOf)),
    ]),
  ])
}

function rowOf({ summary, errors, warnings, doubtful }: Row): Element {
  const { id, source, stats, learning } = summary
  const { missing, stale } = stats.statuses
  const done = stats.units - missing - stale
  const share = learning === undefined ? undefined : Math.round(learning.coverage * 100)
  const number = (value: number, kind?: string): Element =>
    h('td', { dataValue: value, className: value > 0 && kind !== undefined ? [kind] : [] }, String(value))
  return h('tr', [
    h('th', { scope: 'row', dataValue: source.title }, [
      h('a', { ...languageOf(source.language), href: deskPath(id) }, source.title),
    ]),
    h('td', { dataValue: source.level ?? '' }, source.level ?? '–'),
    number(stats.words.source),
    h('td', { dataValue: done / Math.max(1, stats.units) }, [
      bar(
        statuses.map(status => ({ kind: status, amount: stats.statuses[status] })),
        stats.units,
      ),
      h('span', `${done} of ${stats.units}`),
    ]),
    h('td', { dataValue: share ?? -1 }, share === undefined ? '–' : `${share} %`),
    number(doubtful, 'warning'),
    number(errors, 'error'),
    number(warnings, 'warning'),
  ])
}

interface Line {
  readonly label: string
  readonly kind: string
  readonly amount: number
}

/** A small chart: a line for each thing that is counted, with its figure. */
function chart(title: string, id: string, lines: readonly Line[]): Element {
  const largest = Math.max(1, ...lines.map(({ amount }) => amount))
  const row = ({ label, kind, amount }: Line): Element =>
    h('tr', [
      h('th', { scope: 'row' }, label),
      h('td', String(amount)),
      h('td.wide', [bar([{ kind, amount }], largest)]),
    ])
  return h('section.chart', { id, ariaLabelledBy: `${id}-title` }, [
    h('h2', { id: `${id}-title` }, title),
    ...(lines.length === 0 ? [h('p.remark', 'None.')] : [h('table.figures', [h('tbody', lines.map(row))])]),
  ])
}

const statusChart = (summaries: readonly TextSummary[]): Element =>
  chart(
    'Units by status',
    'statuses',
    statuses.map(status => ({
      label: status,
      kind: status,
      amount: summaries.reduce((sum, { stats }) => sum + stats.statuses[status], 0),
    })),
  )

function levelChart(summaries: readonly TextSummary[]): Element {
  const count = (level: string | undefined) => summaries.filter(({ source }) => source.level === level).length
  const lines = levels.map(level => ({ label: level, kind: 'explained', amount: count(level) }))
  const none = count(undefined)
  return chart('Texts by level', 'levels', [
    ...lines,
    ...(none === 0 ? [] : [{ label: 'none', kind: 'rest', amount: none }]),
  ])
}

/** Rules that the chart names. */
const mostRules = 7

function ruleChart(messages: readonly Message[]): Element {
  const counts = new Map<string, { readonly kind: string; amount: number }>()
  for (const { ruleId, severity } of messages) {
    const known = counts.get(ruleId) ?? { kind: severity, amount: 0 }
    known.amount++
    counts.set(ruleId, known)
  }
  const lines = [...counts].map(([label, count]) => ({ label, ...count }))
  return chart(
    'Messages by rule',
    'rules',
    lines.toSorted((one, other) => other.amount - one.amount || (one.label < other.label ? -1 : 1)).slice(0, mostRules),
  )
}
