import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandIn } from '../command.ts'
import { png } from '../picture.ts'

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-import-pictures-'))
const library = join(scratch, 'library')
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const run = commandIn(scratch)
const read = (path: string) => readFileSync(join(library, path), 'utf8')
const bodyOf = (path: string) => read(path).replace(/^---\n[\s\S]*?\n---\n\n/, '')
const picturesOf = (id: string) => readdirSync(join(library, 'corpus', id, 'images')).toSorted()

function put(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true })
    writeFileSync(join(scratch, path), content)
  }
}

const [port, quay, line] = [png(640, 400), png(300, 200), png(20, 3)]
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 0h40v30z"/></svg>'
const page = (body: string) =>
  `<!doctype html><title>Le port</title><main><p>Le port dort.</p>${body}<p>Il dort.</p></main>`
const told = (stderr: string, rule: string) => stderr.split('\n').filter(each => each.includes(rule))

beforeAll(() => {
  expect(run('init', library).status).toBe(0)
  put({
    'secret.png': png(9, 9),
    'web/files/le port.png': port,
    'web/files/trait.png': line,
    'web/files/ancre.svg': svg,
  })
})

describe('pictures in TEI', () => {
  it('should be copied beside the text, with what is said of them', () => {
    put({
      'web/port.xml':
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>Le port dort.</p>' +
        '<figure><graphic url="files/le%20port.png"/><head>En mai.</head><figDesc>Le port</figDesc></figure>' +
        '<p>Un <graphic url="files/trait.png"/> trait.</p><figure><figDesc>Rien.</figDesc></figure></body></text></TEI>',
    })
    const { status, stderr } = run('import', 'web/port.xml', library, '--id', 'port-tei')
    expect(status).toBe(0)
    expect(bodyOf('corpus/port-tei/fr.md')).toBe(
      'Le port dort.\n\n![Le port](images/le-port.png)\n\nEn mai.\n\nUn ![](images/trait.png) trait.\n',
    )
    expect(picturesOf('port-tei')).toEqual(['le-port.png', 'trait.png'])
    expect(told(stderr, 'left-out')).toEqual([expect.stringContaining('left out: figures without a picture')])
  })
})

describe('pictures in a web page', () => {
  it('should be copied beside the text, with their words, and the others told', () => {
    put({
      'web/port.html': page(`
        <figure><img src="files/le%20port.png" alt="Le port à  l’aube"><figcaption>En mai.</figcaption></figure>
        <p>Une icône <img src="./files/ancre.svg?v=2" alt="ancre"> et <picture><source srcset="x.webp"><img src="files/trait.png"></picture> un trait.</p>
        <p><img src="files/trait.png"></p>
        <p><img src="absent.png" alt="absent"><img src="../secret.png" alt="secret"><img src="/etc/x.png" alt="rien"></p>
        <p><img src="https://example.org/y.png" alt="ailleurs"></p>
        <figure><img src="absent.png" alt=""><figcaption><p>Une image perdue.</p></figcaption></figure>
        <p><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></p>`),
    })
    const { status, stdout, stderr } = run('import', 'web/port.html', library)
    expect(status).toBe(0)
    expect(stdout).toContain(
      '3 pictures beside them: corpus/port/images/le-port.png, corpus/port/images/ancre.svg, corpus/port/images/trait.png\n',
    )
    expect(bodyOf('corpus/port/fr.md')).toBe(`Le port dort.

![Le port à l’aube](images/le-port.png)

En mai.

Une icône ![ancre](images/ancre.svg) et ![](images/trait.png) un trait.

![](images/trait.png)

Il dort.
`)
    expect(picturesOf('port')).toEqual(['ancre.svg', 'le-port.png', 'trait.png'])
    expect(readFileSync(join(library, 'corpus/port/images/le-port.png')).equals(Buffer.from(port))).toBe(true)
    expect(stderr).toContain(
      'Unexpected picture `absent.png`, expected a picture that lies with the file: it is not there',
    )
    expect(stderr).toContain(
      'Unexpected pictures `../secret.png`, `/etc/x.png`, expected a picture that lies with the file: it lies outside',
    )
    expect(stderr).toContain('Unexpected pictures without words, 2 in all, the first `images/trait.png`')
    expect(told(stderr, 'dropped-media')).toHaveLength(1)
    expect(run('check', library).stdout).not.toMatch(/picture|empty-block/)
  })

  it('should stay where a person put another, and not be copied twice', () => {
    writeFileSync(join(library, 'corpus/port/images/le-port.png'), quay)
    const before = picturesOf('port')
    expect(run('import', 'web/port.html', library, '--force').status).toBe(0)
    expect(picturesOf('port')).toEqual([...before, 'le-port-2.png'].toSorted())
    expect(readFileSync(join(library, 'corpus/port/images/le-port.png')).equals(Buffer.from(quay))).toBe(true)
    expect(run('import', 'web/port.html', library, '--force').status).toBe(0)
    expect(picturesOf('port')).toEqual([...before, 'le-port-2.png'].toSorted())
  })

  it('should never be read through a link, nor be anything but pictures', () => {
    put({
      'linked/port.html': page('<img src="a.png" alt="lien"><img src="b.png" alt="mot"><img src="c.svg" alt="dessin">'),
    })
    symlinkSync(join(scratch, 'secret.png'), join(scratch, 'linked/a.png'))
    put({ 'linked/b.png': 'Pas une image.', 'linked/c.svg': svg.replace('<path', '<script/><path') })
    const { stderr } = run('import', 'linked/port.html', library, '--id', 'linked')
    expect(told(stderr, 'lost-picture')).toHaveLength(3)
    expect(bodyOf('corpus/linked/fr.md')).toBe('Le port dort.\n\nIl dort.\n')
  })
})

