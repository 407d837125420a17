import { expect, test } from 'vitest'
import { identify } from '../../src/core/identify/identify.ts'
import { machinePairs } from '../../src/core/identify/machine-pairs.ts'
import { nextLock } from '../../src/core/identify/next-lock.ts'
import { type Lock, livingUnits } from '../../src/core/model/lock.ts'

type Line = readonly [source: string, target: string, by: 'engine' | 'person']

const rows: readonly {
  says: string
  locked: readonly Line[]
  source: string[]
  target: string[]
  orphans: number[]
}[] = [
  {
    says: 'takes a line for an orphan whose unit is gone',
    locked: [
      ['Il pleut.', 'It is raining.', 'engine'],
      ['Le chat dort.', 'The cat sleeps.', 'engine'],
    ],
    source: ['Le chat dort.'],
    target: ['It is raining.', 'The cat sleeps.'],
    orphans: [0],
  },
  {
    says: 'takes the second of two equal lines for an orphan when its unit is gone',
    locked: [
      ['Oui.', 'Yes.', 'engine'],
      ['Le chat dort.', 'The cat sleeps.', 'person'],
      ['Certes.', 'Yes.', 'engine'],
    ],
    source: ['Oui.', 'Le chat dort.'],
    target: ['Yes.', 'The cat sleeps.', 'Yes.'],
    orphans: [2],
  },
  {
    says: 'leaves a new line alone that a person wrote as an engine did elsewhere',
    locked: [
      ['Oui.', 'Yes.', 'engine'],
      ['Le chat dort.', 'The cat sleeps.', 'person'],
    ],
    source: ['Oui.', 'Le chat dort.', 'Certes.'],
    target: ['Yes.', 'The cat sleeps.', 'Yes.'],
    orphans: [],
  },
  {
    says: 'leaves a known line alone that a person wrote as an engine did in a unit that is gone',
    locked: [
      ['Oui.', 'Yes.', 'engine'],
      ['Le chat dort.', 'The cat sleeps.', 'person'],
      ['Certes.', 'Yes.', 'person'],
    ],
    source: ['Le chat dort.', 'Certes.'],
    target: ['The cat sleeps.', 'Yes.'],
    orphans: [],
  },
]

test.each(rows)('$says', ({ locked, source, target, orphans }) => {
  const lock = lockOf(locked)
  const paragraphs = (texts: readonly string[]) => texts.map(text => ({ kind: 'paragraph' as const, text }))
  const identified = identify(paragraphs(source), lock)
  expect(machinePairs(lock, identified, paragraphs(target)).orphans).toEqual(orphans)
})

/** The lock of a text whose lines an engine and a person translated. */
function lockOf(lines: readonly Line[]): Lock {
  const units = lines.map(([text, target]) => ({ kind: 'paragraph' as const, text, target }))
  const ids = livingUnits(nextLock(units, undefined).lock).map(({ id }) => id)
  const provenance = { engine: 'deepl', model: 'quality_optimized', date: '2026-11-23T10:00:00Z', terms: '6f1d' }
  const made = new Map(lines.flatMap(({ 2: by }, at) => (by === 'engine' ? [[ids[at]!, provenance] as const] : [])))
  return nextLock(units, undefined, { made }).lock
}
