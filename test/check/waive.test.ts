import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { checkLibrary as check, lockLibrary as lock } from '../../src/compiler.ts'
import { compile } from '../../src/core/compile.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { parseAnnotations } from '../../src/core/parse/glossary.ts'
import type { acceptMessages as accept } from '../../src/run/accept.ts'
import { withWaivers } from '../../src/run/waiver-text.ts'
import { pair } from '../annotate/dictionary.ts'

const lib = join(import.meta.dirname, '../../dist/lib')
const { checkLibrary, lockLibrary } = (await import(join(lib, 'compiler.js'))) as {
  checkLibrary: typeof check
  lockLibrary: typeof lock
}
const { acceptMessages } = (await import(join(lib, 'run/accept.js'))) as { acceptMessages: typeof accept }

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-waive-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const fr = 'Il vend 12 pommes et 40 poires.\n\nLe marché ferme à la nuit. Il rentre chez lui.'
const en = 'He sells 13 apples and 41 pears.\n\nThe market closes at nightfall. He goes home.'
const front = {
  fr: '---\ntitle: t\nauthor: a\ndate: 2026\nlicense: CC0-1.0\n---\n\n',
  en: '---\ntitle: t\ntranslator: a\n---\n\n',
}

const said = (notes: string, { source = fr, target = en } = {}): string[] => {
  const files = {
    id: 't',
    source: sourceFile('fr.md', front.fr + source),
    target: sourceFile('en.md', front.en + target),
    annotations: sourceFile('annotations/t.yaml', notes),
  }
  return compile(files, { glossary: { terms: [] }, pair }).messages.map(({ ruleId, actual }) => `${ruleId} ${actual}`)
}

const both = ['different-number 12', 'different-number 40']

describe('a waiver', () => {
  it('should hold back what its rule says of the words that it quotes, and nothing beside', () => {
    expect(said('')).toEqual(both)
    expect(said('- { accept: different-number, quote: 12 pommes }')).toEqual(['different-number 40'])
    expect(said('- { accept: different-number, quote: "40", before: pommes et }')).toEqual(['different-number 12'])
    expect(said('- { accept: different-number, quote: Il vend 12 pommes et 40 poires. }')).toEqual([])
    expect(said('- { accept: different-number, quote: 13 apples and 41 pears }')).toEqual([])
    expect(said('- { accept: added-number, quote: 12 pommes }')).toEqual([...both, 'waiver-outdated added-number'])
  })

  it('should be said where it no longer matches', () => {
    const of = (fields: string) => said(`- { accept: different-number, ${fields} }`)
    const outdated = [...both, 'waiver-outdated different-number']
    expect(of('quote: 12 prunes')).toEqual(outdated)
    expect(of('quote: Il rentre')).toEqual(outdated)
    expect(of('quote: Il')).toEqual(outdated)
    expect(of('quote: 12 pommes, sentences: "0123456789abcdef"')).toEqual(outdated)
  })

  it('should hold for what concerns a whole unit', () => {
    const target = 'He sells 12 apples and 40 pears.'
    expect(said('', { target })).toEqual(['missing-translation undefined'])
    expect(said('- { accept: missing-translation, quote: Le marché ferme }', { target })).toEqual([])
  })

  it('should need an entry that can be read', () => {
    const { annotations, messages } = parseAnnotations(
      sourceFile('t.yaml', '- { accept: different-number }\n- { accept: x, quote: y, sentences: z, body: b }\n'),
    )
    expect(annotations.waivers).toHaveLength(1)
    expect(messages.map(({ ruleId, actual }) => `${ruleId} ${actual}`)).toEqual([
      'missing-field undefined',
      'invalid-field z',
      'unknown-field body',
    ])
  })
})

let made = 0
function library(notes?: string): { folder: string; path: (name: string) => string } {
  const folder = join(scratch, `${made++}`)
  const path = (name: string) => join(folder, name)
  const files = {
    'corpus/library.yaml': 'name: t\ntitle: T\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: P\n',
    'corpus/t/fr.md': `${front.fr}${fr}\n`,
    'corpus/t/en.md': `${front.en}${en}\n`,
    ...(notes === undefined ? {} : { 'annotations/t.yaml': notes }),
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(path(name)), { recursive: true })
    writeFileSync(path(name), content)
  }
  return { folder, path }
}

const saidIn = async (folder: string) =>
  (await checkLibrary(folder)).messages
    .map(({ ruleId }) => ruleId)
    .filter(name => name !== 'lock-outdated')
    .toSorted()

