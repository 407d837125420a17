import { describe, expect, it } from 'vitest'
import { importText } from '../../src/importers/import.ts'
import { french } from '../../src/languages/fr/french.ts'
import { growth, linear } from '../growth.ts'
import { openFile, wordFile, wp, wpicture, wr, wtable } from '../office.ts'
import { png } from '../picture.ts'

const read = (bytes: Uint8Array, name: string) => importText(bytes, name, { side: 'source', language: french })
const bodyOf = (markdown: string | null) => (markdown ?? '').replace(/^---\n[\s\S]*?\n---\n\n/, '')
const said = (messages: readonly { ruleId: string; reason: string }[]) =>
  messages.filter(({ ruleId }) => ruleId !== 'unfilled-field').map(({ reason }) => reason)

/** What both programs keep. */
const kept = `# La nuit

Le gardien monte *lentement* et **sans bruit** l’escalier du phare.[^1]

- du pain
- du vin

1. un
2. deux

> Rien ne bouge.

| Mois | Pluie |
| - | - |
| mai | 12 mm |

![Le phare](images/un.png)

## Le matin

Personne ne vint.\\
Pas même Yann.

[^1]: Une note *utile*.
`

const picture = png(60, 40)

describe('DOCX', () => {
  const item = (text: string, list: number) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${wr(text)}</w:p>`
  const note = `<w:footnote w:id="2">${wp(`${wr(' Une note ')}${wr('utile', '<w:i/>')}${wr('.')}`)}</w:footnote>`
  const header = '<w:trPr><w:tblHeader/></w:trPr>'
  const body = [
    wp('Le phare', 'Titre'),
    wp('La nuit\t3', 'TM1'),
    wp('La nuit', 'Titre1'),
    wp(
      `${wr('Le gardien monte ')}${wr('lentement', '<w:i/>')}${wr(' et ')}${wr('sans bruit', '<w:b/>')}${wr(' l’escalier du phare.')}<w:r><w:footnoteReference w:id="2"/></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>Faux.</w:delText></w:r></w:del>`,
    ),
    ...['du pain', 'du vin'].map(each => item(each, 1)),
    ...['un', 'deux'].map(each => item(each, 2)),
    wp('Rien ne bouge.', 'Citation'),
    wtable([
      ['Mois', 'Pluie'],
      ['mai', '12 mm'],
    ]).replace('<w:tr>', `<w:tr>${header}`),
    wp(wpicture('un', 'Le phare')),
    wp('Le matin', 'Titre2'),
    wp(`<w:r><w:t>Personne ne vint.</w:t><w:br/><w:t>Pas même Yann.</w:t></w:r>`),
    wp('<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>'),
  ].join('')

  it('should keep headings, emphasis, lists, notes, tables and pictures, and tell what it leaves out', async () => {
    const bytes = wordFile(body, { footnotes: note, pictures: { 'un.png': picture } })
    const { markdown, metadata, pictures, messages } = await read(bytes, 'sans-nom.docx')
    expect(bodyOf(markdown)).toBe(kept)
    expect(metadata.title).toBe('Le phare')
    expect(pictures?.map(({ path, bytes }) => [path, bytes.length])).toEqual([['images/un.png', picture.length]])
    expect(said(messages)).toEqual([
      'Unexpected parts beside the text, expected the text alone; left out: formulas, passages that were deleted',
    ])
  })

  it('should read what authors, Word, Google and Pandoc set as what it is, and say what they hide', async () => {
    const own = (id: string, inside: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="Mon ${id}"/>${inside}</w:style>`
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="T1"><w:name w:val="heading 1"/></w:style>${own('chapitre', '<w:basedOn w:val="T1"/>')}${own('partie', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>')}${own('a', '<w:basedOn w:val="b"/>')}${own('b', '<w:basedOn w:val="a"/>')}${['Author', 'Date'].map(name => `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`
    const body = [
      wp('Anne Exemple', 'Author'),
      wp('2024-03-01', 'Date'),
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${wp('Chapitre 3')}</w:sdtContent></w:sdt>`,
      wp('Le port', 'chapitre'),
      wp('Le soir', 'partie'),
      wp(
        `${wr('Caché.', '<w:vanish/>')}${wr('Un', '<w:vanish w:val="0"/>')}<w:r><w:br w:type="page"/></w:r>${wr('deux')}`,
        'a',
      ),
      wp(`${wr('Figure ')}<w:fldSimple w:instr=" SEQ Figure ">${wr('1')}</w:fldSimple>`),
      wp(`<w:r><w:ruby><w:rt>${wr('haut')}</w:rt><w:rubyBase>${wr('bas')}</w:rubyBase></w:ruby></w:r>`),
      wp(`${wr('Fin.')}<w:r><w:footnoteReference w:id="9"/></w:r>`),
      '<w:altChunk r:id="x"/>',
    ].join('')
    const { markdown, metadata, messages } = await read(
      wordFile(body, { files: { 'word/styles.xml': styles } }),
      'a.docx',
    )
    expect(bodyOf(markdown)).toBe('## Le soir\n\nUn\\\ndeux\n\nFigure 1\n\nbas\n\nFin.\n')
    expect(metadata).toMatchObject({ title: 'Le port', author: 'Anne Exemple', date: '2024-03-01' })
    expect(said(messages).join()).toContain(
      'left out: contents, hidden passages, ruby, references to notes that are not there, documents inside',
    )
  })

  it('should read no file that a document names elsewhere', async () => {
    const away = `<Relationship Id="un" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/>`
    const linked = wpicture('un', 'Le phare').replace('r:embed', 'r:link')
    const { markdown, pictures, messages } = await read(
      wordFile(wp('Il pleut.') + wp(linked), { relations: away }),
      'a.docx',
    )
    expect(bodyOf(markdown)).toBe('Il pleut.\n')
    expect(pictures).toBeUndefined()
    expect(said(messages).join()).toContain('pictures of other files')
  })

  it('should refuse a bomb', async () => {
    const packed = (part: Record<string, Uint8Array | string>) =>
      read(wordFile(wp('Il pleut.'), { files: part }), 'a.docx')
    const ratio = await packed({ 'word/document.xml': new Uint8Array(2 << 20).fill(32) })
    expect(said(ratio.messages).join()).toContain('grows more than 200 times')
    const entities = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>'
    expect(said((await packed({ 'word/document.xml': entities })).messages).join()).toContain('declares entities')
    expect(said((await packed({ 'word/document.xml': '<w:document' })).messages).join()).toContain('DOCX')
  })

  it('should read or refuse elements nested too deeply, and take time in proportion', async () => {
    const nested = '<w:smartTag>'.repeat(20_000) + wr('Il pleut.') + '</w:smartTag>'.repeat(20_000)
    const { markdown, messages } = await read(wordFile(wp(nested)), 'a.docx')
    expect(markdown === null ? messages.length : 1).toBeGreaterThan(0)
    const paragraphs = (count: number) => wordFile(wp('Le gardien monte.').repeat(count))
    expect(await growth(size => read(paragraphs(size), 'a.docx'), 200)).toBeLessThan(linear)
  })
})

describe('ODT', () => {
  it('should take author and date that Pandoc sets above a text for front matter', async () => {
    const head = (style: string, words: string) => `<text:p text:style-name="${style}">${words}</text:p>`
    const body = `${head('Author', 'Jean Dupont')}${head('Date', '2024-03-01')}<text:p>Il pleut.</text:p>`
    const { markdown, metadata } = await read(openFile(body), 'a.odt')
    expect(bodyOf(markdown)).toBe('Il pleut.\n')
    expect(metadata).toMatchObject({ author: 'Jean Dupont', date: '2024-03-01' })
  })

  const styles = `<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>
<style:style style:name="P2" style:family="paragraph" style:parent-style-name="P3"/><style:style style:name="P3" style:family="paragraph" style:parent-style-name="P2"/>
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>`
  const list = (style: string, items: readonly string[]) =>
    `<text:list text:style-name="${style}">${items.map(each => `<text:list-item><text:p>${each}</text:p></text:list-item>`).join('')}</text:list>`
  const note = `<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body><text:p>Une note <text:span text:style-name="Emphasis">utile</text:span>.</text:p></text:note-body></text:note>`
  const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>Faux.</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p text:style-name="Title">Le phare</text:p>
<text:table-of-content><text:index-body><text:p>La nuit 3</text:p></text:index-body></text:table-of-content>
<text:list text:style-name="L2"><text:list-item><text:h text:outline-level="1">La nuit</text:h></text:list-item></text:list>
<text:p text:style-name="P2">Le gardien<text:s/>monte
 <text:span text:style-name="Emphasis">lentement</text:span> et <text:span text:style-name="T1">sans bruit</text:span> l’escalier du phare.${note}<office:annotation><text:p>À revoir.</text:p></office:annotation></text:p>
${list('L1', ['du pain', 'du vin'])}${list('L2', ['un', 'deux'])}
<text:p text:style-name="P1">Rien ne bouge.</text:p>
<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Mois</text:p></table:table-cell><table:table-cell><text:p>Pluie</text:p></table:table-cell></table:table-row></table:table-header-rows>
<table:table-row><table:table-cell><text:p>mai</text:p></table:table-cell><table:table-cell><text:p>12 mm</text:p></table:table-cell></table:table-row></table:table>
<text:p><draw:frame><draw:image xlink:href="Pictures/un.png"/><svg:title>Le phare</svg:title></draw:frame></text:p>
<text:h text:outline-level="2">Le matin</text:h>
<text:p>Personne ne vint.<text:line-break/>Pas même Yann.</text:p>`

  it('should keep the same, and tell what it leaves out', async () => {
    const bytes = openFile(body, { styles, files: { 'Pictures/un.png': picture } })
    const { markdown, metadata, pictures, messages } = await read(bytes, 'sans-nom.odt')
    expect(bodyOf(markdown)).toBe(kept)
    expect(metadata).toMatchObject({ title: 'Le phare', author: 'Anne Exemple' })
    expect(pictures?.map(({ path }) => path)).toEqual(['images/un.png'])
    expect(said(messages)).toEqual([
      'Unexpected parts beside the text, expected the text alone; left out: passages that were deleted, contents, remarks of reviewers',
    ])
  })

  it.each([
    [
      'Word',
      '<text:p text:style-name="Titre">Le phare</text:p><text:p text:style-name="Citation">Oui.</text:p>',
      '> Oui.\n',
    ],
    [
      'Google',
      '<text:h text:outline-level="2"><text:span text:style-name="T1">Un</text:span></text:h><text:p>Fin.</text:p>',
      '## Un\n\nFin.\n',
    ],
    [
      'an item a list',
      `${list('L2', ['un'])}${list('L2', ['deux'])}${list('L1', ['trois'])}`,
      '1. un\n2. deux\n\n- trois\n',
    ],
    [
      'a redirected link',
      '<text:p><text:a xlink:href="https://www.google.com/url?q=https://example.org/a&amp;sa=D">ici</text:a></text:p>',
      '[ici](https://example.org/a)\n',
    ],
    [
      'stars between scenes',
      '<text:p>Un.</text:p><text:p>* * *</text:p><text:p>Deux.</text:p>',
      'Un.\n\n---\n\nDeux.\n',
    ],
    [
      'a drawn line',
      '<text:p>Un.</text:p><text:p text:style-name="Horizontal_20_Line"/><text:p>Deux.</text:p>',
      'Un.\n\n---\n\nDeux.\n',
    ],
    ['numbers of pages', '<text:p>Un<text:page-number>3</text:page-number>.</text:p>', 'Un.\n'],
  ])('should read what other programs write: %s', async (_, body, expected) => {
    const { markdown, messages } = await read(openFile(body, { styles }), 'a.odt')
    expect(bodyOf(markdown)).toBe(expected)
    expect(said(messages).join()).not.toContain('left out')
  })

  it('should leave out what no reader sees, and say so', async () => {
    const none =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>'
    const body =
      '<text:p>Un<text:span text:style-name="H">caché</text:span><text:hidden-text>aussi</text:hidden-text>.</text:p>'
    const { markdown, messages } = await read(openFile(body, { styles: none }), 'a.odt')
    expect(bodyOf(markdown)).toBe('Un.\n')
    expect(said(messages).join()).toContain('left out: hidden passages (2)')
  })

  it('should take no picture from outside the archive', async () => {
    const frame = (href: string) =>
      `<text:p><draw:frame><draw:image xlink:href="${href}"/><svg:desc>Le phare</svg:desc></draw:frame></text:p>`
    const { markdown, messages } = await read(
      openFile(
        `<text:p>Il pleut.</text:p>${frame('../secret.png')}${frame('file:///etc/x.png')}${frame('http://example.org/x.png')}`,
      ),
      'a.odt',
    )
    expect(bodyOf(markdown)).toBe('Il pleut.\n')
    expect(said(messages).join()).toContain('`../secret.png`')
  })

  it('should refuse a bomb', async () => {
    const packed = (content: Uint8Array | string) => read(openFile('', { files: { 'content.xml': content } }), 'a.odt')
    expect(said((await packed(new Uint8Array(2 << 20).fill(32))).messages).join()).toContain('200 times')
    const entities = '<!DOCTYPE a [<!ENTITY a "aaaa">]><a>&a;</a>'
    expect(said((await packed(entities)).messages).join()).toContain('declares a type of its own')
    expect(said((await packed('<a>')).messages).join()).toContain('not well-formed')
    const cells =
      '<text:p>Il pleut.</text:p><table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table><text:p>a<text:s text:c="1000000000"/>b</text:p>'
    expect(bodyOf((await read(openFile(cells), 'a.odt')).markdown).length).toBeLessThan(500)
  })

  it('should read or refuse elements nested too deeply, and take time in proportion', async () => {
    const nested = `${'<text:section>'.repeat(20_000)}<text:p>Il pleut.</text:p>${'</text:section>'.repeat(20_000)}`
    const { markdown, messages } = await read(openFile(nested), 'a.odt')
    expect(markdown === null ? messages.length : 1).toBeGreaterThan(0)
    const paragraphs = (count: number) => openFile('<text:p>Le gardien monte.</text:p>'.repeat(count))
    expect(await growth(size => read(paragraphs(size), 'a.odt'), 300)).toBeLessThan(linear)
  })
})
