import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Imported, importText } from '../../src/importers/import.ts'
import { english } from '../../src/languages/en/english.ts'
import { french } from '../../src/languages/fr/french.ts'
import { growth, linear } from '../growth.ts'

const container = `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`

const page = (body: string, attributes = '') =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/><script src="x.js"/></head><body ${attributes}>${body}</body></html>`

const chapters = {
  'OPS/cover.xhtml': page('<img src="cover.jpg" alt="Couverture"/>', 'epub:type="cover"'),
  'OPS/front.xhtml': page('<h1>Les deux phares</h1><p>Jeanne Abgrall</p>', 'epub:type="titlepage"'),
  'OPS/toc.xhtml': page('<nav epub:type="toc"><ol><li><a href="un.xhtml">I</a></li></ol></nav>'),
  'OPS/un.xhtml': page(
    '<section epub:type="chapter"><h2>I</h2><p><a id="p1"/><img alt="L" src="l.png"/>a lampe&nbsp;s’éteignit<a epub:type="noteref" href="notes.xhtml#n1">1</a>.</p><p>– Qui va là&#160;? <span epub:type="pagebreak" id="p2">12</span>cria <i>Marie</i>.</p></section>',
  ),
  'OPS/sous dossier/deux.xhtml': page(
    '<h2>II</h2><p>Voir <a href="../un.xhtml#p1">plus haut</a> et <a href="https://exemple.fr/phare">ici</a>.</p><p>Personne ne répondit<a epub:type="noteref" href="../notes.xhtml#n2">2</a>.</p>',
  ),
  'OPS/notes.xhtml': page(
    '<section epub:type="endnotes"><h2>Notes</h2><ol><li id="n1" epub:type="endnote"><p>En mars. <a href="un.xhtml#x" epub:type="backlink">↩</a></p></li><li id="n2" epub:type="endnote"><p>Ni en avril.</p></li></ol></section>',
  ),
}

const manifest = (properties = '') => `<manifest>
<item id="c" href="cover.xhtml" media-type="application/xhtml+xml"/><item id="f" href="front.xhtml" media-type="application/xhtml+xml"/>
<item id="t" href="toc.xhtml" media-type="application/xhtml+xml" ${properties}/><item id="u" href="un.xhtml" media-type="application/xhtml+xml"/>
<item id="d" href="sous%20dossier/deux.xhtml" media-type="application/xhtml+xml"/><item id="n" href="notes.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="c" linear="no"/><itemref idref="f"/><itemref idref="t"/><itemref idref="u"/><itemref idref="d"/><itemref idref="n"/></spine>`

const epub3 = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title id="s">Un roman</dc:title><dc:title id="t">Les deux
 phares</dc:title><meta refines="#t" property="title-type">main</meta><dc:creator id="a">Jeanne Abgrall</dc:creator><meta refines="#a" property="role">aut</meta>
<dc:contributor id="b">Paul Kervella</dc:contributor><meta refines="#b" property="role">trl</meta><dc:language>fr</dc:language><dc:date>1931-05-01T00:00:00Z</dc:date><dc:rights>Domaine public</dc:rights></metadata>
${manifest('properties="nav"')}</package>`

const epub2 = `<?xml version="1.0" encoding="iso-8859-1"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><dc:title>Les deux phares</dc:title>
<dc:creator opf:role="aut">Jeanne Abgrall</dc:creator><dc:creator opf:role="ill">Yann Le Goff</dc:creator><dc:language>fr-FR</dc:language><dc:date>1931</dc:date></metadata>
${manifest()}<guide><reference type="toc" href="toc.xhtml"/><reference type="title-page" href="front.xhtml"/><reference type="cover" href="cover.xhtml"/></guide></package>`

async function imported(files: Zippable): Promise<Imported> {
  return importText(zipSync(files), 'phares.epub', { side: 'source', language: french })
}

const book = (opf: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Zippable => {
  const files = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container,
    'OPS/book.opf': opf,
    ...chapters,
    ...more,
  }
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file]),
  )
}

const text = `
## I

La lampe\u00A0s’éteignit[^1].

– Qui va là\u00A0? cria *Marie*.

## II

