import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/core/model/file.ts'
import type { Message } from '../../src/core/model/message.ts'
import { parseAnnotations, parseGlossary, parseLibrary } from '../../src/core/parse/glossary.ts'
import { parseSource } from '../../src/core/parse/text.ts'
import { rules } from '../../src/core/rules/registry.ts'

const said = (messages: readonly Message[]) =>
  messages.map(({ ruleId, reason, place }) => `${place.line}:${place.column} ${ruleId} ${reason}`)
const glossary = (text: string) => parseGlossary(sourceFile('annotations/glossary.yaml', text))

describe('a glossary', () => {
  it('should be read on where a field stands twice', () => {
    const { glossary: read, messages } = glossary(
      '- term: pain\n  gloss: a\n  gloss: bread\n- term: four\n  pos: nom\n',
    )
    expect(read.terms.map(({ value }) => [value.term, value.gloss])).toEqual([
      ['pain', 'bread'],
      ['four', undefined],
    ])
    expect(said(messages)).toEqual([
      '3:3 yaml-syntax Unreadable YAML, expected well-formed YAML: a field stands twice',
      expect.stringMatching(/^5:8 invalid-field Unexpected value of `pos`: expected `noun`, /),
    ])
  })

  it.each([
    ['- term: "a\\0b"\n', '1:9', 'a character stands there that no text has'],
    ['- term: pain\n  gloss: "\\uD800"\n', '2:10', 'a character stands there that no text has'],
    ['- term: a\n---\n- term: b\n', '2:1', 'a second document begins, where one is read'],
    ['- term: pain\n  gloss: bread: a loaf\n', '2:10', 'a value with `: ` in it needs quotation marks around it'],
    [`${'['.repeat(20_000)}\n`, '1:', 'it is nested too deeply'],
    [
      `- &a [${'x,'.repeat(10)}]\n- &b [${'*a,'.repeat(10)}]\n- &c [${'*b,'.repeat(10)}]\n- [${'*c,'.repeat(10)}]\n`,
      '1:1',
      'its aliases stand for too much',
    ],
  ])('should say in words what keeps it from being read: %j', (text, place, problem) => {
    const [first = ''] = said(glossary(text).messages)
    expect(first).toContain(problem)
    expect(first.startsWith(place)).toBe(true)
  })

  it.each([
    ['…', false],
    ['... …', false],
    ['prendre …', false],
    ['… en compte', false],
    ['prendre … … en compte', false],
    ['—', false],
    ['prendre … en compte', true],
    ['prendre ... en compte', true],
    ['s’effriter', true],
    ['7', true],
  ])('should be told of a headword or form with a gap that stands between no words: %s', (words, isRight) => {
    const wrong = 'expected words, and any gap `…` between two of them'
    const text = `- term: "${words}"\n  id: x\n- term: pain\n  forms:\n    - "${words}"\n`
    const { glossary: read, messages } = glossary(text)
    expect(read.terms).toHaveLength(isRight ? 2 : 1)
    expect(said(messages)).toEqual(
      isRight
        ? []
        : [
            `1:9 invalid-field Unexpected value of \`term\`: ${wrong}`,
            `5:7 invalid-field Unexpected value of \`forms.0\`: ${wrong}`,
          ],
    )
  })

  it('should say in words what an id looks like', () => {
    expect(said(glossary('- term: pain\n  id: Le Pain\n').messages)).toEqual([
      '2:7 invalid-field Unexpected value of `id`: expected lower-case letters, digits and single hyphens',
    ])
  })
})

describe('notes', () => {
  it('should be told of each field that is missing', () => {
    const { messages } = parseAnnotations(sourceFile('annotations/t.yaml', '- quote: pain\n- kind: usage\n  body: x\n'))
    expect(said(messages)).toEqual([
      expect.stringMatching(/^1:3 missing-field Missing field `kind`, expected `culture`, /),
      '1:3 missing-field Missing field `body`, expected text',
      '2:3 missing-field Missing field `quote`, expected text',
    ])
  })
})

describe('library.yaml', () => {
  const fields = 'name: l\ntitle: T\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: P\n'
  const library = (text: string) =>
    parseLibrary(sourceFile('corpus/library.yaml', text), {
      rules: new Set(Object.keys(rules)),
      languages: new Set(['fr', 'en']),
    })

  it('should be told of a rule that there is not', () => {
    const { messages } = library(`${fields}rules:\n  raw-html: off\n  raw-htm: off\n  constructor: off\n`)
    expect(said(messages)).toEqual([
      '9:3 unknown-field Unexpected field `raw-htm`, expected the name of a rule',
      '10:3 unknown-field Unexpected field `constructor`, expected the name of a rule',
    ])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//exemple.fr',
  ])('should be told of an address that is none of a site: %s', url => {
    const { config, messages } = library(`${fields}url: '${url}'\n`)
    expect(config).toBeUndefined()
    expect(said(messages)).toEqual([expect.stringMatching(/^7:6 invalid-field /)])
  })

  it('should be told of everything at once, also where a field stands twice', () => {
    const { config, messages } = library(`${fields}name: Ma Bibliothèque\nversion: latest\n`)
    expect(config).toBeUndefined()
    expect(said(messages)).toEqual([
      '7:1 yaml-syntax Unreadable YAML, expected well-formed YAML: a field stands twice',
      '7:7 invalid-field Unexpected value of `name`: expected a name that npm allows, such as my-library',
      '8:10 invalid-field Unexpected value of `version`: expected three numbers such as 1.0.0',
    ])
  })
})

describe('front matter', () => {
  it('should be read on where a field stands twice', () => {
    const text = '---\ntitle: T\ntitle: U\nauthor: A\ndate: demain\nlicense: CC0-1.0\n---\n\nIl pleut.\n'
    const { text: parsed, messages } = parseSource(sourceFile('corpus/t/fr.md', text))
    expect(parsed.frontMatter.title).toBe('U')
    expect(messages.map(({ ruleId, place }) => `${place.line} ${ruleId}`)).toEqual(['3 yaml-syntax', '5 invalid-field'])
  })
})

describe('the front matter of a text', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'JAVA\\nSCRIPT:x',
  ])('should be told of a source whose address is none of the web: %s', url => {
    const front = `title: T\nauthor: A\ndate: 2026\nlicense: L\nsources:\n  - title: S\n    url: "${url}"\n`
    const { text, messages } = parseSource(sourceFile('corpus/t/fr.md', `---\n${front}---\n\nUn mot.\n`))
    expect(text.frontMatter.sources).toBeUndefined()
    expect(said(messages)).toEqual([expect.stringMatching(/^8:10 invalid-field /)])
  })
})
