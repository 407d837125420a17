import { linesOf } from '../../forms.ts'

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
`

/** By their first word, the longest first; each as its words, with `'`. */
export function fixedExpressions(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>()
  for (const line of linesOf(table)) {
    const words = line.match(/[^\s']+'?/gu) ?? []
    if (words.length < 2) continue
    const known = found.get(words[0]!)
    if (known === undefined) found.set(words[0]!, [words])
    else known.push(words)
  }
  for (const list of found.values()) list.sort((one, other) => other.length - one.length)
  return found
}
