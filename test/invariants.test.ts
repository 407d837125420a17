import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { toString as textOf } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { compile } from '../src/core/compile.ts'
import { type Edition, editionSchema } from '../src/core/model/edition.ts'
import { sourceFile } from '../src/core/model/file.ts'
import type { Glossary } from '../src/core/model/glossary.ts'
import type { Span } from '../src/core/model/span.ts'
import { type UnitText, unitKinds } from '../src/core/model/unit.ts'
import { parseGlossary } from '../src/core/parse/glossary.ts'
import { frenchEnglish } from '../src/languages/fr-en/pair.ts'
import { jsonSchemas } from '../src/outputs/json/schemas.ts'
import { runs } from './runs.ts'

const root = join(import.meta.dirname, '..')
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
const front = { fr: 'title: T\nauthor: A\ndate: 2026-11-23\nlicense: CC0-1.0', en: 'title: T\ntranslator: T' }

const sentence = fc.constantFrom(
  'La lampe était froide.',
  'Il dit : « Non ! Pas ce soir. »',
  '— Qui est là ? demanda-t-elle.',
  'M. Petit paya 6,6 milliards d’euros.',
  'L’AGI n’existe pas ; l’exclusivité, si.',
  'Les **tours de table** se suivent.',
  'Voir [la page](https://exemple.fr) *en entier*[^n].',
  'Une ligne\\\net la suivante',
  '<b>gras</b>',
  'œuvre e\u0301te\u0301 \u202F; 😀 fin',
)
const prose = fc.array(sentence, { minLength: 1, maxLength: 6 }).map(sentences => sentences.join(' '))
const block = fc.oneof(
  { weight: 6, arbitrary: prose },
  prose.map(text => `## ${text.replaceAll('\n', ' ')}`),
  prose.map(text => `> ${text.replaceAll('\n', '\n> ')}`),
  fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map(items => items.map(item => `- ${item.replaceAll('\n', '\n  ')}`).join('\n')),
  fc.constant('| a | b |\n| --- | --- |\n| un | deux |'),
  fc.constant('***'),
  fc.constant('```\ncode fixe\n```'),
)
const body = fc.array(block, { maxLength: 12 }).map(blocks => `${blocks.join('\n\n')}\n\n[^n]: Une note.\n`)

const glossary = parseGlossary(
  sourceFile(
    'annotations/glossary.yaml',
    ['AGI', 'exclusivité', 'tour de table', 'lampe'].map(term => `- term: ${term}\n  gloss: ${term}\n`).join(''),
  ),
).glossary

function editionOf(fr: string, en: string | undefined, terms: Glossary): Edition {
  const target = en === undefined ? {} : { target: sourceFile('corpus/t/en.md', `---\n${front.en}\n---\n\n${en}`) }
  const source = sourceFile('corpus/t/fr.md', `---\n${front.fr}\n---\n\n${fr}`)
  return compile({ id: 't', source, ...target }, { glossary: terms, pair: frenchEnglish }).edition
}

