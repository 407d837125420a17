import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edition } from '../../src/core/model/edition.ts'
import { goneTexts } from '../../src/core/model/gone-text.ts'
import type { Unit } from '../../src/core/model/unit.ts'
import { withSentenceIds } from '../../src/core/sentence-ids.ts'
import { landingOf, sentenceById } from '../../src/library/library.ts'
import { fromCodePoints, toCodePoints } from '../../src/library/offsets.ts'
import { pieces } from '../../src/library/pieces.ts'
import { formatRef, parseRef, refOf, stretchesAt, unitsAt } from '../../src/library/references.ts'
import { offsetVectors } from '../../src/outputs/json/offset-vectors.ts'
import { programs } from './programs.ts'

const unit = (id: string, text: string, sentences: Unit['source']['sentences']): Unit => ({
  id,
  kind: 'paragraph',
  status: 'missing',
  source: { text, sentences, marks: [] },
  target: null,
  links: [],
  annotations: [],
})
const edition = {
  id: 'le-quai',
  units: [
    unit('aaaa', 'Le quai.', [[0, 8]]),
    unit('bbbb', 'Il pleut. Elle attend.', [
      [0, 9],
      [10, 22],
    ]),
    unit('cccc', 'Un train.', [[0, 9]]),
  ],
} as unknown as Edition

describe('a reference', () => {
  it.each([
    ['le-quai §2', { text: 'le-quai', unit: 2 }, ['bbbb']],
    ['§2.1', { unit: 2, sentence: 1 }, ['bbbb']],
    ['le-quai §1–3', { text: 'le-quai', unit: 1, to: { unit: 3 } }, ['aaaa', 'bbbb', 'cccc']],
    ['§2.1–2', { unit: 2, sentence: 1, to: { unit: 2, sentence: 2 } }, ['bbbb']],
    ['§1.1–2.2', { unit: 1, sentence: 1, to: { unit: 2, sentence: 2 } }, ['aaaa', 'bbbb']],
  ])('%s should be read, found and written as it was', (reference, passage, ids) => {
    expect(parseRef(reference)).toEqual(passage)
    expect(formatRef(passage)).toBe(reference)
    expect(unitsAt(edition, passage).map(({ id }) => id)).toEqual(ids)
  })

  const faced = {
    ...edition,
    units: edition.units.map(each =>
      each.id === 'bbbb'
        ? {
            ...each,
            target: {
              text: 'It rains. She waits. Still.',
              sentences: [
                [0, 9],
                [10, 20],
                [21, 27],
              ],
              marks: [],
            },
            links: [
              { source: [0], target: [0], score: 1 },
              { source: [1], target: [1, 2], score: 1 },
            ],
          }
        : each,
    ),
  } as unknown as Edition

  it.each([
    ['§2', [['Il pleut. Elle attend.', 'It rains. She waits. Still.', undefined]]],
    ['§2.1', [['Il pleut.', 'It rains.', [0, 0]]]],
    ['§2.2', [['Elle attend.', 'She waits. Still.', [1, 1]]]],
    ['§2.1–2', [['Il pleut. Elle attend.', 'It rains. She waits. Still.', undefined]]],
    ['§3.1', [['Un train.', undefined, undefined]]],
    [
      '§1.1–2.1',
      [
        ['Le quai.', undefined, undefined],
        ['Il pleut.', 'It rains.', [0, 0]],
      ],
    ],
    [
      '§2.2–3.1',
      [
        ['Elle attend.', 'She waits. Still.', [1, 1]],
        ['Un train.', undefined, undefined],
      ],
    ],
    ['§2.3', []],
  ])('%s should take the sentences that it names, and what is linked with them', (reference, expected) => {
    const taken = stretchesAt(faced, parseRef(reference)!).map(({ unit, source, target, sentences }) => [
      unit.source.text.slice(...source),
      target && unit.target!.text.slice(...target),
      sentences,
    ])
    expect(taken).toEqual(expected)
  })

  it('should be read with a hyphen and with spaces', () => {
    expect(parseRef(' le-quai  § 1 - 3 ')).toEqual(parseRef('le-quai §1–3'))
    expect(parseRef('le-quai§1')).toEqual(parseRef('le-quai §1'))
  })

  it.each([
    ['§12—14', '§12–14'],
    ['§12\u201114', '§12–14'],
    ['§12\u221214', '§12–14'],
    ['§§ 12–14', '§12–14'],
    ['§12–§14', '§12–14'],
    ['§12.2 – § 13.1', '§12.2–13.1'],
    ['le-quai, §12', 'le-quai §12'],
    ['le-quai#§12', 'le-quai §12'],
    ['le-quai\u00A0§\u202F12.2', 'le-quai §12.2'],
    ['le-quai 12.2', 'le-quai §12.2'],
    ['le-quai-2 3', 'le-quai-2 §3'],
    ['12.2', '§12.2'],
    ['12-14', '§12–14'],
  ])('%s should be read as %s', (typed, written) => expect(formatRef(parseRef(typed)!)).toBe(written))

  it.each([
    '',
    '§',
    '§0',
    '§1.0',
    '§3–1',
    '§2.2–1',
    '§2.3–2.1',
    'Le Quai §1',
    'le-quai-2',
    'le-quai-2-3',
    'le-quai#2',
    'le-quai2 ,3',
    '§XII',
    '§12,2',
    '§12 à 14',
    '2024-11-28',
    '§1–',
    '§01',
    '§1.2.3',
    '<b> §1',
  ])('should not be read in %j', text => expect(parseRef(text)).toBeUndefined())

  it('should lead nowhere where the text has no such place', () => {
    for (const reference of ['§4', '§2.3', '§1–4', 'un-autre §1'])
      expect(unitsAt(edition, parseRef(reference)!)).toEqual([])
    expect([refOf(edition, 'bbbb', 1), refOf(edition, 'cccc'), refOf(edition, 'zzzz')]).toEqual([
      'le-quai §2.2',
      'le-quai §3',
      undefined,
    ])
  })

  it('should come back from its own words, whatever it names', () => {
    const place = fc.record(
      { unit: fc.integer({ min: 1, max: 999 }), sentence: fc.integer({ min: 1, max: 99 }) },
      { requiredKeys: ['unit'] },
    )
    fc.assert(
      fc.property(place, fc.option(place, { nil: undefined }), (from, to) => {
        const passage = to === undefined ? from : { ...from, to }
        if (from.sentence !== undefined && to !== undefined && to.sentence === undefined) {
          expect(() => formatRef(passage)).toThrow(RangeError)
          return
        }
        const last = to === undefined ? from : { sentence: Number.POSITIVE_INFINITY, ...to }
        const isBackward =
          last.unit < from.unit || (last.unit === from.unit && (last.sentence ?? 1) < (from.sentence ?? 1))
        if (isBackward) expect(() => formatRef(passage)).toThrow(RangeError)
        else expect(formatRef(parseRef(formatRef(passage))!)).toBe(formatRef(passage))
      }),
    )
    for (const passage of [{ unit: 0 }, { unit: 1.5 }, { unit: 1, sentence: -1 }, { text: 'Le quai', unit: 1 }])
      expect(() => formatRef(passage)).toThrow(RangeError)
  })
})

