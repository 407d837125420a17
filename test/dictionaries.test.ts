import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import type { buildLibrary as BuildLibrary } from '../src/compiler.ts'
import type { TextWords } from '../src/core/model/text-words.ts'
import { dictionaryMeaningsOf, vocabularyOf, wordAt } from '../src/library/words.ts'
import { describeInBrowser, openFile } from './page/browser.ts'

const { buildLibrary } = (await import(join(import.meta.dirname, '../dist/lib/compiler.js'))) as {
  buildLibrary: typeof BuildLibrary
}

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const fr = 'Le volet bat. La rustine tient. Il porte un gant. Elle trouve le trésor.'
const en = 'The shutter is banging. The patch holds. He carries a glove. She finds the treasure.'

/** A library of one text with these dictionaries; its folder. */
function library(dictionaries: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dictionaries-'))
  folders.push(folder)
  const all = {
    'corpus/library.yaml': `name: t\ntitle: T\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: P\n${dictionaries}`,
    'corpus/t/fr.md': `---\ntitle: T\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n\n${fr}\n`,
    'corpus/t/en.md': `---\ntitle: T\ntranslator: A\n---\n\n${en}\n`,
    'annotations/glossary.yaml': '- { term: trésor, pos: noun, gender: m, gloss: a hoard, renderings: [treasure] }\n',
    ...files,
  }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

async function built(dictionaries: string, files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = library(dictionaries, files)
  const result = await buildLibrary(folder, { formats: ['json', 'package', 'html'], jobs: 1 })
  const errors = result.messages.filter(({ ruleId }) => /dictionary/.test(ruleId))
  const told = errors.map(({ ruleId, place, reason }) => `${ruleId} ${place.file}:${place.line} ${reason}`)
  const wordsIn = (path: string): TextWords =>
    JSON.parse(/\{.*\}/s.exec(readFileSync(join(folder, 'dist', path), 'utf8'))![0]) as TextWords
  return { folder, told, words: () => wordsIn('json/words/t.json'), shipped: () => wordsIn('package/words/t.js') }
}

const at = (words: TextWords, form: string) => wordAt(words, Object.keys(words.units)[0]!, fr.indexOf(form))!

const own =
  'dictionaries:\n  - { file: dictionaries/mots.tsv, name: Mes mots, license: CC0-1.0, url: https://example.org/ }\n'
const table =
  'rustine\tpatch (of rubber); stopgap\nporter\tto wear; to carry\ntrésor\ttreasury\nvolet\tshutter\nbat\tarmpit\tn\n'

describe('a dictionary of the author’s own', () => {
  it('should tell its meanings with its name and licence, and the one that the translation chooses', async () => {
    const { words, told } = await built(own, { 'dictionaries/mots.tsv': table })
    expect(told).toEqual([])
    const dictionary = { name: 'Mes mots', license: 'CC0-1.0', url: 'https://example.org/' }
    expect(words().dictionaries).toEqual([dictionary])
    expect(at(words(), 'rustine')).toMatchObject({ meaning: 'patch (of rubber)', dictionary })
    expect(dictionaryMeaningsOf(words(), at(words(), 'rustine'))).toEqual([
      { dictionary, meanings: ['patch (of rubber)', 'stopgap'] },
    ])
    expect(vocabularyOf(words()).find(({ lemma }) => lemma === 'rustine')!.meanings).toEqual(['patch (of rubber)'])
  })

  it('should stand beside the lexicon and below the glossary, and say nothing of another class', async () => {
    const { words } = await built(own, { 'dictionaries/mots.tsv': table })
    const worn = at(words(), 'porte')
    expect(worn).toMatchObject({ lemma: 'porter', meaning: expect.stringMatching(/^carry/) })
    expect(worn.dictionary).toBeUndefined()
    expect(dictionaryMeaningsOf(words(), worn)[0]!.meanings).toEqual(['to wear', 'to carry'])
    const trésor = at(words(), 'trésor')
    expect(trésor).toMatchObject({ meaning: 'a hoard', term: 'tresor' })
    expect(trésor.dictionary).toBeUndefined()
    expect(dictionaryMeaningsOf(words(), trésor)[0]!.meanings).toEqual(['treasury'])
    expect(dictionaryMeaningsOf(words(), at(words(), 'bat'))).toEqual([])
  })

  it.each([
    ['GPL-3.0-or-later', '', false],
    ['CC-BY-NC-SA-4.0', '', false],
    ['GPL-3.0-or-later', ', package: true', true],
    ['CC-BY-SA-4.0', '', true],
    ['CC-BY-SA-4.0', ', package: false', false],
    ['Encyclopédie municipale, libre', '', true],
  ])('should be in the npm package as its licence and its author say: %s%s', async (license, more, ships) => {
    const { words, shipped } = await built(
      `dictionaries:\n  - { file: a.tsv, name: A, license: CC0-1.0 }\n  - { file: b.tsv, name: B, license: ${JSON.stringify(license)}${more} }\n`,
      { 'a.tsv': 'volet\tflap\n', 'b.tsv': `${table}volet\tlouvre\n` },
    )
    expect(at(words(), 'rustine').meaning).toBe('patch (of rubber)')
    expect(at(shipped(), 'rustine').meaning).toBe(ships ? 'patch (of rubber)' : undefined)
    expect(shipped().dictionaries.map(({ name }) => name)).toEqual(ships ? ['A', 'B'] : ['A'])
    expect(JSON.stringify(shipped()).includes('louvre')).toBe(ships)
    expect(at(shipped(), 'porte').meaning).toBe(at(words(), 'porte').meaning)
    expect(dictionaryMeaningsOf(shipped(), at(shipped(), 'volet'))[0]).toMatchObject({ meanings: ['flap'] })
  })

  it('should be read anew when it changes', async () => {
    const { folder, words } = await built(own, { 'dictionaries/mots.tsv': table })
    const anew = () => buildLibrary(folder, { formats: ['json', 'package', 'html'], jobs: 1 })
    await expect.poll(anew, { timeout: 60_000 }).toMatchObject({ cached: 1 })
    writeFileSync(join(folder, 'dictionaries/mots.tsv'), 'rustine\tplaster\n')
    await anew()
    expect(at(words(), 'rustine').meaning).toBe('plaster')
  })

  it('should be refused, at its place, without a licence, where it is not there, leads out or is none', async () => {
    const folder = library('', {})
    const lines = [
      '{ file: sans.tsv, name: Sans licence }',
      '{ file: absent.tsv, name: Absent, license: CC0-1.0 }',
      '{ file: /etc/hostname, name: Absolu, license: CC0-1.0 }',
      '{ file: ../mots.tsv, name: Dehors, license: CC0-1.0 }',
      '{ file: lien.tsv, name: Lien, license: CC0-1.0 }',
      '{ file: corpus, name: Dossier, license: CC0-1.0 }',
      '{ file: mots.zip, name: Zip, license: CC0-1.0 }',
    ]
    symlinkSync('/etc/hostname', join(folder, 'lien.tsv'))
    writeFileSync(join(folder, 'sans.tsv'), table)
    writeFileSync(join(folder, 'mots.zip'), zipSync({ 'x.json': strToU8('[]') }))
    const yaml = join(folder, 'corpus/library.yaml')
    writeFileSync(yaml, `${readFileSync(yaml, 'utf8')}dictionaries:\n${lines.map(line => `  - ${line}\n`).join('')}`)
    const { messages } = await buildLibrary(folder, { formats: ['json'], jobs: 1 })
    const told = messages.map(({ ruleId, severity, place }) => `${severity} ${ruleId} ${place.file}:${place.line}`)
    expect(told.filter(line => line.includes('dictionary'))).toEqual(
      [8, 9, 10, 11, 12, 13, 14].map(
        line => `error ${line === 8 ? 'unlicensed' : 'invalid'}-dictionary corpus/library.yaml:${line}`,
      ),
    )
    expect(messages.some(({ reason }) => reason.includes('it lies outside the library’s folder'))).toBe(true)
  })
})

describeInBrowser('a card with a dictionary', () => {
  it('should name it with its licence beside each meaning, and show its words as they are', async () => {
    const { folder, told } = await built(
      'dictionaries:\n  - { file: m.tsv, name: "Mots <b>libres</b>", license: CC-BY-SA-4.0, url: https://example.org/ }\n',
      { 'm.tsv': 'rustine\tpatch "<img src=x onerror=alert(1)>"; stopgap\nvolet\tflap\n' },
    )
    expect(told).toEqual([])
    const { page, problems } = await openFile(join(folder, 'dist/html/t.html'))
    const cardOf = async (word: string) => {
      await page.evaluate(() => document.querySelector<HTMLElement>('#card:popover-open')?.hidePopover())
      const [x, y] = await page.evaluate(word => {
        const walker = document.createTreeWalker(document.querySelector('.text')!, NodeFilter.SHOW_TEXT)
        while (walker.nextNode() !== null) {
          const node = walker.currentNode as Text
          const start = node.data.indexOf(word)
          if (start === -1) continue
          const range = document.createRange()
          range.setStart(node, start)
          range.setEnd(node, start + word.length)
          const { left, top, width, height } = range.getBoundingClientRect()
          return [left + width / 2, top + height / 2] as const
        }
        throw new Error(`no ${word}`)
      }, word)
      await page.mouse.click(x, y)
      await page.waitForFunction(() => document.querySelector('#card:popover-open') !== null)
      return page.evaluate(() => {
        const card = document.querySelector<HTMLElement>('#card:popover-open')!
        return { text: card.innerText.replace(/\s+/g, ' '), made: card.querySelectorAll('img, b b').length }
      })
    }
    const rustine = await cardOf('rustine')
    expect(rustine.text).toContain('patch')
    expect(rustine.text).toContain('Mots <b>libres</b> (CC-BY-SA-4.0)')
    expect(rustine.text).toContain('stopgap')
    expect(rustine.made).toBe(0)
    expect((await cardOf('volet')).text).toMatch(/shutter.*Mots <b>libres<\/b> \(CC-BY-SA-4\.0\) flap/)
    expect(problems).toEqual([])
  })
})
