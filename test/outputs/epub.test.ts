import { pathToFileURL } from 'node:url'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { parseXml, type XmlElement, type XmlNode } from '@rgrove/parse-xml'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { xmlText } from '../../src/core/model/xml.ts'
import { epub } from '../../src/outputs/epub/emitter.ts'
import { violations } from '../page/axe.ts'
import { describeInBrowser, folderOf, openFile } from '../page/browser.ts'
import { emitted, everything } from './editions.ts'
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

  test('should give the same bytes for the same library', async () => {
    const again = await emitted(epub, everything)
    for (const [path, content] of files)
      expect(Buffer.from(content as Uint8Array).equals(Buffer.from(again.get(path) as Uint8Array))).toBe(true)
  })

  test.each(books.map(([path]) => path))('%s should pass epubcheck-ts without a word', async path => {
    const { messages } = await new EpubCheck({}).check(files.get(path) as Uint8Array)
    expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual([])
  })

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
