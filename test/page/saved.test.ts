import { expect, test } from 'vitest'
import { asAnki, asCsv, asJson, importSaved, type Saved } from '../../src/outputs/html/reader/saved.ts'

const entry: Saved = {
  text: 'le-marche',
  title: 'Le Marché',
  unit: 'open1',
  sentence: 2,
  word: 'tour de table',
  gloss: 'funding round',
  source: 'Un « tour »\tde table,\nenfin.',
  target: 'A "round", at last.',
  languages: ['fr', 'en'],
  date: '2026-11-23T10:00:00.000Z',
}

test('writes what Anki imports: a head, one line an entry, no tab or line break inside', () => {
  expect(asAnki([entry]).split('\n')).toEqual([
    '#separator:tab',
    '#html:false',
    '#tags:en-regard',
    '#columns:Word\tMeaning\tSentence\tTranslation\tText',
    'tour de table\tfunding round\tUn « tour » de table, enfin.\t"A ""round"", at last."\tLe Marché',
    '',
  ])
})

test('writes a sentence as the front of its card', () => {
  expect(asAnki([{ ...entry, word: '', gloss: '', target: 'At last.' }]).split('\n')[4]).toBe(
    'Un « tour » de table, enfin.\tAt last.\t\t\tLe Marché',
  )
})

test.each([
  ['=1+1', `"'=1+1"`],
  ['+33', `"'+33"`],
  ['-x', `"'-x"`],
  ['@x', `"'@x"`],
  ['– Oui', '"– Oui"'],
  ['a "b", c', '"a ""b"", c"'],
])('writes %s as the CSV cell %s, which begins no formula', (word, cell) => {
  expect(
    asCsv([{ ...entry, word }])
      .split('\r\n')[1]
      ?.startsWith(`${cell},`),
  ).toBe(true)
})

test.each(['', 'null', '[]', '{"saved":{}}', 'no JSON', '{"saved":'])('imports nothing from %j', json => {
  expect(importSaved(json)).toBeUndefined()
})

test('says that nothing was imported where nothing can be kept', () => {
  expect(importSaved(asJson([entry]))).toBeUndefined()
})
