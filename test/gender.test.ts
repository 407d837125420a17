import { describe, expect, it } from 'vitest'
import { genderOfNoun } from '../src/languages/fr/gender.ts'

describe('the gender of a noun by its form', () => {
  it.each([
    [
      'm',
      'sel jardin garage moteur musée lion avion garçon côté livre homme domaine salaire parapluie service égoïsme',
    ],
    ['m', 'porte-monnaie après-midi grand-père micro-ondes bonhomme'],
    [
      'f',
      'eau main nuit mer fin table maison nation leçon bonté journée couleur fleur image plage faim vacances affaire',
    ],
    ['f', 'grand-mère avant-garde demi-heure salle vapeur méthode'],
    ['mf', 'élève artiste pianiste journaliste secrétaire'],
  ])('should be %s of %s', (gender, nouns) => {
    const found = nouns
      .trim()
      .split(' ')
      .map(noun => [noun, genderOfNoun(noun)])
    expect(found).toEqual(
      nouns
        .trim()
        .split(' ')
        .map(noun => [noun, gender]),
    )
  })

  it('should be that of the word that heads an expression', () => {
    expect(['pomme de terre', 'chemin de fer', 'jeune fille', 'jeune homme'].map(genderOfNoun)).toEqual([
      'f',
      'm',
      'f',
      'm',
    ])
  })
})
