import type { Edition } from '../../core/model/edition.ts'
import type { Status, Unit } from '../../core/model/unit.ts'
import { quotes } from '../../library/library.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'
import { numberedMarks, type Piece, piecesOf } from '../tags.ts'
import { type TmxUnit, tmxDocument } from '../tmx/document.ts'
import { block, x, xmlDocument } from '../xml.ts'
import { tagsOfOne } from './inline.ts'
import { fileOfOne, notesElements, unitAttributes } from './one.ts'
import { type TranslationUnit, translationUnits } from './unit.ts'

/**
 * A text in a project of OmegaT. Its filter of XLIFF gives the translator what stands in `target`, never `source`: there
 * stands the text, and its translation in memories, from which the program puts it in.
 */
export function omegatText(edition: Edition, context: EmitContext): OutputFile[] {
  const units = translationUnits(edition)
    .filter(({ kept }) => kept === undefined)
    .map(sidesOf)
  const name = `${edition.id}.xlf`
  const memoryOf = (folder: string, statuses: readonly Status[]): OutputFile[] => {
    const own = units.filter(({ unit, target }) => target !== undefined && statuses.includes(unit.status))
    const content = () => memory(own, name, context)
    return own.length === 0 ? [] : [{ path: `omegat/tm/${folder}/${edition.id}.tmx`, content: content() }]
  }
  const glossary = glossaryOf(edition)
  return [
    { path: `omegat/source/${name}`, content: fileOfOne(edition, units.map(unitElement), context) },
    ...memoryOf('auto', ['written', 'edited']),
    ...memoryOf('penalty-10', ['machine', 'stale']),
    ...(glossary === '' ? [] : [{ path: `omegat/glossary/${edition.id}.utf8`, content: glossary }]),
  ]
}

/**
 * What makes a folder a project: a paragraph a segment, tags where they stand, and each unit known by its id. OmegaT
 * refuses one whose folders are not there, also those in which nothing lies.
 */
export function omegatProject({ library }: EmitContext): OutputFile[] {
  const settings = {
    ...Object.fromEntries(['source', 'target', 'tm', 'glossary', 'dictionary'].map(of => [`${of}_dir`, '__DEFAULT__'])),
    source_lang: library.source,
    target_lang: library.target,
    sentence_seg: 'false',
    support_default_translations: 'true',
    remove_tags: 'false',
  }
  const fields = Object.entries(settings).map(([field, value]) => x(field, {}, [value]))
  const filter = block('filter', { className: 'org.omegat.filters3.xml.xliff.XLIFFFilter', enabled: 'true' }, [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: OmegaT's own placeholder.
    x('files', { sourceFilenameMask: '*.xlf', targetFilenamePattern: '${filename}' }),
    x('option', { name: 'alttransidtype', value: 'ELEMENT_ID' }),
  ])
  const exact = { removeTags: 'false', removeSpacesNonseg: 'false', preserveSpaces: 'true', ignoreFileContext: 'false' }
  return [
    {
      path: 'omegat/omegat.project',
      content: xmlDocument(block('omegat', {}, [block('project', { version: '1.0' }, fields)])),
    },
    { path: 'omegat/omegat/filters.xml', content: xmlDocument(block('filters', exact, [filter])) },
    ...['target', 'tm', 'glossary', 'dictionary'].map(folder => ({ path: `omegat/${folder}/.keep`, content: '' })),
  ]
}

/** A unit, both sides whole. */
interface Sides extends Omit<TranslationUnit, 'source' | 'target'> {
  /** As it is written. */
  readonly own: readonly Piece[]
  /** As the translator gets it: behind it the tags that its translation alone has. */
  readonly source: readonly Piece[]
  readonly target: readonly Piece[] | undefined
}

