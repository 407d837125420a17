import type { SourceWork, TargetWork } from '../core/model/edition.ts'
import type { EmitContext } from './emitter.ts'
import { pageAddress } from './site.ts'

/** A text as it is cited: an edition and a summary are one. */
export interface Citable {
  readonly id: string
  readonly source: SourceWork
  readonly target: TargetWork | null
}

interface CslName {
  /** A name as it is written: nobody knows which part of it is the family’s. */
  readonly literal: string
}

/** An item of CSL-JSON, as Zotero, Pandoc and citeproc read it (citation-style-language/schema, csl-data.json). */
export interface CslItem {
  readonly id: string
  readonly type: 'chapter'
  readonly title: string
  readonly author?: readonly CslName[]
  readonly translator?: readonly CslName[]
  readonly 'container-title': string
  readonly publisher?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly URL?: string
  readonly language: string
  readonly note?: string
}

/** The name by which a text is cited: that of the library, and its own. */
const keyOf = ({ id }: Citable, { library }: EmitContext): string =>
  `${library.name.replace(/[^A-Za-z0-9.-]+/g, '-')}:${id}`

/** A text as an item of CSL-JSON. */
export function cslItem(text: Citable, context: EmitContext): CslItem {
  const { source, target } = text
  const { library } = context
  const url = pageAddress(context, text.id)
  const date = (source.date ?? '').split('-').map(Number)
  const isDate = date.every(part => Number.isInteger(part) && part > 0)
  return {
    id: keyOf(text, context),
    type: 'chapter',
    title: source.title,
    ...(source.author === undefined ? {} : { author: [{ literal: source.author }] }),
    ...(target?.translator === undefined ? {} : { translator: [{ literal: target.translator }] }),
    'container-title': library.title,
    ...(library.publisher === '' ? {} : { publisher: library.publisher }),
    ...(isDate ? { issued: { 'date-parts': [date] } } : {}),
    ...(url === undefined ? {} : { URL: url }),
    language: source.language,
    ...(target === null || target.title === source.title ? {} : { note: `In translation: ${target.title}` }),
  }
}

/** A text as an entry of BibTeX, in UTF-8 as Biber and today’s BibTeX read it. */
export function bibtexEntry(text: Citable, context: EmitContext): string {
  const { source, target } = text
  const { library } = context
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(source.date ?? '') ?? []
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', source.title],
    ['author', source.author],
    ['translator', target?.translator],
    ['booktitle', library.title],
    ['publisher', library.publisher === '' ? undefined : library.publisher],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['url', pageAddress(context, text.id)],
    ['language', source.language],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${bracedTex(name, value)}},\n`],
  )
  return `@incollection{${keyOf(text, context)},\n${lines.join('')}}\n`
}

/** Names and titles stand in braces of their own: they are neither parted nor put in lower case. An address stays as it is. */
function bracedTex(name: string, value: string): string {
  if (['url', 'year', 'month', 'language'].includes(name)) return value.replace(/[{}\\]/g, encodeURIComponent)
  return `{${value.replace(/[\\{}#$%&_~^]/g, sign => texSigns[sign] ?? `\\${sign}`).replace(/\s+/g, ' ')}}`
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** The address of a licence that has an SPDX identifier and a page of its own; undefined of others. */
export function licenseAddress(license: string): string | undefined {
  if (license === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/'
  const [, terms, version] = /^CC-(BY(?:-NC)?(?:-(?:SA|ND))?)-(\d\.\d)$/.exec(license) ?? []
  if (terms === undefined) return undefined
  return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
}
