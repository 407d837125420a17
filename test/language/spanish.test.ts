import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type * as Compiler from '../../src/compiler.ts'
import { numbersIn } from '../../src/core/language/numbers.ts'
import type { Edition } from '../../src/core/model/edition.ts'
import { quoteOf } from '../../src/core/model/span.ts'
import { sentencesOf } from '../../src/core/segment/sentences.ts'
import { spanish } from '../../src/languages/es/module.ts'
import { feminineOf, pluralOf } from '../../src/languages/es/terms.ts'

const { buildLibrary } = (await import(join(import.meta.dirname, '../../dist/lib/compiler.js'))) as typeof Compiler

const folder = mkdtempSync(join(tmpdir(), 'spanish-'))
afterAll(() => rmSync(folder, { recursive: true }))
cpSync(join(import.meta.dirname, 'spanish'), folder, { recursive: true })

describe('a Spanish library', () => {
  it('should build without a word of complaint, with its own language on every node', async () => {
    const { messages, written } = await buildLibrary(folder)
    expect(messages).toEqual([])
    expect(written).toBe(true)
    const edition = JSON.parse(readFileSync(join(folder, 'dist/json/texts/la-estacion.json'), 'utf8')) as Edition
    const found = edition.units.flatMap(({ source, annotations }) =>
      annotations.flatMap(each => each.source.map(span => quoteOf(source.text, span))),
    )
    expect(found).toEqual(['andén', 'Tiene', 'lápices', 'rojos', 'tiene', 'canciones'])
    expect(
      edition.units.every(({ links }) => links.every(({ source, target }) => source.length * target.length === 1)),
    ).toBe(true)
    const page = readFileSync(join(folder, 'dist/html/la-estacion.html'), 'utf8')
    expect(page).toContain('lang="es"')
    expect(page).not.toContain('lang="fr"')
    expect(page).toContain('Lugar de la estación donde se espera el tren.')
    expect(page).toContain('El andén está vacío.')
  })

  it('should say where its files are wrong', async () => {
    const glossary = join(folder, 'annotations/glossary.yaml')
    writeFileSync(glossary, readFileSync(glossary, 'utf8').replace('    es: Lugar', '    fr: Lugar'))
    const text = join(folder, 'corpus/la-estacion/en.md')
    writeFileSync(text, readFileSync(text, 'utf8').replace('1,250,000', '1,350,000'))
    const { messages, written } = await buildLibrary(folder, { out: join(folder, 'other') })
    expect(written).toBe(false)
    expect(messages.map(({ ruleId, place }) => `${ruleId} ${place.file}:${place.line}`)).toEqual([
      'unknown-field annotations/glossary.yaml:7',
      'different-number corpus/la-estacion/en.md:10',
    ])
  })
})

describe('Spanish', () => {
  it.each([
    ['Llegó el Sr. Ruiz. ¿Y tú?', ['Llegó el Sr. Ruiz.', '¿Y tú?']],
    ['¡No! —dijo ella—. Vete ya.', ['¡No! —dijo ella—.', 'Vete ya.']],
    ['Hay pan, vino, etc. Después salimos.', ['Hay pan, vino, etc.', 'Después salimos.']],
    ['Véase la pág. 12 del vol. 3. Es larga.', ['Véase la pág. 12 del vol. 3.', 'Es larga.']],
  ])('should part %s into sentences', (text, expected) => {
    expect(sentencesOf(text, spanish.sentences).map(span => quoteOf(text, span))).toEqual(expected)
  })

  it.each([
    ['treinta y cinco', 35],
    ['mil doscientos', 1200],
    ['dos mil millones', 2e9],
    ['un billón', 1e12],
    ['1.250.000', 1_250_000],
    ['3,5 millones', 3.5e6],
    ['veintitrés', 23],
    ['quinientas mil', 500_000],
  ])('should read %s as a number', (text, value) => {
    expect(numbersIn(text, spanish.numbers).map(number => number.value)).toEqual([value])
  })

  it.each([
    ['casa', 'casas'],
    ['lápiz', 'lápices'],
    ['canción', 'canciones'],
    ['rubí', 'rubíes'],
    ['lunes', 'lunes'],
    ['inglés', 'ingleses'],
    ['papel', 'papeles'],
    ['café', 'cafés'],
  ])('should make of %s the plural %s', (word, plural) => {
    expect(pluralOf(word)).toBe(plural)
  })

  it.each([
    ['rojo', 'roja'],
    ['inglés', 'inglesa'],
    ['hablador', 'habladora'],
    ['grande', 'grande'],
    ['feliz', 'feliz'],
  ])('should make of %s the feminine %s', (word, feminine) => {
    expect(feminineOf(word)).toBe(feminine)
  })
})
