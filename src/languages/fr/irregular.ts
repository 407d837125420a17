import { type Forms, formsOf, linesOf, readInflections, wordsOf } from '../forms.ts'
import { conjugate } from './conjugate.ts'

/**
 * French forms that no ending tells the lemma of.
 *
 * Licence: CC0 1.0. Written for this library from knowledge of the language, taken from no dictionary or list.
 */

/** Verbs by their models, the commonest reading of a shared form (`suis`, `vit`) first; read by `conjugate`. */
const verbs = `
être | - | suis es est sommes êtes sont | fu | ser | étant | - | été étais était étions étiez étaient sois soit soyons soyez soient
avoir | - | ai as a avons avez ont | eu | aur | eu ayant | - | aie aies ait ayons ayez aient
aller | - | vais vas va allons allez vont | alla | ir | allé | aill all |
~faire | - re dé satis contre sur par | ~fais ~fais ~fait ~faisons ~faites ~font | ~fi | ~fer | ~fait | ~fass |
~dire | - re | ~dis ~dis ~dit ~disons ~dites ~disent | ~di | ~dir | ~dit | |
~dire | contre inter pré | ~dis ~dis ~dit ~disons ~disez ~disent | ~di | ~dir | ~dit | |
médire | - | médis médis médit médisons médisez médisent | médi | médir | | |
maudire | - | maudis maudis maudit maudissons maudissez maudissent | maudi | maudir | maudit | |
pouvoir | - | peux peux peut pouvons pouvez peuvent | pu | pourr | | puiss | pu
vouloir | - | veux veux veut voulons voulez veulent | voulu | voudr | voulu | veuill voul | veuillez
savoir | - | sais sais sait savons savez savent | su | saur | su sachant | sach | sachons sachez
devoir | - | dois dois doit devons devez doivent | du | devr | dû due dus dues | |
falloir | - | - - faut - - - | | | | - | fallait fallut fallût faudra faudrait faille fallu
~valoir | - équi | ~vaux ~vaux ~vaut ~valons ~valez ~valent | ~valu | ~vaudr | ~valu | ~vaill ~val |
prévaloir | - | prévaux prévaux prévaut prévalons prévalez prévalent | prévalu | prévaudr | prévalu | |
~voir | - re entre | ~vois ~vois ~voit ~voyons ~voyez ~voient | ~vi | ~verr | ~vu | |
prévoir | - | prévois prévois prévoit prévoyons prévoyez prévoient | prévi | prévoir | prévu | |
pourvoir | - | pourvois pourvois pourvoit pourvoyons pourvoyez pourvoient | pourvu | pourvoir | pourvu | |
~cevoir | re dé con per aper | ~çois ~çois ~çoit ~cevons ~cevez ~çoivent | ~çu | ~cevr | ~çu | |
~mouvoir | é pro | ~meus ~meus ~meut ~mouvons ~mouvez ~meuvent | ~mu | ~mouvr | ~mu | |
mouvoir | - | meus meus meut mouvons mouvez meuvent | mu | mouvr | mû mue mus mues | |
pleuvoir | - | - - pleut - - pleuvent | | | | - | pleuvait pleuvaient plut plût pleuvra pleuvrait pleuve pleuvant
~asseoir | - r | ~assieds ~assieds ~assied ~asseyons ~asseyez ~asseyent | ~assi | ~assiér | ~assis | | ~assois ~assoit ~assoient ~assoyait ~assoyaient ~assoira ~assoirait
seoir | - | - - sied - - siéent | | | seyant | - | seyait seyaient siéra siérait siée sis sise
surseoir | - | sursois sursois sursoit sursoyons sursoyez sursoient | sursi | surseoir | sursis | |
choir | - | chois chois choit - - choient | chu | choir | chu | - |
déchoir | - | déchois déchois déchoit - - déchoient | déchu | déchoir | déchu | |
échoir | - | - - échoit - - échoient | | | échu échue échus échues échéant | - | échut échurent échoira échoirait écherra
~enir | t v dev redev rev conv parv prév prov surv souv interv subv contrev dét ret entret maint obt cont sout appart abst | ~iens ~iens ~ient ~enons ~enez ~iennent | ~in | ~iendr | ~enu | |
~tir | par repar sor ressor sen ressen consen pressen men démen repen dépar | ~s ~s ~t ~tons ~tez ~tent | ~ti | ~tir | ~ti | |
~mir | dor endor rendor | ~s ~s ~t ~mons ~mez ~ment | ~mi | ~mir | ~mi | |
~vir | ser desser resser | ~s ~s ~t ~vons ~vez ~vent | ~vi | ~vir | ~vi | |
~rir | ouv rouv entrouv couv découv recouv off souff | ~re ~res ~re ~rons ~rez ~rent | ~ri | ~rir | ~ert | |
~eillir | cu accu recu | ~eille ~eilles ~eille ~eillons ~eillez ~eillent | ~eilli | ~eiller | ~eilli | |
~aillir | tress ass déf | ~aille ~ailles ~aille ~aillons ~aillez ~aillent | ~ailli | ~aillir | ~ailli | |
~courir | - ac con dis en par re se | ~cours ~cours ~court ~courons ~courez ~courent | ~couru | ~courr | ~couru | |
mourir | - | meurs meurs meurt mourons mourez meurent | mouru | mourr | mort | |
~quérir | ac con re en recon | ~quiers ~quiers ~quiert ~quérons ~quérez ~quièrent | ~qui | ~querr | ~quis | |
~uir | f enf | ~uis ~uis ~uit ~uyons ~uyez ~uient | ~ui | ~uir | ~ui | |
~vêtir | - re dé | ~vêts ~vêts ~vêt ~vêtons ~vêtez ~vêtent | ~vêti | ~vêtir | ~vêtu | |
bouillir | - | bous bous bout bouillons bouillez bouillent | bouilli | bouillir | bouilli | |
haïr | - | hais hais hait haïssons haïssez haïssent | haï | haïr | haï | |
ouïr | - | - - - oyons oyez - | | | ouï ouïe ouïs ouïes oyant | - | ouït
gésir | - | gis gis gît gisons gisez gisent | | | | - |
bénir | - | | | | bénit | - |
fleurir | - | | | | florissant | - | florissait florissaient
bruire | - | - - - - - bruissent | | | bruissant | - | bruissait bruissaient bruisse
~lire | - re é réé | ~lis ~lis ~lit ~lisons ~lisez ~lisent | ~lu | ~lir | ~lu | |
~crire | é dé ins pres sous trans pros circons réé | ~cris ~cris ~crit ~crivons ~crivez ~crivent | ~crivi | ~crir | ~crit | |
~rire | - sou | ~ris ~ris ~rit ~rions ~riez ~rient | ~ri | ~rir | | | ~ri
suffire | - | suffis suffis suffit suffisons suffisez suffisent | suffi | suffir | | | suffi
~uire | cond recond prod reprod séd trad réd introd déd ind end constr reconstr détr instr c | ~uis ~uis ~uit ~uisons ~uisez ~uisent | ~uisi | ~uir | ~uit | |
~uire | l rel n | ~uis ~uis ~uit ~uisons ~uisez ~uisent | ~uisi | ~uir | | | ~ui
croire | - | crois crois croit croyons croyez croient | cru | croir | cru | |
boire | - | bois bois boit buvons buvez boivent | bu | boir | bu | |
~indre | cra contra pla pe dépe repe te déte fe atte éte ce étre astre restre empre enfre ge jo rejo enjo adjo | ~ins ~ins ~int ~ignons ~ignez ~ignent | ~igni | ~indr | ~int | |
~prendre | - ap com sur entre re é mé désap | ~prends ~prends ~prend ~prenons ~prenez ~prennent | ~pri | ~prendr | ~pris | |
~mettre | - ad com compro dé é o per pro re sou trans | ~mets ~mets ~met ~mettons ~mettez ~mettent | ~mi | ~mettr | ~mis | |
~battre | - a com dé é ra re | ~bats ~bats ~bat ~battons ~battez ~battent | ~batti | ~battr | ~battu | |
~dre | ven reven ren ten éten enten atten déten préten pen dépen suspen fen défen descen redescen fon confon refon ton mor remor tor retor détor per répon correspon répan épan morfon pon pourfen disten | ~ds ~ds ~d ~dons ~dez ~dent | ~di | ~dr | ~du | |
~suivre | - pour | ~suis ~suis ~suit ~suivons ~suivez ~suivent | ~suivi | ~suivr | ~suivi | |
ensuivre | - | - - ensuit - - ensuivent | | | | | ensuivi ensuivra ensuivrait ensuivait ensuivaient ensuivit ensuivirent
~vivre | - sur re | ~vis ~vis ~vit ~vivons ~vivez ~vivent | ~vécu | ~vivr | ~vécu | |
~naître | - re | ~nais ~nais ~naît ~naissons ~naissez ~naissent | ~naqui | ~naîtr | ~né | | ~nait
~aître | conn reconn méconn par appar dispar compar repar réappar transpar | ~ais ~ais ~aît ~aissons ~aissez ~aissent | ~u | ~aîtr | ~u | | ~ait
~aître | p rep | ~ais ~ais ~aît ~aissons ~aissez ~aissent | | ~aîtr | | |
~croître | ac dé | ~crois ~crois ~croît ~croissons ~croissez ~croissent | ~cru | ~croîtr | ~cru | |
croître | - | croîs croîs croît croissons croissez croissent | crû | croîtr | crû | |
~plaire | - dé com | ~plais ~plais ~plaît ~plaisons ~plaisez ~plaisent | ~plu | ~plair | | | ~plu ~plait
taire | - | tais tais tait taisons taisez taisent | tu | tair | | |
~traire | - ex dis sous abs | ~trais ~trais ~trait ~trayons ~trayez ~traient | | ~trair | ~trait | |
~coudre | - re dé | ~couds ~couds ~coud ~cousons ~cousez ~cousent | ~cousi | ~coudr | ~cousu | |
moudre | - | mouds mouds moud moulons moulez moulent | moulu | moudr | moulu | |
résoudre | - | résous résous résout résolvons résolvez résolvent | résolu | résoudr | résolu | |
~soudre | dis ab | ~sous ~sous ~sout ~solvons ~solvez ~solvent | | ~soudr | ~sous ~soute ~soutes | |
~vaincre | - con | ~vaincs ~vaincs ~vainc ~vainquons ~vainquez ~vainquent | ~vainqui | ~vaincr | ~vaincu | |
~rompre | - cor inter | ~romps ~romps ~rompt ~rompons ~rompez ~rompent | ~rompi | ~rompr | ~rompu | |
~clure | con ex | ~clus ~clus ~clut ~cluons ~cluez ~cluent | ~clu | ~clur | ~clu | |
inclure | - | inclus inclus inclut incluons incluez incluent | inclu | inclur | inclus | |
~clore | - é en | ~clos ~clos ~clôt - - ~closent | | ~clor | ~clos | | ~clot
~voyer | en ren | ~voie ~voies ~voie ~voyons ~voyez ~voient | ~voya | ~verr | ~voyé | |
~oyer | empl dépl nett n br tourn tut côt coud flamb larm octr ond foudr rud ch verd louv guerr apit pl ab soud rouge fourv dév | ~oie ~oies ~oie ~oyons ~oyez ~oient | ~oya | ~oier | ~oyé | |
~uyer | app ess enn | ~uie ~uies ~uie ~uyons ~uyez ~uient | ~uya | ~uier | ~uyé | |
~ayer | p ess bal r effr ég dél bég ét fr | ~aie ~aies ~aie ~ayons ~ayez ~aient | ~aya | ~aier | ~ayé | | ~aye ~ayes ~ayent ~ayera ~ayerait
~eler | app rapp renouv chanc étinc amonc ruiss ensorc niv morc jum ép att dét fic gromm mus | ~elle ~elles ~elle ~elons ~elez ~ellent | ~ela | ~eller | ~elé | |
~eter | j rej proj étiqu feuill cach souffl vol épouss empaqu déchiqu | ~ette ~ettes ~ette ~etons ~etez ~ettent | ~eta | ~etter | ~eté | |
~eter | ach rach hal | ~ète ~ètes ~ète ~etons ~etez ~ètent | ~eta | ~èter | ~eté | |
~eler | g p mod rec harc cis déc mart | ~èle ~èles ~èle ~elons ~elez ~èlent | ~ela | ~èler | ~elé | |
~ever | l ach enl rel soul él prél cr parach | ~ève ~èves ~ève ~evons ~evez ~èvent | ~eva | ~èver | ~evé | |
~ener | m am emm ram prom dém surm malm | ~ène ~ènes ~ène ~enons ~enez ~ènent | ~ena | ~èner | ~ené | |
~eser | p soup | ~èse ~èses ~èse ~esons ~esez ~èsent | ~esa | ~èser | ~esé | |
~emer | s pars | ~ème ~èmes ~ème ~emons ~emez ~èment | ~ema | ~èmer | ~emé | |
~éder | c préc proc succ acc conc exc poss déc obs | ~ède ~èdes ~ède ~édons ~édez ~èdent | ~éda | ~éder | ~édé | |
~érer | préf esp désesp consid gén lib mod exag délib prosp tol temp op coop récup adh diff conf réf déf sugg g dig ins vén rév accél persév alt exasp énum obtemp a transf réit dégén régén rep rémun prof lac ulc interf exon vocif incarc ing | ~ère ~ères ~ère ~érons ~érez ~èrent | ~éra | ~érer | ~éré | |
~éter | t rép inqui interpr refl compl décr vég | ~ète ~ètes ~ète ~étons ~étez ~ètent | ~éta | ~éter | ~été | |
~étrer | pén perp | ~ètre ~ètres ~ètre ~étrons ~étrez ~ètrent | ~étra | ~étrer | ~étré | |
~éler | rév | ~èle ~èles ~èle ~élons ~élez ~èlent | ~éla | ~éler | ~élé | |
~éger | prot assi abr si all agr désagr | ~ège ~èges ~ège ~égeons ~égez ~ègent | ~égea | ~éger | ~égé | |
~égrer | int réint | ~ègre ~ègres ~ègre ~égrons ~égrez ~ègrent | ~égra | ~égrer | ~égré | |
~égler | r | ~ègle ~ègles ~ègle ~églons ~églez ~èglent | ~égla | ~égler | ~églé | |
~éner | ass ali | ~ène ~ènes ~ène ~énons ~énez ~ènent | ~éna | ~éner | ~éné | |
~égner | r | ~ègne ~ègnes ~ègne ~égnons ~égnez ~ègnent | ~égna | ~égner | ~égné | |
~écher | s p l all ass dess ébr | ~èche ~èches ~èche ~échons ~échez ~èchent | ~écha | ~écher | ~éché | |
~éguer | l all rel dél | ~ègue ~ègues ~ègue ~éguons ~éguez ~èguent | ~égua | ~éguer | ~égué | |
~ébrer | cél z | ~èbre ~èbres ~èbre ~ébrons ~ébrez ~èbrent | ~ébra | ~ébrer | ~ébré | |
~émer | blasph | ~ème ~èmes ~ème ~émons ~émez ~èment | ~éma | ~émer | ~émé | |
~éser | l | ~èse ~èses ~èse ~ésons ~ésez ~èsent | ~ésa | ~éser | ~ésé | |
neiger | - | | | | | - | neigeait neigea neigeât neigera neigerait
~cer | commen recommen avan devan lan élan relan balan mena pla rempla dépla effa gla pronon annon renon énon dénon for renfor effor exer per ber tra retra su grima fron rin fian finan influen agen divor amor pin grin for enfon défon fon aga enla entrela espa exau nuan transper repla ger tan concurren acquies | ~ce ~ces ~ce ~çons ~cez ~cent | ~ça | ~cer | ~cé | |
~ger | man chan échan son plon ran arran déran char déchar rechar téléchar ven diri exi ju parta voya bou déga enga encoura découra lo na négli interro prolon allon ron soula mélan ména déména aména corri for diver émer submer immer héber rava sacca outra envisa infli affli obli rédi égor épon lon enra éri naufra préju surchar ombra propa dévisa emména fusti jau fi limo endomma avanta dédomma vendan volti patau abro rallon replon surna désenga arro insur regor adju pur | ~ge ~ges ~ge ~geons ~gez ~gent | ~gea | ~ger | ~gé | |
`

