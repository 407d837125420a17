import type { Term } from '../../core/model/annotation.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { TextSummary } from '../../core/model/summary.ts'
import { pairsOf } from '../../library/library.ts'
import type { EmitContext, Emitter, OutputFile } from '../emitter.ts'
import { readme, readmeSign } from '../readme.ts'
import { pageAddress } from '../site.ts'
import { byteOrderMark, csvOf, type Table, tsvOf } from './table.ts'

const pairColumns = ['text', 'unit', 'kind', 'status', 'source', 'target', 'score', 'address'] as const

const termColumns = [
  'id',
  'term',
  'part of speech',
  'gender',
  'level',
  'gloss',
  'renderings',
  'expansion',
  'ipa',
  'definition (source)',
  'definition (target)',
  'example (source)',
  'example (target)',
  'see',
  'places',
  'texts',
] as const

/** Sentence pairs and terms for spreadsheets and scripts. */
export const csv: Emitter = {
  name: 'csv',
  sign: readmeSign,
  reach: 'neighbours',
  text: (edition, context) => {
    const isFirst = context.texts[0]?.id === edition.id
    return files('pairs', [...(isFirst ? [pairColumns] : []), ...pairLines(edition, context)], isFirst).map(file => ({
      ...file,
      part: true as const,
    }))
  },
  library: (summaries, context) => [
    readme(
      `${context.library.title}: pairs holds the linked sentences of every text, terms its glossary. Each as .csv, for LibreOffice, Excel and Google Sheets, and as .tsv, for scripts.`,
      'A cell that a spreadsheet could take for a formula begins with an apostrophe that is not part of the text.',
    ),
    ...(summaries.length === 0 ? files('pairs', [pairColumns], true) : []),
    ...files('terms', [termColumns, ...termLines(summaries)], true),
  ],
}

function files(name: string, table: Table, isFirst: boolean): OutputFile[] {
  return [
    { path: `${name}.csv`, content: (isFirst ? byteOrderMark : '') + csvOf(table) },
    { path: `${name}.tsv`, content: tsvOf(table) },
  ]
}

/** A line a link, those with an empty side too: `kind` and `status` say why. */
function pairLines(edition: Edition, context: EmitContext): string[][] {
  const units = new Map(edition.units.map(unit => [unit.id, unit]))
  return pairsOf(edition).map(({ unit, source, target, score }) => {
    const { kind, status } = units.get(unit)!
    return [
      edition.id,
      unit,
      kind,
      status,
      source,
      target,
      score.toFixed(3),
      pageAddress(context, edition.id, unit) ?? '',
    ]
  })
}

function termLines(summaries: readonly TextSummary[]): string[][] {
  const found = new Map<string, { term: Term; places: number; texts: string[] }>()
  for (const { id, terms, occurrences } of summaries) {
    for (const term of Object.values(terms)) {
      const key = term.local === true ? `${id}/${term.id}` : term.id
      const known = found.get(key) ?? { term, places: 0, texts: [] }
      const places = known.places + occurrences.filter(occurrence => occurrence.term === term.id).length
      found.set(key, { term: known.term, places, texts: [...known.texts, id] })
    }
  }
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { term, places, texts }]) => termLine(key, term, [String(places), texts.join('; ')]))
}

function termLine(key: string, term: Term, rest: readonly string[]): string[] {
  const { pos, gender, level, gloss, renderings, expansion, ipa, definition, example, see } = term
  const fields = [pos, gender, level, gloss, renderings.join('; '), expansion, ipa, definition?.fr, definition?.en]
  return [key, term.term, ...[...fields, example?.fr, example?.en, see.join('; ')].map(field => field ?? ''), ...rest]
}
