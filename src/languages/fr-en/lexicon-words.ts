/**
 * The words of a French text that are no nouns, each with its usual English counterparts: function words, numbers,
 * the calendar, peoples, adjectives, verbs. With the nouns beside it, it is the lexicon that sentences are aligned by.
 *
 * Licence: CC0 1.0. Written for this library from knowledge of the two languages, taken from no dictionary or list.
 *
 * Shape: one entry a line, `French lemma<TAB>English lemma, English lemma, …`: one to six English lemmas, the commonest
 * first. Infinitives, masculine singulars, English verbs without "to"; everything in lower case (`july`, `french`);
 * straight apostrophes; British and American where the spellings differ. A lemma stands once in the whole file, with
 * the senses of all its parts of speech; each group is in French alphabetical order.
 */

/** Prepositions, conjunctions, pronouns, determiners, adverbs, interjections. */
const functionWords = `
à	to, at, in
abondamment	abundantly, plentifully
abord	first
absolument	absolutely
activement	actively
actuellement	currently, presently, now, at present
adieu	farewell, goodbye, adieu
admirablement	admirably, wonderfully
afin	in order, so
ah	ah, oh
ailleurs	elsewhere, besides, moreover
ainsi	thus, so, in this way, like this
aisément	easily
allègrement	cheerfully, briskly
allô	hello
alors	then, so, at that time
alternativement	alternately
amen	amen
amèrement	bitterly
amicalement	amicably, kindly
amoureusement	lovingly, amorously
amplement	amply
anciennement	formerly
annuellement	annually, yearly
antérieurement	previously, earlier
anxieusement	anxiously
apparemment	apparently, seemingly
approximativement	approximately, roughly
après	after, afterwards, later
après-demain	day after tomorrow
ardemment	ardently, eagerly
assez	enough, rather, quite, fairly
assidûment	assiduously, diligently
assurément	assuredly, certainly, surely
attendu	given, considering, whereas
attentivement	attentively, carefully
au-delà	beyond, above
au-dessous	below, beneath, under
au-dessus	above, over
au-devant	to meet, ahead
aucun	no, none, any, not any
aucunement	by no means, in no way
aujourd'hui	today, nowadays
auparavant	before, previously, beforehand
auprès	near, beside, with
aussi	also, too, as, so, likewise
aussitôt	immediately, at once, as soon as
autant	as much, as many, so much, so many
automatiquement	automatically
autour	around, about, round
autre	other, another, else
autrefois	formerly, once, in the past, long ago
autrement	otherwise, differently
autrui	others, other people
avant	before, prior, forward
avant-hier	day before yesterday
avantageusement	advantageously
avec	with
avidement	eagerly, greedily
bah	bah, pooh
bas	low, below, down, lower, base
beaucoup	much, many, a lot, very much, a great deal
bien	well, very, much, good, indeed, quite
bientôt	soon, shortly
bigre	gosh, my word
bizarrement	oddly, strangely
bonjour	hello, good morning, good day
bonnement	simply, plainly
bonsoir	good evening
bravement	bravely
bravo	bravo, well done
bref	brief, short, in short
brièvement	briefly
brusquement	suddenly, abruptly, sharply
brutalement	brutally, abruptly
bruyamment	noisily, loudly
c'est-à-dire	that is, that is to say, namely, i.e.
ça	that, it, this
çà	here
calmement	calmly
car	for, because
carrément	downright, completely
ce	this, that, it
ceci	this
cela	that, this, it
celle	one, she, that
celle-ci	this one, the latter, she
celle-là	that one, the former
celles	those, ones
celui	one, he, that
celui-ci	this one, the latter, he
celui-là	that one, the former
cent	hundred
cependant	however, yet, nevertheless, meanwhile
certain	certain, some, sure
certainement	certainly, surely
certes	certainly, admittedly, of course, indeed
ces	these, those
ceux	those, ones
ceux-ci	these, the latter
ceux-là	those, the former
chacun	each, everyone, each one, everybody
chaleureusement	warmly
chaque	each, every
cher	dear, expensive, beloved, costly
chez	at, with, among, at home, to
chut	hush, shh
ci	here, this
ci-après	hereafter, below
ci-contre	opposite
ci-dessous	below
ci-dessus	above
ci-devant	former, formerly
ci-gît	here lies
ci-joint	attached, enclosed
clairement	clearly
collectivement	collectively
combien	how much, how many
comme	as, like, since, how
comment	how, what
commodément	conveniently, comfortably
complètement	completely, entirely, quite
compris	included, including, understood
concernant	concerning, regarding, about
conformément	in accordance, according
confortablement	comfortably
confusément	confusedly, vaguely
considérablement	considerably, greatly
constamment	constantly, continually
continuellement	continually, constantly
contrairement	contrary, unlike
contre	against, versus, for
convenablement	properly, suitably
correctement	correctly, properly
courageusement	courageously, bravely
couramment	fluently, commonly
cruellement	cruelly
curieusement	curiously, strangely
dame	lady, well, why
dans	in, into, within, inside
davantage	more, further
de	of, from, by
debout	standing, upright, up
deçà	this side
dédaigneusement	disdainfully, scornfully
dedans	inside, within, in it
définitivement	for good, definitively
dehors	outside, out
déjà	already, before
delà	beyond
délibérément	deliberately
délicatement	delicately
demain	tomorrow
depuis	since, for, from
derechef	again, once more
dernièrement	lately, recently
derrière	behind, back
dès	from, as soon as, since
désespérément	desperately
désormais	henceforth, from now on, now
dessous	below, under, beneath, underneath
dessus	above, on, over, upon
deuxièmement	secondly
devant	before, in front, facing
diantre	deuce, the devil
différemment	differently
différent	different, various
difficilement	with difficulty, hardly
dignement	worthily, with dignity
directement	directly, straight
discrètement	discreetly, quietly
distinctement	distinctly, clearly
dito	ditto
divers	various, diverse, several, miscellaneous
donc	so, therefore, then, thus
dont	whose, of which, of whom, including
dorénavant	henceforth, from now on
doublement	doubly
doucement	gently, softly, slowly, quietly
drôlement	funnily, terribly, oddly
durablement	sustainably, lastingly
durant	during, for
durement	harshly, hard, severely
écologiquement	ecologically
économiquement	economically
effectivement	indeed, actually, in fact
effroyablement	dreadfully, frightfully
également	also, equally, likewise, as well
eh	hey, well, ah
elle	she, it, her
elle-même	herself, itself
elles	they, them
elles-mêmes	themselves
en	in, of it, some, into, by
encore	again, still, yet, even, more
énergiquement	energetically, vigorously
enfin	finally, at last, in short, well
énormément	enormously, hugely
ensemble	together, whole, set
ensuite	then, next, afterwards, later
entièrement	entirely, wholly, completely
entre	between, among
entre-temps	meanwhile, in the meantime
entretemps	meanwhile, in the meantime
envers	towards, toward, to
environ	about, approximately, around, roughly
éperdument	desperately, madly
ès	of
essentiellement	essentially, mainly
et	and
éternellement	eternally, forever
étonnamment	surprisingly, astonishingly
étrangement	strangely, oddly
étroitement	closely, tightly
eux	them, they
eux-mêmes	themselves
éventuellement	possibly, perhaps
évidemment	obviously, evidently, of course
exactement	exactly, precisely
excellemment	excellently
excepté	except
excessivement	excessively, exceedingly
exclusivement	exclusively, solely
exprès	on purpose, deliberately, expressly
extraordinairement	extraordinarily
extrêmement	extremely, exceedingly
facilement	easily, readily
faiblement	weakly, faintly, feebly
familièrement	familiarly
fatalement	inevitably, fatally
fermement	firmly
fi	fie
fièrement	proudly
finalement	finally, in the end, eventually, ultimately
financièrement	financially
fixement	fixedly
fois	time, once, twice
follement	madly, wildly
foncièrement	fundamentally
forcément	necessarily, inevitably
fort	strong, very, loud, hard, greatly
fortement	strongly, heavily
fraîchement	freshly, newly, coolly
franchement	frankly, openly
fréquemment	frequently, often
froidement	coldly
furieusement	furiously
furtivement	furtively, stealthily
gaiement	gaily, cheerfully, merrily
galamment	gallantly
généralement	generally, usually
gentiment	kindly, nicely, gently
globalement	overall, globally
gracieusement	graciously, gracefully
graduellement	gradually
gratis	free, for nothing
gravement	gravely, seriously
grossièrement	roughly, coarsely, rudely
guère	hardly, scarcely, little
habilement	skilfully, skillfully, cleverly
habituellement	usually, habitually
hardiment	boldly
hâtivement	hastily
hautement	highly, loudly
hé	hey, hi, ho
hein	eh, what
hélas	alas, unfortunately
hello	hello
hem	ahem
heureusement	fortunately, happily, luckily
hier	yesterday
historiquement	historically
ho	ho, oh
holà	hey, hullo
honnêtement	honestly
horizontalement	horizontally
hormis	except, apart from
horriblement	horribly
hors	outside, out, except
hourra	hurrah
huit	eight
hum	hum, ahem
humblement	humbly
ici	here
idem	ditto, the same
il	he, it, there
ils	they
immanquablement	inevitably, without fail
immédiatement	immediately, at once
immensément	immensely
imperceptiblement	imperceptibly
impérieusement	imperiously
impunément	with impunity
incessamment	incessantly, shortly
incontestablement	unquestionably
indéfiniment	indefinitely
indépendamment	independently
indubitablement	undoubtedly
inégalement	unevenly
inévitablement	inevitably
infailliblement	infallibly
infiniment	infinitely
initialement	initially
inlassablement	tirelessly
insensiblement	imperceptibly, gradually
instantanément	instantly
instinctivement	instinctively
intégralement	in full, entirely
intérieurement	inwardly
intimement	intimately
inutilement	uselessly, needlessly, in vain
invariablement	invariably
inversement	conversely
involontairement	involuntarily, unintentionally
ironiquement	ironically
jadis	formerly, once, long ago, in olden times
jamais	never, ever
je	i
joliment	prettily, nicely
joyeusement	joyfully, merrily
juridiquement	legally
jusque	until, to, up to, even, as far as
justement	precisely, exactly, rightly, just
là	there, here
là-bas	over there, down there, yonder
là-dedans	in there, inside
là-dessous	underneath, under there
là-dessus	on that, thereupon, about that
là-haut	up there, above, upstairs
largement	largely, widely, broadly
le	the, it, him
légalement	legally
légèrement	slightly, lightly
lentement	slowly
lequel	which, whom, who
les	the, them
lestement	nimbly
leur	their, them, theirs
librement	freely
littéralement	literally
localement	locally
logiquement	logically
loin	far, away, distant
longtemps	long, long time, for a long time
longuement	at length, long
lors	then, during, at the time
lorsque	when, as
lourdement	heavily
lui	him, he, her, it
lui-même	himself, itself
machinalement	mechanically
magnifiquement	magnificently
maint	many, many a
maintenant	now
mais	but
majestueusement	majestically
majoritairement	mainly, predominantly
mal	badly, ill, evil, harm, pain
maladroitement	clumsily, awkwardly
malaisément	with difficulty
malgré	despite, in spite of
malheureusement	unfortunately, unhappily
malicieusement	mischievously, maliciously
manifestement	obviously, manifestly
massivement	massively
matériellement	materially
me	me, myself
mécaniquement	mechanically
médiocrement	poorly, indifferently
même	same, even, very, self
mensuellement	monthly
mentalement	mentally
merci	thanks, thank, mercy
merveilleusement	marvellously, marvelously, wonderfully
mien	mine
mieux	better, best
militairement	militarily
minutieusement	minutely, meticulously
misérablement	miserably, wretchedly
moi	me, i, myself
moi-même	myself
moindre	least, less, slightest, lesser
moins	less, least, fewer, minus
mollement	softly, feebly, limply
momentanément	momentarily, temporarily
mon	my
mondialement	worldwide
moralement	morally
morbleu	zounds, confound it
mordieu	zounds, by god
mortellement	mortally, fatally, deadly
moyen	means, way, average, middle, medium
moyennant	for, in return for
mystérieusement	mysteriously
naguère	not long ago, lately, formerly
naïvement	naively
naturellement	naturally, of course
ne	not
néanmoins	nevertheless, nonetheless, however
nécessairement	necessarily
négligemment	negligently, carelessly, casually
nettement	clearly, distinctly, markedly
ni	nor, neither, or
noblement	nobly
non	no, not
nonchalamment	nonchalantly
nonobstant	notwithstanding
normalement	normally
notablement	notably
notamment	notably, in particular, especially, including
notre	our
nôtre	ours
nous	we, us, ourselves
nous-mêmes	ourselves
nouvellement	newly
nuitamment	by night
nul	no, none, nobody, null, void
nullement	not at all, by no means, in no way
ô	o, oh
obligatoirement	necessarily, compulsorily
obliquement	obliquely
obscurément	obscurely, dimly
obstinément	obstinately, stubbornly
occasionnellement	occasionally
officiellement	officially
oh	oh
ohé	ahoy, hey
on	one, we, they, you, people
opiniâtrement	stubbornly
or	now, gold, yet
ordinairement	ordinarily, usually
orgueilleusement	proudly, haughtily
ou	or, either
où	where, when, in which
ouais	yeah
ouf	phew
oui	yes
outre	besides, beyond, in addition
ouvertement	openly
paisiblement	peacefully, quietly
par	by, through, per, out of
par-ci	here
par-delà	beyond
par-dessous	under, underneath
par-dessus	over, above
par-là	that way, thereby
parallèlement	in parallel, at the same time
parbleu	of course, by jove, good lord
parce	because
pardon	pardon, sorry, forgiveness
pareillement	likewise, similarly
parfaitement	perfectly, quite, exactly
parfois	sometimes, at times, occasionally
parmi	among, amongst, amid
particulièrement	particularly, especially
partiellement	partially, partly
partout	everywhere, all over
pas	not, step, pace, no
passablement	fairly, tolerably
passionnément	passionately
patiemment	patiently
pécuniairement	financially
pêle-mêle	pell-mell, in confusion
pendant	during, for, while
péniblement	painfully, laboriously
périodiquement	periodically
perpétuellement	perpetually
personnellement	personally
peste	plague, confound
peu	little, few, not very, bit
peut-être	perhaps, maybe, possibly
physiquement	physically
pieusement	piously
pis	worse
plein	full, plenty
pleinement	fully
plouf	splash
plupart	most, majority
plus	more, most, no longer, plus
plusieurs	several, many
plutôt	rather, instead, fairly, sooner
point	point, not, dot
poliment	politely
politiquement	politically
pompeusement	pompously
ponctuellement	punctually, occasionally
positivement	positively
postérieurement	later, subsequently
potentiellement	potentially
pour	for, to, in order to
pourquoi	why
pourtant	yet, however, still, nevertheless
pourvu	provided, supplied
pratiquement	practically, virtually, almost
précédemment	previously, before
précipitamment	hurriedly, hastily
précisément	precisely, exactly
prématurément	prematurely
premièrement	firstly, first
près	near, close, nearly
presque	almost, nearly, hardly
prestement	nimbly, quickly
prétendument	allegedly, supposedly
primitivement	originally
primo	first, firstly
principalement	mainly, principally, chiefly
probablement	probably, likely
prochainement	soon, shortly
prodigieusement	prodigiously
profondément	deeply, profoundly
progressivement	progressively, gradually
promptement	promptly, quickly
proportionnellement	proportionally
proprement	properly, cleanly, neatly
provisoirement	provisionally, temporarily
prudemment	prudently, cautiously
publiquement	publicly
puis	then, next, afterwards
puisque	since, as, because
puissamment	powerfully
purement	purely
quand	when, whenever
quant	as for, as to
quasi	almost, nearly
quasiment	almost, practically
que	that, than, what, which, whom
quel	what, which
quelconque	any, some, whatever
quelqu'un	someone, somebody, anyone
quelque	some, any, few
quelquefois	sometimes, occasionally
quelques-uns	some, a few
qui	who, which, that, whom
quiconque	whoever, anyone
quinto	fifthly
quoi	what, which
quoique	although, though
quotidiennement	daily
radicalement	radically
rageusement	angrily, furiously
rapidement	quickly, rapidly, swiftly, fast
rarement	rarely, seldom
récemment	recently, lately
réciproquement	mutually, reciprocally
réellement	really, actually, truly
régulièrement	regularly
relativement	relatively
religieusement	religiously
résolument	resolutely
respectivement	respectively
respectueusement	respectfully
ridiculement	ridiculously
rien	nothing, anything
rigoureusement	rigorously, strictly
rudement	roughly, harshly
sagement	wisely
salut	salvation, greeting, hello, safety, hi
sans	without
sapristi	good heavens, good lord
sauf	except, save, safe
scrupuleusement	scrupulously
se	himself, herself, itself, themselves, oneself
sèchement	drily, curtly
secrètement	secretly
secundo	secondly
selon	according to, depending on
semblablement	similarly
sensiblement	noticeably, appreciably
séparément	separately
sérieusement	seriously
seul	alone, only, single, sole, lonely
seulement	only, just, merely
sévèrement	severely, sternly
si	if, so, whether, such, yes
sien	his, hers, its, one's own
significativement	significantly
silencieusement	silently
simplement	simply, merely, just
simultanément	simultaneously
sincèrement	sincerely
singulièrement	singularly, strangely
sinon	otherwise, if not, or else, except
sitôt	so soon, as soon as
sobrement	soberly
socialement	socially
soi	oneself, self, himself
soi-disant	so-called, supposedly
soi-même	oneself, himself
soigneusement	carefully
soit	either, whether, or, so be it
solennellement	solemnly
solidement	solidly, firmly
sommairement	summarily
son	his, her, its, sound
sottement	foolishly, stupidly
soudain	suddenly, sudden
soudainement	suddenly
sourdement	dully, secretly
sous	under, beneath, below
souvent	often, frequently
spécialement	specially, especially
spécifiquement	specifically
spontanément	spontaneously
strictement	strictly
stupidement	stupidly
subitement	suddenly, all of a sudden
subrepticement	surreptitiously
subtilement	subtly
successivement	successively, in turn
suffisamment	sufficiently, enough
suivant	following, next, according to
superbement	superbly
supérieurement	exceptionally
suprêmement	supremely
sur	on, upon, over, about
sûrement	surely, certainly, safely
surtout	especially, above all, mostly, particularly
symétriquement	symmetrically
systématiquement	systematically
tacitement	tacitly
tandis	while, whereas
tant	so much, so many, as much, so
tantôt	sometimes, now, soon, presently
tard	late
tardivement	belatedly, late
te	you, thee, yourself
techniquement	technically
tel	such, like, so
tellement	so, so much, such
temporairement	temporarily
tendrement	tenderly
terriblement	terribly
tertio	thirdly
théoriquement	theoretically, in theory
tien	yours, thine
tiens	here, well, why, look
tiers	third
timidement	timidly, shyly
toi	you, thee, thou
toi-même	yourself, thyself
ton	your, tone, thy
tôt	soon, early
totalement	totally, completely
toujours	always, still, ever, forever
tout	all, every, whole, everything, quite, any
toutefois	however, nevertheless, yet
traditionnellement	traditionally
tragiquement	tragically
tranquillement	quietly, calmly, peacefully
travers	through, across
très	very, most, highly
tristement	sadly
troisièmement	thirdly
trop	too, too much, too many
tu	you, thou
tumultueusement	tumultuously
ultérieurement	later, subsequently
un	a, one, an
unanimement	unanimously
uniformément	uniformly
unilatéralement	unilaterally
uniquement	only, solely
universellement	universally
urgemment	urgently
utilement	usefully
vaguement	vaguely
vaillamment	valiantly
vainement	vainly, in vain
ventrebleu	zounds
verbalement	verbally
véritablement	truly, really, genuinely
vers	towards, toward, to, around, verse
versus	versus
vertement	sharply
verticalement	vertically
via	via, through
vigoureusement	vigorously
violemment	violently
virtuellement	virtually
vis-à-vis	towards, toward, opposite, facing
visiblement	visibly, obviously
vite	quickly, fast, quick, soon
vivat	hurrah
vivement	briskly, keenly, strongly, quickly
voici	here is, here are, this is, behold
voilà	there is, there are, that is, behold
voire	even, indeed
volontairement	voluntarily, deliberately
volontiers	willingly, gladly, readily
voluptueusement	voluptuously
votre	your
vôtre	yours
vous	you
vous-même	yourself
vous-mêmes	yourselves
vraiment	really, truly, indeed
vraisemblablement	probably, in all likelihood
vu	given, considering, seen
y	there, it
zut	damn, drat
`

