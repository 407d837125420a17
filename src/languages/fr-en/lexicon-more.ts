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
ADJ aphrodisiaque	aphrodisiac
ADJ attardé	backward, belated
ADJ attirant	attractive
ADJ battant	beating, driving
ADJ blindé	armoured, bulletproof
ADJ borgne	one-eyed
ADJ capitaliste	capitalist
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
ADJ dégoûtant	disgusting
ADJ déraisonnable	unreasonable
ADJ désirable	desirable
ADJ dû	due
ADJ envisageable	conceivable
ADJ excitant	exciting
ADJ facial	facial
ADJ fantaisiste	fanciful, whimsical
ADJ fautif	at fault, faulty
ADJ fiable	reliable
ADJ fier	proud
ADJ foutu	done for, damned
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
ADJ originel	original
ADJ pathologique	pathological
ADJ pharmaceutique	pharmaceutical
ADJ physiologique	physiological
ADJ praticable	passable, practicable
ADJ présentable	presentable
ADJ recevable	admissible
ADJ regrettable	regrettable
ADJ restant	remaining
ADJ rocheux	rocky
ADJ rythmique	rhythmic
ADJ serviable	helpful, obliging
ADJ stimulant	stimulating
ADJ supportable	bearable
ADJ susceptible	likely, touchy
ADJ torturé	tortured
ADJ tueur	killer
ADJ téméraire	reckless
ADJ éducatif	educational
ADJ émotionnel	emotional
ADJ établi	established
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
NOUN académie	academy
NOUN accro	addict, fan
NOUN ado	teenager, teen
NOUN agenda	diary, schedule
NOUN agresseur	attacker
NOUN albatros	albatross
NOUN alibi	alibi
NOUN alimentation	food, diet
NOUN anomalie	anomaly
NOUN antécédent	antecedent, history
NOUN appart	flat, place
NOUN appât	bait, lure
NOUN archive	archive, record
NOUN aspirine	aspirin
NOUN astronaute	astronaut
NOUN atout	asset, trump
NOUN atterrissage	landing
NOUN autographe	autograph
NOUN bac	tub, ferry, school-leaving exam
NOUN bar	bar
NOUN bazar	bazaar, mess
NOUN beignet	doughnut, fritter
NOUN bible	bible
NOUN bip	beep
NOUN bonus	bonus
NOUN bordel	mess, brothel
NOUN boss	boss
NOUN boxe	boxing
NOUN bulle	bubble
NOUN bulletin	bulletin, report, ballot
NOUN cafard	cockroach, blues
NOUN camionnette	van
NOUN campus	campus
NOUN caravane	caravan
NOUN catégorie	category
NOUN certificat	certificate
NOUN change	exchange
NOUN chantage	blackmail
NOUN chaton	kitten
NOUN chiot	puppy
NOUN chips	crisp, chip
NOUN ciné	cinema, pictures
NOUN clown	clown
NOUN coach	coach
NOUN cocktail	cocktail
NOUN colocataire	flatmate, roommate
NOUN concentration	concentration
NOUN condoléance	condolence
NOUN confirmation	confirmation
NOUN confusion	confusion
NOUN connexion	connection
NOUN croisière	cruise
NOUN crétin	idiot, cretin
NOUN cuillerée	spoonful
NOUN culot	cheek, nerve
NOUN cycle	cycle
NOUN céréale	cereal
NOUN discipline	discipline
NOUN distorsion	distortion
NOUN district	district
NOUN donneur	donor, giver
NOUN déj	breakfast, lunch
NOUN démonstration	demonstration
NOUN déplacement	trip, movement
NOUN emmerdement	trouble
NOUN enchère	bid, auction
NOUN extraterrestre	alien
NOUN fan	fan
NOUN fantasme	fantasy
NOUN femelle	female
NOUN flash	flash
NOUN flingue	gun
NOUN fourgon	van
NOUN foutaise	rubbish
NOUN frangin	brother
NOUN fringue	clothes
NOUN funéraille	funeral
NOUN fédération	federation
NOUN gaffe	blunder, care
NOUN garage	garage
NOUN golf	golf
NOUN grenade	grenade, pomegranate
NOUN grognement	growl, grunt
NOUN gré	liking, will
NOUN gym	gym, gymnastics
NOUN gâchis	waste, mess
NOUN générateur	generator
NOUN hallucination	hallucination
NOUN homicide	homicide
NOUN hélico	chopper
NOUN identification	identification
NOUN immunité	immunity
NOUN impasse	dead end, deadlock
NOUN impulsion	impulse
NOUN infirmerie	infirmary, sick bay
NOUN info	news, information
NOUN injection	injection
NOUN insigne	badge
NOUN inspection	inspection
NOUN inspiration	inspiration
NOUN instance	authority, instance
NOUN institut	institute
NOUN irritation	irritation
NOUN jazz	jazz
NOUN job	job
NOUN labo	lab
NOUN leader	leader
NOUN lot	batch, prize, lot
NOUN mallette	briefcase
NOUN mamie	granny
NOUN manoir	manor
NOUN maquillage	make-up
NOUN marionnette	puppet
NOUN massage	massage
NOUN maximum	maximum
NOUN maîtrise	mastery, control
NOUN mec	guy, bloke
NOUN merde	shit
NOUN meuf	woman, girl
NOUN mi-temps	half-time, half
NOUN minimum	minimum
NOUN montage	assembly, editing
NOUN motel	motel
NOUN motivation	motivation
NOUN mâle	male
NOUN médium	medium
NOUN môme	kid
NOUN nana	girl
NOUN nausée	nausea
NOUN nettoyage	cleaning
NOUN nouille	noodle
NOUN nounou	nanny
NOUN obsession	obsession
NOUN opportunité	opportunity
NOUN paperasse	paperwork
NOUN parasite	parasite
NOUN performance	performance
NOUN permanence	permanence, duty
NOUN phénomène	phenomenon
NOUN pique-nique	picnic
NOUN pizza	pizza
NOUN planning	schedule
NOUN planque	hideout
NOUN pressentiment	premonition, feeling
NOUN pro	pro
NOUN procédure	procedure, proceedings
NOUN proximité	nearness, proximity
NOUN préchauffage	preheating
NOUN purée	purée, mash
NOUN puzzle	puzzle, jigsaw
NOUN périmètre	perimeter
NOUN pétrin	mess, fix
NOUN quête	quest, collection
NOUN radiation	radiation
NOUN rappel	reminder, recall
NOUN rondelle	slice
NOUN réclame	advertisement
NOUN réparation	repair
NOUN répondeur	answering machine
NOUN réservation	reservation, booking
NOUN résident	resident
NOUN révélation	revelation
NOUN salaud	bastard
NOUN salope	bitch
NOUN saloperie	filth, rubbish
NOUN sandwich	sandwich
NOUN scotch	sticky tape, scotch
NOUN semblant	semblance
NOUN ski	skiing, ski
NOUN soda	soda
NOUN sperme	sperm
NOUN steak	steak
NOUN syndrome	syndrome
NOUN séquence	sequence
NOUN t-shirt	T-shirt
NOUN tennis	tennis
NOUN thérapeute	therapist
NOUN toast	toast
NOUN trajectoire	path, trajectory
NOUN transfert	transfer
NOUN traumatisme	trauma
NOUN tripe	tripe, guts
NOUN tueur	killer
NOUN urine	urine
NOUN vacance	holiday, vacation, vacancy
NOUN vampire	vampire
NOUN version	version
NOUN vestiaire	cloakroom, changing room
NOUN violation	violation
NOUN violeur	rapist
NOUN virée	trip, drive
NOUN voyou	thug, hooligan
NOUN vérification	check, verification
NOUN yoga	yoga
NOUN élément	element
NOUN épluchure	peeling
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
VERB draguer	chat up
VERB débarrer	unlock
VERB débrancher	unplug
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
VERB mixer	mix, blend
VERB muter	transfer, mutate
VERB mémoriser	memorize
VERB papoter	chat
VERB picoler	booze
VERB planquer	hide
VERB préchauffer	preheat
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
VERB se connaître	know each other, know oneself
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
VERB se voir	see oneself, see each other, be seen, show
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
