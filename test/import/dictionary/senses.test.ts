import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { DictionaryEntry } from '../../../src/core/language/lexicon.ts'
import { type DictionaryFile, readDictionary } from '../../../src/importers/dictionary/read.ts'
import { starDictFiles } from '../../../src/outputs/stardict/files.ts'

const file = (name: string, content: string | Uint8Array): DictionaryFile => ({
  name,
  bytes: typeof content === 'string' ? strToU8(content) : content,
})

/** Each headword with its meanings, the class before those that have one. */
const told = (entries: readonly DictionaryEntry[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    entries.map(({ headword, senses }) => [
      headword,
      senses.map(({ text, pos }) => (pos === undefined ? text : `${pos} ${text}`)),
    ]),
  )

const yomitan = (rows: readonly unknown[], index: object = { title: 'T', format: 3 }): DictionaryFile =>
  file(
    'mots.zip',
    zipSync({ 'index.json': strToU8(JSON.stringify(index)), 'term_bank_1.json': strToU8(JSON.stringify(rows)) }),
  )

describe('the meanings in a dictionary', () => {
  it('should be kept apart in a TSV: parts between semicolons, with the class of the third column', () => {
    expect(
      told(readDictionary([file('mots.tsv', 'porter\tto wear; to carry, bear (a load; of sth)\tv. tr.\n')])),
    ).toEqual({
      porter: ['VERB to wear', 'VERB to carry, bear (a load; of sth)'],
    })
  })

  it('should be lines of a dictd definition, without numbers and sounds, with the class of its head', () => {
    const data = 'phare /faʁ/ <n, masc>\n1. lighthouse, beacon\n2. headlight\n'
    const index = file('mots.index', 'phare\tA\t/\n')
    expect(told(readDictionary([index, file('mots.dict.dz', gzipSync(strToU8(data)))]))).toEqual({
      phare: ['NOUN lighthouse, beacon', 'NOUN headlight'],
    })
  })

  it('should be items of StarDict’s HTML, without markup', () => {
    const html = '<i>noun</i><ol><li>harbour &amp; port</li><li>gait<img src=x onerror=alert(1)></li></ol>'
    const { ifo, idx, dict } = starDictFiles([{ headword: 'port', html, keys: [] }], { bookname: 'T' })
    const files = [file('mots.ifo', ifo), file('mots.idx', idx), file('mots.dict', dict)]
    expect(told(readDictionary(files))).toEqual({ port: ['NOUN harbour & port', 'NOUN gait'] })
  })

  it('should be those of Yomitan’s rows: strings, texts and structured content', () => {
    const content = {
      type: 'structured-content',
      content: [
        {
          tag: 'ol',
          content: [
            { tag: 'li', content: ['to ', { tag: 'b', content: 'snore' }] },
            { tag: 'li', content: 'to purr' },
          ],
        },
        { tag: 'img', path: 'x.png' },
      ],
    }
    const rows = [
      ['ronfler', '', 'vi', 'v', 0, [content, { type: 'image', path: 'x.png' }, ['ronfler', ['past']]], 1, ''],
      ['phare', '', '', 'n', 0, ['lighthouse', { type: 'text', text: 'headlight' }], 2, ''],
    ]
    expect(told(readDictionary([yomitan(rows)]))).toEqual({
      ronfler: ['VERB to snore', 'VERB to purr'],
      phare: ['NOUN lighthouse', 'NOUN headlight'],
    })
  })

  it('should stand in the row itself in Yomitan’s first format', () => {
    const rows = [['phare', '', 'n', '', 0, 'lighthouse', 'headlight']]
    expect(told(readDictionary([yomitan(rows, { title: 'T', version: 1 })]))).toEqual({
      phare: ['NOUN lighthouse', 'NOUN headlight'],
    })
  })

  it('should be cut where they are too many or too long, never inside a character', () => {
    const many = Array.from({ length: 40 }, (_, at) => `meaning ${at}`).join(';')
    const [entry] = readDictionary([file('mots.tsv', `un\t${many}\n`)])
    expect(entry!.senses.length).toBe(12)
    const [long] = readDictionary([file('mots.tsv', `un\ta${'🙂'.repeat(5000)}\n`)])
    expect(long!.senses[0]!.text.length).toBeLessThan(210)
    expect(long!.senses[0]!.text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
  })
})

describe('what is no dictionary', () => {
  const deep = `${'['.repeat(3000)}${']'.repeat(3000)}`
  it.each<[string, readonly DictionaryFile[], string]>([
    ['a TSV without a tab', [file('mots.tsv', 'phare lighthouse\n')], 'line 1'],
    ['a gzip file cut short', [file('mots.tsv.gz', gzipSync(strToU8('sel\tsalt\n')).subarray(0, 15))], 'whole'],
    [
      'a gzip file that unpacks to 100 MB',
      [file('mots.tsv.gz', gzipSync(new Uint8Array(100 << 20), { level: 1 }))],
      '64',
    ],
    ['an index alone', [file('mots.idx', 'sel\0\0\0\0\0\0\0\0\u0004')], '.dict'],
    ['a zip without an index', [file('mots.zip', zipSync({ 'x.json': strToU8('[]') }))], 'index.json'],
    ['a zip that is damaged', [file('mots.zip', strToU8('PK\u0003\u0004 and no more'))], 'archive'],
    [
      'a bank that is no JSON',
      [file('mots.zip', zipSync({ 'index.json': strToU8('{}'), 'term_bank_1.json': strToU8('[[') }))],
      'JSON',
    ],
    ['a bank with other rows', [yomitan([{ term: 'sel' }])], 'rows'],
    [
      'a bank nested too deeply',
      [file('mots.zip', zipSync({ 'index.json': strToU8('{}'), 'term_bank_1.json': strToU8(`[${deep}]`) }))],
      'rows',
    ],
  ])('should be told: %s', (_, files, problem) => {
    expect(() => readDictionary(files)).toThrow(problem)
  })

  it('should give no meaning for rows whose words are none', () => {
    const rows = [['sel', '', '', '', 0, [null, 4, { type: 'text' }, { content: { content: null } }], 1, '']]
    expect(readDictionary([yomitan(rows)])).toEqual([])
    expect(readDictionary([yomitan([[{ a: 1 }, '', '', '', 0, ['salt'], 1, '']])])).toEqual([])
  })

  it('should end where StarDict’s offsets lead nowhere', () => {
    const index = new Uint8Array([
      ...strToU8('sel'),
      0,
      255,
      255,
      255,
      255,
      255,
      255,
      255,
      255,
      ...strToU8('mer'),
      0,
      1,
    ])
    expect(readDictionary([file('mots.idx', index), file('mots.dict', 'salt')])).toEqual([])
  })
})
