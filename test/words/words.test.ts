import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordRuns } from '../../src/core/language/characters.ts'
import { unknownLanguage } from '../../src/core/language/unknown.ts'
import { wordsOf } from '../../src/core/words/words.ts'
import { here } from '../annotate/dictionary.ts'
import { describeIn, read } from './read.ts'

const rows = readFileSync(here('../words/readings.txt'), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => line.split(' | ') as [sentence: string, readings: string])

describe('a word in its sentence', () => {
  it.each(rows)('should be read: %s', (sentence, readings) => {
    const words = read(sentence)
    for (const reading of readings.split(' ')) {
      const [form, lemma, pos] = reading.split('/') as [string, string, string]
      const found = words.find(({ span }) => sentence.slice(...span) === form)
      expect(found?.lemma, form).toBe(lemma)
      if (pos.startsWith('~')) expect(found?.pos, form).not.toBe(pos.slice(1))
      else expect(found?.pos, form).toBe(pos)
    }
  })

  it('should be none where nobody can read the language', () => {
    const unit = { source: { text: 'Ein Satz.', sentences: [[0, 9]] as const } }
    expect(wordsOf([unit], unknownLanguage('de').reader)).toEqual([[]])
  })
})

describe('what a word is', () => {
  it.each([
    ['Les portes sont lourdes.', 'lourdes', 'adjective, feminine plural'],
    ['Elle dort.', 'Elle', 'pronoun, 3rd person feminine singular'],
    ['Il pleut souvent.', 'souvent', 'adverb'],
    ['La mer est calme.', 'mer', 'noun, feminine singular'],
    ['Elle relevait la tête.', 'relevait', 'imparfait of relever, 3rd person singular'],
    ['Je relèverai la tête.', 'relèverai', 'futur of relever, 1st person singular'],
    ['Tu chanterais.', 'chanterais', 'conditionnel of chanter, 2nd person singular'],
    ['Il faut que tu viennes.', 'viennes', 'subjonctif présent of venir, 2nd person singular'],
    ['Il finit son verre et sortit.', 'finit', 'passé simple of finir, 3rd person singular'],
    ['Il finit son verre et il sort.', 'finit', 'présent of finir, 3rd person singular'],
    ['On les répartit dans les cantons.', 'répartit', 'présent of répartir, 3rd person singular'],
    ['Il partit en silence.', 'partit', 'passé simple of partir, 3rd person singular'],
    ['Tout ce que je touche me parle.', 'touche', 'présent of toucher, 1st person singular'],
    ['Attends jusqu’à ce que je parle.', 'parle', 'subjonctif présent of parler, 1st person singular'],
    ['Elles pleurèrent beaucoup.', 'pleurèrent', 'passé simple of pleurer, 3rd person plural'],
    ['Ils espèrent beaucoup.', 'espèrent', 'présent of espérer, 3rd person plural'],
    ['Ils espérèrent beaucoup.', 'espérèrent', 'passé simple of espérer, 3rd person plural'],
    ['Des tensions sont apparues.', 'apparues', 'passé composé of apparaître, 3rd person plural'],
    ['Ils parlèrent peu.', 'parlèrent', 'passé simple of parler, 3rd person plural'],
    ['Il voulait qu’elle partît.', 'partît', 'subjonctif imparfait of partir, 3rd person singular'],
    ['Dis-moi la vérité !', 'Dis', 'impératif of dire, 2nd person singular'],
    ['Elle a de la patience.', 'de', 'partitive article'],
    ['Il veut partir.', 'partir', 'infinitif of partir'],
    ['En partant, il rit.', 'partant', 'participe présent of partir'],
    ['Elle a mangé.', 'mangé', 'passé composé of manger, 3rd person singular'],
    ['Elle a mangé.', 'a', 'auxiliary in: passé composé of manger, 3rd person singular'],
    ['Nous l’avions vue.', 'vue', 'plus-que-parfait of voir, 1st person plural'],
    ['Elle est venue.', 'venue', 'passé composé of venir, 3rd person singular'],
    ['La loi est votée par les députés.', 'votée', 'présent (passive) of voter, 3rd person singular'],
    ['La loi a été votée.', 'votée', 'passé composé (passive) of voter, 3rd person singular'],
    ['Je me suis souvenu de lui.', 'souvenu', 'passé composé of se souvenir, 1st person singular'],
    ['Je me suis souvenu de lui.', 'me', 'reflexive pronoun in: passé composé of se souvenir, 1st person singular'],
    ['Tu t’appelles Marie.', 'appelles', 'présent of s’appeler, 2nd person singular'],
    ['Je vais me coucher.', 'coucher', 'infinitif of se coucher'],
    ['Tu dois te lever tôt.', 'lever', 'infinitif of se lever'],
    ['Nous devons nous dépêcher.', 'dépêcher', 'infinitif of se dépêcher'],
    ['Vous pouvez vous asseoir.', 'asseoir', 'infinitif of s’asseoir'],
    ['Il m’a dit de me taire.', 'taire', 'infinitif of se taire'],
    ['Viens te laver.', 'laver', 'infinitif of se laver'],
    ['En me levant, je suis tombé.', 'levant', 'participe présent of se lever'],
    ['Il veut me voir.', 'voir', 'infinitif of voir'],
    ['Je peux te laver ça.', 'laver', 'infinitif of laver'],
    ['Je l’ai vu me suivre.', 'suivre', 'infinitif of suivre'],
    ['Vous nous demandez de vous aider.', 'aider', 'infinitif of aider'],
    ['En me voyant, il rit.', 'voyant', 'participe présent of voir'],
    ['On se passe de voiture.', 'passe', 'présent of se passer de, 3rd person singular'],
    ['Je ne peux pas m’en passer.', 'passer', 'infinitif of se passer de'],
    ['Rien ne s’est passé de grave.', 'passé', 'passé composé of se passer, 3rd person singular'],
    ['Il se passe de drôles de choses.', 'passe', 'présent of se passer, 3rd person singular'],
    ['Il vient d’arriver.', 'vient', 'présent of venir de + infinitif, 3rd person singular'],
    ['Il vient de Lyon.', 'vient', 'présent of venir, 3rd person singular'],
    ['Il m’en veut.', 'veut', 'présent of en vouloir, 3rd person singular'],
    ['J’en veux encore.', 'veux', 'présent of vouloir, 1st person singular'],
    ['Tiens bon.', 'Tiens', 'impératif of tenir bon, 2nd person singular'],
    ['Il dort parce que tout va bien.', 'que', 'part of parce que'],
    ['Il n’y avait plus de pain.', 'avait', 'imparfait of il y a, 3rd person singular'],
    ['Il n’y avait plus de pain.', 'y', 'part of il y a'],
    ['Là où montait une rue, il y eut de la poussière.', 'eut', 'passé simple of il y a, 3rd person singular'],
    ['J’ai eu très peur.', 'eu', 'passé composé of avoir peur, 1st person singular'],
    ['J’ai eu très peur.', 'peur', 'part of avoir peur'],
    ['Il y va de notre avenir.', 'va', 'présent of il y va de, 3rd person singular'],
    ['Il y va de temps en temps.', 'va', 'présent of aller, 3rd person singular'],
    ['Elle fit mine de partir.', 'fit', 'passé simple of faire mine, 3rd person singular'],
    ['Fait-il vraiment mine de partir ?', 'mine', 'part of faire mine'],
    ['J’en ai eu marre.', 'eu', 'passé composé of en avoir marre, 1st person singular'],
    ['Il s’en est fallu de peu.', 'fallu', 'passé composé of s’en falloir, 3rd person singular'],
    ['Je tiens beaucoup à ce que tu viennes.', 'tiens', 'présent of tenir à ce que, 1st person singular'],
    ['Il tient à ce tableau.', 'tient', 'présent of tenir, 3rd person singular'],
    ['Je ne l’ai pas vu depuis des lustres.', 'lustres', 'part of depuis des lustres'],
    ['Ils ont fait de leur mieux.', 'fait', 'passé composé of faire de son mieux, 3rd person plural'],
    ['Elles sont tombées malades.', 'tombées', 'passé composé of tomber malade, 3rd person plural'],
    ['Il s’est fait plaisir.', 'fait', 'passé composé of se faire plaisir, 3rd person singular'],
    ['Il vient à bout de tout.', 'vient', 'présent of venir à bout de, 3rd person singular'],
    ['Il a tiré à bout portant.', 'bout', 'part of à bout portant'],
    ['Je n’en peux plus.', 'peux', 'présent of n’en pouvoir plus, 1st person singular'],
    ['Je n’en peux rien dire.', 'peux', 'présent of pouvoir, 1st person singular'],
    ['Ne t’en fais pas.', 'fais', 'impératif of s’en faire, 2nd person singular'],
    ['Ne me lève pas.', 'lève', 'impératif of lever, 2nd person singular'],
    ['Elle ne m’a rien dit, a répondu Nour.', 'répondu', 'passé composé of répondre, 3rd person singular'],
    ['C’est long, a dit Nour.', 'dit', 'passé composé of dire, 3rd person singular'],
    ['Pardon, a-t-il dit.', 'dit', 'passé composé of dire, 3rd person singular'],
    ['Un parasol est passé devant ma fenêtre.', 'passé', 'passé composé of passer, 3rd person singular'],
    ['Goûte et dis merci.', 'dis', 'impératif of dire, 2nd person singular'],
    ['Ta soupe est bonne, mais ne le dis pas.', 'dis', 'impératif of dire, 2nd person singular'],
    ['S’il pleut, ferme la fenêtre.', 'ferme', 'impératif of fermer, 2nd person singular'],
    ['Alors ? demande le patron.', 'demande', 'présent of demander, 3rd person singular'],
    ['Oscar prend le sucre, casse un œuf et cherche la farine.', 'casse', 'présent of casser, 3rd person singular'],
    ['Le premier, Hans Herzog, commande une armée.', 'commande', 'présent of commander, 3rd person singular'],
    ['Avez-vous une clé ?', 'Avez', 'présent of avoir, 2nd person plural'],
    ['Je compris que tout était fini.', 'compris', 'passé simple of comprendre, 1st person singular'],
    ['Je pris la clé et je mis mon manteau.', 'mis', 'passé simple of mettre, 1st person singular'],
    ['Avais-je compris ?', 'compris', 'participe passé of comprendre, masculine'],
    ['J’eus la faiblesse de répondre.', 'eus', 'passé simple of avoir, 1st person singular'],
    ['De ce qu’il vit et fit, personne ne parla.', 'vit', 'passé simple of voir, 3rd person singular'],
    ['Parlez-vous français ?', 'Parlez', 'présent of parler, 2nd person plural'],
    ['Parlez-nous de lui !', 'Parlez', 'impératif of parler, 2nd person plural'],
    ['Soyez prudents.', 'Soyez', 'impératif of être, 2nd person plural'],
    ['Il faut que vous soyez prudents.', 'soyez', 'subjonctif présent of être, 2nd person plural'],
    ['Va chercher du pain.', 'Va', 'impératif of aller, 2nd person singular'],
    ['Il va chercher du pain.', 'va', 'présent of aller, 3rd person singular'],
    ['Dussé-je en mourir, je parlerai.', 'Dussé', 'subjonctif imparfait of devoir, 1st person singular'],
    ['Plût à Dieu qu’il revînt !', 'Plût', 'subjonctif imparfait of plaire, 3rd person singular'],
    ['Je voulais qu’il fît jour.', 'fît', 'subjonctif imparfait of il fait jour, 3rd person singular'],
    ['Reste une objection.', 'Reste', 'présent of rester, 3rd person singular'],
  ])('should be told in English: %s %s', (sentence, word, expected) => {
    expect(describeIn(sentence, word)).toBe(expected)
  })
})

