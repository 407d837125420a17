import { counterpartOf, onCard, wordOf } from './card.ts'
import { apart } from './cloze.ts'
import { isChoosing, later } from './events.ts'
import { button, make, noStorage, say, toggleButton } from './make.ts'
import { memoryChanged, shelve } from './memory.ts'
import { passageAtTop, passagesOfText, shareRead } from './place.ts'
import { forget, isKept, type Saved, save } from './saved.ts'
import { languageOf, linkOf, passageOf, type Sentence, sideOf, spaced, wordsOf } from './sentences.ts'
import { isChapter } from './standing.ts'
import { read, write } from './storage.ts'
import { englishAt } from './words.ts'

export function textId(): string {
  return document.querySelector<HTMLElement>('[data-text]')?.dataset.text ?? ''
}

/** A sentence, or a word in it, as it is kept. */
function entryOf(sentence: Sentence, word = '', gloss = '', form = ''): Saved {
  const link = linkOf(sentence)
  const french = sideOf(link, 'a')
  const [unit = '', number = '1'] = (french[0]?.id ?? sentence.id).split('.')
  return {
    text: textId(),
    title: document.querySelector('h1 .a')?.textContent ?? document.title,
    unit: unit || (passageOf(sentence)?.id ?? ''),
    sentence: Number(number),
    word,
    gloss,
    ...(form === '' ? {} : { form: spaced(form) }),
    source: wordsOf(french),
    target: wordsOf(sideOf(link, 'b')),
    languages: [languageOf('a'), languageOf('b')],
    date: new Date().toISOString(),
  }
}

/** Keeps a sentence, or lets it go. */
export function toggleSaved(sentence: Sentence): void {
  toggle(entryOf(sentence))
}

function toggle(entry: Saved): void {
  const kept = isKept(entry)
  const taken = kept ? forget(entry) : save(entry)
  say(taken ? (kept ? 'No longer saved' : 'Saved') : noStorage)
  if (taken) memoryChanged()
}

/** A button on every word's card. */
export function offerSaving(): void {
  onCard(({ link, entry }) => {
    const sentence = link.closest<Sentence>('.s')
    if (sentence === null || !entry.classList.contains('term')) return []
    const gloss = entry.querySelector('.gloss')?.textContent ?? counterpartOf({ link, entry })
    const kept = entryOf(sentence, wordOf(entry), gloss, formOf(link, sentence))
    const turn = (): void => toggle(kept)
    return [toggleButton(['Save', 'Saved ✓'], () => isKept(kept), turn)]
  })
}

/** The words at which a card stands, as they are in the sentence. */
function formOf(link: HTMLElement, sentence: Sentence): string {
  const parts = link.matches('a.t') ? `a.t[data-a="${link.dataset.a}"]` : '.word-here'
  return [...sentence.querySelectorAll(parts)].map(({ textContent }) => textContent).join(apart)
}

/** The words that the reader has chosen in a sentence of the text, with what stands for them in the translation. */
function chosenWords(): { readonly sentence: Sentence; readonly words: string; readonly english: string } | undefined {
  const selection = getSelection()
  if (selection === null || !isChoosing()) return undefined
  const range = selection.getRangeAt(0)
  const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement)
  const sentence = elementOf(range.startContainer)?.closest<Sentence>('.text .a .s')
  if (sentence == null || !sentence.contains(range.endContainer)) return undefined
  const words = spaced(range.toString()).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
  return words === '' || words.length > longest ? undefined : { sentence, words, english: englishAt(sentence, range) }
}

/** Characters of a phrase at the most; more is a sentence. */
const longest = 80

/** A button to save whatever words are chosen in the text. */
export function offerChosen(): void {
  let chosen: ReturnType<typeof chosenWords>
  const save = button('', () => {
    if (chosen === undefined) return
    toggle(entryOf(chosen.sentence, chosen.words, chosen.english, chosen.words))
    getSelection()?.removeAllRanges()
  })
  // A press of the button would let go of what is chosen.
  save.addEventListener('pointerdown', event => event.preventDefault())
  const bar = make('div', { id: 'chosen', role: 'region', 'aria-label': 'Chosen words', hidden: '' }, save)
  document.body.append(bar)
  document.addEventListener('selectionchange', () => {
    chosen = chosenWords()
    bar.hidden = chosen === undefined
    if (chosen !== undefined) save.textContent = `Save “${chosen.words}”`
  })
}

/** Remembers the passage at the top of the window, and offers to go on from that of last time. */
export function resume(): void {
  const text = textId()
  const places = read<Record<string, string>>('places', {})
  const last = places[text]
  const passage = last === undefined ? null : document.getElementById(last)
  if (passage !== null && location.hash === '') offer(passage)
  const soon = later(() => remember(text), 400)
  addEventListener('scroll', soon)
  addEventListener('pagehide', () => remember(text))
  // A page that opens at an address has scrolled before anyone listened.
  if (location.hash !== '') soon()
}

/** At the top of a text nothing was read yet, so the place of last time stays; a chapter is a place of its own. */
function remember(text: string): void {
  const passage = scrollY >= innerHeight / 2 ? passageAtTop() : isChapter() ? passagesOfText()[0] : null

  if (passage == null) return
  write('places', { ...read<Record<string, string>>('places', {}), [text]: passage.id })
  shelve(text, { share: shareRead() })
}

function offer(passage: HTMLElement): void {
  const link = make('a', { href: `#${passage.id}` }, 'Go on where you stopped')
  const line = make('p', { class: 'resume' }, link)
  link.addEventListener('click', () => line.remove())
  document.querySelector('.title')?.append(line)
}
