import { describe, expect, it } from 'vitest'
import { checkGlossary } from '../../src/core/check/glossary.ts'
import { missingCounterpart } from '../../src/core/check/missing-counterpart.ts'
import { placesOf } from '../../src/core/check/places.ts'
import { compile } from '../../src/core/compile.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { noAnnotations } from '../../src/core/model/glossary.ts'
import { parseGlossary } from '../../src/core/parse/glossary.ts'
import { pair } from '../annotate/dictionary.ts'

const french = (body: string) =>
  sourceFile('fr.md', `---\ntitle: t\nauthor: a\ndate: 2026\nlicense: CC0-1.0\n---\n\n${body}`)
const english = (body: string) => sourceFile('en.md', `---\ntitle: t\ntranslator: a\n---\n\n${body}`)
const glossaryOf = (yaml: string) => parseGlossary(sourceFile('glossary.yaml', yaml)).glossary

const messagesOf = (fr: string, en: string, yaml = '') =>
  compile({ id: 'text', source: french(fr), target: english(en) }, { glossary: glossaryOf(yaml), pair }).messages

const round = '- { term: tour de table, pos: noun, gender: m, gloss: g, renderings: [funding round, financing round] }'

describe('rules over a text', () => {
  it('should miss a name that the text keeps elsewhere', () => {
    const fr = [
      'Le chien de Nadella court.',
      'Le chat de Nadella dort.',
      'La vache de Nadella mange.',
      'Le cheval de Nadella boit.',
    ]
    const en = [
      'The dog of Nadella runs.',
      'The cat of Nadella sleeps.',
      'The cow of Nadella eats.',
      'The horse drinks.',
    ]
    expect(messagesOf(fr.join('\n\n'), en.join('\n\n'))).toMatchObject([{ ruleId: 'missing-name', actual: 'Nadella' }])
    const pronoun = en.with(3, 'His horse drinks.')
    expect(messagesOf(fr.join('\n\n'), pronoun.join('\n\n'))).toEqual([])
  })

  it('should leave a sentence alone whose counterpart stands with another unit', () => {
    const { source: fr = '', target: en = '' } = missingCounterpart.examples.wrong[0]
    const { edition, origin } = compile(
      { id: 'text', source: french(fr), target: english(en) },
      { glossary: glossaryOf(''), pair },
    )
    const lock = { file: undefined, behind: [] }
    const known = { glossary: { terms: [] }, annotations: noAnnotations, lock }
    const passages = { oddPassages: { moved: [], repeated: [] }, sentences: { source: [], target: [] } }
    const context = { ...pair, ...known, ...passages, ...placesOf('text', origin) }
    expect(missingCounterpart.check(edition, context)).toHaveLength(1)
    const elsewhere = edition.units.map(unit => ({
      ...unit,
      links: unit.links.map(link => (link.target.length === 0 ? { ...link, unit: 'other' } : link)),
    }))
    expect(missingCounterpart.check({ ...edition, units: elsewhere }, context)).toEqual([])
  })

  it('should say once of a text set without no-break spaces that it is', () => {
    const units = (count: number) => Array.from({ length: count }, (_, index) => `Quoi${index} ? Oui !`).join('\n\n')
    const spaces = (fr: string) => messagesOf(fr, '').filter(({ ruleId }) => ruleId === 'breaking-space')
    expect(spaces(units(20))).toHaveLength(20)
    const [only, ...others] = spaces(units(21))
    expect(others).toEqual([])
    expect(only).toMatchObject({ actual: 'Quoi0 ? Oui !', place: { line: 8, column: 6 } })
    expect(only!.reason).toContain('and 41 more in 21 units')
    expect(only!.reason).toContain('check --fix')
  })

  it('should say what stands where a rendering is missing', () => {
    const [message] = messagesOf('Un tour de table.', 'A party.', round)
    expect(message).toMatchObject({
      actual: 'A party.',
      expected: ['funding round', 'financing round'],
      place: { file: 'en.md' },
    })
  })
})