/** Cardinals, ordinals, round numbers, fractions. `milliard` is 10⁹, `billion` 10¹². */
const numbers = `
avant-dernier	penultimate, last but one
billion	trillion
centaine	hundred, about a hundred
centième	hundredth
cinq	five
cinquantaine	fifty, about fifty
cinquante	fifty
cinquantième	fiftieth
cinquième	fifth
demi	half
demi-douzaine	half a dozen
dernier	last, latest, final, latter
deux	two
deuxième	second
dix	ten
dix-huit	eighteen
dix-huitième	eighteenth
dix-neuf	nineteen
dix-neuvième	nineteenth
dix-sept	seventeen
dix-septième	seventeenth
dixième	tenth
dizaine	ten, about ten
double	double, twofold
douzaine	dozen
douze	twelve
douzième	twelfth
huitaine	week, about eight
huitante	eighty
huitième	eighth
mille	thousand, mile
milliard	billion, thousand million
millième	thousandth
millier	thousand
million	million
moitié	half
neuf	nine, new, brand new
neuvième	ninth
nonante	ninety
octante	eighty
onze	eleven
onzième	eleventh
premier	first, former, prime, foremost
quadruple	quadruple
quarantaine	forty, quarantine
quarante	forty
quarante-cinq	forty-five
quarante-huit	forty-eight
quarantième	fortieth
quart	quarter, fourth
quatorze	fourteen
quatorzième	fourteenth
quatre	four
quatre-vingt	eighty
quatre-vingt-dix	ninety
quatre-vingt-dix-neuf	ninety-nine
quatre-vingts	eighty
quatrième	fourth
quinzaine	fortnight, fifteen, two weeks
quinze	fifteen, fortnight
quinzième	fifteenth
second	second
seize	sixteen
seizième	sixteenth
sept	seven
septante	seventy
septième	seventh
six	six
sixième	sixth
soixantaine	sixty, about sixty
soixante	sixty
soixante-dix	seventy
soixante-quinze	seventy-five
soixantième	sixtieth
treize	thirteen
treizième	thirteenth
trentaine	thirty, about thirty
trente	thirty
trente-cinq	thirty-five
trente-six	thirty-six
trentième	thirtieth
triple	triple, treble
trois	three
troisième	third
vingt	twenty, score
vingt-cinq	twenty-five
vingt-deux	twenty-two
vingt-et-un	twenty-one
vingt-et-unième	twenty-first
vingt-huit	twenty-eight
vingt-neuf	twenty-nine
vingt-quatre	twenty-four
vingt-sept	twenty-seven
vingt-six	twenty-six
vingt-trois	twenty-three
vingtaine	twenty, score, about twenty
vingtième	twentieth
zéro	zero, nought
`

/** Days, months, seasons, feasts. */
const calendar = `
août	august
automne	autumn, fall
avril	april
brumaire	brumaire
carême	lent
décembre	december
dimanche	sunday
été	summer
février	february
hiver	winter
janvier	january
jeudi	thursday
juillet	july
juin	june
lundi	monday
mai	may
mardi	tuesday
mars	march, mars
mercredi	wednesday
noël	christmas
novembre	november
octobre	october
pâques	easter
pentecôte	whitsun, pentecost
printemps	spring
samedi	saturday
septembre	september
thermidor	thermidor
toussaint	all saints
vendémiaire	vendémiaire
vendredi	friday
`

/** Peoples, their languages, their faiths. */
const nations = `
acadien	acadian
afghan	afghan
africain	african
albanais	albanian
algérien	algerian
allemand	german
alsacien	alsatian
américain	american
anglais	english, englishman
arabe	arab, arabic, arabian
argentin	argentine, argentinian
arménien	armenian
asiatique	asian, asiatic
athénien	athenian
australien	australian
autrichien	austrian
basque	basque
bavarois	bavarian
belge	belgian
berlinois	berlin, berliner
bohémien	gypsy, bohemian
bouddhiste	buddhist
bourguignon	burgundian
brésilien	brazilian
breton	breton
britannique	british, briton
bruxellois	brussels
bulgare	bulgarian
cambodgien	cambodian
canadien	canadian
catalan	catalan
catholique	catholic
celte	celtic, celt
chilien	chilean
chinois	chinese
chrétien	christian
colombien	colombian
congolais	congolese
coréen	korean
corse	corsican, corsica
créole	creole
croate	croatian, croat
cubain	cuban
danois	danish, dane
écossais	scottish, scot, scotsman, scotch
égyptien	egyptian
espagnol	spanish, spaniard
estonien	estonian
éthiopien	ethiopian
européen	european
finlandais	finnish, finn
flamand	flemish, fleming
florentin	florentine
français	french, frenchman
gallois	welsh, welshman
gascon	gascon
gaulois	gallic, gaul, gaulish
genevois	genevan
géorgien	georgian
grec	greek
haïtien	haitian
hébreu	hebrew
hindou	hindu
hollandais	dutch, dutchman
hongrois	hungarian
huguenot	huguenot
indien	indian
indonésien	indonesian
irakien	iraqi
iranien	iranian
irlandais	irish, irishman
islamique	islamic
islandais	icelandic, icelander
israélien	israeli
israélite	jewish, israelite
italien	italian
ivoirien	ivorian
janséniste	jansenist
japonais	japanese
jordanien	jordanian
juif	jewish, jew
kurde	kurdish, kurd
latin	latin
letton	latvian
libanais	lebanese
libyen	libyan
lituanien	lithuanian
londonien	london, londoner
lorrain	lorraine
luxembourgeois	luxembourg
lyonnais	lyons
maghrébin	north african, maghrebi
malgache	malagasy
malien	malian
marocain	moroccan
marseillais	marseilles
maure	moor, moorish
mexicain	mexican
mongol	mongolian, mongol
musulman	muslim, mohammedan, moslem
napolitain	neapolitan
néerlandais	dutch, dutchman
néo-zélandais	new zealand
new-yorkais	new york, new yorker
nigérian	nigerian
nord-coréen	north korean
normand	norman
norvégien	norwegian
occidental	western, occidental
oriental	oriental, eastern
orthodoxe	orthodox
ottoman	ottoman
pakistanais	pakistani
palestinien	palestinian
parisien	parisian
persan	persian
péruvien	peruvian
philippin	filipino, philippine
picard	picard
polonais	polish, pole
portugais	portuguese
protestant	protestant
provençal	provençal
prussien	prussian
québécois	quebecois, quebecker
romain	roman
roumain	romanian
russe	russian
rwandais	rwandan
saoudien	saudi
sarrasin	saracen
savoyard	savoyard
scandinave	scandinavian
sénégalais	senegalese
serbe	serbian, serb
sicilien	sicilian
slave	slavic, slav
slovaque	slovak
soviétique	soviet
sud-africain	south african
sud-coréen	south korean
suédois	swedish, swede
suisse	swiss, switzerland
syrien	syrian
taïwanais	taiwanese
tchèque	czech
thaïlandais	thai
tibétain	tibetan
tsigane	gypsy
tunisien	tunisian
turc	turkish, turk
ukrainien	ukrainian
vénézuélien	venezuelan
vénitien	venetian
viennois	viennese
vietnamien	vietnamese
wallon	walloon
`

