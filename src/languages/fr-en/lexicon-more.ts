/**
 * What words mean that the lexicon of the aligner has not, or not in this use: reflexive verbs, words of speech and of
 * our days, nouns of two genders by their gender (`NOUN.m voile`).
 *
 * Licence: CC0 1.0. Written for this library from knowledge of the two languages, taken from no dictionary or list.
 *
 * Shape: one entry a line, `CLASS French headword<TAB>English, English, …`, the commonest first; straight apostrophes.
 */
export const more = `ADJ abdominal	abdominal
ADJ abominable	abominable, dreadful
ADJ académique	academic
ADJ acceptable	acceptable
ADJ accidenté	uneven, damaged
ADJ accrocheur	catchy
ADJ acquis	acquired
ADJ additionnel	additional
ADJ adhésif	adhesive
ADJ administré	administered
ADJ adoptif	adoptive, adopted
ADJ affirmatif	affirmative
ADJ agissant	active
ADJ agonisant	dying
ADJ alcalin	alkaline
ADJ altruiste	altruistic
ADJ aléatoire	random
ADJ ambiant	ambient, surrounding
ADJ amiable	amicable
ADJ amnésique	amnesiac
ADJ amérindien	Native American
ADJ anal	anal
ADJ anaphylactique	anaphylactic
ADJ anarchique	anarchic
ADJ andalou	Andalusian
ADJ anglican	Anglican
ADJ anglo-saxon	Anglo-Saxon
ADJ anglophone	English-speaking
ADJ antarctique	Antarctic
ADJ antibiotique	antibiotic
ADJ anticlérical	anticlerical
ADJ anticoagulant	anticoagulant
ADJ antillais	West Indian
ADJ antipathique	unpleasant
ADJ antisémite	anti-Semitic
ADJ antiterroriste	anti-terrorist
ADJ apache	Apache
ADJ apaisant	soothing
ADJ apeuré	frightened
ADJ aphrodisiaque	aphrodisiac
ADJ approbateur	approving
ADJ arable	arable
ADJ arabophone	Arabic-speaking
ADJ arbitral	arbitration
ADJ arctique	Arctic
ADJ arriéré	backward
ADJ artisanal	craft, home-made
ADJ artériel	arterial
ADJ associatif	community
ADJ assoiffé	thirsty
ADJ asymptomatique	asymptomatic
ADJ asymétrique	asymmetrical
ADJ athée	atheist
ADJ atmosphérique	atmospheric
ADJ attablé	seated at table
ADJ attardé	backward, belated
ADJ atteint	affected
ADJ attentionné	considerate
ADJ attirant	attractive
ADJ attitré	appointed, regular
ADJ atténuant	mitigating
ADJ atypique	atypical
ADJ auriculaire	atrial, ear
ADJ austral	southern
ADJ autiste	autistic
ADJ autochtone	native
ADJ automnal	autumnal
ADJ autoroutier	motorway
ADJ averti	informed, forewarned
ADJ avicole	poultry
ADJ avoisinant	neighbouring
ADJ aéronautique	aeronautical
ADJ babillard	chattering
ADJ baissé	lowered
ADJ balistique	ballistic
ADJ balnéaire	seaside
ADJ balèze	hefty, brilliant
ADJ barbant	boring
ADJ bariolé	multicoloured
ADJ basique	basic
ADJ battant	beating, driving
ADJ belliqueux	warlike
ADJ bestial	bestial
ADJ biblique	biblical
ADJ bidon	phoney
ADJ bilatéral	bilateral
ADJ biliaire	bile
ADJ binaire	binary
ADJ bio	organic
ADJ biographique	biographical
ADJ bipolaire	bipolar
ADJ black	black
ADJ blasé	blasé
ADJ blindé	armoured, bulletproof
ADJ bohème	bohemian
ADJ bombé	bulging, rounded
ADJ borgne	one-eyed
ADJ boudeur	sulky
ADJ bougon	grumpy
ADJ bouleversant	deeply moving
ADJ bovin	bovine
ADJ branché	trendy, plugged in
ADJ buccal	oral
ADJ busqué	hooked
ADJ caché	hidden
ADJ californien	Californian
ADJ calmant	soothing
ADJ cancéreux	cancerous
ADJ capitaliste	capitalist
ADJ captivant	captivating
ADJ caractéristique	characteristic
ADJ caritatif	charitable
ADJ casher	kosher
ADJ catalytique	catalytic
ADJ caustique	caustic
ADJ cellulaire	cellular
ADJ centenaire	hundred-year-old
ADJ centrafricain	Central African
ADJ cervical	cervical
ADJ chancelant	unsteady
ADJ changeant	changeable
ADJ chantant	lilting
ADJ charismatique	charismatic
ADJ charmeur	charming
ADJ chelou	dodgy
ADJ chevelu	long-haired
ADJ chiant	annoying
ADJ choquant	shocking
ADJ choral	choral
ADJ chronologique	chronological
ADJ cinglant	scathing, biting
ADJ cinématographique	film
ADJ circoncis	circumcised
ADJ circonstanciel	adverbial
ADJ ciré	waxed
ADJ cistercien	Cistercian
ADJ claustrophobe	claustrophobic
ADJ clignotant	flashing
ADJ climatique	climate
ADJ clérical	clerical
ADJ cognitif	cognitive
ADJ collant	sticky, tight
ADJ collatéral	collateral
ADJ colorant	colouring
ADJ colérique	quick-tempered
ADJ comestible	edible
ADJ commémoratif	commemorative
ADJ comparable	comparable
ADJ comparatif	comparative
ADJ compatissant	compassionate
ADJ composé	compound
ADJ comprimé	compressed
ADJ compris	included, understood
ADJ compromettant	compromising
ADJ compréhensible	understandable
ADJ compulsif	compulsive
ADJ con	stupid, daft
ADJ concentré	concentrated
ADJ concluant	conclusive
ADJ concomitant	concomitant
ADJ condescendant	condescending
ADJ conditionnel	conditional
ADJ confédéré	Confederate
ADJ conique	conical
ADJ connu	known, well-known
ADJ conspirationniste	conspiracy
ADJ constable	observable
ADJ constituant	constituent
ADJ conséquent	substantial, consistent
ADJ contractuel	contractual
ADJ contre-indiqué	inadvisable
ADJ controversé	controversial
ADJ conventionnel	conventional
ADJ convergent	convergent
ADJ coopératif	cooperative
ADJ coronaire	coronary
ADJ coronarien	coronary
ADJ correctionnel	criminal
ADJ corrompu	corrupt
ADJ cosmique	cosmic
ADJ cosmopolite	cosmopolitan
ADJ cosmétique	cosmetic
ADJ cossu	well-to-do
ADJ couchant	setting
ADJ coupant	sharp
ADJ coupé	cut, cut off
ADJ craquant	crunchy, irresistible
ADJ crevé	worn out, punctured
ADJ criant	glaring
ADJ croisé	crossed
ADJ croustillant	crisp
ADJ croyable	believable
ADJ cryptique	cryptic
ADJ crânien	cranial
ADJ cuit	cooked
ADJ cutané	skin
ADJ cycliste	cycling
ADJ cylindrique	cylindrical
ADJ cyrillique	Cyrillic
ADJ côtier	coastal
ADJ dansant	dancing
ADJ demeuré	half-witted
ADJ descriptif	descriptive
ADJ destructeur	destructive
ADJ diabétique	diabetic
ADJ dictatorial	dictatorial
ADJ didactique	didactic
ADJ digestif	digestive
ADJ diplômé	qualified
ADJ directif	directive
ADJ dirigeable	steerable
ADJ disciplinaire	disciplinary
ADJ discutable	debatable
ADJ dispendieux	expensive
ADJ disproportionné	disproportionate
ADJ dit	known as, so-called
ADJ dithyrambique	extravagant
ADJ diurétique	diuretic
ADJ divertissant	entertaining
ADJ divisionnaire	divisional
ADJ divorcé	divorced
ADJ documentaire	documentary
ADJ dominicain	Dominican
ADJ dominical	Sunday
ADJ dommageable	harmful
ADJ dormant	sleeping
ADJ douceâtre	sickly sweet
ADJ doué	gifted, talented
ADJ droitier	right-handed
ADJ dyslexique	dyslexic
ADJ débordant	overflowing
ADJ décevant	disappointing
ADJ déchu	fallen
ADJ décisionnel	decision-making
ADJ décontracté	relaxed
ADJ décoratif	decorative
ADJ découvert	uncovered, bare
ADJ déductible	deductible
ADJ défaillant	failing
ADJ dégoûtant	disgusting
ADJ dégradant	degrading
ADJ dégueu	disgusting
ADJ déloyal	unfair, disloyal
ADJ délétère	deleterious
ADJ dément	insane
ADJ démissionnaire	outgoing
ADJ démoniaque	demonic
ADJ déplaisant	unpleasant
ADJ dépourvu	devoid
ADJ dépravé	depraved
ADJ dépressif	depressive
ADJ déprimant	depressing
ADJ déprimé	depressed
ADJ déraisonnable	unreasonable
ADJ dérangeant	disturbing
ADJ déroutant	disconcerting
ADJ désertique	desert
ADJ désinvolte	casual
ADJ désirable	desirable
ADJ désobligeant	disparaging
ADJ désolant	distressing
ADJ déséquilibré	unbalanced
ADJ dévastateur	devastating
ADJ dévolu	devolved
ADJ dû	due
ADJ efféminé	effeminate
ADJ elliptique	elliptical
ADJ emblématique	emblematic
ADJ embryonnaire	embryonic
ADJ enceint	pregnant
ADJ enclin	inclined
ADJ encourageant	encouraging
ADJ endémique	endemic
ADJ engageant	engaging
ADJ ennuyant	boring
ADJ ensoleillé	sunny
ADJ entrant	incoming
ADJ entraînant	rousing
ADJ envahissant	intrusive
ADJ enviable	enviable
ADJ environnant	surrounding
ADJ environnemental	environmental
ADJ envisageable	conceivable
ADJ errant	stray, wandering
ADJ escarpé	steep
ADJ esthétique	aesthetic
ADJ estival	summer
ADJ estropié	crippled
ADJ ethnique	ethnic
ADJ exaltant	exhilarating
ADJ excitant	exciting
ADJ exclu	excluded
ADJ exhaustif	exhaustive
ADJ existant	existing
ADJ exorbitant	exorbitant
ADJ expansif	expansive
ADJ exploitable	usable
ADJ extensif	extensive
ADJ extra	great, terrific
ADJ extrémiste	extremist
ADJ exécutoire	enforceable
ADJ facial	facial
ADJ factuel	factual
ADJ fainéant	lazy
ADJ fanfaron	boastful
ADJ fantaisiste	fanciful, whimsical
ADJ fasciste	fascist
ADJ fat	conceited
ADJ fautif	at fault, faulty
ADJ fauve	tawny
ADJ ferré	hobnailed, iron-shod
ADJ feuillé	leafy
ADJ fiable	reliable
ADJ fiduciaire	fiduciary
ADJ fier	proud
ADJ finaud	sly
ADJ fluorescent	fluorescent
ADJ folklorique	folk
ADJ fondant	melting
ADJ foudroyant	lightning
ADJ fourbu	worn out
ADJ fourni	thick, well-stocked
ADJ foutu	done for, damned
ADJ franco-allemand	Franco-German
ADJ francophone	French-speaking
ADJ friable	crumbly
ADJ frigide	frigid
ADJ frontal	frontal, head-on
ADJ fruitier	fruit
ADJ frustrant	frustrating
ADJ fumant	smoking
ADJ funéraire	funeral
ADJ futuriste	futuristic
ADJ futé	clever, cunning
ADJ fuyant	evasive
ADJ fâché	angry
ADJ fébrile	feverish
ADJ félin	feline
ADJ fémoral	femoral
ADJ férié	public
ADJ gagnant	winning
ADJ galactique	galactic
ADJ gallo-romain	Gallo-Roman
ADJ gastrique	gastric
ADJ gastro-intestinal	gastrointestinal
ADJ gaucher	left-handed
ADJ gaulliste	Gaullist
ADJ germanophone	German-speaking
ADJ gitan	gypsy
ADJ givré	frosted, crackers
ADJ glamour	glamorous
ADJ glauque	murky, creepy
ADJ gonflable	inflatable
ADJ graduel	gradual
ADJ gratifiant	rewarding
ADJ grincheux	grumpy
ADJ gringalet	puny
ADJ grinçant	grating
ADJ grisonnant	greying
ADJ grognon	grumpy
ADJ grégaire	gregarious
ADJ guindé	stiff
ADJ gémissant	moaning
ADJ génital	genital
ADJ généalogique	genealogical
ADJ généraliste	general
ADJ générique	generic
ADJ géologique	geological
ADJ habilité	authorised
ADJ habitué	used, accustomed
ADJ hallucinant	mind-boggling
ADJ hilarant	hilarious
ADJ hilare	beaming
ADJ hitlérien	Hitlerian
ADJ hivernal	winter
ADJ hiérarchique	hierarchical
ADJ homophobe	homophobic
ADJ hormonal	hormonal
ADJ hybride	hybrid
ADJ hygiénique	hygienic
ADJ hypersensible	hypersensitive
ADJ hypothécaire	mortgage
ADJ hébraïque	Hebrew
ADJ hémorragique	haemorrhagic
ADJ hépatique	hepatic, liver
ADJ hétéro	straight
ADJ hôtelier	hotel
ADJ idéaliste	idealistic
ADJ illogique	illogical
ADJ imbattable	unbeatable
ADJ immature	immature
ADJ immunitaire	immune
ADJ impardonnable	unforgivable
ADJ impensable	unthinkable
ADJ imperceptible	imperceptible
ADJ impertinent	impertinent, cheeky
ADJ imperturbable	imperturbable
ADJ impoli	impolite, rude
ADJ impraticable	impassable
ADJ impressionnable	impressionable
ADJ impressionnant	impressive
ADJ impuni	unpunished
ADJ imputable	attributable
ADJ impératif	imperative
ADJ inacceptable	unacceptable
ADJ inaliénable	inalienable
ADJ inapproprié	inappropriate
ADJ inapte	unfit
ADJ inaudible	inaudible
ADJ incalculable	incalculable
ADJ incendiaire	incendiary
ADJ inchangé	unchanged
ADJ incitatif	incentive
ADJ incompatible	incompatible
ADJ incompris	misunderstood
ADJ incompétent	incompetent
ADJ inconfortable	uncomfortable
ADJ incontrôlable	uncontrollable
ADJ incontrôlé	uncontrolled
ADJ incorrigible	incorrigible
ADJ indemne	unharmed
ADJ indescriptible	indescribable
ADJ indestructible	indestructible
ADJ indicatif	indicative
ADJ indiscutable	indisputable
ADJ indisponible	unavailable
ADJ indissoluble	indissoluble
ADJ indolore	painless
ADJ indépendantiste	separatist
ADJ indésirable	undesirable, unwanted
ADJ indétectable	undetectable
ADJ indéterminé	indeterminate
ADJ inefficace	ineffective, inefficient
ADJ inexcusable	inexcusable
ADJ inexistant	non-existent
ADJ inexpliqué	unexplained
ADJ inexpressif	expressionless
ADJ infantile	childish, infantile
ADJ inflammable	flammable
ADJ informel	informal
ADJ infrarouge	infrared
ADJ inhabité	uninhabited
ADJ inimaginable	unimaginable
ADJ inintelligible	unintelligible
ADJ injectable	injectable
ADJ injoignable	unreachable
ADJ innovateur	innovative
ADJ inqualifiable	unspeakable
ADJ insistant	insistent
ADJ inspirant	inspiring
ADJ inspiré	inspired
ADJ instantané	instant, instantaneous
ADJ insultant	insulting
ADJ insurmontable	insurmountable
ADJ intello	brainy
ADJ intempestif	untimely
ADJ intenable	unbearable
ADJ intentionné	intentioned
ADJ intercommunal	intermunicipal
ADJ intercontinental	intercontinental
ADJ intergouvernemental	intergovernmental
ADJ interplanétaire	interplanetary
ADJ intestinal	intestinal
ADJ intimidant	intimidating
ADJ intouchable	untouchable
ADJ intracrânien	intracranial
ADJ intraveineux	intravenous
ADJ introuvable	nowhere to be found
ADJ intégriste	fundamentalist
ADJ inutilisable	unusable
ADJ invaincu	unbeaten
ADJ invasif	invasive
ADJ inverse	opposite, reverse
ADJ inéluctable	unavoidable
ADJ ionique	Ionic
ADJ irrationnel	irrational
ADJ irrecevable	inadmissible
ADJ irremplaçable	irreplaceable
ADJ irresponsable	irresponsible
ADJ irritant	irritating
ADJ irréalisable	unfeasible
ADJ irréparable	irreparable
ADJ irréversible	irreversible
ADJ jetable	disposable
ADJ joignable	reachable
ADJ jugulaire	jugular
ADJ juteux	juicy
ADJ lacrymogène	tear
ADJ lacté	milky
ADJ lascif	lascivious
ADJ laxatif	laxative
ADJ laïc	secular
ADJ laïque	secular
ADJ lesbien	lesbian
ADJ libertaire	libertarian
ADJ libéré	freed
ADJ limitrophe	bordering
ADJ linguistique	linguistic
ADJ linéaire	linear
ADJ litigieux	contentious
ADJ littoral	coastal
ADJ liturgique	liturgical
ADJ longitudinal	longitudinal
ADJ lourdaud	oafish
ADJ lymphatique	lymphatic
ADJ macho	macho
ADJ mafieux	mafia
ADJ magistral	masterly
ADJ maigrichon	skinny
ADJ malaisien	Malaysian
ADJ malchanceux	unlucky
ADJ malléable	malleable
ADJ malpoli	rude
ADJ maléfique	evil
ADJ maniaque	fussy, obsessive
ADJ manquant	missing
ADJ marginal	marginal
ADJ marrant	funny
ADJ matrimonial	matrimonial
ADJ mature	mature
ADJ mauritanien	Mauritanian
ADJ maussade	sullen, gloomy
ADJ maçonnique	Masonic
ADJ menstruel	menstrual
ADJ merdique	crappy
ADJ mesurable	measurable
ADJ mi-clos	half-closed
ADJ microbien	microbial
ADJ minier	mining
ADJ miteux	shabby
ADJ mitoyen	adjoining
ADJ moléculaire	molecular
ADJ monacal	monastic
ADJ mordant	biting
ADJ mortuaire	mortuary
ADJ moulant	tight-fitting
ADJ musclé	muscular
ADJ mythique	legendary
ADJ méconnaissable	unrecognisable
ADJ médian	median
ADJ médiatique	media
ADJ médicamenteux	drug
ADJ méditerranéen	Mediterranean
ADJ mélodramatique	melodramatic
ADJ ménager	household, domestic
ADJ méritoire	commendable
ADJ métallurgique	metallurgical
ADJ méthodique	methodical
ADJ métrique	metric
ADJ métropolitain	metropolitan
ADJ nacré	pearly
ADJ napoléonien	Napoleonic
ADJ narcissique	narcissistic
ADJ narratif	narrative
ADJ navigable	navigable
ADJ naze	lousy
ADJ nazi	Nazi
ADJ nettoyant	cleaning
ADJ neurologique	neurological
ADJ nomade	nomadic
ADJ nord-américain	North American
ADJ nul	useless, hopeless, no, void
ADJ nuptial	wedding
ADJ nécessiteux	needy
ADJ négociable	negotiable
ADJ néoclassique	neoclassical
ADJ néolithique	Neolithic
ADJ oblong	oblong
ADJ observateur	observant
ADJ obsessionnel	obsessive
ADJ obsolète	obsolete
ADJ obtus	obtuse
ADJ occasionnel	occasional
ADJ oculaire	eye, ocular
ADJ ombilical	umbilical
ADJ opportuniste	opportunistic
ADJ originel	original
ADJ outre-mer	overseas
ADJ pacifiste	pacifist
ADJ pair	even
ADJ parano	paranoid
ADJ paranormal	paranormal
ADJ paranoïaque	paranoid
ADJ pare-balles	bulletproof
ADJ parental	parental
ADJ paroissial	parish
ADJ partant	game, willing
ADJ passible	liable
ADJ passionnel	of passion
ADJ patelin	wheedling
ADJ patent	obvious
ADJ pathogène	pathogenic
ADJ pathologique	pathological
ADJ patraque	out of sorts
ADJ paumé	lost
ADJ payant	paid
ADJ peinard	cushy
ADJ pendant	hanging, pending
ADJ perceptible	perceptible
ADJ perfectionniste	perfectionist
ADJ perfide	treacherous
ADJ perpendiculaire	perpendicular
ADJ persuasif	persuasive
ADJ persécuté	persecuted
ADJ peureux	fearful
ADJ pharmaceutique	pharmaceutical
ADJ pharmacologique	pharmacological
ADJ photogénique	photogenic
ADJ physiologique	physiological
ADJ pionnier	pioneering
ADJ piètre	poor
ADJ plasmatique	plasma
ADJ platonique	platonic
ADJ pleureur	weeping
ADJ pluridisciplinaire	multidisciplinary
ADJ pluvial	rain
ADJ pointilleux	fussy
ADJ polaire	polar
ADJ politico-financier	politico-financial
ADJ polychrome	polychrome
ADJ pompette	tipsy
ADJ pompeux	pompous
ADJ porcin	pig
ADJ poudré	powdered
ADJ pouilleux	lousy
ADJ pragmatique	pragmatic
ADJ praticable	passable, practicable
ADJ pratiquant	practising
ADJ preux	valiant
ADJ printanier	spring
ADJ progressiste	progressive
ADJ provocateur	provocative
ADJ prude	prudish
ADJ prudentiel	prudential
ADJ précipité	hasty
ADJ préexistant	pre-existing
ADJ préfabriqué	prefabricated
ADJ préfectoral	prefectural
ADJ préhistorique	prehistoric
ADJ préparatoire	preparatory
ADJ prépayé	prepaid
ADJ présentable	presentable
ADJ présomptueux	presumptuous
ADJ prévenant	considerate
ADJ psychotique	psychotic
ADJ pubien	pubic
ADJ puceau	virgin
ADJ pulmonaire	pulmonary, lung
ADJ pusillanime	faint-hearted
ADJ pyrotechnique	firework
ADJ pécuniaire	financial
ADJ pédiatrique	paediatric
ADJ pénitentiaire	prison
ADJ périodique	periodic
ADJ périphérique	peripheral
ADJ périurbain	suburban
ADJ quantique	quantum
ADJ radin	stingy
ADJ radiologique	radiological
ADJ rafraîchissant	refreshing
ADJ rance	rancid
ADJ ras	close-cropped, short
ADJ recevable	admissible
ADJ recommandable	commendable
ADJ reconnaissable	recognisable
ADJ regrettable	regrettable
ADJ rentré	suppressed
ADJ reposant	restful
ADJ repoussant	repulsive
ADJ respiratoire	respiratory
ADJ restant	remaining
ADJ restrictif	restrictive
ADJ rhétorique	rhetorical
ADJ richissime	extremely rich
ADJ rigolo	funny
ADJ rigolote	funny
ADJ ringard	corny, outdated
ADJ rocheux	rocky
ADJ rogue	arrogant
ADJ roide	stiff
ADJ ronflant	high-flown
ADJ roulant	rolling
ADJ rudimentaire	rudimentary
ADJ rythmique	rhythmic
ADJ réactionnaire	reactionary
ADJ réalisable	feasible
ADJ réconfortant	comforting
ADJ récurrent	recurring
ADJ réfrigéré	refrigerated
ADJ réjouissant	delightful
ADJ rénal	renal, kidney
ADJ réputé	renowned
ADJ résultant	resulting
ADJ réversible	reversible
ADJ révélateur	revealing
ADJ révérend	reverend
ADJ sacerdotal	priestly
ADJ sahraoui	Sahrawi
ADJ saignant	rare, bleeding
ADJ saoudien	Saudi
ADJ saoul	drunk
ADJ scabreux	indecent
ADJ scandalisé	shocked
ADJ schizophrène	schizophrenic
ADJ semé	strewn, dotted
ADJ septique	septic
ADJ serviable	helpful, obliging
ADJ sexiste	sexist
ADJ sifflant	wheezing
ADJ simplet	simple-minded
ADJ sinistré	stricken
ADJ slovène	Slovenian
ADJ snob	snobbish
ADJ social-démocrate	Social Democratic
ADJ somali	Somali
ADJ sophistiqué	sophisticated
ADJ sortant	outgoing
ADJ souhaitable	desirable
ADJ sous-cutané	subcutaneous
ADJ soûl	drunk
ADJ spartiate	Spartan
ADJ squelettique	skeletal
ADJ stationnaire	stationary
ADJ stellaire	stellar
ADJ stimulant	stimulating
ADJ stressant	stressful
ADJ structurel	structural
ADJ subconscient	subconscious
ADJ subtropical	subtropical
ADJ subversif	subversive
ADJ succulent	succulent
ADJ suicidaire	suicidal
ADJ suppléant	substitute
ADJ supportable	bearable
ADJ suranné	outdated
ADJ surfait	overrated
ADJ surgelé	frozen
ADJ surréaliste	surreal, surrealist
ADJ susceptible	likely, touchy
ADJ suspicieux	suspicious
ADJ symphonique	symphony
ADJ systémique	systemic
ADJ séculier	secular
ADJ sécurisant	reassuring
ADJ sécuritaire	security
ADJ sédimentaire	sedimentary
ADJ sénile	senile
ADJ séquentiel	sequential
ADJ thoracique	thoracic
ADJ tombant	falling, drooping
ADJ tonique	invigorating
ADJ tordant	hilarious
ADJ torturé	tortured
ADJ toscan	Tuscan
ADJ tout-puissant	almighty, all-powerful
ADJ traditionaliste	traditionalist
ADJ traitant	treating
ADJ transfrontalier	cross-border
ADJ transnational	transnational
ADJ traumatique	traumatic
ADJ traumatisant	traumatic
ADJ tribal	tribal
ADJ tricolore	three-coloured
ADJ truculent	colourful
ADJ tueur	killer
ADJ télépathique	telepathic
ADJ télévisé	televised
ADJ téméraire	reckless
ADJ tétraplégique	quadriplegic
ADJ unitaire	unitary, unit
ADJ urinaire	urinary
ADJ usagé	worn, used
ADJ utilisable	usable
ADJ vacillant	wavering
ADJ veinard	lucky
ADJ velouté	velvety
ADJ vertébral	spinal, vertebral
ADJ vertébré	vertebrate
ADJ vieillissant	ageing
ADJ viral	viral
ADJ visionnaire	visionary
ADJ végétarien	vegetarian
ADJ vénéneux	poisonous
ADJ xénophobe	xenophobic
ADJ yougoslave	Yugoslav
ADJ zen	calm, Zen
ADJ éclectique	eclectic
ADJ écrasant	crushing, overwhelming
ADJ écœurant	sickening
ADJ édifiant	edifying
ADJ éducatif	educational
ADJ égocentrique	self-centred
ADJ électif	elective
ADJ électromagnétique	electromagnetic
ADJ éligible	eligible
ADJ émotionnel	emotional
ADJ émérite	outstanding
ADJ énervant	annoying
ADJ énervé	annoyed
ADJ énième	umpteenth
ADJ épatant	splendid
ADJ épileptique	epileptic
ADJ épinière	spinal
ADJ épiscopal	episcopal
ADJ éponyme	eponymous
ADJ époustouflant	breathtaking
ADJ éprouvant	gruelling
ADJ équin	equine
ADJ éraillé	hoarse, scratched
ADJ érythréen	Eritrean
ADJ établi	established
ADJ éthéré	ethereal
ADJ étoilé	starry
ADJ étrusque	Etruscan
ADJ éventé	stale
ADJ évolué	advanced
ADV aveuglément	blindly
ADV bêtement	stupidly, foolishly
ADV communément	commonly
ADV comparativement	comparatively
ADV conséquemment	consequently
ADV décidément	really, certainly
ADV faussement	falsely
ADV faux	out of tune, wrongly
ADV grièvement	seriously
ADV ici-bas	here below
ADV illico	right away
ADV indûment	unduly
ADV irrévocablement	irrevocably
ADV mûrement	carefully
ADV rétrospectivement	in retrospect
ADV sacrément	damned, really
ADV salement	dirtily, badly
ADV sciemment	knowingly
ADV sitôt	as soon as, so soon
ADV vachement	really, dead
INTJ alléluia	hallelujah
INTJ aïe	ouch
INTJ ben	well
INTJ berk	yuck
INTJ beurk	yuck
INTJ bof	meh
INTJ bye	bye
INTJ ciao	bye, ciao
INTJ dommage	pity, too bad
INTJ euh	er, um
INTJ fichtre	gosh
INTJ heu	er
INTJ hmm	hmm
INTJ mh	mm
INTJ miam	yum
INTJ mince	darn, blast
INTJ nan	nope, no
INTJ ok	OK
INTJ olé	olé
INTJ ouah	wow
INTJ ouf	phew
INTJ ouille	ouch
INTJ oups	oops
INTJ ouste	scram
INTJ paf	bang
INTJ pardi	of course
INTJ pff	pff
INTJ putain	damn, fuck
INTJ revoilà	here again
INTJ stop	stop
INTJ vlan	wham
INTJ waouh	wow
INTJ youpi	yippee
NOUN CD	CD
NOUN ONG	NGO
NOUN abat-jour	lampshade
NOUN abattage	felling, slaughter
NOUN abattoir	slaughterhouse
NOUN abdomen	abdomen
NOUN ablation	removal
NOUN abomination	abomination
NOUN abordage	boarding
NOUN abruti	idiot, moron
NOUN absinthe	absinthe
NOUN absolution	absolution
NOUN absorption	absorption
NOUN abstinence	abstinence
NOUN abstraction	abstraction
NOUN absurdité	absurdity
NOUN abus	abuse, misuse
NOUN académie	academy
NOUN acclamation	cheer
NOUN accompagnement	accompaniment
NOUN accomplissement	accomplishment
NOUN accordéon	accordion
NOUN accouplement	mating
NOUN accoutrement	getup
NOUN accro	addict, fan
NOUN accroc	tear, hitch
NOUN accrochage	collision, skirmish
NOUN accroissement	increase
NOUN accréditation	accreditation
NOUN accumulation	accumulation
NOUN accélérateur	accelerator
NOUN acharnement	relentlessness
NOUN acné	acne
NOUN acolyte	accomplice
NOUN acompte	deposit
NOUN acrobate	acrobat
NOUN acteur	actor, player
NOUN activation	activation
NOUN activiste	activist
NOUN addiction	addiction
NOUN addition	bill, addition
NOUN adepte	follower
NOUN adhérence	grip
NOUN adhésif	adhesive
NOUN adhésion	membership, support
NOUN adjudant	warrant officer
NOUN administrateur	director, administrator
NOUN administré	constituent
NOUN admis	successful candidate
NOUN admission	admission
NOUN ado	teenager, teen
NOUN adoration	adoration
NOUN adrénaline	adrenaline
NOUN adversité	adversity
NOUN affectation	assignment, affectation
NOUN affichage	display
NOUN affinité	affinity
NOUN affrontement	clash
NOUN affût	lookout
NOUN agacement	irritation
NOUN agenda	diary, schedule
NOUN agglomération	built-up area, urban area
NOUN aggravation	worsening
NOUN agissements	dealings
NOUN agitateur	agitator
NOUN agrandissement	enlargement
NOUN agresseur	attacker
NOUN agressivité	aggressiveness
NOUN agronome	agronomist
NOUN agrégation	aggregation, teaching examination
NOUN aigreur	sourness
NOUN ailier	winger
NOUN aine	groin
NOUN aire	area
NOUN aisance	ease
NOUN aisselle	armpit
NOUN ajustement	adjustment
NOUN albatros	albatross
NOUN albinos	albino
NOUN alchimie	alchemy
NOUN alcoolémie	blood alcohol
NOUN alias	alias
NOUN alibi	alibi
NOUN alignement	alignment
NOUN alimentation	food, diet
NOUN allaitement	breastfeeding
NOUN aller-retour	return, round trip
NOUN alliage	alloy
NOUN alligator	alligator
NOUN allongement	lengthening
NOUN allumage	ignition, lighting
NOUN allègement	lightening
NOUN allégation	allegation
NOUN allégeance	allegiance
NOUN allégement	lightening
NOUN almanach	almanac
NOUN altercation	altercation
NOUN alternance	alternation, changeover
NOUN alto	viola, alto
NOUN altération	deterioration, alteration
NOUN alu	aluminium
NOUN amadou	tinder
NOUN amarrage	mooring
NOUN amarre	mooring rope
NOUN amateurisme	amateurism
NOUN amazone	riding habit, horsewoman
NOUN ambiguïté	ambiguity
NOUN ambre	amber
NOUN ambulancier	ambulance driver
NOUN ameublement	furnishings
NOUN amiante	asbestos
NOUN ammoniaque	ammonia
NOUN amnésie	amnesia
NOUN amont	upstream
NOUN amorce	beginning, bait
NOUN amourette	passing fancy
NOUN amphi	lecture theatre
NOUN amphibien	amphibian
NOUN ampleur	extent, scale
NOUN ampli	amplifier
NOUN amplificateur	amplifier
NOUN amputation	amputation
NOUN amputé	amputee
NOUN amulette	amulet
NOUN amygdale	tonsil
NOUN aménagement	layout, development
NOUN amérindien	Native American
NOUN anabaptiste	Anabaptist
NOUN analgésique	painkiller
NOUN analogie	analogy
NOUN analyste	analyst
NOUN anarchie	anarchy
NOUN anarchiste	anarchist
NOUN anatomie	anatomy
NOUN anchois	anchovy
NOUN ancienneté	seniority, length of service
NOUN andouille	sausage, fool
NOUN androïde	android
NOUN anesthésie	anaesthetic, anaesthesia
NOUN anesthésiste	anaesthetist
NOUN angine	tonsillitis
NOUN angioplastie	angioplasty
NOUN animalerie	pet shop
NOUN animation	animation, liveliness
NOUN annuaire	directory
NOUN annulation	cancellation
NOUN anomalie	anomaly
NOUN antan	yesteryear
NOUN anthropologue	anthropologist
NOUN anti-inflammatoire	anti-inflammatory
NOUN antibiotique	antibiotic
NOUN anticoagulant	anticoagulant
NOUN antidote	antidote
NOUN antidouleur	painkiller
NOUN antidépresseur	antidepressant
NOUN antillais	West Indian
NOUN antiquaire	antique dealer
NOUN antisémitisme	anti-Semitism
NOUN antre	den
NOUN antéchrist	Antichrist
NOUN antécédent	antecedent, history
NOUN anus	anus
NOUN anéantissement	annihilation
NOUN anémie	anaemia
NOUN anévrisme	aneurysm
NOUN aorte	aorta
NOUN apaisement	calming, relief
NOUN aperçu	glimpse, overview
NOUN apitoiement	pity
NOUN apocalypse	apocalypse
NOUN apogée	peak
NOUN apostrophe	apostrophe
NOUN apothéose	crowning moment
NOUN apparat	pomp
NOUN appareillage	equipment, casting off
NOUN appart	flat, place
NOUN appartenance	membership, belonging
NOUN appellation	name, designation
NOUN appendice	appendix
NOUN appendicite	appendicitis
NOUN appli	app
NOUN appointements	salary
NOUN apport	contribution
NOUN appréciation	assessment
NOUN appât	bait, lure
NOUN aprèm	afternoon
NOUN aptitude	ability, aptitude
NOUN apéro	aperitif
NOUN aquarelle	watercolour
NOUN aquarium	aquarium
NOUN arabesque	arabesque
NOUN arbalète	crossbow
NOUN arbitre	referee, arbiter
NOUN arbuste	shrub
NOUN arcade	arch, arcade
NOUN archer	archer
NOUN archevêché	archbishopric
NOUN archive	archive, record
NOUN argenterie	silver
NOUN argot	slang
NOUN aristocrate	aristocrat
NOUN armada	armada
NOUN armature	framework
NOUN armement	armament, weapons
NOUN armurerie	gunsmith's, armoury
NOUN arnaque	scam, swindle
NOUN arnaqueur	swindler
NOUN arpent	acre
NOUN arrivant	arrival
NOUN arrière-boutique	back shop
NOUN arrière-grand-mère	great-grandmother
NOUN arrière-grand-père	great-grandfather
NOUN arrière-grands-parents	great-grandparents
NOUN arrière-petits-enfants	great-grandchildren
NOUN arrière-plan	background
NOUN arrondi	rounded shape
NOUN arrosoir	watering can
NOUN arrêté	order, decree
NOUN arsenal	arsenal
NOUN arthrite	arthritis
NOUN articulation	joint
NOUN artisanat	crafts
NOUN arythmie	arrhythmia
NOUN arête	fishbone, ridge, edge
NOUN arôme	aroma
NOUN ascendant	influence
NOUN asperge	asparagus
NOUN asphalte	asphalt
NOUN asphyxie	suffocation
NOUN aspirant	candidate
NOUN aspiration	aspiration
NOUN aspirine	aspirin
NOUN assaillant	attacker
NOUN assainissement	sanitation, clean-up
NOUN assaisonnement	seasoning
NOUN assemblage	assembly
NOUN assentiment	assent
NOUN asservissement	enslavement
NOUN assiduité	diligence
NOUN assignation	summons
NOUN assistance	assistance, help, audience
NOUN assortiment	assortment
NOUN assoupissement	drowsiness
NOUN assouvissement	satisfaction
NOUN asthme	asthma
NOUN asticot	maggot
NOUN astrologie	astrology
NOUN astronaute	astronaut
NOUN astrophysique	astrophysics
NOUN astuce	trick, tip
NOUN astéroïde	asteroid
NOUN atermoiement	procrastination
NOUN athlétisme	athletics
NOUN athéisme	atheism
NOUN atlas	atlas
NOUN atout	asset, trump
NOUN atrocité	atrocity
NOUN attaquant	attacker, forward
NOUN atteinte	harm, attack
NOUN attelle	splint
NOUN atterrissage	landing
NOUN attirail	gear
NOUN attirance	attraction
NOUN attractivité	attractiveness
NOUN attribut	attribute
NOUN attribution	allocation
NOUN attroupement	crowd
NOUN audit	audit
NOUN auditeur	listener
NOUN auditoire	audience
NOUN auditorium	auditorium
NOUN augure	omen
NOUN aumônier	chaplain
NOUN aura	aura
NOUN auriculaire	little finger
NOUN austérité	austerity
NOUN authenticité	authenticity
NOUN autobiographie	autobiography
NOUN autochtone	native
NOUN autocollant	sticker
NOUN autocritique	self-criticism
NOUN autodéfense	self-defence
NOUN autographe	autograph
NOUN automatisme	automatism
NOUN automobiliste	motorist
NOUN autonomie	autonomy, independence
NOUN aval	approval
NOUN avancement	promotion, progress
NOUN avant-goût	foretaste
NOUN avant-poste	outpost
NOUN avant-première	preview
NOUN avant-scène	proscenium
NOUN avant-veille	two days before
NOUN avatar	avatar
NOUN aveuglement	blindness
NOUN aviateur	airman
NOUN avoir	assets, credit
NOUN avorton	runt
NOUN avènement	advent, accession
NOUN axe	axis, main road
NOUN aération	ventilation
NOUN aérodrome	aerodrome
NOUN babiole	trinket
NOUN babouin	baboon
NOUN baby-sitter	babysitter
NOUN bac	tub, ferry, school-leaving exam
NOUN baccalauréat	baccalaureate
NOUN bacon	bacon
NOUN badine	switch
NOUN baffe	slap
NOUN bagatelle	trifle
NOUN bagel	bagel
NOUN baignade	bathing
NOUN balade	walk, stroll
NOUN balafre	gash, scar
NOUN balancement	swaying
NOUN balancier	pendulum
NOUN balayage	sweeping, scan
NOUN baldaquin	canopy
NOUN balise	beacon, marker
NOUN baliverne	nonsense
NOUN ballade	ballad
NOUN ballast	ballast
NOUN ballerine	ballerina, ballet shoe
NOUN ballet	ballet
NOUN balustre	baluster
NOUN bambin	toddler
NOUN bambou	bamboo
NOUN ban	ban, applause
NOUN bannière	banner
NOUN bar	bar
NOUN baraquement	hut
NOUN baratin	patter
NOUN barbarie	barbarity
NOUN barbecue	barbecue
NOUN barge	barge
NOUN barmaid	barmaid
NOUN barman	barman, bartender
NOUN bas-côté	side aisle, verge
NOUN bas-fond	shallow
NOUN basculement	shift
NOUN base-ball	baseball
NOUN baseball	baseball
NOUN basilic	basil
NOUN basilique	basilica
NOUN basket	basketball, trainer
NOUN basket-ball	basketball
NOUN basketball	basketball
NOUN basse	bass
NOUN basse-cour	farmyard, poultry
NOUN basse-fosse	dungeon
NOUN bassiste	bass player
NOUN bastion	stronghold
NOUN baston	fight
NOUN batiste	cambric
NOUN batte	bat
NOUN batteur	drummer, whisk
NOUN baume	balm
NOUN bavure	blunder, smudge
NOUN bazar	bazaar, mess
NOUN bazooka	bazooka
NOUN beau-frère	brother-in-law
NOUN beaux-parents	parents-in-law
NOUN beignet	doughnut, fritter
NOUN belote	belote
NOUN benne	skip
NOUN bercail	fold
NOUN bergerie	sheepfold
NOUN best-seller	bestseller
NOUN bestiole	bug, creature
NOUN bette	chard
NOUN betterave	beetroot
NOUN biais	bias, means
NOUN biberon	baby's bottle
NOUN bible	bible
NOUN bibliographie	bibliography
NOUN bibliothécaire	librarian
NOUN bicarbonate	bicarbonate
NOUN biceps	biceps
NOUN bide	belly, flop
NOUN bidet	nag, bidet
NOUN bidon	can, belly
NOUN bidule	thingamajig
NOUN bienfaisance	charity
NOUN bifurcation	fork
NOUN bijouterie	jeweller's, jewellery
NOUN bikini	bikini
NOUN bile	bile
NOUN billot	block
NOUN bingo	bingo
NOUN binôme	pair
NOUN biographie	biography
NOUN biopsie	biopsy
NOUN bip	beep
NOUN bistouri	lancet, scalpel
NOUN bistro	café, bistro
NOUN bistrot	café, bistro
NOUN bite	dick, cock
NOUN blanc-bec	greenhorn
NOUN blanchiment	laundering
NOUN blanchisserie	laundry
NOUN blason	coat of arms
NOUN blasphème	blasphemy
NOUN blazer	blazer
NOUN bled	village, dump
NOUN blindage	armour plating
NOUN blizzard	blizzard
NOUN bloc-notes	notepad
NOUN blocage	blockage, freeze
NOUN blocus	blockade
NOUN blog	blog
NOUN blouson	jacket
NOUN blues	blues
NOUN bluff	bluff
NOUN boa	boa
NOUN bobard	fib
NOUN bobo	sore, scratch
NOUN bocage	hedged farmland
NOUN boche	Kraut
NOUN bohème	bohemian
NOUN bolide	racing car
NOUN bolus	bolus
NOUN bombance	feast
NOUN bombardier	bomber
NOUN bonus	bonus
NOUN bookmaker	bookmaker
NOUN boom	boom
NOUN boomerang	boomerang
NOUN bordel	mess, brothel
NOUN boss	boss
NOUN boucan	racket
NOUN boucherie	butcher's, slaughter
NOUN bouddhisme	Buddhism
NOUN bouffon	fool, jester
NOUN bougeoir	candlestick
NOUN bougre	fellow, devil
NOUN bouilloire	kettle
NOUN bouillonnement	bubbling
NOUN bouleversement	upheaval
NOUN boulon	bolt
NOUN bourbon	bourbon
NOUN bourde	blunder
NOUN bourdon	bumblebee
NOUN bourrelet	roll, ridge
NOUN bourriche	hamper
NOUN bourrique	donkey
NOUN bouse	cow dung
NOUN boutade	quip
NOUN boutiquier	shopkeeper
NOUN bouture	cutting
NOUN bovin	cattle
NOUN bowling	bowling, bowling alley
NOUN box	stall, lock-up
NOUN boxe	boxing
NOUN boxeur	boxer
NOUN boyau	gut
NOUN boîtier	case
NOUN braguette	flies
NOUN braille	Braille
NOUN brandy	brandy
NOUN braquage	hold-up, robbery
NOUN braqueur	robber
NOUN brassard	armband
NOUN brasse	breaststroke, fathom
NOUN brasserie	brasserie, brewery
NOUN brassière	bra, baby's vest
NOUN break	estate car, break
NOUN bredouillement	mumbling
NOUN bretzel	pretzel
NOUN breuvage	beverage
NOUN bricolage	DIY
NOUN bricole	trifle
NOUN bricoleur	handyman
NOUN bridge	bridge
NOUN briefing	briefing
NOUN brigadier	sergeant
NOUN brio	brilliance
NOUN briquet	lighter
NOUN briqueterie	brickworks
NOUN bris	breaking
NOUN broc	pitcher
NOUN broche	brooch, spit
NOUN brochette	skewer, kebab
NOUN brocoli	broccoli
NOUN bronchite	bronchitis
NOUN bronzage	tan
NOUN brouette	wheelbarrow
NOUN brouhaha	hubbub
NOUN brouillage	interference
NOUN brouilleur	jammer
NOUN brouillon	draft
NOUN brousse	bush
NOUN broyeur	crusher, grinder
NOUN brunch	brunch
NOUN brèche	breach, gap
NOUN bréviaire	breviary
NOUN buanderie	laundry room
NOUN bug	bug
NOUN building	tower block
NOUN bulbe	bulb
NOUN bulldog	bulldog
NOUN bulle	bubble
NOUN bulletin	bulletin, report, ballot
NOUN bungalow	bungalow
NOUN bunker	bunker
NOUN bureaucrate	bureaucrat
NOUN burette	cruet
NOUN burger	burger
NOUN business	business
NOUN buteur	goalscorer
NOUN butoir	buffer
NOUN buvette	refreshment stall
NOUN buveur	drinker
NOUN buzz	buzz
NOUN bâche	tarpaulin
NOUN bâillement	yawn
NOUN bâtonnet	stick
NOUN bécane	bike
NOUN béguin	crush, bonnet
NOUN bémol	flat
NOUN bénéficiaire	beneficiary
NOUN bénévolat	voluntary work
NOUN béret	beret
NOUN bêlement	bleating
NOUN cabale	cabal
NOUN cabanon	shed
NOUN cabaretier	innkeeper
NOUN caca	poo
NOUN cacahuète	peanut
NOUN cacao	cocoa
NOUN cache-cache	hide-and-seek
NOUN cache-nez	scarf
NOUN cachemire	cashmere
NOUN cactus	cactus
NOUN cadenas	padlock
NOUN cadran	dial
NOUN cafard	cockroach, blues
NOUN caféine	caffeine
NOUN cafétéria	cafeteria
NOUN cagnotte	kitty, jackpot
NOUN cagoule	balaclava
NOUN cahot	jolt
NOUN caillot	clot
NOUN caissier	cashier
NOUN cake	fruit cake
NOUN calamar	squid
NOUN calamité	calamity
NOUN calcium	calcium
NOUN caleçon	boxer shorts
NOUN calibre	calibre
NOUN calice	chalice, calyx
NOUN call-girl	call girl
NOUN calligraphie	calligraphy
NOUN calomnie	slander
NOUN calorie	calorie
NOUN calotte	skullcap
NOUN calvaire	ordeal, wayside cross
NOUN calvitie	baldness
NOUN camaraderie	comradeship
NOUN cambrioleur	burglar
NOUN cambrure	arch
NOUN camelote	junk
NOUN cameraman	cameraman
NOUN camionnette	van
NOUN camionneur	lorry driver
NOUN camomille	camomile
NOUN camouflage	camouflage
NOUN campeur	camper
NOUN camphre	camphor
NOUN camping	camping, campsite
NOUN camping-car	motorhome
NOUN campus	campus
NOUN caméléon	chameleon
NOUN caméscope	camcorder
NOUN canalisation	pipe
NOUN canari	canary
NOUN cancan	gossip
NOUN cancrelat	cockroach
NOUN cane	duck
NOUN canette	can
NOUN canevas	canvas, outline
NOUN caniche	poodle
NOUN canine	canine
NOUN caniveau	gutter
NOUN cannelle	cinnamon
NOUN cannibale	cannibal
NOUN canoë	canoe
NOUN canton	canton
NOUN cantonnier	roadman
NOUN canular	hoax
NOUN canyon	canyon
NOUN capitulation	surrender
NOUN capot	bonnet, hood
NOUN cappuccino	cappuccino
NOUN capsule	capsule
NOUN capuche	hood
NOUN capucine	nasturtium
NOUN carabinier	carabiniere
NOUN caractéristique	characteristic, feature
NOUN caramel	caramel
NOUN carat	carat
NOUN caravane	caravan
NOUN carburateur	carburettor
NOUN carcasse	carcass
NOUN cardiologue	cardiologist
NOUN cargo	cargo ship
NOUN caricature	caricature
NOUN carillon	chimes
NOUN carnivore	carnivore
NOUN carotide	carotid
NOUN carrelage	tiling
NOUN carrosserie	bodywork
NOUN carrossier	coachbuilder
NOUN carrure	build
NOUN cartable	schoolbag
NOUN cartel	cartel
NOUN cartilage	cartilage
NOUN cartonnage	cardboard packaging
NOUN carène	hull
NOUN cascadeur	stuntman
NOUN cassation	cassation
NOUN casse-cou	daredevil
NOUN casse-croûte	snack
NOUN casse-tête	puzzle
NOUN cassette	cassette, tape, casket
NOUN cassis	blackcurrant
NOUN cassonade	brown sugar
NOUN cassure	break
NOUN caste	caste
NOUN casting	casting
NOUN catacombes	catacombs
NOUN catalyseur	catalyst
NOUN catch	wrestling
NOUN catholicisme	Catholicism
NOUN catin	harlot
NOUN catégorie	category
NOUN catégorisation	categorisation
NOUN causalité	causality
NOUN causette	chat
NOUN causeuse	love seat
NOUN cavale	run
NOUN cavité	cavity
NOUN caïd	gang leader
NOUN caïman	cayman
NOUN cd	CD
NOUN cellier	storeroom
NOUN cendrier	ashtray
NOUN centenaire	centenary, centenarian
NOUN centre-ville	town centre, city centre
NOUN centurion	centurion
NOUN certificat	certificate
NOUN certification	certification
NOUN cessation	cessation
NOUN chahut	rumpus
NOUN chalet	chalet
NOUN challenge	challenge
NOUN chalumeau	blowlamp
NOUN chaman	shaman
NOUN chambellan	chamberlain
NOUN chancelier	chancellor
NOUN chancelière	chancellor
NOUN chandail	sweater
NOUN change	exchange
NOUN chanoine	canon
NOUN chantage	blackmail
NOUN chantilly	whipped cream
NOUN chaperon	hood, chaperon
NOUN chapiteau	big top, capital
NOUN charabia	gibberish
NOUN charcuterie	cold meats, delicatessen
NOUN charcutier	pork butcher
NOUN chardonneret	goldfinch
NOUN chargeur	charger, magazine
NOUN charisme	charisma
NOUN charivari	hullabaloo
NOUN charlatan	charlatan, quack
NOUN charnier	mass grave
NOUN charnière	hinge
NOUN charognard	scavenger
NOUN charogne	carrion
NOUN charte	charter
NOUN chasteté	chastity
NOUN chasuble	chasuble
NOUN chaton	kitten
NOUN chatouille	tickle
NOUN chaudronnier	boilermaker
NOUN chauffard	reckless driver
NOUN chaufferette	foot warmer
NOUN chaufferie	boiler room
NOUN chaumine	cottage
NOUN cheddar	Cheddar
NOUN chef-lieu	county town
NOUN chelem	slam
NOUN cheminot	railwayman
NOUN chemisette	short-sleeved shirt
NOUN chemisier	blouse
NOUN chevalerie	chivalry
NOUN chevron	rafter, chevron
NOUN chewing-gum	chewing gum
NOUN chili	chilli
NOUN chimiothérapie	chemotherapy
NOUN chimpanzé	chimpanzee
NOUN chimère	pipe dream
NOUN chiot	puppy
NOUN chiotte	bog, loo
NOUN chipie	little madam
NOUN chips	crisp, chip
NOUN chiquenaude	flick
NOUN chlore	chlorine
NOUN chloroforme	chloroform
NOUN chlorure	chloride
NOUN cholestérol	cholesterol
NOUN chope	mug, tankard
NOUN chorale	choir
NOUN chorégraphe	choreographer
NOUN chorégraphie	choreography
NOUN chouan	Chouan
NOUN chouchou	pet, favourite
NOUN choucroute	sauerkraut
NOUN christ	crucifix
NOUN chrome	chrome
NOUN chromosome	chromosome
NOUN chronologie	chronology
NOUN chronomètre	stopwatch
NOUN châssis	frame
NOUN châtelaine	lady of the manor
NOUN chèvrefeuille	honeysuckle
NOUN chéquier	chequebook
NOUN cinquantenaire	fiftieth anniversary
NOUN cintre	coat hanger, arch
NOUN ciné	cinema, pictures
NOUN cirage	polish
NOUN circonférence	circumference
NOUN circonscription	constituency
NOUN ciseleur	engraver
NOUN citadelle	citadel
NOUN citronnier	lemon tree
NOUN citrouille	pumpkin
NOUN civilité	civility
NOUN civière	stretcher
NOUN cl	cl
NOUN clairance	clearance
NOUN claire-voie	openwork fence
NOUN clairière	clearing
NOUN clameur	clamour
NOUN clan	clan
NOUN clapet	valve
NOUN clarinette	clarinet
NOUN classeur	binder
NOUN clavicule	collarbone
NOUN clic	click
NOUN clignotant	indicator
NOUN clim	air conditioning
NOUN climatisation	air conditioning
NOUN clip	video, clip
NOUN cliquetis	clinking
NOUN clivage	divide
NOUN clochard	tramp
NOUN clocheton	pinnacle
NOUN clodo	tramp
NOUN cloisonnement	partitioning
NOUN clonage	cloning
NOUN clone	clone
NOUN clope	fag, cigarette
NOUN cloporte	woodlouse
NOUN cloque	blister
NOUN clown	clown
NOUN clématite	clematis
NOUN clémence	leniency
NOUN cm	cm
NOUN coach	coach
NOUN coagulation	clotting
NOUN cobalt	cobalt
NOUN cobaye	guinea pig
NOUN cobra	cobra
NOUN coca	Coke
NOUN coccinelle	ladybird
NOUN cochonnerie	rubbish, filth
NOUN cockpit	cockpit
NOUN cocktail	cocktail
NOUN cocon	cocoon
NOUN cocotte	casserole, hen
NOUN cocu	cuckold
NOUN coffret	box, case
NOUN cognac	cognac
NOUN cohabitation	living together
NOUN cohérence	consistency, coherence
NOUN cohésion	cohesion
NOUN coiffe	headdress
NOUN colibri	hummingbird
NOUN colique	colic
NOUN collagène	collagen
NOUN collant	tights
NOUN collation	snack
NOUN collecteur	collector
NOUN collimateur	sights
NOUN collusion	collusion
NOUN coloc	flatmate
NOUN colocataire	flatmate, roommate
NOUN colonialisme	colonialism
NOUN colonisation	colonisation
NOUN colonnette	small column
NOUN coloration	colouring
NOUN coloriage	colouring in
NOUN colosse	giant
NOUN combine	scheme
NOUN comble	height, attic
NOUN combustion	combustion
NOUN commanditaire	sponsor, backer
NOUN commando	commando
NOUN commentateur	commentator
NOUN commercialisation	marketing
NOUN commodité	convenience
NOUN commotion	concussion
NOUN commémoration	commemoration
NOUN comparateur	comparison site
NOUN compartiment	compartment
NOUN compas	compasses
NOUN compatibilité	compatibility
NOUN compatriote	compatriot
NOUN compensation	compensation
NOUN complexité	complexity
NOUN complication	complication
NOUN complicité	complicity, bond
NOUN complément	complement, supplement
NOUN complémentarité	complementarity
NOUN composant	component
NOUN composante	component
NOUN composé	compound
NOUN compote	stewed fruit
NOUN compresse	compress
NOUN compresseur	compressor
NOUN compression	compression
NOUN compréhension	understanding, comprehension
NOUN comptage	counting
NOUN compte-rendu	report, minutes
NOUN compteur	meter, counter
NOUN compétiteur	competitor
NOUN con	idiot, fool
NOUN concentration	concentration
NOUN concentré	concentrate
NOUN concerto	concerto
NOUN concession	concession
NOUN concessionnaire	dealer
NOUN concile	council
NOUN concitoyen	fellow citizen
NOUN concombre	cucumber
NOUN concubinage	living together
NOUN condescendance	condescension
NOUN conditionnement	packaging, conditioning
NOUN condoléance	condolence
NOUN condor	condor
NOUN conduit	duct, pipe
NOUN confesse	confession
NOUN confesseur	confessor
NOUN confetti	confetti
NOUN configuration	configuration
NOUN confinement	lockdown, confinement
NOUN confirmation	confirmation
NOUN confiserie	confectionery
NOUN confluence	confluence
NOUN conformité	compliance
NOUN confort	comfort
NOUN confrontation	confrontation
NOUN confrérie	brotherhood
NOUN confusion	confusion
NOUN confédération	confederation
NOUN congrégation	congregation
NOUN congélateur	freezer
NOUN congénère	fellow creature
NOUN connard	bastard, arsehole
NOUN connasse	bitch
NOUN connerie	bullshit, stupid thing
NOUN connexion	connection
NOUN conscription	conscription
NOUN consensus	consensus
NOUN conservation	preservation, conservation
NOUN conservatoire	conservatory
NOUN conserve	tinned food
NOUN consigne	instruction, left luggage
NOUN console	console
NOUN consolidation	strengthening
NOUN conspirateur	conspirator
NOUN constance	constancy
NOUN constat	report, observation
NOUN constatation	observation
NOUN constellation	constellation
NOUN consulat	consulate
NOUN consultant	consultant
NOUN consécration	consecration, crowning
NOUN contagion	contagion
NOUN container	container
NOUN contamination	contamination
NOUN conteneur	container
NOUN contenu	content, contents
NOUN contestation	protest, dispute
NOUN conteur	storyteller
NOUN contexte	context
NOUN continent	continent
NOUN continuation	continuation
NOUN continuité	continuity
NOUN contraction	contraction
NOUN contravention	fine
NOUN contre-attaque	counterattack
NOUN contre-enquête	counter-inquiry
NOUN contre-espionnage	counter-espionage
NOUN contrebas	below
NOUN contrebasse	double bass
NOUN contrecoup	after-effect
NOUN contredanse	quadrille
NOUN contrefaçon	forgery, counterfeit
NOUN contrefort	buttress
NOUN contrepoids	counterweight
NOUN contresens	misreading
NOUN contretemps	hitch
NOUN contributeur	contributor
NOUN contrôleur	inspector, controller
NOUN conversion	conversion
NOUN convivialité	conviviality, ease of use
NOUN convocation	summons
NOUN cookie	cookie
NOUN coordinateur	coordinator
NOUN coordination	coordination
NOUN copeau	shaving
NOUN copilote	co-pilot
NOUN coqueluche	whooping cough, darling
NOUN coquetier	egg cup
NOUN coquillage	shell, shellfish
NOUN coquin	rascal
NOUN coran	Koran
NOUN corbillard	hearse
NOUN cordialité	warmth
NOUN corneille	crow
NOUN cornemuse	bagpipes
NOUN corner	corner kick
NOUN cornet	cone, horn
NOUN corniche	cornice, coast road
NOUN cornichon	gherkin
NOUN cornée	cornea
NOUN corolle	corolla
NOUN corporation	corporation, guild
NOUN corpulence	stoutness
NOUN corpus	corpus
NOUN corral	corral
NOUN corrélation	correlation
NOUN cortex	cortex
NOUN cosaque	Cossack
NOUN cosmos	cosmos
NOUN cosmétique	cosmetic
NOUN costard	suit
NOUN cote	rating, odds
NOUN cottage	cottage
NOUN couchage	bedding
NOUN couchette	berth
NOUN couette	duvet, bunch
NOUN couille	ball, bollock
NOUN couillon	idiot
NOUN coulis	purée
NOUN couplet	verse
NOUN coupon	coupon
NOUN courbature	ache
NOUN couronnement	coronation
NOUN court-circuit	short circuit
NOUN courtier	broker
NOUN couscous	couscous
NOUN coussinet	pad
NOUN couveuse	incubator
NOUN couvre-feu	curfew
NOUN cow-boy	cowboy
NOUN cowboy	cowboy
NOUN coyote	coyote
NOUN coéquipier	team-mate
NOUN crachement	spitting
NOUN crampe	cramp
NOUN cran	notch, courage
NOUN crapule	scoundrel
NOUN craquelure	crack
NOUN craquement	creaking, crack
NOUN crash	crash
NOUN crasse	filth, grime
NOUN credo	creed
NOUN cresson	watercress
NOUN crible	sieve
NOUN cric	jack
NOUN cricket	cricket
NOUN criminalité	crime
NOUN crique	cove, creek
NOUN crissement	screech
NOUN croc	fang
NOUN croisade	crusade
NOUN croisement	crossroads, crossing
NOUN croiseur	cruiser
NOUN croisillon	crosspiece
NOUN croisière	cruise
NOUN croisé	crusader
NOUN croque-mort	undertaker
NOUN crosse	butt, stick
NOUN crotte	dung, mud
NOUN crottin	dung
NOUN croupier	croupier
NOUN cruchon	small jug
NOUN crudités	raw vegetables
NOUN crustacé	shellfish
NOUN crypte	crypt
NOUN cryptographie	cryptography
NOUN crèche	nursery, crib
NOUN créativité	creativity
NOUN crédence	sideboard
NOUN crédibilité	credibility
NOUN crémaillère	rack, house-warming
NOUN crémation	cremation
NOUN crématorium	crematorium
NOUN créneau	slot, niche, battlement
NOUN crétin	idiot, cretin
NOUN crêperie	creperie
NOUN cuillerée	spoonful
NOUN cuisson	cooking
NOUN cuistot	cook
NOUN cul	bottom, backside
NOUN cul-de-sac	dead end
NOUN culot	cheek, nerve
NOUN cupidité	greed
NOUN cure	treatment, presbytery
NOUN cure-dents	toothpick
NOUN curry	curry
NOUN custom	custom
NOUN cutter	craft knife
NOUN cuve	vat, tank
NOUN cyanure	cyanide
NOUN cycle	cycle
NOUN cyclisme	cycling
NOUN cycliste	cyclist
NOUN cyclope	Cyclops
NOUN cylindre	cylinder
NOUN cynisme	cynicism
NOUN câblage	wiring
NOUN cécité	blindness
NOUN céleri	celery
NOUN célibat	celibacy, single life
NOUN célébration	celebration
NOUN céphalée	headache
NOUN céramique	ceramic
NOUN céréale	cereal
NOUN cérémonial	ceremonial
NOUN côlon	colon
NOUN dactylo	typist
NOUN dada	hobby horse
NOUN dague	dagger
NOUN dahlia	dahlia
NOUN daim	deer, suede
NOUN dallage	paving
NOUN damnation	damnation
NOUN dandy	dandy
NOUN dard	sting
NOUN daube	stew
NOUN demi-finale	semi-final
NOUN demi-frère	half-brother
NOUN demi-journée	half-day
NOUN demi-siècle	half-century
NOUN demi-sœur	half-sister
NOUN demi-tasse	half-cup
NOUN demi-vie	half-life
NOUN densité	density
NOUN dentier	dentures
NOUN dentifrice	toothpaste
NOUN dentition	teeth
NOUN derby	derby
NOUN derviche	dervish
NOUN descendance	descendants
NOUN design	design
NOUN designer	designer
NOUN despote	despot
NOUN dessalement	desalination
NOUN destinataire	addressee, recipient
NOUN destitution	dismissal, removal
NOUN destructeur	destroyer
NOUN devin	soothsayer
NOUN devinette	riddle
NOUN devis	estimate
NOUN devise	currency, motto
NOUN diabète	diabetes
NOUN diadème	tiara
NOUN diagonale	diagonal
NOUN diagramme	diagram
NOUN dialecte	dialect
NOUN dialyse	dialysis
NOUN diamètre	diameter
NOUN diaphragme	diaphragm
NOUN diaporama	slide show
NOUN diarrhée	diarrhoea
NOUN dicton	saying
NOUN diesel	diesel
NOUN diffamation	defamation
NOUN diffusion	broadcast, distribution, spread
NOUN différend	disagreement, dispute
NOUN différentiation	differentiation
NOUN digestif	liqueur
NOUN dignitaire	dignitary
NOUN digression	digression
NOUN dilatation	dilation
NOUN dilemme	dilemma
NOUN dilettante	dilettante
NOUN dilution	dilution
NOUN diminutif	diminutive, short form
NOUN diocèse	diocese
NOUN dioxyde	dioxide
NOUN diplômé	graduate
NOUN directive	directive, guideline
NOUN discernement	discernment
NOUN discipline	discipline
NOUN disco	disco
NOUN discographie	discography
NOUN discorde	discord
NOUN discothèque	nightclub
NOUN discrétion	discretion
NOUN disjoncteur	circuit breaker
NOUN dispensaire	community clinic
NOUN dispersion	dispersal
NOUN disponibilité	availability
NOUN disproportion	disproportion
NOUN disquette	floppy disk
NOUN dissection	dissection
NOUN dissemblance	dissimilarity
NOUN dissertation	essay
NOUN dissimulation	concealment
NOUN dissolution	dissolution
NOUN dissolvant	solvent, nail varnish remover
NOUN distinction	distinction
NOUN distorsion	distortion
NOUN district	district
NOUN diva	diva
NOUN divergence	difference
NOUN diversion	diversion
NOUN diversité	diversity
NOUN divinité	deity
NOUN divorcé	divorcee
NOUN diète	diet
NOUN djihad	jihad
NOUN dl	dl
NOUN docilité	docility
NOUN dock	dock
NOUN doctorat	doctorate, PhD
NOUN doctrine	doctrine
NOUN documentaire	documentary
NOUN documentation	documentation
NOUN dodo	sleep
NOUN doigté	touch
NOUN domination	domination
NOUN domino	domino
NOUN donateur	donor
NOUN donation	donation
NOUN donjon	keep
NOUN donneur	donor, giver
NOUN donut	doughnut
NOUN dopamine	dopamine
NOUN dope	dope
NOUN dosage	dosage
NOUN dotation	endowment
NOUN doudou	comforter
NOUN doudoune	padded jacket
NOUN douille	cartridge case, socket
NOUN doyen	dean, oldest member
NOUN drague	dredger, chatting up
NOUN dragueur	womaniser
NOUN dragée	sugared almond
NOUN drainage	drainage
NOUN dressage	training
NOUN dresseur	trainer
NOUN droguerie	hardware shop
NOUN drogué	addict
NOUN druide	druid
NOUN duché	duchy
NOUN dulcinée	sweetheart
NOUN duo	duet
NOUN dynamite	dynamite
NOUN dynastie	dynasty
NOUN dysfonctionnement	malfunction
NOUN déballage	unpacking
NOUN débardeur	tank top, docker
NOUN débarras	junk room
NOUN débit	flow, debit
NOUN débordement	overflow
NOUN débouché	opening, outlet
NOUN débutant	beginner
NOUN débâcle	collapse, rout
NOUN décalage	gap, lag
NOUN décapitation	beheading
NOUN décentralisation	decentralisation
NOUN décharge	dump, discharge
NOUN déchaînement	outburst
NOUN déchirure	tear
NOUN déclenchement	triggering
NOUN déclencheur	trigger
NOUN déclic	click, trigger
NOUN décoction	decoction
NOUN décollage	take-off
NOUN décolleté	low neckline
NOUN décolonisation	decolonisation
NOUN décoloration	bleaching
NOUN décombres	rubble
NOUN décomposition	decomposition, decay
NOUN décompression	decompression
NOUN décompte	count
NOUN décorateur	set designer, decorator
NOUN décoration	decoration
NOUN découpage	cutting out
NOUN dédale	maze
NOUN dédicace	dedication, signing
NOUN dédommagement	compensation
NOUN déduction	deduction
NOUN défaillance	weakness, faintness
NOUN défenseur	defender
NOUN défibrillateur	defibrillator
NOUN déficience	deficiency
NOUN définition	definition
NOUN déformation	distortion
NOUN déférence	deference
NOUN dégagement	clearance, clearing
NOUN dégel	thaw
NOUN dégustation	tasting
NOUN déj	breakfast, lunch
NOUN déjà-vu	déjà vu
NOUN délassement	relaxation
NOUN délibération	deliberation
NOUN délinquant	offender
NOUN déluge	flood, deluge
NOUN démangeaison	itch
NOUN démarrage	start
NOUN démence	dementia, madness
NOUN démenti	denial
NOUN démolition	demolition
NOUN démonstration	demonstration
NOUN déménagement	move
NOUN déménageur	removal man
NOUN déni	denial
NOUN dénigrement	denigration
NOUN dénivelé	difference in height
NOUN dénomination	name, designation
NOUN dénonciation	denunciation
NOUN dénouement	outcome
NOUN déodorant	deodorant
NOUN dépanneur	repairman
NOUN départ	departure, start
NOUN dépassement	overtaking, exceeding
NOUN dépaysement	change of scene
NOUN dépens	expense
NOUN dépistage	screening
NOUN déplacement	trip, movement
NOUN déplaisir	displeasure
NOUN déploiement	deployment
NOUN déportation	deportation
NOUN déporté	deportee
NOUN dépotoir	dump
NOUN déprime	blues
NOUN dérangement	trouble, disturbance
NOUN dérapage	skid
NOUN dérision	derision
NOUN dérivation	diversion
NOUN dérivé	derivative, by-product
NOUN déroulement	progress, course
NOUN déroute	rout
NOUN désaccord	disagreement
NOUN désagrégation	disintegration
NOUN désagrément	annoyance
NOUN désarmement	disarmament
NOUN désaveu	disavowal
NOUN désenchantement	disenchantment
NOUN désertion	desertion
NOUN déshydratation	dehydration
NOUN désignation	appointment, designation
NOUN désinfectant	disinfectant
NOUN désinformation	disinformation
NOUN désintox	rehab
NOUN désinvolture	casual manner
NOUN désolation	desolation
NOUN déséquilibre	imbalance
NOUN détachement	detachment
NOUN détection	detection
NOUN détente	relaxation, trigger
NOUN détenteur	holder
NOUN détergent	detergent
NOUN détermination	determination
NOUN détonateur	detonator
NOUN détournement	hijacking, diversion
NOUN détracteur	detractor
NOUN détriment	detriment
NOUN détritus	litter
NOUN détérioration	deterioration
NOUN déviation	diversion
NOUN dôme	dome
NOUN e-mail	email
NOUN ecchymose	bruise
NOUN effacement	erasing, self-effacement
NOUN effervescence	excitement
NOUN efficacité	effectiveness, efficiency
NOUN effigie	effigy
NOUN effondrement	collapse
NOUN effraie	barn owl
NOUN effusion	effusion
NOUN ego	ego
NOUN elfe	elf
NOUN emballage	packaging, wrapping
NOUN embarquement	boarding
NOUN embellissement	improvement
NOUN embolie	embolism
NOUN embranchement	junction
NOUN embrassade	hugging and kissing
NOUN embrasure	recess
NOUN embrayage	clutch
NOUN emmerdement	trouble
NOUN emmerdeur	pain in the neck
NOUN emménagement	moving in
NOUN empathie	empathy
NOUN emphase	pomposity
NOUN empirisme	empiricism
NOUN empoisonnement	poisoning
NOUN empoisonneur	poisoner
NOUN emportement	fit of anger
NOUN emprise	hold
NOUN empêchement	hitch
NOUN en-tête	heading, letterhead
NOUN encadrement	framing, supervision
NOUN encadré	box
NOUN encensoir	censer
NOUN enchantement	enchantment, delight
NOUN enchaînement	sequence
NOUN enchevêtrement	tangle
NOUN enchère	bid, auction
NOUN enclave	enclave
NOUN enclos	enclosure
NOUN encontre	encounter
NOUN encouragement	encouragement
NOUN enculé	bugger, bastard
NOUN endurance	endurance
NOUN enfantillage	childishness
NOUN enfilade	row
NOUN enfoiré	bastard
NOUN engouement	craze
NOUN enlisement	getting bogged down
NOUN enluminure	illumination
NOUN enregistreur	recorder
NOUN enrichissement	enrichment
NOUN entaille	notch, gash
NOUN entassement	heap
NOUN entendement	understanding
NOUN entité	entity
NOUN entonnoir	funnel
NOUN entourage	circle, people around
NOUN entracte	interval
NOUN entraide	mutual aid
NOUN entrain	spirit, liveliness
NOUN entrave	hindrance, shackle
NOUN entrefilet	short news item
NOUN entresol	mezzanine
NOUN envergure	scale, wingspan
NOUN envol	flight
NOUN envolée	flight, surge
NOUN escabeau	stool, stepladder
NOUN escadrille	squadron
NOUN escalator	escalator
NOUN escale	stopover
NOUN escapade	escapade, trip
NOUN escarpement	steep slope
NOUN escarpin	court shoe
NOUN escient	purpose
NOUN escompte	discount
NOUN escouade	squad
NOUN escrime	fencing
NOUN escrimeur	fencer
NOUN essayage	fitting
NOUN estaminet	tavern
NOUN esthétique	aesthetics
NOUN estimation	estimate
NOUN ethnie	ethnic group
NOUN eunuque	eunuch
NOUN euphorie	euphoria
NOUN euphémisme	euphemism, understatement
NOUN euthanasie	euthanasia
NOUN ex-ministre	former minister
NOUN ex-président	former president
NOUN exaction	abuse
NOUN exactitude	accuracy
NOUN exagération	exaggeration
NOUN examinateur	examiner
NOUN excipient	excipient
NOUN excitation	excitement
NOUN exclu	outcast
NOUN exclusion	exclusion
NOUN excrément	excrement
NOUN excédent	surplus
NOUN exemption	exemption
NOUN exergue	epigraph
NOUN exhortation	exhortation
NOUN exigence	demand
NOUN exode	exodus
NOUN exoplanète	exoplanet
NOUN exorcisme	exorcism
NOUN exorciste	exorcist
NOUN expertise	expertise, appraisal
NOUN expiration	expiry
NOUN exploitation	farm, exploitation, operation
NOUN explorateur	explorer
NOUN exploration	exploration
NOUN expo	exhibition
NOUN exposant	exhibitor
NOUN exposé	talk, account
NOUN expresso	espresso
NOUN expédient	expedient
NOUN expéditeur	sender
NOUN expérimentation	experimentation
NOUN extension	extension
NOUN extermination	extermination
NOUN extincteur	fire extinguisher
NOUN extinction	extinction
NOUN extorsion	extortion
NOUN extra	extra
NOUN extra-terrestre	alien
NOUN extradition	extradition
NOUN extraterrestre	alien
NOUN extrémiste	extremist
NOUN fac	uni, university
NOUN face-à-face	face-to-face
NOUN facette	facet
NOUN facilité	ease
NOUN faction	guard, faction
NOUN facturation	invoicing
NOUN faille	fault, flaw
NOUN fainéant	idler
NOUN fair-play	fair play
NOUN faisabilité	feasibility
NOUN faisceau	bundle, beam
NOUN fan	fan
NOUN fanfare	brass band, fanfare
NOUN fantasme	fantasy
NOUN fard	make-up
NOUN fasciste	fascist
NOUN fast-food	fast-food restaurant
NOUN faune	fauna, wildlife
NOUN faussaire	forger
NOUN fausseté	falseness
NOUN fauve	big cat
NOUN favoritisme	favouritism
NOUN fax	fax
NOUN faîte	top, ridge
NOUN femelle	female
NOUN fer-blanc	tin
NOUN ferment	ferment
NOUN fermentation	fermentation
NOUN fermoir	clasp
NOUN ferrure	metal fitting
NOUN ferry	ferry
NOUN fertilité	fertility
NOUN ferveur	fervour
NOUN fesse	buttock
NOUN festivité	festivity
NOUN feston	festoon
NOUN feuillet	leaf
NOUN feuilleton	serial
NOUN feutre	felt, felt-tip pen
NOUN fiasco	fiasco
NOUN fibrillation	fibrillation
NOUN fichage	filing
NOUN fiche	form, card, index card
NOUN fiction	fiction
NOUN fief	stronghold, fief
NOUN figurant	extra
NOUN figurine	figurine
NOUN filature	mill
NOUN filon	seam
NOUN filou	rascal
NOUN filtration	filtration
NOUN filtre	filter
NOUN finaliste	finalist
NOUN finalité	purpose
NOUN finition	finish
NOUN fiole	phial
NOUN fisc	taxman
NOUN fiston	son, sonny
NOUN fitness	fitness
NOUN fixation	fixing, fixation
NOUN flair	flair, sense of smell
NOUN flan	custard tart
NOUN flanc	side, flank
NOUN flash	flash
NOUN flemme	laziness
NOUN fleuret	foil
NOUN flexibilité	flexibility
NOUN flingue	gun
NOUN flipper	flipper, pinball
NOUN flirt	flirtation
NOUN flop	flop
NOUN floraison	flowering
NOUN flore	flora
NOUN florin	florin
NOUN flottille	flotilla
NOUN fluctuation	fluctuation
NOUN fluorescence	fluorescence
NOUN flux	flow, stream
NOUN fléau	scourge, plague
NOUN fléchette	dart
NOUN folklore	folklore
NOUN fonctionnement	operation, workings
NOUN fondement	foundation
NOUN fonderie	foundry
NOUN fonte	cast iron, melting
NOUN forage	drilling
NOUN foret	drill bit
NOUN formalité	formality
NOUN format	format, size
NOUN fortification	fortification
NOUN forum	forum
NOUN fougue	ardour
NOUN fouille	search, excavation
NOUN fouillis	jumble
NOUN fouineur	snooper
NOUN foulée	stride
NOUN fourgon	van
NOUN fourgonnette	van
NOUN fourmilière	anthill
NOUN fournil	bakehouse
NOUN fournée	batch
NOUN fourreau	sheath
NOUN foutaise	rubbish
NOUN fragilité	fragility
NOUN fragmentation	fragmentation
NOUN framboise	raspberry
NOUN framboisier	raspberry bush
NOUN franc-maçon	Freemason
NOUN franc-maçonnerie	Freemasonry
NOUN frangin	brother
NOUN fresque	fresco
NOUN fret	freight
NOUN friandise	sweet, titbit
NOUN fric	cash, dough
NOUN friche	fallow land, wasteland
NOUN friction	friction
NOUN frimeur	show-off
NOUN fringue	clothes
NOUN frisbee	frisbee
NOUN friture	frying, interference
NOUN froc	trousers
NOUN fronton	pediment
NOUN frottement	rubbing, friction
NOUN froussard	coward
NOUN frousse	fright
NOUN frustration	frustration
NOUN frénésie	frenzy
NOUN fréquentation	company, attendance
NOUN frôlement	brush, rustle
NOUN fuel	fuel oil
NOUN fugue	running away, fugue
NOUN fumet	aroma
NOUN fumeur	smoker
NOUN funéraille	funeral
NOUN furie	fury
NOUN fuselage	fuselage
NOUN fusible	fuse
NOUN futaille	cask
NOUN fédération	federation
NOUN félin	feline
NOUN féminité	femininity
NOUN fémur	thighbone
NOUN férocité	ferocity
NOUN fétiche	fetish
NOUN gadget	gadget
NOUN gaffe	blunder, care
NOUN gag	gag
NOUN gageure	wager, challenge
NOUN gagnant	winner
NOUN gagne-pain	livelihood
NOUN gala	gala
NOUN gale	scabies
NOUN galipette	somersault
NOUN galoche	clog
NOUN galopade	gallop
NOUN galopin	urchin, rascal
NOUN gamelle	mess tin, bowl
NOUN gamme	range, scale
NOUN gang	gang
NOUN gangster	gangster
NOUN garage	garage
NOUN garagiste	garage owner, mechanic
NOUN garce	bitch
NOUN garde-manger	larder
NOUN garderie	day nursery
NOUN garenne	rabbit warren
NOUN garnement	rascal
NOUN garnison	garrison
NOUN garrot	tourniquet, withers
NOUN gaspillage	waste
NOUN gaucher	left-hander
NOUN gaule	pole
NOUN gaze	gauze
NOUN gazette	gazette
NOUN gazouillis	chirping
NOUN geek	geek
NOUN genièvre	juniper, gin
NOUN gent	race
NOUN gentleman	gentleman
NOUN genèse	genesis
NOUN germe	germ
NOUN gestation	gestation
NOUN ghetto	ghetto
NOUN gigolo	gigolo
NOUN gin	gin
NOUN gingembre	ginger
NOUN girouette	weathercock
NOUN gisement	deposit
NOUN gitan	gypsy
NOUN givre	frost
NOUN gladiateur	gladiator
NOUN glaive	sword
NOUN glas	knell
NOUN glissade	slide
NOUN glissière	slide, crash barrier
NOUN globalisation	globalisation
NOUN globule	globule
NOUN gloussement	chuckle
NOUN glucide	carbohydrate
NOUN glucose	glucose
NOUN gluten	gluten
NOUN gnome	gnome
NOUN gobelet	beaker, tumbler
NOUN golem	golem
NOUN golf	golf
NOUN golfeur	golfer
NOUN gomme	rubber, eraser, gum
NOUN gondole	gondola
NOUN gondolier	gondolier
NOUN gonflement	swelling
NOUN gong	gong
NOUN gosier	throat
NOUN goujat	boor
NOUN goulag	gulag
NOUN goulot	neck
NOUN gourdin	club
NOUN gourmette	chain bracelet
NOUN gourou	guru
NOUN gousset	fob pocket
NOUN gouttelette	droplet
NOUN grabuge	trouble
NOUN grade	rank
NOUN gradin	tier, terrace
NOUN gradé	officer
NOUN graffiti	graffiti
NOUN grain	grain, squall
NOUN grand-chose	much
NOUN grand-oncle	great-uncle
NOUN granule	granule
NOUN grappe	bunch
NOUN grappin	grapnel
NOUN gratin	gratin, upper crust
NOUN gratuité	free provision
NOUN gravier	gravel
NOUN grelot	little bell
NOUN grenade	grenade, pomegranate
NOUN grenadier	pomegranate tree, grenadier
NOUN griffure	scratch
NOUN grill	grill
NOUN grillage	wire netting
NOUN grille-pain	toaster
NOUN grimace	grimace
NOUN grimoire	book of spells
NOUN grincement	creaking
NOUN grizzly	grizzly bear
NOUN grog	toddy
NOUN grognement	growl, grunt
NOUN groin	snout
NOUN groseille	currant
NOUN grossièreté	coarseness, rudeness
NOUN groupement	group
NOUN gruyère	Gruyère
NOUN gré	liking, will
NOUN guet	watch, lookout
NOUN gueux	beggar
NOUN guichet	ticket window, counter
NOUN guilde	guild
NOUN guimauve	marshmallow
NOUN guimbarde	old banger
NOUN guise	way
NOUN guitariste	guitarist
NOUN guéridon	pedestal table
NOUN guérilla	guerrilla warfare
NOUN guérisseur	healer
NOUN guêtre	gaiter
NOUN gym	gym, gymnastics
NOUN gymnase	gymnasium, gym
NOUN gymnaste	gymnast
NOUN gymnastique	gymnastics
NOUN gynécologue	gynaecologist
NOUN gâchette	trigger
NOUN gâchis	waste, mess
NOUN gélatine	gelatine
NOUN génuflexion	genuflexion
NOUN généalogie	genealogy
NOUN généraliste	general practitioner
NOUN générateur	generator
NOUN générique	credits
NOUN géologie	geology
NOUN géologue	geologist
NOUN géranium	geranium
NOUN gîte	holiday cottage, shelter
NOUN ha	hectare
NOUN habillement	clothing
NOUN habitacle	passenger compartment
NOUN habitat	habitat, housing
NOUN hacker	hacker
NOUN hallucination	hallucination
NOUN halo	halo
NOUN halètement	panting
NOUN hamac	hammock
NOUN hamburger	hamburger
NOUN hamster	hamster
NOUN handball	handball
NOUN harem	harem
NOUN harmonica	harmonica
NOUN haussement	shrug
NOUN haut-parleur	loudspeaker
NOUN hernie	hernia
NOUN hibernation	hibernation
NOUN hip-hop	hip-hop
NOUN hippie	hippie
NOUN hippodrome	racecourse
NOUN hiéroglyphe	hieroglyph
NOUN hlm	council housing
NOUN hobby	hobby
NOUN hockey	hockey
NOUN hold-up	hold-up
NOUN holocauste	holocaust
NOUN hologramme	hologram
NOUN homicide	homicide
NOUN homophobie	homophobia
NOUN homosexualité	homosexuality
NOUN honoraires	fees
NOUN hoquet	hiccup
NOUN horde	horde
NOUN horoscope	horoscope
NOUN hors-la-loi	outlaw
NOUN horticulture	horticulture
NOUN hospice	hospice, home
NOUN hospitalité	hospitality
NOUN hostie	host
NOUN hot-dog	hot dog
NOUN housse	cover
NOUN hublot	porthole
NOUN humanisme	humanism
NOUN humus	humus
NOUN huée	booing
NOUN hybride	hybrid
NOUN hydroxyde	hydroxide
NOUN hymne	anthem, hymn
NOUN hypermarché	hypermarket
NOUN hypersensibilité	hypersensitivity
NOUN hypertension	high blood pressure
NOUN hypnose	hypnosis
NOUN hypotension	low blood pressure
NOUN hypothermie	hypothermia
NOUN hébergement	accommodation
NOUN hélice	propeller
NOUN hélico	chopper
NOUN hélium	helium
NOUN hématome	bruise, haematoma
NOUN hémicycle	semicircle, chamber
NOUN hémisphère	hemisphere
NOUN hémoglobine	haemoglobin
NOUN hémorroïde	haemorrhoid
NOUN héparine	heparin
NOUN hépatite	hepatitis
NOUN hôtelier	hotelier
NOUN ibuprofène	ibuprofen
NOUN icône	icon
NOUN identification	identification
NOUN idiotie	idiocy, stupidity
NOUN if	yew
NOUN ignominie	ignominy
NOUN illumination	illumination
NOUN illustration	illustration
NOUN imagerie	imaging
NOUN imitation	imitation
NOUN immatriculation	registration
NOUN immersion	immersion
NOUN immigrant	immigrant
NOUN immixtion	interference
NOUN immobilité	stillness
NOUN immolation	sacrifice
NOUN immunité	immunity
NOUN impartialité	impartiality
NOUN impasse	dead end, deadlock
NOUN imper	raincoat
NOUN implant	implant
NOUN implantation	establishment, setting up
NOUN implication	involvement, implication
NOUN impolitesse	rudeness
NOUN impossibilité	impossibility
NOUN imposteur	impostor
NOUN imposture	imposture
NOUN imprimé	printed form, print
NOUN improvisation	improvisation
NOUN impuissance	powerlessness, impotence
NOUN impulsion	impulse
NOUN impunité	impunity
NOUN inauguration	inauguration, opening
NOUN incantation	incantation
NOUN incapacité	inability, incapacity
NOUN incarcération	imprisonment
NOUN incarnation	incarnation
NOUN incendiaire	arsonist
NOUN incertitude	uncertainty
NOUN inceste	incest
NOUN incidence	effect, incidence
NOUN incision	incision
NOUN incitation	incentive
NOUN inclinaison	slope, tilt
NOUN inclusion	inclusion
NOUN incohérence	inconsistency
NOUN incompétence	incompetence
NOUN inconscience	unconsciousness, recklessness
NOUN incrustation	inlay
NOUN inculpation	charge
NOUN inculpé	accused
NOUN indemnisation	compensation
NOUN indemnité	compensation, allowance
NOUN index	forefinger, index
NOUN indic	informer
NOUN indicateur	indicator
NOUN indicatif	dialling code, indicative
NOUN indigestion	indigestion
NOUN indigo	indigo
NOUN indiscrétion	indiscretion
NOUN industrialisation	industrialisation
NOUN indépendantiste	separatist
NOUN ineptie	nonsense
NOUN infarctus	heart attack
NOUN infiltration	infiltration
NOUN infinité	infinity
NOUN infirmerie	infirmary, sick bay
NOUN inflammation	inflammation
NOUN info	news, information
NOUN informateur	informer, informant
NOUN infraction	offence
NOUN infusion	herbal tea
NOUN infériorité	inferiority
NOUN ingrédient	ingredient
NOUN ingénierie	engineering
NOUN ingéniosité	ingenuity
NOUN inhalateur	inhaler
NOUN inhibiteur	inhibitor
NOUN initiateur	initiator
NOUN initiation	initiation, introduction
NOUN injection	injection
NOUN injonction	injunction
NOUN insecticide	insecticide
NOUN insigne	badge
NOUN insinuation	insinuation
NOUN insistance	insistence
NOUN insomnie	insomnia
NOUN inspection	inspection
NOUN inspiration	inspiration
NOUN instabilité	instability
NOUN instance	authority, instance
NOUN instauration	establishment
NOUN institut	institute
NOUN instructeur	instructor
NOUN insubordination	insubordination
NOUN insuccès	failure
NOUN insuffisance	inadequacy, failure
NOUN insuline	insulin
NOUN insécurité	insecurity
NOUN intellect	intellect
NOUN intensité	intensity
NOUN interaction	interaction
NOUN interception	interception
NOUN interdiction	ban, prohibition
NOUN interférence	interference
NOUN interlocuteur	person one is speaking to
NOUN intermittence	intermittence
NOUN internat	boarding school
NOUN internationalisation	internationalisation
NOUN internement	internment
NOUN interphone	intercom
NOUN interprétation	interpretation, performance
NOUN interrogation	question, test
NOUN interruption	interruption
NOUN intersection	intersection
NOUN interstice	gap
NOUN intervenant	speaker, participant
NOUN intestin	intestine, bowel
NOUN intimidation	intimidation
NOUN intitulé	title
NOUN intolérance	intolerance
NOUN intoxication	poisoning
NOUN intransigeance	intransigence
NOUN intro	intro
NOUN introduction	introduction
NOUN introspection	introspection
NOUN intrus	intruder
NOUN intrusion	intrusion
NOUN intégralité	whole
NOUN intégration	integration
NOUN intégriste	fundamentalist
NOUN intégrité	integrity
NOUN intérim	temporary work
NOUN inutilité	uselessness
NOUN inventaire	inventory
NOUN inversion	inversion
NOUN investigation	investigation
NOUN investiture	investiture, nomination
NOUN invisibilité	invisibility
NOUN inégalité	inequality
NOUN inéligibilité	ineligibility
NOUN iode	iodine
NOUN iris	iris
NOUN irrigation	irrigation
NOUN irritation	irritation
NOUN irruption	sudden entry
NOUN irrégularité	irregularity
NOUN irrévérence	irreverence
NOUN islam	Islam
NOUN isolation	insulation
NOUN itinéraire	route, itinerary
NOUN jabot	frill, crop
NOUN jackpot	jackpot
NOUN jacuzzi	jacuzzi
NOUN jade	jade
NOUN jaguar	jaguar
NOUN jais	jet
NOUN jalon	milestone
NOUN jante	rim
NOUN jappement	yapping
NOUN jaquette	jacket, morning coat
NOUN jardinage	gardening
NOUN jargon	jargon
NOUN jarre	jar
NOUN jauge	gauge
NOUN java	rave-up
NOUN javel	bleach
NOUN jazz	jazz
NOUN jean	jeans
NOUN jeans	jeans
NOUN jeep	jeep
NOUN jeton	token
NOUN jihad	jihad
NOUN job	job
NOUN jockey	jockey
NOUN jogging	jogging, tracksuit
NOUN joker	joker
NOUN jonction	junction
NOUN jonglerie	juggling
NOUN joug	yoke
NOUN joujou	toy
NOUN joyau	jewel
NOUN jubilation	jubilation
NOUN jubé	rood screen
NOUN judaïsme	Judaism
NOUN judo	judo
NOUN judoka	judoka
NOUN jugeote	common sense
NOUN junior	junior
NOUN junkie	junkie
NOUN juridiction	jurisdiction
NOUN juriste	lawyer, jurist
NOUN juron	swear word
NOUN justicier	righter of wrongs
NOUN justification	justification
NOUN jute	jute
NOUN kabyle	Kabyle
NOUN kaléidoscope	kaleidoscope
NOUN kamikaze	suicide bomber, kamikaze
NOUN karaoké	karaoke
NOUN karaté	karate
NOUN karma	karma
NOUN kayak	kayak
NOUN kebab	kebab
NOUN kermesse	fête
NOUN kg	kg
NOUN kidnappeur	kidnapper
NOUN kidnapping	kidnapping
NOUN kilo	kilo
NOUN kimono	kimono
NOUN kiosque	kiosk, bandstand
NOUN klaxon	horn
NOUN km	km
NOUN kyste	cyst
NOUN kérosène	kerosene
NOUN label	label
NOUN labeur	toil
NOUN labo	lab
NOUN labyrinthe	labyrinth, maze
NOUN lacet	lace
NOUN lactose	lactose
NOUN lacune	gap
NOUN lady	lady
NOUN laissez-passer	pass
NOUN laitage	dairy food
NOUN laiterie	dairy
NOUN laitue	lettuce
NOUN lama	llama, lama
NOUN lambris	panelling
NOUN lamelle	thin strip
NOUN lampadaire	street lamp, standard lamp
NOUN lance-flammes	flamethrower
NOUN lanceur	thrower, launcher
NOUN lancée	momentum
NOUN landau	pram
NOUN lange	swaddling cloth
NOUN laps	lapse
NOUN larcin	petty theft
NOUN largage	dropping
NOUN larve	larva
NOUN larynx	larynx
NOUN lasagne	lasagne
NOUN lasso	lasso
NOUN latrines	latrines
NOUN laurier	laurel, bay
NOUN lauréat	prizewinner
NOUN lavage	washing
NOUN lave-vaisselle	dishwasher
NOUN lavement	enema
NOUN laverie	launderette
NOUN lavette	dishcloth
NOUN laveur	washer
NOUN lavoir	wash house
NOUN laïcité	secularism
NOUN leader	leader
NOUN leadership	leadership
NOUN lesbienne	lesbian
NOUN lest	ballast
NOUN leucémie	leukaemia
NOUN leurre	lure, decoy
NOUN levée	lifting, raising
NOUN liard	farthing
NOUN liasse	wad, bundle
NOUN libertin	libertine
NOUN libertinage	licentiousness
NOUN libido	libido
NOUN libéralisation	liberalisation
NOUN libérateur	liberator
NOUN lice	lists
NOUN licencié	graduate, licence holder
NOUN lichen	lichen
NOUN lie	dregs
NOUN lieu-dit	locality
NOUN lieutenant-colonel	lieutenant colonel
NOUN lifting	facelift
NOUN limbes	limbo
NOUN limier	sleuth
NOUN limitation	limitation
NOUN limonade	lemonade
NOUN limpidité	clarity
NOUN lingette	wipe
NOUN linguiste	linguist
NOUN linguistique	linguistics
NOUN liseré	edging
NOUN lithium	lithium
NOUN litige	dispute
NOUN litière	litter
NOUN livret	booklet
NOUN livreur	delivery man
NOUN lobby	lobby
NOUN lobbyiste	lobbyist
NOUN lobe	lobe
NOUN localisation	location
NOUN localité	town, place
NOUN location	rental, hire
NOUN loch	loch
NOUN locomotion	locomotion
NOUN loft	loft
NOUN logarithme	logarithm
NOUN logo	logo
NOUN look	look
NOUN loque	rag, wreck
NOUN losange	diamond
NOUN lot	batch, prize, lot
NOUN lotion	lotion
NOUN loto	lottery
NOUN lotus	lotus
NOUN louage	hire
NOUN loup-garou	werewolf
NOUN lubie	whim
NOUN lubrifiant	lubricant
NOUN lucidité	clear-sightedness
NOUN luciole	firefly
NOUN luge	sledge
NOUN lupus	lupus
NOUN lustre	lustre, chandelier, ages
NOUN lutin	elf, imp
NOUN luxure	lust
NOUN lymphome	lymphoma
NOUN lynx	lynx
NOUN lyre	lyre
NOUN lyrisme	lyricism
NOUN lys	lily
NOUN légalité	legality
NOUN légion	legion
NOUN légiste	pathologist, jurist
NOUN légitimité	legitimacy
NOUN légèreté	lightness
NOUN lésion	lesion, injury
NOUN lévrier	greyhound
NOUN machette	machete
NOUN machin	thing, whatsit
NOUN machination	plot
NOUN macho	macho man
NOUN madone	Madonna
NOUN maestro	maestro
NOUN mafia	mafia
NOUN mafieux	mafioso
NOUN magistrature	judiciary
NOUN magma	magma
NOUN magnanimité	magnanimity
NOUN magnat	tycoon
NOUN magnolia	magnolia
NOUN magnésium	magnesium
NOUN magnétophone	tape recorder
NOUN magnétoscope	video recorder
NOUN magot	nest egg
NOUN magouille	scheming
NOUN mail	email
NOUN maillet	mallet
NOUN maillon	link
NOUN maintenance	maintenance
NOUN majuscule	capital letter
NOUN malaria	malaria
NOUN malchance	bad luck
NOUN malfaiteur	criminal
NOUN malformation	malformation
NOUN malfrat	crook
NOUN mallette	briefcase
NOUN malt	malt
NOUN maltraitance	abuse
NOUN mamelon	nipple, hillock
NOUN mamie	granny
NOUN mammifère	mammal
NOUN mammouth	mammoth
NOUN management	management
NOUN manchot	penguin, one-armed man
NOUN mandarin	mandarin
NOUN manette	lever, joystick
NOUN mangeur	eater
NOUN maniaque	maniac
NOUN maniement	handling
NOUN manif	demo
NOUN manigance	scheme
NOUN manipulateur	manipulator
NOUN manipulation	handling, manipulation
NOUN manivelle	crank
NOUN mannequin	model, dummy
NOUN manoir	manor
NOUN mante	mantis
NOUN manucure	manicure
NOUN manutention	handling
NOUN manège	merry-go-round
NOUN maquette	model
NOUN maquillage	make-up
NOUN maquis	scrub, Resistance
NOUN marathon	marathon
NOUN marelle	hopscotch
NOUN margelle	edge
NOUN marginal	dropout
NOUN marginalisation	marginalisation
NOUN marijuana	marijuana
NOUN marionnette	puppet
NOUN marionnettiste	puppeteer
NOUN marketing	marketing
NOUN maroquinerie	leather goods
NOUN marquage	marking
NOUN marqueur	marker
NOUN martien	Martian
NOUN martyre	martyrdom
NOUN mas	farmhouse
NOUN mascara	mascara
NOUN mascarade	masquerade
NOUN mascotte	mascot
NOUN massage	massage
NOUN masseur	masseur
NOUN master	master's
NOUN matador	matador
NOUN maternité	motherhood, maternity ward
NOUN math	maths
NOUN maths	maths
NOUN matos	gear
NOUN matraque	truncheon
NOUN matrice	matrix
NOUN matricule	number
NOUN maturité	maturity
NOUN mausolée	mausoleum
NOUN mauviette	wimp
NOUN maxime	maxim
NOUN maximum	maximum
NOUN maçonnerie	masonry
NOUN maître-autel	high altar
NOUN maîtrise	mastery, control
NOUN mec	guy, bloke
NOUN meeting	meeting
NOUN meneur	leader
NOUN menotte	handcuff
NOUN mentalité	mentality
NOUN menthe	mint
NOUN mention	mention, distinction
NOUN mentor	mentor
NOUN menuiserie	joinery
NOUN mercenaire	mercenary
NOUN mercerie	haberdashery
NOUN merde	shit
NOUN merguez	merguez
NOUN messie	messiah
NOUN meuf	woman, girl
NOUN mg	mg
NOUN mi-temps	half-time, half
NOUN micro	microphone, mic
NOUN micro-onde	microwave
NOUN micro-ondes	microwave
NOUN micro-organisme	microorganism
NOUN migration	migration
NOUN mile	mile
NOUN milice	militia
NOUN milicien	militiaman
NOUN milligramme	milligram
NOUN mime	mime
NOUN mimosa	mimosa
NOUN min	minute
NOUN minaret	minaret
NOUN minerai	ore
NOUN miniature	miniature
NOUN miniaturisation	miniaturisation
NOUN minibus	minibus
NOUN minimum	minimum
NOUN minois	little face
NOUN minuscule	small letter
NOUN minuterie	timer
NOUN minuteur	timer
NOUN mioche	kid
NOUN mirage	mirage
NOUN miroitement	shimmering
NOUN mise	stake, putting
NOUN missel	missal
NOUN missionnaire	missionary
NOUN mite	moth
NOUN mitraillette	submachine gun
NOUN mitre	mitre
NOUN mixage	mixing
NOUN mixeur	blender
NOUN mixture	mixture
NOUN mièvrerie	sentimentality
NOUN ml	ml
NOUN mm	mm
NOUN mobilisation	mobilisation
NOUN mobilité	mobility
NOUN mocassin	moccasin
NOUN modernité	modernity
NOUN modiste	milliner
NOUN modulation	modulation
NOUN module	module
NOUN modération	moderation
NOUN moelle	marrow
NOUN moisi	mould
NOUN moisissure	mould
NOUN momie	mummy
NOUN mondialisation	globalisation
NOUN moniteur	instructor, monitor
NOUN monogamie	monogamy
NOUN monologue	monologue
NOUN monopole	monopoly
NOUN monseigneur	my lord, Your Grace
NOUN monstruosité	monstrosity
NOUN montage	assembly, editing
NOUN monteur	film editor, fitter
NOUN montgolfière	hot-air balloon
NOUN moquette	carpet
NOUN morgue	morgue, haughtiness
NOUN morphine	morphine
NOUN mort-vivant	living dead
NOUN mortalité	mortality
NOUN mortier	mortar
NOUN mortification	mortification
NOUN morve	snot
NOUN mosaïque	mosaic
NOUN motard	motorcyclist, biker
NOUN motel	motel
NOUN motion	motion
NOUN motivation	motivation
NOUN mouchard	informer, snitch
NOUN moucheron	gnat
NOUN mousson	monsoon
NOUN muffin	muffin
NOUN mufle	muzzle, lout
NOUN mugissement	lowing, roaring
NOUN mulot	field mouse
NOUN muret	low wall
NOUN muse	muse
NOUN mustang	mustang
NOUN muséum	natural history museum
NOUN mutant	mutant
NOUN mutilation	mutilation
NOUN mutilé	disabled person
NOUN mutisme	silence
NOUN myocarde	myocardium
NOUN myosotis	forget-me-not
NOUN myrtille	blueberry
NOUN mysticisme	mysticism
NOUN mythologie	mythology
NOUN mâle	male
NOUN méandre	meander
NOUN mécontentement	discontent
NOUN mécène	patron
NOUN médaillon	locket, medallion
NOUN médiateur	mediator
NOUN médiation	mediation
NOUN médisance	backbiting
NOUN médium	medium
NOUN méfait	misdeed
NOUN mégarde	inadvertence
NOUN mégot	cigarette end
NOUN mégère	shrew
NOUN mélasse	molasses
NOUN mélodrame	melodrama
NOUN mémo	memo
NOUN mémorial	memorial
NOUN mémé	granny
NOUN ménagement	consideration
NOUN ménestrel	minstrel
NOUN méningite	meningitis
NOUN ménopause	menopause
NOUN méridien	meridian
NOUN mésaventure	misadventure
NOUN métabolisme	metabolism
NOUN méthane	methane
NOUN métrage	length
NOUN métronome	metronome
NOUN métropole	metropolis
NOUN météo	weather forecast
NOUN météore	meteor
NOUN météorite	meteorite
NOUN météorologie	meteorology
NOUN mêlée	mêlée, scrum
NOUN môme	kid
NOUN nabot	dwarf
NOUN nageoire	fin
NOUN nana	girl
NOUN napalm	napalm
NOUN narcisse	narcissus
NOUN narcotique	narcotic
NOUN naseau	nostril
NOUN naturalisation	naturalisation
NOUN nausée	nausea
NOUN navet	turnip, flop
NOUN navigation	navigation
NOUN nazi	Nazi
NOUN nazisme	Nazism
NOUN nectar	nectar
NOUN nem	spring roll
NOUN nervosité	nervousness
NOUN netteté	sharpness
NOUN nettoyage	cleaning
NOUN neurochirurgien	neurosurgeon
NOUN neurologie	neurology
NOUN neurologue	neurologist
NOUN neutralité	neutrality
NOUN nickel	nickel
NOUN nicotine	nicotine
NOUN nigaud	simpleton
NOUN ninja	ninja
NOUN nitrate	nitrate
NOUN nomade	nomad
NOUN nombril	navel
NOUN nommé	man named
NOUN non-lieu	dismissal of the case
NOUN non-sens	nonsense
NOUN nonchalance	nonchalance
NOUN normalisation	standardisation
NOUN normalité	normality
NOUN norme	standard, norm
NOUN nostalgie	nostalgia
NOUN notice	instructions, notice
NOUN notoriété	fame
NOUN nougat	nougat
NOUN nouille	noodle
NOUN nounou	nanny
NOUN nounours	teddy bear
NOUN novice	novice
NOUN nudité	nudity
NOUN nuisance	nuisance
NOUN nutriment	nutrient
NOUN nutrition	nutrition
NOUN nylon	nylon
NOUN nécrologie	obituary
NOUN nécropole	necropolis
NOUN négation	negation, denial
NOUN négociateur	negotiator
NOUN néon	neon light
NOUN objectivité	objectivity
NOUN observateur	observer
NOUN observatoire	observatory
NOUN obsession	obsession
NOUN obstruction	obstruction
NOUN obstétrique	obstetrics
NOUN obtention	obtaining
NOUN obus	shell
NOUN obusier	howitzer
NOUN obélisque	obelisk
NOUN occident	West
NOUN occupant	occupant, occupier
NOUN occurrence	case, occurrence
NOUN octave	octave
NOUN octroi	granting
NOUN odyssée	odyssey
NOUN officine	dispensary
NOUN ogive	warhead, rib
NOUN omission	omission
NOUN omoplate	shoulder blade
NOUN ong	NGO
NOUN opium	opium
NOUN opportunité	opportunity
NOUN opposant	opponent
NOUN oppression	oppression
NOUN opticien	optician
NOUN optimisme	optimism
NOUN opus	opus
NOUN opérateur	operator
NOUN opérette	operetta
NOUN oracle	oracle
NOUN orangerie	orangery
NOUN oratoire	oratory
NOUN orbe	orb
NOUN ordi	computer
NOUN oreillette	earpiece
NOUN organisateur	organiser
NOUN orgasme	orgasm
NOUN orgie	orgy
NOUN orient	East
NOUN orientation	orientation, guidance
NOUN orifice	opening
NOUN originalité	originality
NOUN orphelinat	orphanage
NOUN orque	killer whale
NOUN orthodoxie	orthodoxy
NOUN orthophoniste	speech therapist
NOUN oscillation	oscillation
NOUN oseille	sorrel
NOUN osier	wicker, willow
NOUN ossements	bones
NOUN ostéoporose	osteoporosis
NOUN oubli	oblivion, oversight
NOUN oued	wadi
NOUN ourson	bear cub
NOUN outre-mer	overseas territories
NOUN ovaire	ovary
NOUN ovation	ovation
NOUN overdose	overdose
NOUN ovni	UFO
NOUN ozone	ozone
NOUN pacemaker	pacemaker
NOUN pack	pack
NOUN pacotille	cheap rubbish
NOUN pactole	gold mine
NOUN pagaille	mess, shambles
NOUN pagne	loincloth
NOUN paillasson	doormat
NOUN paillette	spangle, flake
NOUN paillote	straw hut
NOUN pair	peer
NOUN pal	stake
NOUN palace	luxury hotel
NOUN palet	quoit
NOUN palette	palette, range, pallet
NOUN palissandre	rosewood
NOUN palme	palm
NOUN palourde	clam
NOUN pamphlet	satirical pamphlet
NOUN pamplemousse	grapefruit
NOUN pan	piece, flap, tail
NOUN pancake	pancake
NOUN pancarte	sign, placard
NOUN pancréas	pancreas
NOUN panda	panda
NOUN panel	panel
NOUN panoplie	outfit, array
NOUN pantin	puppet
NOUN pantomime	pantomime
NOUN paperasse	paperwork
NOUN paperasserie	red tape
NOUN papeterie	stationer's, stationery
NOUN papy	grandpa
NOUN parabole	parable, satellite dish
NOUN parachute	parachute
NOUN paracétamol	paracetamol
NOUN paradoxe	paradox
NOUN parages	area, vicinity
NOUN paramètre	parameter, setting
NOUN paranoïa	paranoia
NOUN parapet	parapet
NOUN parasite	parasite
NOUN parasol	parasol
NOUN paravent	screen
NOUN parchemin	parchment
NOUN parcours	route, course, career
NOUN pare-chocs	bumper
NOUN parement	facing, cuff
NOUN parenté	kinship
NOUN parfumerie	perfume shop, perfumery
NOUN paria	outcast
NOUN parité	parity, equality
NOUN parjure	perjury
NOUN parloir	visiting room, parlour
NOUN parmesan	Parmesan
NOUN parodie	parody
NOUN paroi	wall, partition
NOUN paroxysme	height
NOUN partant	starter
NOUN particularité	peculiarity, feature
NOUN partition	score, partition
NOUN parution	publication
NOUN parvis	square
NOUN passade	passing fancy
NOUN passe-partout	skeleton key
NOUN passe-temps	pastime
NOUN passerelle	footbridge, gangway
NOUN passeur	ferryman, smuggler
NOUN passoire	colander, sieve
NOUN pastille	lozenge
NOUN pastèque	watermelon
NOUN patch	patch
NOUN paternité	fatherhood, paternity
NOUN pathologie	pathology, condition
NOUN patin	skate
NOUN patinage	skating
NOUN patio	patio
NOUN patriarche	patriarch
NOUN patrimoine	heritage
NOUN patère	coat peg
NOUN paye	pay
NOUN pc	PC
NOUN pedigree	pedigree
NOUN peignoir	dressing gown
NOUN pellicule	film
NOUN pelote	ball
NOUN peloton	squad, pack
NOUN peluche	soft toy, plush
NOUN pelure	peel
NOUN pelvis	pelvis
NOUN penalty	penalty
NOUN pendentif	pendant
NOUN penderie	wardrobe
NOUN pensionnat	boarding school
NOUN penthouse	penthouse
NOUN people	celebrity
NOUN perception	perception
NOUN perdant	loser
NOUN perdreau	young partridge
NOUN perforation	perforation
NOUN performance	performance
NOUN perfusion	drip, infusion
NOUN permanence	permanence, duty
NOUN perquisition	search
NOUN perruche	budgerigar
NOUN persil	parsley
NOUN persistance	persistence
NOUN perspicacité	insight
NOUN persuasion	persuasion
NOUN pertinence	relevance
NOUN perturbation	disruption, disturbance
NOUN perversion	perversion
NOUN peso	peso
NOUN pessimisme	pessimism
NOUN pesticide	pesticide
NOUN pet	fart
NOUN petit-déj	breakfast
NOUN pharaon	pharaoh
NOUN pharmacologie	pharmacology
NOUN pharynx	pharynx
NOUN philanthrope	philanthropist
NOUN philanthropie	philanthropy
NOUN philo	philosophy
NOUN phobie	phobia
NOUN photocopie	photocopy
NOUN photocopieur	photocopier
NOUN photon	photon
NOUN physiologie	physiology
NOUN phénicien	Phoenician
NOUN phénix	phoenix
NOUN phénomène	phenomenon
NOUN phéromone	pheromone
NOUN piaf	sparrow
NOUN pianiste	pianist
NOUN piaule	room, pad
NOUN picotement	tingling
NOUN piercing	piercing
NOUN pierreries	precious stones
NOUN pignon	gable
NOUN pilon	pestle
NOUN pilotage	piloting
NOUN pilotis	stilts
NOUN piment	chilli, spice
NOUN ping-pong	table tennis
NOUN pingouin	penguin, auk
NOUN pinte	pint
NOUN pion	pawn
NOUN pionnier	pioneer
NOUN pipeau	reed pipe, hogwash
NOUN pipeline	pipeline
NOUN pipi	pee
NOUN pique-nique	picnic
NOUN pirouette	pirouette
NOUN pisciculture	fish farming
NOUN pistache	pistachio
NOUN pistole	pistole
NOUN pitbull	pit bull
NOUN pizza	pizza
NOUN pizzeria	pizzeria
NOUN piédestal	pedestal
NOUN placebo	placebo
NOUN placement	investment, placing
NOUN placenta	placenta
NOUN placidité	calm
NOUN plaid	plaid
NOUN plaidoirie	speech for the defence
NOUN plaidoyer	plea
NOUN plaisance	yachting
NOUN planchette	small board
NOUN planification	planning
NOUN planning	schedule
NOUN planque	hideout
NOUN plantation	plantation
NOUN planteur	planter
NOUN plaquette	platelet, bar, booklet
NOUN plasma	plasma
NOUN plate-bande	flower bed
NOUN plate-forme	platform
NOUN plateforme	platform
NOUN platine	platinum
NOUN platitude	platitude, dullness
NOUN playboy	playboy
NOUN pliage	folding
NOUN plomberie	plumbing
NOUN plongeon	dive
NOUN plongeur	diver, dishwasher
NOUN plongée	diving, dive
NOUN plouc	yokel
NOUN plumet	plume
NOUN plèbe	plebs
NOUN plénitude	fullness
NOUN pochette	pocket, sleeve, clutch bag
NOUN podium	podium
NOUN pognon	dough, cash
NOUN poigne	grip
NOUN pointillé	dotted line
NOUN pointure	size
NOUN poisse	bad luck
NOUN poitrail	breast
NOUN poivron	sweet pepper
NOUN poker	poker
NOUN polisson	rascal
NOUN politologue	political scientist
NOUN polka	polka
NOUN pollen	pollen
NOUN polo	polo, polo shirt
NOUN polyester	polyester
NOUN polygone	polygon
NOUN pommeau	pommel, knob
NOUN pompon	pompom
NOUN poncho	poncho
NOUN ponction	puncture, tapping
NOUN ponctualité	punctuality
NOUN poney	pony
NOUN pont-levis	drawbridge
NOUN pontage	bypass
NOUN ponton	pontoon, jetty
NOUN pop	pop
NOUN pop-corn	popcorn
NOUN popularité	popularity
NOUN pore	pore
NOUN porno	porn
NOUN pornographie	pornography
NOUN porridge	porridge
NOUN portage	carrying
NOUN porte-avions	aircraft carrier
NOUN porte-bonheur	lucky charm
NOUN porte-cigares	cigar case
NOUN porte-clés	key ring
NOUN porte-à-porte	door-to-door selling
NOUN porteur	porter, bearer
NOUN portique	portico
NOUN portrait-robot	Identikit picture
NOUN posologie	dosage
NOUN post-scriptum	postscript
NOUN postérité	posterity
NOUN pot-au-feu	boiled beef with vegetables
NOUN pot-de-vin	bribe
NOUN potassium	potassium
NOUN poterie	pottery
NOUN potiche	vase, figurehead
NOUN potin	gossip
NOUN potiron	pumpkin
NOUN pouliche	filly
NOUN poulpe	octopus
NOUN pourparlers	talks
NOUN pourpoint	doublet
NOUN poursuivant	pursuer
NOUN poussette	pushchair
NOUN poussin	chick
NOUN poussée	thrust, surge
NOUN preneur	taker
NOUN prescription	prescription
NOUN pressentiment	premonition, feeling
NOUN pressing	dry cleaner's
NOUN pressoir	press
NOUN prestige	prestige
NOUN prie-dieu	prayer stool
NOUN prieur	prior
NOUN primate	primate
NOUN privation	privation
NOUN pro	pro
NOUN probation	probation
NOUN proclamation	proclamation
NOUN procédure	procedure, proceedings
NOUN prodige	prodigy, marvel
NOUN productivité	productivity
NOUN professionnalisme	professionalism
NOUN programmation	programming
NOUN progression	progress
NOUN progéniture	offspring
NOUN prohibition	prohibition
NOUN projecteur	projector, spotlight
NOUN projectile	projectile
NOUN projection	projection, screening
NOUN prolongement	extension, continuation
NOUN promo	promotion, sale
NOUN promoteur	developer, promoter
NOUN prononciation	pronunciation
NOUN propagation	spread
NOUN propane	propane
NOUN proportion	proportion
NOUN proprio	landlord
NOUN propulseur	thruster
NOUN propulsion	propulsion
NOUN prose	prose
NOUN prospection	prospecting
NOUN prospectus	leaflet
NOUN prospérité	prosperity
NOUN prostate	prostate
NOUN prostitution	prostitution
NOUN protagoniste	protagonist
NOUN protestantisme	Protestantism
NOUN protestation	protest
NOUN prototype	prototype
NOUN provenance	origin
NOUN provocateur	agitator
NOUN provocation	provocation
NOUN proximité	nearness, proximity
NOUN proxénète	pimp
NOUN prunier	plum tree
NOUN préavis	notice
NOUN précarité	insecurity
NOUN préchauffage	preheating
NOUN précision	precision, accuracy, detail
NOUN prédateur	predator
NOUN prédominance	predominance
NOUN prélèvement	sample, levy
NOUN prémonition	premonition
NOUN préméditation	premeditation
NOUN préoccupation	concern, worry
NOUN prérogative	prerogative
NOUN présentateur	presenter
NOUN préservatif	condom
NOUN préservation	preservation
NOUN présomption	presumption
NOUN prétendant	suitor, claimant
NOUN prétention	pretension, claim
NOUN prévention	prevention
NOUN prévenu	defendant
NOUN prévoyance	foresight
NOUN prêche	sermon
NOUN pseudo	username
NOUN pseudonyme	pseudonym
NOUN psy	shrink, therapist
NOUN psychanalyse	psychoanalysis
NOUN psychiatrie	psychiatry
NOUN psychopathe	psychopath
NOUN psychose	psychosis
NOUN psychothérapie	psychotherapy
NOUN pub	advert, ad, pub
NOUN puberté	puberty
NOUN pubis	pubis
NOUN publication	publication
NOUN puceron	greenfly
NOUN pudding	pudding
NOUN pulsation	beat
NOUN pulsion	impulse, drive
NOUN puma	puma
NOUN punk	punk
NOUN pur-sang	thoroughbred
NOUN pureté	purity
NOUN purge	purge
NOUN purification	purification
NOUN puriste	purist
NOUN purée	purée, mash
NOUN pute	whore
NOUN puzzle	puzzle, jigsaw
NOUN pyromane	arsonist
NOUN python	python
NOUN pâquerette	daisy
NOUN pâtisserie	cake, cake shop
NOUN pâture	pasture
NOUN pègre	underworld
NOUN péage	toll
NOUN pédale	pedal
NOUN pédiatre	paediatrician
NOUN pédiatrie	paediatrics
NOUN pédophile	paedophile
NOUN pédé	queer
NOUN pénalité	penalty
NOUN péniche	barge
NOUN péninsule	peninsula
NOUN pénis	penis
NOUN pénitencier	penitentiary
NOUN pénombre	half-light
NOUN pénétration	penetration
NOUN pépite	nugget
NOUN péremption	expiry
NOUN périmètre	perimeter
NOUN périodique	periodical
NOUN périphérie	outskirts
NOUN périphérique	ring road
NOUN périple	journey
NOUN péripétie	twist, incident
NOUN périscope	periscope
NOUN péristyle	peristyle
NOUN pétard	firecracker, banger
NOUN pétition	petition
NOUN pétrin	mess, fix
NOUN quad	quad bike
NOUN quadrille	quadrille
NOUN quadrupède	quadruped
NOUN qualification	qualification
NOUN quatuor	quartet
NOUN questionnaire	questionnaire
NOUN questionnement	questioning
NOUN quiche	quiche
NOUN quidam	fellow
NOUN quincaillerie	hardware
NOUN quincaillier	ironmonger
NOUN quinquet	oil lamp
NOUN quittance	receipt
NOUN quiz	quiz
NOUN quiétude	peace, quiet
NOUN quorum	quorum
NOUN quota	quota
NOUN quote-part	share
NOUN quête	quest, collection
NOUN rabais	discount
NOUN rabat	flap
NOUN rabat-joie	killjoy
NOUN racaille	scum
NOUN raccommodement	reconciliation
NOUN raccourci	short cut
NOUN racket	extortion racket
NOUN raclement	scraping
NOUN radiateur	radiator
NOUN radiation	radiation
NOUN radioactivité	radioactivity
NOUN radiographie	X-ray
NOUN radiologie	radiology
NOUN radiothérapie	radiotherapy
NOUN radis	radish
NOUN raffinerie	refinery
NOUN raffut	racket
NOUN rafiot	old tub
NOUN rafraîchissement	refreshment
NOUN ragot	gossip
NOUN ragoût	stew
NOUN raideur	stiffness
NOUN rallye	rally
NOUN ramassage	collection
NOUN ramassis	bunch
NOUN ramification	ramification
NOUN ranch	ranch
NOUN rancœur	resentment
NOUN rando	hike
NOUN randonnée	hike, walk
NOUN rangement	tidying, storage
NOUN rap	rap
NOUN rapacité	rapacity
NOUN rappel	reminder, recall
NOUN rappeur	rapper
NOUN rapporteur	rapporteur, protractor
NOUN raquette	racket
NOUN rasage	shaving
NOUN rassemblement	gathering, rally
NOUN ratification	ratification
NOUN rationnement	rationing
NOUN ratissage	raking, combing
NOUN raton	raccoon
NOUN rattrapage	catching up
NOUN ravage	havoc
NOUN ravisseur	kidnapper
NOUN rebond	bounce
NOUN rebondissement	twist
NOUN rebord	ledge, rim
NOUN rebut	scrap
NOUN recel	receiving stolen goods
NOUN receleur	fence
NOUN receveur	recipient, collector
NOUN recharge	refill
NOUN rechute	relapse
NOUN recoin	nook
NOUN recommandé	registered letter
NOUN reconstitution	reconstruction
NOUN recouvrement	recovery
NOUN rectitude	rectitude
NOUN rectum	rectum
NOUN recueil	collection
NOUN recueillement	contemplation
NOUN reddition	surrender
NOUN redressement	recovery
NOUN redémarrage	restart
NOUN refoulement	repression, turning back
NOUN refroidissement	cooling
NOUN reggae	reggae
NOUN regroupement	grouping
NOUN rejet	rejection
NOUN relaxation	relaxation
NOUN relecture	rereading, proofreading
NOUN relief	relief
NOUN reliquaire	reliquary
NOUN reliure	binding
NOUN relogement	rehousing
NOUN relâche	respite, break
NOUN relâchement	loosening, slackening
NOUN relèvement	raising
NOUN relégation	relegation
NOUN remake	remake
NOUN remboursement	refund, repayment
NOUN remerciement	thanks
NOUN remodelage	remodelling
NOUN remous	eddy, stir
NOUN remplacement	replacement
NOUN renaissance	revival, rebirth
NOUN renflement	bulge
NOUN renforcement	strengthening
NOUN rengaine	old song
NOUN renoncement	renunciation
NOUN renouveau	revival
NOUN renouvellement	renewal
NOUN rentrée	start of the school year, return
NOUN renversement	reversal
NOUN renvoi	dismissal, return, cross-reference
NOUN renégat	renegade
NOUN repartie	retort
NOUN repli	fold, withdrawal
NOUN report	postponement
NOUN reproduction	reproduction
NOUN représailles	reprisals
NOUN reptile	reptile
NOUN repérage	location
NOUN rescapé	survivor
NOUN rescousse	rescue
NOUN respirateur	ventilator
NOUN ressortissant	national
NOUN restaurateur	restaurant owner, restorer
NOUN restitution	return, restitution
NOUN resto	restaurant
NOUN restriction	restriction
NOUN retardement	delay
NOUN retentissement	repercussion
NOUN retombée	fallout, consequence
NOUN retouche	alteration, touch-up
NOUN retournement	turnaround
NOUN retrait	withdrawal
NOUN retransmission	broadcast
NOUN retrouvailles	reunion
NOUN revendeur	dealer
NOUN revendication	demand, claim
NOUN revirement	reversal
NOUN revêtement	covering
NOUN reçu	receipt
NOUN rhumatisme	rheumatism
NOUN rhétorique	rhetoric
NOUN ricanement	snigger
NOUN rigidité	rigidity
NOUN rigolade	laugh
NOUN rigolo	joker
NOUN rince-bouche	mouthwash
NOUN ring	ring
NOUN riposte	retort, counterattack
NOUN risotto	risotto
NOUN risée	laughing stock
NOUN ritournelle	refrain
NOUN rivalité	rivalry
NOUN riverain	local resident
NOUN rivet	rivet
NOUN rizière	paddy field
NOUN robotique	robotics
NOUN rock	rock
NOUN rodéo	rodeo
NOUN roller	roller skate
NOUN romantisme	romanticism
NOUN rond-point	roundabout
NOUN rondelle	slice
NOUN rongeur	rodent
NOUN roquette	rocket
NOUN rosbif	roast beef
NOUN rosette	rosette
NOUN rosse	nag, swine
NOUN rot	burp
NOUN rotation	rotation
NOUN rotonde	rotunda
NOUN rotule	kneecap
NOUN rouage	cog
NOUN rouble	rouble
NOUN rouleau	roll
NOUN roulette	roulette, castor, small wheel
NOUN roulier	carter
NOUN roulotte	caravan
NOUN round	round
NOUN roupie	rupee
NOUN rouquin	redhead
NOUN rousseur	redness
NOUN rubrique	section, column
NOUN rugby	rugby
NOUN rush	rush
NOUN rustre	boor
NOUN rut	rut
NOUN râtelier	rack
NOUN réactionnaire	reactionary
NOUN réalisation	achievement, making
NOUN réalisme	realism
NOUN réanimation	resuscitation, intensive care
NOUN rébellion	rebellion
NOUN récepteur	receiver
NOUN réceptionniste	receptionist
NOUN réchaud	stove
NOUN récidiviste	repeat offender
NOUN récipient	container
NOUN récital	recital
NOUN récitation	recitation
NOUN réclamation	complaint
NOUN réclame	advertisement
NOUN réconfort	comfort
NOUN récrimination	recrimination
NOUN récré	break
NOUN récupération	recovery, salvage
NOUN rédemption	redemption
NOUN réexamen	re-examination
NOUN réflexe	reflex
NOUN réfutation	refutation
NOUN régie	control room
NOUN régionalisation	regionalisation
NOUN régisseur	stage manager, steward
NOUN réglage	adjustment, setting
NOUN réglisse	liquorice
NOUN régression	regression
NOUN régularité	regularity
NOUN régénération	regeneration
NOUN réhabilitation	rehabilitation
NOUN réincarnation	reincarnation
NOUN réinsertion	rehabilitation
NOUN rémission	remission
NOUN rémunération	pay
NOUN réouverture	reopening
NOUN réparateur	repairer
NOUN réparation	repair
NOUN répartition	distribution
NOUN répercussion	repercussion
NOUN répertoire	repertoire, directory
NOUN répit	respite
NOUN répondeur	answering machine
NOUN répulsion	repulsion
NOUN réquisition	requisition
NOUN réquisitoire	indictment, closing speech
NOUN réservation	reservation, booking
NOUN résident	resident
NOUN résidu	residue
NOUN résine	resin
NOUN résonance	resonance
NOUN résorption	absorption
NOUN résumé	summary
NOUN résurrection	resurrection
NOUN rétablissement	recovery, restoration
NOUN rétention	retention
NOUN réticence	reluctance
NOUN rétine	retina
NOUN rétroviseur	rear-view mirror
NOUN réveillon	New Year's Eve party, Christmas Eve dinner
NOUN révision	revision, review
NOUN révélation	revelation
NOUN réédition	new edition
NOUN rééducation	physiotherapy, rehabilitation
NOUN réélection	re-election
NOUN réévaluation	reassessment
NOUN rôdeur	prowler
NOUN sabbat	Sabbath
NOUN sablier	hourglass
NOUN sabord	porthole
NOUN sabotage	sabotage
NOUN sabotier	clog maker
NOUN sacerdoce	priesthood
NOUN sacoche	bag, satchel
NOUN sacristain	sexton
NOUN safari	safari
NOUN safran	saffron
NOUN saga	saga
NOUN sagacité	shrewdness
NOUN saignement	bleeding
NOUN saillie	projection, sally
NOUN saint-père	Holy Father
NOUN sainteté	holiness
NOUN salami	salami
NOUN salariat	wage earners
NOUN salaud	bastard
NOUN saloon	saloon
NOUN salopard	bastard
NOUN salope	bitch
NOUN saloperie	filth, rubbish
NOUN salpêtre	saltpetre
NOUN salve	volley
NOUN samouraï	samurai
NOUN sanatorium	sanatorium
NOUN sanctuaire	sanctuary
NOUN sandale	sandal
NOUN sandwich	sandwich
NOUN sangle	strap
NOUN sans-abri	homeless person
NOUN sapeur-pompier	firefighter
NOUN saphir	sapphire
NOUN sarabande	racket, saraband
NOUN sarcasme	sarcasm
NOUN sarcophage	sarcophagus
NOUN sari	sari
NOUN sarrau	smock
NOUN sas	airlock
NOUN saturation	saturation
NOUN saucisson	salami, sausage
NOUN sauge	sage
NOUN sauna	sauna
NOUN sauteur	jumper
NOUN sauveteur	rescuer
NOUN savane	savannah
NOUN saxophone	saxophone
NOUN saxophoniste	saxophonist
NOUN sbire	henchman
NOUN scalp	scalp
NOUN scalpel	scalpel
NOUN scan	scan
NOUN schizophrénie	schizophrenia
NOUN schnaps	schnapps
NOUN schéma	diagram, pattern
NOUN scierie	sawmill
NOUN scintillement	twinkling
NOUN sciure	sawdust
NOUN sclérose	sclerosis
NOUN scolarité	schooling
NOUN scoop	scoop
NOUN scooter	scooter
NOUN scotch	sticky tape, scotch
NOUN scout	scout
NOUN script	script
NOUN scrotum	scrotum
NOUN scénariste	screenwriter
NOUN secouriste	first-aider
NOUN segment	segment
NOUN seigneurie	lordship
NOUN self	self-service restaurant
NOUN sellerie	saddlery
NOUN sellette	hot seat
NOUN semailles	sowing
NOUN semblant	semblance
NOUN semi-remorque	articulated lorry
NOUN semonce	reprimand
NOUN senior	senior citizen
NOUN sensibilisation	awareness raising
NOUN sentence	sentence, verdict
NOUN sequin	sequin
NOUN seringue	syringe
NOUN serpillière	floorcloth
NOUN servant	server
NOUN servilité	servility
NOUN servitude	servitude
NOUN sevrage	weaning, withdrawal
NOUN sexualité	sexuality
NOUN shampoing	shampoo
NOUN shampooing	shampoo
NOUN sherry	sherry
NOUN shilling	shilling
NOUN shopping	shopping
NOUN short	shorts
NOUN show	show
NOUN shérif	sheriff
NOUN siamois	Siamese
NOUN sida	AIDS
NOUN signalement	description
NOUN signalisation	signs, signalling
NOUN signification	meaning
NOUN silex	flint
NOUN silicone	silicone
NOUN silo	silo
NOUN similitude	similarity
NOUN simulateur	simulator
NOUN simulation	simulation
NOUN sinistré	disaster victim
NOUN sinus	sinus, sine
NOUN sir	sir
NOUN sitcom	sitcom
NOUN skate	skateboard
NOUN skateboard	skateboard
NOUN sketch	sketch
NOUN ski	skiing, ski
NOUN skipper	skipper
NOUN slip	briefs, underpants
NOUN slogan	slogan
NOUN smoking	dinner jacket, tuxedo
NOUN sniper	sniper
NOUN snob	snob
NOUN sobriété	sobriety
NOUN sociabilité	sociability
NOUN sociopathe	sociopath
NOUN socle	base, pedestal
NOUN soda	soda
NOUN sodium	sodium
NOUN sofa	sofa
NOUN soigneur	trainer, carer
NOUN soja	soya
NOUN solidarité	solidarity
NOUN solidité	solidity
NOUN soliste	soloist
NOUN sollicitude	concern
NOUN solo	solo
NOUN solstice	solstice
NOUN sommité	leading light
NOUN somnambule	sleepwalker
NOUN somnifère	sleeping pill
NOUN somptuosité	sumptuousness
NOUN sonar	sonar
NOUN sonde	probe
NOUN sonnet	sonnet
NOUN sonorité	tone
NOUN soprano	soprano
NOUN sorbet	sorbet
NOUN sornette	nonsense
NOUN sosie	double, lookalike
NOUN soubresaut	jolt
NOUN souche	stump, stock, strain
NOUN souillure	stain
NOUN soul	soul
NOUN soulèvement	uprising
NOUN soupente	loft
NOUN soupirant	suitor
NOUN sourdine	mute
NOUN sous-entendu	insinuation
NOUN sous-préfecture	sub-prefecture
NOUN sous-titrage	subtitling
NOUN sous-titre	subtitle
NOUN soute	hold
NOUN soutien-gorge	bra
NOUN spa	spa
NOUN spaghetti	spaghetti
NOUN spam	spam
NOUN sparadrap	sticking plaster
NOUN spasme	spasm
NOUN sperme	sperm
NOUN sphinx	sphinx
NOUN spirale	spiral
NOUN spiritisme	spiritualism
NOUN spiritualité	spirituality
NOUN spoliation	despoilment
NOUN sponsor	sponsor
NOUN spore	spore
NOUN spot	spotlight, advert
NOUN sprint	sprint
NOUN spécialisation	specialisation
NOUN spécification	specification
NOUN spécimen	specimen
NOUN square	public garden, square
NOUN squash	squash
NOUN squat	squat
NOUN stabilité	stability
NOUN staff	staff
NOUN stagnation	stagnation
NOUN stalagmite	stalagmite
NOUN stalle	stall
NOUN stand	stand
NOUN standardiste	switchboard operator
NOUN standing	standing
NOUN startup	start-up
NOUN stationnement	parking
NOUN steak	steak
NOUN steppe	steppe
NOUN sternum	breastbone
NOUN stimulation	stimulation
NOUN stockage	storage
NOUN stoïcisme	stoicism
NOUN strabisme	squint
NOUN strangulation	strangulation
NOUN stratagème	stratagem
NOUN stratège	strategist
NOUN string	G-string
NOUN strip-tease	striptease
NOUN structure	structure
NOUN stuc	stucco
NOUN styliste	designer
NOUN stéroïde	steroid
NOUN stéréotype	stereotype
NOUN suavité	sweetness
NOUN subconscient	subconscious
NOUN subdivision	subdivision
NOUN subsidiarité	subsidiarity
NOUN subsistance	subsistence
NOUN substitut	substitute, deputy prosecutor
NOUN substitution	substitution
NOUN substrat	substratum
NOUN subtilité	subtlety
NOUN suc	juice
NOUN sucette	lollipop
NOUN sucrerie	sweet
NOUN suffisance	self-importance
NOUN suffrage	vote, suffrage
NOUN suie	soot
NOUN suif	tallow
NOUN suivi	follow-up, monitoring
NOUN summum	height
NOUN super-héros	superhero
NOUN supercherie	trickery
NOUN superstition	superstition
NOUN superviseur	supervisor
NOUN supervision	supervision
NOUN supplication	plea
NOUN suppléant	substitute, deputy
NOUN supplément	supplement, extra charge
NOUN support	support, medium
NOUN supposition	assumption, supposition
NOUN suppression	removal, abolition
NOUN suprématie	supremacy
NOUN supérette	mini-market
NOUN surcharge	overload
NOUN surchauffe	overheating
NOUN surcroît	excess
NOUN surdosage	overdose
NOUN surf	surfing
NOUN surfeur	surfer
NOUN surgelé	frozen food
NOUN surpopulation	overpopulation
NOUN sursis	reprieve, suspended sentence
NOUN surveillant	supervisor, warden
NOUN survenue	onset, occurrence
NOUN survêtement	tracksuit
NOUN sushi	sushi
NOUN suspens	suspense
NOUN suspense	suspense
NOUN suspension	suspension
NOUN suspicion	suspicion
NOUN suture	suture, stitch
NOUN suçon	love bite
NOUN swing	swing
NOUN symbiose	symbiosis
NOUN sympathisant	sympathiser
NOUN symphonie	symphony
NOUN symétrie	symmetry
NOUN synchronisation	synchronisation
NOUN syndic	managing agent
NOUN syndrome	syndrome
NOUN synergie	synergy
NOUN synthèse	synthesis, summary
NOUN synthétiseur	synthesiser
NOUN syphilis	syphilis
NOUN sèche-cheveux	hairdryer
NOUN sèche-linge	tumble dryer
NOUN sécession	secession
NOUN séchoir	dryer
NOUN sédatif	sedative
NOUN ségrégation	segregation
NOUN sélectionneur	selector, coach
NOUN séminaire	seminar, seminary
NOUN séminariste	seminarist
NOUN séparatiste	separatist
NOUN sépulture	burial
NOUN séquelle	after-effect
NOUN séquence	sequence
NOUN sérail	seraglio
NOUN sérum	serum
NOUN sérénade	serenade
NOUN sévices	ill-treatment
NOUN t-shirt	T-shirt
NOUN tacot	old banger
NOUN taffe	drag
NOUN taffetas	taffeta
NOUN tain	silvering
NOUN talc	talcum powder
NOUN talisman	talisman
NOUN talkie-walkie	walkie-talkie
NOUN tampon	stamp, pad, buffer
NOUN tandem	tandem
NOUN tangage	pitching
NOUN tango	tango
NOUN tanière	den, lair
NOUN tank	tank
NOUN tartine	slice of bread and butter
NOUN tatami	tatami
NOUN tatie	auntie
NOUN taudis	slum, hovel
NOUN taule	jail
NOUN taxation	taxation
NOUN tchadien	Chadian
NOUN technicité	technical nature
NOUN technocrate	technocrat
NOUN tee-shirt	T-shirt
NOUN teinture	dye, dyeing
NOUN tempo	tempo
NOUN tenant	supporter, holder
NOUN teneur	content
NOUN tennis	tennis
NOUN tentacule	tentacle
NOUN tequila	tequila
NOUN terminaison	ending
NOUN terminus	terminus
NOUN termite	termite
NOUN terrier	burrow
NOUN terrine	terrine
NOUN tesla	tesla
NOUN testicule	testicle
NOUN testostérone	testosterone
NOUN texture	texture
NOUN thermos	thermos flask
NOUN thermostat	thermostat
NOUN thorax	chest, thorax
NOUN thrombose	thrombosis
NOUN thune	cash
NOUN thèse	thesis
NOUN théoricien	theorist
NOUN thérapeute	therapist
NOUN tibia	shinbone
NOUN tic	tic, mannerism
NOUN tic-tac	ticking
NOUN timing	timing
NOUN tintamarre	din
NOUN tintement	ringing, tinkling
NOUN tirage	draw, circulation, printing
NOUN tiraillement	tugging, conflict
NOUN tirailleur	skirmisher
NOUN tirant	stay
NOUN tire-bouchon	corkscrew
NOUN tirelire	money box
NOUN tisane	herbal tea
NOUN titan	titan
NOUN titane	titanium
NOUN titi	cheeky kid
NOUN toast	toast
NOUN toboggan	slide
NOUN toc	fake
NOUN tocsin	alarm bell
NOUN tofu	tofu
NOUN toge	toga, gown
NOUN tolérance	tolerance
NOUN tombola	raffle
NOUN tonalité	tone, key
NOUN tong	flip-flop
NOUN tonton	uncle
NOUN topaze	topaz
NOUN topo	rundown
NOUN toque	cap
NOUN torchis	cob
NOUN torchon	cloth, duster
NOUN tornade	tornado
NOUN torpille	torpedo
NOUN torsade	twist
NOUN torse	torso, chest
NOUN torsion	twisting
NOUN toréador	toreador
NOUN totem	totem
NOUN touareg	Tuareg
NOUN toubib	doc, doctor
NOUN touffe	tuft
NOUN toupie	spinning top
NOUN tourbière	peat bog
NOUN tourelle	turret
NOUN tourment	torment
NOUN tourniquet	turnstile
NOUN tourteau	crab
NOUN toutou	doggie
NOUN toxicité	toxicity
NOUN toxico	junkie
NOUN toxicomane	drug addict
NOUN toxicomanie	drug addiction
NOUN toxine	toxin
NOUN trac	stage fright
NOUN tracas	worry
NOUN tracasserie	harassment
NOUN trachée	windpipe
NOUN tract	leaflet
NOUN traction	traction
NOUN tracé	layout, route
NOUN trafiquant	trafficker
NOUN traiteur	caterer
NOUN trajectoire	path, trajectory
NOUN tralala	fuss
NOUN tram	tram
NOUN trame	weft, framework
NOUN trampoline	trampoline
NOUN tranquillisant	tranquilliser
NOUN transaction	transaction
NOUN transcription	transcription
NOUN transe	trance
NOUN transfert	transfer
NOUN transpiration	sweat
NOUN transplantation	transplant
NOUN transporteur	carrier
NOUN trappe	trapdoor, hatch
NOUN trapèze	trapeze
NOUN traumatisme	trauma
NOUN traverse	crosspiece, short cut
NOUN traînard	straggler
NOUN traîne	train
NOUN traînée	trail, streak
NOUN traîtrise	treachery
NOUN treillis	trellis
NOUN tremble	aspen
NOUN trempe	calibre
NOUN tremplin	springboard
NOUN tri	sorting
NOUN triade	triad
NOUN triage	sorting, triage
NOUN tribun	orator, tribune
NOUN tribut	tribute
NOUN triche	cheating
NOUN tricherie	cheating
NOUN tricheur	cheat
NOUN tricorne	three-cornered hat
NOUN trilogie	trilogy
NOUN trinité	trinity
NOUN trio	trio
NOUN triomphateur	victor
NOUN tripe	tripe, guts
NOUN tripot	gambling den
NOUN trisomie	Down's syndrome
NOUN troc	barter
NOUN troll	troll
NOUN trombone	trombone, paper clip
NOUN tromperie	deception
NOUN tronche	face, mug
NOUN tronçon	section
NOUN trop-plein	overflow
NOUN tropique	tropic
NOUN troubadour	troubadour
NOUN trousse	kit, case
NOUN trouvaille	find
NOUN troène	privet
NOUN truand	crook
NOUN trésorerie	cash flow, treasury
NOUN trésorier	treasurer
NOUN tsar	tsar
NOUN tuba	tuba, snorkel
NOUN tubercule	tuber
NOUN tuerie	slaughter
NOUN tueur	killer
NOUN tulle	tulle
NOUN tumulus	burial mound
NOUN tunique	tunic
NOUN turbulence	turbulence
NOUN tutelle	guardianship
NOUN tutu	tutu
NOUN tuyauterie	pipework
NOUN tweet	tweet
NOUN tympan	eardrum
NOUN typhon	typhoon
NOUN typhus	typhus
NOUN tyrolienne	zip wire
NOUN télé-réalité	reality TV
NOUN télécommande	remote control
NOUN télécommunication	telecommunication
NOUN téléfilm	TV film
NOUN télépathe	telepath
NOUN télépathie	telepathy
NOUN téléphonie	telephony
NOUN téléphérique	cable car
NOUN téléspectateur	viewer
NOUN ténacité	tenacity
NOUN ténor	tenor
NOUN térébenthine	turpentine
NOUN tétanos	tetanus
NOUN téton	nipple
NOUN tête-à-tête	private conversation
NOUN tôle	sheet metal
NOUN ultimatum	ultimatum
NOUN unanimité	unanimity
NOUN une	front page
NOUN unisson	unison
NOUN uranium	uranium
NOUN urine	urine
NOUN urne	ballot box, urn
NOUN urticaire	nettle rash
NOUN usure	wear, usury
NOUN usurpateur	usurper
NOUN utopie	utopia
NOUN utérus	womb, uterus
NOUN va-et-vient	coming and going
NOUN va-nu-pieds	beggar
NOUN vacance	holiday, vacation, vacancy
NOUN vagabondage	vagrancy
NOUN vagin	vagina
NOUN validité	validity
NOUN valseur	waltzer
NOUN valve	valve
NOUN valériane	valerian
NOUN vampire	vampire
NOUN van	van
NOUN vandale	vandal
NOUN vandalisme	vandalism
NOUN vanne	sluice gate, dig
NOUN variante	variant
NOUN variation	variation
NOUN varicelle	chickenpox
NOUN variole	smallpox
NOUN variété	variety
NOUN vassal	vassal
NOUN vaudou	voodoo
NOUN vecteur	vector
NOUN veilleur	watchman
NOUN veilleuse	night light
NOUN veillée	vigil, evening gathering
NOUN veinard	lucky devil
NOUN velléité	vague impulse
NOUN venin	venom
NOUN ventilateur	fan
NOUN ventilation	ventilation
NOUN ventouse	suction cup
NOUN ventricule	ventricle
NOUN ventriloque	ventriloquist
NOUN verbiage	verbiage
NOUN vermine	vermin
NOUN vernissage	private view, varnishing
NOUN verrouillage	locking
NOUN verrue	wart
NOUN versement	payment
NOUN verset	verse
NOUN version	version
NOUN vertèbre	vertebra
NOUN verve	verve
NOUN verveine	verbena
NOUN vessie	bladder
NOUN vestiaire	cloakroom, changing room
NOUN vestige	remains
NOUN veto	veto
NOUN veuvage	widowhood
NOUN vice-roi	viceroy
NOUN victuailles	provisions
NOUN vidéosurveillance	video surveillance
NOUN vieillissement	ageing
NOUN vielle	hurdy-gurdy
NOUN vigilance	vigilance
NOUN vigile	security guard
NOUN vignette	label, vignette
NOUN vignoble	vineyard
NOUN viking	Viking
NOUN vinyle	vinyl
NOUN violation	violation
NOUN violeur	rapist
NOUN violoniste	violinist
NOUN virement	transfer
NOUN virginité	virginity
NOUN virilité	manliness
NOUN virée	trip, drive
NOUN visa	visa
NOUN viseur	sights, viewfinder
NOUN visibilité	visibility
NOUN vison	mink
NOUN vitalité	vitality
NOUN viticulteur	wine grower
NOUN viticulture	wine growing
NOUN vitriol	vitriol
NOUN vizir	vizier
NOUN vodka	vodka
NOUN vogue	fashion
NOUN voilier	sailing boat
NOUN voirie	highways, refuse dump
NOUN voisement	voicing
NOUN volley	volleyball
NOUN volt	volt
NOUN volute	curl
NOUN vortex	vortex
NOUN votation	vote
NOUN voyant	seer, signal light
NOUN voyeur	voyeur
NOUN voyou	thug, hooligan
NOUN vrac	bulk
NOUN vrille	tailspin, tendril
NOUN vrombissement	hum
NOUN vulgarité	vulgarity
NOUN vulnérabilité	vulnerability
NOUN vécu	experience
NOUN végétarien	vegetarian
NOUN végétation	vegetation
NOUN véranda	veranda, conservatory
NOUN vérification	check, verification
NOUN vésicule	gall bladder
NOUN vétéran	veteran
NOUN watt	watt
NOUN web	web
NOUN webcam	webcam
NOUN western	western
NOUN whisky	whisky
NOUN wifi	Wi-Fi
NOUN wok	wok
NOUN xénophobie	xenophobia
NOUN yacht	yacht
NOUN yankee	Yankee
NOUN yaourt	yoghurt
NOUN yard	yard
NOUN yen	yen
NOUN yo-yo	yo-yo
NOUN yoga	yoga
NOUN yogi	yogi
NOUN yougoslave	Yugoslav
NOUN yéti	yeti
NOUN zeppelin	zeppelin
NOUN zibeline	sable
NOUN zizi	willy
NOUN zombi	zombie
NOUN zombie	zombie
NOUN zoom	zoom
NOUN zébu	zebu
NOUN ânerie	stupid remark
NOUN ébats	frolics
NOUN ébauche	rough sketch
NOUN éboueur	dustman
NOUN ébriété	drunkenness
NOUN ébullition	boiling
NOUN écartement	gap
NOUN échafaudage	scaffolding
NOUN échangeur	interchange
NOUN échappatoire	way out
NOUN échappement	exhaust
NOUN échauffement	warm-up
NOUN écheveau	skein
NOUN échevin	alderman
NOUN échiquier	chessboard
NOUN échographie	ultrasound
NOUN éclairage	lighting
NOUN éclaircissement	clarification
NOUN éclaireur	scout
NOUN éclipse	eclipse
NOUN éclusier	lock keeper
NOUN écolo	green
NOUN écorchure	graze
NOUN écosystème	ecosystem
NOUN écoulement	flow
NOUN écouteur	earphone, receiver
NOUN écoutille	hatch
NOUN écriteau	sign
NOUN écritoire	writing case
NOUN écrou	nut
NOUN écuelle	bowl
NOUN écusson	crest
NOUN égalisation	equaliser
NOUN églantier	wild rose
NOUN égo	ego
NOUN élaboration	drawing up, development
NOUN élargissement	enlargement, widening
NOUN électrode	electrode
NOUN électrolyse	electrolysis
NOUN élimination	elimination
NOUN élixir	elixir
NOUN élu	elected representative, chosen one
NOUN élément	element
NOUN émail	enamel
NOUN émancipation	emancipation
NOUN émetteur	transmitter
NOUN émigré	emigrant
NOUN émirat	emirate
NOUN émissaire	emissary
NOUN émoi	agitation
NOUN énumération	enumeration
NOUN épanchement	outpouring
NOUN épanouissement	blossoming
NOUN épaulette	epaulette
NOUN éperlan	smelt
NOUN épiderme	skin
NOUN épilation	hair removal
NOUN épilepsie	epilepsy
NOUN épilogue	epilogue
NOUN épinard	spinach
NOUN épluchure	peeling
NOUN épouvantail	scarecrow
NOUN épouvantement	terror
NOUN épuisement	exhaustion
NOUN épuration	purification, purge
NOUN équateur	equator
NOUN équipier	team member
NOUN équitation	riding
NOUN équité	fairness
NOUN érable	maple
NOUN éraflure	scratch
NOUN érection	erection
NOUN érudition	learning
NOUN étanchéité	watertightness
NOUN état-major	general staff
NOUN étau	vice
NOUN éther	ether
NOUN étiquetage	labelling
NOUN étole	stole
NOUN étourderie	thoughtlessness
NOUN étranglement	strangling, bottleneck
NOUN étrangleur	strangler
NOUN étrenne	New Year's gift
NOUN étroitesse	narrowness
NOUN étuve	steam room, oven
NOUN étymologie	etymology
NOUN évacuation	evacuation
NOUN évangile	gospel
NOUN éveil	awakening
NOUN éventualité	possibility
NOUN évocation	evocation
NOUN évènement	event
NOUN œdème	oedema
NOUN œsophage	oesophagus
NOUN œstrogène	oestrogen
NOUN.f aide	help, aid
NOUN.f boum	party
NOUN.f cache	hiding place
NOUN.f critique	criticism, review
NOUN.f crêpe	pancake
NOUN.f enseigne	sign
NOUN.f finale	final
NOUN.f garde	guard, custody, care, watch
NOUN.f livre	pound
NOUN.f manche	sleeve, round
NOUN.f merci	mercy
NOUN.f mode	fashion
NOUN.f mort	death
NOUN.f moule	mussel
NOUN.f mousse	moss, foam, froth
NOUN.f mémoire	memory
NOUN.f pendule	clock
NOUN.f physique	physics
NOUN.f politique	politics, policy
NOUN.f poste	post office, post, mail
NOUN.f poêle	frying pan
NOUN.f pupille	pupil
NOUN.f solde	pay
NOUN.f somme	sum, amount
NOUN.f tour	tower
NOUN.f trompette	trumpet
NOUN.f vapeur	steam, vapour, vapor
NOUN.f vase	mud, silt
NOUN.f voile	sail
NOUN.m aide	helper, assistant
NOUN.m boum	bang
NOUN.m cache	mask
NOUN.m critique	critic
NOUN.m crêpe	crape
NOUN.m enseigne	ensign
NOUN.m finale	finale
NOUN.m garde	guard, keeper
NOUN.m livre	book
NOUN.m manche	handle
NOUN.m merci	thanks
NOUN.m mode	mode, way, method
NOUN.m mort	dead man, dead
NOUN.m moule	mould, mold, tin
NOUN.m mousse	ship's boy
NOUN.m mémoire	dissertation, memoir, bill
NOUN.m pendule	pendulum
NOUN.m physique	physique, looks
NOUN.m politique	politician
NOUN.m poste	post, job, position, station
NOUN.m poêle	stove
NOUN.m pupille	ward
NOUN.m solde	balance, sale
NOUN.m somme	nap
NOUN.m tour	turn, trick, tour, round
NOUN.m trompette	trumpeter
NOUN.m vapeur	steamer
NOUN.m vase	vase, vessel
NOUN.m voile	veil
VERB affaler	collapse
VERB affubler	deck out
VERB amadouer	coax
VERB ancrer	anchor
VERB angoisser	worry, make anxious
VERB apitoyer	move to pity
VERB appâter	bait
VERB arnaquer	swindle, con
VERB assoiffer	make thirsty
VERB batifoler	frolic
VERB biper	beep, page
VERB bleuir	turn blue
VERB blinder	armour
VERB blondir	turn golden
VERB bluffer	bluff
VERB boiser	wood
VERB booster	boost
VERB bosser	work
VERB botter	kick
VERB bousiller	wreck
VERB boxer	box
VERB brailler	bawl
VERB bricoler	do odd jobs, tinker
VERB brocher	bind
VERB cahoter	jolt
VERB canaliser	channel
VERB capoter	fall through
VERB capter	pick up, get
VERB captiver	captivate
VERB caqueter	cackle
VERB caracoler	prance
VERB carboniser	burn to a cinder
VERB cartographier	map
VERB cartonner	be a hit
VERB caser	find a place for, put
VERB cercler	encircle
VERB chamailler	squabble
VERB chambouler	turn upside down
VERB chatoyer	shimmer
VERB chialer	blubber
VERB chier	shit
VERB chiner	hunt for bargains
VERB chiper	pinch
VERB choper	catch, grab
VERB coaguler	clot
VERB commuer	commute
VERB concocter	concoct
VERB constiper	constipate
VERB contre-indiquer	contraindicate
VERB contrer	counter
VERB costumer	dress up
VERB coter	rate, list
VERB courtiser	court, woo
VERB cramer	burn
VERB crasher	crash
VERB crypter	encrypt
VERB culpabiliser	feel guilty
VERB dandiner	waddle
VERB dessaisir	take off the case
VERB diagnostiquer	diagnose
VERB dialoguer	talk, converse
VERB différencier	differentiate
VERB disséquer	dissect
VERB doper	dope, boost
VERB draguer	chat up
VERB drainer	drain
VERB droguer	drug
VERB déballer	unpack
VERB débarrer	unlock
VERB débrancher	unplug
VERB débusquer	flush out
VERB décacheter	unseal
VERB décamper	clear off
VERB décocher	shoot
VERB décoder	decode
VERB déconcentrer	distract
VERB déconnecter	disconnect
VERB déconner	mess about
VERB décontenancer	disconcert
VERB décontracter	relax
VERB découdre	unpick
VERB décrypter	decipher
VERB déferler	break, surge
VERB déformer	distort
VERB défouler	let off steam
VERB dégainer	draw
VERB dégeler	thaw
VERB dégonfler	deflate
VERB dégourdir	stretch
VERB démordre	back down
VERB dénaturer	distort
VERB dénommer	name
VERB dépanner	fix, help out
VERB déporter	deport
VERB dérouiller	beat up
VERB désactiver	deactivate
VERB désamorcer	defuse
VERB déshydrater	dehydrate
VERB désinfecter	disinfect
VERB désorienter	disorient
VERB détaler	bolt
VERB déverrouiller	unlock
VERB embobiner	take in
VERB emmerder	annoy
VERB encercler	surround
VERB enclencher	engage, set off
VERB endiguer	contain
VERB englober	include
VERB enluminer	illuminate
VERB ensemencer	sow
VERB entraider	help one another
VERB entreposer	store
VERB environner	surround
VERB escroquer	swindle
VERB excepter	except
VERB expliciter	make clear
VERB fantasmer	fantasise
VERB faufiler	slip, tack
VERB filer	spin, slip away, dash off
VERB flinguer	gun down
VERB flipper	freak out
VERB flirter	flirt
VERB focaliser	focus
VERB fondre	melt
VERB fouiner	nose about
VERB fourrager	rummage
VERB foutre	do, put
VERB fragiliser	weaken
VERB fraterniser	fraternise
VERB frimer	show off
VERB fulminer	fulminate
VERB galvaniser	galvanise
VERB galérer	struggle
VERB gargouiller	gurgle
VERB gifler	slap
VERB gigoter	wriggle
VERB givrer	frost
VERB gueuler	yell
VERB guigner	eye
VERB halluciner	see things
VERB hiérarchiser	prioritise
VERB humidifier	moisten
VERB hydrater	moisturise, hydrate
VERB héler	hail
VERB immatriculer	register
VERB immiscer	interfere
VERB immuniser	immunise
VERB imprégner	soak, impregnate
VERB incinérer	cremate, incinerate
VERB incriminer	incriminate
VERB incruster	inlay, encrust
VERB ingérer	ingest
VERB inhiber	inhibit
VERB injecter	inject
VERB innocenter	clear
VERB instaurer	establish
VERB interagir	interact
VERB intoxiquer	poison
VERB intuber	intubate
VERB jacasser	chatter
VERB japper	yap
VERB jouxter	adjoin
VERB jubiler	be jubilant
VERB kidnapper	kidnap
VERB kiffer	love
VERB klaxonner	hoot, honk
VERB leurrer	deceive
VERB limer	file
VERB lister	list
VERB lyncher	lynch
VERB magner	hurry
VERB mariner	marinate
VERB masturber	masturbate
VERB menotter	handcuff
VERB merder	screw up
VERB minauder	simper
VERB mincir	get slimmer
VERB mixer	mix, blend
VERB mordiller	nibble
VERB mouler	mould
VERB muter	transfer, mutate
VERB mémoriser	memorize
VERB métaboliser	metabolise
VERB niquer	screw
VERB obliquer	turn off
VERB ourler	hem
VERB papoter	chat
VERB parader	parade
VERB parasiter	be a parasite on, interfere with
VERB pavaner	strut
VERB peloter	grope
VERB personnifier	personify
VERB picoler	booze
VERB pique-niquer	picnic
VERB pister	track
VERB planquer	hide
VERB poireauter	hang around
VERB populariser	popularise
VERB préchauffer	preheat
VERB psalmodier	chant
VERB pénaliser	penalise
VERB péter	break, burst, fart
VERB ramoner	sweep
VERB randomiser	randomise
VERB rassasier	satisfy
VERB ratisser	rake, comb
VERB rebaptiser	rename
VERB reconsidérer	reconsider
VERB recoucher	put back to bed
VERB recréer	recreate
VERB redistribuer	redistribute
VERB redécorer	redecorate
VERB redécouvrir	rediscover
VERB redémarrer	start again
VERB refiler	palm off
VERB reformuler	rephrase
VERB rejouer	play again
VERB relaxer	relax
VERB relayer	relay, take over
VERB reluquer	ogle
VERB remarier	remarry
VERB remballer	pack up
VERB rembobiner	rewind
VERB rembourrer	pad
VERB remorquer	tow
VERB reparler	speak again
VERB ressasser	brood over
VERB resservir	serve again
VERB retordre	twist
VERB retransmettre	broadcast
VERB retravailler	rework, work again
VERB revaloir	pay back
VERB reverser	pay back, pour again
VERB rhabiller	dress again
VERB roder	run in
VERB rogner	trim
VERB rythmer	punctuate, give rhythm to
VERB réactiver	reactivate
VERB réaffirmer	reaffirm
VERB réaménager	redesign
VERB réanimer	resuscitate
VERB récapituler	sum up
VERB réceptionner	take delivery of
VERB réessayer	try again
VERB régresser	regress
VERB réorienter	redirect
VERB répercuter	pass on
VERB réputer	repute
VERB réquisitionner	requisition
VERB rééditer	reissue
VERB réévaluer	reassess
VERB s'abriter	take shelter, shelter
VERB s'absenter	be away, go away
VERB s'accorder	agree, allow oneself
VERB s'accrocher	cling, hang on, hold on
VERB s'accroupir	crouch, squat
VERB s'adonner	devote oneself
VERB s'adresser	speak to, address, turn to, be meant for
VERB s'affaiblir	weaken, grow weaker
VERB s'affaisser	collapse, sink, subside
VERB s'affoler	panic
VERB s'agenouiller	kneel
VERB s'agiter	move about, fidget, bustle
VERB s'aimer	love each other, be in love
VERB s'allonger	lie down, stretch out, grow longer
VERB s'allumer	light up, come on
VERB s'amuser	have fun, enjoy oneself, play
VERB s'apaiser	calm down, die down
VERB s'apercevoir	notice, realize, see
VERB s'appliquer	apply, work hard
VERB s'approcher	come closer, approach, go up
VERB s'apprêter	get ready, be about
VERB s'appuyer	lean, rest, rely
VERB s'arranger	work out, come right, manage, see to it
VERB s'arrêter	stop
VERB s'asseoir	sit down, sit
VERB s'assurer	make sure
VERB s'attacher	grow fond, attach oneself, fasten
VERB s'attaquer	attack, tackle
VERB s'attarder	linger, stay late
VERB s'attendre	expect
VERB s'attrouper	gather
VERB s'avancer	move forward, come forward
VERB s'avérer	prove, turn out
VERB s'effacer	fade, step aside, disappear
VERB s'efforcer	try hard, strive
VERB s'embarquer	embark, go on board
VERB s'embrasser	kiss
VERB s'emparer	seize, take hold
VERB s'emporter	lose one's temper
VERB s'empresser	hasten, hurry
VERB s'en aller	go away, leave
VERB s'en faire	worry
VERB s'en prendre	attack, blame
VERB s'en remettre	get over it, rely on
VERB s'en retourner	go back
VERB s'en sortir	get through, manage, cope
VERB s'en tenir	stick to, keep to
VERB s'en vouloir	be angry with oneself, blame oneself
VERB s'endormir	fall asleep, go to sleep
VERB s'enfermer	shut oneself up, lock oneself in
VERB s'enfoncer	sink, plunge
VERB s'enfuir	run away, flee, escape
VERB s'engager	commit oneself, undertake, enter, enlist
VERB s'enivrer	get drunk
VERB s'ennuyer	be bored, get bored, miss
VERB s'enrichir	get rich, grow rich
VERB s'entendre	get on, agree, get along, be heard
VERB s'enthousiasmer	be enthusiastic
VERB s'entraîner	train, practise
VERB s'envoler	fly away, fly off, take off
VERB s'excuser	apologize, be sorry
VERB s'exercer	practise
VERB s'expatrier	emigrate
VERB s'expliquer	explain oneself, be explained
VERB s'exprimer	express oneself, speak
VERB s'extasier	go into raptures
VERB s'habiller	get dressed, dress
VERB s'habituer	get used
VERB s'illusionner	delude oneself
VERB s'imaginer	imagine, suppose
VERB s'immobiliser	come to a stop, stand still
VERB s'impatienter	grow impatient
VERB s'imposer	be necessary, assert oneself, impose oneself
VERB s'incliner	bow, lean
VERB s'indigner	be indignant
VERB s'inquiéter	worry, be worried
VERB s'inscrire	enrol, sign up, register
VERB s'inspirer	be inspired
VERB s'installer	settle, settle down, move in, sit down
VERB s'interroger	wonder, ask oneself
VERB s'interrompre	break off, stop
VERB s'introduire	get in, enter
VERB s'intéresser	be interested, take an interest
VERB s'obstiner	persist, insist
VERB s'occuper	look after, take care, deal with, be busy
VERB s'opposer	oppose, be opposed
VERB s'orienter	find one's way, turn towards
VERB s'oublier	forget oneself, be forgotten
VERB s'ouvrir	open, open up
VERB s'unir	unite, join
VERB s'user	wear out
VERB s'y connaître	know about it, be an expert
VERB s'y prendre	go about it, set about it
VERB s'écailler	flake
VERB s'écarter	move aside, stand back, stray
VERB s'échapper	escape, get away
VERB s'éclairer	light up, brighten
VERB s'écouler	pass, flow, go by
VERB s'écraser	crash, be crushed
VERB s'écrier	cry out, exclaim
VERB s'écrouler	collapse
VERB s'égarer	get lost, go astray
VERB s'élancer	rush, dash, spring forward
VERB s'élargir	widen
VERB s'élever	rise, amount, arise
VERB s'éloigner	move away, go away
VERB s'émouvoir	be moved
VERB s'épanouir	bloom, blossom, open
VERB s'épuiser	wear oneself out, run out
VERB s'éteindre	go out, die
VERB s'étendre	stretch, lie down, spread
VERB s'étirer	stretch
VERB s'évader	escape
VERB s'évaser	widen
VERB s'éveiller	wake up, awake
VERB s'éviter	avoid each other
VERB scanner	scan
VERB se baigner	bathe, swim
VERB se baisser	bend down, stoop
VERB se balancer	swing, sway, rock
VERB se battre	fight
VERB se borner	confine oneself, merely
VERB se briser	break
VERB se brouiller	fall out, become blurred
VERB se cacher	hide
VERB se calmer	calm down
VERB se charger	take charge, see to
VERB se chauffer	warm oneself
VERB se coiffer	do one's hair
VERB se comporter	behave
VERB se composer	consist, be made up
VERB se comprendre	understand each other, be understandable
VERB se concentrer	concentrate
VERB se conduire	behave
VERB se confier	confide
VERB se connaître	know each other, be acquainted
VERB se contenter	be content, make do, merely
VERB se coucher	go to bed, lie down, set
VERB se couvrir	cover oneself, cloud over
VERB se croire	think oneself, believe oneself
VERB se croiser	pass each other, cross, meet
VERB se dandiner	waddle
VERB se demander	wonder, ask oneself
VERB se dire	tell oneself, say to oneself, be said, call oneself
VERB se diriger	head, make for, go
VERB se disputer	quarrel, argue
VERB se dissiper	clear, lift, disperse
VERB se donner	give oneself, give each other
VERB se douter	suspect, guess
VERB se dresser	stand, rise, stand up
VERB se débarrasser	get rid
VERB se débattre	struggle
VERB se débrouiller	manage, get by
VERB se décider	make up one's mind, decide
VERB se défaire	come undone, get rid
VERB se défendre	defend oneself
VERB se démarquer	stand out
VERB se déplacer	move, travel, get about
VERB se dépêcher	hurry, hurry up
VERB se dérouler	take place, unfold
VERB se déshabiller	get undressed, undress
VERB se détacher	come off, stand out
VERB se détendre	relax
VERB se détourner	turn away
VERB se dévouer	devote oneself, sacrifice oneself
VERB se faner	fade, wither
VERB se faufiler	slip, thread one's way
VERB se fermer	close, shut
VERB se fier	trust
VERB se figurer	imagine
VERB se former	form, train
VERB se frotter	rub
VERB se fâcher	get angry, lose one's temper
VERB se garder	take care not to, keep
VERB se glisser	slip, slide, creep
VERB se heurter	bump, come up against, knock
VERB se hâter	hurry, hasten
VERB se jeter	throw oneself, rush, flow into
VERB se joindre	join
VERB se laisser	let oneself
VERB se lancer	throw oneself, rush, embark
VERB se laver	wash, wash oneself
VERB se marier	get married, marry
VERB se moquer	make fun, laugh at, not care
VERB se mourir	be dying
VERB se méfier	distrust, be wary
VERB se mêler	mingle, meddle, mix
VERB se nourrir	feed, eat
VERB se noyer	drown
VERB se parler	talk to each other, speak to each other
VERB se pavaner	strut
VERB se pencher	lean, bend over, look into
VERB se perdre	get lost, be lost
VERB se peser	weigh oneself
VERB se plaindre	complain
VERB se plaire	like it, enjoy oneself
VERB se plier	submit, fold
VERB se poser	land, settle, arise
VERB se positionner	position oneself
VERB se poursuivre	continue, go on
VERB se pousser	move over
VERB se pouvoir	be possible
VERB se prendre	get caught, take oneself
VERB se presser	hurry, crowd
VERB se promener	go for a walk, walk, stroll
VERB se prononcer	be pronounced, give one's opinion
VERB se proposer	intend, offer
VERB se protéger	protect oneself
VERB se précipiter	rush, hurry
VERB se préoccuper	worry, be concerned
VERB se préparer	get ready, prepare
VERB se présenter	introduce oneself, appear, arise, stand
VERB se quitter	part, separate
VERB se raconter	tell each other, be told
VERB se raidir	stiffen
VERB se rappeler	remember, recall
VERB se rapprocher	come closer, draw near
VERB se raser	shave
VERB se rasseoir	sit down again
VERB se rattraper	catch up, make up for it
VERB se reconnaître	recognize oneself, recognize each other
VERB se recoucher	go back to bed
VERB se redresser	straighten up, sit up
VERB se regarder	look at oneself, look at each other
VERB se remettre	recover, start again, get over
VERB se rencontrer	meet
VERB se rendormir	go back to sleep
VERB se rendre	go, surrender, make one's way
VERB se renseigner	find out, inquire
VERB se repentir	repent, regret
VERB se replier	fall back, fold up
VERB se reposer	rest
VERB se reprendre	pull oneself together
VERB se reprocher	blame oneself
VERB se ressembler	be alike, look alike
VERB se retenir	restrain oneself, hold back
VERB se retirer	withdraw, retire
VERB se retourner	turn round, turn around, turn over, look back
VERB se retrouver	meet, find oneself, end up
VERB se risquer	venture
VERB se rompre	break
VERB se ruer	rush
VERB se réaliser	come true
VERB se réfugier	take refuge
VERB se référer	refer
VERB se réjouir	be glad, rejoice, look forward
VERB se répandre	spread
VERB se répercuter	have repercussions
VERB se résigner	resign oneself
VERB se résoudre	bring oneself, resolve
VERB se réunir	meet, gather
VERB se réveiller	wake up
VERB se révéler	prove, turn out
VERB se saisir	seize
VERB se sauver	run away, run off
VERB se sentir	feel
VERB se serrer	squeeze, tighten, huddle
VERB se servir	use, help oneself, make use
VERB se soigner	look after oneself, take care of oneself
VERB se soucier	care, worry
VERB se soulever	rise, rise up
VERB se soumettre	submit
VERB se souvenir	remember
VERB se suicider	commit suicide
VERB se suivre	follow each other
VERB se séparer	part, separate
VERB se taire	be silent, fall silent, stop talking
VERB se tendre	tighten, become tense
VERB se tenir	stand, hold on, behave, be held
VERB se terminer	end, finish
VERB se tirer	get out
VERB se tordre	twist, writhe
VERB se tourner	turn
VERB se transformer	change, turn into
VERB se traîner	drag oneself, crawl
VERB se tuer	kill oneself, be killed
VERB se vanter	boast
VERB se vendre	sell, be sold
VERB se venger	take revenge
VERB se voir	see each other, be seen, show
VERB se vouloir	claim to be
VERB serpenter	wind
VERB siroter	sip
VERB sniffer	sniff
VERB squatter	squat
VERB surfer	surf
VERB talonner	follow close behind
VERB tamponner	dab, stamp
VERB tapoter	pat, tap
VERB théoriser	theorise
VERB tondre	mow, shear
VERB tortiller	twist
VERB trimballer	lug around
VERB trimer	slave away
VERB tweeter	tweet
VERB téléviser	televise
VERB uriner	urinate
VERB venter	blow
VERB visualiser	visualize
VERB volatiliser	vanish
VERB zapper	channel-hop, skip
VERB écaler	shell
VERB éconduire	turn away
VERB écrouer	imprison
VERB égrener	shell, tell
VERB éjecter	eject
VERB électrocuter	electrocute
VERB émaner	come, emanate
VERB épandre	spread
VERB épiler	remove hair from
VERB épurer	purify
VERB éradiquer	eradicate
VERB érailler	fray, make hoarse
VERB étoiler	stud with stars
VERB évincer	oust
VERB œuvrer	work`
