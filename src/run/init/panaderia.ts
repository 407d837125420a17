import type { Sample } from './sample.ts'

const text = `---
title: La panadería
author: En regard
date: 2026-11-26
license: CC-BY-4.0
level: A2
tags: [cotidiano]
---

Como cada mañana, Nadia abre su panadería a las seis. Todavía es de noche, pero el pan ya sale del horno.

—¡Buenos días, señora Pérez! ¿Una barra, como siempre?

—Sí, y dos cruasanes. Mi hija llega esta mañana en el primer tren.

Nadia sonríe. En el barrio se conocen todos: uno entra por el pan y sale con las *noticias*.
`

const translation = `---
title: The Bakery
translator: En regard
---

At six, as on every morning, Nadia opens her bakery. It is still dark, but the bread is already coming out of the oven.

“Good morning, Señora Pérez! A loaf, as usual?”

“Yes, and two croissants. My daughter is coming this morning, on the first train.”

Nadia smiles. Everyone around here knows everyone else: people come in for bread and go home with the *news*.
`

const glossary = `- term: barrio
  pos: noun
  gender: m
  gloss: neighbourhood
  renderings: [neighbourhood, around here]
  definition:
    es: Parte de una ciudad, y la gente que vive en ella.
    en: A part of a town, and the people who live in it.
  level: A2
- term: como siempre
  pos: expression
  gloss: as usual
  renderings: [as usual, as always]
  level: A2
`

const notes = `- quote: se conocen
  kind: grammar
  body: A reflexive verb used *reciprocally*. The people know one another; whether each knows himself is another matter.
- quote: barra
  kind: culture
  body: A *barra* (de pan) is the everyday white loaf of Spain, long and crusty, close to a French baguette.
`

/** The Spanish text of a new library. */
export const panaderia: Sample = { id: 'la-panaderia', text, translation, glossary, notes }
