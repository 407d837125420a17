import { once } from '../../core/language/remember.ts'
import { tableOf } from '../table.ts'

/**
 * The gender of a French noun by its ending and by what endings do not tell; `mf` where both are said of people. For
 * a noun that is used in both genders with two meanings (*livre*, *tour*), that of the commoner.
 *
 * After Grevisse and Goosse, Le bon usage, §§ 465–492 (le genre des noms). The lists are written for this library.
 */
export function genderOfNoun(noun: string): 'm' | 'f' | 'mf' {
  const small = noun.toLowerCase()
  if (both().has(small)) return 'mf'
  if (masculine().has(small)) return 'm'
  if (feminine().has(small)) return 'f'
  if (carries.test(small)) return 'm'
  const head = small.includes(' ') || small.includes('-') ? headOf(small) : undefined
  if (head !== undefined) return genderOfNoun(head)
  return endings.find(([ending]) => ending.test(small))?.[1] ?? 'm'
}

/** *pomme de terre*, *grand-mère*, *jeune fille*, *avant-garde*. */
function headOf(compound: string): string | undefined {
  const [first = '', second] = compound.split(/[ -]/u)
  return before.has(first) ? second : first
}

/** Stand before the word that has the gender. */
const before = tableOf(
  'grand grande grands beau belle petit petite jeune honnête extrême demi demie vice ex arrière avant sous micro mi bas haut',
  'rond plat franc vif libre gros grosse mini super longue contre chauve',
)

/** *porte-monnaie*: what carries something. */
const carries = /^(?:porte|lave|tire|essuie|pare|casse|gratte|ouvre|brise|abat|chauffe|garde|cure)-|^garde (?:des|du) /u

/** The first that fits decides. */
const endings: readonly (readonly [RegExp, 'm' | 'f' | 'mf'])[] = [
  [/(?:[tsx]ion|gion|nion|lion|aison|çon|isson)$/u, 'f'],
  [/(?:té|tié)$/u, 'f'],
  [/(?:ée|ie|ue|aie|oie|uie|eue)$/u, 'f'],
  [/(?:[iï]ste|[oé]logue|iatre|nome|crate)$/u, 'mf'],
  [/(?:[iï]sme|aire|asme|phone|scope|gramme|mètre|drome|gène|cide|graphe|logue|thème|stère)$/u, 'm'],
  [/age$/u, 'm'],
  [/es?$/u, 'f'],
]

const both = once(() =>
  tableOf(
    'acrobate actionnaire adulte adversaire analyste architecte aristocrate astronaute athlète avare',
    'aveugle bibliothécaire biographe bénévole camarade cartographe catholique cinéaste collègue commissaire',
    'compatriote complice comptable concierge contribuable convive coupable célibataire dactylo destinataire diplomate',
    'domestique dramaturge détective enfant esclave fidèle fonctionnaire garde-malade gestionnaire gosse',
    'guide gymnaste géographe hypocrite hérétique hôte imbécile infirme internaute interprète juge libraire locataire',
    'lunatique lâche maire malade milliardaire millionnaire ministre misérable noble notaire novice otage partenaire',
    'patriote pauvre pensionnaire philosophe photographe pilote poète prestataire propriétaire',
    'responsable riche révolutionnaire saltimbanque scientifique secrétaire semblable signataire snob',
    'soprano stagiaire volontaire vétérinaire élève athée barbare nomade rebelle militaire prof disciple arbitre',
    'autochtone centenaire incendiaire vandale',
  ),
)