describe('a word that means something else beside others', () => {
  const headwordIn = (text: string, form: string): string | undefined =>
    read(text).find(({ span }) => text.slice(...span) === form)?.headword

  it.each([
    ['Elle ne parle plus.', 'plus', 'ne … plus'],
    ['Puis, d’un coup, plus rien.', 'plus', 'ne … plus'],
    ['Il n’est plus grand que moi que depuis un an.', 'plus', undefined],
    ['Il court plus vite.', 'plus', undefined],
    ['Il n’y a pas de critiques plus sévères.', 'plus', undefined],
    ['Il n’a fait que suivre.', 'fait', undefined],
    ['On ne voit que de l’écume.', 'que', 'ne … que'],
    ['Nul ne m’a enseigné que samedi a deux syllabes.', 'que', undefined],
    ['On ne lui a dit que la vérité.', 'que', 'ne … que'],
    ['Elles rient.', 'Elles', 'elles'],
    ['Il joue trois notes de plus.', 'de', '… de plus'],
    ['De plus, il ment.', 'De', 'de plus'],
    ['Ce matin-là, il pleuvait.', 'là', 'ce … -là'],
    ['Il est là.', 'là', undefined],
    ['Un seul gant.', 'seul', 'un seul'],
    ['Un homme seul.', 'seul', undefined],
    ['Le seul problème reste.', 'seul', 'le seul + nom'],
    ['Elle est la seule qui compte.', 'seule', 'le seul'],
    ['Il est aussi grand que moi.', 'aussi', 'aussi … que'],
    ['Une fricadelle aussi.', 'aussi', undefined],
    ['Pour une lettre aussi courte.', 'aussi', undefined],
    ['— Bon, de la mayonnaise.', 'de', 'de la'],
    ['Il a pris de l’eau.', 'de', 'de l’'],
    ['Avec de la patience, il gagne.', 'de', 'de la'],
    ['Il parle de la mer.', 'de', undefined],
    ['Il sort de la maison.', 'de', undefined],
    ['De la fenêtre, il voit la rue.', 'De', undefined],
    ['Le goût de la confiture.', 'de', undefined],
    ['Ils ont fait jouer la boîte.', 'fait', 'faire + infinitif'],
  ])('should have the headword of what it is there: %s %s', (text, form, headword) => {
    expect(headwordIn(text, form)).toBe(headword)
  })
})

