import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identify } from '../../src/core/identify/identify.ts'
import { nextLock } from '../../src/core/identify/next-lock.ts'
import { isGone, type Lock, livingUnits } from '../../src/core/model/lock.ts'
import { plainOf } from '../../src/core/model/plain.ts'
import { unitIdSchema } from '../../src/core/model/unit.ts'
import { runs } from '../runs.ts'
import { chanceFrom, edits, type Followed, followed, lockOf, ownTexts, reworded, seeds } from './edits.ts'

const names = Object.keys(edits)

/** A text edited and locked in turn, and which id each followed unit had before. */
function history(seed: number, steps: readonly (readonly string[])[]) {
  const chance = chanceFrom(seed)
  let units: readonly Followed[] = followed(ownTexts[seed % ownTexts.length]!)
  let lock = lockOf(units)
  return steps.map(step => {
    const known = new Map(livingUnits(lock).map(({ id }, index) => [units[index]!.key, id]))
    for (const name of step) units = edits[name]!(units, chance)
    const before = lock
    const identified = identify(units, before)
    lock = lockOf(units, before)
    return { units, known, before, after: lock, identified }
  })
}

const steps = fc.array(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
})

describe('identify', () => {
  it('should give no id twice', () => {
    fc.assert(
      fc.property(seeds, steps, (seed, made) => {
        for (const { identified, before } of history(seed, made)) {
          const ids = identified.units.map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          for (const id of ids) expect(unitIdSchema.safeParse(id).success).toBe(true)
          const taken = new Set(before.units.map(({ id }) => id))
          for (const { id, fate } of identified.units) expect(taken.has(id)).toBe(fate !== 'new')
        }
      }),
      { numRuns: runs(25) },
    )
  })

  it('should give no unit the id that another one had, though one that was gone may come back', () => {
    const single = fc.array(
      fc.constantFrom(...names).map(name => [name]),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(seeds, single, (seed, made) => {
        const owners = new Map<string, Followed>()
        for (const { units, identified } of history(seed, made)) {
          for (const [index, { id, fate }] of identified.units.entries()) {
            const [unit, owner] = [units[index]!, owners.get(id)]
            if (fate === 'returned') expect(plainOf(unit.text)).toBe(plainOf(owner?.text ?? unit.text))
            else expect(owner?.key ?? unit.key, unit.text).toBe(unit.key)
            owners.set(id, unit)
          }
        }
      }),
      { numRuns: runs(30) },
    )
  })

  it('should keep the id of whatever a person would call the same unit, edit after edit', () => {
    let kept = 0
    let all = 0
    fc.assert(
      fc.property(seeds, steps, (seed, made) => {
        for (const { units, known, identified } of history(seed, made)) {
          for (const [index, { key }] of units.entries()) {
            if (!known.has(key)) continue
            all++
            if (known.get(key) === identified.units[index]!.id) kept++
          }
        }
      }),
      { numRuns: runs(60) },
    )
    console.log(`ids kept through edits: ${kept} of ${all} (${((100 * kept) / all).toFixed(2)} %)`)
    expect(kept / all).toBeGreaterThan(0.985)
  })

  it('should say of every unit of the lock that it lives or that it is gone', () => {
    fc.assert(
      fc.property(seeds, steps, (seed, made) => {
        for (const { identified, before, after } of history(seed, made)) {
          const living = new Set(identified.units.map(({ id }) => id))
          const gone = identified.gone.map(({ id }) => id)
          expect(livingUnits(before).map(({ id }) => id)).toEqual(
            livingUnits(before).flatMap(({ id }) => (living.has(id) !== gone.includes(id) ? [id] : [])),
          )
          expect(new Set(after.units.map(({ id }) => id))).toEqual(
            new Set([...before.units.map(({ id }) => id), ...living]),
          )
        }
      }),
      { numRuns: runs(20) },
    )
  })

  it.each([
    0.1, 0.2, 0.3,
  ])('should keep at least 95 in 100 ids when this share of every unit is rewritten: %f', share => {
    let kept = 0
    let all = 0
    fc.assert(
      fc.property(seeds, seed => {
        const chance = chanceFrom(seed)
        for (const text of ownTexts) {
          const units = followed(text)
          const lock = lockOf(units)
          const { units: found } = identify(
            units.map(unit => ({ ...unit, text: reworded(unit.text, share, chance) })),
            lock,
          )
          const ids = livingUnits(lock).map(({ id }) => id)
          all += ids.length
          kept += ids.filter((id, index) => found[index]!.id === id).length
        }
      }),
      { numRuns: runs(20) },
    )
    console.log(`${share * 100} % of each unit rewritten: ${((100 * kept) / all).toFixed(2)} % of ids kept`)
    expect(kept / all).toBeGreaterThanOrEqual(0.95)
  })

  it('should give no id of one text to another text', () => {
    let [given, all] = [0, 0]
    for (const text of ownTexts) {
      for (const other of ownTexts) {
        if (text === other) continue
        const { units } = identify(other, lockOf(followed(text)))
        const wrong = units.filter(({ fate }, index) => fate !== 'new' && other[index]!.kind !== 'heading')
        given += wrong.length
        all += units.length
        // Lines of talk in short texts are alike: — Et le grand ? and — Et le gaufrier ?
        expect(wrong.length / units.length).toBeLessThanOrEqual(0.15)
      }
    }
    console.log(`ids of one text given to another: ${given} of ${all}`)
    expect(given / all).toBeLessThanOrEqual(0.01)
  })

  it('should take long texts apart and together again without a guess', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const [{ units, identified, known, after }] = history(seed, [['split']]) as [ReturnType<typeof history>[number]]
        // A piece such as “M.” has no word to be known by.
        const fresh = units.flatMap(({ key, text }, index) =>
          known.has(key) || !/\p{L}{2}/u.test(text) ? [] : [identified.units[index]!],
        )
        expect(fresh.every(({ fate, from }) => fate === 'new' && [...known.values()].includes(from!))).toBe(true)
        expect(
          nextLock(
            units.map(unit => ({ ...unit, target: 'T' })),
            after,
          ).report.behind.length,
        ).toBeGreaterThan(0)
      }),
      { numRuns: runs(25) },
    )
  })

  it('should know a unit that was gone when it is back, but no short line that says the same', () => {
    const units = followed([...ownTexts[0]!, { text: '— Oui.', kind: 'paragraph' }])
    const full = lockOf(units)
    const without = lockOf(units.slice(0, -2), full)
    expect(without.units.filter(isGone).map(({ id }) => id)).toEqual(full.units.slice(-2).map(({ id }) => id))
    const { units: again } = identify(units, without)
    expect(again.at(-2)).toEqual({ id: full.units.at(-2)!.id, fate: 'returned' })
    expect(again.at(-1)!.fate).toBe('new')
    expect(again.at(-1)!.id).not.toBe(full.units.at(-1)!.id)
  })

  it('should find 3,000 units again where little changed', () => {
    const chance = chanceFrom(7)
    const units = followed(
      Array.from({ length: 3000 }, (_, index) => {
        const unit = ownTexts.flat()[index % ownTexts.flat().length]!
        return { ...unit, text: reworded(unit.text, 0.8, chance) }
      }),
    )
    const lock: Lock = lockOf(units)
    const little = units.map((unit, index) =>
      index % 300 === 7 ? { ...unit, text: reworded(unit.text, 0.3, chance) } : unit,
    )
    identify(little, lock)
    const { units: found } = identify(little, lock)
    expect(found.map(({ id }) => id)).toEqual(livingUnits(lock).map(({ id }) => id))
  })
})
