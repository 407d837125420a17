import { once } from '../../core/language/remember.ts'
import type { Level } from '../../core/model/annotation.ts'

/**
 * Words that a beginner meets whatever their frequency, since they are what beginners talk of: family, body, house,
 * food, clothes, town, weather, school, work, travel. Chosen for this project by subject, from what textbooks and the
 * descriptions of French by level have in common; no list was copied.
 */
const byLevel: Readonly<Partial<Record<Level, string>>> = {
  A1: `
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi
    vendredi samedi dimanche printemps été automne hiver saison matin matinée midi après-midi soir soirée nuit minuit
    semaine mois année week-end calendrier date anniversaire fête vacances
    famille père mère parent frère sœur fils fille bébé enfant mari femme grand-père grand-mère grands-parents oncle
    tante cousin cousine copain copine ami amie voisin voisine garçon homme dame monsieur madame mademoiselle
    tête visage œil oreille nez bouche dent cheveu bras main doigt jambe pied dos ventre
    maison appartement chambre cuisine salon jardin porte fenêtre clé table chaise lit lampe canapé douche toilettes
    escalier étage immeuble balcon garage mur
    pain baguette croissant beurre confiture fromage lait œuf yaourt viande poulet poisson jambon riz pâtes soupe salade
    légume pomme banane orange citron fraise cerise poire raisin tomate carotte oignon sucre sel poivre
    gâteau chocolat glace bonbon eau café thé jus vin bière verre bouteille tasse assiette fourchette couteau cuillère
    petit-déjeuner déjeuner dîner repas recette restaurant menu addition boulangerie boulanger marché supermarché
    chemise pantalon jupe robe chaussure chaussette manteau pull chapeau veste lunettes sac valise parapluie écharpe gant
    rue ville village place pont gare train bus métro avion vélo voiture bateau taxi billet ticket arrêt station hôtel
    poste banque pharmacie hôpital école collège lycée université bibliothèque cinéma musée théâtre piscine parc église
    professeur élève étudiant médecin docteur infirmier vendeur vendeuse serveur cuisinier facteur journaliste
    livre cahier stylo crayon papier page lettre mot phrase exercice devoir question réponse dictionnaire ordinateur
    téléphone message adresse numéro nom prénom âge nationalité pays langue anglais français espagnol allemand italien
    chat chien oiseau cheval vache lapin souris mouton poule animal arbre fleur mer plage montagne forêt rivière lac
    soleil pluie neige vent nuage ciel orage froid chaud beau mauvais degré température météo
    rouge bleu vert jaune blanc noir gris rose marron orange violet couleur
    grand petit gros mince jeune vieux nouveau joli gentil content triste fatigué malade facile difficile cher gratuit
    ouvert fermé gauche droite près loin
    laver manger boire dormir parler écouter regarder lire écrire acheter payer habiter travailler étudier aimer adorer détester
    préférer ouvrir fermer entrer sortir arriver partir venir aller marcher courir chanter danser nager jouer cuisiner
    s'appeler se lever se laver s'habiller se coucher téléphoner pleuvoir neiger visiter voyager coûter préparer
    aujourd'hui peut-être depuis rendez-vous premier dernier lent cher port banc franc ketchup vanille
    euro kilo litre gramme mètre kilomètre heure minute seconde demi quart
  `,
  A2: `
    bijou bracelet collier bague montre ceinture cravate pyjama botte sandale maillot mouchoir poche bouton
    fauteuil étagère armoire tiroir placard miroir rideau tapis coussin couverture drap oreiller four frigo casserole
    poêle évier robinet lavabo baignoire serviette savon brosse dentifrice peigne poubelle balai aspirateur
    ascenseur couloir cave grenier toit loyer locataire propriétaire déménager quartier trottoir carrefour feu rond-point
    boucherie boucher épicerie épicier librairie libraire pâtisserie coiffeur coiffer dentiste caisse caissier vitrine
    farine huile vinaigre moutarde champignon haricot chou concombre courgette ail persil prune pêche abricot melon
    pastèque ananas noix crêpe tarte biscuit miel saumon thon crevette bœuf porc agneau saucisse sandwich pique-nique
    cuire bouillir griller mélanger couper éplucher goûter
    épaule genou cou gorge estomac peau cheville poitrine coude fièvre rhume toux grippe ordonnance comprimé médicament
    tousser soigner guérir blessure malade vaccin
    quai voie wagon passager bagage douane passeport vol atterrir décoller autoroute essence permis conducteur panne
    camion moto piéton horaire correspondance retard embouteillage carte plan itinéraire
    brouillard tempête éclair tonnerre gel averse ensoleillé nuageux pleuvoir souffler
    canard cochon chèvre âne tortue grenouille abeille papillon mouche araignée éléphant lion tigre singe ours renard
    herbe feuille branche racine sable rocher île côte vague champ ferme fermier colline
    boulot salaire patron collègue bureau réunion usine ouvrier chômage stage retraite facture
    courriel site clavier écran imprimante télécharger
    par-dessus né dit mesurer décrire lunette boulevard touriste achat rail fleuriste
    timide bavard paresseux drôle bizarre poli impoli sage courageux fier jaloux inquiet déçu ravi
    s'ennuyer se dépêcher se promener se reposer se réveiller se souvenir se marier
    remercier inviter féliciter refuser promettre espérer emprunter prêter réparer ranger nettoyer repasser
  `,
  B1: `
    théière skieur adjectif adverbe verbe majuscule minuscule virgule guillemet narrateur chapitre paragraphe dictionnaire
    comptable avocat juge notaire mairie maire électeur candidat scrutin citoyen syndicat grève loi règlement impôt
    pollution réchauffement tri recyclage compost déchet énergie électricité barrage éolienne
  `,
}

/** Headwords → level. */
export const earlyWords = once(() => {
  const found = new Map<string, Level>()
  for (const [level, words] of Object.entries(byLevel)) {
    for (const headword of words.match(/se \S+|\S+/g) ?? [])
      if (!found.has(headword)) found.set(headword, level as Level)
  }
  return found
})
