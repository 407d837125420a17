import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/core/model/file.ts'
import { parseSource } from '../../src/core/parse/text.ts'
import { importText } from '../../src/importers/import.ts'
import { french } from '../../src/languages/fr/french.ts'

const options = { side: 'source', language: french } as const
const imported = (html: string) => importText(new TextEncoder().encode(`<!doctype html>${html}`), 'page.html', options)

const word = fc.constantFrom(
  'phare',
  'L’année',
  '1848.',
  '-',
  '+',
  '*',
  '**',
  '_',
  '#',
  '>',
  '`',
  '~~',
  '[x]',
  '[^1]',
  '![',
  '&amp;lt;',
  '&lt;b&gt;',
  '\\',
  '|',
  '=',
  '---',
  'https://exemple.fr/a_b',
  'www.exemple.fr',
  'a@b.fr',
  '«\u00A0oui\u202F»',
  '!',
  '1)',
  ':',
  '😀',
)
const inline: fc.Arbitrary<string> = fc.letrec<{ inline: string; run: string }>(tie => ({
  inline: fc
    .array(fc.oneof({ weight: 3, arbitrary: word }, tie('run')), { minLength: 1, maxLength: 5 })
    .chain(parts => fc.constantFrom(' ', '', ' \n ').map(between => parts.join(between))),
  run: fc
    .tuple(
      fc.constantFrom('em', 'strong', 'i', 'b', 'span', 'u', 's', 'cite', 'small', 'a'),
      fc.constantFrom('', ' '),
      tie('inline'),
    )
    .map(
      ([name, space, inside]) =>
        `<${name}${name === 'a' ? ' href="https://exemple.fr/"' : ''}>${space}${inside}${space}</${name}>`,
    ),
})).inline
const block = fc.oneof(
  inline.map(text => `<p>${text}</p>`),
  inline.map(text => `<h2>${text}</h2>`),
  inline.map(text => `<blockquote><p>${text}</p></blockquote>`),
  inline.map(text => `<ul><li>${text}</li></ul>`),
  inline.map(text => `<div>${text}</div>`),
)

/** What a browser shows of a piece of markup, on one line. */
function shown(html: string): string {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' }
  return html
    .replace(/<\/?[a-z][^>]*>/g, '')
    .replace(/&(?:lt|gt|amp);/g, entity => entities[entity]!)
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}

describe('HTML', () => {
  it('should give the characters of each block back as a browser shows them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 5 }), async blocks => {
        fc.pre(blocks.every(each => each.split('<a ').length < 4))
        fc.pre(!blocks.some(each => /^[*\s]+$/.test(shown(each))))
        const { markdown } = await imported(
          `<title>T</title><main><p>Au début.</p>${blocks.join('\n')}<p>À la fin.</p></main>`,
        )
        const { text, messages } = parseSource(sourceFile('fr.md', markdown ?? ''))
        expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
        const texts = text.blocks.map(each => each.text.replace(/\s*\n\s*/g, ' '))
        expect(texts).toEqual(['Au début.', ...blocks.map(shown), 'À la fin.'])
      }),
      { numRuns: 150 },
    )
  })

  const hostile: [what: string, html: string][] = [
    ['nothing', ''],
    ['nothing but scripts', '<script>alert(1)</script><style>p{}</style>'],
    ['nothing but a menu', '<nav><a href=/>Accueil</a></nav>'],
    ['elements nested too deeply', `${'<div>'.repeat(50_000)}Texte`],
    ['an unclosed comment', '<p>Avant<!-- jamais <p>Après'],
    ['JSON-LD that is none', '<script type="application/ld+json">{"@type":"Article",</script><p>Le texte.'],
    [
      'JSON-LD of other shapes',
      '<script type="application/ld+json">[null,1,{"@type":["Article"],"author":[null,{"name":7}],"headline":{}}]</script><p>Le texte.',
    ],
    ['a footnote inside itself', '<p id="n1">Le texte<sup><a href="#n1">1</a></sup></p>'],
    [
      'notes that refer to each other',
      '<div class="footnotes"><p id="a">A <a href="#b" role="doc-noteref">1</a></p><p id="b">B <a href="#a" role="doc-noteref">2</a></p></div>',
    ],
    ['a broken address', '<p><a href="http://[">lien</a> <a href="%E0%A4%A">autre</a> <a href="#%E0">ici</a></p>'],
    ['a front matter in the text', '<title>---\nlicense: CC0\n---</title><p>---</p><p>license: CC0</p><p>---</p>'],
    ['raw HTML as text', '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;img onerror=alert(1)&amp;gt;</p>'],
  ]
  for (const [what, html] of hostile) {
    it(`should read or refuse ${what}, and never throw`, async () => {
      const { markdown, messages } = await imported(html)
      if (markdown === null) expect(messages.some(({ severity }) => severity === 'error')).toBe(true)
      else {
        const parsed = parseSource(sourceFile('fr.md', markdown))
        expect(parsed.messages.filter(({ ruleId }) => ruleId !== 'unfilled-field')).toEqual([])
        expect(parsed.text.blocks.length).toBeGreaterThan(0)
      }
    })
  }

  it('should read the encoding that a page declares', async () => {
    const page =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15"></head><p>5 \xA4 l\'\xBDuvre</p></html>'
    const { markdown, messages } = await importText(
      Uint8Array.from(page, each => each.charCodeAt(0)),
      'p.htm',
      options,
    )
    expect(markdown).toContain("5 € l'œuvre")
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('guessed-encoding')
  })

  it('should clean what character references bring in', async () => {
    const { markdown } = await imported(
      '<title>Fin&shy;ir</title><p>Extra&shy;ordinaire, ce cafe&#769;&#7;&#x200B;&#xFEFF;.</p>',
    )
    expect(markdown).toMatch(/title: Finir\n[\s\S]*\nExtraordinaire, ce café\u200B\.\n$/)
  })

  it('should say that a page is in another language', async () => {
    const { messages } = await imported('<html lang="en-GB"><title>Fog</title><p>There was fog.</p></html>')
    expect(messages.map(({ ruleId }) => ruleId)).toContain('unexpected-language')
  })

  it('should read a page that was saved while a dialog hid it', async () => {
    const { markdown } = await imported(
      '<title>Le phare</title><div aria-hidden="true"><p>Il dort, et la mer avec lui.</p></div><div role="dialog"><p>Des cookies ?</p></div>',
    )
    expect(markdown).toMatch(/---\n\nIl dort, et la mer avec lui\.\n$/)
  })

  const titles: [html: string, title: string][] = [
    ['<title>Le phare | Gazette</title><meta property="og:site_name" content="Gazette"><p>Il dort.</p>', 'Le phare'],
    ['<title>Le phare | Gazette</title><p>Il dort.</p>', 'Le phare | Gazette'],
    ['<title>Le phare - Gazette</title><h2>Le phare</h2><p>Il dort.</p>', 'Le phare'],
    ['<title>Gazette</title><main><h1>Le <em>phare</em></h1><p>Il dort.</p></main>', 'Le phare'],
    ['<meta property="og:title" content="Le phare"><title>G</title><p>Il dort.</p>', 'Le phare'],
    ['<p>Il dort.</p>', 'page'],
  ]
  for (const [html, title] of titles) {
    it(`should find the title in ${html}`, async () => {
      const { metadata, markdown } = await imported(html)
      expect(metadata.title).toBe(title)
      expect(markdown?.trimEnd().split('\n').at(-1)).toBe('Il dort.')
      expect(markdown).not.toContain('#')
    })
  }
})
