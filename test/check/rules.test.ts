import { describe, expect, it } from 'vitest'
import { checkGlossary } from '../../src/core/check/glossary.ts'
import { missingCounterpart } from '../../src/core/check/missing-counterpart.ts'
import { placesOf } from '../../src/core/check/places.ts'
import { compile } from '../../src/core/compile.ts'
import type { rules } from '../../src/core/messages.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { noAnnotations } from '../../src/core/model/glossary.ts'
import { parseGlossary } from '../../src/core/parse/glossary.ts'
import { pair } from '../annotate/dictionary.ts'

const french = (body: string) =>
  sourceFile('fr.md', `---\ntitle: t\nauthor: a\ndate: 2026\nlicense: CC0-1.0\n---\n\n${body}`)
const english = (body: string) => sourceFile('en.md', `---\ntitle: t\ntranslator: a\n---\n\n${body}`)
const glossaryOf = (yaml: string) => parseGlossary(sourceFile('glossary.yaml', yaml)).glossary

const messagesOf = (fr: string, en: string, yaml = '') =>
  compile({ id: 'text', source: french(fr), target: english(en) }, glossaryOf(yaml), pair).messages

const round = '- { term: tour de table, pos: noun, gender: m, gloss: g, renderings: [funding round, financing round] }'

/** Rule, what makes it speak, what it keeps silent on. */
const cases: readonly (readonly [keyof typeof rules, readonly string[], readonly string[]])[] = [
  [
    'missing-translation',
    [
      'Il pleut. Le vent souffle.\n\nLe lendemain, la rivière avait emporté le pont.\n\nPersonne ne parlait.',
      'It is raining. The wind blows.\n\nNobody spoke.',
    ],
    ['Un mot.', 'A word.'],
  ],
  [
    'different-number',
    ['Une levée de 6,6 milliards de dollars.', 'A raise of $6.6 million.'],
    ['Une levée de 6,6 milliards de dollars.', 'A raise of $6.6 billion.'],
  ],
  [
    'different-number-word',
    ['Il vécut deux ou trois ans.', 'He lived for three or four years.'],
    ['Il vécut deux ou trois ans.', 'He lived for two or three years.'],
  ],
  [
    'missing-counterpart',
    [
      'Le 3 mai 1998, Paul Martin quitta Lyon pour Genève. Le long hiver avait usé la vieille maison et son jardin abandonné. Marie Dupont resta seule avec ses 12 chats.',
      'On May 3, 1998, Paul Martin left Lyon for Geneva. Marie Dupont stayed alone with her 12 cats.',
    ],
    [
      'Le 3 mai 1998, Paul Martin quitta Lyon pour Genève. Le long hiver avait usé la vieille maison et son jardin abandonné. Marie Dupont resta seule avec ses 12 chats.',
      'On May 3, 1998, Paul Martin left Lyon for Geneva. The long winter had worn out the old house and its forsaken garden. Marie Dupont stayed alone with her 12 cats.',
    ],
  ],
  ['added-number', ['Il est venu.', 'He came in 1990.'], ['Il est venu en 1990.', 'He came in 1990.']],
  [
    'left-in-source-language',
    ['Il est dans la maison avec elle.', 'Il est dans la maison avec elle.'],
    ['Il chante « Le Dieu des bonnes gens ».', 'He sings “Le Dieu des bonnes gens”.'],
  ],
  [
    'missing-rendering',
    ['Un tour de table.', 'A party.', round],
    ['Deux tours de table.', 'Two funding rounds.', round],
  ],
  [
    'several-renderings',
    ['Un tour de table.\n\nLe tour de table.', 'A funding round.\n\nThe financing round.', round],
    ['Un tour de table.\n\nDes tours de table.', 'A funding round.\n\nFunding rounds.', round],
  ],
  [
    'different-link',
    ['Voir [la page](https://example.org/a).', 'See [the page](https://example.org/b).'],
    ['Voir [le loup](https://fr.wikipedia.org/wiki/Loup).', 'See [the wolf](https://en.wikipedia.org/wiki/Wolf).'],
  ],
  [
    'missing-emphasis',
    ['C’est *vraiment* lui.', 'It is really him.'],
    ['La *bromance* du siècle.', 'The bromance of the century.'],
  ],
  [
    'different-footnotes',
    ['Un mot[^a].\n\n[^a]: Une note.', 'A word.\n\n[^a]: A note.'],
    ['Un mot[^a].\n\n[^a]: Une note.', 'A word[^a].\n\n[^a]: A note.'],
  ],
  [
    'foreign-quotation-marks',
    ['Il dit « oui ».', 'He says « yes ».'],
    ['Il dit « non, “oui” ».', 'He says “no, ‘yes’”.'],
  ],
  [
    'breaking-space',
    ['Quoi ?', 'What?'],
    [
      'Quoi\u202F? «\u00A0Oui\u00A0»\u00A0: à 12:30, `a ? b`, http://example.org/a?b',
      'What? “Yes”: at 12:30, `a ? b`, http://example.org/a?b',
    ],
  ],
  [
    'doubtful-term',
    ['Reste à voir.', 'Time will tell.', '- { term: reste, pos: noun }'],
    ['Le reste suit.', 'The rest follows.', '- { term: reste, pos: noun, renderings: [rest] }'],
  ],
]

