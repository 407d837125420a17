import type { PhrasingContent } from 'mdast'
import { message } from '../core/rules/rule.ts'
import { unreadableFile } from '../core/rules/unreadable-file.ts'
import { decoded } from './decoded.ts'
import { endsLike, type Importer, openingOf } from './importer.ts'
import { known, type Metadata } from './metadata.ts'
import { type Segment, segmentsToForeign } from './segments.ts'

/** GNU gettext: each `msgid` with its `msgstr`, in the order of the file. */
export const po: Importer = {
  name: 'PO',
  extensions: ['.po', '.pot'],
  sniff: file => endsLike(file, po.extensions) || /^(?:#.*\n|\s)*msgid "/.test(openingOf(file)),
  read: (file, options) => {
    const { text, messages } = decoded(file, /charset=([\w.-]+)/i.exec(openingOf(file))?.[1])
    if (text === undefined) return { messages }
    const catalogue = catalogueOf(text)
    if ('line' in catalogue) {
      const problem = 'expected `msgid`, `msgstr`, a comment or a text in quotation marks'
      const place = { file: file.name, line: catalogue.line, column: 1 }
      return { messages: [...messages, message(unreadableFile, place, { format: 'PO', problem })] }
    }
    const { entries, obsolete } = catalogue
    const header = headerOf(entries.find(({ fields }) => fields.msgid === '')?.fields.msgstr ?? '')
    const texts = entries.filter(({ fields }) => (fields.msgid ?? '') !== '')
    const dropped = { 'obsolete entries': obsolete, 'fuzzy translations': texts.filter(isUnfounded).length }
    const languages = [otherThan(header.language, options), header.language] as const
    const foreign = segmentsToForeign(
      { languages, segments: texts.flatMap(segmentsOf), metadata: header.metadata, dropped },
      file,
      options,
    )
    return { ...foreign, messages: [...messages, ...foreign.messages] }
  },
}

interface PoEntry {
  /** By keyword: `msgid`, `msgid_plural`, `msgstr`, `msgstr[0]`, `previous` (of `#| msgid`). */
  readonly fields: Readonly<Record<string, string>>
  readonly notes: readonly string[]
  readonly isFuzzy: boolean
}

type Catalogue = { readonly entries: readonly PoEntry[]; readonly obsolete: number } | { readonly line: number }

const keyword = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]*"(.*)"$/
const continued = /^"(.*)"$/

/** Blank lines, and the comments above a `msgid`, begin an entry. */
function catalogueOf(text: string): Catalogue {
  const entries: PoEntry[] = []
  let [fields, notes, isFuzzy, last, obsolete] = [{} as Record<string, string>, [] as string[], false, '', 0]
  const put = () => {
    if (fields.msgid !== undefined) entries.push({ fields, notes, isFuzzy })
    ;[fields, notes, isFuzzy, last] = [{}, [], false, '']
  }
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line.startsWith('#~')) {
      if (/^#~\s*msgid "/.test(line)) obsolete++
      continue
    }
    if (line === '' || (line.startsWith('#') && fields.msgstr !== undefined)) put()
    if (line === '') continue
    if (line.startsWith('#|')) {
      const [, words] = /^#\|\s*(?:msgid\s*)?"(.*)"$/.exec(line) ?? []
      if (words !== undefined && !/^#\|\s*msgctxt/.test(line))
        fields.previous = (fields.previous ?? '') + unescaped(words)
      continue
    }
    if (line.startsWith('#')) {
      if (/^#,.*\bfuzzy\b/.test(line)) isFuzzy = true
      const [, note] = /^#(?:\.|\s)\s*(\S.*)$/.exec(line) ?? []
      if (note !== undefined) notes.push(note)
      continue
    }
    const [, name, words] = keyword.exec(line) ?? []
    const [, more] = continued.exec(line) ?? []
    if (name !== undefined) {
      if ((name === 'msgid' || name === 'msgctxt') && Object.keys(fields).some(each => each.startsWith('msgstr'))) put()
      last = name
      fields[name] = unescaped(words!)
    } else if (more !== undefined && last !== '') fields[last] += unescaped(more)
    else return { line: index + 1 }
  }
  put()
  return { entries, obsolete }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', '"': '"', '\\': '\\' }
const unescaped = (words: string): string => words.replace(/\\(.)/g, (whole, sign: string) => escapes[sign] ?? whole)

function headerOf(header: string): { readonly language: string; readonly metadata: Metadata } {
  const field = (name: string) => new RegExp(`^${name}:[ \t]*(.+)$`, 'im').exec(header)?.[1]?.trim()
  const translator = field('Last-Translator')?.replace(/\s*<[^>]*>$/, '')
  const filled = translator === undefined || /^FULL NAME|^$/.test(translator) ? undefined : translator
  return { language: field('Language') ?? '', metadata: known({ translator: filled }) }
}

/** The language of `msgid`, which a catalogue does not name: the one of the pair that the translation is not in. */
function otherThan(language: string, { language: own, other }: Parameters<Importer['read']>[1]): string {
  const isOwn = language.toLowerCase().split(/[-_]/)[0] === own.code
  return language === '' ? '' : isOwn ? (other?.code ?? '') : own.code
}

/** A fuzzy translation that does not say of which text it was made: it is none. */
const isUnfounded = ({ isFuzzy, fields }: PoEntry): boolean =>
  isFuzzy && fields.previous === undefined && !!fields.msgstr

function segmentsOf(entry: PoEntry): Segment[] {
  const { fields, notes, isFuzzy } = entry
  const isGone = isUnfounded(entry)
  const singular = fields.msgstr ?? fields['msgstr[0]'] ?? ''
  const plural = fields['msgstr[1]'] ?? ''
  const one: Segment = {
    source: words(fields.msgid ?? ''),
    target: words(isGone ? '' : singular),
    notes,
    ...(isFuzzy && fields.previous !== undefined ? { madeFrom: fields.previous } : {}),
  }
  if (fields.msgid_plural === undefined) return [one]
  return [one, { source: words(fields.msgid_plural), target: words(isGone ? '' : plural), notes: [] }]
}

const words = (value: string): PhrasingContent[] => (value.trim() === '' ? [] : [{ type: 'text', value }])
