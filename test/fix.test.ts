import { describe, expect, it } from 'vitest'
import { compile } from '../src/core/compile.ts'
import { sourceFile } from '../src/core/model/file.ts'
import { parseGlossary } from '../src/core/parse/glossary.ts'
import { parseSource, parseTarget } from '../src/core/parse/text.ts'
import { explain } from '../src/run/explain.ts'
import { mended, sortedGlossary } from '../src/run/fix.ts'
import { pair } from './annotate/dictionary.ts'

const front = '---\ntitle: "t : u"\nauthor: a\ndate: 2026\nlicense: CC0-1.0\n---\n\n'
const mend = (body: string): string => {
  const file = sourceFile('fr.md', front + body)
  return mended(file, parseSource(file).text.blocks, pair.source).text.slice(front.length)
}

describe('check --fix', () => {
  it.each([
    ['Quoi ? Non !', 'Quoi\u202F? Non\u202F!'],
    ['Quoi? Il dit: «oui»', 'Quoi\u202F? Il dit\u00A0: «\u00A0oui\u00A0»'],
    ['*Quoi* ?', '*Quoi*\u202F?'],
    ['Il dit "oui" et "non".', 'Il dit «\u00A0oui\u00A0» et «\u00A0non\u00A0».'],
    ['La somme de 1 000 francs, 5 %', 'La somme de 1\u202F000 francs, 5\u00A0%'],
    ['`a ? b` et [lien](http://example.org/a?b "Quoi ?")', '`a ? b` et [lien](http://example.org/a?b "Quoi ?")'],
    ['Déjà\u00A0: bien\u202F!', 'Déjà\u00A0: bien\u202F!'],
    ['Un seul " reste.', 'Un seul " reste.'],
    ['> Une question ?', '> Une question\u202F?'],
    ['Une question ?\nDeux ?', 'Une question\u202F?\nDeux\u202F?'],
    ['*"oui"* et [le "non"](p.html)', '*«\u00A0oui\u00A0»* et [le «\u00A0non\u00A0»](p.html)'],
    ['# Dit "oui" {#oui}', '# Dit «\u00A0oui\u00A0» {#oui}'],
    ['Le "{{ mot }}" : oui', 'Le «\u00A0{{ mot }}\u00A0»\u00A0: oui'],
    ['Le {{ mot }} : « *oui* »', 'Le {{ mot }}\u00A0: «\u00A0*oui*\u00A0»'],
    ['Un 5\\" et "oui".', 'Un 5\\" et "oui".'],
    ['Dit `"a"` : "b" $"c" ; d$', 'Dit `"a"`\u00A0: «\u00A0b\u00A0» $"c" ; d$'],
    ['Fini :tada: ! Et :+1: ;', 'Fini :tada: ! Et :+1: ;'],
    ['Un :mot: ou :mot-navire:', 'Un :mot: ou :mot-navire:'],
  ])('should make of %j %j', (before, after) => {
    expect(mend(before)).toBe(after)
    expect(mend(after)).toBe(after)
  })

  it('should give English its own marks', () => {
    const file = sourceFile('en.md', '---\ntitle: t\ntranslator: a\n---\n\nHe says « yes » and "no".')
    expect(mended(file, parseTarget(file).text.blocks, pair.target).text).toContain('He says “yes” and “no”.')
  })

  it.each([
    ['# The "port" {#port}', '# The “port” {#port}'],
    ['See [the "docs"](/a "T") and *"x"*.', 'See [the “docs”](/a "T") and *“x”*.'],
    ['| a | the "one" |\n| - | - |\n| `"b"` | "c" |', '| a | the “one” |\n| - | - |\n| `"b"` | “c” |'],
    [
      ':::tip[The "best"]\nUse `"q"`: $a = "b"$ and "c".\n:::',
      ':::tip[The “best”]\nUse `"q"`: $a = "b"$ and “c”.\n:::',
    ],
    ['A 3\\" and "yes".', 'A 3\\" and "yes".'],
  ])('should mend both marks of a pair or none in %j', (before, after) => {
    const head = '---\ntitle: t\ntranslator: a\n---\n\n'
    const file = sourceFile('en.md', head + before)
    expect(mended(file, parseTarget(file).text.blocks, pair.target).text.slice(head.length)).toBe(after)
  })

  it('should sort a glossary that begins with its first term', () => {
    const text = '- term: table\n- term: armée\n'
    const { glossary } = parseGlossary(sourceFile('glossary.yaml', text))
    expect(sortedGlossary(text, glossary)).toBe('- term: armée\n- term: table\n')
  })

  it.each([
    ['# yaml-language-server: $schema=a.json\n', '# of a table\n'],
    ['# SPDX-License-Identifier: CC0-1.0\n', '# of a table\n# and its legs\n'],
    ['# Glossary\n\n', '# of a table\n'],
    ['# Glossary\n---\n', '# of a table\n'],
    ['# Glossary\n# yaml-language-server: $schema=a.json\n', ''],
    ['# Glossary\n# of all words\n', ''],
  ])('should leave %j at the top, and %j with its term', (head, comment) => {
    const [table, army] = ['- term: table\n  gloss: g\n', '- term: armée\n  gloss: g\n']
    const text = head + comment + table + army
    const { glossary } = parseGlossary(sourceFile('annotations/glossary.yaml', text))
    expect(sortedGlossary(text, glossary)).toBe(head + army + comment + table)
  })

  it('should sort a glossary with its comments, and no word changed', () => {
    const text =
      '# Glossary\n- term: table\n  gloss: g\n# of a king\n- term: État\n  gloss: "x"\n- term: armée\n  gloss: g\n'
    const { glossary } = parseGlossary(sourceFile('glossary.yaml', text))
    const sorted = sortedGlossary(text, glossary)
    expect(sorted).toBe(
      '# Glossary\n- term: armée\n  gloss: g\n# of a king\n- term: État\n  gloss: "x"\n- term: table\n  gloss: g\n',
    )
    expect(sortedGlossary(sorted, parseGlossary(sourceFile('glossary.yaml', sorted)).glossary)).toBe(sorted)
  })
})

describe('explain', () => {
  it('should say why a term stands where it stands', () => {
    const { glossary } = parseGlossary(
      sourceFile(
        'glossary.yaml',
        '- { term: s’effriter, pos: verb, renderings: [crumble] }\n- { term: table, pos: noun }',
      ),
    )
    const source = sourceFile('fr.md', `${front}La relation s’est effritée.`)
    const target = sourceFile('en.md', '---\ntitle: t\ntranslator: a\n---\n\nThe relation crumbled.')
    expect(explain(compile({ id: 'text', source, target }, { glossary, pair }).edition)).toMatchObject([
      {
        source: ['s’est effritée'],
        target: ['crumbled'],
        term: 's’effriter',
        why: 'past participle of effriter, with est',
      },
    ])
  })
})
