import { type Feasts, feastsBy, type Writings } from '../../core/language/moments.ts'

/** Feasts and days of remembrance that have a fixed day. */
const feasts: Feasts = [
  ['(?:veille|soir|nuit) du (?:jour de l’an|nouvel an)|(?:nuit de )?la saint-s[yi]lvestre', '31-12'],
  ['(?:veille|nuit) de noël', '24-12'],
  ['lendemain de noël|saint-étienne', '26-12'],
  ['(?:jour de )?noël', '25-12'],
  ['(?:jour|premier) de l’an|nouvel an', '1-1'],
  ['épiphanie|(?:fête|jour|nuit) des rois', '6-1', '5-1'],
  ['chandeleur', '2-2'],
  ['saint-valentin', '14-2'],
  ['saint-patrick', '17-3'],
  ['annonciation', '25-3'],
  ['poissons? d’avril', '1-4'],
  ['saint-georges', '23-4'],
  ['fête du travail|fête des travailleurs', '1-5'],
  ['(?:fête|jour|anniversaire) de la victoire', '8-5', '9-5'],
  ['jour j|débarquement(?: allié)?(?: (?:de|en) normandie)?', '6-6', '6-6-1944'],
  ['saint-jean', '24-6'],
  ['fête nationale', '14-7', '4-7', '1-7', '21-7', '1-8'],
  ['(?:fête|jour) de l’indépendance', '4-7'],
  ['prise de la bastille', '14-7', '14-7-1789'],
  ['assomption', '15-8'],
  ['saint-michel', '29-9'],
  ['halloween', '31-10'],
  ['toussaint', '1-11'],
  ['(?:jour|fête) des morts', '2-11'],
  ['(?:fête|jour|anniversaire) de l’armistice|saint-martin', '11-11'],
  ['l’armistice', '11-11', '11-11-1918'],
  ['sainte-catherine', '25-11'],
  ['saint-nicolas', '6-12'],
  ['immaculée conception', '8-12'],
  ['sainte-lucie', '13-12'],
]

/** Days by the name of what is kept on them: *la Saint-Sylvestre*, *le jour de l’An*. */
export const frenchFeasts: Writings = {
  sign: /noël|l[’']an(?!\p{L})|nouvel an|saint|épiphanie|des rois|chandeleur|nonciation|d[’']avril|fête|victoire|(?:jour|anniversaire) d|jour j(?!\p{L})|débarquement|bastille|assomption|halloween|armistice|immaculée/iu,
  ways: feastsBy(feasts),
}
