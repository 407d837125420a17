import { byDifficulty } from '../../core/model/difficulty.ts'
import type { TextSummary } from '../../core/model/summary.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'
import { minutes } from './describe.ts'
import { cataloguePath, type ListedText, scriptOf, textsOfPiece } from './search-file.ts'

/** `catalogue/<n>.js`: the library's texts in their order, for index and search to load those that they list. */
export function catalogueFiles(summaries: readonly TextSummary[], { typeset }: EmitContext): OutputFile[] {
  const places = new Map(byDifficulty(summaries).map((id, place) => [id, place]))
  const rows = summaries.map(summary => rowOf(summary, places.get(summary.id)!, typeset))
  const pieces = Math.ceil(rows.length / textsOfPiece)
  return Array.from({ length: pieces }, (_, piece) => ({
    path: cataloguePath(piece),
    content: scriptOf('enRegardTexts', piece, rows.slice(piece * textsOfPiece, (piece + 1) * textsOfPiece)),
  }))
}

function rowOf(
  { id, source, target, stats, learning, words }: TextSummary,
  place: number,
  typeset: EmitContext['typeset'],
): ListedText {
  return [
    id,
    typeset(source.title, source.language),
    target === null || target.title === source.title ? '' : target.title,
    source.author ?? '',
    source.level ?? '',
    source.tags,
    stats.words.source,
    minutes({ stats, learning }),
    source.date ?? '',
    words?.parts ?? [0],
    place,
  ]
}
