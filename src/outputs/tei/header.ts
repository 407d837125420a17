import type { Element } from 'xast'
import type { Edition } from '../../core/model/edition.ts'
import { statuses, type Unit } from '../../core/model/unit.ts'
import type { EmitContext } from '../emitter.ts'
import { pageAddress } from '../site.ts'
import { block, x } from '../xml.ts'
import { pointer } from './content.ts'
import type { Ids } from './ids.ts'

/** Who wrote and translated a text, under which licences, from which sources, by which engines, with which tool. */
export function headerOf(edition: Edition, context: EmitContext, ids: Ids): Element {
  return block('teiHeader', { 'xml:lang': 'en' }, [
    block('fileDesc', {}, [
      titleStatement(edition),
      publication(edition, context, ids),
      block('sourceDesc', {}, [work(edition), ...sources(edition)]),
    ]),
    encoding(context),
    profile(edition),
    ...revisions(edition, ids),
  ])
}

const isDay = (date: string | undefined): date is string => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date ?? '')

function titleStatement({ source, target }: Edition): Element {
  return block('titleStmt', {}, [
    x('title', { type: 'main', 'xml:lang': source.language }, [source.title]),
    ...(target === null ? [] : [x('title', { type: 'translation', 'xml:lang': target.language }, [target.title])]),
    ...(source.author === undefined ? [] : [x('author', {}, [source.author])]),
    ...(target?.translator === undefined ? [] : [x('editor', { role: 'translator' }, [target.translator])]),
  ])
}

function publication({ id, source, target }: Edition, context: EmitContext, ids: Ids): Element {
  const { library } = context
  const address = pageAddress(context, id)
  const own = source.license ?? library.license
  return block('publicationStmt', {}, [
    x('publisher', {}, [library.publisher]),
    block('availability', {}, [
      x('licence', { corresp: `#${ids.unit('text_', 'source')}` }, [own]),
      ...(target === null
        ? []
        : [x('licence', { corresp: `#${ids.unit('text_', 'target')}` }, [target.license ?? own])]),
    ]),
    x('idno', { type: 'en-regard' }, [`${library.name}/${id}`]),
    ...(address === undefined ? [] : [x('idno', { type: 'URI' }, [address])]),
  ])
}

function work({ source }: Edition): Element {
  const { author, date } = source
  return block('bibl', {}, [
    x('title', { 'xml:lang': source.language }, [source.title]),
    ...(author === undefined ? [] : [x('author', {}, [author])]),
    ...(date === undefined ? [] : [x('date', { when: isDay(date) ? date : undefined }, [date])]),
  ])
}

/** Where the facts of a text come from. */
function sources({ source }: Edition): Element[] {
  if (source.sources.length === 0) return []
  const items = source.sources.map(({ title, url }) => x('bibl', {}, [x('ref', { target: pointer(url) }, [title])]))
  return [block('listBibl', { type: 'sources' }, items)]
}

const meanings: Readonly<Record<Unit['status'], string>> = {
  written: 'The translation was written by a person.',
  machine: 'The translation was made by an engine.',
  edited: 'The translation was made by an engine and edited by a person.',
  stale: 'The text was changed after it was translated.',
  missing: 'There is no translation.',
}

function encoding({ version }: EmitContext): Element {
  const categories = statuses.map(status =>
    x('category', { 'xml:id': `status_${status}` }, [x('catDesc', {}, [meanings[status]])]),
  )
  return block('encodingDesc', {}, [
    block('appInfo', {}, [
      x('application', { ident: 'en-regard', version: version.replace(/-.*/s, '') }, [x('label', {}, ['En regard'])]),
    ]),
    block('classDecl', {}, [block('taxonomy', {}, categories)]),
  ])
}

function profile({ source, target }: Edition): Element {
  const { date, language, level, tags } = source
  const languages = [language, ...(target === null ? [] : [target.language])]
  const keywords = [
    ...tags.map(tag => x('term', {}, [tag])),
    ...(level === undefined ? [] : [x('term', { type: 'level' }, [level])]),
  ]
  return block('profileDesc', {}, [
    ...(isDay(date) ? [x('creation', {}, [x('date', { when: date })])] : []),
    block(
      'langUsage',
      {},
      languages.map(ident => x('language', { ident }, [nameOf(ident)])),
    ),
    ...(keywords.length === 0 ? [] : [block('textClass', {}, [block('keywords', {}, keywords)])]),
  ])
}

const nameOf = (language: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language

/** A change for each engine and day, with the passages that it translated. */
function revisions({ units }: Edition, ids: Ids): Element[] {
  const changes = new Map<string, { readonly day: string; readonly engine: string; readonly targets: string[] }>()
  for (const { id, target, provenance } of units) {
    if (provenance === undefined || target === null) continue
    const { date, engine, model } = provenance
    const day = date.slice(0, 10)
    const name = model === undefined ? engine : `${engine} (${model})`
    const change = changes.get(`${day} ${name}`) ?? { day, engine: name, targets: [] }
    change.targets.push(`#${ids.unit(id, 'target')}`)
    changes.set(`${day} ${name}`, change)
  }
  if (changes.size === 0) return []
  const items = [...changes.values()].map(({ day, engine, targets }) =>
    x('change', { when: isDay(day) ? day : undefined, target: targets.join(' ') }, [`Translated by ${engine}`]),
  )
  return [block('revisionDesc', {}, items)]
}
