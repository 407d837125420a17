import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairsOf } from '../../src/library/library.ts'
import { csv } from '../../src/outputs/csv/emitter.ts'
import { csvOf, tsvOf } from '../../src/outputs/csv/table.ts'
import { emitted, everything, hostile } from './editions.ts'
import { inFolder, judgedBy, run } from './judges.ts'

const files = await emitted(csv, everything)
const strictly = `import csv, json, sys
rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), strict=True))
print(json.dumps(rows))`

describe('tables', () => {
  judgedBy('python3')('should be read whole by a strict parser', async () => {
    await inFolder(files, folder => {
      const rows = JSON.parse(run('python3', ['-c', strictly, `${folder}/pairs.csv`]).stdout) as string[][]
      const pairs = everything.flatMap(edition => pairsOf(edition).map(pair => ({ text: edition.id, ...pair })))
      expect(rows[0]!.slice(0, 6)).toEqual(['text', 'unit', 'kind', 'status', 'source', 'target'])
      expect(
        rows.slice(1).map(row => [row[0], row[1], row[4]!.replace(/^'(?==)/, ''), row[5]!.replace(/^'(?==)/, '')]),
      ).toEqual(pairs.map(({ text, unit, source, target }) => [text, unit, source, target]))
      const terms = JSON.parse(run('python3', ['-c', strictly, `${folder}/terms.csv`]).stdout) as string[][]
      expect(new Set(terms.map(row => row.length)).size).toBe(1)
      expect(terms.find(([id]) => id === 'exclusivite')).toContain("'=exclusivity")
    })
  })

  test('should neutralise what a spreadsheet takes for a formula, and nothing else', () => {
    const cells = ['=1+1', '+33', '-1', '@SUM', ' =1', '\t=1', '＝1', 'a=b', '— Oui', '«-»', "l'eau", '']
    expect(tsvOf([cells])).toBe("'=1+1\t'+33\t'-1\t'@SUM\t' =1\t' =1\t'＝1\ta=b\t— Oui\t«-»\tl'eau\t\n")
    expect(String(files.get('pairs.csv'))).toContain(",'=SOMME(A1) est une formule.,'=SUM(A1) is a formula.,")
  })

  test('should keep one line a pair where cells have quotes, commas and line breaks', () => {
    expect(csvOf([['a "b"', 'c,d', 'e\nf', 'g']])).toBe('"a ""b""","c,d","e\nf",g\r\n')
    expect(tsvOf([['a\tb', 'c\nd']])).toBe('a b\tc d\n')
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 })), table => {
        expect(tsvOf(table).split('\n').length).toBe(table.length + 1)
      }),
    )
  })

  test('should have their columns in a library without texts, once', async () => {
    const none = await emitted(csv, [])
    expect(none.get('pairs.tsv')).toBe('text\tunit\tkind\tstatus\tsource\ttarget\tscore\taddress\n')
    expect(String(files.get('pairs.tsv')).match(/^text\t/gm)).toHaveLength(1)
    expect(hostile.some(({ target }) => target === null)).toBe(true)
  })
})
