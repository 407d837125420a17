import { tableOf } from '../table.ts'

/** The closed classes of French words that decide between homographs. Keys are in lower case, elided words without `’`. */

export const determiners = tableOf(
  'un une des du le la les l ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
  'quelque quelques plusieurs chaque aucun aucune nul nulle certain certaine certains certaines quel quelle quels quelles',
  'tout toute tous toutes tel telle tels telles maint mainte deux trois quatre cinq six sept huit neuf dix onze douze cent mille',
  'au aux d de',
)

export const possessives = tableOf('mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs')

export const prepositions = tableOf(
  'à de d en par pour sur sous dans avec sans chez vers contre entre parmi selon malgré depuis pendant dès après avant',
  'envers hors sauf outre jusque jusqu comme au aux du des',
)

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
  'maintenant cependant pourtant toutefois néanmoins en effet d revanche outre',
  'si assez fort grand autant ici là partout ailleurs ne n t il elle ils elles on je tu nous vous',
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

/** Nouns that most often deny, or are pronouns: *il ne vient pas*, *personne ne vient*. */
export const pronounsAndNegations = tableOf('pas point personne')

/** Those that are no determiners here, for they end other numbers as well. */
export const numerals = tableOf('treize quatorze quinze seize vingt trente quarante cinquante soixante cents')

/** Prepositions that hold an article. */
export const contractedArticles = tableOf('au aux du des')

/** Gender of the nouns that determiners stand before, where they tell it; *mon* and *son* stand before *amie* too. */
export const gendersOfDeterminers: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...[...tableOf('le un ce cet du au aucun nul certain quel tout tel maint')].map(word => [word, 'm'] as const),
  ...[...tableOf('la une cette ma ta sa aucune nulle certaine quelle toute telle mainte')].map(
    word => [word, 'f'] as const,
  ),
])

/** Behind *que*, subjects of a clause. */
export const clauseSubjects = tableOf('je j tu il ils on')

/** Behind *que*, subjects where a verb of their person follows: *il ne veut plus que vous partiez*, *il ne voit que vous*. */
export const subjectsOrObjects: ReadonlyMap<string, string> = new Map([
  ['elle', '3'],
  ['elles', '3'],
  ['nous', '1p'],
  ['vous', '2p'],
])

/** What one does not know to do: *il ne sait que faire*, but *il ne sait que mentir*. */
export const wonderedAt = tableOf('faire dire penser répondre devenir croire choisir inventer')

/** After a hyphen: inverted pronouns and *-là*; they make no other word of what they follow. */
export const hyphenAfter = tableOf(
  'il elle on ils elles je tu nous vous t ce ci là même mêmes moi toi le la les lui leur leurs y en',
  // said of any noun: a *clause-clé* is a clause
  'clé clés clef clefs phare phares type types pilote pilotes choc limite limites record records',
)

/** Before a hyphen; where the dictionary has the compound, it is another word all the same. */
export const hyphenBefore = tableOf('ex non quasi anti pro t super hyper ultra méga giga mini maxi micro macro néo')

/** Adjectives of one gender only in writing that stand before nouns. */
export const preposed = tableOf(
  'jeune jeunes autre autres même mêmes simple simples double doubles grave rare triste pauvre brave immense énorme juste',
  'large faible sombre vague libre véritable vaste moindre terrible horrible propre maigre mince humble noble riche célèbre',
  'tierce second seconde',
  'ancienne première dernière prochaine nouvelle grande petite bonne mauvaise belle longue haute vieille grosse seule vraie',
  'grand petit bon mauvais beau bel long haut vieux vieil gros seul vrai nouveau nouvel premier dernier prochain ancien',
)
