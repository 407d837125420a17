import { describe, expect, it } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { pair } from '../annotate/dictionary.ts'

const rules = new Set(['different-date', 'different-unit', 'different-name', 'different-negation', 'cut-translation'])

const said = (fr: string, en: string): string[] => {
  const source = sourceFile('fr.md', `---\ntitle: t\nauthor: a\ndate: 2026\nlicense: CC0-1.0\n---\n\n${fr}\n`)
  const target = sourceFile('en.md', `---\ntitle: t\ntranslator: a\n---\n\n${en}\n`)
  const { messages } = compile({ id: 't', source, target }, { glossary: { terms: [] }, pair })
  return messages.map(({ ruleId }) => ruleId).filter(name => rules.has(name))
}

describe('what reads well and is wrong', () => {
  it.each([
    ['La réunion aura lieu mardi.', 'The meeting will be held on Thursday.', 'different-date'],
    ['La réunion aura lieu en mai.', 'The meeting will be held in June.', 'different-date'],
    ['Il viendra début mars.', 'He will come in early April.', 'different-date'],
    ['Les prix sont donnés en euros.', 'Prices are given in dollars.', 'different-unit'],
    ['Elle a vécu dix ans à Lyon.', 'She lived in Lyon for ten months.', 'different-unit'],
    ['La ville est à 30 km.', 'The town is 30 miles away.', 'different-unit'],
    ['Le billet coûte 20 euros.', 'The ticket costs $20.', 'different-unit'],
    ['Il eut 10 ans, puis 10 jours.', 'He got 10 years, then 10 years.', 'different-unit'],
    ['Prenez 2 kg de farine et 2 g de sel.', 'Take 2 kg of flour and 2 kg of salt.', 'different-unit'],
    ['Une levée de 40 M€.', 'A £40m round.', 'different-unit'],
    ['Marie a écrit à Paul.', 'Marie wrote to Peter.', 'different-name'],
    ['Le train pour Lille part à huit heures.', 'The train for Nantes leaves at eight o’clock.', 'different-name'],
    ['Hier, elle a vu Durand chez lui.', 'Yesterday she saw Martin at his house.', 'different-name'],
    ['Le directeur n’a pas accepté la proposition.', 'The director accepted the proposal.', 'different-negation'],
    ['Ce produit n’est pas dangereux.', 'This product is dangerous.', 'different-negation'],
    ['Elle connaît la réponse.', 'She does not know the answer.', 'different-negation'],
    ['Je n’ai rien vu.', 'I saw everything.', 'different-negation'],
    ['Personne n’a répondu à la lettre.', 'Everybody answered the letter.', 'different-negation'],
    ['Il ne vient jamais à l’heure.', 'He always comes on time.', 'different-negation'],
    ['Nous ne vendons plus de pain.', 'We sell bread.', 'different-negation'],
    ['Tout le monde connaît cette chanson.', 'Nobody knows this song.', 'different-negation'],
    ['Le train n’est pas arrivé.', 'The train has arrived.', 'different-negation'],
    ['Le disque contient 12 Go de données.', 'The disk holds 12 MB of data.', 'different-unit'],
    [
      'Paul lit le journal au salon.\n\nElle regarde souvent Paul.\n\nOn voit parfois Paul au port.',
      'Paul reads the paper in the drawing room.\n\nShe often looks at Paul.\n\nOne sometimes sees Roger at the harbour.',
      'different-name',
    ],
    [
      'Candide lit le journal.\n\nElle cherche souvent Candide.\n\nCandide boit un café avec Martin au port.\n\nOn voit parfois Martin.',
      'Candide reads the paper.\n\nShe often looks for Candide.\n\nWith Martin, Roger drinks a coffee at the harbour.\n\nOne sometimes sees Martin.',
      'different-name',
    ],
    [
      'Dans la rue, le vieux boulanger parlait avec sa voisine ; puis il ouvrit la porte et compta son argent.',
      'Then he opened the door and counted his money.',
      'cut-translation',
    ],
    [
      'Le capitaine leva l’ancre à l’aube et fit route vers le sud avec tout son équipage.',
      'The captain weighed anchor at dawn.',
      'cut-translation',
    ],
  ])('should be found: %s %s', (fr, en, rule) => {
    expect(said(fr, en)).toEqual([rule])
  })

  it.each([
    ['Il reviendra le lendemain.', 'He will be back on Friday.'],
    ['Mars est froid, et il marche.', 'March is cold, and he may march.'],
    ['Le village est à deux cents mètres.', 'The village is two hundred yards away.'],
    ['La ville est à 30 km.', 'The town is nineteen miles away.'],
    ['Il eut 10 ans, puis 10 jours.', 'He got 10 years, then 10 days.'],
    ['Deux grammes de sel et deux kilos de farine.', 'Two kilos of flour and two grammes of salt.'],
    ['Il est parti à six heures.', 'He left at six o’clock.'],
    ['Le train de Londres est en retard.', 'The train from London is late.'],
    ['Hier, il a bu du vin d’Espagne.', 'Yesterday he drank Spanish wine.'],
    ['Hier, Mme Durand a parlé.', 'Yesterday Mrs Durand spoke.'],
    ['Le roi Guillaume est mort.', 'King William is dead.'],
    ['Elle ne tarda pas à s’endormir.', 'She soon fell asleep.'],
    [
      'Des paysans, qui logent gratis des inconnus, trouvent que c’est long.',
      'Farmers, who are putting up strangers for nothing, find it long.',
    ],
    ['Il mange du pain.', 'He eats nothing but bread.'],
    ['Presque tout le temps, elle dort.', 'She sleeps, and does next to nothing else.'],
    ['Il n’en reste pas moins un ami.', 'He nevertheless remains a friend.'],
    ['Je ne sais rien de plus sec.', 'I know the driest thing.'],
    ['Si ce n’est pas le cas, il cherche encore.', 'In that case he still searches.'],
    ['Ils n’ont qu’un point de contrôle.', 'They have one control point.'],
    ['Vérifiez que personne n’a répondu.', 'See if someone has answered.'],
    ['Les mots ne tombaient plus que dans le vide.', 'The words now fell into the void.'],
    ['Trouvez le nom que vous souhaitez oublier.', 'Find the name that you do not want to keep.'],
    ['Il s’ouvre dans un autre bateau que celui qu’il veut.', 'It does not open in the boat that he wants.'],
    ['Ne cochez pas cette case.', 'Leave this box clear of any check.'],
    ['Assigne l’objet Nothing à une variable.', 'Assigns the Nothing object to a variable.'],
    ['Appuyez sur la touche Échap.', 'Press the Esc key.'],
    ['La référence est $Feuille2.C4, dit-il.', 'The reference is $Sheet2.C4, he said.'],
    ['Il faut cocher Infoballons.', 'You must check Extended there.'],
    ['Voici un Cicéron, dit-il.', 'Here is a Tully, he said.'],
    ['Le disque contient 12 Go.', 'The disk holds 12 GB.'],
    [
      'Hier, chez Falcot SA, on a installé Debian.\n\nOn aime Debian.\n\nOn vante Debian.',
      'Yesterday Falcot Corp installed this.\n\nOne likes Debian.\n\nOne praises Debian.',
    ],
    ['Exemple 10.11. Extension pour la protection des données personnelles', 'Example 10.11. Privacy extensions'],
    ['Il ne manqua pas de venir.', 'He came, of course.'],
    ['L’âne n’avançait pas.', 'The donkey was stubborn.'],
    ['Il est sorti sans parler.', 'He went out and did not speak.'],
    ['N’est-ce pas beau ?', 'Is it beautiful?'],
    [
      'Comme les falaises sont à pic, le pied leur glisse, ils tombent, et se tuent.',
      'As the cliffs are steep, they slip and are killed.',
    ],
  ])('should not be seen where it is not: %s %s', (fr, en) => {
    expect(said(fr, en)).toEqual([])
  })
})
