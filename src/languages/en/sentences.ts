import type { SentenceKnowledge } from '../../core/language/language.ts'
import { tableOf } from '../table.ts'

/** English abbreviations as The Chicago Manual of Style lists them, American states in both their forms. */
export const englishSentences: SentenceKnowledge = {
  leading: tableOf(
    // titles before names
    'Mr Mrs Ms Mx Messrs Mme Mmes Mlle Dr Drs Prof Profs Rev Fr Br Ste Sts Hon Pres Gov Sen Sens Rep Reps Amb',
    'Gen Maj Col Lt Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Brig Supt Insp Det Mt Mts Ft Pt Ph Chas Geo Wm Jas Thos Jos Benj',
    'M MM Mgr Msgr',
    // what they speak of follows
    'cf ca circa viz e.g eg i.e ie vs v approx esp incl resp aka attn',
  ),
  numbered: tableOf('p pp vol vols no nos No Nos fig figs art arts ch chap chaps sec sect para pt eq ver ll fol bk §'),
  inner: tableOf(
    'St Jr Sr Esq Inc Ltd Corp Co Cos Bros LLC L.L.C PLC Ph.D M.D B.A M.A B.S M.S J.D LL.D D.D S.J R.N',
    'U.S U.S.A U.K U.N E.U D.C a.m p.m A.M P.M a.d b.c A.D B.C B.C.E C.E N.B P.S R.I.P',
    'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat',
    'Ave Blvd Rd Hwy Pkwy Ln Ct Sq Bldg Apt Dept Univ Assn Assoc Inst Natl Intl Govt',
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa',
    'Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que N.Y N.J N.H N.C S.C N.D S.D N.M R.I W.Va',
    'al cit ed eds trans rev repr et.al ibid id op loc dept est',
  ),
  closing: tableOf('etc ff seq'),
  openers: tableOf(
    'I He She It We You They This That These Those There Here What Who Which When Where Why How If i',
    'The A An My Your His Her Its Our Their Some Any All Each Every Both Many Most Few Several No None Another Such',
    'And But Or So Yet Nor For Because Although Though While Since Until Unless After Before As At By In On Of To From',
    'With Without Under Over Between Among During Through Upon Within About Against Despite According',
    'Then Thus Hence However Therefore Moreover Meanwhile Nevertheless Also Now Still Perhaps Maybe Even Only Just Once',
    'Additionally Furthermore Similarly Finally First Second Next Other Others Two Three Its Instead Indeed Overall',
    'Not Never Always Often Sometimes Soon Later Today Yesterday Tomorrow Yes Please Do Does Did Is Are Was Were Has Have',
    "I' It' He' She' We' You' They' That' There' This' What' Who' Where' Here' How' Let' Don' Didn' Can' Isn'",
  ),
  afterSemicolon: tableOf(),
  particles: tableOf('A An No In'),
  letterWords: tableOf('I i a o'),
  saying: tableOf(
    'said says asked asks replied replies cried cries answered answers exclaimed exclaims shouted shouts whispered',
    'whispers muttered mutters murmured murmurs repeated repeats continued continues added adds began begins called calls',
    'observed observes remarked remarks returned returns interrupted interrupts inquired inquires enquired',
    'enquires sighed sighs laughed laughs beamed beams growled growls screamed screams yelled yells gasped gasps groaned',
    'groans sobbed sobs snapped snaps demanded demands echoed echoes ejaculated thought thinks wondered wonders wrote',
    'writes responded responds declared declares insisted insists protested protests pleaded pleads suggested suggests',
  ),
  joining: tableOf('and or nor but'),
  calls: {
    cries: tableOf('ah alas eh hey ho ha o oh well'),
    titles: tableOf('Sire Sir Madam Madame Monsieur Mademoiselle Miss Gentlemen Ladies Monseigneur'),
  },
}