describe('pieces', () => {
  it('should be cut where anything begins or ends, each with all that lies over it', () => {
    const text = 'Il *va* là. Oui.'.replaceAll('*', '')
    const given: Unit = {
      ...unit('aaaa', text, [
        [0, 9],
        [10, 14],
      ]),
      annotations: [
        { kind: 'term', term: 'aller', source: [[3, 5]], target: [], match: { form: 'va', by: 'generated' } },
        { kind: 'note', note: { id: 'n1', kind: 'usage', body: 'x', text: 'x' }, source: [[3, 8]], target: [] },
      ],
    }
    const marked = {
      ...given,
      source: { ...given.source, marks: [{ kind: 'footnote', span: [9, 9], label: '1' }] },
    } as Unit
    const cut = pieces(marked, 'source').map(({ text, sentence, marks, annotations }) => [
      text,
      sentence,
      marks.map(({ kind }) => kind).join(),
      annotations.map(({ kind }) => kind).join(),
    ])
    expect(cut).toEqual([
      ['Il ', 0, '', ''],
      ['va', 0, '', 'term,note'],
      [' là', 0, '', 'note'],
      ['.', 0, '', ''],
      ['', 0, 'footnote', ''],
      [' ', undefined, '', ''],
      ['Oui.', 1, '', ''],
    ])
    expect(pieces(marked, 'target')).toEqual([])
  })

  it('should lose and repeat nothing of any text of this library', () => {
    const at = join(import.meta.dirname, '../../dist/json/texts/le-gant-rouge.json')
    const { units } = JSON.parse(readFileSync(at, 'utf8')) as Edition
    for (const each of units) {
      for (const side of ['source', 'target'] as const) {
        const cut = pieces(each, side)
        expect(cut.map(({ text }) => text).join('')).toBe(each[side]?.text ?? '')
        for (const { span, sentence, annotations } of cut) {
          for (const [start, end] of each[side]!.sentences)
            expect(start < span[0] ? end <= span[0] || end >= span[1] : true).toBe(true)
          if (annotations.length > 0) expect(sentence).toBeDefined()
        }
      }
    }
  })
})