/** Adjectives, and participles that are used as such. */
const adjectives = `
abject	abject, vile
abondant	abundant, plentiful
abordable	affordable, accessible
abrupt	abrupt, steep
absent	absent, away, missing
absolu	absolute
abstrait	abstract
absurde	absurd, preposterous
abusif	excessive, improper, abusive
acariâtre	shrewish, cantankerous
accablant	overwhelming, oppressive
accablé	overwhelmed, overcome
accessible	accessible
accessoire	incidental, accessory, secondary
accidentel	accidental
accru	increased, greater
acerbe	caustic, sharp
acéré	sharp, keen
acharné	fierce, relentless, desperate
acide	acid, sour, tart
acoustique	acoustic
âcre	acrid, pungent
acrobatique	acrobatic
actif	active, busy
actuel	current, present
adéquat	adequate, appropriate, suitable
adhérent	member, adherent
adjacent	adjacent
adjoint	deputy, assistant
administratif	administrative
admirable	admirable, wonderful
admissible	admissible, eligible
adolescent	teenage, teenager, adolescent
adorable	adorable, charming, lovely
adoré	beloved
adroit	skilful, skillful, dexterous, clever, adroit
adulte	adult, grown-up
adverse	opposing, adverse
aérien	air, aerial, airy
affable	affable
affaibli	weakened
affairé	busy
affamé	hungry, starving, famished
affectif	emotional, affective
affectueux	affectionate, loving
affolé	panic-stricken, frantic
affreux	dreadful, frightful, hideous, awful, horrible
agaçant	annoying, irritating
âgé	old, aged, elderly
agenouillé	kneeling
agile	agile, nimble
agité	restless, agitated, rough
agréable	pleasant, agreeable, nice
agressif	aggressive
agricole	agricultural, farm
ahuri	bewildered, dumbfounded
aigre	sour, bitter, shrill
aigu	acute, sharp, shrill, high-pitched
ailé	winged
aimable	kind, amiable, pleasant, friendly
aîné	elder, eldest, older
aisé	easy, well-off, well-to-do
alarmant	alarming
alcoolique	alcoholic
alentour	around, surrounding
alerte	alert, brisk, warning
algébrique	algebraic
aliéné	insane, lunatic
alimentaire	food, dietary
allègre	lively, cheerful
allergique	allergic
allié	allied, ally
alphabétique	alphabetical
alternatif	alternative, alternating
altier	haughty, proud
amaigri	emaciated, thinner
amateur	amateur, lover
ambigu	ambiguous
ambitieux	ambitious
ambulant	itinerant, travelling, traveling
amer	bitter
amical	friendly
amoureux	in love, lover, loving, amorous
ample	ample, full, wide
amusant	amusing, funny, entertaining
analogue	analogous, similar
anarchiste	anarchist
ancien	old, former, ancient, elder
angélique	angelic
angoissant	distressing, harrowing
angoissé	anguished, anxious
animal	animal
animé	animated, lively
annexe	annex, appendix
annuel	annual, yearly
anodin	harmless, insignificant
anonyme	anonymous
anormal	abnormal
antérieur	previous, prior, earlier, anterior
antique	ancient, antique
anxieux	anxious
apeuré	frightened
aphone	voiceless
apparent	apparent, visible
appétissant	appetizing
applicable	applicable
âpre	harsh, bitter
apte	fit, capable
aquatique	aquatic
aquilin	aquiline
arbitraire	arbitrary
ardent	ardent, burning, fiery, eager
ardu	arduous, difficult
argenté	silvery, silver
aride	arid, dry
aristocratique	aristocratic
armé	armed
aromatique	aromatic
arrogant	arrogant
articulaire	articular
artificiel	artificial
artisanal	handmade, craft
artistique	artistic
assassin	murderer, assassin, killer
assidu	assiduous, diligent
assis	seated, sitting
assoiffé	thirsty
assommant	boring, tedious
assourdissant	deafening
assuré	assured, certain
astronomique	astronomical
astucieux	clever, shrewd
athée	atheist
athlétique	athletic
atomique	atomic
atroce	atrocious, dreadful
attendri	moved, tender
attentif	attentive, careful
attrayant	attractive
attristé	saddened
audacieux	audacious, bold, daring
auguste	august
austère	austere, stern
authentique	authentic, genuine
automatique	automatic
autonome	autonomous, independent
autoritaire	authoritarian, imperious
auxiliaire	auxiliary
avancé	advanced
avantageux	advantageous, profitable
avare	miserly, miser, stingy
aventureux	adventurous
aveugle	blind
avide	greedy, eager, avid
avisé	wise, shrewd
azuré	azure
balbutiant	stammering, fledgling
banal	banal, commonplace, trite
bancaire	banking, bank
barbare	barbarous, barbaric, barbarian
barbu	bearded
bariolé	motley, multicoloured, multicolored
baroque	baroque
basané	swarthy, tanned
bavard	talkative, garrulous, chatty
béant	gaping, yawning
béat	blissful
beau	beautiful, handsome, fine, fair, lovely
beige	beige
bénéfique	beneficial
bénévole	voluntary, volunteer
béni	blessed
bénin	benign, minor
bénit	blessed, holy
besogneux	needy, hard-working
bête	stupid, silly, foolish, beast
bienfaisant	beneficent, beneficial
bienheureux	blessed, happy
bienveillant	kindly, benevolent
bienvenu	welcome
bigarré	motley, variegated
bilingue	bilingual
biologique	biological, organic
bizarre	strange, odd, queer, bizarre
blafard	pale, wan, pallid
blanc	white, blank
blanchâtre	whitish
blasé	blasé, jaded
blême	pale, pallid, livid
blessant	hurtful, wounding
blessé	wounded, injured
bleu	blue
bleuâtre	bluish
blond	blond, blonde, fair, fair-haired
boiteux	lame
bon	good, kind, right
bordeaux	burgundy, maroon
bossu	hunchback, hunchbacked
boueux	muddy
bouffi	puffy, swollen
bouillant	boiling, hot
bourbeux	muddy
bourgeois	bourgeois, middle-class, citizen
bourru	surly, gruff
boursier	stock market, scholarship
brave	brave, good, worthy
brillant	brilliant, bright, shining
brûlant	burning, scorching, fiery, hot
brumeux	misty, foggy
brun	brown, dark
brusque	abrupt, sudden, brusque
brut	raw, crude, gross
brutal	brutal, rough, sudden
bruyant	noisy, loud
bucolique	bucolic
budgétaire	budgetary, budget
burlesque	burlesque, ludicrous
cadet	younger, youngest, junior
caduc	obsolete, null
câlin	cuddly, caressing
calme	calm, quiet, still
candide	candid, ingenuous, artless
capable	able, capable
capital	capital, essential, major
capricieux	capricious, whimsical
captif	captive
cardiaque	cardiac, heart
caressant	caressing, tender
carré	square
casanier	stay-at-home, homebody
casqué	helmeted
cassant	brittle, curt
cassé	broken
catastrophique	catastrophic, disastrous
catégorique	categorical
causal	causal
célèbre	famous, celebrated
céleste	heavenly, celestial
célibataire	single, unmarried, bachelor
censé	supposed
central	central
cérébral	cerebral, brain
cérémonieux	ceremonious, formal
chagrin	grief, sorrow, sad, vexation
chaleureux	warm, hearty
champêtre	rural, rustic
chanceux	lucky
chaotique	chaotic
charitable	charitable
charmant	charming, delightful, lovely
charnel	carnal
charnu	fleshy
chaste	chaste
châtain	chestnut, brown, auburn
chaud	hot, warm
chauve	bald
chétif	puny, sickly, wretched
chevaleresque	chivalrous
chic	smart, chic, stylish
chimérique	fanciful, chimerical
chimique	chemical
chirurgical	surgical
choisi	chosen, selected
chronique	chronic, chronicle
circonspect	circumspect, cautious
circulaire	circular
citadin	city dweller, urban
civil	civil, civilian
civique	civic
clair	clear, light, bright
clandestin	clandestine, illegal, secret, underground
classique	classical, classic
clément	merciful, lenient, mild
climatique	climate, climatic
clinique	clinical
clos	closed, shut
cocasse	comical
cohérent	coherent, consistent
collectif	collective
colonial	colonial
colossal	colossal
combustible	combustible, fuel
comique	comic, comical, funny
commercial	commercial, trade
commode	convenient, easy, comfortable
commun	common, shared
communal	communal, municipal
communautaire	community
communiste	communist
compact	compact, dense
compatible	compatible
compétent	competent, qualified
compétitif	competitive
complaisant	obliging, indulgent, complacent
complémentaire	complementary, further, additional
complet	complete, full
complexe	complex, complicated
complice	accomplice, knowing
compliqué	complicated
composite	composite
compréhensif	understanding
comptable	accounting, accountant, accountable
concentrique	concentric
concis	concise
concret	concrete
concurrent	competitor, competing
condamnable	reprehensible
confiant	confident, trusting
confidentiel	confidential
conforme	compliant, true, in accordance
confortable	comfortable
confus	confused, embarrassed, ashamed, vague
conjoint	joint, spouse
conjugal	conjugal, marital, married
connexe	related
consciencieux	conscientious
conscient	conscious, aware
consécutif	consecutive
conservateur	conservative, curator
considérable	considerable
constant	constant, steady
constitutionnel	constitutional
consultatif	advisory, consultative
contagieux	contagious
contemporain	contemporary
content	content, pleased, glad, happy
contestable	questionable
contigu	adjoining, contiguous
continental	continental
continu	continuous
continuel	continual, constant
contradictoire	contradictory
contraignant	binding, restrictive
contraire	contrary, opposite
contrit	contrite
convaincant	convincing
convaincu	convinced
convenable	suitable, proper, decent
convexe	convex
convulsif	convulsive
cool	cool
copieux	copious, hearty
coquet	coquettish, stylish, pretty
cordial	cordial, hearty
coriace	tough
corporel	bodily, physical, corporal
correct	correct, proper
costaud	strong, sturdy
coté	listed, rated
coupable	guilty, culprit
courageux	courageous, brave
courant	current, common, running, fluent
courbe	curved, curve
court	short, brief
courtois	courteous, polite
cousu	sewn
coûteux	costly, expensive
coutumier	customary, usual
craintif	timid, fearful, timorous
cramoisi	crimson
crapuleux	villainous, sordid
crasseux	filthy, grimy
créateur	creative, creator
créatif	creative
crédible	credible
crédule	credulous, gullible
crépu	frizzy, woolly
creux	hollow, empty, sunken
criard	shrill, garish
criminel	criminal
critique	critical, critic, criticism
crochu	hooked
croissant	growing, increasing, crescent
croyant	believer, believing
cru	raw, crude, vintage
crucial	crucial
cruel	cruel
cubique	cubic
culinaire	culinary
cultivé	cultivated, cultured, educated
culturel	cultural
cupide	greedy, grasping
curieux	curious, inquisitive, strange
cyclique	cyclical
cynique	cynical
damné	damned
dangereux	dangerous
débile	feeble, stupid, weak
débonnaire	good-natured, easy-going
débraillé	slovenly, untidy
décent	decent
déchirant	heart-rending, harrowing
décisif	decisive
déconcertant	disconcerting
découragé	discouraged, disheartened
décrépit	decrepit
dédaigneux	disdainful, scornful, contemptuous
défavorable	unfavourable, unfavorable
défectueux	faulty, defective
défensif	defensive
déficient	deficient
définitif	final, definitive
défunt	late, deceased
dégueulasse	disgusting
délibéré	deliberate
délicat	delicate, dainty, tricky, sensitive
délicieux	delicious, delightful
délirant	delirious, frenzied
démesuré	excessive, immoderate
démocrate	democrat, democratic
démocratique	democratic
démodé	old-fashioned, outdated
démographique	demographic
dense	dense, thick
dentaire	dental
dénué	devoid
départemental	departmental
dépendant	dependent
déplacé	misplaced, out of place
déplorable	deplorable
dépourvu	devoid, lacking, without
dérisoire	derisory, paltry, pathetic
désagréable	unpleasant, disagreeable
désastreux	disastrous
désert	deserted, desert
désespéré	desperate, hopeless, in despair
déshonorant	dishonourable, dishonorable
désintéressé	disinterested, selfless
désireux	desirous, anxious, eager
désœuvré	idle
désolé	sorry, desolate, grieved
désordonné	disorderly, untidy
despotique	despotic
déterminant	decisive, determining
détestable	detestable, hateful
dévot	devout, pious
diabolique	diabolical, devilish
diaphane	diaphanous, translucent
difficile	difficult, hard
difforme	deformed, misshapen
diffus	diffuse
digital	digital
digne	worthy, dignified, deserving
diligent	diligent
dingue	crazy, mad
diplomatique	diplomatic
diplômé	graduate, qualified
direct	direct, straight
dirigeant	leader, executive, ruling
discordant	discordant
discret	discreet, unobtrusive, quiet
disparate	disparate, ill-assorted
disparu	missing, vanished, deceased
disponible	available
dispos	refreshed, fit
dissemblable	dissimilar
distant	distant, aloof
distinct	distinct, separate
distingué	distinguished, refined
distrait	absent-minded, distracted
diurne	daytime, diurnal
divin	divine, heavenly
docile	docile, obedient
docte	learned
dodu	plump
dolent	doleful, mournful
domestique	domestic, servant, household
dominant	dominant, prevailing
doré	golden, gilt, gilded
dorsal	dorsal, back
douanier	customs, customs officer
doucereux	sugary, mawkish
douillet	cosy, cozy, soft
douloureux	painful, sorrowful, grievous
douteux	doubtful, dubious
doux	soft, gentle, sweet, mild
dramatique	dramatic, tragic
droit	right, straight, upright, law
drôle	funny, odd, rascal, amusing
dubitatif	doubtful, sceptical, skeptical
dupe	dupe, taken in
dur	hard, harsh, tough
durable	lasting, durable, sustainable
dynamique	dynamic
ébahi	dumbfounded, astounded
éblouissant	dazzling
ébouriffé	dishevelled, disheveled, tousled
écarlate	scarlet
éclairé	enlightened, lit
éclatant	bright, brilliant, striking
écologique	ecological, environmental
économe	thrifty, sparing
économique	economic, economical
écru	unbleached, raw, ecru
effaré	alarmed, bewildered, scared
effectif	effective, actual, workforce
efficace	effective, efficient
efflanqué	emaciated, lean
effrayant	frightening, frightful, dreadful
effréné	frantic, unbridled
effronté	insolent, impudent, brazen
effroyable	dreadful, appalling, frightful
égal	equal, even
égoïste	selfish
élastique	elastic
électoral	electoral, election
électrique	electric, electrical
électronique	electronic
élégant	elegant, stylish
élémentaire	elementary, basic
élevé	high, raised
éloigné	distant, remote, far
éloquent	eloquent
embarrassant	embarrassing
embarrassé	embarrassed, awkward
embêtant	annoying
émerveillé	amazed, filled with wonder
éminent	eminent, distinguished
émotif	emotional
émouvant	moving, touching
empressé	eager, attentive
ému	moved, touched
enceinte	pregnant, enclosure
enchanté	delighted, enchanted
enchanteur	enchanting, enchanter
encombrant	cumbersome, bulky
énergétique	energy
énergique	energetic, vigorous
enfantin	childish, childlike
enflé	swollen
engourdi	numb
énigmatique	enigmatic
ennemi	enemy, hostile, foe
ennuyeux	boring, tedious, annoying
énorme	enormous, huge, immense
enragé	rabid, mad, furious
enroué	hoarse
ensanglanté	bloody, bloodstained
ensoleillé	sunny
entêté	stubborn, obstinate
enthousiaste	enthusiastic
entier	whole, entire, full
entravé	hobbled, hampered
envieux	envious
épais	thick
éparpillé	scattered
épars	scattered
éperdu	distraught, bewildered, desperate
éphémère	ephemeral, short-lived
épineux	thorny
épique	epic
épistolaire	epistolary
épouvantable	dreadful, terrible, appalling
épris	in love, enamoured, enamored
épuisant	exhausting
équestre	equestrian
équitable	fair, equitable
équivalent	equivalent
équivoque	equivocal, ambiguous, doubtful
érotique	erotic
erroné	erroneous, wrong
érudit	erudite, learned, scholar
essentiel	essential, main
essoufflé	out of breath, breathless
estimable	estimable, worthy
estival	summer
étanche	watertight, waterproof
étendu	extensive, wide, lying
éternel	eternal, everlasting
éthique	ethical, ethics
étincelant	sparkling, glittering
étonnant	surprising, astonishing, amazing
étonné	astonished, surprised
étouffant	stifling, suffocating
étourdi	thoughtless, dizzy, scatterbrained
étrange	strange, odd
étranger	foreign, stranger, foreigner, alien
étroit	narrow, close, tight
étymologique	etymological
évangélique	evangelical
évasif	evasive
éveillé	awake, alert
éventuel	possible, potential
évident	obvious, evident, clear
exact	exact, correct, accurate, punctual
exagéré	exaggerated, excessive
exalté	exalted, elated, impassioned
exaspéré	exasperated
excellent	excellent
excentrique	eccentric
exceptionnel	exceptional
excessif	excessive
exclusif	exclusive
exécrable	execrable, atrocious
exécutif	executive
exemplaire	exemplary, copy
exempt	exempt, free
exigeant	demanding, exacting
exigu	cramped, tiny
exilé	exiled, exile
exotique	exotic
expérimental	experimental
expérimenté	experienced
expert	expert
explicite	explicit
explosif	explosive
express	express
expressif	expressive
exquis	exquisite
exsangue	bloodless
extatique	ecstatic
extérieur	outside, exterior, external, outer
externe	external
extraordinaire	extraordinary
extravagant	extravagant, wild
extrême	extreme, utmost
exubérant	exuberant
fabuleux	fabulous
facétieux	facetious, mischievous
fâcheux	unfortunate, annoying, regrettable
facile	easy
factice	artificial, sham
facultatif	optional
fade	insipid, bland, tasteless
faible	weak, feeble, low, faint
faisable	feasible
fallacieux	fallacious, misleading
fameux	famous, first-rate
familial	family
familier	familiar
fanatique	fanatical, fanatic
fané	faded, withered
fantasque	whimsical, fanciful
fantastique	fantastic, wonderful
farouche	fierce, shy, wild
fascinant	fascinating
fastidieux	tedious, tiresome
fastueux	sumptuous, lavish
fatal	fatal, inevitable
fatidique	fateful
fatigant	tiring, tiresome
fatigué	tired, weary
faux	false, wrong, fake, scythe
favorable	favourable, favorable
favori	favourite, favorite
fécond	fertile, fruitful
fédéral	federal
féerique	magical, fairy-like
fêlé	cracked
féminin	feminine, female
féministe	feminist
féodal	feudal
ferme	firm, steady, farm
féroce	ferocious, fierce, savage
ferroviaire	rail, railway
fertile	fertile
fervent	fervent, ardent
festif	festive
fétide	fetid
feu	fire, late
fictif	fictitious, fictional
fidèle	faithful, loyal, true
fiévreux	feverish
figé	frozen, fixed, set
filial	filial
fin	end, fine, thin, delicate
final	final
financier	financial, financier
fini	finished, finite, over
fiscal	tax, fiscal
fixe	fixed, steady
flagrant	blatant, flagrant
flamboyant	blazing, flamboyant
flasque	flabby, limp
flatteur	flattering, flatterer
flegmatique	phlegmatic
flétri	withered, faded
fleuri	flowery, in bloom
flexible	flexible
florissant	flourishing
flottant	floating, wavering
flou	blurred, vague, hazy
fluide	fluid
folâtre	playful
foncé	dark
foncier	land, fundamental
fonctionnel	functional
fondamental	fundamental, basic
fondateur	founder, founding
forcé	forced
forestier	forest
formel	formal, definite
formidable	formidable, tremendous, great
fortifié	fortified
fortuit	fortuitous, chance, accidental
fortuné	wealthy, fortunate
fossile	fossil
fou	mad, crazy, insane, madman, fool
fougueux	fiery, spirited
fourbe	deceitful, treacherous
fourchu	forked
fragile	fragile, frail
frais	fresh, cool, cost, expense
franc	frank, franc, open
frappant	striking
fraternel	fraternal, brotherly
frauduleux	fraudulent
frêle	frail, slender
frémissant	quivering, trembling
frénétique	frenzied, frantic
fréquent	frequent
friand	fond, partial
fripon	rogue, mischievous, rascal
frisé	curly
frissonnant	shivering
frivole	frivolous
froid	cold, cool
froissé	crumpled, offended
frontalier	border
fructueux	fruitful, profitable
frugal	frugal
frustré	frustrated
fugace	fleeting
fugitif	fugitive, fleeting
fulgurant	dazzling, lightning, meteoric
fumeux	smoky, hazy
funèbre	funeral, gloomy, funereal
funeste	disastrous, fatal, baneful, fateful
furibond	furious
furieux	furious, angry, raging
furtif	furtive, stealthy
futile	futile, trivial
futur	future
gai	cheerful, gay, merry
gaillard	strapping, fellow, jolly
galant	gallant, courteous
galeux	mangy
gauche	left, awkward, clumsy
gazeux	gaseous, fizzy, sparkling
géant	giant, gigantic
gênant	embarrassing, awkward, annoying
gêné	embarrassed, uneasy
général	general
généreux	generous
génétique	genetic
génial	brilliant, great, inspired
gentil	nice, kind, gentle
géographique	geographical
géométrique	geometric
gigantesque	gigantic, huge
glacé	frozen, icy, iced
glacial	icy, freezing, frosty
glissant	slippery
global	global, overall, total
glorieux	glorious
gluant	sticky, slimy
gothique	gothic
goulu	greedy, gluttonous
gourmand	greedy, gourmand
gouvernemental	governmental, government
gracieux	graceful, gracious
grammatical	grammatical
grand	great, big, large, tall, grand
grandiose	grandiose, imposing
grandissant	growing
graphique	graphic, graph
gras	fat, greasy, bold
gratuit	free, gratuitous
grave	serious, grave, deep, solemn
grêle	slender, shrill, hail, spindly
gris	grey, gray
grisâtre	greyish, grayish
grivois	saucy, bawdy
grondant	rumbling
gros	big, large, fat, stout, coarse
grossier	coarse, rude, rough, crude
grossissant	swelling, magnifying
grotesque	grotesque, ludicrous
guerrier	warrior, warlike
guilleret	perky, lively
habile	skilful, skillful, clever, able
habitable	habitable
habituel	usual, customary, habitual
hagard	haggard, wild, distraught
haineux	hateful
haletant	panting, breathless
handicapé	disabled, handicapped
hardi	bold, daring, hardy
hargneux	surly, aggressive, snarling
harmonieux	harmonious
hasardeux	hazardous, risky
hâtif	hasty, early
haut	high, tall, loud, top
hautain	haughty
hebdomadaire	weekly
héréditaire	hereditary
hérétique	heretical, heretic
héroïque	heroic
hésitant	hesitant, hesitating
hétérogène	heterogeneous
heureux	happy, fortunate, glad, lucky
hideux	hideous
hirsute	shaggy, unkempt
historique	historical, historic
homogène	homogeneous
homosexuel	homosexual, gay
honnête	honest, decent
honorable	honourable, honorable
honteux	ashamed, shameful
horizontal	horizontal
horrible	horrible, dreadful
hospitalier	hospitable, hospital
hostile	hostile
houleux	stormy, rough
huileux	oily
humain	human, humane
humanitaire	humanitarian
humble	humble, lowly
humide	wet, damp, moist, humid
humiliant	humiliating
humoristique	humorous
hydraulique	hydraulic
hypocrite	hypocritical, hypocrite
hypothétique	hypothetical
hystérique	hysterical
idéal	ideal
identique	identical
idéologique	ideological
idiot	idiot, idiotic, stupid
ignoble	ignoble, vile, base
ignorant	ignorant
illégal	illegal, unlawful
illégitime	illegitimate
illicite	illicit
illimité	unlimited, boundless
illisible	illegible, unreadable
illusoire	illusory
illustre	illustrious, famous
imaginable	imaginable
imaginaire	imaginary
imbécile	imbecile, idiot, fool
imberbe	beardless
immaculé	immaculate, spotless
immanquable	inevitable
immatériel	immaterial, intangible
immédiat	immediate
immense	immense, huge, vast
imminent	imminent, impending
immobile	motionless, still
immobilier	real estate, property
immonde	foul, filthy
immoral	immoral
immortel	immortal
immuable	immutable, unchanging
impair	odd, blunder
imparfait	imperfect
impartial	impartial
impassible	impassive
impatient	impatient, eager
impayé	unpaid
impeccable	impeccable, faultless
impénétrable	impenetrable, inscrutable
impérial	imperial
impérieux	imperious, pressing
imperméable	waterproof, raincoat
impétueux	impetuous
impie	impious
impitoyable	pitiless, merciless, ruthless
implacable	implacable, relentless
implicite	implicit
important	important, significant, large
importun	importunate, troublesome, intruder
imposant	imposing
impossible	impossible
imprévisible	unpredictable
imprévu	unexpected, unforeseen
improbable	improbable, unlikely
impropre	improper, unfit
imprudent	imprudent, rash, careless
impudent	impudent
impuissant	powerless, impotent
impulsif	impulsive
impur	impure
inaccessible	inaccessible
inachevé	unfinished
inactif	inactive, idle
inadmissible	inadmissible, unacceptable
inaperçu	unnoticed
inattendu	unexpected
incapable	incapable, unable
incertain	uncertain, unsure
incessant	incessant, ceaseless
inclus	included
incohérent	incoherent
incolore	colourless, colorless
incommode	inconvenient, uncomfortable
incomparable	incomparable
incomplet	incomplete
incompréhensible	incomprehensible
inconcevable	inconceivable
inconditionnel	unconditional
inconnu	unknown, stranger
inconscient	unconscious, unaware
incontestable	indisputable, unquestionable
incontournable	inescapable, essential
inconvenant	improper, unseemly
incorrect	incorrect, improper
incrédule	incredulous
incroyable	incredible, unbelievable
inculte	uncultivated, uneducated
incurable	incurable
indécent	indecent
indécis	undecided, indecisive, uncertain
indéfini	indefinite
indéfinissable	indefinable
indéniable	undeniable
indépendant	independent
indicible	unspeakable, inexpressible
indifférent	indifferent
indigène	native, indigenous
indigent	destitute, poor
indigne	unworthy
indigné	indignant
indirect	indirect
indiscret	indiscreet
indispensable	indispensable, essential
indistinct	indistinct, vague
individuel	individual
indocile	unruly
indolent	indolent, lazy
indomptable	indomitable, untamable
indulgent	indulgent, lenient
industriel	industrial, industrialist
inébranlable	unshakeable, steadfast
inédit	unpublished, unprecedented
ineffable	ineffable
inégal	unequal, uneven
inépuisable	inexhaustible
inerte	inert, lifeless
inespéré	unhoped-for, unexpected
inestimable	priceless, invaluable
inévitable	inevitable, unavoidable
inexact	inaccurate
inexorable	inexorable
inexplicable	inexplicable
inexprimable	inexpressible
infaillible	infallible
infâme	infamous, vile
infatigable	tireless, indefatigable
infect	vile, foul
inférieur	inferior, lower
infernal	infernal, hellish
infidèle	unfaithful, infidel
infime	tiny, minute
infini	infinite, endless
infirme	infirm, crippled, disabled
inflexible	inflexible, unbending
influent	influential
informatique	computer, computing
informe	shapeless
infortuné	unfortunate, hapless
infructueux	unsuccessful, fruitless
ingénieux	ingenious, clever
ingénu	ingenuous, naive
ingrat	ungrateful, thankless
inhabituel	unusual
inhumain	inhuman
initial	initial
injurieux	insulting, abusive
injuste	unjust, unfair
injustifié	unjustified
inné	innate
innocent	innocent
innombrable	innumerable, countless
innovant	innovative
inoccupé	unoccupied, idle
inoffensif	harmless
inoubliable	unforgettable
inouï	unheard-of, incredible, extraordinary
inquiet	worried, anxious, uneasy
inquiétant	worrying, disturbing, alarming
insaisissable	elusive
insalubre	unhealthy, insanitary
insatiable	insatiable
insensé	insane, senseless, mad
insensible	insensitive, imperceptible, indifferent
inséparable	inseparable
insidieux	insidious
insignifiant	insignificant, trivial
insipide	insipid
insolent	insolent
insolite	unusual, strange
insondable	unfathomable
insouciant	carefree, careless
insoutenable	unbearable, untenable
instable	unstable
instinctif	instinctive
institutionnel	institutional
instructif	instructive
instruit	educated, learned
insuffisant	insufficient, inadequate
insupportable	unbearable, intolerable
intact	intact
intarissable	inexhaustible
intégral	integral, full, complete
intègre	upright, honest
intellectuel	intellectual
intelligent	intelligent, clever
intelligible	intelligible
intense	intense
intensif	intensive
intentionnel	intentional
interdit	forbidden, prohibited, dumbfounded, taken aback
intéressant	interesting
intéressé	interested, concerned, self-interested
intérieur	inside, interior, inner, internal, domestic
intérimaire	interim, temporary
intermédiaire	intermediate, intermediary
interminable	endless, interminable
intermittent	intermittent
international	international
interne	internal
intime	intimate, close, private
intolérable	intolerable
intraitable	uncompromising
intramusculaire	intramuscular
intransigeant	uncompromising, intransigent
intrépide	intrepid, fearless
intrigant	schemer, scheming
intrinsèque	intrinsic
inusité	unusual
inutile	useless, needless, unnecessary
invalide	invalid, disabled
invariable	invariable
invincible	invincible
invisible	invisible
invité	guest, invited
involontaire	involuntary
invraisemblable	improbable, unlikely
irascible	irascible
ironique	ironic, ironical
irréel	unreal
irréfutable	irrefutable
irrégulier	irregular
irréprochable	irreproachable, blameless
irrésistible	irresistible
irrespectueux	disrespectful
irritable	irritable
irrité	irritated, angry
isolé	isolated, lonely, solitary
issu	born, descended, from
ivre	drunk, drunken, intoxicated
jaloux	jealous
jaunâtre	yellowish
jaune	yellow
jeune	young
joli	pretty, nice
joufflu	chubby
jovial	jovial
joyeux	joyful, merry, happy, cheerful
judiciaire	judicial, legal
judicieux	judicious, wise
juridique	legal
juste	just, right, fair, only
juvénile	youthful, juvenile
laborieux	laborious, hard-working
lâche	coward, cowardly, loose
laconique	laconic
laid	ugly, plain
laineux	woolly
laïque	secular, lay
laiteux	milky
lamentable	lamentable, pitiful
langoureux	languorous, languid
languissant	languid, languishing
large	broad, wide, large, generous
larmoyant	tearful
las	weary, tired
lascif	lascivious
latent	latent
latéral	lateral, side
légal	legal, lawful
légendaire	legendary
léger	light, slight
législatif	legislative
légitime	legitimate, lawful, rightful
lent	slow
lépreux	leper, leprous
leste	nimble, agile
létal	lethal
lettré	well-read, scholar
libéral	liberal
libre	free
licite	lawful
lié	linked, bound, related
ligneux	woody
limité	limited
limpide	limpid, clear
linguistique	linguistic
liquide	liquid, cash
lisible	legible, readable
lisse	smooth
littéraire	literary
littéral	literal
livide	livid, pale
local	local, premises
logique	logical, logic
lointain	distant, far-off, remote
lombaire	lumbar
long	long
loquace	loquacious, talkative
louable	praiseworthy, laudable
louche	shady, suspicious, dubious
lourd	heavy
loyal	loyal, fair, faithful
lubrique	lustful
lucide	lucid, clear-sighted
lucratif	lucrative
lugubre	gloomy, mournful, dismal
luisant	shining, gleaming, shiny
lumineux	luminous, bright
lunaire	lunar
luxueux	luxurious
luxuriant	luxuriant, lush
lyrique	lyric, lyrical
macabre	macabre
machinal	mechanical
magique	magic, magical
magnanime	magnanimous
magnétique	magnetic
magnifique	magnificent, splendid
maigre	thin, lean, meagre, meager
majestueux	majestic
majeur	major, main, of age
majoritaire	majority
malade	ill, sick, patient
maladif	sickly
maladroit	clumsy, awkward
malaisé	difficult
malencontreux	unfortunate
malfaisant	evil, harmful
malhabile	clumsy
malheureux	unhappy, unfortunate, wretched, poor
malhonnête	dishonest
malicieux	mischievous, malicious
malin	clever, cunning, shrewd, malignant
malpropre	dirty
malsain	unhealthy, unwholesome
malveillant	malevolent, spiteful
manifeste	obvious, manifest
manqué	missed, failed
manuel	manual, textbook
manuscrit	manuscript, handwritten
marchand	merchant, market
marin	sea, marine, sailor
maritime	maritime, naval
marquant	outstanding, striking
marqué	marked
marron	brown, chestnut
martial	martial
masculin	masculine, male
massif	massive, solid
mat	matt, dull
matériel	material, equipment
maternel	maternal, motherly
mathématique	mathematical
matinal	morning, early
maudit	cursed, accursed, damned
mauvais	bad, wrong, evil, poor
mauve	mauve
maximal	maximum
mécanique	mechanical, mechanics
méchant	wicked, nasty, evil, mean
mécontent	dissatisfied, displeased
médical	medical
médiéval	medieval
médiocre	mediocre, poor
méditatif	meditative, thoughtful
méfiant	distrustful, suspicious, wary
meilleur	better, best
mélancolique	melancholy, melancholic
mélodieux	melodious
mémorable	memorable
menaçant	threatening, menacing
mensonger	false, lying, deceitful
mensuel	monthly
mental	mental
menteur	liar, lying
menu	small, slender, menu, tiny
méprisable	contemptible, despicable
méprisant	contemptuous, scornful
méridional	southern
mérité	deserved
merveilleux	marvellous, marvelous, wonderful
mesquin	petty, mean
mesuré	measured, moderate
métallique	metallic, metal
météorologique	weather, meteorological
méticuleux	meticulous
métis	mixed-race, half-breed
meurtri	bruised, battered
meurtrier	murderous, murderer, deadly
microscopique	microscopic
mielleux	honeyed, unctuous
mignon	cute, sweet, pretty
militaire	military, soldier
militant	activist, militant
minable	pathetic, shabby
mince	thin, slim, slender
minéral	mineral
mineur	minor, miner
minimal	minimum, minimal
minime	minimal, tiny
ministériel	ministerial
minoritaire	minority
minuscule	tiny, minute
minutieux	meticulous, thorough
miraculeux	miraculous
misérable	miserable, wretched, wretch
miséricordieux	merciful
mixte	mixed, joint
mobile	mobile, motive, movable
moche	ugly
modéré	moderate
moderne	modern
modeste	modest
modique	modest, small
moelleux	soft, mellow
moisi	mouldy, moldy, musty
moite	moist, clammy
mondain	worldly, society, fashionable
mondial	world, global, worldwide
monétaire	monetary
monotone	monotonous
monstrueux	monstrous
montagneux	mountainous
monumental	monumental
moqueur	mocking, mocker
moral	moral, morale
morbide	morbid
morne	gloomy, dreary, dismal
morose	morose, sullen
mort	dead, death
mortel	mortal, deadly, fatal
motorisé	motorized
mou	soft, limp, flabby
moucheté	speckled, spotted
mouillé	wet, damp
mourant	dying
mouvant	moving, shifting
muet	mute, silent, dumb, speechless
multicolore	multicoloured, multicolored
multinational	multinational
multiple	multiple, many, numerous
municipal	municipal
mûr	ripe, mature
musculaire	muscular
musculeux	muscular, brawny
musical	musical
mutuel	mutual
myope	short-sighted
mystérieux	mysterious
mystique	mystical, mystic
nacré	pearly
naïf	naive, artless, simple
nain	dwarf
naissant	budding, dawning, incipient
narquois	mocking, sardonic
nasal	nasal
natal	native, natal
natif	native
national	national
nationaliste	nationalist
naturel	natural, nature
nautique	nautical, water
naval	naval
navrant	distressing, upsetting
navré	sorry, heartbroken
né	born
nébuleux	nebulous, cloudy
nécessaire	necessary
néfaste	harmful, ill-fated
négatif	negative
négligeable	negligible
négligent	negligent, careless
nerveux	nervous
net	clear, clean, net, sharp
neutre	neutral, neuter
niais	silly, foolish, simpleton
noble	noble, nobleman
nocif	harmful, noxious
nocturne	nocturnal, night
noir	black, dark
noirâtre	blackish
nombreux	numerous, many
nominal	nominal
nonchalant	nonchalant, listless
nordique	nordic
normal	normal
normatif	normative
nostalgique	nostalgic
notable	notable, noteworthy
notoire	notorious, well-known
noueux	gnarled, knotty
nourrissant	nourishing
nouveau	new
nouveau-né	newborn
novateur	innovative
noyé	drowned
nu	naked, bare, nude
nuageux	cloudy
nucléaire	nuclear
nuisible	harmful
numérique	digital, numerical
obéissant	obedient
obèse	obese
obligatoire	compulsory, obligatory, mandatory
obligeant	obliging
oblique	oblique, slanting
obscène	obscene
obscur	dark, obscure, dim
obsédant	haunting, obsessive
obséquieux	obsequious
observable	observable
obstiné	obstinate, stubborn
occulte	occult, hidden
occupé	busy, occupied
océanique	oceanic
ocre	ochre, ocher
odieux	odious, hateful
odorant	fragrant, sweet-smelling
offensif	offensive
officiel	official
officieux	unofficial
oiseux	idle, pointless
oisif	idle
olivâtre	olive, sallow
olympique	olympic
ombragé	shady
ombrageux	touchy, skittish
ombreux	shady
onctueux	unctuous, creamy
onéreux	expensive, costly
opaque	opaque
opérationnel	operational
opiniâtre	obstinate, stubborn
opportun	opportune, timely
opposé	opposite, opposed
opprimé	oppressed
optimiste	optimistic, optimist
optique	optical, optics
opulent	opulent, wealthy
orageux	stormy
oral	oral
orange	orange
ordinaire	ordinary, usual, common
organique	organic
orgueilleux	proud, haughty
originaire	native, originally
original	original, eccentric
orphelin	orphan
osseux	bony
ostensible	conspicuous
outré	outraged, exaggerated
ouvert	open
ouvrier	worker, workman, working-class
ovale	oval
pacifique	peaceful, pacific
païen	pagan, heathen
paisible	peaceful, quiet
pâle	pale
palpable	palpable
palpitant	throbbing, thrilling
panoramique	panoramic
pantelant	panting
paradoxal	paradoxical
parallèle	parallel
parcimonieux	parsimonious, sparing
pardonnable	forgivable
pareil	similar, such, same, like
parent	parent, relative
paresseux	lazy, idle
parfait	perfect
parfumé	fragrant, scented
paritaire	joint
parlementaire	parliamentary
partagé	shared, divided
partial	biased
participatif	participatory
particulier	particular, private, special, peculiar
partiel	partial, part
partisan	supporter, partisan
passager	passenger, passing, transient
passant	passer-by
passé	past, last
passif	passive
passionnant	exciting, fascinating
passionné	passionate, impassioned
pastoral	pastoral
paternel	paternal, fatherly
pathétique	pathetic, moving
patient	patient
patriarcal	patriarchal
patriotique	patriotic
patronal	employers
pauvre	poor
paysan	peasant, farmer
pécheur	sinner
pédagogique	educational, teaching
pénal	penal, criminal
penaud	sheepish, crestfallen
penché	leaning, sloping
pendu	hanged, hanging
pénible	painful, hard, tiresome
pensif	pensive, thoughtful
perçant	piercing, sharp
perdu	lost, ruined
pérenne	lasting, permanent
périlleux	perilous, dangerous
permanent	permanent, standing
pernicieux	pernicious
perpétuel	perpetual
perplexe	perplexed, puzzled
persistant	persistent
personnel	personal, staff, personnel
perspicace	perspicacious, shrewd
pertinent	relevant, pertinent
pervers	perverse, depraved
pesant	heavy, weighty
pessimiste	pessimistic, pessimist
pétillant	sparkling
petit	small, little, short
pétrifié	petrified
pétrolier	oil
phénoménal	phenomenal
philosophique	philosophical
photographique	photographic
physique	physical, physics
pieux	pious, devout
pimpant	trim, smart
piquant	prickly, pungent, spicy
pire	worse, worst
piteux	pitiful, sorry
pitoyable	pitiful, pitiable
pittoresque	picturesque
placide	placid
plaintif	plaintive
plaisant	pleasant, amusing
planétaire	planetary, global
plastique	plastic
plat	flat, dish
plausible	plausible
plébéien	plebeian
plénier	plenary
pluvieux	rainy
poétique	poetic
poignant	poignant
poilu	hairy
pointu	pointed, sharp
poisseux	sticky
poli	polite, polished
policier	police, policeman, detective
politique	political, policy, politics
polluant	polluting, pollutant
poltron	coward, cowardly
polyvalent	versatile
ponctuel	punctual, one-off
populaire	popular, working-class
portatif	portable
positif	positive
possible	possible
postal	postal
postérieur	later, subsequent, posterior
posthume	posthumous
potable	drinkable
potentiel	potential
poudreux	powdery, dusty
pourpre	purple, crimson
pourri	rotten
poussiéreux	dusty
pratique	practical, practice, convenient
préalable	prior, preliminary
précaire	precarious, insecure
précédent	previous, preceding, precedent
précieux	precious, valuable
précis	precise, accurate
précoce	precocious, early
prédominant	predominant
préférable	preferable, better
préféré	favourite, favorite
préjudiciable	harmful, prejudicial
préliminaire	preliminary
prématuré	premature
préoccupant	worrying
préoccupé	worried, preoccupied
présent	present
présidentiel	presidential
pressant	pressing, urgent
pressé	hurried, in a hurry, pressed
prestigieux	prestigious
présumé	alleged, presumed
prêt	ready, loan
prétendu	so-called, alleged
prétentieux	pretentious
préventif	preventive
prévisible	foreseeable, predictable
prévoyant	provident, far-sighted
primaire	primary
primitif	primitive, original
primordial	essential, primordial
princier	princely
principal	principal, main, chief
printanier	spring, springlike
prioritaire	priority
privé	private
privilégié	privileged
probable	probable, likely
probant	convincing
problématique	problematic, issue
prochain	next, neighbour, neighbor, coming
proche	near, close, relative
prodigieux	prodigious, wonderful
prodigue	prodigal, lavish
productif	productive
profane	profane, layman
professionnel	professional
profitable	profitable
profond	deep, profound
progressif	progressive, gradual
prohibitif	prohibitive
prolixe	verbose, prolix
prolongé	prolonged
prometteur	promising
prompt	prompt, quick, swift
propice	favourable, favorable, propitious
proportionnel	proportional
propre	clean, own, proper
prosaïque	prosaic
prospère	prosperous, thriving
protecteur	protective, protector
proverbial	proverbial
providentiel	providential
provincial	provincial
provisoire	provisional, temporary
provocant	provocative
prudent	prudent, cautious, careful, wise
psychiatrique	psychiatric
psychique	psychic, mental
psychologique	psychological
puant	stinking, foul
public	public, audience
publicitaire	advertising
pudique	modest, chaste
puéril	childish, puerile
puissant	powerful, mighty, strong
pur	pure
putride	putrid
pyramidal	pyramidal
qualifié	qualified, skilled
qualitatif	qualitative
quantitatif	quantitative
querelleur	quarrelsome
quotidien	daily, everyday
rabougri	stunted
racial	racial
raciste	racist
radical	radical
radieux	radiant
radioactif	radioactive
raffiné	refined
raide	stiff, steep
railleur	mocking, scoffing
raisonnable	reasonable, sensible
ralenti	slowed, slow motion
rampant	creeping, crawling
rancunier	spiteful, resentful
rapace	rapacious, raptor
rapide	rapid, quick, fast, swift
rare	rare, scarce, few
rassis	stale, sober
rassurant	reassuring
rationnel	rational
rauque	hoarse, raucous
ravi	delighted
ravissant	delightful, lovely, ravishing
rayonnant	radiant, beaming
réaliste	realistic, realist
rebelle	rebel, rebellious
récalcitrant	recalcitrant
récent	recent
réceptif	receptive
réciproque	reciprocal, mutual
reconnaissant	grateful
recourbé	curved, hooked
rectangulaire	rectangular
redevable	indebted
redoutable	formidable, fearsome, dreaded
réduit	reduced, small
réel	real, actual
réfléchi	thoughtful, reflective
réfractaire	refractory
réfugié	refugee
régional	regional
réglementaire	regulatory, regulation
régulier	regular, steady
relatif	relative
religieux	religious, nun, monk
remarquable	remarkable, outstanding
remuant	restless
renfrogné	sullen, scowling
renommé	renowned, famous
renouvelable	renewable
rentable	profitable
répandu	widespread
repentant	repentant
répétitif	repetitive
replet	plump
représentatif	representative
répressif	repressive
repu	sated, full
républicain	republican
répugnant	repulsive, repugnant
réputé	renowned, reputed
réservé	reserved
résidentiel	residential
résigné	resigned
résolu	resolute, determined, resolved
respectable	respectable
respectif	respective
respectueux	respectful
resplendissant	resplendent, radiant
responsable	responsible, liable, official
ressemblant	lifelike, like
restreint	limited, restricted
retentissant	resounding
réticent	reluctant, hesitant
rétif	restive, stubborn
retraité	retired, pensioner
rétrograde	reactionary, retrograde
réussi	successful
rêveur	dreamy, dreamer
révoltant	revolting
révolu	past, bygone
révolutionnaire	revolutionary
riant	cheerful, smiling, laughing
riche	rich, wealthy
ridé	wrinkled
ridicule	ridiculous, ridicule
rieur	laughing, cheerful
rigide	rigid, stiff
rigoureux	rigorous, strict, harsh
risible	laughable
risqué	risky
rival	rival
robuste	robust, sturdy
romanesque	romantic, fictional
romantique	romantic
rond	round
rondelet	plump
rose	pink, rose, rosy
rosé	pinkish, rosé
roturier	commoner, plebeian
rouge	red
rougeâtre	reddish
rougeaud	red-faced
rougissant	blushing
rouillé	rusty
roussi	scorched
routier	road
roux	red, red-haired, russet
royal	royal
royaliste	royalist
rubicond	ruddy
rude	rough, harsh, hard
rugueux	rough
ruineux	ruinous
rural	rural, country
rusé	cunning, sly, crafty
rustique	rustic
sablonneux	sandy
saccadé	jerky, staccato
sacré	sacred, holy
sacrilège	sacrilegious, sacrilege
sadique	sadistic
sage	wise, good, well-behaved
sain	healthy, sound, wholesome
saint	saint, holy
saisissant	striking, gripping
saisonnier	seasonal
salarial	wage
salarié	employee, salaried
sale	dirty, filthy
salé	salty, salted
salubre	healthy, salubrious
salutaire	salutary, beneficial
sanglant	bloody
sanguin	blood, sanguine
sanguinaire	bloodthirsty
sanitaire	health, sanitary
sarcastique	sarcastic
satanique	satanic
satirique	satirical
satisfaisant	satisfactory, satisfying
satisfait	satisfied, pleased
saugrenu	preposterous, ludicrous
sauvage	wild, savage
savant	scholar, scientist, learned
savoureux	tasty, savoury, savory
scandaleux	scandalous
sceptique	sceptical, skeptical
scientifique	scientific, scientist
scolaire	school
scrupuleux	scrupulous
séant	seemly, sitting
sec	dry, lean
secondaire	secondary
secourable	helpful
secret	secret
sédentaire	sedentary
séduisant	attractive, seductive, charming
seigneurial	lordly, manorial
semblable	similar, like, fellow
sensationnel	sensational
sensé	sensible
sensible	sensitive, noticeable
sensoriel	sensory
sensuel	sensual
sentimental	sentimental
séparé	separate, separated
septentrional	northern
serein	serene, calm
sérieux	serious, earnest
serré	tight, close
servile	servile
sévère	severe, stern, strict
sexuel	sexual
seyant	becoming
significatif	significant
silencieux	silent, quiet
similaire	similar
simple	simple, plain, mere
simultané	simultaneous
sincère	sincere
singulier	singular, strange, peculiar
sinistre	sinister, disaster, grim
sinueux	winding, sinuous
sobre	sober
sociable	sociable
social	social
socialiste	socialist
soigné	neat, well-groomed
soigneux	careful
solaire	solar, sun
solennel	solemn
solidaire	united, interdependent
solide	solid, strong
solitaire	solitary, lonely
soluble	soluble
somatique	somatic
sombre	dark, gloomy, sombre, somber
sommaire	summary, brief
somnolent	drowsy, sleepy
somptueux	sumptuous
songeur	pensive, dreamy
sonore	sonorous, sound, resounding
sordide	sordid, squalid
sot	foolish, silly, fool
soucieux	anxious, concerned, worried
soudé	welded, united
souffrant	suffering, unwell
soumis	submissive, subject
souple	supple, flexible
sourd	deaf, muffled, dull
souriant	smiling
sournois	sly, underhand
souterrain	underground, subterranean
souverain	sovereign, supreme
soyeux	silky
spacieux	spacious
spatial	space, spatial
spécial	special
spécialisé	specialized
spécifique	specific
spectaculaire	spectacular
sphérique	spherical
spirituel	spiritual, witty
splendide	splendid, magnificent
spontané	spontaneous
sportif	sports, athletic, athlete
stable	stable
standard	standard
statique	static
statistique	statistical, statistics
statutaire	statutory
stérile	sterile, barren
stoïque	stoic, stoical
stratégique	strategic
strict	strict
strident	strident, shrill
studieux	studious
stupéfait	astounded, amazed, stupefied
stupéfiant	astounding, drug
stupide	stupid
suave	sweet, suave
subalterne	subordinate
subit	sudden
sublime	sublime
subordonné	subordinate
subséquent	subsequent
substantiel	substantial
subtil	subtle
successif	successive
succinct	succinct
suffisant	sufficient, enough, conceited
suggestif	suggestive
super	great, super
superbe	superb, magnificent
superficiel	superficial
superflu	superfluous
supérieur	superior, higher, upper
superstitieux	superstitious
supplémentaire	additional, extra, further
suppliant	imploring, pleading
suprême	supreme
sûr	sure, certain, safe
surhumain	superhuman
surnaturel	supernatural
surprenant	surprising
surpris	surprised
suspect	suspicious, suspect
svelte	slender, slim
symbolique	symbolic
symétrique	symmetrical
sympa	nice, friendly
sympathique	nice, friendly, likeable
symptomatique	symptomatic
syndical	union
synthétique	synthetic
systématique	systematic
tabou	taboo
taciturne	taciturn, silent
tactique	tactical, tactics
talentueux	talented
tangible	tangible
tardif	late, belated
taré	crazy
tarifaire	tariff
technique	technical, technique
technologique	technological
téléphonique	telephone
téméraire	rash, reckless
tempéré	temperate
temporaire	temporary
temporel	temporal
tenace	tenacious, stubborn
tendancieux	tendentious
tendu	tense, stretched, strained
ténébreux	dark, gloomy
tentant	tempting
ténu	tenuous, thin
terminal	terminal, final
terne	dull, drab
terrestre	earthly, terrestrial, land
terreux	earthy
terrible	terrible, dreadful, awful
terrifiant	terrifying
territorial	territorial
terroriste	terrorist
têtu	stubborn, obstinate
textile	textile
théâtral	theatrical
thématique	thematic
théologique	theological
théorique	theoretical
thérapeutique	therapeutic
thermique	thermal
tiède	lukewarm, warm, tepid
timide	shy, timid, bashful
titanesque	titanic
titulaire	holder, tenured
tolérable	tolerable
tolérant	tolerant
tonitruant	thundering
tordu	twisted, crooked
torrentiel	torrential
torride	torrid, scorching
tortueux	winding, tortuous
total	total, whole
totalitaire	totalitarian
touchant	touching, moving
touffu	bushy, thick
touristique	tourist
tourmenté	tormented
toxique	toxic
traditionnel	traditional
tragique	tragic
traînant	drawling, trailing
traître	traitor, treacherous
tranchant	sharp, cutting, edge
tranquille	quiet, calm, peaceful, tranquil
transatlantique	transatlantic
transitoire	transitional, transitory
transparent	transparent
transversal	transverse, cross
trapu	stocky, squat
tremblant	trembling, shaking
trempé	soaked, drenched
tributaire	dependent, tributary
trimestriel	quarterly
triomphal	triumphal, triumphant
triomphant	triumphant
triste	sad, gloomy
trivial	trivial, coarse
trompeur	deceptive, misleading
tropical	tropical
troublant	disturbing, unsettling
trouble	cloudy, murky, turmoil
tumultueux	tumultuous
turbulent	turbulent, unruly
turquoise	turquoise
typique	typical
tyrannique	tyrannical
ultérieur	later, subsequent
ultime	ultimate, final, last
unanime	unanimous
uni	united, plain, smooth
uniforme	uniform
unilatéral	unilateral
unique	only, unique, single, sole
universel	universal
universitaire	university, academic
urbain	urban, city
urgent	urgent
usé	worn, worn-out
usité	usual, in use
usuel	usual, common
utile	useful, helpful
utopique	utopian
vacant	vacant
vague	vague, wave
vaillant	valiant, brave
vain	vain, futile, empty
vaincu	defeated, vanquished
vainqueur	victor, winner, conqueror
valable	valid
valeureux	valiant
valide	valid, able-bodied
vaniteux	vain, conceited
vaporeux	vaporous, hazy
variable	variable
varié	varied, various
vasculaire	vascular
vaste	vast, huge
végétal	vegetable, plant
véhément	vehement
velouté	velvety
velu	hairy
vénal	venal
vénérable	venerable
vengeur	avenging, avenger
venimeux	venomous
verbal	verbal
verdâtre	greenish
verdoyant	verdant
véreux	shady, wormy
véridique	true, truthful
véritable	true, real, genuine
vermeil	ruddy, vermilion
vermoulu	worm-eaten
vert	green
vertical	vertical
vertigineux	dizzy, breathtaking
vertueux	virtuous
vestimentaire	clothing
vêtu	dressed, clad, clothed
vétuste	dilapidated
veuf	widower, widowed
viable	viable
vibrant	vibrant
vicieux	vicious, depraved
victorieux	victorious
vide	empty, void
vierge	virgin, blank
vieux	old, aged, ancient
vif	lively, bright, keen, sharp, alive
vigilant	vigilant, watchful
vigoureux	vigorous, strong
vil	vile, base
vilain	ugly, nasty, naughty
villageois	villager
violacé	purplish
violent	violent
violet	purple, violet
viril	virile, manly
virtuel	virtual
viscéral	visceral
visible	visible, evident
visqueux	viscous, slimy
visuel	visual
vital	vital
vivace	hardy, perennial, enduring
vivant	alive, living, lively
vocal	vocal
voilé	veiled
voisin	neighbouring, neighboring, neighbour, neighbor, next
volage	fickle
volant	flying, steering wheel
volcanique	volcanic
volontaire	voluntary, volunteer, wilful, willful
volubile	voluble
volumineux	voluminous, bulky
voluptueux	voluptuous
vorace	voracious
vrai	true, real
vraisemblable	likely, probable, plausible
vulgaire	vulgar, common
vulnérable	vulnerable
`