describe('check --accept', () => {
  it('should write waivers that end when either sentence changes, and renew them', async () => {
    for (const side of ['fr', 'en']) {
      const { folder, path } = library()
      expect(await acceptMessages(folder)).toEqual([{ path: 'annotations/t.yaml', added: 1, bound: 0 }])
      expect(await saidIn(folder)).toEqual([])
      expect(await acceptMessages(folder)).toEqual([])
      const file = path(`corpus/t/${side}.md`)
      const before = readFileSync(file, 'utf8')
      writeFileSync(file, before.replace(/(poi|pea)/, 'jolies $1'))
      const told = await saidIn(folder)
      expect(told.filter(name => name === 'different-number')).toHaveLength(2)
      expect(told).toContain('waiver-outdated')
      writeFileSync(file, before)
      expect(await saidIn(folder)).toEqual([])
      writeFileSync(file, before.replace('nuit', 'nuit noire').replace('home', 'home alone'))
      expect(await saidIn(folder)).toEqual([])
    }
  })

  it('should accept one rule alone, and bind what a person wrote', async () => {
    const notes = '# Prices\n- accept: different-number   # they differ\n  quote: "12 pommes"\n'
    const { folder, path } = library(notes)
    expect(await acceptMessages(folder, { rule: 'breaking-space' })).toEqual([])
    expect(await acceptMessages(folder, { rule: 'different-number' })).toEqual([
      { path: 'annotations/t.yaml', added: 1, bound: 1 },
    ])
    const written = readFileSync(path('annotations/t.yaml'), 'utf8')
    expect(written).toMatch(
      /^# Prices\n- accept: different-number {3}# they differ\n {2}sentences: "[0-9a-f]{16}"\n {2}quote: "12 pommes"\n- accept: different-number\n {2}quote: Il vend 12 pommes et 40 poires\.\n {2}sentences: /,
    )
    expect(await saidIn(folder)).toEqual([])
    await expect(acceptMessages(folder, { rule: 'different-numbers' })).rejects.toThrow('different-numbers')
  })

  it('should renew a waiver instead of writing a second one', async () => {
    const { folder, path } = library()
    await acceptMessages(folder)
    const file = path('corpus/t/en.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('sells', 'is selling'))
    expect(await acceptMessages(folder)).toEqual([{ path: 'annotations/t.yaml', added: 0, bound: 1 }])
    expect(await saidIn(folder)).toEqual([])
  })

  it('should find sentences that stand several times by their unit', async () => {
    const { folder, path } = library()
    const twice = (name: string, body: string) => writeFileSync(path(name), `${body}\n\n${body.split('\n\n').at(-2)}\n`)
    twice('corpus/t/fr.md', `${front.fr}${fr}`)
    twice('corpus/t/en.md', `${front.en}${en}`)
    await acceptMessages(folder)
    expect(await saidIn(folder)).toEqual([])
  })
})

describe('lock', () => {
  it('should bind the waivers that a person wrote', async () => {
    const { folder, path } = library('- { accept: different-number, quote: Il vend 12 pommes et 40 poires }\n')
    expect((await lockLibrary(folder))[0]).toMatchObject({ written: true, bound: 1 })
    expect(readFileSync(path('annotations/t.yaml'), 'utf8')).toMatch(
      /^- \{ accept: different-number, sentences: "[0-9a-f]{16}", quote: Il vend 12 pommes et 40 poires \}\n$/,
    )
    expect((await lockLibrary(folder))[0]).toMatchObject({ written: false, bound: 0 })
    const file = path('corpus/t/en.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('sells', 'is selling'))
    expect(await saidIn(folder)).toEqual(['different-number', 'different-number', 'waiver-outdated'])
    expect((await lockLibrary(folder))[0]).toMatchObject({ bound: 0 })
  })
})

describe('a file with waivers', () => {
  const waiver = { accept: 'added-number', quote: 'un: deux' }
  const lines = '- accept: added-number\n  quote: "un: deux"\n'

  it.each([
    ['', lines],
    ['# Notes\n', `# Notes\n${lines}`],
    ['- { quote: a, term: false } # no', `- { quote: a, term: false } # no\n${lines}`],
    ['  - quote: a\n    term: false\n', `  - quote: a\n    term: false\n${lines.replace(/^(?=.)/gm, '  ')}`],
    ['[]\n', lines],
  ])('should keep all that stands in %j', (text, expected) => {
    expect(withWaivers(text, { added: [waiver] })).toBe(expected)
  })
})
