/**
 * Words that mean one thing in one class and another in another: *le* before a noun and before a verb. What stands here
 * stands for that class in place of the lexicon's own line, which has the senses of all classes together.
 *
 * Licence: CC0 1.0. Written for this library from knowledge of the two languages, taken from no dictionary or list.
 *
 * Shape: one entry a line, `CLASS French headword<TAB>English, English, …`, the commonest first; straight apostrophes.
 */
export const byClass = `DET le	the
PRON le	it, him, her, so
PRON les	them
PRON leur	them, to them
DET leur	their
PRON elle	she, it, her
PRON elles	they, them
ADP … de plus	more, extra
ADV … de plus	more, extra
PRON lui	him, her, to him, to her, he, it
DET un	a, one
PRON un	one
NUM un	one
DET des	some, any
DET du	some, any
DET de	any, some
ADP de	of, from, by, in, than
ADP à	to, at, in, with, on
ADP en	in, to, into, by, as, on
PRON en	of it, of them, some, from it, about it, any
PRON y	there, to it, in it, it
PRON que	that, which, whom, what
SCONJ que	that, than, as
ADV que	how
ADV ne … que	only
ADV ne … plus	no longer, not any more, no more
ADV plus	more, most
DET ce	this, that, these, those
PRON ce	it, this, that, he, she, they
PRON ça	that, it, this
PRON on	one, you, we, they, people, someone
PRON se	oneself, himself, herself, themselves, itself, each other
PRON tu	you
SCONJ si	if, whether
ADV si	so, yes, such
INTJ si	yes
ADV pas	not, no
NOUN pas	step, pace
ADV encore	still, again, more, another, yet, else, even
ADV aussi	also, too, as, so
ADV beaucoup	a lot, much, many, plenty, very much
DET beaucoup	a lot, much, many, plenty
ADV peu	little, few, not very
ADV tout	all, quite, very, completely
PRON tout	everything, all, everyone, everybody
DET tout	all, every, whole, any
ADJ tout	all, whole, any
NOUN tout	whole, everything
ADP devant	in front of, before, outside, past
ADV devant	in front, ahead
ADP derrière	behind
ADV derrière	behind, at the back
NOUN derrière	behind, back
ADP pour	for, to, in order to, as
ADV comme	how, as
ADP comme	like, as, for
SCONJ comme	as, since, like
ADP il y a	ago
ADP voilà	there is, there are, here is, that is
NOUN attention	attention, careful, watch out, care
INTJ attention	careful, watch out
INTJ bon	well, right, good, all right
ADP chez	at, with, to, among
NOUN ton	tone, voice
DET ton	your
NOUN son	sound
DET son	his, her, its, one's, your, their
NOUN point	point, dot, full stop
ADV point	not
ADV bien	well, very, really, indeed, quite, good, right
INTJ bien	well, good
ADV même	even
ADJ même	same, very
PRON même	same
ADV fort	hard, loudly, very, highly
ADJ fort	strong, loud, hot, heavy
ADV haut	high, aloud, loudly
ADV bas	low, quietly
ADV juste	just, right
ADJ juste	right, fair, just
ADV droit	straight
NOUN droit	right, law
ADJ droit	straight, right
PRON personne	nobody, no one, anybody
NOUN personne	person, people
PRON autre	other, other one, another
DET certain	some, certain
PRON certain	some
ADJ certain	certain, sure
NOUN tour	turn, tour, trick, tower
ADV ce … -là	that, those
ADV ce … -ci	this, these
NOUN h	o'clock, hour
NOUN pose	pose, laying
NOUN écoute	listening
NOUN paie	pay, wages
NOUN petite	little one, little girl
NOUN grande	grown-up, big one
NOUN vieille	old woman
NOUN chère	dear
NOUN demie	half
NOUN lunette	glasses, telescope
NOUN fils	son, sons, wires, threads
NOUN monsieur	gentleman, sir, Mr, monsieur
NOUN madame	madam, Mrs, madame, lady
NUM cents	hundred
NUM vingts	twenty
NUM huit	eight
NUM cent	hundred
NOUN sens	sense, direction, way, meaning
NOUN dernière	last one
NOUN première	first one
NOUN do	C (the note), do
ADV enfin	at last, finally, well, or rather
ADJ bas	low
ADJ un seul	a single, only one, one
VERB faire + infinitif	make, have, let, get
VERB finir	finish, end
VERB se mettre	begin, start, get, put oneself, sit down, set about
VERB se lever	get up, stand up, rise
VERB lever	raise, lift
VERB s'appeler	be called, be named
NOUN bourse	stock exchange, purse, grant
NOUN étranger	foreigner, stranger
ADJ parti	gone
ADJ mal	bad, wrong
VERB mettre	put, place, put on, take, set, lay
NOUN antenne	aerial, antenna
NOUN entretien	maintenance, interview, conversation
NOUN caisse	till, cash desk, box, crate
VERB s'agir	be about, be a matter of
VERB s'offrir	treat oneself to
VERB se faire	be done, become, get, make oneself
VERB se passer	happen, take place, go on, pass
VERB se passer de	do without, manage without
VERB venir de + infinitif	have just, just
PRON il impersonnel	it, there
NOUN comté	county, Comté, Comté cheese
NOUN devant	front
NOUN as	ace
ADV aussitôt	immediately, at once, soon, straight away
VERB apprendre	learn, teach, tell, hear
NOUN recul	decline, retreat, step back, distance, recoil
VERB céder	give in, yield, give up, give way, cede, sell, surrender
VERB s'imposer	be necessary, assert oneself, impose oneself, win, prevail, beat
NOUN éclat	brightness, burst, outburst, splinter, brilliance, splendour, splendor
VERB souffler	blow, breathe, pant, whisper, puff, blow out
NOUN baisse	fall, drop, decrease, cut, reduction
VERB boucher	stop, block, stop up, plug, cork, choke
NOUN lézarde	crack, rent
NOUN homologue	counterpart
NOUN éviction	ousting, eviction
NOUN exclusivité	exclusivity, exclusive rights
NOUN quasi-totalité	almost all, nearly all, nearly the whole
NOUN arpenteur	surveyor
NOUN fulguration	flash, lightning
NOUN glaçon	ice cube
NOUN connaisseur	connoisseur, expert
NOUN connaissance	knowledge, acquaintance, consciousness
VERB suivre	follow, take, attend, be on
VERB supprimer	remove, cancel, abolish, delete, cut, suppress, do away
VERB tenir	hold, keep, stand, run, be fond of, care about, want
ADP par-dessus	over, above
ADV par-dessus	over, on top
NOUN est	east
NUM dix-sept	seventeen
NUM dix-huit	eighteen
NUM dix-neuf	nineteen
NUM vingt-deux	twenty-two
NUM vingt-trois	twenty-three
NUM vingt-quatre	twenty-four
NUM vingt-cinq	twenty-five
NUM vingt-six	twenty-six
NUM vingt-sept	twenty-seven
NUM vingt-huit	twenty-eight
NUM vingt-neuf	twenty-nine
NUM trente-deux	thirty-two
NUM trente-trois	thirty-three
NUM trente-quatre	thirty-four
NUM trente-cinq	thirty-five
NUM trente-six	thirty-six
NUM trente-sept	thirty-seven
NUM trente-huit	thirty-eight
NUM trente-neuf	thirty-nine
NUM quarante-deux	forty-two
NUM quarante-trois	forty-three
NUM quarante-quatre	forty-four
NUM quarante-cinq	forty-five
NUM quarante-six	forty-six
NUM quarante-sept	forty-seven
NUM quarante-huit	forty-eight
NUM quarante-neuf	forty-nine
NUM cinquante-deux	fifty-two
NUM cinquante-trois	fifty-three
NUM cinquante-quatre	fifty-four
NUM cinquante-cinq	fifty-five
NUM cinquante-six	fifty-six
NUM cinquante-sept	fifty-seven
NUM cinquante-huit	fifty-eight
NUM cinquante-neuf	fifty-nine
NUM soixante-deux	sixty-two
NUM soixante-trois	sixty-three
NUM soixante-quatre	sixty-four
NUM soixante-cinq	sixty-five
NUM soixante-six	sixty-six
NUM soixante-sept	sixty-seven
NUM soixante-huit	sixty-eight
NUM soixante-neuf	sixty-nine
NUM soixante-dix	seventy
NUM septante-deux	seventy-two
NUM soixante-douze	seventy-two
NUM septante-trois	seventy-three
NUM soixante-treize	seventy-three
NUM septante-quatre	seventy-four
NUM soixante-quatorze	seventy-four
NUM septante-cinq	seventy-five
NUM soixante-quinze	seventy-five
NUM septante-six	seventy-six
NUM soixante-seize	seventy-six
NUM septante-sept	seventy-seven
NUM soixante-dix-sept	seventy-seven
NUM septante-huit	seventy-eight
NUM soixante-dix-huit	seventy-eight
NUM septante-neuf	seventy-nine
NUM soixante-dix-neuf	seventy-nine
NUM quatre-vingts	eighty
NUM quatre-vingt-un	eighty-one
NUM huitante-deux	eighty-two
NUM quatre-vingt-deux	eighty-two
NUM huitante-trois	eighty-three
NUM quatre-vingt-trois	eighty-three
NUM huitante-quatre	eighty-four
NUM quatre-vingt-quatre	eighty-four
NUM huitante-cinq	eighty-five
NUM quatre-vingt-cinq	eighty-five
NUM huitante-six	eighty-six
NUM quatre-vingt-six	eighty-six
NUM huitante-sept	eighty-seven
NUM quatre-vingt-sept	eighty-seven
NUM huitante-huit	eighty-eight
NUM quatre-vingt-huit	eighty-eight
NUM huitante-neuf	eighty-nine
NUM quatre-vingt-neuf	eighty-nine
NUM quatre-vingt-dix	ninety
NUM quatre-vingt-onze	ninety-one
NUM nonante-deux	ninety-two
NUM quatre-vingt-douze	ninety-two
NUM nonante-trois	ninety-three
NUM quatre-vingt-treize	ninety-three
NUM nonante-quatre	ninety-four
NUM quatre-vingt-quatorze	ninety-four
NUM nonante-cinq	ninety-five
NUM quatre-vingt-quinze	ninety-five
NUM nonante-six	ninety-six
NUM quatre-vingt-seize	ninety-six
NUM nonante-sept	ninety-seven
NUM quatre-vingt-dix-sept	ninety-seven
NUM nonante-huit	ninety-eight
NUM quatre-vingt-dix-huit	ninety-eight
NUM nonante-neuf	ninety-nine
NUM quatre-vingt-dix-neuf	ninety-nine
VERB se tromper	be wrong, be mistaken, make a mistake
INTJ tiens	look, well, here
INTJ allons	come on, come
INTJ allez	come on, go on
INTJ voyons	come now, let's see
ADP sous	under
ADP entre	between, among
ADP contre	against, for
ADP avant	before
ADV avant	before, first
ADP après	after
ADV après	after, afterwards, later
ADP vers	towards, to, about
NOUN vers	line, verse
ADV près	near, close
CCONJ car	for, because
NOUN car	coach
CCONJ or	now, but
NOUN or	gold
CCONJ soit	either, or
CCONJ puis	then, next
ADV puis	then, next
NOUN mais	but
NOUN fin	end, aim
ADJ fin	fine, thin, subtle
NOUN marche	walk, step, march
NOUN livre	book, pound
NOUN mode	fashion, mode, way
NOUN moule	mould, mussel
NOUN somme	sum, nap
NOUN page	page
NOUN voile	sail, veil
NOUN poste	post, job, station
NOUN physique	physics
NOUN pendule	clock, pendulum
NOUN devoir	duty, homework
VERB devoir	must, have to, owe, should, ought
NOUN pouvoir	power
VERB pouvoir	can, be able, may, could, might
NOUN être	being
NOUN dîner	dinner
NOUN rire	laughter, laugh
NOUN savoir	knowledge
NOUN souvenir	memory, souvenir
NOUN sourire	smile
NOUN fait	fact
NOUN bien	good, property, goods
NOUN mal	harm, evil, trouble, pain
ADV mal	badly, wrong
NOUN fort	fort
NOUN petit	little one, small one
NOUN matin	morning
NOUN neuf	nine
ADJ savant	learned, clever, scholarly
ADJ neuf	new
NOUN pire	worst
NOUN seul	only one, one
ADP passé	past, after, beyond
ADJ fait	made, done
VERB s'étonner	be surprised, wonder, be astonished
VERB se trouver	be, be located, find oneself, stand
NUM neuf	nine
ADJ bot	club-footed
ADJ tendre	tender, soft, loving
ADJ joint	joined, together
ADJ peint	painted
ADJ servi	served
ADJ fermé	closed, shut
ADJ convenu	agreed, conventional
NOUN bonne	maid, servant
NOUN saisie	seizure
NOUN reprise	resumption, time
NOUN jet	jet, stream, throw
NOUN couvert	place setting, cover
NOUN réserve	reserve, store
NOUN possession	possession
NOUN cadence	rhythm, cadence
NOUN mariée	bride
NOUN marié	bridegroom
NOUN serre	greenhouse, claw
NOUN tenue	dress, bearing
NOUN assise	foundation, course
NOUN succession	succession, inheritance
NOUN comice	agricultural show
NOUN indienne	printed cotton, calico
NOUN arrière	back, rear
NOUN longue	long run
NOUN commandement	command, commandment
NOUN ténèbre	darkness
NOUN barre	bar
ADV etc	and so on
INTJ tenez	look, here
ADP touchant	concerning
NOUN vide	void, emptiness, vacuum, gap
NOUN complet	suit
ADJ affamé	starving, hungry, famished
NOUN test	test
NOUN pause	break, pause
NOUN top	top, signal
VERB faire	do, make, have, cause, take, be
VERB passer	pass, spend, go, go by, come by, cross, put on
VERB retrouver	find, find again, get back, regain, meet, recover
ADJ seul	alone, only, single, lonely, sole
ADJ le seul	only one, one
ADJ le seul + nom	only, sole, single
ADV aussi	also, too, so, as well
ADV aussi … que	as, so
PRON nul	nobody, no one, none
PRON nulle	nobody, no one, none
ADP de la	some, any
ADP de l'	some, any
NOUN pousse	shoot, growth
NOUN rechange	spare, replacement
NOUN tombée	fall
NOUN remontée	ascent, rise, climb back
NOUN portée	reach, range, scope
NOUN tire	pull
NOUN extrait	extract, excerpt
NOUN micro-ondes	microwave
NOUN compte-gouttes	dropper
NOUN qualité-prix	value for money
NOUN états-majors	staff, headquarters
NOUN clin	wink
NOUN PDG	chief executive
NOUN pdg	chief executive
ADJ réputé	renowned, reputed
ADJ exprès	express, special
INTJ super	great
ADJ super	great
ADV super	really
ADJ expresse	express, explicit
ADJ pneumatique	pneumatic
ADJ neigeux	snowy
ADJ payable	payable
ADJ joumou	pumpkin
VERB transvaser	decant, pour
VERB se resservir	help oneself again
NOUN substance	substance
NOUN oraison	prayer, oration
NOUN moue	pout
NOUN mage	wise man, magus
NOUN corvée	chore, drudgery
NOUN contrepartie	counterpart, compensation
NOUN bailleur	backer, lessor, landlord
NOUN anonymat	anonymity
NOUN macaroni	macaroni
NOUN diapositive	slide
NOUN statisticien	statistician
NOUN grammairien	grammarian
NOUN fricadelle	fricadelle
NOUN mayonnaise	mayonnaise
NOUN sachet	sachet, packet
NOUN courgette	courgette, zucchini
NOUN cours	course, class, lesson, price, rate
NOUN fente	crack, slit, slot
ADJ moyen	average, middle, medium
NOUN affaire	affair, business, matter, case, deal, concern, bargain
NOUN cellule	cell, unit
NOUN compte	account, count
NOUN note	note, grade, mark, bill
NOUN pièce	room, piece, play, coin, document, part
NOUN toile	canvas, cloth, linen, painting, web
NOUN marre	enough
VERB se boire	be drunk, drink
VERB venter	blow, be windy`
