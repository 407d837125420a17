import { type Forms, formsOf, readInflections, wordsOf } from '../forms.ts'

/**
 * English forms that no ending tells the lemma of.
 *
 * Licence: CC0 1.0. Written for this library from knowledge of the language, taken from no dictionary or list.
 */

/** Past tense, past participle and odd present forms; of a shared form (`lay`, `leaves`) the commoner reading first. */
const verbs = `
be: am is are was were been being wast wert
have: has had having hast hath hadst
do: does did done doing dost doth didst
go: goes went gone
say: says said saith
can: could canst couldst
may: might mayst
shall: should shalt
will: would wilt wouldst
see: saw seen
find: found
feel: felt
fall: fell fallen
leave: left leaves
lie: lay lain lying
lay: laid
bind: bound
arise: arose arisen
awake: awoke awoken
bear: bore borne born
beat: beaten
become: became
befall: befell befallen
beget: begot begat begotten
begin: began begun beginning
behold: beheld
bend: bent
bereave: bereft
beseech: besought
beset: besetting
bestride: bestrode bestridden
betake: betook betaken
bid: bade bidden
bite: bit bitten biting
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
chide: chid chidden
choose: chose chosen choosing
cleave: clove cloven cleft
cling: clung
clothe: clad clothed
come: came coming
creep: crept
deal: dealt
dig: dug digging
draw: drew drawn
dream: dreamt
drink: drank drunk drunken
drive: drove driven driving
dwell: dwelt
eat: ate eaten
feed: fed
fight: fought
flee: fled
fling: flung
fly: flew flown flies
forbear: forbore forborne
forbid: forbade forbidden forbidding
forego: forewent foregone
foresee: foresaw foreseen
foretell: foretold
forget: forgot forgotten forgetting
forgive: forgave forgiven
forsake: forsook forsaken
freeze: froze frozen freezing
gainsay: gainsaid
get: got gotten getting
gild: gilt
gird: girt
give: gave given giving
grind: ground
grow: grew grown
hang: hung
hear: heard
heave: hove
hew: hewn
hide: hid hidden hiding
hit: hitting
hold: held
keep: kept
kneel: knelt
knit: knitting
know: knew known
lead: led
lean: leant
leap: leapt
learn: learnt
lend: lent
let: letting
light: lit
live: lives living
lose: lost losing
make: made making
mean: meant
meet: met
melt: molten
mislay: mislaid
mislead: misled
mistake: mistook mistaken
misunderstand: misunderstood
mow: mown
outdo: outdid outdone
outgrow: outgrew outgrown
overcome: overcame
overdo: overdid overdone
overhang: overhung
overhear: overheard
override: overrode overridden
overrun: overran overrunning
oversee: oversaw overseen
overtake: overtook overtaken
overthrow: overthrew overthrown
partake: partook partaken
pay: paid
prove: proven
put: putting
quit: quitting
rebuild: rebuilt
redo: redid redone
relay: relaid
rend: rent
repay: repaid
resell: resold
retake: retook retaken
rethink: rethought
rewrite: rewrote rewritten
rid: ridding
ride: rode ridden riding
ring: rang rung
rise: rose risen rising
run: ran running
saw: sawn
seek: sought
sell: sold
send: sent
set: setting
sew: sewn
shake: shook shaken
shave: shaven
shear: shorn
shine: shone shining
shoe: shod
shoot: shot
show: shown
shrink: shrank shrunk shrunken
shrive: shrove shriven
shut: shutting
sing: sang sung
sink: sank sunk sunken
sit: sat sitting
slay: slew slain
sleep: slept
slide: slid sliding
sling: slung
slink: slunk
slit: slitting
smell: smelt
smite: smote smitten
sow: sown
speak: spoke spoken spake
speed: sped
spell: spelt
spend: spent
spill: spilt
spin: spun spinning
spit: spat spitting
split: splitting
spoil: spoilt
spring: sprang sprung
stand: stood
steal: stole stolen
stick: stuck
sting: stung
stink: stank stunk
strew: strewn
stride: strode stridden striding
strike: struck stricken striking
string: strung
strive: strove striven striving
swear: swore sworn
sweep: swept
swell: swollen
swim: swam swum swimming
swing: swung
take: took taken taking
teach: taught
tear: tore torn
tell: told
think: thought
thrive: throve thriven
throw: threw thrown
tread: trod trodden
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
undo: undid undone
unwind: unwound
uphold: upheld
upset: upsetting
wake: woke woken waking
waylay: waylaid
wear: wore worn
weave: wove woven
wed: wedded
weep: wept
win: won winning
wind: wound
withdraw: withdrew withdrawn
withhold: withheld
withstand: withstood
work: wrought
wring: wrung
write: wrote written writing
die: died dies dying
tie: tied ties tying
vie: vied vies vying
`