/** Verbs. */
const verbs = `
abaisser	lower, let down, abase, bring down
abandonner	abandon, give up, leave, forsake, desert
abasourdir	stun, dumbfound, bewilder
abattre	knock down, shoot down, cut down, fell, slaughter, kill
abdiquer	abdicate, give up, surrender
abêtir	stupefy, make stupid
abhorrer	abhor, loathe, detest
abîmer	damage, spoil, ruin, sink
abolir	abolish
abominer	abominate, loathe
abonder	abound
abonner	subscribe
aborder	approach, tackle, address, accost, broach, land
aboutir	lead, end, result, succeed, come
aboyer	bark, bay
abréger	shorten, abridge, cut short
abreuver	water, drench, drink
abriter	shelter, house, shield, harbour, harbor
abroger	repeal, abrogate
absenter	absent, be away, leave
absorber	absorb, engross, take in
absoudre	absolve, acquit
abstenir	abstain, refrain
abuser	abuse, deceive, take advantage, misuse
accabler	overwhelm, crush, overcome, burden, weigh down
accaparer	monopolize, monopolise, seize, corner, hoard
accéder	access, reach, accede, gain access
accélérer	accelerate, speed up, quicken, hasten
accentuer	accentuate, emphasize, emphasise, increase, stress
accepter	accept, agree, take
acclamer	acclaim, cheer
accommoder	accommodate, suit, adapt, put up with
accompagner	accompany, go with, escort, support
accomplir	accomplish, fulfil, fulfill, carry out, perform, achieve
accorder	grant, give, agree, award, tune, allow
accoster	accost, dock, approach
accoucher	give birth, deliver
accouder	lean, lean on one's elbows
accoupler	couple, mate
accourir	run up, hasten, rush, come running
accoutumer	accustom, get used
accréditer	accredit, give credence
accrocher	hang, hang up, cling, catch, hook
accroître	increase, grow, enhance
accroupir	squat, crouch
accueillir	welcome, receive, greet, host, accommodate
accumuler	accumulate, amass, pile up, gather
accuser	accuse, charge, blame, acknowledge
acharner	persist, hound, go at furiously
acheminer	convey, make one's way, transport, forward
acheter	buy, purchase
achever	finish, complete, end, conclude
acquérir	acquire, gain, purchase, buy
acquiescer	acquiesce, agree, assent, nod
acquitter	acquit, pay, discharge, pay off
actionner	operate, activate, drive
activer	activate, enable, hurry, stir
actualiser	update, refresh
adapter	adapt, adjust, suit
additionner	add, add up
adhérer	adhere, join, stick, subscribe
adjoindre	add, attach, join
adjuger	award, knock down, adjudicate
adjurer	adjure, beseech, implore
admettre	admit, allow, accept, concede
administrer	administer, manage, run
admirer	admire, marvel
adopter	adopt, pass
adorer	adore, love, worship
adosser	lean back, lean against, back onto
adoucir	soften, sweeten, soothe, ease
adresser	address, send, speak, direct
advenir	happen, occur, befall, become
aérer	air, ventilate
affadir	make insipid, dull
affaiblir	weaken, enfeeble
affairer	bustle, busy
affaisser	sink, collapse, subside, sag
affaler	slump, collapse
affamer	starve
affecter	affect, assign, allocate, feign
affectionner	be fond of
affermir	strengthen, steady, consolidate
afficher	display, post, show, stick up
affiner	refine, hone
affirmer	affirm, assert, say, claim, declare
affliger	afflict, distress, grieve
affluer	flow, flock, rush, pour in
affoler	panic, madden, drive mad
affranchir	free, emancipate, liberate, stamp
affréter	charter
affronter	face, confront, brave, tackle
agacer	annoy, irritate, tease
agencer	arrange, lay out
agenouiller	kneel, kneel down
aggraver	aggravate, worsen, make worse
agir	act, be about, behave
agiter	agitate, shake, wave, stir, move
agoniser	be dying, lie dying
agrandir	enlarge, expand, widen, extend
agréer	accept, approve, please
agréger	aggregate, incorporate
agrémenter	embellish, adorn
agresser	attack, assault, mug
agripper	grip, clutch, grab, grasp
ahurir	bewilder, astound
aider	help, aid, assist
aigrir	sour, embitter
aiguiller	direct, steer, switch
aiguillonner	spur on, goad
aiguiser	sharpen, whet
aimer	love, like, be fond of
ajourner	postpone, adjourn, defer
ajouter	add
ajuster	adjust, fit, aim, arrange
alarmer	alarm, frighten
alerter	alert, warn
aliéner	alienate, estrange
aligner	align, line up
alimenter	feed, supply, fuel
allaiter	breast-feed, suckle, nurse
allécher	entice, tempt
alléger	lighten, relieve, ease, alleviate
alléguer	allege, plead, put forward
aller	go, be going, walk, suit
allier	ally, combine, unite
allonger	lengthen, stretch, stretch out, lie down, extend
allouer	allocate, allot, grant
allumer	light, turn on, kindle, switch on
alourdir	weigh down, make heavy, increase
altérer	alter, spoil, impair, change
alterner	alternate, take turns
amaigrir	make thin, emaciate
amarrer	moor, tie up
amasser	amass, pile up, gather, hoard
ambitionner	aspire, aim
améliorer	improve, better, enhance
aménager	fit out, develop, arrange, lay out
amender	amend
amener	bring, lead, bring about, cause
amincir	make thinner, slim
amoindrir	lessen, diminish, weaken
amollir	soften, weaken
amonceler	pile up, heap up, accumulate
amorcer	begin, initiate, prime, bait
amortir	deaden, cushion, absorb, pay off
amplifier	amplify, expand, increase
amputer	amputate, cut
amuser	amuse, entertain, enjoy, have fun
analyser	analyse, analyze
anéantir	annihilate, destroy, wipe out, crush
animer	animate, lead, enliven, drive
annexer	annex, append
annoncer	announce, herald, tell, foretell
annuler	cancel, annul, call off, quash
anticiper	anticipate, foresee
apaiser	appease, calm, soothe, pacify, quiet
apercevoir	perceive, notice, see, catch sight, glimpse
aplatir	flatten
apparaître	appear, emerge, seem
appareiller	set sail, get under way, match
apparenter	resemble, be akin, be related
appartenir	belong
appauvrir	impoverish
appeler	call, summon, name, appeal, phone
applaudir	applaud, clap, cheer
appliquer	apply, implement, enforce
apporter	bring, provide, bring about, give
apposer	affix, append
apprécier	appreciate, value, enjoy, assess
appréhender	apprehend, dread, arrest, grasp
apprendre	learn, teach, hear, tell
apprêter	prepare, get ready, make ready
apprivoiser	tame
approcher	approach, draw near, come near, bring near
approfondir	deepen, go deeper, examine thoroughly
approprier	appropriate, adapt
approuver	approve, agree, endorse
approvisionner	supply, stock, provision
appuyer	lean, press, support, rest, back, rely
arbitrer	arbitrate, referee
arborer	sport, display, wear, hoist
argenter	silver
arguer	argue
argumenter	argue
armer	arm, equip, cock
arpenter	pace, stride along, survey
arquer	arch, bend, curve
arracher	tear, snatch, pull out, wrest, tear off, uproot
arranger	arrange, settle, suit, fix, sort out
arrêter	stop, arrest, halt, cease, fix, pause
arriver	arrive, happen, come, reach, manage
arroger	arrogate, assume
arrondir	round, round off, make round
arroser	water, sprinkle, drench
articuler	articulate, utter, pronounce
asperger	sprinkle, spray
aspirer	aspire, inhale, breathe in, suck, long
assaillir	assail, attack, beset
assainir	clean up, purify, stabilize, stabilise
assaisonner	season
assassiner	murder, assassinate
assécher	drain, dry
assembler	assemble, gather, join, put together
asséner	strike, deal, deliver
asseoir	sit, sit down, seat, establish
asservir	enslave, subjugate
assiéger	besiege, beset
assigner	assign, summon, subpoena
assimiler	assimilate, equate
assister	attend, assist, witness, be present
associer	associate, combine, join, involve
assombrir	darken, cloud over
assommer	knock out, stun, bore, fell
assortir	match, accompany
assoupir	doze off, drowse, fall asleep
assouplir	relax, ease, soften
assourdir	deafen, muffle
assouvir	satisfy, appease, glut
assujettir	subject, subjugate, fasten
assumer	assume, take on, take responsibility
assurer	assure, ensure, insure, provide, secure
astiquer	polish
astreindre	compel, force
attabler	sit down at table
attacher	attach, tie, fasten, bind
attaquer	attack, assault, tackle
attarder	linger, stay late, dwell, loiter
atteindre	reach, attain, achieve, hit, affect
atteler	harness, hitch, get down to
attendre	wait for, wait, expect, await
attendrir	move, touch, soften, move to pity
attenter	make an attempt, attack
atténuer	mitigate, ease, lessen, reduce, soften
atterrer	dismay, appal, appall
atterrir	land
attester	attest, testify, certify, vouch
attirer	attract, draw, lure
attiser	fan, stir up, kindle
attraper	catch, seize, grab, trick
attribuer	attribute, assign, ascribe, award, grant
attrister	sadden, grieve
auditionner	audition, hear, interview
augmenter	increase, raise, rise, grow
augurer	augur, foresee
ausculter	examine, sound
autoriser	authorize, authorise, allow, permit, entitle
avaler	swallow, gulp
avaliser	endorse, approve
avancer	advance, move forward, put forward, go forward, progress
avantager	favour, favor, give an advantage
aventurer	venture
avérer	prove, turn out
avertir	warn, inform, notify, tell
aveugler	blind, dazzle
avilir	debase, degrade
aviser	notice, inform, advise, perceive
aviver	stir up, sharpen, revive
avoir	have, get, possess
avoisiner	border on, be close to
avorter	abort, miscarry, fail
avouer	confess, admit, acknowledge, own
bâcler	botch, dash off
bafouer	flout, scorn, scoff
bafouiller	stammer, mumble
bagarrer	fight, brawl
baigner	bathe, bath
bâiller	yawn, gape
bâillonner	gag
baiser	kiss
baisser	lower, drop, fall, bow, decrease
balader	stroll, take for a walk
balancer	swing, balance, sway, rock, hesitate
balayer	sweep, sweep away
balbutier	stammer, mumble, falter
baliser	mark out
ballotter	toss, shake about
banaliser	trivialize, trivialise, make commonplace
bander	bandage, bind
bannir	banish, ban
baptiser	baptize, baptise, christen, name
baragouiner	gabble, jabber
baratter	churn
barbouiller	smear, daub
barrer	bar, block, cross out
barricader	barricade
basculer	topple, tip over, swing, switch
baser	base
batailler	battle, fight
bâtir	build
battre	beat, fight, defeat, strike, flap
bavarder	chat, chatter, gossip
baver	drool, slobber, dribble
béatifier	beatify
bégayer	stammer, stutter
bêler	bleat
bénéficier	benefit, enjoy, receive
bénir	bless
bercer	rock, lull, cradle
berner	fool, hoax
besogner	toil, labour, labor
beugler	bellow, bawl
biaiser	hedge, bias
biffer	cross out, strike out
blaguer	joke
blâmer	blame, censure
blanchir	whiten, bleach, turn white, launder
blasphémer	blaspheme, curse
blêmir	turn pale, blanch
blesser	wound, hurt, injure, offend
bloquer	block, jam, blockade
blottir	snuggle, nestle, huddle, cower
boire	drink
boiter	limp
bombarder	bombard, bomb, shell
bomber	bulge, stick out
bondir	leap, jump, spring, bound
border	border, line, edge, tuck in
borner	limit, confine, restrict
boucher	stop, block, plug, cork
boucler	buckle, fasten, complete, curl
bouder	sulk, shun
bouffer	eat, gobble, puff out
bouger	move, stir, budge
bouillir	boil
bouillonner	bubble, seethe, foam
bouleverser	upset, shatter, overwhelm, disrupt
bourdonner	buzz, hum
bourrer	stuff, cram, fill
boursoufler	puff up, swell
bousculer	jostle, push, shove, upset
boutonner	button, button up
boycotter	boycott
brancher	plug in, connect
brandir	brandish, wave, wield
branler	shake, wobble
braquer	aim, point, turn
braver	brave, defy
bredouiller	stammer, mumble
breveter	patent
brider	bridle, curb, restrain
briguer	seek, aspire, covet
briller	shine, glitter, sparkle, gleam
briser	break, shatter, smash
broder	embroider
broncher	stumble, flinch, falter
bronzer	tan, bronze
brosser	brush, paint
brouiller	blur, confuse, quarrel, fall out, scramble
brouter	graze, browse
broyer	crush, grind
bruire	rustle, murmur
brûler	burn, scorch
brunir	brown, tan, darken
brusquer	rush, precipitate
brutaliser	ill-treat, bully
buter	stumble, trip, come up against
butiner	gather nectar, gather
cabrer	rear, rear up
cacher	hide, conceal
cacheter	seal
cadrer	tally, fit, frame
cajoler	coax, cajole
calciner	char, burn
calculer	calculate, reckon, work out, compute
caler	wedge, stall
câliner	cuddle
calmer	calm, calm down, soothe, quiet
calomnier	slander
cambrer	arch, arch one's back
cambrioler	burgle, break in
camoufler	camouflage, conceal
camper	camp, encamp
candidater	apply, run
canoniser	canonize, canonise
cantonner	confine, billet
capituler	surrender, capitulate
capter	capture, pick up, catch
capturer	capture, catch
caractériser	characterize, characterise
caresser	caress, stroke, fondle
carguer	furl, brail up
caricaturer	caricature
carillonner	chime, peal
casser	break, crack, quash
causer	cause, chat, talk
cautionner	vouch, support, guarantee
céder	yield, give up, give way, cede, sell, surrender
ceindre	gird, encircle
célébrer	celebrate
celer	conceal, hide
censurer	censor, censure
centraliser	centralize, centralise
centrer	centre, center, focus
cerner	surround, encircle, ring, define
certifier	certify, assure
cesser	cease, stop
chagriner	grieve, distress, vex
chanceler	stagger, totter, falter
changer	change, alter, exchange
chanter	sing, crow
chantonner	hum, sing softly
charger	load, charge, entrust, take charge
charmer	charm, delight
charrier	carry along, cart
chasser	hunt, chase, drive away, drive out, expel, dismiss
châtier	chastise, punish
chatouiller	tickle
chauffer	heat, warm
chausser	put on, shoe
chavirer	capsize, overturn
cheminer	walk, walk along, progress
chercher	look for, seek, search, try, fetch, get
chérir	cherish, hold dear
chevaucher	ride, overlap
chiffonner	crumple, bother
chiffrer	number, encrypt, estimate, cost
choir	fall, drop
choisir	choose, select, pick
chômer	be unemployed, be idle
choquer	shock, offend, clink
choyer	pamper, coddle
chuchoter	whisper
chuter	fall, drop, plunge
cibler	target
cicatriser	heal, scar
cingler	lash, whip, sail
circonscrire	contain, confine, circumscribe
circuler	circulate, move, run, flow
cirer	polish, wax
ciseler	chisel, carve
citer	quote, cite, name, mention
civiliser	civilize, civilise
clamer	proclaim, cry out
claquer	slam, snap, bang, click, chatter
clarifier	clarify
classer	classify, file, rank, class
cligner	blink, wink
clignoter	flicker, flash, blink
cliquer	click
cloîtrer	cloister, shut away
clore	close, end, conclude
clôturer	close, conclude, enclose
clouer	nail, pin down
coaliser	unite, form a coalition
cocher	tick, check
coder	code, encode
coexister	coexist
cogner	knock, hit, bang
coiffer	do hair, comb, cap, wear
coincer	jam, trap, corner
coïncider	coincide
collaborer	collaborate, cooperate
collecter	collect
collectionner	collect
coller	stick, glue, press, paste
coloniser	colonize, colonise
colorer	colour, color, tint
colorier	colour, color
colporter	peddle, hawk, spread
combattre	fight, combat
combiner	combine, contrive
combler	fill, fulfil, fulfill, overwhelm, bridge
commander	order, command, commission
commémorer	commemorate
commencer	begin, start, commence
commenter	comment
commercer	trade
commercialiser	market, sell
commettre	commit, make
communier	receive communion, commune
communiquer	communicate, convey, pass on
comparaître	appear, appear before
comparer	compare
compatir	sympathize, sympathise, pity
compenser	compensate, make up for, offset
compiler	compile
complaire	delight, please, take pleasure
compléter	complete, supplement
complimenter	compliment, congratulate
compliquer	complicate
comploter	plot
comporter	include, involve, behave, comprise
composer	compose, make up, dial, write
comprendre	understand, include, comprise, realize, realise
comprimer	compress, repress, squeeze
compromettre	compromise, jeopardize, jeopardise
comptabiliser	count, record
compter	count, number, intend, expect, reckon
concéder	concede, grant
concentrer	concentrate, focus
concerner	concern, affect, relate
concerter	consult, devise
concevoir	conceive, design, imagine, understand
concilier	reconcile
conclure	conclude, end, sign
concorder	tally, agree, match
concourir	compete, contribute, combine
concrétiser	materialize, materialise, realize, realise, put into practice
concurrencer	compete, rival
condamner	condemn, sentence, convict
condenser	condense
conditionner	condition, package
conduire	lead, drive, conduct, take, behave
confectionner	make, prepare
conférer	confer, give, bestow
confesser	confess, admit
confier	entrust, confide, trust
confiner	confine, border
confirmer	confirm
confisquer	confiscate, seize
confondre	confuse, confound, mistake, mix up, merge
conformer	conform, comply
conforter	reinforce, strengthen
confronter	confront, face, compare
congédier	dismiss, discharge
congeler	freeze
conjecturer	conjecture, surmise
conjuguer	conjugate, combine
conjurer	conspire, beseech, ward off, entreat
connaître	know, be acquainted, experience
connecter	connect, log in
conquérir	conquer, win
consacrer	devote, consecrate, dedicate, spend
conseiller	advise, counsel, recommend
consentir	consent, agree, grant
conserver	keep, preserve, retain, maintain
considérer	consider, regard, think
consigner	record, confine, write down
consister	consist
consoler	console, comfort
consolider	consolidate, strengthen
consommer	consume, use, eat, consummate
conspirer	conspire, plot
constater	note, notice, observe, find
consterner	dismay, appal, appall
constituer	constitute, form, make up, set up
construire	build, construct
consulter	consult
consumer	consume, burn, waste away
contacter	contact
contaminer	contaminate, infect
contempler	contemplate, gaze, behold
contenir	contain, hold, restrain
contenter	satisfy, content, be content
conter	tell, relate
contester	contest, dispute, challenge, question
continuer	continue, go on, keep on, carry on
contourner	bypass, go round, skirt, get around
contracter	contract, take out, tense
contraindre	force, compel, constrain
contrarier	annoy, vex, thwart, upset
contraster	contrast
contre-attaquer	counter-attack
contrebalancer	counterbalance, offset
contredire	contradict
contrefaire	counterfeit, forge, imitate, feign
contribuer	contribute, help
contrister	grieve, sadden
contrôler	control, check, inspect
convaincre	convince, persuade, convict
convenir	suit, agree, admit, be suitable, befit
converger	converge
converser	converse, talk
convertir	convert
convier	invite, bid
convoiter	covet, lust after
convoquer	summon, convene, call
coopérer	cooperate
coordonner	coordinate
copier	copy
correspondre	correspond, match
corriger	correct, punish, mark
corroborer	corroborate
corrompre	corrupt, bribe
côtoyer	mix with, run alongside, rub shoulders
coucher	lie down, put to bed, sleep, go to bed, lay down
coudoyer	rub shoulders, elbow
coudre	sew, stitch
couler	flow, sink, run, pour
couper	cut, cut off, interrupt
courber	bend, bow, curve, stoop
courir	run, race
couronner	crown
courroucer	anger, incense
coûter	cost
couver	brood, hatch, smoulder, smolder
couvrir	cover
cracher	spit, spit out
craindre	fear, be afraid, dread
cramponner	cling, clutch, hang on
craquer	crack, creak, crackle
créditer	credit
créer	create, set up
crépiter	crackle
creuser	dig, hollow, hollow out
crever	burst, die, puncture, split
crier	shout, cry, scream, cry out, call out
crisper	clench, tense, contort
cristalliser	crystallize, crystallise
critiquer	criticize, criticise
croire	believe, think
croiser	cross, meet, come across, pass, fold
croître	grow, increase
croquer	crunch, munch, bite into, sketch
crouler	collapse, crumble
croupir	stagnate, wallow
crucifier	crucify
cueillir	pick, gather, pluck
cuire	cook, bake, smart
cuisiner	cook
culbuter	tumble, topple, overthrow
culminer	culminate, peak
cultiver	cultivate, grow
cumuler	accumulate, combine, hold concurrently
curer	clean out, pick
daigner	deign, condescend
damner	damn
danser	dance
dater	date
déambuler	stroll, wander
débarquer	land, disembark, unload
débarrasser	rid, clear, get rid
débattre	debate, discuss, struggle
débaucher	debauch, lay off, poach
débiter	debit, reel off, retail
déblayer	clear, clear away
débloquer	release, unblock, free
déborder	overflow, boil over, spill over
déboucher	emerge, uncork, open onto, unblock
débourser	pay out, spend
déboutonner	unbutton
débrouiller	manage, untangle, get by, cope
débuter	begin, start
décaler	shift, stagger
décapiter	behead, decapitate
décéder	die, pass away
déceler	detect, reveal, discover
décentraliser	decentralize, decentralise
décerner	award
décevoir	disappoint, deceive
déchaîner	unleash, let loose, rage
décharger	unload, discharge, relieve
déchausser	take off one's shoes
déchiffrer	decipher, make out, read
déchiqueter	tear to pieces, shred
déchirer	tear, rend, rip, tear apart
déchoir	fall, decline, lower oneself, strip
décider	decide, determine, make up one's mind
décimer	decimate
déclamer	declaim
déclarer	declare, state, announce, say
déclencher	trigger, set off, launch, start
décliner	decline, refuse, state
décoiffer	ruffle, dishevel
décoller	take off, unstick
décolorer	discolour, discolor, fade, bleach
décomposer	decompose, break down
déconcerter	disconcert, baffle
déconner	fool around
déconseiller	advise against
déconsidérer	discredit
décorer	decorate
découler	follow, result, stem
découper	cut out, carve, cut up, stand out
décourager	discourage, dishearten
découvrir	discover, uncover, find, find out, perceive
décréter	decree, declare, order
décrier	decry, disparage
décrire	describe
décrocher	take down, unhook, land, pick up
décroître	decrease, diminish, decline
dédaigner	disdain, scorn, despise
dédier	dedicate
dédommager	compensate
déduire	deduce, deduct, infer
défaillir	faint, fail, falter
défaire	undo, defeat, untie, unmake
défausser	discard, offload
défavoriser	disadvantage, put at a disadvantage
défendre	defend, forbid, prohibit
déférer	defer, refer
défier	challenge, defy, distrust
défigurer	disfigure
défiler	march, parade, file past, scroll
définir	define
défoncer	smash in, break down, stave in
défricher	clear, reclaim
défriser	uncurl, annoy
dégager	release, clear, free, disengage, emerge, extricate
dégénérer	degenerate
dégouliner	trickle, drip
dégoûter	disgust
dégoutter	drip
dégrader	degrade, damage, deteriorate
dégringoler	tumble down, tumble
dégriser	sober up
déguerpir	clear out, make off
déguiser	disguise
déguster	taste, savour, savor
déjeuner	lunch, have lunch, breakfast, luncheon
déjouer	foil, thwart
délabrer	dilapidate, ruin
délaisser	forsake, neglect, abandon
délasser	relax, refresh
délecter	delight
déléguer	delegate
délibérer	deliberate
délier	untie, release, loosen
délimiter	delimit, mark out
délirer	be delirious, rave
délivrer	deliver, free, issue, release
délocaliser	relocate, offshore
déloger	dislodge, evict, turn out
demander	ask, request, demand, wonder, require
démanger	itch
démanteler	dismantle, break up
démarrer	start, start up
démasquer	unmask
démêler	disentangle, untangle
déménager	move, move house, move out
démener	struggle, thrash about
démentir	deny, contradict, belie
démettre	dislocate, dismiss, resign
demeurer	remain, live, stay, dwell, reside
démissionner	resign, quit
démocratiser	democratize, democratise
démolir	demolish, pull down
démonter	dismantle, take apart
démontrer	demonstrate, prove, show
démoraliser	demoralize, demoralise
dénicher	unearth, dig up
dénier	deny
dénigrer	denigrate, run down
dénombrer	count, enumerate
dénoncer	denounce, expose, report
dénoter	denote
dénouer	untie, undo, unravel, resolve
dénuder	bare, strip
dépasser	exceed, overtake, pass, go beyond, surpass
dépecer	cut up, carve up, dismember
dépêcher	hurry, make haste, dispatch
dépeindre	depict, portray
dépendre	depend, belong
dépenser	spend
dépérir	waste away, wither, pine
dépister	detect, screen, track down
déplacer	move, shift, displace, travel
déplaire	displease, dislike
déplier	unfold, open out
déplorer	deplore, lament, regret
déployer	deploy, spread, unfold, display
déposer	deposit, put down, lay, file, drop off, depose
dépouiller	strip, despoil, skin, deprive
déprécier	depreciate, disparage
déprimer	depress
déraciner	uproot
dérailler	derail, go off the rails
déraisonner	talk nonsense
déranger	disturb, trouble, bother, upset
déraper	skid, slip
déréguler	deregulate
dériver	drift, derive, divert
dérober	steal, hide, slip away, rob
dérouler	unroll, unfold, take place, happen
dérouter	disconcert, divert, baffle
désagréger	break up, disintegrate
désapprouver	disapprove
désarçonner	unseat, disconcert
désarmer	disarm
désavouer	disown, repudiate, disavow
descendre	descend, go down, come down, get off, alight
désemparer	dismay, distress
désenchanter	disenchant
désengager	disengage, withdraw
désennuyer	relieve boredom
déserter	desert
désespérer	despair, drive to despair
déshabiller	undress
déshériter	disinherit
déshonorer	dishonour, dishonor, disgrace
désigner	designate, appoint, point out, indicate, name
désintéresser	lose interest
désirer	desire, wish, want, long
désister	withdraw, stand down
désobéir	disobey
désoler	distress, grieve, devastate, be sorry
dessécher	dry up, wither, parch
desserrer	loosen, unclench, release
desservir	serve, clear, harm
dessiner	draw, design, outline, sketch
déstabiliser	destabilize, destabilise
destiner	intend, destine, mean
destituer	dismiss, remove from office, depose
désunir	divide, separate
détacher	detach, untie, unfasten, loosen, stand out
détailler	detail, retail, examine
détecter	detect
déteindre	fade, rub off
dételer	unharness, unyoke
détendre	relax, loosen, slacken
détenir	hold, detain, own, possess
détériorer	deteriorate, damage, worsen
déterminer	determine, decide
déterrer	dig up, unearth
détester	hate, detest, loathe
détonner	be out of tune, clash
détourner	divert, turn away, avert, hijack, embezzle
détraquer	upset, put out of order
détremper	soak
détromper	undeceive, disabuse
détrôner	dethrone, supplant
détruire	destroy
dévaler	hurtle down, rush down
dévaliser	rob, burgle
dévaloriser	devalue
dévaluer	devalue
devancer	precede, outstrip, forestall, be ahead of
dévaster	devastate, ravage
développer	develop, expand
devenir	become, get, grow, turn
déverser	pour out, pour, dump
dévêtir	undress
dévier	deviate, divert, swerve
deviner	guess, divine, sense, make out
dévisager	stare, stare at
deviser	converse, chat
dévoiler	unveil, reveal, disclose
devoir	must, have to, owe, should, ought, duty
dévorer	devour, eat up
dévouer	devote, sacrifice
dicter	dictate
différer	differ, defer, postpone
diffuser	broadcast, spread, distribute, diffuse
digérer	digest
dilapider	squander
dilater	dilate, expand
diluer	dilute
diminuer	diminish, decrease, reduce, lessen
dîner	dine, dinner, have dinner
dire	say, tell, speak
diriger	direct, lead, manage, run, head, steer
discerner	discern, make out, distinguish
discipliner	discipline
discontinuer	stop, cease
discourir	discourse, hold forth
discréditer	discredit
discriminer	discriminate
disculper	exonerate
discuter	discuss, argue, talk, debate
disparaître	disappear, vanish, die
dispenser	dispense, exempt, excuse
disperser	disperse, scatter
disposer	dispose, arrange, have, set out
disputer	dispute, quarrel, argue, contend, play
disqualifier	disqualify
disséminer	scatter, disseminate
disserter	discourse, hold forth
dissimuler	conceal, hide, disguise, dissemble
dissiper	dissipate, dispel, disperse, squander
dissoudre	dissolve
dissuader	dissuade, deter
distancer	outdistance, leave behind
distendre	distend, slacken
distiller	distil, distill
distinguer	distinguish, make out, discern
distraire	distract, amuse, entertain
distribuer	distribute, give out, deal
divaguer	ramble, wander
diverger	diverge, differ
diversifier	diversify
divertir	entertain, amuse
diviser	divide, split
divorcer	divorce
divulguer	disclose, divulge
documenter	document
dominer	dominate, overlook, rule, master, prevail
dompter	tame, subdue, master
donner	give, yield, provide, produce
dorer	gild, brown
dorloter	pamper, coddle
dormir	sleep
doter	endow, equip, provide
doubler	double, overtake, line, dub
doucher	shower
douer	endow
douter	doubt, suspect
draguer	dredge, chat up
draper	drape
dresser	set up, draw up, raise, stand, train, rise
duper	dupe, fool
durcir	harden, toughen
durer	last, endure
ébahir	astound, amaze
ébattre	frolic
ébaucher	sketch, outline, begin
éblouir	dazzle
ébranler	shake, shatter, set in motion
ébrécher	chip
ébruiter	spread, divulge
écarquiller	open wide
écarter	move aside, spread, dismiss, rule out, discard, part
échafauder	construct, put together
échanger	exchange, trade, swap
échapper	escape, slip, elude
échauffer	heat, warm, excite, inflame
échelonner	spread out, space out
échoir	fall, fall due, befall
échouer	fail, run aground, end up
éclabousser	splash, spatter
éclaircir	clear up, clarify, lighten, elucidate
éclairer	light, light up, illuminate, enlighten
éclater	burst, break out, explode, blaze
éclipser	eclipse, slip away
éclore	hatch, bloom, blossom
écœurer	sicken, disgust
économiser	save, economize, economise
écorcher	skin, flay, graze
écosser	shell
écouler	sell, pass, flow out, elapse
écouter	listen, hear, heed
écraser	crush, squash, overwhelm, run over
écrier	exclaim, cry, cry out
écrire	write
écrouler	collapse, crumble, fall down
écumer	foam, skim, scour
édicter	enact, decree
édifier	build, edify, erect
éditer	publish, edit
éduquer	educate, bring up
effacer	erase, efface, wipe out, fade, rub out
effarer	alarm, frighten, scare
effaroucher	frighten away, scare, startle
effectuer	carry out, make, perform, do
effeuiller	pluck, thin out
effiler	taper, fray
effleurer	brush, touch lightly, graze, skim
effondrer	collapse, fall in, break down
efforcer	strive, try hard, endeavour, endeavor
effrayer	frighten, scare, terrify
égaler	equal, match
égaliser	equalize, equalise, level
égarer	mislay, mislead, lose, stray, wander
égayer	cheer, brighten up, enliven
égorger	slaughter, cut the throat
égratigner	scratch
élaborer	develop, draw up, work out, elaborate
élancer	dash, rush, spring, dart
élargir	widen, broaden, expand, enlarge
élever	raise, rise, bring up, lift, elevate
éliminer	eliminate, remove
élire	elect, choose
éloigner	move away, remove, distance, go away, withdraw
élucider	clear up, elucidate
éluder	evade, elude
émailler	enamel, dot, pepper
emballer	pack, wrap, bolt
embarquer	embark, board, ship, load
embarrasser	embarrass, hamper, encumber
embaucher	hire, take on
embaumer	embalm, perfume
embellir	embellish, beautify
embêter	annoy, bother
emboîter	fit together, fit
embourber	get bogged down
embraser	set ablaze, set on fire, inflame
embrasser	kiss, embrace
embrayer	engage the clutch
embrocher	spit, run through
embrouiller	tangle, confuse, muddle
émerger	emerge, rise up
émerveiller	amaze, fill with wonder, marvel
émettre	emit, issue, broadcast, utter
émigrer	emigrate, migrate
emménager	move in
emmener	take, take away, lead away
emmurer	wall in
émouvoir	move, touch, affect, stir
empaqueter	pack, wrap up
emparer	seize, take possession, grab, take hold
empêcher	prevent, stop, hinder, keep from, help
empester	stink
empêtrer	entangle
empiéter	encroach
empiler	pile up, stack
empirer	worsen, get worse
emplir	fill
employer	employ, use
empocher	pocket
empoigner	grab, seize, grasp
empoisonner	poison
emporter	take away, carry away, carry off, win, prevail, sweep away
empourprer	flush, turn crimson, redden
empreindre	imprint, stamp
empresser	hasten, hurry, rush
emprisonner	imprison, jail
emprunter	borrow, take
encadrer	frame, supervise, surround
encaisser	collect, cash, take
enceindre	enclose
enchaîner	chain, link, string together, fetter
enchanter	delight, enchant, bewitch
enchérir	bid, bid higher
encombrer	clutter, obstruct, encumber, crowd
encourager	encourage
encourir	incur
endetter	get into debt
endeuiller	plunge into mourning
endommager	damage
endormir	fall asleep, put to sleep, go to sleep
endosser	put on, endorse, shoulder
enduire	coat, smear
endurcir	harden
endurer	endure, bear
énerver	irritate, annoy, unnerve, get on one's nerves
enfanter	give birth, beget, produce
enfermer	shut up, lock up, enclose, shut in
enferrer	run through, tie oneself in knots
enfiler	put on, slip on, thread
enflammer	ignite, inflame, set on fire
enfler	swell, swell up
enfoncer	sink, drive in, push in, plunge, thrust
enfouir	bury, tuck
enfourcher	mount, bestride, straddle
enfreindre	infringe, break, violate
enfuir	flee, run away, escape
engager	engage, commit, hire, undertake, urge, enlist
engendrer	engender, generate, beget, breed
engloutir	engulf, swallow up, gulp down
engouffrer	engulf, rush into, sweep
engourdir	numb, benumb
engraisser	fatten, get fat
engueuler	bawl out, tell off
enhardir	embolden, grow bold
enivrer	intoxicate, get drunk, inebriate
enjamber	step over, straddle, span
enjoindre	enjoin, order
enjoliver	embellish
enlacer	embrace, entwine, clasp
enlaidir	make ugly
enlever	remove, take off, carry off, abduct, kidnap, take away
enliser	sink, get stuck
ennuyer	bore, annoy, bother, weary
énoncer	state, enunciate, set out
enorgueillir	pride oneself, make proud
enquérir	inquire, ask
enquêter	investigate, inquire
enraciner	root, take root
enrager	be furious, enrage
enrayer	check, curb, jam
enregistrer	record, register, save
enrichir	enrich, make rich
enrôler	enlist, enrol, enroll
enrouer	make hoarse
enrouler	roll up, wind, coil
ensanglanter	stain with blood
enseigner	teach
ensevelir	bury
ensorceler	bewitch, cast a spell
ensuivre	ensue, follow
entailler	cut, notch, gash
entamer	start, begin, open, undermine
entasser	pile up, heap up, cram, pack
entendre	hear, understand, mean, intend, agree
enterrer	bury, inter
entêter	persist, go to one's head, be obstinate
enthousiasmer	fill with enthusiasm, enrapture
entonner	strike up, intone
entortiller	twist, wind, wrap
entourer	surround, encircle, wrap
entraîner	lead, train, drag, carry along, bring about, entail
entraver	hinder, hamper, hobble
entrebâiller	half-open
entrechoquer	clash, knock together
entrecouper	interrupt, intersperse
entrelacer	intertwine, interlace
entremêler	intermingle, mix
entreprendre	undertake, begin
entrer	enter, come in, go in, get in
entretenir	maintain, talk, converse, keep up, support
entrevoir	glimpse, catch a glimpse, foresee
entrouvrir	half-open, open slightly
énumérer	enumerate, list
envahir	invade, overrun, overcome
envelopper	wrap, envelop, surround
envenimer	poison, inflame, aggravate
envier	envy
envisager	envisage, consider, contemplate, plan
envoler	fly away, take off, take flight, soar
envoyer	send, dispatch, throw
épaissir	thicken
épancher	pour out, give vent
épanouir	bloom, blossom, open out, light up
épargner	spare, save
éparpiller	scatter
épater	amaze, impress
épauler	support, back up
épeler	spell
éperonner	spur
épier	spy, watch, watch closely
épingler	pin
éplucher	peel
éponger	mop, sponge
épouser	marry, wed, espouse
épousseter	dust
épouvanter	terrify, appal, appall, horrify
éprendre	fall in love
éprouver	feel, experience, test, suffer
épuiser	exhaust, wear out, use up
équilibrer	balance
équiper	equip, fit out
équivaloir	be equivalent, amount
ériger	erect, set up
errer	wander, roam, err, stray
escalader	climb, scale
escamoter	conjure away, dodge
escompter	discount, expect, count on
escorter	escort
espacer	space out
espérer	hope, expect
espionner	spy
esquisser	sketch, outline
esquiver	dodge, evade, slip away
essaimer	swarm, spread
essayer	try, attempt, try on
essouffler	be out of breath, wind, run out of steam
essuyer	wipe, wipe off, dry, suffer
estimer	esteem, estimate, consider, reckon, think
estomper	blur, fade, soften
établir	establish, set up, settle, draw up
étaler	spread, spread out, display
étancher	quench, staunch
étayer	support, prop up, back up
éteindre	extinguish, put out, turn off, go out, die out
étendre	extend, stretch out, spread, lie down, stretch
éterniser	drag on, perpetuate
éternuer	sneeze
étinceler	sparkle, glitter, flash, gleam
étiqueter	label
étirer	stretch
étoffer	flesh out, enrich
étonner	astonish, surprise, amaze, be surprised
étouffer	stifle, suffocate, choke, smother
étourdir	stun, daze, make dizzy
étrangler	strangle, choke
être	be, exist, being
étreindre	embrace, clasp, grip, hug
étrenner	use for the first time
étudier	study, examine
évacuer	evacuate
évader	escape
évaluer	evaluate, assess, estimate
évanouir	faint, vanish, swoon
évaporer	evaporate, vanish
éveiller	awaken, wake, arouse, wake up
éventer	fan, discover
évertuer	strive, do one's utmost
éviter	avoid, prevent, shun
évoluer	evolve, change, move
évoquer	evoke, mention, recall, conjure up
exacerber	exacerbate
exagérer	exaggerate, overdo
exalter	exalt, excite, extol
examiner	examine, consider
exaspérer	exasperate
exaucer	grant, fulfil, fulfill, answer
excéder	exceed, exasperate
exceller	excel
exciter	excite, arouse, urge on, incite
exclamer	exclaim
exclure	exclude, expel, rule out
excommunier	excommunicate
excuser	excuse, apologize, apologise, forgive
exécrer	loathe, execrate
exécuter	execute, carry out, perform, put to death
exempter	exempt
exercer	exercise, practise, practice, exert, carry on
exhaler	exhale, breathe out, give off
exhiber	exhibit, show, display
exhorter	exhort, urge
exhumer	exhume, dig up
exiger	demand, require, insist
exiler	exile, banish
exister	exist, be
exonérer	exempt
expédier	send, dispatch, ship
expérimenter	experiment, test, experience
expier	atone, expiate
expirer	expire, breathe out, die
expliquer	explain, account
exploiter	exploit, operate, work, farm
explorer	explore
exploser	explode, blow up, soar
exporter	export
exposer	expose, exhibit, explain, set out, display
exprimer	express
expulser	expel, evict, deport
exsuder	exude
extasier	go into ecstasies, rave
exterminer	exterminate, wipe out
extirper	extirpate, root out
extorquer	extort
extraire	extract, draw out
extrapoler	extrapolate
exulter	exult, rejoice
fabriquer	make, manufacture, produce
fâcher	anger, get angry, vex, annoy, be sorry
faciliter	facilitate, make easier, ease
façonner	shape, fashion, mould, mold
facturer	charge, bill, invoice
faiblir	weaken, falter, flag
faillir	fail, almost, nearly
faire	do, make, have, cause
falloir	must, have to, need, be necessary, take
falsifier	falsify, forge
familiariser	familiarize, familiarise
faner	fade, wither
farcir	stuff
farder	make up, disguise
fasciner	fascinate
fatiguer	tire, weary, be tired
faucher	mow, reap, mow down
fausser	distort, falsify, bend
favoriser	favour, favor, promote, encourage
feindre	feign, pretend
fêler	crack
féliciter	congratulate
fendre	split, cleave, crack
ferler	furl
fermer	close, shut, lock, turn off
ferrer	shoe
fêter	celebrate
feuilleter	leaf through, turn over
fiancer	betroth, get engaged, engage
ficeler	tie up
ficher	stick, drive in, care
fidéliser	retain
fier	proud, trust, rely, haughty
figer	freeze, congeal, fix
figurer	appear, represent, imagine, figure
filer	spin, run, shadow, slip, dash off
filmer	film, shoot
filtrer	filter, screen
finaliser	finalize, finalise
financer	finance, fund
finir	finish, end, be over
fixer	fix, set, stare, fasten
flageller	scourge, whip
flageoler	shake, quake
flairer	smell, sniff, scent
flamber	blaze, burn, flame
flamboyer	blaze, flame
flâner	stroll, saunter, loiter, lounge
flanquer	flank, fling
flatter	flatter, stroke
fléchir	bend, yield, weaken, flex
flétrir	wither, fade, brand
fleurir	flower, bloom, blossom, flourish
flotter	float, drift, wave
foirer	fail, mess up
foisonner	abound
fomenter	foment, stir up
foncer	charge, rush, darken
fonctionner	work, function, operate, run
fonder	found, base, establish, set up
fondre	melt, swoop, dissolve, cast
forcer	force, compel
forer	drill, bore
forger	forge
formaliser	formalize, formalise, take offence
former	form, train, shape
formuler	formulate, express
fortifier	fortify, strengthen
foudroyer	strike down, strike by lightning, blast
fouetter	whip, lash, flog
fouiller	search, dig, rummage, excavate
fouler	tread, trample, sprain, press
fourmiller	swarm, teem
fournir	supply, provide, furnish
fourrer	stick, thrust, stuff, shove
fracasser	smash, shatter
fractionner	split, divide
fracturer	fracture, break open
fraîchir	freshen
franchir	cross, clear, pass through, get over
frapper	strike, hit, knock, beat
frayer	open up, clear, associate
fredonner	hum
freiner	brake, slow down, curb, hinder
frelater	adulterate
frémir	shudder, quiver, tremble, shiver
fréquenter	frequent, associate, go to, keep company
friper	crumple
frire	fry
friser	curl, border on
frissonner	shiver, shudder, tremble, quiver
froisser	crumple, offend, rumple, crease, hurt
frôler	brush against, graze, touch lightly, skim
froncer	frown, knit, wrinkle, gather
frotter	rub, scrub
fructifier	bear fruit
frustrer	frustrate, deprive
fuir	flee, run away, shun, escape, leak
fumer	smoke
fureter	ferret, rummage
fusiller	shoot, execute
fusionner	merge
fustiger	castigate, denounce
gâcher	spoil, waste
gagner	win, earn, gain, reach
galoper	gallop
gambader	gambol, caper
garantir	guarantee, secure, warrant, protect
garder	keep, guard, retain, look after, watch
garer	park, get out of the way
garnir	fill, trim, furnish, garnish
garrotter	tie up, bind
gaspiller	waste, squander
gâter	spoil, rot
gauchir	warp
gausser	mock
gaver	force-feed, stuff, cram
gazer	gas
gazouiller	chirp, warble, babble
geindre	moan, whine, groan
geler	freeze
gémir	moan, groan, wail
gêner	hinder, embarrass, bother, disturb, hamper
généraliser	generalize, generalise, spread
générer	generate
gercer	chap, crack
gérer	manage, run, handle
germer	germinate, sprout
gésir	lie
gesticuler	gesticulate
glacer	freeze, chill, ice, glaze
glaner	glean
glapir	yelp, bark
glisser	slip, slide, glide
glorifier	glorify, boast
glousser	cluck, chuckle
gober	swallow, gulp
gonfler	swell, inflate, puff out, fill
goûter	taste, enjoy, appreciate, relish
gouverner	govern, rule, steer
gracier	pardon
graisser	grease, oil
grandir	grow, grow up, increase
gratifier	gratify, bestow, present
gratter	scratch, scrape
graver	engrave, carve, imprint
gravir	climb, ascend
graviter	gravitate, revolve
greffer	graft, transplant
grelotter	shiver, tremble
griffer	scratch, claw
griffonner	scribble, scrawl
grignoter	nibble, gnaw
griller	grill, toast, roast
grimacer	grimace, make a face
grimer	make up
grimper	climb, clamber, rise
grincer	creak, grate, grind, gnash
griser	intoxicate, make tipsy
grogner	grunt, growl, grumble
grommeler	mutter, grumble
gronder	scold, rumble, growl, roar
grossir	grow, swell, put on weight, magnify, enlarge
grouiller	swarm, teem
grouper	group, gather, pool
guérir	cure, heal, recover
guerroyer	wage war
guetter	watch for, lie in wait, watch, watch out
guider	guide, lead
guillotiner	guillotine
habiller	dress, clothe
habiter	live, inhabit, dwell
habituer	accustom, get used
hacher	chop, mince
haïr	hate
haler	haul, tow
hâler	tan, sunburn
haleter	pant, gasp
handicaper	handicap
hanter	haunt
happer	snap up, snatch
haranguer	harangue
harasser	exhaust
harceler	harass, pester, plague
harmoniser	harmonize, harmonise
harnacher	harness
harponner	harpoon
hasarder	risk, venture, hazard
hâter	hasten, hurry, quicken
hausser	raise, shrug, lift
héberger	accommodate, lodge, shelter, host
hébéter	stupefy, daze
hennir	neigh
hérisser	bristle, ruffle
hériter	inherit
hésiter	hesitate, waver
heurter	strike, knock, collide, hit, run into, offend
hisser	hoist, raise
hocher	nod, shake
honorer	honour, honor
hoqueter	hiccup
horrifier	horrify
hospitaliser	hospitalize, hospitalise
huer	boo, hoot
humaniser	humanize, humanise
humecter	moisten, dampen
humer	inhale, breathe in, smell
humilier	humiliate, humble
hurler	howl, scream, yell, roar, shriek
hypnotiser	hypnotize, hypnotise
hypothéquer	mortgage
idéaliser	idealize, idealise
identifier	identify
ignorer	be unaware, not know, ignore
illuminer	light up, illuminate
illustrer	illustrate
imaginer	imagine, conceive, devise, fancy
imbiber	soak
imiter	imitate, mimic, copy
immerger	immerse, submerge
immigrer	immigrate
immobiliser	immobilize, immobilise, stand still, stop
immoler	sacrifice, immolate
impatienter	lose patience, grow impatient, annoy
implanter	establish, implant, set up
impliquer	imply, involve, implicate
implorer	implore, beseech, beg
importer	matter, import, be important
importuner	importune, bother, pester
imposer	impose, tax, command, lay down
impressionner	impress
imprimer	print, imprint, impart
improviser	improvise
imputer	impute, attribute, charge
inaugurer	inaugurate, unveil, open
incarcérer	imprison, incarcerate
incarner	embody, incarnate, play
incendier	set fire, burn down, burn
inciter	incite, encourage, prompt, urge
incliner	incline, bow, tilt, bend, lean
inclure	include, enclose
incomber	be incumbent, fall to
incommoder	inconvenience, bother, disturb
incorporer	incorporate
inculper	charge
inculquer	instil, instill, inculcate
indemniser	compensate, indemnify
indexer	index
indigner	be indignant, make indignant, outrage
indiquer	indicate, show, point out, point, tell
indisposer	upset, antagonize, antagonise
individualiser	individualize, individualise
induire	induce, lead, infer
industrialiser	industrialize, industrialise
infecter	infect
inférer	infer
infester	infest
infiltrer	infiltrate, seep
infirmer	invalidate
infléchir	reorient, shift
infliger	inflict
influencer	influence
influer	influence, affect
informer	inform, tell, inquire
ingénier	strive, try hard
inhaler	inhale
inhumer	bury, inter
initier	initiate, introduce
injurier	insult, abuse
innover	innovate
inoculer	inoculate
inonder	flood, inundate
inquiéter	worry, trouble, disturb, be anxious
inscrire	register, write down, enrol, enroll, inscribe, enter
insérer	insert
insinuer	insinuate, creep
insister	insist, stress
inspecter	inspect
inspirer	inspire, breathe in
installer	install, set up, settle, put in
instituer	institute, establish
instruire	instruct, teach, educate, inform
insulter	insult
insurger	rebel, rise up
intégrer	integrate, include, join
intensifier	intensify
intenter	bring, institute
intercéder	intercede
intercepter	intercept
interdire	forbid, ban, prohibit
intéresser	interest, concern, be interested
interférer	interfere
interloquer	take aback
interner	intern
interpeller	call out, question, challenge
interposer	interpose, intervene
interpréter	interpret, perform, play
interroger	question, interrogate, examine, ask
interrompre	interrupt, break off, stop
intervenir	intervene, occur, take place
interviewer	interview
intimer	order
intimider	intimidate
intituler	entitle, call, title
intriguer	intrigue, puzzle, scheme
introduire	introduce, insert, show in, bring in
inventer	invent, make up
inventorier	list, make an inventory
inverser	reverse, invert
investir	invest, besiege
inviter	invite, ask, urge
invoquer	invoke, call upon, plead
irriguer	irrigate
irriter	irritate, annoy
isoler	isolate, insulate
jaillir	gush, spring, spurt, burst forth
jalonner	mark out, punctuate
jalouser	be jealous, envy
jardiner	garden
jaser	chatter, gossip
jauger	gauge, size up
jaunir	yellow, turn yellow
jeter	throw, cast, fling, throw away, hurl
jeûner	fast
joindre	join, attach, reach, add, clasp
joncher	strew, litter
jongler	juggle
jouer	play, gamble, act, perform
jouir	enjoy
jucher	perch
juger	judge, try, think, deem
jumeler	twin
jurer	swear, vow
justifier	justify, prove
juxtaposer	juxtapose
labourer	plough, plow, till
lacérer	tear, slash
lâcher	let go, release, drop, loosen
laisser	let, leave, allow
lamenter	lament, moan, wail
lancer	throw, launch, fling, hurl, cast, start
languir	languish, pine
lapider	stone
larguer	drop, cast off, dump
larmoyer	whimper, water
lasser	tire, weary
laver	wash
lécher	lick
légaliser	legalize, legalise
légiférer	legislate
légitimer	legitimize, legitimise, justify
léguer	bequeath, leave, hand down
léser	wrong, injure, damage
lésiner	skimp
lever	raise, lift, rise, get up, stand up
libérer	release, free, liberate
licencier	lay off, dismiss, make redundant
lier	bind, link, tie, connect
ligner	line
ligoter	tie up, bind
limiter	limit, restrict
limoger	dismiss, fire
liquider	liquidate, settle, sell off
lire	read
lisser	smooth
livrer	deliver, hand over, give up, indulge
localiser	locate, localize, localise
loger	lodge, house, live, put up, stay
longer	walk along, skirt, run along, border
lorgner	eye, ogle, peer
lotir	divide into plots
loucher	squint
louer	rent, hire, praise, let, lease
louper	miss
louvoyer	tack, hedge
luire	shine, gleam, glimmer, glisten
lustrer	polish
lutter	fight, struggle, wrestle
luxer	dislocate
mâcher	chew
machiner	plot
mâchonner	munch, chew
magnifier	magnify, glorify, idealize, idealise
maigrir	lose weight, get thin, grow thin
maintenir	maintain, keep, hold, uphold
maîtriser	master, control, overcome
majorer	increase
malmener	manhandle, mistreat
maltraiter	mistreat, ill-treat, abuse
mander	summon, send word
manger	eat
manier	handle, wield
manifester	show, demonstrate, express, manifest
manigancer	plot, scheme
manipuler	manipulate, handle
manœuvrer	manoeuvre, maneuver, operate
manquer	miss, lack, fail, be missing
manufacturer	manufacture
maquiller	make up, fake
marchander	haggle, bargain
marcher	walk, work, march, step
marginaliser	marginalize, marginalise
marier	marry, get married, wed
marmonner	mumble, mutter
marmotter	mutter, mumble
marquer	mark, score, show
marrer	laugh
marteler	hammer
martyriser	torture, martyr
masquer	mask, hide, conceal
massacrer	massacre, slaughter
masser	massage, mass
mastiquer	chew
matérialiser	materialize, materialise
maudire	curse
maugréer	grumble
mécaniser	mechanize, mechanise
méconnaître	fail to recognize, fail to recognise, misjudge, be ignorant
mécontenter	displease
médiatiser	give media coverage
médire	speak ill, slander
méditer	meditate, ponder
méfier	distrust, mistrust, beware, be wary
mélanger	mix, blend, mix up
mêler	mix, mingle, blend, meddle
menacer	threaten, menace
ménager	spare, treat gently, arrange, handle carefully
mendier	beg
mener	lead, take, conduct, carry on
mentionner	mention
mentir	lie, tell lies
méprendre	mistake, be mistaken
mépriser	despise, scorn, disdain
mériter	deserve, merit, earn
mesurer	measure, weigh, size up
métamorphoser	metamorphose, transform
mettre	put, place, set, put on, lay
meubler	furnish
meugler	moo, low
meurtrir	bruise
miauler	mew, miaow
migrer	migrate
mijoter	simmer, cook up
militer	campaign, militate
mimer	mime, mimic
miner	undermine, mine, sap
minimiser	minimize, minimise, play down
mirer	look at oneself, gaze
miroiter	shimmer, glisten, gleam
miser	bet, stake
mitiger	mitigate
mitrailler	machine-gun
mobiliser	mobilize, mobilise
modeler	model, shape, mould, mold
modérer	moderate, restrain, curb
moderniser	modernize, modernise
modifier	modify, alter, change
moduler	modulate, adjust
moisir	mould, mold, go mouldy, rot
moissonner	reap, harvest
mollir	soften, slacken, weaken
mondialiser	globalize, globalise
monnayer	cash in
monopoliser	monopolize, monopolise
monter	go up, climb, rise, get on, mount, come up
montrer	show, point, display
moquer	mock, make fun, laugh, deride
moraliser	moralize, moralise
morceler	divide up, parcel out
mordre	bite
morfondre	mope, fret
mortifier	mortify
motiver	motivate, justify
moucher	blow one's nose, snuff
moudre	grind, mill
mouiller	wet, moisten, anchor, soak
mourir	die
mousser	foam, froth
mouvoir	move, drive
muer	moult, molt, break, transform
mugir	bellow, low, roar
multiplier	multiply, increase
munir	provide, equip, supply
murer	wall up
mûrir	ripen, mature
murmurer	murmur, whisper, mutter
museler	muzzle
mutiler	mutilate, maim
mystifier	hoax, fool, mystify
nager	swim
naître	be born, arise, spring
nantir	provide
narguer	taunt, flout, scoff
narrer	narrate, relate
nationaliser	nationalize, nationalise
natter	plait, braid
naufrager	wreck
naviguer	sail, navigate, browse
navrer	grieve, upset, be sorry, distress
nécessiter	require, necessitate, need
négliger	neglect, overlook, disregard
négocier	negotiate
neiger	snow
nettoyer	clean, cleanse
neutraliser	neutralize, neutralise
nicher	nest, nestle, lodge
nier	deny
niveler	level
noircir	blacken, darken
nommer	name, appoint, call
normaliser	normalize, normalise, standardize, standardise
noter	note, notice, write down, grade
notifier	notify
nouer	tie, knot, establish
nourrir	feed, nourish, nurse, harbour, harbor
noyer	drown, flood
nuancer	qualify, shade
nuire	harm, hurt, damage, injure
numériser	digitize, digitise, scan
numéroter	number
obéir	obey, comply
objecter	object
obliger	oblige, force, compel
obscurcir	darken, obscure
obséder	obsess, haunt
observer	observe, watch, notice, remark
obstiner	persist, insist, be obstinate
obstruer	obstruct, block
obtempérer	comply, obey
obtenir	obtain, get, secure, achieve
occasionner	cause, bring about
occuper	occupy, take care, be busy, hold, deal
octroyer	grant, bestow
offenser	offend
officialiser	make official
officier	officiate
offrir	offer, give, present
offusquer	offend
ombrager	shade
omettre	omit, leave out
ondoyer	undulate, ripple, wave
onduler	undulate, wave, ripple
opérer	operate, carry out, work
opiner	nod, agree
opposer	oppose, object, contrast, resist
oppresser	oppress, weigh down
opprimer	oppress
opter	opt, choose
optimiser	optimize, optimise
orchestrer	orchestrate
ordonner	order, command, ordain, prescribe
organiser	organize, organise, arrange
orienter	direct, orient, steer, guide
orner	adorn, decorate, embellish
osciller	oscillate, swing, waver
oser	dare, venture
ôter	remove, take off, take away
oublier	forget
ouïr	hear
ourdir	plot, hatch, weave
outrager	insult, outrage
outrepasser	exceed, overstep
ouvrer	work
ouvrir	open, open up, turn on
oxyder	oxidize, oxidise, rust
pacifier	pacify
pactiser	come to terms, make a pact
paître	graze
palabrer	palaver
pâlir	turn pale, grow pale, pale, fade
pallier	mitigate, offset, palliate
palper	feel, finger
palpiter	throb, palpitate, beat, quiver
pâmer	swoon
paniquer	panic
panser	dress, bandage, groom
parachever	complete, perfect
parachuter	parachute
paraître	seem, appear, look, come out
paralyser	paralyse, paralyze
parcourir	travel, cover, run through, glance through, wander
pardonner	forgive, pardon, excuse
parer	adorn, ward off, parry, deck out
paresser	laze, idle
parfaire	perfect, complete
parfumer	perfume, scent
parier	bet, wager
parlementer	parley
parler	speak, talk
parodier	parody
parquer	pen, park
parrainer	sponsor
parsemer	strew, scatter, dot
partager	share, divide, split
participer	participate, take part, share
partir	leave, go, depart, set out, set off, start
parvenir	reach, manage, succeed, arrive
passer	pass, spend, go, go by, cross, put on
passionner	fascinate, impassion, be passionate
patauger	wade, paddle, flounder
patienter	wait, be patient
patiner	skate
pâtir	suffer
patronner	sponsor, support
patrouiller	patrol
paver	pave
pavoiser	deck with flags, exult
payer	pay, pay for
pécher	sin
pêcher	fish
pédaler	pedal
peigner	comb
peindre	paint, depict
peiner	struggle, grieve, toil
peler	peel
pencher	lean, bend, tilt, incline
pendre	hang
pénétrer	penetrate, enter
penser	think, believe
percer	pierce, break through, drill, bore
percevoir	perceive, collect, receive, detect
percher	perch
percuter	strike, crash into
perdre	lose, waste, ruin
perdurer	endure, last
pérenniser	make permanent, perpetuate
perfectionner	perfect, improve
perforer	perforate, pierce
périr	perish, die
permettre	allow, permit, enable, let
pérorer	hold forth
perpétrer	perpetrate
perpétuer	perpetuate
perquisitionner	search, raid
persécuter	persecute
persévérer	persevere
persister	persist
personnaliser	customize, customise, personalize, personalise
persuader	persuade, convince
perturber	disrupt, disturb
pervertir	pervert
peser	weigh
pester	curse
pétiller	sparkle, crackle, fizz
pétrifier	petrify
pétrir	knead
peupler	people, populate, inhabit
photographier	photograph
piaffer	paw the ground, stamp
pianoter	strum, tap
picorer	peck
picoter	prickle, sting
piéger	trap
piétiner	trample, stamp, mark time
piger	get, twig
piler	crush, pound
piller	plunder, pillage, loot, sack
piloter	pilot, fly, steer
pincer	pinch, purse, pluck
piocher	dig, dip into
piper	utter a word, decoy
piquer	prick, sting, bite, stick, pique
pirater	hack, pirate
pisser	piss
pivoter	pivot, swivel, swing round
placarder	placard, post up
placer	place, put, set, invest
plafonner	reach a ceiling, cap
plaider	plead
plaindre	pity, complain, feel sorry, moan
plaire	please, like, be pleasing
plaisanter	joke, jest
planer	glide, hover, soar
planifier	plan
planter	plant, stick, set up
plaquer	press flat, plate, tackle, jilt
pleurer	weep, cry, mourn
pleurnicher	whimper, snivel
pleuvoir	rain, pour
plier	fold, bend, yield
plisser	pleat, crease, screw up, wrinkle
plomber	weigh down, seal, fill
plonger	plunge, dive, immerse
ployer	bend, give way
poignarder	stab
pointer	point, aim, check off, clock in
poivrer	pepper
polariser	polarize, polarise
polir	polish
polluer	pollute
pomper	pump
ponctuer	punctuate
pondre	lay
porter	carry, bear, wear, bring, take
poser	put, lay, place, ask, set down, pose
posséder	possess, own, have
poster	post, station
postuler	apply
poudrer	powder
pouffer	burst out laughing, giggle
pourchasser	pursue, hunt down
pourfendre	cleave, attack
pourrir	rot, decay
poursuivre	pursue, continue, chase, prosecute, go on
pourvoir	provide, supply, endow, fill
pousser	push, grow, utter, drive, urge, shove
pouvoir	can, be able, may, could, might, power
pratiquer	practise, practice, carry out, make
précéder	precede, go before
prêcher	preach
précipiter	rush, hurl, hasten, throw, dash
préciser	specify, clarify, make clear, state
préconiser	advocate, recommend
prédestiner	predestine
prédire	predict, foretell
prédominer	predominate
préférer	prefer, like better
préjuger	prejudge
prélasser	lounge
prélever	levy, take, deduct
préluder	prelude
préméditer	premeditate
prendre	take, catch, seize, get
prénommer	name
préoccuper	worry, preoccupy, concern
préparer	prepare, get ready
prescrire	prescribe
présenter	present, introduce, offer, show, appear
préserver	preserve, protect
présider	preside, chair
pressentir	sense, have a foreboding, foresee
presser	press, squeeze, hurry, urge, hasten
présumer	presume, assume
présupposer	presuppose
prétendre	claim, pretend, maintain, assert
prêter	lend, attribute, give
prétexter	plead, give as a pretext
prévaloir	prevail, take advantage
prévenir	warn, prevent, inform, let know
prévoir	foresee, plan, provide for, forecast, expect
prier	pray, beg, ask, request
primer	take precedence, award a prize, award a prise
priser	prize, take snuff
privatiser	privatize, privatise
priver	deprive
privilégier	favour, favor, give priority
procéder	proceed, carry out
proclamer	proclaim, declare
procréer	procreate
procurer	procure, get, obtain, provide, bring
prodiguer	lavish, squander, give
produire	produce, happen, occur, bring about
profaner	desecrate, profane
proférer	utter
professer	profess, teach
profiler	stand out, profile
profiter	profit, take advantage, benefit, enjoy
programmer	program, schedule
progresser	progress, advance, make progress
prohiber	prohibit, forbid
projeter	plan, project, throw, cast
prolonger	prolong, extend
promener	walk, take a walk, stroll
promettre	promise
promouvoir	promote
promulguer	promulgate
prôner	advocate, extol
prononcer	pronounce, utter, declare, deliver
pronostiquer	forecast, predict
propager	propagate, spread
prophétiser	prophesy
proposer	propose, offer, suggest, intend
propulser	propel
proscrire	proscribe, ban, banish
prospecter	prospect
prospérer	prosper, thrive, flourish
prosterner	prostrate, bow down
prostituer	prostitute
protéger	protect, shelter
protester	protest
prouver	prove
provenir	come from, originate, arise
provoquer	provoke, cause, challenge, arouse
publier	publish, release
puer	stink
puiser	draw, dip
pulluler	swarm, proliferate
pulvériser	pulverize, pulverise, shatter, spray
punir	punish
purger	purge, serve
purifier	purify, cleanse
qualifier	qualify, describe, call
quémander	beg
quereller	quarrel
quérir	fetch, seek
questionner	question
quêter	seek, beg, take a collection
quitter	leave, quit, part, give up
rabaisser	belittle, lower, humble
rabattre	pull down, fold back, lower
raboter	plane
raccommoder	mend, darn, reconcile
raccompagner	take home, accompany back, see off
raccorder	connect, link up
raccourcir	shorten
raccrocher	hang up, hang up again, cling
racheter	buy back, redeem, buy out, buy, atone
racler	scrape
raconter	tell, relate, recount, narrate
radier	strike off
radoter	ramble, drivel
radoucir	soften, become milder
raffermir	strengthen, firm up
raffiner	refine
raffoler	adore, be crazy
rafler	swipe, round up
rafraîchir	refresh, cool, freshen
ragaillardir	cheer up, perk up
railler	mock, jeer, scoff, rail
raisonner	reason, argue
rajeunir	rejuvenate, make younger
rajouter	add
rajuster	readjust, straighten
ralentir	slow down, slow, slacken
râler	moan, groan, have the death rattle
rallier	rally, join, win over
rallonger	lengthen, extend
rallumer	relight, rekindle, light again
ramasser	pick up, gather, collect
ramener	bring back, take back, restore, reduce
ramer	row
ramollir	soften
ramper	crawl, creep
ranger	tidy, arrange, put away, rank, range
ranimer	revive, rekindle, resuscitate
rapatrier	repatriate
râper	grate
rapetisser	shrink
rappeler	recall, remember, remind, call back
rappliquer	turn up
rapporter	bring back, report, relate, yield, refer
rapprocher	bring closer, draw near, approach, compare, come closer
raréfier	become scarce, rarefy
raser	shave, raze, skim, graze
rassasier	satisfy, satiate, sate
rassembler	gather, assemble, collect, bring together
rasseoir	sit down again, sit back down
rasséréner	restore serenity
rassurer	reassure, comfort
rater	miss, fail, spoil
ratifier	ratify
rationaliser	rationalize, rationalise
rattacher	attach, link, connect, tie
rattraper	catch up, catch, make up, recover
raturer	cross out
ravager	ravage, devastate
ravaler	swallow, choke back, restore
ravir	delight, ravish, rob, enrapture
raviser	change one's mind, think better
ravitailler	supply, refuel
raviver	revive, rekindle
rayer	cross out, scratch, stripe
rayonner	shine, radiate, beam
réagir	react, respond
réajuster	readjust
réaliser	realize, realise, achieve, carry out, make
réapparaître	reappear
réarmer	rearm
rebâtir	rebuild
rebeller	rebel
rebondir	bounce, rebound
rebrousser	turn back, brush back
rebuter	put off, discourage
recaler	fail
receler	conceal, harbour, harbor, hold
recenser	count, list, take a census
recentrer	refocus
recevoir	receive, get, welcome, entertain
réchapper	survive, escape
recharger	reload, recharge
réchauffer	warm, warm up, reheat
rechercher	seek, search, look for
rechigner	balk, grumble
rechuter	relapse
réciter	recite
réclamer	demand, claim, ask, call for, complain
récolter	harvest, reap, collect
recommander	recommend, commend, advise
recommencer	begin again, start again, resume
récompenser	reward
réconcilier	reconcile
reconduire	escort, show out, renew, take back, see home
réconforter	comfort
reconnaître	recognize, recognise, acknowledge, admit, know
reconquérir	reconquer, win back
reconstituer	reconstruct, reconstitute
reconstruire	rebuild, reconstruct
reconvertir	convert, retrain
recopier	copy out
recoudre	sew up, sew back
recouper	cross-check, cut again
recourber	bend, curve
recourir	resort, have recourse, appeal
recouvrer	recover, regain
recouvrir	cover, cover over, overlay
récrier	exclaim, protest
recruter	recruit, hire
rectifier	rectify, correct
recueillir	collect, gather, take in, meditate
recuire	cook again
reculer	retreat, step back, move back, recoil, draw back, decline
récupérer	recover, retrieve, get back
récuser	challenge, reject
recycler	recycle
redemander	ask again
redescendre	go down again, come down again
redevenir	become again
rédiger	write, draft, draw up
redire	repeat, say again
redonner	give back, restore
redoubler	redouble, repeat, increase
redouter	dread, fear
redresser	straighten, straighten up, raise, sit up, redress
réduire	reduce, cut, diminish
réécrire	rewrite
réélire	re-elect
réexaminer	re-examine, reconsider
refaire	redo, do again, remake
référer	refer, consult
refermer	close, shut, close again
réfléchir	reflect, think, ponder, consider
refléter	reflect, mirror
refluer	flow back, surge back
réformer	reform
refouler	force back, repress, drive back
réfréner	curb, restrain
refroidir	cool, cool down, chill
réfugier	take refuge
refuser	refuse, decline, deny, reject
réfuter	refute
regagner	regain, return, get back, win back
régaler	treat, feast, regale
regarder	look, look at, watch, regard, concern
régénérer	regenerate
régenter	rule, dictate
régir	govern, rule
régler	settle, regulate, adjust, set, pay
régner	reign, rule, prevail
regorger	abound, overflow
regretter	regret, be sorry, miss
regrouper	group together, bring together, regroup
régulariser	regularize, regularise
réguler	regulate
réhabiliter	rehabilitate
rehausser	raise, enhance
réimprimer	reprint
réinstaller	reinstall, resettle
réintégrer	reinstate, return
réinventer	reinvent
réitérer	reiterate, repeat
rejaillir	splash, reflect
rejeter	reject, throw back, turn down, throw
rejoindre	join, meet, rejoin, catch up, get back
réjouir	rejoice, delight, gladden, be delighted
relâcher	release, relax, loosen, slacken
relancer	revive, relaunch, boost
reléguer	relegate, banish
relever	raise, pick up, lift, note, get up, stand up
relier	connect, link, bind, join
relire	reread, read again
reluire	shine, gleam, glisten
remanier	revise, reshuffle
remarquer	notice, remark, observe, note
rembarquer	re-embark
rembourser	repay, reimburse, refund, pay back
remédier	remedy
remercier	thank, dismiss
remettre	put back, hand over, deliver, postpone, recover, hand
remonter	go up, go back up, rise, wind up, date back
remontrer	show again, remonstrate
remordre	bite again
remplacer	replace, substitute
remplir	fill, fulfil, fulfill, fill in
remporter	win, take away, achieve
remuer	move, stir, shake
rémunérer	pay, remunerate
renaître	be reborn, revive, spring up again
renchérir	go further, outbid, become dearer
rencontrer	meet, encounter, come across, find
rendormir	fall asleep again, go back to sleep
rendre	return, give back, render, make, go, surrender
renégocier	renegotiate
renfermer	contain, shut up, enclose
renflouer	refloat, bail out
renforcer	reinforce, strengthen
renfrogner	scowl, frown
renier	deny, disown, repudiate
renifler	sniff
renommer	rename, reappoint
renoncer	renounce, give up, abandon
renouer	renew, retie, resume
renouveler	renew, repeat
rénover	renovate
renseigner	inform, give information, inquire
rentrer	return, go home, come home, go back, come back
renverser	overturn, knock over, overthrow, spill, reverse
renvoyer	send back, dismiss, return, refer, postpone
réorganiser	reorganize, reorganise
repaître	feed
répandre	spread, spill, shed, pour
reparaître	reappear
réparer	repair, mend, make amends
repartir	set off again, leave again, go back
répartir	distribute, divide, allocate, share out
repasser	iron, pass again, go over again
repeindre	repaint
repenser	think again
repentir	repent, repentance
repérer	spot, locate, identify
répéter	repeat, rehearse, say again
replacer	replace, put back
replier	fold, fold up, withdraw, fall back
répliquer	reply, retort
replonger	plunge back
répondre	answer, reply, respond
reporter	postpone, carry over, carry back
reposer	rest, put down, lie
repousser	push back, reject, repel, postpone, push away
reprendre	resume, take back, take up, go on, recover, begin again
représenter	represent, depict, show, perform
réprimander	reprimand, rebuke
réprimer	repress, suppress, quell
reprocher	reproach, blame
reproduire	reproduce, repeat
réprouver	condemn, reprove
répudier	repudiate
répugner	be reluctant, disgust, loathe
requérir	require, request, demand
réserver	reserve, book, keep
résider	reside, live, lie
résigner	resign, submit
résilier	terminate, cancel
résister	resist, withstand
résonner	resound, ring, echo
résorber	absorb, reduce
résoudre	solve, resolve, decide
respecter	respect, observe, comply
respirer	breathe, inhale
resplendir	shine, gleam
responsabiliser	empower, make responsible
ressaisir	regain control, recover, seize again
ressembler	resemble, look like, be like
ressentir	feel, experience, resent
resserrer	tighten, contract, narrow
ressortir	go out again, come out again, stand out, emerge
ressouvenir	remember
ressusciter	resuscitate, revive, rise again, raise
restaurer	restore, feed
rester	stay, remain, be left, keep
restituer	return, restore, give back
restreindre	restrict, limit
restructurer	restructure
résulter	result, follow, ensue
résumer	sum up, summarize, summarise
resurgir	reappear, resurface
rétablir	restore, re-establish, recover
retarder	delay, put off, be late
retenir	hold back, retain, keep, remember, detain, restrain
retentir	resound, ring, ring out, echo
retirer	withdraw, remove, take off, pull out, retire
retomber	fall back, fall again, fall, sink back
rétorquer	retort
retoucher	touch up, alter
retourner	return, go back, turn over, turn round, turn
retracer	recount, trace back
rétracter	retract, withdraw
retrancher	remove, cut off, entrench
rétrécir	shrink, narrow
retrousser	roll up, turn up
retrouver	find, find again, meet, recover
réunir	gather, reunite, collect, meet, join, bring together
réussir	succeed, manage, pass, be successful
revaloriser	upgrade, raise
rêvasser	daydream
réveiller	wake, wake up, awaken, rouse
révéler	reveal, disclose, prove, show
revendiquer	claim, demand
revendre	resell, sell
revenir	come back, return, go back, amount
rêver	dream
réverbérer	reverberate, reflect
révérer	revere
revêtir	put on, clothe, assume, cover, don
réviser	revise, review, service
revivre	relive, live again, revive
revoir	see again, review, revise, meet again
révolter	revolt, rebel, outrage
révolutionner	revolutionize, revolutionise
révoquer	revoke, dismiss
ricaner	sneer, snigger, laugh derisively
rider	wrinkle, ripple
ridiculiser	ridicule
rigoler	laugh, joke
rimer	rhyme
rincer	rinse
riposter	retort, retaliate, answer back
rire	laugh, laughter
risquer	risk, venture, be likely
rivaliser	compete, vie, rival
river	rivet
rôder	prowl, roam, lurk
rompre	break, break off, snap
ronfler	snore, roar
ronger	gnaw, eat away, corrode
rosir	turn pink, blush
rôtir	roast
roucouler	coo
rouer	thrash, break on the wheel
rougeoyer	glow red, glow
rougir	blush, redden, turn red, flush
rouiller	rust
rouler	roll, drive, run, wheel
rouspéter	grumble
rouvrir	reopen, open again
rudoyer	treat harshly, bully
ruer	rush, kick, fling oneself
rugir	roar
ruiner	ruin
ruisseler	stream, drip, trickle
ruminer	ruminate, brood over
ruser	use cunning
rutiler	gleam
sabler	sand
saborder	scuttle
saboter	sabotage
sabrer	sabre, saber, slash
saccager	sack, ransack, wreck
sacrer	crown, consecrate, curse
sacrifier	sacrifice
saigner	bleed
saillir	protrude, jut out
saisir	seize, grasp, grab, catch, understand
saler	salt
salir	dirty, soil, sully
saliver	salivate
saluer	greet, bow, salute, hail
sanctifier	hallow, sanctify
sanctionner	sanction, punish, penalize, penalise
sangler	strap, girth
sangloter	sob
saouler	get drunk
saper	undermine, sap
satisfaire	satisfy, meet, fulfil, fulfill
saturer	saturate
saupoudrer	sprinkle
sauter	jump, leap, skip, blow up
sautiller	hop, skip
sauvegarder	safeguard, save
sauver	save, rescue, run away, escape
savoir	know, can, know how, knowledge
savourer	savour, savor, relish
scandaliser	shock, scandalize
sceller	seal
scier	saw
scinder	split, divide
scintiller	sparkle, twinkle, glitter
scolariser	send to school
scruter	scrutinize, scrutinise, scan, examine, peer
sculpter	sculpt, carve
sécher	dry, dry up
secouer	shake, shake off
secourir	help, rescue, succour, succor, relieve
sécréter	secrete
sécuriser	secure
séduire	seduce, charm, attract, win over
segmenter	segment
séjourner	stay, sojourn
sélectionner	select, pick
seller	saddle
sembler	seem, appear
semer	sow, scatter
sensibiliser	raise awareness, make aware
sentir	feel, smell, sense
seoir	suit, befit
séparer	separate, part, divide
séquestrer	confine, sequester
sermonner	lecture
serrer	squeeze, tighten, clench, press, shake, clasp
servir	serve, use, be used, help
sévir	rage, deal severely
sevrer	wean
siéger	sit, be in session
siffler	whistle, hiss, boo
siffloter	whistle
signaler	report, point out, signal, indicate
signer	sign, cross oneself
signifier	mean, signify, notify
sillonner	furrow, criss-cross, plough, plow
simplifier	simplify
simuler	simulate, feign, sham
singer	ape, mimic
situer	situate, locate, place
skier	ski
soigner	treat, look after, nurse, take care, tend
solder	settle, sell off, result
solidariser	show solidarity
solliciter	request, solicit, appeal, seek
sombrer	sink, founder, go down
sommeiller	doze, slumber
sommer	summon, call upon
sonder	sound, probe, poll, fathom
songer	think, dream, muse, reflect
sonner	ring, sound, strike, chime
sortir	go out, come out, leave, get out, take out, emerge
soucier	care, worry, concern
souder	weld, solder, join
soudoyer	bribe
souffler	blow, breathe, whisper, puff, blow out
souffleter	slap, box the ears
souffrir	suffer, bear, endure, hurt
souhaiter	wish, hope, want, desire
souiller	soil, sully, defile, stain
soulager	relieve, ease, soothe
soûler	get drunk, make drunk
soulever	lift, raise, rouse, stir up, heave
souligner	underline, stress, emphasize, emphasise, highlight
soumettre	submit, subject, subdue, put
soupçonner	suspect
souper	supper, have supper, sup, dine
soupirer	sigh
sourciller	bat an eyelid
sourdre	spring up, well up
sourire	smile
sous-entendre	imply
sous-estimer	underestimate
sous-traiter	subcontract
souscrire	subscribe, sign, take out
soustraire	subtract, remove, withdraw, escape
soutenir	support, sustain, maintain, hold up, back, uphold
soutirer	extract, squeeze out
souvenir	remember, recall, memory
spécialiser	specialize, specialise
spécifier	specify
spéculer	speculate
spolier	despoil, rob
stabiliser	stabilize, stabilise
stagner	stagnate
stationner	park, be parked, stand
statuer	rule, decide
stigmatiser	stigmatize, stigmatise, denounce
stimuler	stimulate, spur
stipuler	stipulate, specify
stocker	store, stock
stopper	stop, halt
stresser	stress
structurer	structure
stupéfaire	astound
stupéfier	stupefy, astound, amaze
subdiviser	subdivide
subir	undergo, suffer, endure, sustain
subjuguer	subjugate, captivate
submerger	submerge, flood, overwhelm, swamp
subordonner	subordinate
subsister	subsist, remain, survive
substituer	substitute, replace
subvenir	provide for, meet
subventionner	subsidize, subsidise, fund
succéder	succeed, follow
succomber	succumb, die, yield
sucer	suck
sucrer	sweeten, sugar
suer	sweat, perspire
suffire	suffice, be enough, be sufficient
suffoquer	suffocate, choke, stifle
suggérer	suggest
suicider	commit suicide, kill oneself
suinter	ooze, seep
suivre	follow, pursue, attend
superposer	superimpose, stack
superviser	supervise, oversee
supplanter	supplant
suppléer	make up for, replace, supply
supplier	beg, implore, beseech, entreat
supporter	bear, endure, support, stand, put up with
supposer	suppose, assume, imply, imagine
supprimer	remove, suppress, abolish, delete, cut, do away
supputer	calculate, reckon
surcharger	overload, overburden
surélever	raise, heighten
surenchérir	bid higher, outbid
surestimer	overestimate
surgeler	deep-freeze
surgir	arise, appear, appear suddenly, loom up, spring up
surmener	overwork
surmonter	overcome, surmount, top
surnager	float
surnommer	nickname, surname, dub
surpasser	surpass, outdo, excel
surplomber	overhang
surprendre	surprise, catch, take by surprise, overhear
sursauter	start, jump, give a start
surveiller	watch, supervise, monitor, keep an eye
survenir	occur, happen, arise, come up unexpectedly
survivre	survive, outlive
survoler	fly over, skim through
susciter	arouse, give rise, provoke, create, raise
suspecter	suspect
suspendre	hang, suspend, adjourn
susurrer	whisper
symboliser	symbolize, symbolise
sympathiser	get on well, sympathize, sympathise
synchroniser	synchronize, synchronise
synthétiser	synthesize, synthesise
tabasser	beat up
tabler	count, bank
tacher	stain, spot
tâcher	try, endeavour, endeavor, strive
tailler	cut, carve, prune, trim, hew
taire	be silent, keep silent, hush, conceal, fall silent, hold one's tongue
tambouriner	drum
tamiser	sift, filter
tancer	scold
tanguer	pitch
tanner	tan, pester
taper	hit, type, tap, bang, slap
tapir	crouch, lurk, hide
tapisser	paper, line, cover
taquiner	tease
tarder	delay, be long, take a long time
tarir	dry up, run dry
tasser	cram, pack, settle
tâter	feel, try out
tâtonner	grope, feel one's way
tatouer	tattoo
taxer	tax, accuse
teindre	dye
teinter	tint, tinge
télécharger	download
téléphoner	telephone, phone, call
témoigner	testify, show, bear witness, express
tempérer	temper, moderate
temporiser	temporize, temporise, play for time
tendre	stretch, hold out, tend, tender, strain, soft
tenir	hold, keep, stand, run
tenter	try, attempt, tempt
tergiverser	prevaricate, shilly-shally
terminer	finish, end, complete, conclude, terminate
ternir	tarnish, dull
terrasser	strike down, floor, overwhelm
terrer	go to earth, hide
terrifier	terrify
terroriser	terrorize, terrorise
tester	test
téter	suck
tiédir	cool, warm up
timbrer	stamp
tinter	ring, tinkle, toll, jingle
tirailler	pull, tug, skirmish
tirer	pull, draw, fire, shoot, drag
tisser	weave
titiller	titillate
titrer	title, headline
tituber	stagger, reel
tolérer	tolerate, put up with
tomber	fall, drop, fall down
tonner	thunder
toquer	knock
tordre	twist, wring, writhe
torpiller	torpedo
torturer	torture
totaliser	total, add up
toucher	touch, hit, receive, affect, concern
tourbillonner	whirl, swirl, eddy
tourmenter	torment, torture, worry
tourner	turn, shoot, revolve, spin
tournoyer	whirl, wheel, spin
tousser	cough
tracasser	worry, bother, harass
tracer	trace, draw, mark out
traduire	translate, render, express
trafiquer	traffic, doctor
trahir	betray
traînasser	hang about
traîner	drag, trail, drag on, hang about, lag
traire	milk
traiter	treat, deal, process, call, handle
tramer	plot, weave
trancher	cut, slice, settle, contrast
tranquilliser	reassure
transborder	tranship
transcrire	transcribe
transférer	transfer
transfigurer	transfigure
transformer	transform, change, convert, turn
transgresser	transgress, break
transir	chill, numb
transiter	pass through, transit
translater	translate
transmettre	transmit, pass on, hand down, convey
transparaître	show through
transpercer	pierce, run through
transpirer	perspire, sweat, transpire
transplanter	transplant
transporter	transport, carry, convey
transposer	transpose
traquer	track down, hunt, hunt down
travailler	work, labour, labor
traverser	cross, pass through, go through, come through
travestir	disguise, misrepresent
trébucher	stumble, trip
trembler	tremble, shake, shiver, quake
trembloter	quiver, flicker
trémousser	wriggle
tremper	soak, dip, drench, steep
trépasser	pass away, die
trépigner	stamp one's feet, stamp
tressaillir	start, shudder, quiver, thrill, give a start
tressauter	start, jolt
tresser	plait, weave, braid
tricher	cheat
tricoter	knit
trier	sort, sort out
trinquer	clink glasses, drink
triompher	triumph, overcome, prevail
tripler	triple, treble
tripoter	fiddle, finger
tromper	deceive, mislead, cheat
trôner	sit enthroned
troquer	barter, swap, exchange
trotter	trot
trottiner	trot along, scurry
troubler	disturb, trouble, confuse, cloud
trouer	make a hole, pierce
trousser	tuck up, turn up
trouver	find, think, be located, discover
truffer	pepper, stuff
truquer	rig, fix
tuer	kill, slay
tuméfier	swell
tutoyer	address familiarly, call tu
ulcérer	embitter, sicken
unifier	unify
unir	unite, join, combine
urger	be urgent
user	use, wear out, wear
usiner	machine
usurper	usurp
utiliser	use, utilize, utilise
vacciner	vaccinate
vaciller	sway, flicker, waver, stagger
vadrouiller	wander about
vagabonder	wander, roam
vaincre	defeat, overcome, conquer, vanquish
valider	validate, confirm
valoir	be worth, deserve, cost, be better
valoriser	enhance, value
valser	waltz
vanner	winnow, exhaust
vanter	boast, praise, vaunt, brag
vaporiser	spray
vaquer	attend to, go about
varier	vary, change
vautrer	sprawl, wallow
végéter	vegetate
veiller	watch, see to it, ensure, stay up, sit up
vêler	calve
vendanger	harvest grapes
vendre	sell
vénérer	venerate, revere
venger	avenge, take revenge, revenge
venir	come
ventiler	ventilate, break down
verdir	turn green
verdoyer	be green
vérifier	check, verify
vernir	varnish
verrouiller	bolt, lock
verser	pour, shed, pay, overturn
vêtir	clothe, dress
vexer	vex, upset, offend
vibrer	vibrate, quiver
vider	empty, drain
vieillir	age, grow old, get old
violenter	assault
violer	rape, violate, break
virer	turn, transfer, veer, fire
viser	aim, target, concern
visionner	view
visiter	visit, inspect
visser	screw
vitrer	glaze
vitupérer	rail
vivifier	invigorate
vivre	live, be alive
vociférer	shout, vociferate
voguer	sail
voiler	veil, hide, cloud
voir	see
voisiner	be side by side
voiturer	convey
voler	steal, fly, rob
voleter	flutter
voltiger	flutter, fly about
vomir	vomit, spew
voter	vote
vouer	devote, vow, dedicate, doom
vouloir	want, wish, will, be willing, like, try
voûter	arch, vault, stoop
voyager	travel, journey
vrombir	hum, roar
vulgariser	popularize, popularise
zébrer	streak
zézayer	lisp
zigzaguer	zigzag
`

/** The groups by name. */
export const groups = { functionWords, numbers, calendar, nations, adjectives, verbs } as const

/** All groups, one entry a line, no blank line. */
export const words = [functionWords, numbers, calendar, nations, adjectives, verbs]
  .map(group => group.trim())
  .join('\n')
