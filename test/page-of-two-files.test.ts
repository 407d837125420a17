import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { pageOf as PageOf } from '../src/run/page.ts'
import type { languagePair as LanguagePairOf } from '../src/run/pair.ts'
import { commandIn } from './command.ts'

const lib = join(import.meta.dirname, '../dist/lib/run')
const { pageOf } = (await import(join(lib, 'page.js'))) as { pageOf: typeof PageOf }
const { languagePair } = (await import(join(lib, 'pair.js'))) as { languagePair: typeof LanguagePairOf }
const pair = await languagePair('fr', 'en')

const french = ['Le facteur pose son vélo contre le mur.', 'Il sonne deux fois, puis il attend. Personne ne vient.']
const english = ['The postman leans his bicycle against the wall.', 'He rings twice, then waits. Nobody comes.']

const container = `<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`
const book = (title: string, language: string, paragraphs: readonly string[]): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(container),
    'book.opf':
      strToU8(`<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>${title}</dc:title><dc:language>${language}</dc:language></metadata>
<manifest><item id="u" href="un.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="u"/></spine></package>`),
    'un.xhtml': strToU8(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${paragraphs.map(each => `<p>${each}</p>`).join('')}</body></html>`,
    ),
  })

const markdown = (title: string, paragraphs: readonly string[]) => strToU8(`# ${title}\n\n${paragraphs.join('\n\n')}\n`)
const plain = (paragraphs: readonly string[]) => strToU8(`${paragraphs.join('\n\n')}\n`)

describe('a page of two files', () => {
  it.each([
    ['Markdown', 'facteur.md', markdown('Le facteur', french), 'postman.md', markdown('The Postman', english)],
    ['plain text', 'facteur.txt', plain(french), 'postman.txt', plain(english)],
    ['EPUB', 'facteur.epub', book('Le facteur', 'fr', french), 'postman.epub', book('The Postman', 'en', english)],
    ['EPUB and plain text', 'facteur.epub', book('Le facteur', 'fr', french), 'postman.txt', plain(english)],
  ])('should be whole in itself, linked and with its words: %s', async (_, path, bytes, other, translation) => {
    const { html, edition } = await pageOf({ path, bytes }, { path: other, bytes: translation }, pair)
    expect(edition.units.map(({ source, target }) => [source.text, target?.text])).toEqual(
      french.map((text, at) => [text, english[at]]),
    )
    expect(edition.units[1]!.links).toHaveLength(2)
    expect(/id="words">([^<]+)/.exec(html)?.[1]).toContain('"bicycle"')
    expect(html.match(/<[a-z]+ [^>]*(?:href|src)="(?!#|data:)[^"]*"/g)).toBeNull()
  })

  it('should be made of one file that holds both languages', async () => {
    const unit = (at: number) =>
      `<tu><tuv xml:lang="fr"><seg>${french[at]}</seg></tuv><tuv xml:lang="en"><seg>${english[at]}</seg></tuv></tu>`
    const tmx = `<?xml version="1.0"?><tmx version="1.4"><header srclang="fr" datatype="plaintext" segtype="block" adminlang="en" o-tmf="x" creationtool="x" creationtoolversion="1"/><body>${unit(0)}${unit(1)}</body></tmx>`
    const { edition } = await pageOf({ path: 'facteur.tmx', bytes: strToU8(tmx) }, undefined, pair)
    expect(edition.units.map(({ target }) => target?.text)).toEqual(english)
  })

  it('should say that the languages stand the wrong way round', async () => {
    const [own, other] = [
      [...french, ...french],
      [...english, ...english],
    ].map(plain)
    const { messages } = await pageOf({ path: 'a.txt', bytes: other! }, { path: 'b.txt', bytes: own! }, pair)
    expect(messages.map(({ ruleId }) => ruleId)).toContain('swapped-languages')
  })

  it('should not be written of texts that stand the wrong way round, but with --force', () => {
    const folder = mkdtempSync(join(tmpdir(), 'en-regard-page-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'a.txt'), [...english, ...english].join('\n\n'))
    writeFileSync(join(folder, 'b.txt'), [...french, ...french].join('\n\n'))
    const page = commandIn(folder)
    const refused = page('page', 'a.txt', 'b.txt', '-o', 'page.html')
    expect([refused.status, existsSync(join(folder, 'page.html'))]).toEqual([1, false])
    expect(refused.stderr).toContain('b.txt\n')
    expect(refused.stderr).toContain('swapped-languages')
    expect(page('page', 'a.txt', 'b.txt', '-o', 'page.html', '--force').status).toBe(0)
    expect(existsSync(join(folder, 'page.html'))).toBe(true)
  })

  it('should refuse what is no text', async () => {
    await expect(pageOf({ path: 'a.txt', bytes: strToU8('\n') }, undefined, pair)).rejects.toThrow(/^a\.txt: /)
  })
})
