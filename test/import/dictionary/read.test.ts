import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../src/importers/dictionary/lexicon.ts'
import { type DictionaryFile, readDictionary } from '../../../src/importers/dictionary/read.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const file = (name: string, content: string | Uint8Array): DictionaryFile => ({
  name,
  bytes: typeof content === 'string' ? bytes(content) : content,
})
const entries = (...files: readonly DictionaryFile[]) => Object.fromEntries(lexiconOf(readDictionary(files)))

describe('a TSV dictionary', () => {
  it('should give each headword its renderings, in small letters', () => {
    expect(entries(file('own.tsv', '\uFEFF# Own words\nAverse\tshower, downpour; rain\r\n\nFeu\tFire\n'))).toEqual({
      averse: ['shower', 'downpour', 'rain'],
      feu: ['fire'],
    })
  })

  it('should join entries of one headword and leave out what cannot stand in a text', () => {
    expect(
      entries(file('own.tsv', 'port\tharbour (for ships)\nport\tharbour, haven\nport\ta place where ships may lie\n')),
    ).toEqual({
      port: ['harbour', 'haven'],
    })
  })

  it('should take off the particle of an infinitive, and not the beginning of a word', () => {
    expect(entries(file('own.tsv', 'dormir\tto sleep\ndemain\ttomorrow\n'))).toEqual({
      dormir: ['sleep'],
      demain: ['tomorrow'],
    })
  })

  it('should be read packed', () => {
    expect(entries(file('own.tsv.gz', gzipSync(bytes('sel\tsalt\n'))))).toEqual({ sel: ['salt'] })
  })

  it('should name the line that is none', () => {
    expect(() => entries(file('own.tsv', 'sel\tsalt\npoivre pepper\n'))).toThrow('Unexpected line 2 of own.tsv')
  })
})

const data = 'phare /faʁ/ <n>\n1. lighthouse, beacon\n2. headlight\nsel <n>\nsalt\n'

describe('a dictd dictionary', () => {
  const index = `00databaseinfo\tA\tB\nphare\tA\t${'0'}\nsel\t0\tO\n`
  const length = bytes(data).length
  const first = bytes(data.slice(0, data.indexOf('sel'))).length
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const code = (value: number): string => `${digits[value >> 6]}${digits[value & 63]}`
  const measured = index
    .replace(/^phare.*$/m, `phare\t${code(0)}\t${code(first)}`)
    .replace(/^sel.*$/m, `sel\t${code(first)}\t${code(length - first)}`)

  it('should be read by its index', () => {
    const expected = { phare: ['lighthouse', 'beacon', 'headlight'], sel: ['salt'] }
    expect(entries(file('fr-en.index', measured), file('fr-en.dict', data))).toEqual(expected)
    expect(entries(file('fr-en.index', measured), file('fr-en.dict.dz', gzipSync(bytes(data))))).toEqual(expected)
  })

  it('should miss its definitions', () => {
    expect(() => entries(file('fr-en.index', measured))).toThrow('expected a .dict or .dict.dz file')
  })
})

describe('a StarDict dictionary', () => {
  const definitions = ['<b>lighthouse</b>; beacon', 'salt']
  const all = bytes(definitions.join(''))
  const records = (wide: boolean): Uint8Array => {
    let offset = 0
    const parts = ['phare', 'sel'].map((word, at) => {
      const length = bytes(definitions[at]!).length
      const numbers = new DataView(new ArrayBuffer(wide ? 12 : 8))
      if (wide) numbers.setBigUint64(0, BigInt(offset))
      else numbers.setUint32(0, offset)
      numbers.setUint32(wide ? 8 : 4, length)
      offset += length
      return [...bytes(`${word}\0`), ...new Uint8Array(numbers.buffer)]
    })
    return Uint8Array.from(parts.flat())
  }
  const info = "StarDict's dict ifo file\nversion=2.4.2\nsametypesequence=h\n"
  const expected = { phare: ['lighthouse', 'beacon'], sel: ['salt'] }

  it('should be read with offsets of 32 and of 64 bits', () => {
    expect(entries(file('a.ifo', info), file('a.idx', records(false)), file('a.dict', all))).toEqual(expected)
    const wide = file('a.ifo', `${info}idxoffsetbits=64\n`)
    expect(entries(wide, file('a.idx', records(true)), file('a.dict', all))).toEqual(expected)
  })

  it('should be read packed, and end where its index is cut off', () => {
    const packed = [file('a.idx.gz', gzipSync(records(false))), file('a.dict.dz', gzipSync(all))]
    expect(entries(file('a.ifo', info), ...packed)).toEqual(expected)
    expect(entries(file('a.ifo', info), file('a.idx', records(false).subarray(0, 15)), file('a.dict', all))).toEqual({
      phare: expected.phare,
    })
  })

  it('should miss its headwords, and refuse a broken packing', () => {
    expect(() => entries(file('a.dict', all))).toThrow('expected an .index or .idx file')
    expect(() => entries(file('a.dict.dz', gzipSync(all).subarray(0, 12)))).toThrow('expected a gzip or dictzip file')
  })
})

describe('a dictionary of no files', () => {
  it('should be refused', () => {
    expect(() => readDictionary([])).toThrow('expected one at least')
  })
})
