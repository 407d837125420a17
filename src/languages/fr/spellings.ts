/**
 * Other spellings of a French word, in lower case with its accents: those of the rectifications of 1990 (Conseil
 * supérieur de la langue française, Journal officiel, 6 December 1990) from the older ones and back, and words that
 * have always had two. `isWord` tells which words the dictionary knows: where a word without its circumflex is another
 * (*mûr*, *mur*), it keeps it.
 */
export function otherSpellings(word: string, isWord: (word: string) => boolean): string[] {
  if (!mayDiffer.test(word)) return []
  const found = new Set<string>(pairs.get(word) ?? [])
  const bare = word.replace(/î/gu, 'i').replace(/û/gu, 'u')
  if (bare !== word && !isWord(bare)) found.add(bare)
  const grave = word.replace(graveFor, 'è')
  if (grave !== word) found.add(grave)
  if (!isWord(word)) for (const older of olderSpellings(word)) if (isWord(older)) found.add(older)
  found.delete(word)
  return [...found]
}

/** Few words have a letter that is written otherwise. */
const mayDiffer = /[îûéèiu]|^(?:clé|clef|oignon|ognon|paie|paye)/u

/** *événement*, *réglementaire*, *sécheresse*: before a consonant and a mute e. */
const graveFor = /é(?=[bcdfgjlmnprstvz](?:[lr])?e[a-zé])/gu

/** *chaine* is *chaîne*, *gout* is *goût*, *évènement* is *événement*. */
function* olderSpellings(word: string): Generator<string> {
  for (const [letter, older] of [
    ['i', 'î'],
    ['u', 'û'],
    ['è', 'é'],
  ] as const) {
    for (let at = word.indexOf(letter); at !== -1; at = word.indexOf(letter, at + 1)) {
      yield word.slice(0, at) + older + word.slice(at + 1)
    }
  }
}

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
