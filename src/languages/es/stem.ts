import { formsOf, readInflections } from '../forms.ts'
import { stemmer } from '../stemmer.ts'

/** Forms of the commonest verbs that no ending explains. */
const irregular = `
ser: es son soy eres somos fue fueron era eran será sido
ir: va van voy vamos iba iban ido yendo
haber: ha han he hay había habían hubo habrá
tener: tiene tienen tengo tuvo tuvieron tendrá
hacer: hace hacen hago hizo hicieron hará hecho
decir: dice dicen digo dijo dijeron dirá dicho
estar: está están estoy estuvo estuvieron
poder: puede pueden puedo pudo pudieron podrá
querer: quiere quieren quiero quiso quisieron querrá
venir: viene vienen vengo vino vinieron vendrá
ver: ve ven veo vio vieron visto
dar: da dan doy dio dieron
saber: sabe saben sé supo supieron sabrá
poner: pone ponen pongo puso pusieron puesto
salir: sale salen salgo saldrá
volver: vuelve vuelven vuelvo volvió vuelto
`

const endings = (
  'aciones amiento amientos imiento imientos ación mente adoras adores adora ador iendo ando aban aba ábamos ieron aron ' +
  'ían ía íamos ará arán erá erán irá irán ados adas idos idas ado ada ido ida amos emos imos ar er ir es as os an en ' +
  'ió ó é a e o s'
).split(' ')

/**
 * The part of a Spanish word that most of its inflections share: `casas`, `casa` → `cas`; `hablando`, `habló` → `habl`.
 *
 * Meant for counting words together, not for reading: unrelated words may meet.
 */
export const spanishStem = stemmer({
  irregular: () => formsOf(readInflections(irregular)),
  endings: endings.map(ending => ending.normalize('NFD').replace(/\p{M}/gu, '')),
  soften: stem => stem,
})
