import { describe, expect, it } from 'vitest'
import { words } from '../../src/languages/fr-en/lexicon-words.ts'

const lines = words.split('\n')
const lemmas = lines.map(line => line.slice(0, line.indexOf('\t')))
const renderings = new Map(lines.map(line => [line.split('\t')[0], line.split('\t')[1]?.split(', ') ?? []]))

const lemma = /^[a-zàâæçéèêëîïôœùûü]+(?:['-][a-zàâæçéèêëîïôœùûü]+)*$/u
const rendering = /^(?:[a-zéèç]+|i\.e\.)(?:[ '-][a-zé]+)*$/u

describe('the lexicon of words that are no nouns', () => {
  it('should hold a lemma, a tab and one to six different renderings on every line', () => {
    const wrong = lines.filter(line => {
      const [head = '', list = '', ...rest] = line.split('\t')
      const found = list.split(', ')
      const distinct = new Set(found).size === found.length
      return (
        rest.length > 0 ||
        !lemma.test(head) ||
        found.length > 6 ||
        !distinct ||
        !found.every(one => rendering.test(one))
      )
    })
    expect(wrong).toEqual([])
  })

  it('should be in NFC', () => {
    expect(words).toBe(words.normalize('NFC'))
  })

  it('should hold no lemma twice', () => {
    expect(lemmas.filter((one, index) => lemmas.indexOf(one) !== index)).toEqual([])
  })

  it('should stand in six groups, each in French alphabetical order', () => {
    const order = new Intl.Collator('fr').compare
    const starts = lemmas.filter((one, index) => index === 0 || order(lemmas[index - 1]!, one) > 0)
    expect(starts).toEqual(['à', 'avant-dernier', 'août', 'acadien', 'abject', 'abaisser'])
  })

  it.each([
    ['être', 'be'],
    ['avoir', 'have'],
    ['faire', 'do'],
    ['frissonner', 'shiver'],
    ['balbutier', 'stammer'],
    ['renégocier', 'renegotiate'],
    ['prétendre', 'claim'],
    ['demander', 'ask'],
    ['assister', 'attend'],
    ['actuellement', 'currently'],
    ['éventuellement', 'possibly'],
    ['sensible', 'sensitive'],
    ['quatre-vingt-dix', 'ninety'],
    ['milliard', 'billion'],
    ['billion', 'trillion'],
    ['août', 'august'],
    ['vieux', 'old'],
    ["aujourd'hui", 'today'],
    ['favorable', 'favorable'],
    ['favorable', 'favourable'],
  ])('should render %s as %s', (french, english) => {
    expect(renderings.get(french)).toContain(english)
  })

  it.each([
    ['demander', 'demand', 'ask'],
    ['ignorer', 'ignore', 'be unaware'],
    ['actuel', 'actual', 'current'],
    ['rester', 'rest', 'stay'],
    ['attendre', 'attend', 'wait for'],
    ['blesser', 'bless', 'wound'],
  ])('should not put the false friend first: %s is no %s', (french, _wrong, right) => {
    expect(renderings.get(french)?.[0]).toBe(right)
  })

  it.each(['belle', 'suis', 'allons', 'chevaux', 'the', ''])('should not know %s, which is no lemma', form => {
    expect(renderings.has(form)).toBe(false)
  })
})
