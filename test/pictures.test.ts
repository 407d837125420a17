import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Edition } from '../src/core/model/edition.ts'
import { mostPicture } from '../src/core/model/picture.ts'
import { factsOf } from '../src/core/pictures/facts.ts'
import { picturePath } from '../src/core/pictures/pictures.ts'
import { describeInBrowser, openFile } from './page/browser.ts'
import { png } from './picture.ts'

const { buildLibrary, checkLibrary } = await import(join(import.meta.dirname, '../dist/lib/run/build.js'))
const scratch = mkdtempSync(join(tmpdir(), 'en-regard-pictures-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const svg = (inside: string, attributes = '') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" ${attributes}>${inside}</svg>`)

const fr = `---\ntitle: Le port\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n
# Le quai

![Le port au lever du soleil. Rien ne bouge.](images/le%20port.png "Le port")

Une icône ![ancre](./ancre.svg) et une ligne ![](images/trait.png) au milieu.

Une fin.
`
const en = `---\ntitle: The harbour\ntranslator: A\n---\n
# The quay

![The harbour at sunrise. Nothing moves.](images/le%20port.png "The harbour")

An icon ![anchor](./ancre.svg) and a line ![](images/trait.png) in the middle.

An end.
`
const pictures = {
  'images/le port.png': png(640, 400),
  'images/trait.png': png(20, 2),
  'ancre.svg': svg('<path d="M0 0h40v30z"/>'),
}

function library(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(scratch, name)
  const all = {
    'corpus/library.yaml': 'name: t\ntitle: T\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: P\n',
    'corpus/port/fr.md': fr,
    'corpus/port/en.md': en,
    'annotations/glossary.yaml':
      '- term: soleil\n  pos: noun\n  gender: m\n  gloss: sun\n  renderings: [sun, sunrise]\n',
    ...files,
  }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

const beside = (files: Readonly<Record<string, Uint8Array>>) =>
  Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`corpus/port/${path}`, bytes]))

