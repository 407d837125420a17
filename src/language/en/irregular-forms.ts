/** English verbs and nouns that do not follow the rules: each line a headword and its other forms. */
export const irregularForms: readonly (readonly string[])[] = `
be am is are was were been being
have has had having
do does did done doing
go goes went gone going
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
begin began begun beginning
bend bent
bet betting
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
burst
buy bought
cast
catch caught
choose chose chosen
cling clung
come came
cost
creep crept
cut cutting
deal dealt
dig dug digging
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden forbidding
forecast
foresee foresaw foreseen
forget forgot forgotten forgetting
forgive forgave forgiven
freeze froze frozen
get got gotten getting
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hit hitting
hold held
hurt
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let letting
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mistake mistook mistaken
mow mown
overcome overcame
pay paid
prove proven
put putting
quit quitting
read
rend rent
rid
ride rode ridden
ring rang rung
rise rose risen
run ran running
saw sawn
say said
see saw seen
seek sought
sell sold
send sent
set setting
sew sewn
shake shook shaken
shed shedding
shine shone
shoot shot
show shown
shrink shrank shrunk
shut shutting
sing sang sung
sink sank sunk
sit sat sitting
sleep slept
slide slid
sling slung
slit
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split splitting
spoil spoilt
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust
tread trod trodden
understand understood
undertake undertook undertaken
uphold upheld
upset upsetting
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
man men
woman women
child children
person people
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
louse lice
penny pence
die dying dice
crisis crises
basis bases
analysis analyses
hypothesis hypotheses
phenomenon phenomena
criterion criteria
medium media
datum data
stimulus stimuli
nucleus nuclei
appendix appendices
index indices
life lives
wife wives
knife knives
leaf leaves
loaf loaves
half halves
self selves
shelf shelves
thief thieves
wolf wolves
calf calves
scarf scarves
hoof hooves
good better best
well better best
bad worse worst
far further furthest farther
little less least
much more most
many more most
`
  .trim()
  .split('\n')
  .map(line => line.split(' '))