/** The program knows no tags but those that stand in the text. */
function sidesOf({ source: _, target: __, ...unit }: TranslationUnit): Sides {
  const { source, target } = unit.unit
  const marks = numberedMarks(unit.unit)
  const own = piecesOf(source, marks.source, [0, source.text.length])
  if (target === null) return { ...unit, own, source: own, target: undefined }
  const other = piecesOf(target, marks.target, [0, target.text.length])
  const known = new Set(tagsIn(own).map(([key]) => key))
  const spare = tagsIn(other).filter(([key]) => !known.has(key) && isSettled(unit.unit))
  return { ...unit, own, source: [...own, ...spare.flatMap(([, piece]) => spareOf(piece))], target: other }
}

const isSettled = ({ status }: Unit): boolean => status === 'written' || status === 'edited'

const spareOf = (piece: Piece): Piece[] => [
  { kind: 'text', text: ' ' },
  piece.kind === 'pair' ? { ...piece, children: [{ kind: 'text', text: '…' }] } : piece,
]

/** Tags in the order in which they open; each with what is the same of its counterpart on the other side. */
function tagsIn(pieces: readonly Piece[], breaks = { count: 0 }): (readonly [key: string, piece: Piece])[] {
  return pieces.flatMap(piece => {
    if (piece.kind === 'text') return []
    if (piece.kind === 'break') return [[`break ${piece.text.length > 1} ${++breaks.count}`, piece] as const]
    const inside = piece.kind === 'pair' ? tagsIn(piece.children, breaks) : []
    return [[`${piece.kind} ${piece.tag.number}`, piece] as const, ...inside]
  })
}

function unitElement(unit: Sides) {
  const inside = (pieces: readonly Piece[]) => tagsOfOne(pieces, { count: 0 })
  return block('trans-unit', unitAttributes(unit), [
    x('source', {}, inside(unit.own)),
    x('target', { state: 'needs-translation' }, inside(unit.source)),
    ...notesElements(unit),
  ])
}

function memory(units: readonly Sides[], file: string, { library, version }: EmitContext): string {
  const languages = [library.source, library.target] as const
  const entries = units.map(({ unit, source, target = [] }): TmxUnit => {
    const names = new Map(tagsIn(source).map(([key, { kind }], at) => [key, `${kind === 'pair' ? 'g' : 'x'}${at}`]))
    return { properties: { file, id: unit.id }, segments: [[written(source, names)], [written(target, names)]] }
  })
  return tmxDocument(entries, { languages, version, segments: 'paragraph', format: 'en-regard', content: 'plaintext' })
}

/** A text as OmegaT shows it: tags by their first letter and number, `<g0>words</g0><x1/>`. */
function written(pieces: readonly Piece[], names: ReadonlyMap<string, string>): string {
  const keys = new Map(tagsIn(pieces).map(([key, piece]) => [piece, key]))
  const words = (inside: readonly Piece[]): string =>
    inside
      .map(piece => {
        if (piece.kind === 'text') return piece.text
        const name = names.get(keys.get(piece)!)
        if (piece.kind !== 'pair') return name === undefined ? '' : `<${name}/>`
        const children = words(piece.children)
        return name === undefined ? children : `<${name}>${children}</${name}>`
      })
      .join('')
  return words(pieces)
}

/** The terms of a text with their forms there, a line each: what it is, what it is called, what it means. */
function glossaryOf({ terms, units }: Edition): string {
  const forms = new Map(Object.values(terms).map(term => [term.id, new Set([term.term])]))
  for (const { source, annotations } of units) {
    for (const annotation of annotations) {
      if (annotation.kind === 'term')
        forms.get(annotation.term)?.add(quotes(source.text, annotation.source).join(' … '))
    }
  }
  const lines = Object.values(terms).flatMap(({ id, renderings, gloss = '' }) => {
    const meanings = renderings.length > 0 ? renderings : gloss === '' ? [] : [gloss]
    return [...forms.get(id)!].flatMap(form => meanings.map(meaning => [form, meaning, gloss].map(inLine).join('\t')))
  })
  return lines.map(line => `${line}\n`).join('')
}

const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
