import { remember } from '../../../core/language/remember.ts'
import { linesOf } from '../../forms.ts'
import { nouns } from '../../fr-en/lexicon-nouns.ts'

/**
 * Function words that are written in several and mean as one. Each is the headword of its first word; what elides
 * stands in full. Written for this library from knowledge of the language.
 */
const table = `
parce que
tandis que
alors que
afin que
afin de
lors de
dès que
bien que
pour que
sans que
avant que
avant de
après que
depuis que
pendant que
tant que
ainsi que
aussi bien que
de sorte que
de façon que
de manière que
de peur que
de crainte que
de même que
à mesure que
au fur et à mesure que
au fur et à mesure
à moins que
à condition que
à supposer que
jusqu'à ce que
quoi que
où que
quel que
si bien que
sitôt que
aussitôt que
chaque fois que
une fois que
du moment que
étant donné que
vu que
attendu que
en tant que
plutôt que
grâce à
quant à
face à
jusqu'à
par rapport à
à cause de
à côté de
à force de
à partir de
à propos de
à travers
au lieu de
au bout de
au cours de
au-dessus de
au-dessous de
au-delà de
au milieu de
au moyen de
au sein de
au sujet de
auprès de
autour de
en dehors de
en dépit de
en face de
en raison de
en vertu de
faute de
hors de
le long de
loin de
près de
vis-à-vis de
y compris
en effet
en fait
en revanche
en outre
en général
en particulier
en même temps
au moins
du moins
au contraire
d'abord
d'ailleurs
d'habitude
d'accord
de nouveau
de plus
de plus en plus
de moins en moins
de temps en temps
de toute façon
par exemple
par conséquent
par contre
par hasard
par terre
sans doute
tout à coup
tout à fait
tout de suite
tout de même
tout à l'heure
tout le monde
peu à peu
petit à petit
quand même
bien sûr
bien entendu
à peine
à peu près
à nouveau
à présent
à la fois
c'est-à-dire
n'importe quoi
n'importe qui
n'importe quel
n'importe où
quelque chose
quelque part
nulle part
un peu
pas du tout
du tout
non plus
en plus
en bas
en haut
à côté
en tout cas
même si
d'autant plus que
d'autant que
au fond
en somme
au fait
en train de
sur le point de
du coup
jusqu'ici
au loin
de loin
tant mieux
tant pis
en ce moment
tout d'un coup
d'un coup
à la place de
à l'intérieur de
en avance
en retard
de bonne heure
au revoir
bonne nuit
plus ou moins
de près
tout près
après tout
avant tout
de la part de
à défaut de
à l'abri de
à l'égard de
en guise de
à l'étranger
en faveur de
à vrai dire
sans cesse
par cœur
par ailleurs
en vain
en échange de
d'après
et puis
ou bien
non seulement
tour à tour
tout seul
toute seule
tous seuls
toutes seules
de nos jours
à haute voix
à voix haute
à pied
au bas de
à compter de
à coup sûr
à demi
à genoux
à jamais
à l'aise
à l'avance
à l'envers
à l'improviste
à l'insu de
à l'instant
à l'instar de
à la hâte
à mi-voix
à reculons
à tâtons
à tort
à tout prix
à voix basse
au gré de
au hasard
au juste
au lieu que
au large
au plus tôt
au plus vite
bel et bien
cela dit
coûte que coûte
d'emblée
d'un trait
de bon cœur
de justesse
de rien
de travers
dès lors
dès lors que
drôle de
en cachette
en colère
en cours
en dessous de
en direct
en moyenne
en panne
en tête
en vrac
et ainsi de suite
hors de question
le cas échéant
par-dessus tout
pour de bon
pour l'instant
pour le moment
quand bien même
quel dommage
sans mot dire
sens dessus dessous
sous peine de
tout au long de
tout au plus
tout droit
un tas de
une foule de
sous prétexte de
sous prétexte que
au point de
au point que
à tel point que
à la suite de
à l'occasion de
à l'aide de
en l'absence de
en présence de
en fonction de
en matière de
en ce qui concerne
par le biais de
par la suite
par moments
de suite
de plein droit
de fait
d'autre part
d'une part
pour autant
de temps à autre
au terme de
d'en bas
d'en haut
compte tenu de
en fin de compte
en réalité
en quelque sorte
au cas où
en cas de
de manière à
de façon à
quitte à
d'avance
d'ores et déjà
aux alentours de
aux environs de
à l'origine
au début
en vérité
du reste
sur place
tout au moins
mis à part
au pied de
entre autres
pour ainsi dire
`

/** The same with a finite verb in them. */
const clauses = `
s'il vous plaît
s'il te plaît
qu'est-ce que
qu'est-ce qui
qui est-ce que
qui est-ce qui
est-ce que
n'est-ce pas
c'est alors que
`

/** A fixed expression. */
export interface Fixed {
  /** In lower case, with `'`. */
  readonly words: readonly string[]
  readonly headword: string
  /** Whether a finite verb is part of it. */
  readonly isClause: boolean
}

/** Nouns of several words by the lemma of their first: *pomme de terre*, *jeune fille*; the longest first. */
export function compounds(): ReadonlyMap<string, readonly Fixed[]> {
  const found = new Map<string, Fixed[]>()
  for (const line of nouns.split('\n')) {
    const headword = line.slice(0, line.indexOf('\t'))
    if (!/^\p{Ll}[^ ]* /u.test(headword)) continue
    const words = headword.match(/[^\s']+'?/gu)!
    remember(found, words[0]!, (): Fixed[] => []).push({
      words,
      headword: headword.replaceAll("'", '’'),
      isClause: false,
    })
  }
  for (const each of found.values()) each.sort((one, other) => other.words.length - one.words.length)
  return found
}

/** By their first word, the longest first. */
export function fixedExpressions(): ReadonlyMap<string, readonly Fixed[]> {
  const found = new Map<string, Fixed[]>()
  for (const [list, isClause] of [
    [table, false],
    [clauses, true],
  ] as const) {
    for (const line of linesOf(list)) {
      const words = line.match(isClause ? /[^\s'-]+'?/gu : /[^\s']+'?/gu) ?? []
      if (words.length < 2) continue
      remember(found, words[0]!, (): Fixed[] => []).push({ words, headword: line.replaceAll("'", '’'), isClause })
    }
  }
  for (const each of found.values()) each.sort((one, other) => other.words.length - one.words.length)
  return found
}
