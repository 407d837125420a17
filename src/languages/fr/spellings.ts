/**
 * Other spellings of French words, in lower case with their accents: those of the rectifications of 1990 (Conseil
 * supérieur de la langue française, Journal officiel, 6 December 1990) and words that have always had two. `isWord`
 * tells which words the dictionary knows: where a word without its circumflex is another (*mûr*, *mur*), it keeps it.
 */
export function newerSpellings(word: string, isWord: (word: string) => boolean): readonly string[] {
  if (!mayDiffer.test(word)) return none
  const found = new Set<string>(pairs.get(word) ?? [])
  const bare = word.replace(/î/gu, 'i').replace(/û/gu, 'u')
  if (bare !== word && !isWord(bare)) found.add(bare)
  found.add(word.replace(graveFor, 'è'))
  found.delete(word)
  return [...found]
}

/** *chaîne* of *chaine*, *événement* of *évènement*. */
export function olderSpellings(word: string, isWord: (word: string) => boolean): readonly string[] {
  const letters = isWord(word) ? 'è' : 'iuè'
  const found: string[] = []
  for (let at = 0; at < word.length; at++) {
    if (!letters.includes(word[at]!)) continue
    const older = word.slice(0, at) + older1990[word[at]!] + word.slice(at + 1)
    if (isWord(older)) found.push(older)
  }
  return found
}

const older1990: Readonly<Record<string, string>> = { i: 'î', u: 'û', è: 'é' }

const none: readonly never[] = []

/** Few words have a letter that is written otherwise. */
const mayDiffer = /[îûé]|^(?:clé|clef|oignon|ognon|paie|paye|cuiller|nénu)/u

/** *événement*, *réglementaire*, *sécheresse*: before a consonant and a mute e. */
const graveFor = /é(?=[bcdfgjlmnprstvz](?:[lr])?e[a-zé])/gu

const pairs: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'clé clef',
    'clés clefs',
    'oignon ognon',
    'oignons ognons',
    'nénuphar nénufar',
    'nénuphars nénufars',
    'paie paye',
    'paies payes',
    'cuiller cuillère',
    'cuillers cuillères',
  ]
    .map(pair => pair.split(' ') as [string, string])
    .flatMap(([one, other]) => [[one, [other]] as const, [other, [one]] as const]),
)
