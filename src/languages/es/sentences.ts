import type { SentenceKnowledge } from '../../core/language/language.ts'
import { tableOf } from '../table.ts'

/** Spanish abbreviations as the Ortografía de la lengua española (RAE, 2010) lists them. */
export const spanishSentences: SentenceKnowledge = {
  leading: tableOf(
    // titles before names
    'Sr Sra Srta Sres Sras D Dª Dña Dr Dra Drs Prof Profa Lic Ing Arq Gral Cnel Cap Tte Fr Mons Excmo Excma Ilmo Ilma',
    'Sto Sta S',
    // what they speak of follows
    'cf cfr p.ej ej aprox esp atte vs máx mín avda av c pza pº',
  ),
  numbered: tableOf('p pp pág págs vol vols n nº núm núms art arts cap caps fig figs ed tel t §'),
  inner: tableOf('Ud Uds Vd Vds EE.UU EE UU S.A S.L S.M a.m p.m a.C d.C Cía Dpto Depto Admón Univ'),
  closing: tableOf('etc'),
  openers: tableOf(
    'El La Los Las Lo Un Una Unos Unas Yo Tú Él Ella Usted Nosotros Nosotras Vosotros Vosotras Ellos Ellas Ustedes',
    'Este Esta Estos Estas Esto Ese Esa Esos Esas Eso Aquel Aquella Aquellos Aquellas Aquello Aquí Ahí Allí Allá',
    'Y E O U Ni Pero Sino Mas Porque Pues Aunque Cuando Mientras Como Si Que Quien Donde Cuanto Cual',
    'Qué Quién Quiénes Cómo Cuándo Dónde Cuánto Cuál Por Para Con Sin Sobre Entre Desde Hasta Según Durante Ante Tras',
    'En De A Al Del Mi Tu Su Mis Tus Sus Nuestro Nuestra Me Te Se Nos Os Le Les No Sí Ya Aún Todavía Nunca Siempre',
    'Hoy Ayer Mañana Luego Después Antes Entonces Así Además También Tampoco Quizá Quizás Tal Todo Toda Todos Todas Otro',
    'Otra Algún Alguna Ningún Ninguna Cada Muy Más Menos Hay Había Era Fue Es Son Ha Han Está Están',
  ),
  afterSemicolon: tableOf(),
  particles: tableOf('El La Los Las De Del'),
  letterWords: tableOf('Y O A E U y o a e u'),
  saying: tableOf(
    'dijo dice decía preguntó pregunta respondió responde contestó contesta exclamó exclama gritó grita susurró susurra',
    'murmuró murmura añadió añade repitió repite continuó continúa pensó piensa replicó replica insistió suspiró rio rió',
  ),
  joining: tableOf('y e o u ni'),
}
