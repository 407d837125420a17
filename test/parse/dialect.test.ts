import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeOfPieces } from '../../src/core/model/block.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { parseMarkdown } from '../../src/core/parse/markdown.ts'
import { slotsByOffset } from '../../src/run/translate/compose.ts'
import { slotsOf } from '../../src/run/translate/slots.ts'
import { growth, linear } from '../growth.ts'

const blocksOf = (text: string) => parseMarkdown(sourceFile('fr.md', text)).blocks
const within = (text: string) =>
  blocksOf(text).map(({ text, within = [] }) => [text, ...within.map(({ kind, box }) => box ?? kind)])

describe('a box', () => {
  it.each([
    ['> [!NOTE]\n> Le port.', [['Le port.', 'note']]],
    [
      '> [!warning]- Le *quai*\n> glisse',
      [
        ['Le quai', 'warning'],
        ['glisse', 'warning'],
      ],
    ],
    [
      ':::tip Une *idée*\nPartez.\n:::',
      [
        ['Une idée', 'tip'],
        ['Partez.', 'tip'],
      ],
    ],
    [
      ':::caution[Le quai]{#q .c}\n\nGlisse.\n\n:::',
      [
        ['Le quai', 'caution'],
        ['Glisse.', 'caution'],
      ],
    ],
    [
      '::: {.warning title="Le quai"}\nGlisse.\n:::',
      [
        ['Le quai', 'warning'],
        ['Glisse.', 'warning'],
      ],
    ],
    ['::: details Lire\n- un\n:::\n\nFin.', [['Lire', 'details'], ['un', 'details', 'list', 'item'], ['Fin.']]],
    [
      '- un\n\n  :::note\n  Ici.\n  :::',
      [
        ['un', 'list', 'item'],
        ['Ici.', 'list', 'item', 'note'],
      ],
    ],
    ['> :::note\n> Ici.\n> :::', [['Ici.', 'quotation', 'note']]],
    [
      '::::note\n:::tip\nA.\n:::\nB.\n::::',
      [
        ['A.', 'note', 'tip'],
        ['B.', 'note'],
      ],
    ],
    ['::: columns\nA.\n:::', [['A.']]],
    [
      '<details><summary>Lire</summary>\n\nA.\n\n</details>',
      [
        ['Lire', 'details'],
        ['A.', 'details'],
      ],
    ],
    [
      '<details>\n<summary>Lire</summary>\nA.\n</details>',
      [
        ['Lire', 'details'],
        ['A.', 'details'],
      ],
    ],
  ])('should be read from %j', (text, expected) => {
    expect(within(text)).toEqual(expected)
  })

  it.each([
    ['```\n:::note\n```\n\n:::', [[':::note'], [':::']]],
    [':::note', [[':::note']]],
    ['> Il a dit [!NOTE] ici.', [['Il a dit [!NOTE] ici.', 'quotation']]],
    ['Un ::: au milieu.', [['Un ::: au milieu.']]],
  ])('should not be seen in %j', (text, expected) => {
    expect(within(text)).toEqual(expected)
  })
})

describe('a definition', () => {
  const kinds = (text: string) => blocksOf(text).map(({ kind, text }) => [kind, text])

  it.each([
    ['Phare\n: Une tour.'],
    ['Phare\n\n: Une tour.'],
    ['Phare\n\n:   Une\n    tour.'],
  ])('should be read from %j', text => {
    expect(kinds(text)).toEqual([
      ['definedTerm', 'Phare'],
      ['definition', 'Une tour.'],
    ])
  })

  it('should leave alone what stands two paragraphs before it, and prose that was wrapped before a colon', () => {
    expect(kinds('Le port.\n\nPhare\n\n: Une tour.').map(([kind]) => kind)).toEqual([
      'paragraph',
      'definedTerm',
      'definition',
    ])
    const wrapped = 'Il y avait sur le quai, ce matin-là, trois choses à ne pas oublier\n: le pain, le sel et l’eau.'
    expect(kinds(wrapped)).toEqual([['paragraph', wrapped.replace('\n', ' ')]])
  })
})

describe('what is read beyond CommonMark', () => {
  const text = readFileSync(join(import.meta.dirname, '../cases/compile/boxes-and-definitions/fr.md'), 'utf8')

  it('should stand in the file where its place says', () => {
    const file = sourceFile('fr.md', text)
    for (const { kind, text: words, pieces, marks } of blocksOf(text)) {
      if (kind === 'formula' || marks.length > 0 || words.includes('é')) continue
      const { line = 0, column = 0 } = placeOfPieces(file, pieces, [0, 1])
      expect(text.split('\n')[line - 1]!.slice(column - 1)[0]).toBe(words[0])
    }
  })

  it('should have one place for its translation each', () => {
    const blocks = blocksOf(text)
    const slots = slotsByOffset(
      slotsOf(text),
      blocks.map(({ pieces }) => pieces[0]!.offset),
    )
    expect(new Set(slots).size).toBe(blocks.length)
    expect(slots).not.toContain(undefined)
  })

  it.each([
    ':::note\n',
    ':::\n\n',
    '> [!NOTE]\n',
    '<details>\n\n',
    'a\n: b\n',
    ': b\n\n',
    '==a',
    '^a^',
    '<sup>',
    '<p>a\n\n',
  ])('should be read in time linear in many of %j', async piece => {
    expect(await growth(times => blocksOf(piece.repeat(times)), 200)).toBeLessThan(linear)
  })
})
