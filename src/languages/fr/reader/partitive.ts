import { tableOf } from '../../table.ts'

/**
 * *du*, *de la*, *de l’* are an article, “some”, where what stands before them takes no *de*: behind these verbs, behind
 * a preposition, where what is no number of things is all that is said.
 *
 * After Grevisse and Goosse, Le bon usage, §§ 569–574 (l’article partitif). The tables are written for this library.
 */

/** Verbs whose object follows at once: *manger du pain*, *avoir de la chance*. */
export const takesSome = tableOf(
  'avoir manger boire acheter vendre vouloir falloir mettre remettre ajouter verser prendre reprendre apporter cuisiner',
  'commander préparer fumer produire fabriquer faire trouver offrir fournir consommer contenir procurer gagner perdre dépenser',
  'semer planter rester',
)

/** Prepositions, and what shows or lists: *avec du sel*, *voilà de la soupe*. */
export const someBehind = tableOf(
  'pendant durant depuis après avec dans sur sous par pour contre chez selon sans entre parmi vers dès voici voilà tantôt soit',
  'comme',
)

/** *pas du tout*, *du moins*: fixed, whatever stands before. */
export const neverSome = tableOf('tout moins coup reste même côté bout fait jour soir matin')

/** What is no number of things: where nothing stands before it, *de la mayonnaise* is some of it. */
export const uncounted = tableOf(
  'eau pain sel poivre sucre beurre lait huile vinaigre moutarde mayonnaise ketchup sauce confiture miel farine riz viande bœuf',
  'porc veau agneau poulet poisson jambon fromage crème yaourt chocolat café thé vin bière cidre jus sirop alcool rhum cognac',
  'soupe salade ail persil basilic thym laurier cannelle vanille gingembre ananas pastèque',
  'argent or plomb acier cuivre laine soie coton lin cuir papier carton plastique savon shampooing lessive encre essence',
  'courage patience chance calme silence bruit musique poésie danse sport lumière travail temps repos pluie neige brouillard vent',
  'soleil orage fumée poussière sable boue terre herbe paille foin bois charbon sang sueur',
)

/** The headwords of an article of two words. */
export const partitiveArticles: ReadonlySet<string> = new Set(['de la', 'de l’'])
