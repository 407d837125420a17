import { describe, expect, it } from 'vitest'
import { englishIrregularForms } from '../../src/languages/en/irregular.ts'
import { type Forms, formsOf, readInflections } from '../../src/languages/forms.ts'
import { conjugate } from '../../src/languages/fr/conjugate.ts'
import { frenchIrregularForms } from '../../src/languages/fr/irregular.ts'

const lemmasOf = (forms: Forms, form: string): string => (forms.get(form) ?? []).join(' ')

describe('reading inflections', () => {
  it('should name the lemmas of a shared form in the order of the table, each once', () => {
    const table = 'être: suis est\nsuivre: suis suis'
    expect([...formsOf(readInflections(table))]).toEqual([
      ['suis', ['être', 'suivre']],
      ['est', ['être']],
    ])
  })

  it('should leave out a lemma as its own form, and forms that belong to another word', () => {
    expect([...formsOf(readInflections('read: read reads\nplaire: plus plut'), new Set(['plus'])).keys()]).toEqual([
      'reads',
      'plut',
    ])
  })
})

describe('conjugating a French verb from its parts', () => {
  it('should give every simple tense of a verb in -cer, with its cedilla only where it is heard', () => {
    const line = '~cer | lan | ~ce ~ces ~ce ~çons ~cez ~cent | ~ça | ~cer | ~cé | |'
    const tenses = `
      lance lances lançons lancez lancent lançais lançait lancions lanciez lançaient lançai lanças lança lançâmes
      lançâtes lancèrent lancerai lanceras lancera lancerons lancerez lanceront lancerais lancerait lancerions lanceriez
      lanceraient lançasse lançasses lançât lançassions lançassiez lançassent lançant lancé lancés lancée lancées`
    expect(conjugate(line).map(([lemma, forms]) => [lemma, [...forms].sort()])).toEqual([
      ['lancer', tenses.trim().split(/\s+/u).sort()],
    ])
  })

  it('should make one verb for each beginning', () => {
    const line = '~enir | t v ret | ~iens ~iens ~ient ~enons ~enez ~iennent | ~in | ~iendr | ~enu | |'
    expect(conjugate(line).map(([infinitive, forms]) => [infinitive, forms.length])).toEqual([
      ['tenir', 39],
      ['venir', 39],
      ['retenir', 39],
    ])
  })

  it('should make no person and no tense that the parts lack', () => {
    expect(conjugate('falloir | - | - - faut - - - | | | | - | fallait')).toEqual([['falloir', ['faut', 'fallait']]])
  })
})