describe('numbers', () => {
  it.each([
    ['6,6 milliards', '$6.6 billion'],
    ['1 000 francs', '1,000 francs'],
    ['soixante-dix-sept ans', 'seventy-seven years'],
    ['quatre-vingt-dix-neuf', 'ninety-nine'],
    ['cent quatre-vingts', 'a hundred and eighty'],
    ['deux cent mille', 'two hundred thousand'],
    ['mille et une nuits', 'a thousand and one nights'],
    ['quinze jours', 'a fortnight'],
    ['huit lieues', 'twenty-four miles'],
    ['14 h 30', '2:30 p.m.'],
    ['le XIXe siècle', 'the nineteenth century'],
    ['le 17 novembre 2023', 'November 17, 2023'],
    ['la 3e fois', 'the 3rd time'],
    ['5 %', 'five percent'],
    ['au moins 5,4, puis 37,5 milliards', 'at least 5.4 billion, then 37.5 billion'],
    ['treize milliards et une lune', 'thirteen billion and a moon'],
    ['une douzaine', 'a dozen'],
    ['un jour', 'one day'],
    ['tous les deux', 'both of them'],
    ['dix-sept et vingt et un', 'seventeen and twenty-one'],
    ['l’an 2000', 'the year 2000'],
    ['GPT-4', 'GPT-4'],
    ['le 1er du mois', 'on the first of the month'],
    ['2° son avis', 'second, his opinion'],
  ])('%s should agree with %s', (fr, en) => {
    const ids = messagesOf(`Voici ${fr}.`, `Here: ${en}.`).map(({ ruleId }) => ruleId)
    expect(ids.filter(id => /^(?:different|added)-number/.test(id))).toEqual([])
  })

  it.each([
    ['6,6 milliards', '6.6 million'],
    ['deux ans', '3 years'],
    ['2 ans', 'three years'],
    ['le 1er mai', 'on May 2'],
    ['en 1990', 'in 1991'],
    ['5 %', '15%'],
    ['1 000', '1.000'],
  ])('%s should not agree with %s', (fr, en) => {
    expect(messagesOf(`Voici ${fr}.`, `Here: ${en}.`).map(({ ruleId }) => ruleId)).toContain('different-number')
  })

  it.each([
    ['deux ans', 'three years'],
    ['vingt et un', 'thirty-one'],
    ['un billion', 'a billion and two'],
    ['la cinquième fois', 'the sixth time'],
  ])('%s should differ in words from %s', (fr, en) => {
    const found = messagesOf(`Voici ${fr}.`, `Here: ${en}.`).filter(({ ruleId }) => /number/.test(ruleId))
    expect(found).toMatchObject([{ ruleId: 'different-number-word', severity: 'warning' }])
  })
})

describe('rules over a glossary', () => {
  const check = (yaml: string, ...occurring: readonly string[]) => {
    const glossary = glossaryOf(yaml)
    const terms = Object.fromEntries(
      glossary.terms.map(({ id, value }) => [id, { id, term: value.term, renderings: [], see: [] }]),
    )
    const summaries = [{ terms: occurring.length > 0 ? {} : terms }]
    const languages = { source: pair.source.terms, target: pair.target.renderings }
    return checkGlossary(glossary, { summaries, ...languages }).map(({ ruleId, place }) => [ruleId, place.line])
  }

  it('should keep silent on a whole glossary', () => {
    const yaml = [
      '- { term: AGI, pos: acronym, gloss: g, see: [table] }',
      '- { term: agir, pos: verb, gloss: g, renderings: [act, take action, take … action, acting (on)] }',
      '- { term: état, pos: noun, gender: m, gloss: g }',
      '- { term: marche, pos: noun, gender: f, gloss: g }',
      '- { term: marcher, pos: verb, gloss: g }',
      '- { term: table, pos: noun, gender: f, gloss: g }',
    ]
    expect(check(yaml.join('\n'))).toEqual([])
  })
})