describe('rules over a text', () => {
  it.each(
    cases.map(([rule, [fr = '', en = '', yaml]]) => [rule, fr, en, yaml] as const),
  )('%s should speak of %s / %s', (rule, fr, en, yaml) => {
    const found = messagesOf(fr, en, yaml).filter(({ ruleId }) => ruleId === rule)
    expect(found).toHaveLength(1)
    expect(found[0]!.place.line).toBeGreaterThan(1)
  })

  it.each(
    cases.map(([rule, , [fr = '', en = '', yaml]]) => [rule, fr, en, yaml] as const),
  )('%s should keep silent on %s / %s', (rule, fr, en, yaml) => {
    expect(messagesOf(fr, en, yaml).map(({ ruleId }) => ruleId)).not.toContain(rule)
  })

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
    const [, [fr = '', en = '']] = cases.find(([rule]) => rule === 'missing-counterpart')!
    const { edition, origin } = compile({ id: 'text', source: french(fr), target: english(en) }, glossaryOf(''), pair)
    const lock = { file: undefined, behind: [] }
    const context = { ...pair, glossary: { terms: [] }, annotations: noAnnotations, lock, ...placesOf('text', origin) }
    expect(missingCounterpart(edition, context)).toHaveLength(1)
    const elsewhere = edition.units.map(unit => ({
      ...unit,
      links: unit.links.map(link => (link.target.length === 0 ? { ...link, unit: 'other' } : link)),
    }))
    expect(missingCounterpart({ ...edition, units: elsewhere }, context)).toEqual([])
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
    ['la 3e fois', 'one more time'],
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

  it.each([
    ['term-never-occurs', '- { term: table, pos: noun, gender: f, gloss: g }', 1],
    ['missing-gloss', '- { term: table, pos: noun, gender: f }', 1],
    ['missing-part-of-speech', '- { term: table, gloss: g }', 1],
    ['missing-gender', '- { term: table, gloss: g, pos: noun }', 1],
    ['unknown-term', '- term: table\n  gloss: g\n  pos: adverb\n  see: [chaise]', 4],
    ['duplicate-rendering', '- term: table\n  gloss: g\n  pos: adverb\n  renderings: [desk, Desk]', 4],
    ['duplicate-rendering', '- term: puiser\n  gloss: g\n  pos: adverb\n  renderings: [dug into, to dig into]', 4],
    [
      'shadowed-term',
      '- { term: fond, pos: noun, gender: m, gloss: g }\n- { term: fonds, pos: noun, gender: m, gloss: g }',
      2,
    ],
    ['unsorted-glossary', '- { term: table, pos: adverb, gloss: g }\n- { term: état, pos: adverb, gloss: g }', 2],
  ])('%s should speak', (rule, yaml, line) => {
    const found = rule === 'term-never-occurs' ? check(yaml, 'nothing') : check(yaml)
    expect(found).toEqual([[rule, line]])
  })

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
