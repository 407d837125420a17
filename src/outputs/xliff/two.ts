import type { Element } from 'xast'
import type { Edition } from '../../core/model/edition.ts'
import type { Status } from '../../core/model/unit.ts'
import type { EmitContext } from '../emitter.ts'
import { block, type Content, x, xmlDocument } from '../xml.ts'
import { tagsOfTwo } from './inline.ts'
import { type Part, type TranslationUnit, translationUnits } from './unit.ts'

/** A text in XLIFF 2.1: a `unit` a unit, its segments as `segment`, what stands between them as `ignorable`. */
export function xliffTwo(edition: Edition, { library }: EmitContext): string {
  const units = translationUnits(edition).map(unitElement)
  const root = {
    version: '2.1',
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
    srcLang: library.source,
    trgLang: library.target,
  }
  // A file without a unit is none; only a text without words has no unit.
  if (units.length === 0) return xmlDocument(block('xliff', root, [block('file', { id: 'f1' }, [emptyUnit])]))
  const file = { id: 'f1', original: `corpus/${edition.id}/${library.source}.md`, 'xml:space': 'preserve' }
  return xmlDocument(block('xliff', root, [block('file', file, units)]))
}

const emptyUnit = x('unit', { id: 'none' }, [x('segment', {}, [x('source')])])

/** `subState` says more than the four states can. */
const states: Readonly<Record<Status, readonly [state: string, subState?: string]>> = {
  written: ['translated'],
  edited: ['translated'],
  machine: ['translated', 'md:machine'],
  stale: ['initial', 'md:stale'],
  missing: ['initial'],
}

function unitElement({ unit, source, target, print, kept, notes }: TranslationUnit): Element {
  const [state, subState] = states[unit.status]
  const breaks = [{ count: 0 }, { count: 0 }] as const
  const targetOf = (index: number): Element[] =>
    target === undefined ? [] : [x('target', {}, content(target[index]!, breaks[1]))]
  const told = [...(kept === undefined ? [] : [kept]), ...notes]
  const meta = x('mda:metadata', {}, [x('mda:metaGroup', {}, [x('mda:meta', { type: 'target' }, [print])])])
  return block('unit', { id: unit.id, type: `md:${unit.kind}`, ...(kept === undefined ? {} : { translate: 'no' }) }, [
    meta,
    ...(told.length === 0
      ? []
      : [
          x(
            'notes',
            {},
            told.map(note => x('note', {}, [note])),
          ),
        ]),
    ...source.map((part, index) =>
      part.segment === undefined
        ? x('ignorable', {}, [x('source', {}, content(part, breaks[0])), ...targetOf(index)])
        : x('segment', { id: `s${part.segment}`, state, subState }, [
            x('source', {}, content(part, breaks[0])),
            ...targetOf(index),
          ]),
    ),
  ])
}

const content = ({ pieces }: Part, breaks: { count: number }): Content[] => tagsOfTwo(pieces, breaks)
