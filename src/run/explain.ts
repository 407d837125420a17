import type { Annotation } from '../core/model/annotation.ts'
import type { Edition } from '../core/model/edition.ts'
import { quoteOf } from '../core/model/span.ts'
import type { Unit } from '../core/model/unit.ts'
import { wrongUsage } from '../core/usage.ts'
import { readText } from '../disk/read.ts'
import { compiledText } from './compiled.ts'
import { explainWord, type WordExplanation } from './explain-word.ts'
import { openLibrary } from './library.ts'

/** Why an annotation stands where it stands, or sentences that may be linked wrongly. */
export interface Explanation {
  readonly unit: string
  /** The words in the source, one string a span. */
  readonly source: readonly string[]
  /** The words of the counterpart, one string a span. */
  readonly target: readonly string[]
  /** Headword of a term. */
  readonly term?: string
  /** The form that matched, where it comes from, and how it was made. */
  readonly form?: string
  readonly by?: string
  readonly why?: string
  /** Headword of the longer term that holds this one. */
  readonly within?: string
  /** Kind of a note. */
  readonly note?: string
  /** Of a link of sentences that is in doubt: how sure the aligner is of it. */
  readonly score?: number
}

/** Explains the annotations of one unit of a text, or of all. Throws a wrong-usage error for a text or unit that is not there. */
export async function explainText(folder: string, id: string, unit?: string): Promise<Explanation[]> {
  const { compiled } = await compiledIn(folder, id, unit)
  return explain(compiled.edition, unit)
}

/** Explains a word of a text, as it is written or by its lemma; throws likewise, and where it stands nowhere. */
export async function explainWordIn(
  folder: string,
  id: string,
  { word, unit }: { readonly word: string; readonly unit?: string | undefined },
): Promise<WordExplanation[]> {
  const { compiled, language } = await compiledIn(folder, id, unit)
  const { edition, textWords } = compiled
  if (textWords === undefined) throw wrongUsage(`Unexpected --word, expected a language whose words can be read`)
  const units = unit === undefined ? edition.units : edition.units.filter(each => each.id === unit)
  const found = explainWord(word, { units, words: textWords, language })
  if (found.length === 0) throw wrongUsage(`Unexpected word \`${word}\`, expected one that stands in \`${unit ?? id}\``)
  return found
}

async function compiledIn(folder: string, id: string, unit: string | undefined) {
  const open = await openLibrary(folder)
  const { library } = open
  if (!library.ids.includes(id))
    throw wrongUsage(`Unexpected text \`${id}\`, expected one of ${library.ids.join(', ')}`)
  const { value: files } = await readText(library.folder, id, library.config)
  if (files === undefined) throw wrongUsage(`Text \`${id}\` cannot be read; \`en-regard check\` says why`)
  const { compiled } = await compiledText(open, files, true)
  if (unit !== undefined && !compiled.edition.units.some(each => each.id === unit)) {
    throw wrongUsage(`Unexpected unit \`${unit}\`, expected the id of a unit of \`${id}\``)
  }
  return { compiled, language: open.pair.source }
}

/** Explains the annotations of one unit of an edition, or of all; doubtful links come first, the worst at the head. */
export function explain(edition: Edition, unit?: string): Explanation[] {
  const units = unit === undefined ? edition.units : edition.units.filter(({ id }) => id === unit)
  return [
    ...units.flatMap(doubtfulLinks).toSorted((one, other) => one.score! - other.score!),
    ...units.flatMap(each => each.annotations.map(annotation => explanationOf(annotation, each, edition))),
  ]
}

/** Of the links below it, one in five and more are wrong. */
const sure = 0.8

function doubtfulLinks({ id, source, target, links }: Unit): Explanation[] {
  if (target === null) return []
  return links
    .filter(link => link.score < sure && link.source.length > 0 && link.target.length > 0)
    .map(link => ({
      unit: id,
      source: link.source.map(index => quoteOf(source.text, source.sentences[index]!)),
      target: link.target.map(index => quoteOf(target.text, target.sentences[index]!)),
      score: link.score,
    }))
}

function explanationOf(
  annotation: Annotation,
  { id, source, target, annotations }: Unit,
  { terms }: Edition,
): Explanation {
  const place = {
    unit: id,
    source: annotation.source.map(span => quoteOf(source.text, span)),
    target: annotation.target.map(span => quoteOf(target?.text ?? '', span)),
  }
  if (annotation.kind === 'note') return { ...place, note: annotation.note.kind }
  const { form, by, why } = annotation.match
  const parent = annotation.parent === undefined ? undefined : annotations[annotation.parent]
  return {
    ...place,
    term: terms[annotation.term]?.term ?? annotation.term,
    form,
    by,
    ...(why === undefined ? {} : { why }),
    ...(parent?.kind === 'term' ? { within: terms[parent.term]?.term ?? parent.term } : {}),
  }
}
