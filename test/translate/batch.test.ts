import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batches, defaultLimits, fits, type Sendable } from '../../src/engines/batch.ts'

const line = (index: number) => `Phrase numéro ${index}, l’été.`
const sendable = (index: number, text = line(index)): Sendable => ({
  id: `u${index}`,
  text,
  characters: text.length,
  around: { before: index > 0 ? line(index - 1) : '', self: text, after: line(index + 1) },
})

describe('batches', () => {
  it('should hold at most fifty texts, in order', () => {
    const made = batches(Array.from({ length: 120 }, (_, index) => sendable(index)))
    expect(made.map(each => each.texts.length)).toEqual([50, 50, 20])
    expect(made.flatMap(each => each.texts.map(text => text.id))).toEqual(
      Array.from({ length: 120 }, (_, index) => `u${index}`),
    )
  })

  it('should give the texts and their neighbours as context, each once', () => {
    const [one] = batches([sendable(3), sendable(4), sendable(9)])
    expect(one?.context.split('\n')).toEqual([2, 3, 4, 5, 8, 9, 10].map(line))
  })

  it('should stay within the bytes of a request, whatever the texts', () => {
    const texts = fc.array(fc.tuple(fc.constantFrom('é', 'a', '😀', '&amp;'), fc.nat(9000)), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(texts, list => {
        const all = list.map(([sign, times], index) => sendable(index, `${sign.repeat(times % 1500)}.`))
        const sent = all.filter(text => fits(text))
        for (const { texts, context } of batches(sent)) {
          const form = new URLSearchParams([
            ['context', context],
            ...texts.map(({ id, text }): [string, string] => ['text', `<u id="${id}">${text}</u>`]),
          ])
          expect(form.toString().length).toBeLessThanOrEqual(defaultLimits.bytes)
        }
        expect(batches(sent).flatMap(each => each.texts.map(text => text.id))).toEqual(sent.map(text => text.id))
      }),
      { numRuns: 60 },
    )
  })

  it('should know a text that no request can hold', () => {
    expect(fits({ id: 'a', text: 'é'.repeat(9_000) })).toBe(true)
    expect(fits({ id: 'a', text: 'é'.repeat(11_000) })).toBe(false)
  })
})
