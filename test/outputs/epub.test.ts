import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { parseXml, type XmlElement, type XmlNode } from '@rgrove/parse-xml'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/core/model/edition.ts'
import type { TextWords } from '../../src/core/model/text-words.ts'
import { xmlText } from '../../src/core/model/xml.ts'
import { silence } from '../../src/core/rules/recorded.ts'
import { epub } from '../../src/outputs/epub/emitter.ts'
import { emitters } from '../../src/outputs/registry.ts'
import { violations } from '../page/axe.ts'
import { describeInBrowser, folderOf, openFile } from '../page/browser.ts'
import { context } from '../page/context.ts'
import { bound, emitted, everything, readText } from './editions.ts'
import { inFolder, javaOnce, judgedBy, run } from './judges.ts'

const files = await emitted(epub, everything)
const books = [...files].filter(([path]) => path.endsWith('.epub')) as [string, Uint8Array][]
const pagesOf = (book: Uint8Array) =>
  Object.entries(unzipSync(book)).flatMap(([path, bytes]) =>
    path.endsWith('.xhtml') ? [[path, new TextDecoder().decode(bytes)] as const] : [],
  )
const textIn = (node: XmlNode): string =>
  'children' in node ? (node.children as XmlNode[]).map(textIn).join('') : 'text' in node ? String(node.text) : ''
const all = (node: XmlNode, is: (each: XmlElement) => boolean): XmlElement[] =>
  'children' in node
    ? (node.children as XmlNode[]).flatMap(child => [
        ...(child.type === 'element' && is(child as XmlElement) ? [child as XmlElement] : []),
        ...all(child, is),
      ])
    : []
const plain = (text: string) => xmlText(text).replace(/[\s\u00A0\u202F]+/g, '')

