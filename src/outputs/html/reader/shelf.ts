import type { LemmasFile } from '../lemmas-file.ts'
import { loadAll } from './load.ts'
import { button, make, noStorage, say, toggleButton } from './make.ts'
import { knownWords, learningWords, onMemory, percent, setKnown, shareKnown, shelf, shelve, youKnow } from './memory.ts'
import { dueBy } from './schedule.ts'
import { languageOf } from './sentences.ts'
import { isChapter } from './standing.ts'
import { read } from './storage.ts'
import { hasWords, lemmasOfPage, withWords } from './units.ts'

/** At the end of a text: to say that it is finished, and that its words are known. */
export function offerFinishing(text: string): void {
  const actions = make('p', { class: 'actions finish' })
  const main = document.querySelector<HTMLElement>('.text')
  const isLast = main?.dataset.chapter === main?.dataset.chapters
  if (isLast) {
    const isFinished = (): boolean => shelf()[text]?.finished !== undefined
    const turn = (): void => {
      const finished = isFinished() ? undefined : new Date().toISOString()
      if (!shelve(text, { share: 1, finished })) say(noStorage)
    }
    actions.append(toggleButton(['Finished', 'Finished ✓'], isFinished, turn))
  }
  if (hasWords()) {
    actions.append(
      button(`I know the other words of this ${isChapter() ? 'chapter' : 'text'}`, () => withWords(knowTheRest)),
    )
  }
  main?.append(actions)
}

/** Every word of the page that is not being learned is known. */
function knowTheRest(): void {
  const language = languageOf('a')
  const [known, learning] = [knownWords(language), learningWords(language)]
  const rest = lemmasOfPage()
    .map(([lemma]) => lemma)
    .filter(lemma => !learning.has(lemma) && !known.has(lemma))
  say(setKnown(language, rest) ? `${rest.length} words more are known` : noStorage)
}

declare global {
  var enRegardLemmas: ((file: LemmasFile) => void) | undefined
}

interface ShelvedEntry {
  readonly element: HTMLElement
  readonly link: HTMLAnchorElement
  readonly id: string
}

function shelvedEntry(element: HTMLElement): ShelvedEntry {
  const link = element.querySelector<HTMLAnchorElement>('h2 a')!
  return { element, link, id: (link.getAttribute('href') ?? '').replace(/\.html$/, '') }
}

/** On the index: where the reader stopped in each text, which are finished, and how much of each is known. */
export function showShelf(): void {
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')].map(shelvedEntry)
  for (const { element } of entries) tellState(element)
  tellDue()
  showLast(entries)
  showShares(entries)
}

/** How far the reader has come in a text of the index. */
export function tellState(entry: HTMLElement): void {
  const { link, id } = shelvedEntry(entry)
  const [told, place] = [toldOf(id), placeIn(id)]
  const facts = entry.querySelector('.facts')
  if (told?.finished !== undefined) facts?.append(make('span', { class: 'state' }, 'Finished'))
  else if (place !== undefined) {
    const goOn = make('a', { href: `${id}.html#${place}`, 'aria-label': `Go on reading ${link.textContent}` }, 'Go on')
    const read = told === undefined ? [] : [`${percent(told.share)} read · `]
    facts?.append(make('span', { class: 'state' }, ...read, goOn))
  }
}

function toldOf(id: string): ReturnType<typeof shelf>[string] | undefined {
  const own = shelf()
  return Object.hasOwn(own, id) ? own[id] : undefined
}

function placeIn(id: string): string | undefined {
  const places = read<Record<string, string>>('places', {})
  return Object.hasOwn(places, id) ? places[id] : undefined
}

/** The text that was read last and is not finished, in one click. */
function showLast(entries: readonly ShelvedEntry[]): void {
  const begun = entries.flatMap(({ link, id }) => {
    const [told, place] = [toldOf(id), placeIn(id)]
    return told === undefined || told.finished !== undefined || place === undefined ? [] : [{ link, id, told, place }]
  })
  const [last] = begun.toSorted((one, other) => (other.told.date > one.told.date ? 1 : -1))
  if (last === undefined) return
  const title = make('a', { href: `${last.id}.html#${last.place}`, lang: last.link.lang }, last.link.textContent)
  document.querySelector('.title')?.append(make('p', { class: 'resume' }, 'Go on reading: ', title))
}

/** How many saved words are to be asked today. */
function tellDue(): void {
  const count = dueBy(new Date()).length
  if (count === 0) return
  const link = make('a', { href: 'review.html' }, `Review ${count} saved ${count === 1 ? 'word' : 'words'}`)
  document.querySelector('.title')?.append(make('p', { class: 'resume' }, link))
}

/** Asks the site for the lemmas of its texts, once the reader knows some. */
function showShares(entries: readonly { readonly element: HTMLElement; readonly id: string }[]): void {
  const files = new Map<string, LemmasFile>()
  const shares = new Map(entries.map(({ element, id }) => [id, shareOf(element)]))
  const show = (): void => {
    for (const [id, { language, counts }] of files) {
      const share = shareKnown(counts, knownWords(language))
      const told = shares.get(id)
      if (told !== undefined) told.textContent = share === undefined ? '' : youKnow(share)
    }
  }
  let asked = false
  const start = async (): Promise<void> => {
    if (asked || Object.keys(read('known', {})).length === 0) return
    asked = true
    globalThis.enRegardLemmas = file => files.set(file.id, file)
    await loadAll(
      entries.map(({ id }) => `lemmas/${id}.js`),
      () => undefined,
    )
    show()
  }
  onMemory(() => (asked ? show() : void start()))
  void start()
}

function shareOf(element: HTMLElement): HTMLElement {
  const told = make('span', { class: 'share' })
  element.querySelector('.facts')?.append(told)
  return told
}