Voir plus haut et [ici](https://exemple.fr/phare).

Personne ne répondit[^2].

[^1]: En mars.

[^2]: Ni en avril.
`

describe('EPUB', () => {
  it('should give the text of an EPUB 3 in the order of its spine, with its notes', async () => {
    const { markdown, skipped, messages } = await imported(book(epub3))
    expect(markdown).toBe(
      `---\ntitle: Les deux phares\nauthor: Jeanne Abgrall\ndate: 1931-05-01\nlicense: Domaine public\n---\n${text}`,
    )
    expect(skipped).toEqual(['OPS/cover.xhtml', 'OPS/front.xhtml', 'OPS/toc.xhtml', 'OPS/notes.xhtml'])
    expect(messages).toEqual([])
  })

  it('should give the text of an EPUB 2, whose guide tells what is none', async () => {
    const { markdown, skipped, metadata } = await imported(book(epub2))
    expect(markdown).toBe(
      `---\ntitle: Les deux phares\nauthor: Jeanne Abgrall\ndate: "1931"\nlicense: unknown\n---\n${text}`,
    )
    expect(skipped).toEqual(['OPS/cover.xhtml', 'OPS/front.xhtml', 'OPS/toc.xhtml', 'OPS/notes.xhtml'])
    expect(metadata.language).toBe('fr-FR')
  })

  it('should name the translator of a translation', async () => {
    const { markdown } = await importText(zipSync(book(epub3)), 'phares.epub', { side: 'target', language: english })
    expect(markdown).toMatch(/^---\ntitle: Les deux phares\ntranslator: Paul Kervella\nlicense: Domaine public\n---\n/)
  })

  it('should read a page that is not well-formed as a browser would', async () => {
    const { markdown } = await imported(
      book(epub3, { 'OPS/un.xhtml': '<html><body><h2>I</h2><p>Il pleut<br>encore & toujours.' }),
    )
    expect(markdown).toContain('## I\n\nIl pleut\\\nencore & toujours.\n')
  })

  it('should never let an entity grow', async () => {
    const entities = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`).join('')
    const { markdown } = await imported(
      book(epub3, {
        'OPS/un.xhtml': `<!DOCTYPE html [<!ENTITY e0 "ha">${entities}]>${page('<p>Oui &e30;.</p>').slice(38)}`,
      }),
    )
    expect(markdown?.length).toBeLessThan(3000)
  })

  const deux = chapters['OPS/sous dossier/deux.xhtml']
  const refused: [what: string, files: Zippable, problem: RegExp][] = [
    ['a book without its package document', { 'META-INF/container.xml': strToU8(container) }, /lacks `OPS\/book.opf`/],
    ['a package document that is not well-formed', book('<package>'), /`OPS\/book.opf` is not well-formed/],
    ['a package document without pages', book('<package/>'), /lists no pages/],
    [
      'a container that names nothing',
      book(epub3, { 'META-INF/container.xml': '<container/>' }),
      /names no package document/,
    ],
    [
      'a missing page',
      book(epub3.replace('href="un.xhtml"', 'href="../../../etc/passwd"')),
      /lacks its page `etc\/passwd`/,
    ],
    ['a page that is no text', book(epub3, { 'OPS/un.xhtml': new Uint8Array(9) }), /is no text: it holds zero bytes/],
    [
      'a page that grows',
      book(epub3, { 'OPS/un.xhtml': new Uint8Array(20 << 20).fill(32) }),
      /grows more than 200 times/,
    ],
    [
      'pages that are locked',
      book(epub3, {
        'META-INF/encryption.xml':
          '<encryption><EncryptedData><CipherData><CipherReference URI="OPS/un.xhtml"/></CipherData></EncryptedData></encryption>',
      }),
      /encrypted/,
    ],
  ]
  for (const [what, files, problem] of refused) {
    it(`should refuse ${what}`, async () => {
      const { markdown, messages } = await imported(files)
      expect(markdown).toBeNull()
      expect(messages).toEqual([
        expect.objectContaining({
          ruleId: 'unreadable-book',
          severity: 'error',
          reason: expect.stringMatching(problem),
        }),
      ])
    })
  }

  it('should refuse more text than any book has', async () => {
    const random = Uint8Array.from({ length: 4 << 20 }, (_, at) => 97 + (((at * 2654435761) >>> 24) % 26))
    const pages = Array.from({ length: 20 }, (_, at) => `p${at}.xhtml`)
    const opf = `<package><manifest>${pages.map(name => `<item id="${name}" href="${name}"/>`).join('')}</manifest><spine>${pages.map(name => `<itemref idref="${name}"/>`).join('')}</spine></package>`
    const files = Object.fromEntries(pages.map(name => [`OPS/${name}`, [random, { level: 0 }] as const]))
    const { messages } = await imported({ ...book(opf), ...files } as Zippable)
    expect(messages[0]?.reason).toMatch(/larger than 64 megabytes/)
  })

  /** A book of these bodies, one page each. */
  const pages = (bodies: readonly string[], about = '<dc:title>Le phare</dc:title>') => {
    const names = bodies.map((_, at) => `p${at}.xhtml`)
    const opf = `<package xmlns:dc="d"><metadata>${about}</metadata><manifest>${names.map(name => `<item id="${name}" href="${name}"/>`).join('')}</manifest><spine>${names.map(name => `<itemref idref="${name}"/>`).join('')}</spine></package>`
    const files = Object.fromEntries(bodies.map((body, at) => [`OPS/p${at}.xhtml`, page(body)]))
    return zipSync(book(opf, files))
  }
  const both = { side: 'source', language: french, other: english } as const

  it.each([
    [
      'notes as Calibre and Word leave them, block and note leading to each other',
      [
        '<p>La nuit<sup><a href="p1.xhtml#n" id="b">1</a></sup> tombe.</p>',
        '<h2>Notes</h2><p id="n"><a href="p0.xhtml#b">1</a>. Tôt.</p>',
      ],
      'La nuit[^1] tombe.\n\n[^1]: Tôt.',
    ],
    [
      'notes as Sigil leaves them, each a list of one',
      [
        '<p>Il pleut<a epub:type="noteref" href="#n">1</a>.</p><aside epub:type="footnote" id="n"><ol><li><p>Fort.</p></li></ol></aside>',
      ],
      'Il pleut[^1].\n\n[^1]: Fort.',
    ],
    [
      'the frame of Project Gutenberg',
      [
        '<pre>The Project Gutenberg EBook\n\n*** START OF THIS PROJECT GUTENBERG EBOOK LE PHARE ***</pre><p><span class="pagenum">[Pg 12]</span>La nuit tombe.</p>',
        '<p>Le jour vient.</p><p>*** END OF THIS PROJECT GUTENBERG EBOOK LE PHARE ***</p><pre>License</pre>',
      ],
      'La nuit tombe.\n\nLe jour vient.',
    ],
    [
      'verse, an element a line, and ruby',
      [
        '<div class="stanza"><div class="verse">Un vers,</div><div class="verse">et un <ruby>mot<rp>(</rp><rt>haut</rt><rp>)</rp></ruby>.</div></div>',
      ],
      'Un vers,\\\net un mot (haut).',
    ],
  ])('should read %s', async (_, bodies, expected) => {
    const { markdown } = await importText(pages(bodies), 'phare.epub', both)
    expect(markdown!.replace(/^---\n[\s\S]*?\n---\n\n/, '').trim()).toBe(expected)
  })

  it('should part a book that has its paragraphs in both languages, by what they say of theirs, where that is so', async () => {
    const pair = (fr: string, en: string) => `<p lang="fr">${fr}</p><p lang="en">${en}</p>`
    const body =
      pair('La nuit tombe sur le <i lang="en">dock</i>.', 'The night falls on it.') + pair('Il pleut.', 'It rains.')
    const { markdown, translation } = await importText(pages([body]), 'phare.epub', both)
    expect(markdown).toContain('La nuit tombe sur le *dock*.\n\nIl pleut.')
    expect(translation?.tree.children).toHaveLength(2)
    const wrong = pair('La nuit tombe sur le port.', 'Le jour se lève sur la mer et le port.')
    expect((await importText(pages([wrong]), 'phare.epub', both)).translation).toBeUndefined()
  })

  it('should take what Calibre writes where it knows nothing for nothing', async () => {
    const about =
      '<dc:title>Le phare</dc:title><dc:creator>Inconnu(e)</dc:creator><dc:date>0101-01-01T00:00:00+00:00</dc:date>'
    const { metadata } = await importText(pages(['<p>Il pleut.</p>'], about), 'phare.epub', both)
    expect([metadata.author, metadata.date]).toEqual([undefined, undefined])
  })

  it('should find notes in time linear in them', async () => {
    const notes = (count: number) => {
      const numbers = Array.from({ length: count }, (_, at) => at)
      const refs = numbers.map(at => `<a id="r${at}" href="#n${at}">${at}</a> `).join('')
      return pages([
        `<p>${refs}</p><ol>${numbers.map(at => `<li id="n${at}">Oui <a href="#r${at}">↩</a></li>`).join('')}</ol>`,
      ])
    }
    expect(await growth(size => importText(notes(size), 'phare.epub', both), 100)).toBeLessThan(linear)
  })

  it('should allow locked fonts', async () => {
    const encryption =
      '<encryption><EncryptedData><CipherData><CipherReference URI="OPS/fonts/a.otf"/></CipherData></EncryptedData></encryption>'
    expect((await imported(book(epub3, { 'META-INF/encryption.xml': encryption }))).markdown).toContain(text)
  })

  it('should refuse an archive that is no book, and one that is cut short', async () => {
    expect((await imported({ 'word/document.xml': strToU8(deux) })).messages[0]?.ruleId).toBe('unknown-format')
    const cut = zipSync(book(epub3)).slice(0, 900)
    const { markdown, messages } = await importText(cut, 'phares.epub', { side: 'source', language: french })
    expect([markdown, messages[0]?.ruleId]).toEqual([null, 'unknown-format'])
  })
})
