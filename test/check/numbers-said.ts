import { differentNumber } from '../../src/core/check/different-number.ts'
import type { CheckContext } from '../../src/core/check/rule.ts'
import type { Edition } from '../../src/core/model/edition.ts'
import { pair } from '../annotate/dictionary.ts'

/** What is said of the values of sentences that translate each other, pair by pair: the rule and what it is about. */
export function saidOf(pairs: readonly (readonly [source: string, target: string])[]): string[][] {
  const units = pairs.map(([source, target], at) => ({
    id: String(at),
    kind: 'paragraph',
    source: { text: source, sentences: [[0, source.length]] },
    target: { text: target, sentences: [[0, target.length]] },
    links: [{ source: [0], target: [0], score: 1 }],
  }))
  const context = { ...pair, placeInTarget: () => ({ file: 'en.md' }) } as unknown as CheckContext
  const said = pairs.map((): string[] => [])
  for (const { unit, ruleId, actual } of differentNumber.check({ units } as unknown as Edition, context)) {
    said[Number(unit)]!.push(`${ruleId} ${actual}`)
  }
  return said
}