describe('pictures in Markdown', () => {
  it('should stay at their place in the file’s folder, and every other byte as it is', () => {
    const fr = `# Le port\n\n![Le port (vu\\] d’ici)](img/port.png "Le [port](x)")\n\nUne ancre ![ancre][a], ![](<../secret.png>), ![y](https://example.org/y.png).\n\n<img alt="Trait" src="img/trait.png">\n\n[a]: img/.cachée.svg\n`
    put({ 'book/port.md': fr, 'book/img/port.png': port, 'book/img/trait.png': line, 'book/img/.cachée.svg': svg })
    const { status, stderr } = run('import', 'book/port.md', library, '--id', 'livre')
    expect(status).toBe(0)
    expect(bodyOf('corpus/livre/fr.md')).toBe(
      fr.replace('# Le port\n\n', '').replace('img/.cachée.svg', 'images/cachée.svg'),
    )
    expect(told(stderr, 'lost-picture').join()).toContain('`../secret.png`')
    expect(readdirSync(join(library, 'corpus/livre/img')).toSorted()).toEqual(['port.png', 'trait.png'])
  })

  it('should be one file for both languages where the bytes are the same, and two where not', () => {
    const text = (alt: string, last: string) => `![${alt}](img/port.png)\n\n![${last}](img/quai.png)\n`
    put({ 'fr/port.md': text('Le port', 'Le quai'), 'fr/img/port.png': port, 'fr/img/quai.png': quay })
    put({ 'en/port.md': text('The harbour', 'The quay'), 'en/img/port.png': port, 'en/img/quai.png': line })
    expect(run('import', 'fr/port.md', library, '--id', 'deux', '--translation', 'en/port.md').status).toBe(0)
    expect(bodyOf('corpus/deux/en.md')).toBe('![The harbour](img/port.png)\n\n![The quay](img/quai-2.png)\n')
    expect(readdirSync(join(library, 'corpus/deux/img')).toSorted()).toEqual(['port.png', 'quai-2.png', 'quai.png'])
  })
})

const container = `<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`
const book = (body: string, files: Readonly<Record<string, Uint8Array>>) =>
  zipSync({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(container),
    'OEBPS/book.opf':
      strToU8(`<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>Le port</dc:title></metadata><manifest><item id="u" href="text/un.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="u"/></spine></package>`),
    'OEBPS/text/un.xhtml': strToU8(
      `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:xlink="http://www.w3.org/1999/xlink"><head><title/></head><body><p>Le port dort.</p>${body}</body></html>`,
    ),
    ...files,
  })

describe('pictures in a book', () => {
  it('should be taken out of the archive', () => {
    put({
      'port.epub': book(
        `<div><img src="../images/port.png" alt="Le port"/></div><svg xmlns="http://www.w3.org/2000/svg"><title>Le quai</title><image xlink:href="../images/quai.png"/></svg><p><img src="../../../../secret.png" alt="non"/>Il dort.</p>`,
        { 'OEBPS/images/port.png': port, 'OEBPS/images/quai.png': quay },
      ),
    })
    const { status, stderr } = run('import', 'port.epub', library, '--id', 'epub')
    expect(status).toBe(0)
    expect(bodyOf('corpus/epub/fr.md')).toBe(
      'Le port dort.\n\n![Le port](images/port.png)\n\n![Le quai](images/quai.png)\n\nIl dort.\n',
    )
    expect(told(stderr, 'lost-picture').join()).toContain('`secret.png`')
    expect(picturesOf('epub')).toEqual(['port.png', 'quai.png'])
  })

  it('should come back in both languages out of a book that the tool made', () => {
    const own = join(scratch, 'own')
    expect(run('init', own).status).toBe(0)
    put({
      'fr/port.md': '# Le port\n\n![Le port](img/port.png)\n\nIl dort.\n',
      'en/port.md': '# The harbour\n\n![The harbour](img/port.png)\n\nIt sleeps.\n',
    })
    const about = ['--author', 'A', '--date', '2026', '--license', 'CC0-1.0', '--translator', 'B']
    expect(run('import', 'fr/port.md', own, '--translation', 'en/port.md', ...about).status).toBe(0)
    expect(run('build', own, '--formats', 'epub').status).toBe(0)
    expect(run('import', join(own, 'dist/epub/texts/port.epub'), library, '--id', 'retour').status).toBe(0)
    const [name] = picturesOf('retour')
    expect(bodyOf('corpus/retour/fr.md')).toBe(`![Le port](images/${name})\n\nIl dort.\n`)
    expect(bodyOf('corpus/retour/en.md')).toBe(`![The harbour](images/${name})\n\nIt sleeps.\n`)
  })
})

describe('page', () => {
  it('should carry the pictures of both files inside', () => {
    const { status, stderr } = run('page', 'fr/port.md', 'en/port.md', '-o', 'page.html')
    expect(status).toBe(0)
    const html = readFileSync(join(scratch, 'page.html'), 'utf8')
    const inside = `src="data:image/png;base64,${Buffer.from(port).toString('base64')}"`
    expect(html).toContain(`<img ${inside} alt="Le port" width="640" height="400">`)
    expect(html).toContain(`<img ${inside} alt="The harbour"`)
    put({ 'fr/sans.md': '![Absent](img/absent.png)\n\nIl dort.\n' })
    expect(stderr).not.toContain('picture')
    expect(run('page', 'fr/sans.md', '-o', 'sans.html').stderr).toContain('`img/absent.png`')
  })
})
