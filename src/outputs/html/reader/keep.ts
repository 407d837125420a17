import { counterpartOf, onCard, wordOf } from './card.ts'
import { button, make, noStorage, say } from './make.ts'
import { memoryChanged, shelve } from './memory.ts'
import { forget, isKept, type Saved, save } from './saved.ts'
import { linkOf, passageOf, type Sentence, sideOf, wordsOf } from './sentences.ts'
import { read, write } from './storage.ts'

export function textId(): string {
  return document.querySelector<HTMLElement>('[data-text]')?.dataset.text ?? ''
}

/** A sentence, or a word in it, as it is kept. */
function entryOf(sentence: Sentence, word = '', gloss = ''): Saved {
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
    source: wordsOf(french),
    target: wordsOf(sideOf(link, 'b')),
    languages: [languageOf('.a'), languageOf('.b')],
    date: new Date().toISOString(),
  }
}

function languageOf(side: string): string {
  return document.querySelector(`.text ${side}[lang]`)?.getAttribute('lang') ?? 'und'
}

/** Keeps a sentence, or lets it go. */
export function toggleSaved(sentence: Sentence): void {
  toggle(entryOf(sentence))
}

function toggle(entry: Saved): boolean {
  const kept = isKept(entry)
  if (!(kept ? forget(entry) : save(entry))) {
    say(noStorage)
    return kept
  }
  say(kept ? 'No longer saved' : 'Saved')
  memoryChanged()
  return !kept
}

/** A button on every word's card. */
export function offerSaving(): void {
  onCard(({ link, entry }) => {
    const sentence = link.closest<Sentence>('.s')
    if (sentence === null || !entry.classList.contains('term')) return []
    const gloss = entry.querySelector('.gloss')?.textContent ?? counterpartOf({ link, entry })
    const kept = entryOf(sentence, wordOf(entry), gloss)
    const element = button('', () => label(toggle(kept)))
    const label = (isNow: boolean): void => {
      element.textContent = isNow ? 'Saved ✓' : 'Save'
      element.setAttribute('aria-pressed', String(isNow))
    }
    label(isKept(kept))
    return [element]
  })
}

/** Remembers the passage at the top of the window, and offers to go on from that of last time. */
export function resume(): void {
  const text = textId()
  const places = read<Record<string, string>>('places', {})
  const last = places[text]
  const passage = last === undefined ? null : document.getElementById(last)
  if (passage !== null && location.hash === '') offer(passage)
  let waiting: ReturnType<typeof setTimeout> | undefined
  const soon = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => remember(text), 400)
  }
  addEventListener('scroll', soon, { passive: true })
  addEventListener('pagehide', () => remember(text))
  // A page that opens at an address has scrolled before anyone listened.
  if (location.hash !== '') soon()
}

/** At the top of a text nothing was read yet, so the place of last time stays; a chapter is a place of its own. */
function remember(text: string): void {
  const isChapter = document.querySelector('.of-chapter') !== null
  const passage = scrollY < innerHeight / 2 ? (isChapter ? firstPassage() : null) : passageAtTop()
  if (passage === null) return
  write('places', { ...read<Record<string, string>>('places', {}), [text]: passage.id })
  shelve(text, { share: shareAt(passage) })
}

/** How far into the text a passage stands, 0 to 1; the chapters of a long one count alike. */
function shareAt(passage: Element): number {
  const { chapter = '1', chapters = '1' } = document.querySelector<HTMLElement>('.text')?.dataset ?? {}
  const passages = [...document.querySelectorAll('.chapter .p[id]')]
  return (Number(chapter) - 1 + passages.indexOf(passage) / passages.length) / Number(chapters)
}

function firstPassage(): Element | null {
  return document.querySelector('.chapter .p[id]')
}

/** The passage below the bar; between two passages, the next. */
function passageAtTop(): Element | null {
  const found = [100, 160, 240].map(y => document.elementFromPoint(innerWidth / 2, y)?.closest('.chapter .p[id]'))
  return found.find(passage => passage != null) ?? null
}

function offer(passage: HTMLElement): void {
  const link = make('a', { href: `#${passage.id}` }, 'Go on where you stopped')
  const line = make('p', { class: 'resume' }, link)
  link.addEventListener('click', () => line.remove())
  document.querySelector('.title')?.append(line)
}
