import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/core/model/file.ts'
import { parseMarkdown } from '../../src/core/parse/markdown.ts'
import { thin, untouched } from '../../src/core/parse/plain.ts'

const line = fc.constantFrom(
  'Elle ferma la porte.',
  'Il dit : « Non ! »',
  '– Monsieur Roger, lui dit-il',
  'œuvre',
  '\u00A0Une espace',
  'a\u0085b',
  '# Titre',
  '## Titre ##',
  '# 1. Un',
  '##\tOnglet',
  '####### Sept',
  '# \u00A0',
  '#',
  '\u00A0',
  '- un',
  '* deux',
  '1. trois',
  '12) douze',
  '1848. Ce fut',
  '> cité',
  '>',
  '```',
  '~~~',
  '```js',
  '---',
  '===',
  '***',
  '    du code',
  '  retrait',
  '\tonglet',
  '<div>',
  '</div>',
  '<!-- note',
  '-->',
  '<br>',
  '[^1]: Une note',
  '    suite de la note',
  'Un renvoi[^1] ici',
  '[lien](https://a.fr)',
  '[x]: https://b.fr',
  'voir [x]',
  '**gras** et *ital*',
  '| a | b |',
  '|---|---|',
  '| c | d |',
  'https://c.fr',
  'www.d.fr',
  'WWW.D.FR et Http://D.fr',
  'ftp://d.fr',
  'mailto:moi et xmpp:moi',
  'moi@e.fr',
  'fin de ligne  ',
  'antislash\\',
  '&eacute; &amp; &',
  '+ plus',
  '+',
  '-',
  '1.',
  '',
  '',
  '',
  '',
  '',
)
const document = fc.array(line, { maxLength: 30 }).map(lines => lines.join('\n'))

describe('plain paragraphs', () => {
  it('should give the blocks, places and messages that the parser alone gives', () => {
    fc.assert(
      fc.property(document, text => {
        const file = sourceFile('fr.md', text)
        expect(parseMarkdown(file, thin)).toEqual(parseMarkdown(file, untouched))
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    '<!-- note\n</div>\nElle ferma la porte.\n\nElle ferma la porte.',
    '<!-- note\n<div>\nElle ferma.\n\nLa porte.\n\n--> Elle ferma.\n\nLa porte.',
  ])('should leave a comment that blank lines do not end: %j', text => {
    const file = sourceFile('fr.md', text)
    expect(parseMarkdown(file, thin)).toEqual(parseMarkdown(file, untouched))
  })

  it('should take plain paragraphs and headings out and leave what has a meaning in Markdown', () => {
    const { text, runs } = thin('Un.\n\nDeux,\nsuite.\n\n# Titre\n\n- un\n\n# *Titre*\n\nTrois : 3 < 4\n\nQuatre\n')
    expect(text).toBe('\uE000\n\n- un\n\n# *Titre*\n\nTrois : 3 < 4\n\n\uE000\n')
    expect([...runs.values()].map(run => run.blocks.map(({ depth }) => depth))).toEqual([
      [undefined, undefined, 1],
      [undefined],
    ])
  })
})
