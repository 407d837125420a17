import { describe, expect, it } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { pair } from '../annotate/dictionary.ts'

/** What is said of the numbers of a text and its translation: rule, number, what faces it, and the words at its place. */
function said(fr: string, en: string): string {
  const source = sourceFile('fr.md', `---\ntitle: t\nauthor: a\ndate: 2026\nlicense: CC0-1.0\n---\n\n${fr}\n`)
  const target = sourceFile('en.md', `---\ntitle: t\ntranslator: t\n---\n\n${en}\n`)
  const { messages } = compile({ id: 't', source, target }, { glossary: { terms: [] }, pair })
  return messages
    .filter(({ ruleId }) => /number/.test(ruleId))
    .map(({ ruleId, actual, place, expected = [] }) => {
      const column = place.column! - 1
      const words = en.split('\n')[place.line! - 6]?.slice(column, column + place.endColumn! - place.column!)
      const other = expected.length > 0 ? `, expected ${expected}` : ''
      return `${ruleId} ${actual} at “${words}”${other}`
    })
    .join('; ')
}

describe('a number that the translation has otherwise', () => {
  it.each([
    ['Voici 12 ans.', 'Here are 13 years.', 'different-number 12 at “13”, expected 12'],
    [
      'Voici 12 et 15.',
      'Here are 13.',
      'different-number 12 at “13”, expected 12; missing-number 15 at “Here are 13.”, expected 15',
    ],
    ['Voici douze chats.', 'Here are 13 cats.', 'different-number douze at “13”, expected douze'],
    ['Voici douze chats.', 'Here are thirteen cats.', 'different-number-word douze at “thirteen”, expected douze'],
    ['Voici 12 chats.', 'Here are cats.', 'missing-number 12 at “Here are cats.”, expected 12'],
    ['Voici douze chats.', 'Here are cats.', ''],
    ['Voici des chats.', 'Here are 12 cats.', 'added-number 12 at “12”'],
    ['Voici des chats.', 'Here are twelve cats.', ''],
    ['Il a 12 ans et 12 chats.', 'He is 12 and has cats.', ''],
    ['Il a 12 ans et des chats.', 'He is 12 and has 12 cats.', ''],
    ['Elle a 30 ans. Lui en a 12.', 'She is 12. He is 30.', ''],
    ['Elle a 30 ans. Lui en a 12, dit-on ici.', 'She is old. He is 12, and she is 30, people say.', ''],
    ['Il roule 10 km.', 'He drives 6.2 miles.', ''],
    [
      'Il roule 10 km et boit 5 bières.',
      'He drives 6.2 miles and drinks 4 beers.',
      'different-number 5 at “4”, expected 5',
    ],
    ['Il en reste 1.', 'One is left.', ''],
    ['Il est le 1er.', 'He is first.', ''],
    ['Il en reste un.', '1 is left.', ''],
    ['Il en reste 1.', 'Some are left.', 'missing-number 1 at “Some are left.”, expected 1'],
    ['Il en reste 2.', 'One is left.', 'missing-number 2 at “One is left.”, expected 2'],
    ['Il perd 5,4 puis 37,5 milliards.', 'He loses 5.4 billion, then 37.5 billion.', ''],
    ['Il perd 5,4 milliards, puis 37,5 par an.', 'He loses 5.4 billion, then 37.5 billion a year.', ''],
    [
      'Il perd 5,4 milliards, puis 37,5 par an.',
      'He loses 5.4 billion, then 37.5 million a year.',
      'different-number 37,5 at “37.5 million”, expected 37,5',
    ],
    [
      'Il perd 5,4 millions.',
      'He loses 5.4 billion.',
      'different-number 5,4 millions at “5.4 billion”, expected 5,4 millions',
    ],
    ['Le 3 mars à 14 h 30, il vit 3 chats.', 'On March 3 at 2:30 p.m. he saw 3 cats.', ''],
    [
      'Le 3 mars, il vit 4 chats.',
      'On March 3 he saw 3 cats.',
      'missing-number 4 at “On March 3 he saw 3 cats.”, expected 4',
    ],
    ['Le 3 mars, il vit un chat.', 'On March 4 he saw a cat.', 'different-number 3 mars at “March 4”, expected 3 mars'],
    ['Appelez le 01 23 45 67 89.', 'Call 01 23 45 67 89.', ''],
    [
      'Appelez le 01 23 45 67 89.',
      'Call 01 23 45 67 88.',
      'different-number 01 23 45 67 89 at “01 23 45 67 88”, expected 01 23 45 67 89',
    ],
    ['Prenez l’A 380.', 'Take the A-380.', ''],
    ['Prenez l’A380.', 'Take the A381.', 'different-number A380 at “A381”, expected A380'],
    ['Le COVID-19 a tué.', 'COVID 19 killed.', ''],
    [
      'Voici 12 chats et quinze chiens.',
      'Here are thirteen cats and 14 dogs.',
      'different-number 12 at “14”, expected 12; different-number-word quinze at “thirteen”, expected quinze',
    ],
    [
      'Voici 12 chats, 13 chiens.',
      'Here are 15 cats, 16 dogs.',
      'different-number 12 at “15”, expected 12; different-number 13 at “16”, expected 13',
    ],
    [
      'La loi de 1905 et ses 3 articles.',
      'The law of 1905 and its 4 articles.',
      'different-number 3 at “4”, expected 3',
    ],
    ['Il vit 7 chats. Il en vit 8. Il en vit 9.', 'He saw 7 cats. He saw 8. He saw nine.', ''],
    ['Un quart des 40 élèves.', 'A quarter of the 40 pupils.', ''],
    ['Ouvert de 9 h à 18 h.', 'Open from 9 a.m. to 7 p.m.', 'different-number 18 h at “7 p.m.”, expected 18 h'],
    [
      'Il vit le premier 2 fois.',
      'He saw the first one 3 times.',
      'different-number 2 fois at “3 times”, expected 2 fois',
    ],
    ['Page 12, ligne 3.', 'Page 12, line 3.', ''],
    ['Il dit 5 % puis 6 %.', 'He said six percent, then five.', ''],
  ] as const)('%s %s', (fr, en, expected) => {
    expect(said(fr, en)).toBe(expected)
  })
})