describe('the irregular forms of French', () => {
  const forms = frenchIrregularForms()

  it.each([
    ['être', 'es est sommes êtes étais étions étaient fus fut fûmes furent serai seraient sois soyez fût fussent été'],
    ['avoir', 'ai as avons ont avait aviez eus eut eûmes eurent aura auraient aies ait ayons eusse eût eue ayant'],
    ['aller', 'vais va vont allait alla allâmes allèrent ira iraient aille allions allât allée'],
    ['faire', 'fais font faisait fit fîmes firent fera ferions fasse fassions fît faite faites'],
    ['venir', 'viens vient viennent venait vint vînmes vinrent viendra vienne vînt venue'],
    ['devenir', 'devint devinrent deviendrait devenus'],
    ['tenir', 'tient tint tinrent tiendraient tînt'],
    ['pouvoir', 'peux peut peuvent pouvait put purent pourra puisse puissions pût pu'],
    ['vouloir', 'veux veulent voulut voulurent voudrais veuille voulions veuillez'],
    ['savoir', 'sait savent sut surent saurait sache sachant sachez sût'],
    ['devoir', 'dois doivent dut durent devra dussent dût dû due'],
    ['voir', 'voit voyait virent verrai voie vîmes vu'],
    ['apercevoir', 'aperçoit aperçut aperçurent apercevait aperçu'],
    ['falloir', 'faut fallait fallut faudra faille fallût'],
    ['asseoir', 'assied assit assirent assis asseyait assise assoit'],
    ['prendre', 'prend prenait prit prirent prenne prît pris prises'],
    ['mettre', 'met mit mirent mise'],
    ['dire', 'dit dîmes dites disait dirent'],
    ['naître', 'naît naquit naquirent né nées'],
    ['connaître', 'connaît connut connurent connaissait connu connait'],
    ['croire', 'croit crut crurent croyait croie'],
    ['mourir', 'meurt mourut moururent mourra meure'],
    ['courir', 'courut coururent courra'],
    ['acquérir', 'acquiert acquit acquerra acquis'],
    ['résoudre', 'résout résolut résolvait résolu'],
    ['dissoudre', 'dissout dissous dissoute'],
    ['vaincre', 'vainc vainquit vainquirent'],
    ['craindre', 'craint craignait craignit craignissent'],
    ['éteindre', 'éteint éteignit éteignît'],
    ['répandre', 'répand répandit répandue'],
    ['ouvrir', 'ouvre ouvrit ouvert ouverte'],
    ['cueillir', 'cueille cueillerait cueillit'],
    ['tressaillir', 'tressaille tressaillit'],
    ['haïr', 'hait haïssait haït haïmes'],
    ['gésir', 'gît gisait'],
    ['conduire', 'conduisit conduisait conduite'],
    ['luire', 'luisait luisant'],
    ['appeler', 'appelle appellera appelait appela'],
    ['jeter', 'jette jettent jeta jetèrent'],
    ['mener', 'mène mènera menait'],
    ['préférer', 'préfère préférait'],
    ['employer', 'emploie employa'],
    ['envoyer', 'envoie enverra envoya'],
    ['commencer', 'commença commençait commencèrent'],
    ['manger', 'mangea mangeait mangions'],
    ['œil', 'yeux'],
    ['cheval', 'chevaux'],
    ['ciel', 'cieux'],
    ['beau', 'bel belle belles'],
    ['vieux', 'vieil vieille'],
    ['nouveau', 'nouvelle nouvel'],
    ['blanc', 'blanche'],
    ['sec', 'sèches'],
    ['gentilhomme', 'gentilshommes'],
    ['à', 'au aux'],
    ['lequel', 'auxquelles desquels'],
    ['jusque', "jusqu'"],
  ])('should know the forms of %s', (lemma, list) => {
    expect(list.split(' ').filter(form => !forms.get(form)?.includes(lemma))).toEqual([])
  })

  it.each([
    ['suis', 'être suivre'],
    ['vis', 'voir vivre'],
    ['crut', 'croire'],
    ['crût', 'croire croître'],
    ['plut', 'pleuvoir plaire'],
    ['sens', 'sentir'],
    ['meus', 'mouvoir'],
    ['vive', 'vivre vif'],
  ])('should name every lemma of %s, the commonest first', (form, lemmas) => {
    expect(lemmasOf(forms, form)).toBe(lemmas)
  })

  it.each([
    'plus',
    'tu',
    'lui',
    'nuit',
    'puis',
    'devant',
    'pendant',
    'maintenant',
    'avant',
    'savant',
    'parler',
    'maison',
    'allais-je',
    'faisez',
    'mourirai',
    'envoyerai',
    'commencait',
    'mangons',
    '',
  ])('should not know %j', form => {
    expect(forms.has(form)).toBe(false)
  })

  it('should hold words in lower case and NFC alone', () => {
    const word = /^[a-zàâæçéèêëîïôœùûü]+'?$/u
    expect([...forms].flatMap(([form, lemmas]) => [form, ...lemmas]).filter(one => !word.test(one))).toEqual([])
  })

  it('should read its tables once', () => {
    expect(frenchIrregularForms()).toBe(forms)
  })
})

describe('the irregular forms of English', () => {
  const forms = englishIrregularForms()

  it.each([
    ['be', 'am is are was were been being'],
    ['have', 'has had having hath'],
    ['go', 'goes went gone'],
    ['say', 'said'],
    ['see', 'saw seen'],
    ['take', 'took taken taking'],
    ['find', 'found'],
    ['think', 'thought'],
    ['behold', 'beheld'],
    ['shrink', 'shrank shrunk'],
    ['write', 'wrote written'],
    ['tread', 'trod trodden'],
    ['forsake', 'forsook forsaken'],
    ['die', 'died dying dice'],
    ['can', 'could'],
    ['man', 'men'],
    ['foot', 'feet'],
    ['child', 'children'],
    ['wife', 'wives'],
    ['seaman', 'seamen'],
    ['crisis', 'crises'],
    ['good', 'better best'],
    ['bad', 'worse worst'],
  ])('should know the forms of %s', (lemma, list) => {
    expect(list.split(' ').filter(form => !forms.get(form)?.includes(lemma))).toEqual([])
  })

  it.each([
    ['lay', 'lie'],
    ['laid', 'lay'],
    ['fell', 'fall'],
    ['felt', 'feel'],
    ['leaves', 'leave leaf'],
    ['lives', 'live life'],
    ['more', 'much many'],
  ])('should name every lemma of %s, the commonest first', (form, lemmas) => {
    expect(lemmasOf(forms, form)).toBe(lemmas)
  })

  it.each([
    'ground',
    'bit',
    'wound',
    'looked',
    'houses',
    'goed',
    'childs',
    'be',
    'people',
    '',
  ])('should not know %j', form => {
    expect(forms.has(form)).toBe(false)
  })

  it('should hold words in lower case alone', () => {
    const word = /^[a-zâ]+(?:-[a-z]+)*$/u
    expect([...forms].flatMap(([form, lemmas]) => [form, ...lemmas]).filter(one => !word.test(one))).toEqual([])
  })

  it('should read its tables once', () => {
    expect(englishIrregularForms()).toBe(forms)
  })
})