describe('words that belong together', () => {
  const groupsIn = (text: string): string[] => {
    const words = read(text)
    const heads = words.flatMap(({ group }, index) => (group === index ? [index] : []))
    return heads.map(head => {
      const members = words.filter(({ group }) => group === head).map(({ span }) => text.slice(...span))
      return `${members.join(' ')}: ${words[head]!.headword ?? words[head]!.lemma}`
    })
  }

  it.each([
    ['Il dort parce qu’il est tard.', ['parce qu’: parce que']],
    ['Il n’y a pas un nuage.', ['Il y a: il y a']],
    ['Y a-t-il du pain ?', ['Y a il: il y a']],
    ['Il fait moins vingt-deux.', ['Il fait: il fait']],
    ['Il fait trente et un degrés.', ['Il fait: il fait']],
    ['Il fait une soupe.', []],
    ['Du pain, s’il vous plaît.', ['s’ il vous plaît: s’il vous plaît']],
    ['Qu’est-ce que tu crois ?', ['Qu’ est ce que: qu’est-ce que']],
    ['Un boyau est ce que l’on nomme un tuyau.', []],
    ['Il faut bien que tu viennes.', []],
    ['Ils n’y ont vu qu’une formule.', ['ont vu: voir']],
    ['Elle n’a plus très faim.', ['a faim: avoir faim']],
    ['Il fait sa part.', []],
    ['Tandis que nous parlions, il partit.', ['Tandis que: tandis que']],
    ['Il comprend au fur et à mesure.', ['au fur et à mesure: au fur et à mesure']],
    ['Elle s’était levée.', ['s’ était levée: se lever']],
    ['Nous nous levons.', ['nous levons: se lever']],
    ['Souviens-toi !', ['Souviens toi: se souvenir']],
    ['La loi aura été votée.', ['aura été votée: voter']],
    ['Nous avions faim.', ['avions faim: avoir faim']],
    ['Il en fait partie.', ['fait partie: faire partie']],
    ['Asseyez-vous !', ['Asseyez vous: s’asseoir']],
    ['Levons-nous !', ['Levons nous: se lever']],
    ['Que voulez-vous ?', []],
    ['Donnez-nous du pain !', []],
    ['Allez-vous-en !', ['Allez vous en: s’en aller']],
    ['Il s’en alla.', ['s’ en alla: s’en aller']],
    ['Il s’en souvient.', ['s’ souvient: se souvenir']],
    ['Il s’y prend mal.', ['s’ y prend: s’y prendre']],
    ['Y a personne ici.', ['Y a: il y a']],
    ['Tu y as pensé.', ['as pensé: penser']],
    ['Il a beau crier.', ['a beau: avoir beau']],
    ['Il a beau jeu.', []],
    ['Deux pommes de terre et une pomme.', ['pommes de terre: pomme de terre']],
    ['La pomme tombe de terre en terre.', []],
    ['Les jeunes filles rient.', ['jeunes filles: jeune fille']],
    ['Qui est-ce qui vient ?', ['Qui est ce qui: qui est-ce qui']],
    ['Il nous voit.', []],
    ['Tu me vois.', []],
  ])('should be one group: %s', (text, expected) => {
    expect(groupsIn(text)).toEqual(expected)
  })

  it('should leave avoir a verb where no participle follows', () => {
    expect(read('Nous avions faim.').map(({ pos }) => pos)).toEqual(['PRON', 'VERB', 'NOUN'])
  })
})

