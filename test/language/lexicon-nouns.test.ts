import { describe, expect, it } from 'vitest'
import { nouns } from '../../src/languages/fr-en/lexicon-nouns.ts'

const lines = nouns.split('\n')
const lemmas = lines.map(line => line.slice(0, line.indexOf('\t')))
const renderings = new Map(lines.map(line => [line.split('\t')[0], line.split('\t')[1]?.split(', ') ?? []]))

/** Words joined by a space, a hyphen or an apostrophe; capitals only in names. */
const french = /^\p{L}+(?:[ '-]\p{L}+)*$/u
const english = /^\p{L}+(?:[ '-]\p{L}+)*$/u

describe('the noun lexicon', () => {
  it('should hold a lemma, a tab and one to six different renderings on every line', () => {
    const wrong = lines.filter(line => {
      const [lemma = '', list = '', ...rest] = line.split('\t')
      const found = list.split(', ')
      return (
        rest.length > 0 ||
        !french.test(lemma) ||
        found.length > 6 ||
        new Set(found).size < found.length ||
        !found.every(one => english.test(one))
      )
    })
    expect(wrong).toEqual([])
  })

  it('should be in NFC', () => {
    expect(lines.filter(line => line !== line.normalize('NFC'))).toEqual([])
  })

  it('should stand in code-point order', () => {
    const unordered = lemmas.filter((lemma, index) => index > 0 && lemma <= (lemmas[index - 1] ?? ''))
    expect(unordered).toEqual([])
  })

  it('should hold no lemma twice, whatever its capitals', () => {
    const seen = new Set<string>()
    const twice = lemmas.filter(lemma => seen.size === seen.add(lemma.toLowerCase()).size)
    expect(twice).toEqual([])
  })

  it.each([
    ['œil', 'eye'],
    ['maison', 'house'],
    ['cheval', 'horse'],
    ['salle à manger', 'dining room'],
    ['après-midi', 'afternoon'],
    ['ténèbres', 'darkness'],
    ['voisin', 'neighbor'],
    ['voisin', 'neighbour'],
    ['chaloupe', 'longboat'],
    ['grève', 'strike'],
    ['avocat', 'lawyer'],
    ['milliard', 'billion'],
    ['billion', 'trillion'],
    ['logiciel', 'software'],
    ['Londres', 'London'],
    ['Tamise', 'Thames'],
    ['Allemand', 'German'],
  ])('should render %s as %s', (lemma, rendering) => {
    expect(renderings.get(lemma)).toContain(rendering)
  })

  it.each([
    ['librairie', 'library'],
    ['billion', 'billion'],
    ['stage', 'stage'],
    ['journée', 'journey'],
    ['monnaie', 'money'],
    ['éditeur', 'editor'],
  ])('should not take %s for %s', (lemma, falseFriend) => {
    expect(renderings.get(lemma)).toBeDefined()
    expect(renderings.get(lemma)).not.toContain(falseFriend)
  })

  it.each(['est', 'car', 'son', 'pas'])('should leave out %s, nearly always another word', form => {
    expect(renderings.has(form)).toBe(false)
  })
})
