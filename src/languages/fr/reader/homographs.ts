/** Verbs that share forms, the commoner first. Written for this library from knowledge of the language. */
const commoner = [
  'être',
  'avoir',
  'pouvoir',
  'devoir',
  'savoir',
  'vouloir',
  'falloir',
  'voir',
  'croire',
  'vivre',
  'lire',
  'plaire',
  'taire',
  'naître',
  'connaître',
  'paraître',
]

/** Lower is likelier; of one rank the dictionary’s order holds. */
export function rankOfVerb(form: string, infinitive: string): number {
  if (form === infinitive) return 0
  const rank = commoner.indexOf(infinitive)
  if (rank !== -1) return rank + 1
  // *tapisse* is of *tapisser*, though *tapir* has it too.
  return commoner.length + (/iss(?:e|es|ent)$/u.test(form) && !infinitive.endsWith('sser') ? 2 : 1)
}

/** Forms that the dictionary has as entries of their own. */
export const singulars: ReadonlyMap<string, string> = new Map(
  Object.entries({
    yeux: 'œil',
    cieux: 'ciel',
    aïeux: 'aïeul',
    messieurs: 'monsieur',
    mesdames: 'madame',
    mesdemoiselles: 'mademoiselle',
    bonshommes: 'bonhomme',
    gentilshommes: 'gentilhomme',
    nouvel: 'nouveau',
    bel: 'beau',
    vieil: 'vieux',
    fol: 'fou',
    mol: 'mou',
  }),
)

/** What people are called before their names, and units that have capitals. */
export const titles: Readonly<Record<string, string>> = {
  M: 'monsieur',
  MM: 'monsieur',
  Mr: 'monsieur',
  Mme: 'madame',
  Mmes: 'madame',
  Mlle: 'mademoiselle',
  Mlles: 'mademoiselle',
  Dr: 'docteur',
  Pr: 'professeur',
  Me: 'maître',
  St: 'saint',
  Ste: 'sainte',
  Monsieur: 'monsieur',
  Messieurs: 'monsieur',
  Madame: 'madame',
  Mesdames: 'madame',
  Mademoiselle: 'mademoiselle',
}
