import type { Edition } from '../../core/model/edition.ts'
import { quoteOf, type Span } from '../../core/model/span.ts'
import type { Unit, UnitText } from '../../core/model/unit.ts'
import type { EmitContext, Emitter, OutputFile } from '../emitter.ts'
import { readme, readmeSign } from '../readme.ts'
import { type NumberedMark, numberedMarks, piecesOf } from '../tags.ts'
import type { Content } from '../xml.ts'
import { type TmxUnit, tmxDocument } from './document.ts'
import { segmentContent } from './inline.ts'

/** A translation memory per text, and one of the whole library: a unit for each link with text on both sides. */
export const tmx: Emitter = {
  name: 'tmx',
  sign: readmeSign,
  reach: 'neighbours',
  text: (edition, context) => {
    const units = edition.units.flatMap(unit => unitsOf(edition, unit))
    const document = documentOf(units, context)
    return [{ path: `texts/${edition.id}.tmx`, content: document }, partOf(document, edition, context)]
  },
  library: (summaries, context) => [
    readme(
      `Translation memories (TMX 1.4b). ${context.library.title}: library.tmx holds every text, texts/ one file a text.`,
      'OmegaT: copy a file into the tm/ folder of a project. Trados, memoQ, Phrase, Virtaal: import it as a memory.',
      'A unit whose translation no longer follows its text has the property status: stale.',
    ),
    ...(summaries.length === 0 ? [{ path: 'library.tmx', content: documentOf([], context) }] : []),
  ],
}

function documentOf(units: readonly TmxUnit[], { library, version }: EmitContext): string {
  const languages = [library.source, library.target] as const
  return tmxDocument(units, { languages, version, segments: 'sentence', format: 'en-regard', content: 'plaintext' })
}

/** A text's share of the library's memory: the first brings the beginning of the document, the last its end. */
function partOf(document: string, { id }: Edition, { texts }: EmitContext): OutputFile {
  const from = texts[0]?.id === id ? 0 : document.indexOf('<body>') + '<body>\n'.length
  const to = texts.at(-1)?.id === id ? document.length : document.lastIndexOf('</body>')
  return { path: 'library.tmx', part: true, content: document.slice(from, to) }
}

function unitsOf({ id: text }: Edition, unit: Unit): TmxUnit[] {
  const { target } = unit
  if (target === null) return []
  const tags = numberedMarks(unit)
  return unit.links.flatMap((link, index): TmxUnit[] => {
    if (link.source.length === 0 || link.target.length === 0) return []
    return [
      {
        id: `${text}/${unit.id}/${index + 1}`,
        ...(unit.provenance === undefined ? {} : { date: unit.provenance.date }),
        properties: {
          text,
          unit: unit.id,
          score: link.score.toFixed(3),
          status: unit.status,
          ...(unit.provenance === undefined ? {} : { engine: unit.provenance.engine }),
        },
        notes: notesIn(unit, link.source),
        segments: [joined(unit.source, tags.source, link.source), joined(target, tags.target, link.target)],
      },
    ]
  })
}

/** Sentences with a space between them, as pairs have them everywhere. */
function joined(side: UnitText, tags: readonly NumberedMark[], sentences: readonly number[]): Content[] {
  return sentences.flatMap((sentence, index): Content[] => {
    const content = segmentContent(piecesOf(side, tags, side.sentences[sentence]!))
    return index === 0 ? content : [' ', ...content]
  })
}

function notesIn({ source, annotations }: Unit, sentences: readonly number[]): string[] {
  const holds = ([start]: Span) =>
    sentences.some(sentence => source.sentences[sentence]![0] <= start && start < source.sentences[sentence]![1])
  return annotations.flatMap(annotation => {
    const [first] = annotation.source
    if (annotation.kind !== 'note' || first === undefined || !holds(first)) return []
    return [`${quoteOf(source.text, first)}: ${annotation.note.body}`]
  })
}