describe('groups', () => {
  const piece = fc.constantFrom(
    'a',
    'été',
    'été pris',
    'se',
    's’',
    'être',
    'je',
    'me',
    'nous',
    'parce que',
    'parlé',
    'ne',
    ',',
    'vas-y',
  )

  it('should each have a head that heads itself', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const words = read(`${pieces.join(' ')}.`)
        for (const { group } of words) if (group !== undefined) expect(words[group]?.group).toBe(group)
      }),
    )
  })
})

describe('the words of a text', () => {
  const piece = fc.constantFrom(
    'du',
    'l’',
    'aujourd’hui',
    ' ',
    ' ',
    ', ',
    '. ',
    ' « ',
    '-',
    'dit',
    'il',
    'Les',
    'États-Unis',
    '12',
    '1 000',
    '\n',
    '…',
    'd',
    '’',
    'É',
    '\u00AD',
    'auxquels',
    '🙂',
    'œuvre',
  )

  it('should cover every letter, in order, and overlap in contractions alone', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('')
        const words = read(text)
        let [start, end] = [0, 0]
        for (const { span } of words) {
          const same = span[0] === start && span[1] === end
          expect(same || span[0] >= end).toBe(true)
          ;[start, end] = span
          expect(end).toBeGreaterThan(start)
        }
        const runs = wordRuns(text)
        for (let run = 0; run < runs.length; run += 2) {
          for (let at = runs[run]!; at < runs[run + 1]!; at++) {
            expect(
              words.some(({ span }) => span[0] <= at && at < span[1]) || /-t-/u.test(text.slice(at - 1, at + 2)),
            ).toBe(true)
          }
        }
        expect(read(text)).toEqual(words)
      }),
      { examples: [[['-', 'l’', 'du']]] },
    )
  })
})