describe('an e-book', () => {
  test('should be a book a text and one of the library', () => {
    expect(books.map(([path]) => path)).toEqual([...everything.map(({ id }) => `texts/${id}.epub`), 'library.epub'])
    expect(String.fromCharCode(...books[0]![1].subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
  })

  test('should hold every unit of both languages in order, each with its language', () => {
    for (const edition of everything) {
      const pages = pagesOf(files.get(`texts/${edition.id}.epub`) as Uint8Array)
      const cells = pages.flatMap(([, page]) =>
        all(parseXml(page), ({ attributes }) => /\b[ab]\b/.test(attributes.class ?? '')).map(cell => ({
          language: cell.attributes.lang,
          text: plain(textIn(cell)),
        })),
      )
      for (const [language, side] of [
        ['fr', 'source'],
        ['en', 'target'],
      ] as const) {
        const shown = cells.filter(cell => cell.language === language).map(({ text }) => text)
        const units = edition.units.filter(
          unit => unit[side] !== null && !unit.within?.some(({ kind }) => kind === 'footnote'),
        )
        const expected = units.map(unit => plain(unit[side]!.text))
        let at = 0
        for (const text of expected) {
          const found = shown.findIndex((cell, index) => index >= at && similar(cell, text))
          expect([edition.id, text, found >= at]).toEqual([edition.id, text, true])
          at = found + 1
        }
      }
    }
  })

  test('should have no table and no script, and lead every link to a place that is there', () => {
    for (const [path, bytes] of books) {
      const pages = pagesOf(bytes)
      const ids = new Set(
        pages.flatMap(([name, page]) =>
          all(parseXml(page), ({ attributes }) => attributes.id !== undefined).map(
            ({ attributes }) => `${name.slice(5)}#${attributes.id}`,
          ),
        ),
      )
      for (const [name, page] of pages) {
        expect(page).not.toMatch(/<(table|script|style)\b/)
        for (const { attributes } of all(parseXml(page), ({ name }) => name === 'a')) {
          const href = attributes.href!
          if (/^[a-z]+:/.test(href)) continue
          const target = href.startsWith('#') ? name.slice(5) + href : href
          expect([
            path,
            href,
            ids.has(target) || (!target.includes('#') && pages.some(([each]) => each.slice(5) === target)),
          ]).toEqual([path, href, true])
        }
      }
    }
  })

  test('should explain words and notes in footnotes that lead back', () => {
    const pages = pagesOf(files.get('texts/balises.epub') as Uint8Array)
      .map(([, page]) => page)
      .join('')
    const aside = all(
      parseXml(`<all>${pages.replace(/<\?xml[^>]*>|<!DOCTYPE html>/g, '')}</all>`),
      ({ name }) => name === 'aside',
    )
    expect(aside.map(({ attributes }) => attributes['epub:type'])).toEqual(aside.map(() => 'footnote'))
    const term = aside.find(({ attributes }) => attributes.id === 't-tour-de-table')!
    expect(textIn(term)).toContain('funding round <b>&amp;')
    expect(all(term, ({ name }) => name === 'a').at(-1)!.attributes.href).toMatch(/^#[a-z0-9]+\.1$/)
    expect(pages).toMatch(/<a href="#t-tour-de-table" epub:type="noteref" role="doc-noteref">tours de table<\/a>/)
  })

  test('should number what is referred to by a number as it is met, and say the number again at its footnote', () => {
    const pages = [...files].flatMap(([path, book]) => (path.startsWith('texts/') ? pagesOf(book as Uint8Array) : []))
    for (const [path, page] of pages.filter(([, page]) => page.includes('>[1]</a>'))) {
      const nodes = all(parseXml(page), () => true)
      const references = nodes.filter(node => node.name === 'a' && /^\[.*\]$/.test(textIn(node)))
      const marks = new Map(references.map(node => [node.attributes.href!.slice(1), textIn(node)]))
      expect([path, ...marks.values()]).toEqual([path, ...[...marks.keys()].map((_, index) => `[${index + 1}]`)])
      for (const node of references) expect(node.attributes['aria-label']).toMatch(/^(?:Note|Word: .*) \[\d+\]$/)
      for (const node of nodes.filter(({ name }) => name === 'aside')) {
        const mark = marks.get(node.attributes.id!)
        expect([path, mark ?? '', textIn(node).startsWith(`${mark} `)]).toEqual([path, mark ?? '', mark !== undefined])
      }
    }
    expect(pages.some(([, page]) => page.includes('>[2]</a>'))).toBe(true)
  })

  test('should give the same bytes for the same library', async () => {
    const again = await emitted(epub, everything)
    for (const [path, content] of files)
      expect(Buffer.from(content as Uint8Array).equals(Buffer.from(again.get(path) as Uint8Array))).toBe(true)
  })

  test.each(books.map(([path]) => path))('%s should pass epubcheck-ts without a word', async path => {
    const { messages } = await new EpubCheck({}).check(files.get(path) as Uint8Array)
    expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual([])
  })

  judgedBy('ebook-convert')(
    'should give calibre every unit of both languages in order',
    async () => {
      await inFolder(files, folder => {
        const { status, stderr } = run('ebook-convert', [`${folder}/library.epub`, `${folder}/library.txt`])
        expect([status, stderr]).toEqual([0, expect.any(String)])
        const shown = unmarked(readFileSync(`${folder}/library.txt`, 'utf8'))
        let at = 0
        for (const { id, units } of everything) {
          for (const { source, target, within, kind } of units) {
            if (within?.some(({ kind }) => kind === 'footnote') || kind === 'code') continue
            for (const side of [source, target]) {
              const words = side === null ? '' : unmarked(side.text).slice(0, 40)
              const found = shown.indexOf(words, at)
              expect([id, words, found >= at]).toEqual([id, words, true])
              at = found + words.length
            }
          }
        }
      })
    },
    120_000,
  )

  judgedBy('epubcheck')(
    'should pass epubcheck without a word',
    async () => {
      await inFolder(files, folder => {
        for (const path of ['library.epub']) {
          const { status, stdout, stderr } = run('java', [
            ...javaOnce,
            '-jar',
            '/usr/bin/epubcheck',
            `${folder}/${path}`,
          ])
          expect([path, status, stderr, stdout]).toEqual([
            path,
            0,
            expect.any(String),
            expect.stringContaining('0 fatals / 0 errors / 0 warnings'),
          ])
        }
      })
    },
    120_000,
  )
})

const bookOf = (edition: Edition, more: Partial<typeof context> = {}, words?: TextWords) =>
  epub.text(edition, { ...context, ...more }, words)[0]!.content as Uint8Array
const textFile = (book: Uint8Array, path: string) => new TextDecoder().decode(unzipSync(book)[`EPUB/${path}`])
const judge = async (book: Uint8Array) =>
  (await new EpubCheck({}).check(book)).messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')

const bread = await readText(
  'le-pain',
  'Le pain est chaud. La confiance s’est effritée.\n\nElle sourit.',
  'The bread is warm. Confidence has crumbled.\n\nShe smiles.',
)
const [first, second] = bread.units as [Edition['units'][number], Edition['units'][number]]
const recording = { license: 'CC0-1.0', credit: 'Lu par Zoé', duration: 4 }

describe('a recording in an e-book', () => {
  const read: Edition = {
    ...bread,
    audio: [
      {
        ...recording,
        file: 'audio/le-pain/voix haute.mp3',
        type: 'audio/mpeg',
        sentences: [
          { unit: first.id, sentence: 0, start: 0, end: 1.25 },
          { unit: first.id, sentence: 1, start: 1.5, end: 2.1 },
          { unit: second.id, sentence: 0, start: 2.5, end: 2.5 },
        ],
      },
    ],
  }
  const recordings = new Map([['audio/le-pain/voix haute.mp3', silence(4)]])
  const book = bookOf(read, { recordings })

  test('should lie in the book, and light up each sentence while it is heard', () => {
    const spoken = all(parseXml(textFile(book, 't1-1.smil')), ({ name }) => name === 'par').map(par => {
      const [words, sound] = all(par, () => true)
      return [words!.attributes.src, sound!.attributes.clipBegin, sound!.attributes.clipEnd, sound!.attributes.src]
    })
    const [path] = Object.keys(unzipSync(book)).filter(each => each.endsWith('.mp3'))
    expect(unzipSync(book)[path!]).toEqual(silence(4))
    expect(spoken).toEqual([
      [`t1-1.xhtml#${first.id}.1`, '0s', '1.25s', path!.slice(5)],
      [`t1-1.xhtml#${first.id}.2`, '1.5s', '2.1s', path!.slice(5)],
    ])
    for (const [address] of spoken) expect(textFile(book, 't1-1.xhtml')).toContain(`id="${address!.slice(11)}"`)
    const about = textFile(book, 'package.opf')
    expect(about).toContain('<meta property="media:duration">1.85s</meta>')
    expect(about).toContain('<meta property="media:narrator">Lu par Zoé</meta>')
    expect(textFile(book, 't1.xhtml')).toContain(`src="${path!.slice(5)}"`)
  })

  test('should leave it valid', async () => expect(await judge(book)).toEqual([]))

  test('should be left out of a book with all texts, of one in Ogg, and of print, which say so', async () => {
    const ogg: Edition = { ...bread, audio: [{ ...read.audio![0]!, type: 'audio/ogg' }] }
    const [whole] = await epub.bind!([{ edition: read }, { edition: everything[0]! }], context)
    for (const without of [bookOf(ogg, { recordings }), whole!.content as Uint8Array]) {
      expect(Object.keys(unzipSync(without)).filter(path => /mp3|ogg|smil/.test(path))).toEqual([])
      expect(textFile(without, 't1-end.xhtml')).toMatch(/Not in this book: .*Lu par Zoé/)
    }
    expect(String(emitters.print!.text(read, context)[0]!.content)).toMatch(/Not in this book: .*Lu par Zoé/)
    expect(textFile(book, 't1-end.xhtml')).not.toContain('Not in this book')
  })
})

describe('small meanings above words', () => {
  const [{ words }] = bound([bread]) as [{ words: TextWords }]
  const hinted = (hints: 'A1' | 'C2') => bookOf(bread, { library: { ...context.library, hints } }, words)
  const above = (book: Uint8Array) =>
    all(parseXml(textFile(book, 't1-1.xhtml')), ({ name }) => name === 'ruby').map(textIn)

  test('should stand above words of the level and of harder ones, and above none where nobody chose', () => {
    expect(above(hinted('A1'))).toContain('pain (bread)')
    expect(above(hinted('C2'))).not.toContain('pain (bread)')
    expect(above(bookOf(bread, {}, words))).toEqual([])
  })

  test('should leave the book valid, and its sentences whole', async () => {
    expect(await judge(hinted('A1'))).toEqual([])
    const sentence = all(
      parseXml(textFile(hinted('A1'), 't1-1.xhtml')),
      ({ attributes }) => attributes.id === `${first.id}.1`,
    )
    expect(textIn(sentence[0]!).replace(/ \([^)]*\)/g, '')).toBe(first.source.text.slice(...first.source.sentences[0]!))
  })
})

/** Letters alone: calibre's text has marks as Markdown, and numbers of references. */
const unmarked = (text: string) => xmlText(text).replace(/image|pixel|[^\p{L}]+/gu, '')

/** Reference numbers stand in a text, and a picture in the place of its words. */
function similar(shown: string, text: string): boolean {
  const bare = (each: string) => each.replace(/\[\d+\]|\d|image|pixel/g, '')
  return bare(shown).startsWith(bare(text).slice(0, 40))
}

describeInBrowser('the pages of an e-book', () => {
  test('should be without fault to axe', async () => {
    for (const id of ['balises', 'le-marche', 'a-demi']) {
      const pages = Object.entries(unzipSync(files.get(`texts/${id}.epub`) as Uint8Array))
      const folder = await folderOf(pages.map(([path, content]) => ({ path, content })))
      const paths = pages.map(([path]) => path).filter(path => path.endsWith('.xhtml'))
      const { page } = await openFile(`${folder}/${paths[0]}`)
      for (const path of paths) {
        await page.goto(pathToFileURL(`${folder}/${path}`).href)
        // A document of a book is no page of a site: it has neither landmarks nor, at each end, a heading of its own.
        const found = (await violations(page)).filter(each => !/^(?:region|landmark-|page-has-heading-one)/.test(each))
        expect([id, path, found]).toEqual([id, path, []])
      }
      await page.context().close()
    }
  }, 180_000)
})
