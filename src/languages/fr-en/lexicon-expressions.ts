/**
 * Fixed expressions of French that are read as one word, each with its usual English counterparts.
 *
 * Licence: CC0 1.0. Written for this library from knowledge of the two languages, taken from no dictionary or list.
 *
 * Shape: one entry a line, `à l'origine	originally
au cas où	in case
au début	at first, in the beginning
au pied de	at the foot of
aux alentours de	around, in the vicinity of
aux environs de	around, in the vicinity of
d'avance	in advance
d'ores et déjà	already
de manière à	so as to
du reste	besides, moreover
en quelque sorte	in a way, so to speak
en réalité	in reality, actually
en vérité	in truth, truly
entre autres	among other things
French expression<TAB>English, English, …`, the commonest first; straight apostrophes.
 */
export const expressions = `à bout de	at the end of, out of
à cause de	because of
à compter de	from, as of
à condition que	provided that
à côté	beside, next to it
à côté de	next to, beside
à coup sûr	for certain, definitely
à défaut de	for want of, failing
à demi	half
à force de	by dint of
à genoux	on one's knees, kneeling
à haute voix	aloud, out loud
à jamais	for ever
à l'abri de	sheltered from, safe from
à l'aide de	with the help of
à l'aise	at ease, comfortable
à l'avance	in advance
à l'égard de	towards, with regard to
à l'envers	upside down, inside out, backwards
à l'étranger	abroad
à l'improviste	unexpectedly
à l'instant	just now, this minute
à l'instar de	following the example of, like
à l'insu de	without the knowledge of
à l'intérieur de	inside
à l'occasion de	on the occasion of
à la fois	at once, both
à la hâte	in haste, hastily
à la place de	instead of, in place of
à la suite de	following
à mesure que	as
à mi-voix	in a low voice
à moins que	unless
à nouveau	again
à part	apart from, aside
à partir de	from, starting from
à peine	hardly, barely
à peu près	about, more or less
à pied	on foot
à présent	now
à propos de	about
à reculons	backwards
à supposer que	supposing
à tâtons	gropingly
à tel point que	so much that
à tort	wrongly
à tout prix	at all costs
à travers	through, across
à voix basse	in a low voice
à voix haute	aloud, out loud
à vrai dire	to tell the truth
afin de	in order to
afin que	so that
ainsi que	as well as, and
alors que	while, whereas
après que	after
après tout	after all
au bas de	at the bottom of, at the foot of
au bout de	at the end of, after
au contraire	on the contrary
au cours de	during, in the course of
au fait	by the way
au fond	basically, deep down, at the bottom
au fur et à mesure	gradually, as one goes along
au fur et à mesure que	as
au gré de	at the mercy of, according to
au hasard	at random
au juste	exactly
au large	offshore
au lieu de	instead of
au lieu que	whereas
au loin	in the distance
au milieu de	in the middle of
au moins	at least
au moyen de	by means of
au plus tôt	as soon as possible
au plus vite	as quickly as possible
au point de	to the point of
au point que	so much that
au revoir	goodbye
au sein de	within
au sujet de	about
au terme de	at the end of, after
au-delà de	beyond
au-dessous de	below
au-dessus de	above, over
auprès de	with, near, next to
aussi bien que	as well as
aussitôt que	as soon as
autant que	as much as
autour de	around
avant de	before
avant que	before
avant tout	above all
avoir beau	do in vain, however much
avoir droit	be entitled
avoir pitié	take pity
bel et bien	well and truly
bien entendu	of course
bien que	although
bien sûr	of course
bonne nuit	good night
c'est alors que	it was then that, it is then that
c'est-à-dire	that is, that is to say
car	for, because
cela dit	that said
cependant que	while
chaque fois que	every time, whenever
coûte que coûte	at all costs
d'abord	first, at first
d'accord	agreed, all right
d'ailleurs	besides, by the way
d'après	according to
d'autant plus que	all the more since
d'autant que	especially as
d'autre part	on the other hand, moreover
d'emblée	straight away
d'en bas	from below, from downstairs
d'en haut	from above, from upstairs
d'habitude	usually
d'un coup	all at once, suddenly
d'un trait	in one go
d'une part	on the one hand
dans le cadre de	as part of
de bon cœur	willingly
de bonne heure	early
de façon à	so as to
de façon que	so that
de fait	in fact
de justesse	only just
de la part de	from, on the part of
de loin	from afar, by far
de manière que	so that
de même que	just as, as well as
de moins en moins	less and less
de nos jours	nowadays
de nouveau	again
de peur que	for fear that, lest
de plein droit	as of right
de plus	moreover, more
de plus en plus	more and more
de près	closely, close up
de rien	you're welcome
de sorte que	so that
de suite	in a row, straight away
de temps à autre	from time to time, now and then
de temps en temps	from time to time
de toute façon	anyway, in any case
de travers	crooked, the wrong way
depuis que	since
dès lors	from then on
dès lors que	as soon as, since
dès que	as soon as
drôle de	funny, odd, strange
du coup	so, as a result
du moins	at least
du moment que	since, as long as
du tout	at all
en avance	early, ahead
en bas	down below, downstairs
en cachette	secretly
en cas de	in case of
en ce moment	at the moment, right now
en ce qui concerne	as regards, concerning
en colère	angry
en cours	in progress
en dehors de	outside, apart from
en dépit de	in spite of
en dessous de	below, under
en direct	live
en échange de	in exchange for
en effet	indeed, in fact
en face de	opposite
en fait	in fact
en faveur de	in favour of
en fonction de	according to
en général	in general, generally
en guise de	by way of, as
en haut	up above, upstairs
en l'absence de	in the absence of
en matière de	as regards
en même temps	at the same time
en moyenne	on average
en outre	moreover, besides
en panne	broken down
en particulier	in particular
en plus	moreover, besides, as well
en présence de	in the presence of
en raison de	because of, owing to
en retard	late
en revanche	on the other hand, though
en somme	in short, all in all
en tant que	as
en tête	in the lead, in mind
en tout cas	in any case
en train de	in the middle of
en vain	in vain
en vertu de	by virtue of, under
en vrac	loose, in bulk
encore que	although
est-ce que	(asks a question), do, does, is, are
et ainsi de suite	and so on
et puis	and then
étant donné que	given that
face à	faced with, facing
faute de	for lack of
grâce à	thanks to
hors de	out of
hors de question	out of the question
il fait	it is
il y a	there is, there are, ago, there was, there were
jusqu'à	until, as far as, up to
jusqu'à ce que	until
jusqu'ici	until now, so far
jusque	as far as, until
le cas échéant	if need be, where appropriate
le long de	along
loin de	far from
lors de	during, at the time of
lors même que	even though
lorsque	when
malgré que	although
même si	even if
mis à part	apart from
n'est-ce pas	isn't it, right
n'importe	no matter, any
n'importe où	anywhere
n'importe quel	any
n'importe qui	anyone
n'importe quoi	anything
non plus	either, neither, not either
non seulement	not only
nulle part	nowhere
ou bien	or else
où que	wherever
par ailleurs	besides, otherwise
par cœur	by heart
par conséquent	consequently
par contre	on the other hand
par exemple	for example
par hasard	by chance
par la suite	afterwards
par le biais de	through
par moments	at times
par rapport à	compared with
par terre	on the ground
par-dessus tout	above all
parce que	because
pas du tout	not at all
pendant que	while
petit à petit	little by little
peu à peu	little by little
plus ou moins	more or less
plutôt que	rather than
pour ainsi dire	so to speak
pour autant	for all that
pour de bon	for good
pour l'instant	for the moment
pour le moment	for the moment
pour que	so that
pourvu que	provided that
prendre conscience	become aware
prendre effet	take effect
prendre feu	catch fire
près de	near, close to
puisque	since
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
qui est-ce que	whom, who
qui est-ce qui	who
quitte à	even if it means
quoi que	whatever
s'il te plaît	please
s'il vous plaît	please
sans cesse	constantly, without stopping
sans doute	no doubt, probably
sans mot dire	without a word
sans que	without
sauf que	except that
selon que	depending on whether
sens dessus dessous	upside down
si bien que	so that
sous peine de	on pain of
sous prétexte de	on the pretext of
sous prétexte que	on the pretext that
sur le point de	about to, on the point of
sur place	on the spot
surtout que	especially as
tandis que	while, whereas
tant mieux	so much the better, good
tant pis	too bad, never mind
tant que	as long as
tel que	such as
tour à tour	by turns, in turn
tous seuls	alone, by oneself, on their own
tout à coup	suddenly
tout à fait	quite, completely
tout à l'heure	a moment ago, in a moment
tout au long de	throughout
tout au moins	at the very least
tout au plus	at most
tout d'un coup	all of a sudden
tout de même	all the same
tout de suite	at once, right away
tout droit	straight ahead, straight
tout le monde	everybody, everyone
tout près	very near, close by
tout seul	alone, by oneself, on one's own
toute seule	alone, by oneself, on one's own
toutes seules	alone, by oneself, on their own
un peu	a little, a bit, somewhat
un tas de	a lot of
une fois que	once
une foule de	a lot of, many
vis-à-vis de	towards
y compris	including`
