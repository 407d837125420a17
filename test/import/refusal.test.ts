import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importText } from '../../src/importers/import.ts'
import { french } from '../../src/languages/fr/french.ts'

const zip = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map(name => [name, strToU8('<x/>')])))
const bytes = (text: string) => Uint8Array.from(text, each => each.charCodeAt(0))
const kindle = bytes(`${'Livre'.padEnd(60, '\0')}BOOKMOBI\0\0\0\0`)

describe('a file that is no text', () => {
  it.each([
    ['a.pdf', bytes('%PDF-1.7\n'), 'a PDF document; save its text as .txt or .html'],
    ['a.rtf', bytes('{\\rtf1 Bonjour.}'), 'Rich Text Format; save it as .docx'],
    ['a.doc', bytes('\xD0\xCF\x11\xE0\0\0'), 'an old Word; save it as .docx'],
    [
      'a.docx',
      bytes(`\xD0\xCF\x11\xE0${'\0'.repeat(8)}${[...'EncryptedPackage'].join('\0')}\0`),
      'locked with a password; open it and save it without one',
    ],
    ['b.docx', zip('[Content_Types].xml', 'word/document.xml').subarray(0, 60), 'damaged or not whole'],
    ['a.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), 'a table of Excel; save it as .csv'],
    ['a.pptx', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'slides of PowerPoint; save their text'],
    ['a.pages', zip('Index/Document.iwa'), 'Pages, Numbers or Keynote; export it as .docx'],
    ['a.ods', zip('mimetype', 'content.xml'), 'an OpenDocument file that is no text'],
    ['a.zip', zip('a.txt'), 'an archive that is no EPUB, DOCX or ODT'],
    ['a.mobi', kindle, 'a book of Kindle (MOBI, AZW); turn it into .epub'],
    ['a.azw3', kindle, 'a book of Kindle (MOBI, AZW); turn it into .epub'],
    ['a.txt', kindle, 'a book of Kindle'],
    ['a.kfx', bytes('CONT\x02\0'), 'a book of Kindle (KFX)'],
    ['a.djvu', bytes('AT&TFORM\0\0'), 'a scanned book (DjVu)'],
    ['a.7z', bytes("7z\xBC\xAF'\x1C\0"), 'a packed file (7z)'],
    ['a.rar', bytes('Rar!\x1A\x07\0'), 'a packed file (RAR)'],
    ['a.webp', bytes('RIFF\x10\0\0\0WEBPVP8 '), 'a picture'],
    ['a.mp4', bytes('\0\0\0\x20ftypisom'), 'a recording or a film'],
    ['a.mp3', bytes('ID3\x03\0'), 'a recording'],
    ['a.tex', bytes('\\documentclass{article}'), 'LaTeX; turn it into .md'],
    ['a.rst', bytes('Titre\n=====\n'), 'reStructuredText; turn it into .md'],
    ['a.fb2', bytes('<FictionBook/>'), 'FictionBook; turn it into .epub'],
    ['a.docx', bytes('Pas un document.'), 'and it is none'],
    ['a.md', bytes('Il pleut.\n<<<<<<< HEAD\nOui.\n=======\nNon.\n>>>>>>> b\n'), 'mark of a merge `<<<<<<< HEAD`'],
    ['a.txt', bytes('Il pleut.\n<<<<<<< HEAD\nOui.\n=======\nNon.\n>>>>>>> b\n'), 'mark of a merge `<<<<<<< HEAD`'],
    ['a.odt', zip('content.xml'), 'no EPUB, DOCX or ODT'],
  ])('should be refused by name, with what to do: %s', async (name, content, what) => {
    const { markdown, messages } = await importText(content, name, { side: 'source', language: french })
    expect(markdown).toBeNull()
    expect(messages.map(({ reason }) => reason).join()).toContain(what)
  })

  it.each([
    '>>>>>>> Bonjour.\n\nSalut.\n',
    '```\n<<<<<<< HEAD\n>>>>>>> b\n```\n\nSalut.\n',
  ])('should not be taken for one that a merge left its marks in: %j', async content => {
    const { markdown } = await importText(bytes(content), 'a.md', { side: 'source', language: french })
    expect(markdown).toContain('Salut.')
  })
})
