import type { Edition } from '../../core/model/edition.ts'
import type { Span } from '../../core/model/span.ts'
import type { Unit } from '../../core/model/unit.ts'
import { linkOf, quotes } from '../../library/library.ts'
import { wordsOf } from '../../library/words.ts'
import type { Rows, SqlValue } from '../database.ts'
import type { BoundText, EmitContext } from '../emitter.ts'
import { pageAddress } from '../site.ts'

type Line = readonly SqlValue[]

/** Every line of every table, table by table in an order in which nothing is named before it is there. */
export function* rowsOf(texts: readonly BoundText[], context: EmitContext): Iterable<Rows> {
  const { name, title, source, target, license, publisher, version, url } = context.library
  yield ['library', [[name, title, source, target, license, publisher, version ?? null, url ?? null]]]
  yield ['texts', texts.map(({ edition }, position) => textLine(edition, position, context))]
  yield ['units', inUnits(texts, ({ id }, unit, position) => [unitLine(id, unit, { position, context })])]
  yield ['links', inUnits(texts, linkLines)]
  yield ['sentences', inUnits(texts, sentenceLines)]
  yield ['terms', texts.flatMap(({ edition }) => termLines(edition))]
  yield ['places', inUnits(texts, placeLines)]
  yield ['notes', inUnits(texts, noteLines)]
  yield ['words', wordLines(texts)]
}

/** One unit at a time: a table of a whole library is never held as lines. */
function* inUnits(
  texts: readonly BoundText[],
  linesOf: (edition: Edition, unit: Unit, position: number) => readonly Line[],
): Iterable<Line> {
  for (const { edition } of texts) {
    for (const [position, unit] of edition.units.entries()) yield* linesOf(edition, unit, position)
  }
}

function textLine({ id, source, target, stats }: Edition, position: number, context: EmitContext): Line {
  const { title, author = null, date = null, level = null, license = null, language } = source
  const work = [target?.title, target?.translator, target?.license, target?.language].map(value => value ?? null)
  const own = [id, position, title, author, date, level, license, language]
  return [...own, ...work, stats.words.source, stats.words.target, pageAddress(context, id) ?? null]
}

function unitLine(
  text: string,
  { id, kind, depth, status, source, target }: Unit,
  { position, context }: { readonly position: number; readonly context: EmitContext },
): Line {
  const address = pageAddress(context, text, id) ?? null
  return [text, id, position, kind, depth ?? null, status, source.text, target?.text ?? null, address]
}

const linkLines = ({ id: text }: Edition, { id, links }: Unit): Line[] =>
  links.map(({ score, unit: elsewhere = null }, number) => [text, id, number, score, elsewhere])

function sentenceLines({ id: text }: Edition, unit: Unit): Line[] {
  return (['source', 'target'] as const).flatMap(side =>
    (unit[side]?.sentences ?? []).map((span, number): Line => {
      const link = unit.links.indexOf(linkOf(unit, side, number)!)
      return [text, unit.id, side, number, link, ...span, unit[side]!.text.slice(...span)]
    }),
  )
}

function termLines({ id: text, source, target, terms }: Edition): Line[] {
  const [own, other] = [source.language, target?.language ?? '']
  return Object.values(terms).map(({ id, term, renderings, definition, example, ...more }) => {
    const { pos, gender, level, gloss, expansion, ipa } = more
    const optional = [pos, gender, level, gloss].map(value => value ?? null)
    const both = [definition?.[own], definition?.[other], example?.[own], example?.[other]]
    const rest = [expansion, ipa, ...both].map(value => value ?? null)
    return [text, id, term, ...optional, renderings.join('; '), ...rest]
  })
}

function placeLines({ id: text, terms }: Edition, { id, source, target, annotations }: Unit): Line[] {
  return annotations.flatMap((annotation, number): Line[] => {
    if (annotation.kind !== 'term' || terms[annotation.term] === undefined) return []
    const counterpart = target === null ? [] : quotes(target.text, annotation.target)
    const words = quotes(source.text, annotation.source).join(' … ')
    return [[text, id, number, annotation.term, ...around(annotation.source), words, counterpart.join(' … ')]]
  })
}

function noteLines({ id: text }: Edition, { id, source, annotations }: Unit): Line[] {
  return annotations.flatMap((annotation, number): Line[] => {
    if (annotation.kind !== 'note') return []
    const { kind, body } = annotation.note
    return [
      [text, id, number, kind, ...around(annotation.source), quotes(source.text, annotation.source).join(' … '), body],
    ]
  })
}

const around = (spans: readonly Span[]): Span => [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0]

function* wordLines(texts: readonly BoundText[]): Iterable<Line> {
  for (const { edition, words } of texts) {
    if (words === undefined) continue
    for (const { id, source } of edition.units) {
      for (const { index, span, lemma, pos, form, gender, level, meaning, dictionary, term } of wordsOf(words, id)) {
        // What another dictionary says stands in that dictionary, under its licence.
        const known = [gender, level, dictionary === undefined ? meaning : undefined, term].map(value => value ?? null)
        yield [edition.id, id, index, ...span, source.text.slice(...span), lemma, pos, form, ...known]
      }
    }
  }
}
