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
const [yes, no, never, maybe] = ['— Oui.', '— Non.', '— Jamais.', 'Peut-être.']
const [burnt, burning, asleep] = ['Le vieux port brûlait.', 'Le vieux port brûle.', 'Le vieux port dormait.']
const long = [maire, letter, train] as const
const [premier, second, tiers] = [
  'Le premier jour il plut sur les toits rouges de la vieille ville endormie.',
  'Le premier jour il plut sur les toits rouges de la grande ville éveillée.',
  'Le premier jour il plut sur les toits rouges de la vieille ville inquiète.',
]
const titles = (letters: string, count: number) =>
  Array.from({ length: count }, (_, n) => `# ${letters}${String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26))}`)
const counted = (start: number, count: number) => Array.from({ length: count }, (_, n) => start + n).join(' ')

type Example = readonly [name: string, before: readonly string[], after: readonly string[], expected: string]

const examples: Readonly<Record<string, readonly Example[]>> = {
  'the same words': [
    ['moved', [snow, boat, maire], [maire, snow, boat], '2 0 1'],
    ['in other typography', [snow, '« Non ! »', boat], [boat, '“Non !”', snow], '2 1 0'],
    ['gone, and others new', [snow, boat], [snow, letter], '0 -'],
    ['all new', [snow, boat], [], ''],
    ['short and moved into one another’s place', [snow, never, boat, yes], [snow, yes, boat, never], '0 3 2 1'],
    ['in its own typography first', ['« Oui »', snow, '“Oui”', boat], ['“Oui”', snow, '« Oui »', boat], '2 1 0 3'],
    [
      'in other typography, where the other like it is matched',
      ['« Oui »', snow, '“Oui”', boat],
      ['« Oui »', snow, maybe, boat, '"Oui"'],
      '0 1 - 3 2',
    ],
    ['once, of two', [yes, snow, yes, boat], [yes, snow, boat, letter], '0 1 3 -'],
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
  'a line that moved with its neighbours': [
    ['right before it', [snow, yes, boat, yes, cat, ...long], [cat, ...long, snow, yes, boat, yes], '4 5 6 7 0 1 2 3'],
    [
      'right after it',
      [yes, snow, yes, boat, cat, ...long],
      [cat, ...long, yes, snow, much, yes, boat],
      '4 5 6 7 0 1 - 2 3',
    ],
    [
      'one after the other',
      [snow, yes, no, boat, yes, no, cat, ...long],
      [cat, ...long, snow, yes, no, boat, yes, no],
      '6 7 8 9 0 1 2 3 4 5',
    ],
    ['and not with what is gone', [letter, yes, cat, yes, snow], [yes, snow], '3 4'],
    ['the nearer of two', [snow, cat, yes, boat], [yes, train, snow, cat, boat, maire, yes], '- - 0 1 3 - 2'],
    ['of two the nearer', [yes, train, snow, cat, boat, maire, yes], [snow, cat, yes, boat], '2 3 6 4'],
  ],
  'the same words in other paragraphs': [
    ['whose whole stands as it was', [`${snow} ${boat}`, cat], [`${snow} ${boat}`, snow, boat, cat], '0 - - 1'],
    ['one of a word', [`${snow} Oui.`, cat], [snow, 'Oui.', cat], '0 - 1, 1 from 0, 0 = 0+1'],
    ['two of which one is of a word', [snow, 'Oui.', cat], [`${snow} Oui.`, cat], '0 2, 1 into 0, 0+1 = 0'],
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
    ['elsewhere, of three', [burnt, snow, boat], [snow, maybe, boat, burning], '1 - 2 0'],
    [
      'elsewhere, and another line in its place',
      [snow, burnt, boat, cat],
      [snow, never, boat, burning, cat],
      '0 - 2 1 3',
    ],
    [
      'elsewhere, too few in common to know it',
      [snow, 'Vieux port brûlé.', boat, cat],
      [snow, never, boat, 'Vieux port bleu.', cat],
      '0 1 2 - 3',
    ],
    [
      'elsewhere, in two alike',
      [snow, burnt, boat, cat],
      [snow, never, boat, burning, asleep, cat],
      '0 1 2 - - 3, 4 from 1',
    ],
    [
      'elsewhere, from two alike',
      [snow, burnt, boat, asleep, cat],
      [snow, never, boat, maybe, cat, burning],
      '0 1 2 3 4 -, 5 from 1',
    ],
    ['elsewhere, of two alike the likest', [premier, snow, boat], [snow, second, boat, tiers], '1 - 2 0'],
    ['elsewhere, from two alike the likest', [snow, second, boat, premier], [tiers, snow, boat], '3 0 2'],
    [
      'elsewhere, three in common of two alike',
      ['Le vieux port brûlait hier soir.', snow, boat],
      [snow, 'Le vieux port dormait tout seul.', boat, 'Le vieux port attend encore demain.'],
      '1 - 2 -',
    ],
    ['in the smaller one, in order', [boat, `${snowToo} ${much} ${train} ${letter}`, cat], [cat, boat, snow], '2 0 1'],
    [
      'in the larger one, too few to know it',
      [boat, 'Il neigeait depuis l’aube grise.', cat],
      [cat, boat, `Il neigeait depuis l’aube, disait-on. ${much} ${train} ${letter}`],
      '2 0 -',
    ],
    [
      'in the larger one, but half of them',
      [boat, 'Il neigeait depuis l’aube et les enfants couraient dehors avec leurs traîneaux neufs.', cat],
      [cat, boat, `Il neigeait depuis l’aube et les voisins riaient. ${much} ${train} ${letter}`],
      '2 0 -',
    ],
    [
      'in two larger ones',
      [boat, snow, cat],
      [cat, boat, `${snowToo} ${much} ${train}`, `${snowToo} ${letter} ${maire}`],
      '2 0 1 -',
    ],
    [
      'in both, the words as they were',
      [snow, cat],
      [snowToo, 'Il neigeait encore depuis l’aube et les voisins restaient chez eux près du poêle éteint.', cat],
      '0 - 1',
    ],
    ['split off in no order', [`${snow} ${boat} ${letter}`, cat], [`${boatToo} ${letter}`, scrambled, cat], '0 - 1'],
    [
      'split off, two of them',
      [`${snow} ${boat} Bonne nuit.`, cat],
      [`${snowToo} ${boatToo}`, 'Bonne nuit à tous.', cat],
      '0 - 1',
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
    ['one short line before, one after', [snow, never, boat, cat], [snow, boat, yes, cat], '0 2 - 3'],
    ['one short line after, one before', [snow, boat, never, cat], [snow, yes, boat, cat], '0 - 1 3'],
    [
      'one short line, beside one that moved',
      [snow, maire, never, cat, boat],
      [cat, snow, maire, yes, boat],
      '3 0 1 2 4',
    ],
    [
      'one short line, beside one that is like another',
      [snow, 'Les voisins parlaient du pont neuf et de la mairie.', never, boat],
      [snow, 'Les voisins riaient du vieux facteur et de la mairie.', yes, boat],
      '0 1 2 3',
    ],
    ['headings among others, as many', [snow, '# Second', maire, boat], [snow, '# Neuf', boat], '0 1 3'],
    ['headings among others, more', [snow, '# Second', maire, boat], [snow, '# Neuf', '# Autre', boat], '0 - - 3'],
    ['thirty titles for thirty', [snow, ...titles('v', 30), boat], [snow, ...titles('w', 30), boat], counted(0, 32)],
    [
      'more titles than are compared each with each',
      [snow, ...titles('v', 31), boat],
      [snow, ...titles('w', 31), boat],
      `0 ${'- '.repeat(31)}32`,
    ],
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
