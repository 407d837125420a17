import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256, sha256Hex } from '../../src/core/model/sha256.ts'

const nodes = (text: string) => createHash('sha256').update(text).digest()

describe('SHA-256', () => {
  it('should be that of Node for every text, astral letters and halves of them included', () => {
    const texts = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('é', '\uD83D')))
      .map(all => all.join(''))
    fc.assert(fc.property(texts, text => Buffer.from(sha256(text)).equals(nodes(text))))
  })

  it('should be that of Node around the ends of its blocks', () => {
    for (let length = 0; length < 200; length++) {
      const text = 'a'.repeat(length)
      expect(sha256Hex(text)).toBe(nodes(text).toString('hex'))
    }
    expect(sha256Hex('abc', 16)).toBe('ba7816bf8f01cfea')
  })
})
