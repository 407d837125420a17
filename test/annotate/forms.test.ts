import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { TermEntry } from '../../src/core/model/annotation.ts'
import { here } from './dictionary.ts'
import { quotesIn } from './find.ts'

interface Row {
  readonly entry: TermEntry
  readonly sentences: readonly string[]
}

const rows: readonly Row[] = readFileSync(here('forms.txt'), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => {
    const [term = '', kind = '', ...sentences] = line.split(' | ')
    const [pos, gender] = kind.split(' ')
    return { entry: { term, pos, ...(gender && { gender }) } as TermEntry, sentences }
  })

describe('forms of terms', () => {
  it('should be a table of at least 150 terms', () => {
    expect(new Set(rows.map(({ entry }) => entry.term)).size).toBeGreaterThanOrEqual(150)
  })

  it.each(
    rows.flatMap(({ entry, sentences }) => sentences.map(sentence => [entry.term, sentence, entry] as const)),
  )('should find %s in: %s', (_, sentence, entry) => {
    const expected = [...sentence.matchAll(/\[([^\]]*)\]/gu)].map(found => found[1])
    const found = quotesIn(sentence.replace(/[[\]]/gu, ''), entry).flatMap(quote => quote.split(' … '))
    expect(found).toEqual(expected)
  })

  it('should find the forms that an author gives, though no dictionary knows them', () => {
    const zorglub: TermEntry = { term: 'zorglub', pos: 'noun', forms: ['zorglub', 'zorglubs', 'zorglubée'] }
    expect(quotesIn('Un zorglub dort, deux Zorglubs veillent, une zorglubée rit.', zorglub)).toEqual([
      'zorglub',
      'Zorglubs',
      'zorglubée',
    ])
    expect(quotesIn('Le zorglubisme et les zorglubes.', zorglub)).toEqual([])
  })
})
