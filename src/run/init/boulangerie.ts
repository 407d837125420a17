import type { Sample } from './sample.ts'

const text = `---
title: La boulangerie
author: En regard
date: 2026-11-23
license: CC-BY-4.0
level: A2
tags: [quotidien]
---

Comme chaque matin, Nadia ouvre sa boulangerie à six heures. Il fait encore nuit, mais le pain sort déjà du four.

« Bonjour, madame Petit ! Une baguette, comme d’habitude ?

— Oui, et deux croissants. Ma fille arrive ce matin par le premier train. »

Nadia sourit. Dans le quartier, tout le monde se connaît ; on vient acheter du pain, on repart avec des *nouvelles*.
`
  .replaceAll('« ', '«\u00A0')
  .replaceAll(' »', '\u00A0»')
  .replace(/ (?=[;!?])/g, '\u202F')

const translation = `---
title: The Bakery
translator: En regard
---

At six, as on every morning, Nadia opens her bakery. It is still dark, but the bread is already coming out of the oven.

“Good morning, Madame Petit! A baguette, as usual?”

“Yes, and two croissants. My daughter is coming this morning, on the first train.”

Nadia smiles. Everyone around here knows everyone else: people come in for bread and go home with the *news*.
`

const glossary = `- term: comme d’habitude
  pos: expression
  gloss: as usual
  renderings: [as usual, as always]
  level: A2
- term: quartier
  pos: noun
  gender: m
  gloss: neighbourhood
  renderings: [neighbourhood, around here]
  definition:
    fr: Partie d’une ville, et les gens qui y vivent.
    en: A part of a town, and the people who live in it.
  level: A2
`

const notes = `- quote: se connaît
  kind: grammar
  body: A reflexive verb used *reciprocally*. The people know one another; whether each knows himself is another matter.
- quote: nouvelles
  kind: false-friend
  body: Plural *nouvelles* is “news”; a singular *nouvelle* can also be a short story, never a novel (*un roman*).
`

/** The French text of a new library. */
export const boulangerie: Sample = { id: 'la-boulangerie', text, translation, glossary, notes }
