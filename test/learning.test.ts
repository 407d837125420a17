import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../src/core/compile.ts'
import { byDifficulty } from '../src/core/model/difficulty.ts'
import { sourceFile } from '../src/core/model/file.ts'
import { parseGlossary } from '../src/core/parse/glossary.ts'
import { frenchReading } from '../src/languages/fr/reading.ts'
import { summaryOf } from '../src/outputs/summary.ts'
import { here, pair } from './annotate/dictionary.ts'

const { glossary } = parseGlossary(
  sourceFile(
    'glossary.yaml',
    '- { term: tour de table, pos: noun, level: C1 }\n- { term: maison, pos: noun }\n- { term: tubiste, pos: noun }',
  ),
)
const editionOf = (id: string, text: string, level = '') => {
  const front = `---\ntitle: t\nauthor: a\ndate: 2026\nlicense: CC0-1.0\n${level && `level: ${level}\n`}---\n\n`
  return compile({ id, source: sourceFile('fr.md', front + text) }, { glossary, pair }).edition
}

describe('what a learner wants to know', () => {
  const { learning, terms } = editionOf('text', 'Une maison.\n\nUn tour de table dans la maison.')

  it('should list the terms in the order in which they are met, how often and at which level', () => {
    expect(learning?.vocabulary).toMatchObject([
      { term: 'maison', count: 2 },
      { term: 'tour-de-table', count: 1, level: 'C1' },
    ])
  })

  it('should count the running words that terms cover', () => {
    expect(learning?.coverage).toBeCloseTo(5 / 9, 4)
  })

  it('should mark what is not among the common words', () => {
    expect(terms.maison?.rare).toBeUndefined()
    expect(editionOf('tube', 'Un tubiste.').terms.tubiste?.rare).toBe(true)
  })

  it.each([
    ['il y a', 'expression', 'Il y a du vent.', false],
    ['parce que', 'expression', 'Parce que.', false],
    ['s’appeler', 'verb', 'Elle s’appelle Awa.', false],
    ['tour de table', 'noun', 'Un tour de table.', true],
    ['calèche', 'noun', 'Une calèche.', true],
    ['gibet', 'noun', 'Un gibet.', true],
    ['voiture', '', 'Une voiture.', false],
  ])('should take %s for rare as it is used, not as a dictionary has it', (term, pos, text, rare) => {
    const { glossary } = parseGlossary(sourceFile('glossary.yaml', `- { term: ${term}${pos && `, pos: ${pos}`} }`))
    const front = '---\ntitle: t\nauthor: a\ndate: 2026\nlicense: CC0-1.0\n---\n\n'
    const { edition } = compile({ id: 't', source: sourceFile('fr.md', front + text) }, { glossary, pair })
    expect(Object.values(edition.terms).map(each => each.rare ?? false)).toEqual([rare])
  })

  it('should read a text as its sentences are, whatever headings stand over them and however words lean', () => {
    const plain = editionOf('plain', 'La chatte de l’oncle dort. Elle a faim.').learning!
    const headed = editionOf('headed', '# Un\n\nLa chatte de l’oncle dort. Elle a faim.\n\n# Deux').learning!
    expect(headed.readability).toBe(plain.readability)
    // 8 running words, 8 syllables
    expect(plain.readability).toBeCloseTo(207 - (1.015 * 8) / 2 - 73.6, 1)
  })

  it('should know nothing of an empty text', () => {
    expect(editionOf('empty', '').learning).toEqual({ minutes: 0, coverage: 0, vocabulary: [] })
  })

  it('should take a children’s sentence for easier than a lawyer’s', () => {
    const easy = editionOf('easy', 'Le chat dort. Il a faim. Il va boire. Le chien court.')
    const hard = editionOf(
      'hard',
      'Nonobstant les dispositions réglementaires susmentionnées, l’administration contractante procédera concomitamment aux vérifications.',
    )
    expect(easy.learning!.readability).toBeGreaterThan(hard.learning!.readability! + 50)
  })

  it('should put the easier text first: by level, then by readability', () => {
    const texts = [
      editionOf('b', 'Le chat dort.', 'C1'),
      editionOf('d', 'Administration contractante.'),
      editionOf('c', 'Le chat dort.'),
      editionOf('a', 'Administration contractante.', 'A2'),
    ]
    expect(byDifficulty(texts.map(summaryOf))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('should keep the parts of a serial together in a level, in their order', () => {
    const texts = [
      editionOf('conte', 'La belle nuit tombe.', 'A2'),
      editionOf('ile-10', 'Il dort.', 'A2'),
      editionOf('ile-2', 'Administration contractante.', 'A2'),
      editionOf('ile-1', 'Le chat dort.', 'A1'),
      editionOf('ile-11', 'Il dort.', 'B1'),
    ]
    const order = ['ile-1', 'conte', 'ile-2', 'ile-10', 'ile-11']
    expect(byDifficulty(texts.map(summaryOf))).toEqual(order)
    expect(byDifficulty(texts.toReversed().map(summaryOf))).toEqual(order)
  })
})

describe('syllables', () => {
  it.each([
    [0, 'l d'],
    [
      1,
      'le chat table langue vie rue oui nuit pied lion fille feuille œil août huit monde grandes vieux trois eau fuir',
    ],
    [2, 'maison école idée théâtre noël crier musique voyage travail famille parlait payer créer naïf juillet étaient'],
    [3, 'idéal oublier ouvrier février travailler aujourd’hui'],
    [4, 'européen européenne appartement aéroport'],
    [5, 'administration développement'],
  ])('should be %i in %s', (count, words) => {
    const counted = words
      .split(' ')
      .map(word => [word, word.split('’').reduce((sum, part) => sum + frenchReading.syllablesOf(part), 0)])
    expect(counted).toEqual(words.split(' ').map(word => [word, count]))
  })

  it('should leave out the ending of a verb in the third person plural', () => {
    const theirs = { Person: '3', Number: 'Plur', VerbForm: 'Fin' }
    const verbs = 'mangent parlent crient content étudient vinrent'.split(' ')
    expect(verbs.map(verb => frenchReading.syllablesOf(verb, theirs))).toEqual([1, 1, 1, 1, 3, 1])
    const others = 'content vent moment parlement'.split(' ')
    expect(others.map(word => frenchReading.syllablesOf(word))).toEqual([2, 1, 2, 3])
  })

  it('should be no more than the vowels of any word', () => {
    const letters = fc.constantFrom(...'aeEyiouéïqgltrSœŒÉÿŸñ𝒜')
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1 }), word => {
        const vowels = word.match(/[aàâæeéèêëiîïoôöœuùûüyÿ]/giu)?.length ?? 0
        const count = frenchReading.syllablesOf(word)
        expect(count).toBeGreaterThanOrEqual(Math.min(vowels, 1))
        expect(count).toBeLessThanOrEqual(Math.max(vowels, 1))
      }),
    )
  })
})

