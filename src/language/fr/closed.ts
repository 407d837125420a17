import { tableOf } from '../table.ts'

/** The closed classes of French words that decide between homographs. Keys are in lower case, elided words without `’`. */

export const determiners = tableOf(
  'un une des du le la les l ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
  'quelque quelques plusieurs chaque aucun aucune nul nulle certain certaine certains certaines quel quelle quels quelles',
  'tout toute tous toutes tel telle tels telles maint mainte deux trois quatre cinq six sept huit neuf dix onze douze cent mille',
  'au aux d de',
)

/** Those that may also be a pronoun before a verb. */
export const articlesOrPronouns = tableOf('le la les l leur')

export const possessives = tableOf('mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs')

export const prepositions = tableOf(
  'à de d en par pour sur sous dans avec sans chez vers contre entre parmi selon malgré depuis pendant dès après avant',
  'envers hors sauf outre jusque jusqu comme au aux du des',
)

export const subjects = tableOf('je j tu il elle on ils elles qui ça')

/** Stand before a verb and before nothing else. */
export const verbMarks = tableOf('je j tu il elle on ils elles qui ça ne n se s me m te t y lui')

export const clitics = tableOf('ne n me m te t se s nous vous le la les l lui leur y en')

export const reflexives: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    me: ['1s'],
    m: ['1s'],
    te: ['2s'],
    t: ['2s'],
    se: ['3'],
    s: ['3'],
    nous: ['1p'],
    vous: ['2p'],
  }),
)

/** Stand between an auxiliary and its participle, or between a verb and the rest of an expression. */
export const pauses = tableOf(
  'pas plus jamais point guère rien moins encore déjà aussi toujours souvent parfois enfin ensuite alors donc ainsi bien mal',
  'peu à trop très tout tant presque vite bientôt également désormais aussitôt vraiment même surtout soudain peut être',
  'ici là partout ailleurs ne n t il elle ils elles on je tu nous vous',
)

/** Adverbs in -ment are too many to list. */
export const isPause = (key: string): boolean => pauses.has(key) || (key.length > 6 && key.endsWith('ment'))

/** Begin what does not agree with the head of a noun phrase. */
export const linkWords = tableOf(
  'à de d en par pour sur sous dans avec sans contre entre et ou au aux du des comme que qu chez vers près',
)

/** First parts of compounds that never change. */
export const fixedParts = tableOf(
  'non quasi semi demi mi vice ex anti auto post pré pro néo ultra sous avant après contre',
)

/** With *ne* they deny, so that what follows is no second half of *ne … que* or *ne … plus*. */
export const negations = tableOf('pas point rien personne aucun aucune guère ni nul nulle')

/** After a hyphen: inverted pronouns and *-là*; they make no other word of what they follow. */
export const hyphenAfter = tableOf(
  'il elle on ils elles je tu nous vous t ce ci là même mêmes moi toi le la les lui leur leurs y en',
  // said of any noun: a *clause-clé* is a clause
  'clé clés clef clefs phare phares type types pilote pilotes choc limite limites record records',
)

/** Before a hyphen. */
export const hyphenBefore = tableOf('ex non quasi anti pro t')

/** Begin the object of a verb, seldom what follows a noun. */
export const objectMarks = tableOf(
  'un une des le la les l ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
)

/** Adjectives of one gender only in writing that stand before nouns. */
export const preposed = tableOf(
  'jeune jeunes autre autres même mêmes simple simples double doubles grave rare triste pauvre brave immense énorme juste',
  'large faible sombre vague libre véritable vaste moindre terrible horrible propre maigre mince humble noble riche célèbre',
  'ancienne première dernière prochaine nouvelle grande petite bonne mauvaise belle longue haute vieille grosse seule vraie',
  'grand petit bon mauvais beau bel long haut vieux vieil gros seul vrai nouveau nouvel premier dernier prochain ancien',
)
