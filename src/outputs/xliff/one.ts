import type { Element } from 'xast'
import type { Edition } from '../../core/model/edition.ts'
import type { Status, Unit } from '../../core/model/unit.ts'
import type { EmitContext } from '../emitter.ts'
import { block, type Content, x, xmlDocument } from '../xml.ts'
import { tagsOfOne } from './inline.ts'
import { type Part, type TranslationUnit, translationUnits } from './unit.ts'

/** A text in XLIFF 1.2: a `trans-unit` a unit, its segments as `mrk`. */
export const xliffOne = (edition: Edition, context: EmitContext): string =>
  fileOfOne(edition, translationUnits(edition).map(unitElement), context)

/** A document of XLIFF 1.2 around the units of a text. */
export function fileOfOne(edition: Edition, units: readonly Element[], { library, version }: EmitContext): string {
  const file = block(
    'file',
    {
      original: `corpus/${edition.id}/${library.source}.md`,
      'source-language': library.source,
      'target-language': library.target,
      datatype: 'x-markdown',
      'product-name': library.name,
      'xml:space': 'preserve',
    },
    [
      block('header', {}, [
        x('tool', { 'tool-id': 'en-regard', 'tool-name': 'en-regard', 'tool-version': version }),
        x('note', {}, [edition.source.title]),
      ]),
      block('body', {}, units),
    ],
  )
  return xmlDocument(block('xliff', { version: '1.2', xmlns: 'urn:oasis:names:tc:xliff:document:1.2' }, [file]))
}

const states: Readonly<Record<Exclude<Status, 'missing'>, string>> = {
  written: 'translated',
  edited: 'translated',
  machine: 'needs-review-translation',
  stale: 'needs-review-translation',
}

/** A match of a text that was another is a fuzzy one. */
const qualifiers: Readonly<Partial<Record<Status, string>>> = { machine: 'mt-suggestion', stale: 'fuzzy-match' }

function unitElement(translation: TranslationUnit): Element {
  const { unit, source, target } = translation
  const isSegmented = source.length > 1
  const state = unit.status === 'missing' ? undefined : states[unit.status]
  return block('trans-unit', unitAttributes(translation), [
    x('source', {}, content(source, false)),
    ...(isSegmented ? [x('seg-source', {}, content(source, true))] : []),
    ...(target === undefined
      ? []
      : [x('target', { state, 'state-qualifier': qualifiers[unit.status] }, content(target, isSegmented))]),
    ...notesElements(translation),
  ])
}

export const unitAttributes = ({ unit, kept, print }: Pick<TranslationUnit, 'unit' | 'kept' | 'print'>) => ({
  id: unit.id,
  resname: unit.id,
  restype: `x-${unit.kind}`,
  ...(kept === undefined ? {} : { translate: 'no' }),
  extradata: `target:${print}`,
  'xml:space': 'preserve',
})

export const notesElements = ({ unit, kept, notes }: Pick<TranslationUnit, 'unit' | 'kept' | 'notes'>): Element[] => [
  ...provenanceNote(unit),
  ...(kept === undefined ? [] : [x('note', { from: 'en-regard' }, [kept])]),
  ...notes.map(note => x('note', { from: 'en-regard', annotates: 'source' }, [note])),
]

function content(parts: readonly Part[], isSegmented: boolean): Content[] {
  const breaks = { count: 0 }
  return parts.flatMap(({ segment, pieces }): Content[] => {
    const inside = tagsOfOne(pieces, breaks)
    return isSegmented && segment !== undefined ? [x('mrk', { mtype: 'seg', mid: segment }, inside)] : inside
  })
}

function provenanceNote({ provenance, status }: Unit): Element[] {
  if (provenance === undefined || status === 'missing') return []
  const { engine, model, date } = provenance
  const words = `${status === 'machine' ? 'Translated' : 'First translated'} by ${[engine, model].filter(Boolean).join(' ')}, ${date}.`
  return [x('note', { from: 'en-regard', annotates: 'target' }, [words])]
}
