/**
 * French nouns and their usual English renderings in translated fiction and journalism.
 *
 * CC0 1.0. Written for this library from knowledge of the two languages; taken from no dictionary or word list.
 *
 * One entry a line: `lemma TAB english, english…`, one to six renderings, the commonest first. Lemmas are singular
 * (plural where the singular is not used, as in `ténèbres`), in NFC, with `œ` and the straight apostrophe `'`; common
 * nouns in lower case, proper names that differ between the languages, and peoples, with a capital. Renderings are
 * dictionary forms, British and American where the spellings differ; a few are of two or three words. Nouns whose
 * form is nearly always another word in running text (`est`, `car`, `son`, `pas`) are left out.
 *
 * Lines stand in code-point order of the lemma, so the proper names come first and no lemma occurs twice.
 */
export const nouns = `ADN	DNA
Abyssinie	Abyssinia
Achille	Achilles
Adriatique	Adriatic
Africain	African
Afrique	Africa
Afrique du Sud	South Africa
Aix-la-Chapelle	Aachen
Alexandre	Alexander
Alexandrie	Alexandria
Alger	Algiers
Algérie	Algeria
Algérien	Algerian
Allemagne	Germany
Allemand	German
Allemande	German
Alpes	Alps
Américain	American
Américaine	American
Amérique	America
Andalousie	Andalusia
Anglais	English, Englishman
Anglaise	Englishwoman, English
Angleterre	England
Antarctique	Antarctic, Antarctica
Antilles	West Indies, Antilles
Anvers	Antwerp
Apennins	Apennines
Apollon	Apollo
Arabe	Arab, Arabic, Arabian
Arabie	Arabia
Arabie saoudite	Saudi Arabia
Arctique	Arctic
Argentine	Argentina
Arioste	Ariosto
Aristote	Aristotle
Asiatique	Asian, Asiatic
Asie	Asia
Athènes	Athens
Atlantique	Atlantic
Auguste	Augustus
Augustin	Augustine
Australie	Australia
Australien	Australian
Autriche	Austria
Autrichien	Austrian
Babylone	Babylon
Bagdad	Baghdad
Baltique	Baltic
Barbade	Barbados
Barcelone	Barcelona
Barthélemy	Bartholomew
Bavière	Bavaria
Belge	Belgian
Belgique	Belgium
Berne	Bern, Berne
Bethléem	Bethlehem
Beyrouth	Beirut
Birmanie	Burma, Myanmar
Biélorussie	Belarus
Boccace	Boccaccio
Bohême	Bohemia
Bolivie	Bolivia
Bologne	Bologna
Bouddha	Buddha
Bourgogne	Burgundy
Bretagne	Brittany
Britannique	British, Briton
Bruxelles	Brussels
Brésil	Brazil
Brésilien	Brazilian
Brême	Bremen
Bucarest	Bucharest
Buenos-Ayres	Buenos Aires
Bulgare	Bulgarian
Bulgarie	Bulgaria
Bâle	Basel, Basle
Cadix	Cadiz
Californie	California
Cameroun	Cameroon
Canadien	Canadian
Cantorbéry	Canterbury
Carême	Lent
Castille	Castile
Catalogne	Catalonia
Caïn	Cain
Charles-Quint	Charles V, Charles the Fifth
Chili	Chile
Chine	China
Chinois	Chinese, Chinaman
Chinoise	Chinese
Chypre	Cyprus
Cicéron	Cicero
Cléopâtre	Cleopatra
Colomb	Columbus
Colombie	Colombia
Copenhague	Copenhagen
Copernic	Copernicus
Coran	Koran, Quran
Cordoue	Cordova, Cordoba
Corinthe	Corinth
Cornouailles	Cornwall
Corse	Corsica, Corsican
Corée	Korea
Coréen	Korean
Cracovie	Cracow, Krakow
Croatie	Croatia
Crète	Crete
Cupidon	Cupid
César	Caesar
Damas	Damascus
Danemark	Denmark
Danois	Dane, Danish
Diane	Diana
Douvres	Dover
Dresde	Dresden
Dunkerque	Dunkirk
Espagne	Spain
Espagnol	Spaniard, Spanish
Espagnole	Spaniard, Spanish
Estonie	Estonia
Euphrate	Euphrates
Européen	European
Extrême-Orient	Far East
FMI	IMF
Finlandais	Finn, Finnish
Finlande	Finland
Flamand	Fleming, Flemish
Flandre	Flanders
Flandres	Flanders
Florentin	Florentine
Floride	Florida
Francfort	Frankfurt
Français	French, Frenchman
Française	Frenchwoman, French
François	Francis
Frédéric	Frederick
Galilée	Galileo, Galilee
Gallois	Welsh, Welshman
Gand	Ghent
Gange	Ganges
Gascogne	Gascony
Gaulois	Gaul, Gaulish
Genève	Geneva
Georges	George
Grande-Bretagne	Great Britain, Britain
Grec	Greek
Grecque	Greek
Groenland	Greenland
Grèce	Greece
Guillaume	William, Wilhelm
Génois	Genoese
Gênes	Genoa
Hambourg	Hamburg
Haïti	Haiti
Henri	Henry
Hercule	Hercules
Hindou	Hindu, Hindoo
Hollandais	Dutch, Dutchman
Hollande	Holland
Homère	Homer
Hong-Kong	Hong Kong
Hongrie	Hungary
Hongrois	Hungarian
Hébreu	Hebrew
Hélène	Helen
IA	AI
Inde	India
Indes	Indies, India
Indien	Indian
Indienne	Indian
Indonésie	Indonesia
Irak	Iraq
Irlandais	Irish, Irishman
Irlande	Ireland
Isaïe	Isaiah
Islande	Iceland
Israélien	Israeli
Italie	Italy
Italien	Italian
Italienne	Italian
Jacques	James
Jamaïque	Jamaica
Japon	Japan
Japonais	Japanese
Jean	John
Jeanne d'Arc	Joan of Arc
Jordanie	Jordan
Josué	Joshua
Jourdain	Jordan
Juif	Jew
Juive	Jewess, Jew
Junon	Juno
Jupiter	Jupiter, Jove
Jérusalem	Jerusalem
Jérémie	Jeremiah
Jésus	Jesus
Jésus-Christ	Jesus Christ
La Havane	Havana
La Haye	The Hague
La Nouvelle-Orléans	New Orleans
Lapon	Lapp
Laponie	Lapland
Le Caire	Cairo
Le Cap	Cape Town
Le Tasse	Tasso
Lettonie	Latvia
Liban	Lebanon
Libanais	Lebanese
Libye	Libya
Lisbonne	Lisbon
Lituanie	Lithuania
Livourne	Leghorn, Livorno
Lombardie	Lombardy
Londonien	Londoner
Londres	London
Louisiane	Louisiana
Louvain	Leuven, Louvain
Luc	Luke
Lyon	Lyons, Lyon
Machiavel	Machiavelli
Mahomet	Muhammad, Mahomet
Malaisie	Malaysia
Malte	Malta
Mantoue	Mantua
Marc-Antoine	Mark Antony
Marc-Aurèle	Marcus Aurelius
Marie	Mary, Marie
Maroc	Morocco
Marocain	Moroccan
Marseille	Marseilles, Marseille
Mathieu	Matthew
Maure	Moor
Mayence	Mainz
Mexicain	Mexican
Mexico	Mexico City
Mexique	Mexico
Michel-Ange	Michelangelo
Minerve	Minerva
Montréal	Montreal
Moscou	Moscow
Moyen Âge	Middle Ages
Moyen-Orient	Middle East
Moïse	Moses
Méditerranée	Mediterranean
Napolitain	Neapolitan
Nil	Nile
Normand	Norman
Normandie	Normandy
Norvège	Norway
Norvégien	Norwegian
Nouvelle-Zélande	New Zealand
Noé	Noah
Noël	Christmas
Néerlandais	Dutch
Néron	Nero
OMC	WTO
OMS	World Health Organization
ONG	NGO
ONU	UN, United Nations
OTAN	NATO
Occident	West
Océanie	Oceania
Ovide	Ovid
PDG	CEO
PIB	GDP
Pacifique	Pacific
Padoue	Padua
Palestinien	Palestinian
Parisien	Parisian
Parisienne	Parisian
Parme	Parma
Pays de Galles	Wales
Pays-Bas	Netherlands, Low Countries
Pennsylvanie	Pennsylvania
Pentecôte	Pentecost, Whitsun
Persan	Persian
Perse	Persia, Persian
Philadelphie	Philadelphia
Philippe	Philip
Platon	Plato
Plutarque	Plutarch
Pologne	Poland
Polonais	Pole, Polish
Polonaise	Pole, Polish
Pompée	Pompey
Pompéi	Pompeii
Portugais	Portuguese
Poutine	Putin
Proche-Orient	Near East, Middle East
Prusse	Prussia
Prussien	Prussian
Pyrénées	Pyrenees
Pâques	Easter
Pékin	Beijing, Peking
Pérou	Peru
Péruvien	Peruvian
Pétrarque	Petrarch
Québec	Quebec
Raphaël	Raphael
Ratisbonne	Ratisbon, Regensburg
Reims	Rheims, Reims
Rhin	Rhine
Romain	Roman
Romaine	Roman
Roumain	Romanian
Roumanie	Romania
Royaume-Uni	United Kingdom, Britain
Russe	Russian
Russie	Russia
Saint-Pétersbourg	Saint Petersburg, St Petersburg
Salomon	Solomon
Saragosse	Saragossa, Zaragoza
Sardaigne	Sardinia
Saturne	Saturn
Savoie	Savoy
Saxe	Saxony
Serbe	Serb, Serbian
Serbie	Serbia
Sicile	Sicily
Singapour	Singapore
Slovaquie	Slovakia
Socrate	Socrates
Sparte	Sparta
Strasbourg	Strasbourg, Strasburg
Suisse	Switzerland, Swiss
Suissesse	Swiss
Suède	Sweden
Suédois	Swede, Swedish
Syrie	Syria
Syrien	Syrian
Séoul	Seoul
Séville	Seville
TVA	VAT
Tage	Tagus
Tamise	Thames
Tanger	Tangier, Tangiers
Tchad	Chad
Tchèque	Czech
Terre-Neuve	Newfoundland
Thaïlande	Thailand
Tibre	Tiber
Tibère	Tiberius
Tite-Live	Livy
Titien	Titian
Toscane	Tuscany
Toussaint	All Saints
Troie	Troy
Tunisie	Tunisia
Tunisien	Tunisian
Turc	Turk, Turkish
Turque	Turk, Turkish
Turquie	Turkey
Téhéran	Tehran, Teheran
UE	EU
URSS	USSR, Soviet Union
Ukrainien	Ukrainian
Ulysse	Ulysses
Union européenne	European Union
Varsovie	Warsaw
Venise	Venice
Vienne	Vienna
Vierge Marie	Virgin Mary
Virgile	Virgil
Virginie	Virginia
Viêt Nam	Vietnam
Vulcain	Vulcan
Vénitien	Venetian
Vénus	Venus
Véronèse	Veronese
Westphalie	Westphalia
Zelensky	Zelenskyy, Zelensky
abandon	abandonment
abbaye	abbey
abbesse	abbess
abbé	abbé, abbot
abeille	bee
aboiement	bark, barking
abondance	abundance
abri	shelter
absence	absence
abîme	abyss
accent	accent
accident	accident
accord	agreement, deal, accord
accouchement	delivery, childbirth
accueil	welcome, reception
accusation	accusation, charge
accusé	accused, defendant
accélération	acceleration
achat	purchase
acheteur	buyer
achèvement	completion
acide	acid
acier	steel
acquisition	acquisition
acquéreur	buyer
acre	acre
acte	act, deed
acteur	actor
action	action, share, act
actionnaire	shareholder
activité	activity
actrice	actress
actualité	news, current events
adhérent	member
adieu	farewell, goodbye
adjoint	deputy, assistant
administration	administration
admirateur	admirer
admiration	admiration
adolescence	adolescence
adolescent	teenager, adolescent
adresse	address, skill
adulte	adult
adultère	adultery
adversaire	adversary, opponent
affaire	affair, business, matter, case
affection	affection
affiche	poster, bill
affirmation	assertion, claim, affirmation
affront	affront
agent	agent, officer
agitation	agitation
agneau	lamb
agonie	agony
agrafe	clasp
agression	aggression, assault
agriculteur	farmer
agriculture	agriculture, farming
aide	help, aid, assistance
aigle	eagle
aiguille	needle
ail	garlic
aile	wing
aimant	magnet
air	air, look, tune
alarme	alarm
alchimiste	alchemist
alerte	alert, alarm
algorithme	algorithm
algue	seaweed, alga
algèbre	algebra
aliment	food
alliance	alliance
allié	ally
allocation	allowance, benefit
allumette	match
allure	gait, pace, look
allusion	allusion
allée	path, avenue, alley
alouette	lark
altesse	highness
aluminium	aluminium, aluminum
amande	almond
amant	lover
amante	lover
amas	mass, heap
ambassade	embassy
ambassadeur	ambassador
ambition	ambition
ambulance	ambulance
amende	fine
amendement	amendment
ami	friend
amie	friend
amiral	admiral
amitié	friendship
amnistie	amnesty
amour	love
amour-propre	pride, self-respect
amoureux	lover
amusement	amusement
amélioration	improvement
an	year
analyse	analysis
ananas	pineapple
ancien combattant	veteran
ancre	anchor
ancêtre	ancestor, forefather
anecdote	anecdote
ange	angel
angle	angle, corner
angoisse	anguish, anxiety
anguille	eel
animal	animal
animateur	host, presenter
anneau	ring
anniversaire	birthday, anniversary
annonce	announcement, advertisement
année	year
anthropologie	anthropology
antichambre	anteroom, antechamber
anticorps	antibody
antiquité	antiquity
antisémitisme	anti-Semitism
anxiété	anxiety
août	August
apothicaire	apothecary
appareil	device, apparatus, machine
appareil photo	camera
apparence	appearance
apparition	appearance, apparition
appartement	apartment, flat
appel	call, appeal
appel d'offres	tender
applaudissement	applause
application	application, app
apprenti	apprentice
apprentissage	apprenticeship, learning
apprentissage automatique	machine learning
appui	support
appétit	appetite
après-midi	afternoon
apôtre	apostle
araignée	spider
arbre	tree
arc	bow, arch
arc-en-ciel	rainbow
arche	arch, ark
archevêque	archbishop
architecte	architect
architecture	architecture
archéologie	archaeology, archeology
archéologue	archaeologist
ardeur	ardour, ardor
ardoise	slate
argent	money, silver
argile	clay
argument	argument
arithmétique	arithmetic
arme	weapon, arm
armoire	wardrobe, cupboard, closet
armure	armour, armor
armée	army
arrangement	arrangement
arrestation	arrest
arrivée	arrival
arrière-garde	rear guard
arrière-grand-père	great-grandfather
arrêt	stop, arrest
art	art
article	article
artillerie	artillery
artisan	craftsman, artisan
artiste	artist
artère	artery
ascension	ascent, rise, ascension
asile	asylum, refuge
aspect	aspect, appearance
assassin	assassin, murderer
assassinat	murder, assassination
assaut	assault
assemblée	assembly
assiette	plate
assistant	assistant
association	association
associé	partner, associate
assurance	insurance, assurance
assureur	insurer
astre	star
astronome	astronomer
astronomie	astronomy
atelier	workshop, studio
athlète	athlete
athée	atheist
atmosphère	atmosphere
atome	atom
attaque	attack
attelage	team
attentat	attack, bombing
attente	wait, expectation, waiting
attention	attention
attitude	attitude
attrait	attraction, charm
aube	dawn
auberge	inn
aubergiste	innkeeper
audace	audacity, boldness
audience	audience, hearing
augmentation	increase
aumône	alms
aurore	dawn
autel	altar
auteur	author
auto	car
autobus	bus
autocar	coach
automate	automaton
automne	autumn, fall
automobile	car, automobile
autorité	authority
autoroute	motorway, highway
avance	advance, lead
avancée	advance, breakthrough
avant-bras	forearm
avant-garde	vanguard
avantage	advantage
avare	miser
avarice	avarice
avenir	future
aventure	adventure
aventurier	adventurer
avenue	avenue
averse	shower, downpour
aversion	aversion
avertissement	warning
aveu	confession, admission, avowal
aveugle	blind man, blind
avidité	greed
avion	plane, airplane, aircraft
aviron	oar
avis	opinion, advice, notice
avocat	lawyer, advocate, barrister
avoine	oat
avril	April
azote	nitrogen
azur	azure
aéroport	airport
aîné	elder, eldest
aïeul	grandfather, ancestor
bactérie	bacterium
bagage	luggage, baggage
bagarre	fight, brawl
bagne	penal servitude, prison
bague	ring
baie	bay, berry
baignoire	bathtub, bath
bail	lease
bain	bath
baiser	kiss
baisse	fall, drop, decrease
bal	ball
balai	broom
balance	scale, balance
balançoire	swing
balcon	balcony
baleine	whale
balle	ball, bullet
ballot	bale, bundle
banc	bench
bandage	bandage
bande	band, strip, gang
bande dessinée	comic, comic strip
bandit	bandit
banlieue	suburb
banque	bank
banque centrale	central bank
banquet	banquet
banquier	banker
baptême	baptism, christening
baquet	tub
barbe	beard
barbier	barber
baril	barrel, keg
baromètre	barometer
baron	baron
baronne	baroness
barque	boat
barricade	barricade
barrière	barrier, gate, fence
bas	stocking
base de données	database
bataille	battle
bataillon	battalion
bateau	boat
batelier	boatman
battement	beat, beating
batterie	battery
bavardage	chatter, gossip
baïonnette	bayonet
beau-fils	son-in-law, stepson
beau-frère	brother-in-law
beau-père	father-in-law, stepfather
beauté	beauty
bec	beak, bill
bedeau	beadle
belle-fille	daughter-in-law, stepdaughter
belle-mère	mother-in-law, stepmother
belle-sœur	sister-in-law
berceau	cradle
berge	bank
berger	shepherd
bergère	shepherdess
berline	sedan, berlin
besogne	work, task, job
besoin	need
beurre	butter
bibliothèque	library, bookcase
biche	doe
bicyclette	bicycle
bien	good, property
bien-être	well-being, welfare
bienfait	benefit, kindness
bienfaiteur	benefactor
bijou	jewel
bijoutier	jeweller, jeweler
bilan	toll, assessment, balance sheet
billet	ticket, note, bill
billion	trillion
biodiversité	biodiversity
biologie	biology
biologiste	biologist
biscuit	biscuit
bise	north wind
bière	beer, bier, coffin
blague	joke
blanc	white
blancheur	whiteness
blanchisseuse	laundress, washerwoman
blessure	wound, injury
blessé	wounded, injured
bleu	blue
blouse	blouse, smock
blâme	blame
blé	wheat, corn
bobine	reel
bohémien	gypsy
bohémienne	gypsy
bois	wood
boisson	drink, beverage
boiteux	cripple
bol	bowl
bombe	bomb
bon sens	common sense
bonbon	sweet, candy
bond	leap, bound
bonheur	happiness
bonhomme	fellow, man, old man
bonne foi	good faith
bonnet	cap, bonnet
bonnet de nuit	nightcap
bonté	kindness, goodness
bord	edge, bank, side
bord de la mer	seaside
borne	limit, boundary, terminal
bosquet	grove
bosse	hump, bump
bossu	hunchback
botanique	botany
botte	boot
bottine	boot
bouc	goat
bouche	mouth
boucher	butcher
bouchon	cork, stopper
bouchée	mouthful
boucle	curl, buckle, loop
bouclier	shield
boue	mud
bouffée	puff, whiff
bougie	candle
bouillon	broth
boulanger	baker
boulangerie	bakery
boule	ball
bouleau	birch
boulet	cannonball, ball
boulevard	boulevard
bouquet	bouquet, bunch
bourg	town, village
bourgade	village
bourgeois	bourgeois, citizen
bourgeoise	bourgeoise
bourgeoisie	bourgeoisie, middle class
bourgeon	bud
bourreau	executioner, hangman
bourse	purse, stock exchange, scholarship
boussole	compass
bout	end, tip, bit
bouteille	bottle
boutique	shop, store
bouton	button
bouée	buoy
boîte	box
bracelet	bracelet
braise	ember
brancard	stretcher, shaft
branche	branch
bras	arm
bravoure	bravery
brebis	sheep, ewe
brevet	patent
bribe	scrap, snatch
brick	brig
bride	bridle
brigade	brigade
brigand	brigand, robber
brin	strand, blade
brioche	brioche
brique	brick
brise	breeze
brochure	brochure, pamphlet
broderie	embroidery
bronze	bronze
brosse	brush
brouillard	fog, mist
broussaille	undergrowth, brushwood
bru	daughter-in-law
bruissement	rustling
bruit	noise, sound, rumour
brume	mist, haze
brun	brown
bruyère	heather
budget	budget
buffet	sideboard, buffet
buisson	bush
bureau	office, desk
bureau de vote	polling station
bureaucratie	bureaucracy
bus	bus
but	goal, aim, purpose
butin	booty, loot
bâbord	port, larboard
bâtard	bastard
bâtiment	building, ship
bâton	stick, staff
béatitude	bliss
bébé	baby
bélier	ram
bénédiction	blessing, benediction
bénéfice	profit, benefit
béquille	crutch
bétail	cattle
béton	concrete
bêche	spade
bête	beast, animal
bêtise	stupidity, nonsense
bûche	log
bûcheron	woodcutter
bœuf	ox, beef
cabane	hut, cabin
cabaret	tavern, cabaret
cabinet	study, office, closet, cabinet
cabriolet	cabriolet, gig
cachet	seal
cachette	hiding place
cachot	dungeon
cadavre	corpse, body
cadeau	gift, present
cadet	younger, youngest, cadet
cadre	frame, executive, framework
cadre supérieur	senior executive
cafetière	coffee pot
café	coffee, café
cage	cage
cahier	notebook
caille	quail
caillou	pebble, stone
caisse	box, case, crate, fund
calcul	calculation, calculus, computation
cale	hold
calendrier	calendar
calme	calm
calèche	carriage
camarade	comrade, friend
camion	truck, lorry
camp	camp
campagne	country, countryside, campaign
caméra	camera
canaille	rabble, scoundrel
canal	canal, channel
canapé	sofa, couch
canard	duck
cancer	cancer
candeur	candour, candor
candidat	candidate, applicant
candidature	candidacy, application
canne	cane, stick
canon	cannon, gun
canot	boat, canoe
cantique	hymn, canticle
caoutchouc	rubber
cap	cape, course
cape	cape, cloak
capitaine	captain
capital	capital
capitale	capital
capitalisme	capitalism
capitaux	capital, funds
caporal	corporal
capote	greatcoat, hood
caprice	whim, caprice
capteur	sensor
captif	captive
captivité	captivity
capture	capture
capuchon	hood
carabine	carbine, rifle
caractère	character, nature
carafe	decanter
carapace	shell
carbone	carbon
carburant	fuel
cardinal	cardinal
caresse	caress
cargaison	cargo
carnage	carnage
carnaval	carnival
carnet	notebook
carotte	carrot
carreau	pane, tile
carrefour	crossroads
carrière	career, quarry
carrosse	coach, carriage
carré	square
carte	card, map
carte postale	postcard
cartouche	cartridge
cas	case
cascade	waterfall, cascade
caserne	barracks
casier	locker, rack
casque	helmet
casquette	cap
casserole	saucepan
catalogue	catalogue, catalog
catastrophe	disaster, catastrophe
catholique	Catholic
cathédrale	cathedral
cauchemar	nightmare
cause	cause
causerie	talk, chat
cavalerie	cavalry
cavalier	rider, horseman
cavalière	rider
cave	cellar
caveau	vault
caverne	cavern, cave
ceinture	belt, girdle
cellule	cell
cendre	ash
censure	censorship
centaine	hundred
centime	centime
centimètre	centimetre, centimeter
centrale	power station, power plant
centre	centre, center
cercle	circle
cercueil	coffin
cerf	stag, deer
cerf-volant	kite
cerise	cherry
certitude	certainty
cerveau	brain
cervelle	brain
chagrin	grief, sorrow
chair	flesh
chaire	pulpit, chair
chaise	chair
chaleur	heat, warmth
chaloupe	longboat, launch, boat
chambre	room, bedroom, chamber
chambre à coucher	bedroom
chameau	camel
champ	field
champ de bataille	battlefield
champagne	champagne
champignon	mushroom
champion	champion
championnat	championship
chance	luck, chance
chandelier	candlestick
chandelle	candle
changement	change
changement climatique	climate change
chanson	song
chant	song, singing
chanteur	singer
chanteuse	singer
chantier	site, yard
chanvre	hemp
chaos	chaos
chapeau	hat
chapelet	rosary, beads
chapelier	hatter
chapelle	chapel
chapitre	chapter
char	tank, chariot
charbon	coal, charcoal
charbonnier	charcoal burner
chardon	thistle
charge	load, charge, burden
chargement	load, cargo
chariot	wagon, cart
charité	charity
charme	charm
charpente	framework
charpentier	carpenter
charretier	carter
charrette	cart
charrue	plough, plow
chasse	hunt, hunting
chasseur	hunter, huntsman
chat	cat
chatte	cat
chaudière	boiler
chaudron	cauldron
chauffeur	driver
chaumière	cottage
chaussette	sock
chaussure	shoe
chaussée	road, roadway
chauve-souris	bat
chaux	lime
chaîne	chain, channel
chef	chief, leader, head
chef d'état	head of state
chef de file	leader
chef-d'œuvre	masterpiece
chemin	way, path, road
chemin de fer	railway, railroad
cheminée	fireplace, chimney, mantelpiece
chemise	shirt
chemise de nuit	nightgown, nightdress
chenille	caterpillar
chercheur	researcher
chercheuse	researcher
cheval	horse
chevalet	easel
chevalier	knight
chevelure	hair
cheveu	hair
cheville	ankle, peg
chevreuil	roe deer, deer
chien	dog
chienne	bitch, dog
chiffon	rag
chiffre	figure, number, digit
chiffre d'affaires	turnover, revenue, sales
chignon	bun
chimie	chemistry
chimiste	chemist
chirurgie	surgery
chirurgien	surgeon
choc	shock, clash
chocolat	chocolate
choix	choice
choléra	cholera
chose	thing
chou	cabbage
chou-fleur	cauliflower
chouette	owl
christianisme	Christianity
chrétien	Christian
chrétienne	Christian
chute	fall
chute d'eau	waterfall
châle	shawl
châtaigne	chestnut
châtaignier	chestnut tree
château	castle, château
châtiment	punishment
chèque	cheque, check
chèvre	goat
chêne	oak
chômage	unemployment
chômeur	unemployed
chœur	choir, chorus
cicatrice	scar
cidre	cider
ciel	sky, heaven
cierge	candle, taper
cigare	cigar
cigarette	cigarette
cigogne	stork
cil	eyelash, lash
cime	top, summit
ciment	cement
cimetière	cemetery, churchyard, graveyard
cinquantaine	fifty
cinéaste	filmmaker
cinéma	cinema
circonstance	circumstance
circuit	circuit
circulation	traffic, circulation
cire	wax
cirque	circus
ciseau	chisel
ciseaux	scissors
citation	quotation, quote
citoyen	citizen
citoyenne	citizen
citoyenneté	citizenship
citron	lemon
cité	city
clair de lune	moonlight
clairière	clearing
clairon	bugle
clarté	light, clarity, brightness
classe	class
clause	clause
clavier	keyboard
clef	key
clergé	clergy
client	client, customer
cliente	customer
clientèle	customers, clientele
climat	climate
clin d'œil	wink
clinique	clinic
cloche	bell
clocher	steeple, belfry
cloison	partition
clou	nail
cloître	cloister
club	club
clé	key
clôture	fence, enclosure
coalition	coalition
cocher	coachman, driver
cochon	pig
coffre	chest, trunk, box
coiffeur	hairdresser
coiffure	hairstyle, headdress
coin	corner
col	collar, pass
colis	parcel, package
collaborateur	employee, collaborator
collaboration	collaboration
colle	glue
collection	collection
collectionneur	collector
collectivité	community
collet	collar
collier	necklace, collar
colline	hill
collision	collision
collège	college, school
collègue	colleague
collégien	schoolboy
colombe	dove
colon	settler, colonist
colonel	colonel
colonie	colony
colonne	column
colporteur	pedlar, peddler
colère	anger, rage
combat	fight, combat, battle
combattant	fighter, combatant
comité	committee
commandant	commander, major
commande	order, command
commencement	beginning
commentaire	comment, commentary
commerce	trade, commerce, business
commerçant	shopkeeper, trader, merchant
commis	clerk
commissaire	commissioner, superintendent
commission	commission, committee
commode	chest of drawers
communauté	community
commune	commune, town
communion	communion
communiqué	statement, press release
communisme	communism
communiste	communist
commérage	gossip
compagne	companion
compagnie	company
compagnon	companion
comparaison	comparison
compassion	compassion
complaisance	kindness, complacency
compliment	compliment
complot	plot
comportement	behaviour, behavior
compositeur	composer
comptabilité	accounting
comptable	accountant
compte	account
comptoir	counter
comte	count, earl
comtesse	countess
comète	comet
comédie	comedy
comédien	actor
comédienne	actress
concert	concert
concertation	consultation
concierge	concierge, porter, caretaker
concours	competition, contest
concurrence	competition
concurrent	competitor
condamnation	condemnation, sentence
condamné	convict, condemned man
condition	condition
conducteur	driver
conduite	conduct, behaviour
confession	confession
confessionnal	confessional
confiance	confidence, trust
confidence	confidence, secret
confident	confidant
confiture	jam
conférence	conference, lecture
congrès	congress
congé	leave, holiday
conjuration	conspiracy
connaissance	knowledge, acquaintance, consciousness
conquérant	conqueror
conquête	conquest
conscience	conscience, consciousness
conseil	council, advice, board, counsel
conseil d'administration	board
conseil de sécurité	Security Council
conseiller	adviser, advisor, counsellor
conservateur	conservative, curator
considération	consideration
consolation	consolation, comfort
consommateur	consumer
consommation	consumption
conspiration	conspiracy
constitution	constitution
construction	construction, building
consul	consul
conséquence	consequence
contact	contact, touch
conte	tale, story
contemplation	contemplation
contentement	contentment
contradiction	contradiction
contraste	contrast
contrat	contract
contribuable	taxpayer
contribution	contribution
controverse	controversy
contrôle	control, check
conversation	conversation
conviction	conviction
convive	guest
convoi	convoy, procession, train
coopération	cooperation
copain	friend, pal
coq	cock, rooster
coque	hull, shell
coquille	shell
coquin	rascal, rogue
cor	horn
corail	coral
corbeau	raven, crow
corbeille	basket
cordage	rope, rigging
corde	rope, cord, string
cordon	cord
cordonnier	shoemaker, cobbler
corne	horn
corps	body, corpse
corridor	corridor, passage
corruption	corruption
corsage	bodice
corsaire	privateer, corsair
corset	corset
cortège	procession
corvette	corvette
costume	costume, suit
coteau	hillside, slope
cotisation	contribution
coton	cotton
cou	neck
couche	layer, couch, bed
coucher	setting, sunset
coucher du soleil	sunset
coude	elbow
couleur	colour, color
couleuvre	snake
coulisse	wing, slide
couloir	corridor, passage
coup	blow, stroke, shot
coup d'état	coup
coup d'œil	glance, look
coup de feu	shot, gunshot
coup de main	hand, help
coup de pied	kick
coup de tonnerre	thunderclap
coupable	culprit, guilty
coupe	cup, cut
coupe du monde	World Cup
couple	couple
cour	court, courtyard, yard
courage	courage
courant	current
coureur	runner
couronne	crown, wreath
courriel	email, e-mail
courrier	mail, courier
courroie	strap
courroux	wrath, anger
cours	course, class, lesson
course	race, run, errand
coursier	messenger, steed
court-métrage	short film
courtisan	courtier
courtisane	courtesan
courtoisie	courtesy
cousin	cousin
cousine	cousin
coussin	cushion
couteau	knife
coutume	custom
couture	sewing, seam
couturier	couturier
couturière	dressmaker, seamstress
couvent	convent
couvercle	lid
couverture	blanket, cover
coût	cost
crabe	crab
craie	chalk
crainte	fear
crapaud	toad
cravache	riding whip, whip
cravate	tie, cravat
crayon	pencil
crevasse	crevice
cri	cry, shout
crime	crime
criminel	criminal
crinière	mane
crise	crisis, fit
cristal	crystal
critique	criticism, critic, review
crochet	hook
crocodile	crocodile
croissance	growth
croissant	crescent
croisée	window
croix	cross
croquis	sketch
croyance	belief
croyant	believer
croûte	crust
cruauté	cruelty
cruche	jug, pitcher
crucifix	crucifix
crâne	skull
crème	cream
créancier	creditor
créateur	creator
création	creation
créature	creature
crédit	credit
crépuscule	twilight, dusk
cube	cube
cuiller	spoon
cuillère	spoon
cuir	leather
cuirasse	breastplate, cuirass
cuisine	kitchen, cooking
cuisinier	cook
cuisinière	cook, stove
cuisse	thigh
cuivre	copper, brass
culotte	breeches
culpabilité	guilt
culte	worship, cult
cultivateur	farmer
culture	culture, cultivation, crop
curiosité	curiosity
curé	priest, parish priest, vicar
cuvette	basin
cyberattaque	cyberattack
cyclone	cyclone
cygne	swan
cyprès	cypress
câble	cable
cèdre	cedar
célibataire	bachelor
célébrité	celebrity, fame
cérémonie	ceremony
cône	cone
côte	coast, rib, hill, shore
côtelette	cutlet, chop
côté	side
cœur	heart
dame	lady
danger	danger
danse	dance, dancing
danseur	dancer
danseuse	dancer
date	date
dauphin	dolphin
degré	degree, step
dehors	outside
demande	request, demand, application
demeure	dwelling, home, residence
demi	half
demi-heure	half hour
demi-tour	about-turn, U-turn
demoiselle	young lady
denier	penny
dent	tooth
dentelle	lace
descendant	descendant
descente	descent
despotisme	despotism
dessein	design, purpose, plan
dessert	dessert
dessin	drawing
dessin animé	cartoon
dessinateur	draughtsman, cartoonist
dessous	underside, bottom
dessus	top
destin	destiny, fate
destinée	destiny, fate
destruction	destruction
dette	debt
deuil	mourning
devoir	duty
devoirs	homework
diable	devil
diabète	diabetes
diagnostic	diagnosis
dialogue	dialogue
diamant	diamond
dictateur	dictator
dictature	dictatorship
dictionnaire	dictionary
dieu	God, god
difficulté	difficulty
différence	difference
dignité	dignity
digue	dike, dam
diligence	stagecoach, diligence
dimanche	Sunday
diminution	decrease, reduction
dindon	turkey
diplomate	diplomat
diplomatie	diplomacy
diplôme	diploma, degree
directeur	director, manager
direction	direction, management
directrice	director, manager, headmistress
dirigeant	leader, executive
disciple	disciple
discours	speech, discourse
discrimination	discrimination
discussion	discussion
disgrâce	disgrace
disparition	disappearance
dispositif	device, system, measure
dispute	dispute, quarrel
distance	distance
distraction	distraction, entertainment
divan	divan, couch
divertissement	entertainment, amusement
division	division
divorce	divorce
dizaine	ten
docteur	doctor
dogme	dogma
doigt	finger
dollar	dollar
domaine	estate, domain, field
domestique	servant
domicile	home, residence
dommage	damage, pity
don	gift, donation
donnée	datum, data
dos	back
dossier	file, folder, record, back
dot	dowry
douane	customs
double	double
doublure	lining
douceur	sweetness, gentleness, softness
douleur	pain, grief, sorrow
doute	doubt
douzaine	dozen
dragon	dragon, dragoon
drame	drama, tragedy
drap	sheet, cloth
drapeau	flag
droit	right, law
droite	right
droits de l'homme	human rights
drone	drone
drôle	rascal, rogue
duc	duke
ducat	ducat
duchesse	duchess
duel	duel
dureté	hardness, harshness
durée	duration, length
dé	die, thimble
débarquement	landing
débat	debate
débiteur	debtor
débris	debris, remains, wreckage
début	beginning, start
décadence	decline, decadence
décembre	December
décennie	decade
déchet	waste, rubbish
décision	decision
déclaration	statement, declaration
déclin	decline
décor	set, scenery, decor
découverte	discovery
décret	decree
décès	death
dédain	disdain
déesse	goddess
défaite	defeat
défaut	fault, defect, flaw
défense	defence, defense
défi	challenge
défiance	distrust
déficit	deficit
défilé	parade, march
dégoût	disgust
dégradation	deterioration
déguisement	disguise
dégât	damage
déjeuner	lunch, breakfast, luncheon
délai	delay, time limit
délicatesse	delicacy
délice	delight
délire	delirium, frenzy
délit	offence, offense, crime
délivrance	deliverance
délocalisation	relocation, offshoring
délégation	delegation
délégué	delegate
démarche	gait, walk, approach, step
démission	resignation
démocrate	democrat
démocratie	democracy
démon	demon, devil
départ	departure, start
département	department
dépense	expense, expenditure, spending
dépit	spite, vexation
dépouille	remains, spoil
député	deputy
dépêche	dispatch, telegram
désarroi	dismay, confusion
désastre	disaster
désert	desert
déserteur	deserter
désespoir	despair
déshonneur	dishonour, disgrace
désir	desire, wish
désobéissance	disobedience
désordre	disorder, mess
détail	detail
détective	detective
détention	detention
détenu	prisoner, inmate, detainee
détonation	detonation, report
détour	detour, bend
détroit	strait
développement	development
développeur	developer
dévotion	devotion
dévouement	devotion
dîner	dinner
eau	water
eau bénite	holy water
eau-de-vie	brandy
effet	effect
effet de serre	greenhouse effect
effort	effort
effroi	terror, fright, dread
embarcation	boat, craft
embargo	embargo
embarras	embarrassment
embauche	hiring
emblème	emblem
embonpoint	stoutness
embrassement	embrace
embuscade	ambush
empereur	emperor
empire	empire
emplacement	location, site
emploi	employment, job, use
employeur	employer
employé	employee, clerk
employée	employee
empreinte	print, imprint, footprint
empressement	eagerness
emprisonnement	imprisonment
emprunt	loan
encens	incense
enclume	anvil
encre	ink
encrier	inkstand, inkwell
endroit	place, spot
enfance	childhood
enfant	child
enfer	hell
engagement	commitment, engagement
engrais	fertilizer
engrenage	gear
enjeu	stake, issue, challenge
enlèvement	kidnapping, abduction
ennemi	enemy
ennui	boredom, trouble, weariness
enquête	investigation, inquiry, survey
enquêteur	investigator
enregistrement	recording, registration
enseignant	teacher
enseignante	teacher
enseigne	sign, ensign
enseignement	teaching, education
ensemble	whole, set
enterrement	burial, funeral
enthousiasme	enthusiasm
entrailles	entrails, bowels
entraînement	training
entraîneur	coach, trainer
entrepreneur	entrepreneur, contractor
entreprise	company, business, enterprise, undertaking
entrepôt	warehouse
entretien	interview, conversation, maintenance
entrevue	interview, meeting
entrée	entrance, entry
entêtement	stubbornness, obstinacy
enveloppe	envelope
envie	desire, envy, wish
environnement	environment
ermite	hermit
erreur	error, mistake
escadron	squadron
escalade	climb, escalation
escalier	staircase, stairs
escargot	snail
esclavage	slavery
esclave	slave
escroc	crook, swindler
escroquerie	fraud, swindle
espace	space
espion	spy
espoir	hope
esprit	spirit, mind, wit
espèce	species, kind, sort
espérance	hope
esquisse	sketch
essai	test, trial, essay, attempt
essence	petrol, gasoline, essence
essieu	axle
essor	rise, boom, growth
estampe	print, engraving
estime	esteem
estomac	stomach
euro	euro
examen	examination, exam, review
excellence	excellence, excellency
exception	exception
exclamation	exclamation
excursion	excursion
excuse	excuse, apology
excès	excess
exemple	example
exercice	exercise
exil	exile
existence	existence
expert	expert
explication	explanation
exploit	exploit, feat
explosion	explosion
exportation	export
exposition	exhibition, exposure
expédition	expedition
expérience	experience, experiment
extase	ecstasy
extérieur	outside, exterior
exécution	execution
fable	fable
fabricant	manufacturer
fabrication	manufacture, manufacturing
fabrique	factory
face	face, side
facteur	factor, postman
facture	bill, invoice
faculté	faculty
fagot	faggot, bundle
faiblesse	weakness
faillite	bankruptcy
faim	hunger
fait	fact
falaise	cliff
familiarité	familiarity
famille	family
famine	famine
fange	mire, mud
fantaisie	fancy, fantasy, whim
fantôme	ghost, phantom
farce	farce, trick
fardeau	burden, load
farine	flour
fascisme	fascism
fatalité	fatality, fate
fatigue	fatigue, weariness
faubourg	suburb
faucille	sickle
faucon	falcon, hawk
faute	fault, mistake
fauteuil	armchair, chair
faux	scythe
faveur	favour, favor
favori	favourite, favorite
favoris	whiskers
favorite	favourite, favorite
façon	way, manner, fashion
femme	woman, wife
femme de chambre	maid, chambermaid
fente	crack, slit
fenêtre	window
fer	iron
ferme	farm
fermeture	closure, closing
fermeté	firmness
fermier	farmer
fermière	farmer
festin	feast
festival	festival
feu	fire
feu d'artifice	fireworks
feuillage	foliage
feuille	leaf, sheet
feuille de route	roadmap
fiacre	cab
fiancé	fiancé, betrothed
fiancée	fiancée, betrothed
fiançailles	engagement
ficelle	string
fichier	file
fichu	kerchief
fidèle	faithful, believer
fidélité	fidelity, loyalty
fierté	pride
figue	fig
figure	face, figure
fil	thread, wire
file	line, file
filet	net
filiale	subsidiary
fille	girl, daughter
fillette	girl
filleul	godson
film	film, movie
fils	son
fin	end
finance	finance
financement	funding, financing
finesse	finesse, delicacy
firme	firm
fissure	crack
fièvre	fever
flacon	bottle, flask
flambeau	torch, candlestick
flamme	flame
flatterie	flattery
flatteur	flatterer
fleur	flower, blossom
fleuve	river
flocon	flake
flot	wave, flood, stream
flotte	fleet
flèche	arrow, spire
flûte	flute
foi	faith
foie	liver
foin	hay
foire	fair
folie	madness, folly, insanity
fonction	function, duty
fonctionnaire	civil servant, official
fond	bottom, background, depth
fondateur	founder
fondation	foundation
fondatrice	founder
fonds	fund, funds
fontaine	fountain
football	football, soccer
footballeur	footballer
force	strength, force
forestier	forester
forge	forge
forgeron	blacksmith, smith
formation	training, formation
fort	fort
forteresse	fortress
fortune	fortune
forçat	convict
forêt	forest, wood
fosse	pit, grave
fossoyeur	gravedigger
fossé	ditch
fou	madman, fool, lunatic
foudre	lightning, thunderbolt
fouet	whip
fougère	fern
foulard	scarf
foule	crowd
four	oven
fourche	fork, pitchfork
fourchette	fork
fourmi	ant
fourneau	stove, furnace
fournisseur	supplier
fourniture	supply
fourrure	fur
fourré	thicket
foyer	hearth, home
fracas	crash, din
fraction	fraction
fragment	fragment
frais	expense, cost, fee
fraise	strawberry
franc	franc
franchise	frankness, franchise
frange	fringe
fraternité	fraternity, brotherhood
fraude	fraud
fraîcheur	coolness, freshness
frisson	shiver, shudder, thrill
froid	cold
froideur	coldness
fromage	cheese
front	forehead, brow, front
frontière	border, frontier
fruit	fruit
frère	brother
frégate	frigate
fugitif	fugitive
fuite	flight, escape, leak
fumier	dung, manure
fumée	smoke
funérailles	funeral
fureur	fury, rage
fusil	gun, rifle, musket
fusillade	shooting, gunfire
fusion	merger, fusion
fusée	rocket
futur	future
fève	bean
fée	fairy
félicité	happiness, bliss
féminisme	feminism
féministe	feminist
février	February
fête	party, feast, festival, holiday
gage	pledge, token
gaieté	gaiety, cheerfulness
gaillard	fellow
gain	gain
galanterie	gallantry
galaxie	galaxy
galerie	gallery
galet	pebble
galop	gallop
galère	galley
gamin	kid, boy, urchin
gangrène	gangrene
gant	glove
garde	guard
garde à vue	police custody
garde-chasse	gamekeeper
garde-malade	nurse
garde-robe	wardrobe
gardien	guardian, keeper, guard
gare	station
garçon	boy, waiter, lad
garçonnet	boy
gauche	left
gaz	gas
gazon	lawn, turf
gel	frost, gel
gelée	frost, jelly
gencive	gum
gendarme	gendarme, policeman
gendarmerie	gendarmerie
gendre	son-in-law
genou	knee
genre	kind, genre, gender
gens	people, folk
gens de lettres	men of letters
gentilhomme	gentleman, nobleman
gerbe	sheaf
geste	gesture, movement
gestion	management
gestionnaire	manager
geôlier	jailer, gaoler
gibet	gibbet, gallows
gibier	game
gifle	slap
gigot	leg of mutton
gilet	waistcoat, vest
giron	lap
glace	ice, mirror, glass, ice cream
glissement	slide, shift
globe	globe
gloire	glory
golfe	gulf
gond	hinge
gorge	throat, bosom, breast
gorges	gorge
gorgée	sip, gulp
gosse	kid
goudron	tar
gouffre	gulf, abyss, chasm
gourmandise	greed, gluttony
goutte	drop, gout
gouvernail	rudder, helm
gouvernante	governess, housekeeper
gouvernement	government
gouverneur	governor
goélette	schooner
goût	taste
goûter	snack, tea
graine	seed
graisse	fat, grease
grammaire	grammar
gramme	gram
grand-mère	grandmother
grand-père	grandfather
grandeur	size, greatness, magnitude
grands-parents	grandparents
grange	barn
gratitude	gratitude
gratte-ciel	skyscraper
gravité	gravity, seriousness
gravure	engraving
greffier	clerk
grenier	attic, loft, garret
grenouille	frog
griffe	claw
grille	gate, railing, grid
grillon	cricket
grippe	flu, influenza
gris	grey, gray
grondement	rumbling, growl
gros titre	headline
grossesse	pregnancy
grosseur	size
grotte	grotto, cave
groupe	group
grâce	grace, thanks, mercy
grève	strike, shore, beach
gréviste	striker
grêle	hail
guenille	rag
guerre	war
guerrier	warrior
gueule	mouth, jaw
guide	guide
guillotine	guillotine
guirlande	garland
guitare	guitar
guérison	recovery, cure, healing
guêpe	wasp
gâteau	cake
gène	gene
géant	giant
gémissement	moan, groan
génie	genius
génome	genome
général	general
génération	generation
générosité	generosity
géographe	geographer
géographie	geography
géologie	geology
géologue	geologist
géométrie	geometry
gérant	manager
gêne	embarrassment
habileté	skill, cleverness
habit	coat, clothes, dress
habitant	inhabitant, resident
habitation	dwelling, house
habitude	habit
hache	axe, hatchet
haie	hedge
haillon	rag
haine	hatred, hate
haleine	breath
halle	hall, market
halte	halt, stop
hameau	hamlet
hameçon	hook
hanche	hip
hangar	shed, hangar
harcèlement	harassment
hardiesse	boldness
hareng	herring
haricot	bean
harnais	harness
harpe	harp
harpon	harpoon
hasard	chance, hazard
hausse	rise, increase
hauteur	height
havre	haven, harbour
hectare	hectare
hennissement	neigh
herbe	grass, herb
heure	hour, time
heurt	clash, collision
hibou	owl
hirondelle	swallow
histoire	story, history
historien	historian
hiver	winter
hiérarchie	hierarchy
homard	lobster
homme	man
homme d'affaires	businessman
homme d'état	statesman
homme de lettres	man of letters
homme de loi	lawyer
honneur	honour, honor
honnête homme	honest man
honnêteté	honesty
honte	shame
horaire	schedule, timetable
horizon	horizon
horloge	clock
horloger	watchmaker
horreur	horror
houille	coal
houle	swell
huile	oil
huissier	bailiff, usher
humanité	humanity, mankind
humeur	mood, humour, temper
humidité	humidity, damp
humiliation	humiliation
humilité	humility
humour	humour, humor
hurlement	howl, howling
hutte	hut
huître	oyster
hydrogène	hydrogen
hygiène	hygiene
hypocrisie	hypocrisy
hypocrite	hypocrite
hypothèse	hypothesis
hâte	haste
hélicoptère	helicopter
héritage	inheritance, heritage, legacy
héritier	heir
héritière	heiress
héros	hero
héroïne	heroine
hérésie	heresy
hérétique	heretic
hésitation	hesitation
hêtre	beech
hôpital	hospital
hôte	host, guest
hôtel	hotel, mansion
hôtel de ville	town hall, city hall
hôtesse	hostess
idiot	idiot
idole	idol
idée	idea, notion
idéologie	ideology
ignorance	ignorance
illusion	illusion
image	image, picture
imagination	imagination
imam	imam
imbécile	fool, imbecile
immeuble	building
immigration	immigration
immigré	immigrant
immortalité	immortality
impatience	impatience
impertinence	impertinence
importance	importance
importation	import
impression	impression
imprimante	printer
imprimerie	printing, printing house
imprimeur	printer
imprudence	imprudence
impératrice	empress
impôt	tax
incendie	fire
incident	incident
inconnu	stranger, unknown
inconnue	stranger
inconscient	unconscious
inconvénient	drawback, disadvantage
indication	indication
indice	index, clue
indifférence	indifference
indignation	indignation
individu	individual
indulgence	indulgence
industrie	industry
industriel	industrialist, manufacturer
indépendance	independence
infamie	infamy
infanterie	infantry
infection	infection
infidélité	infidelity
infirme	cripple, invalid
infirmier	nurse, orderly
infirmité	infirmity
infirmière	nurse
inflation	inflation
influence	influence
informaticien	computer scientist
information	information, news
informatique	computing, computer science
infortune	misfortune
infrastructure	infrastructure
ingrat	ingrate
ingratitude	ingratitude
ingénieur	engineer
ingénuité	ingenuousness
initiative	initiative
injure	insult, abuse
injustice	injustice
innocence	innocence
innocent	innocent
innovation	innovation
inondation	flood
inquisiteur	inquisitor
inquisition	inquisition
inquiétude	anxiety, uneasiness, worry, concern
insecte	insect
insolence	insolence
inspecteur	inspector
installation	installation
instant	moment, instant
instinct	instinct
instituteur	schoolmaster, teacher
institution	institution
institutrice	teacher, schoolmistress
instruction	instruction, education
instrument	instrument
insulte	insult
insurrection	insurrection
intelligence	intelligence
intelligence artificielle	artificial intelligence
intendant	steward
intention	intention
internaute	internet user, user
internet	internet
interprète	interpreter
intérieur	interior, inside
intérêt	interest
inventeur	inventor
invention	invention
investissement	investment
investisseur	investor
invitation	invitation
invité	guest
ironie	irony
islam	Islam
isolement	isolation
issue	outcome, way out, exit
ivoire	ivory
ivresse	drunkenness, intoxication
ivrogne	drunkard
jalousie	jealousy
jambe	leg
jambon	ham
janvier	January
jardin	garden
jarretière	garter
jaune	yellow
jetée	jetty, pier
jeu	game, play, gambling
jeu vidéo	video game
jeudi	Thursday
jeune fille	girl, young lady
jeune homme	young man
jeune pousse	startup, start-up
jeunesse	youth
jeux olympiques	Olympic Games, Olympics
jeûne	fast
joie	joy
jonc	rush
joue	cheek
jouet	toy
joueur	player, gambler
jouissance	enjoyment, pleasure
jour	day, daylight
journal	newspaper, journal, diary, paper
journalisme	journalism
journaliste	journalist
journée	day
juge	judge
jugement	judgment, judgement
juillet	July
juin	June
jumeau	twin
jument	mare
jungle	jungle
jupe	skirt
jupon	petticoat
jury	jury
juré	juror
justice	justice
jésuite	Jesuit
kilo	kilo, kilogram
kilogramme	kilogram
kilomètre	kilometre, kilometer
krach	crash
laboratoire	laboratory, lab
laboureur	ploughman
lac	lake
laideur	ugliness
laine	wool
lait	milk
laiton	brass
lambeau	shred, scrap
lame	blade, wave
lamentation	lamentation
lampe	lamp
lance	lance, spear
lancement	launch
lande	moor, heath
langue	tongue, language
lanière	strap
lanterne	lantern
lapin	rabbit
laquais	footman, lackey
lard	bacon
largeur	width, breadth
larme	tear
laser	laser
lassitude	weariness
latitude	latitude
laïcité	secularism
lecteur	reader
lectrice	reader
lecture	reading
legs	legacy, bequest
lendemain	next day, day after, morrow
lenteur	slowness
lentille	lentil, lens
lessive	washing, laundry
lettre	letter
lever	rise, rising
lever du soleil	sunrise
levier	lever
levée de fonds	fundraising, funding round
leçon	lesson
liaison	affair, liaison, connection
liberté	freedom, liberty
libraire	bookseller
librairie	bookshop, bookstore
libre-échange	free trade
libéral	liberal
libéralisme	liberalism
libération	release, liberation
licence	licence, license
licenciement	dismissal, layoff
lien	link, bond, tie
lierre	ivy
lieu	place
lieue	league
lieutenant	lieutenant
ligne	line
lignée	line, lineage
lime	file
limite	limit
lin	flax, linen
linceul	shroud
linge	linen
linguistique	linguistics
lion	lion
lionne	lioness
liqueur	liqueur, liquor
liquide	liquid
lis	lily
liste	list
lit	bed
litre	litre, liter
livraison	delivery
livre	book, pound
livrée	livery
liège	cork
lièvre	hare
locataire	tenant, lodger
locomotive	locomotive, engine
loge	box, lodge, dressing room
logement	housing, lodging, accommodation
logiciel	software
logis	house, home, dwelling
loi	law
loisir	leisure
long-métrage	feature film
longitude	longitude
longue-vue	spyglass, telescope
longueur	length
loquet	latch
lorgnon	eyeglass
loterie	lottery
louange	praise
louis	louis
loup	wolf
loupe	magnifying glass
louve	she-wolf
loyauté	loyalty
loyer	rent
lueur	glow, gleam, light
lumière	light
lundi	Monday
lune	moon
lune de miel	honeymoon
lunette	telescope
lunettes	glasses, spectacles
lustre	chandelier
lutte	struggle, fight
lutteur	wrestler
luxe	luxury
lycée	high school
lycéen	high school student
lâche	coward
lâcheté	cowardice
lèvre	lip
légende	legend, caption
légion d'honneur	Legion of Honour
légume	vegetable
léopard	leopard
lézard	lizard
machine	machine, engine
madame	madam, lady
mademoiselle	miss, young lady
magasin	shop, store
magazine	magazine
magicien	magician, wizard
magie	magic
magistrat	magistrate
magnificence	magnificence
mai	May
maigreur	thinness
main	hand
main-d'œuvre	labour, workforce, manpower
maire	mayor
mairie	town hall
maison	house, home
maison blanche	White House
majesté	majesty
majordome	butler
majorité	majority
mal	evil, harm, pain
mal de mer	seasickness
mal de tête	headache
mal du pays	homesickness
malade	patient, invalid
maladie	disease, illness, sickness
maladresse	clumsiness, awkwardness
malheur	misfortune, unhappiness
malheureux	wretch
malle	trunk
malédiction	curse
maman	mamma, mum, mother, mom
manche	sleeve, handle, Channel
manchon	muff
mandat	mandate, warrant, term
manifestant	protester, demonstrator
manifestation	demonstration, protest
manière	manner, way
manque	lack
mansarde	garret, attic
manteau	cloak, coat, mantle
manuscrit	manuscript
marais	marsh, swamp
marbre	marble
marchand	merchant, dealer, tradesman
marchande	merchant
marchandise	goods, merchandise
marche	step, march, walk, stair
marchepied	step
marché	market, deal
mardi	Tuesday
mare	pool, pond
marge	margin
marguerite	daisy
mari	husband
mariage	marriage, wedding
marin	sailor, seaman
marine	navy
marmite	pot
marque	brand, mark
marquis	marquis
marquise	marchioness, marquise
marraine	godmother
marronnier	chestnut tree
mars	March, Mars
marteau	hammer
martyr	martyr
maréchal	marshal
maréchal-ferrant	farrier, blacksmith
marée	tide
masque	mask
massacre	massacre, slaughter
masse	mass
massue	club
masure	hovel
match	match, game
matelas	mattress
matelot	sailor, seaman
mathématicien	mathematician
mathématiques	mathematics
matin	morning
matinée	morning
matériau	material
matériel	equipment, hardware, material
mauvaise humeur	bad temper
maçon	mason
maître	master
maître d'hôtel	butler, head waiter
maître d'école	schoolmaster
maîtresse	mistress
maîtresse d'école	schoolmistress
maïs	corn, maize
melon	melon
membre	member, limb
menace	threat
mendiant	beggar
mendiante	beggar
mendicité	begging
mensonge	lie, falsehood
menteur	liar
menton	chin
menu	menu
menuisier	carpenter, joiner
mer	sea
mercredi	Wednesday
mercure	mercury, Mercury
merle	blackbird
merveille	marvel, wonder
message	message
messager	messenger
messagerie	mail, messaging
messe	mass
messieurs	gentlemen
mesure	measure, measurement
mets	dish
meuble	furniture
meunier	miller
meurtre	murder
meurtrier	murderer
meute	pack
microbe	microbe
microscope	microscope
midi	noon, midday, south
mie	crumb
miel	honey
miette	crumb
migraine	migraine, headache
migrant	migrant
milieu	middle, midst, environment
militaire	soldier, military
militant	activist, militant
mille	mile, thousand
milliard	billion
milliardaire	billionaire
millier	thousand
million	million
millionnaire	millionaire
millénaire	millennium
mine	look, mine, appearance
mineur	miner, minor
ministre	minister
ministre des affaires étrangères	foreign minister
ministère	ministry
minorité	minority
minuit	midnight
minute	minute
miracle	miracle
miroir	mirror
mise au point	development, clarification
mise en examen	indictment
mise en garde	warning
mise en scène	staging, production
mise en œuvre	implementation
mise à jour	update
missile	missile
mission	mission
misère	misery, poverty
misérable	wretch
miséricorde	mercy
mitrailleuse	machine gun
mobilier	furniture
mode	fashion, mode
modestie	modesty
modification	modification, change
modèle	model, pattern
moine	monk
moineau	sparrow
mois	month
moisson	harvest
moitié	half
mollet	calf
molécule	molecule
moment	moment
monarchie	monarchy
monarque	monarch
monastère	monastery
monceau	heap
monde	world, people
mondialisation	globalization, globalisation
monnaie	currency, coin, change
monsieur	sir, gentleman, mister
monstre	monster
mont	mount
montagne	mountain
montant	amount
montre	watch
monture	mount
montée	rise, climb
monument	monument
moquerie	mockery
morale	morality, moral
morceau	piece, bit, morsel
mors	bit
mort	death, dead
morue	cod
mosquée	mosque
mot	word
mot d'ordre	watchword, slogan
mot de passe	password
moteur	engine, motor
moteur de recherche	search engine
motif	motive, reason, pattern
moto	motorcycle
motte	clod
mouche	fly
mouchoir	handkerchief
mouette	gull, seagull
moulin	mill
mourant	dying man, dying
mousquetaire	musketeer
mousse	moss, foam
moustache	moustache, mustache
moustique	mosquito
moutarde	mustard
mouton	sheep, mutton
mouvement	movement, motion
moyen	means, way
moyenne	average
muet	mute, dumb
mule	mule
mulet	mule
multinationale	multinational
multitude	multitude
municipalité	municipality
munition	ammunition
mur	wall
muraille	wall
murmure	murmur, whisper
muscle	muscle
museau	muzzle, snout
musicien	musician
musique	music
musulman	Muslim, Mussulman
musée	museum
mutinerie	mutiny
mystère	mystery
mythe	myth
mâchoire	jaw
mât	mast
mèche	lock, wick
mère	mother
mètre	metre, meter
mécanicien	mechanic
mécanique	mechanics
mécanisme	mechanism
méchanceté	wickedness, malice
médaille	medal
médecin	doctor, physician
médecine	medicine
média	media
médicament	medicine, drug
méditation	meditation
méfiance	mistrust, distrust
mélancolie	melancholy
mélodie	melody
mémoire	memory
ménage	household, housekeeping
mépris	contempt, scorn
méprise	mistake
métal	metal
métamorphose	metamorphosis
métaphore	metaphor
métaphysique	metaphysics
méthode	method
métier	trade, job, craft, profession
métro	metro, subway, underground
mœurs	manners, morals
nage	swimming
nageur	swimmer
nain	dwarf
naissance	birth
nappe	tablecloth, cloth
narine	nostril
natalité	birth rate
natation	swimming
nation	nation
nationalisme	nationalism
nationaliste	nationalist
nationalité	nationality
natte	mat, braid
naturaliste	naturalist
nature	nature
naufrage	shipwreck, wreck
naufragé	castaway
navigateur	browser, navigator
navire	ship, vessel
naïveté	naivety, simplicity
nef	nave
neige	snow
nerf	nerve
neveu	nephew
nez	nose
niche	kennel, niche
nid	nest
niveau	level
niveau de vie	standard of living
nièce	niece
noble	nobleman
noblesse	nobility
noce	wedding
noir	black
noirceur	blackness
noisette	hazelnut
noix	nut, walnut
nom	name, noun
nombre	number
nomination	appointment, nomination
nonne	nun
nord	north
nord-est	northeast
nord-ouest	northwest
notaire	notary, lawyer
note	note, grade
notion	notion
nourrice	nurse
nourrisson	infant
nourriture	food
nouvelle	news, short story
novembre	November
noyade	drowning
noyau	core, stone, nucleus
noyer	walnut
noyé	drowned man
nuage	cloud
nuance	shade, nuance
nucléaire	nuclear power
nuit	night
numérique	digital
numéro	number, issue
nuque	nape, neck
nuée	cloud, swarm
nègre	negro
nécessité	necessity
négligence	negligence
négoce	trade
négociant	merchant
négociation	negotiation
négresse	negress
nœud	knot
objectif	objective, goal, lens
objection	objection
objet	object
obligation	obligation, bond
obscurité	darkness, obscurity
observation	observation
obstacle	obstacle
obstination	obstinacy
obsèques	funeral
obus	shell
obéissance	obedience
occasion	opportunity, occasion, chance
occupation	occupation
octobre	October
océan	ocean
odeur	smell, odour, odor, scent
odorat	smell
offense	offence, offense
office	office, service
officier	officer
offrande	offering
offre	offer, supply
ogre	ogre
oie	goose
oignon	onion
oiseau	bird
oisiveté	idleness
olive	olive
olivier	olive tree
ombre	shadow, shade
ombrelle	parasol
omelette	omelette
omnibus	omnibus
once	ounce
oncle	uncle
onde	wave
ondée	shower
ongle	nail
opinion	opinion
opposition	opposition
opéra	opera
opération	operation, transaction
or	gold
orage	storm, thunderstorm
orange	orange
orateur	speaker, orator
orbite	orbit, socket
orchestre	orchestra
ordinateur	computer
ordonnance	prescription, order
ordre	order
ordure	rubbish, garbage, filth
oreille	ear
oreiller	pillow
orfèvre	goldsmith
organe	organ
organisation	organization, organisation
organisme	body, organism
orge	barley
orgue	organ
orgueil	pride
origine	origin
orme	elm
orphelin	orphan
orteil	toe
ortie	nettle
os	bone
otage	hostage
oubli	oblivion, forgetfulness
ouest	west
ouragan	hurricane
ourlet	hem
ours	bear
outil	tool
outrage	outrage, insult
ouverture	opening
ouvrage	work
ouvrier	worker, workman
ouvrière	worker
ouïe	hearing
oxygène	oxygen
pacha	pasha
pacte	pact
page	page
paiement	payment
paille	straw
pain	bread, loaf
paire	pair
paix	peace
palais	palace
palefrenier	groom
palier	landing, level
palmier	palm tree, palm
palpitation	palpitation
pandémie	pandemic
panier	basket
panneau	panel, sign
pantalon	trousers, pants
pantoufle	slipper
paon	peacock
papa	papa, dad, daddy
pape	pope
papier	paper
papillon	butterfly
paquebot	liner, steamer
paquet	package, packet, parcel, bundle
parade	parade
paradis	paradise, heaven
paragraphe	paragraph
parapluie	umbrella
parc	park
parcelle	plot, particle
pardessus	overcoat
pardon	pardon, forgiveness
parent	parent, relative, relation
paresse	laziness, idleness
parfum	perfume, scent, fragrance
pari	bet, wager
parlement	parliament
paroisse	parish
paroissien	parishioner
parole	word, speech
parquet	floor, parquet
parrain	godfather
parrainage	sponsorship
part	share, part, portion
partenaire	partner
partenariat	partnership
parterre	pit, flower bed
parti	party
participant	participant
participation	participation
particule	particle
partie	part, game
partisan	supporter, partisan
parure	finery, jewellery
passage	passage
passager	passenger
passant	passer-by
passeport	passport
passion	passion
passé	past
patience	patience
patient	patient
patrie	country, fatherland, homeland
patriote	patriot
patriotisme	patriotism
patron	boss, owner, patron
patronne	mistress, owner
patrouille	patrol
patte	paw, leg
paume	palm
paupière	eyelid, lid
pauvre	poor
pauvreté	poverty
pavillon	pavilion, lodge, flag
pavé	pavement, paving stone
pays	country, land
paysage	landscape, scenery
paysan	peasant
paysanne	peasant
païen	pagan, heathen
peau	skin
peigne	comb
peine	pain, trouble, sorrow, sentence
peintre	painter
peinture	painting, paint
pelisse	pelisse
pelle	shovel
pelouse	lawn
pendaison	hanging
pendu	hanged man
pendule	clock, pendulum
penseur	thinker
pension	pension, boarding house
pensée	thought
pente	slope
perche	pole, perch
perdrix	partridge
perfection	perfection
perfidie	treachery, perfidy
perle	pearl, bead
perron	steps
perroquet	parrot
perruque	wig
perruquier	wigmaker
persienne	shutter
personne	person, people
perspective	prospect, perspective
persévérance	perseverance
perte	loss
pesanteur	gravity
peste	plague
petit déjeuner	breakfast
petit-fils	grandson
petite-fille	granddaughter
petitesse	smallness
petits-enfants	grandchildren
peuple	people
peuplier	poplar
peur	fear, fright
phare	lighthouse, headlight
pharmacie	pharmacy
pharmacien	chemist, pharmacist, druggist
philosophe	philosopher
philosophie	philosophy
phoque	seal
phosphore	phosphorus
photo	photo, picture
photographe	photographer
photographie	photograph, photography
phrase	sentence, phrase
physicien	physicist
physionomie	countenance, face
physique	physics
piano	piano
piastre	piastre
pic	peak, pick
pied	foot
pierre	stone
pierrerie	gem, precious stone
pieu	stake
pigeon	pigeon
pile	battery, pile
pilier	pillar
pillage	plunder, looting
pilote	pilot, driver
pilule	pill
pin	pine
pince	pliers, tongs, pincer
pinceau	brush
pincée	pinch
pioche	pickaxe, pick
pipe	pipe
pique	pike, spade
piquet	stake, picket
piratage	hacking, piracy
pirate	pirate
piste	track, trail, runway
pistolet	pistol
piston	piston
pitié	pity
pièce	room, piece, play, coin
pièce de théâtre	play
piège	trap, snare
piéton	pedestrian
piété	piety
placard	cupboard, closet
place	place, square, room, seat
plafond	ceiling
plage	beach
plaie	wound, sore
plaine	plain
plainte	complaint, moan
plaisanterie	joke, jest
plaisir	pleasure
plan	plan, map
planche	plank, board
plancher	floor
plante	plant, sole
planète	planet
plastique	plastic
plat	dish
plateforme	platform
pleur	tear, weeping
pli	fold, crease
plomb	lead
plombier	plumber
pluie	rain
plumage	plumage
plume	feather, pen
plâtre	plaster
poche	pocket
poids	weight
poignard	dagger
poignet	wrist
poignée	handful, handle
poil	hair, fur
poing	fist
point	point
point de vue	point of view
pointe	point, tip
poire	pear
pois	pea
poison	poison
poisson	fish
poitrine	chest, breast
poivre	pepper
police	police
policier	policeman, police officer
politesse	politeness, courtesy
politicien	politician
politique	politics, policy
pollution	pollution
polémique	controversy
pomme	apple
pomme de terre	potato
pommier	apple tree
pompe	pump
pompier	firefighter, fireman
pont	bridge, deck
population	population
populisme	populism
porc	pig, pork
port	port, harbour, harbor
portable	mobile, laptop, mobile phone
portail	gate, portal
porte	door, gate
porte-monnaie	purse
porte-parole	spokesman, spokesperson
portefeuille	wallet, portfolio
portier	porter, doorman
portion	portion
portière	door
portrait	portrait
position	position
possibilité	possibility
poste	post, position, job
postillon	postilion
posture	posture
pot	pot
pot-de-vin	bribe
potage	soup
potager	kitchen garden
poteau	post, pole
potence	gallows
potier	potter
potion	potion, draught
pouce	thumb, inch
poudre	powder, gunpowder
poulain	colt, foal
poule	hen
poulet	chicken
poulie	pulley
poumon	lung
poupe	stern, poop
poupée	doll
pourceau	swine, pig
pourcentage	percentage
pourpre	purple
poursuite	pursuit, chase
poussière	dust
poutre	beam
pouvoir	power
pouvoir d'achat	purchasing power
poème	poem
poète	poet
poésie	poetry
poêle	stove, pan
prairie	meadow
premier ministre	prime minister
presbytère	presbytery, parsonage
presqu'île	peninsula
presse	press
pression	pressure
preuve	proof, evidence
prince	prince
princesse	princess
principe	principle
printemps	spring
prise	capture, hold, grip
prise de conscience	awareness
prise de position	stand, position
prise en charge	support, care
prison	prison, jail
prisonnier	prisoner
privilège	privilege
prix	price, prize
prière	prayer
probabilité	probability
probité	probity, integrity
problème	problem
processeur	processor
procession	procession
processus	process
procureur	prosecutor, attorney
procès	trial, lawsuit
procédé	process, method
producteur	producer
production	production
produit	product
professeur	professor, teacher
profession	profession
profit	profit
profondeur	depth
programme	programme, program
programmeur	programmer
progrès	progress
proie	prey
projet	project, plan
projet de loi	bill
promenade	walk, promenade
promeneur	walker
promesse	promise
propagande	propaganda
prophète	prophet
prophétie	prophecy
propreté	cleanliness
propriétaire	owner, landlord, proprietor
propriété	property
protecteur	protector
protection	protection
protestant	Protestant
protéine	protein
proue	prow, bow
proverbe	proverb
providence	providence
province	province
provision	provision, supply
prudence	prudence, caution
prune	plum
prunelle	pupil, eye
pré	meadow
précepteur	tutor
précipice	precipice
précipitation	haste, precipitation
prédicateur	preacher
prédiction	prediction
prédécesseur	predecessor
préface	preface
préfecture	prefecture
préfet	prefect
préférence	preference
préjudice	harm, prejudice
préjugé	prejudice
prénom	first name
préparatif	preparation
préparation	preparation
présage	omen
présence	presence
présent	present
présidence	presidency
président	president, chairman
présidente	president
prétexte	pretext, excuse
prévision	forecast
prêt	loan
prêteur	lender
prêtre	priest
psaume	psalm
psychiatre	psychiatrist
psychologie	psychology
psychologue	psychologist
puanteur	stench, stink
public	audience, public
publicité	advertising, advertisement, publicity
puce	flea, chip
puce électronique	microchip
pudeur	modesty
puissance	power
puits	well
punition	punishment
pupille	ward, pupil
purgatoire	purgatory
pâleur	pallor, paleness
pâte	paste, dough
pâtissier	pastry cook
pâturage	pasture
pâté	pie, pâté
pèlerin	pilgrim
pèlerinage	pilgrimage
père	father
pécheresse	sinner
pécheur	sinner
péché	sin
pénitence	penance, penitence
pénurie	shortage
pépin	pip, hitch
péril	peril, danger
période	period
pétale	petal
pétrole	oil, petroleum
pêche	fishing, peach
pêcheur	fisherman, fisher
quai	quay, platform, embankment
qualité	quality
quantité	quantity
quarantaine	forty, quarantine
quart	quarter, watch
quart d'heure	quarter of an hour
quartier	district, quarter, neighbourhood
querelle	quarrel
question	question
queue	tail, queue, line
quille	keel
quinzaine	fortnight
quotidien	daily
rabbin	rabbi
rabot	plane
race	race
rachat	buyout, takeover, redemption
racine	root
racisme	racism
raciste	racist
rade	roadstead
radeau	raft
radio	radio
rage	rage
raie	line, stripe
rail	rail
raillerie	mockery, raillery
raisin	grape
raison	reason
raisonnement	reasoning
rame	oar
rameau	branch, bough
rameur	rower
rampe	banister, rail, ramp
rancune	grudge, resentment
rang	rank, row
rangée	row
rapidité	rapidity, speed
rapport	report, relationship, relation
rat	rat
ration	ration
ravin	ravine
ravissement	rapture, delight
rayon	ray, shelf, department
rayon de soleil	sunbeam
rayonnement	radiation, influence
rayure	stripe, scratch
rebelle	rebel
recensement	census
recherche	research, search
reconnaissance	gratitude, recognition
reconstruction	reconstruction
record	record
rectangle	rectangle
recul	decline, retreat, recoil
recyclage	recycling
redingote	frock coat, coat
reflet	reflection
refrain	refrain, chorus
refuge	refuge, shelter
regard	look, gaze, glance, eye
registre	register
regret	regret
rein	kidney, loin, back
reine	queen
relais	relay
relance	recovery, revival
relation	relationship, relation
religieuse	nun
religieux	monk
religion	religion
relique	relic
remarque	remark
remise	shed, delivery, discount
remords	remorse
rempart	rampart
remplaçant	replacement, substitute
remède	remedy, cure
renard	fox
rencontre	meeting, encounter
rendez-vous	appointment, meeting, rendezvous
renfort	reinforcement
renommée	fame, renown
renseignement	information, intelligence
rentabilité	profitability
rente	annuity, income
rentier	annuitant
repaire	den, lair
repas	meal
repentir	repentance
reportage	report
reporter	reporter
repos	rest
reproche	reproach
représentant	representative
représentation	performance, representation
repère	landmark
requin	shark
respect	respect
respiration	breathing, breath
responsable	manager, official, person in charge
ressemblance	resemblance, likeness
ressentiment	resentment
ressort	spring
ressource	resource
restaurant	restaurant
restauration	restoration, catering
reste	rest, remainder
retard	delay
retour	return
retraite	retreat, retirement
retraité	pensioner, retiree
revenant	ghost
revenu	income, revenue
revolver	revolver
revue	review, magazine
rez-de-chaussée	ground floor
reçu	receipt
rhum	rum
rhume	cold
riche	rich
richesse	wealth, riches
ride	wrinkle
rideau	curtain
rime	rhyme
rire	laugh, laughter
risque	risk
rite	rite
rivage	shore
rival	rival
rivale	rival
rive	bank, shore
rivière	river
rixe	brawl
riz	rice
robe	dress, gown, robe
robe de chambre	dressing gown
robinet	tap
robot	robot
roc	rock
roche	rock
rocher	rock
roi	king
roman	novel
romancier	novelist
romancière	novelist
ronce	bramble
rond	round, ring
rose	rose
roseau	reed
rossignol	nightingale
rosée	dew
roue	wheel
rouge	red
rouge-gorge	robin
rougeur	blush, flush, redness
route	road, way, route
royaume	kingdom
royauté	royalty
ruban	ribbon
rubis	ruby
rue	street
ruelle	lane, alley
rugissement	roar
ruine	ruin
ruisseau	stream, brook, gutter
rumeur	rumour, rumor
rupture	break, breach, breakup
ruse	cunning, trick, ruse
rythme	rhythm, pace
râteau	rake
règle	rule, ruler
règlement	regulation, settlement
règne	reign
réacteur	reactor
réalisateur	director, filmmaker
réalisatrice	director
réalité	reality
réception	reception
récession	recession
réchauffement	warming
récif	reef
récit	story, narrative, tale, account
récolte	harvest, crop
récompense	reward
réconciliation	reconciliation
rédacteur	editor, writer
rédaction	editing, newsroom, writing
réduction	reduction
réflexion	reflection, thought
réforme	reform
réfugié	refugee
référendum	referendum
régal	treat
régent	regent
régime	diet, regime, system
régiment	regiment
région	region, area
réglementation	regulation
rénovation	renovation
réplique	reply, retort, replica
réponse	answer, reply, response
républicain	republican
république	republic
répugnance	repugnance
réputation	reputation
répétition	rehearsal, repetition
réseau	network
réseau social	social network
résolution	resolution
résultat	result
réunion	meeting
réussite	success
réveil	awakening, waking
réverbère	street lamp, lamppost
révolte	revolt, rebellion
révolution	revolution
révolutionnaire	revolutionary
révérence	bow, curtsy, reverence
rêne	rein
rêve	dream
rêverie	reverie, dream
rôle	role, part
rôti	roast
sable	sand
sabot	hoof, clog
sabre	sabre, sword
sac	bag, sack
sacrement	sacrament
sacrifice	sacrifice
sacristie	sacristy
sage	sage, wise man
sage-femme	midwife
sagesse	wisdom
saignée	bleeding
saint	saint
sainte	saint
saison	season
salade	salad
salaire	salary, wage, pay
salarié	employee
saleté	dirt, filth
salive	saliva
salle	room, hall
salle d'attente	waiting room
salle de bains	bathroom
salle de classe	classroom
salle à manger	dining room
salon	drawing room, living room, parlour, salon
saltimbanque	acrobat, mountebank
salut	salvation, greeting, bow
salutation	greeting
samedi	Saturday
sanction	sanction, penalty
sang	blood
sang-froid	composure, coolness
sanglier	boar
sanglot	sob
santé	health
sapin	fir
satellite	satellite
satin	satin
satisfaction	satisfaction
saucisse	sausage
saule	willow
saumon	salmon
saut	jump, leap
sauterelle	grasshopper, locust
sauvage	savage
sauvetage	rescue
sauveur	saviour, savior
savant	scholar, scientist
savetier	cobbler
saveur	flavour, flavor
savoir	knowledge
savoir-faire	know-how, expertise
savon	soap
scandale	scandal
sceau	seal
sceptre	sceptre, scepter
scie	saw
science	science
scientifique	scientist
score	score
scorpion	scorpion
scrutin	ballot, poll
sculpteur	sculptor
sculpture	sculpture
scène	scene, stage
scélérat	scoundrel, villain
scénario	scenario, script
seau	bucket, pail
seconde	second
secours	help, aid, relief
secousse	shock, jolt
secret	secret
secrétaire	secretary
secrétariat	secretariat
secte	sect
secteur	sector
seigle	rye
seigneur	lord
sein	breast, bosom
sel	salt
selle	saddle
semaine	week
semblable	fellow creature
semelle	sole
semence	seed
semestre	half
semi-conducteur	semiconductor
sens	sense, meaning, direction
sensation	sensation, feeling
sensibilité	sensitivity, sensibility
sentier	path, track
sentiment	feeling, sentiment
sentinelle	sentry, sentinel
septembre	September
sergent	sergeant
serment	oath
sermon	sermon
serpent	snake, serpent
serrure	lock
serrurier	locksmith
servante	servant, maid
serveur	server, waiter
serveuse	waitress
service	service
service public	public service
serviette	napkin, towel
serviteur	servant
session	session
seuil	threshold
sexe	sex
sexisme	sexism
sifflement	whistle, hiss
sifflet	whistle
signal	signal
signature	signature
signe	sign
silence	silence
silhouette	silhouette, figure
sillage	wake
sillon	furrow
simplicité	simplicity
sincérité	sincerity
singe	monkey, ape
sinistre	disaster
sirène	siren, mermaid
site	site, website
situation	situation
siècle	century
siège	seat, siege, headquarters
smartphone	smartphone
socialisme	socialism
socialiste	socialist
sociologie	sociology
sociologue	sociologist
société	company, society
soie	silk
soif	thirst
soin	care
soir	evening
soirée	evening, party
sol	ground, soil, floor
soldat	soldier
soleil	sun
solide	solid
solitude	solitude, loneliness
solution	solution
somme	sum, amount
sommeil	sleep
sommet	summit, top, peak
sondage	poll, survey
songe	dream
sonnette	bell
sorcellerie	witchcraft
sorcier	sorcerer, wizard
sorcière	witch
sort	fate, lot, spell
sortie	exit, release
sortilège	spell
sot	fool
sottise	stupidity, folly
sou	sou, penny
souci	care, worry, concern
soucoupe	saucer
souffle	breath, puff
soufflet	slap, bellows
souffrance	suffering, pain
soufre	sulphur, sulfur
souhait	wish
soulagement	relief
soulier	shoe
soumission	submission
soupape	valve
soupe	soup
souper	supper
soupir	sigh
soupçon	suspicion
source	source, spring
sourcil	eyebrow, brow
sourd	deaf
sourire	smile
souris	mouse
sous-lieutenant	second lieutenant
sous-marin	submarine
sous-préfet	sub-prefect
sous-sol	basement
soutien	support
souvenir	memory, recollection
souverain	sovereign
souveraineté	sovereignty
spectacle	show, spectacle, sight
spectateur	spectator
spectre	spectre, specter, spectrum
sphère	sphere
splendeur	splendour, splendor
sport	sport
spécialiste	specialist
squelette	skeleton
stade	stadium
stage	internship, training
stagiaire	intern, trainee
statistique	statistic
statue	statue
stature	stature
steamer	steamer
sterling	sterling
stock	stock
stratégie	strategy
strophe	stanza
stupeur	amazement, stupor
stupidité	stupidity
stupéfaction	amazement, stupefaction
stylo	pen
subvention	subsidy, grant
successeur	successor
succès	success
sucre	sugar
sud	south
sud-est	southeast
sud-ouest	southwest
sueur	sweat
suicide	suicide
suite	continuation, suite, series
sujet	subject, topic
sultan	sultan
superficie	area
supermarché	supermarket
supplice	torture, torment
surface	surface
surnom	nickname
surprise	surprise
surveillance	surveillance, supervision
suspect	suspect
symbole	symbol
symptôme	symptom
synagogue	synagogue
syndicaliste	trade unionist
syndicat	union, trade union
système	system
sève	sap
séance	session, sitting, meeting
sécheresse	drought, dryness
sécurité	security, safety
sécurité sociale	social security
séducteur	seducer
séduction	seduction
séisme	earthquake
séjour	stay
sénat	senate
sénateur	senator
séparation	separation
série	series
sérénité	serenity
sévérité	severity
sûreté	safety, security
sœur	sister
tabac	tobacco
tabatière	snuffbox
table	table
table d'hôte	table d'hôte
tableau	picture, painting, board, table
tablier	apron
tabouret	stool
tache	stain, spot, blot
taille	waist, size, height
tailleur	tailor
taillis	copse
talon	heel
tambour	drum
tante	aunt
tapage	noise, racket
tapis	carpet, rug
tapisserie	tapestry
tarif	rate, tariff
tarte	tart, pie
tas	heap, pile
tasse	cup
taureau	bull
taux	rate
taux d'intérêt	interest rate
taverne	tavern
taxe	tax
technicien	technician
technique	technique
technologie	technology
teint	complexion
teinte	tint, hue, shade
tempe	temple
temple	temple
temps	time, weather
tempérament	temperament
température	temperature
tempête	storm, tempest
tenaille	pincers
tendance	trend, tendency
tendresse	tenderness, affection
tentative	attempt
tente	tent
tenture	hanging
terrain	ground, land, field
terrasse	terrace
terre	earth, land, ground
terreur	terror
territoire	territory
terrorisme	terrorism
terroriste	terrorist
testament	will, testament
thermomètre	thermometer
thon	tuna
thé	tea
théière	teapot
théologie	theology
théologien	theologian
théorie	theory
théorème	theorem
thérapie	therapy
théâtre	theatre, theater
tiers	third
tige	stem, stalk
tigre	tiger
tilleul	lime tree, linden
timbre	stamp
timidité	shyness, timidity
tir	shooting, shot, fire
tiroir	drawer
tiroir-caisse	till
tison	brand
tisserand	weaver
tissu	fabric, cloth, tissue
titre	title
toile	canvas, cloth, linen
toile d'araignée	cobweb, web
toilette	toilet, dress
toise	fathom
toison	fleece
toit	roof
toiture	roof
tombe	grave, tomb
tombeau	tomb
tome	volume
ton	tone
tonne	ton, tonne
tonneau	barrel, cask
tonnerre	thunder
torche	torch
torrent	torrent
tortue	turtle, tortoise
torture	torture
totalité	whole, totality
tour	tower, turn, tour, round
tour de table	funding round, round table
tourbillon	whirlwind, whirl
tourisme	tourism
touriste	tourist
tournant	turn, turning point
tournevis	screwdriver
tournoi	tournament
tournée	tour, round
toux	cough
trace	trace, track
tradition	tradition
traducteur	translator
traduction	translation
traductrice	translator
tragédie	tragedy
trahison	treason, betrayal
train	train
trait	feature, line, trait
traitement	treatment, processing, salary
traité	treaty, treatise
trajet	journey, trip
tramway	tram
tranche	slice
tranchée	trench
tranquillité	tranquillity, quiet
transformation	transformation
transition	transition
transport	transport, transportation
travail	work, labour, labor, job
travailleur	worker
traversin	bolster
traversée	crossing, passage
traîneau	sledge, sleigh
traître	traitor
tremblement	trembling, tremor
tremblement de terre	earthquake
trentaine	thirty
tressaillement	start, thrill
tresse	braid, plait
triangle	triangle
tribord	starboard
tribunal	court, tribunal
trimestre	quarter
triomphe	triumph
tristesse	sadness
trombe	waterspout
trompe	trunk, horn
trompette	trumpet
tronc	trunk
trot	trot
trottoir	pavement, sidewalk
trou	hole
trouble	trouble, confusion, agitation
troupe	troop, company
troupeau	herd, flock
truie	sow
truite	trout
trésor	treasure, treasury
trêve	truce
trône	throne
tube	tube
tuile	tile
tulipe	tulip
tumeur	tumour, tumor
tumulte	tumult, uproar
tuteur	guardian
tuyau	pipe, tube
type	type, guy, fellow
tyran	tyrant
tyrannie	tyranny
tâche	task
télescope	telescope
télégramme	telegram
télégraphe	telegraph
téléphone	telephone, phone
téléphone portable	mobile phone, cell phone
téléviseur	television set
télévision	television
témoignage	testimony, evidence
témoin	witness
témérité	temerity, rashness
ténèbres	darkness
tête	head
uniforme	uniform
union	union
univers	universe
université	university
urbanisme	town planning
urgence	emergency, urgency
usage	use, custom
usager	user
usine	factory, plant
ustensile	utensil
usurier	usurer
utilisateur	user
utilisatrice	user
utilité	usefulness, utility
vacances	holiday, vacation
vacarme	din, uproar, racket
vaccin	vaccine
vaccination	vaccination
vache	cow
vagabond	vagabond, tramp
vague	wave
vaincu	vanquished
vainqueur	winner, victor, conqueror
vaisseau	ship, vessel
vaisselle	dishes
valet	valet, footman, servant
valet de chambre	valet
valeur	value, worth, valour
valeur ajoutée	added value
valise	suitcase
vallon	valley, vale, dale
vallée	valley
valse	waltz
vanité	vanity
vapeur	steam, vapour, vapor
vase	vase, mud
vaurien	good-for-nothing
vautour	vulture
veau	calf, veal
veille	eve, day before
veine	vein
velours	velvet
vendange	grape harvest, vintage
vendeur	seller, salesman, vendor
vendeuse	saleswoman
vendredi	Friday
vengeance	vengeance, revenge
vent	wind
vente	sale
ventre	belly, stomach
ver	worm
ver luisant	glow-worm
ver à soie	silkworm
verbe	verb
verdure	greenery, verdure
verger	orchard
vergue	yard
verre	glass
verrier	glassmaker
verrou	bolt
versant	slope, side
vert	green
vertige	dizziness, giddiness
vertu	virtue
veste	jacket
vestibule	hall, vestibule
veuf	widower
veuve	widow
viande	meat
vicaire	vicar, curate
vice	vice
vicomte	viscount
vicomtesse	viscountess
victime	victim
victoire	victory
vidéo	video
vie	life
vie privée	privacy
vieillard	old man
vieille	old woman
vieillesse	old age
vierge	virgin
vieux	old man
vigne	vine, vineyard
vigueur	vigour, vigor
villa	villa
village	village
villageois	villager
ville	town, city
vin	wine
vinaigre	vinegar
vingtaine	score, twenty
viol	rape
violence	violence
violette	violet
violon	violin, fiddle
violoncelle	cello
vipère	viper
virage	bend, turn
virus	virus
vis	screw
visage	face
vision	vision
visite	visit
visiteur	visitor
vitesse	speed, velocity
vitre	pane, window
vitrine	window, shop window, showcase
vivacité	vivacity, liveliness
vivant	living
vivres	provisions, food, supplies
voie	way, track, path
voile	veil, sail
voisin	neighbour, neighbor
voisinage	neighbourhood, neighborhood
voisine	neighbour, neighbor
voiture	carriage, car, coach
voix	voice, vote
vol	flight, theft
volaille	poultry, fowl
volcan	volcano
volet	shutter
voleur	thief, robber
volonté	will
volume	volume
volupté	pleasure, delight
vote	vote
voyage	journey, trip, voyage, travel
voyageur	traveller, traveler, passenger
voûte	vault, arch
vue	sight, view
vélo	bike, bicycle
vérité	truth
vérole	pox
vêpres	vespers
vêtement	garment, clothes, clothing
vœu	wish, vow
wagon	carriage, wagon
week-end	weekend
zinc	zinc
zone	zone, area
zèle	zeal
Ève	Eve
Écossais	Scot, Scotsman, Scotchman, Scottish
Écosse	Scotland
Édimbourg	Edinburgh
Édouard	Edward
Égypte	Egypt
Égyptien	Egyptian
Élie	Elijah
Élisabeth	Elizabeth
Équateur	Ecuador
Érasme	Erasmus
États-Unis	United States, America
Éthiopie	Ethiopia
Étienne	Stephen
Évangile	Gospel
Ézéchiel	Ezekiel
âge	age
âme	soul
âne	ass, donkey
ânesse	she-ass
âtre	hearth
ère	era
éblouissement	dazzle
ébène	ebony
écaille	scale, shell
échafaud	scaffold
échantillon	sample
écharpe	scarf
échec	failure
échecs	chess
échelle	ladder, scale
échelon	rung, level
écho	echo
échéance	deadline, maturity
éclaboussure	splash
éclair	lightning, flash
éclat	brightness, burst, splinter
écluse	lock
école	school
écolier	schoolboy, pupil
écologie	ecology
écologiste	environmentalist, ecologist
économie	economy, saving
économiste	economist
écorce	bark
écran	screen
écrevisse	crayfish
écrit	writing
écriture	writing, handwriting
écrivain	writer
écu	crown, écu
écueil	reef, rock
écume	foam
écurie	stable
écuyer	squire
édifice	building, edifice
éditeur	publisher
édition	edition, publishing
éducation	education, upbringing
égal	equal
égalité	equality
église	church
égout	sewer
égoïsme	selfishness, egoism
égoïste	egoist
élan	momentum, impulse, elk
électeur	voter, elector
élection	election
électorat	electorate
électricien	electrician
électricité	electricity
électron	electron
élevage	breeding, farming
éleveur	breeder
élite	elite
éloge	praise
éloquence	eloquence
élève	pupil, student
élégance	elegance
éléphant	elephant
élévation	elevation
émeraude	emerald
émerveillement	wonder
émeute	riot
éminence	eminence
émission	programme, broadcast, emission
émotion	emotion
énergie	energy
énigme	riddle, enigma
éolienne	wind turbine
épaisseur	thickness
épargne	saving
épaule	shoulder
épave	wreck
éperon	spur
épi	ear
épice	spice
épicerie	grocery
épicier	grocer
épidémie	epidemic
épine	thorn
épingle	pin
éponge	sponge
époque	time, epoch, era, period
épouse	wife, spouse
épouvante	terror, dread, horror
époux	husband, spouse
épreuve	test, ordeal, trial
épée	sword
équation	equation
équilibre	balance, equilibrium
équipage	crew
équipe	team
équipement	equipment
érudit	scholar
étable	stable, cowshed
étage	floor, storey, story
étagère	shelf
étain	tin, pewter
étalage	display
étalon	stallion, standard
étang	pond
étape	stage, step
état	state, condition
état d'esprit	state of mind
étendard	standard, banner
étendue	extent, expanse
éternité	eternity
étincelle	spark
étoffe	stuff, material, fabric, cloth
étoile	star
étonnement	astonishment, surprise
étouffement	suffocation
étranger	stranger, foreigner
étreinte	embrace, grip
étrier	stirrup
étude	study
étudiant	student
étudiante	student
été	summer
évaluation	assessment, evaluation
évanouissement	faint, swoon, fainting
évasion	escape
éventail	fan
évolution	evolution, development
événement	event
évêque	bishop
île	island, isle
îlot	islet
Œdipe	Oedipus
œil	eye, gaze
œillet	carnation
œuf	egg
œuvre	work`
