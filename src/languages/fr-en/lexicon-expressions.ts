/**
 * Fixed expressions of French that are read as one word, each with its usual English counterparts.
 *
 * Licence: CC0 1.0. Written for this library from knowledge of the two languages, taken from no dictionary or list.
 *
 * Shape: one entry a line, `French expression<TAB>English, English, …`, the commonest first; straight apostrophes.
 */
export const expressions = `à bout de	at the end of, out of
à cause de	because of
à condition que	provided that
à côté	beside, next to it
à côté de	next to, beside
à force de	by dint of
à la fois	at once, both
à mesure que	as
à moins que	unless
à nouveau	again
à part	apart from, aside
à partir de	from, starting from
à peine	hardly, barely
à peu près	about, more or less
à présent	now
à propos de	about
à travers	through, across
afin de	in order to
afin que	so that
ainsi que	as well as, and
alors que	while, whereas
après que	after
au bout de	at the end of, after
au cours de	during, in the course of
au fur et à mesure	gradually, as one goes along
au fur et à mesure que	as
au lieu de	instead of
au milieu de	in the middle of
au moins	at least
au sujet de	about
au-delà de	beyond
au-dessous de	below
au-dessus de	above, over
aussi bien que	as well as
autant que	as much as
autour de	around
avant de	before
avant que	before
bien que	although
bien sûr	of course
c'est-à-dire	that is, that is to say
car	for, because
cependant que	while
d'abord	first, at first
d'accord	agreed, all right
d'ailleurs	besides, by the way
d'après	according to
d'habitude	usually
dans le cadre de	as part of
de façon à	so as to
de nouveau	again
de plus	moreover, more
de sorte que	so that
de toute façon	anyway, in any case
depuis que	since
dès que	as soon as
du coup	so, as a result
du moins	at least
du tout	at all
en bas	down below, downstairs
en cas de	in case of
en effet	indeed, in fact
en face de	opposite
en fait	in fact
en haut	up above, upstairs
en même temps	at the same time
en tant que	as
en train de	in the middle of
en tout cas	in any case
encore que	although
et puis	and then
face à	faced with, facing
faute de	for lack of
grâce à	thanks to
hors de	out of
il y a	ago, there is
jusqu'à	until, as far as, up to
jusqu'à ce que	until
jusqu'ici	until now, so far
jusque	as far as, until
le long de	along
loin de	far from
lors de	during, at the time of
lorsque	when
lors même que	even though
malgré que	although
même si	even if
n'importe	no matter, any
n'importe où	anywhere
n'importe quel	any
n'importe qui	anyone
n'importe quoi	anything
non seulement	not only
nulle part	nowhere
ou bien	or else
par contre	on the other hand
par exemple	for example
par rapport à	compared with
par terre	on the ground
parce que	because
pas du tout	not at all
pendant que	while
peu à peu	little by little
plus ou moins	more or less
plutôt que	rather than
pour que	so that
pourvu que	provided that
près de	near, close to
puisque	since
quand même	all the same, even so
quant à	as for
quelque chose	something
quelque part	somewhere
quelqu'un	someone
quoi que	whatever
sans doute	no doubt, probably
sans que	without
sauf que	except that
selon que	depending on whether
si bien que	so that
sous peine de	on pain of
surtout que	especially as
tandis que	while, whereas
tant que	as long as
tel que	such as
tout à coup	suddenly
tout à fait	quite, completely
tout à l'heure	a moment ago, in a moment
tout de même	all the same
tout de suite	at once, right away
tout le monde	everybody, everyone
un peu	a little
vis-à-vis de	towards
y compris	including`
