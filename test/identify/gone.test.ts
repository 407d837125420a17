import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tombstonesOf } from '../../src/core/identify/gone.ts'
import { identify } from '../../src/core/identify/identify.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { type Lock, livingUnits, lockText } from '../../src/core/model/lock.ts'
import { parseLock } from '../../src/core/parse/lock.ts'
import { runs } from '../runs.ts'
import { chanceFrom, edits, type Followed, followed, lockOf, ownTexts, seeds } from './edits.ts'

const names = Object.keys(edits)
const blocks = (...texts: readonly string[]) => texts.map(text => ({ text, kind: 'paragraph' as const }))
const rain = 'Il pleut depuis trois jours sur le port et les bateaux ne sortent plus.'
const cat = 'Le chat de la voisine dort sur le mur, au soleil, comme un vieux pacha.'
const bread = 'La boulangère ferme sa boutique à midi et part nourrir ses poules.'

/** The lock of these paragraphs, after those of another. */
const locked = (texts: readonly string[], lock?: Lock): Lock => lockOf(followed(blocks(...texts)), lock)

const idsOf = (lock: Lock) => livingUnits(lock).map(({ id }) => id)

describe('what became of a unit that is gone', () => {
  it('should say into which unit its words went', () => {
    const before = locked([rain, cat, bread])
    const [one, two, three] = idsOf(before)
    const after = locked([`${rain} ${cat}`, bread], before)
    expect(after.units.find(({ id }) => id === one || id === two)).toBeDefined()
    const [living] = idsOf(after)
    const lost = living === one ? two : one
    expect(after.units.find(({ id }) => id === lost)).toMatchObject({ into: living })
    expect(tombstonesOf(identify(blocks(`${rain} ${cat}`, bread), after), after)).toEqual([
      { id: lost, into: living, after: living },
    ])
    expect(idsOf(after)[1]).toBe(three)
  })

  it('should say behind which unit it stood where its words are gone with it', () => {
    const before = locked([rain, cat, bread])
    const [one, two, three] = idsOf(before)
    const inMiddle = identify(blocks(rain, bread), before)
    expect(tombstonesOf(inMiddle, before)).toEqual([{ id: two, after: one }])
    expect(tombstonesOf(identify(blocks(cat, bread), before), before)).toEqual([{ id: one }])
    expect(tombstonesOf(identify(blocks(rain, cat, bread), before), before)).toEqual([])
    expect(three).toBeDefined()
  })

  it('should follow a merge of what was merged, and end where nothing lives', () => {
    const stone = { gone: '0123456789abcdef' }
    const living = livingUnits(locked([rain]))[0]!
    const lock: Lock = {
      format: 1,
      units: [
        living,
        { id: 'a111', ...stone, into: 'a222' },
        { id: 'a222', ...stone, into: living.id },
        { id: 'a333', ...stone, into: 'a444' },
        { id: 'a444', ...stone, into: 'a333' },
        { id: 'a555', ...stone, into: 'a999' },
      ],
    }
    const { lock: read, messages } = parseLock(sourceFile('units.lock.json', lockText(lock)))
    expect(messages).toEqual([])
    expect(read).toEqual(lock)
    const after = living.id
    expect(tombstonesOf(identify(blocks(rain), lock), lock)).toEqual([
      { id: 'a111', into: after, after },
      { id: 'a222', into: after, after },
      { id: 'a333', after },
      { id: 'a444', after },
      { id: 'a555', after },
    ])
  })

  /** With `RUNS=4` some 1,300 edits. */
  it('should let every address that a text ever had land on a passage, or say where it stood', () => {
    let merged = 0
    let told = 0
    const steps = fc.array(fc.constantFrom(...names, 'merge'), { minLength: 3, maxLength: 10 })
    fc.assert(
      fc.property(seeds, steps, (seed, made) => {
        const chance = chanceFrom(seed)
        let units: readonly Followed[] = followed(ownTexts[seed % ownTexts.length]!)
        let lock = lockOf(units)
        const published = new Set(idsOf(lock))
        for (const name of made) {
          const textOf = new Map(livingUnits(lock).map(({ id, text }) => [id, text]))
          units = edits[name]!(units, chance)
          const stones = new Map(tombstonesOf(identify(units, lock), lock).map(stone => [stone.id, stone]))
          const before = lock
          lock = lockOf(units, lock)
          const texts = new Map(livingUnits(lock).map(({ id, text }) => [id, text]))
          expect([...tombstonesOf(identify(units, lock), lock)]).toEqual([...stones.values()])
          for (const id of published) {
            const stone = stones.get(id)
            expect(texts.has(id) !== (stone !== undefined), id).toBe(true)
            for (const other of [stone?.into, stone?.after])
              if (other !== undefined) expect(texts.has(other)).toBe(true)
          }
          for (const { id } of identify(units, before).gone) {
            const words = textOf.get(id)!
            const holder = [...texts].find(([, text]) => text.includes(words))
            if (name !== 'merge' || holder === undefined) continue
            merged++
            if (stones.get(id)?.into === holder[0]) told++
          }
          for (const id of texts.keys()) published.add(id)
        }
      }),
      { numRuns: runs(50) },
    )
    console.log(`merged passages whose old address leads to them: ${told} of ${merged}`)
    expect(merged - told).toBeLessThanOrEqual(2 + 0.05 * merged)
  })
})