/** That end as feminines do. */
const masculine = once(() =>
  tableOf(
    'abysse abîme accessoire acolyte acompte acte adultère adverbe affecté agité aigle algorithme alvéole amalgame ambre',
    'amiante amphibie amphithéâtre ancêtre ancêtres ange angle antibiotique antidote antipape antipode antre apache aparté',
    'aphélie apogée appendice après-midi apôtre arbitre arbre arbuste archange archevêque archétype are armistice aromate',
    'arpège arrière arrêté article artifice arçon arôme asile astre astrolabe atome auditoire augure aulne',
    'auspice automate automne axe azote badge bagne baptême barème bastion baume beau-fils beau-frère beau-père belvédère',
    'benzène beurre bicorne bien-être bigre billion binocle binôme bipède bisson blasphème bolide bonhomme bord-de-mer',
    'brave brie bronze brusque buffle buisson buste bénédicité bénéfice cable cachemire cadastre cadavre cadre caducée',
    'caleçon calice calme camée candélabre caniche cannibale cantique capitaine capitole caprice capricorne caractère',
    'carbone carbure carnivore carosse carrosse cartable carême casque casse-croûte catalogue caustique cautère centaure',
    'centilitre centime centipède centre cercle chambranle champagne change chanoine chantre chanvre chapitre charançon',
    'charme chaume chiffre chlorure chèque chèvrefeuille chêne ciboire cidre cierge cigare cilice cimeterre cimetière',
    'cintre cirque cloaque cloporte cloître code codicille coffre colimaçon colloque collège colosse coléoptère comble',
    'comité commerce complexe compte compère comte comté concile conciliabule conclave concombre confrère congre congénère',
    'conservatoire conte contexte contraste contremaître contrôle coolie corpuscule cortège coryphée cosaque cosmétique',
    'costume coude couple coutre couvercle crabe cratère crime critère crocodile crâne crépuscule cube cuivre culte',
    'cure-dent cyanure cycle cyclone cygne cylindre câble cèdre cône côté daguerréotype damasque derrière despote diable',
    'diabète diadème dialecte dialogue dictame dimanche dinosaure diocèse diplôme dire directoire disque distique',
    'diurétique dividende divorce dogme doigté domaine domicile double doute douze drame drone duopole déambulatoire',
    'déboire décembre décilitre décolleté décombre décombres décompte dédale délice délire déluge député désastre désordre',
    'dôme ecclésiastique emblème empire emplâtre empyrée encombre ensemble ermite esclandre escompte espace essuie-glace',
    'excepté exemple exercice exode exploité exutoire fantôme faste fauve faîte feutre fiacre fifre filtre fleuve florilège',
    'fluide foie folklore folâtre fossile frisson frère frêne funambule fétiche garçon gendarme genre gentilhomme germe',
    'geste girofle givre glaive glaçon globe globule goitre golfe gorille gouffre grade grand-père granite graphique',
    'gratte-ciel grimoire groupe groupuscule gruyère gynécée génie génome générique gîte habitacle haltère hameçon',
    'havre hectare hellébore herbivore hexagone hippopotame holocauste homme hospice humble hyménée hère hélicoptère',
    'héliotrope hémicycle hémisphère hérisson hêtre idiome immeuble incendie inceste indice initié insecte insigne',
    'interlude intermède interrogatoire intervalle inverse invité iode ivoire ivrogne jade jaune jeté jeûne jusque jésuite',
    'karaté kiosque laboratoire labyrinthe lange lave-vaisselle leste leurre lexique libelle libre-service lierre limaçon',
    'limbe linge lion liquide litige litre livre liège lièvre lobe losange lucre lustre luxe lycée légume magazine maigre',
    'majordome malaise manganèse manque manège marbre martyre masque massacre matricule mausolée maçon maître membre',
    'mensonge mercure messie meuble meurtre micro-ondes microbe mille millefeuille million mime miracle missile mobile mode',
    'module modèle moine mollusque monarque monastique monde métronome monocle monologue monopole monstre monticule moratoire more',
    'moustique municipe murmure muscle musée mythe mâle méandre mécompte mélange mélèze mérite météore narcisse narcotique',
    'navire neurone neutre noctambule nodule nombre nourrisson novembre numérique nègre négoce observatoire obstacle',
    'octobre office ogre oncle ongle onze opprobre opuscule oracle oratoire orchestre ordre orfèvre organe orgue orifice',
    'orme oxyde pacte pactole pagne palace pamplemousse pampre panache pape parachute paradoxe parallèle parapluie parjure',
    'parterre participe pastiche patrimoine peigne peintre peuple phare phoque phosphore phénomène pinacle pinçon',
    'pique-nique pirate pire piège piètre plastique platane plâtre plébiscite pneumatique poinçon poisson poivre',
    'polichinelle polygone polype porche pore portable porte-monnaie portefeuille portique poste postiche pouce pourboire',
    'poème poêle presbytère prince principe privilège problème prodige projectile prologue promontoire prophète protocole',
    'proverbe préambule précipice préjudice prélude prétexte prétoire prêche prêtre prône psaume pupitre purgatoire pygmée',
    'pylône pâtre pâté père pécule pédagogue périgée périhélie pétale pétrole pôle quadrille quadrupède quartette quinze',
    'raté rectangle refuge registre remède renne reproche reptile repère reste retraité rez-de-chaussée rhapsode',
    'rhume ridicule rire risque rite rouble rouge royaume rustre rythme râle règne réceptacle réfectoire réflexe régime',
    'répertoire réquisitoire réverbère révolté rêve rôle sable sabre sacerdoce sacre sacrifice sacrilège salpêtre satellite',
    'saucisson saule scandale scarabée sceptre score scrupule seigle semestre septembre service services sexe sigle signe',
    'silence simulacre singe sinistre site siècle siège socle solfège solide soliloque solstice somnambule songe sortilège',
    'sosie souffle soufre soupçon sourire spectacle spectre spermatozoïde squale square squelette stade stigmate store',
    'style stéréotype subside sucre suisse supplice suppositoire sycomore symbole symptôme synode synonyme système',
    'sémaphore sépulcre sésame tabernacle tacte tam-tam tarse temple terme termite territoire tertre texte textile théorème',
    'théâtre tigre timbre tintamarre tire-bouchon titre tome tonnerre torse traité trapèze traître treize triangle tricorne',
    'tricycle trillion trimestre triomphe tronçon trophée tropique trouble trèfle trône tube tubercule tulle tumulte type',
    'ulcère unicorne uniforme unisson ustensile ovule vase hymne solde rechange comice antre vacarme vampire vaudeville velouté ventre verbe vermicelle verre vertige',
    'vestibule vestige viatique vice vicomte vide vignoble vinaigre violoncelle viscère vivre vivres volatile volume vote',
    'véhicule vélocipède zeste zodiaque zombie zouave zèbre zèle âge âne âtre échange édifice égale élastique éloge élysée',
    'épilogue épisode équilibre érable étançon été évangile évêque être',
  ),
)

