import { onCard, whenClosed, wordOf } from './card.ts'
import { chosen } from './choices.ts'
import { levels } from './levels.ts'
import { make, noStorage, say, toggleButton } from './make.ts'
import { knownWords, learningWords, onMemory, setKnown, shareKnown, youKnow } from './memory.ts'
import { languageOf } from './sentences.ts'
import { hasWords, lemmasOfPage, pageWords, rangesOf, unitsWith, withWords } from './units.ts'

/** Marks the text as its reader stands to its words, and keeps doing so. */
export function followStanding(): void {
  offerKnown()
  const show = (): void => {
    markTerms()
    markLearning()
    tellShare()
  }
  show()
  onMemory(show)
  // A card's marks have cut the text into other nodes.
  whenClosed(markLearning)
}

/** Known terms lose their mark, those that are learned have a quiet one. */
function markTerms(): void {
  const [known, learning] = [knownWords(languageOf('a')), learningWords(languageOf('a'))]
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.t')) {
    const entry = document.getElementById(link.hash.slice(1))
    const word = entry === null ? '' : wordOf(entry)
    link.classList.toggle('known', known.has(word))
    link.classList.toggle('learning', learning.has(word))
  }
}

/** Words without an entry are marked without an element around them. */
function markLearning(): void {
  if (!('highlights' in CSS) || !hasWords()) return
  const learning = learningWords(languageOf('a'))
  CSS.highlights.delete('learning')
  if (learning.size > 0) withWords(() => markWords(learning))
}

function markWords(learning: ReadonlySet<string>): void {
  const ranges = unitsWith(learning).flatMap(({ cell, places }) =>
    places
      .filter(({ lemma }) => learning.has(lemma))
      .flatMap(({ span }) => rangesOf(cell, span))
      .filter(({ startContainer }) => startContainer.parentElement?.closest('a.t') === null),
  )
  CSS.highlights.set('learning', new Highlight(...ranges))
}

/** A button on every word's card. */
function offerKnown(): void {
  onCard(({ entry }) => {
    if (!entry.classList.contains('term')) return []
    const words = [...entry.querySelectorAll('.word b')].map(({ textContent }) => textContent)
    const isKnown = (): boolean => {
      const known = knownWords(languageOf('a'))
      return words.every(word => known.has(word))
    }
    const turn = (): void => {
      if (!setKnown(languageOf('a'), words, !isKnown())) say(noStorage)
    }
    return [toggleButton(['Known', 'Known ✓'], isKnown, turn)]
  })
}

/** Words to meet that are listed at the most. */
const most = 40

/** How much of the page the reader knows, and what there is to meet; nothing as long as no word is known. */
function tellShare(): void {
  const known = knownWords(languageOf('a'))
  if (known.size > 0 && hasWords()) withWords(() => showShare(known))
  else document.getElementById('share')?.remove()
}

function showShare(known: Set<string>): void {
  const old = document.getElementById('share')
  const counts = lemmasOfPage()
  const share = shareKnown(counts, known)
  if (share === undefined) return
  // One of no level is of the commonest: it is met anyhow.
  const from = levels.indexOf(chosen('from'))
  for (const { lemma, level } of pageWords().lemmas) if (levels.indexOf(level) < from) known.add(lemma)
  const unknown = counts.filter(([lemma]) => !known.has(lemma)).toSorted((a, b) => b[1] - a[1])
  const lines = unknown
    .slice(0, most)
    .map(([lemma]) => make('li', {}, make('b', { lang: languageOf('a') }, lemma), ...meaning(lemma)))
  const more = unknown.length > most ? `, the ${most} commonest` : ''
  const toMeet = `Words to meet: ${unknown.length}${more}`
  const knows = youKnow(share, ` of this ${isChapter() ? 'chapter' : 'text'}`)
  const told = make(
    'details',
    { id: 'share' },
    make('summary', {}, knows || toMeet),
    ...(knows === '' ? [] : [make('p', {}, toMeet)]),
    make('ul', { class: 'meet' }, ...lines),
  )
  if (old instanceof HTMLDetailsElement) {
    told.open = old.open
    old.replaceWith(told)
  } else document.querySelector('.title')?.append(told)
}

export const isChapter = (): boolean => document.querySelector('.of-chapter') !== null

function meaning(lemma: string): (Node | string)[] {
  const first = pageWords().lemmas.find(each => each.lemma === lemma)?.meanings[0]?.[0]
  return first === undefined ? [] : [' ', make('span', { lang: languageOf('b') }, first)]
}
