import type { PhrasingContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { primarySubtag } from '../core/language/primary.ts'
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
    const named = entries.filter(({ fields }) => (fields.msgid ?? '') !== '')
    const texts = named.filter(({ fields: { msgid = '' } }) => !credits.test(msgid))
    const sum = (count: (entry: PoEntry) => number) => texts.reduce((all, entry) => all + count(entry), 0)
    const dropped = {
      'obsolete entries': obsolete,
      'fuzzy translations': texts.filter(isUnfounded).length,
      'credits of translators': named.length - texts.length,
      'plural forms between the first and the last': sum(({ fields }) => Math.max(0, pluralsIn(fields).length - 2)),
      contexts: sum(({ fields }) => (fields.msgctxt === undefined ? 0 : 1)),
      'remarks of programs': sum(({ remarks }) => remarks),
    }
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
  /** By keyword: `msgid`, `msgid_plural`, `msgstr`, `msgstr[0]`, `previous msgid` (of `#| msgid`). */
  readonly fields: Readonly<Record<string, string>>
  readonly notes: readonly string[]
  /** Comments that a program wrote, such as where po4a found a text. */
  readonly remarks: number
  readonly isFuzzy: boolean
  /** Whether its texts are Markdown, as those that po4a and mdBook take from such a file. */
  readonly isMarkdown: boolean
}

/** Where GNOME and KDE ask for names and addresses of translators. */
const credits = /^(?:translator[-_]credits|NAME OF TRANSLATORS|EMAIL OF TRANSLATORS|Your (?:names|emails))$/i

/** What po4a, itstool, xml2po and KDE’s scripts say of the place of a text. */
const ofProgram = /^(?:type: |\(itstool\) (?:path|id|comment): |Tag: |i18n: (?:ectx|file): |\+> )/

type Catalogue = { readonly entries: readonly PoEntry[]; readonly obsolete: number } | { readonly line: number }

const keyword = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]*"(.*)"$/
const before = /^#\|\s*(msgctxt|msgid_plural|msgid)?\s*"(.*)"$/
const continued = /^"(.*)"$/

/** Blank lines, and the comments above a `msgid`, begin an entry. */
function catalogueOf(text: string): Catalogue {
  const entries: PoEntry[] = []
  let [fields, comments, last, lastBefore, obsolete] = [{} as Record<string, string>, [] as string[], '', '', 0]
  const put = () => {
    if (fields.msgid !== undefined) entries.push({ fields, ...commentsOf(comments) })
    ;[fields, comments, last, lastBefore] = [{}, [], '', '']
  }
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line.startsWith('#~')) {
      if (/^#~\s*msgid "/.test(line)) obsolete++
      continue
    }
    if (line === '' || (line.startsWith('#') && last.startsWith('msgstr'))) put()
    if (line === '') continue
    if (line.startsWith('#')) {
      const [, name = lastBefore, words] = before.exec(line) ?? []
      if (words === undefined) comments.push(line)
      else lastBefore = name
      if (words !== undefined) fields[`previous ${name}`] = (fields[`previous ${name}`] ?? '') + unescaped(words)
      continue
    }
    const [, name, words] = keyword.exec(line) ?? []
    const [, more] = continued.exec(line) ?? []
    if (name !== undefined) {
      if ((name === 'msgid' || name === 'msgctxt') && last.startsWith('msgstr')) put()
      last = name
      fields[name] = unescaped(words!)
    } else if (more !== undefined && last !== '') fields[last] += unescaped(more)
    else return { line: index + 1 }
  }
  put()
  return { entries, obsolete }
}

