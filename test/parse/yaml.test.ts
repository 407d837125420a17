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
      '3:3 yaml-syntax Unreadable YAML: a field stands twice',
      '5:8 invalid-field Unexpected value `nom` of `pos`: expected `noun`',
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
    ['a tab', '- term: four\n\tpos: noun\n\tgender: m\n  gloss: oven\n', '2:1', 'a tab stands where the line begins'],
    ['a tab behind the dash', '- \tterm: four\n', '1:3', 'a tab stands where the line begins'],
    [
      'a no-break space',
      '- term: four\n\u00A0\u00A0pos: noun\n',
      '2:1',
      'a no-break space stands where the line begins',
    ],
    [
      'too far right',
      '- term: four\n  pos: noun\n   gender: m\n  gloss: oven\n',
      '3:1',
      'three spaces where the entry has two',
    ],
    ['too far left', '- term: four\n  pos: noun\n gender: m\n', '3:1', 'one space where the entry has two'],
    ['all too far right', '- term: four\n    pos: noun\n    gender: m\n', '2:1', 'four spaces where the entry has two'],
    ['not under its entry', '- term: four\n  gloss: oven\npos: noun\n', '3:1', 'no spaces where the entry has two'],
    [
      'text too far left',
      '- term: four\n  gloss: |\n   an\n  oven\n',
      '4:1',
      'a line stands further left than the first',
    ],
    ['no space behind a name', '- term: four\n  pos:noun\n  gender: m\n', '2:3', 'a space is missing behind `pos:`'],
    ['no space behind a dash', '- term: four\n  gloss: oven\n-term: pain\n', '3:1', 'a space is missing behind `-`'],
    [
      'an open quotation mark',
      '- term: four\n  gloss: "oven\n  pos: noun\n',
      '2:10',
      'the quotation mark `"` is not closed',
    ],
    ['an apostrophe', "- term: four\n  gloss: 'baker's oven'\n", '2:17', "inside `'…'` write `''`"],
    ['quotation marks inside', '- term: four\n  gloss: "an "oven" it is"\n', '2:15', 'inside `"…"` write `\\"`'],
    ['an open bracket', '- term: four\n  renderings: [oven, stove\n  pos: noun\n', '2:15', '`[` is not closed by `]`'],
    ['a bracket too many', '- term: four\n  renderings: [oven]]\n', '2:21', 'a bracket is closed that none opens'],
    ['a star', '- term: four\n  gloss: *oven* of a baker\n', '2:10', 'begins with `*` needs quotation marks'],
    ['an exclamation mark', '- term: four\n  gloss: !oven\n', '2:10', 'begins with `!` needs quotation marks'],
    ['an at sign', '- term: four\n  gloss: @home\n', '2:10', 'begins with `@` needs quotation marks'],
    ['a percent sign', '- term: four\n  gloss: %oven\n', '2:10', 'begins with `%` needs quotation marks'],
    ['a quotation of mail', '- term: four\n  gloss: > oven\n', '2:10', 'begins with `>` needs quotation marks'],
    [
      'a list on the line',
      '- term: four\n  renderings: - oven\n',
      '2:15',
      'begins with `- ` needs quotation marks around it, or',
    ],
    ['no colon', '- term: four\n  gloss oven\n  pos: noun\n', '2:3', 'a colon is missing behind `gloss`'],
    ['no dashes', '- term: four\n  renderings:\n  oven\n  stove\n', '3:3', 'each entry of a list begins with `- `'],
    [
      'a dash too far left',
      '- term: four\n  renderings:\n    - oven\n   - stove\n',
      '4:1',
      'three spaces where the list has four',
    ],
    ['an ampersand', '- term: four\n  gloss: &oven of a baker\n', '2:10', 'begins with `&` needs quotation marks'],
    ['a list among fields', '- term: four\n  - oven\n', '2:1', 'a list begins where a field is expected'],
    ['a backslash', '- term: four\n  gloss: "a\\qb"\n', '2:12', 'a backslash is written twice'],
  ])('should be told of one mistake in one message, at its cause, and be read around it: %s', (_, text, place, problem) => {
    const { glossary: read, messages } = glossary(`${text}- term: pont\n  pos: nuon\n- term: mur\n`)
    const lines = text.split('\n').length
    expect(said(messages)).toEqual([
      expect.stringContaining(problem),
      `${lines + 1}:8 invalid-field Unexpected value \`nuon\` of \`pos\`: expected \`noun\``,
    ])
    expect(said(messages)[0]).toMatch(new RegExp(`^${place} yaml-syntax `))
    expect(read.terms.map(({ value }) => value.term)).toEqual(['pont', 'mur'])
  })

  it.each([
    ['- term: x\n  rendering: [year]\n', '2:3 unknown-field Unexpected field `rendering`, expected `renderings`'],
    ['- term: x\n  Gloss: year\n', '2:3 unknown-field Unexpected field `Gloss`, expected `gloss`'],
    ['- term: x\n  défintion: { en: y }\n', '2:3 unknown-field Unexpected field `défintion`, expected `definition`'],
    ['- term: x\n  pos: expresion\n', '2:8 invalid-field Unexpected value `expresion` of `pos`: expected `expression`'],
    ['- term: x\n  pos: adj\n', '2:8 invalid-field Unexpected value `adj` of `pos`: expected `adjective`'],
    ['- term: x\n  gender: feminine\n', '2:11 invalid-field Unexpected value `feminine` of `gender`: expected `f`'],
    ['- term: x\n  level: b1\n', '2:10 invalid-field Unexpected value `b1` of `level`: expected `B1`'],
    [
      '- term: 2024\n',
      '1:9 invalid-field Unexpected value `2024` of `term`: expected text; with quotation marks it is one: `"2024"`',
    ],
    ['- term: x\n  renderings: null\n', '2:15 invalid-field Unexpected value of `renderings`: expected a list'],
    [
      '- term: x\n  gloss: null\n',
      '2:10 invalid-field Unexpected value of `gloss`: expected text; with quotation marks it is one',
    ],
    [
      '- term: x\n  strict: "true"\n',
      '2:11 invalid-field Unexpected value `true` of `strict`: expected `true` or `false`, without quotation marks',
    ],
    [
      '- term: x\n  renderings: pont\n',
      '2:15 invalid-field Unexpected value `pont` of `renderings`: expected a list: `[pont]`',
    ],
    [
      '- term: x\n  renderings: oven, stove\n',
      '2:15 invalid-field Unexpected value `oven, stove` of `renderings`: expected a list: `[oven, stove]`',
    ],
    ['- term: x\n  pos: nom propre\n', '2:8 invalid-field Unexpected value `nom propre` of `pos`: expected `name`'],
    ['- term: x\n  pos: locution\n', '2:8 invalid-field Unexpected value `locution` of `pos`: expected `expression`'],
    ['- trem: x\n  gloss: y\n', '1:3 unknown-field Unexpected field `trem`, expected `term`'],
    ['- headword: x\n  gloss: y\n', '1:3 unknown-field Unexpected field `headword`, expected `term`'],
    ['- pont: bridge\n', '1:3 unknown-field Unexpected field `pont`, expected `term`'],
    ['- term: x\n  translation: y\n', '2:3 unknown-field Unexpected field `translation`, expected `gloss`'],
    ['- term: x\n  definition: { Fr: y }\n', '2:17 unknown-field Unexpected field `Fr`, expected `fr`'],
    [
      '- term: x\n  definition: y\n',
      '2:15 invalid-field Unexpected value `y` of `definition`: expected `fr:` and `en:`',
    ],
    [
      '- term: x\n  gloss: [a, b]\n',
      '2:10 invalid-field Unexpected value `[a, b]` of `gloss`: expected text; words in brackets are a list: put quotation marks around them',
    ],
    [
      '- term: x\n  gloss: # later\n',
      '2:10 invalid-field Unexpected value of `gloss`: expected a value, nothing stands there',
    ],
  ])('should be told what is meant: %j', (text, reason) => {
    expect(said(glossary(text).messages)).toEqual([reason])
  })

  it.each(['colour', 'kind', 'x', 'lemma'])('should not be told of a field that is none by any slip: %s', field => {
    const [only = ''] = said(glossary(`- term: x\n  ${field}: y\n`).messages)
    expect(only).toMatch(/expected one of `term`, /)
  })

  it('should be read with anchors and aliases that name one', () => {
    const { glossary: read, messages } = glossary('- term: x\n  gloss: &g oven\n- term: y\n  gloss: *g\n')
    expect([read.terms.map(({ value }) => value.gloss), messages]).toEqual([['oven', 'oven'], []])
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
            `1:9 invalid-field Unexpected value \`${words}\` of \`term\`: ${wrong}`,
            `5:7 invalid-field Unexpected value \`${words}\` of \`forms.0\`: ${wrong}`,
          ],
    )
  })

  it('should say in words what an id looks like', () => {
    expect(said(glossary('- term: pain\n  id: Le Pain\n').messages)).toEqual([
      '2:7 invalid-field Unexpected value `Le Pain` of `id`: expected lower-case letters, digits and single hyphens',
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

describe('notes with a broken entry', () => {
  it('should be incomplete, so that nothing is written over them', () => {
    const text = '- quote: pain\n\tkind: usage\n- quote: pont\n  kind: usages\n  body: x\n'
    const { complete, messages } = parseAnnotations(sourceFile('annotations/t.yaml', text))
    expect(complete).toBe(false)
    expect(said(messages).at(-1)).toBe('4:9 invalid-field Unexpected value `usages` of `kind`: expected `usage`')
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
      '9:3 unknown-field Unexpected field `raw-htm`, expected `raw-html`',
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

  it.each([
    [fields.replace('license', 'licence'), '5:1 unknown-field Unexpected field `licence`, expected `license`'],
    [fields.replace('fr', 'french'), '3:9 invalid-field Unexpected value `french` of `source`: expected `fr`'],
    [fields.replace('en\n', 'en-GB\n'), '4:9 invalid-field Unexpected value `en-GB` of `target`: expected `en`'],
    [`${fields}drafts: [x]\n`, '7:1 unknown-field Unexpected field `drafts`, expected `exclude`'],
    [
      `${fields}rules:\n  raw-html: no\n`,
      '8:13 invalid-field Unexpected value `no` of `rules.raw-html`: expected `off`',
    ],
    [`${fields}translate:\n  engin: x\n`, '8:3 unknown-field Unexpected field `engin`, expected `engine`'],
  ])('should be told what is meant: %j', (text, reason) => {
    expect(said(library(text).messages)).toEqual([reason])
  })

  it('should be told of everything at once, also where a field stands twice', () => {
    const { config, messages } = library(`${fields}name: Ma Bibliothèque\nversion: latest\n`)
    expect(config).toBeUndefined()
    expect(said(messages)).toEqual([
      '7:1 yaml-syntax Unreadable YAML: a field stands twice',
      '7:7 invalid-field Unexpected value `Ma Bibliothèque` of `name`: expected a name that npm allows, such as my-library',
      '8:10 invalid-field Unexpected value `latest` of `version`: expected three numbers such as 1.0.0',
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
    const front = `title: T\nauthor: A\ndate: 2026\nlicense: CC0-1.0\nsources:\n  - title: S\n    url: "${url}"\n`
    const { text, messages } = parseSource(sourceFile('corpus/t/fr.md', `---\n${front}---\n\nUn mot.\n`))
    expect(text.frontMatter.sources).toBeUndefined()
    expect(said(messages)).toEqual([expect.stringMatching(/^8:10 invalid-field /)])
  })

  it.each([
    ['https://fr.wikipedia.org/wiki/Phèdre_(Racine)', 'https://fr.wikipedia.org/wiki/Ph%C3%A8dre_(Racine)'],
    ['https://académie.example/a|b?q=é', 'https://xn--acadmie-eya.example/a%7Cb?q=%C3%A9'],
    ['https://example.org/Ph%C3%A8dre#a', 'https://example.org/Ph%C3%A8dre#a'],
    ['https://example.org', 'https://example.org'],
  ])('should make an address of %s that is one by RFC 3986', (url, address) => {
    const front = `title: T\nauthor: A\ndate: 2026\nlicense: CC0-1.0\nsources:\n  - title: S\n    url: "${url}"\n`
    const { text } = parseSource(sourceFile('fr.md', `---\n${front}---\n\nOui.\n`))
    expect(text.frontMatter.sources?.[0]?.url).toBe(address)
  })
})
