import initSqlJs from 'sql.js'
import { afterAll, describe, expect, test } from 'vitest'
import { pairsOf } from '../../src/library/library.ts'
import { sqlite } from '../../src/outputs/sqlite/emitter.ts'
import { queries } from '../../src/outputs/sqlite/queries.ts'
import { bound, emitted, hostile, readOwn } from './editions.ts'
import { inFolder, judgedBy, run } from './judges.ts'

const { Database } = await initSqlJs()
const everything = [...hostile, ...(await readOwn('soupe-joumou', 'une-armee-dans-la-neige'))]
const files = await emitted(sqlite, everything)
const file = files.get('library.sqlite') as Uint8Array
const database = new Database(file)
afterAll(() => database.close())

const asked = (query: string, values: Record<string, string> = {}) => database.exec(query, values)[0]?.values ?? []

describe('a database of the library', () => {
  test('should hold every unit, sentence, link, term, note and word', () => {
    const count = (table: string) => Number(asked(`SELECT count(*) FROM ${table}`)[0]![0])
    const units = everything.flatMap(({ units }) => units)
    expect(count('texts')).toBe(everything.length)
    expect(count('units')).toBe(units.length)
    expect(count('links')).toBe(units.flatMap(({ links }) => links).length)
    const sides = units.flatMap(({ source, target }) => [source, ...(target === null ? [] : [target])])
    expect(count('sentences')).toBe(sides.flatMap(({ sentences }) => sentences).length)
    const annotations = units.flatMap(({ annotations }) => annotations)
    expect(count('notes')).toBe(annotations.filter(({ kind }) => kind === 'note').length)
    expect(count('places') + count('notes')).toBe(annotations.length)
    const words = bound(everything).flatMap(({ words }) => Object.values(words?.units ?? {}))
    expect(count('words')).toBe(words.reduce((sum, { words }) => sum + words.length / 3, 0))
    expect(count('words')).toBeGreaterThan(1000)
  })

  test('should give the pairs of every text as they are', () => {
    const pairs = everything.flatMap(edition =>
      pairsOf(edition).map(pair => [edition.id, pair.unit, pair.source, pair.target]),
    )
    const query =
      'SELECT pairs.text, unit, pairs.source, pairs.target FROM pairs JOIN units ON units.text = pairs.text AND units.id = unit JOIN texts ON texts.id = pairs.text ORDER BY texts.position, units.position, number'
    expect(asked(query)).toEqual(pairs)
  })

  test('should answer every question of its README with lines, by an index', () => {
    const readme = String(files.get('README.txt'))
    const given = { ':lemma': 'être', ':level': 'B1' }
    const text = everything.find(({ id, terms }) => id !== 'balises' && Object.keys(terms).length > 20)!.id
    for (const [question, query] of Object.entries(queries)) {
      expect(readme).toContain(`-- ${question}\n${query};`)
      const names = Object.entries({ ...given, ':text': text }).filter(([name]) => query.includes(name))
      expect([question, asked(query, Object.fromEntries(names)).length > 0]).toEqual([question, true])
    }
    const plan = asked(`EXPLAIN QUERY PLAN ${queries['Every sentence in which a lemma stands, in whatever form']}`)
    expect(plan.map(line => String(line[3])).join('\n')).not.toContain('SCAN')
  })

  test('should be the same bytes of the same texts, and whole without any', async () => {
    const again = (await emitted(sqlite, everything)).get('library.sqlite') as Uint8Array
    expect(Buffer.from(again).equals(Buffer.from(file))).toBe(true)
    const none = new Database((await emitted(sqlite, [])).get('library.sqlite') as Uint8Array)
    expect(none.exec('SELECT count(*) FROM texts')[0]!.values).toEqual([[0]])
    none.close()
  })

  judgedBy('sqlite3')('should be whole to SQLite, and name nothing that is not there', async () => {
    await inFolder(new Map([['library.sqlite', file]]), folder => {
      const query = 'PRAGMA integrity_check; PRAGMA foreign_key_check; SELECT count(*) FROM pairs;'
      const { stdout, stderr } = run('sqlite3', [`${folder}/library.sqlite`, query])
      expect([stderr, stdout]).toEqual(['', `ok\n${everything.flatMap(pairsOf).length}\n`])
    })
  })
})
