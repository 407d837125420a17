import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/core/model/file.ts'
import { type Lock, lockText } from '../../src/core/model/lock.ts'
import { parseLock } from '../../src/core/parse/lock.ts'

const unit = {
  id: 'k3f9',
  text: 'Il neige.',
  source: '0123456789abcdef',
  target: 'fedcba9876543210',
  status: 'stale',
  translated: 'Il pleut.',
  provenance: { engine: 'deepl', date: '2026-11-23', target: 'fedcba9876543210' },
  links: [{ source: ['neige'], target: ['snowing'] }],
  kind: 'paragraph',
} as const
const lock: Lock = { format: 1, units: [unit, { id: 'm2a1', gone: '00112233445566ff' }] }
const text = lockText(lock)

const parse = (raw: string) => parseLock(sourceFile('units.lock.json', raw))
const said = (raw: string) =>
  parse(raw).messages.map(({ ruleId, place, reason }) => `${place.line}:${place.column} ${ruleId} ${reason}`)

describe('parseLock', () => {
  it('should read what was written', () => {
    expect(parse(text)).toMatchObject({ lock, messages: [] })
    expect(lockText(parse(text).lock!)).toBe(text)
  })

  it('should read a lock of every minor of format 1 as it stands', () => {
    const first = { id: 'aaaa', text: 'Il neige.', source: '0123456789abcdef', status: 'missing', kind: 'paragraph' }
    const gone = { id: 'bbbb', gone: '00112233445566ff' }
    const minors = {
      'ids and tombstones': [first, gone],
      'where the words of one that is gone went': [first, { ...gone, into: 'aaaa' }],
    }
    for (const [minor, units] of Object.entries(minors)) {
      const written = `${JSON.stringify({ format: 1, units }, null, 2)}\n`
      expect(parse(written), minor).toMatchObject({ complete: true, messages: [] })
      expect(lockText(parse(written).lock!), minor).toBe(written)
    }
  })

  const wrong: readonly (readonly [what: string, raw: string, ...said: string[]])[] = [
    ['nothing', '', '1:1 invalid-lock Unreadable lock'],
    ['no object', '[]', '1:1 invalid-lock Unreadable lock'],
    [
      'a file cut short',
      text.slice(0, 120),
      '4:5 invalid-lock Unreadable lock, expected it as `en-regard lock` writes it: expected JSON',
    ],
    ['a comma too many', text.replace('"paragraph"', '"paragraph",'), '1:1 invalid-lock Unreadable lock'],
    [
      'another format',
      text.replace('"format": 1', '"format": 9'),
      '2:3 newer-format Unexpected format 9, written by a newer en-regard',
    ],
    [
      'a field of a later minor',
      text.replace('"status"', '"mood": 1, "status"'),
      'newer-format Unexpected field `mood`',
    ],
    [
      'a format before the first',
      text.replace('"format": 1', '"format": 0'),
      '2:13 invalid-lock Unreadable lock, expected it as `en-regard lock` writes it: Unexpected value `0` of `format`',
    ],
    [
      'a format in quotation marks',
      text.replace('"format": 1', '"format": "1"'),
      'Unexpected value `1` of `format`: expected `1`, without quotation marks',
    ],
    ['no format', text.replace('"format": 1', '"format": null'), 'Unexpected value of `format`: expected `1`'],
    ['a list for a format', text.replace('"format": 1', '"format": [1]'), 'value `[1]` of `format`: expected `1`'],
    ['no units', '{ "format": 1, "units": null }', '1:25 invalid-lock', 'Unexpected value of `units`: expected a list'],
    ['a word for units', '{ "format": 1, "units": "x" }', 'Unexpected value `x` of `units`: expected a list'],
    [
      'a fingerprint as number',
      text.replace('"0123456789abcdef"', '12'),
      'expected text; with quotation marks it is one',
    ],
    ['a short fingerprint', text.replace('0123456789abcdef', '12'), 'of `source`: expected 16 hexadecimal digits'],
    [
      'an id in capitals',
      text.replace('k3f9', 'K3F9'),
      'of `id`: expected a lower-case letter and 3 to 15 more of them',
    ],
    ['no unit list', '{ "format": 1 }', '1:1 invalid-lock Unreadable lock'],
    ['an unknown status', text.replace('"stale"', '"fresh"'), '9:17 invalid-lock Unreadable lock'],
    ['an unknown field', text.replace('"status"', '"state"'), '9:7 invalid-lock Unreadable lock'],
    ['a bad id of one that is gone', text.replace('m2a1', 'M2'), '29:13 invalid-lock Unreadable lock'],
    ['a link to nothing', text.replace('"neige"', '').replace('"snowing"', ''), 'invalid-lock Unreadable lock'],
    ['marks of a merge', text.replace('  "units"', '<<<<<<< HEAD\n  "units"'), '3:1 lock-conflict Unexpected mark'],
    ['the end of a merge', `${text}>>>>>>> branch\n`, 'lock-conflict Unexpected mark of a merge `>>>>>>>`'],
  ]
  it.each(wrong)('should say where it is wrong: %s', (_, raw, ...expected) => {
    const messages = said(raw)
    expect(parse(raw).lock).toBeUndefined()
    for (const part of expected)
      expect(
        messages.some(each => each.includes(part)),
        messages.join('\n'),
      ).toBe(true)
  })

  it('should keep the first of a unit that a merge brought twice', () => {
    const twice = lockText({ ...lock, units: [unit, { ...unit, text: 'Il pleut.' }] })
    expect(said(twice).map(each => each.slice(0, 40))).toEqual(['29:7 lock-duplicate Unexpected second un'])
    expect(parse(twice).lock?.units).toEqual([unit])
  })

  it('should never throw', () => {
    const pieces = text.match(/.{1,12}/gs)!
    fc.assert(
      fc.property(fc.subarray(pieces), fc.string(), (some, noise) => {
        const { lock: read, messages } = parse(some.join('') + noise)
        expect(read === undefined).toBe(messages.length > 0)
      }),
    )
  })
})
