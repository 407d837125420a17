import { describe, expect, it } from 'vitest'
import type { SentenceKnowledge } from '../../src/core/language/language.ts'
import { unknownSentences as italian } from '../../src/core/language/unknown.ts'
import { RULES } from '../../src/core/segment/endings.ts'
import { decidePlaces, sentencesOf } from '../../src/core/segment/sentences.ts'
import { englishSentences as en } from '../../src/languages/en/sentences.ts'
import { frenchSentences as fr } from '../../src/languages/fr/sentences.ts'
import { unmark } from './marked.ts'

/** A text with ` | ` at the end of each sentence but the last. */
type Example = readonly [knowledge: SentenceKnowledge, marked: string]

interface Table {
  /** The rule decides at least one place. */
  readonly holds: readonly Example[]
  /** The rule decides none, though a reader might think so. */
  readonly not: readonly Example[]
}

const TABLES: Readonly<Record<string, Table>> = {
  'next item': {
    holds: [
      [fr, '- Affaire des avions | - Affaire des emplois | - Références'],
      [fr, '— Vous partez\n | — Demain'],
      [en, 'First part\n\n | second part'],
      [en, '* Apples * pears | * 12 figs'],
    ],
    not: [
      [fr, 'La ligne Paris - Lyon - Marseille'],
      [fr, '- Le trajet - plus court - est aussi plus cher'],
      [fr, '— Ma foi — Charles hésitait — je ne sais'],
      [fr, 'Mignonne, allons voir si la rose\nQui ce matin avoit desclose'],
    ],
  },
  label: {
    holds: [
      [fr, '1. Ouvrez la boîte. | 2. Fermez-la.'],
      [fr, 'II. – Le départ'],
      [fr, '… Et il partit. | Rien ne bougea.'],
      [en, '12. Of the use of wine.'],
      [italian, 'IV. Il ritorno'],
    ],
    not: [
      [fr, 'Oui. | Deux.'],
      [fr, 'Il en vit 12. | Deux manquaient.'],
      [fr, 'Ah. | Il vient.'],
    ],
  },
  'marks alone in brackets': {
    holds: [
      [fr, 'Le comité siège, dit-il (...) Rien ne fut voté.'],
      [fr, 'Il cita « la loi […] Dupont ».'],
      [en, 'Born in 1450 (?) London was her home.'],
      [fr, 'Son ami (!) Paul est parti.'],
    ],
    not: [
      [fr, 'Il partit (enfin...). | Rien ne bougea.'],
      [fr, 'Il partit... | (Rien ne bougea.)'],
    ],
  },
  'inside brackets': {
    holds: [
      [fr, 'On criait (on répétait : Charbovari ! Charbovari !), puis tout se tut.'],
      [fr, 'Il le trouva seul (M. Canivet venait de partir. Emma dormait) près du feu.'],
      [en, 'She smiled (what a day! What a night!) and left.'],
      [fr, 'L’entreprise (elle naît en 1999.) grandit vite.'],
    ],
    not: [
      [fr, '(Il neigeait. | Elle dormait.) | Puis vint le jour.'],
      [fr, 'Il vint (trop tard. | Elle dormait. | Puis vint (1912) le jour.'],
      [fr, 'Il vint (trop tard !). | Elle dormait.'],
    ],
  },
  'semicolon before a new sentence': {
    holds: [
      [fr, 'Il adhéra au parti ; | Cette année-là, on vota.'],
      [fr, 'le premier lot ; | - Le second lot'],
    ],
    not: [
      [fr, 'Le cheval glissait ; Charles se baissait.'],
      [fr, 'Lisez La Peste ; L’Étranger ; Le Premier Homme.'],
      [fr, 'Elle dit oui ; « Je viens », pensait-elle.'],
      [en, '“It is nothing; I am choking.”'],
      [en, 'I have been through it; When in doubt, read.'],
    ],
  },
  semicolon: {
    holds: [
      [fr, 'Le cheval glissait ; Charles se baissait.'],
      [en, 'It was dark; Madame Bovary was afraid.'],
    ],
    not: [[fr, 'Il pleut ; elle dort.']],
  },
  'address without its period': {
    holds: [
      [en, 'See http://www.example.org/menu?id=3 | Along with it, try the fish.'],
      [fr, 'Écrivez à jean.dupont@example.org | Nous répondrons.'],
      [fr, 'Le plan est sur www.example.fr | Venez nombreux.'],
    ],
    not: [
      [en, 'See www.example.org for more.'],
      [en, 'See www.example.org. | It is free.'],
      [fr, 'Le site (www.example.fr) Demain est ouvert.'],
    ],
  },
  address: {
    holds: [
      [en, 'See www.example.org for more.'],
      [en, 'It is at http://example.org/a.asp?b=C, he said.'],
      [en, 'Read http://example.org/What?Next. | Then write.'],
    ],
    not: [[en, 'It costs 6.6 euros.']],
  },
  'space forgotten': {
    holds: [
      [fr, 'Tout est en place.| Puis il sortit.'],
      [en, 'Is it far?| I’ve no idea.'],
      [en, 'He left.| “Well,” she said.'],
      [en, 'She lives in London.| But he does not.'],
    ],
    not: [
      [en, 'Booking.Com is a site.'],
      [en, 'Open src/main.Rs or a_file.Txt today.'],
      [en, 'ASP.Net is old.'],
      [en, 'Yahoo!Mail is free.'],
      [fr, 'J.Dupont est là.'],
    ],
  },
  'inside a word': {
    holds: [
      [fr, 'Une levée de 6.6 milliards par openai.com.'],
      [en, 'The U.S.-led plan runs on .NET, they say.'],
      [fr, '« Bien sûr ! », dit-il.'],
      [fr, 'Père Rouault…, balbutia Charles.'],
    ],
    not: [
      [en, 'It was over—he knew! | —She did not.'],
      [fr, 'Il vint. | Elle partit.'],
    ],
  },
  'a comma follows': {
    holds: [
      [fr, '« Qu’as-tu ? » , dit-elle.'],
      [fr, 'Les gages, le bois, etc. ; on signa.'],
    ],
    not: [[fr, 'Il vint ! | Elle, non.']],
  },
  'abbreviation at the end of brackets': {
    holds: [
      [fr, 'Romulus (753 av. J.-C.) Rome le fit roi.'],
      [en, 'The fort (Smith et al.) Gage held it.'],
      [en, 'The war (against the U.S.) Britain lost.'],
    ],
    not: [
      [fr, 'C’était loin (753 av. J.-C.) | Il régna peu.'],
      [fr, 'Il vint (c’était l’hiver.) | Rome dormait.'],
    ],
  },
  'abbreviation that leads on': {
    holds: [
      [fr, 'Dans le château de M. Pangloss.'],
      [fr, 'M. et Mme. Bovary, Mlle. Emma et le Dr. Canivet.'],
      [fr, 'Mgr. Dupanloup et MM. Homais et Binet.'],
      [fr, 'Elle date d’env. Mille ans, cf. Hugo.'],
      [en, 'Mr. So-and-so met Mrs. Dalloway, Dr. Larivière and Gen. Grant.'],
      [en, 'The case Hamdan v. Rumsfeld, e.g. Article 3.'],
      [en, 'Messrs. Lehérissé and Cullembourg'],
    ],
    not: [
      [fr, 'Il pesait 200 m. | Le vent tomba.'],
      [fr, 'Il aime Emma. | Homais le sait.'],
      [en, 'I saw the mist. | Rumsfeld spoke.'],
    ],
  },
  'abbreviation before a number': {
    holds: [
      [fr, 'Voir p. 12, vol. III, art. L de la loi.'],
      [fr, 'Le 12 sept. 2001, il écrivit.'],
      [en, 'No. 74 Rue de la Renelle, pp. 3 and fig. IV.'],
    ],
    not: [
      [fr, 'C’est du grand art. | Le public applaudit.'],
      [fr, 'Ils étaient sept. | Jean partit.'],
      [en, 'He said no. | Mary left.'],
      [en, 'no. | i got her number though.'],
    ],
  },
  'abbreviation inside a sentence': {
    holds: [
      [en, 'The U.S. Circuit Court of the D.C. District sat.'],
      [en, 'Apple Inc. Chairman Arthur Levinson spoke on Jan. 12.'],
      [fr, 'La maison Dupont et Cie. Paris a vendu.'],
      [fr, 'En 753 av. J.-C. selon Tite-Live.'],
      [fr, 'Des livres, des plumes, etc. furent vendus.'],
      [en, 'Smith et al. (2010) agree.'],
      [en, 'She lives near St. Peter’s.'],
    ],
    not: [
      [en, 'He lives in the U.S. | He likes it.'],
      [en, 'He works for Apple Inc. | The firm is large.'],
      [fr, 'Il travaille chez Dupont et Cie. | Elle aussi.'],
      [en, 'She lives on Main St. | It is a quiet place.'],
    ],
  },
  'abbreviation that closes': {
    holds: [
      [fr, 'Rome naît en 753 av. J.-C. | Romulus la fonde.'],
      [fr, 'Il vend des livres, des plumes, etc. | Emma en achète.'],
      [fr, 'Le train part à 20 h. | Marie court.'],
      [en, 'Books, pens, etc. | Mary buys them.'],
    ],
    not: [
      [fr, 'Vers 200 av. J.-C., Rome vainquit.'],
      [fr, 'Il ouvre à 9 h. et ferme tard.'],
    ],
  },
  initial: {
    holds: [
      [fr, 'Au second tour J. Chirac bat J. Le Pen.'],
      [fr, 'Un roman de J.-P. Sartre, traduit par H.R.F. Keating.'],
      [en, 'George W. Bush and Mark E. Haedicke met J.R.R. Tolkien.'],
      [en, 'King James I. had them burnt.'],
    ],
    not: [
      [fr, 'Il manque de vitamine C. | Le médecin le sait.'],
      [fr, 'Il fait 25 °C. | Paris étouffe.'],
      [fr, 'Le mur fait 12 m. | Paris en rit.'],
      [fr, 'Vas-y. | Paul attend.'],
      [fr, 'Il l’a. | Paul le sait.'],
      [en, 'We eat at tony’s. | Mary pays.'],
      [en, 'So do I. | Mary left.'],
    ],
  },
  'source of a quotation': {
    holds: [
      [fr, 'Il a dit : « C’est faux. » (cité par Le Monde). | On en rit.'],
      [en, 'He said: “It is so.” (as quoted there)'],
    ],
    not: [
      [fr, 'Il a dit : « C’est faux. » | (Il mentait.)'],
      [fr, 'Il sortit. | (voir plus haut)'],
    ],
  },
  'text without capitals': {
    holds: [
      [en, 'bet? | really, no idea. | you must be thinking of me.'],
      [fr, 'tu viens ? | moi oui. | on part à midi. | à demain'],
    ],
    not: [
      [fr, '– Vrai ? fit Léon. | Il s’assit.'],
      [fr, 'puis il dit : « Quoi ? » et sortit.'],
      [fr, 'Vrai ? fit Léon, avec ses plumes, etc. et sortit.'],
    ],
  },
  'careless small letter': {
    holds: [
      [en, 'Did anyone have this issue? | is it worth a repair?'],
      [en, 'VERY CONCERNED!!! | plz bring your dog.'],
    ],
    not: [
      [en, 'Ah! if in the freshness of her beauty she had known.'],
      [en, 'Did he know what she had done? and through what madness?'],
      [en, '“What do you think of all this?” he asked.'],
      [en, 'What do you think of all this? said the priest.'],
      [fr, '– Qu’est-ce que vous voulez faire de moi ? demanda-t-il.'],
      [fr, '– Les verres à patte !!! souffla Homais.'],
    ],
  },
  'title after a cry': {
    holds: [
      [fr, 'Eh ! Sire, dit Henri, il pleut. | Partons.'],
      [fr, '« Ah ! Monsieur, vous voilà ! » | Il rit.'],
      [en, 'Oh! Sir, you are too kind.'],
    ],
    not: [
      [fr, 'Eh ! | Monsieur vient.'],
      [fr, 'Ah ! | Hier, il pleuvait.'],
      [fr, 'Il pleut, ah ! | Monsieur, venez.'],
      [fr, 'Venez ! | Monsieur, vite.'],
      [italian, 'Ah! | Signore, venga.'],
    ],
  },
  'small letter after a question or quotation': {
    holds: [
      [fr, '« Qu’as-tu ? » dit-elle.'],
      [fr, '« Ah ! monsieur », dit-il.'],
      [fr, '– Que cherchez-vous ? demanda le professeur. | – Ma cas… fit le nouveau.'],
      [fr, '— Eh bien !… — reprit-il.'],
      [en, '“What?” asks Winston.'],
      [en, '“I know it.” he said.'],
      [en, 'Alas! my dear.'],
    ],
    not: [
      [fr, '« Qu’as-tu ? » | Elle se tut.'],
      [en, 'Is it on? | iPhone users know.'],
      [en, 'no way! | i was there'],
    ],
  },
  'unknown short form': {
    holds: [
      [fr, 'La rue Ftbg. de Paris, le 3. mai.'],
      [fr, 'Il salua Hr. Müller et Sr. García.'],
      [italian, 'Il sig. rossi e la dott. bianchi, ecc. sono qui.'],
      [italian, 'Dr. Bianchi dorme.'],
    ],
    not: [
      [fr, 'Il verra lundi prochain. | on s’y retrouve souvent.'],
      [fr, 'Il naît en 1999. | puis il grandit.'],
      [fr, 'Brr. | Il fait froid.'],
      [en, 'I pay in NZ. | its a gift.'],
      [en, 'I watch TV. | Mary sleeps.'],
      [en, 'They were friendly . | and did a great job .'],
    ],
  },
  'speaker after a quotation': {
    holds: [
      [en, '“Wonderful!” Winston beams. | “Marvelous!”'],
      [en, '“Is it you?” I asked.'],
      [en, '“With pleasure!” Monsieur Homais replied; “besides, I must go.”'],
    ],
    not: [
      [en, '“Is it you?” | Homais fell foul of him.'],
      [en, '“Is it you?” | He said nothing.'],
      [en, '“It is you.” | Winston asked why.'],
      [en, 'Is it you? | Winston asked why.'],
    ],
  },
  otherwise: {
    holds: [
      [fr, 'Il neigea. | « Viens ! » | Elle vint… | Ils partirent.'],
      [fr, 'Il entra. | — Oui, dit-il. | — Non.'],
      [fr, 'Il a dit « pièce. » | Elle sort. | " C’est une bête ! " | Il rit.'],
      [en, '‘Oh dear!’ | ‘I shall be late!’ | (She ran.) | [Exit.]'],
      [en, 'Very good service. :) | They were kind. 🙂 | Go there!'],
      [en, 'Why?! | Wait . . . | Nothing.'],
      [en, 'It is known.[1][12] | Few doubt it.² | Some do.'],
      [en, 'It ended.| —Then it began.'],
      [italian, 'Perché? | «Vieni!» | Disse: „Sì.“ | Poi tacque.'],
    ],
    not: [
      [fr, 'Une collaboration sous pression'],
      [fr, 'Elle lut : rien'],
    ],
  },
}

describe.each(RULES.map(({ name }) => name))('rule “%s”', name => {
  const holds = (TABLES[name]?.holds ?? []).map(([knowledge, marked]) => [marked, knowledge] as const)
  const not = (TABLES[name]?.not ?? []).map(([knowledge, marked]) => [marked, knowledge] as const)

  it('should have examples and counter-examples', () => {
    expect(holds.length).toBeGreaterThan(0)
    expect(not.length).toBeGreaterThan(0)
  })

  it.each([...holds, ...not])('should split %s', (marked, knowledge) => {
    const { text, sentences } = unmark(marked)
    expect(sentencesOf(text, knowledge).map(([start, end]) => text.slice(start, end))).toEqual(sentences)
  })

  it.each(holds)('should decide a place of %s', (marked, knowledge) => {
    expect(decidedBy(unmark(marked).text, knowledge)).toContain(name)
  })

  it.each(not)('should decide no place of %s', (marked, knowledge) => {
    expect(decidedBy(unmark(marked).text, knowledge)).not.toContain(name)
  })
})

function decidedBy(text: string, knowledge: SentenceKnowledge): readonly string[] {
  const names: string[] = []
  decidePlaces(text, knowledge, (_, rule) => names.push(rule.name))
  return names
}
