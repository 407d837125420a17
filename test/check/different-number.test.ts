import { describe, expect, it } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { pair } from '../annotate/dictionary.ts'
import { saidOf } from './numbers-said.ts'

function messagesOn(fr: string, en: string) {
  const source = sourceFile('fr.md', `---\ntitle: t\nauthor: a\ndate: 2026\nlicense: CC0-1.0\n---\n\n${fr}\n`)
  const target = sourceFile('en.md', `---\ntitle: t\ntranslator: t\n---\n\n${en}\n`)
  const { messages } = compile({ id: 't', source, target }, { glossary: { terms: [] }, pair })
  return messages.filter(({ ruleId }) => /number/.test(ruleId))
}

/** What is said of the numbers of a text and its translation: rule, number, what faces it, and the words at its place. */
function said(fr: string, en: string): string {
  return messagesOn(fr, en)
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

describe('a number that is a part of a name, or said in other words', () => {
  const rows = [
    ['Voir la section 3.2.', 'See Article L121-1.', 'missing-number 3.2'],
    ['Le paquet libtruc-1.3 pèse 4 Mo.', 'The package libtruc-1.3 weighs 5 MB.', 'different-number 4'],
    ['Le paquet libtruc pèse 4 Mo.', 'The package libtruc-1.3 weighs.', 'missing-number 4'],
    ['Voici 12 fichiers.', 'Here are file-13 and others.', 'missing-number 12'],
    ['Voici 12 fichiers.', 'Here are file_13 and others.', 'missing-number 12'],
    ['Voici 12 fichiers.', 'Here is file.13 for you.', 'missing-number 12'],
    ['Voici 12 fichiers.', 'Here is dir/13 for you.', 'missing-number 12'],
    ['Voici 12 fichiers.', 'Here is C:13 for you.', 'missing-number 12'],
    ['Voici 12 fichiers.', 'Here is 13.tar for you.', 'missing-number 12'],
    ['Voici 12 fichiers.', 'Here is 13.5.tar for you.', 'missing-number 12'],
    ['Voici 12 fichiers.', 'Here is 13_a for you.', 'missing-number 12'],
    ['Voici 12 fichiers.', 'Here is 13/b for you.', 'missing-number 12'],
    ['Voici 12 fichiers.', 'Here is 13:c for you.', 'missing-number 12'],
    ['Le fichier-12 est là.', 'Here are 13 of them.', 'missing-number 12'],
    ['Le 12.tar est là.', 'Here are 13 of them.', 'missing-number 12'],
    ['Les moins de 12 ans.', 'The under-13s.', 'different-number 12'],
    ['Les plus de 12 ans.', 'The over-13s.', 'different-number 12'],
    ['Au milieu des années 12.', 'The mid-13 years.', 'different-number 12'],
    ['Avant 12 heures.', 'The pre-13 hours.', 'different-number 12 heures'],
    ['Après 12 heures.', 'The post-13 hours.', 'different-number 12 heures'],
    ['Les moins de 12 ans.', 'The thunder-13s.', 'missing-number 12'],
    ['Il a 2 chats.', 'He has 1 cat, a second and a third.', 'added-number 1'],
    ['Il en a 2.', 'He has a second one.', ''],
    ['Il en a 1.', 'He has a single one.', ''],
    ['Voir ISBN 978-2-07-036822-8.', 'See ISBN 978-2-07-036822-9.', 'different-number ISBN 978-2-07-036822-8'],
    ['Le style Style1 de sub1.odt.', 'The style Style1 of sub2.odt.', 'different-number sub1.odt'],
    ['Prenez l’A320 et l’A330.', 'Take the A330 and the A320.', ''],
    ['Le 3 mars et le 4 avril.', 'On April 4 and March 3.', ''],
    ['Du 3 au 5 mars.', 'From March 4 to 5.', 'different-number 3'],
    ['Le 31/12/1900.', 'On 06/15/2025.', 'different-number 31/12/1900'],
    ['Voici 12 fichiers.', 'Here are 13 and x.b for you.', 'different-number 12'],
    ['Lire le chapitre XII.', 'Read chapter thirteen.', 'different-number XII'],
    ['Lire le chapitre douze.', 'Read chapter XIII.', 'different-number douze'],
    ['Il vint deux fois.', 'He came three times.', 'different-number-word deux fois'],
    ['Il vint deux ou trois fois.', 'He came three or four times.', 'different-number-word deux'],
    ['Il pèse 2 kilos et demi.', 'He weighs 3 and a half kilos.', 'different-number 2'],
    ['Voir p. 245-267.', 'See pp. 245–67.', ''],
    ['Voir p. 245-267.', 'See pp. 245–68.', 'different-number 267'],
    ['Le 3 avril, il vit 4 chats.', 'On March 3 he saw 4 cats.', 'different-number 3 avril'],
    ['Le 3 mars, il vit 7 chats.', 'On March 4 he saw 8 cats.', 'different-number 3 mars; different-number 7'],
    ['Il vit 7 chats le 3 mars.', 'He saw 8 cats on March 4.', 'different-number 3 mars; different-number 7'],
    ['À Noël, il dort.', 'On December 24 he sleeps.', 'added-number 24'],
    ['Le 24 décembre, il dort.', 'On New Year’s Day he sleeps.', 'missing-number 24'],
    ['Fait le 2020-05-12.', 'Done on 2020-05-13.', 'different-number 2020-05-12'],
    [
      'Fait le 2020-05-12 à 14:30.',
      'Done on 2020-05-13 at 15:45.',
      'different-number 2020-05-12; different-number 14:30',
    ],
    ['Voir A-1.2 ici.', 'See A-1.3 here.', 'different-number A-1.2'],
    ['Louez l’A7 et l’A7.', 'Rent the A7 and the A8.', ''],
    ['Louez l’A7 et l’A8.', 'Rent the A8 and the A8.', ''],
  ] as const
  const found = saidOf(rows.map(([source, target]) => [source, target]))
  it.each(rows.map((row, at) => [...row, found[at]!.join('; ')] as const))('%s %s', (_, __, expected, said) => {
    expect(said).toBe(expected)
  })
})

describe('the message of a number that differs', () => {
  it.each([
    ['Voici 12 chats.', 'Here are 13 cats.', 'Unexpected number `13` for `12`, expected the same value'],
    ['Reste le 3 mars.', 'Stay on March 4.', 'Unexpected number `March 4` for `3 mars`, expected the same value'],
  ])('should name both: %s %s', (fr, en, expected) => {
    expect(messagesOn(fr, en).map(({ reason }) => reason)).toEqual([expected])
  })
})

describe('a day or a time that stands in the sentence beside', () => {
  it.each([
    ['Il part de Lyon le 3 mars. Il revient à Paris le 5 mars.', 'He leaves on March 5. He comes back on March 3.'],
    ['Il part de Lyon le 3 mars. Il revient à Paris le 5 mai.', 'He leaves on May 5. He comes back on March 3.'],
    ['Il part à 14 h 30. Il revient à 15 h 45.', 'He leaves at 3:45 p.m. He comes back at 2:30 p.m.'],
  ])('should be no fault: %s %s', (fr, en) => {
    expect(said(fr, en)).toBe('')
  })

  it.each([
    ['Il part de Lyon le 3 mars. Il revient à Paris le 5 mars.', 'He leaves on March 5. He comes back on March 6.'],
    ['Il part de Lyon le 5 mars. Il revient à Paris le 6 mars.', 'He leaves on March 3. He comes back on March 5.'],
  ])('should be taken for no other one: %s %s', (fr, en) => {
    expect(
      messagesOn(fr, en)
        .map(({ ruleId }) => ruleId)
        .sort(),
    ).toEqual(['added-number', 'missing-number'])
  })
})
