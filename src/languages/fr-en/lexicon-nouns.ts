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
abattement	dejection
abbaye	abbey
abbesse	abbess
abbé	abbé, abbot, priest
abcès	abscess
abeille	bee
aboiement	bark, barking
abondance	abundance
abonnement	subscription
abonné	subscriber
abri	shelter
abricot	apricot
absence	absence
abîme	abyss
acacia	acacia
acajou	mahogany
accablement	dejection, despondency
accent	accent
acceptation	acceptance
accident	accident, mishap
accord	agreement, deal, accord
accouchement	delivery, childbirth
accueil	welcome, reception
accusation	accusation, charge
accusé	accused, defendant
accès	access, fit
accélération	acceleration
achat	purchase
acheteur	buyer
achèvement	completion
acide	acid
acier	steel
acquisition	acquisition
acquittement	acquittal
acquéreur	buyer
acre	acre
acte	act, deed
acteur	actor, player
action	action, share, act
actionnaire	shareholder
activité	activity
actrice	actress
actualité	news, current events
adaptation	adaptation
adhérent	member
adieu	farewell, goodbye
adjectif	adjective
adjoint	deputy, assistant
administration	administration
admirateur	admirer
admiration	admiration
adolescence	adolescence
adolescent	teenager, adolescent
adoption	adoption
adresse	address, skill
adulte	adult
adultère	adultery
adverbe	adverb
adversaire	adversary, opponent
affaire	affair, business, matter, case, deal, concern
affection	affection
affiche	poster, bill
affirmation	assertion, claim, affirmation
affluent	tributary
affront	affront
agence	agency
agence de presse	news agency
agent	agent, officer
agent conversationnel	chatbot
agent de police	policeman
agent secret	secret agent
agitation	agitation
agneau	lamb
agonie	agony
agrafe	clasp
agression	aggression, assault
agriculteur	farmer
agriculture	agriculture, farming
agroalimentaire	food industry
agrément	pleasure, charm
ahurissement	bewilderment
aide	help, aid, assistance
aigle	eagle
aiguille	needle
ail	garlic
aile	wing
aimant	magnet
air	air, look, tune, manner, appearance
aise	ease, comfort
alarme	alarm
album	album
alchimiste	alchemist
alcool	alcohol
alcoolisme	alcoholism
alcôve	alcove
alerte	alert, alarm
algorithme	algorithm
algue	seaweed, alga
algèbre	algebra
aliment	food
allergie	allergy
alliance	alliance
allié	ally
allocation	allowance, benefit
allumette	match
allure	gait, pace, look, appearance
allusion	allusion
allée	path, avenue, alley
alouette	lark
alphabet	alphabet
altesse	highness
altitude	altitude, height
aluminium	aluminium, aluminum
amabilité	kindness, amiability
amande	almond
amant	lover, sweetheart
amante	lover
amas	mass, heap
ambassade	embassy
ambassadeur	ambassador
ambiance	atmosphere, mood
ambition	ambition
ambulance	ambulance
amende	fine
amendement	amendment
amertume	bitterness
ami	friend, companion
amie	friend
amiral	admiral
amitié	friendship
amnistie	amnesty
amorçage	seed
amour	love
amour-propre	pride, self-respect
amoureux	lover
amphithéâtre	amphitheatre, amphitheater
ampoule	bulb, blister
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
ange gardien	guardian angel
angle	angle, corner
angoisse	anguish, anxiety
anguille	eel
animal	animal
animateur	host, presenter
animosité	animosity
anneau	ring
annexion	annexation
anniversaire	birthday, anniversary
annonce	announcement, advertisement
année	year
anthropologie	anthropology
antichambre	anteroom, antechamber
anticorps	antibody
antipathie	antipathy
antiquité	antiquity
antisémitisme	anti-Semitism
anxiété	anxiety
août	August
aplomb	aplomb, assurance
apoplexie	apoplexy
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
approbation	approval
approche	approach
approvisionnement	supply
appréhension	apprehension
appui	support
appétit	appetite
après-midi	afternoon
apéritif	aperitif
apôtre	apostle
araignée	spider
arbre	tree
arc	bow, arch
arc-en-ciel	rainbow
arche	arch, ark
archet	bow
archevêque	archbishop
architecte	architect
architecture	architecture
archéologie	archaeology, archeology
archéologue	archaeologist
ardeur	ardour, ardor
ardoise	slate
argent	money, silver, cash
argile	clay
argument	argument
arithmétique	arithmetic
arme	weapon, arm, gun
armistice	armistice
armoire	wardrobe, cupboard, closet
armure	armour, armor
armée	army
arnaque	scam
arrangement	arrangement
arrestation	arrest
arrivée	arrival
arrière-garde	rear guard
arrière-grand-père	great-grandfather
arrogance	arrogance
arrondissement	district
arrosage	watering
arrêt	stop, arrest
arsenic	arsenic
art	art
article	article
artifice	artifice, trick
artillerie	artillery
artisan	craftsman, artisan
artiste	artist
artère	artery
arène	arena
ascenseur	lift, elevator
ascension	ascent, rise, ascension
asile	asylum, refuge
aspect	aspect, appearance, sight
aspirateur	vacuum cleaner
assassin	assassin, murderer
assassinat	murder, assassination, killing
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
attachement	attachment
attaque	attack
attelage	team
attendrissement	emotion, tenderness
attentat	attack, bombing
attente	wait, expectation, waiting
attention	attention
attitude	attitude, posture
attraction	attraction, pull
attrait	attraction, charm
aube	dawn
auberge	inn, tavern
aubergiste	innkeeper, landlord
audace	audacity, boldness
audience	audience, hearing
audition	hearing, audition
augmentation	increase
aulne	alder
aumône	alms
aurore	dawn
auréole	halo
autel	altar
auteur	author
auto	car
autobus	bus
autocar	coach
automate	automaton
automne	autumn, fall
automobile	car, automobile
autorisation	permission, authorization
autorité	authority
autoroute	motorway, highway
autruche	ostrich
auvent	shutter, awning, porch roof
avalanche	avalanche
avance	advance, lead
avancée	advance, breakthrough
avant-bras	forearm
avant-garde	vanguard
avantage	advantage
avare	miser
avarice	avarice
avenir	future
aventure	adventure, affair
aventurier	adventurer
avenue	avenue
averse	shower, downpour
aversion	aversion
avertissement	warning
aveu	confession, admission, avowal
aveugle	blind man, blind
aviation	aviation
avidité	greed
avion	plane, airplane, aircraft
aviron	oar
avis	opinion, advice, notice
avocat	lawyer, advocate, barrister
avoine	oat
avortement	abortion
avril	April
azote	nitrogen
azur	azure
aéroport	airport
aérospatiale	aerospace
aîné	elder, eldest
aïeul	grandfather, ancestor
bactérie	bacterium
badge	badge
bagage	luggage, baggage
bagarre	fight, brawl
bagne	penal servitude, prison
bagnole	car
bague	ring
baguette	stick, wand, rod
bahut	chest, sideboard
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
balayeur	sweeper
balcon	balcony
baleine	whale
balle	ball, bullet
ballon	ball, football, balloon
ballot	bale, bundle
balustrade	balustrade, railing
banane	banana
banc	bench
bandage	bandage
bande	band, strip, gang
bande dessinée	comic, comic strip
bande passante	bandwidth
bandeau	band, headband, blindfold
banderole	streamer, banner
bandit	bandit
banlieue	suburb
banque	bank
banque centrale	central bank
banquet	banquet
banquette	seat, bench
banquier	banker
banquise	ice floe, ice
baptême	baptism, christening
baquet	tub
baraque	shack, hut
barbe	beard
barbier	barber
baril	barrel, keg
baromètre	barometer
baron	baron
baronne	baroness
barque	boat
barrage	dam, roadblock
barreau	bar, rung
barricade	barricade
barrique	barrel, cask
barrière	barrier, gate, fence
bas	stocking
base	base, basis
base de données	database
basket	trainer, basketball
bassesse	baseness, low deed
bassin	basin, pool, pond
bassine	basin, pan
bataille	battle, fight
bataillon	battalion
bateau	boat
bateau à vapeur	steamer, steamboat
batelier	boatman
battement	beat, beating
batterie	battery
bavardage	chatter, gossip
baïonnette	bayonet
beau-fils	son-in-law, stepson
beau-frère	brother-in-law
beau-père	father-in-law, stepfather
beauté	beauty
beaux-arts	fine arts
bec	beak, bill
bedeau	beadle
belette	weasel
belle-fille	daughter-in-law, stepdaughter
belle-mère	mother-in-law, stepmother
belle-sœur	sister-in-law
berceau	cradle
berge	bank
berger	shepherd
bergère	shepherdess
berline	sedan, berlin
besogne	work, task, job, labour, labor
besoin	need, want
bestiaux	cattle, livestock
beurre	butter
bibliothèque	library, bookcase
biche	doe
bicyclette	bicycle
bien-aimé	beloved
bien-aimée	beloved
bien-être	well-being, welfare
bienfait	benefit, kindness
bienfaiteur	benefactor
bienséance	propriety, decorum
bienveillance	benevolence, kindness
bijou	jewel
bijoutier	jeweller, jeweler
bilan	toll, assessment, balance sheet
billard	billiards, billiard
bille	marble, ball
billet	ticket, note, bill
billet de banque	banknote
billet doux	love letter
billion	trillion
biodiversité	biodiversity
biologie	biology
biologiste	biologist
biscuit	biscuit
bise	kiss, north wind
bison	bison
bisou	kiss
bivouac	bivouac
bière	beer, bier, coffin
blague	joke
blaireau	badger
blanc	white
blancheur	whiteness
blanchisseuse	laundress, washerwoman
blessure	wound, injury
blessé	wounded, injured
bleu	blue
bleuet	cornflower
bloc	block
blouse	blouse, smock
blâme	blame
blé	wheat, corn
bobine	reel
bocal	jar
bohémien	gypsy
bohémienne	gypsy
bois	wood, forest
boiserie	panelling, woodwork
boisson	drink, beverage, liquor
boiteux	cripple
bol	bowl
bombardement	bombing, bombardment, shelling
bombe	bomb
bon sens	common sense
bonbon	sweet, candy
bond	leap, bound
bonheur	happiness, luck, joy
bonhomme	fellow, man, old man
bonne d'enfants	nursemaid
bonne foi	good faith
bonnet	cap, bonnet
bonnet de nuit	nightcap
bonté	kindness, goodness
bord	edge, bank, side, border, brink, rim
bord de la mer	seaside
bordure	border, edge, rim
borne	boundary, limit, boundary stone, milestone, terminal
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
boudin	sausage, roll
boudoir	boudoir
boue	mud
bouffée	puff, whiff
bougie	candle, taper
bouillon	broth
boulanger	baker
boulangerie	bakery
boule	ball
bouleau	birch
boulet	cannonball, ball
boulette	pellet, little ball
boulevard	boulevard
boulot	job, work
bouquet	bouquet, bunch
bouquin	book
bourbier	quagmire, mire
bourdonnement	buzzing, hum
bourg	town, village, borough
bourgade	village
bourgeois	bourgeois, citizen
bourgeoise	bourgeoise
bourgeoisie	bourgeoisie, middle class
bourgeon	bud
bourrasque	squall, gust
bourreau	executioner, hangman
bourse	purse, stock exchange, scholarship
bourse de valeurs	stock exchange
boussole	compass
bout	end, tip, bit
bouteille	bottle
boutique	shop, store
bouton	button
boutonnière	buttonhole
bouvier	drover
bouée	buoy
boîte	box, case
bracelet	bracelet
braconnier	poacher
braise	ember
brancard	stretcher, shaft
branchage	branches, boughs
branche	branch
bras	arm
bravoure	bravery
brebis	sheep, ewe
breloque	charm, trinket
bretelle	strap, suspenders, braces
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
brochet	pike
brochure	brochure, pamphlet
broderie	embroidery
bronze	bronze
brosse	brush
brouillard	fog, mist
broussaille	undergrowth, brushwood
bru	daughter-in-law
bruissement	rustling
bruit	noise, sound, rumour, rumor
brume	mist, haze
brun	brown
brutalité	brutality, roughness
bruyère	heather
brûlure	burn
budget	budget
buffet	sideboard, buffet
buffle	buffalo
buis	box
buisson	bush
bulldozer	bulldozer
bureau	office, desk
bureau de poste	post office
bureau de vote	polling station
bureaucratie	bureaucracy
bus	bus
buste	bust
but	goal, aim, purpose
butin	booty, loot
butte	mound, hill
buée	steam, mist
bâbord	port, larboard
bâtard	bastard
bâtiment	building, ship, vessel
bâton	stick, staff, cane, rod
béatitude	bliss
bébé	baby
bécasse	woodcock
bélier	ram
bénitier	holy-water font
bénédiction	blessing, benediction
bénéfice	profit, benefit
béquille	crutch
bétail	cattle
béton	concrete
bêche	spade
bête	beast, animal, brute, creature
bêtise	stupidity, nonsense
bûche	log
bûcheron	woodcutter
bœuf	ox, beef
cabane	hut, cabin
cabaret	tavern, cabaret
cabine	booth, cabin
cabinet	study, office, closet, cabinet
cabinet de toilette	dressing room
cabinet de travail	study
cabriolet	cabriolet, gig
cachet	seal
cachette	hiding place
cachot	dungeon
cadavre	corpse, body
cadeau	gift, present, offering
cadet	younger, youngest, cadet
cadre	frame, executive, framework
cadre supérieur	senior executive
cafetière	coffee pot
café	coffee, café
cage	cage
cahier	notebook
cahier des charges	specification
caille	quail
caillou	pebble, stone
caisse	box, case, crate, fund, chest, till
calcul	calculation, calculus, computation
calculateur	computer, calculator
calculatrice	calculator
cale	hold
calembour	pun
calendrier	calendar
calicot	calico
calme	calm
calèche	carriage
camarade	comrade, friend, mate
cambriolage	burglary
camion	truck, lorry
camisole	camisole, bodice
camp	camp
campagnard	countryman
campagne	country, countryside, campaign
campagne électorale	election campaign
campement	camp, encampment
caméra	camera
canaille	rabble, scoundrel
canal	canal, channel
canapé	sofa, couch, settee
canard	duck
cancer	cancer
candeur	candour, candor
candidat	candidate, applicant
candidature	candidacy, application
candélabre	candelabra
canicule	heatwave
canif	penknife
cannabis	cannabis
canne	cane, stick, walking stick
canon	cannon, gun
canot	boat, canoe, dinghy
cantine	canteen
cantique	hymn, canticle
caoutchouc	rubber
cap	cape, course
capacité	capacity, ability
cape	cape, cloak
capharnaüm	jumble, glory hole
capitaine	captain, master
capital	capital
capital-risque	venture capital
capitale	capital
capitalisation	capitalization
capitalisme	capitalism
capitaux	capital, fund
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
carpe	carp
carreau	pane, tile
carrefour	crossroads
carriole	cart, light cart
carrière	career, quarry
carrosse	coach, carriage
carré	square
carte	card, map
carte postale	postcard
carton	cardboard, box, card
cartouche	cartridge
cas	case
cascade	waterfall, cascade
case	box, square
caserne	barracks
casier	locker, rack
casino	casino
casque	helmet
casque bleu	peacekeeper
casquette	cap
casserole	saucepan
castor	beaver
catalogue	catalogue, catalog
cataplasme	poultice
catastrophe	disaster, catastrophe
catholique	Catholic
cathédrale	cathedral
catéchisme	catechism
cauchemar	nightmare
cause	cause
causerie	talk, chat
caution	bail, guarantee
cavalerie	cavalry
cavalier	rider, horseman
cavalière	rider
cave	cellar
caveau	vault
caverne	cavern, cave
caviar	caviar
ceinture	belt, girdle
ceinture de sécurité	seat belt
cellule	cell
cendre	ash
censure	censorship
centaine	hundred
centime	centime
centimètre	centimetre, centimeter
centrale	power station, power plant
centre	centre, center
centre commercial	shopping centre, mall
centre de données	data centre, data center
cercle	circle
cercueil	coffin, casket
cerf	stag, deer
cerf-volant	kite
cerise	cherry
cerisier	cherry tree
certitude	certainty
cerveau	brain
cervelle	brain
cessez-le-feu	ceasefire, cease-fire
chacal	jackal
chagrin	grief, sorrow, sadness
chair	flesh
chaire	pulpit, chair
chaise	chair
chaleur	heat, warmth
chaloupe	longboat, launch, boat
chambranle	mantelpiece, door frame
chambre	room, bedroom, chamber, apartment
chambre d'amis	guest room
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
chantier	site, yard, project
chantre	cantor, chorister
chanvre	hemp
chaos	chaos
chapeau	hat
chapelet	rosary, bead
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
charretterie	cart shed
charron	wheelwright
charrue	plough, plow
chasse	hunt, hunting
chasseur	hunter, huntsman
chat	cat
chatte	cat
chaudière	boiler
chaudron	cauldron
chauffage	heating
chauffeur	driver
chaume	thatch, stubble
chaumière	cottage
chaussette	sock
chausson	slipper
chaussure	shoe
chaussée	road, roadway
chauve-souris	bat
chaux	lime
chaîne	chain, channel
chaîne d'approvisionnement	supply chain
chaîne de montagnes	mountain range
chef	chief, leader, head
chef d'état	head of state
chef de file	leader
chef de gare	stationmaster
chef de l'état	head of state
chef de service	head of department
chef-d'œuvre	masterpiece
chemin	way, path, road, route, lane
chemin de fer	railway, railroad
cheminée	fireplace, chimney, mantelpiece, hearth, mantel
chemise	shirt
chemise de nuit	nightgown, nightdress
chenet	firedog, andiron
chenil	kennel
chenille	caterpillar
chercheur	researcher
chercheuse	researcher
cheval	horse, steed
chevalet	easel
chevalier	knight
chevelure	hair
chevet	bedside
cheveu	hair
cheville	ankle, peg
chevreuil	roe deer, deer
chien	dog, hound
chienne	bitch, dog
chiffon	rag
chiffonnier	ragman
chiffre	figure, number, digit
chiffre d'affaires	turnover, revenue, sales
chiffrement	encryption
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
chronique	chronicle, column
chroniqueur	columnist, chronicler
chrétien	Christian
chrétienne	Christian
chuchotement	whispering, whisper
chute	fall
chute d'eau	waterfall
châle	shawl
châtaigne	chestnut
châtaignier	chestnut tree
château	castle, château
châtiment	punishment
chèque	cheque, check
chèvre	goat
chéri	darling, dear
chérie	darling, dear
chêne	oak
chômage	unemployment
chômeur	unemployed
chœur	choir, chorus
ciblage	targeting
cible	target
cicatrice	scar
cidre	cider
ciel	sky, heaven
cierge	candle, taper
cigale	cicada
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
citerne	cistern, tank
citoyen	citizen
citoyenne	citizen
citoyenneté	citizenship
citron	lemon
cité	city
civilisation	civilization, civilisation
clair de lune	moonlight
clairière	clearing
clairon	bugle
claquement	crack, slam, clacking
clarté	light, clarity, brightness, gleam
classe	class
classement	ranking, classification
clause	clause
clavier	keyboard
clef	key
clerc	clerk
clergé	clergy
cliché	cliché, snapshot
client	client, customer
cliente	customer
clientèle	clientele, customer
climat	climate
climatisation	air conditioning
clin d'œil	wink
clinique	clinic
cloche	bell
clocher	steeple, belfry
clochette	little bell, handbell
cloison	partition
clou	nail
cloître	cloister
club	club
clé	key
clôture	fence, enclosure
coalition	coalition
cocaïne	cocaine
cocher	coachman, driver, cabman
cochon	pig
code	code
code source	source code
coffre	chest, trunk, box, safe
coffre-fort	safe
cofondateur	co-founder
coiffeur	hairdresser
coiffure	hairstyle, headdress
coin	corner
coin du feu	fireside
col	collar, pass
colis	parcel, package
collaborateur	employee, collaborator
collaboration	collaboration
colle	glue
collection	collection
collectionneur	collector
collectivité	community
collerette	collar, ruff
collet	collar
collier	necklace, collar
colline	hill
collision	collision
collège	college, school
collègue	colleague
collégien	schoolboy
colombe	dove
colombier	dovecote
colon	settler, colonist
colonel	colonel
colonie	colony
colonnade	colonnade
colonne	column
colporteur	pedlar, peddler
colza	rapeseed
colère	anger, rage, wrath, fury, temper
coléoptère	beetle
coma	coma
combat	fight, combat, battle, struggle
combattant	fighter, combatant
combinaison	combination, scheme
comité	committee
commandant	commander, major, captain
commande	order, command
commencement	beginning
commentaire	comment, commentary
commerce	trade, commerce, business
commerce électronique	e-commerce
commerçant	shopkeeper, trader, merchant
commis	clerk
commis voyageur	commercial traveller
commissaire	commissioner, superintendent
commissaire de police	police superintendent
commissariat	police station
commission	commission, committee
commode	chest of drawers
communauté	community
commune	commune, town
communication	communication
communion	communion
communiqué	statement, press release
communisme	communism
communiste	communist
commérage	gossip
compagne	companion
compagnie	company
compagnie aérienne	airline
compagnon	companion, fellow, mate
comparaison	comparison
compassion	compassion, pity
complaisance	kindness, complacency
compliment	compliment
complot	plot
comportement	behaviour, behavior
compositeur	composer
composition	composition, make-up
compost	compost
compromis	compromise
comptabilité	accounting
comptable	accountant
compte	account
compte rendu	report, account
comptoir	counter
compétence	skill, competence
compétition	competition
comte	count, earl
comtesse	countess
comté	county
comète	comet
comédie	comedy
comédien	actor
comédienne	actress
concept	concept
concepteur	designer
conception	design, conception
concert	concert
concertation	consultation
concierge	concierge, porter, caretaker
conclusion	conclusion
concours	competition, contest
concurrence	competition
concurrent	competitor
condamnation	condemnation, sentence
condamné	convict, condemned man
condition	condition
condoléances	condolences
conducteur	driver
conduite	conduct, behaviour, behavior
confession	confession
confessionnal	confessional
confiance	confidence, trust
confidence	confidence, secret
confident	confidant
confidentialité	confidentiality, privacy
confins	borders, confines
confiture	jam
conflit	conflict
confrère	colleague
conférence	conference, lecture
conférence de presse	press conference
congrès	congress
congé	leave, holiday
congé maternité	maternity leave
conjecture	conjecture, guess
conjuration	conspiracy
connaissance	knowledge, acquaintance, consciousness
conquérant	conqueror
conquête	conquest
conscience	conscience, consciousness
conseil	council, advice, board, counsel
conseil d'administration	board
conseil de sécurité	Security Council
conseiller	adviser, advisor, counsellor
consentement	consent
conservateur	conservative, curator
considération	consideration
consolation	consolation, comfort
consommateur	consumer
consommation	consumption
consonne	consonant
conspiration	conspiracy
constitution	constitution
constructeur	manufacturer, builder
constructeur automobile	carmaker
construction	construction, building
consul	consul
consultation	consultation
conséquence	consequence
contact	contact, touch
conte	tale, story, fable
contemplation	contemplation
contenance	countenance, capacity
conteneur	container
contentement	contentment
contour	outline, contour
contraception	contraception
contradiction	contradiction
contrainte	constraint
contraste	contrast
contrat	contract
contrebande	smuggling, contraband
contrebandier	smuggler
contremaître	foreman
contribuable	taxpayer
contribution	contribution
controverse	controversy
contrée	region, country, land
contrôle	control, check
contusion	bruise
convalescence	convalescence
convenance	propriety, convenience
convention	convention, agreement
convention collective	collective agreement
conversation	conversation, talk
conviction	conviction
convive	guest
convoi	convoy, procession, train
convoitise	covetousness, lust, desire
convulsion	convulsion
coopération	cooperation
coopérative	cooperative
copain	friend, pal
copie	copy
copine	girlfriend, friend
coq	cock, rooster
coque	hull, shell
coquelicot	poppy
coquette	coquette, flirt
coquetterie	coquetry
coquille	shell
coquin	rascal, rogue, knave, scoundrel
cor	horn
corail	coral
corbeau	raven, crow
corbeille	basket
cordage	rope, rigging
corde	rope, cord, string, line
cordon	cord
cordonnier	shoemaker, cobbler
corne	horn
corps	body, corpse
correction	correction
correspondance	correspondence
correspondant	correspondent
corridor	corridor, passage
corruption	corruption
corsage	bodice
corsaire	privateer, corsair
corset	corset
cortège	procession
corvette	corvette
costume	costume, suit
cotation	listing
coteau	hillside, slope
cotisation	contribution
coton	cotton
cou	neck
couche	layer, couch, bed
coucher	setting, sunset
coucher du soleil	sunset
coucou	cuckoo
coude	elbow
couleur	colour, color
couleuvre	snake
coulisse	wing, slide
couloir	corridor, passage
coup	blow, stroke, shot, knock, stab
coup d'état	coup
coup d'œil	glance, look
coup de canon	cannon shot
coup de couteau	stab
coup de feu	shot, gunshot
coup de foudre	love at first sight
coup de fusil	gunshot, shot
coup de main	hand, help
coup de pied	kick
coup de poing	punch
coup de soleil	sunburn
coup de tonnerre	thunderclap
coup de téléphone	phone call
coup de vent	gust, gust of wind
coupable	culprit, guilty
coupe	cup, cut
coupe du monde	World Cup
couple	couple
coupure	cut
cour	courtyard, court, yard
cour d'appel	court of appeal
cour suprême	Supreme Court
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
couverture	blanket, cover, rug
covoiturage	carpooling
coïncidence	coincidence
coût	cost
crabe	crab
craie	chalk
crainte	fear
crapaud	toad
cratère	crater
cravache	riding whip, whip
cravate	tie, cravat
crayon	pencil
crevasse	crevice
crevette	shrimp
cri	cry, shout, scream
crime	crime
criminel	criminal
crin	horsehair
crinière	mane
crise	crisis, fit
cristal	crystal
critique	criticism, critic, review
critère	criterion
crochet	hook
crocodile	crocodile
croissance	growth
croissant	crescent
croisée	window, casement
croix	cross
croquis	sketch
croupe	rump, hindquarters
croyance	belief
croyant	believer
croûte	crust
cruauté	cruelty
cruche	jug, pitcher
crucifix	crucifix
cryptage	encryption
cryptomonnaie	cryptocurrency
crâne	skull
crème	cream
créancier	creditor
créateur	creator
création	creation
créature	creature
crédit	credit
crépuscule	twilight, dusk
crête	ridge, crest
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
curé	priest, parish priest, vicar, parson
cuvette	basin
cyberattaque	cyberattack
cybersécurité	cybersecurity
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
côté	side, direction, way
cœur	heart, bosom
dalle	slab, flagstone
dame	lady, woman
dame d'honneur	lady-in-waiting
danger	danger
danse	dance, dancing
danseur	dancer
danseuse	dancer
date	date
date limite	deadline
dauphin	dolphin
degré	degree, step
dehors	outside
delta	delta
demande	request, demand, application
demeure	dwelling, home, residence, abode
demi	half
demi-cercle	semicircle
demi-heure	half hour
demi-lieue	half a league
demi-tour	about-turn, U-turn
demoiselle	young lady, lady, miss
denier	penny
dent	tooth
dentelle	lace
dentiste	dentist
descendant	descendant
descente	descent
description	description
despotisme	despotism
dessein	design, purpose, plan, intention
dessert	dessert
dessin	drawing
dessin animé	cartoon
dessinateur	draughtsman, cartoonist
dessous	underside, bottom
dessus	top
destin	destiny, fate
destination	destination
destinée	destiny, fate
destruction	destruction
dette	debt
dette publique	public debt
deuil	mourning
devanture	shop front, shop window
devoir	duty
devoirs	homework
diable	devil, deuce
diabète	diabetes
diagnostic	diagnosis
dialogue	dialogue
dialogue social	social dialogue
diamant	diamond
dictateur	dictator
dictature	dictatorship
dictionnaire	dictionary
dieu	God, god
difficulté	difficulty
différence	difference
digestion	digestion
dignité	dignity
digue	dike, dam
diligence	stagecoach, diligence
dimanche	Sunday
dimension	dimension
diminution	decrease, reduction
dinde	turkey
dindon	turkey
dinosaure	dinosaur
diplomate	diplomat
diplomatie	diplomacy
diplôme	diploma, degree
directeur	director, manager
directeur financier	chief financial officer
directeur général	chief executive, managing director, general manager
direction	direction, management
directrice	director, manager, headmistress
dirigeant	leader, executive
disciple	disciple
discours	speech, discourse, word
discrimination	discrimination
discussion	discussion
disgrâce	disgrace
disparition	disappearance
dispositif	device, system, measure, scheme
disposition	disposition, arrangement, provision
dispute	dispute, quarrel
disque	disc, disk, record
disque dur	hard drive
distance	distance
distraction	distraction, entertainment
distributeur	distributor
distribution	distribution
divan	divan, couch
divertissement	entertainment, amusement
dividende	dividend
division	division
divorce	divorce
dizaine	ten
docteur	doctor
document	document
dogme	dogma
doigt	finger
dollar	dollar
domaine	estate, domain, field
domestique	servant, domestic, footman
domicile	home, residence
dommage	damage, pity
don	gift, donation
donnée	datum, data
dortoir	dormitory
dorure	gilding
dos	back
dose	dose
dossier	file, folder, record, back
dot	dowry
douane	customs
double	double
doublure	lining
douceur	sweetness, gentleness, softness, mildness
douche	shower
douleur	pain, grief, sorrow, suffering
doute	doubt
douzaine	dozen
dragon	dragon, dragoon
drame	drama, tragedy
drap	sheet, cloth
drapeau	flag
draperie	drapery, hangings
drogue	drug
droit	right, law
droit d'auteur	copyright
droite	right
droits de l'homme	human rights
drone	drone
duc	duke
ducat	ducat
duchesse	duchess
duel	duel
dune	dune
dureté	hardness, harshness
durée	duration, length
duvet	down
dé	die, thimble
débarquement	landing
débat	debate
débauche	debauchery
débiteur	debtor
débris	debris, remains, wreckage
début	beginning, start
décadence	decline, decadence
décembre	December
décence	decency
décennie	decade
déception	disappointment
déchet	waste, rubbish
décision	decision
déclaration	statement, declaration
déclin	decline
décor	set, scenery, decor
découragement	discouragement
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
délectation	delight
délicatesse	delicacy
délice	delight
délire	delirium, frenzy
délit	offence, offense, crime
délivrance	deliverance
délocalisation	relocation, offshoring
délégation	delegation
délégué	delegate
démarche	gait, walk, approach, step, stride
démission	resignation
démocrate	democrat
démocratie	democracy
démon	demon, devil
départ	departure, start
département	department
dépendance	dependence, addiction
dépense	expense, expenditure, spending
dépit	spite, vexation
déportation	deportation
déposition	statement, deposition
dépouille	remains, spoil
dépression	depression
député	deputy
dépêche	dispatch, telegram
dépôt	deposit, depot
désappointement	disappointment
désarroi	dismay, confusion
désastre	disaster
désert	desert
déserteur	deserter
désespoir	despair
déshonneur	dishonour, dishonor, disgrace
désillusion	disillusion
désir	desire, wish
désobéissance	disobedience
désordre	disorder, mess
désœuvrement	idleness
détail	detail
détaillant	retailer
détecteur	detector
détective	detective
détention	detention
détenu	prisoner, inmate, detainee
détonation	detonation, report
détour	detour, bend
détresse	distress
détroit	strait
développement	development
développement durable	sustainable development
développeur	developer
dévotion	devotion
dévouement	devotion
dîner	dinner, supper
eau	water
eau bénite	holy water
eau-de-vie	brandy
ecclésiastique	clergyman, ecclesiastic
effarement	bewilderment
effet	effect
effet de serre	greenhouse effect
effet secondaire	side effect
effort	effort
effraction	break-in
effroi	terror, fright, dread, alarm, fear
embarcation	boat, craft
embargo	embargo
embarras	embarrassment
embauche	hiring
emblème	emblem
embonpoint	stoutness
embouchure	mouth
embouteillage	traffic jam
embrassement	embrace
embryon	embryo
embuscade	ambush
empereur	emperor
empire	empire
emplacement	location, site
emploi	employment, job, use, situation
employeur	employer
employé	employee, clerk
employée	employee
empreinte	print, imprint, footprint
empressement	eagerness
emprisonnement	imprisonment
emprunt	loan
encens	incense
enclume	anvil
encombrement	obstruction, clutter
encre	ink
encrier	inkstand, inkwell
encyclopédie	encyclopedia
endroit	place, spot, location
enfance	childhood
enfant	child, kid, baby, boy
enfer	hell
engagement	commitment, engagement
engin	machine, device
engourdissement	numbness
engrais	fertilizer
engrenage	gear
enivrement	intoxication, rapture
enjeu	stake, issue, challenge
enlèvement	kidnapping, abduction
ennemi	enemy
ennui	boredom, trouble, weariness, annoyance, tedium, worry
enquête	investigation, inquiry, survey
enquêteur	investigator
enregistrement	recording, registration
enseignant	teacher
enseignante	teacher
enseigne	sign, ensign
enseignement	teaching, education
ensemble	whole, set
entente	understanding, agreement
enterrement	burial, funeral, interment
enthousiasme	enthusiasm
entorse	sprain
entrailles	entrails, bowel
entraînement	training
entraîneur	coach, trainer
entrepreneur	entrepreneur, contractor
entreprise	company, business, enterprise, undertaking
entrepôt	warehouse
entretien	interview, conversation, maintenance, talk
entrevue	interview, meeting
entrée	entrance, entry
entêtement	stubbornness, obstinacy
envahissement	invasion
envahisseur	invader
enveloppe	envelope
envie	desire, envy, wish, longing
environnement	environment
environs	neighbourhood, surroundings, vicinity
envoi	sending, dispatch, parcel
envoyé	envoy
envoyé spécial	special correspondent
enzyme	enzyme
ermite	hermit
erreur	error, mistake
escadron	squadron
escalade	climb, escalation
escalier	staircase, stair
escargot	snail
esclavage	slavery
esclave	slave
escroc	crook, swindler
escroquerie	fraud, swindle
espace	space
espalier	espalier
espion	spy
espionnage	espionage, spying
espièglerie	mischief
espoir	hope, expectation
esprit	spirit, mind, wit, intellect
espèce	species, kind, sort
espérance	hope, expectation
esquisse	sketch
essai	test, trial, essay, attempt
essai clinique	clinical trial
essaim	swarm
essence	petrol, gasoline, essence
essieu	axle
essor	rise, boom, growth
estampe	print, engraving
estime	esteem
estomac	stomach
estrade	platform, stage
estuaire	estuary
euro	euro
exaltation	exaltation, elation
examen	examination, exam, review
exaspération	exasperation
excellence	excellence, excellency
exception	exception
exclamation	exclamation
excursion	excursion
excuse	excuse, apology
excès	excess
exemple	example
exercice	exercise
exhalaison	exhalation
exil	exile
existence	existence
expansion	expansion, effusion
expert	expert
explication	explanation
exploit	exploit, feat
explosion	explosion
exportation	export
exposition	exhibition, exposure
expression	expression
expulsion	expulsion, eviction, deportation
expédition	expedition
expérience	experience, experiment
expérience utilisateur	user experience
extase	ecstasy
extraction	extraction
extravagance	extravagance
extrémité	end, tip, extremity
extrême droite	far right
extrême gauche	far left
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
faim	hunger, hungry
faisan	pheasant
fait	fact
falaise	cliff
familiarité	familiarity
famille	family
famine	famine
fanatisme	fanaticism
fanfaronnade	boast
fange	mire, mud
fantaisie	fancy, fantasy, whim
fantôme	ghost, phantom
farce	farce, trick
farceur	joker
fardeau	burden, load
farine	flour
fascination	fascination
fascisme	fascism
fatalité	fatality, fate
fatigue	fatigue, weariness
fatuité	conceit
faubourg	suburb
faucheur	mower
faucille	sickle
faucon	falcon, hawk
faute	fault, mistake
fauteuil	armchair, chair, easy chair
faux	scythe
faveur	favour, favor
favori	favourite, favorite
favoris	whisker
favorite	favourite, favorite
façade	front, façade
façon	way, manner, fashion
femme	woman, wife, lady, girl
femme de chambre	maid, chambermaid
femme de ménage	cleaning lady, charwoman
femme politique	politician
fente	crack, slit
fenêtre	window
fer	iron
fer à cheval	horseshoe
fer à repasser	iron
ferme	farm, farmhouse
fermeture	closure, closing
fermeté	firmness
fermier	farmer, tenant
fermière	farmer
ferraille	scrap iron, old iron
festin	feast
festival	festival
feu	fire, flame
feu d'artifice	firework
feu rouge	red light
feuillage	foliage, leaf
feuille	leaf, sheet
feuille de route	roadmap
fiacre	cab
fiancé	fiancé, betrothed
fiancée	fiancée, betrothed
fiançailles	engagement
fibre	fibre, fiber
ficelle	string
fichier	file
fichu	kerchief
fidèle	faithful, believer
fidélité	fidelity, loyalty
fierté	pride
figue	fig
figuier	fig tree
figure	face, figure, countenance
fil	thread, wire, yarn
file	line, file
filet	net
filiale	subsidiary
filière	sector, industry
fille	girl, daughter, maid
fillette	girl
filleul	godson
film	film, movie
fils	son
fin	end
finale	final
finance	finance
financement	funding, financing
finesse	finesse, delicacy
firme	firm
fissure	crack
fièvre	fever
flacon	bottle, flask
flambeau	torch, candlestick
flambée	surge, blaze
flamme	flame
flanelle	flannel
flaque	puddle
flatterie	flattery
flatteur	flatterer
fleur	flower, blossom
fleuriste	florist
fleuve	river, stream
flic	cop
flocon	flake
flot	wave, flood, stream, tide
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
fond	bottom, background, depth, far end
fondateur	founder
fondation	foundation
fondatrice	founder
fonds	fund, funds
fontaine	fountain
foot	football, soccer
football	football, soccer
footballeur	footballer
force	strength, force
forestier	forester
forfait	package, crime
forge	forge
forgeron	blacksmith, smith
formation	training, formation
forme	form, shape
formulaire	form
formule	formula, form, phrase
forteresse	fortress
fortune	fortune, luck
forçat	convict
forêt	forest, wood
fosse	pit, grave
fossile	fossil
fossoyeur	gravedigger
fossé	ditch
fou	madman, fool, lunatic, mad
foudre	lightning, thunderbolt
fouet	whip
fougère	fern
fouine	marten
foulard	scarf
foule	crowd, throng, multitude
four	oven
fourche	fork, pitchfork
fourchette	fork, range
fourmi	ant
fourneau	stove, furnace
fournisseur	supplier
fourniture	supply
fourrure	fur
fourré	thicket
foyer	hearth, home
fracas	crash, din, roar
fraction	fraction
fracture	fracture
fragment	fragment
frais	expense, cost, fee
fraise	strawberry
franc	franc
franchise	frankness, franchise
frange	fringe
frappe	strike
fraternité	fraternity, brotherhood
fraude	fraud
frayeur	fright, fear
fraîcheur	coolness, freshness
frein	brake
frigo	fridge
frisson	shiver, shudder, thrill
frite	chip, fries
froid	cold
froideur	coldness
fromage	cheese
front	forehead, brow, front
frontière	border, frontier
fruit	fruit
frère	brother
frégate	frigate
frémissement	shudder, quiver, rustle
fréquence	frequency
frêne	ash
fugitif	fugitive
fuite	flight, escape, leak
fuite de données	data leak, data breach
fumier	dung, manure
fumée	smoke
funérailles	funeral
furet	ferret
fureur	fury, rage
fuseau	spindle
fusil	gun, rifle, musket, shotgun
fusil de chasse	shotgun
fusillade	shooting, gunfire
fusion	merger, fusion
fusée	rocket
futur	future
fève	bean
fée	fairy
félicitation	congratulation
félicité	happiness, bliss, felicity
féminisme	feminism
féministe	feminist
février	February
fête	party, feast, festival, holiday
fœtus	fetus, foetus
gage	pledge, token, wage
gaieté	gaiety, cheerfulness
gaillard	fellow, chap
gain	gain
galanterie	gallantry
galaxie	galaxy
galerie	gallery
galet	pebble
galon	braid, stripe
galop	gallop
galère	galley
gamin	kid, boy, urchin
gangrène	gangrene
gant	glove
garantie	guarantee, warranty
garde	guard
garde des sceaux	justice minister
garde du corps	bodyguard
garde à vue	police custody
garde-chasse	gamekeeper
garde-malade	nurse
garde-robe	wardrobe
gardien	guardian, keeper, guard
gare	station
garniture	trimming, set
gars	lad, fellow
garçon	boy, waiter, lad, fellow
garçon d'écurie	stable boy, groom
garçon de café	waiter
garçonnet	boy
gauche	left
gaufre	waffle
gaufrier	waffle iron
gaz	gas
gaz à effet de serre	greenhouse gas
gazelle	gazelle
gazon	lawn, turf
geai	jay
gel	frost, gel
gelée	frost, jelly
gencive	gum
gendarme	gendarme, policeman
gendarmerie	gendarmerie
gendre	son-in-law
genou	knee
genre	kind, genre, gender
gens	people, folk, person
gentilhomme	gentleman, nobleman
gentillesse	kindness
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
girafe	giraffe
giron	lap
glace	ice, mirror, glass, ice cream, looking glass
glacier	glacier
gland	acorn, tassel
glissement	slide, shift
globe	globe
gloire	glory
golfe	gulf
gond	hinge
gorge	throat, bosom, breast
gorges	gorge
gorgée	sip, gulp
gorille	gorilla
gosse	kid
goudron	tar
gouffre	gulf, abyss, chasm
gourmandise	greed, gluttony
goutte	drop, gout
gouttière	gutter
gouvernail	rudder, helm
gouvernance	governance
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
grand magasin	department store
grand-mère	grandmother
grand-père	grandfather
grande surface	supermarket
grandeur	size, greatness, magnitude
grands-parents	grandparents
grange	barn
graphique	graph, chart
gratitude	gratitude
gratte-ciel	skyscraper
gravité	gravity, seriousness
gravure	engraving
greffe	transplant, graft
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
grossiste	wholesaler
grotte	grotto, cave
groupe	group
grue	crane
grâce	grace, thanks, mercy, favour, favor
grève	strike, shore, beach
gréviste	striker
grêle	hail
guenille	rag
guerre	war
guerrier	warrior
gueule	mouth, jaw
gui	mistletoe
guide	guide
guillemet	quotation mark
guillotine	guillotine
guipure	lace
guirlande	garland
guitare	guitar
gué	ford
guérison	recovery, cure, healing
guêpe	wasp
gâteau	cake
gène	gene
géant	giant
gémissement	moan, groan, groaning
génie	genius
génocide	genocide
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
habit	coat, clothes, dress, suit, garment
habitant	inhabitant, resident
habitation	dwelling, house
habitude	habit
hache	axe, hatchet
haie	hedge
haillon	rag
haine	hatred, hate
haleine	breath
hall	hall, lobby
halle	hall, market
halte	halt, stop
hameau	hamlet
hameçon	hook
hanche	hip
handicap	disability, handicap
handicapé	disabled, handicapped
hangar	shed, hangar
hanneton	cockchafer
harcèlement	harassment
hardiesse	boldness, daring
hareng	herring
haricot	bean
harmonie	harmony
harnais	harness
harpe	harp
harpon	harpoon
hasard	chance, hazard, accident, luck
hausse	rise, increase
haut débit	broadband
hauteur	height
havre	haven, harbour, harbor
hectare	hectare
hennissement	neigh
herbage	pasture, grassland
herbe	grass, herb
hermine	ermine
heure	hour, time
heurt	clash, collision
hibou	owl
hippopotame	hippopotamus
hirondelle	swallow
histoire	story, history
historien	historian
hiver	winter
hiérarchie	hierarchy
homard	lobster
hommage	tribute, homage
homme	man, fellow
homme d'affaires	businessman
homme d'équipage	crewman
homme d'état	statesman
homme de lettres	man of letters
homme de loi	lawyer
homme politique	politician
honneur	honour, honor
honnête homme	honest man
honnêteté	honesty
honte	shame, ashamed
horaire	schedule, timetable
horizon	horizon
horloge	clock
horloger	watchmaker
hormone	hormone
horreur	horror
hostilité	hostility
houille	coal
houle	swell
houx	holly
huile	oil
huissier	bailiff, usher
humanité	humanity, mankind
humeur	mood, humour, temper, humor
humidité	humidity, damp
humiliation	humiliation
humilité	humility
humour	humour, humor
hurlement	howl, howling, yell
hutte	hut
huître	oyster
hydrogène	hydrogen
hygiène	hygiene
hypocrisie	hypocrisy
hypocrite	hypocrite
hypothèque	mortgage
hypothèse	hypothesis
hystérie	hysteria
hyène	hyena
hâte	haste
hélicoptère	helicopter
hémorragie	haemorrhage, bleeding
hérisson	hedgehog
héritage	inheritance, heritage, legacy
héritier	heir
héritière	heiress
héron	heron
héros	hero
héroïne	heroine
héroïsme	heroism
hérésie	heresy
hérétique	heretic
hésitation	hesitation
hêtre	beech
hôpital	hospital
hôte	host, guest, landlord
hôtel	hotel, mansion, inn
hôtel de ville	town hall, city hall
hôtellerie	hotel industry
hôtesse	hostess, landlady
iceberg	iceberg
identité	identity
idiot	idiot
idole	idol
idée	idea, notion, thought
idéologie	ideology
ignorance	ignorance
illusion	illusion
image	image, picture
imagination	imagination
imam	imam
imbécile	fool, imbecile
immensité	immensity
immeuble	building
immigration	immigration
immigré	immigrant
immobilier	real estate, property
immortalité	immortality
impact	impact
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
inclination	inclination
inconnu	stranger, unknown
inconnue	stranger
inconscient	unconscious
inconvenance	impropriety
inconvénient	drawback, disadvantage
incubateur	incubator
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
inflexion	inflection
influence	influence
informaticien	computer scientist
information	information, news
informatique	computing, computer science
infortune	misfortune
infrastructure	infrastructure
ingrat	ingrate
ingratitude	ingratitude
ingénieur	engineer
ingénieure	engineer
ingénuité	ingenuousness
inimitié	enmity
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
inscription	registration, enrolment, inscription
insecte	insect
insolence	insolence
inspecteur	inspector
installation	installation
instant	moment, instant, minute, while
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
interface	interface
internaute	internet user, user
internet	internet
interprète	interpreter
interrogatoire	interrogation
interrupteur	switch
intervalle	interval
intervention	intervention
interview	interview
intimité	intimacy, privacy
intrigue	intrigue, plot
intuition	intuition, hunch
intérieur	interior, inside
intérêt	interest
invasion	invasion
inventeur	inventor
invention	invention
investissement	investment
investisseur	investor
invitation	invitation
invité	guest
ironie	irony
irritation	irritation
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
jardinet	little garden
jardinier	gardener
jarret	back of the knee, hock
jarretière	garter
jasmin	jasmine
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
joie	joy, delight, happiness
jonc	rush
joue	cheek
jouet	toy
joueur	player, gambler
jouissance	enjoyment, pleasure
jour	day, daylight
journal	newspaper, journal, diary, paper
journalisme	journalism
journaliste	journalist
journée	day, daytime
juge	judge
juge d'instruction	examining magistrate
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
jus	juice
justice	justice
jésuite	Jesuit
kangourou	kangaroo
ketchup	ketchup
kilo	kilo, kilogram
kilogramme	kilogram
kilomètre	kilometre, kilometer
kit	kit
krach	crash
laboratoire	laboratory, lab
labour	ploughing, plowing
laboureur	ploughman
lac	lake
lagune	lagoon
laideur	ugliness
laine	wool
lait	milk
laitier	milkman
laitière	milkmaid
laiton	brass
lambeau	shred, scrap
lame	blade, wave
lamentation	lamentation
lampe	lamp, light
lampion	paper lantern, fairy light
lance	lance, spear
lancement	launch
lande	moor, heath
langage	language
langage de programmation	programming language
langue	tongue, language
langueur	languor
lanière	strap
lanterne	lantern
lapin	rabbit
laquais	footman, lackey
lard	bacon
largeur	width, breadth
larme	tear, weeping
laser	laser
lassitude	weariness
latitude	latitude
latte	lath, slat
lavabo	washbasin, sink
lavande	lavender
lave	lava
laïcité	secularism
lecteur	reader
lectrice	reader
lecture	reading
legs	legacy, bequest
lendemain	next day, day after, morrow, following day, tomorrow
lenteur	slowness
lentille	lentil, lens
lessive	washing, laundry
lettre	letter, note
lettre d'amour	love letter
lever	rise, rising
lever du soleil	sunrise
levier	lever, leverage
levrette	greyhound
levée de fonds	fundraising, funding round
leçon	lesson
liaison	affair, liaison, connection
libellule	dragonfly
liberté	freedom, liberty
liberté d'expression	freedom of speech
libraire	bookseller
librairie	bookshop, bookstore
libre-échange	free trade
libéral	liberal
libéralisme	liberalism
libération	release, liberation
licence	licence, license
licenciement	dismissal, layoff
licorne	unicorn
licou	halter
lien	link, bond, tie
lien hypertexte	hyperlink
lierre	ivy
lieu	place, spot
lieue	league
lieutenant	lieutenant
ligne	line
lignée	line, lineage
ligue	league
lilas	lilac
limace	slug
lime	file
limite	limit
lin	flax, linen
linceul	shroud
linge	linen, cloth, laundry
lingerie	linen, linen room
lingot	ingot
linguistique	linguistics
lion	lion
lionne	lioness
liqueur	liqueur, liquor
liquidation	settlement, liquidation
liquide	liquid
lis	lily
lisière	edge, border
liste	list
lit	bed
litre	litre, liter
littérature	literature
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
logiciel libre	free software
logis	house, home, dwelling, lodging
logistique	logistics
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
loutre	otter
louve	she-wolf
loyauté	loyalty
loyer	rent
lucarne	skylight, dormer
lueur	glow, gleam, light, glimmer
lumière	light
lunatique	lunatic
lundi	Monday
lune	moon
lune de miel	honeymoon
lunette	telescope
lunettes	glasses, spectacles
lustre	chandelier
lutte	struggle, fight, conflict
lutteur	wrestler
luxe	luxury
lycée	high school
lycéen	high school student
lâche	coward
lâcheté	cowardice
lèpre	leprosy
lèvre	lip
légende	legend, caption
légion d'honneur	Legion of Honour
législateur	legislator, lawmaker
législation	legislation
légume	vegetable
léopard	leopard
lépreux	leper
lézard	lizard
machine	machine, engine
machine à laver	washing machine
machine à vapeur	steam engine
machine à écrire	typewriter
madame	madam, lady
mademoiselle	miss, young lady
magasin	shop, store
magazine	magazine
magicien	magician, wizard
magie	magic
magistrat	magistrate
magnificence	magnificence
magnétisme	magnetism
mai	May
maigreur	thinness
maille	stitch, mesh, link
maillot	jersey, swimsuit
main	hand
main-d'œuvre	labour, labor, workforce, manpower
maintien	bearing, maintenance
maire	mayor
mairie	town hall
maison	house, home, household, company
maison blanche	White House
maisonnette	cottage
majesté	majesty
majordome	butler
majorité	majority
mal	evil, harm, pain, ill
mal de mer	seasickness
mal de tête	headache
mal du pays	homesickness
malade	patient, invalid
maladie	disease, illness, sickness
maladresse	clumsiness, awkwardness
malaise	uneasiness, discomfort
malentendu	misunderstanding
malheur	misfortune, unhappiness, mishap, trouble
malheureux	wretch, unfortunate, unhappy
malice	malice, mischief
malle	trunk
malveillance	malevolence
malédiction	curse
maman	mamma, mum, mother, mom
manche	sleeve, handle, Channel
manchette	cuff
manchon	muff
mandat	mandate, warrant, term
mangeoire	manger
mangue	mango
manie	mania, craze
manifestant	protester, demonstrator
manifestation	demonstration, protest
manière	manner, way
manque	lack, want
mansarde	garret, attic
manteau	cloak, coat, mantle
manuscrit	manuscript
manœuvre	manoeuvre, maneuver, scheme
maquereau	mackerel
marais	marsh, swamp
marbre	marble
marchand	merchant, dealer, tradesman
marchande	merchant
marchandise	goods, merchandise
marche	step, march, walk, stair
marchepied	step
marché	market, deal
marché du travail	labour market
marché noir	black market
marché unique	single market
mardi	Tuesday
mare	pool, pond
marge	margin
marguerite	daisy
mari	husband
mariage	marriage, wedding
marin	sailor, seaman
marine	navy
marmite	pot
marmot	brat, kid
marque	brand, mark
marquis	marquis
marquise	marchioness, marquise
marraine	godmother
marronnier	chestnut tree
mars	March, Mars
marteau	hammer
martyr	martyr
marécage	swamp, marsh
maréchal	marshal
maréchal-ferrant	farrier, blacksmith
marée	tide
masque	mask
massacre	massacre, slaughter, carnage
masse	mass
massue	club
masure	hovel
match	match, game
matelas	mattress
matelot	sailor, seaman
mathématicien	mathematician
mathématiques	mathematics
matin	morning
matinée	morning, forenoon
matière	matter, material
matériau	material
matériel	equipment, hardware, material
mauvaise humeur	bad temper
maçon	mason
maître	master, teacher, owner
maître d'hôtel	butler, head waiter
maître d'école	schoolmaster
maître de maison	host
maîtresse	mistress
maîtresse d'école	schoolmistress
maîtresse de maison	hostess
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
mer	sea, ocean
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
meule	millstone, haystack
meunier	miller
meurtre	murder, killing
meurtrier	murderer
meurtrissure	bruise
meute	pack
miasme	miasma
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
mine	look, mine, appearance, air
mineur	miner, minor
minimum	minimum
ministre	minister
ministre de l'intérieur	interior minister
ministre des affaires étrangères	foreign minister
ministère	ministry
minorité	minority
minuit	midnight
minute	minute
miracle	miracle
miroir	mirror, looking glass
mise au point	development, clarification
mise en examen	indictment
mise en garde	warning
mise en place	establishment, implementation
mise en scène	staging, production
mise en œuvre	implementation
mise à jour	update
mise à niveau	upgrade
missile	missile
mission	mission
misère	misery, poverty
misérable	wretch, scoundrel, villain
miséricorde	mercy
mitrailleuse	machine gun
mobilier	furniture
mode	fashion, mode
modestie	modesty
modification	modification, change
modèle	model, pattern
modèle de langage	language model
moine	monk, friar
moineau	sparrow
moire	moiré, watered silk
mois	month
moisson	harvest
moissonneur	reaper, harvester
moitié	half
mollesse	softness, slackness
mollet	calf
molécule	molecule
moment	moment, while, time
monarchie	monarchy
monarque	monarch
monastère	monastery
monceau	heap
monde	world, people, everybody
mondialisation	globalization, globalisation
monnaie	currency, coin, change
monotonie	monotony
monsieur	sir, gentleman, mister
monstre	monster
mont	mount
montagne	mountain
montant	amount
monticule	mound
montre	watch
monture	mount
montée	rise, climb
monument	monument
moquerie	mockery
morale	morality, moral
moralité	morality, morals
morceau	piece, bit, morsel
mors	bit
morsure	bite
mort	death, dead, dead man
morue	cod
mosquée	mosque
mot	word
mot d'ordre	watchword, slogan
mot de passe	password
mot-clé	keyword
moteur	engine, motor
moteur de recherche	search engine
motif	motive, reason, pattern
moto	motorcycle
motte	clod
mouche	fly
mouchoir	handkerchief
mouette	gull, seagull
moule	mussel
moulin	mill
mourant	dying man, dying
mousquetaire	musketeer
mousse	moss, foam
mousseline	muslin
moustache	moustache, mustache
moustique	mosquito
moutarde	mustard
mouton	sheep, mutton
mouvement	movement, motion, gesture
moyen	means, way, mean
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
murmure	murmur, whisper, murmuring, muttering
muscle	muscle
museau	muzzle, snout
musicien	musician
musique	music
musulman	Muslim, Mussulman
musée	museum
mutation	mutation
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
médiocrité	mediocrity
méditation	meditation
méduse	jellyfish
méfiance	mistrust, distrust
mélancolie	melancholy
mélange	mixture, blend
mélodie	melody
mémoire	memory
mémoire vive	RAM
ménage	household, housekeeping
mépris	contempt, scorn
méprise	mistake
mérite	merit
mésange	tit
métairie	farm
métal	metal
métallurgie	metallurgy
métamorphose	metamorphosis
métaphore	metaphor
métaphysique	metaphysics
méthode	method
métier	trade, job, craft, profession, occupation, calling
métier à tisser	loom
métro	metro, subway, underground
météo	weather forecast, weather
mœurs	manner, moral, custom
nacelle	small boat, basket
nage	swimming
nageur	swimmer
nain	dwarf
naissance	birth
napoléon	napoleon
nappe	tablecloth, cloth
narine	nostril
narrateur	narrator
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
navette	shuttle
navigateur	browser, navigator
navire	ship, vessel, craft
naïveté	naivety, simplicity
nef	nave
neige	snow
nerf	nerve
neurone	neuron
neveu	nephew
nez	nose
niaiserie	silliness, foolishness
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
nourrice	nurse, wet nurse
nourrisson	infant
nourriture	food
nouveauté	novelty, newness
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
néant	nothingness, void
nécessité	necessity
négligence	negligence
négoce	trade
négociant	merchant
négociation	negotiation
négresse	negress
nénuphar	water lily
nœud	knot
oasis	oasis
objectif	objective, goal, lens
objection	objection
objet	object
obligation	obligation, bond
obscurité	darkness, obscurity, dark, gloom
observation	observation
obstacle	obstacle
obstination	obstinacy
obsèques	funeral
obus	shell
obéissance	obedience
obésité	obesity
occasion	opportunity, occasion, chance
occupation	occupation
octobre	October
océan	ocean
odeur	smell, odour, odor, scent
odorat	smell
offense	offence, offense
offensive	offensive
office	office, service
officier	officer
offrande	offering
offre	offer, supply
ogre	ogre
oie	goose
oignon	onion
oiseau	bird, fowl
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
ondulation	undulation, wave
ondée	shower
ongle	nail
opinion	opinion
opinion publique	public opinion
opposition	opposition
option	option
opéra	opera
opération	operation, transaction
or	gold, golden
orage	storm, thunderstorm, tempest
orange	orange
oranger	orange tree
orateur	speaker, orator
orbite	orbit, socket
orchestre	orchestra
orchidée	orchid
ordinateur	computer
ordonnance	prescription, order
ordre	order
ordre du jour	agenda
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
ornement	ornament
ornière	rut
orphelin	orphan
orteil	toe
orthographe	spelling
ortie	nettle
os	bone
otage	hostage
oubli	oblivion, forgetfulness
ouest	west
ouragan	hurricane, tempest
ourlet	hem
ours	bear
outil	tool, implement
outrage	outrage, insult
ouverture	opening
ouvrage	work
ouvrier	worker, workman, labourer, laborer, workingman
ouvrière	worker
ouïe	hearing
ovule	ovum
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
paletot	overcoat, jacket
palier	landing, level
palmarès	ranking, list
palmier	palm tree, palm
palpitation	palpitation
panache	plume
pandémie	pandemic
panier	basket, hamper
panique	panic
panne	breakdown, failure
panneau	panel, sign
pansement	dressing, bandage
pantalon	trousers, pants
panthère	panther
pantoufle	slipper
paon	peacock
papa	papa, dad, daddy
pape	pope
papier	paper
papillon	butterfly
paquebot	liner, steamer
paquet	package, packet, parcel, bundle, bunch
parade	parade
paradis	paradise, heaven
paragraphe	paragraph
paralysie	paralysis
parapluie	umbrella
parc	park
parcelle	plot, particle
parcmètre	parking meter
pardessus	overcoat
pardon	pardon, forgiveness
pare-brise	windscreen, windshield
pare-feu	firewall
parent	parent, relative, relation
parenthèse	parenthesis, bracket
paresse	laziness, idleness
parfum	perfume, scent, fragrance
pari	bet, wager
parking	car park, parking lot
parlement	parliament
paroisse	parish
paroissien	parishioner
parole	word, speech, promise
parquet	floor, parquet
parrain	godfather
parrainage	sponsorship
part	share, part, portion
partage	sharing, share
partenaire	partner
partenariat	partnership
parterre	pit, flower bed
parti	party
parti politique	political party
participant	participant
participation	participation
particule	particle
partie	part, game
partisan	supporter, partisan
parure	finery, jewellery
passage	passage
passager	passenger
passant	passer-by, passerby
passeport	passport
passion	passion
passé	past
pasteur	minister, shepherd, pastor
patate	potato
patience	patience
patient	patient
patinoire	ice rink
patrie	country, fatherland, homeland
patriote	patriot
patriotisme	patriotism
patron	boss, owner, patron, master, skipper
patronne	mistress, owner
patrouille	patrol
patte	paw, leg
paume	palm
paupière	eyelid, lid
pauvre	poor
pauvreté	poverty
pavillon	pavilion, lodge, flag, ensign
pavot	poppy
pavé	pavement, paving stone
pays	country, land, region, nation
pays en développement	developing country
paysage	landscape, scenery
paysan	peasant, countryman, farmer
paysanne	peasant
païen	pagan, heathen
peau	skin
peigne	comb
peine	pain, trouble, sorrow, sentence, difficulty, punishment
peine de mort	death penalty
peintre	painter
peinture	painting, paint
pelisse	pelisse
pelle	shovel
pelouse	lawn
penchant	inclination, leaning
pendaison	hanging
pendule	clock, pendulum
penseur	thinker
pension	pension, boarding house
pensionnaire	boarder
pensée	thought
pente	slope
percepteur	tax collector
perche	pole, perch
perdrix	partridge
perfection	perfection
perfidie	treachery, perfidy
perle	pearl, bead
permis	permit, licence, license
permis de conduire	driving licence
permission	permission, leave
perplexité	perplexity
perpétuité	life sentence
perron	step
perroquet	parrot
perruque	wig
perruquier	wigmaker
persienne	shutter
personnage	character, personage, figure
personnalité	personality
personne	person, people
perspective	prospect, perspective
persécution	persecution
persévérance	perseverance
perte	loss
pesanteur	gravity
peste	plague
petit déjeuner	breakfast
petit-déjeuner	breakfast
petit-fils	grandson
petite-fille	granddaughter
petitesse	smallness
petits-enfants	grandchildren
peuple	people
peuplier	poplar
peur	fear, fright, afraid
phalange	phalanx, knuckle
phare	lighthouse, headlight
pharmacie	pharmacy
pharmacien	chemist, pharmacist, druggist
phase	phase
philosophe	philosopher
philosophie	philosophy
phoque	seal
phosphore	phosphorus
photo	photo, picture
photographe	photographer
photographie	photograph, photography
phrase	sentence, phrase
phtisie	consumption
physicien	physicist
physionomie	countenance, face, expression
physique	physics
piano	piano
piastre	piastre
pic	peak, pick
pie	magpie
pied	foot
pierre	stone
pierrerie	gem, precious stone
pieu	stake
pieuvre	octopus
pigeon	pigeon
pigeonnier	dovecote
pile	battery, pile
pilier	pillar
pillage	plunder, looting
pilote	pilot, driver
pilule	pill
pin	pine
pince	pliers, tongs, pincer
pinceau	brush
pincette	tongs, tweezers
pincée	pinch
pinson	finch
pintade	guinea fowl
pioche	pickaxe, pick
pipe	pipe
pique	pike, spade
piquet	stake, picket
piqûre	sting, bite, injection
piratage	hacking, piracy
pirate	pirate
piscine	swimming pool, pool
piste	track, trail, runway, lead, clue
pistolet	pistol
piston	piston
pitié	pity
pivot	pivot
pièce	room, piece, play, coin
pièce d'or	gold coin
pièce de théâtre	play
pièce jointe	attachment
piège	trap, snare
piéton	pedestrian
piété	piety
placard	cupboard, closet
place	place, square, room, seat
place du marché	marketplace
plafond	ceiling, cap
plage	beach
plaie	wound, sore
plaignant	plaintiff
plaine	plain
plainte	complaint, moan, lament, groan
plaisanterie	joke, jest
plaisir	pleasure
plan	plan, map
plan social	redundancy plan
planche	plank, board
plancher	floor
plante	plant, sole
planète	planet
plaque	plate, plaque
plastique	plastic
plat	dish
plate-bande	flower bed
plateau	tray, plateau, stage
plateforme	platform
pleur	tear, weeping
pli	fold, crease
plomb	lead
plombier	plumber
pluie	rain
plumage	plumage
plume	feather, pen
plupart	most, majority
pluriel	plural
plâtre	plaster
pneu	tyre, tire
pneumonie	pneumonia
poche	pocket
poids	weight
poignard	dagger
poignet	wrist
poignée	handful, handle
poil	hair, fur
poing	fist
point	point
point d'exclamation	exclamation mark
point d'interrogation	question mark
point de vue	point of view
pointe	point, tip
poire	pear
poirier	pear tree
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
pommade	ointment
pomme	apple
pomme de terre	potato
pommette	cheekbone
pommier	apple tree
pompe	pump
pompier	firefighter, fireman
pont	bridge, deck
population	population
populisme	populism
porc	pig, pork
porcelaine	china, porcelain
porche	porch
porcherie	pigsty
port	port, harbour, harbor
portable	mobile, laptop, mobile phone
portail	gate, portal
porte	door, gate
porte cochère	carriage gate
porte-monnaie	purse
porte-parole	spokesman, spokesperson
porte-plume	penholder
portefeuille	wallet, portfolio
portier	porter, doorman
portion	portion
portière	door
portrait	portrait
position	position
possibilité	possibility
poste	post, position, job
poste de police	police station
postillon	postilion
posture	posture
pot	pot
pot de fleurs	flowerpot
pot-de-vin	bribe
potage	soup
potager	kitchen garden
poteau	post, pole
potence	gallows
potier	potter
potion	potion, draught
pou	louse
poubelle	bin, dustbin, trash
pouce	thumb, inch
poudre	powder, gunpowder
poulailler	henhouse
poulain	colt, foal
poule	hen
poulet	chicken
poulie	pulley
pouls	pulse
poumon	lung
poupe	stern, poop
poupée	doll
pourboire	tip
pourceau	swine, pig
pourcentage	percentage
pourpre	purple
pourriture	rot, decay
poursuite	pursuit, chase
poursuites	prosecution
poussière	dust
poutre	beam
pouvoir	power
pouvoir d'achat	purchasing power
poème	poem
poète	poet
poésie	poetry
poêle	stove, pan
prairie	meadow
praticien	practitioner
premier ministre	prime minister
presbytère	presbytery, parsonage
presqu'île	peninsula
presse	press
pression	pressure
prestataire	provider, contractor
prestation	service, benefit, performance
preuve	proof, evidence
primevère	primrose
prince	prince
princesse	princess
principe	principle
printemps	spring
priorité	priority
prise	capture, hold, grip
prise de conscience	awareness
prise de courant	socket
prise de décision	decision-making
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
procuration	power of attorney, proxy
procureur	prosecutor, attorney
procès	trial, lawsuit
procès-verbal	minutes, report
procédé	process, method
producteur	producer
production	production
produit	product
prof	teacher
professeur	teacher, professor
professeure	teacher, professor
profession	profession
profil	profile
profit	profit
profondeur	depth
programme	programme, program
programmeur	programmer
progrès	progress
proie	prey
projet	project, plan, scheme
projet de loi	bill
promenade	walk, promenade
promeneur	walker
promesse	promise
promotion	promotion
pronostic	forecast, prognosis
propagande	propaganda
prophète	prophet
prophétie	prophecy
propos	remark, talk, word
proposition	proposal, proposition, offer
proposition de loi	bill
propreté	cleanliness
propriétaire	owner, landlord, proprietor
propriété	property, estate
propriété intellectuelle	intellectual property
protecteur	protector
protection	protection
protection des données	data protection
protestant	Protestant
prothèse	prosthesis
protocole	protocol
protéine	protein
proue	prow, bow
proverbe	proverb
providence	providence
province	province
proviseur	headmaster
provision	provision, supply
prudence	prudence, caution
prune	plum
prunelle	pupil, eye
pré	meadow
précaution	precaution
précepteur	tutor
précipice	precipice
précipitation	haste, precipitation
prédicateur	preacher
prédiction	prediction
prédilection	predilection, fondness
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
présent	present, gift
présentation	presentation, introduction
présidence	presidency
président	president, chairman
président-directeur général	chief executive, CEO
présidente	president
prétexte	pretext, excuse
prévision	forecast
prêt	loan
prêteur	lender
prêtre	priest, clergyman
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
puissance de calcul	computing power
puits	well
pull	jumper, sweater
punaise	bug
punch	punch
punition	punishment
pupille	ward, pupil
pupitre	desk
purgatoire	purgatory
pyjama	pyjamas, pajamas
pyramide	pyramid
pâleur	pallor, paleness
pâte	paste, dough
pâtissier	pastry cook
pâtre	shepherd
pâturage	pasture
pâté	pie, pâté
pèlerin	pilgrim
pèlerinage	pilgrimage
père	father
pécheresse	sinner
pécheur	sinner
péché	sin
pélican	pelican
pénitence	penance, penitence
pénurie	shortage
pépin	pip, hitch
péril	peril, danger
période	period
pétale	petal
pétrole	oil, petroleum
pêche	fishing, peach
pêcheur	fisherman, fisher
pôle	pole, centre
quai	quay, platform, embankment
qualité	quality
quantité	quantity
quarantaine	forty, quarantine
quart	quarter, watch
quart d'heure	quarter of an hour
quartier	district, quarter, neighbourhood
quenouille	distaff
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
radar	radar
rade	roadstead
radeau	raft
radio	radio
rafale	gust
raffinement	refinement
rage	rage
raid	raid
raie	line, stripe
rail	rail
raillerie	mockery, raillery
raisin	grape
raison	reason, sense
raisonnement	reasoning
rame	oar
rameau	branch, bough
rameur	rower
ramoneur	chimney sweep
rampe	banister, rail, ramp
rancune	grudge, resentment
rang	rank, row
rangée	row
rançon	ransom
rapidité	rapidity, speed
rapport	report, relationship, relation
rapport annuel	annual report
rapprochement	comparison, drawing together
rasoir	razor
rat	rat
ration	ration
ravin	ravine
ravissement	rapture, delight
ravitaillement	supply
rayon	ray, shelf, department
rayon de soleil	sunbeam
rayonnement	radiation, influence
rayure	stripe, scratch
rebelle	rebel
recensement	census
recette	recipe
recherche	research, search
recommandation	recommendation
reconnaissance	gratitude, recognition
reconnaissance faciale	facial recognition
reconnaissance vocale	speech recognition, voice recognition
reconstruction	reconstruction
record	record
recours	recourse, appeal
recrutement	recruitment, hiring
recruteur	recruiter
rectangle	rectangle
recul	decline, retreat, recoil
recyclage	recycling
redingote	frock coat, coat
reflet	reflection
refrain	refrain, chorus
refuge	refuge, shelter
refus	refusal
regard	look, gaze, glance, eye, stare
registre	register
regret	regret
rein	kidney, loin, back
reine	queen
relais	relay
relance	recovery, revival
relation	relationship, relation
religieuse	nun, sister
religieux	monk
religion	religion
relique	relic
remarque	remark
remise	shed, delivery, discount
remise en question	questioning
remords	remorse
remorque	trailer, tow
rempart	rampart
remplaçant	replacement, substitute
remède	remedy, cure
renard	fox
rencard	date
rencontre	meeting, encounter
rendement	yield, output, efficiency
rendez-vous	appointment, meeting, rendezvous
renfort	reinforcement
renne	reindeer
renommée	fame, renown
renseignement	information, intelligence
rentabilité	profitability
rente	annuity, income
rentier	annuitant
repaire	den, lair
repas	meal, dinner, supper
repentir	repentance
reportage	report
reporter	reporter
repos	rest
reproche	reproach
représentant	representative
représentation	performance, representation
repère	landmark
requin	shark
requête	query, request, petition
respect	respect
respiration	breathing, breath
responsabilité	responsibility, liability
responsable	manager, official, person in charge
ressemblance	resemblance, likeness
ressentiment	resentment
ressort	spring
ressource	resource
restaurant	restaurant
restauration	restoration, catering
reste	rest, remainder
restructuration	restructuring
retard	delay
retenue	restraint
retour	return
retraite	retreat, retirement
retraité	pensioner, retiree
revanche	revenge
revenant	ghost
revenu	income, revenue
revers	back, lapel, reverse
revolver	revolver
revue	review, magazine
rez-de-chaussée	ground floor
rhinocéros	rhinoceros
rhum	rum
rhume	cold
riche	rich
richesse	wealth, riches
ride	wrinkle
rideau	curtain
rigole	channel, gutter
rigueur	rigour, rigor
rime	rhyme
rire	laugh, laughter, laughing
risque	risk
rite	rite
rituel	ritual
rivage	shore, coast, beach
rival	rival
rivale	rival
rive	bank, shore, riverside
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
roi	king, monarch
roman	novel
romance	romance, love song
romancier	novelist
romancière	novelist
ronce	bramble
rond	round, ring
ronflement	snoring, humming
rose	rose
roseau	reed
rosier	rosebush
rossignol	nightingale
rosée	dew
roue	wheel
rouet	spinning wheel
rouge	red
rouge-gorge	robin
rougeole	measles
rougeur	blush, flush, redness
roulement	rumble, roll
route	road, way, route
routine	routine
royaume	kingdom, realm
royauté	royalty
ruban	ribbon
rubis	ruby
ruche	hive, beehive
rue	street
ruelle	lane, alley
rugissement	roar
ruine	ruin
ruisseau	stream, brook, gutter
rumeur	rumour, rumor
rupture	break, breach, breakup
ruse	cunning, trick, ruse
rythme	rhythm, pace
râle	rattle, groan
râteau	rake
règle	rule, ruler
règlement	regulation, settlement
règne	reign
réacteur	reactor
réaction	reaction
réalisateur	director, filmmaker
réalisatrice	director
réalité	reality
réalité virtuelle	virtual reality
réception	reception
récession	recession
réchauffement	warming
récif	reef
récit	story, narrative, tale, account
récolte	harvest, crop
récompense	reward, prize
réconciliation	reconciliation
récréation	recreation, playtime
rédacteur	editor, writer
rédaction	editing, newsroom, writing
réduction	reduction
réfectoire	refectory, dining hall
réflexion	reflection, thought
réforme	reform
réfrigérateur	refrigerator
réfugié	refugee
référence	reference
référendum	referendum
régal	treat
régent	regent
régime	diet, regime, system
régiment	regiment
région	region, area
réglementation	regulation
régulateur	regulator
régulation	regulation
réminiscence	reminiscence
rénovation	renovation
réplique	reply, retort, replica
réponse	answer, reply, response
répression	repression, crackdown
républicain	republican
république	republic
répugnance	repugnance
réputation	reputation
répétition	rehearsal, repetition
réseau	network
réseau de neurones	neural network
réseau social	social network
réservoir	reservoir, tank
résidence	residence
résignation	resignation
résistance	resistance
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
sac	bag, sack, purse, handbag
saccade	jerk, jolt
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
salle de bain	bathroom
salle de bains	bathroom
salle de bal	ballroom
salle de classe	classroom
salle à manger	dining room
salon	drawing room, living room, parlour, salon, sitting room, parlor
saltimbanque	acrobat, mountebank
salut	salvation, greeting, bow
salutation	greeting
samedi	Saturday
sanction	sanction, penalty
sang	blood
sang-froid	composure, coolness, calm
sanglier	boar
sanglot	sob
sangsue	leech
santé	health
sapin	fir
sardine	sardine
satellite	satellite
satin	satin
satisfaction	satisfaction
sauce	sauce
saucisse	sausage
saule	willow
saumon	salmon
saut	jump, leap
sauterelle	grasshopper, locust
sauvage	savage
sauvegarde	backup, safeguard
sauvetage	rescue
sauveur	saviour, savior
savant	scholar, scientist, learned
savetier	cobbler
saveur	flavour, flavor
savoir-faire	know-how, expertise
savoir-vivre	good manners
savon	soap
scandale	scandal
scarabée	beetle
sceau	seal
sceptre	sceptre, scepter
scie	saw
science	science
science-fiction	science fiction
scientifique	scientist
scorbut	scurvy
score	score
scorpion	scorpion
scrupule	scruple
scrutin	ballot, poll
sculpteur	sculptor
sculpture	sculpture
scène	scene, stage
scélérat	scoundrel, villain, wretch
scénario	scenario, script
seau	bucket, pail
second tour	second round, runoff
seconde	second
secours	help, aid, relief
secousse	shock, jolt
secret	secret
secrétaire	secretary
secrétariat	secretariat
secte	sect
secteur	sector
section	section
seigle	rye
seigneur	lord, master
sein	breast, bosom
sel	salt
selle	saddle
sellier	saddler
semaine	week
semblable	fellow creature
semelle	sole
semence	seed
semestre	half
semi-conducteur	semiconductor
sens	sense, meaning, direction
sensation	sensation, feeling
sensibilité	sensitivity, sensibility
sensualité	sensuality
senteur	scent
sentier	path, track, trail, footpath
sentiment	feeling, sentiment
sentinelle	sentry, sentinel
septembre	September
sergent	sergeant
sergent de ville	policeman
serin	canary
serment	oath
sermon	sermon
serpent	snake, serpent
serrure	lock
serrurier	locksmith
servante	servant, maid, girl
serveur	server, waiter
serveuse	waitress
service	service
service militaire	military service
service public	public service
services secrets	secret service
serviette	napkin, towel
serviteur	servant
session	session
seuil	threshold
sexe	sex
sexisme	sexism
sidérurgie	steel industry
sieste	nap
sieur	Mr, the said
sifflement	whistle, hiss
sifflet	whistle
signal	signal
signature	signature
signe	sign, gesture, nod
silence	silence
silhouette	silhouette, figure
sillage	wake
sillon	furrow
simplicité	simplicity
sincérité	sincerity
singe	monkey, ape
singulier	singular
sinistre	disaster
sirop	syrup
sirène	siren, mermaid
site	site, website
situation	situation
siècle	century
siège	seat, siege, headquarters
siège social	headquarters, head office
skieur	skier
smartphone	smartphone
socialisme	socialism
socialiste	socialist
sociologie	sociology
sociologue	sociologist
société	company, society
soie	silk
soif	thirst, thirsty
soignant	caregiver
soin	care
soir	evening
soirée	evening, party, night
sol	ground, soil, floor
soldat	soldier, trooper
soleil	sun
solennité	solemnity
solide	solid
solitude	solitude, loneliness
solution	solution
somme	sum, amount
sommeil	sleep, slumber
sommet	summit, top, peak
somnolence	drowsiness
sondage	poll, survey
songe	dream
sonnerie	ringing, ring
sonnette	bell
sorcellerie	witchcraft
sorcier	sorcerer, wizard
sorcière	witch
sort	fate, lot, spell, destiny
sorte	sort, kind
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
soulier	shoe, boot
soumission	submission
soupape	valve
soupe	soup
souper	supper
soupir	sigh
soupçon	suspicion
source	source, spring
sourcil	eyebrow, brow
sourd	deaf
sourire	smile, grin
souris	mouse
sous-lieutenant	second lieutenant
sous-marin	submarine
sous-préfet	sub-prefect
sous-sol	basement
sous-traitance	subcontracting, outsourcing
sous-traitant	subcontractor
sous-vêtement	underwear
soutane	cassock
soutien	support
souvenir	memory, recollection
souverain	sovereign
souveraineté	sovereignty
spectacle	show, spectacle, sight, scene
spectateur	spectator
spectre	spectre, specter, spectrum
spermatozoïde	sperm
sphère	sphere
splendeur	splendour, splendor
sport	sport
spécialiste	specialist
spécialité	speciality, specialty
spéculation	speculation
squelette	skeleton
stade	stadium
stage	internship, training
stagiaire	intern, trainee
star	star
station	station, stop, resort
station-service	petrol station, gas station
statistique	statistic
statistiques	statistics
statue	statue
statuette	statuette
stature	stature
statut	status
steamer	steamer
sterling	sterling
stock	stock
store	blind
stratégie	strategy
stress	stress
strophe	stanza
studio	studio
stupeur	amazement, stupor
stupidité	stupidity
stupéfaction	amazement, stupefaction
style	style
stylo	pen
subvention	subsidy, grant
successeur	successor
succursale	branch
succès	success
sucre	sugar
sud	south
sud-est	southeast
sud-ouest	southwest
sueur	sweat
suggestion	suggestion
suicide	suicide
suite	continuation, suite, series
sujet	subject, topic
sultan	sultan
superficie	area
supermarché	supermarket
supplice	torture, torment
supériorité	superiority
surface	surface
surnom	nickname
surplus	surplus, remainder
surprise	surprise, astonishment
sursaut	start, jump
surveillance	surveillance, supervision
survie	survival
survivant	survivor
suspect	suspect
syllabe	syllable
symbole	symbol
sympathie	sympathy
symptôme	symptom
synagogue	synagogue
syncope	fainting fit
syndicaliste	trade unionist
syndicat	union, trade union
synonyme	synonym
système	system
système d'exploitation	operating system
sève	sap
séance	session, sitting, meeting
sécheresse	drought, dryness
sécurité	security, safety
sécurité sociale	social security
séducteur	seducer
séduction	seduction
séisme	earthquake
séjour	stay
sélection	selection
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
tabernacle	tabernacle
table	table
tableau	picture, painting, board, table
tableau de bord	dashboard
tablette	tablet, shelf
tablier	apron
tabouret	stool
tache	stain, spot, blot
tact	tact
taille	waist, size, height, stature, figure
tailleur	tailor
taillis	copse
talent	talent
talon	heel
talus	bank, embankment
tambour	drum
tanneur	tanner
tante	aunt
tapage	noise, racket, uproar
tapis	carpet, rug, mat
tapisserie	tapestry
tapissier	upholsterer
taquinerie	teasing
tarif	rate, tariff
tarte	tart, pie
tas	heap, pile, lot
tasse	cup
tatouage	tattoo
taupe	mole
taureau	bull
taux	rate
taux d'intérêt	interest rate
taverne	tavern
taxe	tax
taxi	taxi, cab
tech	tech
technicien	technician
technique	technique
technologie	technology
teint	complexion
teinte	tint, hue, shade
teinturier	dyer
tempe	temple
temple	temple
temps	time, weather
tempérament	temperament
température	temperature
tempête	storm, tempest, gale
tenaille	pincers
tendance	trend, tendency
tendon	tendon
tendresse	tenderness, affection, love
tension	tension, pressure
tentation	temptation
tentative	attempt
tente	tent
tenture	hanging
terme	term, end
terrain	ground, land, field
terrasse	terrace
terre	earth, land, ground
terreur	terror
territoire	territory
terrorisme	terrorism
terroriste	terrorist
tertre	mound, hillock
testament	will, testament
texte	text
textile	textile
texto	text message
thermomètre	thermometer
thon	tuna
thème	theme
thé	tea
théière	teapot
théologie	theology
théologien	theologian
théorie	theory
théorème	theorem
thérapie	therapy
théâtre	theatre, theater
ticket	ticket
tiers	third
tiers-monde	third world
tige	stem, stalk
tigre	tiger
tilbury	gig, tilbury
tilleul	lime tree, linden
timbale	metal cup, timbale
timbre	stamp
timidité	shyness, timidity
tir	shooting, shot, fire
tireur	gunman, shooter
tiroir	drawer
tiroir-caisse	till
tison	brand
tisserand	weaver
tissu	fabric, cloth, tissue
titre	title
toile	canvas, cloth, linen
toile d'araignée	cobweb, web
toilette	toilet, dress
toilettes	toilet, restroom
toise	fathom
toison	fleece
toit	roof
toiture	roof
tomate	tomato
tombe	grave, tomb
tombeau	tomb, sepulchre, grave
tome	volume
ton	tone, voice
tonne	ton, tonne
tonneau	barrel, cask
tonnelier	cooper
tonnelle	arbour, arbor, bower
tonnerre	thunder
torche	torch
torpeur	torpor
torrent	torrent
tort	wrong, fault, harm
tortue	turtle, tortoise
torture	torture
totalité	whole, totality
touche	key, touch
toupet	nerve, tuft
tour	tower, turn, tour, round
tour de table	funding round, round table
tourbillon	whirlwind, whirl
tourisme	tourism
touriste	tourist
tournage	filming, shoot
tournant	turn, turning point
tournesol	sunflower
tournevis	screwdriver
tournoi	tournament
tournure	turn, shape, figure
tournée	tour, round
tourterelle	turtledove
toux	cough
trace	trace, track
tracteur	tractor
tradition	tradition
traducteur	translator
traduction	translation
traduction automatique	machine translation
traductrice	translator
trafic	traffic, trafficking
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
transfusion	transfusion
transition	transition
transmission	transmission
transparence	transparency
transport	transport, transportation
travail	work, labour, labor, job, toil, task
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
tribu	tribe
tribunal	court, tribunal
tribune	platform, column, stand
tricot	knitting, knitwear
trimestre	quarter
tringle	rod
triomphe	triumph
tristesse	sadness
trombe	waterspout
trompe	trunk, horn
trompette	trumpet
tronc	trunk
trophée	trophy
trot	trot
trottinette	scooter
trottoir	pavement, sidewalk
trou	hole
trouble	trouble, confusion, agitation
trouille	fright
troupe	troop, company, band
troupeau	herd, flock, cattle
trousseau	bunch, trousseau
truc	thing, thingy, trick
truffe	truffle
truie	sow
truite	trout
trèfle	clover
trésor	treasure, treasury
trêve	truce
trône	throne
tsunami	tsunami
tube	tube
tuberculose	tuberculosis
tuile	tile
tulipe	tulip
tumeur	tumour, tumor
tumulte	tumult, uproar
tunnel	tunnel
turban	turban
tuteur	guardian
tuyau	pipe, tube
type	type, guy, fellow
tyran	tyrant
tyrannie	tyranny
tâche	task
télescope	telescope
télé	telly, TV
téléchargement	download
télégramme	telegram
télégraphe	telegraph
téléphone	telephone, phone
téléphone portable	mobile phone, cell phone
télétravail	remote work, telework
téléviseur	television set
télévision	television
témoignage	testimony, evidence
témoin	witness
témérité	temerity, rashness
ténèbres	darkness, dark, gloom
tête	head
uniforme	uniform
union	union
unité	unit, unity
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
utilisation	use, utilization
utilisatrice	user
utilité	usefulness, utility
vacances	holiday, vacation
vacarme	din, uproar, racket
vaccin	vaccine
vaccination	vaccination
vache	cow
vacher	cowherd
vagabond	vagabond, tramp
vague	wave, billow
vaincu	vanquished
vainqueur	winner, victor, conqueror
vaisseau	ship, vessel
vaisselle	dish, crockery
valet	valet, footman, servant
valet de chambre	valet
valeur	value, worth, valour, valor
valeur ajoutée	added value
valise	suitcase
vallon	valley, vale, dale
vallée	valley
valorisation	valuation
valse	waltz
vanille	vanilla
vanité	vanity
vantardise	boasting
vapeur	steam, vapour, vapor
vase	vase, mud
vasistas	small window, fanlight
vaurien	good-for-nothing
vautour	vulture
veau	calf, veal
vedette	star
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
ver	worm, maggot
ver de terre	earthworm
ver luisant	glow-worm
ver à soie	silkworm
verbe	verb
verdict	verdict
verdure	greenery, verdure
verger	orchard
verglas	black ice, ice
vergogne	shame
vergue	yard
vernis	varnish
verre	glass
verre d'eau	glass of water
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
vibration	vibration
vicaire	vicar, curate
vice	vice
vice-président	vice president
vicomte	viscount
vicomtesse	viscountess
victime	victim
victoire	victory
vidéo	video
vie	life, living, existence
vie privée	privacy
vieillard	old man, man
vieillesse	old age
vierge	virgin
vigne	vine, vineyard
vigneron	winegrower
vigueur	vigour, vigor
villa	villa
village	village, hamlet
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
virgule	comma
virus	virus
vis	screw
visage	face, countenance
vision	vision
visite	visit
visiteur	visitor
visière	peak, visor
vitamine	vitamin
vitesse	speed, velocity
vitrage	glass, windows
vitrail	stained-glass window
vitre	pane, window
vitrier	glazier
vitrine	window, shop window, showcase
vivacité	vivacity, liveliness
vivant	living
vivres	provision, food, supply
vocabulaire	vocabulary
vocation	calling, vocation
voie	way, track, path
voile	veil, sail
voisin	neighbour, neighbor
voisinage	neighbourhood, neighborhood
voisine	neighbour, neighbor
voiture	car, carriage, coach, vehicle, cart
voiture électrique	electric car
voix	voice, vote, tone
vol	flight, theft, robbery, stealing
volaille	poultry, fowl
volant	steering wheel, wheel
volcan	volcano
volet	shutter, component
voleur	thief, robber, burglar
volonté	will
volume	volume
volupté	pleasure, delight
volée	flight, volley
vomissement	vomiting
vote	vote
voyage	journey, trip, voyage, travel
voyageur	traveller, traveler, passenger
voyelle	vowel
voûte	vault, arch
vue	sight, view
véhicule	vehicle
vélo	bike, bicycle
vénération	reverence
vérité	truth
vérole	pox
vétérinaire	veterinarian, vet
vêpres	vespers
vêtement	garment, clothes, clothing, dress
vœu	wish, vow
wagon	carriage, wagon
week-end	weekend
zinc	zinc
zone	zone, area
zone euro	eurozone, euro area
zoo	zoo
zèbre	zebra
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
âme	soul, mind
âne	ass, donkey
ânesse	she-ass
âtre	hearth
ère	era
ébahissement	amazement
éblouissement	dazzle
ébène	ebony
écaille	scale, shell
écart	gap, distance, difference
échafaud	scaffold
échange	exchange
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
éclat	brightness, burst, splinter, brilliance, splendour, splendor
écluse	lock
école	school
écolier	schoolboy, pupil
écolière	schoolgirl
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
écureuil	squirrel
écurie	stable
écuyer	squire
édifice	building, edifice
éditeur	publisher
édition	edition, publishing
éditorial	editorial
éditorialiste	editorialist, columnist
éducation	education, upbringing
égal	equal
égalité	equality
égard	consideration, regard, respect
église	church
égout	sewer
égoïsme	selfishness, egoism
égoïste	egoist
égratignure	scratch
élan	momentum, impulse, elk, burst
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
éloignement	distance, remoteness
éloquence	eloquence
élève	pupil, student
élégance	elegance
éléphant	elephant
élévation	elevation
émanation	emanation
émeraude	emerald
émerveillement	wonder
émeute	riot
éminence	eminence
émission	programme, broadcast, emission
émotion	emotion
énergie	energy
énergie renouvelable	renewable energy
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
épisode	episode
éponge	sponge
époque	time, epoch, era, period
épouse	wife, spouse
épouvante	terror, dread, horror, fright
époux	husband, spouse
épreuve	test, ordeal, trial
épée	sword
équation	equation
équilibre	balance, equilibrium
équipage	crew
équipe	team
équipement	equipment
équipementier	supplier
érudit	scholar
éruption	eruption
étable	stable, cowshed
établissement	establishment, settling
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
éthique	ethics
étincelle	spark
étiquette	label, etiquette, tag
étoffe	stuff, material, fabric, cloth
étoile	star
étonnement	astonishment, surprise, amazement, wonder
étouffement	suffocation
étourdissement	dizziness
étourneau	starling
étranger	stranger, foreigner
étreinte	embrace, grip
étrier	stirrup
étude	study
étude de marché	market research
étudiant	student
étudiante	student
étui	case
été	summer
évaluation	assessment, evaluation
évanouissement	faint, swoon, fainting
évasion	escape
éventail	fan
évidence	obvious fact, evidence
évier	sink
évolution	evolution, development
événement	event, occurrence
évêque	bishop
île	island, isle
îlot	islet
Œdipe	Oedipus
œil	eye, gaze
œillet	carnation
œuf	egg
œuvre	work`
