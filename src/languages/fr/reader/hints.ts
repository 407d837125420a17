import { tableOf } from '../../table.ts'
import type { Spelled } from './spelled.ts'

/**
 * What words farther away say of a place: whether *de* is wanted before *des*, whether a comparison or *ne* is open
 * before *que*. Empty where nothing is said.
 *
 * The table is written for this library from knowledge of the language.
 */
export function hintsOf(words: readonly Spelled[]): readonly string[] {
  const hints: string[] = []
  for (let at = 0; at < words.length; at++) {
    const own = rules.get(words[at]!.key)
    const before = words[at - 1]
    if (own !== undefined) hints.push(own(words, at))
    else hints.push(before !== undefined && objects.has(before.key) && isSubject(words[at - 2]) ? 'object' : '')
  }
  return hints
}

/** *il la charge*: between a subject and its verb stand pronouns. */
const objects = tableOf("le la les l' leur lui")
const subjects = tableOf("je j' tu il elle on ils elles qui ne n'")
const isSubject = (word: Spelled | undefined): boolean => word !== undefined && subjects.has(word.key)

const partitives = tableOf("des du de d'")

/** *informés des*, *proche des*; *des étoiles et des constellations* asks the first *des*. */
function ofPartitive(words: readonly Spelled[], at: number): string {
  let before = at - 1
  while (before > 0 && isLight(words[before]!)) before--
  const word = words[before]
  if (word === undefined) return 'start'
  if (word.candidates.some(({ lemma }) => wantsDe.has(lemma))) return 'wanted'
  if (!joining.has(word.key)) return ''
  for (let far = before - 1; far >= 0 && far > before - 9; far--) {
    if (partitives.has(words[far]!.key)) return 'joined'
    if (words[far]!.mayConjugate && words[far]!.candidates.length === 1) break
  }
  return 'joining'
}

const joining = tableOf('et ou ni , mais que comme')

/** Adverbs between a verb and what it wants. */
const isLight = ({ key, candidates }: Spelled): boolean =>
  light.has(key) || (key.endsWith('ment') && candidates.some(({ tag }) => tag === 'ADV'))
const light = tableOf(
  'pas plus jamais point guère aussi toujours souvent encore déjà bien donc même surtout ainsi notamment',
)

/** *plus grand que*, *il ne voit que*. */
function ofThat(words: readonly Spelled[], at: number): string {
  for (let far = at - 1; far >= 0 && far > at - 8; far--) {
    const { key } = words[far]!
    if (compared.has(key)) return `compared${Math.min(at - far, 3)}`
    if (key === 'ne' || key === "n'") return 'only'
    if (/^[.;:]$/u.test(key)) break
  }
  return ''
}

const compared = tableOf(
  'plus moins aussi autant si tel telle tels telles même mêmes autre autres plutôt davantage mieux meilleur meilleure pire tant tellement ailleurs autrement',
)

/** What *de* follows: verbs, adjectives and adverbs by their lemmas. */
const wantsDe = tableOf(
  'souvenir dépendre disposer provenir informer parler profiter bénéficier manquer discuter venir sortir jouir user abuser',
  'changer douter hériter triompher témoigner relever résulter découler occuper passer servir méfier emparer moquer',
  'plaindre approcher éloigner charger contenter débarrasser rapprocher avertir prévenir priver écarter entourer',
  'accompagner suivre précéder composer couvrir remplir accuser soupçonner séparer distinguer doter équiper munir orner',
  'garnir constituer issir remercier féliciter protéger libérer dégager exclure extraire retirer rêver rire souffrir mourir',
  'trembler dater convenir débattre délivrer détourner émaner partir descendre remonter revenir surgir ressortir différer',
  'regorger fourmiller déborder inspirer repentir apercevoir passionner lasser étonner réjouir indigner vanter évader',
  'échapper arracher alimenter nourrir peupler bourrer tapisser vêtir coiffer armer flanquer assortir affubler dépouiller',
  'dépourvoir absenter abstenir dispenser exempter guérir préserver sauver tirer connaître aimer détester haïr craindre',
  'plein capable digne fier proche content satisfait responsable conscient représentatif originaire soucieux désireux libre',
  'différent distinct indépendant voisin coupable sûr avide complice exempt ivre las jaloux curieux inséparable synonyme',
  'près loin auprès autour lors hors au-delà au-dessus au-dessous au-dehors au-dedans au-devant en-deçà deçà delà',
  'vis-à-vis plusieurs beaucoup peu trop assez tant combien moins davantage autant afin dessus dessous issu dépourvu',
)

const ofObject: Rule = (words, at) => (isSubject(words[at - 1]) ? 'subject' : '')
const ofIncluding: Rule = (words, at) => (words[at - 1]?.key === 'y' ? 'including' : '')

/** By the word that asks. */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...[...partitives].map(key => [key, ofPartitive] as const),
  ...[...objects].map(key => [key, ofObject] as const),
  ['que', ofThat],
  ["qu'", ofThat],
  ['compris', ofIncluding],
])

type Rule = (words: readonly Spelled[], at: number) => string
