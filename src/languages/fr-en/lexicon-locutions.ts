/**
 * Verbs of several words, each with its usual English counterparts. The reader joins what stands here to one word.
 *
 * Licence: CC0 1.0. Written for this library from knowledge of the two languages, taken from no dictionary or list.
 *
 * Shape: one entry a line, `French headword<TAB>English, English, …`, the commonest first; straight apostrophes. A
 * headword is the pronouns that stand before the verb (`se`, `en`, `y`, `l'`, `il`), its infinitive, or with `il` its
 * third person, and the words behind it. `son` stands for every possessive. What the verb wants further (*de*, *à*) is
 * a part only where the sense hangs on it.
 */
export const locutions = `avoir accès	have access
avoir affaire	have to deal
avoir beau	do in vain, however much
avoir besoin	need
avoir bonne mine	look well
avoir chaud	be hot, be warm
avoir confiance	trust
avoir conscience	be aware
avoir coutume	be in the habit
avoir de la chance	be lucky
avoir de la peine	be sad, have difficulty
avoir de quoi	have enough, have reason
avoir des ennuis	be in trouble
avoir droit	be entitled
avoir du mal	have trouble, have difficulty, find it hard, struggle
avoir du retard	be late, be behind
avoir envie	want, feel like
avoir faim	be hungry
avoir froid	be cold
avoir hâte	look forward to, be eager
avoir honte	be ashamed
avoir horreur	hate, loathe
avoir intérêt	had better
avoir l'air	look, seem, appear
avoir l'habitude	be used to
avoir l'impression	have the impression, feel
avoir l'intention	intend
avoir la flemme	can't be bothered
avoir la paix	be left in peace
avoir le cafard	feel down, be down
avoir le coup de foudre	fall in love at first sight
avoir le droit	be allowed
avoir le mal de mer	be seasick
avoir le mal du pays	be homesick
avoir le trac	be nervous, have stage fright
avoir le vertige	be dizzy, be afraid of heights
avoir les moyens	can afford
avoir lieu	take place
avoir mal	be in pain, hurt, ache
avoir mal au cœur	feel sick
avoir mauvaise mine	look unwell
avoir peur	be afraid, be frightened, be scared
avoir pitié	take pity
avoir raison	be right
avoir recours	resort, turn
avoir soif	be thirsty
avoir soin	take care
avoir sommeil	be sleepy
avoir tendance	tend
avoir tort	be wrong
avoir trait	relate
avoir vent	get wind
avoir voix au chapitre	have a say
baisser les bras	give up
baisser les yeux	look down
battre en retraite	retreat
battre la campagne	wander, scour the countryside
battre son plein	be in full swing
casser les pieds	annoy, get on one's nerves
changer d'avis	change one's mind
chercher midi à quatorze heures	complicate things
chercher querelle	pick a quarrel
claquer des dents	one's teeth chatter
coucher à la belle étoile	sleep under the stars
couper court	cut short
couper l'herbe sous le pied	steal one's thunder
couper la parole	interrupt
couper les cheveux en quatre	split hairs
courir le risque	run the risk
courir un risque	run a risk
coûter cher	be expensive, cost a lot
coûter les yeux de la tête	cost a fortune, cost an arm and a leg
crever les yeux	be staring one in the face, be obvious
crier au secours	cry for help
crier victoire	claim victory
demander pardon	apologize
donner congé	give notice
donner envie	make one want
donner l'alerte	raise the alarm
donner l'exemple	set an example
donner la parole	give the floor
donner le change	put on a good show
donner le jour	give birth
donner lieu	give rise
donner naissance	give birth, give rise
donner raison	prove right, agree
donner rendez-vous	arrange to meet
donner suite	follow up
donner sur les nerfs	get on one's nerves
donner tort	prove wrong, blame
donner un coup de fil	call, phone
donner un coup de main	lend a hand, help
dormir à la belle étoile	sleep under the stars
dormir à poings fermés	sleep soundly, be fast asleep
dormir debout	be asleep on one's feet
dormir sur ses deux oreilles	sleep soundly
éclater de rire	burst out laughing
éclater en sanglots	burst into tears, burst into sobs
emboîter le pas	follow, follow suit
en avoir assez	have had enough, be fed up
en avoir le cœur net	be clear in one's own mind
en avoir marre	be fed up, have had enough, be sick
en avoir plein le dos	be fed up
en avoir ras le bol	be fed up
en croire ses yeux	believe one's eyes
en faire à sa tête	do as one pleases
en mettre sa main au feu	swear to it
en savoir long	know a lot
en venir aux mains	come to blows
en vouloir	hold it against, be angry with, bear a grudge, resent
entendre parler	hear, hear of
entrer en vigueur	come into force, take effect
être à bout	be at the end of one's tether
être à court	be short, run out
être à même	be able, be in a position
être à son aise	be comfortable
être au courant	know, be aware, be informed
être aux anges	be over the moon
être aux prises	be grappling
être d'avis	be of the opinion
être dans la lune	have one's head in the clouds
être de bonne humeur	be in a good mood
être de mauvaise humeur	be in a bad mood
être de retour	be back
être en mesure	be able, be in a position
être en nage	be bathed in sweat
être en passe	be about
être en règle	be in order
être hors de soi	be beside oneself
être sur le qui-vive	be on the alert
faire abstraction	disregard
faire acte de présence	put in an appearance
faire allusion	allude, refer
faire appel	appeal, call, call on
faire attention	pay attention, be careful, take care
faire bande à part	keep apart
faire bon marché	set little store
faire bonne figure	cut a good figure
faire cas	take notice, set store
faire confiance	trust
faire connaissance	meet, get to know, get acquainted
faire d'une pierre deux coups	kill two birds with one stone
faire date	mark a turning point
faire de la peine	upset, hurt
faire de son mieux	do one's best
faire défaut	be lacking, be missing
faire demi-tour	turn back, turn round, turn around
faire des économies	save money
faire des siennes	be up to one's tricks
faire du mal	harm, hurt
faire envie	tempt, make envious
faire exprès	do it on purpose
faire face	face, cope
faire faillite	go bankrupt
faire fausse route	be on the wrong track
faire fi	scorn, flout
faire figure	pass
faire fortune	make one's fortune
faire front	stand up
faire grève	go on strike
faire halte	stop, halt
faire honneur	do credit, honour
faire honte	make ashamed, shame
faire irruption	burst in
faire l'affaire	do, do the job
faire l'objet	be the subject
faire la connaissance	meet
faire la cour	court, woo
faire la cuisine	cook
faire la fête	celebrate, party
faire la grasse matinée	have a lie-in, sleep in
faire la grève	be on strike
faire la grimace	make a face, pull a face
faire la lessive	do the washing
faire la moue	pout
faire la queue	queue, queue up, stand in line
faire la sourde oreille	turn a deaf ear
faire la tête	sulk
faire la vaisselle	do the washing-up, wash up, do the dishes
faire le deuil	come to terms
faire le guet	keep watch
faire le ménage	do the housework, clean
faire le nécessaire	do what is needed
faire le plein	fill up
faire le point	take stock
faire le tour	go round, walk round
faire long feu	fizzle out
faire mal	hurt
faire marche arrière	back up, back down
faire mention	mention
faire mine	pretend, make as if
faire mouche	hit home
faire naufrage	be wrecked, be shipwrecked
faire obstacle	stand in the way
faire office	serve
faire part	inform, announce
faire partie	be part, belong
faire peau neuve	turn over a new leaf, be transformed
faire pencher la balance	tip the scales
faire peur	frighten, scare
faire pitié	be pitiful
faire place	make way, make room
faire plaisir	please
faire preuve	show, display, prove
faire route	be on one's way, sail
faire sa toilette	wash, have a wash
faire sa valise	pack
faire semblant	pretend
faire sens	make sense
faire ses adieux	say goodbye
faire ses courses	do one's shopping
faire ses preuves	prove oneself
faire signe	beckon, signal, wave
faire son possible	do one's best
faire table rase	make a clean sweep
faire tache d'huile	spread
faire valoir	point out, assert
faire voile	set sail
filer à l'anglaise	slip away, take French leave
fondre en larmes	burst into tears
garder la chambre	stay in one's room
garder le silence	keep silent, remain silent
garder rancune	bear a grudge
garder son sang-froid	keep cool, keep calm
hausser les épaules	shrug, shrug one's shoulders
il en va de même	the same goes, it is the same
il fait	it is
il fait jour	it is light
il fait nuit	it is dark
aller de soi	go without saying, be obvious
aller sans dire	go without saying
il y a	there is, there are, ago, there was, there were
il y a belle lurette	it is ages
il y a de quoi	there is good reason
il y a lieu	there is reason, it is appropriate
il y a moyen	it is possible
il y va de	be at stake
jeter de l'huile sur le feu	add fuel to the fire
jeter l'ancre	drop anchor
jeter l'éponge	throw in the towel
jeter un coup d'œil	have a look, glance
jeter un froid	cast a chill
jouer gros jeu	play for high stakes
l'échapper belle	have a narrow escape
l'emporter sur	win over, prevail over, outweigh
lâcher prise	let go
laisser à désirer	leave something to be desired
laisser le champ libre	leave the field open
laisser libre cours	give free rein
laisser pour compte	leave behind
laisser tomber	drop, give up, forget it
laisser tranquille	leave alone, leave in peace
lever l'ancre	weigh anchor
lever le camp	break camp, clear off
lever le voile	unveil, lift the veil
lever les yeux	look up
lier connaissance	strike up an acquaintance
manquer à l'appel	be missing
marcher sur des œufs	walk on eggshells
mener à bien	carry out, carry through, complete
mener à terme	complete
mettre à jour	update, bring up to date
mettre à l'abri	shelter, put in a safe place
mettre à l'écart	sideline, set aside
mettre à l'épreuve	put to the test, test
mettre à la porte	throw out, dismiss
mettre à mal	damage
mettre à mort	put to death
mettre à profit	make the most, take advantage
mettre à sac	ransack
mettre au courant	inform, tell, bring up to date
mettre au jour	bring to light, unearth
mettre au monde	give birth
mettre au point	develop, perfect, finalize
mettre bas	give birth
mettre de côté	put aside
mettre de l'eau dans son vin	tone it down
mettre en cause	implicate, call into question
mettre en danger	endanger, put at risk
mettre en demeure	give formal notice
mettre en doute	question, doubt
mettre en évidence	highlight
mettre en garde	warn
mettre en lumière	bring to light, highlight
mettre en marche	start
mettre en œuvre	implement, carry out, put into practice
mettre en place	set up, put in place
mettre en relief	highlight
mettre en route	start
mettre en scène	stage, direct
mettre en valeur	show off, highlight
mettre en vente	put on sale, put up for sale
mettre fin	put an end, end
mettre l'accent	stress, emphasize
mettre l'eau à la bouche	make one's mouth water
mettre la charrue avant les bœufs	put the cart before the horse
mettre la main à la pâte	lend a hand, pitch in
mettre la puce à l'oreille	arouse suspicion
mettre la table	set the table, lay the table
mettre le cap	head, set course
mettre le feu	set fire
mettre les bouchées doubles	work twice as hard
mettre les pieds dans le plat	put one's foot in it
mettre les voiles	clear off, set sail
mettre mal à l'aise	make uncomfortable
mettre pied à terre	dismount, set foot on land
mettre sur pied	set up
mourir d'envie	be dying
mourir de faim	starve, be starving
n'en pouvoir plus	can't take any more, be exhausted
n'en revenir pas	can't get over it, can't believe it
ouvrir la voie	pave the way
parler à cœur ouvert	open one's heart
passer à l'acte	act, take action
passer à tabac	beat up
passer au crible	sift through
passer commande	place an order
passer inaperçu	go unnoticed
passer l'éponge	let bygones be bygones
passer outre	ignore, override
passer sous silence	say nothing, keep quiet
passer un coup de fil	call, phone
passer un examen	sit an exam, take an exam
passer une nuit blanche	have a sleepless night
perdre connaissance	lose consciousness, faint
perdre de vue	lose sight, lose touch
perdre la tête	lose one's head, go mad
perdre la vie	lose one's life
perdre le nord	lose one's bearings
perdre patience	lose patience
perdre pied	be out of one's depth, lose one's footing
perdre son sang-froid	lose one's cool
plier bagage	pack up and go
porter atteinte	harm, infringe
porter bonheur	bring luck, bring good luck
porter malheur	bring bad luck
porter plainte	lodge a complaint, press charges, file a complaint
porter préjudice	harm
porter secours	help, rescue
porter ses fruits	bear fruit
poser un lapin	stand up
poser une question	ask a question
pousser un cri	cry out, let out a cry
pousser un soupir	sigh, heave a sigh
prendre à cœur	take to heart
prendre à la légère	take lightly
prendre à partie	take to task
prendre acte	take note
prendre au dépourvu	catch off guard, take by surprise
prendre au mot	take at one's word
prendre au pied de la lettre	take literally
prendre au sérieux	take seriously
prendre congé	take leave
prendre connaissance	learn, read
prendre conscience	become aware, realize
prendre contact	get in touch
prendre corps	take shape
prendre courage	take heart
prendre d'assaut	storm
prendre de court	catch unprepared
prendre des nouvelles	ask after
prendre du poids	put on weight
prendre du recul	step back, stand back
prendre effet	take effect
prendre en charge	take care, take charge
prendre en compte	take into account
prendre en considération	take into consideration
prendre en flagrant délit	catch red-handed
prendre en main	take in hand
prendre en otage	take hostage
prendre feu	catch fire
prendre fin	end, come to an end
prendre forme	take shape
prendre froid	catch cold
prendre garde	take care, beware, pay attention
prendre goût	take a liking, acquire a taste
prendre l'air	get some fresh air
prendre la fuite	run away, flee
prendre la mer	put to sea
prendre la mouche	take offence
prendre la parole	speak, take the floor
prendre la poudre d'escampette	run off
prendre la relève	take over
prendre le dessus	get the upper hand
prendre le large	put out to sea, clear off
prendre le parti	decide, take the side
prendre le relais	take over
prendre les devants	take the lead
prendre ombrage	take umbrage
prendre part	take part
prendre parti	take sides
prendre pied	gain a foothold
prendre place	take a seat, sit down
prendre position	take a stand
prendre racine	take root
prendre rendez-vous	make an appointment
prendre sa retraite	retire
prendre ses distances	distance oneself
prendre ses jambes à son cou	take to one's heels
prendre soin	take care
prendre son courage à deux mains	pluck up courage
prendre son mal en patience	grin and bear it
prendre son parti	resign oneself, make up one's mind
prendre son temps	take one's time
prendre un verre	have a drink
prendre une douche	have a shower, take a shower
prêter à confusion	be confusing
prêter attention	pay attention
prêter l'oreille	listen, lend an ear
prêter main-forte	lend a hand
prêter serment	take an oath, be sworn in
rendre compte	report, account
rendre grâce	give thanks
rendre hommage	pay tribute
rendre l'âme	give up the ghost
rendre service	do a favour, help
rendre visite	visit
rentrer dans l'ordre	return to normal
reprendre connaissance	come round, regain consciousness
reprendre son souffle	get one's breath back
rester bouche bée	be open-mouthed, be dumbfounded
rester sur sa faim	be left wanting more
rire aux éclats	roar with laughter
rire aux larmes	laugh till one cries
rire jaune	give a forced laugh
rompre le silence	break the silence
s'arracher les cheveux	tear one's hair out
s'en donner à cœur joie	have a great time
s'en faire	worry
s'en falloir	be lacking, fall short
s'en ficher	not care
s'en foutre	not give a damn
s'en moquer	not care
s'en mordre les doigts	regret it bitterly
s'en remettre	get over it, rely
s'en tirer	get away with it, manage, come through
s'y connaître	know about it
s'y faire	get used to it
s'y retrouver	find one's way around
sauter aux yeux	be obvious
sauver la mise	save the day
savoir gré	be grateful
se casser la tête	rack one's brains
se creuser la tête	rack one's brains
se donner du mal	take trouble, go to a lot of trouble
se donner la peine	take the trouble
se faire du mauvais sang	worry
se faire du souci	worry
se faire fort	be confident
se faire jour	emerge
se faire tard	get late
se fendre la poire	split one's sides
se frotter les mains	rub one's hands
se jeter à l'eau	take the plunge
se laisser aller	let oneself go
se laisser faire	let oneself be pushed around
se lever du pied gauche	get out of bed on the wrong side
se mettre à l'abri	take shelter
se mettre à table	sit down to eat
se mettre au travail	get down to work
se mettre d'accord	agree, come to an agreement
se mettre en colère	get angry, lose one's temper
se mettre en quatre	go out of one's way
se mettre en route	set off
se porter bien	be well
se porter garant	vouch
se porter volontaire	volunteer
se prendre au jeu	get caught up in it
se prendre au sérieux	take oneself seriously
se rendre à l'évidence	face facts
se rendre compte	realize, notice
se serrer la ceinture	tighten one's belt
se serrer les coudes	stick together
se tenir à carreau	keep one's nose clean
se tenir prêt	be ready
se tordre de rire	be doubled up with laughter
se tourner les pouces	twiddle one's thumbs
se trouver mal	faint
se voiler la face	bury one's head in the sand
semer la zizanie	sow discord
semer le doute	sow doubt
sortir de ses gonds	fly off the handle
suivre son cours	take its course
taper sur les nerfs	get on one's nerves
tenir à ce que	insist, be keen, be anxious
tenir au courant	keep informed, keep posted
tenir bon	hold on, hold out, stand firm
tenir compagnie	keep company
tenir compte	take into account, allow
tenir debout	stand up, hold water
tenir la route	hold the road, hold up
tenir le coup	hold out, cope, hang on
tenir parole	keep one's word
tenir rigueur	hold it against
tenir sa langue	hold one's tongue
tenir tête	stand up, hold out
tirer à sa fin	draw to a close
tirer au clair	clear up
tirer au sort	draw lots
tirer d'affaire	get out of trouble
tirer les ficelles	pull the strings
tirer parti	take advantage, make the most
tirer profit	benefit, profit
tirer son épingle du jeu	come out of it well
tomber à l'eau	fall through
tomber amoureux	fall in love
tomber d'accord	agree
tomber dans les pommes	faint, pass out
tomber de haut	come down to earth with a bump
tomber des nues	be flabbergasted
tomber en panne	break down
tomber en ruine	fall into ruin
tomber juste	guess right
tomber malade	fall ill
tomber sous le sens	be obvious
tordre le cou	wring the neck
toucher du bois	touch wood
tourner au vinaigre	turn sour
tourner autour du pot	beat about the bush
tourner en ridicule	ridicule
tourner en rond	go round in circles
tourner la page	turn the page, move on
tourner le dos	turn one's back
tourner mal	go wrong, turn out badly
valoir la peine	be worth, be worth it
valoir le coup	be worth it
valoir mieux	be better, had better
vendre la mèche	give the game away
venir à bout de	overcome, manage, get the better
venir à l'esprit	occur, come to mind
venir au monde	be born
venir en aide	help, come to the aid
vider son sac	get it off one's chest
virer de bord	change tack, tack
voir d'un bon œil	look favourably
voir d'un mauvais œil	take a dim view
voir le jour	be born, come into being
voir venir	see coming
vouloir bien	be willing, be happy
vouloir dire	mean
y mettre du sien	make an effort
y regarder à deux fois	think twice`