/** Nouns and adjectives whose plural or feminine changes more than its ending; contractions, elisions, pronouns. */
const others = `
à: au aux
de: du des d'
le: l' la
je: j'
que: qu'
ne: n'
se: s'
me: m'
te: t'
ce: c' cet cette
jusque: jusqu' jusqu
lorsque: lorsqu' lorsqu
puisque: puisqu' puisqu
quoique: quoiqu' quoiqu
quelque: quelqu' quelques
lequel: laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles
quel: quelle quels quelles
tel: telle tels telles
nul: nulle nuls nulles
tout: toute tous toutes
un: une
mon: ma mes
ton: ta tes
son: sa ses
notre: nos
votre: vos
leur: leurs
mien: mienne miens miennes
tien: tienne tiennes
sien: sienne siens siennes
nôtre: nôtres
vôtre: vôtres
aucun: aucune
chacun: chacune
certain: certaine certains certaines
maint: mainte maints maintes
monsieur: messieurs
madame: mesdames
mademoiselle: mesdemoiselles
monseigneur: messeigneurs
gentilhomme: gentilshommes
bonhomme: bonshommes
œil: yeux
ciel: cieux
aïeul: aïeux
travail: travaux
vitrail: vitraux
émail: émaux
corail: coraux
bail: baux
soupirail: soupiraux
bétail: bestiaux
cheval: chevaux
journal: journaux
animal: animaux
mal: maux
canal: canaux
signal: signaux
général: généraux
maréchal: maréchaux
amiral: amiraux
cardinal: cardinaux
caporal: caporaux
hôpital: hôpitaux
tribunal: tribunaux
capital: capitaux
métal: métaux
cristal: cristaux
cordial: cordiaux
idéal: idéaux
rival: rivaux
vassal: vassaux
fanal: fanaux
bocal: bocaux
arsenal: arsenaux
piédestal: piédestaux
sénéchal: sénéchaux
quintal: quintaux
végétal: végétaux
minéral: minéraux
oral: oraux
local: locaux
social: sociaux
national: nationaux
international: internationaux
principal: principaux
égal: égaux
royal: royaux
loyal: loyaux
moral: moraux
spécial: spéciaux
normal: normaux
légal: légaux
mondial: mondiaux
commercial: commerciaux
central: centraux
rural: ruraux
libéral: libéraux
fédéral: fédéraux
régional: régionaux
municipal: municipaux
électoral: électoraux
original: originaux
oriental: orientaux
occidental: occidentaux
familial: familiaux
syndical: syndicaux
médical: médicaux
brutal: brutaux
cérébral: cérébraux
colonial: coloniaux
conjugal: conjugaux
féodal: féodaux
infernal: infernaux
initial: initiaux
matinal: matinaux
mental: mentaux
monumental: monumentaux
pénal: pénaux
provincial: provinciaux
sentimental: sentimentaux
total: totaux
vertical: verticaux
vital: vitaux
beau: bel belle belles
nouveau: nouvel nouvelle nouvelles
vieux: vieil vieille vieilles
fou: fol folle folles
mou: mol molle molles
jumeau: jumelle jumelles
blanc: blanche blanches
franc: franche franches
sec: sèche sèches
frais: fraîche fraîches
doux: douce douces
faux: fausse fausses
roux: rousse rousses
jaloux: jalouse jalouses
long: longue longues
oblong: oblongue oblongues
public: publique publics publiques
grec: grecque grecs grecques
turc: turque turcs turques
caduc: caduque caduques
favori: favorite favorites
bénin: bénigne bénignes
malin: maligne malignes
gros: grosse grosses
gras: grasse grasses
las: lasse lasses
bas: basse basses
épais: épaisse épaisses
exprès: expresse
bon: bonne bonnes
gentil: gentille gentilles
pareil: pareille pareilles
vermeil: vermeille vermeilles
sot: sotte sottes
muet: muette muettes
coquet: coquette coquettes
net: nette nettes
violet: violette violettes
cher: chère chères
fier: fière fières
amer: amère amères
léger: légère légères
étranger: étrangère étrangères
premier: première premières
dernier: dernière dernières
entier: entière entières
grossier: grossière grossières
singulier: singulière singulières
particulier: particulière particulières
familier: familière familières
régulier: régulière régulières
altier: altière altières
guerrier: guerrière guerrières
meurtrier: meurtrière meurtrières
ouvrier: ouvrière ouvrières
complet: complète complètes
concret: concrète concrètes
discret: discrète discrètes
inquiet: inquiète inquiètes
secret: secrète secrètes
vif: vive vives
bref: brève brèves
neuf: neuve neuves
veuf: veuve veuves
naïf: naïve naïves
juif: juive juives
captif: captive captives
actif: active actives
attentif: attentive attentives
craintif: craintive craintives
pensif: pensive pensives
plaintif: plaintive plaintives
furtif: furtive furtives
tardif: tardive tardives
positif: positive positives
négatif: négative négatives
heureux: heureuse heureuses
malheureux: malheureuse malheureuses
amoureux: amoureuse amoureuses
joyeux: joyeuse joyeuses
sérieux: sérieuse sérieuses
curieux: curieuse curieuses
furieux: furieuse furieuses
précieux: précieuse précieuses
délicieux: délicieuse délicieuses
mystérieux: mystérieuse mystérieuses
silencieux: silencieuse silencieuses
religieux: religieuse religieuses
nombreux: nombreuse nombreuses
affreux: affreuse affreuses
dangereux: dangereuse dangereuses
généreux: généreuse généreuses
honteux: honteuse honteuses
hideux: hideuse hideuses
pieux: pieuse pieuses
creux: creuse creuses
menteur: menteuse menteuses
rêveur: rêveuse rêveuses
moqueur: moqueuse moqueuses
trompeur: trompeuse trompeuses
voleur: voleuse voleuses
danseur: danseuse danseuses
chanteur: chanteuse chanteuses
acteur: actrice actrices
enchanteur: enchanteresse enchanteresses
vengeur: vengeresse vengeresses
pécheur: pécheresse pécheresses
protecteur: protectrice protectrices
créateur: créatrice créatrices
directeur: directrice directrices
lecteur: lectrice lectrices
spectateur: spectatrice spectatrices
traître: traîtresse traîtresses
tiers: tierce tierces
aigu: aiguë aiguës
ambigu: ambiguë ambiguës
contigu: contiguë contiguës
exigu: exiguë exiguës
genou: genoux
cheveu: cheveux
bijou: bijoux
caillou: cailloux
chou: choux
hibou: hiboux
joujou: joujoux
pou: poux
jeu: jeux
feu: feux
lieu: lieux
dieu: dieux
adieu: adieux
aveu: aveux
vœu: vœux
neveu: neveux
milieu: milieux
enjeu: enjeux
essieu: essieux
eau: eaux
peau: peaux
bureau: bureaux
château: châteaux
bateau: bateaux
vaisseau: vaisseaux
oiseau: oiseaux
tableau: tableaux
manteau: manteaux
chapeau: chapeaux
drapeau: drapeaux
flambeau: flambeaux
tombeau: tombeaux
rideau: rideaux
couteau: couteaux
morceau: morceaux
monceau: monceaux
ruisseau: ruisseaux
roseau: roseaux
rameau: rameaux
taureau: taureaux
troupeau: troupeaux
agneau: agneaux
marteau: marteaux
réseau: réseaux
niveau: niveaux
cerveau: cerveaux
barreau: barreaux
fardeau: fardeaux
hameau: hameaux
cadeau: cadeaux
panneau: panneaux
plateau: plateaux
poteau: poteaux
bourreau: bourreaux
anneau: anneaux
berceau: berceaux
chien: chienne chiennes
paysan: paysanne paysannes
païen: païenne païennes
ancien: ancienne anciennes
chrétien: chrétienne chrétiennes
loup: louve louves
`

/** Verb forms that are nearly always another word in running text. */
const otherWords = new Set(wordsOf('plus tu lui nuit puis devant pendant maintenant sous'))

let forms: Forms | undefined

/**
 * The irregular forms of French with their lemmas: all simple tenses of the irregular verbs and of those in -er whose
 * stem changes; plurals and feminines; contractions and elisions (`l'`, straight apostrophe). Regular forms are not
 * in it, nor are forms that are nearly always another word (`plus`, `pendant`). Many are lemmas too (`part`, `étendu`).
 */
export const frenchIrregularForms = (): Forms => {
  forms ??= formsOf([...linesOf(verbs).flatMap(conjugate), ...readInflections(others)], otherWords)
  return forms
}
