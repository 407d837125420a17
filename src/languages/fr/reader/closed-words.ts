/**
 * The closed classes of French: every word with what it may be. A word that may also be a noun, a verb or an adjective
 * (`pas`, `entre`, `bien`) gets those readings from the dictionary.
 *
 * Written for this library from knowledge of the language, taken from no dictionary or list. Lemmas follow the French
 * treebanks of Universal Dependencies: strong pronouns, `son` for all possessives, `un` for its plural.
 */
import { linesOf, wordsOf } from '../../forms.ts'

/** One reading of a closed-class word, before its features are spelled out. */
export interface ClosedReading {
  readonly form: string
  readonly tag: string
  readonly lemma: string
  readonly headword: string | undefined
  /** `m`, `f`; `s`, `p`; `1`, `2`, `3`: one letter each. */
  readonly marks: string
}

/**
 * A line: class, lemma or `=` (each form is its own), then forms. Behind a colon stand gender, number and person;
 * behind `>` the headword, where the lemma is another word.
 */
const table = `
DET le le:ms la:fs les:p l':s
DET un un:ms une:fs des>des:p de>de d'>de
DET du du:ms
DET ce ce:ms cet:ms cette:fs ces:p
DET son mon>mon:ms ma>mon:fs mes>mon:p ton>ton:ms ta>ton:fs tes>ton:p son:ms sa:fs ses:p notre>notre:s nos>notre:p votre>votre:s vos>votre:p leur>leur:s leurs>leur:p
DET quelque quelque:s quelques:p quelqu':s
DET plusieurs plusieurs:p
DET chaque chaque:s
DET aucun aucun:ms aucune:fs aucuns:mp aucunes:fp
DET nul nul:ms nulle:fs nuls:mp nulles:fp
DET certain certain:ms certaine:fs certains:mp certaines:fp
DET quel quel:ms quelle:fs quels:mp quelles:fp
DET tout tout:ms toute:fs tous:mp toutes:fp
DET tel tel:ms telle:fs tels:mp telles:fp
DET maint maint:ms mainte:fs maints:mp maintes:fp
DET divers divers:mp diverses:fp
DET différent différents:mp différentes:fp
DET ledit ledit:ms ladite:fs lesdits:mp lesdites:fp
DET lequel lequel:ms laquelle:fs lesquels:mp lesquelles:fp
DET beaucoup
ADPDET de+le du:ms des:p
ADPDET à+le au:ms aux:p
ADPDET en+le ès:p
ADPPRON de+lequel duquel:ms desquels:mp desquelles:fp
ADPPRON à+lequel auquel:ms auxquels:mp auxquelles:fp
PRON moi je>je:1s j'>je:1s me>me:1s m'>me:1s moi:1s
PRON toi tu>tu:2s te>te:2s t'>te:2s toi:2s
PRON lui il>il:3ms elle>elle:3fs le>le:3ms la>le:3fs l'>le:3s lui:3s
PRON eux ils>ils:3mp elles>elle:3fp les>les:3p leur>leur:3p eux:3mp
PRON soi se>se:3 s'>se:3 soi:3s
PRON on l'on>on:3s
PRON = nous:1p vous:2p on:3s y en y' moi-même:1s toi-même:2s soi-même:3s nous-mêmes:1p vous-même:2s vous-mêmes:2p eux-mêmes:3mp lui-même:3ms
PRON lui-même elle-même:3fs
PRON eux-mêmes elles-mêmes:3fp
PRON ce ce c' ç'
PRON = ça cela ceci qui que dont où quoi quiconque rien personne autrui quelqu'un
PRON que qu'
PRON celui celui:ms celle:fs ceux:mp celles:fp
PRON celui-ci celui-ci:ms celle-ci:fs ceux-ci:mp celles-ci:fp
PRON celui-là celui-là:ms celle-là:fs ceux-là:mp celles-là:fp
PRON lequel lequel:ms laquelle:fs lesquels:mp lesquelles:fp
PRON quel quel:ms quelle:fs quels:mp quelles:fp
PRON tout tout:ms tous:mp toutes:fp
PRON un un:ms une:fs uns:mp unes:fp
PRON autre autre:s autres:p
PRON chacun chacun:ms chacune:fs
PRON aucun aucun:ms aucune:fs aucuns:mp
PRON nul nul:ms nulle:fs
PRON certain certains:mp certaines:fp
PRON plusieurs plusieurs:p
PRON tel tel:ms telle:fs tels:mp telles:fp
PRON quelqu'un quelques-uns:mp quelques-unes:fp quelqu'une:fs
PRON sien mien>mien:ms mienne>mien:fs miens>mien:mp miennes>mien:fp tien>tien:ms tienne>tien:fs tiens>tien:mp tiennes>tien:fp sien:ms sienne:fs siens:mp siennes:fp
PRON nôtre nôtre:s nôtres:p
PRON vôtre vôtre:s vôtres:p
PRON leur leurs:p
PRON même même:s mêmes:p
ADP de de d'
ADP jusque jusque jusqu'
ADP = à en dans pour par sur avec chez comme après entre sous avant selon sans pendant vers depuis contre devant dès durant parmi malgré sauf outre derrière via hors envers concernant suivant excepté moyennant nonobstant lès touchant passé voici voilà par-dessus par-dessous
ADP entre entr'
CCONJ = et ou mais ni car or puis soit voire c'est-à-dire tantôt &
SCONJ que que qu'
SCONJ si si s'
SCONJ = quand comme lorsque puisque quoique
SCONJ lorsque lorsqu'
SCONJ puisque puisqu'
SCONJ quoique quoiqu'
ADV ne ne n'
ADV que que qu'
ADV jusque jusqu' jusque
ADV presque presqu'
ADV tout tout toute toutes
ADV = par-dessus par-dessous etc. pas plus point guère jamais rien non oui si nenni donc très aussi alors là ici ci bien mal même enfin moins toujours peu encore déjà beaucoup ainsi trop lors maintenant après avant près loin environ ensuite comment pourquoi peut-être tant assez aujourd'hui surtout souvent cependant ailleurs plutôt tard tôt là-bas là-haut là-dedans là-dessus là-dessous là-dehors ci-dessus ci-dessous ci-contre ci-après ci-joint plein vite mieux pis longtemps quant toutefois parfois hier demain avant-hier après-demain auprès dedans dehors dessus dessous au-delà au-dessus au-dessous au-dehors au-dedans au-devant en-deçà deçà delà soit pourtant néanmoins désormais autant combien tandis sinon presque partout puis jadis naguère quand fort exprès bientôt sitôt aussitôt tantôt davantage vis-à-vis outre quelquefois autrefois autour afin parce ensemble juste volontiers hélas certes quasi gratis debout guère derrière devant etc dorénavant tellement plein lourd cher net clair ferme droit haut bas faux bon dur sec ras daredare illico idem ibidem dessous alentour avec contre depuis nullement comme onc oncques céans or sus où soi-disant d'abord entre-temps entretemps
SCONJ = parce
ADJ tout tout:ms toute:fs tous:mp toutes:fp
ADJ quel quel:ms quelle:fs quels:mp quelles:fp
ADJ tel tel:ms telle:fs tels:mp telles:fp
ADJ certain certain:ms certaine:fs certains:mp certaines:fp
ADJ différent différents:mp différentes:fp
ADJ divers divers:mp diverses:fp
ADJ même même:s mêmes:p
ADJ autre autre:s autres:p
NOUN = kg g mg km cm mm m m² m³ h mn min s l cl ml ha t kw mw khz mhz km² km/h % °c hab fr
NOUN page p pp
NOUN kilomètre kilomètre:s kilomètres:p
NOUN centimètre centimètre:s centimètres:p
NOUN millimètre millimètre:s millimètres:p
NOUN numéro n° no
NUM = un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante octante huitante nonante cent mille zéro cents vingts mil
NUM un une
INTJ = euh oui bah bon mh ouais hein ah ben quoi eh bref hum oh pff ok merci ouh hélas heu non si bien tiens tenez allons allez voyons ho hé hou ouf zut bravo adieu bonjour bonsoir salut chut hop holà hélas aïe ouïe fi peuh pouah parbleu dame morbleu sapristi diable halte hourra ohé mince las là allô tchin amen stop super attention pardon dommage
`

/** All readings of the closed classes by form, in lower case with `'`; those of one form in the order of the table. */
export function closedWords(): ReadonlyMap<string, readonly ClosedReading[]> {
  const found = new Map<string, ClosedReading[]>()
  for (const line of linesOf(table)) {
    const [tag = '', own = '', ...words] = wordsOf(line)
    for (const word of words.length === 0 ? [own] : words) {
      const [written = '', marks = ''] = word.split(':')
      const [form = '', headword] = written.split('>')
      const reading = { form, tag, lemma: own === '=' ? form : own, headword, marks }
      const known = found.get(form)
      if (known === undefined) found.set(form, [reading])
      else known.push(reading)
    }
  }
  return found
}
