import type { Element } from 'xast'
import type { Edition } from '../../core/model/edition.ts'
import type { TextWords } from '../../core/model/text-words.ts'
import type { EmitContext, Emitter } from '../emitter.ts'
import { readme, readmeSign } from '../readme.ts'
import { block, x, xmlDocument } from '../xml.ts'
import { bodyOf, type Reading } from './body.ts'
import { headerOf } from './header.ts'
import { idsOf, type Side } from './ids.ts'
import { standOffOf } from './stand-off.ts'
import { wordsInTei } from './words.ts'

/** TEI P5: a document a text, both languages in it, and beside them what links and explains them. */
export const tei: Emitter = {
  name: 'tei',
  sign: readmeSign,
  text: (edition, context, words) => [
    { path: `${edition.id}.xml`, content: xmlDocument(documentOf(edition, context, words)) },
  ],
  library: (_, { library }) => [
    readme(
      `${library.title} in TEI P5, a file a text: a text element a language, its sentences (s) and words (w); in standOff the links of sentences and of words, the glossary and the notes. A unit has the id that it has in the page and the JSON, its translation the same with the language behind it.`,
      'oXygen, TEI Publisher, TXM and any program for XML open it; "en-regard import" reads it back.',
    ),
  ],
}

function documentOf(edition: Edition, context: EmitContext, words: TextWords | undefined): Element {
  const { source, target } = edition
  const reading: Reading = {
    edition,
    ids: idsOf(target?.language ?? context.library.target),
    // Asked for thrice a unit: to keep those of a novel takes more memory than to make them takes time.
    words: unit => wordsInTei(unit, words),
  }
  const own = textOf(reading, 'source', source.language)
  const text =
    target === null
      ? own
      : x('text', {}, [x('group', {}, ['\n', own, '\n', textOf(reading, 'target', target.language), '\n'])])
  return block('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': source.language }, [
    headerOf(edition, context, reading.ids),
    text,
    ...standOffOf(reading),
  ])
}

const textOf = (reading: Reading, side: Side, language: string): Element =>
  x('text', { 'xml:id': reading.ids.unit('text_', side), 'xml:lang': language }, [bodyOf(reading, side)])