/** That end as masculines do. */
const feminine = once(() =>
  tableOf(
    'acmé affaire aigreur aire ampleur ardeur arrière-boutique arrière-cour arrière-saison auto basse-cour belle-sœur',
    'blancheur brebis bru cage caméra candeur chair chaire chaleur chanson chauve-souris chaux clameur clef cloison clé',
    'consœur couleur cour croix cuiller demi-heure dent diapo dot douceur douleur dynamo défaveur eau eau-de-vie erreur',
    'expo fac fadeur faim faux faveur ferveur fin fleur foi fois forêt fourmi fraicheur frayeur fraîcheur froideur fureur',
    'garde-robe garnison gent glu grammaire grandeur grosseur guérison hauteur hideur horreur humeur hypallage image',
    'impudeur info interview jugulaire jument laideur langueur largeur lenteur libido liqueur liste loi longueur lourdeur',
    'lueur maigreur main maman mazurka mer mi-temps minceur moiteur molaire mort moto mousson météo mœurs nage nef noirceur',
    'noix nuit nuits oasis odeur orthographe épigraphe sage-femme paella page paire paix pampa part peau perdrix peur photo piste pizza plage plupart polka',
    'primeur prison profondeur promo psyché puanteur pub pudeur pâleur radio rage raideur rancœur rigueur roideur rondeur',
    'rougeur rousseur rumeur sangria saveur saxifrage senteur soeur soif sono souris splendeur star stupeur stéréo sueur',
    'sœur teneur tequila terreur tiédeur toison tombola torpeur toundra toux trahison tribu tumeur télé valeur vapeur',
    'verdeur vertu vertus vidéo vigueur villa vis vodka voix véranda épaisseur',
  ),
)
