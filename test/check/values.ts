/**
 * Ways of writing the same value in French and in English, by kind. Within a row every French way says what every English
 * way says; ways of different rows of a kind never do.
 */
export interface Values {
  readonly kind: string
  /** Sentences with `_` for the value. */
  readonly frames: readonly [french: string, english: string]
  readonly rows: readonly (readonly [french: readonly string[], english: readonly string[]])[]
}

const of = (text: string): readonly string[] => text.split(' | ')
const row = (french: string, english: string) => [of(french), of(english)] as const

export const values: readonly Values[] = [
  {
    kind: 'days with a year',
    frames: ['Le contrat expire le _.', 'The contract expires on _.'],
    rows: [
      row(
        '15 juin 2025 | 15/06/2025 | 15/6/2025 | 15.06.2025 | 15-06-2025 | 15/06/25 | quinze juin 2025 | dimanche 15 juin 2025 | 15 juin 2025',
        'June 15, 2025 | 15 June 2025 | the 15th of June 2025 | June 15th, 2025 | Sunday, June 15, 2025 | Sunday 15 June 2025 | 06/15/2025 | 15/06/2025 | 15.06.2025 | 2025-06-15 | Jun 15, 2025 | 15 Jun. 2025',
      ),
      row(
        '1er juillet 2024 | 1ᵉʳ juil. 2024 | 01/07/2024 | premier juillet 2024',
        'July 1, 2024 | 1 July 2024 | July 1st, 2024 | the first of July 2024 | Jul. 1, 2024 | 2024-07-01',
      ),
      row(
        '22 sept. 1999 | 22 septembre 1999 | 22/09/1999 | vingt-deux septembre 1999',
        'September 22, 1999 | 22 Sept. 1999 | 22nd September 1999 | Sept 22, 1999 | the twenty-second of September 1999',
      ),
      row(
        '31 déc. 1900 | 31 décembre 1900 | trente et un décembre 1900 | 31/12/1900',
        'December 31, 1900 | the 31st of December, 1900 | Dec. 31, 1900 | December the thirty-first, 1900',
      ),
    ],
  },
  {
    kind: 'days',
    frames: ['On se voit le _ au port.', 'We meet on _ at the harbour.'],
    rows: [
      row(
        '3 mars | lundi 3 mars | trois mars | 3/03 | 03/03',
        'March 3 | 3 March | Monday, 3 March | the third of March | March 3rd | Mar. 3 | March the third',
      ),
      row(
        '21 janv. | 21 janvier | vingt et un janvier | vingt-et-un janvier',
        'January 21 | 21 January | the twenty-first of January | Jan. 21 | 21st January | January twenty-first',
      ),
      row('1er août | premier août | 1 août', 'August 1 | 1 August | the first of August | August 1st | August first'),
      row('30 févr. | 30 février', 'February 30 | 30 Feb. | 30th February'),
      row('14 avril | quatorze avril | 14 avr.', 'April 14 | the fourteenth of April | 14 Apr | 14th April'),
    ],
  },
  {
    kind: 'days in a row',
    frames: ['La foire dure _.', 'The fair lasts _.'],
    rows: [
      row(
        'du 3 au 5 mars | du 3 mars au 5 mars | du trois au cinq mars',
        'from March 3 to 5 | from 3 to 5 March | March 3–5 | 3–5 March | from March 3 through March 5 | from the 3rd to the 5th of March',
      ),
      row(
        'du 28 juin au 2 juillet | du 28/06 au 02/07',
        'from June 28 to July 2 | 28 June–2 July | from 28 June until 2 July',
      ),
      row('les 12 et 13 mai', 'on May 12 and 13 | on 12 and 13 May | on the 12th and 13th of May'),
    ],
  },
  {
    kind: 'clock times',
    frames: ['Le train part à _, à Lyon.', 'The train leaves at _, in Lyon.'],
    rows: [
      row(
        '14h30 | 14 h 30 | 14 H 30 | 14:30 | 14 heures 30 | quatorze heures trente | deux heures et demie | 14 h 30 min',
        '2:30 p.m. | 2:30 pm | 2.30pm | 2:30 PM | 14:30 | half past two | half-past two | two thirty | two-thirty',
      ),
      row(
        '6h05 | 06h05 | 6 h 05 | 06:05 | six heures cinq',
        '6:05 a.m. | 6:05 | five past six | 6.05am | 06:05 | 6:05 in the morning | five minutes past six',
      ),
      row(
        '8 h 45 | neuf heures moins le quart | 9 heures moins le quart | 08:45 | 8h45',
        '8:45 a.m. | a quarter to nine | quarter to nine | 8:45 | eight forty-five',
      ),
      row(
        '18 h | 18h | 18h00 | 18 heures | dix-huit heures | 18:00 | six heures du soir',
        '6 p.m. | 6pm | 6:00 p.m. | six o’clock | six in the evening | 18:00 | six p.m.',
      ),
      row('11 h 20 | onze heures vingt | 11:20', '11:20 | twenty past eleven | 11:20 a.m. | eleven twenty'),
      row('23 h 50 | minuit moins dix | 23h50', '11:50 p.m. | ten to midnight | 11:50 | 23:50'),
      row('midi | 12 h | 12h00', 'noon | midday | 12 noon | 12 p.m. | twelve o’clock'),
    ],
  },
  {
    kind: 'lengths of time',
    frames: ['Le film dure _ en tout.', 'The film lasts _ in all.'],
    rows: [
      row(
        '1 h 30 | 1h30 | une heure et demie | une heure trente | 90 minutes | quatre-vingt-dix minutes | 1 heure 30',
        'ninety minutes | 90 minutes | an hour and a half | one and a half hours | 1.5 hours | 1 hour 30 minutes | one hour and thirty minutes | 1 h 30 min',
      ),
      row(
        '2 h 15 | 2h15 | deux heures et quart | deux heures quinze',
        'two hours and fifteen minutes | 2 hours 15 minutes | two hours and a quarter | two and a quarter hours',
      ),
      row(
        '45 minutes | trois quarts d’heure | 45 min | quarante-cinq minutes',
        'forty-five minutes | three quarters of an hour | 45 minutes | 45 min',
      ),
      row(
        'un quart d’heure | 15 minutes | quinze minutes',
        'a quarter of an hour | fifteen minutes | 15 minutes | a quarter-hour',
      ),
      row(
        'une demi-heure | 30 minutes | trente minutes | 1/2 heure',
        'half an hour | thirty minutes | 30 minutes | a half hour | a half-hour',
      ),
      row('48 heures | deux jours | quarante-huit heures', '48 hours | two days | forty-eight hours'),
    ],
  },
  {
    kind: 'versions and sections',
    frames: ['Voir _ sur ce point.', 'See _ on this point.'],
    rows: [
      row('la version 4.12.1 | version 4.12.1 | v4.12.1 | la v 4.12.1', 'version 4.12.1 | v4.12.1 | release 4.12.1'),
      row('la version 4.12.2', 'version 4.12.2'),
      row('la section 3.2 | § 3.2 | le § 3.2', 'section 3.2 | § 3.2 | Section 3.2 | §3.2'),
      row('le § 2.3 | la section 2.3', 'section 2.3'),
      row('l’article L. 121-1 | l’article L121-1', 'article L. 121-1 | Article L121-1'),
      row('192.168.0.14 | l’adresse 192.168.0.14', '192.168.0.14'),
      row('la norme ISO 27001:2022', 'ISO 27001:2022 | the ISO 27001:2022 standard'),
      row('l’alinéa 3(a) | le point 3 a)', 'point 3(a) | paragraph 3(a)'),
    ],
  },
  {
    kind: 'fractions',
    frames: ['Il a vendu _ de la récolte.', 'He sold _ of the harvest.'],
    rows: [
      row(
        'la moitié | 1/2 | ½ | 50 % | une moitié',
        'half | 1/2 | one half | ½ | a half | 50% | one-half | fifty percent',
      ),
      row('un tiers | 1/3 | le tiers | ⅓', 'a third | one third | 1/3 | one-third | ⅓'),
      row('les deux tiers | 2/3 | deux tiers | les 2/3', 'two thirds | two-thirds | 2/3 | ⅔'),
      row(
        'un quart | le quart | 1/4 | 25 % | ¼',
        'a quarter | one quarter | 1/4 | one-quarter | a fourth | 25 percent | one fourth',
      ),
      row(
        'les trois quarts | 3/4 | trois quarts | les 3/4 | ¾ | 75 %',
        'three quarters | three-quarters | 3/4 | three-fourths | ¾',
      ),
      row('un cinquième | 1/5 | le cinquième | 20 %', 'a fifth | one fifth | 1/5 | one-fifth | 20%'),
      row('deux cinquièmes | 2/5 | les deux cinquièmes', 'two fifths | two-fifths | 2/5'),
      row('un dixième | 1/10 | le dixième', 'a tenth | one tenth | 1/10'),
      row('trois dixièmes | 3/10', 'three tenths | three-tenths | 3/10'),
      row('cinq sixièmes | 5/6 | les cinq sixièmes', 'five sixths | five-sixths | 5/6'),
    ],
  },
  {
    kind: 'halves of large numbers',
    frames: ['On en a tiré _ d’exemplaires.', 'There were _ copies.'],
    rows: [
      row(
        '1 million et demi | un million et demi | 1,5 million | 1 500 000 | 1.500.000',
        '1.5 million | one and a half million | a million and a half | 1,500,000 | one million and a half | one million five hundred thousand | 1½ million',
      ),
      row(
        '2 millions et demi | deux millions et demi | 2,5 millions | 2 500 000',
        '2.5 million | two and a half million | two million and a half | 2,500,000',
      ),
      row(
        '3 milliards et demi | 3,5 milliards | trois milliards et demi',
        '3.5 billion | three and a half billion | 3,500,000,000 | 3,500 million | 3.5bn',
      ),
      row('12 milliers | 12 000 | douze mille', '12,000 | twelve thousand | 12 thousand | 12 000'),
      row('1,25 milliard | 1 milliard 250 millions | 1 250 millions', '1.25 billion | 1,250 million | 1.25bn'),
      row('250 millions | 0,25 milliard | 250 000 000', '250 million | 250,000,000 | 0.25 billion'),
    ],
  },
  {
    kind: 'numbers of things',
    frames: ['C’est le _ de la liste.', 'It is _ on the list.'],
    rows: [
      row(
        'n° 1 | nº 1 | N° 1 | n°1 | no 1 | numéro 1 | numéro un | premier',
        'No. 1 | no. 1 | number 1 | number one | #1 | Number One | № 1 | first',
      ),
      row(
        'n° 7 | nº 7 | numéro 7 | numéro sept | no 7 | 7e',
        'No. 7 | number 7 | number seven | #7 | Nº 7 | the 7th | seventh',
      ),
      row('n° 12 | numéro douze | numéro 12', 'No. 12 | number twelve | #12 | number 12 | the twelfth'),
      row('n° 2 | numéro deux | deuxième | second | 2d', 'No. 2 | number two | second | the 2nd'),
      row('n° 23 bis | numéro 23 bis', 'No. 23 bis | number 23 bis | No. 23A | 23 bis'),
      row('n° 2021-1104', 'No. 2021-1104 | no. 2021-1104'),
    ],
  },
  {
    kind: 'percentages',
    frames: ['Le prix a monté de _ en mai.', 'The price rose by _ in May.'],
    rows: [
      row(
        '1 % | 1% | un pour cent | 1 pour cent | 1 p. 100',
        '1% | one percent | 1 percent | one per cent | 1 per cent | 1 %',
      ),
      row('25 % | vingt-cinq pour cent | 25 pour cent', '25% | twenty-five percent | a quarter | 25 per cent'),
      row(
        '0,5 % | 0,5 pour cent | un demi pour cent | 0,50 %',
        '0.5% | half a percent | 0.5 percent | .5% | half of one percent | half a per cent',
      ),
      row('12,5 % | 12,5 pour cent', '12.5% | 12.5 percent | twelve and a half percent | 12½%'),
      row('100 % | cent pour cent', '100% | a hundred percent | one hundred per cent'),
      row('2 points | deux points', '2 points | two points | two percentage points'),
      row('3 ‰', '3‰ | 0.3% | 3 per thousand'),
    ],
  },
  {
    kind: 'decades',
    frames: ['On dansait dans les _.', 'People danced in the _.'],
    rows: [
      row(
        'années 1960 | années 60 | années soixante | sixties',
        '1960s | sixties | 60s | ’60s | Sixties | nineteen-sixties | 1960’s',
      ),
      row('années 1970 | années 70 | années soixante-dix | seventies', '1970s | seventies | 70s | ’70s'),
      row('années 1980 | années 80 | années quatre-vingt | années quatre-vingts', '1980s | eighties | 80s | ’80s'),
      row('années 1990 | années 90 | années quatre-vingt-dix | années nonante', '1990s | nineties | 90s | ’90s'),
      row('années 1920 | années 20 | années vingt', '1920s | twenties | ’20s'),
      row('années 2000 | années deux mille', '2000s | two thousands | noughties'),
      row('années 2010 | années 10', '2010s'),
      row('années 1830 | années 30', '1830s'),
    ],
  },
  {
    kind: 'about so many',
    frames: ['Il a vu _ bateaux.', 'He saw _ boats.'],
    rows: [
      row(
        'des dizaines de | plusieurs dizaines de | quelques dizaines de',
        'dozens of | scores of | tens of | several dozen | a few dozen',
      ),
      row(
        'une dizaine de | une petite dizaine de',
        'about ten | ten or so | some ten | ten | a dozen | around 10 | ten-odd | a dozen or so',
      ),
      row('une quinzaine de | quinze | 15', 'about fifteen | some fifteen | 15 or so | fifteen'),
      row('une vingtaine de | vingt', 'about twenty | a score of | twenty or so | twenty-odd | some 20'),
      row('une trentaine de | trente', 'about thirty | some thirty | around 30 | thirty-odd'),
      row(
        'une centaine de | cent | 100',
        'about a hundred | a hundred or so | some hundred | around 100 | one hundred',
      ),
      row(
        'des centaines de | plusieurs centaines de | quelques centaines de',
        'hundreds of | several hundred | a few hundred',
      ),
      row(
        'des milliers de | quelques milliers de | plusieurs milliers de',
        'thousands of | a few thousand | several thousand',
      ),
      row('des dizaines de milliers de', 'tens of thousands of'),
      row('des centaines de milliers de', 'hundreds of thousands of'),
      row('un millier de | mille | 1 000', 'about a thousand | a thousand | 1,000 | one thousand | a thousand or so'),
      row('des millions de', 'millions of'),
    ],
  },
  {
    kind: 'dozens',
    frames: ['Il faut _ œufs.', 'You need _ eggs.'],
    rows: [
      row('12 | douze | une douzaine d’', 'a dozen | twelve | 12 | one dozen'),
      row('6 | six | une demi-douzaine d’', 'half a dozen | six | 6 | a half dozen | a half-dozen'),
      row('24 | vingt-quatre | deux douzaines d’', 'two dozen | 24 | twenty-four'),
      row('36 | trois douzaines d’', 'three dozen | 36'),
      row('18 | dix-huit | une douzaine et demie d’', 'eighteen | 18 | a dozen and a half'),
      row('144 | douze douzaines d’', 'twelve dozen | 144'),
      row('120 | dix douzaines d’', 'ten dozen | 120'),
    ],
  },
  {
    kind: 'centuries',
    frames: ['La tour date du _ siècle.', 'The tower dates from the _ century.'],
    rows: [
      row('XIXe | XIXᵉ | xixe | 19e | dix-neuvième | XIXème', '19th | nineteenth | XIXth'),
      row('XVIIIe | 18e | dix-huitième | XVIIIᵉ', '18th | eighteenth'),
      row('XIIe | 12e | douzième', '12th | twelfth'),
      row('XXIe | 21e | vingt et unième | vingt-et-unième', '21st | twenty-first'),
      row('Ier | 1er | premier | Iᵉʳ', '1st | first'),
      row('IIe | 2e | deuxième | second | IIᵉ', '2nd | second'),
      row('Ve | 5e | cinquième', '5th | fifth'),
      row('XVe | 15e | quinzième', '15th | fifteenth'),
    ],
  },
  {
    kind: 'Roman numerals',
    frames: ['Relisez _ ce soir.', 'Read _ again tonight.'],
    rows: [
      row(
        'le chapitre IV | le chapitre 4 | le chapitre quatre | le quatrième chapitre | le chap. IV',
        'chapter IV | chapter 4 | chapter four | the fourth chapter | Chapter Four | chap. 4',
      ),
      row('le chapitre XII | le chapitre 12', 'chapter XII | chapter 12 | chapter twelve'),
      row(
        'le tome II | le tome 2 | le second tome | le deuxième tome',
        'volume II | volume 2 | volume two | the second volume | Vol. 2',
      ),
      row('l’acte III | l’acte 3 | le troisième acte', 'Act III | Act 3 | Act Three | the third act | act three'),
      row('le livre VI | le livre six', 'Book VI | Book 6 | Book Six'),
      row('le livre premier | le livre Ier | le livre I', 'Book One | Book I | Book 1 | the first book'),
      row('l’annexe IX', 'Annex IX | Annex 9 | Appendix IX'),
      row('l’article XIV', 'Article XIV | Article 14'),
    ],
  },
  {
    kind: 'acts and scenes',
    frames: ['Relisez _ ce soir.', 'Read _ again tonight.'],
    rows: [
      row(
        'l’acte III, scène 2 | l’acte III, scène II | l’acte 3, scène 2',
        'Act III, scene 2 | Act Three, Scene Two | Act 3, scene ii',
      ),
      row('l’acte IV, scène 6 | l’acte IV, scène VI', 'Act IV, scene 6 | Act Four, Scene Six'),
    ],
  },
  {
    kind: 'temperatures below zero',
    frames: ['Il fait _ ce matin.', 'It is _ this morning.'],
    rows: [
      row('–5 °C | -5 °C | moins 5 degrés | moins cinq degrés', '–5 °C | -5°C | minus five degrees | 23°F | −5 °C'),
      row('–10 °C | moins dix degrés', '–10 °C | 14°F | minus ten degrees'),
    ],
  },
  {
    kind: 'rulers',
    frames: ['Le palais de _ brûle.', 'The palace of _ burns.'],
    rows: [
      row('Louis XIV', 'Louis XIV | Louis the Fourteenth'),
      row('Louis XV', 'Louis XV | Louis the Fifteenth'),
      row('François Ier | François Iᵉʳ', 'Francis I | Francis the First | François I'),
      row('Henri II', 'Henry II | Henri II | Henry the Second'),
      row('Napoléon III', 'Napoleon III | Napoleon the Third'),
    ],
  },
  {
    kind: 'ranges',
    frames: ['Prévoir _ personnes.', 'Plan for _ people.'],
    rows: [
      row(
        '10 à 15 | de 10 à 15 | 10-15 | 10–15 | entre 10 et 15 | dix à quinze | 10 – 15',
        '10–15 | 10 to 15 | 10-15 | between 10 and 15 | ten to fifteen | from 10 to 15 | between ten and fifteen | 10 – 15 | anywhere from 10 to 15',
      ),
      row('2 ou 3 | deux ou trois | 2-3 | deux à trois', 'two or three | 2 or 3 | 2–3 | two to three'),
      row('20 à 30 | vingt à trente | 20-30', '20–30 | twenty to thirty | 20 to 30 | between 20 and 30'),
      row('1 000 à 1 500 | de mille à mille cinq cents', '1,000 to 1,500 | 1,000–1,500 | between 1,000 and 1,500'),
      row(
        '10 à 15 millions de | de dix à quinze millions de',
        '10 to 15 million | 10–15 million | ten to fifteen million | between 10 million and 15 million',
      ),
    ],
  },
  {
    kind: 'years',
    frames: ['Il a vécu là _, dit-on.', 'He lived there _, they say.'],
    rows: [
      row(
        'de 1914 à 1918 | entre 1914 et 1918 | en 1914-1918 | en 1914–1918 | en 1914-18',
        'from 1914 to 1918 | between 1914 and 1918 | in 1914–18 | in 1914–1918 | in 1914-18',
      ),
      row(
        'en 1789 | en mil sept cent quatre-vingt-neuf | en dix-sept cent quatre-vingt-neuf',
        'in 1789 | in seventeen eighty-nine',
      ),
      row(
        'en 1905 | en dix-neuf cent cinq | en mille neuf cent cinq',
        'in 1905 | in nineteen hundred and five | in nineteen-oh-five',
      ),
      row('en 2000 | en l’an 2000 | en l’an deux mille', 'in 2000 | in the year 2000 | in two thousand'),
      row('en 2014 | en deux mille quatorze', 'in 2014 | in twenty fourteen | in two thousand and fourteen'),
      row('en 52 av. J.-C. | en 52 avant notre ère | en 52 avant Jésus-Christ', 'in 52 BC | in 52 BCE | in 52 B.C.'),
    ],
  },
  {
    kind: 'telephone numbers',
    frames: ['Appelez le _ avant midi.', 'Call _ before noon.'],
    rows: [
      row(
        '01 42 68 53 00 | 01.42.68.53.00 | 01-42-68-53-00 | +33 1 42 68 53 00 | 0142685300 | +33 (0)1 42 68 53 00 | 0033 1 42 68 53 00',
        '01 42 68 53 00 | +33 1 42 68 53 00 | +33 (0)1 42 68 53 00 | 01.42.68.53.00 | +33142685300 | (+33) 1 42 68 53 00',
      ),
      row('06 12 34 56 78 | +33 6 12 34 56 78', '06 12 34 56 78 | +33 6 12 34 56 78'),
      row('le 3949', '3949 | 39 49'),
      row('+44 20 7946 0958', '+44 20 7946 0958 | +44 (0)20 7946 0958'),
      row('0 800 123 456', '0 800 123 456 | 0800 123 456 | 0800-123-456'),
      row('555-0142', '555-0142 | 555 0142'),
    ],
  },
  {
    kind: 'money',
    frames: ['Le billet coûte _, pas plus.', 'The ticket costs _, no more.'],
    rows: [
      row(
        '5 € | 5 euros | cinq euros | 5,00 € | 5 EUR | EUR 5 | 5€',
        '€5 | 5 euros | five euros | €5.00 | EUR 5 | 5 EUR | 5 € | € 5',
      ),
      row(
        '5,50 € | 5 € 50 | 5€50 | 5 euros 50 | 5,50 euros | cinq euros cinquante | cinq euros et demi',
        '€5.50 | 5.50 euros | five euros fifty | €5.5 | EUR 5.50 | five and a half euros',
      ),
      row(
        '12 000 € | 12.000 € | douze mille euros | 12 k€ | 12 000 euros',
        '€12,000 | twelve thousand euros | €12k | EUR 12,000 | 12,000 euros | €12K',
      ),
      row(
        '1,2 M€ | 1,2 million d’euros | 1 200 000 euros | 1,2 million €',
        '€1.2 million | €1.2m | €1.2M | 1.2 million euros | €1,200,000 | EUR 1.2 million',
      ),
      row(
        '2 Md€ | 2 milliards d’euros | deux milliards d’euros | 2 Mds€ | 2 Mds d’euros',
        '€2 billion | €2bn | two billion euros | €2B | €2 bn',
      ),
      row(
        '15 000 dollars | 15 000 $ | 15 000 $ US | 15 000 USD | 15 k$',
        '$15,000 | US$15,000 | 15,000 dollars | fifteen thousand dollars | USD 15,000 | $15k',
      ),
      row(
        '100 livres sterling | 100 £ | cent livres | 100 livres | 100 GBP',
        '£100 | 100 pounds | a hundred pounds | GBP 100 | £100.00',
      ),
      row('50 centimes | 0,50 € | cinquante centimes', '50 cents | fifty cents | €0.50 | 50 centimes'),
      row(
        '3,75 $ | 3 dollars 75',
        '$3.75 | three dollars and seventy-five cents | 3.75 dollars | three dollars seventy-five',
      ),
      row(
        'douze francs soixante et quinze | douze francs soixante-quinze | 12,75 francs',
        'twelve francs seventy-five | 12.75 francs | twelve francs and seventy-five centimes',
      ),
      row('1 million de francs | un million de francs', 'a million francs | one million francs | 1 million francs'),
      row('40 M$ | 40 millions de dollars', '$40 million | $40m | $40M | 40 million dollars | US$40 million'),
    ],
  },
  {
    kind: 'measures',
    frames: ['Comptez _ en tout.', 'Allow for _ in all.'],
    rows: [
      row(
        '3 kg | 3 kilos | trois kilos | 3 kilogrammes',
        '3 kg | three kilos | 3 kilograms | 6.6 pounds | three kilograms',
      ),
      row(
        '10 km | dix kilomètres | 10 kilomètres',
        '10 km | ten kilometres | 6 miles | 6.2 miles | 10 kilometers | six miles',
      ),
      row(
        '90 km/h | 90 kilomètres à l’heure | 90 kilomètres-heure',
        '90 km/h | 90 kph | 56 mph | 90 kilometres an hour',
      ),
      row('20 °C | 20 degrés | vingt degrés | 20° C', '20 °C | 20°C | 68 °F | 68°F | 20 degrees | twenty degrees'),
      row('250 g | 250 grammes', '250 g | 250 grams | 9 oz | 9 ounces'),
      row(
        '1,80 m | 1 m 80 | 1m80 | un mètre quatre-vingts',
        '1.80 m | 1.8 metres | six feet | five foot eleven | 5′11″ | 180 cm',
      ),
      row('200 m² | 200 mètres carrés', '200 m² | 200 square metres | 2,150 square feet | 2,150 sq ft'),
      row('5 hectares | 5 ha', '5 hectares | 12 acres | five hectares | 12.4 acres'),
      row('50 cl | un demi-litre | 1/2 litre | 0,5 l', '50 cl | half a litre | 500 ml | half a liter | 0.5 litres'),
      row('2 tonnes | deux tonnes | 2 t | 2 000 kg', 'two tonnes | 2 tonnes | 2 tons | 2,000 kg'),
    ],
  },
  {
    kind: 'shares of so many',
    frames: ['On y trouve _ aujourd’hui.', 'There is _ today.'],
    rows: [
      row('un élève sur cinq | 20 % | 1 élève sur 5', 'one pupil in five | 20% | one in five'),
      row('neuf personnes sur dix | 90 % | 9 sur 10', 'nine people out of ten | nine in ten | 90%'),
    ],
  },
  {
    kind: 'degrees',
    frames: ['Il fait _ dehors.', 'It is _ outside.'],
    rows: [
      row('5 °C | 5 degrés', '5 °C | 5 degrees | 41 °F'),
      row(
        '−5 °C | - 5 °C | moins 5 degrés | 5 °C sous zéro',
        '-5 °C | minus 5 degrees | 5 below | 23 °F | 5 degrees below zero',
      ),
      row('20 °C | 20°', '20°C | 68 °F | 20 degrees'),
    ],
  },
  {
    kind: 'how often',
    frames: ['On le voit _ par an.', 'It is seen _ a year.'],
    rows: [
      row('2 fois | à 2 reprises', 'twice | 2 times'),
      row('3 fois | trois fois', 'thrice | 3 times | three times'),
    ],
  },
  {
    kind: 'sizes and heats',
    frames: ['Il faut _ pour cela.', 'It takes _ for that.'],
    rows: [row('la taille 38', 'size 10 | size 38'), row('la taille 46', 'size 18 | size 46')],
  },
  {
    kind: 'references',
    frames: ['Voir _ à ce sujet.', 'See _ about it.'],
    rows: [
      row('l’A320', 'the A320'),
      row('l’A330', 'the A330'),
      row('Python 3.10', 'Python 3.10'),
      row('Python 3.1', 'Python 3.1'),
      row('ISBN 978-2-07-036822-8', 'ISBN 978-2-07-036822-8'),
      row('ISBN 978-2-07-036822-9', 'ISBN 978-2-07-036822-9'),
      row('Jean 3,16 | Jean 3, 16', 'John 3:16'),
      row('Jean 3,17', 'John 3:17'),
      row('les pages 245-267 | p. 245-267', 'pp. 245–67 | pages 245–267'),
      row('p. 123-125', 'pp. 123–5 | pp. 123–125'),
    ],
  },
  {
    kind: 'times of a race',
    frames: ['Il a couru en _ hier.', 'He ran it in _ yesterday.'],
    rows: [row('9 s 58 | 9,58 s', '9.58 seconds | 9.58 s'), row('9 s 85 | 9”85', '9.85 seconds')],
  },
  {
    kind: 'sums in groups',
    frames: ['Il doit _ au fisc.', 'He owes _ in tax.'],
    rows: [row('1’500 francs | 1 500 francs', '1,500 francs | 1’500 francs'), row('1’600 francs', '1,600 francs')],
  },
]
