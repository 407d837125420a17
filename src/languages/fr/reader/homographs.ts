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
  return rank === -1 ? commoner.length + 1 : rank + 1
}