describe('offsets in code points', () => {
  it('should lead there and back, wherever a character ends', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 6 }), parts => {
        const text = parts.join('')
        const ends = parts.map((_, at) => parts.slice(0, at + 1).join('').length)
        const characters = [...text]
        const there = ends.map(end => toCodePoints(text, [0, end]))
        expect(there.map(span => characters.slice(...span).join(''))).toEqual(ends.map(end => text.slice(0, end)))
        expect(there.map(span => fromCodePoints(text, span)[1])).toEqual(ends)
      }),
    )
  })

  it('should be refused inside a character and behind the end', () => {
    expect(() => toCodePoints('🧤', [0, 1])).toThrow(RangeError)
    expect(() => fromCodePoints('🧤', [0, 2])).toThrow(RangeError)
  })

  it('should be those of the test vectors, in which each way of counting finds the quote', () => {
    expect(offsetVectors.length).toBeGreaterThan(5)
    for (const { text, quote, utf16, codePoints, utf8 } of offsetVectors) {
      expect(text.slice(...utf16)).toBe(quote)
      expect(toCodePoints(text, utf16)).toEqual(codePoints)
      expect([...text].slice(...codePoints).join('')).toBe(quote)
      expect(
        Buffer.from(text)
          .subarray(...utf8)
          .toString(),
      ).toBe(quote)
    }
    expect(offsetVectors.filter(({ utf16, codePoints }) => utf16[0] !== codePoints[0]).length).toBeGreaterThan(2)
  })

  const hasPython = spawnSync('python3', ['--version']).status === 0
  it.skipIf(!hasPython)('should be found by the Python of the documentation', () => {
    const folder = mkdtempSync(join(tmpdir(), 'offsets-'))
    writeFileSync(join(folder, 'spans.py'), programs.get('spans.py')!)
    writeFileSync(join(folder, 'offsets.json'), JSON.stringify(offsetVectors))
    const output = execFileSync('python3', ['spans.py', 'offsets.json'], { cwd: folder, encoding: 'utf8' })
    expect(output.trim()).toBe(`${offsetVectors.length} of ${offsetVectors.length} quotes found`)
    rmSync(folder, { recursive: true })
  })
})

describe('an address that may be old', () => {
  const known = {
    ...edition,
    gone: [{ id: 'dddd', into: 'bbbb', after: 'aaaa' }, { id: 'eeee', after: 'cccc' }, { id: 'ffff' }],
  }

  it('should lead to its unit, to the one that holds its words, else to where it stood', () => {
    const landed = (id: string) => {
      const landing = landingOf(known as Edition, id)
      return landing && [landing.unit?.id, landing.gone?.id]
    }
    expect(landed('aaaa')).toEqual(['aaaa', undefined])
    expect(landed('dddd')).toEqual(['bbbb', 'dddd'])
    expect(landed('eeee')).toEqual(['cccc', 'eeee'])
    expect(landed('ffff')).toEqual([undefined, 'ffff'])
    expect(landed('gggg')).toBeUndefined()
    expect(landingOf(edition, 'dddd')).toBeUndefined()
  })
})

describe('a text that is gone', () => {
  it('should lead to the text that is there, however often it went, and nowhere where it was withdrawn', () => {
    const gone = [
      { id: 'foire', into: 'halle' },
      { id: 'halle', into: 'marche' },
      { id: 'rue', into: 'place' },
      { id: 'place' },
      { id: 'un', into: 'deux' },
      { id: 'deux', into: 'un' },
    ]
    expect(goneTexts(gone)).toEqual([
      { id: 'foire', into: 'marche' },
      { id: 'halle', into: 'marche' },
      { id: 'rue' },
      { id: 'place' },
      { id: 'un' },
      { id: 'deux' },
    ])
    expect(goneTexts()).toEqual([])
  })
})

describe('the id of a sentence', () => {
  const named = (text: string, sentences: Unit['source']['sentences']) =>
    withSentenceIds([unit('bbbb', text, sentences)])
  const two = named('Il pleut. Elle attend.', [
    [0, 9],
    [10, 22],
  ])
  const ids = (units: readonly Unit[]) => units.flatMap(({ source }) => source.sentenceIds ?? [])

  it('should lead to the sentence, and stay while its words do, wherever in the unit they stand', () => {
    const [rain, wait] = ids(two)
    expect(rain).toMatch(/^s[0-9a-f]{8}$/)
    expect(sentenceById({ ...edition, units: two }, wait!)).toMatchObject({
      unit: { id: 'bbbb' },
      side: 'source',
      sentence: 1,
    })
    expect(sentenceById(edition, rain!)).toBeUndefined()
    const turned = ids(
      named('Elle attend. Il pleut.', [
        [0, 12],
        [13, 22],
      ]),
    )
    expect(turned).toEqual([wait, rain])
    const edited = ids(
      named('Il neige. Elle attend.', [
        [0, 9],
        [10, 22],
      ]),
    )
    expect(edited[0]).not.toBe(rain)
    expect(edited[1]).toBe(wait)
  })

  it('should be another one for the same words again', () => {
    const [one, other] = ids(
      named('Non. Non.', [
        [0, 4],
        [5, 9],
      ]),
    )
    expect(other).toBe(`${one}-2`)
  })
})