function commentsOf(lines: readonly string[]): Omit<PoEntry, 'fields'> {
  const comments = lines.flatMap(line => /^#(?:\.|\s)\s*(\S.*)$/.exec(line)?.[1] ?? [])
  const notes = comments.filter(comment => !ofProgram.test(comment))
  return {
    notes,
    remarks: comments.length - notes.length,
    isFuzzy: lines.some(line => /^#,.*\bfuzzy\b/.test(line)),
    isMarkdown: lines.some(line => /^#:.*\.(?:md|markdown)(?::\d+)?(?:\s|$)/i.test(line)),
  }
}

/** Signs that a text does not hold: bell, backspace, feeds of pages. */
const unprinted = new Set('abfrv')

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', '"': '"', '\\': '\\' }

/** Escapes of C; numbers are bytes of UTF-8, one after the other. */
const unescaped = (words: string): string =>
  words.replace(/((?:\\(?:[0-3][0-7]{2}|x[\dA-Fa-f]{2}))+)|\\(.)/g, (whole, bytes: string | undefined, sign: string) =>
    bytes === undefined ? (escapes[sign] ?? (unprinted.has(sign) ? '' : whole)) : textOfBytes(bytes),
  )

const textOfBytes = (escaped: string): string =>
  Buffer.from(
    escaped
      .split('\\')
      .slice(1)
      .map(each => (each.startsWith('x') ? Number.parseInt(each.slice(1), 16) : Number.parseInt(each, 8))),
  ).toString()

function headerOf(header: string): { readonly language: string; readonly metadata: Metadata } {
  const field = (name: string) => new RegExp(`^${name}:[ \t]*(.+)$`, 'im').exec(header)?.[1]?.trim()
  const translator = field('Last-Translator')
    ?.replace(/\s*<[^<>]*>/g, '')
    .replace(/,\s*\d{4}\.?$/, '')
  const filled = translator === undefined || /^FULL NAME|^$/.test(translator) ? undefined : translator
  return { language: field('Language') ?? '', metadata: known({ translator: filled }) }
}

/** The language of `msgid`, which a catalogue does not name: the one of the pair that the translation is not in. */
function otherThan(language: string, { language: own, other }: Parameters<Importer['read']>[1]): string {
  const isOwn = primarySubtag(language) === own.code
  return language === '' ? '' : isOwn ? (other?.code ?? '') : own.code
}

/** A fuzzy translation that does not say of which text it was made: it is none. */
const isUnfounded = ({ isFuzzy, fields }: PoEntry): boolean =>
  isFuzzy && fields['previous msgid'] === undefined && [fields.msgstr, ...pluralsIn(fields)].some(words => !!words)

/** Translations by number: `msgstr[0]` of one, the last of many as a rule, as the languages of gettext order them. */
const pluralsIn = (fields: PoEntry['fields']): string[] =>
  Object.keys(fields)
    .filter(name => name.startsWith('msgstr['))
    .sort((one, other) => Number.parseInt(one.slice(7), 10) - Number.parseInt(other.slice(7), 10))
    .map(name => fields[name]!)

function segmentsOf(entry: PoEntry): Segment[] {
  const { fields, notes, isFuzzy } = entry
  const words = entry.isMarkdown ? markdownIn : literal
  const isGone = isUnfounded(entry)
  const pair = (name: 'msgid' | 'msgid_plural', target = ''): Segment => {
    const madeFrom = isFuzzy ? (fields[`previous ${name}`] ?? fields['previous msgid']) : undefined
    return {
      source: words(fields[name]!),
      target: words(isGone ? '' : target),
      notes: name === 'msgid' ? notes : [],
      ...(madeFrom === undefined ? {} : { madeFrom }),
    }
  }
  const plurals = pluralsIn(fields)
  const one = pair('msgid', fields.msgstr ?? plurals[0])
  return fields.msgid_plural === undefined ? [one] : [one, pair('msgid_plural', plurals.at(-1))]
}

const literal = (value: string): PhrasingContent[] => (value.trim() === '' ? [] : [{ type: 'text', value }])

/** Characters that a message with marks has at most: marks without end would take the square of them. */
const longest = 5000

const inline = unified().use(remarkParse).use(remarkGfm)

/** The marks of one paragraph; what is more than that stays as it is written. */
function markdownIn(value: string): PhrasingContent[] {
  if (value.length > longest) return literal(value)
  const [block, ...others] = inline.parse(value).children
  return block?.type === 'paragraph' && others.length === 0 ? block.children : literal(value)
}