describe('pictures beside a text', () => {
  const folder = join(scratch, 'whole')
  beforeAll(async () => {
    library('whole', beside(pictures))
    const formats = ['html', 'json', 'package', 'epub']
    const report = await buildLibrary(folder, { formats, cache: false })
    expect(report.messages.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([])
  })

  it('should be copied byte by byte into the site, the JSON and the package', () => {
    for (const format of ['html', 'json', 'package']) {
      for (const [path, bytes] of Object.entries(pictures)) {
        expect(readFileSync(join(folder, 'dist', format, 'pictures/port', path)).equals(Buffer.from(bytes))).toBe(true)
      }
    }
    const { exports, files } = JSON.parse(readFileSync(join(folder, 'dist/package/package.json'), 'utf8'))
    expect(exports['./pictures/*']).toBe('./pictures/*')
    expect(files).toContain('pictures')
    expect(readFileSync(join(folder, 'dist/html/sw.js'), 'utf8')).toContain('pictures/port/images/le%20port.png')
  })

  it('should stand in the data with kind and size, on both sides', () => {
    const edition = JSON.parse(readFileSync(join(folder, 'dist/json/texts/port.json'), 'utf8')) as Edition
    const port = { file: 'pictures/port/images/le port.png', type: 'image/png', width: 640, height: 400 }
    for (const side of ['source', 'target'] as const) {
      const marks = edition.units.flatMap(unit => unit[side]!.marks)
      expect(marks.map(({ picture }) => picture)).toEqual([
        port,
        { file: 'pictures/port/ancre.svg', type: 'image/svg+xml', width: 40, height: 30 },
        { file: 'pictures/port/images/trait.png', type: 'image/png', width: 20, height: 2 },
      ])
    }
  })

  it('should stand in the book as files, with words in both languages', () => {
    const files = unzipSync(readFileSync(join(folder, 'dist/epub/texts/port.epub')))
    const page = new TextDecoder().decode(files['EPUB/t1-1.xhtml'])
    expect(page).toMatch(/<img src="images\/[0-9a-f]+\.png" alt="Le port au lever[^>]* width="640" height="400"/)
    expect(page).toContain('alt="The harbour at sunrise. Nothing moves."')
    const held = Object.entries(files).filter(([path]) => path.startsWith('EPUB/images/'))
    expect(held.map(([, bytes]) => bytes.length).toSorted()).toEqual(
      Object.values(pictures)
        .map(bytes => bytes.length)
        .toSorted(),
    )
  })

  describeInBrowser('on the page', () =>
    it('should be seen from a disk, each once, with words in both languages, and move nothing', async () => {
      const { page, problems } = await openFile(join(folder, 'dist/html/port.html'))
      const images = await page.evaluate(async () => {
        const all = [...document.querySelectorAll('main img')] as HTMLImageElement[]
        for (const image of all) image.loading = 'eager'
        await Promise.all(all.map(image => image.decode()))
        return all.map(image => ({
          alt: image.alt,
          seen:
            image.getBoundingClientRect().width > 10 &&
            getComputedStyle(image.closest('.b, .a')!).position !== 'absolute',
          natural: [image.naturalWidth, image.naturalHeight],
          declared: [image.getAttribute('width'), image.getAttribute('height')].map(Number),
          language: image.closest('[lang]')!.getAttribute('lang'),
        }))
      })
      expect(images.map(({ alt, language, seen }) => [alt, language, seen])).toEqual([
        ['Le port au lever du soleil. Rien ne bouge.', 'fr', true],
        ['The harbour at sunrise. Nothing moves.', 'en', false],
        ['ancre', 'fr', true],
        ['', 'fr', true],
        ['anchor', 'en', true],
        ['', 'en', true],
      ])
      for (const { natural, declared } of images) expect(natural).toEqual(declared)
      expect(problems).toEqual([])
      await page.context().close()
    }),
  )
})

describe('a picture that is none', () => {
  it('should be an error with line and column, in the text and in its translation', async () => {
    const huge = Buffer.from(png(1, 1))
    huge.writeUInt32BE(60_000, 16)
    huge.writeUInt32BE(60_000, 20)
    const folder = library('wrong', {
      'corpus/port/fr.md': fr.replace('./ancre.svg', 'encre.svg').replace('images/trait.png', '../../x.png'),
      ...beside({ ...pictures, 'images/le port.png': huge }),
    })
    const { messages } = await checkLibrary(folder, { cache: false })
    const said = messages
      .filter(({ ruleId }: { ruleId: string }) => ruleId.endsWith('-picture'))
      .map(({ ruleId, place: { file, line, column } }: never) => `${file}:${line}:${column} ${ruleId}`)
    expect(said).toEqual([
      'corpus/port/en.md:8:43 invalid-picture',
      'corpus/port/fr.md:10:47 invalid-picture',
      'corpus/port/fr.md:12:20 missing-picture',
      'corpus/port/fr.md:12:48 missing-picture',
    ])
    expect(messages.find(({ place }: never) => (place as { column: number }).column === 20).reason).toContain(
      'did you mean `ancre.svg`?',
    )
  })

  it('should never be read outside the library', async () => {
    const folder = library('linked', beside({ 'images/trait.png': png(20, 2), 'ancre.svg': svg('') }))
    writeFileSync(join(scratch, 'secret.png'), png(9, 9))
    symlinkSync(join(scratch, 'secret.png'), join(folder, 'corpus/port/images/le port.png'))
    const { messages } = await checkLibrary(folder, { cache: false })
    expect(messages.map(({ reason }: { reason: string }) => reason).join('\n')).toContain(
      'outside the library’s folder',
    )
  })
})

describe('factsOf', () => {
  const problem = (bytes: Uint8Array) => (factsOf(bytes) as { problem?: string }).problem

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an event', '<path onload="alert(1)"/>'],
    ['an event with a prefix', '<path x:onload="alert(1)" xmlns:x="x"/>'],
    ['a page inside', '<foreignObject><p/></foreignObject>'],
    ['a link', '<a href="https://example.org"><path/></a>'],
    ['a picture from elsewhere', '<image href="https://example.org/x.png"/>'],
    ['a picture that can run', '<image href="data:image/svg+xml,x"/>'],
    ['a drawing from elsewhere', '<use href="other.svg#a"/>'],
    ['a style from elsewhere', '<style>@import "x.css";</style>'],
    ['a style with an address', '<path style="fill:url(https://example.org/x)"/>'],
    ['a style that hides an address', '<style>path{fill:\\75rl(https://example.org/x)}</style>'],
    ['an animation', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['more levels than a parser stands', '<g>'.repeat(300) + '</g>'.repeat(300)],
    ['no end', '<g>'],
  ])('should refuse an SVG with %s', (_, inside) => {
    expect(problem(svg(inside))).toMatch(/^it is an SVG/)
  })

  it('should refuse an SVG with entities of its own, with a style sheet, without end', () => {
    const entity = Buffer.from('<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="x" width="1" height="1">&a;</svg>')
    const sheet = Buffer.from('<?xml-stylesheet href="x.css"?><svg xmlns="x" width="1" height="1"/>')
    expect(problem(entity)).toBeDefined()
    expect(problem(sheet)).toBeDefined()
    expect(problem(svg('<g>'.repeat(100_000)))).toMatch(/not well-formed|levels/)
  })

  it('should take a drawing that stays in its file', () => {
    const inside =
      '<defs><linearGradient id="g"/></defs><path style="fill:url(#g)"/><use href="#g"/><image href="data:image/png;base64,AA"/>'
    expect(factsOf(svg(inside))).toEqual({ type: 'image/svg+xml', width: 40, height: 30 })
  })

  it.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a part of a picture', png(30, 30).subarray(0, 60)],
    ['nothing', new Uint8Array()],
    ['a JPEG cut off', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10)],
    ['more bytes than it may have', new Uint8Array(mostPicture.bytes + 1)],
  ])('should refuse %s', (_, bytes) => {
    expect(problem(bytes)).toBeDefined()
  })
})

describe('picturePath', () => {
  it.each([
    ['images/port.png', 'images/port.png'],
    ['./images/../port.png?x#y', 'port.png'],
    ['le%20port.png', 'le port.png'],
    ['100%.png', '100%.png'],
    ['../port.png', undefined],
    ['a/../../port.png', undefined],
    ['%2e%2e/port.png', undefined],
    ['/port.png', undefined],
    ['', undefined],
  ])('should read %s as %s', (address, path) => expect(picturePath(address)).toBe(path))
})
