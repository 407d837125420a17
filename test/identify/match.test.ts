import { describe, expect, it } from 'vitest'
import { matchPassages } from '../../src/core/identify/match.ts'
import { passageOf } from '../../src/core/identify/match-state.ts'

const snow = 'Il neigeait depuis l’aube et les voisins restaient chez eux près du poêle.'
const boat = 'Le bateau quitta le port sans lumière, chargé de caisses que personne n’ouvrit.'
const maire = 'La mairie promit un pont neuf, puis oublia sa promesse avant le printemps.'
const cat = 'Un chat gris dormait sur la table de la cuisine quand la cloche sonna.'
const train = 'Le train de nuit traversa la plaine à toute allure, sans s’arrêter nulle part.'
const letter = 'Une lettre arriva de Lisbonne, écrite à l’encre verte par une main inconnue.'
const snowToo = 'Il neigeait depuis l’aube, et tous les voisins restaient chez eux, assis près du poêle.'
const snowStill = 'Il neigeait depuis l’aube et les voisins restaient chez eux sans bouger.'

const boatToo = 'Le bateau quitta ensuite le port sans lumière, chargé de caisses que personne n’ouvrit jamais.'
const much =
  'Personne ne parlait, sauf le vieux facteur qui racontait ses guerres, ses amours, ses dettes et mille autres choses encore.'
const scrambled = 'Poêle du près eux chez restaient voisins les et l’aube depuis neigeait il.'

const passage = (text: string) =>
  text.startsWith('# ') ? passageOf({ text: text.slice(2), kind: 'heading' }) : passageOf({ text, kind: 'paragraph' })

/** By position after: its position before, or `-`; then what it is a part of, what was merged into it, what was regrouped. */
function matched(before: readonly string[], after: readonly string[]): string {
  const found = matchPassages(before.map(passage), after.map(passage))
  return [
    found.before.map(position => (position === -1 ? '-' : position)).join(' '),
    ...found.parts.map(part => `${part.after} from ${part.before}`),
    ...found.merged.map(merged => `${merged.before} into ${merged.after}`),
    ...found.regrouped.map(group => `${group.before.join('+')} = ${group.after.join('+')}`),
  ].join(', ')
}

type Example = readonly [name: string, before: readonly string[], after: readonly string[], expected: string]

const examples: Readonly<Record<string, readonly Example[]>> = {
  'the same words': [
    ['moved', [snow, boat, maire], [maire, snow, boat], '2 0 1'],
    ['in other typography', [snow, '« Non ! »', boat], [boat, '“Non !”', snow], '2 1 0'],
    ['gone, and others new', [snow, boat], [snow, letter], '0 -'],
    ['all new', [snow, boat], [], ''],
  ],
  'a line that stands several times': [
    [
      'right after what is matched',
      [snow, '— Oui.', boat, '— Oui.', maire],
      [snow, '— Oui.', letter, boat, maire, '— Oui.'],
      '0 1 - 2 4 3',
    ],
    ['right before what is matched', ['— Oui.', snow, '— Oui.', boat], ['— Oui.', snow, boat, '— Oui.'], '0 1 3 2'],
    [
      'in a chain',
      [snow, '— Oui.', '— Non.', '— Oui.', '— Non.', boat],
      [snow, '— Oui.', '— Non.', letter, '— Oui.', '— Non.', boat],
      '0 1 2 - 3 4 5',
    ],
    [
      'nearest',
      [snow, '— Oui.', boat, cat, '— Oui.', maire],
      [snow, letter, '— Oui.', boat, cat, train, '— Oui.', maire],
      '0 - 1 2 3 - 4 5',
    ],
    [
      'nearest of two',
      ['— Oui.', snow, boat, cat, maire, letter, '— Oui.'],
      [snow, boat, cat, maire, '— Oui.', letter, train],
      '1 2 3 4 6 5 -',
    ],
  ],
  'the same words in other paragraphs': [
    ['two of one', [`${snow} ${boat}`, cat], [snow, boat, cat], '- 0 1, 0 from 0, 0 = 0+1'],
    ['one of two', [snow, boat, cat], [`${snow} ${boat}`, cat], '1 2, 0 into 0, 0+1 = 0'],
    ['one of two with new ones', [snow, boat, cat], [letter, `${snow} ${boat}`, cat], '- 1 2, 0 into 1, 0+1 = 1'],
  ],
  'changed words': [
    ['elsewhere', [snow, boat, maire], [boat, maire, snowToo], '1 2 0'],
    [
      'elsewhere, of two the likest',
      [snow, snowStill, boat],
      [boat, cat, `${snowStill.slice(0, -1)}, voilà.`],
      '2 - 1',
    ],
    ['in the larger one, in order', [boat, snow, cat], [cat, boat, `${snowToo} ${much} ${train} ${letter}`], '2 0 1'],
    [
      'in the larger one, in no order',
      [boat, snow, cat],
      [cat, boat, `${scrambled} ${much} ${train} ${letter}`],
      '2 0 -',
    ],
    ['of one that was split', [`${snow} ${boat} ${letter}`, cat], [snowToo, boatToo, cat], '0 - 1, 1 from 0'],
    ['of two that were merged', [snow, boat, cat], [`${snowToo} ${boatToo}`, cat], '0 2, 1 into 0'],
  ],
  'between the same neighbours': [
    ['one short line for another', [snow, '— Jamais.', boat], [snow, 'Peut-être.', boat], '0 1 2'],
    [
      'one of four words for another',
      [snow, '— Jamais de ma vie.', boat],
      [snow, 'Un jour lointain, hélas.', boat],
      '0 1 2',
    ],
    [
      'one of five words is another',
      [snow, '— Jamais de ma vie entière.', boat],
      [snow, 'Peut-être un jour lointain, hélas.', boat],
      '0 - 2',
    ],
    ['one short line of two', [snow, '— Jamais.', '— Bon.', boat], [snow, 'Peut-être.', boat], '0 - 3'],
    ['two short lines for one', [snow, '— Jamais.', boat], [snow, 'Peut-être.', 'Un jour.', boat], '0 - - 2'],
    ['a short line for a heading', [snow, '# Jamais', boat], [snow, 'Peut-être.', boat], '0 - 2'],
    [
      'a new title, however long',
      ['# Premier', snow, '# Second', boat],
      ['# Un', snow, '# Deux tout autre titre avec des mots', boat],
      '0 1 2 3',
    ],
    ['a heading more', [snow, '# Second', boat], [snow, '# Nouveau', '# Tout autre', boat], '0 - - 2'],
    ['what has no word in common', [snow, maire, boat], [snow, letter, boat], '0 - 2'],
  ],
}

for (const [group, all] of Object.entries(examples)) {
  describe(group, () => {
    it.each(all)('should be matched: %s', (_, before, after, expected) => {
      expect(matched(before, after)).toBe(expected)
    })
  })
}
