import fc from 'fast-check'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/core/model/file.ts'
import { parseSource, parseTarget } from '../../src/core/parse/text.ts'
import { importText } from '../../src/importers/import.ts'
import { endsLike, type Importer } from '../../src/importers/importer.ts'
import { plainToTree } from '../../src/importers/plain.ts'
import { english } from '../../src/languages/en/english.ts'
import { french } from '../../src/languages/fr/french.ts'

const markup = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div class="nav">',
    '</div>',
    '<a href="#n1">',
    '<a href="x">',
    '</a>',
    '<li id="n1">',
    '<ul>',
    '</ul>',
  ],
  ...[
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<h1>',
    '</h1>',
    '<pre>',
    '<b>',
    '</b>',
    '<br>',
    '<hr>',
    '<sup>',
    '</sup>',
    '<img alt="L">',
  ],
  ...[
    '<main>',
    '<article>',
    '</article>',
    '<figure>',
    '<figcaption>',
    '<q>',
    '</q>',
    '<!--',
    '-->',
    '<title>',
    '</title>',
    '<meta charset=',
  ],
  ...[
    'Le phare.',
    ' ',
    '1',
    '\n',
    '\n\n',
    '# ',
    '---\n',
    'title: [',
    '*',
    '> ',
    '- ',
    '&nbsp;',
    '&#0;',
    '\u0000',
    '\uFEFF',
    '\u2028',
    '😀',
  ],
)
const soup = fc.array(markup, { maxLength: 40 }).map(parts => parts.join(''))
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  soup.map(text => new TextEncoder().encode(text)),
  soup.map(text => new TextEncoder().encode(`<!doctype html>${text}`)),
  soup.map(text => new TextEncoder().encode(`---\n${text}`)),
  fc.tuple(soup, soup).map(([opf, page]) =>
    zipSync({
      'META-INF/container.xml': strToU8('<container><rootfile full-path="b.opf"/></container>'),
      'b.opf': strToU8(
        `<package><item id="p" href="p.xhtml"/><itemref idref="p"/>${opf.length % 2 === 0 ? '' : opf}</package>`,
      ),
      'p.xhtml': strToU8(`<body>${page}</body>`),
    }),
  ),
)

describe('importText', () => {
  it('should make a file without errors of any bytes, or say in an error why it cannot', async () => {
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.epub', 'a', 'a.xyz'),
        fc.boolean(),
        async (given, name, source) => {
          const side = source ? 'source' : 'target'
          const { markdown, messages } = await importText(given, name, { side, language: source ? french : english })
          if (markdown === null) expect(messages.some(({ severity }) => severity === 'error')).toBe(true)
          else {
            const parse = source ? parseSource : parseTarget
            const errors = parse(sourceFile('a.md', markdown)).messages.filter(({ severity }) => severity === 'error')
            expect(errors.filter(({ ruleId }) => ruleId !== 'missing-footnote')).toEqual([])
            expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
          }
        },
      ),
      { numRuns: 250 },
    )
  })

  it.each([
    ['.rst', 'Titre\n=====\n\nLe phare dort.\n', 'it is reStructuredText'],
    ['.json', '{"texte": "Le phare dort."}', 'it looks like data in JSON'],
    ['.xml', '<?xml version="1.0"?>\n<!-- x -->\n<recueil><p>Le phare.</p></recueil>', 'first element `recueil`'],
    ['.pdf', '%PDF-1.7\n', 'it is a PDF document'],
    ['.mobi', 'a\0b', 'it holds zero bytes'],
  ])('should refuse %s by its name, and name the formats that are read', async (ending, text, what) => {
    const { markdown, messages } = await importText(strToU8(text), `phare${ending}`, {
      side: 'source',
      language: french,
    })
    expect(markdown).toBeNull()
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['unknown-format'])
    expect(messages[0]!.reason).toContain(`Unexpected format \`${ending}\`, `)
    expect(messages[0]!.reason).toContain(what)
    expect(messages[0]!.reason).toContain('plain text (.txt .text .asc)')
  })

  it('should read a format of a stranger, handed in as a value', async () => {
    const shouted: Importer = {
      name: 'shouted',
      extensions: ['.shout'],
      sniff: file => endsLike(file, shouted.extensions),
      read: ({ bytes }) => ({ tree: plainToTree(strFromU8(bytes).toLowerCase()), messages: [] }),
    }
    const options = { side: 'source', language: french, importers: [shouted] } as const
    const { markdown } = await importText(strToU8('LE PHARE DORT.'), 'phare.shout', options)
    expect(markdown).toContain('\nle phare dort.\n')
  })

  it.each([
    '>',
    '- ',
    '1. ',
    '> * ',
  ])('should refuse Markdown that is nested in many %j, with its line', async marker => {
    const bytes = new TextEncoder().encode(`# Le phare\n\n${marker.repeat(20_000)}Il pleut.\n`)
    const { markdown, messages } = await importText(bytes, 'phare.md', { side: 'source', language: french })
    expect(markdown).toBeNull()
    expect(messages).toMatchObject([{ ruleId: 'nested-too-deeply', place: { file: 'phare.md', line: 3 } }])
  })

  it.each(['phare', 'phare.fr', 'PHARE.TXT', './livres/v1.2/phare'])('should take %s for plain text', async name => {
    const { markdown } = await importText(strToU8('Le phare dort.\n'), name, { side: 'source', language: french })
    expect(markdown).toContain('\nLe phare dort.\n')
  })

  it('should make the same file of a file that it made', async () => {
    const text = 'Le phare dort.\n\n- Qui va là ?\n\n1848. Une année *sans* lune.\n'
    const options = { side: 'source', language: french } as const
    const once = (await importText(strToU8(text), 'phare.txt', options)).markdown!
    expect((await importText(strToU8(once), 'phare.md', options)).markdown).toBe(once)
  })
})
