import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/core/model/file.ts'
import { parseSource } from '../../src/core/parse/text.ts'
import { importText } from '../../src/importers/import.ts'
import { french } from '../../src/languages/fr/french.ts'
import { runs } from '../runs.ts'

const piece = fc.constantFrom(
  'L’année',
  'dernière',
  'Ce fut',
  'bœufs',
  ' ',
  '  ',
  '\u00A0',
  '\u202F',
  '. ',
  ' : ',
  '…',
  '« ',
  ' »',
  '"',
  "'",
  '-',
  '--',
  '– ',
  '—',
  '+',
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '``',
  '```',
  '#',
  '# ',
  '=',
  '===',
  '<',
  '>',
  '<br>',
  '<!--',
  '</p>',
  '[',
  ']',
  '](',
  '[^1]',
  ']: ',
  '![',
  '(',
  ')',
  '|',
  '&',
  '&amp;',
  '&#38;',
  '\\',
  '1. ',
  '1848. ',
  '12) ',
  '://',
  'http',
  'https://exemple.fr/a_b',
  'www.',
  'marie@exemple.fr',
  '$',
  '^',
  '{',
  '}',
  '{: ',
  ' .a',
  'a.b',
  '\t',
  '\uE000',
  '😀',
  'e\u0301',
)
const line = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''))
const file = fc.array(line, { minLength: 1, maxLength: 12 })
const signs = /^(?:([*_~=—–-])(?:\s*\1){2,}|\*(?:\s+\*)+)$/

/** Too long a line to be wrapped by hand. */
const opening = `Le vieux phare ${'veillait sur la baie, '.repeat(8)}et rien ne bougeait.`

/** The text of a file as the compiler will read it: title, then units. */
async function unitsOf(text: string, name: string): Promise<{ title: string; kinds: string[]; texts: string[] }> {
  const { markdown } = await importText(new TextEncoder().encode(text), name, { side: 'source', language: french })
  const parsed = parseSource(sourceFile('fr.md', markdown ?? ''))
  expect(parsed.messages.filter(({ severity }) => severity === 'error')).toEqual([])
  const { title = '' } = parsed.text.frontMatter
  return {
    title,
    kinds: parsed.text.blocks.map(block => block.kind),
    texts: parsed.text.blocks.map(({ text }) => text),
  }
}

const spaced = (text: string): string => text.replaceAll('\t', '    ').normalize('NFC').trim()

describe('plain text', () => {
  it('should give each line back, character by character', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom('\n', '\n\n', '\r\n'), async (lines, end) => {
        const kept = [opening, ...lines.filter(each => each.trim() !== ''), 'Fin de la page.']
        const expected = kept.map(spaced).filter(each => !signs.test(each))
        fc.pre(!expected.some(each => /^#{1,6} /.test(each)))
        const { texts } = await unitsOf(kept.join(end), 'phare.txt')
        expect(texts).toEqual(expected)
      }),
      {
        numRuns: runs(250),
        examples: [
          '<>',
          '% un mot',
          '/// un',
          '(a)=',
          '+++',
          '#. un',
          '(@a) un',
          '+--+--+',
          ':tada: :+1:',
          '-- --',
          '$[$',
          '$*$',
          '$\\[$',
          'a $_$ b',
          '*^x^',
          '=*==',
          '{`{',
          '{  . }',
          '{: .a}',
          '{ #a }',
          '{a.b}',
          'import "a"',
          'import { a } from "b"',
          'export let a',
          '\\(x^2\\)',
          '\\[ x_1 \\]',
          '\\\\(a\\\\)',
          '\\newpage',
          '[@dupont99, p. 2]',
          'a^[note]',
          '| a',
          '[[toc]]',
          '[TOC]',
          '<<< @/a',
          '<math>a</math>',
          '<b @c="d">',
          '[a]{.b}',
          '`a`{=html}',
          'export const a',
        ].map(line => [[line], '\n'] as [string[], string]),
      },
    )
  })

  it('should give the same words for a text that is wrapped at any width', async () => {
    const word = fc.constantFrom('le', 'phare', 'veillait', 'sur', 'la', 'baie', 'gardien', 'sans', 'lumière', 'depuis')
    const paragraph = fc.array(word, { minLength: 60, maxLength: 120 }).map(words => `${words.join(' ')}.`)
    await fc.assert(
      fc.asyncProperty(
        fc.array(paragraph, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 60, max: 100 }),
        async (texts, width) => {
          expect((await unitsOf(texts.map(text => wrap(text, width)).join('\n\n'), 'phare.txt')).texts).toEqual(texts)
        },
      ),
      { numRuns: 100 },
    )
  })
})

function wrap(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (longer.length > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines.join('\n')
}
