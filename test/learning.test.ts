import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../src/core/compile.ts'
import { byDifficulty } from '../src/core/model/difficulty.ts'
import { sourceFile } from '../src/core/model/file.ts'
import { parseGlossary } from '../src/core/parse/glossary.ts'
import { frenchReading } from '../src/languages/fr/reading.ts'
import { summaryOf } from '../src/outputs/summary.ts'
import { pair } from './annotate/dictionary.ts'

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
    ['chat', 1],
    ['table', 1],
    ['maison', 2],
    ['le', 1],
    ['école', 2],
    ['administration', 5],
    ['grandes', 1],
    ['idée', 2],
  ])('%s should have %i', (word, count) => {
    expect(frenchReading.syllablesOf(word)).toBe(count)
  })

  it('should be the runs of vowels without a mute e, in any word', () => {
    const vowels = /[aeiouyàâäéèêëîïôöùûüÿœæ]+/giu
    const mute = /[^aeiouyàâäéèêëîïôöùûüÿœæ](?:e|es)$/iu
    const letters = fc.constantFrom(...'aeEysStrœŒÉÿŸñ𝒜')
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1 }), word => {
        const runs = word.match(vowels)?.length ?? 0
        expect(frenchReading.syllablesOf(word)).toBe(Math.max(1, runs - (mute.test(word) ? 1 : 0)))
      }),
    )
  })
})
