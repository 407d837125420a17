import { once } from '../../core/language/remember.ts'
import { byDifficulty } from '../../core/model/difficulty.ts'
import { type Edition, format } from '../../core/model/edition.ts'
import { goneTexts } from '../../core/model/gone-text.ts'
import { briefly } from '../../core/model/learning.ts'
import { fingerprint } from '../../core/model/plain.ts'
import type { TextSummary } from '../../core/model/summary.ts'
import { type Taken, uniqueIn } from '../../core/model/unique.ts'
import { pairsOfUnit } from '../../library/library.ts'
import { bibtexEntry, citationFile, cslItem } from '../citation.ts'
import type { EmitContext, Emitter, OutputFile } from '../emitter.ts'
import { filesBeside } from '../pictures.ts'
import { dataPackage } from './data-package.ts'
import { offsetVectors } from './offset-vectors.ts'
import { type GlossaryFile, type Index, jsonSchemas, type LibraryFile, type PairLine } from './schemas.ts'
import { writtenSchemas } from './written-schemas.ts'

const textsPerPage = 250

/** Of what a build writes: the same for every library. */
const dataSchemas = once(jsonSchemas)

/** Editions, index, glossary and sentence pairs as JSON, with their schemas. */
export const json: Emitter = {
  name: 'json',
  sign: { path: 'index.json', words: '"library":{"name":' },
  reach: 'neighbours',
  text: (edition, context, words) => [
    ...filesBeside(context),
    { path: `texts/${edition.id}.json`, content: `${JSON.stringify(edition)}\n` },
    ...(words === undefined ? [] : [{ path: `words/${edition.id}.json`, content: `${JSON.stringify(words)}\n` }]),
    {
      path: 'pairs.ndjson',
      part: true,
      content: pairLines(edition, context.library.license).map(line).join(''),
    },
  ],
  library: (summaries, context) => [
    ...indexPages(summaries, context),
    { path: 'library.json', content: line({ format, library: aboutLibrary(context.library) }) },
    ...embedded(context),
    { path: 'datapackage.json', content: `${JSON.stringify(dataPackage(context), null, 2)}\n` },
    { path: 'CITATION.cff', content: citationFile(context) },
    { path: 'vectors/offsets.json', content: `${JSON.stringify(offsetVectors)}\n` },
    { path: 'glossary.json', content: line(glossaryOf(summaries)) },
    { path: 'citations.json', content: `${JSON.stringify(summaries.map(each => cslItem(each, context)))}\n` },
    { path: 'citations.bib', content: summaries.map(each => bibtexEntry(each, context)).join('\n') },
    ...Object.entries({ ...dataSchemas(), ...writtenSchemas(context.library) }).map(([name, schema]) => ({
      path: `schema/${name}.json`,
      content: `${JSON.stringify(schema, null, 2)}\n`,
    })),
  ],
}

function line(value: PairLine | GlossaryFile | Index | LibraryFile): string {
  return `${JSON.stringify(value)}\n`
}

/** One line a link. Of two links with the same words in one unit the second is counted. */
function pairLines(edition: Edition, license: string): PairLine[] {
  const { id: text, source } = edition
  const level = source.level === undefined ? {} : { level: source.level }
  const taken: Taken = new Map()
  return edition.units.flatMap(unit =>
    pairsOfUnit(unit).map(pair => {
      const born = `${text}/${unit.id}/${fingerprint(`${pair.source}\n${pair.target}`).slice(0, 8)}`
      return {
        key: uniqueIn(taken, born),
        text,
        ...pair,
        status: unit.status,
        license: source.license ?? license,
        ...level,
      }
    }),
  )
}

/** What a library says of itself. */
export function aboutLibrary(library: EmitContext['library']): Index['library'] {
  const { name, title, source, target, license, publisher, url } = library
  const gone = goneTexts(library.gone)
  return {
    ...{ name, title, source, target, license, publisher },
    ...(url === undefined ? {} : { url }),
    ...(gone.length === 0 ? {} : { gone }),
  }
}

/** The element by which other people’s pages show passages: it finds this folder’s files beside itself. */
const embedded = ({ assets }: EmitContext): OutputFile[] =>
  assets['passage.js'] === undefined ? [] : [{ path: 'passage.js', content: `${assets['passage.js']}\n` }]

function indexPages(summaries: readonly TextSummary[], context: EmitContext): OutputFile[] {
  const about = aboutLibrary(context.library)
  const pages = Math.max(1, Math.ceil(summaries.length / textsPerPage))
  return Array.from({ length: pages }, (_, page) => {
    const shown = summaries.slice(page * textsPerPage, (page + 1) * textsPerPage)
    const index: Index = {
      format,
      library: about,
      total: summaries.length,
      texts: shown.map(({ id, source, target, stats, learning }) => ({
        id,
        path: `texts/${id}.json`,
        source,
        target,
        stats,
        ...(learning && { learning: briefly(learning) }),
      })),
      order: byDifficulty(shown),
      ...(page + 1 < pages ? { next: pageName(page + 1) } : {}),
    }
    return { path: pageName(page), content: line(index) }
  })
}

const pageName = (page: number): string => (page === 0 ? 'index.json' : `index-${page + 1}.json`)

function glossaryOf(summaries: readonly TextSummary[]): GlossaryFile {
  const terms = new Map<string, GlossaryFile['terms'][string]>()
  const occurrences = new Map<string, GlossaryFile['occurrences'][string][number][]>()
  for (const summary of summaries) {
    for (const [id, term] of Object.entries(summary.terms)) {
      const { forms = [], ...known } = terms.get(id) ?? term
      terms.set(id, { ...known, forms: [...new Set([...forms, ...(term.forms ?? [])])] })
    }
    for (const occurrence of summary.occurrences) {
      const sofar = occurrences.get(occurrence.term) ?? []
      occurrences.set(occurrence.term, sofar)
      sofar.push({ text: summary.id, ...occurrence })
    }
  }
  return { format, terms: Object.fromEntries(terms), occurrences: Object.fromEntries(occurrences) }
}