const ownTexts = readdirSync(join(root, 'corpus'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => {
    const read = (path: string) => sourceFile(path, readFileSync(join(root, path), 'utf8'))
    const own = parseGlossary(read('annotations/glossary.yaml')).glossary
    const files = {
      id: name,
      source: read(`corpus/${name}/fr.md`),
      target: read(`corpus/${name}/en.md`),
      annotations: read(`annotations/${name}.yaml`),
    }
    return { name, files, edition: compile(files, { glossary: own, pair: frenchEnglish }).edition }
  })

const validate = new Ajv2020({ strict: true, strictTuples: false, formats: { uri: URL.canParse } }).compile(
  jsonSchemas().edition as object,
)

function holds(edition: Edition): void {
  expect(editionSchema.parse(edition)).toEqual(edition)
  expect(validate(JSON.parse(JSON.stringify(edition))), JSON.stringify(validate.errors)).toBe(true)
  expect(new Set(edition.units.map(unit => unit.id)).size).toBe(edition.units.length)
  for (const unit of edition.units) {
    expect(unitKinds).toContain(unit.kind)
    expect(unit.source.text).not.toBe('')
    const elsewhere = unit.links.filter(link => link.unit !== undefined)
    for (const link of elsewhere) {
      expect(link.target).toEqual([])
      expect(edition.units.find(({ id }) => id === link.unit)?.target).toBeTruthy()
    }
    expect(unit.status === 'missing').toBe(unit.target === null && elsewhere.length === 0)
    sideHolds(unit.source)
    if (unit.target !== null) sideHolds(unit.target)
    const linked = (side: 'source' | 'target') => unit.links.flatMap(link => link[side])
    expect(linked('source')).toEqual([...unit.source.sentences.keys()])
    expect(linked('target')).toEqual([...(unit.target?.sentences.keys() ?? [])])
    for (const annotation of unit.annotations) {
      for (const span of annotation.source) quoted(unit.source.text, span)
      for (const span of annotation.target) quoted(unit.target!.text, span)
      if (annotation.kind === 'term') expect(Object.keys(edition.terms)).toContain(annotation.term)
    }
  }
}

function sideHolds({ text, sentences, marks }: UnitText): void {
  expect(text).toBe(text.normalize('NFC').trim())
  let end = 0
  for (const span of sentences) {
    expect(text.slice(end, span[0]).trim()).toBe('')
    expect(quoted(text, span)).toBe(quoted(text, span).trim())
    end = span[1]
  }
  expect(text.slice(end).trim()).toBe('')
  for (const { kind, span } of marks) {
    expect(span[0]).toBeGreaterThanOrEqual(0)
    expect(span[1]).toBeLessThanOrEqual(text.length)
    if (kind === 'footnote') expect(span[0]).toBe(span[1])
    else quoted(text, span)
  }
}

function quoted(text: string, [start, end]: Span): string {
  const quote = text.slice(start, end)
  expect(quote.length).toBe(end - start)
  expect(quote.trim()).not.toBe('')
  return quote
}

/** The words of a Markdown file, as the parser's own tree holds them, without any white space. */
function plainText(source: string): string {
  const tree = markdown.parse(source.normalize('NFC'))
  return textOf(
    { type: 'root', children: tree.children.filter(node => node.type !== 'yaml') },
    { includeHtml: false },
  ).replace(/\s+/g, '')
}

describe('an edition', () => {
  // Random texts are no translations of each other, which costs the most: one edition answers all that is asked of it.
  it('should hold every invariant, lose nothing of both texts and invent nothing, whatever they are', () => {
    fc.assert(
      fc.property(body, fc.option(body, { nil: undefined }), (fr, en) => {
        const edition = editionOf(fr, en, glossary)
        holds(edition)
        const { units } = edition
        const all = (texts: readonly (string | undefined)[]) => texts.join('').replace(/\s+/g, '')
        // A passage that moved stands with its own, out of the translation's order.
        const letters = (text: string) => [...text].toSorted().join('')
        expect(all(units.map(unit => unit.source.text))).toBe(plainText(fr))
        if (units.length === 0 || en === undefined) return
        expect(letters(all(units.map(unit => unit.target?.text)))).toBe(letters(plainText(en)))
        const parts = units.flatMap(({ target }) => target?.text.split('\n\n') ?? [])
        for (const part of parts) expect(plainText(en)).toContain(all([part]))
      }),
      { numRuns: runs(100) },
    )
  })

  it('should be the same for the same input', () => {
    fc.assert(
      fc.property(body, body, (fr, en) => {
        expect(JSON.stringify(editionOf(fr, en, glossary))).toBe(JSON.stringify(editionOf(fr, en, glossary)))
      }),
      { numRuns: runs(10) },
    )
  })

  for (const { name, files, edition } of ownTexts) {
    it(`should hold every invariant of ${name}`, () => {
      holds(edition)
      const all = (texts: readonly (string | undefined)[]) => texts.join('').replace(/\s+/g, '')
      expect(all(edition.units.map(unit => unit.source.text))).toBe(plainText(files.source.text))
      expect(all(edition.units.map(unit => unit.target?.text))).toBe(plainText(files.target.text))
    })
  }
})
