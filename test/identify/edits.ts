import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { nextLock } from '../../src/core/identify/next-lock.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import type { Lock } from '../../src/core/model/lock.ts'
import { plainOf } from '../../src/core/model/plain.ts'
import type { UnitKind } from '../../src/core/model/unit.ts'
import { parseSource } from '../../src/core/parse/text.ts'
import { numbersFrom } from '../random.mjs'

/** A unit that a test follows through edits: whoever has the key is the same unit to a person. */
export interface Followed {
  readonly key: number
  readonly text: string
  readonly kind: UnitKind
}

const corpus = join(import.meta.dirname, '../../corpus')

/** The units of this library's own texts, one list a text. */
export const ownTexts: readonly (readonly Pick<Followed, 'text' | 'kind'>[])[] = readdirSync(corpus, {
  withFileTypes: true,
})
  .filter(entry => entry.isDirectory())
  .map(({ name }) => {
    const path = join(corpus, name, 'fr.md')
    return parseSource(sourceFile(path, readFileSync(path, 'utf8'))).text.blocks.map(({ text, kind }) => ({
      text,
      kind,
    }))
  })

const vocabulary = [...new Set(ownTexts.flat().flatMap(({ text }) => text.split(/\s+/)))]
const pick = <Item>(items: readonly Item[], at: number): Item => items[Math.floor(at * items.length)]!

/** Numbers from 0 to 1 that a property can shrink and show again. */
export type Chance = () => number

/** A stream of chances from one seed. */
export const chanceFrom: (seed: number) => Chance = numbersFrom

export const seeds = fc.noShrink(fc.integer({ min: 1, max: 0x7fff_ffff }))

let keys = 0
export const followed = (units: readonly Pick<Followed, 'text' | 'kind'>[]): Followed[] =>
  units.map(({ text, kind }) => ({ key: keys++, text, kind }))

/** Each word, with this probability, is replaced, taken out, or followed by another. */
export function reworded(text: string, share: number, chance: Chance): string {
  const words = text.split(' ').flatMap(word => {
    if (chance() >= share) return [word]
    const other = pick(vocabulary, chance())
    return pick([[other], [], [word, other]], chance())
  })
  return words.join(' ').trim() || text
}

/** A paragraph that no text has: words of all of them, in any order. */
function invented(chance: Chance): string {
  const length = 12 + Math.floor(chance() * 50)
  return Array.from({ length }, () => pick(vocabulary, chance())).join(' ')
}

type Edit = (units: readonly Followed[], chance: Chance) => readonly Followed[]

const at = (units: readonly Followed[], chance: Chance, test: (unit: Followed) => boolean = () => true): number => {
  const fit = units.flatMap((unit, index) => (test(unit) ? [index] : []))
  return fit.length === 0 ? -1 : pick(fit, chance())
}
const isLong = ({ text }: Followed) => text.split(' ').length >= 12
/** Which of two parts is the larger is no matter of typography. */
const sizeOf = (text: string): number => plainOf(text).length
const isHeading = ({ kind }: Followed) => kind === 'heading'

/** What authors do to a text, one thing each. */
export const edits: Readonly<Record<string, Edit>> = {
  reword: (units, chance) => {
    const index = at(units, chance)
    return units.with(index, { ...units[index]!, text: reworded(units[index]!.text, 0.3, chance) })
  },
  retitle: (units, chance) => {
    const index = at(units, chance, isHeading)
    if (index === -1) return units
    return units.with(index, { ...units[index]!, text: invented(chance).split(' ').slice(0, 5).join(' ') })
  },
  move: (units, chance) => {
    const index = at(units, chance, isLong)
    if (index === -1) return units
    const others = units.toSpliced(index, 1)
    return others.toSpliced(Math.floor(chance() * (others.length + 1)), 0, units[index]!)
  },
  split: (units, chance) => {
    const index = at(units, chance, unit => unit.text.split(/(?<=[.!?]) /).length > 2)
    if (index === -1) return units
    const unit = units[index]!
    const sentences = unit.text.split(/(?<=[.!?]) /)
    const cut = 1 + Math.floor(chance() * (sentences.length - 1))
    const [first, second] = [sentences.slice(0, cut).join(' '), sentences.slice(cut).join(' ')]
    const larger = sizeOf(first) >= sizeOf(second)
    const parts = [
      { ...unit, text: first, key: larger ? unit.key : keys++ },
      { ...unit, text: second, key: larger ? keys++ : unit.key },
    ]
    return units.toSpliced(index, 1, ...parts)
  },
  merge: (units, chance) => {
    const index = at(units.slice(0, -1), chance, isLong)
    if (index === -1 || !isLong(units[index + 1]!)) return units
    const [one, other] = [units[index]!, units[index + 1]!]
    const larger = sizeOf(one.text) >= sizeOf(other.text) ? one : other
    return units.toSpliced(index, 2, { ...larger, text: `${one.text} ${other.text}` })
  },
  insert: (units, chance) =>
    units.toSpliced(Math.floor(chance() * (units.length + 1)), 0, {
      key: keys++,
      text: invented(chance),
      kind: 'paragraph',
    }),
  remove: (units, chance) => (units.length < 5 ? units : units.toSpliced(at(units, chance), 1)),
}

/** The lock of a text in which every unit has a translation. */
export function lockOf(units: readonly Followed[], lock?: Lock): Lock {
  const facing = units.map(({ text, kind, key }) => ({ text, kind, target: `Translation ${key}` }))
  return nextLock(facing, lock).lock
}
