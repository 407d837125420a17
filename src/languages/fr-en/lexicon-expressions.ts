/**
 * Fixed expressions of French that are read as one word, each with its usual English counterparts. The reader joins
 * what stands here in several words, but for those whose verb changes, which are in the list of locutions.
 *
 * Licence: CC0 1.0. Written for this library from knowledge of the two languages, taken from no dictionary or list.
 *
 * Shape: one entry a line, `French expression<TAB>English, English, …`, the commonest first; straight apostrophes. What
 * elides stands in full.
 */
export const expressions = `à bon droit	rightly
à bon escient	advisedly
à bon marché	cheaply
à bord	on board, aboard
à bord de	on board, aboard
à bout de	at the end of, out of
à bout de forces	exhausted
à bout de souffle	out of breath
à bout portant	at point-blank range
à bras ouverts	with open arms
à cause de	because of
à ce propos	on this subject, talking of which
à ce sujet	on this subject
à cet égard	in this respect
à chaque fois	every time
à chaque fois que	every time
à chaque instant	at every moment
à cheval	on horseback
à ciel ouvert	in the open, open-cast
à compter de	from, as of
à condition que	provided that
à contre-courant	against the current
à contrecœur	reluctantly
à côté	beside, next to it
à côté de	next to, beside
à coup sûr	for certain, definitely
à coups de	by means of, with
à court terme	in the short term, short-term
à couvert	under cover
à découvert	overdrawn, in the open
à défaut de	for want of, failing
à demi	half
à deux pas	a stone's throw away, very near
à distance	from a distance, remotely
à domicile	at home
à double tranchant	double-edged
à droite	on the right, to the right
à foison	in plenty, galore
à fond	thoroughly, flat out
à force de	by dint of
à gauche	on the left, to the left
à genoux	on one's knees, kneeling
à grand-peine	with great difficulty
à haute voix	aloud, out loud
à huis clos	behind closed doors
à jamais	for ever
à jeun	on an empty stomach
à juste titre	rightly
à l'abri de	sheltered from, safe from
à l'affût	on the lookout
à l'aide de	with the help of
à l'aise	at ease, comfortable
à l'amiable	amicably, out of court
à l'arrêt	stationary
à l'arrière	at the back, behind
à l'arrière de	at the back of
à l'avance	in advance
à l'avant	at the front
à l'avant de	at the front of
à l'avenir	in future, in the future
à l'écart	aside, apart
à l'écart de	away from
à l'échelle de	on the scale of
à l'égard de	towards, with regard to
à l'encontre de	against, contrary to
à l'endroit	the right way round
à l'envers	upside down, inside out, backwards
à l'époque	at the time, in those days
à l'étranger	abroad
à l'évidence	obviously, clearly
à l'heure actuelle	at the present time, nowadays
à l'heure qu'il est	at the present time
à l'improviste	unexpectedly
à l'instant	just now, this minute
à l'instant même	this very moment
à l'instar de	following the example of, like
à l'insu de	without the knowledge of
à l'intention de	for, intended for
à l'intérieur de	inside
à l'inverse	conversely
à l'issue de	at the end of
à l'occasion	on occasion, when the chance arises
à l'occasion de	on the occasion of
à l'œil nu	with the naked eye
à l'ordre du jour	on the agenda
à l'origine de	at the origin of, behind
à l'unanimité	unanimously
à la dérobée	furtively, on the sly
à la faveur de	thanks to, under cover of
à la fois	at once, both
à la hâte	in haste, hastily
à la légère	lightly
à la longue	in the long run, eventually
à la lumière de	in the light of
à la merci de	at the mercy of
à la mode	fashionable, in fashion
à la place de	instead of, in place of
à la portée de	within reach of
à la rigueur	at a pinch, if need be
à la suite de	following
à la tête de	at the head of, in charge of
à la va-vite	in a rush, hurriedly
à la veille de	on the eve of
à loisir	at leisure
à long terme	in the long term, long-term
à longueur de	throughout, all through
à maintes reprises	many times, repeatedly
à merveille	wonderfully
à mesure que	as
à mi-chemin	halfway
à mi-temps	part-time
à mi-voix	in a low voice
à moins que	unless
à moitié	half
à moyen terme	in the medium term
à nouveau	again
à outrance	to excess, excessively
à part	apart from, aside
à part ça	apart from that
à part entière	in one's own right, full
à partir de	from, starting from
à peine	hardly, barely
à perte de vue	as far as the eye can see
à peu près	about, more or less
à pied	on foot
à plat ventre	flat on one's stomach
à plein temps	full-time
à plusieurs reprises	several times
à point nommé	just at the right moment
à première vue	at first sight
à présent	now
à propos de	about
à proprement parler	strictly speaking
à proximité de	close to, near
à quatre pattes	on all fours
à quoi bon	what is the use, what's the point
à raison de	at the rate of
à ras bord	to the brim
à rebours	backwards, against the grain
à reculons	backwards
à regret	regretfully, reluctantly
à savoir	namely
à sens unique	one-way
à supposer que	supposing
à tâtons	gropingly
à tel point que	so much that
à temps	in time
à temps partiel	part-time
à temps plein	full-time
à titre de	by way of, as
à tort	wrongly
à tour de rôle	in turn, by turns
à tous égards	in every respect
à tout bout de champ	at every turn
à tout hasard	just in case
à tout jamais	for ever
à tout le moins	at the very least
à tout moment	at any moment
à tout prix	at all costs
à toute allure	at full speed
à toute vitesse	at full speed
à toutes jambes	as fast as one can
à travers	through, across
à tue-tête	at the top of one's voice
à vide	empty
à vif	raw
à voix basse	in a low voice
à voix haute	aloud, out loud
à vol d'oiseau	as the crow flies
à volonté	at will, as much as one likes
à vrai dire	to tell the truth
advienne que pourra	come what may
afin de	in order to
afin que	so that
ainsi que	as well as, and
alors que	while, whereas
après que	after
après tout	after all
attendu que	given that, considering that
au bas de	at the bottom of, at the foot of
au bas mot	at the very least
au beau milieu de	right in the middle of
au besoin	if need be
au bord de	on the edge of, on the brink of, beside
au bout d'un moment	after a while
au bout de	at the end of, after
au bout du compte	in the end, at the end of the day
au cas par cas	case by case
au comble de	at the height of
au compte-gouttes	sparingly, in dribs and drabs
au contraire	on the contrary
au cours de	during, in the course of
au demeurant	incidentally, for all that
au départ	at first, at the start
au détour de	round the bend of
au détriment de	at the expense of
au fait	by the way
au fil de	in the course of, over
au final	in the end
au fond	basically, deep down, at the bottom
au fond de	at the bottom of, at the back of, in the depths of
au fur et à mesure	gradually, as one goes along
au fur et à mesure de	as, in step with
au fur et à mesure que	as
au grand jour	in broad daylight, in the open
au gré de	at the mercy of, according to
au hasard	at random
au jour le jour	from day to day
au juste	exactly
au large	offshore
au lendemain de	in the aftermath of, the day after
au lieu de	instead of
au lieu que	whereas
au loin	in the distance
au même titre que	in the same way as
au mieux	at best
au milieu de	in the middle of
au moins	at least
au moment de	when, at the time of
au moment où	when, just as
au moyen de	by means of
au nom de	in the name of, on behalf of
au passage	in passing, on the way
au petit matin	in the early hours
au pied de la lettre	literally
au pied levé	at a moment's notice
au pire	at worst
au plus	at most
au plus fort de	at the height of
au plus tôt	as soon as possible
au plus vite	as quickly as possible
au point de	to the point of
au point que	so much that
au préalable	first, beforehand
au premier abord	at first sight
au profit de	in favour of, for the benefit of
au rabais	cut-price, on the cheap
au ralenti	in slow motion, slowly
au revoir	goodbye
au rez-de-chaussée	on the ground floor
au secours	help
au sein de	within
au sujet de	about
au terme de	at the end of, after
au total	in all, altogether
au travers de	through
au vu de	in view of
au-delà de	beyond
au-dessous de	below
au-dessus de	above, over
auprès de	with, near, next to
aussi bien que	as well as
aussitôt que	as soon as
autant que	as much as
autour de	around
aux abois	at bay
aux abords de	around, near
aux aguets	on the lookout
aux alentours	in the neighbourhood, around
aux côtés de	alongside
aux dépens de	at the expense of
aux environs	in the neighbourhood, around
aux frais de	at the expense of
aux yeux de	in the eyes of
avant de	before
avant peu	before long
avant que	before
avant tout	above all
bel et bien	well and truly
bien entendu	of course
bien que	although
bien sûr	of course
bon an mal an	year in, year out
bon gré mal gré	willy-nilly
bon marché	cheap
bon nombre de	a good many
bonne nuit	good night
bras dessus bras dessous	arm in arm
c'est alors que	it was then that, it is then that
c'est-à-dire	that is, that is to say
çà et là	here and there
ça y est	that's it, there we are, done
car	for, because
ce faisant	in so doing
cela dit	that said
cependant que	while
ces temps-ci	these days
chaque fois que	every time, whenever
compte tenu de	given, in view of
contre toute attente	against all expectations
corps et âme	body and soul
côte à côte	side by side
coup sur coup	in quick succession
coûte que coûte	at all costs
d'abord	first, at first
d'accord	agreed, all right
d'ailleurs	besides, by the way
d'après	according to
d'après moi	in my opinion
d'arrache-pied	flat out, relentlessly
d'autant	accordingly, by as much
d'autant mieux	all the better
d'autant plus	all the more
d'autant plus que	all the more since
d'autant que	especially as
d'autre part	on the other hand, moreover
d'avance	in advance
d'emblée	straight away
d'en bas	from below, from downstairs
d'en haut	from above, from upstairs
d'entrée de jeu	from the outset
d'habitude	usually
d'ici là	by then, until then
d'ici peu	before long
d'office	automatically
d'ordinaire	usually
d'ores et déjà	already
d'un bond	with a leap
d'un commun accord	by mutual agreement
d'un coup	all at once, suddenly
d'un seul coup	all at once
d'un trait	in one go
d'une certaine manière	in a way
d'une part	on the one hand
d'une traite	in one go
dans l'ensemble	on the whole
dans l'espoir de	in the hope of
dans l'immédiat	for the time being
dans la foulée	straight afterwards, while one is at it
dans la mesure du possible	as far as possible
dans la mesure où	insofar as
dans le but de	with the aim of
dans le cadre de	as part of
dans le doute	if in doubt
dans tous les cas	in any case
dans un premier temps	at first, initially
dans un second temps	then, subsequently
dans une certaine mesure	to some extent
de bon cœur	willingly
de bon gré	willingly
de bon matin	early in the morning
de bonne foi	in good faith
de bonne heure	early
de bouche à oreille	by word of mouth
de but en blanc	point-blank
de ce fait	therefore, because of this
de concert	in concert, together
de côté	aside, to one side, sideways
de crainte que	for fear that, lest
de façon à	so as to
de façon que	so that
de fait	in fact
de fil en aiguille	one thing leading to another
de fond en comble	from top to bottom
de grand matin	very early in the morning
de gré ou de force	willy-nilly, whether one likes it or not
de haut en bas	from top to bottom
de jour comme de nuit	day and night
de jour en jour	from day to day, day by day
de justesse	only just
de la part de	from, on the part of
de la sorte	in this way
de loin	from afar, by far
de loin en loin	now and then
de long en large	up and down
de longue date	long-standing
de main de maître	in a masterly way
de mal en pis	from bad to worse
de manière à	so as to
de manière que	so that
de mauvaise grâce	with bad grace
de même que	just as, as well as
de mieux en mieux	better and better
de moins en moins	less and less
de nos jours	nowadays
de nouveau	again
de nuit comme de jour	night and day
de pair	hand in hand
de part en part	right through
de part et d'autre	on both sides
de part et d'autre de	on both sides of
de peur que	for fear that, lest
de plein droit	as of right
de plein fouet	head-on
de plus	moreover, more
de plus belle	even more, with renewed vigour
de plus en plus	more and more
de préférence	preferably
de près	closely, close up
de prime abord	at first sight
de rien	you're welcome
de rigueur	compulsory, obligatory
de sitôt	so soon, in a hurry
de sorte que	so that
de suite	in a row, straight away
de surcroît	moreover
de temps à autre	from time to time, now and then
de temps en temps	from time to time
de tout cœur	with all one's heart
de tout temps	since time immemorial
de toute évidence	obviously
de toute façon	anyway, in any case
de toute manière	in any case, anyway
de toute urgence	as a matter of urgency
de toutes parts	from all sides
de toutes pièces	completely, from scratch
de travers	crooked, the wrong way
de vive voix	in person, face to face
depuis belle lurette	for ages
depuis des lustres	for ages
depuis lors	since then
depuis que	since
dès à présent	from now on, right now
des fois	sometimes
des fois que	just in case
dès lors	from then on
dès lors que	as soon as, since
dès maintenant	right now, from now on
dès que	as soon as
dos à dos	back to back
drôle de	funny, odd, strange
du bout des lèvres	half-heartedly
du coup	so, as a result
du fait de	because of, owing to
du fait que	because
du jour au lendemain	overnight
du matin au soir	from morning till night
du même coup	by the same token, at the same time
du moins	at least
du moment que	since, as long as
du premier coup	at the first attempt
du reste	besides, moreover
du tout	at all
en amont	upstream
en apparence	on the surface, apparently
en arrière	backwards, back
en attendant	meanwhile, in the meantime
en attendant que	until
en aucun cas	under no circumstances
en aval	downstream
en avance	early, ahead
en avant	forward, ahead
en bas	down below, downstairs
en bas de	at the bottom of
en bon état	in good condition
en bref	in short
en cachette	secretly
en cas de	in case of
en catimini	on the sly
en ce moment	at the moment, right now
en ce qui concerne	as regards, concerning
en ce sens	in this sense, to this effect
en ce sens que	in the sense that
en chair et en os	in the flesh
en colère	angry
en commun	in common
en conséquence	consequently
en contrepartie	in return, in exchange
en cours	in progress
en cours de	in the process of
en cours de route	on the way
en d'autres termes	in other words
en définitive	in the end, all things considered
en dehors de	outside, apart from
en dépit de	in spite of
en dernier lieu	lastly
en dernier recours	as a last resort
en désespoir de cause	in desperation
en dessous	underneath, below
en dessous de	below, under
en détail	in detail
en direct	live
en douce	on the quiet
en échange de	in exchange for
en effet	indeed, in fact
en face de	opposite
en fait	in fact
en faveur de	in favour of
en fin de compte	in the end
en flagrant délit	red-handed, in the act
en fonction de	according to
en général	in general, generally
en grande partie	largely
en guise de	by way of, as
en hâte	in haste, hurriedly
en haut	up above, upstairs
en haut de	at the top of
en l'absence de	in the absence of
en l'air	in the air, up
en l'espace de	within
en l'espèce	in this case
en l'occurrence	in this case
en la matière	on the subject
en lieu sûr	in a safe place
en ligne	online
en long et en large	at great length
en mal de	craving, short of
en marge de	on the fringes of
en matière de	as regards
en même temps	at the same time
en mémoire de	in memory of
en moins de rien	in no time
en moyenne	on average
en outre	moreover, besides
en panne	broken down
en parallèle	at the same time, in parallel
en particulier	in particular
en partie	partly, in part
en passant	in passing
en permanence	permanently, constantly
en personne	in person
en plein air	in the open air, open-air
en plein essor	booming
en plein milieu de	right in the middle of
en pleine forme	in great shape
en plus	moreover, besides, as well
en premier lieu	first of all
en présence de	in the presence of
en prévision de	in anticipation of
en principe	in principle, in theory
en proie à	prey to, in the grip of
en quelque sorte	in a way, so to speak
en quelques mots	in a few words
en quête de	in search of
en raison de	because of, owing to
en rase campagne	in the open country
en réalité	in reality, actually
en règle générale	as a rule
en retard	late
en revanche	on the other hand, though
en service	in use, in service
en somme	in short, all in all
en sursaut	with a start
en suspens	in abeyance, pending
en tant que	as
en temps voulu	in due course
en termes de	in terms of
en tête	in the lead, in mind
en tous genres	of every kind
en tout cas	in any case
en tout et pour tout	all in all
en tout genre	of every kind
en tout point	in every respect
en toutes lettres	in full, in black and white
en train de	in the middle of
en trombe	like a whirlwind
en un clin d'œil	in the twinkling of an eye
en un mot	in a word
en un rien de temps	in no time
en un sens	in a sense
en un tournemain	in no time
en vain	in vain
en vente	on sale
en vérité	in truth, truly
en vertu de	by virtue of, under
en vie	alive
en vigueur	in force
en vogue	in fashion
en voie de	in the process of
en vrac	loose, in bulk
en vue de	with a view to
entre autres	among other things
envers et contre tout	come what may
est-ce que	(asks a question), do, does, is, are
et ainsi de suite	and so on
et pour cause	and with good reason
et puis	and then
étant donné que	given that
face à	faced with, facing
face à face	face to face
faute de	for lack of
faute de mieux	for want of anything better
grâce à	thanks to
haut et fort	loud and clear
haut la main	easily, hands down
hors d'haleine	out of breath
hors d'usage	out of order
hors de	out of
hors de portée	out of reach
hors de prix	exorbitant, outrageously expensive
hors de question	out of the question
hors de soi	beside oneself
hors pair	outstanding
hors service	out of order
il était une fois	once upon a time
ipso facto	ipso facto
jour après jour	day after day
jour et nuit	day and night
jusqu'à	until, as far as, up to
jusqu'à ce que	until
jusqu'à présent	until now, so far
jusqu'alors	until then
jusqu'au bout	to the end
jusqu'au cou	up to one's neck
jusqu'ici	until now, so far
jusque	as far as, until
jusque-là	until then, that far
l'air de rien	as if nothing were the matter
l'un l'autre	each other, one another
la plupart	most
la plupart de	most
la plupart du temps	most of the time
le cas échéant	if need be, where appropriate
le cœur gros	with a heavy heart
le cœur léger	with a light heart
le long de	along
le plus souvent	most often, usually
les uns les autres	each other, one another
les yeux fermés	with one's eyes closed
loin de	far from
loin s'en faut	far from it
lors de	during, at the time of
lors même que	even though
lorsque	when
mal à l'aise	ill at ease, uncomfortable
malgré que	although
même si	even if
mieux vaut	it is better
mine de rien	casually, as if nothing had happened
mis à part	apart from
mot à mot	word for word
mot pour mot	word for word
n'empêche que	all the same, even so
n'est-ce pas	isn't it, right
n'importe	no matter, any
n'importe comment	anyhow, any old how
n'importe lequel	any, any of them
n'importe où	anywhere
n'importe quand	any time
n'importe quel	any
n'importe qui	anyone
n'importe quoi	anything
ne serait-ce que	if only, even if only
nez à nez	face to face
non loin de	not far from
non plus	either, neither, not either
non sans	not without
non seulement	not only
nuit et jour	night and day
nulle part	nowhere
ou bien	or else
où que	wherever
outre mesure	unduly, excessively
par à-coups	in fits and starts
par acquit de conscience	to set one's mind at rest
par ailleurs	besides, otherwise
par avance	in advance
par bonheur	luckily, fortunately
par chance	luckily, by luck
par cœur	by heart
par conséquent	consequently
par contre	on the other hand
par défaut	by default
par définition	by definition
par erreur	by mistake
par excellence	par excellence
par exemple	for example
par hasard	by chance
par inadvertance	inadvertently
par intermittence	intermittently
par l'intermédiaire de	through
par la force des choses	by force of circumstance
par là même	by the same token
par la suite	afterwards
par le biais de	through
par le passé	in the past
par malheur	unfortunately
par mégarde	inadvertently
par miracle	miraculously
par moments	at times
par principe	on principle
par rapport à	compared with
par retour du courrier	by return of post
par souci de	out of concern for
par surcroît	in addition
par terre	on the ground
par trop	far too
par voie de	by means of
par-dessus le marché	into the bargain
par-dessus tout	above all
parce que	because
pas à pas	step by step
pas du tout	not at all
pas mal de	quite a lot of, quite a few
pas question	no way, out of the question
peine perdue	a waste of time
pendant que	while
petit à petit	little by little
peu à peu	little by little
peu importe	no matter, it does not matter, never mind
peu s'en faut	very nearly
pieds nus	barefoot
plus ou moins	more or less
plus que jamais	more than ever
plutôt que	rather than
pour ainsi dire	so to speak
pour autant	for all that
pour comble de malheur	to crown it all
pour de bon	for good
pour l'instant	for the moment
pour la plupart	for the most part, mostly
pour le compte de	on behalf of
pour le coup	this time, for once
pour le moment	for the moment
pour ma part	for my part
pour que	so that
pour rire	for fun, as a joke
pour sa part	for one's part
pour sûr	for sure
pour un oui ou pour un non	at the drop of a hat
pour une fois	for once
pourvu que	provided that
près de	near, close to
puisque	since
qu'à cela ne tienne	never mind that
qu'est-ce que	what
qu'est-ce qui	what
quand bien même	even if
quand même	all the same, even so
quant à	as for
quel dommage	what a pity
quel que	whatever, whichever
quelqu'un	someone
quelque chose	something
quelque part	somewhere
quelque peu	somewhat
qui est-ce que	whom, who
qui est-ce qui	who
quitte à	even if it means
quoi qu'il arrive	whatever happens
quoi qu'il en soit	be that as it may, in any case
quoi que	whatever
rien à voir	nothing to do
rien que	just, only
s'il te plaît	please
s'il vous plaît	please
sain et sauf	safe and sound
sans ambages	plainly
sans arrêt	non-stop, constantly
sans aucun doute	without a doubt
sans cesse	constantly, without stopping
sans conteste	unquestionably
sans coup férir	without meeting any resistance
sans crier gare	without warning
sans délai	without delay
sans doute	no doubt, probably
sans encombre	without a hitch
sans faille	unfailing
sans faute	without fail
sans fil	wireless
sans fin	endless, endlessly
sans mot dire	without a word
sans pareil	unequalled
sans plus	nothing more, no more than that
sans plus attendre	without further ado
sans plus tarder	without further delay
sans précédent	unprecedented
sans que	without
sans rancune	no hard feelings
sans relâche	relentlessly
sans répit	without respite
sans trêve	without respite
sauf erreur	unless I am mistaken
sauf que	except that
selon que	depending on whether
sens dessus dessous	upside down
seul à seul	in private, alone together
si besoin est	if need be
si bien que	so that
sitôt que	as soon as
somme toute	all in all, when all is said and done
sous la main	at hand, to hand
sous le coup de	under the effect of
sous peine de	on pain of
sous peu	shortly
sous prétexte de	on the pretext of
sous prétexte que	on the pretext that
sous réserve de	subject to
sous tous les angles	from every angle
suite à	following
sur ces entrefaites	at that moment
sur commande	to order
sur le coup	at the time, instantly
sur le point de	about to, on the point of
sur le qui-vive	on the alert
sur le tard	late in life
sur le tas	on the job
sur mesure	made to measure, tailor-made
sur place	on the spot
sur rendez-vous	by appointment
tambour battant	briskly
tandis que	while, whereas
tant bien que mal	as best one can, somehow or other
tant et si bien que	so much so that
tant mieux	so much the better, good
tant pis	too bad, never mind
tant que	as long as
tant s'en faut	far from it
tant soit peu	the least bit
tel que	such as
tel quel	as it is, as is
telle que	such as
telle quelle	as it is, as is
telles que	such as
telles quelles	as they are
tels que	such as
tels quels	as they are
tête à tête	alone together
tête baissée	headlong
tête nue	bareheaded
tôt ou tard	sooner or later
toujours est-il que	the fact remains that
tour à tour	by turns, in turn
tous azimuts	all-out
tous seuls	alone, by oneself, on their own
tout à coup	suddenly
tout à fait	quite, completely
tout à l'heure	a moment ago, in a moment
tout à la fois	at once, both
tout à loisir	at leisure
tout au long de	throughout
tout au moins	at the very least
tout au plus	at most
tout bas	in a whisper, under one's breath
tout bonnement	quite simply
tout compte fait	all things considered
tout court	full stop, simply
tout d'abord	first of all
tout d'un coup	all of a sudden
tout d'un trait	in one go
tout de go	straight out
tout de même	all the same
tout de suite	at once, right away
tout droit	straight ahead, straight
tout haut	aloud, out loud
tout juste	only just, barely
tout le monde	everybody, everyone
tout le temps	all the time
tout près	very near, close by
tout seul	alone, by oneself, on one's own
tout simplement	quite simply
tout un chacun	everyone, anybody
toute seule	alone, by oneself, on one's own
toutes seules	alone, by oneself, on their own
trait pour trait	feature for feature
trêve de	enough of
un à un	one by one
un brin	a bit, a touch
un de ces jours	one of these days
un jour ou l'autre	sooner or later, some day
un peu	a little, a bit, somewhat
un point c'est tout	and that's that
un tant soit peu	the least bit
un tas de	a lot of
une bonne fois pour toutes	once and for all
une fois pour toutes	once and for all
une fois que	once
une foule de	a lot of, many
vaille que vaille	come what may, somehow or other
ventre à terre	at full speed
vice versa	vice versa
vis-à-vis de	towards
vu que	given that, seeing that
y compris	including`
