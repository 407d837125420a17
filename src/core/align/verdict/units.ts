import type { Unit } from '../../model/unit.ts'
import type { LinkedSentences } from './explained.ts'

/** The sentences of units and of what faces them, and their links, counted through the whole text. */
export function sentencesOfUnits(units: readonly Pick<Unit, 'source' | 'target' | 'links'>[]): LinkedSentences {
  const source: string[] = []
  const target: string[] = []
  const links: LinkedSentences['links'][number][] = []
  for (const unit of units) {
    const [first, second] = [source.length, target.length]
    for (const link of unit.links)
      links.push({
        source: link.source.map(at => first + at),
        target: link.target.map(at => second + at),
        score: link.score,
      })
    for (const span of unit.source.sentences) source.push(unit.source.text.slice(...span))
    for (const span of unit.target?.sentences ?? []) target.push(unit.target!.text.slice(...span))
  }
  return { source, target, links }
}
