import { describe, expect, it } from 'vitest'
import { nextLock } from '../../src/core/identify/next-lock.ts'
import { withPast } from '../../src/core/identify/past.ts'
import type { Lock } from '../../src/core/model/lock.ts'

const rain = 'Il pleut depuis trois jours sur le port et les bateaux ne sortent plus.'
const cat = 'Le chat de la voisine dort sur le mur, au soleil, comme un vieux pacha.'
const post = 'Le facteur passe à vélo tous les matins, même quand il neige sur la côte.'

const blocks = (...texts: readonly string[]) =>
  texts.map(text => ({ text, kind: 'paragraph' as const, target: `${text} In English.` }))
const lockOf = (texts: readonly string[], lock?: Lock): Lock => nextLock(blocks(...texts), lock).lock
const idIn = (lock: Lock, words: string): string =>
  lock.units.find(unit => 'text' in unit && unit.text.startsWith(words))!.id
const entryOf = (lock: Lock, id: string) => lock.units.find(unit => unit.id === id)

describe('the ids of an earlier state', () => {
  it('should be told as gone where a lock went back behind them, and be back with their words', () => {
    const before = lockOf([rain, cat])
    const published = lockOf([rain, cat, post], before)
    const id = idIn(published, 'Le facteur')
    const known = withPast(before, [{ lock: published }])
    const lock = lockOf([rain, cat], known)
    expect(entryOf(lock, id)).toEqual({ id, gone: expect.any(String) })
    expect(lock.units.at(-1)!.id).toBe(id)
    expect(idIn(lockOf([rain, cat, post], lock), 'Le facteur')).toBe(id)
  })

  it('should stay those of the passages of a text that went into another', () => {
    const one = lockOf([rain])
    const renamed = lockOf([`${post} Fin.`, cat], lockOf([post, cat]))
    const ids = [idIn(renamed, 'Le facteur'), idIn(renamed, 'Le chat')]
    const lock = lockOf([rain, `${post} Fin.`, cat], withPast(one, [{ lock: renamed, text: 'other' }]))
    expect(lock.units.map(({ id }) => id)).toEqual([idIn(one, 'Il pleut'), ...ids])
  })

  it('should lead to the passages that have other ids by then, which they keep', () => {
    const old = lockOf([`${post} Fin.`, cat], lockOf([post, cat]))
    const now = lockOf([rain, `${post} Fin.`, cat])
    const lock = lockOf([rain, `${post} Fin.`, cat], withPast(now, [{ lock: old, text: 'other' }]))
    const [first, own] = [idIn(old, 'Le facteur'), idIn(now, 'Le facteur')]
    expect(own).not.toBe(first)
    expect(idIn(lock, 'Le facteur')).toBe(own)
    expect(entryOf(lock, first)).toMatchObject({ into: own })
  })

  it('should take nothing from a lock that knows them, and be a whole one where there is none', () => {
    const lock = lockOf([rain, cat], lockOf([rain, cat, post]))
    expect(withPast(lock, [{ lock: lockOf([rain, cat, post]) }, { lock }])).toEqual(lock)
    expect(withPast(undefined, [{ lock }])).toEqual(lock)
    expect(withPast(undefined, [])).toBeUndefined()
  })

  it('should keep what a translation was made from', () => {
    const stale = nextLock(
      [{ text: `${cat} Il ronfle.`, kind: 'paragraph', target: 'The cat.' }],
      nextLock([{ text: cat, kind: 'paragraph', target: 'The cat.' }], undefined).lock,
    ).lock
    const id = stale.units[0]!.id
    const now = nextLock(
      [
        { text: rain, kind: 'paragraph', target: 'Rain.' },
        { text: `${cat} Il ronfle.`, kind: 'paragraph', target: 'The cat.' },
      ],
      withPast(lockOf([rain]), [{ lock: stale, text: 'other' }]),
    ).lock
    expect(entryOf(now, id)).toMatchObject({ status: 'stale', translated: cat })
  })
})
