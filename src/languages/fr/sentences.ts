import type { SentenceKnowledge } from '../../core/language/language.ts'
import { tableOf } from '../table.ts'

const ARTICLES = ["Le La Les L' Un Une Des Du De D' Au Aux À A"]

const OPENERS = [
  'Il Elle On Ils Elles Je Tu Nous Vous Ce Cet Cette Ces Cela Ça Ceci Celui Celle Ceux Celles',
  "C' J' S' N' Qu' T' M' Jusqu' Lorsqu' Puisqu' Quoiqu' Aujourd'",
  'Mon Ma Mes Ton Ta Tes Son Sa Ses Notre Nos Votre Vos Leur Leurs',
  'Mais Et Ou Or Donc Car Ni Si Que Qui Quoi Quand Comme Comment Pourquoi Où Combien Quel Quelle Quels Quelles',
  'En Dans Par Pour Sur Sous Avec Sans Chez Vers Depuis Pendant Après Avant Dès Entre Selon Malgré Contre Lors',
  'Ainsi Alors Puis Ensuite Enfin Cependant Toutefois Pourtant Néanmoins Aussi Ici Là Y Tout Toute Tous Toutes',
  'Plusieurs Certains Certaines Chaque Aucun Aucune Personne Rien Quelques Seul Seule Seuls Seules Deux Trois Quatre',
  'Lorsque Puisque Quoique Bien Même Très Trop Plus Moins Non Oui Ne Pas Jamais Toujours Voici Voilà Parmi Outre',
  'Actuellement Désormais Auparavant Autrefois Parfois Souvent Hier Demain Certes Parce Afin Tandis Tant Naturellement',
]

/**
 * French abbreviations follow the Lexique des règles typographiques of the Imprimerie nationale, with the
 * incorrect but common forms (`Mr.`, `Dr.`) beside them.
 */
export const frenchSentences: SentenceKnowledge = {
  leading: tableOf(
    // titles before names
    'M MM Mr Mrs Ms Me Mme Mmes Mlle Mlles Mgr Mgrs Dr Drs Pr Prs Prof Vve Ste St Sts Gal Gén Cdt Cne Lt Sgt',
    'Ch Ph Th Chr Jos Guil Edm Ét Ferd R.P S.M S.A.R S.A.S S.Exc S.S N.D N.-D',
    // what they speak of follows
    'cf env c.-à-d càd c.a.d i.e e.g v vs réf tél adj adv trad suppl bd boul',
  ),
  numbered: tableOf(
    'p pp f ff fol vol t tom n no nos nº n° art al alin chap ch sect § par paragr fig pl tab tabl éq liv sc v vv éd cap',
    'sept',
  ),
  inner: tableOf(
    'av apr ap ex p.ex p.-ex ca conf dép déf Alex Aug Ant Bern Col Ed Fr Nic',
    'J-C Jr Sr Inc Ltd Corp Co Cie Sté Éts Ets S.A S.A.R.L U.S U.S.A É.-U U.K N.Y D.C Wash Calif Mass',
    'janv févr avr juil juill oct nov déc',
    'coll éd dir sous-dir rééd préf introd bibl bibliogr ms mss op.cit op loc ibid id al cit',
    'anc anct arr cant dépt prov rég N.B P.-S P.S',
  ),
  closing: tableOf('etc J.-C J.C J.‑C suiv sq sqq h min'),
  openers: tableOf(...ARTICLES, ...OPENERS),
  afterSemicolon: tableOf(...OPENERS),
  particles: tableOf("Le La Les L' Un Une Des Du De Au Aux A À Y"),
  letterWords: tableOf('Y À Ô y a à ô'),
  saying: tableOf(),
  joining: tableOf('et ou ni mais'),
  calls: {
    cries: tableOf('ah eh hé hein ho holà hélas oh ô'),
    titles: tableOf(
      'Sire Monsieur Madame Mademoiselle Messieurs Mesdames Mesdemoiselles Monseigneur Excellence Altesse Majesté',
    ),
  },
}
