import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import type { EmitContext } from '../emitter.ts'
import { counted, languageName, levelOf, minutes } from './describe.ts'
import { element, languageOf, text } from './element.ts'

/** Characters from which a title is set smaller. */
const longTitle = 70

/** What stands above a text: its titles, level and length, and who wrote and translated it. */
export function heading(
  { source, target, stats, learning }: Edition,
  { typeset }: Pick<EmitContext, 'typeset'>,
): Element {
  const facts = [
    ...(source.level === undefined ? [] : [levelOf(source.level)]),
    h('span', counted(stats.words.source, 'word')),
    h('span', minutes({ stats, learning })),
  ]
  return h('header.title', [
    h('p.facts', facts),
    element('h1', { className: source.title.length > longTitle ? ['p', 'long'] : ['p'] }, [
      element('span', { ...languageOf(source.language), className: ['a'] }, [
        text(typeset(source.title, source.language)),
      ]),
      ...(target === null
        ? []
        : [element('span', { ...languageOf(target.language), className: ['b'] }, [text(target.title)])]),
    ]),
    h('div.p.byline', [
      h('p.a', [
        ...(source.author === undefined ? [] : [h('span', languageOf(source.language), source.author)]),
        ...(source.date === undefined
          ? []
          : [h('span.date', [' · ', h('time', { dateTime: source.date }, writtenDate(source.date))])]),
      ]),
      ...(target === null
        ? []
        : [h('p.b', target.translator === undefined ? [] : [`Translated by ${target.translator}`])]),
    ]),
    ...(target === null ? [h('p.remark', 'This text has no translation yet.')] : unfinished({ stats })),
  ])
}

/** A translation that lacks no more than every twentieth passage is done: what it lacks its translator left out. */
export function isUnfinished({ stats }: Pick<Edition, 'stats'>): boolean {
  return (stats.statuses.missing ?? 0) * 20 > stats.units
}

/** What a translation lacks, if anything: passages that are still to come, or that its translator left out. */
export function lacking({ stats }: Pick<Edition, 'stats'>): string | undefined {
  const missing = stats.statuses.missing ?? 0
  if (missing === 0) return undefined
  return `${counted(missing, 'passage')} not ${isUnfinished({ stats }) ? 'translated yet' : 'in this translation'}`
}

function unfinished({ stats }: Pick<Edition, 'stats'>): Element[] {
  const stale = stats.statuses.stale ?? 0
  const missing = lacking({ stats })
  const remarks = [
    ...(missing === undefined ? [] : [missing]),
    ...(stale === 0 ? [] : [`${counted(stale, 'translation')} older than the text`]),
  ]
  return remarks.length === 0 ? [] : [h('p.remark', `${remarks.join(', ')}.`)]
}

const dateFormats = {
  4: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric' }),
  7: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long' }),
  10: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }),
} as const

/** 2026-11-23 → 23 November 2026; without its day or month where it has none. */
function writtenDate(date: string): string {
  const format = dateFormats[date.length as keyof typeof dateFormats]
  const day = new Date(`${date}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01-01T').replace(/^(\d{4}-\d{2})T/, '$1-01T'))
  return format === undefined || Number.isNaN(day.getTime()) ? date : format.format(day)
}

/** What a browser's tab and a search engine call a text. */
export function pageTitle({ source, target }: Edition): string {
  return target === null || target.title === source.title ? source.title : `${source.title} — ${target.title}`
}

/** One sentence about a text. */
export function describeText({ source, target, stats }: Edition): string {
  const language = languageName(source.language)
  const by = source.author === undefined ? '' : ` by ${source.author}`
  const english =
    target?.translator === undefined ? '' : `, with the ${languageName(target.language)} of ${target.translator}`
  return `“${source.title}”${by}: ${counted(stats.words.source, 'word')} in ${language}${english}, ${counted(stats.terms, 'term')} and ${counted(stats.notes, 'note')} explained.`
}
