import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/core/model/file.ts'
import { parseMarkdown } from '../../src/core/parse/markdown.ts'
import { parseSource } from '../../src/core/parse/text.ts'

const parse = (text: string) => parseMarkdown(sourceFile('corpus/t/fr.md', text))
const head = '---\ntitle: T\nauthor: A\ndate: 2026-11-23\nlicense: CC0-1.0\n---\n\n'
const listOf = (levels: number) =>
  Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- Il pleut.`).join('\n')

describe('a text whose parts stand inside one another', () => {
  it.each([
    ['quotations', `${'>'.repeat(60)} Il pleut.`, 1],
    ['quotations with spaces', `${'> '.repeat(60)}Il pleut.`, 1],
    ['lists', listOf(60), 60],
    ['emphasis', `${'*a **b '.repeat(20)}c${'** d*'.repeat(20)}`, 1],
    ['a break of many stars', `Il pleut.\n\n${'* '.repeat(300)}\n\nIl neige.`, 2],
    ['code far to the right', `\`\`\`\n${' '.repeat(400)}il pleut\n\`\`\``, 1],
    ['a line far to the right', `Il pleut.\n${' '.repeat(400)}Il neige.`, 1],
  ])('should be read where they are few: %s', (_, text, blocks) => {
    const parsed = parse(text)
    expect(parsed.messages).toEqual([])
    expect(parsed.blocks).toHaveLength(blocks)
  })

  it.each([
    ['quotations', `${'>'.repeat(50_000)} Il pleut.`, 1],
    ['lists', listOf(150), 99],
    ['very many lists', listOf(1000), 200],
    ['lists in one line', `${'- '.repeat(1000)}Il pleut.`, 1],
    ['quotations and lists', `Il pleut.\n\n${'> 1. '.repeat(500)}Il neige.`, 3],
    ['emphasis', `Il pleut.\n\n${'*a **b '.repeat(400)}c${'** d*'.repeat(400)}`, 3],
  ])('should be refused with one message where they are many: %s', (_, text, line) => {
    const { text: parsed, messages } = parseSource(sourceFile('corpus/t/fr.md', head + text))
    expect(parsed.frontMatter.title).toBe('T')
    const found = messages.map(({ ruleId, place }) => [ruleId, place.line])
    expect(found).toEqual([['nested-too-deeply', line + 7]])
  })
})

describe('a paragraph of more marks or characters than any has', () => {
  const read = (text: string) => {
    const { blocks, messages } = parseMarkdown(
      sourceFile('corpus/t/fr.md', `Avant *lui*.\n\n${text}\n\nAprès *lui*.\n`),
    )
    return { blocks, said: messages.map(({ ruleId, place }) => [ruleId, place.line, place.column, place.endLine]) }
  }
  const emphasis = '*a* '.repeat(2600)

  it.each([
    [
      'backticks that nothing closes',
      Array.from({ length: 6000 }, (_, at) => `${'`'.repeat(1 + (at % 9))}mot`).join(' '),
    ],
    ['stars inside words', 'a*b'.repeat(200_000)],
    ['footnotes that are none', '[^a'.repeat(100_000)],
    ['two million characters', `Un *mot*, ${'puis un autre, '.repeat(140_000)}fin.`],
    ['lines without an empty one', 'Un *mot* encore.\n'.repeat(3000).trim()],
  ])('should be taken as it is written, in time, with a message: %s', (_, text) => {
    const { blocks, said } = read(text)
    expect(blocks.map(each => each.text)).toEqual(['Avant lui.', text.replaceAll('\n', ' '), 'Après lui.'])
    expect(blocks[1]!.marks).toEqual([])
    expect(said).toEqual([['oversized-paragraph', 3, 1, 2 + text.split('\n').length]])
  })

  it.each([
    ['a long list', `- ${'*mot*\n- '.repeat(4000)}fin`, 4001],
    ['a long table', `| a | b |\n| - | - |\n${'| *un* | **deux** |\n'.repeat(2000)}`.trim(), 4002],
    ['code', `\`\`\`js\n${emphasis}\n\n${emphasis}\n\`\`\``, 1],
    ['indented code', `    ${emphasis}`, 1],
    ['a paragraph of many marks', '*a* '.repeat(2000).trim(), 1],
  ])('should not be seen in %s', (_, text, units) => {
    const { blocks, said } = read(text)
    expect(said).toEqual([])
    expect(blocks).toHaveLength(units + 2)
  })
})

describe('a picture without a word that stands alone', () => {
  it.each([
    ['before a paragraph', '![](a.png)\n\nIl pleut.', [[0, 0]]],
    ['before a heading', 'Il pleut.\n\n![](a.png)\n\n# Le soir', [[9, 9], []]],
    ['under the first heading', '# Le soir\n\n![](a.png)\n\nIl pleut.', [[], [0, 0]]],
    ['at the end, behind code', 'Il pleut.\n\n```\nx\n```\n\n![](a.png)\n', [[9, 9], []]],
    ['beside another', '![](a.png)\n\n![](a.png)\n\nIl pleut.', [[0, 0, 0, 0]]],
    ['in a list', '- ![](a.png)\n- Il pleut.', [[0, 0]]],
  ])('should stand with the words beside it: %s', (_, text, spans) => {
    const { blocks, messages } = parse(text)
    expect(messages).toEqual([])
    expect(blocks.map(({ marks }) => marks.flatMap(({ span }) => [...span]))).toEqual(spans)
  })

  it('should be told where there are no words at all', () => {
    const { blocks, messages } = parse('![](a.png)\n')
    expect(blocks).toEqual([])
    expect(messages.map(({ ruleId, place }) => [ruleId, place.line])).toEqual([['empty-block', 1]])
  })
})
