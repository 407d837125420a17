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
ADJ acceptable	acceptable
ADJ affirmatif	affirmative
ADJ agonisant	dying
ADJ andalou	Andalusian
ADJ aphrodisiaque	aphrodisiac
ADJ arriéré	backward
ADJ attardé	backward, belated
ADJ attirant	attractive
ADJ babillard	chattering
ADJ battant	beating, driving
ADJ blindé	armoured, bulletproof
ADJ bombé	bulging, rounded
ADJ borgne	one-eyed
ADJ boudeur	sulky
ADJ busqué	hooked
ADJ calmant	soothing
ADJ capitaliste	capitalist
ADJ ciré	waxed
ADJ colérique	quick-tempered
ADJ comparable	comparable
ADJ compatissant	compassionate
ADJ comprimé	compressed
ADJ conditionnel	conditional
ADJ connu	known, well-known
ADJ constable	observable
ADJ conventionnel	conventional
ADJ coopératif	cooperative
ADJ couchant	setting
ADJ coupé	cut, cut off
ADJ croyable	believable
ADJ dirigeable	steerable
ADJ discutable	debatable
ADJ dithyrambique	extravagant
ADJ douceâtre	sickly sweet
ADJ découvert	uncovered, bare
ADJ défaillant	failing
ADJ dégoûtant	disgusting
ADJ déraisonnable	unreasonable
ADJ désirable	desirable
ADJ dû	due
ADJ envisageable	conceivable
ADJ escarpé	steep
ADJ excitant	exciting
ADJ facial	facial
ADJ fantaisiste	fanciful, whimsical
ADJ fautif	at fault, faulty
ADJ ferré	hobnailed, iron-shod
ADJ feuillé	leafy
ADJ fiable	reliable
ADJ fier	proud
ADJ finaud	sly
ADJ foutu	done for, damned
ADJ friable	crumbly
ADJ fébrile	feverish
ADJ gonflable	inflatable
ADJ gémissant	moaning
ADJ génital	genital
ADJ habitué	used, accustomed
ADJ imbattable	unbeatable
ADJ impardonnable	unforgivable
ADJ impertinent	impertinent, cheeky
ADJ impoli	impolite, rude
ADJ impératif	imperative
ADJ inacceptable	unacceptable
ADJ incalculable	incalculable
ADJ inconfortable	uncomfortable
ADJ incontrôlable	uncontrollable
ADJ indiscutable	indisputable
ADJ indésirable	undesirable, unwanted
ADJ inflammable	flammable
ADJ inhabité	uninhabited
ADJ inimaginable	unimaginable
ADJ inspiré	inspired
ADJ instantané	instant, instantaneous
ADJ insurmontable	insurmountable
ADJ intouchable	untouchable
ADJ introuvable	nowhere to be found
ADJ inéluctable	unavoidable
ADJ ionique	Ionic
ADJ irrationnel	irrational
ADJ irrecevable	inadmissible
ADJ irremplaçable	irreplaceable
ADJ irréparable	irreparable
ADJ jetable	disposable
ADJ joignable	reachable
ADJ littoral	coastal
ADJ manquant	missing
ADJ marrant	funny
ADJ maussade	sullen, gloomy
ADJ mi-clos	half-closed
ADJ ménager	household, domestic
ADJ nul	useless, hopeless, no, void
ADJ négociable	negotiable
ADJ oblong	oblong
ADJ originel	original
ADJ patelin	wheedling
ADJ pathologique	pathological
ADJ pendant	hanging, pending
ADJ pharmaceutique	pharmaceutical
ADJ physiologique	physiological
ADJ poudré	powdered
ADJ praticable	passable, practicable
ADJ présentable	presentable
ADJ pusillanime	faint-hearted
ADJ ras	close-cropped, short
ADJ recevable	admissible
ADJ regrettable	regrettable
ADJ rentré	suppressed
ADJ restant	remaining
ADJ rocheux	rocky
ADJ roide	stiff
ADJ rythmique	rhythmic
ADJ révérend	reverend
ADJ semé	strewn, dotted
ADJ serviable	helpful, obliging
ADJ stimulant	stimulating
ADJ supportable	bearable
ADJ susceptible	likely, touchy
ADJ tombant	falling, drooping
ADJ torturé	tortured
ADJ tricolore	three-coloured
ADJ tueur	killer
ADJ téméraire	reckless
ADJ éducatif	educational
ADJ émotionnel	emotional
ADJ éraillé	hoarse, scratched
ADJ établi	established
ADJ éthéré	ethereal
ADJ étoilé	starry
ADV aveuglément	blindly
ADV bêtement	stupidly, foolishly
ADV communément	commonly
ADV décidément	really, certainly
ADV faussement	falsely
ADV faux	out of tune, wrongly
ADV grièvement	seriously
ADV illico	right away
ADV sacrément	damned, really
ADV salement	dirtily, badly
ADV sciemment	knowingly
ADV sitôt	as soon as, so soon
ADV vachement	really, dead
INTJ dommage	pity, too bad
INTJ nan	nope, no
INTJ revoilà	here again
NOUN abat-jour	lampshade
NOUN abomination	abomination
NOUN académie	academy
NOUN accro	addict, fan
NOUN accroissement	increase
NOUN acteur	actor, player
NOUN ado	teenager, teen
NOUN agenda	diary, schedule
NOUN agresseur	attacker
NOUN albatros	albatross
NOUN alibi	alibi
NOUN alimentation	food, diet
NOUN amadou	tinder
NOUN amazone	riding habit, horsewoman
NOUN anabaptiste	Anabaptist
NOUN andouille	sausage, fool
NOUN anomalie	anomaly
NOUN antécédent	antecedent, history
NOUN apostrophe	apostrophe
NOUN appart	flat, place
NOUN appointements	salary
NOUN appât	bait, lure
NOUN arabesque	arabesque
NOUN arbuste	shrub
NOUN archive	archive, record
NOUN argenterie	silver
NOUN arrière-boutique	back shop
NOUN articulation	joint
NOUN aspirine	aspirin
NOUN assiduité	diligence
NOUN assoupissement	drowsiness
NOUN astronaute	astronaut
NOUN atout	asset, trump
NOUN atterrissage	landing
NOUN autographe	autograph
NOUN avant-veille	two days before
NOUN avoir	assets, credit
NOUN bac	tub, ferry, school-leaving exam
NOUN badine	switch
NOUN bagatelle	trifle
NOUN balancier	pendulum
NOUN bar	bar
NOUN bas-côté	side aisle, verge
NOUN basse	bass
NOUN basse-cour	farmyard, poultry
NOUN basse-fosse	dungeon
NOUN batiste	cambric
NOUN bazar	bazaar, mess
NOUN beignet	doughnut, fritter
NOUN bible	bible
NOUN bidet	nag, bidet
NOUN bip	beep
NOUN bistouri	lancet, scalpel
NOUN bonus	bonus
NOUN bordel	mess, brothel
NOUN boss	boss
NOUN bourrelet	roll, ridge
NOUN bourriche	hamper
NOUN boxe	boxing
NOUN broche	brooch, spit
NOUN brouillon	draft
NOUN bréviaire	breviary
NOUN bulle	bubble
NOUN bulletin	bulletin, report, ballot
NOUN burette	cruet
NOUN bâche	tarpaulin
NOUN bâillement	yawn
NOUN béguin	crush, bonnet
NOUN bêlement	bleating
NOUN cadran	dial
NOUN cafard	cockroach, blues
NOUN cahot	jolt
NOUN calamité	calamity
NOUN calice	chalice, calyx
NOUN camionnette	van
NOUN camphre	camphor
NOUN campus	campus
NOUN caniche	poodle
NOUN capucine	nasturtium
NOUN caravane	caravan
NOUN catégorie	category
NOUN certificat	certificate
NOUN change	exchange
NOUN chantage	blackmail
NOUN chaperon	hood, chaperon
NOUN chasuble	chasuble
NOUN chaton	kitten
NOUN chiot	puppy
NOUN chips	crisp, chip
NOUN christ	crucifix
NOUN châssis	frame
NOUN châtelaine	lady of the manor
NOUN ciné	cinema, pictures
NOUN citronnier	lemon tree
NOUN civilité	civility
NOUN claire-voie	openwork fence
NOUN clameur	clamour
NOUN cliquetis	clinking
NOUN clown	clown
NOUN clématite	clematis
NOUN coach	coach
NOUN cocktail	cocktail
NOUN colibri	hummingbird
NOUN colocataire	flatmate, roommate
NOUN comble	height, attic
NOUN commodité	convenience
NOUN compresse	compress
NOUN concentration	concentration
NOUN condoléance	condolence
NOUN confesse	confession
NOUN confirmation	confirmation
NOUN confusion	confusion
NOUN connexion	connection
NOUN continuité	continuity
NOUN contredanse	quadrille
NOUN coquin	rascal
NOUN cordialité	warmth
NOUN cornet	cone, horn
NOUN cornichon	gherkin
NOUN couplet	verse
NOUN crachement	spitting
NOUN craquement	creaking, crack
NOUN croisière	cruise
NOUN crotte	dung, mud
NOUN cruchon	small jug
NOUN crédence	sideboard
NOUN crétin	idiot, cretin
NOUN cuillerée	spoonful
NOUN cul	bottom, backside
NOUN culot	cheek, nerve
NOUN cure	treatment, presbytery
NOUN cycle	cycle
NOUN céréale	cereal
NOUN dard	sting
NOUN derviche	dervish
NOUN diagonale	diagonal
NOUN discipline	discipline
NOUN discorde	discord
NOUN distorsion	distortion
NOUN district	district
NOUN diversité	diversity
NOUN domino	domino
NOUN donneur	donor, giver
NOUN dragée	sugared almond
NOUN duo	duet
NOUN défaillance	weakness, faintness
NOUN déj	breakfast, lunch
NOUN démonstration	demonstration
NOUN déménagement	move
NOUN départ	departure, start
NOUN déplacement	trip, movement
NOUN dérangement	trouble, disturbance
NOUN embrasure	recess
NOUN emmerdement	trouble
NOUN emphase	pomposity
NOUN emportement	fit of anger
NOUN enchantement	enchantment, delight
NOUN enchère	bid, auction
NOUN encontre	encounter
NOUN enfantillage	childishness
NOUN escabeau	stool, stepladder
NOUN estaminet	tavern
NOUN eunuque	eunuch
NOUN examinateur	examiner
NOUN exigence	demand
NOUN extraterrestre	alien
NOUN facette	facet
NOUN faction	guard, faction
NOUN faisceau	bundle, beam
NOUN fan	fan
NOUN fantasme	fantasy
NOUN femelle	female
NOUN fer-blanc	tin
NOUN fesse	buttock
NOUN feuillet	leaf
NOUN feuilleton	serial
NOUN filature	mill
NOUN flash	flash
NOUN flingue	gun
NOUN fonte	cast iron, melting
NOUN fourgon	van
NOUN foutaise	rubbish
NOUN framboisier	raspberry bush
NOUN frangin	brother
NOUN fringue	clothes
NOUN frôlement	brush, rustle
NOUN funéraille	funeral
NOUN furie	fury
NOUN fédération	federation
NOUN gaffe	blunder, care
NOUN gageure	wager, challenge
NOUN gale	scabies
NOUN galoche	clog
NOUN galopin	urchin, rascal
NOUN garage	garage
NOUN gaule	pole
NOUN gaze	gauze
NOUN girouette	weathercock
NOUN givre	frost
NOUN globule	globule
NOUN golf	golf
NOUN gondole	gondola
NOUN gondolier	gondolier
NOUN gosier	throat
NOUN gousset	fob pocket
NOUN gouttelette	droplet
NOUN grain	grain, squall
NOUN grenade	grenade, pomegranate
NOUN grimace	grimace
NOUN grognement	growl, grunt
NOUN groin	snout
NOUN groseille	currant
NOUN grossièreté	coarseness, rudeness
NOUN gré	liking, will
NOUN gueux	beggar
NOUN guimauve	marshmallow
NOUN guêtre	gaiter
NOUN gym	gym, gymnastics
NOUN gâchis	waste, mess
NOUN génuflexion	genuflexion
NOUN générateur	generator
NOUN géranium	geranium
NOUN hallucination	hallucination
NOUN haussement	shrug
NOUN homicide	homicide
NOUN hospice	hospice, home
NOUN hostie	host
NOUN housse	cover
NOUN hélico	chopper
NOUN identification	identification
NOUN if	yew
NOUN imitation	imitation
NOUN immunité	immunity
NOUN impasse	dead end, deadlock
NOUN impossibilité	impossibility
NOUN impulsion	impulse
NOUN incision	incision
NOUN index	forefinger, index
NOUN ineptie	nonsense
NOUN infirmerie	infirmary, sick bay
NOUN info	news, information
NOUN injection	injection
NOUN insigne	badge
NOUN inspection	inspection
NOUN inspiration	inspiration
NOUN instance	authority, instance
NOUN institut	institute
NOUN intellect	intellect
NOUN interruption	interruption
NOUN iris	iris
NOUN irritation	irritation
NOUN jabot	frill, crop
NOUN jazz	jazz
NOUN job	job
NOUN jubé	rood screen
NOUN labo	lab
NOUN laitage	dairy food
NOUN lambris	panelling
NOUN lauréat	prizewinner
NOUN leader	leader
NOUN libertinage	licentiousness
NOUN lot	batch, prize, lot
NOUN madone	Madonna
NOUN mallette	briefcase
NOUN mamie	granny
NOUN manoir	manor
NOUN maquillage	make-up
NOUN marionnette	puppet
NOUN massage	massage
NOUN maxime	maxim
NOUN maximum	maximum
NOUN maçonnerie	masonry
NOUN maîtrise	mastery, control
NOUN mec	guy, bloke
NOUN merde	shit
NOUN meuf	woman, girl
NOUN mi-temps	half-time, half
NOUN miniature	miniature
NOUN minimum	minimum
NOUN miroitement	shimmering
NOUN missel	missal
NOUN mitre	mitre
NOUN monseigneur	my lord, Your Grace
NOUN montage	assembly, editing
NOUN motel	motel
NOUN motivation	motivation
NOUN moucheron	gnat
NOUN mugissement	lowing, roaring
NOUN mâle	male
NOUN médisance	backbiting
NOUN médium	medium
NOUN mélasse	molasses
NOUN môme	kid
NOUN nana	girl
NOUN nausée	nausea
NOUN nettoyage	cleaning
NOUN nougat	nougat
NOUN nouille	noodle
NOUN nounou	nanny
NOUN obsession	obsession
NOUN opportunité	opportunity
NOUN opérateur	operator
NOUN oracle	oracle
NOUN oseille	sorrel
NOUN osier	wicker, willow
NOUN paillette	spangle, flake
NOUN palet	quoit
NOUN palme	palm
NOUN pan	piece, flap, tail
NOUN paperasse	paperwork
NOUN parasite	parasite
NOUN paravent	screen
NOUN parement	facing, cuff
NOUN paroxysme	height
NOUN parvis	square
NOUN pastille	lozenge
NOUN patère	coat peg
NOUN peignoir	dressing gown
NOUN performance	performance
NOUN permanence	permanence, duty
NOUN phénomène	phenomenon
NOUN pierreries	precious stones
NOUN pignon	gable
NOUN pilon	pestle
NOUN pique-nique	picnic
NOUN pirouette	pirouette
NOUN pistache	pistachio
NOUN pistole	pistole
NOUN pizza	pizza
NOUN piédestal	pedestal
NOUN placidité	calm
NOUN planning	schedule
NOUN planque	hideout
NOUN plate-bande	flower bed
NOUN platitude	platitude, dullness
NOUN plénitude	fullness
NOUN polisson	rascal
NOUN pommeau	pommel, knob
NOUN porte-cigares	cigar case
NOUN porteur	porter, bearer
NOUN pourpoint	doublet
NOUN poussin	chick
NOUN pressentiment	premonition, feeling
NOUN pressoir	press
NOUN prie-dieu	prayer stool
NOUN privation	privation
NOUN pro	pro
NOUN procédure	procedure, proceedings
NOUN prodige	prodigy, marvel
NOUN prospectus	leaflet
NOUN protestation	protest
NOUN proximité	nearness, proximity
NOUN préchauffage	preheating
NOUN pureté	purity
NOUN purée	purée, mash
NOUN puzzle	puzzle, jigsaw
NOUN pâtisserie	cake, cake shop
NOUN périmètre	perimeter
NOUN péristyle	peristyle
NOUN pétrin	mess, fix
NOUN quadrille	quadrille
NOUN quincaillerie	hardware
NOUN quinquet	oil lamp
NOUN quête	quest, collection
NOUN radiation	radiation
NOUN rafraîchissement	refreshment
NOUN ragoût	stew
NOUN rappel	reminder, recall
NOUN ravage	havoc
NOUN remerciement	thanks
NOUN retentissement	repercussion
NOUN rhumatisme	rheumatism
NOUN rondelle	slice
NOUN rosette	rosette
NOUN rosse	nag, swine
NOUN rouleau	roll
NOUN roulier	carter
NOUN râtelier	rack
NOUN réclamation	complaint
NOUN réclame	advertisement
NOUN rémission	remission
NOUN réparation	repair
NOUN répondeur	answering machine
NOUN réservation	reservation, booking
NOUN résident	resident
NOUN révélation	revelation
NOUN sacristain	sexton
NOUN saillie	projection, sally
NOUN salaud	bastard
NOUN salope	bitch
NOUN saloperie	filth, rubbish
NOUN sanctuaire	sanctuary
NOUN sandwich	sandwich
NOUN scotch	sticky tape, scotch
NOUN semblant	semblance
NOUN sequin	sequin
NOUN serpillière	floorcloth
NOUN servant	server
NOUN servilité	servility
NOUN servitude	servitude
NOUN ski	skiing, ski
NOUN soda	soda
NOUN sofa	sofa
NOUN sonnet	sonnet
NOUN sperme	sperm
NOUN stalle	stall
NOUN startup	start-up
NOUN steak	steak
NOUN stoïcisme	stoicism
NOUN suavité	sweetness
NOUN suie	soot
NOUN syndrome	syndrome
NOUN sépulture	burial
NOUN séquence	sequence
NOUN sérail	seraglio
NOUN t-shirt	T-shirt
NOUN taffetas	taffeta
NOUN tartine	slice of bread and butter
NOUN tennis	tennis
NOUN terrier	burrow
NOUN thérapeute	therapist
NOUN tintement	ringing, tinkling
NOUN tisane	herbal tea
NOUN toast	toast
NOUN toque	cap
NOUN torchon	cloth, duster
NOUN touffe	tuft
NOUN tourbière	peat bog
NOUN tourment	torment
NOUN trajectoire	path, trajectory
NOUN transfert	transfer
NOUN traumatisme	trauma
NOUN traverse	crosspiece, short cut
NOUN traînée	trail, streak
NOUN treillis	trellis
NOUN tremble	aspen
NOUN tricorne	three-cornered hat
NOUN tripe	tripe, guts
NOUN troène	privet
NOUN tueur	killer
NOUN tunique	tunic
NOUN tête-à-tête	private conversation
NOUN tôle	sheet metal
NOUN urine	urine
NOUN vacance	holiday, vacation, vacancy
NOUN vampire	vampire
NOUN veilleuse	night light
NOUN velléité	vague impulse
NOUN version	version
NOUN verve	verve
NOUN vestiaire	cloakroom, changing room
NOUN violation	violation
NOUN violeur	rapist
NOUN virée	trip, drive
NOUN vitriol	vitriol
NOUN vizir	vizier
NOUN voirie	highways, refuse dump
NOUN voyant	seer, signal light
NOUN voyou	thug, hooligan
NOUN vérification	check, verification
NOUN yoga	yoga
NOUN écartement	gap
NOUN écuelle	bowl
NOUN églantier	wild rose
NOUN élément	element
NOUN émirat	emirate
NOUN épanchement	outpouring
NOUN épaulette	epaulette
NOUN épiderme	skin
NOUN épluchure	peeling
NOUN étole	stole
NOUN étourderie	thoughtlessness
NOUN étrenne	New Year's gift
NOUN évacuation	evacuation
NOUN évènement	event
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
VERB angoisser	worry, make anxious
VERB arnaquer	swindle, con
VERB bosser	work
VERB botter	kick
VERB bousiller	wreck
VERB boxer	box
VERB brailler	bawl
VERB bricoler	do odd jobs, tinker
VERB cahoter	jolt
VERB capter	pick up, get
VERB captiver	captivate
VERB carboniser	burn to a cinder
VERB caser	find a place for, put
VERB chambouler	turn upside down
VERB chialer	blubber
VERB chiper	pinch
VERB concocter	concoct
VERB contrer	counter
VERB cramer	burn
VERB crasher	crash
VERB culpabiliser	feel guilty
VERB différencier	differentiate
VERB disséquer	dissect
VERB draguer	chat up
VERB débarrer	unlock
VERB débrancher	unplug
VERB décamper	clear off
VERB décoder	decode
VERB déconnecter	disconnect
VERB déconner	mess about
VERB décrypter	decipher
VERB dégonfler	deflate
VERB dépanner	fix, help out
VERB désactiver	deactivate
VERB désinfecter	disinfect
VERB désorienter	disorient
VERB emmerder	annoy
VERB encercler	surround
VERB enclencher	engage, set off
VERB escroquer	swindle
VERB expliciter	make clear
VERB filer	spin, slip away, dash off
VERB foutre	do, put
VERB gargouiller	gurgle
VERB gifler	slap
VERB gueuler	yell
VERB halluciner	see things
VERB immatriculer	register
VERB imprégner	soak, impregnate
VERB injecter	inject
VERB instaurer	establish
VERB kidnapper	kidnap
VERB klaxonner	hoot, honk
VERB magner	hurry
VERB minauder	simper
VERB mixer	mix, blend
VERB muter	transfer, mutate
VERB mémoriser	memorize
VERB papoter	chat
VERB picoler	booze
VERB planquer	hide
VERB préchauffer	preheat
VERB psalmodier	chant
VERB péter	break, burst, fart
VERB ratisser	rake, comb
VERB redémarrer	start again
VERB rejouer	play again
VERB remballer	pack up
VERB reparler	speak again
VERB ressasser	brood over
VERB retravailler	rework, work again
VERB rhabiller	dress again
VERB rythmer	punctuate, give rhythm to
VERB réanimer	resuscitate
VERB récapituler	sum up
VERB réessayer	try again
VERB s'abriter	take shelter, shelter
VERB s'absenter	be away, go away
VERB s'accorder	agree, allow oneself
VERB s'accrocher	cling, hang on, hold on
VERB s'accroupir	crouch, squat
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
VERB s'expliquer	explain oneself, be explained
VERB s'exprimer	express oneself, speak
VERB s'extasier	go into raptures
VERB s'habiller	get dressed, dress
VERB s'habituer	get used
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
VERB se déplacer	move, travel, get about
VERB se dépêcher	hurry, hurry up
VERB se dérouler	take place, unfold
VERB se déshabiller	get undressed, undress
VERB se détacher	come off, stand out
VERB se détendre	relax
VERB se détourner	turn away
VERB se dévouer	devote oneself, sacrifice oneself
VERB se faner	fade, wither
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
VERB se pencher	lean, bend over, look into
VERB se perdre	get lost, be lost
VERB se peser	weigh oneself
VERB se plaindre	complain
VERB se plaire	like it, enjoy oneself
VERB se plier	submit, fold
VERB se poser	land, settle, arise
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
VERB siroter	sip
VERB surfer	surf
VERB tamponner	dab, stamp
VERB tapoter	pat, tap
VERB tondre	mow, shear
VERB tortiller	twist
VERB trimballer	lug around
VERB visualiser	visualize
VERB éjecter	eject
VERB émaner	come, emanate
VERB éradiquer	eradicate
VERB évincer	oust`