/** Plurals that are made otherwise than by -s, -es, -ies. */
const nouns = `
man: men
woman: women
child: children
foot: feet
tooth: teeth
goose: geese
mouse: mice
louse: lice
ox: oxen
brother: brethren
penny: pence pennies
die: dice
wife: wives
life: lives
knife: knives
leaf: leaves
loaf: loaves
half: halves
calf: calves
thief: thieves
wolf: wolves
shelf: shelves
self: selves
elf: elves
sheaf: sheaves
hoof: hooves
scarf: scarves
wharf: wharves
dwarf: dwarves
beef: beeves
gentleman: gentlemen
gentlewoman: gentlewomen
nobleman: noblemen
workman: workmen
policeman: policemen
fisherman: fishermen
seaman: seamen
boatman: boatmen
coachman: coachmen
horseman: horsemen
huntsman: huntsmen
countryman: countrymen
countrywoman: countrywomen
clergyman: clergymen
statesman: statesmen
spokesman: spokesmen
spokeswoman: spokeswomen
businessman: businessmen
chairman: chairmen
craftsman: craftsmen
tradesman: tradesmen
kinsman: kinsmen
footman: footmen
watchman: watchmen
sportsman: sportsmen
fireman: firemen
postman: postmen
milkman: milkmen
madman: madmen
helmsman: helmsmen
oarsman: oarsmen
swordsman: swordsmen
bondsman: bondsmen
journeyman: journeymen
alderman: aldermen
congressman: congressmen
freeman: freemen
frenchman: frenchmen
frenchwoman: frenchwomen
englishman: englishmen
englishwoman: englishwomen
irishman: irishmen
scotsman: scotsmen
welshman: welshmen
dutchman: dutchmen
norseman: norsemen
grandchild: grandchildren
stepchild: stepchildren
schoolchild: schoolchildren
housewife: housewives
midwife: midwives
penknife: penknives
bookshelf: bookshelves
werewolf: werewolves
axis: axes
crisis: crises
basis: bases
analysis: analyses
thesis: theses
hypothesis: hypotheses
oasis: oases
emphasis: emphases
parenthesis: parentheses
phenomenon: phenomena
criterion: criteria
datum: data
medium: media
bacterium: bacteria
stratum: strata
memorandum: memoranda
addendum: addenda
curriculum: curricula
nucleus: nuclei
stimulus: stimuli
fungus: fungi
cactus: cacti
radius: radii
alumnus: alumni
formula: formulae
antenna: antennae
vertebra: vertebrae
larva: larvae
index: indices
appendix: appendices
vertex: vertices
matrix: matrices
bureau: bureaux
tableau: tableaux
château: châteaux
chateau: chateaux
beau: beaux
plateau: plateaux
madame: mesdames
monsieur: messieurs
mister: messrs
passer-by: passers-by
son-in-law: sons-in-law
brother-in-law: brothers-in-law
father-in-law: fathers-in-law
sister-in-law: sisters-in-law
daughter-in-law: daughters-in-law
mother-in-law: mothers-in-law
man-of-war: men-of-war
aide-de-camp: aides-de-camp
`

/** Comparison, demonstratives, the pronouns of older prose. */
const others = `
good: better best
bad: worse worst
little: less least lesser
far: farther farthest further furthest
old: elder eldest
late: latter
much: more most
many: more most
a: an
this: these
that: those
thou: thee
you: ye
`

/** Verb forms that are nearly always another word in running text. */
const otherWords = new Set(wordsOf('bit ground wound'))

let forms: Forms | undefined

/**
 * The irregular forms of English with their lemmas: verbs with their past forms and participles, those of older prose
 * too (`hath`, `spake`); plurals; comparison. Regular forms are not in it, nor are forms that are nearly always another
 * word (`ground`, `bit`). Many are lemmas too (`saw`, `found`, `leaves`).
 */
export const englishIrregularForms = (): Forms => {
  forms ??= formsOf([verbs, nouns, others].flatMap(readInflections), otherWords)
  return forms
}