describe('the level of a word', () => {
  const { usage } = pair.source

  it.each([
    ['manger', 'VERB', 'A1'],
    ['s’appeler', 'VERB', 'A1'],
    ['octobre', 'NOUN', 'A1'],
    ['éplucher', 'VERB', 'A2'],
    ['infirmière', 'NOUN', 'A1'],
    ['enjeu', 'NOUN', 'B2'],
    ['tubiste', 'NOUN', 'C2'],
    ['Paris', 'PROPN', undefined],
    ['de', 'ADP', undefined],
  ] as const)('should be that of %s', (headword, pos, level) => {
    expect(usage!.levelOf(headword, pos)).toBe(level)
  })

  it('should rise with rarity', () => {
    const lines = readFileSync(here('../../data/french-frequency.txt'), 'utf8')
      .split('\n')
      .filter(line => /^[^#]/.test(line))
    expect(lines.length).toBeGreaterThan(10_000)
    expect(new Set(lines).size).toBe(lines.length)
    const letters = { A: 'ADJ', D: 'ADV', N: 'NOUN', V: 'VERB' } as const
    const [common, rare] = [lines.slice(0, 700), lines.slice(-700)].map(some =>
      some
        .map(line => line.split('\t') as [string, keyof typeof letters])
        .map(([lemma, letter]) => usage!.levelOf(lemma, letters[letter])),
    )
    expect(new Set(common)).toEqual(new Set(['A1', undefined]))
    expect(common!.filter(level => level === undefined).length).toBeLessThan(20)
    expect(rare!.filter(level => level === 'C2').length).toBeGreaterThan(650)
  })
})
