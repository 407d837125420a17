import { describe, expect, it } from 'vitest'
import { prepareGlossary } from '../src/core/annotate/prepare.ts'
import type { TextRule } from '../src/core/check/rule.ts'
import { compile } from '../src/core/compile.ts'
import { sourceFile } from '../src/core/model/file.ts'
import { parseGlossary } from '../src/core/parse/glossary.ts'
import { message, rule } from '../src/core/rules/rule.ts'
import { frenchEnglish, frenchEnglishWith } from '../src/languages/fr-en/pair.ts'
import { languagePair } from '../src/run/pair.ts'
import { pair } from './annotate/dictionary.ts'

const text = (body: string) => ({
  id: 'text',
  source: sourceFile('fr.md', `---\ntitle: t\nauthor: a\ndate: 2026\nlicense: CC0-1.0\n---\n\n${body}\n`),
})

const chevaux = text('Les chevaux dorment. Ils prirent peur.')
const glossaryOf = (yaml: string) => parseGlossary(sourceFile('glossary.yaml', yaml)).glossary
const horses = () => glossaryOf('- { term: cheval, pos: noun }\n- { term: prendre, pos: verb }')
const found = (glossary: ReturnType<typeof horses>, of = pair) =>
  compile(chevaux, { glossary, pair: of }).edition.units.flatMap(unit =>
    unit.annotations.map(({ source }) => source[0]),
  )

describe('compiling by values', () => {
  it('should find the same terms whatever the same glossary was compiled with before', () => {
    const alone = found(horses())
    expect(alone).toHaveLength(2)
    const shared = horses()
    const without = found(shared, frenchEnglish)
    expect(found(shared)).toEqual(alone)
    expect(found(shared, frenchEnglish)).toEqual(without)
  })

  it('should find the same terms of a glossary that was made ready, for this pair or for another', () => {
    const alone = found(horses())
    expect(found(prepareGlossary(horses(), pair))).toEqual(alone)
    expect(found(prepareGlossary(horses(), frenchEnglish))).toEqual(alone)
  })

  it('should give the messages of a rule that is handed in after its own', () => {
    const shout: TextRule = {
      ...rule({
        name: 'no-shouting',
        severity: 'warning',
        summary: 'An exclamation mark.',
        reason: ({ actual }: { readonly actual: string }) => `Unexpected \`${actual}\`, expected calm`,
        examples: { wrong: [{ source: 'Non !' }], right: [{ source: 'Non.' }] },
      }),
      check: ({ units }, { placeInSource }) =>
        units.flatMap(({ source }, at) => {
          const mark = source.text.indexOf('!')
          const say = {
            name: 'no-shouting',
            severity: 'warning',
            reason: () => 'Unexpected `!`, expected calm',
          } as const
          return mark === -1 ? [] : [message(say, placeInSource(at, [mark, mark + 1]), {})]
        }),
    }
    const of = (body: string) =>
      compile(text(body), { glossary: { terms: [] }, pair, rules: [shout] }).messages.filter(
        ({ ruleId }) => ruleId === 'no-shouting',
      )
    expect(of('Non\u202F!')).toMatchObject([{ severity: 'warning', place: { line: 8, column: 5 }, text: 'text' }])
    expect(of('Non.')).toEqual([])
  })

  it('should find with the dictionary’s own export what it finds with its texts, and with the pair for programs', async () => {
    const { default: dictionary } = await import('dictionary-fr')
    const alone = found(horses())
    expect(found(horses(), frenchEnglishWith(dictionary))).toEqual(alone)
    expect(found(horses(), await languagePair('fr', 'en'))).toEqual(alone)
  })

  it('should refuse options that nothing reads, and options that are none', () => {
    const wrong = (options: unknown) => () => compile(chevaux, options as never)
    expect(wrong({ glossary: { terms: [] }, pair, rule: [] })).toThrow('Unexpected option `rule`')
    expect(wrong({ glossary: { terms: [] } })).toThrow('Missing option `pair`')
    expect(wrong(undefined)).toThrow('Unexpected options `undefined`')
  })
})
