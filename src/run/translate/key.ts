import { createHash } from 'node:crypto'
import type { EngineOptions, EngineTerm } from '../../engines/engine.ts'

/** What an answer depends on. Not its neighbours: a paragraph that moves, or comes again, is the same translation. */
export interface MemoryKey {
  readonly engine: string
  readonly options: EngineOptions
  /** Those that stand in the text. */
  readonly terms: readonly EngineTerm[]
  readonly source: string
}

export function keyOf({ engine, options, terms, source }: MemoryKey): string {
  const { source: from, target: to, formality = '', model = '' } = options
  const pairs = terms.map(term => [term.source, term.target].join('\t')).toSorted()
  return createHash('sha256')
    .update(JSON.stringify([engine, from, to, formality, model, pairs, source]))
    .digest('hex')
    .slice(0, 32)
}
